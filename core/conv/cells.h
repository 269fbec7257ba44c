#pragma once

#include "core/tensor/shape.h"

#include <compare>

namespace lab {

// One cell of each tensor, zero-based, y before x, in the picture's axes whatever the data format. `group` order: a
// group's input channels stand together, so do its output channels.

struct InputCell {
    Index n = 0, y = 0, x = 0, c = 0; ///< c counts over all input channels
    auto operator<=>(const InputCell &) const = default;
};

struct FilterCell {
    Index ky = 0, kx = 0, c = 0, k = 0; ///< c counts within the group, as in the filter's third axis
    auto operator<=>(const FilterCell &) const = default;
};

struct OutputCell {
    Index n = 0, y = 0, x = 0, k = 0;
    auto operator<=>(const OutputCell &) const = default;
};

/// One row of the virtual tensor.
struct Position {
    Index n = 0, y = 0, x = 0;
    auto operator<=>(const Position &) const = default;
};

/// One column of the virtual tensor and row of the flattened filter; c counts over all input channels.
struct Tap {
    Index ky = 0, kx = 0, c = 0;
    auto operator<=>(const Tap &) const = default;
};

/// A cell of the virtual tensor seen as a matrix: row p = (n·outHeight + y)·outWidth + x, column = tap row.
struct VirtualCell {
    Index row = 0, column = 0;
    auto operator<=>(const VirtualCell &) const = default;
};

/// A cell of the flattened filter: row = tap row, column = output channel.
struct FlatFilterCell {
    Index row = 0, column = 0;
    auto operator<=>(const FlatFilterCell &) const = default;
};

/// A cell of the output rows Om: row p, column k.
struct ProductCell {
    Index row = 0, column = 0;
    auto operator<=>(const ProductCell &) const = default;
};

} // namespace lab
