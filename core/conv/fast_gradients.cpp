#include "core/conv/fast_gradients.h"

#include "core/conv/groups.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace lab {
namespace {

/// How many weights are summed side by side: a sum waits for its last addition, and others use that time.
constexpr std::size_t lanes = 4;

/// Outputs along one axis at which a tap reads the input and not padding.
struct Reads {
    Index first = 0, end = 0;
    [[nodiscard]] bool contains(Index i) const { return i >= first && i < end; }
};

Reads insideOf(const AxisGeometry &axis, Index tap)
{
    Reads reads{0, axis.outSize};
    while (reads.first < reads.end && !axis.isInside(axis.inputIndex(reads.first, tap)))
        ++reads.first;
    while (reads.end > reads.first && !axis.isInside(axis.inputIndex(reads.end - 1, tap)))
        --reads.end;
    return reads;
}

struct Weight {
    Index place = 0;  ///< in the filter, without the output channel
    Index offset = 0; ///< from the first input number under the window
    Reads rows, columns;
};

/// Weights of one group.
std::vector<Weight> weightsOf(const Geometry &g, Index group, bool channelsFirst)
{
    const Index row = channelsFirst ? g.width.inSize : g.width.inSize * g.inChannels;
    const Index column = channelsFirst ? 1 : g.inChannels, channel = channelsFirst ? row * g.height.inSize : 1;
    std::vector<Weight> weights;
    for (Index ky = 0; ky < g.height.filterSize; ++ky)
        for (Index kx = 0; kx < g.width.filterSize; ++kx)
            for (Index c = 0; c < g.groupInChannels; ++c)
                weights.push_back({.place = ((ky * g.width.filterSize + kx) * g.groupInChannels + c) * g.outChannels,
                                   .offset = ky * g.height.dilation * row + kx * g.width.dilation * column +
                                             (group * g.groupInChannels + c) * channel,
                                   .rows = insideOf(g.height, ky),
                                   .columns = insideOf(g.width, kx)});
    return weights;
}

/// One row of the output over the input: the window of its number i begins at start + i · step, which may be padding.
struct Row {
    const float *input, *dy;
    Index start, step, dyStep;
};

void addOne(double &sum, const Row &row, Index offset, Index from, Index to)
{
    for (Index x = from; x < to; ++x)
        sum += double(row.dy[x * row.dyStep]) * double(row.input[row.start + offset + x * row.step]);
}

template <std::size_t count>
void addSideBySide(double *sums, const Row &row, const Weight *weights, Index from, Index to)
{
    if (from >= to)
        return;
    std::array<double, count> sum;
    std::array<const float *, count> input;
    for (std::size_t i = 0; i < count; ++i) {
        sum[i] = sums[i];
        input[i] = row.input + (row.start + weights[i].offset + from * row.step);
    }
    const float *dy = row.dy + from * row.dyStep;
    for (Index x = 0; x < to - from; ++x) {
        const auto factor = double(dy[x * row.dyStep]);
        for (std::size_t i = 0; i < count; ++i)
            sum[i] += factor * double(input[i][x * row.step]);
    }
    for (std::size_t i = 0; i < count; ++i)
        sums[i] = sum[i];
}

/// Adds row y to the sums of `count` weights.
template <std::size_t count>
void addRow(double *sums, const Row &row, Index y, const Weight *weights)
{
    Reads all = weights[0].columns;
    for (std::size_t i = 0; i < count; ++i) {
        all.first = std::max(all.first, weights[i].columns.first);
        all.end = std::min(all.end, weights[i].columns.end);
        if (!weights[i].rows.contains(y))
            all.end = 0;
    }
    all.end = std::max(all.first, all.end);
    const auto addEdge = [&](Index from, Index to) {
        for (std::size_t i = 0; i < count; ++i)
            if (weights[i].rows.contains(y))
                addOne(sums[i], row, weights[i].offset, std::max(from, weights[i].columns.first),
                       std::min(to, weights[i].columns.end));
    };
    addEdge(0, all.first);
    addSideBySide<count>(sums, row, weights, all.first, all.end);
    addEdge(all.end, std::numeric_limits<Index>::max());
}

/// Adds all rows of all images.
template <std::size_t count>
void addRows(double *sums, const Gradients &gradients, bool channelsFirst, Index k, const Weight *weights)
{
    const Geometry &g = gradients.convolution().geometry();
    const Index column = channelsFirst ? 1 : g.inChannels, outColumn = channelsFirst ? 1 : g.outChannels;
    const Index rowStep = g.width.inSize * column, outRowStep = g.width.outSize * outColumn;
    const Index inImage = g.height.inSize * g.width.inSize * g.inChannels;
    const Index outImage = g.height.outSize * g.width.outSize * g.outChannels;
    const float *input = gradients.convolution().call().input.values().data(), *dy = gradients.dy().values().data();
    for (Index n = 0; n < g.batch; ++n)
        for (Index y = 0; y < g.height.outSize; ++y) {
            const Index start = n * inImage + g.height.inputIndex(y, 0) * rowStep + g.width.inputIndex(0, 0) * column;
            const Index out = n * outImage + y * outRowStep + k * (channelsFirst ? outImage / g.outChannels : 1);
            addRow<count>(sums, {input, dy + out, start, g.width.stride * column, outColumn}, y, weights);
        }
}

} // namespace

Tensor fastFilterGradient(const Gradients &gradients)
{
    const Geometry &g = gradients.convolution().geometry();
    // What padding meets counts, too, where it is not finite: 0 · ∞.
    const std::span<const float> dy = gradients.dy().values();
    if (!std::all_of(dy.begin(), dy.end(), [](float number) { return std::isfinite(number); }) ||
        g.inChannels != g.groups * g.groupInChannels)
        return filterGradient(gradients);
    const bool channelsFirst = g.dataFormat == DataFormat::Nchw;
    Tensor result = Tensor::filled(g.filterShape, 0);
    const std::span<float> values = result.mutableValues();
    for (Index group = 0; group < g.groups; ++group) {
        const std::vector<Weight> weights = weightsOf(g, group, channelsFirst);
        const std::size_t parts = (weights.size() + lanes - 1) / lanes;
        for (Index k = firstOutChannel(g, group); k < firstOutChannel(g, group + 1); ++k)
            for (std::size_t part = 0; part < parts; ++part) {
                const std::size_t first = weights.size() * part / parts, end = weights.size() * (part + 1) / parts;
                std::array<double, lanes> sums{};
                constexpr std::array add{addRows<1>, addRows<2>, addRows<3>, addRows<4>};
                add[end - first - 1](sums.data(), gradients, channelsFirst, k, weights.data() + first);
                for (std::size_t i = first; i < end; ++i)
                    values[static_cast<std::size_t>(weights[i].place + k)] = static_cast<float>(sums[i - first]);
            }
    }
    return result;
}

} // namespace lab
