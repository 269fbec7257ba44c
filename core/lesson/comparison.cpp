#include "core/lesson/comparison.h"

#include "core/conv/virtual_tensor.h"
#include "core/sentence.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lab {
namespace {

constexpr std::array<ComparisonNames, 4> names{{
    {Comparison::ValidAndSame, QT_TRANSLATE_NOOP("Comparisons", "VALID and SAME"),
     QT_TRANSLATE_NOOP("Comparisons", "VALID"), QT_TRANSLATE_NOOP("Comparisons", "SAME"),
     QT_TRANSLATE_NOOP("Comparisons",
                       "SAME adds zeros so that the output has as many cells as there are strides in the input.")},
    {Comparison::SameAndSymmetric, QT_TRANSLATE_NOOP("Comparisons", "TensorFlow's SAME and symmetric padding"),
     QT_TRANSLATE_NOOP("Comparisons", "SAME"), QT_TRANSLATE_NOOP("Comparisons", "equal on both sides"),
     QT_TRANSLATE_NOOP("Comparisons", "PyTorch pads both sides alike; SAME puts the odd zero at the bottom and right, "
                                      "so its windows are in other positions.")},
    {Comparison::PlainAndFlipped, QT_TRANSLATE_NOOP("Comparisons", "Cross-correlation and convolution"),
     QT_TRANSLATE_NOOP("Comparisons", "as TensorFlow does it"), QT_TRANSLATE_NOOP("Comparisons", "filter flipped"),
     QT_TRANSLATE_NOOP("Comparisons", "A mathematical convolution mirrors the filter first; tf.nn.conv2d does not.")},
    {Comparison::StrideOneAndTwo, QT_TRANSLATE_NOOP("Comparisons", "Stride 1 and stride 2"),
     QT_TRANSLATE_NOOP("Comparisons", "stride 1"), QT_TRANSLATE_NOOP("Comparisons", "stride 2"),
     QT_TRANSLATE_NOOP("Comparisons", "Stride 2 keeps every second window along each axis.")},
}};

Tensor flipped(const Tensor &filter)
{
    const Shape &shape = filter.shape();
    const Index pixel = shape[2] * shape[3];
    const Index pixels = shape[0] * shape[1];
    std::vector<float> values(filter.values().begin(), filter.values().end());
    // Mirroring both rows and columns reverses the order of the pixels.
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

/// The number there when the walk is done.
float resultAt(const Story &story, const CellRef &cell)
{
    const ProductShape &shape = story.shape();
    if (cell.panel == Panel::Input)
        return static_cast<float>(story.landedAt(inputCellOf(cell), {.reshaped = shape.rows * shape.columns}).sum);
    const Index row = rowOfPosition(story.call().geometry(), {cell.a, cell.b, cell.c});
    return story.valueAt(ResultCell{row, cell.d});
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
    case Comparison::PlainAndFlipped:
        calls.right.filter = flipped(call.filter);
        break;
    case Comparison::StrideOneAndTwo:
        calls.left.arguments.strides = {1};
        calls.right.arguments.strides = {2};
        break;
    }
    return calls;
}

Panel resultPanel(const Story &story)
{
    return story.shape().addsBack ? Panel::Input : Panel::Output;
}

Index resultCount(const Story &story)
{
    const Geometry &g = story.call().geometry();
    return resultPanel(story) == Panel::Input ? g.inputShape.elementCount() : g.outputCount();
}

std::vector<CellRef> resultCells(const Story &story, Index most)
{
    const Convolution &call = story.call();
    const bool isInput = resultPanel(story) == Panel::Input;
    const Index count = std::min(most, resultCount(story));
    std::vector<CellRef> cells;
    for (Index flat = 0; flat < count; ++flat)
        cells.push_back(isInput ? CellRef(call.inputCell(flat)) : CellRef(call.outputCell(flat)));
    return cells;
}

std::vector<CellRef> differingResults(const Story &one, const Story &other, Index most)
{
    const Geometry &g = other.call().geometry();
    const bool isInput = resultPanel(one) == Panel::Input;
    const std::array<Index, 4> sizes = isInput ? std::array{g.batch, g.height.inSize, g.width.inSize, g.inChannels}
                                               : std::array{g.batch, g.height.outSize, g.width.outSize, g.outChannels};
    std::vector<CellRef> differing;
    for (const CellRef &cell : resultCells(one, most)) {
        const bool exists = cell.a < sizes[0] && cell.b < sizes[1] && cell.c < sizes[2] && cell.d < sizes[3];
        if (!exists || !sameNumber(resultAt(one, cell), resultAt(other, cell)))
            differing.push_back(cell);
    }
    return differing;
}

} // namespace lab
