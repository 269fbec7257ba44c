#pragma once

#include "core/scene/scene.h"

namespace lab {

// Under the products: the way of their sum through the block, «14 + (-7) = 7 → max(0, 7) = 7 → max(7, 0, 0, 5) = 7».

/// 0 where nothing follows.
[[nodiscard]] double chainHeight(const Scene &scene);
void drawChain(Drawing &drawing, const Scene &scene, const Box &room);
/// Its links, of those numbers that the walk has come to or that are shown all the same.
[[nodiscard]] std::vector<std::string> chainOf(const Scene &scene);

} // namespace lab
