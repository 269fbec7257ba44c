#include "core/walkthrough/forward_story.h"

#include "core/conv/flattened_filter.h"
#include "core/conv/output_value.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "core/sentence.h"
#include "core/tensor/number_text.h"
#include "core/walkthrough/names.h"

#include <algorithm>

namespace lab {
namespace {

/// The first index along an axis whose window touches padding.
std::optional<Index> firstPaddedWindow(const AxisGeometry &axis)
{
    if (axis.outSize == 0)
        return std::nullopt;
    if (axis.padBefore > 0)
        return 0;
    const Index reach = (axis.filterSize - 1) * axis.dilation;
    const Index beyond = axis.inSize - reach; // first place of a window whose last tap lies outside
    const Index out = beyond <= 0 ? 0 : (beyond + axis.stride - 1) / axis.stride;
    if (out >= axis.outSize)
        return std::nullopt;
    return out;
}

TailShape tailOf(const Block &block)
{
    TailShape tail{.adds = block.has(BlockPlane::Biased), .activates = block.has(BlockPlane::Activated)};
    if (const std::optional<PoolingGeometry> &pooling = block.pooling()) {
        tail.pools = true;
        tail.pooledRows = pooling->batch * pooling->height.outSize * pooling->width.outSize;
        tail.pooledChannels = pooling->outChannels;
        tail.windowCells = pooling->height.filterSize * pooling->width.filterSize * pooling->channelWindow;
    }
    return tail;
}

} // namespace

ProductShape blockShape(const Block &block)
{
    ProductShape shape = forwardShape(block.convolution().geometry());
    shape.tail = tailOf(block);
    return shape;
}

ProductShape forwardShape(const Geometry &geometry)
{
    return {.rows = geometry.positions(),
            .inner = geometry.taps(),
            .columns = geometry.outChannels,
            .groups = geometry.groups};
}

ForwardStory::ForwardStory(const Convolution &call) : ForwardStory(Kind::Forward, call) {}

ForwardStory::ForwardStory(Kind kind, const Convolution &call) : Story(kind, call, forwardShape(call.geometry())) {}

ForwardStory::ForwardStory(Block block) : Story(Kind::Forward, block.convolution(), blockShape(block))
{
    if (!block.after().isEmpty())
        m_block = std::move(block);
}

ForwardStory::ForwardStory(Kind kind, Block block, ProductShape shape)
    : Story(kind, block.convolution(), shape), m_block(std::move(block))
{
}

OutputCell ForwardStory::outputOf(const ResultCell &cell) const
{
    const Position position = positionOfRow(geometry(), cell.row);
    return {position.n, position.y, position.x, cell.column};
}

float ForwardStory::valueAt(const LeftCell &cell) const
{
    return virtualAt(call(), cell);
}

float ForwardStory::valueAt(const RightCell &cell) const
{
    return flatFilterAt(call(), cell);
}

float ForwardStory::valueAt(const ResultCell &cell) const
{
    return outputValue(call(), outputOf(cell));
}

const Tensor &ForwardStory::numbersOf(Side leftOrRight) const
{
    return leftOrRight == Side::Left ? call().call().input : call().call().filter;
}

CellRef ForwardStory::sourceOf(const LeftCell &cell) const
{
    return lab::sourceOf(geometry(), cell);
}

CellRef ForwardStory::sourceOf(const RightCell &cell) const
{
    const std::optional<FilterCell> source = lab::filterCellOf(geometry(), cell);
    return source ? CellRef(*source) : CellRef();
}

CellRef ForwardStory::goalOf(const ResultCell &cell) const
{
    return outputOf(cell);
}

bool ForwardStory::isPadding(const LeftCell &cell) const
{
    return lab::isPadding(geometry(), cell);
}

std::optional<Index> ForwardStory::firstPaddedRow() const
{
    const Geometry &g = geometry();
    if (g.positions() == 0 || g.taps() == 0)
        return std::nullopt;
    if (g.inChannels == 0)
        return 0; // every tap looks for a channel that is not there
    const std::optional<Index> y = firstPaddedWindow(g.height), x = firstPaddedWindow(g.width);
    if (y == 0)
        return 0;
    if (x)
        return x;
    if (y)
        return *y * g.width.outSize;
    return std::nullopt;
}

Role ForwardStory::roleOf(Side side) const
{
    switch (side) {
    case Side::Left:
        return Role::Patch;
    case Side::Right:
        return Role::Filter;
    case Side::Result:
        return Role::Output;
    }
    return Role::Neutral;
}

Heading ForwardStory::headingOf(Lane lane) const
{
    switch (lane) {
    case Lane::Window:
        if (m_block)
            return {{QT_TRANSLATE_NOOP("Scene", "Slide the window")},
                    {{QT_TRANSLATE_NOOP("Scene", "what follows the output stands behind it, plane by plane")},
                     {QT_TRANSLATE_NOOP("Scene", "then plane by plane")}}};
        return {{QT_TRANSLATE_NOOP("Scene", "Slide the window")},
                {{QT_TRANSLATE_NOOP("Scene", "element-wise products of one patch with the filter, summed")},
                 {QT_TRANSLATE_NOOP("Scene", "products of one patch, summed")}}};
    case Lane::Matrix:
        if (m_block)
            return {{QT_TRANSLATE_NOOP("Scene", "What TensorFlow computes")},
                    {{QT_TRANSLATE_NOOP("Scene", "one matrix product, then number by number")},
                     {QT_TRANSLATE_NOOP("Scene", "one matrix product")}}};
        return {{QT_TRANSLATE_NOOP("Scene", "What TensorFlow computes")},
                {{QT_TRANSLATE_NOOP("Scene", "the same numbers, as one matrix product")},
                 {QT_TRANSLATE_NOOP("Scene", "one matrix product")}}};
    }
    return {};
}

std::vector<Label> ForwardStory::titlesOf(Side side) const
{
    const Geometry &g = geometry();
    switch (side) {
    case Side::Left: {
        const std::string shape = '[' + numberText(g.batch) + "·" + numberText(g.height.outSize) + "·" +
                                  numberText(g.width.outSize) + ", " + numberText(g.height.filterSize) + "·" +
                                  numberText(g.width.filterSize) + "·" + numberText(g.inChannels) + ']';
        return {{QT_TRANSLATE_NOOP("Scene", "virtual tensor, one patch per row"), {}, "   " + shape},
                {QT_TRANSLATE_NOOP("Scene", "virtual tensor"), {}, "   " + shape},
                {QT_TRANSLATE_NOOP("Scene", "virtual tensor"), {}, ' ' + shape},
                {QT_TRANSLATE_NOOP("Scene", "virtual tensor")},
                {QT_TRANSLATE_NOOP("Scene", "virtual")}};
    }
    case Side::Right: {
        const std::string shape =
            g.groups > 1 || g.outChannels > 1 ? ' ' + sizesText(g.taps(), g.outChannels) : std::string();
        return {{QT_TRANSLATE_NOOP("Scene", "flattened filter"), {}, shape},
                {QT_TRANSLATE_NOOP("Scene", "flattened filter")},
                {QT_TRANSLATE_NOOP("Scene", "flat filter")},
                {"", {}, "filter"}};
    }
    case Side::Result:
        return {{QT_TRANSLATE_NOOP("Scene", "output rows")}, {QT_TRANSLATE_NOOP("Scene", "rows")}};
    }
    return {};
}

std::string ForwardStory::rowName(Index row) const
{
    return lab::rowName(geometry(), row);
}

std::vector<std::string> ForwardStory::innerName(Index i) const
{
    return columnName(geometry(), i);
}

std::vector<std::string> ForwardStory::innerAxes() const
{
    return geometry().inChannels > 1 ? std::vector<std::string>{"ky", "kx", "c"} : std::vector<std::string>{"ky", "kx"};
}

std::vector<Label> ForwardStory::notes() const
{
    const std::vector<std::string> counts{numberText(shape().rows * shape().inner),
                                          numberText(geometry().inputShape.elementCount())};
    return {{QT_TRANSLATE_NOOP("Scene", "%1 numbers, %2 stored: the input"), counts},
            {QT_TRANSLATE_NOOP("Scene", "%1 numbers / %2 stored"), counts}};
}

Label ForwardStory::sentenceOf(const Step &step) const
{
    const Geometry &g = geometry();
    switch (step.phase) {
    case Phase::Call:
        return {QT_TRANSLATE_NOOP("Scene", "input %1 and filter %2 give output %3"),
                {g.inputShape.text(), g.filterShape.text(), g.outputShape.text()}};
    case Phase::Flatten:
        if (step.tapRow >= 0 && g.taps() > 0) {
            const Tap tap = tapOfColumn(g, step.tapRow);
            const std::string weights = "filter[" + numberText(tap.ky) + ", " + numberText(tap.kx) + ", " +
                                        numberText(tap.c % std::max<Index>(g.groupInChannels, 1)) + ", :]";
            return {QT_TRANSLATE_NOOP("Scene", "%1 becomes row %2 of the flattened filter"),
                    {weights, numberText(step.tapRow)}};
        }
        return {QT_TRANSLATE_NOOP("Scene", "filter %1 becomes the matrix %2"),
                {g.filterShape.text(), sizesText(g.taps(), g.outChannels)}};
    case Phase::Extract:
        if (step.row >= 0)
            return {QT_TRANSLATE_NOOP("Scene", "row %1 of the virtual tensor"), {rowName(step.row)}};
        return {QT_TRANSLATE_NOOP("Scene", "each window of the input becomes one row of the virtual tensor")};
    case Phase::Multiply:
        return {QT_TRANSLATE_NOOP("Scene", "virtual tensor × flattened filter = output rows")};
    case Phase::Reshape:
        if (g.dataFormat == DataFormat::Nchw)
            return {
                QT_TRANSLATE_NOOP("Scene", "output rows %1 are read as %2, then the channels move to the front: %3"),
                {sizesText(g.positions(), g.outChannels), reshapedText(g), g.outputShape.text()}};
        return {QT_TRANSLATE_NOOP("Scene", "output rows [%1, %2] are read as %3: no number changes"),
                {numberText(g.positions()), numberText(g.outChannels), g.outputShape.text()}};
    case Phase::Bias:
    case Phase::Activate:
    case Phase::Pool:
        return sentenceOfTail(step);
    }
    return {};
}

Label ForwardStory::sentenceOfTail(const Step &step) const
{
    switch (step.phase) {
    case Phase::Bias:
        return {QT_TRANSLATE_NOOP("Scene", "each output number + the bias of its filter")};
    case Phase::Activate:
        return {QT_TRANSLATE_NOOP("Scene", "%1 of each number, one by one"),
                {std::string(activationName(m_block->after().activation->kind))}};
    case Phase::Pool:
        return m_block->pooling()->kind == PoolKind::Max
                   ? Label{QT_TRANSLATE_NOOP("Scene", "the largest number of each window")}
                   : Label{QT_TRANSLATE_NOOP("Scene", "the mean of each window")};
    case Phase::Call:
    case Phase::Flatten:
    case Phase::Extract:
    case Phase::Multiply:
    case Phase::Reshape:
        break;
    }
    return {};
}

Index ForwardStory::partCount() const
{
    return geometry().groupInChannels;
}

std::string ForwardStory::partName(const ResultCell &cell, Index part) const
{
    return "c" + numberText(shape().groupOf(cell.column) * geometry().groupInChannels + part);
}

double ForwardStory::partSum(const ResultCell &cell, Index part) const
{
    return channelSum(call(), outputOf(cell), part);
}

} // namespace lab
