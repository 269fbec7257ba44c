// Included once for every instruction set: no #pragma once.
#if defined(LAB_FAST_THREE) == defined(HWY_TARGET_TOGGLE)
#ifdef LAB_FAST_THREE
#undef LAB_FAST_THREE
#else
#define LAB_FAST_THREE
#endif

#include "core/conv/fast/lanes-inl.h"

HWY_BEFORE_NAMESPACE();
namespace lab::fast::HWY_NAMESPACE {

// Pixels of three numbers to three vectors and back. On AVX-512 that takes six permutations of two registers each;
// Highway's own takes some fifteen, on the port that also multiplies. Five to eight numbers a position: to memory only.

#if LAB_HAS_AVX512

struct alignas(64) LaneNumbers {
    std::int32_t lanes[16]; ///< 0 … 15 are of the first register, 16 … 31 of the second
};
struct ThreeLanes {
    LaneNumbers ofTwo[3], withThird[3];
};

constexpr ThreeLanes splittingLanes()
{
    ThreeLanes three{};
    for (int channel = 0; channel < 3; ++channel) {
        for (int i = 0; i < 16; ++i) {
            const int at = 3 * i + channel;
            three.ofTwo[channel].lanes[i] = at % 32;
            three.withThird[channel].lanes[i] = at < 32 ? i : at - 16;
        }
    }
    return three;
}

constexpr ThreeLanes joiningLanes()
{
    ThreeLanes three{};
    for (int part = 0; part < 3; ++part) {
        for (int i = 0; i < 16; ++i) {
            const int pixel = (16 * part + i) / 3, channel = (16 * part + i) % 3;
            three.ofTwo[part].lanes[i] = pixel + (channel == 1 ? 16 : 0);
            three.withThird[part].lanes[i] = channel == 2 ? 16 + pixel : i;
        }
    }
    return three;
}

HWY_INLINE __m512 permuteThree(const ThreeLanes &lanes, int part, __m512 a, __m512 b, __m512 c)
{
    const __m512 ofTwo = _mm512_permutex2var_ps(a, _mm512_load_si512(lanes.ofTwo[part].lanes), b);
    return _mm512_permutex2var_ps(ofTwo, _mm512_load_si512(lanes.withThird[part].lanes), c);
}

HWY_INLINE __m128 blockOf(__m512 v, int block)
{
    return block == 0   ? _mm512_castps512_ps128(v)
           : block == 1 ? _mm512_extractf32x4_ps(v, 1)
           : block == 2 ? _mm512_extractf32x4_ps(v, 2)
                        : _mm512_extractf32x4_ps(v, 3);
}

HWY_INLINE void loadThree(FullTag, const float *from, hn::Vec<FullTag> &a, hn::Vec<FullTag> &b, hn::Vec<FullTag> &c)
{
    static constexpr ThreeLanes splitting = splittingLanes();
    const __m512 first = _mm512_loadu_ps(from), second = _mm512_loadu_ps(from + 16), third = _mm512_loadu_ps(from + 32);
    a.raw = permuteThree(splitting, 0, first, second, third);
    b.raw = permuteThree(splitting, 1, first, second, third);
    c.raw = permuteThree(splitting, 2, first, second, third);
}

/// `store(vector, at)` writes each third.
template <class Store>
HWY_INLINE void storeThree(FullTag, hn::Vec<FullTag> a, hn::Vec<FullTag> b, hn::Vec<FullTag> c, float *to, Store store)
{
    static constexpr ThreeLanes joining = joiningLanes();
    LAB_UNROLL
    for (int part = 0; part < 3; ++part)
        store(hn::Vec<FullTag>{permuteThree(joining, part, a.raw, b.raw, c.raw)}, to + 16 * part);
}

/// Sixteen positions of five to eight numbers each, one position after the other. Nothing beyond them is written.
template <int channels>
HWY_INLINE void storeEight(const hn::Vec<FullTag> *v, float *to)
{
    static_assert(channels > 4 && channels <= 8);
    const FullTag d;
    const hn::Repartition<double, FullTag> pairs;
    // Block b of quarters[half][j]: numbers 4 · half … of position 4 · b + j.
    __m512 quarters[2][4];
    LAB_UNROLL
    for (int half = 0; half < 2; ++half) {
        const auto at = [&](int k) { return v[std::min(4 * half + k, channels - 1)]; };
        const auto low01 = hn::BitCast(pairs, hn::InterleaveLower(d, at(0), at(1))),
                   high01 = hn::BitCast(pairs, hn::InterleaveUpper(d, at(0), at(1)));
        const auto low23 = hn::BitCast(pairs, hn::InterleaveLower(d, at(2), at(3))),
                   high23 = hn::BitCast(pairs, hn::InterleaveUpper(d, at(2), at(3)));
        quarters[half][0] = hn::BitCast(d, hn::InterleaveLower(pairs, low01, low23)).raw;
        quarters[half][1] = hn::BitCast(d, hn::InterleaveUpper(pairs, low01, low23)).raw;
        quarters[half][2] = hn::BitCast(d, hn::InterleaveLower(pairs, high01, high23)).raw;
        quarters[half][3] = hn::BitCast(d, hn::InterleaveUpper(pairs, high01, high23)).raw;
    }
    // Surplus numbers of the second four are overwritten by the next position; the last one has no next.
    LAB_UNROLL
    for (int b = 0; b < 4; ++b) {
        LAB_UNROLL
        for (int j = 0; j < 4; ++j) {
            float *position = to + (4 * b + j) * channels;
            _mm_storeu_ps(position, blockOf(quarters[0][j], b));
            if (4 * b + j < 15 || channels == 8)
                _mm_storeu_ps(position + 4, blockOf(quarters[1][j], b));
            else
                _mm_mask_storeu_ps(position + 4, __mmask8((1 << (channels - 4)) - 1), blockOf(quarters[1][j], b));
        }
    }
}

#else

template <class V>
HWY_INLINE void loadThree(FullTag d, const float *from, V &a, V &b, V &c)
{
    hn::LoadInterleaved3(d, from, a, b, c);
}

template <class V, class Store>
HWY_INLINE void storeThree(FullTag d, V a, V b, V c, float *to, Store)
{
    hn::StoreInterleaved3(a, b, c, d, to);
}

#endif

/// One to four channels that lie in turn, position by position.
inline bool fewInTurn(const Plan &plan)
{
    return plan.in.column == plan.groupIn && plan.groupIn <= 4;
}

/// A vector of positions of one to four numbers each: number k of all of them is v[k].
template <class V>
HWY_INLINE void loadInTurn(FullTag d, const float *from, Index numbers, V (&v)[4])
{
    if (numbers == 1)
        v[0] = hn::LoadU(d, from);
    else if (numbers == 2)
        hn::LoadInterleaved2(d, from, v[0], v[1]);
    else if (numbers == 3)
        loadThree(d, from, v[0], v[1], v[2]);
    else
        hn::LoadInterleaved4(d, from, v[0], v[1], v[2], v[3]);
}

} // namespace lab::fast::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
