#pragma once

#include "core/scene/layout.h"
#include "core/scene/scene.h"

namespace lab {

/// «Slide the window»: input ⊙ filter → output, in the room below its heading.
void drawWindowLane(Drawing &drawing, const Scene &scene, const Box &room);

/// What the lane makes of its room.
struct WindowUse {
    double height = 0;    ///< in pixels, of the room's
    bool numbers = false; ///< its planes are large enough for them
    bool rows = false;    ///< of many channels some are large, a row each
    Box under{};          ///< what Frame::underRoom keeps free
    Box scale{};          ///< of pictures: the colours of the output
};
[[nodiscard]] WindowUse windowUse(const Scene &scene, const Box &room);

} // namespace lab
