#pragma once

#include "core/conv/call.h"
#include "core/result.h"
#include "core/tensor/axis_order.h"

#include <optional>
#include <vector>

namespace lab {

enum class Padding { Valid, Same, Explicit };

/// Strides, dilations and padding of a call, read per spatial axis.
struct SpatialArguments {
    struct Axis {
        Index stride = 1;
        Index dilation = 1;
        Index padBefore = 0; ///< for Padding::Explicit
        Index padAfter = 0;
        bool operator==(const Axis &) const = default;
    };
    Axis rows, columns;
    Padding padding = Padding::Valid;
    DataFormat dataFormat = DataFormat::Nhwc;
    bool operator==(const SpatialArguments &) const = default;
};

/// Judges the arguments alone in the order of section 8 and takes them apart. Errors: every code that needs no shape.
[[nodiscard]] Result<SpatialArguments> spatialArguments(const Conv2DArguments &arguments);

/// Strides or dilations as four entries in the order of the data format: s → [1, s, s, 1], [a, b] → [1, a, b, 1] in
/// NHWC. A list of a length other than 1 or 2 is returned as it is.
[[nodiscard]] std::vector<Index> expandedToFour(const std::vector<Index> &entries, DataFormat format);

} // namespace lab
