#pragma once

#include "core/conv/call.h"
#include "core/lesson/beside.h"
#include "core/result.h"

namespace lab {

/// Where a call's filter stands on the way to the target beside it.
struct Slope {
    double loss = 0; ///< mean of (output - target)² over the last plane
    Tensor gradient; ///< dL/dfilter, in the shape of the call's filter
};

/// Errors: those of blockOf and gradientsOf; DyShape where there is no target of the last plane's size.
[[nodiscard]] Result<Slope> slopeOf(const Conv2DCall &call, const Beside &beside);

/// The rate from which on the steps overshoot: 2 / the largest curvature of the loss, found by power iteration. Of a
/// convolution that nothing follows it is exact in the limit; ReLU and pooling can only lessen the curvature at a
/// place. 0 where the loss does not depend on the filter.
[[nodiscard]] double limitRate(const Conv2DCall &call, const Beside &beside);

} // namespace lab
