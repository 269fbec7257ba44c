#include "core/lesson/step_facts.h"

#include "core/conv/flattened_filter.h"
#include "core/conv/groups.h"
#include "core/conv/virtual_tensor.h"

#include <algorithm>

namespace lab {

namespace {

/// Taps along one axis that read inside the input.
Index tapsInside(const AxisGeometry &axis, Index out)
{
    Index inside = 0;
    for (Index tap = 0; tap < axis.filterSize; ++tap)
        inside += axis.isInside(axis.inputIndex(out, tap)) ? 1 : 0;
    return inside;
}

} // namespace

Index paddedCellsAt(const Geometry &g, const Position &position)
{
    const Index inside = tapsInside(g.height, position.y) * tapsInside(g.width, position.x);
    return (g.height.filterSize * g.width.filterSize - inside) * g.inChannels;
}

Index droppedCells(const AxisGeometry &axis)
{
    if (axis.outSize == 0)
        return 0;
    return std::max<Index>(0, axis.inSize + axis.padBefore + axis.padAfter -
                                  ((axis.outSize - 1) * axis.stride + axis.effectiveSize));
}

StepFacts factsOf(const Walkthrough &walkthrough, const Step &step)
{
    const Geometry &g = walkthrough.geometry();
    StepFacts facts;
    facts.cellsUnderWindow = g.taps();
    if (step.tapRow >= 0) {
        facts.tap = tapOfColumn(g, step.tapRow);
        if (step.phase == Phase::Flatten) {
            const Index group = facts.tap->c / g.groupInChannels;
            const FlatFilterCell flat{step.tapRow, step.channel >= 0 ? step.channel : firstOutChannel(g, group)};
            facts.filter = filterCellOf(g, flat);
            if (facts.filter) // without filters a row is empty
                facts.flat = flat;
        }
    }
    if (step.row >= 0 && step.phase != Phase::Pool) {
        const Position at = positionOfRow(g, step.row);
        facts.output = OutputCell{at.n, at.y, at.x, std::max<Index>(0, step.channel)};
        facts.patchCell = VirtualCell{step.row, std::max<Index>(0, step.tapRow)};
        facts.paddedCells = paddedCellsAt(g, at);
    }
    return facts;
}

} // namespace lab
