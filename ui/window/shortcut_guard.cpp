#include "ui/window/shortcut_guard.h"

#include "ui/editing/tensor_view.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QCursor>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSlider>
#include <QSpinBox>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>

namespace lab::ui {

namespace {

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

bool isJump(int key)
{
    return key == Qt::Key_Home || key == Qt::Key_End || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

bool takesText(const QWidget *widget)
{
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return !text->isReadOnly();
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget);
}

/// Whether the focused widget itself does something with the key.
bool means(const QWidget *widget, const QKeyEvent &key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier;
    if (!plain)
        return false;
    const bool character = !key.text().isEmpty() && key.text().front().isPrint();
    if (takesText(widget))
        return character || isArrow(key.key()) || key.key() == Qt::Key_Home || key.key() == Qt::Key_End ||
               key.key() == Qt::Key_Delete;
    if (qobject_cast<const TensorView *>(widget))
        return beginsNumber(key) || isArrow(key.key()) || isJump(key.key()) || key.key() == Qt::Key_Delete;
    if (qobject_cast<const QAbstractItemView *>(widget))
        return character || isArrow(key.key()) || isJump(key.key()) || key.key() == Qt::Key_Delete;
    if (qobject_cast<const QComboBox *>(widget))
        return key.key() == Qt::Key_Space || isArrow(key.key());
    if (qobject_cast<const QAbstractSlider *>(widget))
        return isArrow(key.key());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return key.key() == Qt::Key_Space || (button->group() && isArrow(key.key()));
    return false;
}

/// Whether the field holds something typed that nobody has taken yet: undo is its own then.
bool holdsTyping(const QWidget *widget)
{
    const auto *spin = qobject_cast<const QSpinBox *>(widget);
    const auto *line = spin ? spin->findChild<const QLineEdit *>() : qobject_cast<const QLineEdit *>(widget);
    if (!line || !line->isModified() || !line->isUndoAvailable())
        return false;
    return !spin || line->text() != QString::number(spin->value());
}

bool isUndo(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

bool isField(const QObject *watched)
{
    return qobject_cast<const QAbstractSpinBox *>(watched) || qobject_cast<const QComboBox *>(watched) ||
           qobject_cast<const QSlider *>(watched);
}

/// A menu swallows the event that tells its button that the pointer left.
void dimLeftButtons()
{
    for (QWidget *widget : QApplication::allWidgets())
        if (auto *button = qobject_cast<QToolButton *>(widget);
            button && button->underMouse() && !button->rect().contains(button->mapFromGlobal(QCursor::pos()))) {
            button->setAttribute(Qt::WA_UnderMouse, false);
            button->update();
        }
}

} // namespace

bool ShortcutGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish && isField(watched)) {
        auto *field = static_cast<QWidget *>(watched);
        if (field->focusPolicy() == Qt::WheelFocus)
            field->setFocusPolicy(Qt::StrongFocus);
    }
    if (event->type() == QEvent::Wheel && isField(watched) && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore(); // what it lies on scrolls
        return true;
    }
    if (event->type() == QEvent::Hide && qobject_cast<QMenu *>(watched))
        QTimer::singleShot(0, this, dimLeftButtons);
    if (event->type() == QEvent::ShortcutOverride && watched == QApplication::focusWidget() &&
        (qobject_cast<QLineEdit *>(watched) || qobject_cast<QAbstractSpinBox *>(watched))) {
        if (isUndo(*static_cast<QKeyEvent *>(event)) && !holdsTyping(static_cast<QWidget *>(watched))) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride && watched == QApplication::focusWidget()) {
        const auto *widget = static_cast<const QWidget *>(watched);
        if (means(widget, *static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lab::ui
