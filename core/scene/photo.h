#pragma once

#include "core/scene/grid.h"
#include "core/scene/scene.h"

namespace lab {

/// The visible part of an image in its own colours: red, green and blue are channels 0, 1 and 2; with fewer channels it
/// is grey. A pixel that several cells share is their average. Padding is light grey.
/// `kept`: for the next picture of the same place.
[[nodiscard]] PixelMark photoOf(const Scene &scene, const Grid &grid, Index n, bool kept = true);

} // namespace lab
