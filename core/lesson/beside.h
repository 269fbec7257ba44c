#pragma once

#include "core/after/after.h"

namespace lab {

/// What a lesson's call is written for: tf.nn.conv2d, or a relative whose input, filter and arguments stand in the same
/// places of the call; conv1d has an image and a filter of height 1 there.
enum class Operation { Conv2D, TransposedConv2D, DepthwiseConv2D, Conv1D };

/// TensorFlow's name: "conv2d", "conv2d_transpose", "depthwise_conv2d", "conv1d".
[[nodiscard]] std::string_view operationName(Operation operation);
[[nodiscard]] std::optional<Operation> operationOf(std::string_view name);

/// dL/d(the last tensor), where a lesson goes the way back.
struct UpstreamGradient {
    std::optional<Tensor> values{}; ///< nothing: ones
    /// dY is 2 (output - target) / count: of the mean squared error to these numbers. Then there are no values.
    std::optional<Tensor> target{};

    bool operator==(const UpstreamGradient &) const = default;
};

/// What stands beside the call of a lesson; nothing for most.
struct Beside {
    Operation operation = Operation::Conv2D;
    std::vector<Index> outputShape{}; ///< of a transposed convolution, as the caller writes it
    After after{};
    std::optional<UpstreamGradient> dy{};

    [[nodiscard]] bool isEmpty() const { return *this == Beside{}; }
    bool operator==(const Beside &) const = default;
};

} // namespace lab
