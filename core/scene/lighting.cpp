#include "core/scene/lighting.h"

#include "core/conv/flattened_filter.h"
#include "core/conv/links.h"
#include "core/conv/virtual_tensor.h"

#include <algorithm>

namespace lab {
namespace {

bool within(Index value, Index size)
{
    return value >= 0 && value < size;
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

ResultCell resultOf(const Geometry &geometry, const OutputCell &cell)
{
    return {rowOfPosition(geometry, {cell.n, cell.y, cell.x}), cell.k};
}

bool exists(const Story &story, const CellRef &cell)
{
    const Geometry &g = story.call().geometry();
    const ProductShape &shape = story.shape();
    const bool inCall = cell.panel == Panel::Input || cell.panel == Panel::Filter || cell.panel == Panel::Output ||
                        cell.panel == Panel::Memory;
    if (inCall && !story.showsCall())
        return false;
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
        return within(cell.a, shape.rows) && within(cell.b, shape.inner);
    case Panel::FlatFilter:
        return within(cell.a, shape.inner) && within(cell.b, shape.columns);
    case Panel::Product:
        return within(cell.a, shape.rows) && within(cell.b, shape.columns);
    case Panel::Biased:
    case Panel::Activated:
    case Panel::Pooled: {
        const Block *block = story.block();
        const BlockPlane plane = *planeOf(cell.panel);
        if (!block || !block->has(plane))
            return false;
        const ImageIndex images = block->imagesOf(plane);
        return within(cell.a, g.batch) && within(cell.b, images.height) && within(cell.c, images.width) &&
               within(cell.d, images.channels);
    }
    case Panel::Output:
        return within(cell.a, g.batch) && within(cell.b, g.height.outSize) && within(cell.c, g.width.outSize) &&
               within(cell.d, g.outChannels);
    case Panel::Strip:
        return within(cell.a, shape.terms());
    case Panel::Memory:
        return within(cell.a, g.inputShape.elementCount());
    }
    return false;
}

Lighting::Lighting(const Story &story, const std::optional<CellRef> &linked, const std::optional<ResultCell> &strip)
    : m_story(&story), m_geometry(&story.call().geometry()), m_shape(&story.shape())
{
    if (!linked || !exists(story, *linked))
        return;
    const CellRef &cell = *linked;
    if (m_shape->addsBack) {
        m_strand = strandOf(story, cell, strip);
        return;
    }
    switch (cell.panel) {
    case Panel::None:
        break;
    case Panel::Input:
        m_kind = Kind::Input;
        m_input = inputCellOf(cell);
        break;
    case Panel::Memory:
        m_kind = Kind::Input;
        m_input = inputCellAt(*m_geometry, cell.a);
        break;
    case Panel::Filter:
        m_kind = Kind::Weight;
        m_weight = filterCellOf(cell);
        m_right = flatCellOf(*m_geometry, *m_weight);
        break;
    case Panel::Virtual:
        m_kind = Kind::Repeat;
        takeLeft({cell.a, cell.b});
        break;
    case Panel::FlatFilter:
        takeRight({cell.a, cell.b});
        m_kind = m_shape->meets(cell.a, cell.b) ? Kind::Weight : Kind::ZeroBlock;
        break;
    case Panel::Product:
        m_kind = Kind::Result;
        m_result = {cell.a, cell.b};
        break;
    case Panel::Output:
        m_kind = Kind::Result;
        m_result = resultOf(*m_geometry, outputCellOf(cell));
        break;
    case Panel::Biased:
    case Panel::Activated:
    case Panel::Pooled:
        takeOfBlock(*planeOf(cell.panel), outputCellOf(cell));
        break;
    case Panel::Strip: {
        if (!strip)
            break;
        m_kind = Kind::Product;
        m_result = *strip;
        const Index i = m_shape->groupOf(m_result.column) * m_shape->terms() + cell.a;
        takeLeft({m_result.row, i});
        takeRight({i, m_result.column});
        break;
    }
    }
    if (strip)
        findPartner(*strip);
}

void Lighting::takeOfBlock(BlockPlane plane, const OutputCell &cell)
{
    const Block &block = *m_story->block();
    m_plane = plane;
    m_cell = cell;
    std::vector<LayerReach> layers = block.layersBetween(BlockPlane::Convolved, plane);
    if (layers.empty()) {
        m_kind = Kind::Result;
        m_result = resultOf(*m_geometry, cell);
        return;
    }
    m_kind = Kind::Gathered;
    m_outputs = readBy(layers, cell);
    layers.insert(layers.begin(), reachOf(*m_geometry));
    m_inputs = readBy(layers, cell);
}

bool Lighting::gathersFrom(const OutputCell &cell) const
{
    return cell.n == m_outputs.n && m_outputs.contains(cell.y, cell.x, cell.k);
}

/// Whether one of the output channels that it is made from uses index `i` of the inner axis, in a column or in any.
bool Lighting::gathersAt(Index i, Index column) const
{
    return std::any_of(m_outputs.channels.begin(), m_outputs.channels.end(),
                       [&](Index k) { return (column < 0 || k == column) && m_shape->meets(i, k); });
}

void Lighting::takeLeft(const LeftCell &cell)
{
    m_left = cell;
    if (const CellRef source = m_story->sourceOf(cell); source.panel == Panel::Input)
        m_input = inputCellOf(source);
}

void Lighting::takeRight(const RightCell &cell)
{
    m_right = cell;
    if (const CellRef source = m_story->sourceOf(cell); source.panel == Panel::Filter)
        m_weight = filterCellOf(source);
}

bool Lighting::isLinked(const InputCell &cell) const
{
    if (m_strand)
        return meet(*m_story, *m_strand, *strandOf(*m_story, cell));
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
        return m_story->showsCall() && reads(*m_geometry, *output(), cell);
    case Kind::Gathered:
        return cell.n == m_inputs.n && m_inputs.contains(cell.y, cell.x, cell.c);
    }
    return false;
}

bool Lighting::isLinked(const FilterCell &cell) const
{
    if (m_strand)
        return meet(*m_story, *m_strand, *strandOf(*m_story, cell));
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
        return m_story->showsCall() && uses(*m_geometry, *output(), cell);
    case Kind::Gathered:
        return std::find(m_outputs.channels.begin(), m_outputs.channels.end(), cell.k) != m_outputs.channels.end();
    }
    return false;
}

