#pragma once

#include "core/walkthrough/step.h"
#include "core/walkthrough/story.h"

#include <memory>
#include <optional>
#include <vector>

namespace lab {

/// A place on the scrub bar.
struct Landmark {
    enum class Kind { PhaseStart, FilterStart, FirstPaddedPatch };
    Kind kind = Kind::PhaseStart;
    Index step = 0;
    Phase phase = Phase::Call;
    Index channel = -1; ///< FilterStart
    bool operator==(const Landmark &) const = default;
};

/// The whole sequence of steps of one story: a snapshot. Nothing is stored per step; step(i) is computed from
/// i alone in constant time and memory, so 10^12 steps cost what 18 do. Immutable, cheap to copy.
///
/// As documented, normal grain: 1 call, `taps` Flatten steps, `positions` Extract steps, `outputCount` Multiply steps,
/// 1 Reshape step; the 4×4 question has numbers 0 … 18. Multiply runs row by row: (row, k).
/// What follows a convolution comes last, phase by phase: one number a step; fine, one cell of a pooling window.
/// By window: call, Flatten as before, then for each row its Extract step(s) and its Multiply steps, then Reshape.
/// Phase grain: one step a phase in either order. Fine: one filter value, virtual cell, multiply-add, output row a
/// step.
class Walkthrough
{
public:
    /// The forward story of the call. `imageMaximum` above 0: the input is an image of values 0 … imageMaximum.
    Walkthrough(const Convolution &convolution, WalkthroughOptions options, double imageMaximum = 0);
    /// The same with what follows the convolution.
    Walkthrough(Block block, WalkthroughOptions options, double imageMaximum = 0);
    Walkthrough(std::shared_ptr<const Story> story, WalkthroughOptions options, double imageMaximum = 0);
    /// The same snapshot walked in another way.
    [[nodiscard]] Walkthrough walkedBy(WalkthroughOptions options) const;

    [[nodiscard]] const Story &story() const { return *m_story; }
    [[nodiscard]] const Convolution &convolution() const { return m_story->call(); }
    [[nodiscard]] const Geometry &geometry() const { return convolution().geometry(); }
    [[nodiscard]] const WalkthroughOptions &options() const { return m_options; }
    [[nodiscard]] double imageMaximum() const { return m_imageMaximum; }

    [[nodiscard]] Index size() const; ///< number of steps, the call included; at least 1
    [[nodiscard]] Index lastNumber() const { return size() - 1; }
    /// Step `number`, clamped to 0 … lastNumber().
    [[nodiscard]] Step step(Index number) const;

    [[nodiscard]] std::vector<Segment> segments() const;
    /// Phase starts, the first step of every filter (at most `most` of them), the first patch that touches padding.
    [[nodiscard]] std::vector<Landmark> landmarks(Index most = 64) const;
    [[nodiscard]] Index firstStepOf(Phase phase) const;
    [[nodiscard]] Index stepsOf(Phase phase) const; ///< 0 where it leaves the phase out

    /// Number of the step whose end first shows the cell finished.
    [[nodiscard]] Index stepMaking(const FlatFilterCell &cell) const;
    [[nodiscard]] Index stepMaking(const VirtualCell &cell) const;
    [[nodiscard]] Index stepMaking(const ProductCell &cell) const;
    [[nodiscard]] Index stepMaking(const OutputCell &cell) const; ///< when it stands in the output tensor
    /// Of a story that adds its results back: when the number is.
    [[nodiscard]] Index stepAdding(const ProductCell &cell) const;

    // Whether a cell is there in a given state, in constant time.
    [[nodiscard]] bool isFlattened(const FlatFilterCell &cell, const Progress &progress) const;
    [[nodiscard]] bool isExtracted(const VirtualCell &cell, const Progress &progress) const;
    [[nodiscard]] bool isMultiplied(const ProductCell &cell, const Progress &progress) const;
    /// Of a plane of a block; of the convolution's: in the output tensor. `cell` is one of that plane.
    [[nodiscard]] Index stepMaking(BlockPlane plane, const OutputCell &cell) const;
    [[nodiscard]] bool isMade(BlockPlane plane, const OutputCell &cell, const Progress &progress) const;
    [[nodiscard]] bool isReshaped(const OutputCell &cell, const Progress &progress) const;

private:
    std::shared_ptr<const Story> m_story;
    WalkthroughOptions m_options;
    double m_imageMaximum;
};

} // namespace lab
