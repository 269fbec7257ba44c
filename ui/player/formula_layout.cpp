#include "ui/player/formula_layout.h"

#include <QFontMetricsF>

#include <algorithm>

namespace lab::ui {

namespace {

using Kind = Formula::Kind;

constexpr double lowScale = 0.76; ///< indices, against their base
constexpr double smallest = 8;    ///< logical pixels

class Setter
{
public:
    explicit Setter(const QFont &font) : m_font(font) {}

    FormulaBox set(const Formula &f, double size) const
    {
        const auto &parts = f.parts;
        switch (f.kind) {
        case Kind::Number:
            return text(minus(f.text), size, f);
        case Kind::Name:
            return text(QString::fromStdString(f.text), size, f, true);
        case Kind::Operator:
            return operatorBox(f, size);
        case Kind::Row:
            return row(f, size);
        case Kind::Fraction:
            return fraction(f, size);
        case Kind::Sum:
            return sum(f, size);
        case Kind::Element:
            return lowered(text(QString::fromStdString(f.text), size, f), list(parts, 0, lower(size)), size);
        case Kind::Subscript:
            return lowered(text(QString::fromStdString(f.text), size, f, true), set(parts[0], lower(size)), size);
        case Kind::Floor:
            return bracketed(parts[0], size, false);
        case Kind::Ceil:
            return bracketed(parts[0], size, true);
        case Kind::Group:
            return parenthesised(set(parts[0], size), size);
        case Kind::Max: {
            FormulaBox box = text("max", size, {});
            box.append(parenthesised(list(parts, 0, size), size));
            return box;
        }
        }
        return {};
    }

    FormulaBox wrapped(const Formula &f, double size, double width) const
    {
        FormulaBox whole = set(f, size);
        if (whole.width <= width || f.kind != Kind::Row)
            return whole;
        const FormulaBox page = broken(f, size, width);
        // An index may be wider than the panel by itself: then all is set smaller.
        const double scale = std::max(0.72, width / page.width);
        return scale >= 1 ? page : broken(f, size * scale, width);
    }

private:
    /// The parts of a row in reading order; a sum over products may end its line before a product's sign.
    struct Piece {
        FormulaBox box;
        bool breaks = false;
    };

    std::vector<Piece> piecesOf(const Formula &f, double size) const
    {
        std::vector<Piece> pieces;
        for (const Formula &part : f.parts) {
            const bool op = part.kind == Kind::Operator && (part.text == "=" || part.text == "+" || part.text == "-");
            if (part.kind == Kind::Sum && part.parts[0].kind == Kind::Row) {
                Formula sign = part;
                const std::vector<Formula> body = part.parts[0].parts;
                sign.parts[0] = body.front();
                pieces.push_back({set(sign, size), false});
                for (std::size_t i = 1; i < body.size(); ++i)
                    pieces.push_back({set(body[i], size), body[i].kind == Kind::Operator});
            } else {
                pieces.push_back({set(part, size), op});
            }
        }
        return pieces;
    }

    FormulaBox broken(const Formula &f, double size, double width) const
    {
        const double indent = size * 1.1;
        const std::vector<Piece> pieces = piecesOf(f, size);
        FormulaBox page, line;
        for (std::size_t begin = 0; begin < pieces.size();) {
            FormulaBox piece = pieces[begin].box;
            std::size_t end = begin + 1;
            while (end < pieces.size() && !pieces[end].breaks)
                piece.append(pieces[end++].box);
            if (line.width > 0 && line.width + piece.width > width) {
                addLine(page, line, size);
                line = {};
                line.width = indent;
            }
            line.append(piece);
            begin = end;
        }
        addLine(page, line, size);
        return page;
    }

    static double lower(double size) { return std::max(smallest, size * lowScale); }

    static QString minus(const std::string &number)
    {
        QString shown = QString::fromStdString(number);
        if (shown == "inf" || shown == "-inf")
            shown.replace("inf", "∞");
        return shown.replace('-', "−");
    }

    FormulaBox text(const QString &words, double size, const Formula &f, bool italic = false) const
    {
        const QFontMetricsF metrics(glyphFont(m_font, size, italic));
        FormulaBox box;
        box.width = metrics.horizontalAdvance(words);
        box.ascent = metrics.capHeight();
        box.descent = metrics.descent() * 0.4;
        box.glyphs.append({words,
                           {0, 0},
                           box.width,
                           size,
                           italic,
                           f.subject,
                           f.target,
                           QRectF(0, -metrics.ascent(), box.width, metrics.ascent() + metrics.descent())});
        return box;
    }

