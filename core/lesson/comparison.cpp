#include "core/lesson/comparison.h"

#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lab {
namespace {

constexpr std::array<ComparisonNames, 4> names{{
    {Comparison::ValidAndSame, "VALID and SAME", "VALID", "SAME",
     "SAME adds zeros so that the output has as many cells as there are strides in the input."},
    {Comparison::SameAndSymmetric, "TensorFlow's SAME and symmetric padding", "SAME", "equal on both sides",
     "PyTorch pads both sides alike; SAME puts the odd zero at the bottom and right, so the windows sit elsewhere."},
    {Comparison::PlainAndFlipped, "Cross-correlation and convolution", "as TensorFlow does it", "filter flipped",
     "A mathematical convolution mirrors the filter first; tf.nn.conv2d does not."},
    {Comparison::StrideOneAndTwo, "Stride 1 and stride 2", "stride 1", "stride 2",
     "Stride 2 keeps every second window along each axis."},
}};

Tensor flipped(const Tensor &filter)
{
    const Shape &shape = filter.shape();
    const Index pixel = shape[2] * shape[3];
    const Index pixels = shape[0] * shape[1];
    std::vector<float> values(filter.values().begin(), filter.values().end());
    // Mirroring rows and columns both is reversing the order of the pixels.
    for (Index p = 0; p < pixels; ++p)
        std::copy_n(filter.values().begin() + (pixels - 1 - p) * pixel, pixel, values.begin() + p * pixel);
    return Tensor(shape, std::move(values));
}

PaddingArgument symmetricPadding(const Geometry &geometry)
{
    const Index rows = (geometry.height.effectiveSize - 1) / 2;
    const Index columns = (geometry.width.effectiveSize - 1) / 2;
    if (geometry.dataFormat == DataFormat::Nchw)
        return PaddingArgument::explicitPairs({{0, 0}, {0, 0}, {rows, rows}, {columns, columns}});
    return PaddingArgument::explicitPairs({{0, 0}, {rows, rows}, {columns, columns}, {0, 0}});
}

bool sameNumber(float a, float b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

Index clampedTo(Index value, Index size)
{
    return std::clamp(value, Index{0}, std::max(size - 1, Index{0}));
}

/// Row of `to` for the window nearest to that of row `row` of `from`.
Index nearestRow(const Geometry &from, Index row, const Geometry &to)
{
    const Position position = positionOfRow(from, row);
    return rowOfPosition(to, {clampedTo(position.n, to.batch), clampedTo(position.y, to.height.outSize),
                              clampedTo(position.x, to.width.outSize)});
}

} // namespace

std::span<const ComparisonNames> comparisons()
{
    return names;
}

ComparedCalls comparedCalls(Comparison comparison, const Conv2DCall &call, const Geometry &geometry)
{
    ComparedCalls calls{call, call};
    switch (comparison) {
    case Comparison::ValidAndSame:
        calls.left.arguments.padding = PaddingArgument::valid();
        calls.right.arguments.padding = PaddingArgument::same();
        break;
    case Comparison::SameAndSymmetric:
        calls.left.arguments.padding = PaddingArgument::same();
        calls.right.arguments.padding = symmetricPadding(geometry);
        break;
    case Comparison::PlainAndFlipped: calls.right.filter = flipped(call.filter); break;
    case Comparison::StrideOneAndTwo:
        calls.left.arguments.strides = {1};
        calls.right.arguments.strides = {2};
        break;
    }
    return calls;
}

std::vector<OutputCell> differingOutputs(const Convolution &one, const Convolution &other, Index most)
{
    std::vector<OutputCell> cells;
    const Geometry &g = other.geometry();
    const Index count = std::min(most, one.geometry().outputCount());
    for (Index flat = 0; flat < count; ++flat) {
        const OutputCell cell = one.outputCell(flat);
        const bool exists = cell.n < g.batch && cell.y < g.height.outSize && cell.x < g.width.outSize && cell.k < g.outChannels;
        if (!exists || !sameNumber(outputAt(one, cell), outputAt(other, cell)))
            cells.push_back(cell);
    }
    return cells;
}

Index correspondingStep(const Walkthrough &from, Index number, const Walkthrough &to)
{
    const Step step = from.step(number);
    const Geometry &g = to.geometry();
    if (step.phase == Phase::Reshape)
        return to.lastNumber();
    if (step.phase == Phase::Call || g.outputCount() == 0 || g.taps() == 0)
        return 0;
    // A step that works on all of its phase (phase grain) leaves -1: the last cell stands for it.
    const Index row = step.row < 0 ? g.positions() - 1 : nearestRow(from.geometry(), step.row, g);
    const Index channel = step.channel < 0 ? g.outChannels - 1 : clampedTo(step.channel, g.outChannels);
    switch (step.phase) {
    case Phase::Flatten: {
        const Index tapRow = step.tapRow < 0 ? g.taps() - 1 : clampedTo(step.tapRow, g.taps());
        const Index group = tapRow / std::max(g.tapsPerGroup(), Index{1});
        const Index lastOfGroup = (group + 1) * g.groupOutChannels() - 1;
        return to.stepMaking(FlatFilterCell{tapRow, step.channel < 0 ? lastOfGroup : channel});
    }
    case Phase::Extract:
        return to.stepMaking(VirtualCell{row, step.tapRow < 0 ? g.taps() - 1 : clampedTo(step.tapRow, g.taps())});
    case Phase::Multiply: return to.stepMaking(ProductCell{row, channel});
    case Phase::Call:
    case Phase::Reshape: break;
    }
    return 0;
}

} // namespace lab
