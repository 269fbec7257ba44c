#include "core/lesson/task_cells.h"

#include <array>

namespace lab {
namespace {

bool isInside(std::span<const Index> cell, const std::array<Index, 4> &sizes)
{
    if (cell.size() != sizes.size())
        return false;
    for (std::size_t axis = 0; axis < sizes.size(); ++axis)
        if (cell[axis] < 0 || cell[axis] >= sizes[axis])
            return false;
    return true;
}

} // namespace

std::optional<InputCell> inputCellOf(std::span<const Index> cell, const Geometry &g)
{
    if (!isInside(cell, {g.batch, g.height.inSize, g.width.inSize, g.inChannels}))
        return std::nullopt;
    return InputCell{cell[0], cell[1], cell[2], cell[3]};
}

std::optional<FilterCell> filterCellOf(std::span<const Index> cell, const Geometry &g)
{
    if (!isInside(cell, {g.height.filterSize, g.width.filterSize, g.groupInChannels, g.outChannels}))
        return std::nullopt;
    return FilterCell{cell[0], cell[1], cell[2], cell[3]};
}

std::optional<OutputCell> outputCellOf(std::span<const Index> cell, const Geometry &g)
{
    if (!isInside(cell, {g.batch, g.height.outSize, g.width.outSize, g.outChannels}))
        return std::nullopt;
    return OutputCell{cell[0], cell[1], cell[2], cell[3]};
}

std::optional<OutputCell> planeCellOf(std::span<const Index> cell, const Block &block, BlockPlane plane)
{
    const ImageIndex images = block.imagesOf(plane);
    if (!isInside(cell, {block.convolution().geometry().batch, images.height, images.width, images.channels}))
        return std::nullopt;
    return OutputCell{cell[0], cell[1], cell[2], cell[3]};
}

} // namespace lab
