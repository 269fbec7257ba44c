#pragma once

#include "core/scene/scene.h"

namespace lab {

/// How one cell looks at a moment, before it has a place.
struct CellLook {
    Role role = Role::Neutral;
    Tone tone = Tone::Pale;
    Outline outline = Outline::None;
    Fill fill = Fill::Plain;
    double value = 0; ///< of the number; on the scale, -1 … 1, in `scaled`
    double scaled = 0;
    bool number = true; ///< else the box is empty: not come to, or asked for
    Tone textTone = Tone::Text;
    bool strong = false; ///< text in the role's colour for strong fills
    bool lit = false;
    bool marked = false; ///< framed: see Frame::outlined
};

/// How much of its colour a ghost has: a cell that the walk has not come to.
constexpr double ghostShare = 0.4;

// Each panel's cell, whichever lane draws it.
[[nodiscard]] CellLook lookOf(const Scene &scene, const InputCell &cell);
[[nodiscard]] CellLook lookOf(const Scene &scene, const FilterCell &cell);
[[nodiscard]] CellLook lookOf(const Scene &scene, const LeftCell &cell);
[[nodiscard]] CellLook lookOf(const Scene &scene, const RightCell &cell);
[[nodiscard]] CellLook lookOf(const Scene &scene, const ResultCell &cell);
/// Of the window lane: there as soon as it is summed.
[[nodiscard]] CellLook lookOf(const Scene &scene, const OutputCell &cell);
/// Of a plane of a block, in either lane.
[[nodiscard]] CellLook lookOf(const Scene &scene, BlockPlane plane, const OutputCell &cell);
/// Of the output tensor beside the output rows: there once it is reshaped.
[[nodiscard]] CellLook reshapedLook(const Scene &scene, const OutputCell &cell);

} // namespace lab
