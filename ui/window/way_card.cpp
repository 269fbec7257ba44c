#include "ui/window/way_card.h"

#include "ui/player/icons.h"

#include <QKeyEvent>
#include <QPainter>

namespace lab::ui {

WayCard::WayCard(const QString &iconName, const QString &title, QString words, QString keys, QWidget *parent)
    : QAbstractButton(parent), m_iconName(iconName), m_words(std::move(words)), m_keys(std::move(keys))
{
    setText(title);
    setAccessibleDescription(m_words);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WayCard::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 16, em * 4};
}

void WayCard::paintEvent(QPaintEvent *)
{
    constexpr double radius = 8;
    const int em = fontMetrics().height();
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = hasFocus() || underMouse();
    painter.setPen(
        QPen(hasFocus() ? palette().color(QPalette::Highlight) : (lit ? quiet : palette().color(QPalette::Mid)),
             hasFocus() ? 2 : 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    const int icon = em * 3 / 2;
    const QColor ink = palette().color(QPalette::Text);
    painter.drawPixmap(em, (height() - icon) / 2, iconPixmap(m_iconName, icon, ink, devicePixelRatioF()));
    const QRect words = rect().adjusted(em * 7 / 2, em * 3 / 4, -em, -em * 3 / 4);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, text());
    painter.setFont(font());
    painter.setPen(quiet);
    painter.drawText(words, Qt::AlignRight | Qt::AlignTop, m_keys);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                     fontMetrics().elidedText(m_words, Qt::ElideRight, words.width()));
}

void WayCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace lab::ui
