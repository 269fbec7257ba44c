#pragma once

#include "core/lesson/lesson.h"
#include "core/walkthrough/walkthrough.h"

#include <QObject>
#include <QUndoStack>

#include <memory>
#include <optional>

namespace lab::ui {

/// The one object that holds the truth: the lesson, its undo stack, the newest good snapshot, and why the newest
/// setting is refused, if it is. Everything that changes the lesson is a QUndoCommand pushed on undoStack(); everything
/// else in the window only reads.
class Document : public QObject
{
    Q_OBJECT
public:
    explicit Document(QObject *parent = nullptr);
    ~Document() override;

    [[nodiscard]] const Lesson &lesson() const { return m_lesson; }
    /// The last good snapshot, never null; kept while the newest setting is refused.
    [[nodiscard]] std::shared_ptr<const Walkthrough> walkthrough() const { return m_walkthrough; }
    /// Why TensorFlow would refuse the lesson's call as it now stands; nothing where it takes it.
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_refusal; }
    [[nodiscard]] QUndoStack *undoStack() { return &m_undoStack; }

    /// Opens another lesson: clears the undo stack. A lesson whose call is refused is shown with its refusal.
    void open(Lesson lesson);
    /// Order and grain are ways of looking: they make a new snapshot, but no undo step.
    void setWalkthroughOptions(WalkthroughOptions options);

    // For commands only (ui/document/commands.h): swap a part in, get the old part back, announce the change.
    [[nodiscard]] Lesson exchangeLesson(Lesson lesson);
    [[nodiscard]] float exchangeInputValue(Index flat, float value);
    [[nodiscard]] float exchangeFilterValue(Index flat, float value);

signals:
    /// Another lesson was opened, or the same one anew; walkthroughChanged follows.
    void opened();
    /// The lesson, the snapshot or the refusal is another one now.
    void walkthroughChanged();

private:
    float exchangeValue(Tensor &tensor, Index flat, float value);
    void renew();

    Lesson m_lesson;
    QUndoStack m_undoStack;
    std::shared_ptr<const Walkthrough> m_walkthrough;
    std::optional<Error> m_refusal;
};

} // namespace lab::ui
