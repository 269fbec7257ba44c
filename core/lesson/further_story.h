#pragma once

#include "core/after/block.h"
#include "core/conv/gradients.h"
#include "core/lesson/beside.h"
#include "core/result.h"
#include "core/walkthrough/story.h"

#include <memory>

namespace lab {

/// dL/doutput: the way back through what follows the convolution. Errors: those of shapedDy; Unsupported where nothing
/// follows, DTypeUnsupported for whole numbers.
[[nodiscard]] Result<std::shared_ptr<const Story>> outputGradientStory(const Block &block, const Beside &beside);
/// A transposed convolution as the plain one over its input with zeros between. Errors: those of
/// zeroInsertedConvolution.
[[nodiscard]] Result<std::shared_ptr<const Story>> zeroInsertionStory(const Gradients &transposed);

} // namespace lab
