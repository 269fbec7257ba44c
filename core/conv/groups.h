#pragma once

#include "core/conv/geometry.h"

namespace lab {

// Which output channels belong to which group. Every call that computes something has equally many in each group. The
// rules below also cover uneven calls that return early (section 7), so that nothing divides by zero.

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
