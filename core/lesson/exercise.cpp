#include "core/lesson/exercise.h"

#include "core/lesson/grading.h"

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
    Tensor tensor = Tensor::filled(std::move(shape), 0);
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
    // A filter half as deep as the input has two groups.
    if (hard && channels == 2 && filters == 2 && dice.chance(2))
        call.filter = filled(dice, {filterHeight, filterWidth, 1, filters}, -1, 2);
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

} // namespace

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