bool Lighting::isLinked(const LeftCell &cell) const
{
    if (m_strand)
        return meet(*m_story, *m_strand, *strandOf(*m_story, cell));
    switch (m_kind) {
    case Kind::Off:
    case Kind::Weight:
    case Kind::ZeroBlock:
        return false;
    case Kind::Input:
        return m_story->sourceOf(cell) == CellRef(*m_input);
    case Kind::Repeat:
    case Kind::Product:
        return cell == m_left;
    case Kind::Result:
        return cell.row == m_result.row && m_shape->meets(cell.column, m_result.column);
    case Kind::Gathered: {
        const Position at = positionOfRow(*m_geometry, cell.row);
        return !m_outputs.channels.empty() && gathersFrom({at.n, at.y, at.x, m_outputs.channels.front()}) &&
               gathersAt(cell.column, -1);
    }
    }
    return false;
}

bool Lighting::isLinked(const RightCell &cell) const
{
    if (m_strand)
        return meet(*m_story, *m_strand, *strandOf(*m_story, cell));
    switch (m_kind) {
    case Kind::Off:
    case Kind::Input:
    case Kind::Repeat:
        return false;
    case Kind::Weight:
    case Kind::ZeroBlock:
    case Kind::Product:
        return cell == m_right;
    case Kind::Result:
        return cell.column == m_result.column && m_shape->meets(cell.row, cell.column);
    case Kind::Gathered:
        return gathersAt(cell.row, cell.column);
    }
    return false;
}

bool Lighting::isLinked(const ResultCell &cell) const
{
    if (m_strand)
        return meet(*m_story, *m_strand, *strandOf(*m_story, cell));
    switch (m_kind) {
    case Kind::Off:
    case Kind::ZeroBlock:
        return false;
    case Kind::Input:
        return reads(*m_geometry, outputCellOf(m_story->goalOf(cell)), *m_input);
    case Kind::Weight:
        return cell.column == m_right.column;
    case Kind::Repeat:
        return cell.row == m_left.row && m_shape->meets(m_left.column, cell.column);
    case Kind::Result:
    case Kind::Product:
        return cell == m_result;
    case Kind::Gathered: {
        const Position at = positionOfRow(*m_geometry, cell.row);
        return gathersFrom({at.n, at.y, at.x, cell.column});
    }
    }
    return false;
}

bool Lighting::isLinked(BlockPlane plane, const OutputCell &cell) const
{
    const Block &block = *m_story->block();
    const auto from = [&](BlockPlane source, BlockPlane goal, const OutputCell &made, const OutputCell &part) {
        const std::vector<LayerReach> layers = block.layersBetween(source, goal);
        return made.n == part.n && readBy(layers, made).contains(part.y, part.x, part.k);
    };
    if (m_kind == Kind::Off)
        return false;
    if (m_plane && plane <= *m_plane)
        return from(plane, *m_plane, m_cell, cell);
    if (m_plane)
        return from(*m_plane, plane, cell, m_cell);
    // Any other cell goes where the output numbers go that are linked with it.
    const std::vector<LayerReach> layers = block.layersBetween(BlockPlane::Convolved, plane);
    const CellSet made = readBy(layers, cell);
    for (const Index y : made.rows)
        for (const Index x : made.columns)
            for (const Index k : made.channels)
                if (isLinked(resultOf(*m_geometry, {made.n, y, x, k})))
                    return true;
    return false;
}

