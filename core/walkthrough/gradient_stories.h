#pragma once

#include "core/conv/gradients.h"
#include "core/walkthrough/forward_story.h"

namespace lab {

/// dL/dfilter: patchesᵀ × dY rows = d flattened filter, which is read as d filter. It is walked as the convolution that
/// it is, see filterGradientConvolution: in the panels Input stands the input, in Filter dY, in Output d filter.
class FilterGradientStory final : public ForwardStory
{
public:
    /// `turned`: filterGradientConvolution(gradients).
    FilterGradientStory(Gradients gradients, const Convolution &turned);

    [[nodiscard]] const Convolution &about() const override { return m_gradients.convolution(); }
    [[nodiscard]] const Gradients &gradients() const { return m_gradients; }
    /// The weight whose gradient stands at a cell of the panel Output, and the dY at one of the panel Filter.
    [[nodiscard]] FilterCell weightOf(const OutputCell &cell) const;
    [[nodiscard]] OutputCell dyOf(const FilterCell &cell) const;
    [[nodiscard]] InputCell inputOf(const InputCell &cell) const;

    [[nodiscard]] Role roleOf(Side side) const override;
    [[nodiscard]] Role roleAt(Panel panel) const override;
    [[nodiscard]] std::string planeName(Panel panel, Index n, Index c, Index k) const override;
    [[nodiscard]] bool isGradient(Panel panel) const override;
    [[nodiscard]] Heading headingOf(Lane lane) const override;
    [[nodiscard]] std::vector<Label> titlesOf(Side side) const override;
    [[nodiscard]] std::string rowName(Index row) const override;
    [[nodiscard]] std::vector<std::string> innerName(Index i) const override;
    [[nodiscard]] std::vector<std::string> innerAxes() const override;
    [[nodiscard]] std::vector<Label> notes() const override;
    [[nodiscard]] Label sentenceOf(const Step &step) const override;
    [[nodiscard]] Label nameOf(Phase phase) const override;
    [[nodiscard]] Label linksOf(const CellRef &cell) const override;
    [[nodiscard]] Index partCount() const override { return 1; }

private:
    Gradients m_gradients;
};

/// dL/dinput: dY rows × flattened filterᵀ = d patches, each of which is added back onto the input cells that the patch
/// was taken from (col2im). In the panels stand d input, the filter and dY, at the places of the forward picture.
/// Taken as an operation of its own it is conv2d_transpose: then dY is its input, and d input its output.
class InputGradientStory final : public Story
{
public:
    explicit InputGradientStory(Gradients gradients, Kind kind = Kind::InputGradient);

    [[nodiscard]] const Gradients &gradients() const { return m_gradients; }

    [[nodiscard]] float valueAt(const LeftCell &cell) const override;
    [[nodiscard]] float valueAt(const RightCell &cell) const override;
    [[nodiscard]] float valueAt(const ResultCell &cell) const override;
    [[nodiscard]] const Tensor &numbersOf(Side leftOrRight) const override;
    [[nodiscard]] CellRef sourceOf(const LeftCell &cell) const override;
    [[nodiscard]] CellRef sourceOf(const RightCell &cell) const override;
    [[nodiscard]] CellRef goalOf(const ResultCell &cell) const override;
    [[nodiscard]] Landed landedAt(const InputCell &cell, const Progress &progress) const override;

    [[nodiscard]] Role roleOf(Side side) const override;
    [[nodiscard]] std::string planeName(Panel panel, Index n, Index c, Index k) const override;
    [[nodiscard]] std::array<std::string_view, 2> signs() const override { return {"+=", "·"}; }
    [[nodiscard]] bool isGradient(Panel panel) const override;
    [[nodiscard]] Heading headingOf(Lane lane) const override;
    [[nodiscard]] std::vector<Label> titlesOf(Side side) const override;
    [[nodiscard]] std::string rowName(Index row) const override;
    [[nodiscard]] std::vector<std::string> innerName(Index i) const override;
    [[nodiscard]] std::vector<std::string> innerAxes() const override { return {"k"}; }
    [[nodiscard]] std::vector<std::string> outerName(Index column) const override;
    [[nodiscard]] std::vector<Label> notes() const override;
    [[nodiscard]] Label sentenceOf(const Step &step) const override;
    [[nodiscard]] Label nameOf(Phase phase) const override;
    [[nodiscard]] Label linksOf(const CellRef &cell) const override;

private:
    [[nodiscard]] const Geometry &geometry() const { return call().geometry(); }
    [[nodiscard]] std::string_view dyName() const { return kind() == Kind::Transposed ? "input" : "dY"; }
    [[nodiscard]] std::string_view dinputName() const { return kind() == Kind::Transposed ? "output" : "d input"; }
    Gradients m_gradients;
};

/// The place of the dY at a cell of the picture, where it shows one: of a gradient's story, in the panels of the call.
[[nodiscard]] std::optional<OutputCell> dyCellOf(const Story &story, const CellRef &cell);
/// Where the story has its dY from; null for any other story.
[[nodiscard]] const Gradients *gradientsOf(const Story &story);

} // namespace lab
