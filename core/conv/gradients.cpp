#include "core/conv/gradients.h"

#include "core/conv/groups.h"
#include "core/conv/links.h"
#include "core/conv/virtual_tensor.h"

#include <algorithm>

namespace lab {
namespace {

std::optional<Error> dyRefusal(const Shape &dy, const Shape &output)
{
    if (dy.rank() != output.rank())
        return Error{.code = ErrorCode::DyShape, .numbers = {dy.rank(), output.rank()}};
    for (int axis = 0; axis < dy.rank(); ++axis)
        if (dy[axis] != output[axis])
            return Error{.code = ErrorCode::DyShape, .numbers = {axis, dy[axis], output[axis]}};
    return std::nullopt;
}

Tensor rounded(const Shape &shape, const std::vector<double> &sums)
{
    std::vector<float> values;
    values.reserve(sums.size());
    for (double sum : sums)
        values.push_back(static_cast<float>(sum));
    return Tensor(shape, std::move(values));
}

/// Where a tensor's numbers lie by the picture's axes.
struct Steps {
    Index image, row, column, channel;

    Steps(DataFormat format, Index height, Index width, Index channels)
        : image(height * width * channels), row(width * channels), column(channels), channel(1)
    {
        if (format == DataFormat::Nchw) {
            row = width;
            column = 1;
            channel = height * width;
        }
    }
};

/// What one input channel of one tap meets: its row of the flattened filter, and the outputs of its group.
struct TapChannel {
    Index ky, kx, channel; ///< counts over all input channels
    Index firstWeight;     ///< of output channel 0 in the filter
    Index firstOut, endOut;
};

/// Visits them with the last tap first, so that an input cell meets its windows in ascending order.
template <typename Visit>
void forEachTapChannel(const Geometry &g, Visit visit)
{
    for (Index place = g.height.filterSize * g.width.filterSize - 1; place >= 0; --place)
        for (Index group = 0; group < g.groups; ++group)
            for (Index c = 0; c < g.groupInChannels; ++c)
                visit(TapChannel{.ky = place / g.width.filterSize,
                                 .kx = place % g.width.filterSize,
                                 .channel = group * g.groupInChannels + c,
                                 .firstWeight = (place * g.groupInChannels + c) * g.outChannels,
                                 .firstOut = firstOutChannel(g, group),
                                 .endOut = firstOutChannel(g, group + 1)});
}

/// Visits every position, ascending, with the flat indices of its output number for channel 0 and of the input number
/// that the tap reads there; below 0 on padding.
template <typename Visit>
void forEachPosition(const Geometry &g, const TapChannel &tap, Visit visit)
{
    const Steps in(g.dataFormat, g.height.inSize, g.width.inSize, g.inChannels);
    const Steps out(g.dataFormat, g.height.outSize, g.width.outSize, g.outChannels);
    for (Index n = 0; n < g.batch; ++n)
        for (Index y = 0; y < g.height.outSize; ++y) {
            const Index inY = g.height.inputIndex(y, tap.ky);
            const bool rowHeld = g.height.isInside(inY) && tap.channel < g.inChannels;
            const Index inRow = n * in.image + inY * in.row + tap.channel * in.channel;
            const Index outRow = n * out.image + y * out.row;
            for (Index x = 0; x < g.width.outSize; ++x) {
                const Index inX = g.width.inputIndex(x, tap.kx);
                visit(outRow + x * out.column, rowHeld && g.width.isInside(inX) ? inRow + inX * in.column : -1);
            }
        }
}

Index outChannelStep(const Geometry &g)
{
    return Steps(g.dataFormat, g.height.outSize, g.width.outSize, g.outChannels).channel;
}

} // namespace

Gradients::Gradients(Convolution convolution, Tensor dy) : m_convolution(std::move(convolution)), m_dy(std::move(dy)) {}

Result<Gradients> Gradients::of(Convolution convolution, Tensor dy)
{
    if (convolution.call().arguments.inputType == DType::Int32)
        return Error{.code = ErrorCode::DTypeUnsupported};
    // Only calls without input numbers have such groups; TensorFlow has no gradient of them.
    if (const Geometry &g = convolution.geometry(); g.outChannels % std::max<Index>(g.groups, 1) != 0)
        return Error{.code = ErrorCode::OutDepthNotMultiple, .numbers = {g.outChannels, g.groups}};
    if (std::optional<Error> error = dyRefusal(dy.shape(), convolution.geometry().outputShape))
        return *std::move(error);
    return Gradients(std::move(convolution), std::move(dy));
}

float Gradients::dyAt(const ProductCell &cell) const
{
    const Position position = positionOfRow(m_convolution.geometry(), cell.row);
    return dyAt(OutputCell{position.n, position.y, position.x, cell.column});
}

GradientTerm filterGradientTerm(const Gradients &gradients, const FilterCell &cell, Index position)
{
    const Convolution &convolution = gradients.convolution();
    const Geometry &g = convolution.geometry();
    const Position at = positionOfRow(g, position);
    const Tap tap{.ky = cell.ky, .kx = cell.kx, .c = groupOfOutChannel(g, cell.k) * g.groupInChannels + cell.c};
    GradientTerm term{.output = {.n = at.n, .y = at.y, .x = at.x, .k = cell.k},
                      .patch = {.row = position, .column = columnOfTap(g, tap)},
                      .input = {},
                      .filter = cell};
    term.input = sourceOf(g, term.patch);
    term.dy = gradients.dyAt(term.output);
    term.met = convolution.inputAt(term.input);
    term.padded = isPadding(g, term.patch);
    return term;
}

double filterGradientAt(const Gradients &gradients, const FilterCell &cell)
{
    return partialFilterGradient(gradients, cell, gradients.convolution().geometry().positions());
}

double partialFilterGradient(const Gradients &gradients, const FilterCell &cell, Index count)
{
    double sum = 0;
    for (Index position = 0; position < count; ++position)
        sum += filterGradientTerm(gradients, cell, position).product();
    return sum;
}

Index patchGradientTerms(const Gradients &gradients, const VirtualCell &cell)
{
    const Geometry &g = gradients.convolution().geometry();
    return outChannelsOf(g, cell.column / g.tapsPerGroup());
}

GradientTerm patchGradientTerm(const Gradients &gradients, const VirtualCell &cell, Index i)
{
    const Convolution &convolution = gradients.convolution();
    const Geometry &g = convolution.geometry();
    const Position at = positionOfRow(g, cell.row);
    const Tap tap = tapOfColumn(g, cell.column);
    const Index k = firstOutChannel(g, cell.column / g.tapsPerGroup()) + i;
    GradientTerm term{.output = {.n = at.n, .y = at.y, .x = at.x, .k = k},
                      .patch = cell,
                      .input = sourceOf(g, cell),
                      .filter = {.ky = tap.ky, .kx = tap.kx, .c = tap.c % g.groupInChannels, .k = k}};
    term.dy = gradients.dyAt(term.output);
    term.met = convolution.filterAt(term.filter);
    term.padded = isPadding(g, cell);
    return term;
}

double patchGradientAt(const Gradients &gradients, const VirtualCell &cell)
{
    double sum = 0;
    for (Index i = 0; i < patchGradientTerms(gradients, cell); ++i)
        sum += patchGradientTerm(gradients, cell, i).product();
    return sum;
}

double inputGradientAt(const Gradients &gradients, const InputCell &cell)
{
    double sum = 0;
    for (const VirtualCell &entry : virtualCellsOf(gradients.convolution().geometry(), cell))
        sum += patchGradientAt(gradients, entry);
    return sum;
}

Tensor filterGradient(const Gradients &gradients)
{
    const Geometry &g = gradients.convolution().geometry();
    const float *input = gradients.convolution().call().input.values().data(), *dy = gradients.dy().values().data();
    const Index step = outChannelStep(g);
    std::vector<double> sums(static_cast<std::size_t>(g.filterShape.elementCount()), 0.0);
    forEachTapChannel(g, [&](const TapChannel &tap) {
        double *sum = sums.data() + tap.firstWeight;
        forEachPosition(g, tap, [&](Index out, Index in) {
            const double value = in < 0 ? 0.0 : double(input[in]);
            for (Index k = tap.firstOut; k < tap.endOut; ++k)
                sum[k] += double(dy[out + k * step]) * value;
        });
    });
    return rounded(g.filterShape, sums);
}

Tensor inputGradient(const Gradients &gradients)
{
    const Geometry &g = gradients.convolution().geometry();
    const float *filter = gradients.convolution().call().filter.values().data(), *dy = gradients.dy().values().data();
    const Index step = outChannelStep(g);
    std::vector<double> sums(static_cast<std::size_t>(g.inputShape.elementCount()), 0.0);
    forEachTapChannel(g, [&](const TapChannel &tap) {
        forEachPosition(g, tap, [&](Index out, Index in) {
            if (in < 0)
                return;
            double entry = 0;
            for (Index k = tap.firstOut; k < tap.endOut; ++k)
                entry += double(dy[out + k * step]) * double(filter[tap.firstWeight + k]);
            sums[static_cast<std::size_t>(in)] += entry;
        });
    });
    return rounded(g.inputShape, sums);
}

Result<Tensor> patchGradients(const Gradients &gradients, Index limit)
{
    const Geometry &g = gradients.convolution().geometry();
    const Index rows = g.positions(), columns = g.taps(), count = rows * columns;
    if (count > limit)
        return Error{.code = ErrorCode::LimitReached, .numbers = {count, limit}};
    std::vector<float> values(static_cast<std::size_t>(count));
    for (Index row = 0; row < rows; ++row)
        for (Index column = 0; column < columns; ++column)
            values[static_cast<std::size_t>(row * columns + documentedColumn(g, column))] =
                static_cast<float>(patchGradientAt(gradients, {row, column}));
    return Tensor(Shape{rows, columns}, std::move(values));
}

} // namespace lab
