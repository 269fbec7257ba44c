#include "core/lesson/exercise.h"

#include "core/conv/flattened_filter.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "core/lesson/grading.h"
#include "core/lesson/step_facts.h"
#include "core/tensor/number_text.h"

#include <algorithm>

namespace lab {

namespace {

/// SplitMix64: small, good enough, and the same everywhere.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t roll()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    Index between(Index least, Index most)
    {
        return least + static_cast<Index>(roll() % static_cast<std::uint64_t>(most - least + 1));
    }
    bool chance(Index oneIn) { return between(1, oneIn) == 1; }

private:
    std::uint64_t m_state;
};

Tensor filled(Dice &dice, Shape shape, Index least, Index most)
{
    Tensor tensor = Tensor::filled(shape, 0);
    for (float &value : tensor.mutableValues())
        value = static_cast<float>(dice.between(least, most));
    return tensor;
}

Conv2DCall drawnCall(Dice &dice, Topic topic, Difficulty difficulty)
{
    const bool easy = difficulty == Difficulty::Easy, hard = difficulty == Difficulty::Hard;
    const Index channels = easy ? 1 : dice.between(1, hard ? 3 : 2), filters = easy ? 1 : dice.between(1, 2);
    const Index filterHeight = easy ? 2 : dice.between(2, 3), filterWidth = easy ? 2 : dice.between(2, 3);
    Conv2DCall call;
    call.input = filled(dice, {1, dice.between(4, hard ? 7 : 5), dice.between(4, hard ? 7 : 5), channels}, 0, 5);
    call.filter = filled(dice, {filterHeight, filterWidth, channels, filters}, easy ? 0 : -1, 2);
    call.arguments.strides = {1, dice.between(1, easy ? 1 : 2), dice.between(1, easy ? 1 : 2), 1};
    if (topic == Topic::OutputShape || (topic == Topic::SamePads && easy))
        call.arguments.strides = {1, dice.between(1, 3), dice.between(1, 3), 1};
    if (hard && dice.chance(2))
        call.arguments.dilations = std::vector<Index>{1, 2, 2, 1};
    if (topic == Topic::SamePads || (!easy && dice.chance(2)))
        call.arguments.padding = PaddingArgument::same();
    return call;
}

Question drawnQuestion(Dice &dice, Topic topic, const Geometry &g)
{
    Question question{.topic = topic};
    question.output = {0, dice.between(0, g.height.outSize - 1), dice.between(0, g.width.outSize - 1),
                       dice.between(0, g.outChannels - 1)};
    question.row = dice.between(0, g.positions() - 1);
    question.filter = {dice.between(0, g.height.filterSize - 1), dice.between(0, g.width.filterSize - 1),
                       dice.between(0, g.groupInChannels - 1), dice.between(0, g.outChannels - 1)};
    return question;
}

/// No mistake leads to the right answer, and at least one mistake is possible.
bool isFair(const Convolution &convolution, const Question &question)
{
    const std::vector<double> right = rightAnswer(convolution, question);
    const auto mistaken = mistakenAnswers(convolution, question);
    return !mistaken.empty() && std::none_of(mistaken.begin(), mistaken.end(),
                                             [&right](const MistakenAnswer &m) { return m.answer == right; });
}

std::string text(Index value)
{
    return numberText(value);
}

} // namespace

std::vector<double> rightAnswer(const Convolution &convolution, const Question &question)
{
    const Geometry &g = convolution.geometry();
    switch (question.topic) {
    case Topic::OutputNumber:
        return {double(outputAt(convolution, question.output))};
    case Topic::VirtualRow: {
        std::vector<double> row;
        for (Index column = 0; column < g.taps(); ++column)
            row.push_back(double(virtualAt(convolution, {question.row, column})));
        return row;
    }
    case Topic::FlatPlace: {
        const FlatFilterCell place = flatCellOf(g, question.filter);
        return {double(place.row), double(place.column)};
    }
    case Topic::OutputShape:
        return {g.outputShape.sizes().begin(), g.outputShape.sizes().end()};
    case Topic::SamePads:
        return {double(g.height.padBefore), double(g.height.padAfter), double(g.width.padBefore),
                double(g.width.padAfter)};
    }
    return {};
}

std::string promptOf(const Convolution &convolution, const Question &question, const PhraseBook &book)
{
    const Geometry &g = convolution.geometry();
    const auto sentence = [&book](Phrase phrase, const std::vector<std::string> &arguments = {}) {
        return plainText(say(book, phrase, arguments));
    };
    switch (question.topic) {
    case Topic::OutputNumber:
        return sentence(Phrase::PromptOutput,
                        {text(question.output.y), text(question.output.x), text(question.output.k)});
    case Topic::VirtualRow:
        return sentence(Phrase::PromptRow, {text(question.row), text(g.taps())});
    case Topic::FlatPlace:
        return sentence(Phrase::PromptPlace, {text(question.filter.ky), text(question.filter.kx),
                                              text(question.filter.c), text(question.filter.k)});
    case Topic::OutputShape:
        return sentence(Phrase::PromptShape, {text(g.outputShape.rank())});
    case Topic::SamePads:
        return sentence(Phrase::PromptPads);
    }
    return {};
}

std::optional<Question> questionOf(const Walkthrough &walkthrough, const Step &step)
{
    const Geometry &g = walkthrough.geometry();
    constexpr Index typable = 64;
    const StepFacts facts = factsOf(walkthrough, step);
    switch (step.phase) {
    case Phase::Call:
        return Question{.topic = g.padding == Padding::Same ? Topic::SamePads : Topic::OutputShape};
    case Phase::Flatten:
        if (!facts.filter)
            return std::nullopt;
        return Question{.topic = Topic::FlatPlace, .filter = *facts.filter};
    case Phase::Extract:
        if (step.row < 0 || g.taps() > typable)
            return std::nullopt;
        return Question{.topic = Topic::VirtualRow, .row = step.row};
    case Phase::Multiply:
        if (step.row < 0 || step.channel < 0)
            return std::nullopt;
        return Question{.topic = Topic::OutputNumber, .output = *facts.output};
    case Phase::Reshape:
        return std::nullopt;
    }
    return std::nullopt;
}

Index stepOf(const Walkthrough &walkthrough, const Question &question)
{
    const Geometry &g = walkthrough.geometry();
    switch (question.topic) {
    case Topic::OutputNumber: {
        const OutputCell &cell = question.output;
        return walkthrough.stepMaking(ProductCell{rowOfPosition(g, {cell.n, cell.y, cell.x}), cell.k});
    }
    case Topic::VirtualRow:
        return walkthrough.stepMaking(VirtualCell{question.row, g.taps() - 1});
    case Topic::FlatPlace:
        return walkthrough.stepMaking(flatCellOf(g, question.filter));
    case Topic::OutputShape:
    case Topic::SamePads:
        return 0;
    }
    return 0;
}

Exercise exerciseOf(Topic topic, Difficulty difficulty, std::uint64_t seed)
{
    Dice dice(seed * 31 + static_cast<std::uint64_t>(topic) * 7 + static_cast<std::uint64_t>(difficulty));
    for (;;) {
        Conv2DCall call = drawnCall(dice, topic, difficulty);
        const auto convolution = Convolution::of(call);
        if (!convolution || convolution->geometry().outputCount() < 2)
            continue;
        const Question question = drawnQuestion(dice, topic, convolution->geometry());
        if (isFair(*convolution, question))
            return {
                .topic = topic, .difficulty = difficulty, .seed = seed, .call = std::move(call), .question = question};
    }
}

} // namespace lab
