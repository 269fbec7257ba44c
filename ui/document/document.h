#pragma once

#include "core/formats/write/python_chain.h"
#include "core/lesson/lesson.h"
#include "core/walkthrough/walkthrough.h"

#include <QObject>
#include <QUndoGroup>
#include <QUndoStack>

#include <map>
#include <memory>
#include <optional>

namespace lab::ui {

/// Which page of the lesson is open, and how. It decides whose call is on the stage and what an edit changes:
/// no page: the lesson's own call; read: a working copy of the page; authored: the lesson through its page.
struct OpenPage {
    int index = -1; ///< -1: none
    bool authored = false;
    bool operator==(const OpenPage &) const = default;
};

/// The one object that holds the truth, in three parts: the lesson, which is what Save writes; the page that is open;
/// and the working call, which is on the stage. From the working call follow the newest good snapshot, and why the
/// newest setting is refused, if it is. Everything that changes the lesson or a working copy is a QUndoCommand pushed
/// on undoStack(); everything else in the window only reads.
class Document : public QObject
{
    Q_OBJECT
public:
    /// An exercise is made from a seed: it belongs to no file, and nobody is asked to save it.
    enum class Kind { Lesson, Exercise };

    explicit Document(QObject *parent = nullptr);
    ~Document() override;

    /// What is saved. While a page is read, this is not what is on the stage.
    [[nodiscard]] const Lesson &lesson() const { return m_lesson; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] OpenPage openPage() const { return m_open; }
    [[nodiscard]] bool isReading() const { return m_open.index >= 0 && !m_open.authored; }
    /// The open page; null where there is none.
    [[nodiscard]] const LessonPage *page() const;
    /// What the open page lets its reader do; where none is read, all.
    [[nodiscard]] Allowed allowed() const { return isReading() ? page()->allowed : Allowed{}; }
    /// The view that the open page asks for, or the lesson.
    [[nodiscard]] const LessonView &view() const;

    /// The working call.
    [[nodiscard]] const Conv2DCall &call() const { return callOn(m_open); }
    /// What stands beside the working call.
    [[nodiscard]] const Beside &beside() const { return besideOn(m_open); }
    /// > 0: the working call's input is an image of values 0 … imageMaximum.
    [[nodiscard]] double imageMaximum() const;
    /// The last good snapshot, never null; kept while the newest setting is refused.
    [[nodiscard]] std::shared_ptr<const Walkthrough> walkthrough() const { return m_walkthrough; }
    /// What the stage tells: walkthrough(), or a way back through it. Never null.
    [[nodiscard]] std::shared_ptr<const Walkthrough> told() const { return m_told; }
    /// Which story is chosen: Forward, FilterGradient or InputGradient; told() has its kind unless it is refused.
    [[nodiscard]] Story::Kind telling() const { return m_telling; }
    /// Why the chosen way back cannot be told; nothing where it can.
    [[nodiscard]] const std::optional<Error> &tellingRefusal() const { return m_tellingRefusal; }
    /// What the way back begins with, dL/d(the last plane), of the working copy; nothing: ones.
    [[nodiscard]] const std::optional<UpstreamGradient> &dy() const { return beside().dy; }
    /// What was changed on pages that are read, by page.
    [[nodiscard]] TriedCalls tried() const;
    /// Why TensorFlow would refuse the working call; nothing where it takes it.
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_refusal; }

    /// The stack of what an edit changes now: the lesson's, or that of the page which is read.
    [[nodiscard]] QUndoStack *undoStack() { return m_undoGroup.activeStack(); }
    /// All stacks; its active one is undoStack().
    [[nodiscard]] QUndoGroup *undoGroup() { return &m_undoGroup; }
    /// The edits that Save writes. What is tried on a page that is read is not among them.
    [[nodiscard]] QUndoStack *lessonStack() { return &m_lessonStack; }
    /// The lesson has edits that are not saved.
    [[nodiscard]] bool isModified() const { return !m_lessonStack.isClean(); }

    /// Opens another lesson: forgets all edits. One with pages is opened at its first page, to be read. A lesson whose
    /// call is refused is shown with its refusal.
    void open(Lesson lesson, Kind kind = Kind::Lesson);
    /// Puts another page's call on the stage. No edit. What was tried on a page that is read is found there again until
    /// its author changes the page or another lesson is opened.
    void turnTo(OpenPage page);
    /// Likewise; nothing is found there of what was tried on any page.
    void turnAnewTo(OpenPage page);
    /// The lesson is on the disk as it is now.
    void markSaved();
    /// Order and grain are ways of looking: they make a new snapshot, but no undo step.
    void setWalkthroughOptions(WalkthroughOptions options);
    /// So is the story.
    void setTelling(Story::Kind kind);

    // For commands only (ui/document/commands.h): turn to the page of the edit, swap a part in, get the old part back,
    // announce the change.
    enum class Target { Input, Filter, Bias };
    /// Whether an edit on that page is taken: its author's always is, a reader's where the page lets numbers be
    /// changed.
    [[nodiscard]] bool takesChange(OpenPage page) const;
    [[nodiscard]] const Conv2DCall &callOn(OpenPage page) const;
    [[nodiscard]] const Beside &besideOn(OpenPage page) const;
    [[nodiscard]] Lesson exchangeLesson(OpenPage page, Lesson lesson);
    /// `imageMaximum` is swapped too, except on an authored page with a call of its own, which has none.
    [[nodiscard]] Conv2DCall exchangeCall(OpenPage page, Conv2DCall call, double &imageMaximum, After &after);
    [[nodiscard]] std::optional<UpstreamGradient> exchangeDy(OpenPage page, std::optional<UpstreamGradient> dy);
    [[nodiscard]] float exchangeValue(OpenPage page, Target target, Index flat, float value);

signals:
    /// Another lesson was opened, or the same one anew; walkthroughChanged follows.
    void opened();
    /// The lesson, the open page, the snapshot or the refusal is another one now.
    void walkthroughChanged();

private:
    /// The working copy of a page that is read.
    struct Trial {
        Conv2DCall origin; ///< the page's call when the copy was taken
        Conv2DCall call;
        Beside besideOrigin, beside; ///< likewise
        double imageMaximum = 0;
        QUndoStack undoStack;
    };

    [[nodiscard]] const Conv2DCall &lessonCallOn(int page) const;
    [[nodiscard]] Beside &workingBeside() { return const_cast<Beside &>(besideOn(m_open)); }
    [[nodiscard]] Conv2DCall &workingCall() { return const_cast<Conv2DCall &>(callOn(m_open)); }
    void go(OpenPage page);
    void renew();
    void tell();

    Lesson m_lesson;
    Kind m_kind = Kind::Lesson;
    OpenPage m_open;
    WalkthroughOptions m_walk;
    QUndoGroup m_undoGroup;
    QUndoStack m_lessonStack;
    std::map<int, std::unique_ptr<Trial>> m_trials; ///< by page
    std::shared_ptr<const Walkthrough> m_walkthrough, m_told;
    Story::Kind m_telling = Story::Kind::Forward;
    std::optional<Error> m_tellingRefusal;
    std::optional<Error> m_refusal;
};

} // namespace lab::ui
