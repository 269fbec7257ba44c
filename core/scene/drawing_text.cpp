#include "core/scene/drawing.h"
#include "core/scene/mark_names.h"
#include "core/tensor/number_text.h"

#include <cmath>
#include <string_view>

namespace lab {
namespace {

std::string_view name(Fill fill)
{
    switch (fill) {
    case Fill::Plain:
        return "";
    case Fill::Hatched:
        return " hatched";
    case Fill::Value:
        return " value";
    }
    return {};
}

std::string_view name(Align align)
{
    switch (align) {
    case Align::Left:
        return "left";
    case Align::Centre:
        return "centre";
    case Align::Right:
        return "right";
    }
    return {};
}

/// One decimal: finer than one sees, coarse enough that a compiler's last bit does not matter.
std::string number(double value)
{
    return numberText(std::round(value * 10) / 10 + 0.0);
}

std::string place(const Box &box)
{
    return number(box.x) + ',' + number(box.y) + ' ' + number(box.width) + 'x' + number(box.height);
}

std::string place(const CellRef &cell)
{
    switch (cell.panel) {
    case Panel::None:
        return {};
    case Panel::Input:
    case Panel::Filter:
    case Panel::Output:
    case Panel::Biased:
    case Panel::Activated:
    case Panel::Pooled:
        return " @" + std::string(panelName(cell.panel)) + '(' + numberText(cell.a) + ',' + numberText(cell.b) + ',' +
               numberText(cell.c) + ',' + numberText(cell.d) + ')';
    case Panel::Virtual:
    case Panel::FlatFilter:
    case Panel::Product:
        return " @" + std::string(panelName(cell.panel)) + '(' + numberText(cell.a) + ',' + numberText(cell.b) + ')';
    case Panel::Strip:
    case Panel::Memory:
        return " @" + std::string(panelName(cell.panel)) + '(' + numberText(cell.a) + ')';
    }
    return {};
}

std::string look(Role role, Tone tone)
{
    return ' ' + std::string(roleName(role)) + '/' + std::string(toneName(tone));
}

struct Line {
    std::string operator()(const BoxMark &mark) const
    {
        std::string line = "box   " + place(mark.box) + look(mark.role, mark.tone) +
                           std::string(outlineName(mark.outline)) + std::string(name(mark.fill));
        if (mark.fill == Fill::Value)
            line += '=' + numberText(std::round(mark.value * 1000) / 1000 + 0.0);
        return line + place(mark.cell);
    }
    std::string operator()(const TextMark &mark) const
    {
        return "text  " + place(mark.box) + look(mark.role, mark.tone) + (mark.font == Font::Ui ? " ui " : " mono ") +
               number(mark.size) + (mark.bold ? " bold " : " ") + std::string(name(mark.align)) + place(mark.cell) +
               " «" + mark.text + "»";
    }
    std::string operator()(const LineMark &mark) const
    {
        return "line  " + number(mark.from.x) + ',' + number(mark.from.y) + " → " + number(mark.to.x) + ',' +
               number(mark.to.y) + look(mark.role, mark.tone) + ' ' + number(mark.width) +
               (mark.dashed ? " dashed" : "") + (mark.arrow ? " arrow" : "");
    }
    std::string operator()(const PixelMark &mark) const
    {
        // The picture itself as a checksum (FNV-1a).
        std::uint64_t sum = 14695981039346656037u;
        for (const std::uint8_t byte : mark.rgb)
            sum = (sum ^ byte) * 1099511628211u;
        for (const std::int8_t level : mark.levels)
            sum = (sum ^ static_cast<std::uint8_t>(level)) * 1099511628211u;
        return "pixel " + place(mark.box) + look(mark.role, Tone::None) + std::string(name(mark.fill)) + ' ' +
               numberText(Index{mark.columns}) + 'x' + numberText(Index{mark.rows}) + " of " +
               numberText(mark.cellColumns) + 'x' + numberText(mark.cellRows) + place(mark.cell) + " #" +
               numberText(static_cast<Index>(sum >> 16));
    }
};

} // namespace

std::string drawingText(const Drawing &drawing)
{
    std::string text = "drawing " + number(drawing.width) + 'x' + number(drawing.height) + '\n';
    for (const Mark &mark : drawing.marks)
        text += std::visit(Line{}, mark) + '\n';
    return text;
}

} // namespace lab
