#pragma once

#include "core/conv/call.h"
#include "core/lesson/beside.h"
#include "core/result.h"

#include <optional>
#include <vector>

namespace lab {

/// Where a call's filter stands on the way to the target beside it.
struct Slope {
    double loss = 0;               ///< mean of (output - target)² over the last plane
    Tensor gradient;               ///< dL/dfilter, in the shape of the call's filter
    std::optional<Tensor> dbias{}; ///< dL/dbias, where the call is followed by one
};

/// Errors: those of blockOf and gradientsOf; DyShape where there is no target of the last plane's size.
[[nodiscard]] Result<Slope> slopeOf(const Conv2DCall &call, const Beside &beside);

/// The rate from which on the steps overshoot: 2 / the largest curvature of the loss along filter and bias. Of a
/// convolution that nothing but a bias follows it is exact in the limit; ReLU and pooling can only lessen the curvature
/// at a place. 0 where the loss does not depend on the filter.
[[nodiscard]] double limitRate(const Conv2DCall &call, const Beside &beside);

/// Where the places of these slopes lie along the direction of the last gradient, counted from the lowest place:
/// gradient · direction / curvature, with the curvature 2 / `limit`. Once a run grows, that is the direction of the
/// largest curvature.
[[nodiscard]] std::vector<double> distancesAlongLast(const std::vector<Slope> &slopes, double limit);

/// A rate to begin with: 0.05, or less where the steps would overshoot.
[[nodiscard]] double usualRate(double limit);

/// Steps of one run, in the window and in films.
inline constexpr int mostLearningSteps = 20000;

/// A place on the way: the filter, its bias where it has one, and the slope there.
struct LearningStep {
    Tensor filter;
    std::optional<Tensor> bias{};
    Slope slope;
};

/// So many steps of descent, the first place included; fewer where the numbers leave float32. Errors: those of slopeOf.
[[nodiscard]] Result<std::vector<LearningStep>> learningSteps(const Conv2DCall &call, const Beside &beside, int steps,
                                                              double rate);

} // namespace lab
