#include "core/formats/write/mark_text.h"

#include "core/scene/text_width.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lab {
namespace {

/// How many of a..d say where a cell lies.
int indexCount(Panel panel)
{
    switch (panel) {
    case Panel::None:
        return 0;
    case Panel::Input:
    case Panel::Filter:
    case Panel::Output:
    case Panel::Biased:
    case Panel::Activated:
    case Panel::Pooled:
        return 4;
    case Panel::Virtual:
    case Panel::FlatFilter:
    case Panel::Product:
        return 2;
    case Panel::Strip:
    case Panel::Memory:
        return 1;
    }
    return 0;
}

std::string joinedIndices(const CellRef &cell, std::string_view separator)
{
    const std::array<Index, 4> indices{cell.a, cell.b, cell.c, cell.d};
    std::string text;
    for (int i = 0; i < indexCount(cell.panel); ++i) {
        if (i > 0)
            text += separator;
        text += numberText(indices[static_cast<std::size_t>(i)]);
    }
    return text;
}

} // namespace

std::string cellId(const CellRef &cell)
{
    if (cell.panel == Panel::None)
        return {};
    return std::string(panelName(cell.panel)) + '-' + joinedIndices(cell, "-");
}

std::string cellName(const CellRef &cell)
{
    if (cell.panel == Panel::None)
        return {};
    std::string name(panelName(cell.panel));
    std::replace(name.begin(), name.end(), '-', '_');
    return name + '[' + joinedIndices(cell, ", ") + ']';
}

double fittedSize(const TextMark &mark)
{
    const double width = textWidth(mark.text, mark.size, mark.font, mark.bold);
    return width > mark.box.width && mark.box.width > 0 ? mark.size * mark.box.width / width : mark.size;
}

Point textAnchor(const TextMark &mark, double size)
{
    // Half of what the fonts have above the base line less what they have below: (1.02 - 0.30) / 2 and (0.97 - 0.24)
    // / 2.
    const double baseline = mark.box.centre().y + 0.362 * size;
    switch (mark.align) {
    case Align::Left:
        return {mark.box.x, baseline};
    case Align::Centre:
        return {mark.box.centre().x, baseline};
    case Align::Right:
        return {mark.box.right(), baseline};
    }
    return {};
}

std::string coordinateText(double value)
{
    const double rounded = std::round(value * 100) / 100;
    return numberText(rounded == 0 ? 0.0 : rounded);
}

} // namespace lab