bool Lighting::lights(BlockPlane plane, const OutputCell &cell) const
{
    if (plane == BlockPlane::Convolved || !m_story->block())
        return lights(cell);
    return isLinked(plane, cell);
}

bool Lighting::lights(const InputCell &cell) const
{
    return isLinked(cell) || isPartner(cell);
}

bool Lighting::lights(const FilterCell &cell) const
{
    return isLinked(cell) || isPartner(cell);
}

bool Lighting::lights(const LeftCell &cell) const
{
    return isLinked(cell) || isPartner(cell);
}

bool Lighting::lights(const RightCell &cell) const
{
    return isLinked(cell) || isPartner(cell);
}

bool Lighting::lights(const ResultCell &cell) const
{
    return isLinked(cell) || isPartner(cell);
}

bool Lighting::lights(const OutputCell &cell) const
{
    if (m_strand)
        return meet(*m_story, *m_strand, *strandOf(*m_story, cell));
    return lights(resultOf(*m_geometry, cell));
}

bool Lighting::isPartner(const CellRef &cell) const
{
    return m_partner && std::find(m_partners.begin(), m_partners.end(), cell) != m_partners.end();
}

void Lighting::findPartner(const ResultCell &strip)
{
    std::optional<Index> i;
    switch (m_kind) {
    case Kind::Off:
    case Kind::ZeroBlock:
    case Kind::Result:
    case Kind::Gathered:
        return;
    case Kind::Input:
        if (const CellRef goal = m_story->goalOf(strip); goal.panel == Panel::Output)
            if (const std::optional<Tap> tap = tapBetween(*m_geometry, outputCellOf(goal), *m_input))
                i = columnOfTap(*m_geometry, *tap);
        break;
    case Kind::Weight:
        if (m_right.column == strip.column)
            i = m_right.row;
        break;
    case Kind::Repeat:
        if (m_left.row == strip.row)
            i = m_left.column;
        break;
    case Kind::Product:
        i = m_left.column;
        break;
    }
    if (!i || !m_shape->meets(*i, strip.column))
        return;
    m_partner = Partner{{strip.row, *i}, {*i, strip.column}, strip};
    m_partners = {m_partner->left,
                  m_story->sourceOf(m_partner->left),
                  m_partner->right,
                  m_story->sourceOf(m_partner->right),
                  strip,
                  m_story->goalOf(strip)};
}

bool Lighting::lights(const CellRef &cell) const
{
    switch (cell.panel) {
    case Panel::Input:
        return lights(inputCellOf(cell));
    case Panel::Filter:
        return lights(filterCellOf(cell));
    case Panel::Virtual:
        return lights(LeftCell{cell.a, cell.b});
    case Panel::FlatFilter:
        return lights(RightCell{cell.a, cell.b});
    case Panel::Product:
        return lights(ResultCell{cell.a, cell.b});
    case Panel::Output:
        return lights(outputCellOf(cell));
    case Panel::Biased:
    case Panel::Activated:
    case Panel::Pooled:
        return m_story->block() && lights(*planeOf(cell.panel), outputCellOf(cell));
    case Panel::None:
    case Panel::Strip:
    case Panel::Memory:
        return false;
    }
    return false;
}

std::optional<Index> Lighting::row() const
{
    if (m_strand)
        return m_strand->row;
    const std::optional<ResultCell> cell = result();
    return cell ? std::optional(cell->row) : std::nullopt;
}

std::optional<ResultCell> Lighting::result() const
{
    if (m_strand && m_strand->row && m_strand->column)
        return ResultCell{*m_strand->row, *m_strand->column};
    return m_kind == Kind::Result || m_kind == Kind::Product ? std::optional(m_result) : std::nullopt;
}

std::optional<OutputCell> Lighting::output() const
{
    const std::optional<ResultCell> cell = result();
    const CellRef goal = cell ? m_story->goalOf(*cell) : CellRef();
    return goal.panel == Panel::Output ? std::optional(outputCellOf(goal)) : std::nullopt;
}

std::optional<InputCell> Lighting::input() const
{
    if (m_strand)
        return m_strand->input;
    return m_kind == Kind::Input || m_kind == Kind::Repeat || m_kind == Kind::Product ? m_input : std::nullopt;
}

std::optional<LeftCell> Lighting::leftCell() const
{
    if (m_strand && m_strand->row && m_strand->inner)
        return LeftCell{*m_strand->row, *m_strand->inner};
    return m_kind == Kind::Repeat || m_kind == Kind::Product ? std::optional(m_left) : std::nullopt;
}

std::optional<RightCell> Lighting::rightCell() const
{
    if (m_strand && m_strand->inner && m_strand->column)
        return RightCell{*m_strand->inner, *m_strand->column};
    return m_kind == Kind::Weight || m_kind == Kind::ZeroBlock || m_kind == Kind::Product ? std::optional(m_right)
                                                                                          : std::nullopt;
}

} // namespace lab
