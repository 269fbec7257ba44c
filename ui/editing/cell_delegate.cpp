#include "ui/editing/cell_delegate.h"

#include "ui/editing/cell_edit.h"

#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace lab::ui {

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *edit = new CellEdit(parent);
    auto *self = const_cast<CellDelegate *>(this); // Qt asks a const delegate for editors that it then listens to
    connect(edit, &CellEdit::moveWanted, self, [self, edit](int rows, int columns) {
        emit self->commitData(edit);
        emit self->closeEditor(edit);
        emit self->moveWanted(rows, columns);
    });
    return edit;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // Once only: what changes around the field while one types does not take the typing away.
    if (auto *edit = static_cast<CellEdit *>(editor); !std::exchange(edit->filled, true))
        edit->setText(index.data(Qt::EditRole).toString());
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<CellEdit *>(editor)->text());
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->fillRect(option.rect, index.data(Qt::BackgroundRole).value<QColor>());
    const bool selected = option.state & QStyle::State_Selected;
    const QColor accent = option.palette.color(QPalette::Active, QPalette::Highlight);
    if (selected) {
        QColor veil = accent;
        veil.setAlphaF(0.25F);
        painter->fillRect(option.rect, veil);
    }
    painter->setPen(index.data(Qt::ForegroundRole).value<QColor>());
    painter->setFont(option.font);
    const QString text =
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, option.rect.width() - 2);
    painter->drawText(option.rect, Qt::AlignCenter, text);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    // The field itself knows where its keys lead; Esc alone is the delegate's.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return false;
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace lab::ui
