#pragma once

#include "core/conv/geometry.h"

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

} // namespace lab
