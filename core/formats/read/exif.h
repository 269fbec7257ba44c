#pragma once

#include <string_view>

namespace lab {

/// How a picture is to be turned, by the EXIF block of a PNG (eXIf) or WebP (EXIF) file: 1 to 8 as EXIF has it, 1 (not
/// at all) where nothing is said. Source: CIPA DC-008, tag 274.
[[nodiscard]] int exifOrientation(std::string_view image);

} // namespace lab
