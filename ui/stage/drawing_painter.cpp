#include "ui/stage/drawing_painter.h"

#include "core/scene/text_width.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QStaticText>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <tuple>

namespace lab::ui {
namespace {

QRectF toQRectF(const Box &box)
{
    return {box.x, box.y, box.width, box.height};
}

/// Whole pixels are all that QFont takes; a drawing is laid out so that the next smaller one fits.
int pixelSize(double size)
{
    return std::max(1, static_cast<int>(std::floor(size + 0.01)));
}

double outlineWidth(Outline outline)
{
    switch (outline) {
    case Outline::None:
        return 0;
    case Outline::Thin:
        return 1.5;
    case Outline::Thick:
        return 3;
    case Outline::Dashed:
        return 1.2;
    }
    return 0;
}

class Painter
{
public:
    Painter(QPainter &painter, const Palette &palette) : m_painter(painter), m_palette(palette) {}

    void operator()(const BoxMark &mark)
    {
        QRectF rect = toQRectF(mark.box);
        double radius = mark.radius;
        const bool filled = mark.fill == Fill::Value || mark.tone != Tone::None;
        const bool framed = filled && (mark.outline == Outline::Thin || mark.outline == Outline::Thick);
        if (framed) { // two fills cost less than a fill and a stroke
            const double width = widthOf(mark);
            fill(rect, radius, outlineColour(mark));
            rect.adjust(width, width, -width, -width);
            radius = std::max(0.0, radius - width);
        }
        if (mark.fill == Fill::Value)
            fill(rect, radius, toQColor(m_palette.value(mark.value)));
        else if (filled)
            fill(rect, radius, toQColor(m_palette.fill(mark.role, mark.tone)));
        if (mark.fill == Fill::Hatched)
            hatch(rect, toQColor(m_palette.outline(mark.role, Tone::Faint)));
        if (mark.outline != Outline::None && !framed)
            outline(rect, mark);
    }

    void operator()(const TextMark &mark)
    {
        double size = mark.size;
        const double width = textWidth(mark.text, size, mark.font, mark.bold);
        if (width > mark.box.width && width > 0)
            size *= mark.box.width / width;
        const double shown = std::min(width, mark.box.width);
        double x = mark.box.x;
        if (mark.align == Align::Centre)
            x += (mark.box.width - shown) / 2;
        else if (mark.align == Align::Right)
            x += mark.box.width - shown;
        // The middle of capitals and digits stands on the middle of the box.
        const double baseline = mark.box.centre().y + capHeight(mark.font) * size / 2;
        m_painter.setPen(
            toQColor(mark.onValue ? m_palette.textOnValue(mark.value) : m_palette.text(mark.role, mark.tone)));
        const QFont &font = this->font(mark.font, size, mark.bold);
        m_painter.setFont(font);
        m_painter.drawStaticText(QPointF(x, baseline - ascent(mark.font) * pixelSize(size)), laidOut(mark.text, font));
    }

    void operator()(const LineMark &mark)
    {
        const QColor colour = toQColor(m_palette.outline(mark.role, mark.tone));
        QPen pen(colour, mark.width, mark.dashed ? Qt::CustomDashLine : Qt::SolidLine, Qt::FlatCap);
        if (mark.dashed)
            pen.setDashPattern({3, 3});
        m_painter.setPen(pen);
        const QPointF from(mark.from.x, mark.from.y), to(mark.to.x, mark.to.y);
        m_painter.drawLine(from, to);
        if (mark.arrow)
            arrowHead(from, to, mark.width, colour);
    }

    void operator()(const PixelMark &mark)
    {
        if (mark.columns <= 0 || mark.rows <= 0)
            return;
        const std::vector<std::uint8_t> rgb = pixelsOf(mark, m_palette);
        const QImage image(rgb.data(), mark.columns, mark.rows, 3 * mark.columns, QImage::Format_RGB888);
        m_painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
        m_painter.drawImage(toQRectF(mark.box), image);
    }

private:
    void fill(const QRectF &rect, double radius, const QColor &colour)
    {
        if (radius <= 0 || rect.width() < 6) {
            m_painter.fillRect(rect, colour);
            return;
        }
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawRoundedRect(rect, radius, radius);
    }

