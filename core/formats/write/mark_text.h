#pragma once

#include "core/scene/mark_names.h"

#include <string>

namespace lab {

// What the writers of drawings as text (SVG, TikZ, HTML) share: names of cells, and how large a text may be so that it
// stays in its box without a font engine at hand.

/// "input-0-1-2-0"; unique within a panel, fit for an XML id; empty for Panel::None.
[[nodiscard]] std::string cellId(const CellRef &cell);
/// "input[0, 1, 2, 0]", as NumPy would; empty for Panel::None.
[[nodiscard]] std::string cellName(const CellRef &cell);

/// The mark's font height, made smaller where the text would leave the box.
[[nodiscard]] double fittedSize(const TextMark &mark);
/// Where the text begins, is centred or ends (by its alignment), on the base line.
[[nodiscard]] Point textAnchor(const TextMark &mark, double size);

/// At most two decimals, no exponent: a coordinate.
[[nodiscard]] std::string coordinateText(double value);

} // namespace lab
