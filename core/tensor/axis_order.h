#pragma once

#include "core/tensor/tensor.h"

#include <span>

namespace lab {

/// Order of an image's last three axes; batch axes come first in both.
enum class DataFormat { Nhwc, Nchw };

/// Order of a filter's axes. tf.nn.conv2d and Keras: HWIO. PyTorch and ONNX: OIHW. TensorFlow Lite: OHWI.
/// I is the input channels per group.
enum class FilterOrder { Hwio, Oihw, Ohwi };

/// The tensor with axis `order[i]` of the old one as its axis i. `order` names every axis once.
[[nodiscard]] Tensor permuted(const Tensor &tensor, std::span<const int> order);

/// Errors: InputRank {rank} below 3. Leading axes keep their order. Nothing is copied where the order is right already.
[[nodiscard]] Result<Tensor> toNhwc(const Tensor &image, DataFormat from);
[[nodiscard]] Result<Tensor> toNchw(const Tensor &image, DataFormat from);

/// Errors: FilterRank {rank} unless 4.
[[nodiscard]] Result<Tensor> toHwio(const Tensor &filter, FilterOrder from);
[[nodiscard]] Result<Tensor> fromHwio(const Tensor &filter, FilterOrder to);

} // namespace lab
