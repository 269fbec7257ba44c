// Included once for every instruction set: no #pragma once.
#if defined(LAB_FAST_PIXELS) == defined(HWY_TARGET_TOGGLE)
#ifdef LAB_FAST_PIXELS
#undef LAB_FAST_PIXELS
#else
#define LAB_FAST_PIXELS
#endif

#include "core/conv/fast/lanes-inl.h"
#include "core/conv/fast/three-inl.h"

HWY_BEFORE_NAMESPACE();
namespace lab::fast::HWY_NAMESPACE {

/// Values so far ahead, a page, are asked for early: a photo that no cache holds takes a sixth less, and nothing less
/// with half of it.
constexpr Index valuesAhead = 1024;

/// round(value · scale + offset) within 0 … 255, halves to even, as 32-bit integers; NaN gives 0.
template <class D>
HWY_INLINE hn::Vec<hn::RebindToSigned<D>> toPixel(D d, hn::Vec<D> value, hn::Vec<D> scale, hn::Vec<D> offset)
{
    const auto scaled = hn::Add(hn::Mul(value, scale), offset);
    const auto number = hn::IfThenElseZero(hn::Eq(scaled, scaled), scaled);
    return hn::NearestInt(hn::Clamp(number, hn::Zero(d), hn::Set(d, 255.0F)));
}

template <class D>
HWY_INLINE void pixelBytes(D d, const float *values, Index count, float scale, float offset, unsigned char *bytes)
{
    const hn::Rebind<std::uint8_t, D> bytesTag;
    constexpr Index lanes = Index(hn::MaxLanes(D()));
    const auto s = hn::Set(d, scale), o = hn::Set(d, offset);
    for (Index i = 0; i + lanes <= count; i += lanes) {
        hwy::Prefetch(values + i + valuesAhead);
        hn::StoreU(hn::DemoteTo(bytesTag, toPixel(d, hn::LoadU(d, values + i), s, o)), bytesTag, bytes + i);
    }
}

void floatsToBytes(const float *values, Index count, float scale, float offset, unsigned char *bytes)
{
    const Index whole = count / fullLanes * fullLanes;
    pixelBytes(FullTag(), values, whole, scale, offset, bytes);
    pixelBytes(hn::CappedTag<float, 1>(), values + whole, count - whole, scale, offset, bytes + whole);
}

template <class D>
HWY_INLINE hn::Vec<hn::RebindToUnsigned<D>> rgb32(D /*d*/, hn::Vec<hn::RebindToSigned<D>> r,
                                                  hn::Vec<hn::RebindToSigned<D>> g, hn::Vec<hn::RebindToSigned<D>> b)
{
    const hn::RebindToUnsigned<D> du;
    const auto opaque = hn::Set(du, 0xFF000000U);
    const auto red = hn::ShiftLeft<16>(hn::BitCast(du, r)), green = hn::ShiftLeft<8>(hn::BitCast(du, g));
    return hn::Or(hn::Or(opaque, red), hn::Or(green, hn::BitCast(du, b)));
}

inline void greyPixels(const float *values, Index pixels, float scale, float offset, std::uint32_t *rgb)
{
    const FullTag d;
    const hn::RebindToUnsigned<FullTag> du;
    const auto s = hn::Set(d, scale), o = hn::Set(d, offset);
    Index i = 0;
    for (; i + fullLanes <= pixels; i += fullLanes) {
        const auto grey = toPixel(d, hn::LoadU(d, values + i), s, o);
        hn::StoreU(rgb32(d, grey, grey, grey), du, rgb + i);
    }
    const hn::CappedTag<float, 1> one;
    const hn::RebindToUnsigned<decltype(one)> oneInt;
    for (; i < pixels; ++i) {
        const auto grey = toPixel(one, hn::Set(one, values[i]), hn::Set(one, scale), hn::Set(one, offset));
        hn::StoreU(rgb32(one, grey, grey, grey), oneInt, rgb + i);
    }
}

inline void colourPixels(const float *values, Index pixels, float scale, float offset, std::uint32_t *rgb)
{
    const FullTag d;
    const hn::RebindToUnsigned<FullTag> du;
    Index i = 0;
    if constexpr (fullLanes > 1) {
        const auto s = hn::Set(d, scale), o = hn::Set(d, offset);
        for (; i + fullLanes <= pixels; i += fullLanes) {
            hn::Vec<FullTag> r, g, b;
            loadThree(d, values + 3 * i, r, g, b);
            LAB_UNROLL
            for (int v = 0; v < 3; ++v)
                hwy::Prefetch(values + 3 * i + v * fullLanes + valuesAhead);
            hn::StoreU(rgb32(d, toPixel(d, r, s, o), toPixel(d, g, s, o), toPixel(d, b, s, o)), du, rgb + i);
        }
    }
    const hn::CappedTag<float, 1> one;
    const hn::RebindToUnsigned<decltype(one)> oneInt;
    const auto s = hn::Set(one, scale), o = hn::Set(one, offset);
    for (; i < pixels; ++i) {
        const float *pixel = values + 3 * i;
        const auto r = toPixel(one, hn::Set(one, pixel[0]), s, o);
        const auto g = toPixel(one, hn::Set(one, pixel[1]), s, o);
        const auto b = toPixel(one, hn::Set(one, pixel[2]), s, o);
        hn::StoreU(rgb32(one, r, g, b), oneInt, rgb + i);
    }
}

void floatsToRgb32(const float *values, Index pixels, int channels, float scale, float offset, std::uint32_t *rgb)
{
    if (channels == 1)
        greyPixels(values, pixels, scale, offset, rgb);
    else
        colourPixels(values, pixels, scale, offset, rgb);
}

} // namespace lab::fast::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
