#pragma once

#include "core/formats/bytes/array.h"

#include <string_view>

namespace lab {

/// A PBM, PGM or PPM picture, plain (P1 to P3) or raw (P4 to P6), as one array "image" [height, width, 1 or 3]; uint8,
/// or uint16 where its greatest value is above 255. Values are those of the file, with imageMaximum as it says; of PBM
/// 1 is white, as numbers have it, and 0 black. What follows the first picture is left out with a warning. Errors:
/// Syntax, Truncated, Corrupt, LimitReached; with byte offset. Source: netpbm's pbm(5), pgm(5), ppm(5).
[[nodiscard]] Result<Imported> readPnm(std::string_view bytes, const Limits &limits);

} // namespace lab
