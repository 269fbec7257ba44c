#pragma once

#include "core/formats/bytes/array.h"

#include <string>
#include <string_view>

namespace lab {

// Tables of numbers as text: comma, semicolon, tab or blanks between the cells. Where the separator is not a comma, a
// comma may be the decimal sign. Cells may stand in quotes. A first row of words is a header and left out; so are lines
// that begin with #. "nan", "inf", "-inf" and -0 are numbers.

/// One float64 array [rows, columns] named "table"; what was left out is in `warnings`.
/// Errors: Syntax, LimitReached; with line and column of the cell.
[[nodiscard]] Result<Imported> readCsv(std::string_view text, const Limits &limits);

} // namespace lab
