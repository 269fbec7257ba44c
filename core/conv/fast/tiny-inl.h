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

// A handful of products, as in 4×4 * 3×3: one multiply-add after the other, each output's taps listed beforehand. 4×4
// takes 55 ns where windows and padding are worked out anew.

inline void tinyBox(const Plan &plan, const float *input, float *output, const Box &box, float *)
{
    const hn::CappedTag<float, 1> d;
    const float *in = input + box.n * plan.in.image;
    const Index units = Index(plan.units.size());
    for (Index y = box.y.begin; y < box.y.end; ++y) {
        for (Index x = box.x.begin; x < box.x.end; ++x) {
            float *out = output + box.n * plan.out.image + y * plan.out.row + x * plan.out.column;
            const std::int32_t *ends = plan.termEnds.data() + (y * plan.width.outSize + x) * units;
            for (Index u = box.u.begin; u < box.u.end; ++u) {
                auto sum = hn::Zero(d);
                for (std::int32_t i = ends[u], end = ends[u + 1]; i < end; ++i)
                    sum = hn::MulAdd(hn::Set(d, in[plan.termInputs[std::size_t(i)]]), hn::Set(d, plan.weights.data()[i]), sum);
                out[plan.units[std::size_t(u)].channel * plan.out.channel] = hn::GetLane(sum);
            }
        }
    }
}

/// Weights in the order of use: every output's taps that lie on the input.
inline void prepareTiny(Plan &plan, std::span<const float> filter)
{
    const AxisGeometry &height = plan.height, &width = plan.width;
    const Index outChannels = plan.groups * plan.groupOut;
    for (Index k = plan.channels.begin; k < plan.channels.end; ++k)
        plan.units.push_back({.group = k / plan.groupOut, .channel = k, .channels = 1});
    const Index outputs = height.outSize * width.outSize * Index(plan.units.size());
    plan.weights = AlignedFloats(outputs * height.filterSize * width.filterSize * plan.groupIn);
    plan.termInputs.reserve(std::size_t(plan.weights.size()));
    plan.termEnds.reserve(std::size_t(outputs) + 1);
    plan.termEnds.push_back(0);
    for (Index y = 0; y < height.outSize; ++y) {
        const Range rows = tapsInside(height, y);
        for (Index x = 0; x < width.outSize; ++x) {
            const Range columns = tapsInside(width, x);
            for (const Unit &unit : plan.units) {
                for (Index ky = rows.begin; ky < rows.end; ++ky) {
                    for (Index kx = columns.begin; kx < columns.end; ++kx) {
                        const Index at = height.inputIndex(y, ky) * plan.in.row + width.inputIndex(x, kx) * plan.in.column;
                        const Index tap = (ky * width.filterSize + kx) * plan.groupIn;
                        for (Index c = 0; c < plan.groupIn; ++c) {
                            plan.weights.data()[plan.termInputs.size()] = filter[std::size_t((tap + c) * outChannels + unit.channel)];
                            plan.termInputs.push_back(at + (unit.group * plan.groupIn + c) * plan.in.channel);
                        }
                    }
                }
                plan.termEnds.push_back(std::int32_t(plan.termInputs.size()));
            }
        }
    }
    plan.computeBox = &tinyBox;
}

} // namespace lab::fast::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
