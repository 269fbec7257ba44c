#pragma once

#include "core/conv/geometry.h"
#include "core/tensor/limits.h"

#include <optional>

namespace lab {

/// What a call costs, from its geometry alone.
struct Cost {
    Index multiplyAdds = 0;   ///< those with padding zeros counted
    Index paddedProducts = 0; ///< of these, how many meet a padding zero
    Index inputNumbers = 0;
    Index virtualNumbers = 0; ///< numbers the virtual tensor shows
    Index filterNumbers = 0;
    Index outputNumbers = 0;
    Index neverRead = 0; ///< input cells no window reads
    Index maxReads = 0;  ///< windows that read the busiest input cell
};

[[nodiscard]] Cost costOf(const Geometry &geometry);

/// Why the whole output is too much to compute and to write. Errors: LimitReached with the number and the limit.
[[nodiscard]] std::optional<Error> workFault(const Geometry &geometry, const Limits &limits);

} // namespace lab
