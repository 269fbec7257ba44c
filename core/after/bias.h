#pragma once

#include "core/after/channel_axis.h"

namespace lab {

// tf.nn.bias_add: one number a channel, added to every number of the channel.

/// Errors: BiasRank {rank} unless the bias has one axis, BiasLength {found, channels}.
[[nodiscard]] std::optional<Error> biasRefusal(const Shape &input, const Shape &bias, DataFormat format);

/// One number: the sum is rounded to float32.
[[nodiscard]] inline float biased(float value, float bias)
{
    return value + bias;
}
/// The whole tensor. Asserts what biasRefusal refuses.
[[nodiscard]] Tensor biasAdd(const Tensor &input, const Tensor &bias, DataFormat format);
/// dL/dbias: dy summed over everything but the channels, in double. The input's gradient is dy itself.
[[nodiscard]] Tensor biasGradient(const Tensor &dy, DataFormat format);

} // namespace lab
