#pragma once

#include "core/conv/convolution.h"
#include "core/scene/drawing.h"

#include <optional>

namespace lab {

/// Which cells light up while one is hovered or pinned: the cell itself, those it is made from and those it goes to.
/// Every question is answered from indices in constant time, so it can be asked for each visible cell.
class Lighting
{
public:
    /// `strip` is the output cell whose products the strip shows; a Strip cell counts its terms.
    Lighting(const Geometry &geometry, const std::optional<CellRef> &linked, const std::optional<OutputCell> &strip);

    [[nodiscard]] bool isOn() const { return m_kind != Kind::Off; }
    [[nodiscard]] bool lights(const InputCell &cell) const;
    [[nodiscard]] bool lights(const FilterCell &cell) const;
    [[nodiscard]] bool lights(const VirtualCell &cell) const;
    [[nodiscard]] bool lights(const FlatFilterCell &cell) const;
    [[nodiscard]] bool lights(const ProductCell &cell) const;
    [[nodiscard]] bool lights(const OutputCell &cell) const;
    /// The output cell the lighting is about, where it is about one: its window is outlined.
    [[nodiscard]] std::optional<OutputCell> output() const;
    [[nodiscard]] std::optional<InputCell> input() const;
    [[nodiscard]] std::optional<VirtualCell> virtualCell() const;
    [[nodiscard]] std::optional<FlatFilterCell> flatCell() const;

private:
    /// One product is a virtual cell and a flattened filter cell of one output cell.
    enum class Kind { Off, Input, Weight, Repeat, ZeroBlock, Result, Product };

    const Geometry *m_geometry;
    Kind m_kind = Kind::Off;
    InputCell m_input;
    FilterCell m_weight;
    VirtualCell m_virtual;
    FlatFilterCell m_flat;
    OutputCell m_output;
};

/// The cell inside its tensor, padding cells of the input included; nothing for a stale or malformed reference.
[[nodiscard]] bool exists(const Geometry &geometry, const CellRef &cell);

} // namespace lab
