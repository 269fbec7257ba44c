#pragma once

#include "core/scene/scene.h"

namespace lab {

/// A box on its way, 0 … 1.
[[nodiscard]] Box between(const Box &from, const Box &to, double t);

/// The cells that move while a step is on its way, on top of a drawing that has everything at rest: filter cells to
/// their column, the window's cells to their row, row and column to the output, output rows to the output tensor.
void addFlight(Drawing &drawing, const Scene &scene);

} // namespace lab
