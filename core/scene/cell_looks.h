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
    bool marked = false; ///< framed: see Frame::outlined
};

// Each panel's cell, whichever lane draws it.
[[nodiscard]] CellLook lookOf(const Scene &scene, const InputCell &cell);
[[nodiscard]] CellLook lookOf(const Scene &scene, const FilterCell &cell);
[[nodiscard]] CellLook lookOf(const Scene &scene, const VirtualCell &cell);
[[nodiscard]] CellLook lookOf(const Scene &scene, const FlatFilterCell &cell);
[[nodiscard]] CellLook lookOf(const Scene &scene, const ProductCell &cell);
/// Of the window lane: there as soon as it is summed.
[[nodiscard]] CellLook lookOf(const Scene &scene, const OutputCell &cell);
/// Of the output tensor beside the output rows: there once it is reshaped.
[[nodiscard]] CellLook reshapedLook(const Scene &scene, const OutputCell &cell);

[[nodiscard]] inline CellRef refOf(const InputCell &c)
{
    return {Panel::Input, c.n, c.y, c.x, c.c};
}
[[nodiscard]] inline CellRef refOf(const FilterCell &c)
{
    return {Panel::Filter, c.ky, c.kx, c.c, c.k};
}
[[nodiscard]] inline CellRef refOf(const VirtualCell &c)
{
    return {Panel::Virtual, c.row, c.column, 0, 0};
}
[[nodiscard]] inline CellRef refOf(const FlatFilterCell &c)
{
    return {Panel::FlatFilter, c.row, c.column, 0, 0};
}
[[nodiscard]] inline CellRef refOf(const ProductCell &c)
{
    return {Panel::Product, c.row, c.column, 0, 0};
}
[[nodiscard]] inline CellRef refOf(const OutputCell &c)
{
    return {Panel::Output, c.n, c.y, c.x, c.k};
}

} // namespace lab
