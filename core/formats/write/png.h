#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace lab {

/// PNG file of a picture of 8-bit RGB pixels, `rgb` has 3 · columns · rows bytes; for pictures inside text formats.
[[nodiscard]] std::string pngOf(int columns, int rows, const std::vector<std::uint8_t> &rgb);

} // namespace lab
