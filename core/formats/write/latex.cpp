#include "core/formats/write/latex.h"

#include "core/formats/bytes/escape.h"
#include "core/formats/write/mark_text.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <set>

namespace lab {
namespace {

std::string hexDigits(Colour colour)
{
    std::string text;
    for (const std::uint8_t part : {colour.r, colour.g, colour.b}) {
        text += "0123456789ABCDEF"[part >> 4];
        text += "0123456789ABCDEF"[part & 15];
    }
    return text;
}

std::string at(double x, double y)
{
    return '(' + coordinateText(x) + ',' + coordinateText(y) + ')';
}

/// Writes the commands of one drawing; `unit` is the length of a logical pixel in points.
class LatexWriter
{
public:
    LatexWriter(const Palette &palette, double unit) : m_palette(palette), m_unit(unit) {}

    void operator()(const BoxMark &mark)
    {
        const Colour fill =
            mark.fill == Fill::Value ? m_palette.value(mark.value) : m_palette.fill(mark.role, mark.tone);
        const bool filled = mark.tone != Tone::None || mark.fill == Fill::Value;
        std::string path = at(mark.box.x, mark.box.y) + " rectangle " + at(mark.box.right(), mark.box.bottom());
        const std::string corners = mark.radius > 0 ? "rounded corners=" + points(mark.radius) : std::string();
        if (filled)
            m_out += "\\fill[" + latexColour(fill) + (corners.empty() ? "" : "," + corners) + "] " + path + ";\n";
        if (mark.fill == Fill::Hatched)
            hatch(mark);
        if (mark.outline == Outline::None)
            return;
        const double width = mark.outline == Outline::Thick ? 3 : mark.outline == Outline::Thin ? 1.5 : 1.2;
        path = at(mark.box.x + width / 2, mark.box.y + width / 2) + " rectangle " +
               at(mark.box.right() - width / 2, mark.box.bottom() - width / 2);
        const Tone outline = mark.tone == Tone::None ? Tone::Strong : mark.tone;
        m_out += "\\draw[" + latexColour(m_palette.outline(mark.role, outline)) + ",line width=" + points(width) +
                 (mark.outline == Outline::Dashed ? dash() : std::string()) + (corners.empty() ? "" : "," + corners) +
                 "] " + path + ";\n";
    }

    void operator()(const TextMark &mark)
    {
        if (mark.text.empty())
            return;
        const double size = readable(fittedSize(mark));
        const Point anchor = textAnchor(mark, size);
        const char *side = mark.align == Align::Left ? ",left" : mark.align == Align::Centre ? "" : ",right";
        // A node would be the same and take half as long again: a picture has hundreds.
        m_out += "\\pgftext[base" + std::string(side) + ",at={\\pgfpointxy{" + coordinateText(anchor.x) + "}{" +
                 coordinateText(anchor.y) + "}}]{\\color{" +
                 latexColour(mark.onValue ? m_palette.textOnValue(mark.value) : m_palette.text(mark.role, mark.tone)) +
                 "}\\fontsize{" + points(size) + "}{" + points(size) + "}\\selectfont" +
                 (mark.font == Font::Mono ? "\\ttfamily" : "\\sffamily") + (mark.bold ? "\\bfseries" : "") + "{}" +
                 latexText(mark.text) + "}\n";
    }

    void operator()(const LineMark &mark)
    {
        m_out += "\\draw[" + latexColour(m_palette.outline(mark.role, mark.tone)) +
                 ",line width=" + points(mark.width) + (mark.dashed ? dash() : std::string()) +
                 (mark.arrow ? ",->" : "") + "] " + at(mark.from.x, mark.from.y) + " -- " + at(mark.to.x, mark.to.y) +
                 ";\n";
    }

    /// An inline image of PDF: exact pixels, whatever their number, without a second file.
    void operator()(const PixelMark &mark)
    {
        const std::vector<std::uint8_t> rgb = pixelsOf(mark, m_palette);
        std::string hex;
        hex.reserve(rgb.size() * 2 + rgb.size() / 40);
        for (std::size_t i = 0; i < rgb.size(); ++i) {
            if (i % 48 == 0)
                hex += '\n';
            hex += "0123456789ABCDEF"[rgb[i] >> 4];
            hex += "0123456789ABCDEF"[rgb[i] & 15];
        }
        m_out += "\\node[anchor=south west,inner sep=0pt] at " + at(mark.box.x, mark.box.bottom()) + " {\\hbox to " +
                 points(mark.box.width) + "{\\vrule width 0pt height " + points(mark.box.height) + "\\pdfliteral{q " +
                 coordinateText(mark.box.width * m_unit * 72 / 72.27) + " 0 0 " +
                 coordinateText(mark.box.height * m_unit * 72 / 72.27) + " 0 0 cm BI /W " +
                 numberText(std::int64_t(mark.columns)) + " /H " + numberText(std::int64_t(mark.rows)) +
                 " /BPC 8 /CS /RGB /F /AHx ID" + hex + "> EI Q}\\hss}};\n";
    }

