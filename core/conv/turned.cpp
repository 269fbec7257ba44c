#include "core/conv/turned.h"

#include <algorithm>

namespace lab {
namespace {

/// How the input of the turned convolution lies along an axis.
struct TurnedAxis {
    Index inSize = 0, padBefore = 0, padAfter = 0;
};

TurnedAxis turned(const AxisGeometry &axis)
{
    const Index read = (axis.filterSize - 1) * axis.dilation + (axis.outSize - 1) * axis.stride + 1;
    const Index after = read - axis.padBefore - axis.inSize;
    return {.inSize = axis.inSize + std::min<Index>(after, 0),
            .padBefore = axis.padBefore,
            .padAfter = std::max<Index>(after, 0)};
}

Tensor turnedInput(const Gradients &gradients, Index height, Index width)
{
    const Convolution &convolution = gradients.convolution();
    const Geometry &g = convolution.geometry();
    std::vector<float> values;
    values.reserve(static_cast<std::size_t>(g.batch * g.inChannels * height * width));
    for (Index c = 0; c < g.groupInChannels; ++c)
        for (Index y = 0; y < height; ++y)
            for (Index x = 0; x < width; ++x)
                for (Index group = 0; group < g.groups; ++group)
                    for (Index n = 0; n < g.batch; ++n)
                        values.push_back(convolution.inputAt({n, y, x, group * g.groupInChannels + c}));
    return Tensor(Shape{g.groupInChannels, height, width, g.groups * g.batch}, std::move(values));
}

Tensor turnedDy(const Gradients &gradients)
{
    const Geometry &g = gradients.convolution().geometry();
    std::vector<float> values;
    values.reserve(static_cast<std::size_t>(g.outputCount()));
    for (Index y = 0; y < g.height.outSize; ++y)
        for (Index x = 0; x < g.width.outSize; ++x)
            for (Index n = 0; n < g.batch; ++n)
                for (Index k = 0; k < g.outChannels; ++k)
                    values.push_back(gradients.dyAt(OutputCell{n, y, x, k}));
    return Tensor(Shape{g.height.outSize, g.width.outSize, g.batch, g.outChannels}, std::move(values));
}

} // namespace

Error nothingToWalk()
{
    return {.code = ErrorCode::Unsupported,
            .reason =
                QT_TRANSLATE_NOOP("Refusals", "no window reads a cell of this input, so there is no way back to show")};
}

Result<Convolution> filterGradientConvolution(const Gradients &gradients)
{
    const Geometry &g = gradients.convolution().geometry();
    const TurnedAxis rows = turned(g.height), columns = turned(g.width);
    if (g.outputCount() == 0 || g.taps() == 0 || rows.inSize <= 0 || columns.inSize <= 0)
        return nothingToWalk();
    Conv2DCall call;
    call.input = turnedInput(gradients, rows.inSize, columns.inSize);
    call.filter = turnedDy(gradients);
    call.arguments.strides = {1, g.height.dilation, g.width.dilation, 1};
    call.arguments.dilations = {{1, g.height.stride, g.width.stride, 1}};
    call.arguments.padding = PaddingArgument::explicitPairs(
        {{0, 0}, {rows.padBefore, rows.padAfter}, {columns.padBefore, columns.padAfter}, {0, 0}});
    return Convolution::of(std::move(call));
}

} // namespace lab
