#include "core/formats/bytes/half.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace lab {
namespace {

/// A finite non-negative value in a binary format with `precision` significant bits: its exponent and mantissa fields
/// as one integer, where `lowest` is the exponent of the smallest denormal. A mantissa that overflows carries over.
std::uint16_t fieldsOf(double value, int precision, int lowest)
{
    if (value == 0)
        return 0;
    const int unit = std::max(std::ilogb(value) - (precision - 1), lowest);
    const double mantissa = std::nearbyint(std::ldexp(value, -unit)); // exact scaling, one rounding
    const int exponentField = unit - lowest;                          // 0 for denormals and the first normal binade
    const double fields = std::ldexp(double(exponentField), precision - 1) + mantissa;
    return static_cast<std::uint16_t>(fields);
}

std::uint16_t narrowed(double value, int precision, int lowest, int overflowExponent, std::uint16_t infinity)
{
    const auto sign = static_cast<std::uint16_t>(std::signbit(value) ? 0x8000 : 0);
    if (std::isnan(value))
        return static_cast<std::uint16_t>(sign | infinity | (1u << (precision - 2)));
    const double magnitude = std::abs(value);
    if (magnitude >= std::ldexp(1.0, overflowExponent))
        return static_cast<std::uint16_t>(sign | infinity);
    return static_cast<std::uint16_t>(sign | fieldsOf(magnitude, precision, lowest));
}

} // namespace

float floatOfHalf(std::uint16_t bits)
{
    const int exponent = (bits >> 10) & 31;
    const int mantissa = bits & 1023;
    const std::uint32_t sign = std::uint32_t(bits & 0x8000u) << 16;
    if (exponent == 31)
        return std::bit_cast<float>(sign | 0x7f800000u | (std::uint32_t(mantissa) << 13));
    const float magnitude =
        exponent == 0 ? std::ldexp(float(mantissa), -24) : std::ldexp(float(mantissa + 1024), exponent - 25);
    return sign != 0 ? -magnitude : magnitude;
}

float floatOfBfloat16(std::uint16_t bits)
{
    return std::bit_cast<float>(std::uint32_t(bits) << 16);
}

std::uint16_t halfOfDouble(double value)
{
    return narrowed(value, 11, -24, 16, 0x7c00);
}

std::uint16_t bfloat16OfDouble(double value)
{
    return narrowed(value, 8, -133, 128, 0x7f80);
}

} // namespace lab
