#pragma once

#include "core/scene/drawing.h"
#include "core/scene/stage_parts.h"

#include <cstdint>

namespace lab {

struct Colour {
    std::uint8_t r = 0, g = 0, b = 0;
    bool operator==(const Colour &) const = default;
};

/// What a mark's role, tone and kind look like in a theme. Light is the target picture: input #0072B2, filter #D55E00,
/// patch and virtual tensor #2BA5DE, output #009E73.
struct Palette {
    Theme theme = Theme::Light;

    [[nodiscard]] Colour background() const; ///< of the stage
    [[nodiscard]] Colour fill(Role role, Tone tone) const;
    [[nodiscard]] Colour outline(Role role, Tone tone) const;
    /// Text of a role: Tone::Text on the background or a pale fill, Tone::Strong on fill(role, Strong), Tone::Muted for
    /// captions, Tone::Faint for what is not there yet. All but Faint have a contrast of at least 4.5:1.
    [[nodiscard]] Colour text(Role role, Tone tone) const;
    /// Diverging scale, symmetric about zero; value in -1 … 1.
    [[nodiscard]] Colour value(double value) const;
    [[nodiscard]] Colour textOnValue(double value) const;
    /// A cell too small for its number, coloured by size alone: 0 is nearly the background, 1 nearly the role's colour.
    [[nodiscard]] Colour shade(Role role, double share) const;
};

[[nodiscard]] Palette paletteOf(Theme theme);
/// WCAG 2.1 contrast ratio, 1 … 21.
[[nodiscard]] double contrast(Colour a, Colour b);
/// The colours of a pixel mark in a theme, 3 · columns · rows bytes: its own rgb, or its levels on the palette's scale.
[[nodiscard]] std::vector<std::uint8_t> pixelsOf(const PixelMark &mark, const Palette &palette);

} // namespace lab
