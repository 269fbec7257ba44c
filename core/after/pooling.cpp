#include "core/after/pooling.h"

#include "core/conv/arguments.h"

#include <algorithm>

namespace lab {
namespace {

bool lengthIsTaken(const std::vector<Index> &entries)
{
    return entries.size() == 1 || entries.size() == 2 || entries.size() == 4;
}

/// Four entries, by the picture's axes.
struct ByAxis {
    Index batch = 1, rows = 1, columns = 1, channels = 1;
};

ByAxis byAxis(const std::vector<Index> &entries, DataFormat format)
{
    const std::vector<Index> four = expandedToFour(entries, format);
    if (format == DataFormat::Nhwc)
        return {.batch = four[0], .rows = four[1], .columns = four[2], .channels = four[3]};
    return {.batch = four[0], .rows = four[2], .columns = four[3], .channels = four[1]};
}

std::optional<Error> typeRefusal(PoolKind kind, DType type)
{
    if (type == DType::Other || (kind == PoolKind::Average && type == DType::Int32))
        return Error{.code = ErrorCode::DTypeUnsupported};
    return std::nullopt;
}

/// A window over channels instead of rows and columns.
std::optional<Error> channelRefusal(PoolKind kind, const ByAxis &window, const ByAxis &stride, Index channels)
{
    if (window.channels == 1 && stride.channels == 1)
        return std::nullopt;
    if (window.rows != 1 || window.columns != 1 || stride.rows != 1 || stride.columns != 1)
        return Error{.code = ErrorCode::KsizeOnSpaceAndChannel};
    if (kind == PoolKind::Average || window.channels < 1 || window.channels != stride.channels ||
        channels % window.channels != 0)
        return Error{.code = ErrorCode::KsizeOnChannel, .numbers = {window.channels, stride.channels, channels}};
    return std::nullopt;
}

/// One axis by PyTorch's rule: rounded up in ceil_mode, but no window begins beyond the input and its first padding.
Result<AxisGeometry> torchAxis(const AxisQuery &query, bool ceilMode)
{
    AxisQuery wider = query;
    const Index limit = query.inSize + query.padBefore;
    if (ceilMode)
        wider.padAfter += query.stride - 1;
    Result<AxisGeometry> axis = axisGeometry(wider);
    if (!axis)
        return axis;
    AxisGeometry sized = *axis;
    sized.padAfter = query.padAfter;
    if (ceilMode && (sized.outSize - 1) * sized.stride >= limit)
        --sized.outSize;
    if (sized.outSize < 1)
        return Error{.code = ErrorCode::OutputNegative,
                     .numbers = {sized.outSize, limit + query.padAfter, sized.effectiveSize, sized.stride}};
    return sized;
}

std::optional<Error> amountRefusal(const AxisGeometry &axis, bool torch)
{
    for (Index amount : {axis.padBefore, axis.padAfter}) {
        if (!torch && amount >= axis.filterSize)
            return Error{.code = ErrorCode::PaddingNotBelowKsize, .numbers = {amount, axis.filterSize}};
        if (torch && amount > axis.effectiveSize / 2)
            return Error{.code = ErrorCode::PaddingOverHalfKsize, .numbers = {amount, axis.filterSize}};
    }
    return std::nullopt;
}

/// What can be said before the operation sees the shapes.
std::optional<Error> argumentRefusal(const Pooling &pooling, DType type)
{
    if (!lengthIsTaken(pooling.ksize))
        return Error{.code = ErrorCode::KsizeLength, .numbers = {static_cast<Index>(pooling.ksize.size())}};
    if (!lengthIsTaken(pooling.strides))
        return Error{.code = ErrorCode::StridesLength, .numbers = {static_cast<Index>(pooling.strides.size())}};
    if (pooling.kind == PoolKind::Average && !pooling.torch && pooling.padding.word.empty())
        return Error{.code = ErrorCode::PaddingExplicitUnsupported};
    return typeRefusal(pooling.kind, type);
}

Result<AxisGeometry> poolingAxis(Index inSize, Index window, const SpatialArguments::Axis &given, Padding padding,
                                 const std::optional<TorchPooling> &torch)
{
    const AxisQuery query{.inSize = inSize,
                          .filterSize = window,
                          .stride = given.stride,
                          .dilation = given.dilation,
                          .padding = padding,
                          .padBefore = given.padBefore,
                          .padAfter = given.padAfter};
    Result<AxisGeometry> axis = torch ? torchAxis(query, torch->ceilMode) : axisGeometry(query);
    if (axis && padding == Padding::Explicit)
        if (std::optional<Error> error = amountRefusal(*axis, torch.has_value()))
            return *std::move(error);
    return axis;
}

/// The window and its strides, and what a convolution takes of the same arguments.
Result<SpatialArguments> spatialOf(const Pooling &pooling, DataFormat format, DType type, Index channels)
{
    const ByAxis window = byAxis(pooling.ksize, format), stride = byAxis(pooling.strides, format);
    Conv2DArguments arguments{.strides = {stride.rows, stride.columns},
                              .padding = pooling.padding,
                              .dataFormat = format == DataFormat::Nhwc ? "NHWC" : "NCHW",
                              .inputType = type,
                              .filterType = type};
    if (pooling.torch)
        arguments.dilations = pooling.torch->dilations;
    Result<SpatialArguments> spatial = spatialArguments(arguments);
    if (!spatial)
        return spatial;
    if (window.rows < 1 || window.columns < 1)
        return Error{.code = ErrorCode::KsizeNotPositive, .numbers = {window.rows, window.columns}};
    if (window.batch != 1)
        return Error{.code = ErrorCode::KsizeOnBatch, .numbers = {window.batch}};
    if (stride.batch != 1)
        return Error{.code = ErrorCode::StrideOnBatchOrChannel, .numbers = {stride.batch, stride.channels}};
    if (std::optional<Error> error = channelRefusal(pooling.kind, window, stride, channels))
        return *std::move(error);
    return spatial;
}

} // namespace

std::string_view poolingName(PoolKind kind)
{
    return kind == PoolKind::Max ? "max_pool2d" : "avg_pool2d";
}

Result<PoolingGeometry> poolingGeometry(const Shape &input, const Pooling &pooling, DataFormat format, DType type)
{
    if (std::optional<Error> error = argumentRefusal(pooling, type))
        return *std::move(error);
    const bool nhwc = format == DataFormat::Nhwc;
    const Index channels = input.rank() == 4 ? input[nhwc ? 3 : 1] : 0;
    const Result<SpatialArguments> spatial = spatialOf(pooling, format, type, channels);
    if (!spatial)
        return spatial.error();
    if (input.rank() != 4)
        return Error{.code = ErrorCode::InputRank, .numbers = {input.rank()}};
    const ByAxis window = byAxis(pooling.ksize, format);
    const Result<AxisGeometry> height =
        poolingAxis(input[nhwc ? 1 : 2], window.rows, spatial->rows, spatial->padding, pooling.torch);
    if (!height)
        return height.error();
    const Result<AxisGeometry> width =
        poolingAxis(input[nhwc ? 2 : 3], window.columns, spatial->columns, spatial->padding, pooling.torch);
    if (!width)
        return width.error();
    const Index outChannels = channels / window.channels, oh = height->outSize, ow = width->outSize;
    Result<Shape> output =
        Shape::of(nhwc ? std::vector{input[0], oh, ow, outChannels} : std::vector{input[0], outChannels, oh, ow});
    if (!output)
        return output.error();
    return PoolingGeometry{.kind = pooling.kind,
                           .batch = input[0],
                           .height = *height,
                           .width = *width,
                           .inChannels = channels,
                           .outChannels = outChannels,
                           .channelWindow = window.channels,
                           .padding = spatial->padding,
                           .dataFormat = format,
                           .torch = pooling.torch,
                           .inputShape = input,
                           .outputShape = *output};
}

} // namespace lab
