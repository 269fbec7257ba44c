#pragma once

#include "core/conv/convolution.h"

#include <optional>
#include <vector>

namespace lab {

// What a cell is made from and where it goes. Along each spatial axis the windows that read an input index form an
// arithmetic progression, so every answer is a small product of ranges: constant time and memory, whatever the size.

/// `count` indices first, first + step, …
struct IndexRange {
    Index first = 0;
    Index step = 1;
    Index count = 0;

    [[nodiscard]] Index operator[](Index i) const { return first + i * step; }
    [[nodiscard]] bool contains(Index value) const
    {
        return count > 0 && value >= first && (value - first) % step == 0 && (value - first) / step < count;
    }
    bool operator==(const IndexRange &) const = default;
};

/// One pair (output index, tap) along an axis that reads a given input index: for tap t the output index is
/// (in + padBefore - t·dilation) / stride where that divides and lies in range.
struct AxisReads {
    std::vector<std::pair<Index, Index>> pairs; ///< (out, tap), by out ascending; at most filterSize of them
};

/// All (out, tap) pairs of an axis that read input index `in`; `in` may lie on the padding.
[[nodiscard]] AxisReads readsOf(const AxisGeometry &axis, Index in);
/// How many windows read index `in` along the axis.
[[nodiscard]] Index readCount(const AxisGeometry &axis, Index in);

/// Number of windows (positions) that read an input cell; 0 is «never read».
[[nodiscard]] Index windowsReading(const Geometry &geometry, const InputCell &cell);
/// Every place where the virtual tensor repeats the input cell, row ascending.
[[nodiscard]] std::vector<VirtualCell> virtualCellsOf(const Geometry &geometry, const InputCell &cell);
/// Output cells an input cell goes to: windows reading it, times the output channels of its group.
[[nodiscard]] std::vector<OutputCell> outputsOf(const Geometry &geometry, const InputCell &cell);
/// Number of output cells a filter cell goes to: one a position.
[[nodiscard]] Index outputsUsing(const Geometry &geometry, const FilterCell &cell);

/// Tests of one pair, in constant time: what the picture asks for each visible cell while another one is hovered.
[[nodiscard]] bool reads(const Geometry &geometry, const OutputCell &output, const InputCell &input);
[[nodiscard]] bool uses(const Geometry &geometry, const OutputCell &output, const FilterCell &filter);
[[nodiscard]] bool repeats(const Geometry &geometry, const VirtualCell &cell, const InputCell &input);
/// The tap through which an output cell reads an input cell, where it does.
[[nodiscard]] std::optional<Tap> tapBetween(const Geometry &geometry, const OutputCell &output, const InputCell &input);

} // namespace lab
