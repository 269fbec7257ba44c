#pragma once

#include "core/walkthrough/pacing.h"
#include "core/walkthrough/walkthrough.h"

#include <optional>

namespace lab {

/// How much a cell takes part in the step: Full is what the step is about, Part stands beside it (the rest of the
/// window in a fine step).
enum class Activity { None, Part, Full };

/// What a moment is about: the step, and how far everything is while its cells still fly.
struct Focus {
    Step step;
    Progress shown; ///< step.before until the flight lands, step.after from then on
    bool flying = false;
    double flight = 1;
    bool addsBack = false; ///< of the story: see ProductShape

    /// Row of the virtual tensor whose window lies on the input; nothing where no single one does.
    [[nodiscard]] std::optional<Index> activeRow() const;
    /// Output channel that is summed or filled; nothing where no single one is.
    [[nodiscard]] std::optional<Index> activeChannel() const;
    /// The product cell the step sums.
    [[nodiscard]] std::optional<ProductCell> activeProduct() const;
    /// True in Extract and Multiply steps that are about all cells at once (phase grain).
    [[nodiscard]] bool coversAll() const;
};

[[nodiscard]] Focus focusOf(const Walkthrough &walkthrough, const Moment &moment);

[[nodiscard]] Activity activityOf(const Focus &focus, const Geometry &geometry, const InputCell &cell);
[[nodiscard]] Activity activityOf(const Focus &focus, const Geometry &geometry, const FilterCell &cell);
[[nodiscard]] Activity activityOf(const Focus &focus, const ProductShape &shape, const LeftCell &cell);
[[nodiscard]] Activity activityOf(const Focus &focus, const ProductShape &shape, const RightCell &cell);
[[nodiscard]] Activity activityOf(const Focus &focus, const ResultCell &cell);
/// Of the output tensor: in the reshape alone.
[[nodiscard]] Activity activityOf(const Focus &focus, const Geometry &geometry, const OutputCell &cell);

} // namespace lab
