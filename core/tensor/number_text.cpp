#include "core/tensor/number_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace lab {
namespace {

template <typename T>
std::string shortest(T value)
{
    if (std::isnan(value))
        return "nan";
    if (std::isinf(value))
        return value < 0 ? "-inf" : "inf";
    std::array<char, 64> buffer;
    // Whole numbers are written without an exponent: 100000, not 1e+05. Beyond these bounds the type cannot hold every
    // whole number, and all digits written out would claim more precision than there is.
    constexpr T wholeUpTo = std::numeric_limits<T>::digits == 24 ? T(1 << 24) : T(1e15);
    const bool plain = value == std::trunc(value) && std::abs(value) < wholeUpTo;
    const std::to_chars_result end =
        plain ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed)
              : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return std::string(buffer.data(), end.ptr);
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// "1.2e+09" → "1.2e9", because cells are small.
std::string withShortExponent(std::string text)
{
    const std::size_t exponent = text.find('e');
    if (exponent == std::string::npos)
        return text;
    const std::size_t sign = exponent + 1;
    const std::size_t digit = text.find_first_not_of('0', sign + 1);
    text.erase(sign + 1, std::min(digit, text.size() - 1) - (sign + 1));
    if (text[sign] == '+')
        text.erase(sign, 1);
    return text;
}

/// The value in the given form with as many digits as fit; empty where none do.
std::string longestFitting(double value, std::chars_format format, int maxCharacters)
{
    std::array<char, 400> buffer; // the longest fixed double has 309 digits before the point
    for (int digits = maxCharacters; digits >= 0; --digits) {
        const std::to_chars_result end =
            std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format, digits);
        if (end.ec != std::errc())
            continue;
        std::string text = withShortExponent(std::string(buffer.data(), end.ptr));
        if (static_cast<int>(text.size()) <= maxCharacters)
            return text;
    }
    return {};
}

/// Significant digits: those from the first one that is not 0, before the exponent.
std::size_t significantDigits(std::string_view text)
{
    text = text.substr(0, text.find('e'));
    const std::size_t first = text.find_first_of("123456789");
    if (first == std::string_view::npos)
        return 0;
    return text.size() - first - (text.find('.', first) == std::string_view::npos ? 0 : 1);
}

/// True where every mantissa digit is 0 or the decimal exponent is negative: out of range then means too small.
bool isUnderflow(std::string_view text)
{
    const std::size_t exponent = text.find_first_of("eE");
    const std::string_view mantissa = text.substr(0, exponent);
    if (mantissa.find_first_of("123456789") == std::string_view::npos)
        return true;
    // The place of the first digit decides together with the exponent; 400 zeros after the point are underflow too.
    std::int64_t scale = 0;
    const std::size_t point = mantissa.find('.');
    const std::size_t firstDigit = mantissa.find_first_of("123456789");
    const std::size_t integerEnd = point == std::string_view::npos ? mantissa.size() : point;
    scale = firstDigit < integerEnd ? static_cast<std::int64_t>(integerEnd - firstDigit)
                                    : -static_cast<std::int64_t>(firstDigit - integerEnd);
    if (exponent == std::string_view::npos)
        return scale < 0;
    std::string_view digits = text.substr(exponent + 1);
    const bool negative = !digits.empty() && digits.front() == '-';
    if (!digits.empty() && (digits.front() == '-' || digits.front() == '+'))
        digits.remove_prefix(1);
    std::int64_t power = 0;
    constexpr std::int64_t beyondAnyText = std::int64_t{1} << 60;
    if (std::from_chars(digits.data(), digits.data() + digits.size(), power).ec != std::errc() || power > beyondAnyText)
        return negative; // such an exponent decides alone
    return (negative ? -power : power) + scale < 0;
}

template <typename T>
std::optional<T> readReal(std::string_view text)
{
    text = trimmed(text);
    bool negative = false;
    if (!text.empty() && (text.front() == '+' || text.front() == '-')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    if (text.empty() || text.front() == '+' || text.front() == '-' || text.back() == ')') // no sign twice, no nan(…)
        return std::nullopt;
    T value = 0;
    const std::from_chars_result end = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end.ptr != text.data() + text.size() || end.ec == std::errc::invalid_argument)
        return std::nullopt;
    if (end.ec == std::errc::result_out_of_range) {
        if (!isUnderflow(text))
            return std::nullopt;
        value = 0;
    }
    return negative ? -value : value;
}

} // namespace

std::string numberText(float value)
{
    return shortest(value);
}

std::string numberText(double value)
{
    return shortest(value);
}

std::string numberText(std::int64_t value)
{
    return std::to_string(value);
}

std::string numberTextRounded(double value, int significantDigits)
{
    std::array<char, 64> buffer;
    const std::to_chars_result end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                                   std::chars_format::general, significantDigits);
    return std::string(buffer.data(), end.ptr);
}

std::string shortNumberText(double value, int maxCharacters)
{
    const bool isFloat = static_cast<double>(static_cast<float>(value)) == value;
    std::string text = withShortExponent(isFloat ? shortest(static_cast<float>(value)) : shortest(value));
    if (static_cast<int>(text.size()) <= maxCharacters)
        return text;
    // Fixed digits, as people read them; an exponent only where it keeps more of the value.
    const std::string fixed = longestFitting(value, std::chars_format::fixed, maxCharacters);
    const std::string scientific = longestFitting(value, std::chars_format::scientific, maxCharacters);
    const std::string &best = significantDigits(scientific) > significantDigits(fixed) ? scientific : fixed;
    if (significantDigits(best) == 0)
        return value < 0 ? "-…" : "…";
    return best;
}

std::optional<double> readDouble(std::string_view text)
{
    return readReal<double>(text);
}

std::optional<float> readFloat(std::string_view text)
{
    return readReal<float>(text);
}

std::optional<std::int64_t> readInteger(std::string_view text)
{
    text = trimmed(text);
    if (text.size() > 1 && text.front() == '+' && text[1] != '-')
        text.remove_prefix(1);
    std::int64_t value = 0;
    const std::from_chars_result end = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end.ec != std::errc() || end.ptr != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<std::int64_t> readWholeNumber(std::string_view text)
{
    if (const std::optional<std::int64_t> integer = readInteger(text))
        return integer;
    const std::optional<double> real = readDouble(text);
    if (!real || std::trunc(*real) != *real || std::abs(*real) >= 9007199254740992.0)
        return std::nullopt;
    return static_cast<std::int64_t>(*real);
}

} // namespace lab
