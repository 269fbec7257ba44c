#pragma once

#include "core/conv/gradients.h"
#include "core/conv/image_index.h"
#include "core/lesson/grading.h"
#include "core/lesson/task_making.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace lab {

// Questions about one number of a way back: of dL/dfilter, of dL/dinput, of a transposed convolution, or of what comes
// back through bias, activation and pooling (block_gradient.h). They are asked as those of question.h and grading.h
// are, of the gradients that the story shows.

/// What is asked, and of what.
struct Subject {
    Block block;
    std::optional<Gradients> gradients{}; ///< for dL/dfilter, dL/dinput and transposed convolutions
    std::shared_ptr<const Tensor> dy{};   ///< dL/d(last plane), for the way back through what follows
};

/// What a way back begins with, as a plane for each image and channel.
struct GivenGradient {
    std::string name; ///< "dY"; behind what follows "dpooled", "dactivated", "dbiased", as programs have it
    ImageIndex images;
    std::function<float(const OutputCell &)> at;
};
/// Nothing where no gradient is asked. It reads the subject, which has to outlive it.
[[nodiscard]] std::optional<GivenGradient> givenGradient(const Subject &subject);

/// The walk that makes what is asked.
[[nodiscard]] Story::Kind walkOf(Topic topic);
/// Of any way back.
[[nodiscard]] bool isOfGradient(Topic topic);
/// What a walkthrough's questions are about; `forward`: the walk forward of the same call, with what follows.
[[nodiscard]] Subject subjectOf(const Walkthrough &told, const Walkthrough &forward);

/// What a step makes, of any story. Of the way back: the gradient of one weight, an input that has collected all its
/// terms, or a number that came back through what follows. Nothing where a number could hardly be typed.
[[nodiscard]] std::optional<Question> askedBy(const Walkthrough &told, const Step &step);

/// The step of the walk that makes what is asked; 0 where the walk is another one.
[[nodiscard]] Index stepOf(const Walkthrough &told, const Subject &subject, const Question &question);

// Tasks of a lesson, of the way back too: "filter-gradient" of the weight (ky, kx, c, k), "input-gradient" of the input
// (n, y, x, c), "output-gradient" and "activated-gradient" of the number (n, y, x, k), "bias-gradient" of filter (k),
// beside those of task_check.h.

/// What a Predict task asks; nothing where its name or cell does not fit the call.
[[nodiscard]] std::optional<Question> askedBy(const Task &task, const Block &block);
/// What it is about: with the gradients that dy leads to, where it asks for one. Without them where dy does not fit.
[[nodiscard]] Subject subjectOf(const Block &block, const Question &question,
                                const std::optional<UpstreamGradient> &dy);
/// The task that asks for the number which a way back makes at the cell; nothing elsewhere.
[[nodiscard]] std::optional<Task> gradientTaskAt(const Story &told, const CellRef &cell);
/// As checkTask of task_making.h.
[[nodiscard]] TaskCheck checkTask(const Task &task, const Block &block, const std::optional<UpstreamGradient> &dy);

[[nodiscard]] std::vector<double> rightAnswer(const Subject &subject, const Question &question);
[[nodiscard]] std::string promptOf(const Subject &subject, const Question &question, const PhraseBook &book = {});
[[nodiscard]] std::vector<MistakenAnswer> mistakenAnswers(const Subject &subject, const Question &question);
[[nodiscard]] Mistake gradeOf(const Subject &subject, const Question &question, std::span<const double> answer);
[[nodiscard]] std::string hintOf(const Subject &subject, const Question &question, Mistake mistake,
                                 const PhraseBook &book = {});

} // namespace lab
