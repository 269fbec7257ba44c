#include "ui/lessons/verdict.h"

#include "ui/player/viewing.h"
#include "ui/player/wording.h"

#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace lab::ui {

namespace {

constexpr int barWidth = 4;
constexpr double corner = 6;

HintColours coloursOf(Verdict::Kind kind, Theme theme)
{
    if (kind != Verdict::Kind::Right)
        return hintColours(theme);
    switch (theme) {
    case Theme::Dark:
        return {0x12352AU, 0x2BB58AU, 0xA9E5CFU};
    case Theme::HighContrast:
        return {0x000000U, 0x00FF7FU, 0xFFFFFFU};
    case Theme::Light:
    case Theme::Print:
        break;
    }
    return {0xE6F5EFU, 0x00845FU, 0x005C44U};
}

} // namespace

Verdict::Verdict(Viewing *viewing, QLineEdit *answer, QWidget *parent)
    : QLabel(parent), m_viewing(viewing), m_answer(answer)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    connect(viewing, &Viewing::viewingChanged, this, &Verdict::renew);
    if (answer)
        connect(answer, &QLineEdit::textChanged, this, [this] {
            m_edited = true;
            renew();
        });
    say(Kind::Note, {});
}

void Verdict::say(Kind kind, const QString &text, const std::vector<HintGrid> &grids)
{
    const int em = fontMetrics().height();
    constexpr int least = 760; ///< height of a window in which the words leave room for them
    const bool high = window()->height() >= least;
    m_kind = kind;
    m_edited = false;
    m_grids = kind == Kind::Hint && high ? grids : std::vector<HintGrid>();
    setText(text);
    setVisible(!text.isEmpty());
    if (kind == Kind::Note)
        setContentsMargins(0, 0, 0, 0);
    else
        setContentsMargins(em * 3 / 4 + barWidth, em / 2, em / 2, em / 2 + gridsHeight());
    QStringList told;
    for (const HintGrid &grid : m_grids) {
        QStringList numbers;
        for (const std::string &number : grid.numbers)
            numbers << QString::fromStdString(number);
        told << QString::fromStdString(grid.title) + ": " + numbers.join(' ');
    }
    setAccessibleDescription(told.join("; "));
    renew();
}

int Verdict::gridsHeight() const
{
    Index rows = 0;
    for (const HintGrid &grid : m_grids)
        rows = std::max(rows, Index(grid.numbers.size()) / std::max<Index>(grid.columns, 1));
    return rows > 0 ? int(rows) * cellSide() + fontMetrics().height() * 2 : 0;
}

void Verdict::paintGrids(QPainter &painter) const
{
    const int em = fontMetrics().height(), side = cellSide(), top = height() - em / 2 - gridsHeight();
    int x = em * 3 / 4 + barWidth;
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    QFont mono = fixedFont(font());
    mono.setPointSizeF(font().pointSizeF() * 0.85);
    for (const HintGrid &grid : m_grids) {
        const QString title = QString::fromStdString(grid.title);
        painter.setFont(small);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(x, top + em * 3 / 2, title);
        const int wide = int(grid.columns) * side;
        painter.setFont(mono);
        for (Index i = 0; i < Index(grid.numbers.size()); ++i) {
            const QRect cell(x + int(i % grid.columns) * side, top + em * 2 + int(i / grid.columns) * side, side - 2,
                             side - 2);
            painter.setPen(Qt::NoPen);
            painter.setBrush(fillColour(m_viewing->theme(), grid.role, Tone::Pale));
            painter.drawRoundedRect(cell, 2, 2);
            painter.setPen(textColour(m_viewing->theme(), Role::Neutral));
            painter.drawText(cell, Qt::AlignCenter, QString::fromStdString(grid.numbers[std::size_t(i)]));
        }
        x += std::max(wide, QFontMetrics(small).horizontalAdvance(title)) + em;
    }
}

void Verdict::renew()
{
    QPalette own;
    if (m_kind != Kind::Note)
        own.setColor(QPalette::WindowText, coloursOf(m_kind, m_viewing->theme()).text);
    setPalette(own);
    QPalette judged;
    if (m_kind == Kind::Hint && !m_edited && m_answer && !m_answer->text().isEmpty()) {
        const HintColours colours = hintColours(m_viewing->theme());
        judged.setColor(QPalette::Base, colours.ground);
        judged.setColor(QPalette::Text, colours.text);
        judged.setColor(QPalette::Highlight, colours.bar); // it is selected, so that typing replaces it
        judged.setColor(QPalette::HighlightedText, Qt::black);
    }
    if (m_answer && m_answer->palette() != judged)
        m_answer->setPalette(judged);
}

void Verdict::paintEvent(QPaintEvent *event)
{
    if (m_kind != Kind::Note) {
        const HintColours colours = coloursOf(m_kind, m_viewing->theme());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.ground);
        painter.drawRoundedRect(rect(), corner, corner);
        painter.fillRect(0, 0, barWidth, height(), colours.bar);
        paintGrids(painter);
    }
    QLabel::paintEvent(event);
}

} // namespace lab::ui
