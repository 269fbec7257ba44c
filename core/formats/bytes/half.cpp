#include "core/formats/bytes/half.h"

#include "core/conv/typed.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace lab {
namespace {

/// The bits of a value that the type holds, in a binary format with `precision` significant bits: `lowest` is the
/// exponent of the smallest denormal.
std::uint16_t bitsOf(double value, int precision, int lowest, std::uint16_t infinity)
{
    const auto sign = static_cast<std::uint16_t>(std::signbit(value) ? 0x8000 : 0);
    if (std::isnan(value))
        return static_cast<std::uint16_t>(sign | infinity | (1u << (precision - 2)));
    const double magnitude = std::abs(value);
    if (std::isinf(magnitude) || magnitude == 0)
        return static_cast<std::uint16_t>(sign | (magnitude == 0 ? 0 : infinity));
    const int unit = std::max(std::ilogb(magnitude) - (precision - 1), lowest);
    const int exponentField = unit - lowest; // 0 for denormals and the first normal binade
    const double fields = std::ldexp(double(exponentField), precision - 1) + std::ldexp(magnitude, -unit);
    return static_cast<std::uint16_t>(sign | static_cast<std::uint16_t>(fields));
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
    return bitsOf(roundedTo(DType::Float16, value), 11, -24, 0x7c00);
}

std::uint16_t bfloat16OfDouble(double value)
{
    return bitsOf(roundedTo(DType::BFloat16, value), 8, -133, 0x7f80);
}

} // namespace lab
