#pragma once

#include "core/conv/gradients.h"
#include "core/lesson/mistakes.h"

#include <string_view>

namespace lab {

// Of one number of dL/dfilter, of dL/dinput or of a transposed convolution.

/// As a number of float32.
[[nodiscard]] double gradientNumber(const Gradients &gradients, const Question &question);
/// Only those that differ from the right answer.
[[nodiscard]] MistakenAnswers gradientMistakes(const Gradients &gradients, const Question &question);
/// An English template; %1 is how many windows the number is a sum over, %2 and %3 are the strides.
[[nodiscard]] std::string_view gradientHint(Topic topic, Mistake mistake);

} // namespace lab
