#pragma once

#include <QObject>

namespace lab::ui {

/// Text that came from a file shows itself and nothing else: while this is installed on the application, labels,
/// message boxes and tooltips are plain text unless their owner has asked for more. Markdown of a file is shown by
/// PageText alone (ui/lessons): a label loads every file that its Markdown names, whatever resource provider it has
/// (Qt 6.4).
class TextGate : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace lab::ui
