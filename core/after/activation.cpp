#include "core/after/activation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace lab {
namespace {

struct Named {
    ActivationKind kind;
    std::string_view name;
};
constexpr std::array names{Named{ActivationKind::Relu, "relu"},   Named{ActivationKind::LeakyRelu, "leaky_relu"},
                           Named{ActivationKind::Relu6, "relu6"}, Named{ActivationKind::Sigmoid, "sigmoid"},
                           Named{ActivationKind::Tanh, "tanh"},   Named{ActivationKind::Softmax, "softmax"}};

double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}

/// Visits the flat index of channel 0 of every place.
template <typename Visit>
void forEachPlace(Index size, const ChannelAxis &channels, Visit visit)
{
    if (size == 0)
        return;
    for (Index outer = 0; outer < size; outer += channels.count * channels.inner)
        for (Index i = 0; i < channels.inner; ++i)
            visit(outer + i);
}

std::vector<double> shares(std::span<const float> channels)
{
    double most = -std::numeric_limits<double>::infinity(), sum = 0;
    std::vector<double> shares;
    for (float x : channels)
        most = std::max(most, double(x));
    for (float x : channels) {
        shares.push_back(std::exp(double(x) - most));
        sum += shares.back();
    }
    for (double &share : shares)
        share /= sum;
    return shares;
}

/// The channels at one place.
std::vector<float> channelsAt(const Tensor &tensor, Index first, const ChannelAxis &channels)
{
    std::vector<float> values;
    for (Index c = 0; c < channels.count; ++c)
        values.push_back(tensor[first + c * channels.inner]);
    return values;
}

} // namespace

std::string_view activationName(ActivationKind kind)
{
    return std::ranges::find(names, kind, &Named::kind)->name;
}

std::optional<ActivationKind> activationOf(std::string_view name)
{
    const auto found = std::ranges::find(names, name, &Named::name);
    return found == names.end() ? std::nullopt : std::optional(found->kind);
}

std::optional<Error> activationRefusal(const Activation &activation, DType type)
{
    const bool takesWholeNumbers = activation.kind == ActivationKind::Relu || activation.kind == ActivationKind::Relu6;
    if (type == DType::Other || (type == DType::Int32 && !takesWholeNumbers))
        return Error{.code = ErrorCode::DTypeUnsupported};
    return std::nullopt;
}

float activated(const Activation &activation, float x)
{
    switch (activation.kind) {
    case ActivationKind::Relu:
        return x <= 0 ? 0 : x;
    case ActivationKind::LeakyRelu:
        return x > 0 ? x : static_cast<float>(activation.slope * double(x));
    case ActivationKind::Relu6:
        return x <= 0 ? 0 : x > 6 ? 6 : x;
    case ActivationKind::Sigmoid:
        return static_cast<float>(sigmoid(double(x)));
    case ActivationKind::Tanh:
        return static_cast<float>(std::tanh(double(x)));
    case ActivationKind::Softmax:
        break;
    }
    assert(false);
    return x;
}

void activate(const Activation &activation, std::span<float> values)
{
    if (activation.kind == ActivationKind::Relu) // without a call for each
        for (float &x : values)
            x = x < 0 ? 0 : x;
    else
        for (float &x : values)
            x = activated(activation, x);
}

double activationSlope(const Activation &activation, float x)
{
    switch (activation.kind) {
    case ActivationKind::Relu:
        return x > 0 ? 1 : 0;
    case ActivationKind::LeakyRelu:
        return x > 0 ? 1 : activation.slope;
    case ActivationKind::Relu6:
        return x > 0 && x < 6 ? 1 : 0;
    case ActivationKind::Sigmoid:
        return sigmoid(double(x)) * sigmoid(-double(x));
    case ActivationKind::Tanh:
        return 1 - std::tanh(double(x)) * std::tanh(double(x));
    case ActivationKind::Softmax:
        break;
    }
    assert(false);
    return 0;
}

std::vector<float> softmax(std::span<const float> channels)
{
    std::vector<float> rounded;
    for (double share : shares(channels))
        rounded.push_back(static_cast<float>(share));
    return rounded;
}

Tensor activate(const Activation &activation, const Tensor &input, DataFormat format)
{
    Tensor output = input;
    const std::span<float> values = output.mutableValues();
    if (activation.kind != ActivationKind::Softmax) {
        for (float &value : values)
            value = activated(activation, value);
        return output;
    }
    const ChannelAxis channels = channelAxisOf(input.shape(), format);
    forEachPlace(input.size(), channels, [&](Index first) {
        Index at = first;
        for (float share : softmax(channelsAt(input, first, channels))) {
            values[static_cast<std::size_t>(at)] = share;
            at += channels.inner;
        }
    });
    return output;
}

Tensor activationGradient(const Activation &activation, const Tensor &input, const Tensor &dy, DataFormat format)
{
    assert(input.shape() == dy.shape());
    Tensor gradient = dy;
    const std::span<float> values = gradient.mutableValues();
    if (activation.kind != ActivationKind::Softmax) {
        Index flat = 0;
        for (float &value : values)
            value = static_cast<float>(activationSlope(activation, input[flat++]) * double(value));
        return gradient;
    }
    const ChannelAxis channels = channelAxisOf(input.shape(), format);
    forEachPlace(input.size(), channels, [&](Index first) {
        const std::vector<double> parts = shares(channelsAt(input, first, channels));
        double mean = 0;
        for (Index c = 0; c < channels.count; ++c)
            mean += parts[static_cast<std::size_t>(c)] * double(dy[first + c * channels.inner]);
        for (Index c = 0; c < channels.count; ++c) {
            const Index at = first + c * channels.inner;
            values[static_cast<std::size_t>(at)] =
                static_cast<float>(parts[static_cast<std::size_t>(c)] * (double(dy[at]) - mean));
        }
    });
    return gradient;
}

} // namespace lab
