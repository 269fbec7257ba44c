#pragma once

#include "core/after/block.h"
#include "core/conv/gradients.h"
#include "core/lesson/lesson.h"
#include "core/walkthrough/walkthrough.h"

#include <memory>

namespace lab {

/// The convolution that the picture of a call shows: its own; for a depthwise call the grouped one with the same
/// numbers. Errors: what refuses the call; Unsupported for a transposed convolution, which has no picture yet.
[[nodiscard]] Result<Convolution> convolutionOf(const Conv2DCall &call, const Beside &beside);
[[nodiscard]] Result<Convolution> convolutionOf(const Lesson &lesson);
/// The convolution with what follows it: what the picture shows. Errors: also those of Block::of.
[[nodiscard]] Result<Block> blockOf(const Conv2DCall &call, const Beside &beside);
/// The same call as a transposed convolution. Only for such lessons.
[[nodiscard]] Result<Gradients> transposedOf(const Conv2DCall &call, const Beside &beside);
/// The walk forward with what follows; of a transposed convolution that of the convolution whose way back it is, which
/// stands for its sizes: what is told of it is storyOf. Errors: those of blockOf and transposedOf.
[[nodiscard]] Result<Walkthrough> forwardWalk(const Conv2DCall &call, const Beside &beside, WalkthroughOptions options,
                                              double imageMaximum);

/// What the stage tells of a call: the walk forward with what follows, or a way back from the dY that stands beside it
/// (ones where none does; dL/d(the last plane) where something follows). Of a transposed convolution its own story.
/// Errors: those of blockOf, Gradients::of, filterGradientConvolution; DyShape; Unsupported for Product.
[[nodiscard]] Result<std::shared_ptr<const Story>> storyOf(Story::Kind kind, const Conv2DCall &call,
                                                           const Beside &beside);
/// dL/d(the last plane) in its shape: ones, the values, or the derivative of the squared error to the target.
/// Errors: DyShape {0, found, wanted}.
[[nodiscard]] Result<Tensor> shapedDy(const Block &block, const std::optional<UpstreamGradient> &dy);
/// dL/d(output of the convolution), with the convolution. Errors: those of shapedDy and Gradients::of.
[[nodiscard]] Result<Gradients> gradientsOf(const Block &block, const std::optional<UpstreamGradient> &dy);

} // namespace lab
