#include "ui/window/drawing_view.h"

#include "ui/stage/drawing_painter.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace lab::ui {

DrawingView::DrawingView(Viewing *viewing, QWidget *parent) : QWidget(parent), m_viewing(viewing)
{
    setMouseTracking(true);
}

void DrawingView::show(Drawing drawing)
{
    m_drawing = std::move(drawing);
    setFixedHeight(int(std::ceil(m_drawing.height)));
    update();
}

void DrawingView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDrawing(painter, m_drawing, paletteOf(m_viewing->theme()));
    if (!hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.6));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void DrawingView::mouseMoveEvent(QMouseEvent *event)
{
    const CellRef cell = cellAt(m_drawing, {event->position().x(), event->position().y()});
    m_viewing->hover(cell.panel == Panel::None ? std::nullopt : std::optional(cell));
}

void DrawingView::leaveEvent(QEvent *)
{
    m_viewing->hover(std::nullopt);
}

void DrawingView::focusOutEvent(QFocusEvent *event)
{
    m_viewing->hover(std::nullopt);
    QWidget::focusOutEvent(event);
}

void DrawingView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const Index rows = (key == Qt::Key_Down) - (key == Qt::Key_Up);
    const Index columns = (key == Qt::Key_Right) - (key == Qt::Key_Left);
    if (rows == 0 && columns == 0)
        return QWidget::keyPressEvent(event);
    const CellRef next = movedBy(m_current, rows, columns);
    if (boxOf(m_drawing, next).width > 0)
        m_viewing->hover(next);
}

} // namespace lab::ui
