#pragma once

#include "core/lesson/formula.h"
#include "core/lesson/phrases.h"
#include "core/walkthrough/output_gradient_story.h"

namespace lab {

// What is said about a step of the way back through bias, activation and pooling, besides the story's own line.

/// The rule of the step, then with its numbers where it is about one.
[[nodiscard]] std::vector<Formula> outputGradientFormulas(const OutputGradientStory &story, const Step &step);
[[nodiscard]] RichText whyOutputGradient(const OutputGradientStory &story, Phase phase, const PhraseBook &book);

} // namespace lab
