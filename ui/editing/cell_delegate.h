#pragma once

#include <QLineEdit>
#include <QStyledItemDelegate>

namespace lab::ui {

/// A field for one number. What is not a number is marked where it stands, with the reason; it is never taken.
class CellEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit CellEdit(QWidget *parent = nullptr);
    [[nodiscard]] bool isNumber() const;
    /// Shows the reason at the place, and returns false, where the text is no number.
    bool accepts();

    bool filled = false; ///< the cell's value has been shown
};

/// Edits a cell of a number grid: Enter goes down, Tab right, Esc leaves the old value.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    /// The editor was left by Enter (rows 1) or Tab (columns 1), Shift for the other way.
    void moveWanted(int rows, int columns);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace lab::ui
