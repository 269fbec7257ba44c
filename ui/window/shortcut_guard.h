#pragma once

#include <QObject>

namespace lab::ui {

/// Keeps single keys with the widget that has the focus where they mean something there: letters in a field, the space
/// bar on a button, arrows in a list. Everything else stays a shortcut of the window.
class ShortcutGuard : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace lab::ui
