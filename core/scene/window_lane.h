#pragma once

#include "core/scene/layout.h"
#include "core/scene/scene.h"

namespace lab {

/// «Slide the window»: input ⊙ filter → output, in the room below its heading.
void drawWindowLane(Drawing &drawing, const Scene &scene, const Box &room);

/// How much of the room's height the lane makes use of.
[[nodiscard]] double usedWindowHeight(const Scene &scene, const Box &room);

} // namespace lab
