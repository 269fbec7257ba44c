#pragma once

#include "core/after/block.h"
#include "core/conv/gradients.h"
#include "core/lesson/lesson.h"

namespace lab {

/// What --print computes of a lesson: its call, what follows it, and the way back.
struct PrintedCall {
    Operation operation = Operation::Conv2D;
    /// The convolution, for depthwise the grouped one; of a transposed one the convolution whose input gradient it is.
    Convolution convolution;
    std::optional<Block> block{};          ///< where something follows
    std::optional<Gradients> transposed{}; ///< where the operation is a transposed convolution
    std::optional<Tensor> dy{};            ///< in the shape of the last tensor
};

/// `ones`: the way back is wanted, with dy of ones where the lesson has none.
/// Errors: what refuses the call, what follows it, or dy (DyShape); Unsupported where something follows a transposed
/// convolution.
[[nodiscard]] Result<PrintedCall> printedCall(const Conv2DCall &call, const Beside &beside, bool ones);
[[nodiscard]] Result<PrintedCall> printedCall(const Lesson &lesson, bool ones);

} // namespace lab
