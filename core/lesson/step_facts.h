#pragma once

#include "core/lesson/rich_text.h"
#include "core/walkthrough/walkthrough.h"

#include <optional>

namespace lab {

/// The cells one step is about, found from its numbers; what its sentences, formulas and questions share.
struct StepFacts {
    std::optional<Tap> tap;           ///< the tap row or column the step is about
    std::optional<FilterCell> filter; ///< fine Flatten and fine Multiply: the weight
    std::optional<FlatFilterCell> flat;
    std::optional<VirtualCell> patchCell; ///< the row's first cell, or the one of a fine step
    std::optional<OutputCell> output;     ///< where the window stands
    Index paddedCells = 0;                ///< of the window's cells, how many lie on the padding
    Index cellsUnderWindow = 0;           ///< filterHeight · filterWidth · inChannels
};

[[nodiscard]] StepFacts factsOf(const Walkthrough &walkthrough, const Step &step);

/// Cells of the window at a position that lie on the padding, all channels counted.
[[nodiscard]] Index paddedCellsAt(const Geometry &geometry, const Position &position);
/// Trailing rows or columns that no window reaches.
[[nodiscard]] Index droppedCells(const AxisGeometry &axis);

} // namespace lab
