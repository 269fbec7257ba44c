#pragma once

#include "core/scene/cell_place.h"
#include "ui/document/commands.h"
#include "ui/editing/cell_edit.h"

#include <QObject>

#include <functional>

#include <optional>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace lab::ui {

class StageView;

/// Editing on the stage itself: typing on the current input or filter cell opens a field over it, Enter goes down, Tab
/// right; a vertical drag on a cell, or the wheel over it, changes it live; Delete sets the current one to zero.
class StageEditing : public QObject
{
    Q_OBJECT
public:
    StageEditing(Document *document, StageView *stage, QObject *parent = nullptr);

    /// Opens the field over the cell; `typed` replaces its value, nothing selects it.
    void edit(const CellRef &cell, const QString &typed = {});
    /// The field while it is open.
    [[nodiscard]] CellEdit *field() const { return m_field; }
    /// Where numbers go that are typed with no cell to take them: the field of an answer that is awaited, or null.
    void setAnswerField(std::function<QLineEdit *()> field) { m_answerField = std::move(field); }
    /// While presenting «.» is the black-out key of a remote control and begins no number.
    void setPresenting(bool presenting) { m_presenting = presenting; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool stageEvent(QEvent *event);
    bool pressKey(const QKeyEvent &key);
    bool moveMouse(const QMouseEvent &event);
    bool turnWheel(const QWheelEvent &event);
    void close(bool take);
    void moveTo(int rows, int columns);
    [[nodiscard]] bool beginsEditing(const QKeyEvent &key) const;
    [[nodiscard]] bool answers(const QKeyEvent &key) const;
    void placeField(const Box &box);
    [[nodiscard]] std::optional<CellRef> numberAt(QPointF at) const;
    [[nodiscard]] bool isEditable(const std::optional<CellRef> &cell) const;
    [[nodiscard]] std::optional<CellPlace> changeablePlace(const CellRef &cell) const;
    [[nodiscard]] float valueOf(const CellRef &cell) const;
    void setValue(const CellRef &cell, float value, int mergeKey);

    Document *m_document;
    StageView *m_stage;
    CellEdit *m_field = nullptr;
    CellRef m_edited;
    std::function<QLineEdit *()> m_answerField;
    bool m_presenting = false;
    std::optional<CellRef> m_pressed; ///< the current cell, while the mouse is down on it
    NumberGesture m_gesture;
};

} // namespace lab::ui
