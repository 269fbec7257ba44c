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
// for HWIO with one input channel a group is [tap][channel]. Up to eight positions share each vector of weights.

struct DepthwiseTile {
    const float *in = nullptr;
    Index step = 0;
    const float *weights = nullptr;
    Index rows = 0, rowStep = 0, columns = 0, columnStep = 0;
    Index filterColumns = 0, channels = 0; ///< the filter's
    float *out = nullptr;
    Index outStep = 0;
};

template <class D, int positions>
void computeDepthwiseTile(const DepthwiseTile &t)
{
    const D d;
    using V = hn::Vec<D>;
    V acc[positions];
    LAB_UNROLL
    for (int i = 0; i < positions; ++i)
        acc[i] = hn::Zero(d);
    const Index step = t.step;
    for (Index ky = 0; ky < t.rows; ++ky) {
        const float *HWY_RESTRICT in = t.in + ky * t.rowStep;
        const float *HWY_RESTRICT weights = t.weights + ky * t.filterColumns * t.channels;
        for (Index kx = 0; kx < t.columns; ++kx, in += t.columnStep, weights += t.channels) {
            const V w = hn::LoadU(d, weights);
            LAB_UNROLL
            for (int i = 0; i < positions; ++i)
                acc[i] = hn::MulAdd(hn::LoadU(d, in + i * step), w, acc[i]);
        }
    }
    LAB_UNROLL
    for (int i = 0; i < positions; ++i)
        hn::StoreU(acc[i], d, t.out + i * t.outStep);
}

using DepthwiseFunction = void (*)(const DepthwiseTile &);
constexpr int maxDepthwisePositions = 8;

template <class D, int... positions>
constexpr std::array<DepthwiseFunction, sizeof...(positions)> depthwiseFunctions(std::integer_sequence<int, positions...>)
{
    return {&computeDepthwiseTile<D, positions + 1>...};
}

inline void depthwiseSpan(const Plan &plan, const Unit &unit, const float *in, float *out, Index y, Range x, Range columns)
{
    using Sequence = std::make_integer_sequence<int, maxDepthwisePositions>;
    static constexpr auto full = depthwiseFunctions<FullTag>(Sequence());
    static constexpr auto narrow = depthwiseFunctions<NarrowTag>(Sequence());
    static constexpr auto quarter = depthwiseFunctions<hn::CappedTag<float, 4>>(Sequence());
    static constexpr auto single = depthwiseFunctions<hn::CappedTag<float, 1>>(Sequence());
    const auto &functions = unit.lanes == fullLanes ? full : unit.lanes == narrowLanes ? narrow : unit.lanes == 1 ? single : quarter;
    const Range rows = tapsInside(plan.height, y);
    DepthwiseTile t{.step = plan.width.stride * plan.in.column,
                    .weights = plan.weights.data() + (rows.begin * plan.width.filterSize + columns.begin) * plan.groups + unit.channel,
                    .rows = columns.count() > 0 ? rows.count() : 0,
                    .rowStep = plan.height.dilation * plan.in.row,
                    .columns = columns.count(),
                    .columnStep = plan.width.dilation * plan.in.column,
                    .filterColumns = plan.width.filterSize,
                    .channels = plan.groups,
                    .out = out + unit.channel + y * plan.out.row + x.begin * plan.out.column,
                    .outStep = plan.out.column};
    t.in = t.rows == 0 ? in
                       : in + unit.channel + plan.height.inputIndex(y, rows.begin) * plan.in.row +
                             plan.width.inputIndex(x.begin, columns.begin) * plan.in.column;
    for (Index left = x.count(); left > 0;) {
        const Index now = std::min<Index>(left, maxDepthwisePositions);
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
    for (Index y = box.y.begin; y < box.y.end; ++y) {
        for (Index u = box.u.begin; u < box.u.end; ++u) {
            const Unit &unit = plan.units[std::size_t(u)];
            for (Index x = box.x.begin; x < inside.begin; ++x)
                depthwiseSpan(plan, unit, in, out, y, {x, x + 1}, tapsInside(plan.width, x));
            depthwiseSpan(plan, unit, in, out, y, inside, {0, plan.width.filterSize});
            for (Index x = inside.end; x < box.x.end; ++x)
                depthwiseSpan(plan, unit, in, out, y, {x, x + 1}, tapsInside(plan.width, x));
        }
    }
}

/// The last vector of channels overlaps the one before: both hold the same numbers there, and no lane is masked. All
/// units are one box, so that one thread writes them.
inline void prepareDepthwise(Plan &plan, std::span<const float> filter)
{
    const Index channels = plan.groups;
    const int lanes = channels >= fullLanes ? fullLanes : channels >= narrowLanes ? narrowLanes : channels >= 4 && fullLanes >= 4 ? 4 : 1;
    for (Index c = 0; c < channels; c += lanes)
        plan.units.push_back({.channel = std::min(c, channels - lanes), .channels = lanes, .lanes = lanes});
    plan.weights = AlignedFloats(Index(filter.size()));
    std::copy(filter.begin(), filter.end(), plan.weights.data());
    plan.computeBox = &depthwiseBox;
}

} // namespace lab::fast::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
