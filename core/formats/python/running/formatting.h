#pragma once

#include <string>
#include <string_view>

namespace lab::python {

/// Python's repr of a float: "1.0", "1e-05", "1e+16", "inf".
[[nodiscard]] std::string floatText(double value);
/// So many digits behind the point.
[[nodiscard]] std::string fixedText(double value, int decimals);
/// round(value, decimals), exact to the last digit.
[[nodiscard]] double roundedTo(double value, int decimals);

} // namespace lab::python
