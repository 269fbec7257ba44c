#include "core/conv/virtual_tensor.h"

namespace lab {

Position positionOfRow(const Geometry &geometry, Index row)
{
    const Index line = row / geometry.width.outSize;
    return {
        .n = line / geometry.height.outSize, .y = line % geometry.height.outSize, .x = row % geometry.width.outSize};
}

Index rowOfPosition(const Geometry &geometry, const Position &position)
{
    return (position.n * geometry.height.outSize + position.y) * geometry.width.outSize + position.x;
}

Tap tapOfColumn(const Geometry &geometry, Index column)
{
    const Index group = column / geometry.tapsPerGroup();
    const Index within = column % geometry.tapsPerGroup();
    const Index place = within / geometry.groupInChannels;
    return {.ky = place / geometry.width.filterSize,
            .kx = place % geometry.width.filterSize,
            .c = group * geometry.groupInChannels + within % geometry.groupInChannels};
}

Index columnOfTap(const Geometry &geometry, const Tap &tap)
{
    const Index group = tap.c / geometry.groupInChannels;
    const Index place = (group * geometry.height.filterSize + tap.ky) * geometry.width.filterSize + tap.kx;
    return place * geometry.groupInChannels + tap.c % geometry.groupInChannels;
}

Index documentedColumn(const Geometry &geometry, Index column)
{
    const Tap tap = tapOfColumn(geometry, column);
    return (tap.ky * geometry.width.filterSize + tap.kx) * geometry.groupInChannels * geometry.groups + tap.c;
}

InputCell sourceOf(const Geometry &geometry, const VirtualCell &cell)
{
    const Position position = positionOfRow(geometry, cell.row);
    const Tap tap = tapOfColumn(geometry, cell.column);
    return {.n = position.n,
            .y = geometry.height.inputIndex(position.y, tap.ky),
            .x = geometry.width.inputIndex(position.x, tap.kx),
            .c = tap.c};
}

bool isPadding(const Geometry &geometry, const VirtualCell &cell)
{
    const InputCell source = sourceOf(geometry, cell);
    return !geometry.holds(source.y, source.x, source.c);
}

float virtualAt(const Convolution &convolution, const VirtualCell &cell)
{
    return convolution.inputAt(sourceOf(convolution.geometry(), cell));
}

Result<Tensor> patchMatrix(const Convolution &convolution, Index limit)
{
    const Geometry &geometry = convolution.geometry();
    const Index rows = geometry.positions(), columns = geometry.taps();
    const Index count = rows * columns;
    if (count > limit)
        return Error{.code = ErrorCode::LimitReached,
                     .numbers = {count, limit},
                     .reason =
                         QT_TRANSLATE_NOOP("Refusals", "the patch matrix is larger than the limit of printed numbers")};
    std::vector<float> values(static_cast<std::size_t>(count));
    for (Index row = 0; row < rows; ++row)
        for (Index column = 0; column < columns; ++column)
            values[static_cast<std::size_t>(row * columns + documentedColumn(geometry, column))] =
                virtualAt(convolution, {row, column});
    return Tensor(Shape{rows, columns}, std::move(values));
}

} // namespace lab
