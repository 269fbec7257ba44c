#pragma once

#include "core/after/block.h"
#include "core/walkthrough/story.h"

namespace lab {

/// Virtual tensor × flattened filter = output rows.
[[nodiscard]] ProductShape forwardShape(const Geometry &geometry);
/// And what follows it.
[[nodiscard]] ProductShape blockShape(const Block &block);

/// tf.nn.conv2d as its documentation has it: patches of the input (the virtual tensor) × the flattened filter = output
/// rows, which are read as the output.
class ForwardStory : public Story
{
public:
    explicit ForwardStory(const Convolution &call);
    /// With what follows; of a block of a convolution alone that of the convolution.
    explicit ForwardStory(Block block);

    [[nodiscard]] const Block *block() const override { return m_block ? &*m_block : nullptr; }
    [[nodiscard]] float valueAt(const LeftCell &cell) const override;
    [[nodiscard]] float valueAt(const RightCell &cell) const override;
    [[nodiscard]] float valueAt(const ResultCell &cell) const override;
    [[nodiscard]] const Tensor &numbersOf(Side leftOrRight) const override;

    [[nodiscard]] CellRef sourceOf(const LeftCell &cell) const override;
    [[nodiscard]] CellRef sourceOf(const RightCell &cell) const override;
    [[nodiscard]] CellRef goalOf(const ResultCell &cell) const override;
    [[nodiscard]] bool isPadding(const LeftCell &cell) const override;
    [[nodiscard]] std::optional<Index> firstPaddedRow() const override;

    [[nodiscard]] Role roleOf(Side side) const override;
    [[nodiscard]] Role factorRole() const override { return Role::Input; }
    [[nodiscard]] Heading headingOf(Lane lane) const override;
    [[nodiscard]] std::vector<Label> titlesOf(Side side) const override;
    [[nodiscard]] std::string rowName(Index row) const override;
    [[nodiscard]] std::vector<std::string> innerName(Index i) const override;
    [[nodiscard]] std::vector<std::string> innerAxes() const override;
    [[nodiscard]] std::vector<Label> notes() const override;
    [[nodiscard]] Label sentenceOf(const Step &step) const override;
    [[nodiscard]] std::string_view puttingName() const override { return "reshape"; }

    [[nodiscard]] Index partCount() const override;
    [[nodiscard]] std::string partName(const ResultCell &cell, Index part) const override;
    [[nodiscard]] double partSum(const ResultCell &cell, Index part) const override;

protected:
    ForwardStory(Kind kind, const Convolution &call);
    ForwardStory(Kind kind, Block block, ProductShape shape);
    [[nodiscard]] OutputCell outputOf(const ResultCell &cell) const;

private:
    [[nodiscard]] const Geometry &geometry() const { return call().geometry(); }
    [[nodiscard]] Label sentenceOfTail(const Step &step) const;
    std::optional<Block> m_block;
};

} // namespace lab
