#pragma once

#include "ui/document/document.h"

#include <QUndoCommand>

namespace lab::ui {

// A change of a working call that its page does not take (Document::takesChange) does nothing and is not kept.

/// Any change of the lesson as one swap: tensors share their values, so the old lesson costs nothing to keep. Who
/// changes the lesson is its author: a page that is read is then open to be authored.
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
    OpenPage m_page;
    Lesson m_other; ///< the lesson that is not in the document now
    int m_mergeKey = 0;
};

/// A change of the working call, whoever it belongs to; merges as ChangeLesson does. A bias that had a number for each
/// output channel has one for each of the new ones: those that stay keep theirs, new ones have 0.
class ChangeCall final : public QUndoCommand
{
public:
    ChangeCall(Document &document, const QString &text, const Conv2DCall &changed, int mergeKey = 0);
    ChangeCall(Document &document, const QString &text, const Conv2DCall &changed, double imageMaximum);
    /// The call stays, its bias is another one.
    ChangeCall(Document &document, const QString &text, Tensor bias);
    /// Another call with another bias, or none.
    ChangeCall(Document &document, const QString &text, Conv2DCall changed, std::optional<Tensor> bias, int mergeKey);
    /// With what follows it.
    ChangeCall(Document &document, const QString &text, Conv2DCall changed, After after, double imageMaximum,
               int mergeKey = 0);
    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *later) override;

private:
    Document &m_document;
    OpenPage m_page;
    Conv2DCall m_other;        ///< the call that is not in the document now
    double m_otherMaximum = 0; ///< and its image maximum
    After m_otherAfter;        ///< and what follows it
    int m_mergeKey = 0;
};

/// What the way back begins with: dL/d(the last plane).
class ChangeDy final : public QUndoCommand
{
public:
    ChangeDy(Document &document, const QString &text, std::optional<UpstreamGradient> dy, int mergeKey = 0);
    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *later) override;

private:
    Document &m_document;
    OpenPage m_page;
    std::optional<UpstreamGradient> m_other; ///< what is not in the document now
    int m_mergeKey = 0;
};

/// A number for one gesture (a drag, the typing in one field): edits that carry it merge. Never 0, never used twice.
[[nodiscard]] int newMergeKey();

/// One value of the working call's input, filter or bias; the edits of one drag (same `dragKey`, not 0) merge into one
/// command.
class SetCell final : public QUndoCommand
{
public:
    using Target = Document::Target;
    SetCell(Document &document, Target target, Index flat, float value, int dragKey = 0);
    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *later) override;

private:
    Document &m_document;
    OpenPage m_page;
    Target m_target;
    Index m_flat;
    float m_other; ///< the value that is not in the document now
    int m_dragKey = 0;
};

/// Pasted code, a table or a picture takes the stage, as one edit: on a page, the working call with what follows
/// it; else it is another lesson, with its own title and note.
void bringIn(Document &document, const QString &text, Lesson brought);

} // namespace lab::ui
