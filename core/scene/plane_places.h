#pragma once

#include "core/scene/layout.h"

#include <algorithm>
#include <cmath>

namespace lab {

constexpr double emptySide = 56; ///< of the box that stands for a plane without cells

/// What stands between the tensors of the window lane and over its planes.
struct Gaps {
    double unit = 1, room = 800;
    bool tight = false;
    bool tail = false; ///< planes follow the output: closer signs, and room for the hops over the planes
    double captionRoom = 22;
    [[nodiscard]] double caption() const { return (tail ? captionRoom + hopsHeight : captionRoom) * unit; }
    [[nodiscard]] double planes() const { return 16 * unit; }
    /// From the products to the sum, with what is added over it; in place of a sign.
    [[nodiscard]] double arrow() const { return 116 * unit; }
    [[nodiscard]] double sign() const
    {
        return tight  ? 28 * unit
               : tail ? std::clamp(room * 0.05, 26.0, 46.0 * unit)
                      : std::clamp(room * 0.075, 26.0, 64.0 * unit);
    }
};

inline Index linesOf(Index planes, Index perLine)
{
    return planes > 0 ? (planes + perLine - 1) / perLine : 1;
}

/// Largest pitch at which sizes(pitch) fits the room.
template <typename Fits>
double largestPitch(double most, Fits fits)
{
    double low = 1e-12, high = most;
    if (fits(high))
        return high;
    // By factors first: a cell may be the thousandth part of a pixel.
    while (high / low > 2)
        (fits(std::sqrt(low * high)) ? low : high) = std::sqrt(low * high);
    for (int i = 0; i < 14; ++i)
        (fits((low + high) / 2) ? low : high) = (low + high) / 2;
    return low;
}

/// Planes of one tensor put into a box, each with its share of it.
[[nodiscard]] PlanesPlace placed(const PlanesQuery &query, Index columns, const Box &box, double pitch,
                                 const Gaps &gaps);

} // namespace lab
