#include "core/after/pooling_values.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lab {
namespace {

/// The input indices that window `out` reads along an axis, those inside.
IndexRange insideOf(const AxisGeometry &axis, Index out)
{
    const Index first = axis.inputIndex(out, 0), d = axis.dilation;
    const Index firstTap = first < 0 ? (-first + d - 1) / d : 0;
    const Index taps = std::min(axis.filterSize, first < axis.inSize ? (axis.inSize - 1 - first) / d + 1 : 0);
    return {.first = first + firstTap * d, .step = d, .count = std::max<Index>(0, taps - firstTap)};
}

/// How many indices of the window lie in input or padding; what ceil_mode lets hang over is never counted.
Index countedOf(const AxisGeometry &axis, Index out)
{
    const Index first = axis.inputIndex(out, 0);
    return std::min(axis.effectiveSize, axis.inSize + axis.padAfter - first);
}

template <typename Visit>
void forEachCell(const PoolWindow &window, Visit visit)
{
    for (Index y = 0; y < window.rows.count; ++y)
        for (Index x = 0; x < window.columns.count; ++x)
            for (Index c = 0; c < window.channels.count; ++c)
                visit(InputCell{window.n, window.rows[y], window.columns[x], window.channels[c]});
}

/// `Value` is called for a cell: a function, or a look into a tensor.
template <typename Value>
float maximum(const PoolingGeometry &geometry, const Value &input, const PoolWindow &window)
{
    float most = geometry.torch ? -std::numeric_limits<float>::infinity() : std::numeric_limits<float>::lowest();
    forEachCell(window, [&](const InputCell &cell) {
        const float value = input(cell);
        if (value > most || (geometry.torch && std::isnan(value)))
            most = value;
    });
    return most;
}

template <typename Value>
float average(const PoolingGeometry &geometry, const Value &input, const OutputCell &cell)
{
    const Index divisor = poolDivisor(geometry, cell);
    double sum = 0;
    forEachCell(poolWindow(geometry, cell), [&](const InputCell &from) { sum += double(input(from)); });
    return divisor == 0 ? 0 : static_cast<float>(sum / double(divisor));
}

template <typename Value>
std::optional<InputCell> winner(const Value &input, const PoolWindow &window)
{
    std::optional<InputCell> best;
    float most = 0;
    forEachCell(window, [&](const InputCell &cell) {
        const float value = input(cell);
        if (best && !(value > most))
            return;
        best = cell;
        most = value;
    });
    return best;
}

template <typename Visit>
void forEachOutput(const PoolingGeometry &geometry, Visit visit)
{
    for (Index n = 0; n < geometry.batch; ++n)
        for (Index y = 0; y < geometry.height.outSize; ++y)
            for (Index x = 0; x < geometry.width.outSize; ++x)
                for (Index k = 0; k < geometry.outChannels; ++k)
                    visit(OutputCell{n, y, x, k});
}

auto valueIn(const Tensor &tensor, const ImageIndex &images)
{
    return [values = tensor.values(), images](const InputCell &cell) {
        return values[static_cast<std::size_t>(images.of(cell))];
    };
}

} // namespace

ImageIndex unpooledImages(const PoolingGeometry &geometry)
{
    return {.format = geometry.dataFormat,
            .height = geometry.height.inSize,
            .width = geometry.width.inSize,
            .channels = geometry.inChannels};
}

ImageIndex pooledImages(const PoolingGeometry &geometry)
{
    return {.format = geometry.dataFormat,
            .height = geometry.height.outSize,
            .width = geometry.width.outSize,
            .channels = geometry.outChannels};
}

PoolWindow poolWindow(const PoolingGeometry &geometry, const OutputCell &cell)
{
    return {.n = cell.n,
            .rows = insideOf(geometry.height, cell.y),
            .columns = insideOf(geometry.width, cell.x),
            .channels = {.first = cell.k * geometry.channelWindow, .step = 1, .count = geometry.channelWindow}};
}

Index poolDivisor(const PoolingGeometry &geometry, const OutputCell &cell)
{
    const Index inside = poolWindow(geometry, cell).count();
    if (inside == 0 || !geometry.torch)
        return inside;
    if (geometry.torch->divisorOverride)
        return *geometry.torch->divisorOverride;
    if (!geometry.torch->countIncludePad)
        return inside;
    return countedOf(geometry.height, cell.y) * countedOf(geometry.width, cell.x);
}

float pooledAt(const PoolingGeometry &geometry, const CellValue &input, const OutputCell &cell)
{
    return geometry.kind == PoolKind::Max ? maximum(geometry, input, poolWindow(geometry, cell))
                                          : average(geometry, input, cell);
}

std::optional<InputCell> poolWinner(const PoolingGeometry &geometry, const CellValue &input, const OutputCell &cell)
{
    return winner(input, poolWindow(geometry, cell));
}

