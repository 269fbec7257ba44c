#include "ui/stage/drawing_painter.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace lab::ui {
namespace {

QRectF toQRectF(const Box &box)
{
    return {box.x, box.y, box.width, box.height};
}

double outlineWidth(Outline outline)
{
    switch (outline) {
    case Outline::None: return 0;
    case Outline::Thin: return 1.5;
    case Outline::Thick: return 3;
    case Outline::Dashed: return 1.2;
    }
    return 0;
}

class Painter
{
public:
    Painter(QPainter &painter, const Palette &palette) : m_painter(painter), m_palette(palette) {}

    void operator()(const BoxMark &mark)
    {
        const QRectF rect = toQRectF(mark.box);
        if (mark.fill == Fill::Value)
            fill(rect, mark.radius, toQColor(m_palette.value(mark.value)));
        else if (mark.tone != Tone::None)
            fill(rect, mark.radius, toQColor(m_palette.fill(mark.role, mark.tone)));
        if (mark.fill == Fill::Hatched)
            hatch(rect, mark.radius, toQColor(m_palette.outline(mark.role, Tone::Faint)));
        if (mark.outline != Outline::None)
            outline(rect, mark);
    }

    void operator()(const TextMark &mark)
    {
        const QString text = QString::fromStdString(mark.text);
        const QRectF box = toQRectF(mark.box);
        double size = mark.size;
        const double width = metrics(mark.font, mark.bold).horizontalAdvance(text) * size / baseSize;
        if (width > box.width() && width > 0)
            size *= box.width() / width;
        m_painter.setFont(font(mark.font, size, mark.bold));
        m_painter.setPen(toQColor(mark.onValue ? m_palette.textOnValue(mark.value) : m_palette.text(mark.role, mark.tone)));
        const double shown = width > box.width() ? box.width() : width;
        double x = box.x();
        if (mark.align == Align::Centre)
            x += (box.width() - shown) / 2;
        else if (mark.align == Align::Right)
            x += box.width() - shown;
        // The middle of capitals and digits stands on the middle of the box.
        const double capHeight = metrics(mark.font, mark.bold).capHeight() * size / baseSize;
        m_painter.drawText(QPointF(x, box.center().y() + capHeight / 2), text);
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
    static constexpr double baseSize = 100; ///< widths are measured once at this size and scaled

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

    void outline(const QRectF &rect, const BoxMark &mark)
    {
        const double width = std::min(outlineWidth(mark.outline), std::max(0.75, mark.box.width / 6));
        QPen pen(toQColor(m_palette.outline(mark.role, mark.tone == Tone::None ? Tone::Strong : mark.tone)), width);
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

    void hatch(const QRectF &rect, double, const QColor &colour)
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

    const QFontMetricsF &metrics(Font which, bool bold)
    {
        const int key = (which == Font::Mono ? 2 : 0) + (bold ? 1 : 0);
        auto found = m_metrics.find(key);
        if (found == m_metrics.end())
            found = m_metrics.emplace(key, QFontMetricsF(drawingFont(which, baseSize, bold))).first;
        return found->second;
    }

    const QFont &font(Font which, double size, bool bold)
    {
        const auto key = std::make_tuple(which, std::lround(size * 4), bold);
        auto found = m_fonts.find(key);
        if (found == m_fonts.end())
            found = m_fonts.emplace(key, drawingFont(which, static_cast<double>(std::lround(size * 4)) / 4, bold)).first;
        return found->second;
    }

    QPainter &m_painter;
    const Palette &m_palette;
    std::map<int, QFontMetricsF> m_metrics;
    std::map<std::tuple<Font, long, bool>, QFont> m_fonts;
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
    // Whole pixels are all that QFont takes; a drawing is laid out for the next smaller one.
    font.setPixelSize(std::max(1, static_cast<int>(std::floor(size + 0.01))));
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