    FormulaBox operatorBox(const Formula &f, double size) const
    {
        const QString sign = QString::fromStdString(f.text).replace('-', "−");
        const double before = sign == "," ? 0 : sign == "·" ? 0.14 : 0.24;
        const double after = sign == "," ? 0.25 : before;
        FormulaBox box;
        box.width = before * size;
        box.append(text(sign, size, f));
        box.width += after * size;
        return box;
    }

    FormulaBox row(const Formula &f, double size) const
    {
        FormulaBox box;
        for (const Formula &part : f.parts)
            box.append(set(part, size));
        return box;
    }

    FormulaBox list(const std::vector<Formula> &parts, std::size_t first, double size) const
    {
        FormulaBox box;
        for (std::size_t i = first; i < parts.size(); ++i) {
            if (i > first)
                box.append(operatorBox(formula::op(","), size));
            box.append(set(parts[i], size));
        }
        return box;
    }

    static FormulaBox lowered(FormulaBox base, const FormulaBox &low, double size)
    {
        base.put(low, {base.width + size * 0.06, size * 0.3});
        base.width += low.width + size * 0.1;
        return base;
    }

    FormulaBox fraction(const Formula &f, double size) const
    {
        const FormulaBox above = set(f.parts[0], size * 0.9), below = set(f.parts[1], size * 0.9);
        const double axis = -size * 0.3, gap = size * 0.18, side = size * 0.12;
        FormulaBox box;
        box.width = std::max(above.width, below.width) + 2 * side;
        box.put(above, {(box.width - above.width) / 2, axis - gap - above.descent});
        box.put(below, {(box.width - below.width) / 2, axis + gap + below.ascent});
        box.strokes.append(QLineF(side / 2, axis, box.width - side / 2, axis));
        return box;
    }

    FormulaBox sum(const Formula &f, double size) const
    {
        const FormulaBox sign = text("∑", size * 1.35, {}), names = list(f.parts, 1, lower(size) * 0.92);
        const double width = std::max(sign.width, names.width), drop = size * 0.22;
        FormulaBox box;
        box.put(sign, {(width - sign.width) / 2, drop});
        box.put(names, {(width - names.width) / 2, drop + size * 0.34 + names.ascent});
        box.width = width + size * 0.18;
        box.append(set(f.parts[0], size));
        return box;
    }

    FormulaBox bracketed(const Formula &inner, double size, bool feetAbove) const
    {
        const FormulaBox content = set(inner, size);
        const double foot = size * 0.24, side = size * 0.12, top = -content.ascent - size * 0.12,
                     bottom = content.descent + size * 0.12;
        FormulaBox box;
        box.put(content, {foot + side, 0});
        box.width = content.width + 2 * (foot + side);
        box.ascent = -top;
        box.descent = bottom;
        const double left = side, right = box.width - side, at = feetAbove ? top : bottom;
        box.strokes = box.strokes + QVector<QLineF>{{left, top, left, bottom},
                                                    {right, top, right, bottom},
                                                    {left, at, left + foot, at},
                                                    {right - foot, at, right, at}};
        return box;
    }

    FormulaBox parenthesised(const FormulaBox &content, double size) const
    {
        FormulaBox box = text("(", size, {});
        box.append(content);
        box.append(text(")", size, {}));
        return box;
    }

    static void addLine(FormulaBox &page, const FormulaBox &line, double size)
    {
        if (page.width == 0) {
            page = line;
            return;
        }
        const double width = std::max(page.width, line.width);
        page.put(line, {0, page.descent + line.ascent + size * 0.5});
        page.width = width;
    }

    QFont m_font;
};

} // namespace

void FormulaBox::put(const FormulaBox &other, QPointF at)
{
    for (Glyphs glyph : other.glyphs) {
        glyph.at += at;
        glyph.box.translate(at);
        glyphs.append(glyph);
    }
    for (const QLineF &stroke : other.strokes)
        strokes.append(stroke.translated(at));
    ascent = std::max(ascent, other.ascent - at.y());
    descent = std::max(descent, other.descent + at.y());
}

void FormulaBox::append(const FormulaBox &other)
{
    put(other, {width, 0});
    width += other.width;
}

FormulaBox layoutFormula(const Formula &formula, const QFont &font, double size, double width)
{
    return Setter(font).wrapped(formula, size, width);
}

QFont glyphFont(const QFont &font, double size, bool italic)
{
    QFont glyph = font;
    glyph.setPixelSize(std::max(1, qRound(size)));
    glyph.setItalic(italic);
    return glyph;
}

} // namespace lab::ui
