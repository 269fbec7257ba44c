#include "core/walkthrough/correspondence.h"

#include "core/after/block.h"
#include "core/conv/groups.h"
#include "core/conv/virtual_tensor.h"

#include <algorithm>

namespace lab {
namespace {

/// -1 means all of the phase: its last index stands for it.
Index within(Index index, Index size)
{
    return index < 0 ? size - 1 : std::min(index, size - 1);
}

/// Row of `to` for the window nearest to that of row `row` of `from`.
Index nearestRow(const Geometry &from, Index row, const Geometry &to)
{
    if (row < 0)
        return to.positions() - 1;
    const Position position = positionOfRow(from, row);
    return rowOfPosition(to, {within(position.n, to.batch), within(position.y, to.height.outSize),
                              within(position.x, to.width.outSize)});
}

Index flattenStep(const Step &step, const Walkthrough &to)
{
    const Geometry &geometry = to.geometry();
    const Index row = within(step.tapRow, geometry.taps());
    const Index group = row / geometry.tapsPerGroup(), first = firstOutChannel(geometry, group);
    const Index last = std::max(first, firstOutChannel(geometry, group + 1) - 1);
    return to.stepMaking(FlatFilterCell{row, step.channel < 0 ? last : std::clamp(step.channel, first, last)});
}

Index multiplyStep(const Step &step, Index row, const Walkthrough &to)
{
    const Geometry &geometry = to.geometry();
    const Index done = to.stepMaking(ProductCell{row, within(step.channel, geometry.outChannels)});
    if (to.options().grain != Grain::Fine || step.term < 0)
        return done;
    return done - (geometry.tapsPerGroup() - 1) + within(step.term, geometry.tapsPerGroup());
}

/// The step of what follows for the same place; without such a phase the last one before.
Index tailStep(const Walkthrough &from, const Step &step, const Walkthrough &to)
{
    if (to.stepsOf(step.phase) == 0)
        return to.firstStepOf(step.phase) - (to.step(to.firstStepOf(step.phase)).phase > step.phase ? 1 : 0);
    const Block *before = from.story().block(), *now = to.story().block();
    if (!before || !now || step.row < 0 || to.options().grain == Grain::Phase)
        return to.firstStepOf(step.phase);
    const BlockPlane plane = step.phase == Phase::Bias       ? BlockPlane::Biased
                             : step.phase == Phase::Activate ? BlockPlane::Activated
                                                             : BlockPlane::Pooled;
    const ImageIndex images = now->imagesOf(plane), old = before->imagesOf(plane);
    const auto nearest = [](Index index, Index size) { return std::clamp<Index>(index, 0, size - 1); };
    const Index done = to.stepMaking(plane, {.n = nearest(step.row / old.width / old.height, to.geometry().batch),
                                             .y = nearest(step.row / old.width % old.height, images.height),
                                             .x = nearest(step.row % old.width, images.width),
                                             .k = nearest(step.channel, images.channels)});
    if (step.term < 0 || to.options().grain != Grain::Fine || step.phase != Phase::Pool)
        return done;
    const Index cells = to.story().shape().tail.windowCells;
    return done - (cells - 1) + std::min(step.term, cells - 1);
}

/// Of a story that adds its results back: rows are windows, too.
Index addingStep(const Walkthrough &from, const Step &step, const Walkthrough &to)
{
    const ProductShape &shape = to.story().shape();
    if (to.options().grain == Grain::Phase || shape.rows * shape.inner * shape.columns == 0)
        return to.firstStepOf(step.phase);
    const Index row = nearestRow(from.geometry(), step.row, to.geometry());
    const Index column = within(step.channel, shape.columns), inner = within(step.tapRow, shape.inner);
    switch (step.phase) {
    case Phase::Flatten:
        return to.stepMaking(FlatFilterCell{inner, column});
    case Phase::Extract:
        return to.stepMaking(VirtualCell{row, inner});
    case Phase::Multiply:
        return to.stepMaking(ProductCell{row, column});
    case Phase::Reshape:
        return to.stepAdding({row, column});
    case Phase::Call:
    case Phase::Bias:
    case Phase::Activate:
    case Phase::Pool:
        break;
    }
    return 0;
}

} // namespace

Index correspondingStep(const Walkthrough &from, Index number, const Walkthrough &to)
{
    const Step step = from.step(number);
    const Geometry &geometry = to.geometry();
    if (step.phase == Phase::Call)
        return 0;
    // Another story begins at its beginning, or shows what comes out where that was shown.
    if (from.story().kind() != to.story().kind())
        return number >= from.lastNumber() ? to.lastNumber() : 0;
    if (to.story().shape().addsBack)
        return addingStep(from, step, to);
    if (step.phase > Phase::Reshape)
        return tailStep(from, step, to);
    const bool empty = geometry.taps() == 0 || geometry.outputCount() == 0;
    if (empty || to.options().grain == Grain::Phase)
        return to.firstStepOf(step.phase);
    const Index row = nearestRow(from.geometry(), step.row, geometry);
    switch (step.phase) {
    case Phase::Call:
        return 0;
    case Phase::Flatten:
        return flattenStep(step, to);
    case Phase::Extract:
        return to.stepMaking(VirtualCell{row, within(step.tapRow, geometry.taps())});
    case Phase::Multiply:
        return multiplyStep(step, row, to);
    case Phase::Bias:
    case Phase::Activate:
    case Phase::Pool:
        break; // told above
    case Phase::Reshape: {
        const Index first = to.firstStepOf(Phase::Reshape);
        const Index last = first + std::max<Index>(1, to.stepsOf(Phase::Reshape)) - 1;
        return step.row < 0 ? last : std::min(first + row, last);
    }
    }
    return 0;
}

} // namespace lab
