#pragma once

#include "core/after/block_plane.h"
#include "core/conv/cells.h"

#include <compare>
#include <optional>
#include <string_view>

namespace lab {

/// What a cell or a word stands for: its colour in the picture, in the explanation and in the code.
enum class Role { Neutral, Input, Filter, Patch, Output, Padding, NeverRead, Zero };

/// Where a cell stands. Virtual, FlatFilter and Product are the left, the right and the result matrix of the story.
enum class Panel {
    None,
    Input,
    Filter,
    Virtual,
    FlatFilter,
    Product,
    Output,
    Strip,
    Memory,
    Biased,
    Activated,
    Pooled
};

/// One cell of the picture. Hit-testing, linking and the words of the explanation read it; ids in SVG and HTML are
/// made from it. `a…d` are the indices of the cell type of the panel: Input (n, y, x, c), Filter (ky, kx, c, k),
/// Virtual (row, column), FlatFilter (row, column), Product (row, column), Output (n, y, x, k), Strip (term), Memory
/// (flat index); Biased, Activated and Pooled as Output.
struct CellRef {
    Panel panel = Panel::None;
    Index a = 0, b = 0, c = 0, d = 0;

    CellRef() = default;
    CellRef(Panel where, Index first = 0, Index second = 0, Index third = 0, Index fourth = 0)
        : panel(where), a(first), b(second), c(third), d(fourth)
    {
    }
    CellRef(const InputCell &cell) : CellRef(Panel::Input, cell.n, cell.y, cell.x, cell.c) {}
    CellRef(const FilterCell &cell) : CellRef(Panel::Filter, cell.ky, cell.kx, cell.c, cell.k) {}
    CellRef(const VirtualCell &cell) : CellRef(Panel::Virtual, cell.row, cell.column) {}
    CellRef(const FlatFilterCell &cell) : CellRef(Panel::FlatFilter, cell.row, cell.column) {}
    CellRef(const ProductCell &cell) : CellRef(Panel::Product, cell.row, cell.column) {}
    CellRef(const OutputCell &cell) : CellRef(Panel::Output, cell.n, cell.y, cell.x, cell.k) {}

    auto operator<=>(const CellRef &) const = default;
};

/// "input", "never-read": as in exported files.
[[nodiscard]] std::string_view roleName(Role role);
/// "input", "flat-filter"; empty for Panel::None.
[[nodiscard]] std::string_view panelName(Panel panel);

/// The cell as that of an image: of the panels Input and Output.
[[nodiscard]] inline InputCell inputCellOf(const CellRef &cell)
{
    return {cell.a, cell.b, cell.c, cell.d};
}
[[nodiscard]] inline FilterCell filterCellOf(const CellRef &cell)
{
    return {cell.a, cell.b, cell.c, cell.d};
}
[[nodiscard]] inline OutputCell outputCellOf(const CellRef &cell)
{
    return {cell.a, cell.b, cell.c, cell.d};
}

/// Where a number of a block stands: Output for the convolution's own.
[[nodiscard]] inline CellRef cellRefOf(BlockPlane plane, const OutputCell &cell)
{
    constexpr Panel panels[]{Panel::Output, Panel::Biased, Panel::Activated, Panel::Pooled};
    return {panels[static_cast<std::size_t>(plane)], cell.n, cell.y, cell.x, cell.k};
}
/// Of the panels that show a plane of a block.
[[nodiscard]] std::optional<BlockPlane> planeOf(Panel panel);

} // namespace lab
