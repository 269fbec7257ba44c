#pragma once

namespace lab {

/// The tensors of a block, in order. A step that a block does not have passes the one before on.
enum class BlockPlane { Convolved, Biased, Activated, Pooled };

} // namespace lab
