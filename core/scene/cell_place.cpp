#include "core/scene/cell_place.h"

#include "core/scene/lighting.h"
#include "core/walkthrough/gradient_stories.h"

namespace lab {

std::optional<CellPlace> placeOf(const Story &story, const CellRef &cell)
{
    if (!exists(story, cell))
        return std::nullopt;
    const Convolution &convolution = story.about();
    if (const std::optional<OutputCell> dy = dyCellOf(story, cell))
        return CellPlace{CellPlace::Part::Dy, convolution.outputIndex(*dy)};
    if (story.kind() == Story::Kind::Transposed && cell.panel == Panel::Output)
        return CellPlace{CellPlace::Part::Input, convolution.outputIndex(outputCellOf(cell))};
    if (cell.panel == Panel::Filter)
        return CellPlace{CellPlace::Part::Filter, convolution.filterIndex(filterCellOf(cell))};
    if (cell.panel != Panel::Input || story.shape().addsBack) // which makes the input
        return std::nullopt;
    InputCell at = inputCellOf(cell);
    if (story.kind() == Story::Kind::FilterGradient)
        at = static_cast<const FilterGradientStory &>(story).inputOf(at);
    if (!convolution.geometry().holds(at.y, at.x, at.c))
        return std::nullopt;
    return CellPlace{CellPlace::Part::Input, convolution.inputIndex(at)};
}

} // namespace lab
