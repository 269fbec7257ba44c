#pragma once

#include <cstdint>

namespace lab {

// The two 16-bit float types of files, by their bits. Widening is exact; narrowing rounds to nearest, ties to even.

[[nodiscard]] float floatOfHalf(std::uint16_t bits);
[[nodiscard]] float floatOfBfloat16(std::uint16_t bits);
[[nodiscard]] std::uint16_t halfOfDouble(double value);
[[nodiscard]] std::uint16_t bfloat16OfDouble(double value);

} // namespace lab
