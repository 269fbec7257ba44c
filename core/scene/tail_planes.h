#pragma once

#include "core/scene/layout.h"

#include <functional>

namespace lab {

// What follows the output in the window lane: a plane for each step of the block.

[[nodiscard]] std::vector<PlanesQuery> tailQueries(const Scene &scene);
/// On the way back through what follows: the numbers of the walk forward, small beside their gradients. Elsewhere none.
[[nodiscard]] std::function<std::string(Index, Index)> forwardNotes(const Scene &scene, BlockPlane plane, Index n,
                                                                    Index k);
/// The planes, the operators between them, and over them the hops of the number that is looked at.
void drawTailPlanes(Drawing &drawing, const Scene &scene, const WindowLayout &layout);
/// How far a pooled number sees.
[[nodiscard]] std::vector<std::string> tailNotes(const Scene &scene);
/// How many numbers of the activated plane are clipped; empty where none can be, or where they are not yet shown.
[[nodiscard]] std::string clippedNote(const Scene &scene);

} // namespace lab
