#pragma once

#include "core/scene/grid.h"
#include "core/scene/scene.h"

namespace lab {

enum class OutputShown { Summed, Reshaped }; ///< in the window lane, or beside the output rows

/// The colours of a plane as a picture, never Automatic: those that are chosen, else signed where it may hold negative
/// numbers, and grey as a photo where it may not.
[[nodiscard]] PictureColours pictureColours(const Scene &scene, BlockPlane plane, Index k);

/// The plane of output (n, k), or one behind it, as one picture of at most a sample a logical pixel, from the live
/// output. False, and nothing drawn, where there is none, where cells have numbers, or where single cells are hidden or
/// framed.
[[nodiscard]] bool addLivePlane(Drawing &drawing, const Scene &scene, const Grid &grid, Index n, Index k,
                                OutputShown shown, BlockPlane plane = BlockPlane::Convolved);

} // namespace lab
