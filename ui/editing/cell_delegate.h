#pragma once

#include <QStyledItemDelegate>

namespace lab::ui {

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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// The editor was left by Enter (rows 1) or Tab (columns 1), Shift for the other way.
    void moveWanted(int rows, int columns);
};

} // namespace lab::ui
