#include "core/conv/fast/plan.h"

#include <algorithm>

namespace lab::fast {

namespace {

/// Rounds up; both may be negative but for `divisor` > 0.
Index ceilDiv(Index value, Index divisor)
{
    return value >= 0 ? (value + divisor - 1) / divisor : -(-value / divisor);
}

} // namespace

Range tapsInside(const AxisGeometry &axis, Index out)
{
    const Index first = out * axis.stride - axis.padBefore;
    if (axis.dilation == 1) { // without a division: tiny calls ask for every output
        const Index from = std::clamp(-first, Index{0}, axis.filterSize);
        return {from, std::clamp(axis.inSize - first, from, axis.filterSize)};
    }
    const Index begin = std::clamp(ceilDiv(-first, axis.dilation), Index{0}, axis.filterSize);
    const Index end = std::clamp(ceilDiv(axis.inSize - first, axis.dilation), begin, axis.filterSize);
    return {begin, end};
}

Range interiorOf(const AxisGeometry &axis)
{
    const Index begin = std::min(ceilDiv(axis.padBefore, axis.stride), axis.outSize);
    const Index room = axis.inSize + axis.padBefore - axis.effectiveSize;
    const Index end = room < 0 ? begin : std::clamp(room / axis.stride + 1, begin, axis.outSize);
    return {begin, end};
}

Range outputsReading(const AxisGeometry &axis, Index in)
{
    const Index padded = in + axis.padBefore;
    const Index begin = std::clamp(ceilDiv(padded - axis.effectiveSize + 1, axis.stride), Index{0}, axis.outSize);
    const Index end = std::clamp(padded / axis.stride + 1, begin, axis.outSize);
    return {begin, end};
}

Box Plan::box(Index i) const
{
    const auto range = [](Index block, Index size, Index count) {
        return Range{block * size, std::min(block * size + size, count)};
    };
    const Index across = columnBlocks(), down = rowBlocks();
    const Index x = i % across;
    const Index y = i / across % down;
    const Index n = i / across / down % batch;
    const Index u = i / across / down / batch;
    return {n, range(y, rowBlock, height.outSize), range(x, columnBlock, width.outSize),
            range(u, unitBlock, Index(units.size()))};
}

} // namespace lab::fast
