#pragma once

#include "core/scene/drawing.h"

#include <string>
#include <string_view>

namespace lab {

// What the writers of drawings as text (SVG, TikZ, HTML) share: names of cells, and how large a text may be so that it
// stays in its box without a font engine at hand.

/// "input", "filter", …: class names in SVG and HTML, colour names in TikZ.
[[nodiscard]] std::string_view roleName(Role role);
[[nodiscard]] std::string_view toneName(Tone tone);
[[nodiscard]] std::string_view panelName(Panel panel);
/// "input-0-1-2-0"; unique within a panel, fit for an XML id; empty for Panel::None.
[[nodiscard]] std::string cellId(const CellRef &cell);
/// "input[0, 1, 2, 0]", as NumPy would; empty for Panel::None.
[[nodiscard]] std::string cellName(const CellRef &cell);

/// Width in logical pixels at font height 1: JetBrains Mono is 0.6 a character, Inter from its advance widths.
[[nodiscard]] double textWidth(std::string_view text, Font font, bool bold);
/// The mark's font height, made smaller where the text would leave the box.
[[nodiscard]] double fittedSize(const TextMark &mark);
/// Where the text begins, is centred or ends (by its alignment), on the base line.
[[nodiscard]] Point textAnchor(const TextMark &mark, double size);

/// At most two decimals, no exponent: a coordinate.
[[nodiscard]] std::string coordinateText(double value);

} // namespace lab
