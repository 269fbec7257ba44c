// Why an answer is right, and how it begins.

#include "core/lesson/mistakes.h"

#include "core/after/block_cells.h"
#include "core/conv/flattened_filter.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "core/lesson/formula.h"
#include "core/lesson/size_facts.h"
#include "core/tensor/index_text.h"
#include "core/tensor/number_text.h"

#include <algorithm>

namespace lab {

namespace {

using Arguments = std::vector<std::string>;

constexpr Index mostListed = 12; ///< products that are written out

std::string productText(const Term &term)
{
    const std::string weight = valueText(term.filterValue);
    return valueText(term.inputValue) + "·" + (term.filterValue < 0 ? '(' + weight + ')' : weight);
}

struct Reason {
    Phrase phrase;
    Arguments arguments{};
};

Reason sumReason(const Convolution &convolution, const OutputCell &cell)
{
    const Index all = convolution.geometry().tapsPerGroup();
    std::string products;
    Index counting = 0;
    for (Index i = 0; i < all; ++i) {
        const Term term = termAt(convolution, cell, i);
        if (term.product() == 0)
            continue;
        if (++counting <= mostListed)
            products += (products.empty() ? "" : " + ") + productText(term);
    }
    const std::string sum = valueText(outputAt(convolution, cell));
    if (counting == 0)
        return {Phrase::ReasonNothing, {text(all)}};
    if (counting > mostListed)
        return {Phrase::ReasonSumMany, {text(all), sum}};
    if (counting < all)
        return {Phrase::ReasonSumZeros, {text(counting), text(all), products, sum}};
    return {Phrase::ReasonSum, {products, sum}};
}

Reason placeReason(const Geometry &g, const FilterCell &f)
{
    const Index row = flatCellOf(g, f).row, inside = (f.ky * g.width.filterSize + f.kx) * g.groupInChannels + f.c;
    std::string formula = '(' + text(f.ky) + " · " + text(g.width.filterSize) + " + " + text(f.kx) + ") · " +
                          text(g.groupInChannels) + " + " + text(f.c);
    if (row != inside) // the rows of the groups before
        formula = text(row - inside) + " + " + formula;
    return {Phrase::ReasonPlace, {formula, text(row)}};
}

Reason shapeReason(const Geometry &g)
{
    const AxisGeometry &h = g.height, &w = g.width;
    const std::string filters = text(g.outChannels);
    if (g.padding == Padding::Same)
        return {Phrase::ReasonShapeSame,
                {text(h.inSize), text(h.stride), text(h.outSize), text(w.inSize), text(w.stride), text(w.outSize),
                 filters}};
    return {Phrase::ReasonShape,
            {text(paddedSize(h)), text(h.effectiveSize), text(h.stride), text(h.outSize), text(paddedSize(w)),
             text(w.effectiveSize), text(w.stride), text(w.outSize), filters}};
}

std::string bracketed(double number)
{
    return number < 0 ? '(' + valueText(number) + ')' : valueText(number);
}

/// «14 + (−7) = 7», «max(7, 0, 0, 5) = 7».
Reason tailReason(const Block &block, const Question &question)
{
    const BlockPlane plane = *planeOf(question.topic);
    const OutputCell &cell = question.output;
    const auto number = [&block](BlockPlane of, const OutputCell &at) { return double(block.valueAt(of, at)); };
    const std::string result = valueText(number(plane, cell)), before = valueText(number(BlockPlane::Biased, cell));
    if (plane == BlockPlane::Biased)
        return {Phrase::ReasonBiased,
                {valueText(number(BlockPlane::Convolved, cell)), bracketed(double((*block.after().bias)[cell.k])),
                 result, text(cell.k)}};
    if (plane == BlockPlane::Activated) {
        const std::string name = planeTitle(block, plane);
        if (before == result)
            return {Phrase::ReasonKept, {before, name}};
        return isClipped(block, cell) ? Reason{Phrase::ReasonClipped, {before, name, result}}
                                      : Reason{Phrase::ReasonActivated, {before, name, result}};
    }
    std::string window;
    const std::vector<OutputCell> cells = windowOf(block, cell);
    for (std::size_t i = 0; i < cells.size() && i < std::size_t{mostListed}; ++i)
        window += (i > 0 ? ", " : "") + valueText(number(BlockPlane::Activated, cells[i]));
    if (cells.size() > std::size_t{mostListed})
        window += ", …";
    return block.pooling()->kind == PoolKind::Max
               ? Reason{Phrase::ReasonMaximum, {window, result}}
               : Reason{Phrase::ReasonMean, {window, text(poolDivisor(*block.pooling(), cell)), result}};
}

Reason reasonFor(const Block &block, const Question &question)
{
    const Convolution &convolution = block.convolution();
    const Geometry &g = convolution.geometry();
    const Index h = g.height.filterSize, w = g.width.filterSize;
    switch (question.topic) {
    case Topic::OutputNumber:
        return sumReason(convolution, question.output);
    case Topic::BiasedNumber:
    case Topic::ActivatedNumber:
    case Topic::PooledNumber:
        return tailReason(block, question);
    case Topic::Reach: {
        std::vector<std::string> arguments = reachArguments(block, question);
        return {arguments.size() > 4 ? Phrase::ReasonReach : Phrase::ReasonReachEdge, std::move(arguments)};
    }
    case Topic::VirtualRow: {
        const Position at = positionOfRow(g, question.row);
        return {Phrase::ReasonRow, {text(at.y), text(at.x)}};
    }
    case Topic::FlatPlace:
    case Topic::FlatRow:
        return placeReason(g, question.filter);
    case Topic::OutputShape:
        return shapeReason(g);
    case Topic::SamePads:
        return {Phrase::ReasonPads,
                {text(g.height.padBefore + g.height.padAfter), text(g.width.padBefore + g.width.padAfter)}};
    case Topic::VirtualShape:
        return {Phrase::ReasonVirtual, {text(g.positions()), text(h), text(w), text(g.inChannels), text(g.taps())}};
    case Topic::Reads:
        return {Phrase::ReasonReads, {numberText(rightAnswer(block, question).front())}};
    case Topic::Groups:
        return {Phrase::ReasonGroups, {text(g.inChannels), text(g.groupInChannels), text(g.groups)}};
    case Topic::MultiplyAdds:
        return {Phrase::ReasonMultiplyAdds,
                {text(g.positions()), text(g.outChannels), text(g.tapsPerGroup()), text(g.multiplyAdds())}};
    case Topic::WeightCount:
        return {Phrase::ReasonWeights,
                {text(h), text(w), text(g.groupInChannels), text(g.outChannels), text(g.filterShape.elementCount())}};
    case Topic::FilterShape:
        return {Phrase::ReasonFilterShape};
    case Topic::InputShape:
        return {g.dataFormat == DataFormat::Nchw ? Phrase::ReasonInputNchw : Phrase::ReasonInputNhwc};
    case Topic::Strides:
        return {Phrase::ReasonStrides, {text(g.height.stride), text(g.width.stride)}};
    case Topic::FilterGradient:
    case Topic::InputGradient:
    case Topic::TransposedNumber:
    case Topic::OutputGradient:
    case Topic::ActivatedGradient:
    case Topic::BiasGradient:
        break;
    }
    return {Phrase::HintRight};
}

} // namespace

std::string beginningOf(const Block &block, const Question &question, const PhraseBook &book)
{
    constexpr Index shown = 3;
    const Convolution &convolution = block.convolution();
    const Geometry &g = convolution.geometry();
    std::string begun;
    if (question.topic == Topic::OutputNumber && g.tapsPerGroup() > shown) {
        for (Index i = 0; i < shown; ++i)
            begun += (i > 0 ? " + " : "") + productText(termAt(convolution, question.output, i));
        return plainText(say(book, Phrase::BeginsSum, {begun}));
    }
    if (question.topic == Topic::VirtualRow && g.taps() > shown) {
        for (Index i = 0; i < shown; ++i)
            begun += (i > 0 ? ", " : "") + valueText(virtualAt(convolution, {question.row, i}));
        return plainText(say(book, Phrase::BeginsRow, {begun}));
    }
    return {};
}

std::string reasonOf(const Block &block, const Question &question, const PhraseBook &book)
{
    const Reason reason = reasonFor(block, question);
    return plainText(say(book, reason.phrase, reason.arguments));
}

} // namespace lab
