#pragma once

#include "core/walkthrough/forward_story.h"

namespace lab {

/// dL/doutput: from dL/d(last plane) back through pooling, activation and bias, plane by plane, to the dY that the
/// gradients of filter and input begin with. The planes are those of the walk forward; in each stands what has come
/// back to it. Nothing is multiplied: in the panels Input and Filter stands the call.
class OutputGradientStory final : public ForwardStory
{
public:
    /// `dy`: dL/d(last plane of the block). `output`: of the convolution.
    OutputGradientStory(const Block &block, Tensor dy, const Tensor &output);

    [[nodiscard]] const Tensor &dy() const { return m_dy; }
    [[nodiscard]] const Tensor &doutput() const { return m_doutput; }
    /// What has come back to a cell so far. A cell that pooling reads collects a term from each of its windows.
    [[nodiscard]] Landed cameBackTo(BlockPlane plane, const OutputCell &cell, const Progress &progress) const;
    /// Whether all of it has.
    [[nodiscard]] bool hasCome(BlockPlane plane, const OutputCell &cell, const Progress &progress) const;
    /// dL/d(plane) at the cell.
    [[nodiscard]] double gradientAt(BlockPlane plane, const OutputCell &cell) const;
    /// What a cell before pooling gets from a window over it.
    [[nodiscard]] double shareOf(const OutputCell &pooled, const OutputCell &cell) const;
    /// The sum over the places of filter k that the walk has come to.
    [[nodiscard]] double biasGradient(Index k, const Progress &progress) const;
    /// The cell that a step of bias or activation passes on; nothing for another step.
    [[nodiscard]] std::optional<OutputCell> passedBy(const Step &step) const;
    /// "d ReLU", "dY".
    [[nodiscard]] std::string titleOf(BlockPlane plane) const;

    using ForwardStory::valueAt;
    [[nodiscard]] float valueAt(const ResultCell &cell) const override;
    [[nodiscard]] std::optional<Index> firstPaddedRow() const override { return std::nullopt; }
    [[nodiscard]] std::string planeName(Panel panel, Index n, Index c, Index k) const override;
    [[nodiscard]] std::array<std::string_view, 2> signs() const override { return {"⊙", "→"}; }
    [[nodiscard]] bool isGradient(Panel panel) const override;
    [[nodiscard]] Heading headingOf(Lane lane) const override;
    [[nodiscard]] Label sentenceOf(const Step &step) const override;
    [[nodiscard]] Label nameOf(Phase phase) const override;
    [[nodiscard]] Label linksOf(const CellRef &cell) const override;
    [[nodiscard]] Index partCount() const override { return 1; }

private:
    [[nodiscard]] Label linksFromPooling(BlockPlane plane, const OutputCell &cell) const;
    [[nodiscard]] Label linksFromActivation(BlockPlane plane, const OutputCell &cell) const;
    [[nodiscard]] Label sentenceOfPooling(const Step &step) const;
    Tensor m_dy, m_doutput;
};

/// The story as that of the way back through what follows; null for any other.
[[nodiscard]] const OutputGradientStory *outputGradientOf(const Story &story);

} // namespace lab
