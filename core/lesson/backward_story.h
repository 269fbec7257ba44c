#pragma once

#include "core/conv/call.h"
#include "core/lesson/beside.h"
#include "core/result.h"
#include "core/walkthrough/story.h"

#include <memory>

namespace lab {

/// The story of dL/doutput, dL/dfilter or dL/dinput, or of the transposed convolution where that is the operation,
/// for ZeroInsertion as the plain one that it is.
/// Errors: those of transposedOf, blockOf, gradientsOf and filterGradientConvolution; nothingToWalk; Unsupported for
/// another kind, and for dL/doutput where nothing follows.
[[nodiscard]] Result<std::shared_ptr<const Story>> backwardStory(Story::Kind kind, const Conv2DCall &call,
                                                                 const Beside &beside);

} // namespace lab
