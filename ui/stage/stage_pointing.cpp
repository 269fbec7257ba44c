// What the stage shows while an author is to point at a cell: a line on top, a cross, and what taking a cell means.

#include "ui/player/wording.h"
#include "ui/stage/drawing_painter.h"
#include "ui/stage/stage_view.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QPainter>

#include <algorithm>

namespace lab::ui {

std::optional<CellRef> StageView::pointedCell() const
{
    return m_current ? m_current : m_viewing->look().linked;
}

void StageView::followPointing()
{
    if (m_armed == isPointing())
        return;
    m_armed = isPointing();
    m_frame.headShown = !m_armed; // the line stands there
    forget();
    if (!m_armed)
        return unsetCursor();
    setCursor(Qt::CrossCursor);
    setFocus();
    leaveCell();
}

void StageView::paintPointing(QPainter &painter) const
{
    const HintColours hint = hintColours(m_viewing->theme());
    painter.setRenderHint(QPainter::Antialiasing);
    const int right = m_results->isVisible() ? m_results->x() - 8 : width() - 12;
    const QRectF line(12, 4, std::max(right - 12, 200), 28);
    painter.setPen(QPen(hint.bar, 1.5));
    painter.setBrush(hint.ground);
    painter.drawRoundedRect(line, 6, 6);
    painter.setPen(hint.text);
    QRectF room = line.adjusted(12, 0, -8, 0), used;
    for (const auto &[sentence, bold] :
         {std::pair(tr("Point at the cell to ask for."), true), {tr("Click it or press Enter; Esc cancels."), false}}) {
        painter.setFont(drawingFont(Font::Ui, 13, bold));
        painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, sentence, &used);
        room.setLeft(used.right() + 14);
    }
    const std::optional<CellRef> cell = pointedCell();
    const Box box = cell ? boxOf(drawing(), *cell) : Box{};
    const QString words = cell ? m_viewing->pointing()(*cell) : QString();
    if (box.width <= 0 || words.isEmpty())
        return;
    painter.setPen(QPen(hint.bar, 2.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(box.x, box.y, box.width, box.height).adjusted(-3, -3, 3, 3), 6, 6);
    painter.setFont(drawingFont(Font::Ui, 13, true));
    QRectF label(0, 0, painter.fontMetrics().horizontalAdvance(words) + 24.0, 28);
    label.moveTopLeft({box.right() - 16, box.bottom() + 14});
    label.moveRight(std::min(label.right(), width() - 6.0));
    if (label.bottom() > height() - 4)
        label.moveBottom(box.y - 10);
    painter.setPen(Qt::NoPen);
    painter.setBrush(textColour(m_viewing->theme(), Role::Neutral));
    painter.drawRoundedRect(label, 5, 5);
    painter.setPen(toQColor(paletteOf(m_viewing->theme()).background()));
    painter.drawText(label, Qt::AlignCenter, words);
}

} // namespace lab::ui
