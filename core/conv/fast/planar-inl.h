// Included once for every instruction set: no #pragma once.
#if defined(LAB_FAST_PLANAR) == defined(HWY_TARGET_TOGGLE)
#ifdef LAB_FAST_PLANAR
#undef LAB_FAST_PLANAR
#else
#define LAB_FAST_PLANAR
#endif

#include "core/conv/fast/joined_rows-inl.h"
#include "core/conv/fast/planar_rows-inl.h"
#include "core/conv/fast/planar_tile-inl.h"

HWY_BEFORE_NAMESPACE();
namespace lab::fast::HWY_NAMESPACE {

// Few output channels. Lanes are neighbouring positions x of one output row; a weight is broadcast to all of them:
//
//     for each tap (ky, kx, c):  acc[row][channel][vector] += broadcast(weight[tap, channel]) * plane[c][x + kx …]
//
// For that an input row must lie plane by plane, with the padding's zeros at its ends. Rows are copied so, once each,
// into a ring that holds the rows under the window and stays in the second-level cache; a row's copy costs one load and
// store a number, against filterHeight · filterWidth · channels multiply-adds. Two output rows are computed together
// where the stride allows: they share all but two input rows, so each vector that is loaded serves twice. A stride of s
// makes s planes of each channel (x mod s), so that lanes are neighbours again. Rows on padding are left out.

inline void planarBox(const Plan &plan, const float *input, float *output, const Box &box, float *scratch)
{
    const AxisGeometry &height = plan.height;
    const Index pointerFloats = ((height.filterSize + 1) * 2 + 15) / 16 * 16;
    const float **pointers = reinterpret_cast<const float **>(scratch);
    const Index columns = box.x.count();
    for (Index first = box.u.begin, last; first < box.u.end; first = last) {
        // The units of a group read the same rows.
        const Index group = plan.units[std::size_t(first)].group;
        for (last = first; last < box.u.end && plan.units[std::size_t(last)].group == group; ++last) {
        }
        PlanarRows rows(plan, input + box.n * plan.in.image + group * plan.groupIn * plan.in.channel, box.x.begin,
                        columns, scratch + pointerFloats);
        PlanarTile tile{.rows = pointers,
                        .tapOffsets = plan.planar.tapOffsets.data(),
                        .rowTaps = plan.width.filterSize * plan.groupIn,
                        .filterHeight = height.filterSize};
        for (Index y = box.y.begin; y < box.y.end;) {
            const int together = int(std::min<Index>(plan.planar.rowsTogether, box.y.end - y));
            tile.rowCount = height.filterSize + together - 1;
            for (Index i = 0; i < tile.rowCount; ++i)
                pointers[i] = rows.row(height.inputIndex(y, i));
            const float *below[2];
            for (int i = 0; i < together; ++i) {
                const Index row =
                    std::clamp(height.inputIndex(y + together + i, height.filterSize - 1), Index{0}, height.inSize - 1);
                below[i] = input + box.n * plan.in.image + row * plan.in.row + box.x.begin * plan.in.column;
            }
            if (together == 1)
                below[1] = below[0] + tile.rowTaps * 16;
            tile.aheadStep = (3 - together) * tile.rowTaps * 16;
            for (Index u = first; u < last; ++u) {
                const Unit &unit = plan.units[std::size_t(u)];
                const PlanarFunctions &functions = planarFunctions(unit.channels, together);
                const PlanarOut out{.to = output + box.n * plan.out.image + unit.channel * plan.out.channel +
                                          y * plan.out.row + box.x.begin * plan.out.column,
                                    .column = plan.out.column,
                                    .channel = plan.out.channel,
                                    .past = plan.outputFloats() >= cachedFloats};
                tile.weights = plan.weights.data() + unit.weights;
                for (tile.x = 0; tile.x < columns;) {
                    const bool wide = columns - tile.x > (functions.vectors - 1) * fullLanes;
                    tile.ahead[0] = below[0] + tile.x * plan.in.column;
                    tile.ahead[1] = below[1] + tile.x * plan.in.column;
                    (wide ? functions.wide : functions.narrow)(tile, out, plan.out.row, columns - tile.x);
                    tile.x += (wide ? functions.vectors : 1) * fullLanes;
                }
            }
            y += together;
        }
    }
    hwy::FlushStream();
}

/// The plan's units, and their weights [unit][tap][channel of the unit].
inline void placePlanarWeights(Plan &plan, std::span<const float> filter)
{
    const Index taps = plan.height.filterSize * plan.width.filterSize * plan.groupIn;
    const Index outChannels = plan.groups * plan.groupOut;
    plan.weights = AlignedFloats(outChannels * taps);
    Index at = 0;
    for (Index g = 0; g < plan.groups; ++g) {
        const Range channels = plan.channelsOf(g);
        for (Index k = channels.begin; k < channels.end;) {
            const Unit unit{.group = g,
                            .channel = k,
                            .channels = int(nextTile(channels.end - k, mostPlanarChannels)),
                            .weights = at};
            for (Index tap = 0; tap < taps; ++tap)
                for (int j = 0; j < unit.channels; ++j)
                    plan.weights.data()[at++] = filter[std::size_t(tap * outChannels + k + j)];
            plan.units.push_back(unit);
            k += unit.channels;
        }
    }
}

inline void preparePlanar(Plan &plan, std::span<const float> filter)
{
    const AxisGeometry &height = plan.height, &width = plan.width;
    placePlanarWeights(plan, filter);
    if (joinRows(plan))
        return;
    // One plane for every remainder of a tap's distance by the stride.
    plan.planar.phases.clear();
    for (Index kx = 0; kx < width.filterSize; ++kx) {
        const Index phase = kx * width.dilation % width.stride;
        if (std::find(plan.planar.phases.begin(), plan.planar.phases.end(), phase) == plan.planar.phases.end())
            plan.planar.phases.push_back(phase);
    }
    plan.planar.inPlace = plan.groupIn == 1 && width.stride == 1 && plan.in.column == 1 &&
                          plan.in.channel * plan.groups == 1 && plan.interior == Range{0, width.outSize};
    plan.planar.planeReach = (width.filterSize - 1) * width.dilation / width.stride;
    // Two output rows share all but two of their input rows, where they are neighbours.
    const bool fewChannels = plan.groupOut <= maxPlanarChannels;
    plan.planar.rowsTogether = height.stride == 1 && height.dilation == 1 && height.outSize > 1 && fewChannels ? 2 : 1;
    plan.planar.ringRows = height.effectiveSize + plan.planar.rowsTogether - 1;
    // Columns: the ring takes 128 KiB of the second-level cache. To fit the first-level cache, a photo's strips would
    // have to be so narrow that memory is read in short pieces.
    const Index planes = Index(plan.planar.phases.size()) * plan.groupIn;
    const Index rowsUsed = std::min(plan.planar.ringRows, height.filterSize + plan.planar.rowsTogether - 1);
    const Index fits = 32768 / (planes * rowsUsed) - plan.planar.planeReach;
    plan.columnBlock = std::min(std::max<Index>(fits / fullLanes, 8) * fullLanes, width.outSize);
    const Index blocks = (width.outSize + plan.columnBlock - 1) / plan.columnBlock;
    plan.columnBlock = (width.outSize + blocks - 1) / blocks;
    const Index widest = planarFunctions(1, 1).vectors * fullLanes;
    plan.columnBlock = (plan.columnBlock + widest - 1) / widest * widest;
    const Index rounded = (std::min(plan.columnBlock, width.outSize) + widest - 1) / widest * widest;
    // The numbers behind the left padding begin on a cache line, so that no store straddles two.
    plan.planar.planeLead = (16 - width.padBefore % 16) % 16;
    plan.planar.planeLength = (plan.planar.planeLead + rounded + plan.planar.planeReach + 15) / 16 * 16;
    for (Index kx = 0; kx < width.filterSize; ++kx) {
        const Index tap = kx * width.dilation;
        const Index phase = std::find(plan.planar.phases.begin(), plan.planar.phases.end(), tap % width.stride) -
                            plan.planar.phases.begin();
        for (Index c = 0; c < plan.groupIn; ++c)
            plan.planar.tapOffsets.push_back((phase * plan.groupIn + c) * plan.planar.planeLength + tap / width.stride);
    }
    plan.scratchFloats = ((height.filterSize + 1) * 2 + 15) / 16 * 16 + PlanarRows::ringTagFloats(plan) +
                         plan.planar.ringRows * planes * plan.planar.planeLength + plan.planar.planeLead;
    plan.computeBox = &planarBox;
}

} // namespace lab::fast::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#endif
