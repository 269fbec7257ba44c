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

/// What a reader changes.
struct Setting {
    Conv2DCall call;
    Beside beside;
    bool operator==(const Setting &) const = default;
};

/// What a reader of the live page has before him: a lesson, the page that is open, and what he tries on it. As in the
/// program, every page has its own working call with its own undo; the lesson itself is never changed by a reader
/// unless it has no pages.
class Session
{
public:
    /// Errors: those of readLesson, blockOf and transposedOf.
    Result<bool> open(std::string_view lesson);
    /// A lesson of one page that asks what the seed gives.
    void openExercise(Topic topic, Difficulty difficulty, std::uint64_t seed);
    /// -1: the lesson's own call, which has no page.
    void turnTo(int page);
    void walkBy(WalkthroughOptions options);

    /// What the stage tells: forward or another story of the call.
    void tell(Story::Kind kind);

    /// A new working copy; `merges`: the last edit was one of the same hand and goes back with it.
    void edit(Setting setting, bool merges = false);
    /// Nothing happens where there is nothing to undo.
    void undo() { swapWith(trial().undo, trial().redo); }
    void redo() { swapWith(trial().redo, trial().undo); }

    [[nodiscard]] const Lesson &lesson() const { return m_lesson; }
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] const LessonPage *openPage() const;
    [[nodiscard]] const LessonView &view() const;
    /// What the open page lets its reader do.
    [[nodiscard]] Allowed allowed() const { return openPage() ? openPage()->allowed : Allowed{}; }
    /// With the working copy, as one would save it; what stands beside the call only where there are no pages.
    [[nodiscard]] Lesson savedLesson() const;
    [[nodiscard]] const Setting &setting() const { return m_trials.at(m_page).now; }
    [[nodiscard]] const Conv2DCall &call() const { return setting().call; }
    /// What the page began with.
    [[nodiscard]] const Setting &begun() const { return m_trials.at(m_page).begun; }
    [[nodiscard]] bool canUndo() const { return !m_trials.at(m_page).undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_trials.at(m_page).redo.empty(); }
    /// The newest good snapshot forward; of a transposed convolution that of the convolution whose way back it is. Only
    /// after a lesson was opened.
    [[nodiscard]] const Walkthrough &forward() const { return *m_forward; }
    /// What is on the stage: forward(), or the chosen way back, or the transposed convolution.
    [[nodiscard]] const Walkthrough &told() const { return *m_told; }
    [[nodiscard]] Story::Kind telling() const { return m_telling; }
    [[nodiscard]] bool isOpen() const { return m_told != nullptr; }
    /// Why the working copy makes no snapshot.
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_refusal; }
    /// Why there is no way back to tell.
    [[nodiscard]] const std::optional<Error> &tellingRefusal() const { return m_tellingRefusal; }
    /// What the open page's task asks, where it asks for numbers.
    [[nodiscard]] std::optional<Question> askedByTask() const;
    /// What a question is about. A gradient can be asked while the walk forward is on the stage.
    [[nodiscard]] Subject subjectOf(const Question &asked) const;

    OutputPlanes planes{1};
    Drawing drawing; ///< the newest one

private:
    struct Trial {
        Setting begun, now;
        std::vector<Setting> undo, redo;
    };
    void begin(Lesson lesson);
    Trial &trial() { return m_trials.at(m_page); }
    void swapWith(std::vector<Setting> &from, std::vector<Setting> &to);
    void renew();
    void renewTold();

    Lesson m_lesson;
    std::optional<Question> m_exercise; ///< of a lesson that openExercise made
    int m_page = -1;
    WalkthroughOptions m_walk;
    std::map<int, Trial> m_trials;
    Story::Kind m_telling = Story::Kind::Forward;
    std::shared_ptr<const Walkthrough> m_forward, m_told;
    std::optional<Error> m_refusal, m_tellingRefusal;
};

} // namespace lab::page
