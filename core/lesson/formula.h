#pragma once

#include "core/lesson/rich_text.h"
#include "core/tensor/shape.h"

#include <string>
#include <vector>

namespace lab {

/// A formula as a small tree; the screen paints it, MathML and LaTeX write it, tests evaluate it.
struct Formula {
    enum class Kind {
        Number,    ///< text: as number_text writes it, "-" for minus
        Name,      ///< text: a variable
        Operator,  ///< text: "+", "-", "·", "=", "×", "…", ","
        Row,       ///< parts side by side
        Fraction,  ///< parts: numerator, denominator
        Sum,       ///< parts: body, then the names it runs over
        Element,   ///< text: a tensor's name; parts: its indices
        Subscript, ///< text: base, a variable; parts[0]: what stands low beside it
        Floor,     ///< parts[0]
        Ceil,      ///< parts[0]
        Group,     ///< parts[0] in parentheses
        Max,       ///< the greatest of parts
    };
    Kind kind = Kind::Row;
    std::string text;
    Role subject = Role::Neutral;
    std::vector<Formula> parts;
    CellRef target{};

    bool operator==(const Formula &) const = default;
};

/// Short words to build formulas with.
namespace formula {
[[nodiscard]] Formula number(Index value, Role subject = Role::Neutral);
/// A value of a cell, in parentheses where it is negative and `factor` says that a product needs them.
[[nodiscard]] Formula value(double value, Role subject, CellRef target = {}, bool factor = false);
[[nodiscard]] Formula name(std::string text, Role subject = Role::Neutral);
[[nodiscard]] Formula subscript(std::string base, std::string low);
[[nodiscard]] Formula op(std::string text);
[[nodiscard]] Formula row(std::vector<Formula> parts);
[[nodiscard]] Formula fraction(Formula above, Formula below);
[[nodiscard]] Formula sum(std::vector<Formula> names, Formula body);
[[nodiscard]] Formula element(std::string tensor, Role subject, std::vector<Formula> indices, CellRef target = {});
[[nodiscard]] Formula floor(Formula inner);
[[nodiscard]] Formula ceil(Formula inner);
[[nodiscard]] Formula group(Formula inner);
[[nodiscard]] Formula max(std::vector<Formula> parts);
} // namespace formula

/// A value as sentences and formulas show it: the fewest digits that read back as the same float32.
[[nodiscard]] std::string valueText(double value);

/// One line of text: "output[0, 0, 1, 0] = Σ(ky, kx, c) input[0, 0 + ky, 1 + kx, c] · filter[ky, kx, c, 0]".
[[nodiscard]] std::string plainText(const Formula &formula);
/// For a maths environment; needs no package but amsmath.
[[nodiscard]] std::string latexText(const Formula &formula);
/// A <math> element, role names as classes: <mi class="input">.
[[nodiscard]] std::string mathMl(const Formula &formula);

} // namespace lab
