#pragma once

#include "core/scene/drawing.h"
#include "ui/player/viewing.h"

#include <QWidget>

namespace lab::ui {

/// A drawing as a widget. Its cells are those of the stage: what is hovered here lights up there, and back. With the
/// focus, arrows go from cell to cell.
class DrawingView : public QWidget
{
    Q_OBJECT
public:
    DrawingView(Viewing *viewing, QWidget *parent);

    /// As high as the drawing is.
    void show(Drawing drawing);
    [[nodiscard]] const Drawing &drawing() const { return m_drawing; }
    /// Where the arrows begin.
    void setCurrent(const CellRef &cell) { m_current = cell; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Viewing *m_viewing;
    Drawing m_drawing;
    CellRef m_current;
};

} // namespace lab::ui
