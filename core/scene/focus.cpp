#include "core/scene/focus.h"

#include "core/conv/flattened_filter.h"
#include "core/conv/groups.h"
#include "core/conv/links.h"
#include "core/conv/virtual_tensor.h"

namespace lab {
namespace {

/// Column of left that a fine Multiply step multiplies.
Index termColumn(const Focus &focus, Index firstColumn)
{
    return firstColumn + focus.step.term;
}

Index firstColumn(const Focus &focus, const ProductShape &shape)
{
    return shape.groupOf(focus.step.channel) * shape.terms();
}

Index firstColumn(const Focus &focus, const Geometry &geometry)
{
    const Index group = geometry.outChannels > 0 ? groupOfOutChannel(geometry, focus.step.channel) : 0;
    return group * geometry.tapsPerGroup();
}

/// Whether window `out` reads index `in` along an axis.
bool covers(const AxisGeometry &axis, Index out, Index in)
{
    const Index distance = in - axis.inputIndex(out, 0);
    return distance >= 0 && distance % axis.dilation == 0 && distance / axis.dilation < axis.filterSize;
}

} // namespace

std::optional<Index> Focus::activeRow() const
{
    switch (step.phase) {
    case Phase::Extract:
    case Phase::Multiply:
        return step.row >= 0 ? std::optional(step.row) : std::nullopt;
    case Phase::Reshape:
        return addsBack && step.row >= 0 ? std::optional(step.row) : std::nullopt;
    case Phase::Call:
    case Phase::Flatten:
    case Phase::Bias:
    case Phase::Activate:
    case Phase::Pool:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Index> Focus::activeChannel() const
{
    if (addsBack) // its output channels are the inner axis
        return (step.phase == Phase::Extract || step.phase == Phase::Flatten) && step.tapRow >= 0
                   ? std::optional(step.tapRow)
                   : std::nullopt;
    if (step.phase == Phase::Multiply || step.phase == Phase::Flatten)
        return step.channel >= 0 ? std::optional(step.channel) : std::nullopt;
    return std::nullopt;
}

std::optional<ProductCell> Focus::activeProduct() const
{
    if (step.phase == Phase::Multiply && step.row >= 0 && step.channel >= 0)
        return ProductCell{step.row, step.channel};
    return std::nullopt;
}

bool Focus::coversAll() const
{
    return (step.phase == Phase::Extract || step.phase == Phase::Multiply) && step.row < 0;
}

Focus focusOf(const Walkthrough &walkthrough, const Moment &moment)
{
    Focus focus;
    focus.step = walkthrough.step(moment.step);
    focus.addsBack = walkthrough.story().shape().addsBack;
    focus.flying = moment.flight < 1;
    focus.flight = moment.flight;
    focus.shown = focus.flying ? focus.step.before : focus.step.after;
    return focus;
}

Activity activityOf(const Focus &focus, const Geometry &geometry, const InputCell &cell)
{
    const std::optional<Index> row = focus.activeRow();
    if (!row)
        return Activity::None;
    const Position position = positionOfRow(geometry, *row);
    if (focus.step.phase == Phase::Extract) {
        if (focus.step.tapRow >= 0 && sourceOf(geometry, {*row, focus.step.tapRow}) == cell)
            return Activity::Full;
        // Patches hold every channel, whichever group it belongs to.
        const bool inWindow = cell.n == position.n && covers(geometry.height, position.y, cell.y) &&
                              covers(geometry.width, position.x, cell.x);
        if (!inWindow)
            return Activity::None;
        return focus.step.tapRow >= 0 ? Activity::Part : Activity::Full;
    }
    if (focus.step.channel < 0 || !reads(geometry, {position.n, position.y, position.x, focus.step.channel}, cell))
        return Activity::None;
    if (focus.step.term >= 0 && sourceOf(geometry, {*row, termColumn(focus, firstColumn(focus, geometry))}) != cell)
        return Activity::Part;
    return Activity::Full;
}

Activity activityOf(const Focus &focus, const Geometry &geometry, const FilterCell &cell)
{
    const FlatFilterCell flat = flatCellOf(geometry, cell);
    switch (focus.step.phase) {
    case Phase::Flatten:
        if (focus.step.tapRow < 0)
            return Activity::Full;
        if (flat.row != focus.step.tapRow)
            return Activity::None;
        return focus.step.channel < 0 || focus.step.channel == cell.k ? Activity::Full : Activity::None;
    case Phase::Multiply:
        if (focus.step.channel < 0)
            return Activity::Full;
        if (focus.step.channel != cell.k)
            return Activity::None;
        return focus.step.term < 0 || termColumn(focus, firstColumn(focus, geometry)) == flat.row ? Activity::Full
                                                                                                  : Activity::Part;
    case Phase::Call:
    case Phase::Extract:
    case Phase::Reshape:
    case Phase::Bias:
    case Phase::Activate:
    case Phase::Pool:
        return Activity::None;
    }
    return Activity::None;
}

Activity activityOf(const Focus &focus, const ProductShape &shape, const LeftCell &cell)
{
    switch (focus.step.phase) {
    case Phase::Extract:
        if (focus.step.row < 0)
            return Activity::Full;
        if (cell.row != focus.step.row)
            return Activity::None;
        if (focus.step.tapRow < 0 || focus.step.tapRow == cell.column)
            return Activity::Full;
        return Activity::None;
    case Phase::Multiply:
        if (focus.step.row < 0)
            return Activity::Full;
        if (cell.row != focus.step.row || (focus.step.channel >= 0 && !shape.meets(cell.column, focus.step.channel)))
            return Activity::None;
        return focus.step.term < 0 || termColumn(focus, firstColumn(focus, shape)) == cell.column ? Activity::Full
                                                                                                  : Activity::Part;
    case Phase::Call:
    case Phase::Flatten:
    case Phase::Reshape:
    case Phase::Bias:
    case Phase::Activate:
    case Phase::Pool:
        return Activity::None;
    }
    return Activity::None;
}

Activity activityOf(const Focus &focus, const ProductShape &shape, const RightCell &cell)
{
    if (!shape.meets(cell.row, cell.column))
        return Activity::None;
    const bool all = focus.step.channel < 0 || focus.step.channel == cell.column;
    switch (focus.step.phase) {
    case Phase::Flatten:
        return focus.step.tapRow < 0 || (focus.step.tapRow == cell.row && all) ? Activity::Full : Activity::None;
    case Phase::Multiply:
        if (!all)
            return Activity::None;
        return focus.step.term < 0 || termColumn(focus, firstColumn(focus, shape)) == cell.row ? Activity::Full
                                                                                               : Activity::Part;
    case Phase::Call:
    case Phase::Extract:
    case Phase::Reshape:
    case Phase::Bias:
    case Phase::Activate:
    case Phase::Pool:
        return Activity::None;
    }
    return Activity::None;
}

Activity activityOf(const Focus &focus, const ResultCell &cell)
{
    switch (focus.step.phase) {
    case Phase::Multiply:
        if (focus.step.row < 0)
            return Activity::Full;
        return cell.row == focus.step.row && (focus.step.channel < 0 || focus.step.channel == cell.column)
                   ? Activity::Full
                   : Activity::None;
    case Phase::Reshape:
        return (focus.step.row < 0 || focus.step.row == cell.row) &&
                       (focus.step.channel < 0 || focus.step.channel == cell.column)
                   ? Activity::Full
                   : Activity::None;
    case Phase::Call:
    case Phase::Flatten:
    case Phase::Extract:
    case Phase::Bias:
    case Phase::Activate:
    case Phase::Pool:
        return Activity::None;
    }
    return Activity::None;
}

Activity activityOf(const Focus &focus, const Geometry &geometry, const OutputCell &cell)
{
    if (focus.step.phase != Phase::Reshape)
        return Activity::None;
    return focus.step.row < 0 || focus.step.row == rowOfPosition(geometry, {cell.n, cell.y, cell.x}) ? Activity::Full
                                                                                                     : Activity::None;
}

} // namespace lab
