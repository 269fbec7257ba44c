#pragma once

#include <QObject>

namespace lab::ui {

/// What holds for every field and button of the program. Single keys stay with the widget that has the focus where they
/// mean something there: letters in a field, the space bar on a button, arrows in a list. Everything else is a shortcut
/// of the window, undo included, unless something typed is not yet taken. A field takes the wheel only while it has the
/// focus. A button whose menu has closed is no longer lit when the pointer is elsewhere.
class ShortcutGuard : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace lab::ui
