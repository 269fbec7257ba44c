#pragma once

#include "core/formats/bytes/array.h"

#include <optional>
#include <string>
#include <string_view>

namespace lab {

// NumPy's array files, format versions 1 to 3 (numpy/lib/format). Any numeric type and bool, either byte order, C or
// Fortran order; the result is row-major and little-endian. Objects (pickles) are never read.

/// Bytes after the array are refused, and so are headers that announce more data than there is.
/// Errors: Syntax, Truncated, Corrupt, Unsupported, TooLarge, LimitReached; with byte offset.
[[nodiscard]] Result<Array> readNpy(std::string_view bytes, std::string name, const Limits &limits);
/// What the header alone is enough to refuse, from the first bytes of a file; nothing where they do not hold all of it.
[[nodiscard]] std::optional<Error> npyHeaderFault(std::string_view head, const Limits &limits);

} // namespace lab
