#pragma once

#include <string>
#include <string_view>

namespace lab {

/// Bytes of the UTF-8 character at `at`, 1 … 4; 0 where there is none that is well formed and shortest.
[[nodiscard]] std::size_t utf8Length(std::string_view text, std::size_t at);
/// Whether all of it is UTF-8.
[[nodiscard]] bool isUtf8(std::string_view text);
/// `code` must be a Unicode scalar value.
void appendUtf8(std::string &text, char32_t code);
/// UTF-8 of bytes that each stand for one character (Latin-1).
[[nodiscard]] std::string utf8OfLatin1(std::string_view bytes);

/// One of the ten digits of ASCII.
[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace lab
