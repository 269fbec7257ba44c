#include "ui/window/text_gate.h"

#include <QEvent>
#include <QLabel>

namespace lab::ui {

bool TextGate::eventFilter(QObject *watched, QEvent *event)
{
    // Before a label is measured or painted for the first time.
    if (event->type() == QEvent::Polish)
        if (auto *label = qobject_cast<QLabel *>(watched); label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
    return QObject::eventFilter(watched, event);
}

} // namespace lab::ui
