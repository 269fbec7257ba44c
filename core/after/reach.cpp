#include "core/after/reach.h"

#include "core/conv/links.h"

#include <algorithm>
#include <set>

namespace lab {
namespace {

/// The indices inside that windows `outs` read along an axis.
std::vector<Index> readAlong(const AxisGeometry &axis, const std::vector<Index> &outs)
{
    std::set<Index> indices;
    for (Index out : outs)
        for (Index tap = 0; tap < axis.filterSize; ++tap)
            if (const Index in = axis.inputIndex(out, tap); axis.isInside(in))
                indices.insert(in);
    return {indices.begin(), indices.end()};
}

/// The windows that read any of the indices.
std::vector<Index> reachedAlong(const AxisGeometry &axis, const std::vector<Index> &ins)
{
    std::set<Index> windows;
    for (Index in : ins)
        for (const auto &[out, tap] : readsOf(axis, in).pairs)
            windows.insert(out);
    return {windows.begin(), windows.end()};
}

/// Channels of the other side in the groups of these: `from` and `to` are the channels a side has. The rule of
/// core/conv/groups.h, which holds where the groups are uneven, too.
std::vector<Index> groupMates(const std::vector<Index> &channels, Index from, Index to, Index groups)
{
    const auto first = [&](Index group) { return (group * to + groups - 1) / groups; };
    std::set<Index> mates;
    for (Index channel : channels)
        for (Index group = channel * groups / from, i = first(group); i < first(group + 1); ++i)
            mates.insert(i);
    return {mates.begin(), mates.end()};
}

ReceptiveAxis widened(const ReceptiveAxis &before, const AxisGeometry &axis)
{
    return {.size = before.size + (axis.effectiveSize - 1) * before.jump,
            .jump = before.jump * axis.stride,
            .start = before.start - axis.padBefore * before.jump};
}

} // namespace

LayerReach reachOf(const Geometry &g)
{
    return {.height = g.height,
            .width = g.width,
            .inChannels = g.inChannels,
            .outChannels = g.outChannels,
            .groups = g.groups};
}

LayerReach reachOf(const PoolingGeometry &g)
{
    return {.height = g.height,
            .width = g.width,
            .inChannels = g.inChannels,
            .outChannels = g.outChannels,
            .groups = std::max<Index>(1, g.outChannels)};
}

LayerReach mixingReach(Index height, Index width, Index channels)
{
    const auto kept = [](Index size) {
        return AxisGeometry{.inSize = size, .filterSize = 1, .effectiveSize = 1, .outSize = size};
    };
    return {.height = kept(height), .width = kept(width), .inChannels = channels, .outChannels = channels};
}

ReceptiveField receptiveField(std::span<const LayerReach> layers)
{
    ReceptiveField field;
    for (const LayerReach &layer : layers)
        field = {.rows = widened(field.rows, layer.height), .columns = widened(field.columns, layer.width)};
    return field;
}

bool CellSet::contains(Index y, Index x, Index c) const
{
    return std::ranges::binary_search(rows, y) && std::ranges::binary_search(columns, x) &&
           std::ranges::binary_search(channels, c);
}

CellSet readBy(std::span<const LayerReach> layers, const OutputCell &cell)
{
    CellSet set{.n = cell.n, .rows = {cell.y}, .columns = {cell.x}, .channels = {cell.k}};
    for (std::size_t i = layers.size(); i-- > 0;) {
        const LayerReach &layer = layers[i];
        set.rows = readAlong(layer.height, set.rows);
        set.columns = readAlong(layer.width, set.columns);
        set.channels = groupMates(set.channels, layer.outChannels, layer.inChannels, layer.groups);
    }
    return set;
}

CellSet reachedFrom(std::span<const LayerReach> layers, const InputCell &cell)
{
    CellSet set{.n = cell.n, .rows = {cell.y}, .columns = {cell.x}, .channels = {cell.c}};
    for (const LayerReach &layer : layers) {
        set.rows = reachedAlong(layer.height, set.rows);
        set.columns = reachedAlong(layer.width, set.columns);
        set.channels = groupMates(set.channels, layer.inChannels, layer.outChannels, layer.groups);
    }
    return set;
}

} // namespace lab
