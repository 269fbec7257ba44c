#pragma once

#include "core/scene/layout.h"
#include "core/scene/scene.h"

namespace lab {

/// Height the strip needs for what it says at this moment, within a stage of that width; at most a third of the stage.
[[nodiscard]] double stripHeight(const Scene &scene, double width);

/// «row (0,1) · column 0   3·1 + 1·0 + … = 6»: the products of the cell that is summed or linked, or what the other
/// phases do in one line.
void drawProductStrip(Drawing &drawing, const Scene &scene, const Box &room);

/// The same products as a grid of their own, in the window's arrangement, and behind it an arrow to the sum with the
/// products over it that are not 0; while no number is made, its boxes alone.
void drawProductGrid(Drawing &drawing, const Scene &scene, const PlanePlace &place, double end);

} // namespace lab
