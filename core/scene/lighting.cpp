#include "core/scene/lighting.h"

#include "core/conv/flattened_filter.h"
#include "core/conv/links.h"
#include "core/conv/virtual_tensor.h"

namespace lab {
namespace {

bool within(Index value, Index size)
{
    return value >= 0 && value < size;
}

OutputCell outputOf(const Geometry &geometry, const ProductCell &cell)
{
    const Position position = positionOfRow(geometry, cell.row);
    return {position.n, position.y, position.x, cell.column};
}

VirtualCell termPlace(const Geometry &geometry, const OutputCell &output, Index term)
{
    const Index group = output.k / geometry.groupOutChannels();
    return {rowOfPosition(geometry, {output.n, output.y, output.x}), group * geometry.tapsPerGroup() + term};
}

/// (n, y, x, c) of a flat index into the input as it lies in memory.
InputCell inputCellAt(const Geometry &g, Index flat)
{
    if (g.dataFormat == DataFormat::Nchw) {
        const Index x = flat % g.width.inSize, y = flat / g.width.inSize % g.height.inSize;
        const Index c = flat / (g.width.inSize * g.height.inSize) % g.inChannels;
        return {flat / (g.width.inSize * g.height.inSize * g.inChannels), y, x, c};
    }
    const Index c = flat % g.inChannels, x = flat / g.inChannels % g.width.inSize;
    const Index y = flat / (g.inChannels * g.width.inSize) % g.height.inSize;
    return {flat / (g.inChannels * g.width.inSize * g.height.inSize), y, x, c};
}

} // namespace

bool exists(const Geometry &g, const CellRef &cell)
{
    switch (cell.panel) {
    case Panel::None:
        return false;
    case Panel::Input:
        return within(cell.a, g.batch) && within(cell.d, g.inChannels) && cell.b >= -g.height.padBefore &&
               cell.b < g.height.inSize + g.height.padAfter && cell.c >= -g.width.padBefore &&
               cell.c < g.width.inSize + g.width.padAfter;
    case Panel::Filter:
        return within(cell.a, g.height.filterSize) && within(cell.b, g.width.filterSize) &&
               within(cell.c, g.groupInChannels) && within(cell.d, g.outChannels);
    case Panel::Virtual:
        return within(cell.a, g.positions()) && within(cell.b, g.taps());
    case Panel::FlatFilter:
        return within(cell.a, g.taps()) && within(cell.b, g.outChannels);
    case Panel::Product:
        return within(cell.a, g.positions()) && within(cell.b, g.outChannels);
    case Panel::Output:
        return within(cell.a, g.batch) && within(cell.b, g.height.outSize) && within(cell.c, g.width.outSize) &&
               within(cell.d, g.outChannels);
    case Panel::Strip:
        return within(cell.a, g.tapsPerGroup());
    case Panel::Memory:
        return within(cell.a, g.inputShape.elementCount());
    }
    return false;
}

Lighting::Lighting(const Geometry &geometry, const std::optional<CellRef> &linked,
                   const std::optional<OutputCell> &strip)
    : m_geometry(&geometry)
{
    if (!linked || !exists(geometry, *linked))
        return;
    const CellRef &cell = *linked;
    switch (cell.panel) {
    case Panel::None:
        break;
    case Panel::Input:
        m_kind = Kind::Input;
        m_input = {cell.a, cell.b, cell.c, cell.d};
        break;
    case Panel::Memory:
        m_kind = Kind::Input;
        m_input = inputCellAt(geometry, cell.a);
        break;
    case Panel::Filter:
        m_kind = Kind::Weight;
        m_weight = {cell.a, cell.b, cell.c, cell.d};
        m_flat = flatCellOf(geometry, m_weight);
        break;
    case Panel::Virtual:
        m_kind = Kind::Repeat;
        m_virtual = {cell.a, cell.b};
        m_input = sourceOf(geometry, m_virtual);
        break;
    case Panel::FlatFilter: {
        m_flat = {cell.a, cell.b};
        const std::optional<FilterCell> weight = filterCellOf(geometry, m_flat);
        m_kind = weight ? Kind::Weight : Kind::ZeroBlock;
        m_weight = weight.value_or(FilterCell{});
        break;
    }
    case Panel::Product:
        m_kind = Kind::Result;
        m_output = outputOf(geometry, {cell.a, cell.b});
        break;
    case Panel::Output:
        m_kind = Kind::Result;
        m_output = {cell.a, cell.b, cell.c, cell.d};
        break;
    case Panel::Strip:
        if (!strip)
            break;
        m_kind = Kind::Product;
        m_output = *strip;
        m_virtual = termPlace(geometry, m_output, cell.a);
        m_input = sourceOf(geometry, m_virtual);
        m_flat = {m_virtual.column, m_output.k};
        m_weight = filterCellOf(geometry, m_flat).value_or(FilterCell{});
        break;
    }
}

bool Lighting::lights(const InputCell &cell) const
{
    switch (m_kind) {
    case Kind::Off:
    case Kind::Weight:
    case Kind::ZeroBlock:
        return false;
    case Kind::Input:
    case Kind::Repeat:
    case Kind::Product:
        return cell == m_input;
    case Kind::Result:
        return reads(*m_geometry, m_output, cell);
    }
    return false;
}

bool Lighting::lights(const FilterCell &cell) const
{
    switch (m_kind) {
    case Kind::Off:
    case Kind::Input:
    case Kind::Repeat:
    case Kind::ZeroBlock:
        return false;
    case Kind::Weight:
    case Kind::Product:
        return cell == m_weight;
    case Kind::Result:
        return uses(*m_geometry, m_output, cell);
    }
    return false;
}

bool Lighting::lights(const VirtualCell &cell) const
{
    switch (m_kind) {
    case Kind::Off:
    case Kind::Weight:
    case Kind::ZeroBlock:
        return false;
    case Kind::Input:
        return repeats(*m_geometry, cell, m_input);
    case Kind::Repeat:
    case Kind::Product:
        return cell == m_virtual;
    case Kind::Result:
        return cell.row == rowOfPosition(*m_geometry, {m_output.n, m_output.y, m_output.x}) &&
               cell.column / m_geometry->tapsPerGroup() == m_output.k / m_geometry->groupOutChannels();
    }
    return false;
}

bool Lighting::lights(const FlatFilterCell &cell) const
{
    switch (m_kind) {
    case Kind::Off:
    case Kind::Input:
    case Kind::Repeat:
        return false;
    case Kind::Weight:
    case Kind::ZeroBlock:
    case Kind::Product:
        return cell == m_flat;
    case Kind::Result:
        return cell.column == m_output.k && filterCellOf(*m_geometry, cell).has_value();
    }
    return false;
}

bool Lighting::lights(const ProductCell &cell) const
{
    return lights(outputOf(*m_geometry, cell));
}

bool Lighting::lights(const OutputCell &cell) const
{
    switch (m_kind) {
    case Kind::Off:
    case Kind::ZeroBlock:
        return false;
    case Kind::Input:
        return reads(*m_geometry, cell, m_input);
    case Kind::Weight:
        return cell.k == m_weight.k;
    case Kind::Repeat:
        return rowOfPosition(*m_geometry, {cell.n, cell.y, cell.x}) == m_virtual.row &&
               m_virtual.column / m_geometry->tapsPerGroup() == cell.k / m_geometry->groupOutChannels();
    case Kind::Result:
    case Kind::Product:
        return cell == m_output;
    }
    return false;
}

std::optional<OutputCell> Lighting::output() const
{
    return m_kind == Kind::Result || m_kind == Kind::Product ? std::optional(m_output) : std::nullopt;
}

std::optional<InputCell> Lighting::input() const
{
    return m_kind == Kind::Input || m_kind == Kind::Repeat || m_kind == Kind::Product ? std::optional(m_input)
                                                                                      : std::nullopt;
}

std::optional<VirtualCell> Lighting::virtualCell() const
{
    return m_kind == Kind::Repeat || m_kind == Kind::Product ? std::optional(m_virtual) : std::nullopt;
}

std::optional<FlatFilterCell> Lighting::flatCell() const
{
    return m_kind == Kind::Weight || m_kind == Kind::ZeroBlock || m_kind == Kind::Product ? std::optional(m_flat)
                                                                                          : std::nullopt;
}

} // namespace lab
