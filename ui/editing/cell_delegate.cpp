#include "ui/editing/cell_delegate.h"

#include "core/tensor/number_text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace lab::ui {

CellEdit::CellEdit(QWidget *parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignCenter);
    setAutoFillBackground(true);
    setAccessibleName(tr("Cell value"));
    connect(this, &QLineEdit::textChanged, this, [this] {
        QPalette own = palette();
        own.setColor(QPalette::Text, isNumber() || text().size() < 2 ? parentWidget()->palette().color(QPalette::Text)
                                                                     : QColor(0xC0392B));
        setPalette(own);
        setAccessibleDescription(isNumber() ? QString() : tr("This is not a number"));
    });
}

bool CellEdit::isNumber() const
{
    return readFloat(text().toStdString()).has_value();
}

bool CellEdit::accepts()
{
    if (isNumber())
        return true;
    QToolTip::showText(mapToGlobal(QPoint(0, height())),
                       tr("“%1” is not a number. Write it like 2, -0.5 or 1e-3; Esc keeps the old value.").arg(text()),
                       this);
    selectAll();
    return false;
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    return new CellEdit(parent);
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // Once only: what changes around the field while one types does not take the typing away.
    if (auto *edit = static_cast<CellEdit *>(editor); !std::exchange(edit->filled, true))
        edit->setText(index.data(Qt::EditRole).toString());
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *edit = static_cast<CellEdit *>(editor);
    if (edit->isNumber())
        model->setData(index, edit->text());
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
    auto *edit = qobject_cast<CellEdit *>(watched);
    if (!edit || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool back = key->modifiers() & Qt::ShiftModifier;
    int rows = 0, columns = 0;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        rows = back ? -1 : 1;
        break;
    case Qt::Key_Tab:
        columns = 1;
        break;
    case Qt::Key_Backtab:
        columns = -1;
        break;
    case Qt::Key_Up:
        rows = -1;
        break;
    case Qt::Key_Down:
        rows = 1;
        break;
    default:
        return QStyledItemDelegate::eventFilter(watched, event);
    }
    if (edit->accepts()) {
        emit commitData(edit);
        emit closeEditor(edit);
        emit moveWanted(rows, columns);
    }
    return true;
}

} // namespace lab::ui
