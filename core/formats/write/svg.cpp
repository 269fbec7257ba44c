#include "core/formats/write/svg.h"

#include "core/formats/bytes/escape.h"
#include "core/formats/write/mark_text.h"
#include "core/formats/write/png.h"
#include "core/scene/mark_names.h"
#include "core/scene/text_width.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace lab {
namespace {

constexpr std::string_view uiFonts =
    "Inter, 'Helvetica Neue', Arial, 'Liberation Sans', 'Segoe UI', 'DejaVu Sans', sans-serif";
constexpr std::string_view monoFonts = "'JetBrains Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace";

std::string attribute(std::string_view name, std::string_view value)
{
    return ' ' + std::string(name) + "=\"" + std::string(value) + '"';
}

std::string hatchId(Role role, Tone tone)
{
    return "hatch-" + std::string(roleName(role)) + '-' + std::string(toneName(tone));
}

/// The colours of ground and stroke are attributes.
std::string hatching(Role role, Tone tone, const std::string &ground, const std::string &stroke)
{
    return "<pattern id=\"" + hatchId(role, tone) +
           "\" width=\"4.24\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
           "patternTransform=\"rotate(45)\">" +
           (tone == Tone::None ? std::string() : "<rect width=\"5\" height=\"6\"" + ground + "/>") +
           "<path d=\"M0.5 0V6\"" + stroke + " stroke-width=\"1\"/></pattern>";
}

std::string hatching(const Palette &palette, Role role, Tone tone)
{
    return hatching(role, tone, attribute("fill", cssColour(palette.fill(role, tone))),
                    attribute("stroke", cssColour(palette.outline(role, Tone::Faint))));
}

/// As the painter of the screen has them.
double outlineWidth(const BoxMark &mark)
{
    const double most = std::max(0.75, mark.box.width / 6);
    switch (mark.outline) {
    case Outline::None:
        return 0;
    case Outline::Thin:
        return std::min(1.5, most);
    case Outline::Thick:
        return std::min(3.0, most);
    case Outline::Dashed:
        return std::min(1.2, most);
    }
    return 0;
}

Colour outlineColour(const Palette &palette, Role role, Tone tone)
{
    return palette.outline(role, tone == Tone::None ? Tone::Strong : tone);
}

/// Writes the elements of one drawing.
class SvgWriter
{
public:
    SvgWriter(const Palette &palette, const SvgOptions &options)
        : m_palette(palette), m_inlined(options.inlined), m_bare(options.bare)
    {
    }

    void operator()(const BoxMark &mark)
    {
        m_out += "<rect";
        putIdentity(mark.cell);
        putClass("box", mark.role, mark.tone, outlineName(mark.outline), mark.fill == Fill::Hatched ? " hatched" : "");
        // A painter draws the outline inside the box.
        const double width = outlineWidth(mark);
        putBox({mark.box.x + width / 2, mark.box.y + width / 2, mark.box.width - width, mark.box.height - width});
        put("rx", mark.radius);
        if (mark.fill == Fill::Value)
            putFill(m_palette.value(mark.value));
        else if (!m_inlined)
            put("fill", fillOf(mark));
        if (m_inlined && mark.fill == Fill::Hatched)
            put("fill", "url(#" + hatchId(mark.role, mark.tone) + ')');
        if (!m_inlined)
            putStroke(mark);
        closeWithName("rect", mark.cell);
    }

    void operator()(const TextMark &mark)
    {
        const double size = fittedSize(mark);
        const Point anchor = textAnchor(mark, size);
        m_out += "<text";
        putClass("label", mark.role, mark.tone, mark.font == Font::Mono ? " mono" : "", mark.bold ? " bold" : "");
        if (m_inlined && mark.cell.panel != Panel::None)
            put("data-cell", cellId(mark.cell));
        put("x", anchor.x);
        put("y", anchor.y);
        put("font-size", size);
        if (mark.align != Align::Left)
            put("text-anchor", mark.align == Align::Centre ? "middle" : "end");
        // The layout counts on Inter's widths. A reader without Inter has a wider font: it is drawn as long as it
        // should be.
        if (mark.font == Font::Ui && mark.text.size() > 1) {
            put("textLength", textWidth(mark.text, size, mark.font, mark.bold));
            put("lengthAdjust", "spacingAndGlyphs");
        }
        if (mark.onValue)
            putFill(m_palette.textOnValue(mark.value));
        else if (!m_inlined)
            put("fill", cssColour(m_palette.text(mark.role, mark.tone)));
        if (!m_inlined && !m_bare)
            put("font-family", mark.font == Font::Mono ? monoFonts : uiFonts);
        if (!m_inlined && mark.bold)
            put("font-weight", "700");
        // Several blanks in a row would collapse.
        if (mark.text.find("  ") != std::string::npos)
            put("xml:space", "preserve");
        m_out += '>';
        m_out += xmlText(mark.text);
        m_out += "</text>\n";
    }

