#pragma once

#include "core/after/block_cells.h"
#include "core/walkthrough/walkthrough.h"

#include <optional>

namespace lab {

/// The way of one number through a block: from the output cell that it comes from to the pooled number that it goes to.
struct Way {
    BlockPlane plane = BlockPlane::Convolved; ///< where the number stands that is looked at
    OutputCell cell{};                        ///< there
    /// Its cell in every plane before pooling; of a pooled maximum the winner's; nothing for a mean or a softmax.
    std::optional<OutputCell> source{};
    /// The pooled number, or the first whose window takes it; nothing without pooling or where no window does.
    std::optional<OutputCell> pooled{};
    bool wins = true; ///< the pooled number is a mean, or this very maximum

    /// Its cell in a plane.
    [[nodiscard]] std::optional<OutputCell> at(BlockPlane where) const
    {
        return where == plane ? cell : where == BlockPlane::Pooled ? pooled : source;
    }
};

/// The way of the linked number, else of the step's; nothing where no single one is looked at or nothing follows.
[[nodiscard]] std::optional<Way> wayOf(const Walkthrough &walkthrough, const Step &step,
                                       const std::optional<CellRef> &linked);

} // namespace lab
