#include "core/conv/relatives.h"

#include "core/conv/arguments.h"

#include <algorithm>
#include <array>

namespace lab {
namespace {

std::optional<Error> rankRefusal(const Tensor &input, const Tensor &filter)
{
    if (input.shape().rank() != 4)
        return Error{.code = ErrorCode::InputRank, .numbers = {input.shape().rank()}};
    if (filter.shape().rank() != 4)
        return Error{.code = ErrorCode::FilterRank, .numbers = {filter.shape().rank()}};
    return std::nullopt;
}

/// Sizes by the picture's axes.
struct ImageSizes {
    Index batch = 0, height = 0, width = 0, channels = 0;
};

ImageSizes imageSizes(std::span<const Index> sizes, DataFormat format)
{
    if (format == DataFormat::Nhwc)
        return {.batch = sizes[0], .height = sizes[1], .width = sizes[2], .channels = sizes[3]};
    return {.batch = sizes[0], .height = sizes[2], .width = sizes[3], .channels = sizes[1]};
}

std::vector<Index> inOrder(const ImageSizes &sizes, DataFormat format)
{
    if (format == DataFormat::Nhwc)
        return {sizes.batch, sizes.height, sizes.width, sizes.channels};
    return {sizes.batch, sizes.channels, sizes.height, sizes.width};
}

/// Whether output_shape is one, and fits batch and channels.
Result<ImageSizes> outputSizes(const TransposedCall &call, DataFormat format)
{
    const ImageSizes input = imageSizes(call.input.shape().sizes(), format);
    std::vector<Index> given = call.outputShape;
    if (given.size() != 4 && given.size() != 2)
        return Error{.code = ErrorCode::OutputShapeLength, .numbers = {static_cast<Index>(given.size())}};
    if (const auto negative = std::ranges::find_if(given, [](Index size) { return size < 0; }); negative != given.end())
        return Error{.code = ErrorCode::OutputShapeNegative, .numbers = {*negative}};
    if (given.size() == 2)
        given = inOrder({input.batch, given[0], given[1], call.filter.shape()[2]}, format);
    const ImageSizes output = imageSizes(given, format);
    if (output.batch != input.batch)
        return Error{.code = ErrorCode::OutputShapeBatch, .numbers = {output.batch, input.batch}};
    if (call.filter.shape()[2] == 0)
        return Error{.code = ErrorCode::FilterEmpty};
    if (output.channels != call.filter.shape()[2])
        return Error{.code = ErrorCode::OutputShapeDepth, .numbers = {output.channels, call.filter.shape()[2]}};
    if (input.channels != call.filter.shape()[3])
        return Error{.code = ErrorCode::InDepthMismatch, .numbers = {input.channels, call.filter.shape()[3]}};
    return output;
}

std::optional<Error> backRefusal(const Geometry &geometry, const ImageSizes &input)
{
    const auto axisRefusal = [&](const AxisGeometry &axis, Index inSize) -> std::optional<Error> {
        if (axis.outSize == inSize)
            return std::nullopt;
        const TransposedSizes sizes = transposedSizes(inSize, axis, geometry.padding);
        return Error{.code = ErrorCode::OutputShapeSize,
                     .numbers = {axis.inSize, axis.outSize, inSize, sizes.least, sizes.most}};
    };
    if (std::optional<Error> error = axisRefusal(geometry.height, input.height))
        return error;
    return axisRefusal(geometry.width, input.width);
}

/// One axis of PyTorch's size rule, and the zeros that lead back.
struct TorchAxis {
    Index size = 0, padBefore = 0, padAfter = 0;
};

Result<TorchAxis> torchAxis(const TorchTransposedCall &call, std::size_t axis)
{
    const Index n = call.input.shape()[static_cast<int>(axis) + 2], k = call.filter.shape()[static_cast<int>(axis) + 2];
    const Index s = call.stride[axis], p = call.padding[axis], d = call.dilation[axis],
                extra = call.outputPadding[axis];
    if (s < 1)
        return Error{.code = ErrorCode::StrideNotPositive, .numbers = {call.stride[0], call.stride[1]}};
    if (d < 1)
        return Error{.code = ErrorCode::DilationNotPositive, .numbers = {call.dilation[0], call.dilation[1]}};
    for (Index amount : {p, extra})
        if (amount < 0)
            return Error{.code = ErrorCode::PaddingNegative, .numbers = {amount}};
    for (Index size : {n, k, s, p, d, extra})
        if (size > Index{1} << 31)
            return Error{.code = ErrorCode::TooLarge, .numbers = {size}};
    if (extra >= s && extra >= d)
        return Error{.code = ErrorCode::OutputPaddingTooLarge, .numbers = {extra, s, d}};
    const Index effective = d * (k - 1) + 1, size = (n - 1) * s - 2 * p + effective + extra;
    if (size < 1)
        return Error{.code = ErrorCode::OutputNegative, .numbers = {size, n, effective, s}};
    if (extra >= s)
        return Error{.code = ErrorCode::Unsupported};
    return TorchAxis{.size = size, .padBefore = p, .padAfter = p};
}

bool isAboveOne(const SpatialArguments::Axis &rows, const SpatialArguments::Axis &columns,
                Index SpatialArguments::Axis::*member)
{
    return rows.*member > 1 || columns.*member > 1;
}

} // namespace

TransposedSizes transposedSizes(Index inSize, const AxisGeometry &axis, Padding padding)
{
    const Index least = padding == Padding::Same
                            ? (inSize - 1) * axis.stride + 1
                            : (inSize - 1) * axis.stride + axis.effectiveSize -
                                  (padding == Padding::Explicit ? axis.padBefore + axis.padAfter : 0);
    return {.least = std::max<Index>(0, least), .most = std::max<Index>(0, least + axis.stride - 1)};
}

Result<Gradients> transposedConvolution(const TransposedCall &call)
{
    const Result<SpatialArguments> spatial = spatialArguments(call.arguments);
    if (!spatial)
        return spatial.error();
    if (std::optional<Error> error = rankRefusal(call.input, call.filter))
        return *std::move(error);
    const DataFormat format = spatial->dataFormat;
    const Result<ImageSizes> output = outputSizes(call, format);
    if (!output)
        return output.error();
    const Result<Shape> shape = Shape::of(inOrder(*output, format));
    if (!shape)
        return shape.error();
    Conv2DArguments arguments = call.arguments;
    const Result<Geometry> geometry = geometryOf(*shape, call.filter.shape(), arguments);
    if (!geometry)
        return geometry.error();
    const ImageSizes input = imageSizes(call.input.shape().sizes(), format);
    if (std::optional<Error> error = backRefusal(*geometry, input))
        return *std::move(error);
    // The filter's own numbers may not be touched by an int32 call's gradient: the type is judged already.
    arguments.inputType = arguments.filterType = DType::Float32;
    Result<Convolution> back =
        Convolution::of({.input = Tensor::filled(*shape, 0), .filter = call.filter, .arguments = std::move(arguments)});
    if (!back)
        return back.error();
    return Gradients::of(*std::move(back), call.input);
}

Result<Gradients> torchTransposedConvolution(const TorchTransposedCall &call)
{
    if (std::optional<Error> error = rankRefusal(call.input, call.filter))
        return *std::move(error);
    const Index channels = call.input.shape()[1];
    if (call.groups < 1 || channels % call.groups != 0)
        return Error{.code = ErrorCode::Groups, .numbers = {call.groups, channels}};
    if (call.filter.shape()[0] != channels)
        return Error{.code = ErrorCode::InDepthMismatch, .numbers = {channels, call.filter.shape()[0]}};
    const Result<TorchAxis> rows = torchAxis(call, 0);
    if (!rows)
        return rows.error();
    const Result<TorchAxis> columns = torchAxis(call, 1);
    if (!columns)
        return columns.error();
    const Result<Shape> shape =
        Shape::of({call.input.shape()[0], call.filter.shape()[1] * call.groups, rows->size, columns->size});
    if (!shape)
        return shape.error();
    constexpr std::array hwio{2, 3, 1, 0};
    Result<Convolution> back = Convolution::of(
        {.input = Tensor::filled(*shape, 0),
         .filter = permuted(call.filter, hwio),
         .arguments = {
             .strides = call.stride,
             .dilations = call.dilation,
             .padding = PaddingArgument::explicitPairs(
                 {{0, 0}, {0, 0}, {rows->padBefore, rows->padAfter}, {columns->padBefore, columns->padAfter}}),
             .dataFormat = "NCHW"}});
    if (!back)
        return back.error();
    return Gradients::of(*std::move(back), call.input);
}

Tensor groupedFilter(const Tensor &filter)
{
    const Shape &shape = filter.shape();
    return filter.reshaped(Shape{shape[0], shape[1], 1, shape[2] * shape[3]});
}

Result<Convolution> depthwiseConvolution(const DepthwiseCall &call)
{
    const auto length = [](const std::vector<Index> &entries) { return static_cast<Index>(entries.size()); };
    const Conv2DArguments &arguments = call.arguments;
    if (length(arguments.strides) != 4)
        return Error{.code = ErrorCode::StridesLength, .numbers = {length(arguments.strides), 4}};
    if (arguments.dilations && length(*arguments.dilations) != 2)
        return Error{.code = ErrorCode::DilationsLength, .numbers = {length(*arguments.dilations), 2}};
    const Result<SpatialArguments> spatial = spatialArguments(arguments);
    if (!spatial)
        return spatial.error();
    if (arguments.inputType == DType::Int32)
        return Error{.code = ErrorCode::DTypeUnsupported};
    if (isAboveOne(spatial->rows, spatial->columns, &SpatialArguments::Axis::stride) &&
        isAboveOne(spatial->rows, spatial->columns, &SpatialArguments::Axis::dilation))
        return Error{.code = ErrorCode::StrideWithDilation};
    if (std::optional<Error> error = rankRefusal(call.input, call.filter))
        return *std::move(error);
    const Index channels = imageSizes(call.input.shape().sizes(), spatial->dataFormat).channels;
    if (channels != call.filter.shape()[2])
        return Error{.code = ErrorCode::InDepthMismatch, .numbers = {channels, call.filter.shape()[2]}};
    return Convolution::of({.input = call.input, .filter = groupedFilter(call.filter), .arguments = arguments});
}

Convolution Separable::pointwise(const Tensor &depthwiseOutput) const
{
    Conv2DArguments arguments{.dataFormat = dataFormat == DataFormat::Nhwc ? "NHWC" : "NCHW"};
    Result<Convolution> second =
        Convolution::of({.input = depthwiseOutput, .filter = pointwiseFilter, .arguments = std::move(arguments)});
    assert(second); // separableConvolution has judged the same shapes
    return *std::move(second);
}

Result<Separable> separableConvolution(const DepthwiseCall &call, const Tensor &pointwiseFilter)
{
    Result<Convolution> depthwise = depthwiseConvolution(call);
    if (!depthwise)
        return depthwise.error();
    const Shape &shape = pointwiseFilter.shape();
    const Geometry &first = depthwise->geometry();
    if (shape.rank() != 4)
        return Error{.code = ErrorCode::FilterRank, .numbers = {shape.rank()}};
    if (shape[0] != 1 || shape[1] != 1)
        return Error{.code = ErrorCode::PointwiseSize, .numbers = {shape[0], shape[1]}};
    if (shape[2] == 0 || first.outChannels % shape[2] != 0)
        return Error{.code = ErrorCode::PointwiseDepth, .numbers = {shape[2], first.outChannels}};
    const Result<Geometry> second = geometryOf(first.outputShape, shape, {.dataFormat = call.arguments.dataFormat});
    if (!second)
        return second.error();
    const DataFormat format = first.dataFormat;
    return Separable{.depthwise = *std::move(depthwise), .pointwiseFilter = pointwiseFilter, .dataFormat = format};
}

Result<Conv2DCall> conv1dAsConv2d(const Conv1DCall &call)
{
    const Shape &input = call.input.shape(), &filter = call.filter.shape();
    if (input.rank() != 3)
        return Error{.code = ErrorCode::InputRank, .numbers = {input.rank()}};
    if (filter.rank() != 3)
        return Error{.code = ErrorCode::FilterRank, .numbers = {filter.rank()}};
    PaddingArgument padding = call.padding;
    const std::ptrdiff_t rows = call.channelsFirst ? 2 : 1;
    if (padding.word.empty()) {
        if (padding.pairs.size() != 3)
            return Error{.code = ErrorCode::PaddingListLength, .numbers = {static_cast<Index>(padding.pairs.size())}};
        padding.pairs.insert(padding.pairs.begin() + rows, {0, 0});
    }
    const Shape image =
        call.channelsFirst ? Shape{input[0], input[1], 1, input[2]} : Shape{input[0], 1, input[1], input[2]};
    return Conv2DCall{.input = call.input.reshaped(image),
                      .filter = call.filter.reshaped(Shape{1, filter[0], filter[1], filter[2]}),
                      .arguments = {.strides = {1, call.stride},
                                    .dilations = std::vector<Index>{1, call.dilation},
                                    .padding = std::move(padding),
                                    .dataFormat = call.channelsFirst ? "NCHW" : "NHWC"}};
}

} // namespace lab