    void operator()(const LineMark &mark)
    {
        m_out += "<line";
        putClass("line", mark.role, mark.tone);
        put("x1", mark.from.x);
        put("y1", mark.from.y);
        put("x2", mark.to.x);
        put("y2", mark.to.y);
        put("stroke-width", mark.width);
        if (mark.dashed)
            put("stroke-dasharray", "3 3");
        const std::string colour = cssColour(m_palette.outline(mark.role, mark.tone));
        if (!m_inlined)
            put("stroke", colour);
        m_out += "/>\n";
        if (mark.arrow)
            arrowHead(mark, colour);
    }

    void operator()(const PixelMark &mark)
    {
        const std::string png = pngOf(mark.columns, mark.rows, pixelsOf(mark, m_palette));
        m_out += "<image";
        putIdentity(mark.cell);
        putBox(mark.box);
        put("preserveAspectRatio", "none");
        put("image-rendering", "optimizeSpeed");
        if (!m_bare)
            put("style", "image-rendering:pixelated");
        put("xlink:href", "data:image/png;base64," + base64({png.begin(), png.end()}));
        m_out += "/>\n";
    }

    std::string take() { return std::move(m_out); }

private:
    void put(std::string_view name, std::string_view value)
    {
        m_out += ' ';
        m_out += name;
        m_out += "=\"";
        m_out += value;
        m_out += '"';
    }
    void put(std::string_view name, double value) { put(name, coordinateText(value)); }

    /// `first` and `second` begin with a blank, or are empty.
    void putClass(std::string_view kind, Role role, Tone tone, std::string_view first = {},
                  std::string_view second = {})
    {
        m_out += " class=\"";
        m_out += kind;
        m_out += ' ';
        m_out += roleName(role);
        m_out += ' ';
        m_out += toneName(tone);
        m_out += first;
        m_out += second;
        m_out += '"';
    }

    void putBox(const Box &box)
    {
        put("x", box.x);
        put("y", box.y);
        put("width", box.width);
        put("height", box.height);
    }

    /// A colour that no rule gives.
    void putFill(Colour colour)
    {
        m_inlined ? put("style", "fill:" + cssColour(colour)) : put("fill", cssColour(colour));
    }

    /// The first mark of a cell carries its id; a cell that is shown twice has a number behind the second one.
    void putIdentity(const CellRef &cell)
    {
        if (cell.panel == Panel::None)
            return;
        const int copy = m_inlined ? 1 : ++m_copies[cell];
        put(m_inlined ? "data-cell" : "id", copy == 1 ? cellId(cell) : cellId(cell) + '.' + std::to_string(copy));
    }

    std::string fillOf(const BoxMark &mark) const
    {
        if (mark.fill == Fill::Hatched)
            return "url(#" + hatchId(mark.role, mark.tone) + ')';
        if (mark.tone == Tone::None)
            return "none";
        return cssColour(m_palette.fill(mark.role, mark.tone));
    }

    void putStroke(const BoxMark &mark)
    {
        if (mark.outline == Outline::None)
            return;
        put("stroke", cssColour(outlineColour(m_palette, mark.role, mark.tone)));
        put("stroke-width", outlineWidth(mark));
        if (mark.outline == Outline::Dashed)
            put("stroke-dasharray", "3.6 3");
    }

    void closeWithName(std::string_view element, const CellRef &cell)
    {
        if (m_inlined || m_bare || cell.panel == Panel::None)
            m_out += "/>\n";
        else
            m_out += "><title>" + cellName(cell) + "</title></" + std::string(element) + ">\n";
    }

    void arrowHead(const LineMark &mark, const std::string &colour)
    {
        const double dx = mark.to.x - mark.from.x, dy = mark.to.y - mark.from.y;
        const double length = std::hypot(dx, dy);
        if (length == 0)
            return;
        const double size = 4 + 2 * mark.width;
        const Point along{dx / length * size, dy / length * size};
        const Point back{mark.to.x - along.x, mark.to.y - along.y};
        m_out += "<path";
        putClass("head", mark.role, mark.tone);
        put("d", "M" + coordinateText(mark.to.x) + ' ' + coordinateText(mark.to.y) + 'L' +
                     coordinateText(back.x - along.y / 2) + ' ' + coordinateText(back.y + along.x / 2) + 'L' +
                     coordinateText(back.x + along.y / 2) + ' ' + coordinateText(back.y - along.x / 2) + 'Z');
        if (!m_inlined)
            put("fill", colour);
        m_out += "/>\n";
    }

