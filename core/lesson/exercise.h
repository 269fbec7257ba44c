#pragma once

#include "core/lesson/phrases.h"
#include "core/walkthrough/walkthrough.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace lab {

/// What can be asked.
enum class Topic { OutputNumber, VirtualRow, FlatPlace, OutputShape, SamePads };
enum class Difficulty { Easy, Medium, Hard };

inline constexpr std::array topics{Topic::OutputNumber, Topic::VirtualRow, Topic::FlatPlace, Topic::OutputShape,
                                   Topic::SamePads};

/// One question about a call; only the member that its topic needs is read.
struct Question {
    Topic topic = Topic::OutputNumber;
    OutputCell output{};
    Index row = 0; ///< of the virtual tensor
    FilterCell filter{};
    bool operator==(const Question &) const = default;
};

/// The right answer. OutputNumber: the number. VirtualRow: its numbers. FlatPlace: row and column. OutputShape: the
/// sizes in the call's layout. SamePads: top, bottom, left, right.
[[nodiscard]] std::vector<double> rightAnswer(const Convolution &convolution, const Question &question);
/// «Which number comes out at output row 0, column 1?»
[[nodiscard]] std::string promptOf(const Convolution &convolution, const Question &question,
                                   const PhraseBook &book = {});
/// What a step makes, as a question; nothing for a step that makes nothing to be asked.
[[nodiscard]] std::optional<Question> questionOf(const Walkthrough &walkthrough, const Step &step);
/// The step that makes what is asked.
[[nodiscard]] Index stepOf(const Walkthrough &walkthrough, const Question &question);

/// A small call of whole numbers with a question that has one right answer, which no known mistake gives.
struct Exercise {
    Topic topic = Topic::OutputNumber;
    Difficulty difficulty = Difficulty::Easy;
    std::uint64_t seed = 0;
    Conv2DCall call;
    Question question;
    bool operator==(const Exercise &) const = default;
};

/// The same topic, difficulty and seed give the same exercise on every machine.
[[nodiscard]] Exercise exerciseOf(Topic topic, Difficulty difficulty, std::uint64_t seed);

} // namespace lab
