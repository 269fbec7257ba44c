#pragma once

#include "core/scene/drawing.h"

#include <string>
#include <string_view>
#include <vector>

namespace lab {

/// Characters of text as a reader counts them: bytes that do not continue a UTF-8 sequence.
[[nodiscard]] std::size_t characterCount(std::string_view text);

/// Width of a text in logical pixels, from the advances of the fonts the program carries (Inter, JetBrains Mono). So a
/// layout is the same on every machine, and texts fit where these fonts are painted.
[[nodiscard]] double textWidth(std::string_view text, double size, Font font, bool bold = false);

/// The text in lines of at most `width`, broken between words; a longer word has a line of its own.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, double width, double size, Font font,
                                               bool bold = false);

} // namespace lab
