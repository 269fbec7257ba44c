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
#define LAB_UNROLL _Pragma("GCC unroll 32") // not less than maxPositions: arrays of vectors must become registers
#define LAB_UNROLL_TWICE _Pragma("GCC unroll 2")
#endif
#endif

#ifndef LAB_HAS_AVX512
/// Whether the set that is compiled for has AVX-512's instructions, as all later ones have: the better a set, the
/// smaller its number. Asked anew wherever it stands.
#define LAB_HAS_AVX512 (HWY_ARCH_X86 && HWY_TARGET <= HWY_AVX3)
#endif

HWY_BEFORE_NAMESPACE();
namespace lab::fast::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// What all kernels say about the vectors of an instruction set.

using FullTag = hn::ScalableTag<float>;
constexpr int fullLanes = int(hn::MaxLanes(FullTag()));
/// Half of an AVX-512 register, for channel counts such as 17 or 8.
using NarrowTag = hn::CappedTag<float, 8>;
constexpr int narrowLanes = int(hn::MaxLanes(NarrowTag()));

/// Vectors of 64 bytes are those of AVX-512, whose 32 registers every later set has, too: told by their size, because
/// each release of the library knows more names of such sets.
constexpr bool hasManyRegisters = fullLanes > narrowLanes;
constexpr bool hasMaskedMemory = ///< lanes that are masked off are not touched in memory
    hasManyRegisters || HWY_TARGET == HWY_AVX2;

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

/// An output of so many floats or more is held by no second-level cache.
constexpr Index cachedFloats = Index{1} << 20;

/// Accumulators that fit the registers beside the weights and one input number: 32 registers on AVX-512, else 16.
/// Four vectors of seven positions would need one register more than there are, and a spilled accumulator is slow. Two
/// vectors of fourteen positions broadcast each input number twice for 64 channels, so four vectors of six are used
/// there. One vector takes 28 positions, which hides the latency of the multiply-adds better than 14.
constexpr int tilePositions(int vectors)
{
    if constexpr (hasManyRegisters)
        return vectors == 1 ? 28 : vectors == 2 ? 14 : vectors == 3 ? 9 : 6;
    return vectors == 1 ? 8 : vectors == 2 ? 6 : 4;
}
constexpr int maxVectors = hasManyRegisters ? 4 : 3;
constexpr int maxPositions = 28;

/// So few output channels are planes of neighbouring positions.
constexpr int maxPlanarChannels = 4;
/// Up to so many where a vector is twice as wide as they are, in long rows.
constexpr int mostPlanarChannels = fullLanes > narrowLanes ? 8 : maxPlanarChannels;

/// Positions in tiles as even as possible: 54 in tiles of at most 14 are 14 14 13 13, not 14 14 14 12.
inline Index nextTile(Index left, Index most)
{
    const Index tiles = (left + most - 1) / most;
    return (left + tiles - 1) / tiles;
}

} // namespace lab::fast::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
