#include "core/walkthrough/gradient_stories.h"

#include "core/conv/virtual_tensor.h"
#include "core/tensor/number_text.h"
#include "core/walkthrough/names.h"

namespace lab {

FilterGradientStory::FilterGradientStory(Gradients gradients, const Convolution &turned)
    : ForwardStory(Kind::FilterGradient, turned), m_gradients(std::move(gradients))
{
}

FilterCell FilterGradientStory::weightOf(const OutputCell &cell) const
{
    return {cell.y, cell.x, cell.n, cell.k};
}

OutputCell FilterGradientStory::dyOf(const FilterCell &cell) const
{
    return {cell.c, cell.ky, cell.kx, cell.k};
}

InputCell FilterGradientStory::inputOf(const InputCell &cell) const
{
    const Geometry &g = about().geometry();
    return {cell.c % g.batch, cell.y, cell.x, cell.c / g.batch * g.groupInChannels + cell.n};
}

Role FilterGradientStory::roleOf(Side side) const
{
    return side == Side::Left ? Role::Patch : side == Side::Right ? Role::Output : Role::Filter;
}

Role FilterGradientStory::roleAt(Panel panel) const
{
    return panel == Panel::Input ? Role::Input : panel == Panel::Filter ? Role::Output : Role::Filter;
}

std::string FilterGradientStory::planeName(Panel panel, Index n, Index c, Index k) const
{
    if (panel == Panel::Input) {
        const InputCell cell = inputOf({n, 0, 0, c});
        return inputPlaneName(about().geometry(), cell.n, cell.c);
    }
    return panel == Panel::Filter ? "dY[" + numberText(c) + ", :, :, " + numberText(k) + ']'
                                  : "d " + filterPlaneName(n, k);
}

bool FilterGradientStory::isGradient(Panel panel) const
{
    return panel == Panel::Filter || panel == Panel::Output || panel == Panel::FlatFilter || panel == Panel::Product;
}

Heading FilterGradientStory::headingOf(Lane lane) const
{
    if (lane == Lane::Window)
        return {{QT_TRANSLATE_NOOP("Scene", "Slide dY")},
                {{QT_TRANSLATE_NOOP(
                     "Scene", "dY is laid over the input like a filter; it slides over the places of the weights")},
                 {QT_TRANSLATE_NOOP("Scene", "over the places of the weights")}}};
    return {{QT_TRANSLATE_NOOP("Scene", "What TensorFlow computes")},
            {{QT_TRANSLATE_NOOP("Scene", "the patches of the forward walk, transposed, times the rows of dY")},
             {QT_TRANSLATE_NOOP("Scene", "patches transposed, times dY")}}};
}

std::vector<Label> FilterGradientStory::titlesOf(Side side) const
{
    const std::string left = sizesText(shape().rows, shape().inner), right = sizesText(shape().inner, shape().columns);
    switch (side) {
    case Side::Left:
        return {{QT_TRANSLATE_NOOP("Scene", "patchesᵀ, one weight per row"), {}, "   " + left},
                {"", {}, "patchesᵀ " + left},
                {"", {}, "patchesᵀ"}};
    case Side::Right:
        return {{QT_TRANSLATE_NOOP("Scene", "dY rows"), {}, ' ' + right},
                {QT_TRANSLATE_NOOP("Scene", "dY rows")},
                {"", {}, "dY"}};
    case Side::Result:
        return {{QT_TRANSLATE_NOOP("Scene", "d flattened filter")}, {"", {}, "d filter"}};
    }
    return {};
}

std::string FilterGradientStory::rowName(Index row) const
{
    const Position at = positionOfRow(call().geometry(), row);
    const std::string tap = numberText(at.y) + ',' + numberText(at.x);
    return call().geometry().batch > 1 ? tap + ',' + numberText(at.n) : tap;
}

std::vector<std::string> FilterGradientStory::innerName(Index i) const
{
    const Index batch = about().geometry().batch;
    const Tap tap = tapOfColumn(call().geometry(), i);
    std::vector<std::string> parts{numberText(tap.ky), numberText(tap.kx)};
    if (batch > 1)
        parts.insert(parts.begin(), numberText(tap.c % batch));
    return parts;
}

std::vector<std::string> FilterGradientStory::innerAxes() const
{
    return about().geometry().batch > 1 ? std::vector<std::string>{"n", "y", "x"} : std::vector<std::string>{"y", "x"};
}

std::vector<Label> FilterGradientStory::notes() const
{
    return {{QT_TRANSLATE_NOOP("Scene", "rows are weights, columns are windows: all that a weight has met")},
            {QT_TRANSLATE_NOOP("Scene", "rows: weights, columns: windows")}};
}

Label FilterGradientStory::sentenceOf(const Step &step) const
{
    const Geometry &g = about().geometry();
    switch (step.phase) {
    case Phase::Call:
        return {QT_TRANSLATE_NOOP("Scene", "input %1 and dY %2 give d filter %3"),
                {g.inputShape.text(), g.outputShape.text(), g.filterShape.text()}};
    case Phase::Flatten:
        if (step.tapRow >= 0)
            return {QT_TRANSLATE_NOOP("Scene", "the dY of window (%1) becomes row %2 of the dY rows"),
                    {joined(innerName(step.tapRow), ", "), numberText(step.tapRow)}};
        return {QT_TRANSLATE_NOOP("Scene", "dY %1 is read as the matrix %2: one row for each window"),
                {g.outputShape.text(), sizesText(shape().inner, shape().columns)}};
    case Phase::Extract:
        if (step.row >= 0)
            return {QT_TRANSLATE_NOOP("Scene", "row %1 of patchesᵀ: the inputs that this weight met, window by window"),
                    {rowName(step.row)}};
        return {QT_TRANSLATE_NOOP("Scene", "what each weight met, window by window, becomes one row of patchesᵀ")};
    case Phase::Multiply:
        return {QT_TRANSLATE_NOOP("Scene", "patchesᵀ × dY rows = d flattened filter")};
    case Phase::Reshape:
        return {QT_TRANSLATE_NOOP("Scene", "the d flattened filter is read as %1: no number changes"),
                {g.filterShape.text()}};
    case Phase::Bias:
    case Phase::Activate:
    case Phase::Pool:
        break;
    }
    return {};
}

Label FilterGradientStory::nameOf(Phase phase) const
{
    switch (phase) {
    case Phase::Flatten:
        return {QT_TRANSLATE_NOOP("Scene", "dY as rows")};
    case Phase::Extract:
        return {QT_TRANSLATE_NOOP("Scene", "Gather patchesᵀ")};
    case Phase::Call:
    case Phase::Multiply:
    case Phase::Reshape:
    case Phase::Bias:
    case Phase::Activate:
    case Phase::Pool:
        break;
    }
    return {};
}

Label FilterGradientStory::linksOf(const CellRef &cell) const
{
    const Geometry &g = call().geometry();
    const std::string windows = numberText(shape().terms());
    switch (cell.panel) {
    case Panel::Input: {
        const InputCell input = inputOf(inputCellOf(cell));
        return {g.holds(cell.b, cell.c, cell.d)
                    ? QT_TRANSLATE_NOOP("Scene", "Input %1 was met by every weight whose rows of patchesᵀ light up; it "
                                                 "adds to their gradients, times the dY that lies on it.")
                    : QT_TRANSLATE_NOOP("Scene", "A zero of the padding adds nothing to any gradient."),
                {placeText(input)}};
    }
    case Panel::Virtual:
        return linksOf(sourceOf(LeftCell{cell.a, cell.b}));
    case Panel::Filter:
    case Panel::FlatFilter: {
        const CellRef source = cell.panel == Panel::Filter ? cell : sourceOf(RightCell{cell.a, cell.b});
        if (source.panel == Panel::None)
            return {QT_TRANSLATE_NOOP("Scene", "A zero between the groups: these numbers never meet.")};
        const OutputCell dy = dyOf(filterCellOf(source));
        return {QT_TRANSLATE_NOOP("Scene", "dY %1 says how L changes with output %1; it takes part in the gradients of "
                                           "all %2 [%2:weight|weights] of its filter."),
                {placeText(dy), numberText(about().geometry().tapsPerGroup())}};
    }
    case Panel::Product:
    case Panel::Output: {
        const FilterCell weight =
            weightOf(outputCellOf(cell.panel == Panel::Output ? cell : goalOf(ResultCell{cell.a, cell.b})));
        return {QT_TRANSLATE_NOOP("Scene",
                                  "d filter %1 sums what this weight met in %2 [%2:window|windows], each times "
                                  "the dY of that window."),
                {placeText(weight), windows}};
    }
    case Panel::Strip: {
        return {QT_TRANSLATE_NOOP("Scene", "Product %1 of %2 in this sum."), {numberText(cell.a + 1), windows}};
    }
    case Panel::None:
    case Panel::Memory:
    case Panel::Biased:
    case Panel::Activated:
    case Panel::Pooled:
        break;
    }
    return {};
}

std::optional<OutputCell> dyCellOf(const Story &story, const CellRef &cell)
{
    if (story.kind() == Story::Kind::FilterGradient && cell.panel == Panel::Filter)
        return static_cast<const FilterGradientStory &>(story).dyOf(filterCellOf(cell));
    if (story.kind() == Story::Kind::InputGradient && cell.panel == Panel::Output)
        return outputCellOf(cell);
    return std::nullopt;
}

const Gradients *gradientsOf(const Story &story)
{
    switch (story.kind()) {
    case Story::Kind::FilterGradient:
        return &static_cast<const FilterGradientStory &>(story).gradients();
    case Story::Kind::InputGradient:
    case Story::Kind::Transposed:
        return &static_cast<const InputGradientStory &>(story).gradients();
    case Story::Kind::Forward:
    case Story::Kind::Product:
    case Story::Kind::OutputGradient:
    case Story::Kind::ZeroInsertion:
        break;
    }
    return nullptr;
}

} // namespace lab
