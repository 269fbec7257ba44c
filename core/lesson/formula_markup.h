#pragma once

#include "core/lesson/formula.h"

#include <optional>
#include <string_view>

namespace lab {

// What the text of a page has beyond Markdown: words in the colour of a role, and formulas between dollar signs, a
// small part of TeX's mathematics.
//
//   x_{i,j}  output[0, y, x]         indices: low beside a variable, or in the brackets of a tensor
//   \frac{a}{b}  \sum_{ky,kx} …      a sum runs to the next +, -, = or comma
//   \lceil … \rceil  \lfloor … \rfloor  \max(…)  ceil(…)  floor(…)  max(…)
//   + - = < > , / · × … ≤ ≥  \cdot \times \dots \le \ge  \mathrm{word}
//
// Several letters are one name, as in the program's own formulas. \, \; \! and spaces are no part of it.

/// Nothing where `source`, without the dollar signs, says anything else.
[[nodiscard]] std::optional<Formula> formulaOf(std::string_view source);

/// A formula that begins at a dollar sign of a text. As in most Markdown, no space follows the opening sign or stands
/// before the closing one, no digit follows that, and both are on one line; "$$" is a sign, too.
struct FormulaPlace {
    std::size_t begin = 0, end = 0; ///< with the signs
    Formula formula;
};
[[nodiscard]] std::optional<FormulaPlace> formulaAt(std::string_view text, std::size_t at);

/// All of a Markdown text, in their order; code and escaped signs are passed over.
[[nodiscard]] std::vector<FormulaPlace> formulasIn(std::string_view markdown);

/// Words of a text in the colour of what they speak of: {i|…} input, {f|…} filter, {p|…} patch, {o|…} output. A
/// formula may be among them; braces come in pairs, and no blank line comes between.
struct RoleWords {
    std::size_t begin = 0, end = 0; ///< with the braces
    Role subject = Role::Neutral;
    [[nodiscard]] std::size_t first() const { return begin + 3; } ///< of the words
    [[nodiscard]] std::size_t last() const { return end - 1; }    ///< one past them
};
[[nodiscard]] std::optional<RoleWords> roleWordsAt(std::string_view text, std::size_t at);
/// As formulasIn; words within words follow those around them.
[[nodiscard]] std::vector<RoleWords> roleWordsIn(std::string_view markdown);

} // namespace lab
