#pragma once

class QAccessibleInterface;
class QObject;
class QString;

namespace lab {
struct CellRef;
}

namespace lab::ui {

class StageView;

/// What a screen reader gets of the stage: a table whose children are the cells that are shown, each with its name,
/// number, links, place on the screen and state. Installed once by StageView; for other objects it gives null.
QAccessibleInterface *stageAccessible(const QString &className, QObject *object);

/// Tells a screen reader that the keyboard is on the cell now.
void focusAccessibleCell(StageView *view, const CellRef &cell);

} // namespace lab::ui
