#pragma once

#include "core/conv/geometry.h"

namespace lab {

[[nodiscard]] inline bool strides(const Geometry &g)
{
    return g.height.stride > 1 || g.width.stride > 1;
}

[[nodiscard]] inline bool dilates(const Geometry &g)
{
    return g.height.effectiveSize > g.height.filterSize || g.width.effectiveSize > g.width.filterSize;
}

/// Cells along an axis from the first window's start to where the last one could end.
[[nodiscard]] inline Index paddedSize(const AxisGeometry &axis)
{
    return axis.inSize + axis.padBefore + axis.padAfter;
}

/// Output cells if a last window that does not fit were counted.
[[nodiscard]] inline Index roundedUp(const AxisGeometry &axis)
{
    const Index room = paddedSize(axis) - axis.effectiveSize;
    return room < 0 ? axis.outSize : (room + axis.stride - 1) / axis.stride + 1;
}

} // namespace lab
