#pragma once

#include "core/tensor/axis_order.h"

namespace lab {

/// Where the channels lie in a tensor: element (outer·count + channel)·inner + i.
struct ChannelAxis {
    Index count = 1;
    Index inner = 1; ///< numbers between two neighbouring channels

    [[nodiscard]] Index of(Index flat) const { return flat / inner % count; }
};

/// The last axis, in NCHW the third from the end; ranks below 3 have their channels last in both.
[[nodiscard]] inline ChannelAxis channelAxisOf(const Shape &shape, DataFormat format)
{
    const int rank = shape.rank();
    if (format == DataFormat::Nchw && rank >= 3)
        return {.count = shape[rank - 3], .inner = shape[rank - 2] * shape[rank - 1]};
    return {.count = rank > 0 ? shape[rank - 1] : 1, .inner = 1};
}

} // namespace lab
