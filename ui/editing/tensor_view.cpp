#include "ui/editing/tensor_view.h"

#include "ui/editing/cell_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

namespace lab::ui {

TensorView::TensorView(TensorModel *model, Viewing *viewing, QWidget *parent)
    : QTableView(parent), m_model(model), m_viewing(viewing)
{
    setModel(model);
    auto *delegate = new CellDelegate(this);
    setItemDelegate(delegate);
    connect(delegate, &CellDelegate::moveWanted, this, &TensorView::move);
    QFont mono("JetBrains Mono");
    mono.setPointSizeF(font().pointSizeF());
    setFont(mono);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setTabKeyNavigation(true);
    setCornerButtonEnabled(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setHighlightSections(false);
        header->setFont(QApplication::font());
    }
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    verticalHeader()->setMinimumSectionSize(8);
    horizontalHeader()->setMinimumSectionSize(8);
    setAccessibleName(model->target() == TensorModel::Target::Input    ? tr("Input values")
                      : model->target() == TensorModel::Target::Filter ? tr("Filter values")
                                                                       : tr("Bias values"));
    connect(model, &QAbstractItemModel::modelReset, this, &TensorView::fitColumns);
    fitColumns();
}

void TensorView::fitColumns()
{
    const int widest = fontMetrics().horizontalAdvance("0") * 6;
    horizontalHeader()->setDefaultSectionSize(widest);
}

void TensorView::selectCell(int row, int column)
{
    goTo(m_model->index(row, column));
    setFocus();
}

void TensorView::move(int rows, int columns)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return;
    int row = at.row() + rows, column = at.column() + columns;
    // Tab runs on into the next row, as it does without an open field and on the stage.
    if (column >= m_model->columnCount())
        column = 0, ++row;
    else if (column < 0)
        column = m_model->columnCount() - 1, --row;
    if (row >= 0 && row < m_model->rowCount())
        goTo(m_model->index(row, column));
}

/// setCurrentIndex() would ask the keyboard: Shift+Enter is to go up, not to stretch the selection.
void TensorView::goTo(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_anchor = index;
}

void TensorView::stretchTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (!m_anchor.isValid())
        m_anchor = currentIndex();
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectionModel()->select(QItemSelection(m_anchor, index), QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

std::optional<QAbstractItemView::CursorAction> TensorView::cursorAction(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return MoveUp;
    case Qt::Key_Down:
        return MoveDown;
    case Qt::Key_Left:
        return MoveLeft;
    case Qt::Key_Right:
        return MoveRight;
    case Qt::Key_Home:
        return MoveHome;
    case Qt::Key_End:
        return MoveEnd;
    case Qt::Key_PageUp:
        return MovePageUp;
    case Qt::Key_PageDown:
        return MovePageDown;
    default:
        return std::nullopt;
    }
}

void TensorView::copy()
{
    const QItemSelection selection = selectionModel()->selection();
    if (!selection.isEmpty())
        QApplication::clipboard()->setMimeData(tableMimeData(m_model->table(selection.first())).release());
}

void TensorView::cut()
{
    copy();
    clearCells();
}

void TensorView::paste()
{
    const std::optional<NumberTable> table = tableOf(*QApplication::clipboard()->mimeData());
    const QItemSelection selection = selectionModel()->selection();
    if (!table) {
        const QRect cell = visualRect(currentIndex());
        QToolTip::showText(viewport()->mapToGlobal(cell.bottomLeft()),
                           tr("The clipboard has no table of numbers with rows of equal length"), this);
    } else if (!selection.isEmpty()) {
        m_model->paste(*table, m_model->index(selection.first().top(), selection.first().left()), selection);
    }
}

void TensorView::clearCells()
{
    m_model->setValues(selectionModel()->selection(), 0, tr("Set to zero"));
}

bool TensorView::isCharacter(const QKeyEvent &key)
{
    return !key.text().isEmpty() && key.text().front().isPrint();
}

void TensorView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Cut))
        return cut();
    if (event->matches(QKeySequence::Paste))
        return paste();
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return clearCells();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return move(event->modifiers() & Qt::ShiftModifier ? -1 : 1, 0);
    default:
        break;
    }
    // Keys with Alt turn the number, as the wheel does.
    if (event->modifiers() & Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return turn(currentIndex(), event->key() == Qt::Key_Up ? 1 : -1);
    if (const auto action = cursorAction(event->key()); action && event->modifiers() & Qt::ShiftModifier)
        return stretchTo(moveCursor(*action, event->modifiers()));
    // Other letters are keys of the window.
    if (isCharacter(*event) && !beginsNumber(*event))
        return event->ignore();
    QTableView::keyPressEvent(event);
    if (cursorAction(event->key()) || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        m_anchor = currentIndex();
}

void TensorView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier && index.isValid())
        return stretchTo(index);
    QTableView::mousePressEvent(event);
    m_anchor = index;
    m_pressed = index;
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && index.isValid())
        m_gesture.press(m_model->valueAt(index), event->pos());
}

void TensorView::mouseMoveEvent(QMouseEvent *event)
{
    const bool undecided = m_gesture.isUndecided();
    if (const std::optional<float> value = m_gesture.drag(event->pos()); value && m_pressed.isValid()) {
        viewport()->setCursor(Qt::SizeVerCursor);
        m_model->setValue(m_pressed, *value, m_gesture.mergeKey());
    } else if (!undecided) {
        QTableView::mouseMoveEvent(event);
    }
}

void TensorView::mouseReleaseEvent(QMouseEvent *event)
{
    m_gesture.release();
    viewport()->unsetCursor();
    QTableView::mouseReleaseEvent(event);
}

void TensorView::turn(const QModelIndex &index, int notches)
{
    if (!index.isValid() || notches == 0)
        return;
    const float value = m_gesture.turn(m_model->valueAt(index), notches, m_turned == index);
    m_turned = index;
    m_model->setValue(index, value, m_gesture.mergeKey());
}

void TensorView::wheelEvent(QWheelEvent *event)
{
    const QModelIndex under = indexAt(event->position().toPoint());
    const int notches = event->angleDelta().y() / 120;
    if (hasFocus() && under.isValid() && under == currentIndex() && notches != 0)
        return turn(under, notches);
    QTableView::wheelEvent(event);
}

void TensorView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    m_viewing->hover(std::nullopt);
}

void TensorView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (const CellRef cell = m_model->cellRef(current); hasFocus() && cell.panel != Panel::None)
        m_viewing->hover(cell);
}

void TensorView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Cu&t"), QKeySequence::Cut, this, &TensorView::cut);
    menu.addAction(tr("&Copy"), QKeySequence::Copy, this, &TensorView::copy);
    menu.addAction(tr("&Paste"), QKeySequence::Paste, this, &TensorView::paste);
    menu.addSeparator();
    menu.addAction(tr("Set to &zero"), QKeySequence(Qt::Key_Delete), this, &TensorView::clearCells);
    menu.addAction(tr("Select &all"), QKeySequence::SelectAll, this, &QTableView::selectAll);
    menu.exec(event->globalPos());
}

bool TensorView::event(QEvent *event)
{
    // Copy, paste and Enter are this grid's while it has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste) || key->matches(QKeySequence::Cut)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

} // namespace lab::ui
