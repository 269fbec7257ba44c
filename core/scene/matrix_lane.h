#pragma once

#include "core/scene/scene.h"

namespace lab {

/// «What TensorFlow computes»: virtual tensor × flattened filter = output rows, then the reshape, in the room below its
/// heading.
void drawMatrixLane(Drawing &drawing, const Scene &scene, const Box &room);

/// How much of the room's height the lane makes use of.
[[nodiscard]] double usedMatrixHeight(const Scene &scene, const Box &room);

} // namespace lab
