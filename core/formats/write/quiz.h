#pragma once

#include "core/lesson/exercise.h"
#include "core/lesson/phrases.h"
#include "core/scene/scene_words.h"

#include <span>
#include <string>

namespace lab {

// Exercises for course systems. Each question holds the call and its numbers, the right answer, and for each named
// mistake that gives another answer the hint of grading.h.

struct QuizOptions {
    std::string category = "Conv2D Lab"; ///< the folder of the questions
    PhraseBook book{};
    SceneTranslator translate = nullptr;
};

/// Moodle XML: https://docs.moodle.org/en/Moodle_XML_format. One number is a numerical question, several are a cloze
/// question with a field each.
[[nodiscard]] std::string moodleXmlOf(std::span<const Exercise> exercises, const QuizOptions &options);
/// GIFT: https://docs.moodle.org/en/GIFT_format. One number is a numerical question, several a short answer.
[[nodiscard]] std::string giftOf(std::span<const Exercise> exercises, const QuizOptions &options);
/// A row an exercise: topic, difficulty, seed, call, input, filter, question, answer, then wrong answers with their
/// hints, as many pairs as the exercise with most of them has.
[[nodiscard]] std::string quizCsvOf(std::span<const Exercise> exercises, const QuizOptions &options);

} // namespace lab
