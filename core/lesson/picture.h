#pragma once

#include "core/after/block.h"
#include "core/conv/gradients.h"
#include "core/lesson/lesson.h"

namespace lab {

/// The convolution that the picture of a call shows: its own; for a depthwise call the grouped one with the same
/// numbers. Errors: what refuses the call; Unsupported for a transposed convolution, which has no picture yet.
[[nodiscard]] Result<Convolution> convolutionOf(const Conv2DCall &call, const Beside &beside);
[[nodiscard]] Result<Convolution> convolutionOf(const Lesson &lesson);
/// The convolution with what follows it: what the picture shows. Errors: also those of Block::of.
[[nodiscard]] Result<Block> blockOf(const Conv2DCall &call, const Beside &beside);
/// The same call as a transposed convolution. Only for such lessons.
[[nodiscard]] Result<Gradients> transposedOf(const Conv2DCall &call, const Beside &beside);

/// The names of what a lesson holds and no picture shows yet: "gradients"
[[nodiscard]] std::vector<std::string> undrawnParts(const Lesson &lesson);

} // namespace lab
