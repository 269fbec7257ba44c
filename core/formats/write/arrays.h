#pragma once

#include "core/formats/bytes/array.h"

#include <string>
#include <vector>

namespace lab {

/// NumPy's array file, version 1. bfloat16, which NumPy has no name for, is written as float32.
[[nodiscard]] std::string writeNpy(const Array &array);

/// NumPy's archive of arrays, deflated. Names become member names; they must differ and not be empty.
[[nodiscard]] std::string writeNpz(const std::vector<Array> &arrays);

/// The array as a table: arrays of up to two axes (not counting axes of length 1) as they are, others with one row for
/// each position of all axes but the last. The shortest digits that read back the same. `separator`: ',' or '\t'.
[[nodiscard]] std::string writeCsv(const Array &array, char separator);

} // namespace lab
