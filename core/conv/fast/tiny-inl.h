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

// A handful of products, as in 4×4 * 3×3: the plain loops, one multiply-add after the other, nothing prepared.

inline void tinyBox(const Plan &plan, const float *input, float *output, const Box &box, float *)
{
    const hn::CappedTag<float, 1> d;
    const AxisGeometry &height = plan.height, &width = plan.width;
    const Index outChannels = plan.groups * plan.groupOut;
    const bool runsJoin = plan.in.channel == 1 && width.dilation * plan.in.column == plan.groupIn;
    for (Index u = box.u.begin; u < box.u.end; ++u) {
        const float *in = input + box.n * plan.in.image + u / plan.groupOut * plan.groupIn * plan.in.channel;
        float *out = output + box.n * plan.out.image + u * plan.out.channel;
        for (Index y = box.y.begin; y < box.y.end; ++y) {
            const Range rows = tapsInside(height, y);
            for (Index x = box.x.begin; x < box.x.end; ++x) {
                const Range columns = tapsInside(width, x);
                auto sum = hn::Zero(d);
                for (Index ky = rows.begin; ky < rows.end; ++ky) {
                    const float *from = in + height.inputIndex(y, ky) * plan.in.row + width.inputIndex(x, columns.begin) * plan.in.column;
                    const float *weights = plan.weights.data() + (ky * width.filterSize + columns.begin) * plan.groupIn * outChannels + u;
                    const Index segments = runsJoin ? 1 : columns.count();
                    const Index run = runsJoin ? columns.count() * plan.groupIn : plan.groupIn;
                    for (Index segment = 0; segment < segments; ++segment, from += width.dilation * plan.in.column) {
                        for (Index c = 0; c < run; ++c, weights += outChannels)
                            sum = hn::MulAdd(hn::Set(d, from[c * plan.in.channel]), hn::Set(d, *weights), sum);
                    }
                }
                out[y * plan.out.row + x * plan.out.column] = hn::GetLane(sum);
            }
        }
    }
}

inline void prepareTiny(Plan &plan, std::span<const float> filter)
{
    plan.weights = AlignedFloats(Index(filter.size()));
    std::copy(filter.begin(), filter.end(), plan.weights.data());
    plan.units.resize(std::size_t(plan.groups * plan.groupOut));
    for (std::size_t k = 0; k < plan.units.size(); ++k)
        plan.units[k] = {.group = Index(k) / plan.groupOut, .channel = Index(k), .channels = 1};
    plan.computeBox = &tinyBox;
}

} // namespace lab::fast::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
