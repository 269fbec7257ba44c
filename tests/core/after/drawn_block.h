#pragma once

#include "core/after/block.h"
#include "core/conv/links.h"
#include "tests/core/after/drawn_pooling.h"

namespace lab::test {

inline Activation drawnActivation()
{
    return {.kind = ActivationKind(drawn(0, 5)), .slope = 0.25};
}

/// Any convolution with something behind it that is taken.
inline Block drawnBlock()
{
    for (;;) {
        const Convolution convolution = drawnConvolution();
        const Geometry &g = convolution.geometry();
        After after;
        if (drawn(0, 1) == 1)
            after.bias = drawnTensor({g.outChannels});
        if (drawn(0, 1) == 1)
            after.activation = drawnActivation();
        if (drawn(0, 3) > 0)
            after.pooling = drawnPooling(g.dataFormat == DataFormat::Nchw);
        if (Result<Block> block = Block::of(convolution, after))
            return *std::move(block);
    }
}

inline std::vector<OutputCell> cellsOf(const Block &block, BlockPlane plane)
{
    std::vector<OutputCell> cells;
    for (Index flat = 0; flat < block.shapeOf(plane).elementCount(); ++flat)
        cells.push_back(asOutput(block.imagesOf(plane).at(flat)));
    return cells;
}

inline Tensor drawnDy(const Block &block)
{
    const std::span<const Index> sizes = block.shapeOf(BlockPlane::Pooled).sizes();
    return drawnTensor({sizes.begin(), sizes.end()});
}

/// Whether a cell of the last plane reads an input cell, cell by cell through the plane between.
inline bool readsThrough(const Block &block, const OutputCell &last, const InputCell &input)
{
    const Geometry &g = block.convolution().geometry();
    const bool mixes = block.after().activation && block.after().activation->kind == ActivationKind::Softmax;
    const auto convolved = [&](const OutputCell &cell) {
        if (!mixes)
            return reads(g, cell, input);
        for (Index k = 0; k < g.outChannels; ++k)
            if (reads(g, {cell.n, cell.y, cell.x, k}, input))
                return true;
        return false;
    };
    if (!block.pooling())
        return convolved(last);
    const PoolWindow window = poolWindow(*block.pooling(), last);
    for (Index i = 0; i < window.count(); ++i)
        if (convolved(asOutput(window[i])))
            return true;
    return false;
}

/// The 4×4 question of the forum with bias -7, ReLU and max pooling 2×2: 14 6 6 12 → 7 -1 -1 5 → 7 0 0 5 → 7.
inline Block homeworkBlock()
{
    const Result<Convolution> convolution =
        Convolution::of({.input = Tensor(Shape{1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2}),
                         .filter = Tensor(Shape{3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1})});
    return *Block::of(*convolution, {.bias = Tensor({1}, {-7}), .activation = Activation{}, .pooling = Pooling{}});
}

} // namespace lab::test
