#pragma once

#include "core/after/block.h"

#include <string>

namespace lab {

// Cells and names of a block's planes, as pictures and sentences need them.

/// The channel of a plane that stands behind output channel k.
[[nodiscard]] Index channelBehind(const Block &block, BlockPlane plane, Index k);
/// "+ bias", "ReLU", "max pool": as captions have it.
[[nodiscard]] std::string planeTitle(const Block &block, BlockPlane plane);
/// The activation made another number of it: ReLU clips it.
[[nodiscard]] bool isClipped(const Block &block, const OutputCell &cell);
/// Cells of the plane before pooling that a pooled number is made from, in reading order.
[[nodiscard]] std::vector<OutputCell> windowOf(const Block &block, const OutputCell &pooled);

/// The cell as one of a matrix whose rows are the plane's positions and whose columns are its channels.
[[nodiscard]] ProductCell rowAndChannel(const Block &block, BlockPlane plane, const OutputCell &cell);
/// And back.
[[nodiscard]] OutputCell cellAt(const Block &block, BlockPlane plane, const ProductCell &place);
/// The plane that is made from this one; nothing for the last.
[[nodiscard]] std::optional<BlockPlane> planeAfter(const Block &block, BlockPlane plane);

/// Cell i of a pooling window, those outside of the tensor included.
[[nodiscard]] OutputCell poolCell(const PoolingGeometry &geometry, const OutputCell &cell, Index i);

} // namespace lab
