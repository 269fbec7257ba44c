#pragma once

#include "core/tensor/tensor.h"

namespace lab {

/// The mean over all numbers of (output - target)², in double. Both have one shape.
[[nodiscard]] double meanSquaredError(const Tensor &output, const Tensor &target);
/// Its derivative dL/doutput = 2 (output - target) / count.
[[nodiscard]] Tensor meanSquaredErrorGradient(const Tensor &output, const Tensor &target);

/// One step of descent: weights - rate · gradient, each number rounded once.
[[nodiscard]] Tensor descended(const Tensor &weights, const Tensor &gradient, double rate);

} // namespace lab
