#pragma once

#include "core/conv/convolution.h"
#include "core/formats/write/step_document.h"

#include <string>
#include <vector>

namespace lab {

/// A walkthrough as CommonMark with tables and $$ formulas: the call, the tensors, then every step's words and
/// formulas.
[[nodiscard]] std::string markdownOf(const StepDocument &document, const Convolution &convolution);

/// One step: heading of the given level, sentences, formulas.
[[nodiscard]] std::string markdownStep(const StepPage &page, int level);
/// A page of a lesson: title, text, task, and a line to write on or the answer.
[[nodiscard]] std::string markdownPage(const TaughtPage &page, int level, SceneTranslator translate);
/// The tensors of the call as tables, plane by plane; a tensor of more than `mostNumbers` numbers is named with its
/// shape only.
[[nodiscard]] std::string markdownTensors(const Convolution &convolution, SceneTranslator translate = nullptr,
                                          Index mostNumbers = 400);
[[nodiscard]] std::string markdownRich(const RichText &text);

} // namespace lab
