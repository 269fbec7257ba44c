#pragma once

#include "ui/editing/cell_edit.h"
#include "ui/editing/tensor_model.h"

#include <QTableView>

#include <optional>

namespace lab::ui {

/// A grid of numbers with a spreadsheet's habits: typing, ranges with Shift, Tab and Enter, copy and paste, Delete. A
/// vertical drag on a number, or the wheel on the current one, changes it live.
class TensorView : public QTableView
{
    Q_OBJECT
public:
    TensorView(TensorModel *model, Viewing *viewing, QWidget *parent = nullptr);

    void copy();
    void cut();
    void paste();
    void clearCells();
    void selectCell(int row, int column);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    void move(int rows, int columns);
    void goTo(const QModelIndex &index);
    void stretchTo(const QModelIndex &index);
    [[nodiscard]] static bool isCharacter(const QKeyEvent &key);
    [[nodiscard]] static std::optional<CursorAction> cursorAction(int key);
    void turn(const QModelIndex &index, int notches);
    void fitColumns();

    TensorModel *m_model;
    Viewing *m_viewing;
    QPersistentModelIndex m_anchor; ///< where a range stretched with Shift begins
    QPersistentModelIndex m_pressed;
    QPersistentModelIndex m_turned;
    NumberGesture m_gesture; ///< sideways it selects a range
};

} // namespace lab::ui
