#pragma once

#include "core/after/after.h"
#include "core/after/bias.h"
#include "core/after/block_plane.h"
#include "core/after/pooling_values.h"
#include "core/after/reach.h"
#include "core/conv/convolution.h"

namespace lab {

/// A convolution and what follows it: shapes, and values by index. Immutable; copying shares the tensors' values.
class Block
{
public:
    /// Errors: those of biasRefusal, activationRefusal, poolingGeometry.
    static Result<Block> of(Convolution convolution, After after);
    /// A convolution is a block in which nothing follows.
    Block(Convolution convolution) : Block(std::move(convolution), {}, {}) {} // NOLINT: meant to convert

    [[nodiscard]] const Convolution &convolution() const { return m_convolution; }
    [[nodiscard]] const After &after() const { return m_after; }
    [[nodiscard]] const std::optional<PoolingGeometry> &pooling() const { return m_pooling; }

    /// The planes it has, the convolution's first.
    [[nodiscard]] std::vector<BlockPlane> planes() const;
    [[nodiscard]] bool has(BlockPlane plane) const;
    /// The one it has before this one; the convolution's for the convolution's.
    [[nodiscard]] BlockPlane before(BlockPlane plane) const;
    [[nodiscard]] const Shape &shapeOf(BlockPlane plane) const;
    /// Flat indices into a plane.
    [[nodiscard]] ImageIndex imagesOf(BlockPlane plane) const;
    /// The number at a cell of a plane; computed from the input, nothing is stored.
    [[nodiscard]] float valueAt(BlockPlane plane, const OutputCell &cell) const;
    /// The cell before pooling that a pooled maximum comes from.
    [[nodiscard]] std::optional<OutputCell> winnerOf(const OutputCell &pooled) const;

    /// Every plane it has as a whole tensor, from the convolution's output, however that was computed.
    [[nodiscard]] std::vector<Tensor> valuesFrom(const Tensor &output) const;

    /// The layers as receptiveField, readBy and reachedFrom take them; those of a longer chain stand one behind
    /// another.
    [[nodiscard]] std::vector<LayerReach> layers() const;
    /// Those between two planes; nothing where each number comes from the one at its place.
    [[nodiscard]] std::vector<LayerReach> layersBetween(BlockPlane from, BlockPlane to) const;

    /// dL/dplane at a cell, from dy = dL/d(last plane), by index.
    [[nodiscard]] double gradientAt(BlockPlane plane, const OutputCell &cell, const Tensor &dy) const;

private:
    Block(Convolution convolution, After after, std::optional<PoolingGeometry> pooling);
    [[nodiscard]] std::vector<float> biasedChannels(const OutputCell &cell) const;
    Convolution m_convolution;
    After m_after;
    std::optional<PoolingGeometry> m_pooling;
};

/// The way back through what follows the convolution, whole.
struct BlockGradients {
    Tensor doutput; ///< dL/d(output of the convolution): dy of its own gradients
    std::optional<Tensor> dbias{};
};
/// `output`: of the convolution. `dy`: dL/d(last plane).
[[nodiscard]] BlockGradients blockGradients(const Block &block, const Tensor &output, const Tensor &dy);

} // namespace lab
