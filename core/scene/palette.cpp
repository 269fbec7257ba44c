#include "core/scene/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lab {
namespace {

/// What a theme says about one role: the colour itself, its strong fill, the text on that fill, text in the role's
/// colour on the background.
struct RoleColours {
    Colour base, strong, onStrong, text;
};

struct ThemeColours {
    Colour background, ink, muted, faint;
    double faintAlpha, paleAlpha, softAlpha; ///< how much of the base shows through the background
    std::array<RoleColours, 8> roles;        ///< in the order of Role
    Colour negative, zero, positive;
};

constexpr Colour rgb(std::uint32_t hex)
{
    return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>((hex >> 8) & 0xff),
            static_cast<std::uint8_t>(hex & 0xff)};
}

constexpr RoleColours role(std::uint32_t base, std::uint32_t strong, std::uint32_t onStrong, std::uint32_t text)
{
    return {rgb(base), rgb(strong), rgb(onStrong), rgb(text)};
}

// Strong fills of light and print are a shade deeper than the role's colour where white text needs it; the patch keeps
// its light blue and takes dark text instead, since a deeper one would be the input's.
const ThemeColours light{
    .background = rgb(0xFFFFFF),
    .ink = rgb(0x1F2933),
    .muted = rgb(0x5B6673),
    .faint = rgb(0xAEB8C3),
    .faintAlpha = 0.04,
    .paleAlpha = 0.10,
    .softAlpha = 0.34,
    .roles = {role(0x6B7785, 0x1F2933, 0xFFFFFF, 0x1F2933), role(0x0072B2, 0x1475B3, 0xFFFFFF, 0x0070AE),
              role(0xD55E00, 0xC25500, 0xFFFFFF, 0xB04C00), role(0x2BA5DE, 0x3FAEE2, 0x0B1F2C, 0x0F709E),
              role(0x009E73, 0x00845F, 0xFFFFFF, 0x007755), role(0x9AA5B1, 0x6B7785, 0xFFFFFF, 0x5B6673),
              role(0xA8B2BD, 0x6B7785, 0xFFFFFF, 0x5B6673), role(0xC3CBD4, 0x6B7785, 0xFFFFFF, 0x5B6673)},
    .negative = rgb(0xB2182B),
    .zero = rgb(0xF7F7F7),
    .positive = rgb(0x2166AC)};

const ThemeColours dark{
    .background = rgb(0x171C22),
    .ink = rgb(0xE8EDF2),
    .muted = rgb(0xA3AFBC),
    .faint = rgb(0x56616D),
    .faintAlpha = 0.07,
    .paleAlpha = 0.17,
    .softAlpha = 0.42,
    .roles = {role(0x8894A1, 0xD5DCE3, 0x12171C, 0xE8EDF2), role(0x3E9FDB, 0x4FA9E0, 0x0A141B, 0x6FBDEC),
              role(0xF08A3C, 0xF2934B, 0x1A0F05, 0xF7A566), role(0x7CCBF2, 0x8AD2F5, 0x0A1820, 0x93D5F6),
              role(0x2DBF8F, 0x38C797, 0x06170F, 0x52D3A8), role(0x7A8693, 0x98A4B0, 0x12171C, 0xA3AFBC),
              role(0x66717D, 0x98A4B0, 0x12171C, 0xA3AFBC), role(0x4B5560, 0x98A4B0, 0x12171C, 0xA3AFBC)},
    .negative = rgb(0xE8636B),
    .zero = rgb(0x262D35),
    .positive = rgb(0x5AA9E6)};

const ThemeColours highContrast{
    .background = rgb(0x000000),
    .ink = rgb(0xFFFFFF),
    .muted = rgb(0xD8DEE4),
    .faint = rgb(0x8C959E),
    .faintAlpha = 0.10,
    .paleAlpha = 0.24,
    .softAlpha = 0.46,
    .roles = {role(0xFFFFFF, 0xFFFFFF, 0x000000, 0xFFFFFF), role(0x55B8FF, 0x55B8FF, 0x000000, 0x7CC8FF),
              role(0xFFA640, 0xFFA640, 0x000000, 0xFFB962), role(0xA6E4FF, 0xA6E4FF, 0x000000, 0xB5E8FF),
              role(0x3DF5B0, 0x3DF5B0, 0x000000, 0x62F7C0), role(0xC0C8D0, 0xC0C8D0, 0x000000, 0xD8DEE4),
              role(0xAAB2BA, 0xC0C8D0, 0x000000, 0xD8DEE4), role(0x8C959E, 0xC0C8D0, 0x000000, 0xD8DEE4)},
    .negative = rgb(0xFF6B6B),
    .zero = rgb(0x202020),
    .positive = rgb(0x5CB8FF)};

const ThemeColours print{
    .background = rgb(0xFFFFFF),
    .ink = rgb(0x000000),
    .muted = rgb(0x3D4650),
    .faint = rgb(0xA0A8B0),
    .faintAlpha = 0.02,
    .paleAlpha = 0.07,
    .softAlpha = 0.30,
    .roles = {role(0x55606B, 0x1A1F24, 0xFFFFFF, 0x000000), role(0x0072B2, 0x0069A6, 0xFFFFFF, 0x005A8E),
              role(0xD55E00, 0xB54E00, 0xFFFFFF, 0x9A4200), role(0x2BA5DE, 0x6CC1EA, 0x000000, 0x0B5E86),
              role(0x009E73, 0x007A58, 0xFFFFFF, 0x00664A), role(0x808A94, 0x55606B, 0xFFFFFF, 0x3D4650),
              role(0x98A1AA, 0x55606B, 0xFFFFFF, 0x3D4650), role(0xB4BCC4, 0x55606B, 0xFFFFFF, 0x3D4650)},
    .negative = rgb(0xB2182B),
    .zero = rgb(0xFFFFFF),
    .positive = rgb(0x2166AC)};

