#pragma once

#include "core/after/block.h"
#include "core/lesson/lesson.h"
#include "core/lesson/phrases.h"

#include <array>
#include <optional>
#include <vector>

namespace lab {

/// What can be asked, by the step that is shown, an exercise or a lesson's task.
enum class Topic {
    OutputNumber,
    VirtualRow,
    FlatPlace, ///< row and column
    OutputShape,
    SamePads,
    FlatRow, ///< the row alone
    VirtualShape,
    Reads,
    Groups,
    MultiplyAdds,
    WeightCount,
    FilterShape,
    InputShape,
    Strides,
    BiasedNumber, ///< one number of what follows the convolution
    ActivatedNumber,
    PooledNumber,
    FilterGradient, ///< one number of a way back, see gradient_question.h; of the weight `filter`
    InputGradient,  ///< of the cell `input`
    TransposedNumber,
    Reach,             ///< rows and columns of the input that a number of the last plane is made from
    OutputGradient,    ///< one number of the way back through what follows, see block_gradient.h; at `output`
    ActivatedGradient, ///< before pooling, where there is an activation; at `output`
    BiasGradient,      ///< of filter `filter.k`
};

/// Those that exercises are made of.
inline constexpr std::array topics{
    Topic::OutputNumber, Topic::VirtualRow,      Topic::FlatPlace,    Topic::OutputShape,    Topic::SamePads,
    Topic::BiasedNumber, Topic::ActivatedNumber, Topic::PooledNumber, Topic::FilterGradient, Topic::InputGradient,
    Topic::Reach,        Topic::OutputGradient,  Topic::BiasGradient};

/// One question about a call; only the member that its topic needs is read.
struct Question {
    Topic topic = Topic::OutputNumber;
    OutputCell output{}; ///< of the output, or of the plane that the topic names
    Index row = 0;       ///< of the virtual tensor
    FilterCell filter{};
    InputCell input{};
    bool operator==(const Question &) const = default;
};

/// The plane of a block that one number is asked of; nothing where something else is asked.
[[nodiscard]] std::optional<BlockPlane> planeOf(Topic topic);
/// What a walkthrough shows, with what follows the convolution.
[[nodiscard]] Block blockOf(const Walkthrough &walkthrough);

/// The right answer. A number: that number. VirtualRow: its numbers. FlatPlace: row and column. Shapes: the sizes,
/// those of input and output in the call's layout. SamePads: top, bottom, left, right. VirtualShape: rows, columns.
/// Strides: the four entries in the call's layout. Reach: rows, columns, those of the padding left out. Else one count.
[[nodiscard]] std::vector<double> rightAnswer(const Block &block, const Question &question);
/// «Which number comes out at output row 0, column 1?» Empty for what only lessons ask, in words of their own.
[[nodiscard]] std::string promptOf(const Block &block, const Question &question, const PhraseBook &book = {});
/// What a step makes, as a question; nothing for a step that makes nothing to be asked.
[[nodiscard]] std::optional<Question> questionOf(const Walkthrough &walkthrough, const Step &step);
/// What a Predict task asks; nothing where its name or cell does not fit the call.
[[nodiscard]] std::optional<Question> questionOf(const Task &task, const Block &block);
/// The same about the next cell, or row: for trying once more. Nothing where there is no other.
[[nodiscard]] std::optional<Question> anotherLike(const Block &block, const Question &question);
/// The step that makes what is asked.
[[nodiscard]] Index stepOf(const Walkthrough &walkthrough, const Question &question);

/// A number that can be typed: neither many digits nor none.
[[nodiscard]] bool isTypable(double number);

} // namespace lab
