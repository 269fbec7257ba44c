#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lab {

/// PNG file of a picture of 8-bit RGB pixels, `rgb` has 3 · columns · rows bytes; for pictures inside text formats.
[[nodiscard]] std::string pngOf(int columns, int rows, const std::vector<std::uint8_t> &rgb);

/// A zlib stream of the bytes: what PNG holds, and what browsers call "deflate".
[[nodiscard]] std::string deflated(std::string_view bytes);

} // namespace lab