    std::string take() { return std::move(m_out); }

private:
    /// What is set smaller than 7 points grows to them, as far as its neighbours leave room for it.
    [[nodiscard]] double readable(double pixels) const { return std::max(pixels, std::min(7 / m_unit, 1.2 * pixels)); }
    std::string points(double pixels) const { return coordinateText(pixels * m_unit) + "pt"; }
    std::string dash() const { return ",dash pattern=on " + points(4) + " off " + points(3); }

    void hatch(const BoxMark &mark)
    {
        m_out += "\\begin{scope}\\clip " + at(mark.box.x, mark.box.y) + " rectangle " +
                 at(mark.box.right(), mark.box.bottom()) + ";\\draw[" +
                 latexColour(m_palette.outline(mark.role, Tone::Faint)) + ",line width=" + points(1) + "] ";
        constexpr double apart = 6;
        for (double x = mark.box.x - mark.box.height + apart; x < mark.box.right(); x += apart)
            m_out += at(x, mark.box.bottom()) + "--" + at(x + mark.box.height, mark.box.y);
        m_out += ";\\end{scope}\n";
    }

    const Palette &m_palette;
    double m_unit;
    std::string m_out;
};

std::string optionalLine(std::string_view before, const std::string &text, std::string_view after)
{
    return text.empty() ? std::string() : std::string(before) + latexText(text) + std::string(after);
}

} // namespace

std::string tikzOf(const Drawing &drawing, const Palette &palette, double widthCm, bool transparent)
{
    const double unit = drawing.width > 0 ? widthCm / 2.54 * 72.27 / drawing.width : 1;
    LatexWriter writer(palette, unit);
    for (const Mark &mark : drawing.marks)
        std::visit(writer, mark);
    // Five digits: a hundredth of a pixel over a thousand pixels.
    const std::string unitText = numberText(std::round(unit * 100000) / 100000);
    return "\\begin{tikzpicture}[x=" + unitText + "pt,y=-" + unitText + "pt]\n" +
           (transparent ? std::string()
                        : "\\fill[" + latexColour(palette.background()) + "] (0,0) rectangle " +
                              at(drawing.width, drawing.height) + ";\n") +
           writer.take() + "\\end{tikzpicture}\n";
}

std::string latexColour(Colour colour)
{
    return "lab" + hexDigits(colour);
}

std::string colourDefinitions(const std::string &body)
{
    std::set<std::string> used;
    for (std::size_t i = body.find("lab"); i != std::string::npos; i = body.find("lab", i + 3)) {
        const std::string digits = body.substr(i + 3, 6);
        if (digits.size() == 6 && digits.find_first_not_of("0123456789ABCDEF") == std::string::npos)
            used.insert(digits);
    }
    std::string out;
    for (const std::string &digits : used)
        out += "\\definecolor{lab" + digits + "}{HTML}{" + digits + "}\n";
    return out;
}

std::string latexOf(const LatexDocument &document)
{
    const std::string head = "\\begin{center}\n{\\Large\\bfseries{}" +
                             latexText(document.title.empty() ? "tf.nn.conv2d" : document.title) + "\\par}\n" +
                             optionalLine("\\medskip ", document.author, "\\par\n") + "\\end{center}\n" +
                             optionalLine("\\noindent{}", document.note, "\\par\\medskip\n");
    return "% Made with Conv2D Lab. Compiles with plain pdflatex.\n"
           "\\RequirePackage{fix-cm}\n"
           "\\documentclass[11pt," +
           std::string(document.letterPaper ? "letterpaper" : "a4paper") +
           "]{article}\n"
           "\\usepackage[utf8]{inputenc}\n"
           // Without Latin Modern the basic fonts: those of T1 would be made as bitmaps, which takes a minute.
           "\\usepackage[T1,OT1]{fontenc}\n"
           "\\IfFileExists{lmodern.sty}{\\usepackage[T1]{fontenc}\\usepackage{lmodern}}{}\n"
           "\\DeclareTextSymbolDefault{\\textquotedbl}{T1}\\DeclareTextSymbolDefault{\\guillemotleft}{T1}"
           "\\DeclareTextSymbolDefault{\\guillemotright}{T1}\n"
           "\\usepackage{textcomp}\n\\usepackage{amsmath}\n\\usepackage{latexsym}\n\\usepackage{tikz}\n"
           "\\usepackage[margin=2cm]{geometry}\n"
           "\\setlength{\\parindent}{0pt}\\setlength{\\parskip}{4pt}\n" +
           colourDefinitions(document.body) + unicodeFallbacks(head + document.body) + "\\begin{document}\n" + head +
           document.body + "\\end{document}\n";
}

} // namespace lab
