#pragma once

#include "core/conv/gradients.h"
#include "core/lesson/grading.h"

#include <vector>

namespace lab {

// Questions about one number of a way back: of dL/dfilter, of dL/dinput, or of a transposed convolution. They are asked
// as those of question.h and grading.h are, of the gradients that the story shows.

/// What is asked, and of what.
struct Subject {
    Block block;
    std::optional<Gradients> gradients{}; ///< for the topics that isOfGradient names
};

[[nodiscard]] bool isOfGradient(Topic topic);
/// What a walkthrough's questions are about; `forward`: the walk forward of the same call, with what follows.
[[nodiscard]] Subject subjectOf(const Walkthrough &told, const Walkthrough &forward);

/// What a step makes, of any story. Of the way back: the gradient of one weight, or an input that has collected all its
/// terms. Nothing where a number could hardly be typed.
[[nodiscard]] std::optional<Question> askedBy(const Walkthrough &told, const Step &step);

/// The step of the walk that makes what is asked; 0 where the walk is another one.
[[nodiscard]] Index stepOf(const Walkthrough &told, const Subject &subject, const Question &question);

[[nodiscard]] std::vector<double> rightAnswer(const Subject &subject, const Question &question);
[[nodiscard]] std::string promptOf(const Subject &subject, const Question &question, const PhraseBook &book = {});
[[nodiscard]] std::vector<MistakenAnswer> mistakenAnswers(const Subject &subject, const Question &question);
[[nodiscard]] Mistake gradeOf(const Subject &subject, const Question &question, std::span<const double> answer);
[[nodiscard]] std::string hintOf(const Subject &subject, const Question &question, Mistake mistake,
                                 const PhraseBook &book = {});

} // namespace lab
