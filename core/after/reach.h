#pragma once

#include "core/after/pooling.h"
#include "core/conv/cells.h"

namespace lab {

// How far an output sees, and what an input reaches, through any number of layers. Section 17.

/// One layer as far as reach goes: where its windows land, and which channels they mix. Bias and activations change
/// nothing here; only a softmax mixes channels.
struct LayerReach {
    AxisGeometry height, width;
    Index inChannels = 0;
    Index outChannels = 0;
    Index groups = 1; ///< of in and out channels alike

    bool operator==(const LayerReach &) const = default;
};

[[nodiscard]] LayerReach reachOf(const Geometry &geometry);
[[nodiscard]] LayerReach reachOf(const PoolingGeometry &geometry);
/// A layer that keeps rows and columns and mixes all channels.
[[nodiscard]] LayerReach mixingReach(Index height, Index width, Index channels);

/// Output i along an axis covers start + i·jump … start + i·jump + size - 1 of the input, padding included.
struct ReceptiveAxis {
    Index size = 1;
    Index jump = 1;
    Index start = 0;

    [[nodiscard]] Index first(Index out) const { return start + out * jump; }
    [[nodiscard]] Index last(Index out) const { return first(out) + size - 1; }
    bool operator==(const ReceptiveAxis &) const = default;
};
struct ReceptiveField {
    ReceptiveAxis rows, columns;
    bool operator==(const ReceptiveField &) const = default;
};

/// size = 1 + Σ (e - 1)·J, jump = product of the strides, start = -Σ padBefore·J, with J the jump so far. The box is an
/// upper bound of what is read: padding, holes and dropped rows are in it.
[[nodiscard]] ReceptiveField receptiveField(std::span<const LayerReach> layers);

/// Cells rows × columns × channels of one image, each list ascending.
struct CellSet {
    Index n = 0;
    std::vector<Index> rows, columns, channels;

    [[nodiscard]] bool contains(Index y, Index x, Index c) const;
    [[nodiscard]] Index count() const { return Index(rows.size() * columns.size() * channels.size()); }
    bool operator==(const CellSet &) const = default;
};

/// The cells of the first layer's input that the last layer's cell truly reads, padding left out.
[[nodiscard]] CellSet readBy(std::span<const LayerReach> layers, const OutputCell &cell);
/// The cells of the last layer's output that truly read the first layer's input cell.
[[nodiscard]] CellSet reachedFrom(std::span<const LayerReach> layers, const InputCell &cell);

} // namespace lab
