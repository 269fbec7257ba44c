#pragma once

#include "core/conv/convolution.h"

namespace lab {

/// outputAt, to the last bit, without the walk over terms: what a picture of many output cells is made of.
[[nodiscard]] float outputValue(const Convolution &convolution, const OutputCell &cell);

} // namespace lab