Index argMaxIndex(const PoolingGeometry &geometry, const InputCell &winner)
{
    const Index place = winner.y * geometry.width.inSize + winner.x;
    return geometry.torch ? place : place * geometry.inChannels + winner.c;
}

std::vector<OutputCell> windowsOver(const PoolingGeometry &geometry, const InputCell &cell)
{
    const AxisReads rows = readsOf(geometry.height, cell.y), columns = readsOf(geometry.width, cell.x);
    std::vector<OutputCell> windows;
    for (const auto &[y, rowTap] : rows.pairs)
        for (const auto &[x, columnTap] : columns.pairs)
            windows.push_back({.n = cell.n, .y = y, .x = x, .k = cell.c / geometry.channelWindow});
    return windows;
}

double poolingGradientAt(const PoolingGeometry &geometry, const CellValue &input,
                         const std::function<float(const OutputCell &)> &dy, const InputCell &cell)
{
    double sum = 0;
    for (const OutputCell &window : windowsOver(geometry, cell))
        if (geometry.kind == PoolKind::Average)
            sum += double(dy(window)) / double(poolDivisor(geometry, window));
        else if (poolWinner(geometry, input, window) == cell)
            sum += double(dy(window));
    return sum;
}

Tensor pool(const PoolingGeometry &geometry, const Tensor &input)
{
    assert(input.shape() == geometry.inputShape);
    const ImageIndex images = pooledImages(geometry);
    const auto value = valueIn(input, unpooledImages(geometry));
    Tensor output = Tensor::filled(geometry.outputShape, 0);
    const std::span<float> values = output.mutableValues();
    forEachOutput(geometry, [&](const OutputCell &cell) {
        values[static_cast<std::size_t>(images.of(asInput(cell)))] =
            geometry.kind == PoolKind::Max ? maximum(geometry, value, poolWindow(geometry, cell))
                                           : average(geometry, value, cell);
    });
    return output;
}

void poolPlane(const PoolingGeometry &geometry, std::span<const float> input, std::span<float> output)
{
    const auto inside = static_cast<std::size_t>(geometry.width.inSize);
    const bool isMaximum = geometry.kind == PoolKind::Max, passesNan = geometry.torch.has_value();
    const double begin = !isMaximum  ? 0
                         : passesNan ? -std::numeric_limits<double>::infinity()
                                     : double(std::numeric_limits<float>::lowest());
    const auto join = [&](double &all, double one) {
        if (!isMaximum)
            all += one;
        else if (one > all || (passesNan && std::isnan(one)))
            all = one;
    };
    std::vector<double> rows(inside); // of one row of windows: each column's maximum or sum
    std::size_t at = 0;
    for (Index y = 0; y < geometry.height.outSize; ++y) {
        std::fill(rows.begin(), rows.end(), begin);
        const IndexRange down = insideOf(geometry.height, y);
        for (Index i = 0; i < down.count; ++i) {
            const std::span<const float> row = input.subspan(static_cast<std::size_t>(down[i]) * inside, inside);
            for (std::size_t x = 0; x < inside; ++x)
                join(rows[x], double(row[x]));
        }
        for (Index x = 0; x < geometry.width.outSize; ++x, ++at) {
            const IndexRange across = insideOf(geometry.width, x);
            double all = begin;
            for (Index i = 0; i < across.count; ++i)
                join(all, rows[static_cast<std::size_t>(across[i])]);
            const Index divisor = isMaximum ? 1 : poolDivisor(geometry, {0, y, x, 0});
            output[at] = divisor == 0 ? 0 : static_cast<float>(all / double(divisor));
        }
    }
}

Tensor poolingGradient(const PoolingGeometry &geometry, const Tensor &input, const Tensor &dy)
{
    assert(input.shape() == geometry.inputShape && dy.shape() == geometry.outputShape);
    const ImageIndex from = unpooledImages(geometry), images = pooledImages(geometry);
    const auto value = valueIn(input, from);
    std::vector<double> sums(static_cast<std::size_t>(input.size()), 0.0);
    forEachOutput(geometry, [&](const OutputCell &cell) {
        const PoolWindow window = poolWindow(geometry, cell);
        const double slope = double(dy[images.of(asInput(cell))]);
        if (geometry.kind == PoolKind::Max) {
            if (const std::optional<InputCell> best = winner(value, window))
                sums[static_cast<std::size_t>(from.of(*best))] += slope;
            return;
        }
        const double share = slope / double(poolDivisor(geometry, cell));
        forEachCell(window, [&](const InputCell &cellOf) { sums[static_cast<std::size_t>(from.of(cellOf))] += share; });
    });
    std::vector<float> gradient;
    gradient.reserve(sums.size());
    for (double sum : sums)
        gradient.push_back(static_cast<float>(sum));
    return Tensor(input.shape(), std::move(gradient));
}

} // namespace lab
