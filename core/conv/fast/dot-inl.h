// Included once for every instruction set: no #pragma once.
#if defined(LAB_FAST_DOT) == defined(HWY_TARGET_TOGGLE)
#ifdef LAB_FAST_DOT
#undef LAB_FAST_DOT
#else
#define LAB_FAST_DOT
#endif

#include "core/conv/fast/lanes-inl.h"

HWY_BEFORE_NAMESPACE();
namespace lab::fast::HWY_NAMESPACE {

// Few output channels, but long runs of input channels, as in 10×10×10 * 2×10×10×10 or in the last layer of a network.
// Lanes are taps: a run of the input and a run of the weights, both consecutive in memory, are multiplied vector by
// vector, and the lanes of a sum are added at the end. This is the one route in which an output is not one chain of
// multiply-adds: chunk j of every run goes to the j mod 4-th sum, whatever box the output is computed in.

constexpr int dotSums = 4; ///< chains that hide the latency of a multiply-add (4 cycles, two of them a cycle)
constexpr int maxDotChannels = 4;

struct DotRuns {
    const float *in = nullptr;
    const float *weights = nullptr; ///< of the first channel
    Index channelStep = 0;          ///< floats between the weights of one output channel and the next
    Index rows = 0, rowStep = 0, rowWeights = 0;
    Index segments = 0, segmentStep = 0, segmentWeights = 0;
    Index run = 0;
};

template <int channels>
void dotPosition(const DotRuns &t, float *out, Index outChannel)
{
    const FullTag d;
    using V = hn::Vec<FullTag>;
    // Sixteen registers hold two sums for three or four channels.
    constexpr int sums = hasManyRegisters || channels <= 2 ? dotSums : dotSums / 2;
    V acc[channels][sums];
    LAB_UNROLL
    for (int k = 0; k < channels; ++k) {
        LAB_UNROLL
        for (int s = 0; s < sums; ++s)
            acc[k][s] = hn::Zero(d);
    }
    const Index blocks = t.run / (sums * fullLanes);
    const Index chunks = t.run % (sums * fullLanes) / fullLanes;
    const int rest = int(t.run % fullLanes);
    const Index channelStep = t.channelStep;
    for (Index row = 0; row < t.rows; ++row) {
        for (Index segment = 0; segment < t.segments; ++segment) {
            const float *HWY_RESTRICT in = t.in + row * t.rowStep + segment * t.segmentStep;
            const float *HWY_RESTRICT weights = t.weights + row * t.rowWeights + segment * t.segmentWeights;
            for (Index block = 0; block < blocks; ++block, in += sums * fullLanes, weights += sums * fullLanes) {
                LAB_UNROLL
                for (int s = 0; s < sums; ++s) {
                    const V x = hn::LoadU(d, in + s * fullLanes);
                    LAB_UNROLL
                    for (int k = 0; k < channels; ++k)
                        acc[k][s] = hn::MulAdd(x, hn::LoadU(d, weights + k * channelStep + s * fullLanes), acc[k][s]);
                }
            }
            LAB_UNROLL
            for (int s = 0; s < sums; ++s) {
                if (s >= chunks)
                    break;
                const V x = hn::LoadU(d, in + s * fullLanes);
                LAB_UNROLL
                for (int k = 0; k < channels; ++k)
                    acc[k][s] = hn::MulAdd(x, hn::LoadU(d, weights + k * channelStep + s * fullLanes), acc[k][s]);
            }
            if (rest > 0) {
                const V x = loadSome(d, in + chunks * fullLanes, rest);
                LAB_UNROLL
                for (int k = 0; k < channels; ++k)
                    acc[k][sums - 1] = hn::MulAdd(x, loadSome(d, weights + k * channelStep + chunks * fullLanes, rest),
                                                  acc[k][sums - 1]);
            }
        }
    }
    LAB_UNROLL
    for (int k = 0; k < channels; ++k) {
        V sum = hn::Add(acc[k][0], acc[k][1]);
        if constexpr (sums == 4)
            sum = hn::Add(sum, hn::Add(acc[k][2], acc[k][3]));
        out[k * outChannel] = hn::GetLane(hn::SumOfLanes(d, sum));
    }
}

inline void dotBox(const Plan &plan, const float *input, float *output, const Box &box, float *)
{
    static constexpr std::array functions{&dotPosition<1>, &dotPosition<2>, &dotPosition<3>, &dotPosition<4>};
    const AxisGeometry &height = plan.height, &width = plan.width;
    for (Index u = box.u.begin; u < box.u.end; ++u) {
        const Unit &unit = plan.units[std::size_t(u)];
        const auto function = functions[std::size_t(unit.channels - 1)];
        const float *in = input + box.n * plan.in.image + unit.group * plan.groupIn;
        float *out = output + box.n * plan.out.image + unit.channel * plan.out.channel;
        DotRuns t{.channelStep = height.filterSize * width.filterSize * plan.groupIn,
                  .rowStep = height.dilation * plan.in.row,
                  .rowWeights = width.filterSize * plan.groupIn,
                  .segmentStep = width.dilation * plan.in.column,
                  .segmentWeights = plan.groupIn};
        const bool runsJoin = t.segmentStep == plan.groupIn;
        for (Index x = box.x.begin; x < box.x.end; ++x) {
            const Range columns = tapsInside(width, x);
            t.segments = runsJoin ? 1 : columns.count();
            t.run = plan.groupIn * (runsJoin ? columns.count() : 1);
            for (Index y = box.y.begin; y < box.y.end; ++y) {
                const Range rows = tapsInside(height, y);
                t.rows = columns.count() > 0 ? rows.count() : 0;
                if (t.rows > 0)
                    t.in = in + height.inputIndex(y, rows.begin) * plan.in.row +
                           width.inputIndex(x, columns.begin) * plan.in.column;
                t.weights =
                    plan.weights.data() + unit.weights + rows.begin * t.rowWeights + columns.begin * t.segmentWeights;
                function(t, out + y * plan.out.row + x * plan.out.column, plan.out.channel);
            }
        }
    }
}

/// Weights of one output channel after the other, each in the order of the taps.
inline void prepareDot(Plan &plan, std::span<const float> filter)
{
    const Index taps = plan.height.filterSize * plan.width.filterSize * plan.groupIn;
    const Index outChannels = plan.groups * plan.groupOut;
    plan.weights = AlignedFloats(Index(filter.size()));
    for (Index k = 0; k < outChannels; ++k)
        for (Index tap = 0; tap < taps; ++tap)
            plan.weights.data()[k * taps + tap] = filter[std::size_t(tap * outChannels + k)];
    for (Index g = 0; g < plan.groups; ++g) {
        const Index channel = g * plan.groupOut;
        plan.units.push_back(
            {.group = g, .channel = channel, .channels = int(plan.groupOut), .weights = channel * taps});
    }
    plan.computeBox = &dotBox;
}

} // namespace lab::fast::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
