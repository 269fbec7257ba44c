#include "ui/lessons/verdict.h"

#include "ui/player/viewing.h"

#include <QPainter>

namespace lab::ui {

namespace {

constexpr int barWidth = 4;
constexpr double corner = 6;

struct Colours {
    QRgb ground, bar, text;
};

Colours coloursOf(Verdict::Kind kind, Theme theme)
{
    const bool right = kind == Verdict::Kind::Right;
    switch (theme) {
    case Theme::Dark:
        return right ? Colours{0x12352A, 0x2BB58A, 0xA9E5CF} : Colours{0x3A2E14, 0xE3B34C, 0xF3D9A0};
    case Theme::HighContrast:
        return {0x000000, right ? 0x00FF7FU : 0xFFFF00U, 0xFFFFFF};
    case Theme::Light:
    case Theme::Print:
        break;
    }
    return right ? Colours{0xE6F5EF, 0x00845F, 0x005C44} : Colours{0xFFF6E5, 0xE3B34C, 0x7A4F00};
}

} // namespace

Verdict::Verdict(Viewing *viewing, QWidget *parent) : QLabel(parent), m_viewing(viewing)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    connect(viewing, &Viewing::viewingChanged, this, &Verdict::renew);
    say(Kind::Note, {});
}

void Verdict::say(Kind kind, const QString &text)
{
    m_kind = kind;
    setText(text);
    setVisible(!text.isEmpty());
    const int em = fontMetrics().height();
    if (kind == Kind::Note)
        setContentsMargins(0, 0, 0, 0);
    else
        setContentsMargins(em * 3 / 4 + barWidth, em / 2, em / 2, em / 2);
    renew();
}

void Verdict::renew()
{
    QPalette own;
    if (m_kind != Kind::Note)
        own.setColor(QPalette::WindowText, QColor(coloursOf(m_kind, m_viewing->theme()).text));
    setPalette(own);
}

void Verdict::paintEvent(QPaintEvent *event)
{
    if (m_kind != Kind::Note) {
        const Colours colours = coloursOf(m_kind, m_viewing->theme());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(colours.ground));
        painter.drawRoundedRect(rect(), corner, corner);
        painter.fillRect(0, 0, barWidth, height(), QColor(colours.bar));
    }
    QLabel::paintEvent(event);
}

} // namespace lab::ui
