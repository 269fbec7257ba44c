#pragma once

#include "core/tensor/shape.h"

namespace lab {

/// The smallest whole number that is not below a / b, for b > 0.
[[nodiscard]] constexpr Index ceilDivided(Index a, Index b)
{
    return a >= 0 ? (a + b - 1) / b : -(-a / b);
}

} // namespace lab
