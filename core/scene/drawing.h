#pragma once

#include "core/walkthrough/cell_ref.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace lab {

// A picture as values: what the screen paints, and what SVG, TikZ, HTML, PNG, PDF and films are made of. Units are
// logical pixels, y down. Colours are roles and tones; a Palette turns them into colours.

struct Point {
    double x = 0, y = 0;
    bool operator==(const Point &) const = default;
};

struct Box {
    double x = 0, y = 0, width = 0, height = 0;
    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    [[nodiscard]] Point centre() const { return {x + width / 2, y + height / 2}; }
    [[nodiscard]] bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    bool operator==(const Box &) const = default;
};

/// How strongly a role shows: Faint is not yet there, Pale is at rest, Soft is linked, Strong is active now.
enum class Tone { None, Faint, Pale, Soft, Strong, Text, Muted };
enum class Outline { None, Thin, Thick, Dashed };
enum class Fill { Plain, Hatched, Value }; ///< Value: coloured by `value` on the diverging scale

struct BoxMark {
    Box box;
    Role role = Role::Neutral;
    Tone tone = Tone::Pale;
    Outline outline = Outline::None;
    Fill fill = Fill::Plain;
    double value = 0; ///< -1 … 1 for Fill::Value
    double radius = 3;
    CellRef cell{};
    bool operator==(const BoxMark &) const = default;
};

enum class Align { Left, Centre, Right };
enum class Font { Ui, Mono };

struct TextMark {
    Box box; ///< the text is centred vertically, aligned horizontally; a painter shrinks what would not fit
    std::string text;
    Role role = Role::Neutral;
    Tone tone = Tone::Text; ///< Text: readable in the role's colour; Strong: on a strong fill of the role
    double size = 14;       ///< font height in logical pixels
    bool bold = false;
    Font font = Font::Mono;
    Align align = Align::Centre;
    CellRef cell{};
    bool onValue = false; ///< stands on a Fill::Value box of this `value`: Palette::textOnValue, not the role's text
    double value = 0;
    bool operator==(const TextMark &) const = default;
};

struct LineMark {
    Point from, to;
    Role role = Role::Neutral;
    Tone tone = Tone::Muted;
    double width = 1;
    bool dashed = false;
    bool arrow = false; ///< head at `to`
    bool operator==(const LineMark &) const = default;
};

/// A picture of pixels: planes whose cells are too small for boxes. The painter scales it without smoothing. It holds
/// colours (`rgb`: photos), or `levels` that a palette colours: see pixelsOf in palette.h.
struct PixelMark {
    static constexpr std::int8_t nothingYet = -128; ///< level of a cell that is not there yet

    Box box;
    int columns = 0, rows = 0;
    std::vector<std::uint8_t> rgb;     ///< 3 · columns · rows, or empty
    std::vector<std::int8_t> levels{}; ///< columns · rows values times 127 over the scale's end, or empty
    Role role = Role::Neutral;
    Fill fill = Fill::Plain;             ///< Value: levels on the diverging scale; else shades of the role
    CellRef cell{};                      ///< first cell
    Index cellColumns = 0, cellRows = 0; ///< cells that the box stands for, from `cell` on
    bool operator==(const PixelMark &) const = default;
};

using Mark = std::variant<BoxMark, TextMark, LineMark, PixelMark>;

struct Drawing {
    double width = 0, height = 0;
    std::vector<Mark> marks; ///< painted in this order
    bool operator==(const Drawing &) const = default;
};

/// The topmost mark with a cell under the point; Panel::None where there is none.
[[nodiscard]] CellRef cellAt(const Drawing &drawing, Point point);

/// `first` moved by whole rows and columns of its panel's picture: (y, x) of Input and Output, (ky, kx) of Filter,
/// (row, column) of the matrices.
[[nodiscard]] CellRef movedBy(CellRef first, Index rows, Index columns);
/// Where the drawing shows the cell: the box of its mark, or its share of a pixel mark; an empty box where it does not.
[[nodiscard]] Box boxOf(const Drawing &drawing, const CellRef &cell);

/// One line a mark: kind, place, look, cell, text. For comparing drawings as text.
[[nodiscard]] std::string drawingText(const Drawing &drawing);

} // namespace lab
