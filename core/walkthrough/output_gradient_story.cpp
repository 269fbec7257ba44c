#include "core/walkthrough/output_gradient_story.h"

#include "core/after/block_cells.h"
#include "core/conv/virtual_tensor.h"
#include "core/tensor/number_text.h"
#include "core/walkthrough/names.h"

#include <algorithm>

namespace lab {
namespace {

ProductShape backwardShape(const Block &block)
{
    ProductShape shape = blockShape(block);
    shape.tail.backward = true;
    return shape;
}

std::string shown(double value)
{
    return shortNumberText(value, 6);
}

/// How many numbers of its windows the pooling has looked at before cell `cell` of window `pooled`.
Index numberOf(const Block &block, const OutputCell &pooled, const OutputCell &cell, Index windowCells)
{
    const ProductCell at = rowAndChannel(block, BlockPlane::Pooled, pooled);
    Index i = 0;
    while (i + 1 < windowCells && poolCell(*block.pooling(), pooled, i) != cell)
        ++i;
    return (at.row * block.pooling()->outChannels + at.column) * windowCells + i;
}

} // namespace

OutputGradientStory::OutputGradientStory(const Block &block, Tensor dy, const Tensor &output)
    : ForwardStory(Kind::OutputGradient, block, backwardShape(block)), m_dy(std::move(dy)),
      m_doutput(blockGradients(block, output, m_dy).doutput)
{
}

double OutputGradientStory::gradientAt(BlockPlane plane, const OutputCell &cell) const
{
    // The bias passes on what comes.
    if (plane <= BlockPlane::Biased)
        return static_cast<double>(m_doutput[about().outputIndex(cell)]);
    return block()->gradientAt(plane, cell, m_dy);
}

double OutputGradientStory::shareOf(const OutputCell &pooled, const OutputCell &cell) const
{
    const double whole = gradientAt(BlockPlane::Pooled, pooled);
    const PoolingGeometry &g = *block()->pooling();
    if (g.kind == PoolKind::Max)
        return block()->winnerOf(pooled) == cell ? whole : 0;
    const Index divisor = poolDivisor(g, pooled);
    return divisor != 0 ? whole / static_cast<double>(divisor) : 0;
}

Story::Landed OutputGradientStory::cameBackTo(BlockPlane plane, const OutputCell &cell, const Progress &progress) const
{
    if (planeAfter(*block(), plane) != BlockPlane::Pooled)
        return hasCome(plane, cell, progress) ? Landed{gradientAt(plane, cell), 1} : Landed{};
    Landed landed;
    for (const OutputCell &window : windowsOver(*block()->pooling(), asInput(cell)))
        if (numberOf(*block(), window, cell, shape().tail.windowCells) < progress.pooled) {
            landed.sum += shareOf(window, cell);
            ++landed.terms;
        }
    return landed;
}

bool OutputGradientStory::hasCome(BlockPlane plane, const OutputCell &cell, const Progress &progress) const
{
    const std::optional<BlockPlane> next = planeAfter(*block(), plane);
    if (!next)
        return true;
    if (*next == BlockPlane::Pooled) {
        const std::vector<OutputCell> windows = windowsOver(*block()->pooling(), asInput(cell));
        if (windows.empty()) // nothing will come
            return progress.pooled > 0 || m_dy.size() == 0;
        return numberOf(*block(), windows.back(), cell, shape().tail.windowCells) < progress.pooled;
    }
    const ProductCell at = rowAndChannel(*block(), *next, cell);
    const Index before = at.row * shape().columns + at.column;
    return before < (*next == BlockPlane::Biased ? progress.biased : progress.activated);
}

double OutputGradientStory::biasGradient(Index k, const Progress &progress) const
{
    double sum = 0;
    for (Index row = 0; row < shape().rows && row * shape().columns + k < progress.biased; ++row) {
        sum += gradientAt(BlockPlane::Biased, outputOf({row, k}));
    }
    return sum;
}

std::optional<OutputCell> OutputGradientStory::passedBy(const Step &step) const
{
    if ((step.phase != Phase::Bias && step.phase != Phase::Activate) || step.row < 0)
        return std::nullopt;
    return outputOf({step.row, step.channel});
}

float OutputGradientStory::valueAt(const ResultCell &cell) const
{
    return m_doutput[about().outputIndex(outputOf(cell))];
}

std::string OutputGradientStory::titleOf(BlockPlane plane) const
{
    if (plane == BlockPlane::Convolved)
        return "dY";
    return "d " + (plane == BlockPlane::Biased ? std::string("biased") : planeTitle(*block(), plane));
}

std::string OutputGradientStory::planeName(Panel panel, Index n, Index c, Index k) const
{
    const std::string name = ForwardStory::planeName(panel, n, c, k);
    return panel == Panel::Output ? "dY" + name.substr(name.find('[')) : name;
}

bool OutputGradientStory::isGradient(Panel panel) const
{
    return planeOf(panel).has_value();
}

Heading OutputGradientStory::headingOf(Lane) const
{
    return {{QT_TRANSLATE_NOOP("Scene", "Back through what follows")},
            {{QT_TRANSLATE_NOOP("Scene", "from right to left; the small numbers are those of the walk forward")},
             {QT_TRANSLATE_NOOP("Scene", "from right to left")}}};
}

Label OutputGradientStory::nameOf(Phase phase) const
{
    switch (phase) {
    case Phase::Pool:
        return {QT_TRANSLATE_NOOP("Scene", "Back through pooling")};
    case Phase::Activate:
        return {QT_TRANSLATE_NOOP("Scene", "Back through %1"), {planeTitle(*block(), BlockPlane::Activated)}};
    case Phase::Bias:
        return {QT_TRANSLATE_NOOP("Scene", "Bias sums")};
    case Phase::Call:
    case Phase::Flatten:
    case Phase::Extract:
    case Phase::Multiply:
    case Phase::Reshape:
        break;
    }
    return {};
}

Label OutputGradientStory::sentenceOf(const Step &step) const
{
    switch (step.phase) {
    case Phase::Call:
        return {QT_TRANSLATE_NOOP("Scene", "%1 is given; plane by plane the way back comes to dY = ∂L/∂output"),
                {titleOf(block()->planes().back())}};
    case Phase::Pool:
        return sentenceOfPooling(step);
    case Phase::Activate:
        if (const std::optional<OutputCell> cell = passedBy(step))
            return linksFromActivation(block()->before(BlockPlane::Activated), *cell);
        return {QT_TRANSLATE_NOOP("Scene", "each gradient is multiplied by the slope of %1 at its number"),
                {planeTitle(*block(), BlockPlane::Activated)}};
    case Phase::Bias:
        if (const std::optional<OutputCell> cell = passedBy(step))
            return {QT_TRANSLATE_NOOP("Scene", "The bias was only added: %1 passes unchanged to dY %2. The gradient of "
                                               "bias %3 adds up all places of its filter: %4 so far."),
                    {shown(gradientAt(BlockPlane::Biased, *cell)), placeText(*cell), numberText(cell->k),
                     shown(biasGradient(cell->k, step.after))}};
        return {QT_TRANSLATE_NOOP("Scene", "every gradient passes unchanged; each filter's sum is that of its bias")};
    case Phase::Flatten:
    case Phase::Extract:
    case Phase::Multiply:
    case Phase::Reshape:
        break;
    }
    return {};
}

Label OutputGradientStory::sentenceOfPooling(const Step &step) const
{
    const bool isMax = block()->pooling()->kind == PoolKind::Max;
    if (step.row < 0)
        return isMax ? Label{QT_TRANSLATE_NOOP("Scene", "each window's gradient goes to its winner; the others get 0")}
                     : Label{QT_TRANSLATE_NOOP("Scene", "each window's gradient is shared evenly by its numbers")};
    const OutputCell pooled = cellAt(*block(), BlockPlane::Pooled, {step.row, step.channel});
    const BlockPlane before = block()->before(BlockPlane::Pooled);
    const std::vector<OutputCell> window = windowOf(*block(), pooled);
    if (step.term >= 0) {
        const OutputCell cell = poolCell(*block()->pooling(), pooled, step.term);
        if (std::find(window.begin(), window.end(), cell) == window.end())
            return {QT_TRANSLATE_NOOP("Scene", "This place of the window lies on padding: nothing comes back.")};
        return {QT_TRANSLATE_NOOP("Scene", "%1 is added to %2 %3"),
                {shown(shareOf(pooled, cell)), titleOf(before), placeText(cell)}};
    }
    const std::string name = titleOf(BlockPlane::Pooled), at = placeText(pooled);
    const double whole = gradientAt(BlockPlane::Pooled, pooled);
    if (const std::optional<OutputCell> winner = block()->winnerOf(pooled))
        return {QT_TRANSLATE_NOOP("Scene", "%1 %2 = %3 goes to the winner of its window, %4 %5. The others get 0: a "
                                           "small change of them would not have changed the maximum."),
                {name, at, shown(whole), planeTitle(*block(), before), placeText(*winner)}};
    if (window.empty())
        return {QT_TRANSLATE_NOOP("Scene", "This place of the window lies on padding: nothing comes back.")};
    return {QT_TRANSLATE_NOOP("Scene", "%1 %2 = %3 is shared by the %4 [%4:number|numbers] of its mean: %5 each."),
            {name, at, shown(whole), numberText(Index(window.size())), shown(shareOf(pooled, window.front()))}};
}

Label OutputGradientStory::linksOf(const CellRef &cell) const
{
    const std::optional<BlockPlane> plane = planeOf(cell.panel);
    if (!plane)
        return {QT_TRANSLATE_NOOP("Scene", "Its gradient begins with dY: the other two ways back show it.")};
    const OutputCell place = outputCellOf(cell);
    const std::optional<BlockPlane> next = planeAfter(*block(), *plane);
    if (!next)
        return {QT_TRANSLATE_NOOP("Scene", "%1 %2 is given: %3. The way back begins here."),
                {titleOf(*plane), placeText(cell), shown(gradientAt(*plane, place))}};
    switch (*next) {
    case BlockPlane::Pooled:
        return linksFromPooling(*plane, place);
    case BlockPlane::Activated:
        return linksFromActivation(*plane, place);
    case BlockPlane::Biased:
    case BlockPlane::Convolved:
        break;
    }
    return {QT_TRANSLATE_NOOP("Scene", "dY %1: the bias was only added, so %2 comes back unchanged."),
            {placeText(cell), shown(gradientAt(*plane, place))}};
}

Label OutputGradientStory::linksFromPooling(BlockPlane plane, const OutputCell &cell) const
{
    const std::vector<OutputCell> windows = windowsOver(*block()->pooling(), asInput(cell));
    Index taking = 0;
    for (const OutputCell &window : windows)
        taking += block()->pooling()->kind == PoolKind::Average || block()->winnerOf(window) == cell ? 1 : 0;
    const std::vector<std::string> arguments{titleOf(plane), placeText(cell), numberText(taking),
                                             shown(gradientAt(plane, cell))};
    if (windows.empty())
        return {QT_TRANSLATE_NOOP("Scene", "No pooling window reads %1 %2: nothing comes back, it stays 0."),
                arguments};
    if (taking == 0)
        return {QT_TRANSLATE_NOOP("Scene", "%1 %2: it wins in no pooling window, so nothing comes back: 0."),
                arguments};
    return block()->pooling()->kind == PoolKind::Max
               ? Label{QT_TRANSLATE_NOOP("Scene", "%1 %2: it wins in %3 pooling [%3:window|windows], and what comes "
                                                  "back from there adds up to %4."),
                       arguments}
               : Label{QT_TRANSLATE_NOOP("Scene", "%1 %2: its shares of %3 pooling [%3:window|windows] add up to %4."),
                       arguments};
}

Label OutputGradientStory::linksFromActivation(BlockPlane plane, const OutputCell &cell) const
{
    const Activation &activation = *block()->after().activation;
    const float number = block()->valueAt(plane, cell);
    const std::string name = planeTitle(*block(), BlockPlane::Activated), back = shown(gradientAt(plane, cell));
    if (activation.kind == ActivationKind::Softmax)
        return {QT_TRANSLATE_NOOP("Scene", "%1 %2: softmax mixes the channels of a place, so the gradients of all of "
                                           "them meet here: %3."),
                {titleOf(plane), placeText(cell), back}};
    const std::string behind = shown(gradientAt(BlockPlane::Activated, cell));
    const double slope = activationSlope(activation, number);
    if (slope == 0 && isClipped(*block(), cell))
        return {QT_TRANSLATE_NOOP("Scene", "%1 %2: %3 clipped %4, a small change of it changes nothing. Of %5 nothing "
                                           "passes: 0."),
                {titleOf(plane), placeText(cell), name, shown(static_cast<double>(number)), behind}};
    return {QT_TRANSLATE_NOOP("Scene", "%1 %2: the slope of %3 at %4 is %5, so %6 · %5 = %7 comes back."),
            {titleOf(plane), placeText(cell), name, shown(static_cast<double>(number)), shown(slope), behind, back}};
}

const OutputGradientStory *outputGradientOf(const Story &story)
{
    return story.kind() == Story::Kind::OutputGradient ? static_cast<const OutputGradientStory *>(&story) : nullptr;
}

} // namespace lab
