#pragma once

#include "core/conv/cells.h"
#include "core/conv/geometry.h"

#include <optional>
#include <span>

namespace lab {

/// The four indices of a task's cell, as a cell of that tensor; nothing where it lies outside.
[[nodiscard]] std::optional<InputCell> inputCellOf(std::span<const Index> cell, const Geometry &geometry);
[[nodiscard]] std::optional<FilterCell> filterCellOf(std::span<const Index> cell, const Geometry &geometry);
[[nodiscard]] std::optional<OutputCell> outputCellOf(std::span<const Index> cell, const Geometry &geometry);

} // namespace lab
