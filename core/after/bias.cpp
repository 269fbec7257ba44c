#include "core/after/bias.h"

namespace lab {

std::optional<Error> biasRefusal(const Shape &input, const Shape &bias, DataFormat format)
{
    if (bias.rank() != 1)
        return Error{.code = ErrorCode::BiasRank, .numbers = {bias.rank()}};
    const Index channels = channelAxisOf(input, format).count;
    if (bias[0] != channels)
        return Error{.code = ErrorCode::BiasLength, .numbers = {bias[0], channels}};
    return std::nullopt;
}

Tensor biasAdd(const Tensor &input, const Tensor &bias, DataFormat format)
{
    assert(!biasRefusal(input.shape(), bias.shape(), format));
    const ChannelAxis channels = channelAxisOf(input.shape(), format);
    Tensor output = input;
    Index flat = 0;
    for (float &value : output.mutableValues())
        value = biased(value, bias[channels.of(flat++)]);
    return output;
}

Tensor biasGradient(const Tensor &dy, DataFormat format)
{
    const ChannelAxis channels = channelAxisOf(dy.shape(), format);
    std::vector<double> sums(static_cast<std::size_t>(channels.count), 0.0);
    Index flat = 0;
    for (float value : dy.values())
        sums[static_cast<std::size_t>(channels.of(flat++))] += double(value);
    std::vector<float> gradient;
    for (double sum : sums)
        gradient.push_back(static_cast<float>(sum));
    return Tensor(Shape{channels.count}, std::move(gradient));
}

} // namespace lab
