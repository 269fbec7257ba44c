#include "core/after/block.h"

#include "core/conv/patch.h"

#include <algorithm>

namespace lab {

Block::Block(Convolution convolution, After after, std::optional<PoolingGeometry> pooling)
    : m_convolution(std::move(convolution)), m_after(std::move(after)), m_pooling(std::move(pooling))
{
}

Result<Block> Block::of(Convolution convolution, After after)
{
    const Geometry &g = convolution.geometry();
    const DType type = convolution.call().arguments.inputType;
    if (after.bias)
        if (std::optional<Error> error = biasRefusal(g.outputShape, after.bias->shape(), g.dataFormat))
            return *std::move(error);
    if (after.activation)
        if (std::optional<Error> error = activationRefusal(*after.activation, type))
            return *std::move(error);
    std::optional<PoolingGeometry> pooling;
    if (after.pooling) {
        Result<PoolingGeometry> geometry = poolingGeometry(g.outputShape, *after.pooling, g.dataFormat, type);
        if (!geometry)
            return geometry.error();
        pooling = *std::move(geometry);
    }
    return Block(std::move(convolution), std::move(after), std::move(pooling));
}

std::vector<BlockPlane> Block::planes() const
{
    std::vector<BlockPlane> planes;
    for (const BlockPlane plane :
         {BlockPlane::Convolved, BlockPlane::Biased, BlockPlane::Activated, BlockPlane::Pooled})
        if (has(plane))
            planes.push_back(plane);
    return planes;
}

bool Block::has(BlockPlane plane) const
{
    switch (plane) {
    case BlockPlane::Convolved:
        return true;
    case BlockPlane::Biased:
        return m_after.bias.has_value();
    case BlockPlane::Activated:
        return m_after.activation.has_value();
    case BlockPlane::Pooled:
        return m_pooling.has_value();
    }
    return false;
}

BlockPlane Block::before(BlockPlane plane) const
{
    int i = static_cast<int>(plane) - 1;
    while (i > 0 && !has(static_cast<BlockPlane>(i)))
        --i;
    return static_cast<BlockPlane>(std::max(i, 0));
}

const Shape &Block::shapeOf(BlockPlane plane) const
{
    return plane == BlockPlane::Pooled && m_pooling ? m_pooling->outputShape : m_convolution.geometry().outputShape;
}

ImageIndex Block::imagesOf(BlockPlane plane) const
{
    if (plane == BlockPlane::Pooled && m_pooling)
        return pooledImages(*m_pooling);
    const Geometry &g = m_convolution.geometry();
    return {.format = g.dataFormat, .height = g.height.outSize, .width = g.width.outSize, .channels = g.outChannels};
}

float Block::valueAt(BlockPlane plane, const OutputCell &cell) const
{
    switch (plane) {
    case BlockPlane::Convolved:
        return outputAt(m_convolution, cell);
    case BlockPlane::Biased: {
        const float output = valueAt(BlockPlane::Convolved, cell);
        return m_after.bias ? biased(output, (*m_after.bias)[cell.k]) : output;
    }
    case BlockPlane::Activated:
        if (m_after.activation && m_after.activation->kind == ActivationKind::Softmax)
            return softmax(biasedChannels(cell))[static_cast<std::size_t>(cell.k)];
        return m_after.activation ? activated(*m_after.activation, valueAt(BlockPlane::Biased, cell))
                                  : valueAt(BlockPlane::Biased, cell);
    case BlockPlane::Pooled:
        if (!m_pooling)
            return valueAt(BlockPlane::Activated, cell);
        return pooledAt(
            *m_pooling, [this](const InputCell &from) { return valueAt(BlockPlane::Activated, asOutput(from)); }, cell);
    }
    return 0;
}

std::vector<float> Block::biasedChannels(const OutputCell &cell) const
{
    std::vector<float> values;
    for (Index k = 0; k < m_convolution.geometry().outChannels; ++k)
        values.push_back(valueAt(BlockPlane::Biased, {cell.n, cell.y, cell.x, k}));
    return values;
}

std::optional<OutputCell> Block::winnerOf(const OutputCell &pooled) const
{
    if (!m_pooling || m_pooling->kind != PoolKind::Max)
        return std::nullopt;
    const std::optional<InputCell> winner = poolWinner(
        *m_pooling, [this](const InputCell &from) { return valueAt(BlockPlane::Activated, asOutput(from)); }, pooled);
    return winner ? std::optional(asOutput(*winner)) : std::nullopt;
}

std::vector<Tensor> Block::valuesFrom(const Tensor &output) const
{
    const DataFormat format = m_convolution.geometry().dataFormat;
    std::vector<Tensor> values{output};
    if (m_after.bias)
        values.push_back(biasAdd(values.back(), *m_after.bias, format));
    if (m_after.activation)
        values.push_back(activate(*m_after.activation, values.back(), format));
    if (m_pooling)
        values.push_back(pool(*m_pooling, values.back()));
    return values;
}

std::vector<LayerReach> Block::layers() const
{
    std::vector<LayerReach> layers{reachOf(m_convolution.geometry())};
    for (const LayerReach &layer : layersBetween(BlockPlane::Convolved, BlockPlane::Pooled))
        layers.push_back(layer);
    return layers;
}

std::vector<LayerReach> Block::layersBetween(BlockPlane from, BlockPlane to) const
{
    const Geometry &g = m_convolution.geometry();
    std::vector<LayerReach> layers;
    if (from < BlockPlane::Activated && to >= BlockPlane::Activated && m_after.activation &&
        m_after.activation->kind == ActivationKind::Softmax)
        layers.push_back(mixingReach(g.height.outSize, g.width.outSize, g.outChannels));
    if (from < BlockPlane::Pooled && to == BlockPlane::Pooled && m_pooling)
        layers.push_back(reachOf(*m_pooling));
    return layers;
}

double Block::gradientAt(BlockPlane plane, const OutputCell &cell, const Tensor &dy) const
{
    const ImageIndex last = imagesOf(BlockPlane::Pooled);
    if (plane == BlockPlane::Pooled)
        return double(dy[last.of(asInput(cell))]);
    if (plane == BlockPlane::Activated) {
        if (!m_pooling)
            return double(dy[last.of(asInput(cell))]);
        return poolingGradientAt(
            *m_pooling, [this](const InputCell &from) { return valueAt(BlockPlane::Activated, asOutput(from)); },
            [&](const OutputCell &window) { return dy[last.of(asInput(window))]; }, asInput(cell));
    }
    // The bias passes its gradient on as it is.
    const double behind = gradientAt(BlockPlane::Activated, cell, dy);
    if (!m_after.activation)
        return behind;
    if (m_after.activation->kind != ActivationKind::Softmax)
        return activationSlope(*m_after.activation, valueAt(BlockPlane::Biased, cell)) * behind;
    const std::vector<float> shares = softmax(biasedChannels(cell));
    double mean = 0;
    for (std::size_t k = 0; k < shares.size(); ++k)
        mean += double(shares[k]) * gradientAt(BlockPlane::Activated, {cell.n, cell.y, cell.x, Index(k)}, dy);
    return double(shares[static_cast<std::size_t>(cell.k)]) * (behind - mean);
}

BlockGradients blockGradients(const Block &block, const Tensor &output, const Tensor &dy)
{
    const DataFormat format = block.convolution().geometry().dataFormat;
    const After &after = block.after();
    const Tensor biasedOutput = after.bias ? biasAdd(output, *after.bias, format) : output;
    Tensor behind = dy;
    if (block.pooling())
        behind = poolingGradient(
            *block.pooling(), after.activation ? activate(*after.activation, biasedOutput, format) : biasedOutput, dy);
    if (after.activation)
        behind = activationGradient(*after.activation, biasedOutput, behind, format);
    BlockGradients gradients{.doutput = behind};
    if (after.bias)
        gradients.dbias = biasGradient(behind, format);
    return gradients;
}

} // namespace lab
