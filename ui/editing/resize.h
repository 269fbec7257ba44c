#pragma once

#include "core/conv/call.h"
#include "core/conv/geometry.h"

namespace lab::ui {

/// The tensor with other sizes on the same number of axes: cells that still fit keep their value, new ones are 0.
[[nodiscard]] Tensor resized(const Tensor &tensor, const Shape &shape);

/// The call with the other data format and the same picture: input, strides, dilations and padding change their order.
[[nodiscard]] Conv2DCall inDataFormat(const Conv2DCall &call, DataFormat format);

/// Axis of the input that holds rows, columns or channels, counted from the front.
struct InputAxes {
    int height = 1, width = 2, channels = 3;
};
[[nodiscard]] InputAxes inputAxes(const Conv2DCall &call);

} // namespace lab::ui
