#include "core/scene/way.h"

#include "core/conv/virtual_tensor.h"

#include <algorithm>

namespace lab {
namespace {

/// What follows a cell before pooling.
void takePooled(Way &way, const Block &block)
{
    if (!block.pooling() || !way.source)
        return;
    const std::vector<OutputCell> windows = windowsOver(*block.pooling(), asInput(*way.source));
    if (windows.empty())
        return;
    way.pooled = windows.front();
    way.wins = false;
    // Of several windows the one that passes it on.
    for (const OutputCell &window : windows)
        if (block.pooling()->kind != PoolKind::Max || block.winnerOf(window) == way.source) {
            way.pooled = window;
            way.wins = true;
            return;
        }
}

std::optional<CellRef> cellOfStep(const Block &block, const Step &step)
{
    const Geometry &g = block.convolution().geometry();
    if (step.row < 0 || step.channel < 0)
        return std::nullopt;
    const auto inRows = [&](BlockPlane plane) {
        return cellRefOf(plane, cellAt(block, plane, {step.row, step.channel}));
    };
    switch (step.phase) {
    case Phase::Multiply: {
        const Position at = positionOfRow(g, step.row);
        return CellRef(OutputCell{at.n, at.y, at.x, step.channel});
    }
    case Phase::Bias:
        return inRows(BlockPlane::Biased);
    case Phase::Activate:
        return inRows(BlockPlane::Activated);
    case Phase::Pool:
        return inRows(BlockPlane::Pooled);
    case Phase::Call:
    case Phase::Flatten:
    case Phase::Extract:
    case Phase::Reshape:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<Way> wayOf(const Walkthrough &walkthrough, const Step &step, const std::optional<CellRef> &linked)
{
    const Block *block = walkthrough.story().block();
    if (!block)
        return std::nullopt;
    std::optional<CellRef> ref = linked;
    if (ref && ref->panel == Panel::Product) {
        const Position at = positionOfRow(walkthrough.geometry(), ref->a);
        ref = CellRef(OutputCell{at.n, at.y, at.x, ref->b});
    }
    if (!ref || !planeOf(ref->panel))
        ref = cellOfStep(*block, step);
    if (!ref)
        return std::nullopt;
    Way way{.plane = *planeOf(ref->panel), .cell = outputCellOf(*ref)};
    if (way.plane == BlockPlane::Pooled) {
        way.pooled = way.cell;
        way.source = block->winnerOf(way.cell);
        return way;
    }
    way.source = way.cell;
    takePooled(way, *block);
    return way;
}

} // namespace lab
