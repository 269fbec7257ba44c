#pragma once

#include "core/conv/convolution.h"
#include "core/lesson/lesson.h"
#include "core/result.h"
#include "core/scene/scene_words.h"

#include <string>

namespace lab {

/// An .xlsx file with two sheets of live formulas, one a lane of the stage. «Slide the window»: input planes with their
/// padding around them, filter planes, and each output cell as the sum of products of its window and the filter.
/// «Matrix product»: the virtual tensor whose cells refer to the input, the flattened filter, and each output number as
/// row times column. Where something follows the call, «What follows» has its bias, activation and pooling. Changing an
/// input or filter cell changes both. Every formula carries the engine's number as its cached value. Errors:
/// LimitReached where the sheets would have more than `mostCells` cells, or more rows or columns than a sheet has.
[[nodiscard]] Result<std::string> spreadsheetOf(const Lesson &lesson, const Convolution &convolution,
                                                SceneTranslator translate = nullptr, Index mostCells = 400000);

} // namespace lab
