// Included once for every instruction set: no #pragma once.
#if defined(LAB_FAST_TINY) == defined(HWY_TARGET_TOGGLE)
#ifdef LAB_FAST_TINY
#undef LAB_FAST_TINY
#else
#define LAB_FAST_TINY
#endif

#include "core/conv/fast/lanes-inl.h"

HWY_BEFORE_NAMESPACE();
namespace lab::fast::HWY_NAMESPACE {

// A handful of products, as in 4×4 * 3×3: one multiply-add after the other. Each output's taps are listed beforehand,
// because working out windows and padding would take longer than the products. Lanes are up to four output channels.

constexpr int tinyLanes(Index channels)
{
    return channels > 1 && fullLanes >= 4 ? 4 : 1;
}

template <class D>
void tinyBoxOf(const Plan &plan, const float *input, float *output, const Box &box, float *)
{
    const D d;
    constexpr int lanes = int(hn::MaxLanes(D()));
    const float *in = input + box.n * plan.in.image;
    const float *weights = plan.weights.data();
    const Index units = Index(plan.units.size());
    for (Index y = box.y.begin; y < box.y.end; ++y) {
        for (Index x = box.x.begin; x < box.x.end; ++x) {
            float *position = output + box.n * plan.out.image + y * plan.out.row + x * plan.out.column;
            const std::int32_t *ends = plan.tiny.termEnds.data() + (y * plan.width.outSize + x) * units;
            for (Index u = box.u.begin; u < box.u.end; ++u) {
                auto sum = hn::Zero(d);
                const TinyTerm *term = plan.tiny.terms.data() + ends[u], *end = plan.tiny.terms.data() + ends[u + 1];
                for (; term < end; ++term)
                    sum = hn::MulAdd(hn::Set(d, in[term->input]), hn::Load(d, weights + term->weight), sum);
                const Unit &unit = plan.units[std::size_t(u)];
                float *out = position + unit.channel * plan.out.channel;
                if (lanes == 1) {
                    out[0] = hn::GetLane(sum);
                } else if (plan.out.channel == 1) {
                    storeSome(d, sum, out, unit.channels);
                } else {
                    HWY_ALIGN float each[lanes];
                    hn::Store(sum, d, each);
                    for (int k = 0; k < unit.channels; ++k)
                        out[k * plan.out.channel] = each[k];
                }
            }
        }
    }
}

/// Weights [unit][tap][lane]; every output's taps that lie on the input.
inline void prepareTiny(Plan &plan, std::span<const float> filter)
{
    const AxisGeometry &height = plan.height, &width = plan.width;
    const Index outChannels = plan.groups * plan.groupOut, taps = height.filterSize * width.filterSize * plan.groupIn;
    const int lanes = tinyLanes(plan.groupOut);
    for (Index g = 0; g < plan.groups; ++g) {
        const Range channels = plan.channelsOf(g);
        for (Index k = channels.begin; k < channels.end; k += lanes)
            plan.units.push_back({.group = g,
                                  .channel = k,
                                  .channels = int(std::min<Index>(lanes, channels.end - k)),
                                  .lanes = lanes,
                                  .weights = Index(plan.units.size()) * taps * lanes});
    }
    plan.weights = AlignedFloats(Index(plan.units.size()) * taps * lanes);
    for (const Unit &unit : plan.units)
        for (Index tap = 0; tap < taps; ++tap)
            for (int k = 0; k < lanes; ++k)
                plan.weights.data()[unit.weights + tap * lanes + k] =
                    k < unit.channels ? filter[std::size_t(tap * outChannels + unit.channel + k)] : 0.0F;
    const std::size_t outputs = std::size_t(height.outSize * width.outSize) * plan.units.size();
    plan.tiny.terms.reserve(outputs * std::size_t(taps));
    plan.tiny.termEnds.reserve(outputs + 1);
    plan.tiny.termEnds.push_back(0);
    for (Index y = 0; y < height.outSize; ++y) {
        const Range rows = tapsInside(height, y);
        for (Index x = 0; x < width.outSize; ++x) {
            const Range columns = tapsInside(width, x);
            for (const Unit &unit : plan.units) {
                for (Index ky = rows.begin; ky < rows.end; ++ky) {
                    for (Index kx = columns.begin; kx < columns.end; ++kx) {
                        const Index at =
                            height.inputIndex(y, ky) * plan.in.row + width.inputIndex(x, kx) * plan.in.column;
                        const Index tap = (ky * width.filterSize + kx) * plan.groupIn;
                        for (Index c = 0; c < plan.groupIn; ++c)
                            plan.tiny.terms.push_back({at + (unit.group * plan.groupIn + c) * plan.in.channel,
                                                       unit.weights + (tap + c) * lanes});
                    }
                }
                plan.tiny.termEnds.push_back(std::int32_t(plan.tiny.terms.size()));
            }
        }
    }
    plan.computeBox = lanes == 4 ? &tinyBoxOf<hn::CappedTag<float, 4>> : &tinyBoxOf<hn::CappedTag<float, 1>>;
}

} // namespace lab::fast::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
