#include "ui/explaining/formula_view.h"

#include "ui/player/viewing.h"
#include "ui/player/wording.h"

#include <QEvent>
#include <QFontInfo>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace lab::ui {

namespace {

constexpr double margin = 2; ///< above the first and below the last: a glyph is a little higher than its font says

} // namespace

FormulaView::FormulaView(Viewing *viewing, QWidget *parent) : QWidget(parent), m_viewing(viewing)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
    connect(viewing, &Viewing::viewingChanged, this, qOverload<>(&QWidget::update));
}

void FormulaView::setFormulas(std::vector<Formula> formulas)
{
    if (formulas == m_formulas)
        return;
    m_formulas = std::move(formulas);
    m_pageWidth = -1;
    QStringList spoken;
    for (const Formula &formula : m_formulas)
        spoken << QString::fromStdString(plainText(formula));
    setAccessibleName(spoken.join("; "));
    updateGeometry();
    update();
}

void FormulaView::setScale(double scale)
{
    m_scale = scale;
    m_pageWidth = -1;
    updateGeometry();
}

double FormulaView::glyphSize() const
{
    return QFontInfo(font()).pixelSize() * m_scale;
}

const FormulaBox &FormulaView::page(double width) const
{
    if (width == m_pageWidth)
        return m_page;
    const double size = glyphSize();
    FormulaBox all;
    double y = margin, widest = 0;
    for (const Formula &formula : m_formulas) {
        FormulaBox box = layoutFormula(formula, font(), size, width);
        // What has no place to break gets smaller letters instead of losing its end.
        for (double smaller = 0.9; box.width > width && smaller > 0.5; smaller -= 0.1)
            box = layoutFormula(formula, font(), size * smaller, width);
        y += box.ascent;
        all.put(box, {0, y});
        y += box.descent + size * 0.62;
        widest = std::max(widest, box.width);
    }
    all.width = widest;
    m_page = std::move(all);
    m_pageWidth = width;
    return m_page;
}

int FormulaView::heightForWidth(int width) const
{
    return qCeil(page(width).descent + margin);
}

QSize FormulaView::sizeHint() const
{
    return {240, heightForWidth(240)};
}

QSize FormulaView::minimumSizeHint() const
{
    return {140, heightForWidth(std::max(width(), 140))};
}

void FormulaView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = m_viewing->theme();
    const auto &linked = m_viewing->look().linked;
    const FormulaBox &box = page(width());
    const QColor ink = palette().color(QPalette::Text);
    for (const auto &glyph : box.glyphs) {
        const CellRef cell = glyph.target;
        if (linked && cell.panel != Panel::None && cell == *linked)
            painter.fillRect(glyph.box.adjusted(-2, 0, 2, 0), fillColour(theme, glyph.subject, Tone::Soft));
        painter.setFont(glyphFont(font(), glyph.size, glyph.italic));
        painter.setPen(glyph.subject == Role::Neutral ? ink : textColour(theme, glyph.subject));
        painter.drawText(glyph.at, glyph.text);
    }
    painter.setPen(QPen(ink, 1));
    painter.drawLines(box.strokes);
}

const FormulaBox::Glyphs *FormulaView::glyphsAt(QPointF point) const
{
    const auto &glyphs = page(width()).glyphs;
    const auto found = std::find_if(glyphs.cbegin(), glyphs.cend(), [point](const FormulaBox::Glyphs &glyph) {
        return glyph.target.panel != Panel::None && glyph.box.contains(point);
    });
    return found == glyphs.cend() ? nullptr : &*found;
}

void FormulaView::mouseMoveEvent(QMouseEvent *event)
{
    const auto *glyph = glyphsAt(event->position());
    m_viewing->hover(glyph ? std::optional(glyph->target) : std::nullopt);
}

void FormulaView::mousePressEvent(QMouseEvent *event)
{
    if (const auto *glyph = glyphsAt(event->position()))
        m_viewing->pin(glyph->target);
}

void FormulaView::leaveEvent(QEvent *)
{
    m_viewing->hover(std::nullopt);
}

void FormulaView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_pageWidth = -1;
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace lab::ui
