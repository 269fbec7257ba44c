#pragma once

#include "core/conv/geometry.h"

namespace lab {

// Which output channels belong to which group. Outputs are shared out evenly in every call that computes something; the
// rules below also hold where an early return lets an uneven call through (section 7), so nothing divides by zero.

[[nodiscard]] inline Index groupOfInChannel(const Geometry &geometry, Index c)
{
    return c / geometry.groupInChannels;
}
[[nodiscard]] inline Index groupOfOutChannel(const Geometry &geometry, Index k)
{
    return k * geometry.groups / geometry.outChannels;
}
/// First output channel of a group; of group `groups`: outChannels.
[[nodiscard]] inline Index firstOutChannel(const Geometry &geometry, Index group)
{
    return (group * geometry.outChannels + geometry.groups - 1) / geometry.groups;
}
[[nodiscard]] inline Index outChannelsOf(const Geometry &geometry, Index group)
{
    return firstOutChannel(geometry, group + 1) - firstOutChannel(geometry, group);
}

} // namespace lab
