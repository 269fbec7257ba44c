#pragma once

#include "core/scene/drawing.h"
#include "core/scene/palette.h"

#include <set>
#include <string>
#include <utility>

namespace lab {

struct SvgOptions {
    std::string title;       ///< <title>; escaped here
    std::string description; ///< <desc>
    std::string language = "en";
    /// Inside an HTML page: no XML declaration, no ids, colours by class from svgStyleSheet.
    bool inlined = false;
    bool transparent = false; ///< no ground
    bool bare = false;        ///< no names of cells and fonts: for a page that has its own
};

/// A drawing as SVG 1.1 that Inkscape, browsers and librsvg show alike: one element a mark in the drawing's order, real
/// text, a class for role and tone, and for each cell an id and a <title> with its NumPy name.
[[nodiscard]] std::string svgOf(const Drawing &drawing, const Palette &palette, const SvgOptions &options);

/// The roles and tones that drawings use, by what is drawn in them.
struct UsedLooks {
    using Looks = std::set<std::pair<Role, Tone>>;
    Looks boxes, hatchings, texts, lines;
    void add(const Drawing &drawing);
};

/// For inlined drawings: the CSS rules of the roles and tones used, each selector behind `scope`.
[[nodiscard]] std::string svgStyleSheet(const Palette &palette, const std::string &scope, const UsedLooks &used);
/// For inlined drawings: the hatchings that the rules refer to, once a page, coloured by the same rules.
[[nodiscard]] std::string svgHatchings(const UsedLooks &used);

/// "#0072B2"
[[nodiscard]] std::string cssColour(Colour colour);

} // namespace lab
