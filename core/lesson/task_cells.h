#pragma once

#include "core/after/block.h"
#include "core/conv/cells.h"
#include "core/conv/geometry.h"

#include <optional>
#include <span>

namespace lab {

/// The four indices of a task's cell, as a cell of that tensor; nothing where it lies outside.
[[nodiscard]] std::optional<InputCell> inputCellOf(std::span<const Index> cell, const Geometry &geometry);
[[nodiscard]] std::optional<FilterCell> filterCellOf(std::span<const Index> cell, const Geometry &geometry);
[[nodiscard]] std::optional<OutputCell> outputCellOf(std::span<const Index> cell, const Geometry &geometry);
/// Of a plane that the block has.
[[nodiscard]] std::optional<OutputCell> planeCellOf(std::span<const Index> cell, const Block &block, BlockPlane plane);

} // namespace lab
