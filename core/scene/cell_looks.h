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
    enum class Shown { Number, Question, Blank } shown = Shown::Number;
    Tone textTone = Tone::Text;
    bool strong = false; ///< text in the role's colour for strong fills
    bool lit = false;
    bool ghost = false;  ///< known, but the walk has not come to it
    bool marked = false; ///< framed: see Frame::outlined
};

/// How much of their colour ghosts have that are pixels.
constexpr double ghostShare = 0.4;

// Each panel's cell, whichever lane draws it.
[[nodiscard]] CellLook lookOf(const Scene &scene, const InputCell &cell);
[[nodiscard]] CellLook lookOf(const Scene &scene, const FilterCell &cell);
[[nodiscard]] CellLook lookOf(const Scene &scene, const LeftCell &cell);
[[nodiscard]] CellLook lookOf(const Scene &scene, const RightCell &cell);
[[nodiscard]] CellLook lookOf(const Scene &scene, const ResultCell &cell);
/// Of the window lane: there as soon as it is summed.
[[nodiscard]] CellLook lookOf(const Scene &scene, const OutputCell &cell);
/// Of the output tensor beside the output rows: there once it is reshaped.
[[nodiscard]] CellLook reshapedLook(const Scene &scene, const OutputCell &cell);

} // namespace lab
