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

/// The array as a table: arrays of up to two axes (not counting axes of length 1) as they are, others with one row for
/// each position of all axes but the last. The shortest digits that read back the same. `separator`: ',' or '\t'.
[[nodiscard]] std::string writeCsv(const Array &array, char separator);

} // namespace lab
