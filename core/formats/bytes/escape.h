#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lab {

// Every writer escapes text from files (titles, authors, notes, names) once, when it writes it, by one of these. All
// take UTF-8; a malformed byte becomes U+FFFD. No text can end the string, element or cell that it is written into.

/// The code points of a UTF-8 text; a malformed byte gives U+FFFD.
[[nodiscard]] std::vector<char32_t> codePoints(std::string_view text);
[[nodiscard]] std::string utf8(char32_t codePoint);

/// Content and attribute values of XML, SVG and HTML. Characters that XML 1.0 forbids become U+FFFD; a line break, tab
/// or carriage return becomes a character reference, so that attributes keep it.
[[nodiscard]] std::string xmlText(std::string_view text);

/// Text of a LaTeX document: TeX's special characters and the signs of this program as commands; a line break as a
/// forced one. Other characters stay; `unicodeFallbacks` declares those that plain pdflatex does not know.
[[nodiscard]] std::string latexText(std::string_view text);
/// Lines for the preamble: each character of `body` that pdflatex has no glyph for in its basic fonts gets one there, a
/// box with its number, unless an installed package brought a better one.
[[nodiscard]] std::string unicodeFallbacks(std::string_view body);

/// Inline text of CommonMark: a sign that could begin markup where it stands is escaped; a line break becomes `&#10;`.
[[nodiscard]] std::string markdownText(std::string_view text);

/// A string literal of Python, quotes included; control characters and what is not ASCII printable as escapes, letters
/// of other scripts as they are.
[[nodiscard]] std::string pythonLiteral(std::string_view text);
/// One line for a comment of Python: line breaks and control characters become blanks.
[[nodiscard]] std::string pythonComment(std::string_view text);

/// A string literal of JSON, quotes included; safe in a script element of HTML too.
[[nodiscard]] std::string jsonLiteral(std::string_view text);

/// A text cell of a spreadsheet's CSV: an apostrophe before what a program would take for a formula, quoted where
/// needed.
[[nodiscard]] std::string csvText(std::string_view text);

[[nodiscard]] std::string base64(const std::vector<std::uint8_t> &bytes);

} // namespace lab
