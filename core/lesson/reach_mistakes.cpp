// How far a number sees: what is said of it, and the mistakes about it.

#include "core/lesson/mistakes.h"
#include "core/lesson/reach_words.h"
#include "core/sentence.h"
#include "core/tensor/number_text.h"

namespace lab {

const char promptReach[] =
    QT_TRANSLATE_NOOP("Phrases", "How many rows and how many columns of the input does the pooled "
                                 "number at row %1, column %2 see?");
const char hintReachOneLayer[] =
    QT_TRANSLATE_NOOP("Phrases", "You looked at one layer alone. The number is made from several outputs, and each of "
                                 "them sees a window of the input.");
const char hintReachMultiplied[] =
    QT_TRANSLATE_NOOP("Phrases", "You multiplied the sizes. The windows overlap: the first one counts whole, each "
                                 "further one adds only its stride.");
const char hintReachAdded[] =
    QT_TRANSLATE_NOOP("Phrases", "You added the sizes. The first window counts whole, each further one adds only its "
                                 "stride, and there is one fewer of these.");
const char hintReachStride[] =
    QT_TRANSLATE_NOOP("Phrases", "You took the stride of the pooling. What counts is how far apart the windows of "
                                 "neighbouring outputs are: the stride of the convolution, %1.");
const char hintReachPadding[] =
    QT_TRANSLATE_NOOP("Phrases", "You counted the padding. Only rows and columns of the input count.");
const char reasonReach[] = QT_TRANSLATE_NOOP("Phrases", "%1 + %2 · %3 = %4 [%4:row|rows], %5 + %6 · %7 = %8 "
                                                        "[%8:column|columns]: the first window whole, then a stride "
                                                        "for each further one.");
const char reasonReachEdge[] =
    QT_TRANSLATE_NOOP("Phrases", "It sees %1 × %2 places, of which %3 × %4 are inputs: the others are padding.");

MistakenAnswers reachMistakes(const Block &block, const Question &question)
{
    const Geometry &g = block.convolution().geometry();
    const std::vector<double> right = rightAnswer(block, question);
    MistakenAnswers answers;
    const auto add = [&](Mistake mistake, double rows, double columns) {
        if (right != std::vector{rows, columns})
            answers.push_back({mistake, {rows, columns}});
    };
    const auto onBoth = [&](Mistake mistake, const auto &lengthOf) {
        const std::optional<PoolingGeometry> &pool = block.pooling();
        add(mistake, double(lengthOf(g.height, pool ? pool->height : AxisGeometry{})),
            double(lengthOf(g.width, pool ? pool->width : AxisGeometry{})));
    };
    if (block.pooling()) {
        onBoth(Mistake::OneLayerAlone, [](const auto &, const auto &pool) { return pool.effectiveSize; });
        onBoth(Mistake::OneLayerAlone, [](const auto &filter, const auto &) { return filter.effectiveSize; });
        onBoth(Mistake::SizesMultiplied,
               [](const auto &filter, const auto &pool) { return filter.effectiveSize * pool.effectiveSize; });
        onBoth(Mistake::SizesAdded,
               [](const auto &filter, const auto &pool) { return filter.effectiveSize + pool.effectiveSize; });
        onBoth(Mistake::StrideIgnored,
               [](const auto &filter, const auto &pool) { return filter.effectiveSize + pool.effectiveSize - 1; });
        onBoth(Mistake::OtherStride, [](const auto &filter, const auto &pool) {
            return filter.effectiveSize + (pool.effectiveSize - 1) * pool.stride;
        });
        onBoth(Mistake::DilationIgnored, [](const auto &filter, const auto &pool) {
            return filter.filterSize + (pool.effectiveSize - 1) * filter.stride;
        });
    } else {
        onBoth(Mistake::DilationIgnored, [](const auto &filter, const auto &) { return filter.filterSize; });
    }
    const ReceptiveField whole = receptiveField(block.layers());
    add(Mistake::PaddingCounted, double(whole.rows.size), double(whole.columns.size));
    add(Mistake::OtherOrder, right[1], right[0]);
    return answers;
}

std::vector<std::string> reachArguments(const Block &block, const Question &question)
{
    const Geometry &g = block.convolution().geometry();
    const ReceptiveField whole = receptiveField(block.layers());
    const std::vector<double> right = rightAnswer(block, question);
    if (right != std::vector{double(whole.rows.size), double(whole.columns.size)})
        return {numberText(whole.rows.size), numberText(whole.columns.size), numberText(right[0]),
                numberText(right[1])};
    std::vector<std::string> arguments;
    const auto add = [&](const AxisGeometry &filter, Index window, Index size) {
        for (const Index number : {filter.effectiveSize, window - 1, filter.stride, size})
            arguments.push_back(numberText(number));
    };
    const std::optional<PoolingGeometry> &pool = block.pooling();
    add(g.height, pool ? pool->height.effectiveSize : 1, whole.rows.size);
    add(g.width, pool ? pool->width.effectiveSize : 1, whole.columns.size);
    return arguments;
}

} // namespace lab