    const Palette &m_palette;
    bool m_inlined, m_bare;
    std::map<CellRef, int> m_copies;
    std::string m_out;
};

/// The hatchings that the drawing uses.
std::string usedHatchings(const Drawing &drawing, const Palette &palette)
{
    UsedLooks used;
    used.add(drawing);
    std::string out;
    for (const auto &[role, tone] : used.hatchings)
        out += hatching(palette, role, tone);
    return out.empty() ? out : "<defs>" + out + "</defs>\n";
}

std::string classes(const std::pair<Role, Tone> &look)
{
    return '.' + std::string(roleName(look.first)) + '.' + std::string(toneName(look.second));
}

} // namespace

std::string cssColour(Colour colour)
{
    std::string text = "#";
    for (const std::uint8_t part : {colour.r, colour.g, colour.b}) {
        text += "0123456789ABCDEF"[part >> 4];
        text += "0123456789ABCDEF"[part & 15];
    }
    return text;
}

std::string svgOf(const Drawing &drawing, const Palette &palette, const SvgOptions &options)
{
    const std::string width = coordinateText(drawing.width), height = coordinateText(drawing.height);
    std::string out;
    if (!options.inlined)
        out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    out += "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" role=\"img\" "
           "viewBox=\"0 0 " +
           width + ' ' + height + '"';
    if (!options.inlined)
        out += " width=\"" + width + "\" height=\"" + height + "\" xml:lang=\"" + xmlText(options.language) + '"';
    out += ">\n";
    if (!options.title.empty())
        out += "<title>" + xmlText(options.title) + "</title>\n";
    if (!options.description.empty())
        out += "<desc>" + xmlText(options.description) + "</desc>\n";
    if (!options.inlined)
        out += usedHatchings(drawing, palette);
    if (!options.inlined && !options.transparent)
        out += "<rect class=\"background\" width=\"" + width + "\" height=\"" + height + "\" fill=\"" +
               cssColour(palette.background()) + "\"/>\n";
    SvgWriter writer(palette, options);
    for (const Mark &mark : drawing.marks)
        std::visit(writer, mark);
    return out + writer.take() + "</svg>\n";
}

void UsedLooks::add(const Drawing &drawing)
{
    for (const Mark &mark : drawing.marks)
        if (const auto *box = std::get_if<BoxMark>(&mark)) {
            boxes.emplace(box->role, box->tone);
            if (box->fill == Fill::Hatched) {
                hatchings.emplace(box->role, box->tone);
                lines.emplace(box->role, Tone::Faint);
            }
        } else if (const auto *text = std::get_if<TextMark>(&mark)) {
            texts.emplace(text->role, text->tone);
        } else if (const auto *line = std::get_if<LineMark>(&mark)) {
            lines.emplace(line->role, line->tone);
        }
}

std::string svgStyleSheet(const Palette &palette, const std::string &scope, const UsedLooks &used)
{
    std::string out = scope + " .label{font-family:" + std::string(uiFonts) + "}\n" + scope +
                      " .mono{font-family:" + std::string(monoFonts) + "}\n" + scope + " .bold{font-weight:700}\n" +
                      scope + " .thin{stroke-width:1.5}\n" + scope + " .thick{stroke-width:3}\n" + scope +
                      " .dashed{stroke-width:1.2;stroke-dasharray:3.6 3}\n";
    for (const auto &look : used.boxes) {
        const auto &[role, tone] = look;
        out += scope + " .box" + classes(look) +
               ":not(.hatched){fill:" + (tone == Tone::None ? "none" : cssColour(palette.fill(role, tone))) + "}\n" +
               scope + " .box" + classes(look) +
               ":is(.thin,.thick,.dashed){stroke:" + cssColour(outlineColour(palette, role, tone)) + "}\n";
    }
    for (const auto &look : used.lines) {
        const std::string colour = cssColour(palette.outline(look.first, look.second));
        out += scope + " .line" + classes(look) + "{stroke:" + colour + "}" + scope + " .head" + classes(look) +
               "{fill:" + colour + "}\n";
    }
    for (const auto &look : used.texts)
        out += scope + " .label" + classes(look) + "{fill:" + cssColour(palette.text(look.first, look.second)) + "}\n";
    return out;
}

std::string svgHatchings(const UsedLooks &used)
{
    std::string out;
    for (const auto &[role, tone] : used.hatchings) {
        const std::string name(roleName(role));
        out += hatching(role, tone, attribute("class", "box " + name + ' ' + std::string(toneName(tone))),
                        attribute("class", "line " + name + ' ' + std::string(toneName(Tone::Faint))));
    }
    return out;
}

} // namespace lab
