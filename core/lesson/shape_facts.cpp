#include "core/lesson/shape_facts.h"

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
