#include "core/walkthrough/gradient_stories.h"

#include "core/conv/flattened_filter.h"
#include "core/conv/links.h"
#include "core/conv/virtual_tensor.h"
#include "core/tensor/number_text.h"
#include "core/walkthrough/names.h"

#include <algorithm>

namespace lab {
namespace {

std::string factor(double value)
{
    const std::string text = shortNumberText(value, 6);
    return value < 0 ? '(' + text + ')' : text;
}

ProductShape shapeOf(const Geometry &g)
{
    return {.rows = g.positions(), .inner = g.outChannels, .columns = g.taps(), .groups = g.groups, .addsBack = true};
}

} // namespace

InputGradientStory::InputGradientStory(Gradients gradients, Kind kind)
    : Story(kind, gradients.convolution(), shapeOf(gradients.convolution().geometry())),
      m_gradients(std::move(gradients))
{
}

float InputGradientStory::valueAt(const LeftCell &cell) const
{
    return m_gradients.dyAt(ProductCell{cell.row, cell.column});
}

float InputGradientStory::valueAt(const RightCell &cell) const
{
    return flatFilterAt(call(), {cell.column, cell.row});
}

float InputGradientStory::valueAt(const ResultCell &cell) const
{
    return static_cast<float>(patchGradientAt(m_gradients, {cell.row, cell.column}));
}

const Tensor &InputGradientStory::numbersOf(Side leftOrRight) const
{
    return leftOrRight == Side::Left ? m_gradients.dy() : call().call().filter;
}

CellRef InputGradientStory::sourceOf(const LeftCell &cell) const
{
    const Position at = positionOfRow(geometry(), cell.row);
    return OutputCell{at.n, at.y, at.x, cell.column};
}

CellRef InputGradientStory::sourceOf(const RightCell &cell) const
{
    const std::optional<FilterCell> weight = lab::filterCellOf(geometry(), {cell.column, cell.row});
    return weight ? CellRef(*weight) : CellRef();
}

CellRef InputGradientStory::goalOf(const ResultCell &cell) const
{
    return lab::sourceOf(geometry(), VirtualCell{cell.row, cell.column});
}

Story::Landed InputGradientStory::landedAt(const InputCell &cell, const Progress &progress) const
{
    Landed landed;
    for (const VirtualCell &from : virtualCellsOf(geometry(), cell))
        if (from.row * shape().columns + from.column < progress.reshaped) {
            landed.sum += patchGradientAt(m_gradients, from);
            ++landed.terms;
        }
    return landed;
}

Role InputGradientStory::roleOf(Side side) const
{
    return side == Side::Left ? Role::Output : side == Side::Right ? Role::Filter : Role::Patch;
}

std::string InputGradientStory::planeName(Panel panel, Index n, Index c, Index k) const
{
    if (panel == Panel::Filter)
        return filterPlaneName(c, k);
    const bool isInput = panel == Panel::Input;
    std::string name = isInput ? inputPlaneName(geometry(), n, c) : outputPlaneName(geometry(), n, k);
    return std::string(isInput ? dinputName() : dyName()) + name.substr(name.find('['));
}

bool InputGradientStory::isGradient(Panel panel) const
{
    return kind() == Kind::InputGradient && panel != Panel::Filter && panel != Panel::FlatFilter;
}

Heading InputGradientStory::headingOf(Lane lane) const
{
    if (lane == Lane::Window)
        return kind() == Kind::Transposed
                   ? Heading{{QT_TRANSLATE_NOOP("Scene", "Lay down the window")},
                             {{QT_TRANSLATE_NOOP("Scene",
                                                 "each input number times the filter is added where its window lies")},
                              {QT_TRANSLATE_NOOP("Scene", "each number adds a window")}}}
                   : Heading{{QT_TRANSLATE_NOOP("Scene", "Back through the window")},
                             {{QT_TRANSLATE_NOOP(
                                  "Scene", "each dY comes back through the filter and is added where its window lay")},
                              {QT_TRANSLATE_NOOP("Scene", "added where the window lay")}}};
    return {{QT_TRANSLATE_NOOP("Scene", "What TensorFlow computes")},
            {{QT_TRANSLATE_NOOP("Scene", "one matrix product, then its rows are added back (col2im)")},
             {QT_TRANSLATE_NOOP("Scene", "a product, then col2im")}}};
}

std::vector<Label> InputGradientStory::titlesOf(Side side) const
{
    const std::string left = sizesText(shape().rows, shape().inner), right = sizesText(shape().inner, shape().columns);
    const std::string dy(dyName()), patches = kind() == Kind::Transposed ? "patches" : "d patches";
    switch (side) {
    case Side::Left:
        return {{QT_TRANSLATE_NOOP("Scene", "%1 rows"), {dy}, ' ' + left},
                {QT_TRANSLATE_NOOP("Scene", "%1 rows"), {dy}},
                {"", {}, dy}};
    case Side::Right:
        return {{QT_TRANSLATE_NOOP("Scene", "flattened filterᵀ"), {}, ' ' + right},
                {QT_TRANSLATE_NOOP("Scene", "flattened filterᵀ")},
                {"", {}, "filterᵀ"}};
    case Side::Result:
        return {{QT_TRANSLATE_NOOP("Scene", "%1, one patch per row"),
                 {patches},
                 ' ' + sizesText(shape().rows, shape().columns)},
                {"", {}, patches}};
    }
    return {};
}

std::string InputGradientStory::rowName(Index row) const
{
    return lab::rowName(geometry(), row);
}

std::vector<std::string> InputGradientStory::innerName(Index i) const
{
    return {numberText(i)};
}

std::vector<std::string> InputGradientStory::outerName(Index column) const
{
    return lab::columnName(geometry(), column);
}

std::vector<Label> InputGradientStory::notes() const
{
    return {};
}

Label InputGradientStory::sentenceOf(const Step &step) const
{
    const Geometry &g = geometry();
    const std::string dy(dyName()), goal(dinputName());
    switch (step.phase) {
    case Phase::Call:
        return {QT_TRANSLATE_NOOP("Scene", "%1 %2 and filter %3 give %4 %5"),
                {dy, g.outputShape.text(), g.filterShape.text(), goal, g.inputShape.text()}};
    case Phase::Flatten:
        if (step.tapRow >= 0)
            return {QT_TRANSLATE_NOOP("Scene", "filter[:, :, :, %1], flattened, is row %1 of the flattened filterᵀ"),
                    {numberText(step.tapRow)}};
        return {QT_TRANSLATE_NOOP("Scene", "the flattened filter, transposed: %1"),
                {sizesText(shape().inner, shape().columns)}};
    case Phase::Extract:
        if (step.row >= 0)
            return {QT_TRANSLATE_NOOP("Scene", "the numbers of %1 at %2 are one row"), {dy, rowName(step.row)}};
        return {QT_TRANSLATE_NOOP("Scene", "%1 %2 is read as the matrix %3: one row for each window"),
                {dy, g.outputShape.text(), sizesText(shape().rows, shape().inner)}};
    case Phase::Multiply:
        if (step.row >= 0)
            return {QT_TRANSLATE_NOOP("Scene", "%1 at %2 × flattened filterᵀ = one patch, on its way back"),
                    {dy, rowName(step.row)}};
        return {QT_TRANSLATE_NOOP("Scene", "%1 rows × flattened filterᵀ = patches, on their way back"), {dy}};
    case Phase::Reshape:
        if (step.row >= 0 && step.channel >= 0) {
            const InputCell to = inputCellOf(goalOf(ResultCell{step.row, step.channel}));
            const std::vector<std::string> arguments{shortNumberText(valueAt(ResultCell{step.row, step.channel}), 6),
                                                     goal, placeText(to)};
            return {g.holds(to.y, to.x, to.c) ? QT_TRANSLATE_NOOP("Scene", "%1 is added to %2 %3")
                                              : QT_TRANSLATE_NOOP("Scene", "%1 lands on padding, and is dropped"),
                    arguments};
        }
        if (step.row >= 0)
            return {QT_TRANSLATE_NOOP("Scene", "patch %1 is added to %2, where its window lies"),
                    {rowName(step.row), goal}};
        return {QT_TRANSLATE_NOOP("Scene", "every patch is added to %1, where its window lies (col2im)"), {goal}};
    case Phase::Bias:
    case Phase::Activate:
    case Phase::Pool:
        break;
    }
    return {};
}

Label InputGradientStory::nameOf(Phase phase) const
{
    switch (phase) {
    case Phase::Flatten:
        return {QT_TRANSLATE_NOOP("Scene", "Flatten filterᵀ")};
    case Phase::Extract:
        return {QT_TRANSLATE_NOOP("Scene", "%1 as rows"), {std::string(dyName())}};
    case Phase::Reshape:
        return {QT_TRANSLATE_NOOP("Scene", "Add back (col2im)")};
    case Phase::Call:
    case Phase::Multiply:
    case Phase::Bias:
    case Phase::Activate:
    case Phase::Pool:
        break;
    }
    return {};
}

Label InputGradientStory::linksOf(const CellRef &cell) const
{
    const Geometry &g = geometry();
    const std::string dy(dyName()), goal(dinputName());
    const std::string windowCells = numberText(g.tapsPerGroup());
    switch (cell.panel) {
    case Panel::Input: {
        const std::vector<VirtualCell> terms = virtualCellsOf(g, inputCellOf(cell));
        if (terms.empty())
            return {QT_TRANSLATE_NOOP("Scene", "No window reads %1 %2: nothing comes back, it stays 0."),
                    {goal, placeText(cell)}};
        std::string sum;
        for (const VirtualCell &from : terms) {
            if (sum.size() > 60) {
                sum += " + …";
                break;
            }
            const double value = patchGradientAt(m_gradients, from);
            sum += (sum.empty() ? "" : " + ") + factor(value);
        }
        const Landed all = landedAt(inputCellOf(cell), {.reshaped = shape().rows * shape().columns});
        const std::vector<std::string> arguments{goal, placeText(cell), numberText(all.terms), sum,
                                                 shortNumberText(all.sum, 8)};
        return {g.holds(cell.b, cell.c, cell.d)
                    ? QT_TRANSLATE_NOOP("Scene", "%1 %2 collects %3 [%3:term|terms], one from each window that reads "
                                                 "it: %4 = %5.")
                    : QT_TRANSLATE_NOOP("Scene", "Padding: %5 lands here in %3 [%3:term|terms], and is dropped."),
                arguments};
    }
    case Panel::Filter:
    case Panel::FlatFilter: {
        const CellRef source = cell.panel == Panel::Filter ? cell : sourceOf(RightCell{cell.a, cell.b});
        if (source.panel == Panel::None)
            return {QT_TRANSLATE_NOOP("Scene", "A zero between the groups: these numbers never meet.")};
        return {QT_TRANSLATE_NOOP("Scene", "Weight %1 sends every number of %2 back to the place that it read."),
                {placeText(source), dy}};
    }
    case Panel::Output:
    case Panel::Virtual:
        return {QT_TRANSLATE_NOOP("Scene", "%1 %2 goes back through %3 [%3:weight|weights], to all that its window "
                                           "read."),
                {dy, placeText(cell.panel == Panel::Output ? cell : sourceOf(LeftCell{cell.a, cell.b})), windowCells}};
    case Panel::Product: {
        const CellRef to = goalOf(ResultCell{cell.a, cell.b});
        return {g.holds(to.b, to.c, to.d)
                    ? QT_TRANSLATE_NOOP("Scene", "One number of patch %1; it is added to %2 %3.")
                    : QT_TRANSLATE_NOOP("Scene", "One number of patch %1; it lands on padding, and is dropped."),
                {rowName(cell.a), goal, placeText(to)}};
    }
    case Panel::Strip:
        return {QT_TRANSLATE_NOOP("Scene", "Product %1 of %2 in this sum."),
                {numberText(cell.a + 1), numberText(shape().terms())}};
    case Panel::None:
    case Panel::Memory:
    case Panel::Biased:
    case Panel::Activated:
    case Panel::Pooled:
        break;
    }
    return {};
}

} // namespace lab
