#pragma once

#include "core/conv/convolution.h"
#include "core/walkthrough/story.h"

#include <span>
#include <string_view>
#include <vector>

namespace lab {

/// Two settings that are often confused, shown side by side with the same numbers.
enum class Comparison {
    ValidAndSame,     ///< padding VALID, padding SAME
    SameAndSymmetric, ///< TensorFlow's SAME, PyTorch's padding = dilation · (filter - 1) / 2 on both sides
    PlainAndFlipped,  ///< cross-correlation as TensorFlow has it, the filter mirrored along both axes
    StrideOneAndTwo,
};

struct ComparisonNames {
    Comparison comparison;
    std::string_view title;
    std::string_view left;
    std::string_view right;
    std::string_view lesson; ///< what the difference teaches, one sentence
};

/// All comparisons with their English names; templates for translation.
[[nodiscard]] std::span<const ComparisonNames> comparisons();

struct ComparedCalls {
    Conv2DCall left;
    Conv2DCall right;
};

/// The call with each of the two settings; tensors are shared. Either may be one that TensorFlow refuses.
[[nodiscard]] ComparedCalls comparedCalls(Comparison comparison, const Conv2DCall &call, const Geometry &geometry);

/// Where the numbers that a story makes stand in the picture of the call: the output, d filter; d input.
[[nodiscard]] Panel resultPanel(const Story &story);
/// How many cells are there, and the first `most` of them.
[[nodiscard]] Index resultCount(const Story &story);
[[nodiscard]] std::vector<CellRef> resultCells(const Story &story, Index most);
/// Cells of `one` that `other` does not have, or where it has another number when its walk is done; of the first `most`
/// cells. Both tell one kind of story. A cell is compared with the one of the same indices.
[[nodiscard]] std::vector<CellRef> differingResults(const Story &one, const Story &other, Index most);

} // namespace lab
