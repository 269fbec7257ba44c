#include "core/after/block_cells.h"

#include <algorithm>

namespace lab {

OutputCell poolCell(const PoolingGeometry &g, const OutputCell &cell, Index i)
{
    const Index c = i % g.channelWindow, x = i / g.channelWindow % g.width.filterSize;
    const Index y = i / g.channelWindow / g.width.filterSize;
    return {cell.n, g.height.inputIndex(cell.y, y), g.width.inputIndex(cell.x, x), cell.k * g.channelWindow + c};
}

ProductCell rowAndChannel(const Block &block, BlockPlane plane, const OutputCell &cell)
{
    const ImageIndex images = block.imagesOf(plane);
    return {(cell.n * images.height + cell.y) * images.width + cell.x, cell.k};
}

OutputCell cellAt(const Block &block, BlockPlane plane, const ProductCell &place)
{
    const ImageIndex images = block.imagesOf(plane);
    const Index line = place.row / images.width;
    return {line / images.height, line % images.height, place.row % images.width, place.column};
}

std::optional<BlockPlane> planeAfter(const Block &block, BlockPlane plane)
{
    for (const BlockPlane other : block.planes())
        if (other > plane)
            return other;
    return std::nullopt;
}

Index channelBehind(const Block &block, BlockPlane plane, Index k)
{
    if (plane != BlockPlane::Pooled || !block.pooling() || block.pooling()->channelWindow <= 1)
        return k;
    return std::min(k / block.pooling()->channelWindow, block.pooling()->outChannels - 1);
}

std::string planeTitle(const Block &block, BlockPlane plane)
{
    switch (plane) {
    case BlockPlane::Convolved:
        return "output";
    case BlockPlane::Biased:
        return "+ bias";
    case BlockPlane::Activated:
        switch (block.after().activation->kind) {
        case ActivationKind::Relu:
            return "ReLU";
        case ActivationKind::LeakyRelu:
            return "leaky ReLU";
        case ActivationKind::Relu6:
            return "ReLU6";
        case ActivationKind::Sigmoid:
            return "sigmoid";
        case ActivationKind::Tanh:
            return "tanh";
        case ActivationKind::Softmax:
            return "softmax";
        }
        break;
    case BlockPlane::Pooled:
        return block.pooling()->kind == PoolKind::Max ? "max pool" : "avg pool";
    }
    return {};
}

bool isClipped(const Block &block, const OutputCell &cell)
{
    const std::optional<Activation> &activation = block.after().activation;
    if (!activation || (activation->kind != ActivationKind::Relu && activation->kind != ActivationKind::Relu6))
        return false;
    const float before = block.valueAt(BlockPlane::Biased, cell);
    return activated(*activation, before) != before && before == before;
}

std::vector<OutputCell> windowOf(const Block &block, const OutputCell &pooled)
{
    std::vector<OutputCell> cells;
    if (!block.pooling())
        return cells;
    const PoolWindow window = poolWindow(*block.pooling(), pooled);
    for (Index i = 0; i < window.count(); ++i)
        cells.push_back(asOutput(window[i]));
    return cells;
}

} // namespace lab
