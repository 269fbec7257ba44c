#include "core/lesson/shape_facts.h"

#include "core/after/block_cells.h"
#include "core/after/reach.h"
#include "core/conv/cost.h"
#include "core/lesson/index_formulas.h"
#include "core/tensor/number_text.h"

namespace lab {

std::vector<NamedShape> shapesOf(const Geometry &g)
{
    const auto sizes = [](const Shape &shape) {
        return std::vector<Index>(shape.sizes().begin(), shape.sizes().end());
    };
    using Of = NamedShape::Tensor;
    return {{Of::Input, Role::Input, sizes(g.inputShape)},
            {Of::Filter, Role::Filter, sizes(g.filterShape)},
            {Of::FlatFilter, Role::Filter, {g.taps(), g.outChannels}},
            {Of::Virtual, Role::Patch, {g.batch, g.height.outSize, g.width.outSize, g.taps()}},
            {Of::Rows, Role::Output, {g.positions(), g.outChannels}},
            {Of::Output, Role::Output, sizes(g.outputShape)}};
}

std::vector<Formula> sizeFormulas(const Geometry &g)
{
    std::vector<Formula> formulas;
    const auto addAxis = [&formulas, &g](const AxisGeometry &axis, const char *suffix, const char *before,
                                         const char *after) {
        if (axis.dilation != 1)
            formulas.push_back(effectiveSizeFormula(axis, suffix));
        formulas.push_back(sizeFormula(axis, g.padding, suffix));
        if (g.padding == Padding::Same) {
            formulas.push_back(samePadTotal(axis, suffix));
            formulas.push_back(samePadBefore(axis, before));
            formulas.push_back(samePadAfter(axis, after));
        }
    };
    addAxis(g.height, "h", "t", "b");
    addAxis(g.width, "w", "l", "r");
    return formulas;
}

std::vector<NamedShape> followingShapes(const Block &block)
{
    std::vector<NamedShape> shapes;
    const auto add = [&shapes](Role subject, const Shape &shape, std::string title) {
        shapes.push_back(
            {NamedShape::Tensor::Following, subject, {shape.sizes().begin(), shape.sizes().end()}, std::move(title)});
    };
    if (block.after().bias)
        add(Role::Filter, block.after().bias->shape(), "bias");
    for (const BlockPlane plane : block.planes())
        if (plane != BlockPlane::Convolved)
            add(Role::Output, block.shapeOf(plane), planeTitle(block, plane));
    return shapes;
}

namespace {

using namespace formula;

/// size = 1 + Σ (e - 1)·J, jump = product of the strides, start = -Σ padBefore·J, with J the jump so far.
void addReach(std::vector<Formula> &formulas, const std::vector<LayerReach> &layers, const ReceptiveAxis &field,
              AxisGeometry LayerReach::*axisOf, const std::string &suffix)
{
    std::vector<Formula> size{subscript("size", suffix), op("="), number(1)}, jump{subscript("jump", suffix), op("=")},
        start{subscript("start", suffix), op("="), number(0)};
    Index jumped = 1;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const AxisGeometry &axis = layers[i].*axisOf;
        for (Formula &part : std::vector<Formula>{
                 op("+"),
                 group(row({number(axis.effectiveSize, i == 0 ? Role::Filter : Role::Output), op("-"), number(1)})),
                 op("·"), number(jumped)})
            size.push_back(std::move(part));
        for (Formula &part :
             std::vector<Formula>{op("-"), number(axis.padBefore, Role::Padding), op("·"), number(jumped)})
            start.push_back(std::move(part));
        if (i > 0)
            jump.push_back(op("·"));
        jump.push_back(number(axis.stride));
        jumped *= axis.stride;
    }
    const std::pair<std::vector<Formula> *, Index> results[] = {
        {&size, field.size}, {&jump, field.jump}, {&start, field.start}};
    for (const auto &[parts, result] : results) {
        parts->push_back(op("="));
        parts->push_back(number(result, Role::Input));
        formulas.push_back(row(std::move(*parts)));
    }
}

} // namespace

std::vector<Formula> followingFormulas(const Block &block)
{
    std::vector<Formula> formulas;
    if (!block.pooling())
        return formulas;
    const PoolingGeometry &pooling = *block.pooling();
    if (!pooling.torch || !pooling.torch->ceilMode) { // which rounds by a rule of its own
        formulas.push_back(sizeFormula(pooling.height, pooling.padding, "h", "Q"));
        formulas.push_back(sizeFormula(pooling.width, pooling.padding, "w", "Q"));
    }
    const std::vector<LayerReach> layers = block.layers();
    const ReceptiveField field = receptiveField(layers);
    addReach(formulas, layers, field.rows, &LayerReach::height, "h");
    addReach(formulas, layers, field.columns, &LayerReach::width, "w");
    return formulas;
}

std::vector<std::string> costSentences(const Geometry &geometry, const PhraseBook &book)
{
    const Cost cost = costOf(geometry);
    std::vector<std::string> sentences;
    const auto add = [&](Phrase phrase, const std::vector<std::string> &arguments) {
        sentences.push_back(plainText(say(book, phrase, arguments)));
    };
    add(Phrase::CostMultiplyAdds, {numberText(cost.multiplyAdds)});
    if (cost.paddedProducts > 0)
        add(Phrase::CostPadded, {numberText(cost.paddedProducts)});
    if (cost.virtualNumbers > cost.inputNumbers && cost.inputNumbers > 0) {
        const double ratio = static_cast<double>(cost.virtualNumbers) / static_cast<double>(cost.inputNumbers);
        add(Phrase::CostPatches,
            {numberText(cost.virtualNumbers), numberText(cost.inputNumbers), shortNumberText(ratio, 5)});
    } else {
        add(Phrase::CostPatchesFewer, {numberText(cost.virtualNumbers), numberText(cost.inputNumbers)});
    }
    if (cost.maxReads > 0)
        add(Phrase::CostReads, {numberText(cost.maxReads)});
    if (cost.neverRead > 0)
        add(Phrase::CostNeverRead, {numberText(cost.neverRead)});
    return sentences;
}

} // namespace lab
