#pragma once

#include "core/after/block.h"
#include "core/scene/strand.h"
#include "core/walkthrough/story.h"

#include <array>
#include <optional>

namespace lab {

/// Which cells light up while one is hovered or pinned: the cell itself, those it is made from and those it goes to.
/// Every question is answered from indices in constant time, so it can be asked for each visible cell.
class Lighting
{
public:
    /// `strip` is the result number whose products the strip shows; a Strip cell counts its terms.
    Lighting(const Story &story, const std::optional<CellRef> &linked, const std::optional<ResultCell> &strip);

    [[nodiscard]] bool isOn() const { return m_kind != Kind::Off || m_strand; }
    [[nodiscard]] bool lights(const InputCell &cell) const;
    [[nodiscard]] bool lights(const FilterCell &cell) const;
    [[nodiscard]] bool lights(const LeftCell &cell) const;
    [[nodiscard]] bool lights(const RightCell &cell) const;
    [[nodiscard]] bool lights(const ResultCell &cell) const;
    [[nodiscard]] bool lights(const OutputCell &cell) const;
    [[nodiscard]] bool lights(BlockPlane plane, const OutputCell &cell) const;
    [[nodiscard]] bool lights(const CellRef &cell) const; ///< false for what is no cell of a tensor
    /// The result number the lighting is about, where it is about one.
    [[nodiscard]] std::optional<ResultCell> result() const;
    /// The same in the output: its window is outlined.
    [[nodiscard]] std::optional<OutputCell> output() const;
    [[nodiscard]] std::optional<InputCell> input() const;
    /// The row of left and result that it is about, where it is about one.
    [[nodiscard]] std::optional<Index> row() const;
    /// The product of the strip's sum that the linked cell takes part in: what it meets lights up with it.
    struct Partner {
        LeftCell left;
        RightCell right;
        ResultCell result;
    };
    [[nodiscard]] const std::optional<Partner> &partner() const { return m_partner; }
    /// One of its cells: left and right, where they were gathered from, the result and where it goes.
    [[nodiscard]] bool isPartner(const CellRef &cell) const;
    [[nodiscard]] std::optional<LeftCell> leftCell() const;
    [[nodiscard]] std::optional<RightCell> rightCell() const;

private:
    /// One product is a left and a right cell of one result number. Gathered: a number that is made from several of
    /// the output, by pooling or softmax.
    enum class Kind { Off, Input, Weight, Repeat, ZeroBlock, Result, Product, Gathered };

    void takeLeft(const LeftCell &cell);
    void takeRight(const RightCell &cell);
    void findPartner(const ResultCell &strip);
    [[nodiscard]] bool isLinked(const InputCell &cell) const;
    [[nodiscard]] bool isLinked(const FilterCell &cell) const;
    [[nodiscard]] bool isLinked(const LeftCell &cell) const;
    [[nodiscard]] bool isLinked(const RightCell &cell) const;
    [[nodiscard]] bool isLinked(const ResultCell &cell) const;
    [[nodiscard]] bool isLinked(BlockPlane plane, const OutputCell &cell) const;
    void takeOfBlock(BlockPlane plane, const OutputCell &cell);
    [[nodiscard]] bool gathersFrom(const OutputCell &cell) const;
    [[nodiscard]] bool gathersAt(Index i, Index column) const;

    const Story *m_story;
    const Geometry *m_geometry;
    const ProductShape *m_shape;
    Kind m_kind = Kind::Off;
    std::optional<Strand> m_strand;     ///< of the linked cell, in a story that adds its results back
    std::optional<InputCell> m_input;   ///< nothing where left is gathered from nowhere
    std::optional<FilterCell> m_weight; ///< and right
    LeftCell m_left;
    RightCell m_right;
    ResultCell m_result;
    std::optional<BlockPlane> m_plane; ///< of the linked cell, where it stands behind the output
    OutputCell m_cell;                 ///< there
    CellSet m_outputs, m_inputs;       ///< Gathered: what it is made from
    std::optional<Partner> m_partner;
    std::array<CellRef, 6> m_partners{}; ///< its cells
};

/// The cell inside its tensor, padding cells of the input included; nothing for a stale or malformed reference.
[[nodiscard]] bool exists(const Story &story, const CellRef &cell);
/// The result number of an output cell.
[[nodiscard]] ResultCell resultOf(const Geometry &geometry, const OutputCell &cell);

} // namespace lab
