#include "ui/editing/shapes_summary.h"

#include "core/conv/cost.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace lab::ui {

namespace {

QColor toColor(Colour colour)
{
    return {colour.r, colour.g, colour.b};
}

QString shapeText(const Shape &shape)
{
    return QString::fromStdString(shape.text());
}

QString costText(const Cost &cost)
{
    const QLocale locale;
    const QString products = ShapesSummary::tr("%1 multiplications").arg(locale.toString(cost.multiplyAdds));
    const QString patches = ShapesSummary::tr("the patches hold %1 numbers for %2 in the input")
                                .arg(locale.toString(cost.virtualNumbers), locale.toString(cost.inputNumbers));
    if (cost.inputNumbers == 0)
        return products;
    const double ratio = double(cost.virtualNumbers) / double(cost.inputNumbers);
    return ShapesSummary::tr("%1; %2 (×%3)").arg(products, patches, locale.toString(ratio, 'g', 3));
}

QFont monoFont(const QFont &base)
{
    QFont mono("JetBrains Mono");
    mono.setPointSizeF(base.pointSizeF() * 0.94);
    return mono;
}

} // namespace

QString sizeFormula(const QString &name, const AxisGeometry &axis, Padding padding)
{
    switch (padding) {
    case Padding::Same:
        return QStringLiteral("%1 = ⌈%2 / %3⌉ = %4").arg(name).arg(axis.inSize).arg(axis.stride).arg(axis.outSize);
    case Padding::Valid:
        return QStringLiteral("%1 = ⌈(%2 − %3 + 1) / %4⌉ = %5")
            .arg(name)
            .arg(axis.inSize)
            .arg(axis.effectiveSize)
            .arg(axis.stride)
            .arg(axis.outSize);
    case Padding::Explicit:
        return QStringLiteral("%1 = ⌈(%2 + %3 + %4 − %5 + 1) / %6⌉ = %7")
            .arg(name)
            .arg(axis.inSize)
            .arg(axis.padBefore)
            .arg(axis.padAfter)
            .arg(axis.effectiveSize)
            .arg(axis.stride)
            .arg(axis.outSize);
    }
    return {};
}

ShapesSummary::ShapesSummary(Document *document, Viewing *viewing, QWidget *parent)
    : QWidget(parent), m_document(document), m_viewing(viewing)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document, &Document::walkthroughChanged, this, &ShapesSummary::renew);
    connect(viewing, &Viewing::viewingChanged, this, [this] {
        const Hidden &hidden = m_viewing->hidden();
        if (hidden.sizes != m_hidden || hidden.counts != m_countsHidden)
            renew();
        else
            update();
    });
    renew();
}

void ShapesSummary::renew()
{
    const Geometry &geometry = m_document->walkthrough()->geometry();
    const Index rows = geometry.taps();
    m_rows = {{tr("input"), shapeText(geometry.inputShape), Role::Input},
              {tr("filter"), shapeText(geometry.filterShape), Role::Filter},
              {tr("flattened filter"), shapeText(Shape{rows, geometry.outChannels}), Role::Filter},
              {tr("virtual tensor"),
               shapeText(Shape{geometry.batch, geometry.height.outSize, geometry.width.outSize, rows}), Role::Patch},
              {tr("output"), shapeText(geometry.outputShape), Role::Output}};
    m_formulas = QStringList{sizeFormula("out_h", geometry.height, geometry.padding)};
    const QString width = sizeFormula("out_w", geometry.width, geometry.padding);
    if (QString(width).replace("out_w", "out_h") != m_formulas.first())
        m_formulas << width;
    m_hidden = m_viewing->hidden().sizes;
    m_countsHidden = m_viewing->hidden().counts;
    m_cost = m_countsHidden ? QString() : costText(costOf(geometry));
    if (m_hidden) { // they are being asked
        m_rows[3].shape = m_rows[4].shape = QStringLiteral("?");
        m_formulas.clear();
        m_cost.clear();
    }
    QStringList spoken;
    for (const Row &row : m_rows)
        spoken << row.name + ' ' + row.shape;
    setAccessibleName(tr("Shapes"));
    setAccessibleDescription(spoken.join(", ") + ". " + m_formulas.join(". ") + ". " + m_cost);
    updateGeometry();
    update();
}

int ShapesSummary::rowHeight() const
{
    return fontMetrics().height() * 11 / 8;
}

QSize ShapesSummary::sizeHint() const
{
    const QFontMetrics small(monoFont(font()));
    const int lines = int(m_formulas.size()) * (small.height() * 5 / 4) + fontMetrics().height() / 2;
    const int wanted = std::max(width(), fontMetrics().height() * 12);
    const int cost = fontMetrics().boundingRect(QRect(0, 0, wanted, 10000), Qt::TextWordWrap, m_cost).height();
    return {fontMetrics().height() * 12, int(m_rows.size()) * rowHeight() + lines + cost + fontMetrics().height() / 2};
}

void ShapesSummary::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette colours = paletteOf(m_viewing->theme());
    const QFont mono = monoFont(font());
    const int em = fontMetrics().height();
    double y = 0;
    for (const Row &row : m_rows) {
        const QRectF line(0, y, width(), rowHeight());
        painter.setPen(Qt::NoPen);
        painter.setBrush(toColor(colours.fill(row.role, Tone::Strong)));
        painter.drawRoundedRect(QRectF(0, y + (rowHeight() - em * 0.85) / 2, em * 0.5, em * 0.85), 2, 2);
        painter.setPen(palette().color(QPalette::Text));
        painter.setFont(font());
        painter.drawText(line.adjusted(em, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, row.name);
        painter.setFont(mono);
        const double room = width() - em * 1.5 - fontMetrics().horizontalAdvance(row.name);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                         QFontMetricsF(mono).elidedText(row.shape, Qt::ElideMiddle, room));
        y += rowHeight();
    }
    y += em * 0.5;
    painter.setPen(palette().color(QPalette::PlaceholderText));
    for (const QString &formula : m_formulas) {
        QFont fitting = mono;
        while (QFontMetricsF(fitting).horizontalAdvance(formula) > width() && fitting.pointSizeF() > 6)
            fitting.setPointSizeF(fitting.pointSizeF() - 0.5);
        painter.setFont(fitting);
        const double height = QFontMetricsF(mono).height() * 1.25;
        painter.drawText(QRectF(0, y, width(), height), Qt::AlignLeft | Qt::AlignVCenter, formula);
        y += height;
    }
    painter.setFont(font());
    painter.drawText(QRectF(0, y + em * 0.25, width(), height() - y), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     m_cost);
}

bool ShapesSummary::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        updateGeometry();
    return QWidget::event(event);
}

} // namespace lab::ui
