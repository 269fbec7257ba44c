#include "core/conv/cost.h"

#include "core/conv/division.h"

#include <algorithm>
#include <numeric>

namespace lab {
namespace {

// Along an axis a window `out` reads index out·stride + tap·dilation - padBefore. Everything counted here is a sum over
// the taps of how many windows put that tap inside the input, which is a sum of rounded lines: no loop over cells.

using Wide = __int128; // sums of quotients pass through products of three 32-bit sizes

/// Sum over i in 0 … count-1 of floor((a·i + b) / m) for a, b ≥ 0.
Wide floorSum(Wide count, Wide m, Wide a, Wide b)
{
    Wide sum = 0;
    while (count > 0) {
        sum += (a / m) * (count * (count - 1) / 2) + (b / m) * count;
        a %= m;
        b %= m;
        const Wide top = a * count + b;
        if (top < m)
            break;
        count = top / m;
        b = top % m;
        std::swap(a, m);
    }
    return sum;
}

/// Sum over t in 0 … count-1 of the number of u in 0 … size-1 with u·stride + t·dilation < limit.
Wide pairsBelow(Index limit, Index count, Index size, Index stride, Index dilation)
{
    // Taps up to `full` see every window below the limit, taps from `none` on see no window there.
    const Index none = std::clamp<Index>(ceilDivided(limit, dilation), 0, count);
    const Index full = std::clamp<Index>(ceilDivided(limit - (size - 1) * stride, dilation), 0, none);
    // Between: ceil((limit - t·dilation) / stride), counted from the last of them backwards.
    const Index between = none - full;
    const Wide last = Wide(limit) - Wide(none - 1) * dilation;
    const Wide partly = between == 0 ? 0 : floorSum(between, stride, dilation, last + stride - 1);
    return Wide(full) * size + partly;
}

/// How many of these pairs fall on the input itself.
Wide pairsInside(const AxisGeometry &axis, Index count, Index size)
{
    if (count <= 0 || size <= 0)
        return 0;
    return pairsBelow(axis.padBefore + axis.inSize, count, size, axis.stride, axis.dilation) -
           pairsBelow(axis.padBefore, count, size, axis.stride, axis.dilation);
}

/// Taps a whole number of `tapPeriod` apart meet the same input cells, `windowShift` windows apart.
struct Overlap {
    Index tapPeriod, windowShift;
};

Overlap overlapOf(const AxisGeometry &axis)
{
    const Index common = std::gcd(axis.stride, axis.dilation);
    return {.tapPeriod = axis.stride / common, .windowShift = axis.dilation / common};
}

/// Cells of the axis that at least one window reads.
Index cellsRead(const AxisGeometry &axis)
{
    const auto [period, shift] = overlapOf(axis);
    if (axis.outSize < shift || axis.filterSize <= period) // no cell is read twice
        return static_cast<Index>(pairsInside(axis, axis.filterSize, axis.outSize));
    // The reads of taps t, t + period, t + 2·period, … join to one run of outSize + (taps - 1)·shift.
    const Index taps = axis.filterSize / period, longer = axis.filterSize % period;
    const Index run = axis.outSize + (taps - 1) * shift;
    return static_cast<Index>(pairsInside(axis, period, run) - pairsInside(axis, longer, run) +
                              pairsInside(axis, longer, run + shift));
}

/// Most windows that read one and the same cell among the cells that tap `tap` and its mates reach.
Index mostReads(const AxisGeometry &axis, Index taps, Index low, Index high)
{
    const Index shift = overlapOf(axis).windowShift;
    low = std::max<Index>(low, 0);
    high = std::min(high, axis.outSize + (taps - 1) * shift);
    if (low >= high)
        return 0;
    // Window u of the run is covered by the mates j with 0 <= u - j·shift < outSize.
    const auto covering = [&](Index u) {
        const Index last = std::min(taps - 1, u / shift);
        const Index first = u < axis.outSize ? 0 : (u - axis.outSize) / shift + 1;
        return last - first + 1;
    };
    // The number rises at multiples of `shift` only, up to a plateau and down again.
    Index most = covering(low);
    const Index firstRise = ceilDivided(low, shift), lastRise = (high - 1) / shift;
    if (firstRise <= lastRise)
        most = std::max(most, covering(std::clamp(taps - 1, firstRise, lastRise) * shift));
    return most;
}

/// Windows that read the busiest cell of the axis.
Index busiestReads(const AxisGeometry &axis)
{
    if (axis.outSize == 0 || axis.inSize == 0)
        return 0;
    const auto [period, shift] = overlapOf(axis);
    if (axis.outSize <= shift || axis.filterSize <= period)
        return cellsRead(axis) > 0 ? 1 : 0;
    const Index begin = axis.padBefore, end = axis.padBefore + axis.inSize;
    Index most = 0;
    // Taps that see the same range of windows and have equally many mates give the same count: one is enough.
    for (Index tap = 0; tap < period;) {
        const Index taps = (axis.filterSize - 1 - tap) / period + 1;
        const Index low = ceilDivided(begin - tap * axis.dilation, axis.stride);
        const Index high = ceilDivided(end - tap * axis.dilation, axis.stride);
        most = std::max(most, mostReads(axis, taps, low, high));
        const Index next = std::min(ceilDivided(begin - (low - 1) * axis.stride, axis.dilation),
                                    ceilDivided(end - (high - 1) * axis.stride, axis.dilation));
        const Index fewer = axis.filterSize - (taps - 1) * period;
        tap = std::min(next, fewer);
    }
    return most;
}

} // namespace

Cost costOf(const Geometry &geometry)
{
    const AxisGeometry &rows = geometry.height, &columns = geometry.width;
    Cost cost{.multiplyAdds = geometry.multiplyAdds(),
              .inputNumbers = geometry.inputShape.elementCount(),
              .virtualNumbers = geometry.positions() * geometry.taps(),
              .filterNumbers = geometry.filterShape.elementCount(),
              .outputNumbers = geometry.outputCount()};
    const Wide pairs =
        pairsInside(rows, rows.filterSize, rows.outSize) * pairsInside(columns, columns.filterSize, columns.outSize);
    if (cost.multiplyAdds > 0)
        cost.paddedProducts =
            cost.multiplyAdds -
            static_cast<Index>(pairs * geometry.batch * std::min(geometry.groupInChannels, geometry.inChannels) *
                               geometry.outChannels);
    if (cost.inputNumbers > 0)
        cost.neverRead =
            cost.inputNumbers - geometry.batch * geometry.inChannels * cellsRead(rows) * cellsRead(columns);
    if (cost.inputNumbers > 0)
        cost.maxReads = busiestReads(rows) * busiestReads(columns);
    return cost;
}

std::optional<Error> workFault(const Geometry &geometry, const Limits &limits)
{
    if (geometry.outputCount() > limits.documentElements)
        return Error{.code = ErrorCode::LimitReached,
                     .reason =
                         Sentence{QT_TRANSLATE_NOOP("Refusals", "the output would have %1 numbers; the limit is %2"),
                                  {std::to_string(geometry.outputCount()), std::to_string(limits.documentElements)}}};
    if (geometry.multiplyAdds() > limits.multiplyAdds)
        return Error{
            .code = ErrorCode::LimitReached,
            .reason = Sentence{
                QT_TRANSLATE_NOOP("Refusals",
                                  "the output takes %1 multiply-adds; the limit is %2, and --max-work N raises it"),
                {std::to_string(geometry.multiplyAdds()), std::to_string(limits.multiplyAdds)}}};
    return std::nullopt;
}

} // namespace lab
