#pragma once

#include "core/conv/convolution.h"

namespace lab {

/// The whole output by the plain loops that are the specification: double accumulation in the order of section 5,
/// one rounding. Shape: geometry().outputShape. Padding zeros take part, so an infinite weight on padding gives NaN.
[[nodiscard]] Tensor conv2d(const Convolution &convolution);

/// The same by the three documented steps with Eigen, group by group: filter matrix, patch rows, matrix product.
/// Errors: LimitReached where the patch matrix would exceed `limit` numbers.
[[nodiscard]] Result<Tensor> conv2dByMatrices(const Convolution &convolution, Index limit);

} // namespace lab
