#pragma once

#include "core/scene/layout.h"
#include "core/scene/scene.h"

namespace lab {

/// «Slide the window»: input ⊙ filter → output, in the room below its heading.
void drawWindowLane(Drawing &drawing, const Scene &scene, const Box &room);

/// Height the lane would like to have at its largest cells.
[[nodiscard]] double wantedWindowHeight(const Scene &scene);

} // namespace lab
