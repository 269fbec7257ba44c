#include "core/conv/flattened_filter.h"

#include "core/conv/groups.h"

namespace lab {

std::optional<FilterCell> filterCellOf(const Geometry &geometry, const FlatFilterCell &cell)
{
    const Index group = cell.row / geometry.tapsPerGroup();
    if (cell.column >= geometry.outChannels || groupOfOutChannel(geometry, cell.column) != group)
        return std::nullopt;
    const Index within = cell.row % geometry.tapsPerGroup();
    const Index place = within / geometry.groupInChannels;
    return FilterCell{.ky = place / geometry.width.filterSize,
                      .kx = place % geometry.width.filterSize,
                      .c = within % geometry.groupInChannels,
                      .k = cell.column};
}

FlatFilterCell flatCellOf(const Geometry &geometry, const FilterCell &cell)
{
    const Index within = (cell.ky * geometry.width.filterSize + cell.kx) * geometry.groupInChannels + cell.c;
    return {.row = groupOfOutChannel(geometry, cell.k) * geometry.tapsPerGroup() + within, .column = cell.k};
}

float flatFilterAt(const Convolution &convolution, const FlatFilterCell &cell)
{
    const std::optional<FilterCell> source = filterCellOf(convolution.geometry(), cell);
    return source ? convolution.filterAt(*source) : 0;
}

Tensor flatFilter(const Convolution &convolution)
{
    const Geometry &geometry = convolution.geometry();
    return convolution.call().filter.reshaped(Shape{geometry.tapsPerGroup(), geometry.outChannels});
}

} // namespace lab
