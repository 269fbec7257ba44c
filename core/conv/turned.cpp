#include "core/conv/turned.h"

#include "core/conv/image_index.h"

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

/// How dY with zeros between lies along an axis: `first` cells of it are cut, `size` are left, zeros stand around.
struct InsertedAxis {
    Index first = 0, size = 0, padBefore = 0, padAfter = 0;
};

InsertedAxis inserted(const AxisGeometry &axis)
{
    const Index spread = (axis.outSize - 1) * axis.stride + 1, before = axis.effectiveSize - 1 - axis.padBefore;
    const Index after = axis.inSize + axis.effectiveSize - 1 - before - spread;
    InsertedAxis result{.first = insertedCut(axis), .padBefore = std::max<Index>(before, 0)};
    result.size = spread - result.first + std::min<Index>(after, 0);
    result.padAfter = std::max<Index>(after, 0);
    return result;
}

} // namespace

Index insertedCut(const AxisGeometry &axis)
{
    return std::max<Index>(axis.padBefore - axis.effectiveSize + 1, 0);
}

Result<Convolution> zeroInsertedConvolution(const Gradients &gradients)
{
    const Geometry &g = gradients.convolution().geometry();
    const InsertedAxis rows = inserted(g.height), columns = inserted(g.width);
    const bool even = g.groups > 0 && g.outChannels % g.groups == 0;
    if (g.outputCount() == 0 || g.taps() == 0 || rows.size <= 0 || columns.size <= 0 || !even)
        return nothingToWalk();
    constexpr Index most = Index{1} << 26; ///< numbers; more are no picture any more
    const Result<Shape> spread = Shape::of({g.batch, rows.size, columns.size, g.outChannels});
    if (!spread || spread->elementCount() > most)
        return Error{.code = ErrorCode::TooLarge, .numbers = {most}};
    Tensor input = Tensor::filled(*spread, 0);
    const ImageIndex images{
        .format = DataFormat::Nhwc, .height = rows.size, .width = columns.size, .channels = g.outChannels};
    for (Index n = 0; n < g.batch; ++n)
        for (Index y = 0; y < g.height.outSize; ++y)
            for (Index x = 0; x < g.width.outSize; ++x)
                for (Index k = 0; k < g.outChannels; ++k) {
                    const Index atY = y * g.height.stride - rows.first, atX = x * g.width.stride - columns.first;
                    if (atY >= 0 && atY < rows.size && atX >= 0 && atX < columns.size)
                        input.set(images.of({n, atY, atX, k}), gradients.dyAt(OutputCell{n, y, x, k}));
                }
    const Index height = g.height.filterSize, width = g.width.filterSize, outOfGroup = g.outChannels / g.groups;
    std::vector<float> weights;
    for (Index ky = 0; ky < height; ++ky)
        for (Index kx = 0; kx < width; ++kx)
            for (Index k = 0; k < outOfGroup; ++k)
                for (Index c = 0; c < g.inChannels; ++c)
                    weights.push_back(
                        gradients.convolution().filterAt({height - 1 - ky, width - 1 - kx, c % g.groupInChannels,
                                                          c / g.groupInChannels * outOfGroup + k}));
    Conv2DCall call{.input = std::move(input),
                    .filter = Tensor(Shape{height, width, outOfGroup, g.inChannels}, std::move(weights))};
    call.arguments.dilations = {{1, g.height.dilation, g.width.dilation, 1}};
    call.arguments.padding = PaddingArgument::explicitPairs(
        {{0, 0}, {rows.padBefore, rows.padAfter}, {columns.padBefore, columns.padAfter}, {0, 0}});
    return Convolution::of(std::move(call));
}

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
