#include "ui/window/menu_style.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>

#include <algorithm>

namespace lab::ui {

namespace {

constexpr double menuRadius = 6;

/// The highlight colour, so pale that text keeps its own colour on it; full where the theme has no pale colours.
QColor lit(const QPalette &palette)
{
    QColor colour = palette.color(QPalette::Highlight);
    if (palette.color(QPalette::Button) != palette.color(QPalette::Base))
        colour.setAlphaF(0.14F);
    return colour;
}

QColor textOn(const QPalette &palette, bool enabled, bool selected)
{
    const bool full = selected && palette.color(QPalette::Button) == palette.color(QPalette::Base);
    return palette.color(enabled ? QPalette::Active : QPalette::Disabled,
                         full ? QPalette::HighlightedText : QPalette::Text);
}

void drawTick(QPainter &painter, const QRectF &box, const QColor &colour, bool exclusive)
{
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(exclusive ? QBrush(colour) : QBrush(Qt::NoBrush));
    if (exclusive) {
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(box.center(), box.width() * 0.16, box.width() * 0.16);
        return;
    }
    const auto at = [&box](double x, double y) {
        return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
    };
    painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.42, 0.7), at(0.78, 0.3)});
}

void drawLitLine(QPainter &painter, const QRectF &rect, const QPalette &palette)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(lit(palette));
    painter.drawRoundedRect(rect, menuRadius - 2, menuRadius - 2);
}

void drawSeparator(QPainter &painter, const QRect &rect, const QPalette &palette, int em)
{
    painter.setPen(palette.color(QPalette::Mid));
    painter.drawLine(rect.left() + em / 2, rect.center().y(), rect.right() - em / 2, rect.center().y());
}

class ListDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int em = option.fontMetrics.height();
        const QSize words = QStyledItemDelegate::sizeHint(option, index);
        return isSeparator(index) ? QSize(0, em / 2 + 1)
                                  : QSize(words.width() + em, std::max(words.height(), em) + em / 2);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int em = option.fontMetrics.height();
        if (isSeparator(index))
            return drawSeparator(*painter, option.rect, option.palette, em);
        if (option.state & QStyle::State_Selected) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            drawLitLine(*painter, QRectF(option.rect).adjusted(3, 1, -3, -1), option.palette);
            painter->restore();
        }
        QStyleOptionViewItem words(option);
        words.palette.setColor(QPalette::Text, textOn(option.palette, option.state & QStyle::State_Enabled,
                                                      option.state & QStyle::State_Selected));
        words.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
        words.rect.adjust(em / 2, 0, -em / 2, 0);
        QStyledItemDelegate::paint(painter, words, index);
    }

private:
    static bool isSeparator(const QModelIndex &index)
    {
        return index.data(Qt::AccessibleDescriptionRole).toString() == QLatin1String("separator");
    }
};

} // namespace

void styleList(QComboBox *box)
{
    if (!dynamic_cast<ListDelegate *>(box->itemDelegate()))
        box->setItemDelegate(new ListDelegate(box));
}

QRegion menuShape(const QRect &rect)
{
    QPainterPath path;
    path.addRoundedRect(rect, menuRadius, menuRadius);
    return QRegion(path.toFillPolygon().toPolygon());
}

void drawMenuPanel(const QStyleOption &option, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(QPalette::Mid), 1));
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), menuRadius, menuRadius);
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &words)
{
    const int em = item.fontMetrics.height();
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {words.width(), em / 2 + 1};
    return {words.width() + em * 7 / 2, em + em * 3 / 4};
}

void drawMenuItem(const QStyleOptionMenuItem &item, QPainter &painter)
{
    const int em = item.fontMetrics.height();
    const QPalette &palette = item.palette;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        drawSeparator(painter, item.rect, palette, em);
        painter.restore();
        return;
    }
    const bool enabled = item.state & QStyle::State_Enabled, selected = item.state & QStyle::State_Selected;
    if (selected && enabled)
        drawLitLine(painter, QRectF(item.rect).adjusted(4, 1, -4, -1), palette);
    const QColor colour = textOn(palette, enabled, selected);
    if (item.checked)
        drawTick(painter, QRectF(item.rect.left() + em * 0.4, item.rect.center().y() - em / 2.0, em, em), colour,
                 item.checkType == QStyleOptionMenuItem::Exclusive);
    painter.setFont(item.font);
    const QRect words = item.rect.adjusted(em * 7 / 4, 0, -em, 0);
    const qsizetype tab = item.text.indexOf('\t');
    painter.setPen(colour);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     tab < 0 ? item.text : item.text.left(tab));
    if (tab >= 0) {
        painter.setPen(selected ? colour : palette.color(QPalette::PlaceholderText));
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, item.text.mid(tab + 1));
    }
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tip(item.rect.right() - em * 0.6, item.rect.center().y() + 0.5);
        painter.drawPolyline(QPolygonF{tip - QPointF(em * 0.25, em * 0.25), tip, tip + QPointF(-em * 0.25, em * 0.25)});
    }
    painter.restore();
}

} // namespace lab::ui
