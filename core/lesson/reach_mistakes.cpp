// Mistakes about how far a number sees.

#include "core/lesson/mistakes.h"

namespace lab {

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

} // namespace lab
