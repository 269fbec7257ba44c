#pragma once

#include "core/lesson/gradient_question.h"
#include "core/lesson/lesson.h"

#include <cstdint>

namespace lab {

enum class Difficulty { Easy, Medium, Hard };

/// A small call of whole numbers with a question that has one right answer, which no known mistake gives.
struct Exercise {
    Topic topic = Topic::OutputNumber;
    Difficulty difficulty = Difficulty::Easy;
    std::uint64_t seed = 0;
    Conv2DCall call;
    After after{};              ///< of topics about what follows
    std::optional<Tensor> dy{}; ///< of gradients: dL/doutput
    Question question;
    bool operator==(const Exercise &) const = default;
};

/// The same topic, difficulty and seed give the same exercise on every machine.
[[nodiscard]] Exercise exerciseOf(Topic topic, Difficulty difficulty, std::uint64_t seed);

[[nodiscard]] Subject subjectOf(const Exercise &exercise);
/// Its call with what is told about it, at the step that makes what is asked. No title, no pages.
[[nodiscard]] Lesson lessonOf(const Exercise &exercise);

} // namespace lab
