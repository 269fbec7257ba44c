#pragma once

#include "core/scene/drawing.h"

#include <string_view>

namespace lab {

// One word for each choice of a mark, the same in golden texts, in class names and ids of SVG and HTML, and in TikZ.

[[nodiscard]] std::string_view roleName(Role role);    ///< "input", "filter", "never-read", …
[[nodiscard]] std::string_view toneName(Tone tone);    ///< "pale", "strong", …
[[nodiscard]] std::string_view panelName(Panel panel); ///< "input", "flat-filter", …; empty for Panel::None

} // namespace lab
