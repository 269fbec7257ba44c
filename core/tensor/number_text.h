#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lab {

// The only place where numbers become text or text becomes numbers. Locale plays no role: the C form is used
// everywhere but for labels on screen that Qt localises.

/// The fewest digits that read back as the same value: "6", "0.1", "-0", "nan", "inf", "-inf", "1e+20".
[[nodiscard]] std::string numberText(float value);
[[nodiscard]] std::string numberText(double value);
[[nodiscard]] std::string numberText(std::int64_t value);

/// A finite value rounded to so many significant digits (1 … 17): "0.1", "6e-08".
[[nodiscard]] std::string numberTextRounded(double value, int significantDigits);

/// At most `maxCharacters` characters, rounded where needed, for a cell: "0.333", "1.2e9". The value itself is never
/// changed by showing it.
[[nodiscard]] std::string shortNumberText(double value, int maxCharacters);

/// Reads a whole text, surrounding blanks allowed: "3", "+3", "-1.5e-3", ".5", "nan", "inf", "-Infinity". A value
/// below the smallest one reads as 0, one beyond the range is refused; trailing characters are refused.
[[nodiscard]] std::optional<double> readDouble(std::string_view text);
/// As readDouble, rounded to float32 once, directly from the text.
[[nodiscard]] std::optional<float> readFloat(std::string_view text);
/// A decimal integer that fits 64 bits; sign allowed.
[[nodiscard]] std::optional<std::int64_t> readInteger(std::string_view text);
/// The same, also written as a real number without a fraction, below 2^53: "2.0", "1e3".
[[nodiscard]] std::optional<std::int64_t> readWholeNumber(std::string_view text);

} // namespace lab
