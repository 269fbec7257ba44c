#pragma once

#include "core/scene/scene.h"

namespace lab {

[[nodiscard]] double memoryStripHeight(const Scene &scene);

/// The input's numbers as they lie in memory, in both layouts: the same numbers, reordered. The layout of the call is
/// the strong one; the stretch that is shown begins with the window.
void drawMemoryStrip(Drawing &drawing, const Scene &scene, const Box &room);

} // namespace lab
