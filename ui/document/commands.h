#pragma once

#include "ui/document/document.h"

#include <QUndoCommand>

namespace lab::ui {

/// Any change of the lesson as one swap: tensors share their values, so the old lesson costs nothing to keep.
/// Commands with the same `mergeKey` (not 0) that follow each other merge: typing in one field, one drag.
class ChangeLesson final : public QUndoCommand
{
public:
    ChangeLesson(Document &document, const QString &text, Lesson changed, int mergeKey = 0);
    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *later) override;

private:
    Document &m_document;
    Lesson m_other; ///< the lesson that is not in the document now
    int m_mergeKey = 0;
};

/// A number for one gesture (a drag, the typing in one field): edits that carry it merge. Never 0, never used twice.
[[nodiscard]] int newMergeKey();

/// One value of the input or the filter; the edits of one drag (same `dragKey`, not 0) merge into one command.
class SetCell final : public QUndoCommand
{
public:
    enum class Target { Input, Filter };
    SetCell(Document &document, Target target, Index flat, float value, int dragKey = 0);
    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *later) override;

private:
    Document &m_document;
    Target m_target;
    Index m_flat;
    float m_other; ///< the value that is not in the document now
    int m_dragKey = 0;
};

} // namespace lab::ui
