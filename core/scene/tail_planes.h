#pragma once

#include "core/scene/layout.h"

namespace lab {

// What follows the output in the window lane: a plane for each step of the block.

[[nodiscard]] std::vector<PlanesQuery> tailQueries(const Scene &scene);
/// The planes, the operators between them, and over them the hops of the number that is looked at.
void drawTailPlanes(Drawing &drawing, const Scene &scene, const WindowLayout &layout);
/// How far a pooled number sees, how many numbers are clipped.
[[nodiscard]] std::vector<std::string> tailNotes(const Scene &scene);

} // namespace lab
