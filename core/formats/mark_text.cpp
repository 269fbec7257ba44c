#include "core/formats/mark_text.h"

#include "core/formats/escape.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lab {
namespace {

/// Advance widths of Inter, thousandths of the font height, for the characters 32 … 126.
constexpr std::array<int, 95> regularWidths{
    281, 278, 403, 631, 638, 812, 639, 222, 362, 362, 500, 659, 280, 460, 276, 357, 625, 464, 605, 636, 642, 608, 624, 571,
    616, 624, 276, 280, 659, 659, 659, 507, 936, 676, 651, 727, 719, 598, 587, 743, 740, 264, 543, 652, 562, 889, 753, 761,
    635, 761, 639, 638, 642, 741, 676, 949, 642, 665, 625, 362, 357, 362, 469, 452, 497, 564, 621, 558, 621, 582, 361, 609,
    591, 237, 237, 544, 237, 869, 585, 597, 609, 609, 372, 523, 364, 581, 557, 812, 540, 557, 541, 362, 327, 362, 659};
constexpr std::array<int, 95> boldWidths{
    248, 309, 396, 643, 649, 844, 663, 213, 393, 393, 543, 673, 295, 466, 290, 379, 667, 481, 621, 652, 666, 632, 648, 587,
    646, 648, 290, 295, 673, 673, 673, 544, 999, 724, 657, 744, 724, 608, 586, 755, 744, 275, 561, 677, 566, 906, 741, 775,
    643, 776, 651, 649, 660, 734, 724, 1007, 690, 705, 653, 393, 379, 393, 481, 468, 497, 575, 630, 577, 630, 593, 377, 625,
    613, 261, 261, 569, 261, 898, 610, 608, 625, 625, 397, 549, 380, 608, 576, 837, 562, 576, 562, 393, 358, 393, 673};
constexpr double otherWidth = 0.65; ///< signs, letters of other scripts

/// How many of a..d say where a cell lies.
int indexCount(Panel panel)
{
    switch (panel) {
    case Panel::None: return 0;
    case Panel::Input:
    case Panel::Filter:
    case Panel::Output: return 4;
    case Panel::Virtual:
    case Panel::FlatFilter:
    case Panel::Product: return 2;
    case Panel::Strip:
    case Panel::Memory: return 1;
    }
    return 0;
}

std::string joinedIndices(const CellRef &cell, std::string_view separator)
{
    const std::array<Index, 4> indices{cell.a, cell.b, cell.c, cell.d};
    std::string text;
    for (int i = 0; i < indexCount(cell.panel); ++i) {
        if (i > 0)
            text += separator;
        text += numberText(indices[static_cast<std::size_t>(i)]);
    }
    return text;
}

} // namespace

std::string_view roleName(Role role)
{
    switch (role) {
    case Role::Neutral: return "neutral";
    case Role::Input: return "input";
    case Role::Filter: return "filter";
    case Role::Patch: return "patch";
    case Role::Output: return "output";
    case Role::Padding: return "padding";
    case Role::NeverRead: return "unread";
    case Role::Zero: return "zero";
    }
    return {};
}

std::string_view toneName(Tone tone)
{
    switch (tone) {
    case Tone::None: return "none";
    case Tone::Faint: return "faint";
    case Tone::Pale: return "pale";
    case Tone::Soft: return "soft";
    case Tone::Strong: return "strong";
    case Tone::Text: return "text";
    case Tone::Muted: return "muted";
    }
    return {};
}

std::string_view panelName(Panel panel)
{
    switch (panel) {
    case Panel::None: return {};
    case Panel::Input: return "input";
    case Panel::Filter: return "filter";
    case Panel::Virtual: return "virtual";
    case Panel::FlatFilter: return "flat-filter";
    case Panel::Product: return "rows";
    case Panel::Output: return "output";
    case Panel::Strip: return "term";
    case Panel::Memory: return "memory";
    }
    return {};
}

std::string cellId(const CellRef &cell)
{
    if (cell.panel == Panel::None)
        return {};
    return std::string(panelName(cell.panel)) + '-' + joinedIndices(cell, "-");
}

std::string cellName(const CellRef &cell)
{
    if (cell.panel == Panel::None)
        return {};
    std::string name(panelName(cell.panel));
    std::replace(name.begin(), name.end(), '-', '_');
    return name + '[' + joinedIndices(cell, ", ") + ']';
}

double textWidth(std::string_view text, Font font, bool bold)
{
    double width = 0;
    for (const char32_t c : codePoints(text)) {
        if (font == Font::Mono)
            width += 0.6;
        else if (c >= 32 && c < 127)
            width += (bold ? boldWidths : regularWidths)[c - 32] / 1000.0;
        else
            width += otherWidth;
    }
    return width;
}

double fittedSize(const TextMark &mark)
{
    const double width = textWidth(mark.text, mark.font, mark.bold) * mark.size;
    return width > mark.box.width && mark.box.width > 0 ? mark.size * mark.box.width / width : mark.size;
}

Point textAnchor(const TextMark &mark, double size)
{
    // Half of what the fonts have above the base line less what they have below: (1.02 - 0.30) / 2 and (0.97 - 0.24) / 2.
    const double baseline = mark.box.centre().y + 0.362 * size;
    switch (mark.align) {
    case Align::Left: return {mark.box.x, baseline};
    case Align::Centre: return {mark.box.centre().x, baseline};
    case Align::Right: return {mark.box.right(), baseline};
    }
    return {};
}

std::string coordinateText(double value)
{
    const double rounded = std::round(value * 100) / 100;
    return numberText(rounded == 0 ? 0.0 : rounded);
}

} // namespace lab
