// Included once for every instruction set: no #pragma once.
#if defined(LAB_FAST_LANES) == defined(HWY_TARGET_TOGGLE)
#ifdef LAB_FAST_LANES
#undef LAB_FAST_LANES
#else
#define LAB_FAST_LANES
#endif

#include "core/conv/fast/plan.h"

#include <hwy/cache_control.h>
#include <hwy/highway.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#ifndef LAB_UNROLL
#if defined(__clang__)
#define LAB_UNROLL _Pragma("clang loop unroll(full)")
#define LAB_UNROLL_TWICE _Pragma("clang loop unroll_count(2)")
#else
#define LAB_UNROLL _Pragma("GCC unroll 16")
#define LAB_UNROLL_TWICE _Pragma("GCC unroll 2")
#endif
#endif

HWY_BEFORE_NAMESPACE();
namespace lab::fast::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// What all kernels say about the vectors of an instruction set.

#if HWY_TARGET == HWY_AVX3 || HWY_TARGET == HWY_AVX3_DL
constexpr bool hasManyRegisters = true;
#else
constexpr bool hasManyRegisters = false;
#endif

#if HWY_TARGET == HWY_AVX3 || HWY_TARGET == HWY_AVX3_DL || HWY_TARGET == HWY_AVX2
constexpr bool hasMaskedMemory = true; ///< lanes that are masked off are not touched in memory
#else
constexpr bool hasMaskedMemory = false;
#endif

using FullTag = hn::ScalableTag<float>;
constexpr int fullLanes = int(hn::MaxLanes(FullTag()));
/// Half of an AVX-512 register, for channel counts such as 17 or 8.
using NarrowTag = hn::CappedTag<float, 8>;
constexpr int narrowLanes = int(hn::MaxLanes(NarrowTag()));

/// The compiler no longer knows what the pointer was computed from, and keeps it in a register of its own.
HWY_INLINE void forgetOrigin([[maybe_unused]] const float *&pointer)
{
#if defined(__GNUC__)
    asm("" : "+r"(pointer));
#endif
}

/// The first `count` lanes; nothing beyond them is written.
template <class D>
HWY_INLINE void storeSome(D d, hn::Vec<D> v, float *to, int count)
{
    if constexpr (hasMaskedMemory) {
        hn::BlendedStore(v, hn::FirstN(d, std::size_t(count)), d, to);
    } else {
        HWY_ALIGN float lanes[hn::MaxLanes(D())];
        hn::Store(v, d, lanes);
        std::memcpy(to, lanes, std::size_t(count) * sizeof(float));
    }
}

/// The first `count` floats, zeros in the other lanes; nothing beyond them is read.
template <class D>
HWY_INLINE hn::Vec<D> loadSome(D d, const float *from, int count)
{
    if constexpr (hasMaskedMemory) {
        return hn::MaskedLoad(hn::FirstN(d, std::size_t(count)), d, from);
    } else {
        HWY_ALIGN float lanes[hn::MaxLanes(D())] = {};
        std::memcpy(lanes, from, std::size_t(count) * sizeof(float));
        return hn::Load(d, lanes);
    }
}

} // namespace lab::fast::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
