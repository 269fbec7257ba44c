#pragma once

#include "core/conv/convolution.h"

#include <optional>

namespace lab {

// The filter as a matrix [taps, outChannels]: rows are the columns of the virtual tensor, columns are output channels.
// With several groups it is block-diagonal: outside its group's block a cell is a structural zero, no filter value.

/// The filter cell that a matrix cell holds; nothing in a zero block.
[[nodiscard]] std::optional<FilterCell> filterCellOf(const Geometry &geometry, const FlatFilterCell &cell);
[[nodiscard]] FlatFilterCell flatCellOf(const Geometry &geometry, const FilterCell &cell);
/// The value; 0 in a zero block.
[[nodiscard]] float flatFilterAt(const Convolution &convolution, const FlatFilterCell &cell);

/// filter.reshape(filterHeight·filterWidth·groupInChannels, outChannels): no number moves in memory.
[[nodiscard]] Tensor flatFilter(const Convolution &convolution);

} // namespace lab