    static double widthOf(const BoxMark &mark)
    {
        return std::min(outlineWidth(mark.outline), std::max(0.75, mark.box.width / 6));
    }

    [[nodiscard]] QColor outlineColour(const BoxMark &mark) const
    {
        return toQColor(m_palette.outline(mark.role, mark.tone == Tone::None ? Tone::Strong : mark.tone));
    }

    void outline(const QRectF &rect, const BoxMark &mark)
    {
        const double width = widthOf(mark);
        QPen pen(outlineColour(mark), width);
        if (mark.outline == Outline::Dashed) {
            pen.setStyle(Qt::CustomDashLine);
            pen.setDashPattern({3, 2.5});
        }
        pen.setJoinStyle(Qt::MiterJoin);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        const double inset = width / 2;
        m_painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), mark.radius, mark.radius);
    }

    void hatch(const QRectF &rect, const QColor &colour)
    {
        m_painter.setPen(QPen(colour, 1));
        constexpr double gap = 6;
        const double size = rect.width() + rect.height();
        for (double d = gap; d < size; d += gap) {
            // The line x + y = d inside the box.
            const double x0 = std::min(d, rect.width()), x1 = std::max(0.0, d - rect.height());
            m_painter.drawLine(QPointF(rect.x() + x0, rect.y() + d - x0), QPointF(rect.x() + x1, rect.y() + d - x1));
        }
    }

    void arrowHead(const QPointF &from, const QPointF &to, double width, const QColor &colour)
    {
        const QPointF along = to - from;
        const double length = std::hypot(along.x(), along.y());
        if (length <= 0)
            return;
        const QPointF unit = along / length, across(-unit.y(), unit.x());
        const double size = 4 + 2 * width;
        const QPointF tip[] = {to, to - unit * size + across * size / 2, to - unit * size - across * size / 2};
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawPolygon(tip, 3);
    }

    /// Heights of the two faces as shares of the font's.
    [[nodiscard]] double capHeight(Font which) { return metrics(which).first; }
    [[nodiscard]] double ascent(Font which) { return metrics(which).second; }

    [[nodiscard]] std::pair<double, double> metrics(Font which)
    {
        std::optional<std::pair<double, double>> &known = m_metrics[which == Font::Mono ? 1 : 0];
        if (!known) {
            const QFontMetricsF metrics(drawingFont(which, 100, false));
            known = {metrics.capHeight() / 100, metrics.ascent() / 100};
        }
        return *known;
    }

    /// A text laid out once, however often a picture repeats it: most of its texts are «0», «1» and «?».
    const QStaticText &laidOut(const std::string &text, const QFont &font)
    {
        QStaticText &known = m_texts[std::make_pair(text, &font)];
        if (known.text().isEmpty()) {
            known.setTextFormat(Qt::PlainText);
            known.setText(QString::fromStdString(text));
            known.prepare({}, font);
        }
        return known;
    }

    const QFont &font(Font which, double size, bool bold)
    {
        const int pixels = pixelSize(size);
        const auto key = std::make_tuple(which, pixels, bold);
        auto found = m_fonts.find(key);
        if (found == m_fonts.end())
            found = m_fonts.emplace(key, drawingFont(which, pixels, bold)).first;
        return found->second;
    }

    QPainter &m_painter;
    const Palette &m_palette;
    std::array<std::optional<std::pair<double, double>>, 2> m_metrics;
    std::map<std::tuple<Font, int, bool>, QFont> m_fonts;
    std::map<std::pair<std::string, const QFont *>, QStaticText> m_texts;
};

} // namespace

QColor toQColor(Colour colour)
{
    return {colour.r, colour.g, colour.b};
}

QFont drawingFont(Font which, double size, bool bold)
{
    QFont font(which == Font::Mono ? QStringLiteral("JetBrains Mono") : QStringLiteral("Inter"));
    font.setStyleHint(which == Font::Mono ? QFont::Monospace : QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(pixelSize(size));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

void paintDrawing(QPainter &painter, const Drawing &drawing, const Palette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Painter paint(painter, palette);
    for (const Mark &mark : drawing.marks)
        std::visit(paint, mark);
    painter.restore();
}

} // namespace lab::ui
