#pragma once

#include "core/after/channel_axis.h"
#include "core/conv/call.h"

#include <string_view>

namespace lab {

enum class ActivationKind { Relu, LeakyRelu, Relu6, Sigmoid, Tanh, Softmax };

struct Activation {
    ActivationKind kind = ActivationKind::Relu;
    double slope = 0.2; ///< of leaky_relu below 0, `alpha`; TensorFlow's default, PyTorch's is 0.01

    bool operator==(const Activation &) const = default;
};

/// TensorFlow's name: "relu", "leaky_relu", "relu6", "sigmoid", "tanh", "softmax".
[[nodiscard]] std::string_view activationName(ActivationKind kind);
[[nodiscard]] std::optional<ActivationKind> activationOf(std::string_view name);

/// Errors: DTypeUnsupported; whole numbers are for relu and relu6 alone.
[[nodiscard]] std::optional<Error> activationRefusal(const Activation &activation, DType type);

/// One number, computed in double and rounded once. NaN stays NaN. Not for softmax, which needs all channels.
[[nodiscard]] float activated(const Activation &activation, float x);
/// Of many, in place.
void activate(const Activation &activation, std::span<float> values);
/// The derivative at x as TensorFlow's gradients have it: 0 (leaky_relu: the slope) at 0, 0 for NaN where there is a
/// gate. Not for softmax.
[[nodiscard]] double activationSlope(const Activation &activation, float x);

/// e^x / Σ e^x, after subtracting the maximum; rounded once.
[[nodiscard]] std::vector<float> softmax(std::span<const float> channels);

/// The whole tensor; softmax goes along the channels, after subtracting their maximum.
[[nodiscard]] Tensor activate(const Activation &activation, const Tensor &input, DataFormat format);
/// dL/dinput from dy = dL/doutput.
[[nodiscard]] Tensor activationGradient(const Activation &activation, const Tensor &input, const Tensor &dy,
                                        DataFormat format);

} // namespace lab
