#include "core/scene/window_planes.h"

#include "core/scene/plane_marks.h"

#include "core/conv/groups.h"

#include <algorithm>
#include <cmath>

namespace lab {
namespace {

/// How many planes of so many pixels a part of the room takes.
Index roomFor(double width, double height, double planeWidth, double planeHeight)
{
    return std::max<Index>(1, static_cast<Index>(width / planeWidth)) *
           std::max<Index>(1, static_cast<Index>(height / planeHeight));
}

/// First of `shown` channels out of `count`, so that `wanted` is among them.
Index firstShown(Index wanted, Index shown, Index count)
{
    return std::clamp<Index>(wanted - shown / 2, 0, std::max<Index>(0, count - shown));
}

Extent extentOf(const AxisGeometry &axis, bool padded)
{
    return padded ? Extent{-axis.padBefore, axis.padBefore + axis.inSize + axis.padAfter} : Extent{0, axis.inSize};
}

/// The channel that matters now, over all input channels.
Index wantedChannel(const Scene &scene)
{
    const Geometry &g = scene.geometry;
    if (const std::optional<InputCell> cell = scene.lighting.input())
        return cell->c;
    Index group = 0;
    if (scene.filterShown >= 0 && g.outChannels > 0)
        group = groupOfOutChannel(g, scene.filterShown);
    if (scene.focus.step.term >= 0 && g.groupInChannels > 0)
        return group * g.groupInChannels + scene.focus.step.term % g.groupInChannels;
    return group * g.groupInChannels;
}

} // namespace

Extent shownRows(const Scene &scene)
{
    return extentOf(scene.geometry.height, !scene.hidden.sizes);
}

Extent shownColumns(const Scene &scene)
{
    return extentOf(scene.geometry.width, !scene.hidden.sizes);
}

Extent channelsAround(const Scene &scene, Index count)
{
    const Index shown = std::min(count, scene.geometry.inChannels);
    return {firstShown(wantedChannel(scene), shown, scene.geometry.inChannels), shown};
}

ShownPlanes shownPlanes(const Scene &scene, const Box &room, bool mergePhoto, Index mostChannels)
{
    const Geometry &g = scene.geometry;
    const double unit = scene.unit;
    const double cell = smallestNumberCell(std::max(charactersOf(scene.convolution.call().input),
                                                    charactersOf(scene.convolution.call().filter))) +
                        1;
    ShownPlanes shown;

    const bool all = scene.look.seeAll;
    const Index entries = all ? g.batch : std::min<Index>(g.batch, 1);
    const Index filters = all ? g.outChannels : std::min<Index>(g.outChannels, 1);
    // About 84 × 84 pixels a plane, wider where it is wide.
    const double wide =
        static_cast<double>(shownColumns(scene).count + 1) / static_cast<double>(shownRows(scene).count + 1);
    const double stretch = std::sqrt(std::clamp(wide, 0.25, 4.0));
    // A few cells need less.
    const auto needed = [&](double usual, const Extent &cells) {
        return std::min(usual, (27 * static_cast<double>(cells.count) + 12)) * unit;
    };
    const Index inputRoom = roomFor(room.width * 0.45, room.height, needed(84 * stretch, shownColumns(scene)),
                                    needed(84 / stretch, shownRows(scene)) + 22 * unit);
    const Index filterRoom =
        roomFor(room.width * 0.22, room.height, static_cast<double>(g.width.filterSize) * cell + 16 * unit,
                static_cast<double>(g.height.filterSize) * cell + 32 * unit);
    const Index outputRoom = roomFor(room.width * 0.3, room.height, 56 * unit, 66 * unit);

    shown.merged = mergePhoto;
    const Index channels =
        mergePhoto
            ? 1
            : std::min({g.inChannels, mostChannels, std::max<Index>(1, inputRoom / std::max<Index>(entries, 1))});
    const Index first = mergePhoto ? 0 : firstShown(wantedChannel(scene), channels, g.inChannels);
    for (Index n = 0; n < entries && static_cast<Index>(shown.inputs.size()) < inputRoom; ++n)
        for (Index c = 0; c < channels; ++c)
            shown.inputs.push_back({all ? n : scene.batchEntry, first + c});
    shown.inputsHidden = (mergePhoto ? entries : entries * g.inChannels) - static_cast<Index>(shown.inputs.size());

    const Index depth =
        std::min({g.groupInChannels, mostChannels, std::max<Index>(1, filterRoom / std::max<Index>(filters, 1))});
    const Index wanted = g.groupInChannels > 0 ? wantedChannel(scene) % g.groupInChannels : 0;
    const Index firstDepth = firstShown(wanted, depth, g.groupInChannels);
    // Of many filters those around the one that matters now.
    const Index filterPlaces = std::max<Index>(1, filterRoom / std::max<Index>(depth, 1));
    const Index firstFilter =
        all ? firstShown(scene.filterShown, std::min(filterPlaces, filters), filters) : scene.filterShown;
    for (Index k = 0; k < std::min(filters, filterPlaces); ++k)
        for (Index c = 0; c < depth; ++c)
            shown.filters.push_back({0, firstDepth + c, firstFilter + k});
    shown.filtersHidden = filters * g.groupInChannels - static_cast<Index>(shown.filters.size());

    if (scene.hidden.sizes)
        return shown; // no output
    const Index firstOutput = all ? firstShown(scene.filterShown, std::min(outputRoom, filters), filters) : 0;
    for (Index n = 0; n < entries && static_cast<Index>(shown.outputs.size()) < outputRoom; ++n)
        for (Index k = 0;
             k < filters && firstOutput + k < g.outChannels && static_cast<Index>(shown.outputs.size()) < outputRoom;
             ++k)
            shown.outputs.push_back({all ? n : scene.batchEntry, 0, all ? firstOutput + k : scene.filterShown});
    shown.outputsHidden = entries * filters - static_cast<Index>(shown.outputs.size());
    return shown;
}

} // namespace lab
