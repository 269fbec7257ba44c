#include "ui/explaining/step_badge.h"

#include "ui/player/wording.h"

#include <QPainter>

namespace lab::ui {

StepBadge::StepBadge(QWidget *parent) : QLabel(parent)
{
    setContentsMargins(10, 5, 10, 5);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
}

void StepBadge::setBadge(const QString &text, Role subject, Theme theme)
{
    m_ground = fillColour(theme, subject, Tone::Pale);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, textColour(theme, subject));
    setPalette(colours);
    setText(text);
}

void StepBadge::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_ground);
    painter.drawRoundedRect(rect(), 5, 5);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace lab::ui
