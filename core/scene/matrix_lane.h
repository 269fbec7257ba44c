#pragma once

#include "core/scene/scene.h"

namespace lab {

/// «What TensorFlow computes»: virtual tensor × flattened filter = output rows, then the reshape, in the room below its
/// heading.
void drawMatrixLane(Drawing &drawing, const Scene &scene, const Box &room);

/// Height the lane would like to have at its largest cells.
[[nodiscard]] double wantedMatrixHeight(const Scene &scene);

} // namespace lab