const ThemeColours &coloursOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return light;
    case Theme::Dark:
        return dark;
    case Theme::HighContrast:
        return highContrast;
    case Theme::Print:
        return print;
    }
    return light;
}

std::uint8_t mixed(std::uint8_t over, std::uint8_t under, double share)
{
    return static_cast<std::uint8_t>(std::lround(over * share + under * (1 - share)));
}

Colour mixed(Colour over, Colour under, double share)
{
    return {mixed(over.r, under.r, share), mixed(over.g, under.g, share), mixed(over.b, under.b, share)};
}

/// x ** 2.4 for x of 0.09 to 1, by Newton's fifth root: the tables of std::pow would be a seventieth of the live page.
double toThe2Point4(double x)
{
    const double square = x * x;
    double root = 1;
    for (int i = 0; i < 12; ++i)
        root -= (root - square / (root * root * root * root)) / 5;
    return square * root;
}

double linear(std::uint8_t channel)
{
    const double c = channel / 255.0;
    return c <= 0.03928 ? c / 12.92 : toThe2Point4((c + 0.055) / 1.055);
}

double luminance(Colour c)
{
    return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
}

const RoleColours &of(const ThemeColours &theme, Role role)
{
    return theme.roles[static_cast<std::size_t>(role)];
}

} // namespace

Colour Palette::background() const
{
    return coloursOf(theme).background;
}

Colour Palette::fill(Role role, Tone tone) const
{
    const ThemeColours &colours = coloursOf(theme);
    const RoleColours &own = of(colours, role);
    switch (tone) {
    case Tone::None:
        return colours.background;
    case Tone::Faint:
        return mixed(own.base, colours.background, colours.faintAlpha);
    case Tone::Pale:
        return mixed(own.base, colours.background, colours.paleAlpha);
    case Tone::Soft:
        return mixed(own.base, colours.background, colours.softAlpha);
    case Tone::Strong:
        return own.strong;
    case Tone::Text:
        return own.text;
    case Tone::Muted:
        return mixed(own.base, colours.background, 0.30);
    }
    return colours.background;
}

Colour Palette::outline(Role role, Tone tone) const
{
    const ThemeColours &colours = coloursOf(theme);
    const RoleColours &own = of(colours, role);
    switch (tone) {
    case Tone::None:
    case Tone::Faint:
        return mixed(own.base, colours.background, 0.30);
    case Tone::Pale:
        return mixed(own.base, colours.background, 0.50);
    case Tone::Muted:
        return mixed(own.base, colours.background, role == Role::Neutral ? 0.35 : 0.60);
    case Tone::Soft:
    case Tone::Strong:
        return own.base;
    case Tone::Text:
        return own.text;
    }
    return own.base;
}

Colour Palette::text(Role role, Tone tone) const
{
    const ThemeColours &colours = coloursOf(theme);
    switch (tone) {
    case Tone::Strong:
        return of(colours, role).onStrong;
    case Tone::Faint:
        return colours.faint;
    case Tone::Muted:
        return colours.muted;
    case Tone::None:
    case Tone::Pale:
    case Tone::Soft:
    case Tone::Text:
        return of(colours, role).text;
    }
    return colours.ink;
}

Colour Palette::value(double value) const
{
    const ThemeColours &colours = coloursOf(theme);
    const double v = std::isnan(value) ? 0.0 : std::clamp(value, -1.0, 1.0);
    return mixed(v < 0 ? colours.negative : colours.positive, colours.zero, std::abs(v));
}

Colour Palette::textOnValue(double value) const
{
    const Colour under = this->value(value);
    const Colour black{}, white{255, 255, 255};
    return contrast(under, black) >= contrast(under, white) ? black : white;
}

Colour Palette::shade(Role role, double share) const
{
    const ThemeColours &colours = coloursOf(theme);
    return mixed(of(colours, role).base, colours.background, 0.06 + 0.74 * std::clamp(share, 0.0, 1.0));
}

Palette paletteOf(Theme theme)
{
    return {theme};
}

double contrast(Colour a, Colour b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

std::vector<std::uint8_t> pixelsOf(const PixelMark &mark, const Palette &palette)
{
    if (mark.levels.empty())
        return mark.rgb;
    // 256 levels at most: colours are looked up, not mixed pixel by pixel. Shades follow the root, so that one bright
    // edge at the border does not leave the rest of a picture blank; the diverging scale has a legend and stays linear.
    std::array<Colour, 256> table;
    for (int level = -128; level < 128; ++level) {
        Colour colour = palette.fill(mark.role, Tone::Faint);
        if (level != PixelMark::nothingYet)
            colour = mark.fill == Fill::Value ? palette.value(level / 127.0)
                                              : palette.shade(mark.role, std::sqrt(std::abs(level) / 127.0));
        table[static_cast<std::size_t>(level + 128)] = colour;
    }
    std::vector<std::uint8_t> rgb(mark.levels.size() * 3);
    for (std::size_t i = 0; i < mark.levels.size(); ++i) {
        const Colour colour = table[static_cast<std::size_t>(mark.levels[i] + 128)];
        rgb[3 * i] = colour.r;
        rgb[3 * i + 1] = colour.g;
        rgb[3 * i + 2] = colour.b;
    }
    return rgb;
}

} // namespace lab
