#pragma once

#include "core/scene/drawing.h"

#include <string_view>

namespace lab {

// One word for each choice of a mark (roles and panels: cell_ref.h), the same in golden texts, in class names and ids
// of SVG and HTML, and in TikZ.

[[nodiscard]] std::string_view toneName(Tone tone);          ///< "pale", "strong", …
[[nodiscard]] std::string_view outlineName(Outline outline); ///< " thin", …; empty for none

} // namespace lab
