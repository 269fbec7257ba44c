#pragma once

#include "core/lesson/explanation.h"

namespace lab {

// What is said about a step of the way back: of dL/dfilter, dL/dinput and the transposed convolution.

[[nodiscard]] Explanation explainWayBack(const Walkthrough &walkthrough, const Step &step,
                                         const ExplainOptions &options);
[[nodiscard]] RichText whatOfWayBack(const Walkthrough &walkthrough, const Step &step, const ExplainOptions &options);

} // namespace lab
