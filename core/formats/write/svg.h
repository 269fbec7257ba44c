#pragma once

#include "core/scene/drawing.h"
#include "core/scene/palette.h"

#include <string>

namespace lab {

struct SvgOptions {
    std::string title;       ///< <title>; escaped here
    std::string description; ///< <desc>
    std::string language = "en";
    /// Inside an HTML page: no XML declaration, no ids, colours by class from svgStyleSheet.
    bool inlined = false;
};

/// A drawing as SVG 1.1 that Inkscape, browsers and librsvg show alike: one element a mark in the drawing's order, real
/// text, a class for role and tone, and for each cell an id and a <title> with its NumPy name.
[[nodiscard]] std::string svgOf(const Drawing &drawing, const Palette &palette, const SvgOptions &options);

/// For inlined drawings: the CSS rules of all roles and tones, each selector behind `scope`.
[[nodiscard]] std::string svgStyleSheet(const Palette &palette, const std::string &scope);
/// For inlined drawings: the hatchings that the rules refer to, once a page.
[[nodiscard]] std::string svgHatchings(const Palette &palette);

/// "#0072B2"
[[nodiscard]] std::string cssColour(Colour colour);

} // namespace lab
