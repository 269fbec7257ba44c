#pragma once

#include "core/after/block.h"
#include "core/lesson/lesson.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace lab {

// When a page's task is done. The names of `Task::what` and what they mean:
//
// Predict, answered by typing numbers:
//   output         the number at output cell (n, y, x, k)
//   biased, activated, pooled   the number of that plane at (n, y, x, k)
//   virtual-row    all numbers of row `cell[0]` of the virtual tensor
//   flat-place     the row of the flattened filter in which filter cell (ky, kx, c, k) lands
//   output-shape   the output's sizes
//   virtual-shape  rows and columns of the virtual tensor as a matrix
//   same-pads      zeros at the top, bottom, left, right
//   reads          how many windows read input cell (n, y, x, c)
//   groups         number of groups
//   multiply-adds  of the whole call
//   weights        numbers in the filter
//   filter-shape, input-shape, strides   their four numbers
//   filter-gradient, input-gradient   of the weight or the input `cell`, from the lesson's dY; see gradient_question.h
//   output-gradient, activated-gradient   of the number `cell` behind the output, bias-gradient of filter `cell[0]`
// Change, done when the call as it now stands meets the condition in `wanted`:
//   output-shape, strides (rows, columns), dilations (rows, columns), groups, never-read (number of input cells),
//   input-shape, filter-shape, filter-equals (all values), filter-sum (of its values), filter-value and output-value
//   (with `cell`), padding (`wantedText`: VALID, SAME, EXPLICIT), pads (top, bottom, left, right). Where `panel` names
//   what is to be changed (input, filter, call), a change of anything else is not what was asked.
// Find, done by clicking a cell of `panel`:
//   cell           exactly `cell`
//   never-read     any input cell that no window reads
//   most-read      any input cell that as many windows read as the busiest one
//   padding        any cell of the virtual tensor that is padding
//   zero-block     any cell of the flattened filter outside its group's block
//   channel        any output cell of channel `cell[0]`

/// The numbers a Predict task asks for; nothing where its name or cell does not fit the call.
[[nodiscard]] std::optional<std::vector<double>> expectedAnswer(const Task &task, const Block &block);
/// Whether typed numbers are the expected ones; compared as float32.
[[nodiscard]] bool isAnswerRight(const Task &task, const Block &block, std::span<const double> typed);
/// What a Change task compares with `wanted`, as the call has it now; nothing where its name or cell does not fit. The
/// padding is compared as a word.
[[nodiscard]] std::optional<std::vector<double>> presentNumbers(const Task &task, const Convolution &convolution);
/// "VALID", "SAME", "EXPLICIT"
[[nodiscard]] std::string_view paddingWord(Padding padding);
/// Whether the call meets a Change task's condition.
[[nodiscard]] bool isChangeDone(const Task &task, const Convolution &convolution);
/// Whether something was changed that a Change task does not ask for: the input, where a filter value is wanted.
/// `begun` is the call that its page began with.
[[nodiscard]] bool isOtherTensorChanged(const Task &task, const Conv2DCall &begun, const Conv2DCall &now);
/// Whether a clicked cell is one a Find task asks for; `panel` and `cell` are named as in Task.
[[nodiscard]] bool isFound(const Task &task, const Convolution &convolution, std::string_view panel,
                           std::span<const Index> cell);

} // namespace lab
