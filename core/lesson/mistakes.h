#pragma once

#include "core/lesson/grading.h"

namespace lab {

// The answers of grading.h, by what is asked.

using MistakenAnswers = std::vector<MistakenAnswer>;

[[nodiscard]] MistakenAnswers outputMistakes(const Convolution &convolution, const Question &question);
[[nodiscard]] MistakenAnswers rowMistakes(const Convolution &convolution, const Question &question);
/// `withColumn`: of a row and a column, else of the row alone.
[[nodiscard]] MistakenAnswers placeMistakes(const Convolution &convolution, const Question &question, bool withColumn);
/// Of a number behind the output; only those that differ from the right answer.
[[nodiscard]] MistakenAnswers tailMistakes(const Block &block, const Question &question);
/// Of how far a number sees; likewise.
[[nodiscard]] MistakenAnswers reachMistakes(const Block &block, const Question &question);
/// What its reason is made of: eight numbers, at the edge of the input four.
[[nodiscard]] std::vector<std::string> reachArguments(const Block &block, const Question &question);
/// Of shapes, pads and counts; only those that differ from the right answer.
[[nodiscard]] MistakenAnswers sizeMistakes(const Convolution &convolution, const Question &question);

/// The call with its padding spelled out, so that other arguments can be changed without moving the window's start.
[[nodiscard]] Conv2DCall spelledOut(const Convolution &convolution);
/// Explicit padding of rows and columns, in the call's layout.
[[nodiscard]] PaddingArgument paddingOf(const Geometry &geometry, Index top, Index bottom, Index left, Index right);

} // namespace lab
