#pragma once

#include "core/lesson/exercise.h"
#include "core/lesson/lesson.h"
#include "core/lesson/question.h"
#include "core/result.h"
#include "core/scene/output_planes.h"
#include "core/scene/stage_parts.h"
#include "core/walkthrough/walkthrough.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace lab::page {

/// What a reader of the live page has before him: a lesson, the page that is open, and what he tries on it. As in the
/// program, every page has its own working call with its own undo; the lesson itself is never changed by a reader
/// unless it has no pages.
class Session
{
public:
    /// Errors: those of readLesson and of blockOf.
    Result<bool> open(std::string_view lesson);
    /// A lesson of one page that asks what the seed gives.
    void openExercise(Topic topic, Difficulty difficulty, std::uint64_t seed);
    /// -1: the lesson's own call, which has no page.
    void turnTo(int page);
    void walkBy(WalkthroughOptions options);

    /// A new working call; `merges`: the last edit was one of the same hand and goes back with it.
    void edit(Conv2DCall call, bool merges = false);
    /// Nothing happens where there is nothing to undo.
    void undo() { swapWith(trial().undo, trial().redo); }
    void redo() { swapWith(trial().redo, trial().undo); }

    [[nodiscard]] const Lesson &lesson() const { return m_lesson; }
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] const LessonPage *openPage() const;
    [[nodiscard]] const LessonView &view() const;
    /// With the working call, as one would save it.
    [[nodiscard]] Lesson savedLesson() const;
    [[nodiscard]] const Conv2DCall &call() const { return m_trials.at(m_page).call; }
    /// What the page began with.
    [[nodiscard]] const Conv2DCall &begun() const { return m_trials.at(m_page).begun; }
    [[nodiscard]] bool canUndo() const { return !m_trials.at(m_page).undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_trials.at(m_page).redo.empty(); }
    /// The newest good snapshot; only after a lesson was opened.
    [[nodiscard]] const Walkthrough &walkthrough() const { return *m_walkthrough; }
    [[nodiscard]] bool isOpen() const { return m_walkthrough != nullptr; }
    /// Why the working call makes no snapshot.
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_refusal; }
    /// What the open page's task asks, where it asks for numbers.
    [[nodiscard]] std::optional<Question> askedByTask() const;

    OutputPlanes planes{1};
    Drawing drawing; ///< the newest one

private:
    struct Trial {
        Conv2DCall begun, call;
        std::vector<Conv2DCall> undo, redo;
    };
    void begin(Lesson lesson);
    Trial &trial() { return m_trials.at(m_page); }
    void swapWith(std::vector<Conv2DCall> &from, std::vector<Conv2DCall> &to);
    void renew();

    Lesson m_lesson;
    int m_page = -1;
    WalkthroughOptions m_walk;
    std::map<int, Trial> m_trials;
    std::shared_ptr<const Walkthrough> m_walkthrough;
    std::optional<Error> m_refusal;
};

} // namespace lab::page
