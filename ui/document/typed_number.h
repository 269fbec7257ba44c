#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace lab::ui {

/// The numbers of a typed answer: separated by blanks, commas, semicolons or brackets; a comma between digits is a
/// decimal one where the language writes it so. Nothing where a word is none.
[[nodiscard]] std::optional<std::vector<double>> typedNumbers(const QString &text);

} // namespace lab::ui
