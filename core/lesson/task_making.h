#pragma once

#include "core/conv/convolution.h"
#include "core/lesson/grading.h"
#include "core/walkthrough/cell_ref.h"

namespace lab {

// How an author makes a task: a cell is pointed at, one of the things that can be asked there is chosen, and the task
// is checked against its page.

/// What a task of this kind can ask for with the cell in sight: those that speak of the cell first, then those of the
/// whole call. Prompt and praise are empty; a Change task wants what is there now. Panel::None: no cell.
[[nodiscard]] std::vector<Task> tasksAt(Task::Kind kind, const Convolution &convolution, const CellRef &cell);

enum class TaskFault {
    None,
    DoesNotFit,   ///< there is no such cell, or nothing that could be found
    NothingAsked, ///< no prompt
    MetAlready,   ///< the page begins with what is wanted
    WrongCount,   ///< as many numbers are wanted as `answer` has
};

struct TaskCheck {
    TaskFault fault = TaskFault::None;
    std::vector<double> answer;             ///< Predict: the right one; Change: what is there now
    std::vector<MistakenAnswer> hints;      ///< mistakes that get a hint of their own; none gives the right answer
    std::optional<Mistake> rightByChance{}; ///< the first mistake that gives it
    std::optional<OutputCell> twin{};       ///< another output number in sight that is the same
};
/// Against the call that the page begins with.
[[nodiscard]] TaskCheck checkTask(const Task &task, const Block &block);
/// The same question of the first output that has no twin and no mistake that gives its answer; nothing where something
/// else is asked, or no output near the first is so.
[[nodiscard]] std::optional<Task> clearerTask(const Task &task, const Block &block);

} // namespace lab
