#pragma once

#include "core/conv/gradients.h"

namespace lab {

/// dL/dfilter as filterGradient() has it, bit for bit, for one learning step after another: several weights are summed
/// at once, each over its positions in order.
[[nodiscard]] Tensor fastFilterGradient(const Gradients &gradients);

} // namespace lab
