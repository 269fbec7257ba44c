#pragma once

#include "core/scene/matrix_layout.h"

namespace lab {

/// What follows the output in the matrix lane: a column for each step of the block, one row a position. Lines gather
/// the rows of each pooled number.
void drawTailColumns(Drawing &drawing, const Scene &scene, const MatrixLayout &layout);

} // namespace lab
