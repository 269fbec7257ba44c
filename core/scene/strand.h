#pragma once

#include "core/walkthrough/story.h"

#include <optional>

namespace lab {

/// Products left · right of a story that adds its results back: those of a row, of an inner index and of a column, and
/// those that land in one input cell, as far as they are given. Every cell of the picture stands for such a set; two
/// cells are linked where their sets have a product in common.
struct Strand {
    std::optional<Index> row{}, inner{}, column{};
    std::optional<InputCell> input{};
};

/// `strip`: the result whose products the strip shows. Nothing for a cell that stands for no product.
[[nodiscard]] std::optional<Strand> strandOf(const Story &story, const CellRef &cell,
                                             const std::optional<ResultCell> &strip = std::nullopt);
/// The products of the step; nothing where it is about all of them.
[[nodiscard]] std::optional<Strand> strandOf(const Story &story, const Step &step);
/// Whether they have a product in common, in constant time.
[[nodiscard]] bool meet(const Story &story, const Strand &a, const Strand &b);

} // namespace lab
