#include "tests/bench/bench_conv2d_peers.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "tests/bench/bench_conv2d_roofline.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <algorithm>
#include <array>
#include <chrono>

HWY_BEFORE_NAMESPACE();
namespace lab::bench::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// Twelve independent chains of multiply-adds in registers; gives the floating-point operations done.
double multiplyAdds(Index rounds, float *sink)
{
    constexpr int chains = 12;
    const hn::ScalableTag<float> d;
    auto factor = hn::Set(d, 0.999F);
    std::array<decltype(factor), chains> sums;
    for (auto &sum : sums)
        sum = hn::Set(d, 1.0F);
    for (Index i = 0; i < rounds; ++i) {
#pragma GCC unroll 12
        for (int chain = 0; chain < chains; ++chain)
            sums[std::size_t(chain)] = hn::MulAdd(sums[std::size_t(chain)], factor, factor);
    }
    for (auto &sum : sums)
        *sink += hn::GetLane(sum);
    return double(rounds) * chains * 2 * double(hn::Lanes(d));
}

} // namespace lab::bench::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace lab::bench {

HWY_EXPORT(multiplyAdds);

namespace {

template <class Work>
double bestSeconds(Work work)
{
    double best = 1e9;
    for (int i = 0; i < 30; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    return best;
}

} // namespace

Roofline measureRoofline()
{
    Roofline roofline;
    volatile float sink = 0;
    float sum = 0;
    double flops = 0;
    const double seconds = bestSeconds([&] { flops = HWY_DYNAMIC_DISPATCH(multiplyAdds)(100'000, &sum); });
    sink = sum;
    roofline.gigaFlops = flops / seconds / 1e9;
    std::vector<float> from(std::size_t{1} << 23, 1.0F), to(from.size());
    const double copy = bestSeconds([&] {
        std::copy(from.begin(), from.end(), to.begin());
        sink = to[from.size() / 2];
    });
    roofline.gigaBytes = 2.0 * double(from.size() * sizeof(float)) / copy / 1e9;
    return roofline;
}

} // namespace lab::bench
#endif
