// Included once for every instruction set: no #pragma once.
#if defined(LAB_FAST_DEPTHWISE) == defined(HWY_TARGET_TOGGLE)
#ifdef LAB_FAST_DEPTHWISE
#undef LAB_FAST_DEPTHWISE
#else
#define LAB_FAST_DEPTHWISE
#endif

#include "core/conv/fast/lanes-inl.h"

HWY_BEFORE_NAMESPACE();
namespace lab::fast::HWY_NAMESPACE {

// Every channel has its own filter plane. Lanes are channels; input, weights and output are read and written in place,
// for HWIO with one input channel a group is [tap][channel]. Up to eight positions share each vector of weights, and
// where windows overlap, with filters of three and five columns, each vector of the input serves all windows that it
// is in. All channels of a tile follow one another, as they do in memory, and the image is done in strips so narrow
// that the rows under a window stay in the first-level cache: 56×56×64 * 3×3 takes 40 instead of 50 µs.

struct DepthwiseTile {
    const float *in = nullptr;
    Index step = 0;
    const float *weights = nullptr;
    Index rows = 0, rowStep = 0, columns = 0, columnStep = 0;
    Index filterColumns = 0, channels = 0; ///< the filter's
    float *out = nullptr;
    Index outStep = 0;
    std::span<const Unit> units;
};

/// `overlapping`: columns of the filter where neighbouring windows are one column apart; 0: any.
template <class D, int positions, int overlapping>
void computeDepthwiseTile(const DepthwiseTile &t)
{
    const D d;
    using V = hn::Vec<D>;
    const Index step = t.step;
    for (const Unit &unit : t.units) {
        V acc[positions];
        LAB_UNROLL
        for (int i = 0; i < positions; ++i)
            acc[i] = hn::Zero(d);
        for (Index ky = 0; ky < t.rows; ++ky) {
            const float *HWY_RESTRICT in = t.in + unit.channel + ky * t.rowStep;
            const float *HWY_RESTRICT weights = t.weights + unit.channel + ky * t.filterColumns * t.channels;
            if constexpr (overlapping > 0) {
                V w[overlapping];
                LAB_UNROLL
                for (int kx = 0; kx < overlapping; ++kx)
                    w[kx] = hn::LoadU(d, weights + kx * t.channels);
                LAB_UNROLL
                for (int column = 0; column < positions + overlapping - 1; ++column, in += step) {
                    const V x = hn::LoadU(d, in);
                    LAB_UNROLL
                    for (int kx = 0; kx < overlapping; ++kx)
                        if (column - kx >= 0 && column - kx < positions)
                            acc[column - kx] = hn::MulAdd(x, w[kx], acc[column - kx]);
                }
            } else {
                for (Index kx = 0; kx < t.columns; ++kx, in += t.columnStep, weights += t.channels) {
                    const V w = hn::LoadU(d, weights);
                    LAB_UNROLL
                    for (int i = 0; i < positions; ++i)
                        acc[i] = hn::MulAdd(hn::LoadU(d, in + i * step), w, acc[i]);
                }
            }
        }
        LAB_UNROLL
        for (int i = 0; i < positions; ++i)
            hn::StoreU(acc[i], d, t.out + unit.channel + i * t.outStep);
    }
}

using DepthwiseFunction = void (*)(const DepthwiseTile &);
constexpr int maxDepthwisePositions = 8;
using DepthwiseFunctions = std::array<DepthwiseFunction, maxDepthwisePositions>;

template <class D, int overlapping, int... positions>
constexpr DepthwiseFunctions depthwiseFunctions(std::integer_sequence<int, positions...>)
{
    return {&computeDepthwiseTile<D, positions + 1, overlapping>...};
}

inline const DepthwiseFunctions &depthwiseFunctions(int lanes, Index overlapping)
{
    using Sequence = std::make_integer_sequence<int, maxDepthwisePositions>;
    static constexpr auto full = depthwiseFunctions<FullTag, 0>(Sequence());
    static constexpr auto three = depthwiseFunctions<FullTag, 3>(Sequence());
    static constexpr auto five = depthwiseFunctions<FullTag, 5>(Sequence());
    static constexpr auto narrow = depthwiseFunctions<NarrowTag, 0>(Sequence());
    static constexpr auto quarter = depthwiseFunctions<hn::CappedTag<float, 4>, 0>(Sequence());
    static constexpr auto single = depthwiseFunctions<hn::CappedTag<float, 1>, 0>(Sequence());
    if (lanes == fullLanes)
        return overlapping == 3 ? three : overlapping == 5 ? five : full;
    return lanes == narrowLanes ? narrow : lanes == 1 ? single : quarter;
}

inline void depthwiseSpan(const Plan &plan, std::span<const Unit> units, const float *in, float *out, Index y, Range x, Range columns)
{
    const AxisGeometry &width = plan.width;
    const bool overlap = width.stride == 1 && width.dilation == 1 && columns.count() == width.filterSize;
    const DepthwiseFunctions &functions = depthwiseFunctions(units[0].lanes, overlap ? width.filterSize : 0);
    const Range rows = tapsInside(plan.height, y);
    DepthwiseTile t{.step = width.stride * plan.in.column,
                    .weights = plan.weights.data() + (rows.begin * width.filterSize + columns.begin) * plan.groups,
                    .rows = columns.count() > 0 ? rows.count() : 0,
                    .rowStep = plan.height.dilation * plan.in.row,
                    .columns = columns.count(),
                    .columnStep = width.dilation * plan.in.column,
                    .filterColumns = width.filterSize,
                    .channels = plan.groups,
                    .out = out + y * plan.out.row + x.begin * plan.out.column,
                    .outStep = plan.out.column,
                    .units = units};
    t.in = t.rows == 0 ? in : in + plan.height.inputIndex(y, rows.begin) * plan.in.row + width.inputIndex(x.begin, columns.begin) * plan.in.column;
    for (Index left = x.count(); left > 0;) {
        const Index now = nextTile(left, maxDepthwisePositions);
        functions[std::size_t(now - 1)](t);
        t.in += now * t.step;
        t.out += now * t.outStep;
        left -= now;
    }
}

inline void depthwiseBox(const Plan &plan, const float *input, float *output, const Box &box, float *)
{
    const float *in = input + box.n * plan.in.image;
    float *out = output + box.n * plan.out.image;
    const Range inside{std::clamp(plan.interior.begin, box.x.begin, box.x.end), std::clamp(plan.interior.end, box.x.begin, box.x.end)};
    const std::span units = std::span(plan.units).subspan(std::size_t(box.u.begin), std::size_t(box.u.count()));
    constexpr Index cacheFloats = 6144; // half of a first-level cache of 48 KiB
    const Index fits = cacheFloats / (plan.height.filterSize * plan.groups * plan.width.stride);
    const Index strip = nextTile(std::max<Index>(inside.count(), 1), std::max<Index>(fits, 2 * maxDepthwisePositions));
    for (Index y = box.y.begin; y < box.y.end; ++y)
        for (Index x = box.x.begin; x < inside.begin; ++x)
            depthwiseSpan(plan, units, in, out, y, {x, x + 1}, tapsInside(plan.width, x));
    for (Index x = inside.begin; x < inside.end; x += strip)
        for (Index y = box.y.begin; y < box.y.end; ++y)
            depthwiseSpan(plan, units, in, out, y, {x, std::min(x + strip, inside.end)}, {0, plan.width.filterSize});
    for (Index y = box.y.begin; y < box.y.end; ++y)
        for (Index x = inside.end; x < box.x.end; ++x)
            depthwiseSpan(plan, units, in, out, y, {x, x + 1}, tapsInside(plan.width, x));
}

/// The last vector of channels overlaps the one before: both hold the same numbers there, and no lane is masked. All
/// units are one box, so that one thread writes them.
inline void prepareDepthwise(Plan &plan, std::span<const float> filter)
{
    const Index channels = plan.groups;
    const int lanes = channels >= fullLanes ? fullLanes : channels >= narrowLanes ? narrowLanes : channels >= 4 && fullLanes >= 4 ? 4 : 1;
    for (Index c = 0; c < channels; c += lanes)
        if (c + lanes > plan.channels.begin && c < plan.channels.end)
            plan.units.push_back({.channel = std::min(c, channels - lanes), .channels = lanes, .lanes = lanes});
    plan.weights = AlignedFloats(Index(filter.size()));
    std::copy(filter.begin(), filter.end(), plan.weights.data());
    plan.computeBox = &depthwiseBox;
}

} // namespace lab::fast::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
