#pragma once

class QAccessibleInterface;
class QObject;
class QString;

namespace lab::ui {

/// What a screen reader gets of the stage: a table whose children are the cells that are shown, each with its name,
/// number, links, place on the screen and state. Installed once by StageView; for other objects it gives null.
QAccessibleInterface *stageAccessible(const QString &className, QObject *object);

} // namespace lab::ui
