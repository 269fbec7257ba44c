#include "core/scene/strand.h"

#include "core/conv/flattened_filter.h"
#include "core/conv/groups.h"
#include "core/conv/links.h"
#include "core/conv/virtual_tensor.h"

#include <algorithm>

namespace lab {
namespace {

/// One value of both; false where they differ.
template <typename Value>
bool join(std::optional<Value> &into, const std::optional<Value> &other)
{
    if (into && other)
        return *into == *other;
    if (other)
        into = other;
    return true;
}

bool readsThrough(const AxisGeometry &axis, Index in, Index tap)
{
    const AxisReads reads = readsOf(axis, in);
    return std::any_of(reads.pairs.begin(), reads.pairs.end(), [tap](const auto &pair) { return pair.second == tap; });
}

/// Whether one of the products lands in the input cell.
bool landsIn(const Geometry &g, const Strand &strand, const InputCell &cell)
{
    const Index group = g.groupInChannels > 0 ? groupOfInChannel(g, cell.c) : 0;
    if (strand.inner && groupOfOutChannel(g, *strand.inner) != group)
        return false;
    if (strand.row && strand.column)
        return sourceOf(g, {*strand.row, *strand.column}) == cell;
    if (strand.row) {
        const Position at = positionOfRow(g, *strand.row);
        return reads(g, {at.n, at.y, at.x, strand.inner.value_or(firstOutChannel(g, group))}, cell);
    }
    if (strand.column) {
        const Tap tap = tapOfColumn(g, *strand.column);
        return tap.c == cell.c && readsThrough(g.height, cell.y, tap.ky) && readsThrough(g.width, cell.x, tap.kx);
    }
    return windowsReading(g, cell) > 0;
}

} // namespace

std::optional<Strand> strandOf(const Story &story, const CellRef &cell, const std::optional<ResultCell> &strip)
{
    const Geometry &g = story.call().geometry();
    switch (cell.panel) {
    case Panel::Input:
        return Strand{.input = inputCellOf(cell)};
    case Panel::Filter: {
        const FlatFilterCell flat = flatCellOf(g, filterCellOf(cell));
        return Strand{.inner = flat.column, .column = flat.row};
    }
    case Panel::Output:
        return Strand{.row = rowOfPosition(g, {cell.a, cell.b, cell.c}), .inner = cell.d};
    case Panel::Virtual:
        return Strand{.row = cell.a, .inner = cell.b};
    case Panel::FlatFilter:
        return Strand{.inner = cell.a, .column = cell.b};
    case Panel::Product:
        return Strand{.row = cell.a, .column = cell.b};
    case Panel::Strip:
        if (strip)
            return Strand{.row = strip->row,
                          .inner = story.shape().groupOf(strip->column) * story.shape().terms() + cell.a,
                          .column = strip->column};
        break;
    case Panel::None:
    case Panel::Memory:
    case Panel::Biased:
    case Panel::Activated:
    case Panel::Pooled:
        break;
    }
    return std::nullopt;
}

std::optional<Strand> strandOf(const Story &story, const Step &step)
{
    const auto given = [](Index value) { return value < 0 ? std::nullopt : std::optional(value); };
    Strand strand{.row = given(step.row), .inner = given(step.tapRow), .column = given(step.channel)};
    if (step.term >= 0)
        strand.inner = story.shape().groupOf(step.channel) * story.shape().terms() + step.term;
    return strand.row || strand.inner || strand.column ? std::optional(strand) : std::nullopt;
}

bool meet(const Story &story, const Strand &a, const Strand &b)
{
    Strand both = a;
    if (!join(both.row, b.row) || !join(both.inner, b.inner) || !join(both.column, b.column) ||
        !join(both.input, b.input))
        return false;
    if (both.inner && both.column && !story.shape().meets(*both.inner, *both.column))
        return false;
    return !both.input || landsIn(story.call().geometry(), both, *both.input);
}

} // namespace lab
