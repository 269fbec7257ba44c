#include "core/conv/geometry.h"

#include "core/conv/arguments.h"

#include <algorithm>
#include <limits>

namespace lab {
namespace {

constexpr Index largestInt32 = std::numeric_limits<std::int32_t>::max();
constexpr Index largestCount = Index{1} << 62;

bool fitsInt32(Index size)
{
    return size <= largestInt32;
}

Error tooLarge(Index size)
{
    return {.code = ErrorCode::TooLarge, .numbers = {size}};
}

/// The picture's axes of the input, whatever its layout.
struct InputSizes {
    Index batch = 0, height = 0, width = 0, channels = 0;
};

Result<InputSizes> inputSizes(const Shape &shape, DataFormat format)
{
    const std::span<const Index> leading = shape.sizes().first(shape.sizes().size() - 3);
    const std::optional<Index> batch = checkedProduct(leading);
    if (!batch)
        return tooLarge(*std::ranges::max_element(leading));
    const int first = shape.rank() - 3;
    InputSizes sizes{.batch = *batch, .height = shape[first], .width = shape[first + 1], .channels = shape[first + 2]};
    if (format == DataFormat::Nchw)
        sizes = {.batch = *batch, .height = shape[first + 1], .width = shape[first + 2], .channels = shape[first]};
    for (Index size : {sizes.batch, sizes.height, sizes.width, sizes.channels})
        if (!fitsInt32(size))
            return tooLarge(size);
    return sizes;
}

std::optional<Error> filterSizeRefusal(const Shape &filter)
{
    for (Index size : filter.sizes())
        if (!fitsInt32(size))
            return tooLarge(size);
    return std::nullopt;
}

/// TensorFlow merges the leading axes by a reshape that infers their length, and passes over every 0 where a whole
/// image is empty. The result then has numbers that its own leading axes have no room for.
bool shapingBackIsRefused(const Geometry &geometry)
{
    const std::span<const Index> sizes = geometry.inputShape.sizes();
    const auto holdsZero = [](std::span<const Index> part) { return std::ranges::find(part, 0) != part.end(); };
    const Index outputImage = geometry.height.outSize * geometry.width.outSize;
    return sizes.size() > 4 && holdsZero(sizes.first(sizes.size() - 3)) && holdsZero(sizes.last(3)) &&
           outputImage != 0 && geometry.outChannels != 0;
}

Shape outputShapeOf(const Geometry &geometry, std::vector<Index> sizes)
{
    const std::size_t first = sizes.size() - 3;
    const Index oh = geometry.height.outSize, ow = geometry.width.outSize, k = geometry.outChannels;
    if (geometry.dataFormat == DataFormat::Nhwc)
        std::ranges::copy(std::initializer_list<Index>{oh, ow, k}, sizes.begin() + static_cast<std::ptrdiff_t>(first));
    else
        std::ranges::copy(std::initializer_list<Index>{k, oh, ow}, sizes.begin() + static_cast<std::ptrdiff_t>(first));
    Result<Shape> shape = Shape::of(std::move(sizes));
    return shape ? *shape : Shape{0}; // countsFit() has multiplied the same sizes
}

/// Every count of Geometry, and the number of finest steps, must fit 62 bits even where another factor is 0.
bool countsFit(const Geometry &geometry)
{
    const Index oh = geometry.height.outSize, ow = geometry.width.outSize;
    const Index kh = geometry.height.filterSize, kw = geometry.width.filterSize;
    const auto rows = checkedProduct({geometry.batch, oh, ow});
    const auto groupColumns = checkedProduct({kh, kw, geometry.groupInChannels});
    const auto columns = checkedProduct({kh, kw, geometry.groupInChannels, geometry.groups});
    if (!rows || !columns || !groupColumns)
        return false;
    const auto values = checkedProduct({*groupColumns, geometry.outChannels});
    const auto virtualCells = checkedProduct({*rows, *columns});
    const auto outputs = checkedProduct({*rows, geometry.outChannels});
    if (!values || !virtualCells || !outputs)
        return false;
    const auto products = checkedProduct({*outputs, *groupColumns});
    if (!products)
        return false;
    for (Index count : {*rows, *columns, *values, *virtualCells, *outputs, *products})
        if (count > largestCount)
            return false;
    std::uint64_t steps = 1;
    for (Index count : {*rows, *values, *virtualCells, *outputs})
        steps += static_cast<std::uint64_t>(count) / 4;
    return steps + static_cast<std::uint64_t>(*products) / 4 < static_cast<std::uint64_t>(largestCount) / 4;
}

/// Graph mode refuses calls that the eager kernel accepts because it returns early.
std::optional<Error> graphRefusal(const Geometry &geometry)
{
    if (geometry.inChannels == 0)
        return Error{.code = ErrorCode::InDepthNotMultiple, .numbers = {0, geometry.groupInChannels}};
    if (geometry.outChannels % geometry.groups != 0)
        return Error{.code = ErrorCode::OutDepthNotMultiple, .numbers = {geometry.outChannels, geometry.groups}};
    if (geometry.padding == Padding::Same)
        return std::nullopt;
    for (const AxisGeometry *axis : {&geometry.height, &geometry.width}) {
        const Index padded = axis->inSize + axis->padBefore + axis->padAfter;
        if (padded < axis->effectiveSize)
            return Error{.code = ErrorCode::OutputNegative,
                         .numbers = {axis->outSize, padded, axis->effectiveSize, axis->stride}};
    }
    return std::nullopt;
}

/// The two checks that the kernel makes after its early returns.
std::optional<Error> filterRefusal(const Geometry &geometry)
{
    if (geometry.filterShape.elementCount() == 0)
        return Error{.code = ErrorCode::FilterEmpty};
    if (geometry.outChannels % geometry.groups != 0 || geometry.outChannels < geometry.groups)
        return Error{.code = ErrorCode::OutDepthNotMultiple, .numbers = {geometry.outChannels, geometry.groups}};
    return std::nullopt;
}

} // namespace

Result<AxisGeometry> axisGeometry(const AxisQuery &query)
{
    if (query.stride < 1)
        return Error{.code = ErrorCode::StrideNotPositive, .numbers = {query.stride, query.stride}};
    if (query.dilation < 1)
        return Error{.code = ErrorCode::DilationNotPositive, .numbers = {query.dilation, query.dilation}};
    const bool isExplicit = query.padding == Padding::Explicit;
    AxisGeometry axis{.inSize = query.inSize,
                      .filterSize = query.filterSize,
                      .stride = query.stride,
                      .dilation = query.dilation,
                      .padBefore = isExplicit ? query.padBefore : 0,
                      .padAfter = isExplicit ? query.padAfter : 0};
    // Once each fits 32 bits, no product of two and no sum below overflows.
    for (Index size : {axis.inSize, axis.filterSize, axis.stride, axis.dilation, axis.padBefore, axis.padAfter})
        if (!fitsInt32(size))
            return tooLarge(size);
    axis.effectiveSize = (axis.filterSize - 1) * axis.dilation + 1;
    if (query.padding == Padding::Same) {
        axis.outSize = (axis.inSize + axis.stride - 1) / axis.stride;
        const Index total = std::max<Index>(0, (axis.outSize - 1) * axis.stride + axis.effectiveSize - axis.inSize);
        axis.padBefore = total / 2;
        axis.padAfter = total - axis.padBefore;
    } else {
        const Index padded = axis.inSize + axis.padBefore + axis.padAfter;
        axis.outSize = (padded - axis.effectiveSize + axis.stride) / axis.stride;
        if (axis.outSize < 0)
            return Error{.code = ErrorCode::OutputNegative,
                         .numbers = {axis.outSize, padded, axis.effectiveSize, axis.stride}};
    }
    for (Index size : {axis.outSize, axis.padBefore, axis.padAfter})
        if (!fitsInt32(size))
            return tooLarge(size);
    return axis;
}

namespace {

Result<AxisGeometry> axisOf(Index inSize, Index filterSize, const SpatialArguments::Axis &given, Padding padding)
{
    return axisGeometry({.inSize = inSize,
                         .filterSize = filterSize,
                         .stride = given.stride,
                         .dilation = given.dilation,
                         .padding = padding,
                         .padBefore = given.padBefore,
                         .padAfter = given.padAfter});
}

} // namespace

Result<Geometry> geometryOf(const Shape &input, const Shape &filter, const Conv2DArguments &arguments)
{
    const Result<SpatialArguments> spatial = spatialArguments(arguments);
    if (!spatial)
        return spatial.error();
    if (input.rank() < 4)
        return Error{.code = ErrorCode::InputRank, .numbers = {input.rank()}};
    if (filter.rank() != 4)
        return Error{.code = ErrorCode::FilterRank, .numbers = {filter.rank()}};

    const Result<InputSizes> sizes = inputSizes(input, spatial->dataFormat);
    if (!sizes)
        return sizes.error();
    if (std::optional<Error> error = filterSizeRefusal(filter))
        return *std::move(error);
    if (filter[2] == 0)
        return Error{.code = ErrorCode::FilterEmpty};
    if (sizes->channels % filter[2] != 0)
        return Error{.code = ErrorCode::InDepthNotMultiple, .numbers = {sizes->channels, filter[2]}};

    const Result<AxisGeometry> height = axisOf(sizes->height, filter[0], spatial->rows, spatial->padding);
    if (!height)
        return height.error();
    const Result<AxisGeometry> width = axisOf(sizes->width, filter[1], spatial->columns, spatial->padding);
    if (!width)
        return width.error();

    Geometry geometry{.batch = sizes->batch,
                      .height = *height,
                      .width = *width,
                      .inChannels = sizes->channels,
                      .groupInChannels = filter[2],
                      .outChannels = filter[3],
                      .groups = std::max<Index>(1, sizes->channels / filter[2]),
                      .padding = spatial->padding,
                      .dataFormat = spatial->dataFormat,
                      .inputShape = input,
                      .filterShape = filter,
                      .outputShape = {},
                      .graphModeRefusal = std::nullopt};
    if (!countsFit(geometry))
        return Error{.code = ErrorCode::TooLarge};
    const std::span<const Index> given = input.sizes();
    geometry.outputShape = outputShapeOf(geometry, {given.begin(), given.end()});
    const bool returnsEarly = geometry.outputCount() == 0 || input.elementCount() == 0;
    if (!returnsEarly)
        if (std::optional<Error> error = filterRefusal(geometry))
            return *std::move(error);
    if (shapingBackIsRefused(geometry))
        return Error{.code = ErrorCode::InputRank, .numbers = {input.rank()}};
    geometry.refusedByPlainCpu = geometry.dataFormat == DataFormat::Nchw && !returnsEarly;
    geometry.graphModeRefusal = graphRefusal(geometry);
    return geometry;
}

Result<Geometry> geometryOf(const Conv2DCall &call)
{
    return geometryOf(call.input.shape(), call.filter.shape(), call.arguments);
}

} // namespace lab
