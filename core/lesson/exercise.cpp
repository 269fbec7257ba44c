#include "core/lesson/exercise.h"

#include "core/lesson/grading.h"
#include "core/lesson/picture.h"

#include <algorithm>
#include <cmath>

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

bool isOfTail(Topic topic)
{
    return topic == Topic::BiasedNumber || topic == Topic::ActivatedNumber || topic == Topic::PooledNumber ||
           walkOf(topic) == Story::Kind::OutputGradient;
}

/// What is asked is the shape of what is read, so there is room for windows that are far apart.
void makeRoomForReach(Dice &dice, Conv2DCall &call, Difficulty difficulty)
{
    const Index least = difficulty == Difficulty::Easy ? 5 : 7;
    call.input = filled(dice, {1, dice.between(least, 9), dice.between(least, 9), call.filter.shape()[2]}, 0, 5);
    if (difficulty == Difficulty::Easy)
        call.filter = filled(dice, {dice.between(2, 3), dice.between(2, 3), 1, 1}, 0, 2);
}

Conv2DCall drawnCall(Dice &dice, Topic topic, Difficulty difficulty)
{
    const bool easy = difficulty == Difficulty::Easy, hard = difficulty == Difficulty::Hard;
    const Index channels = easy ? 1 : dice.between(1, hard ? 3 : 2), filters = easy ? 1 : dice.between(1, 2);
    const Index filterHeight = easy ? 2 : dice.between(2, 3), filterWidth = easy ? 2 : dice.between(2, 3);
    Conv2DCall call;
    const Index batch = topic == Topic::FilterGradient && hard ? 2 : 1;
    call.input = filled(dice, {batch, dice.between(4, hard ? 7 : 5), dice.between(4, hard ? 7 : 5), channels}, 0, 5);
    call.filter = filled(dice, {filterHeight, filterWidth, channels, filters}, easy ? 0 : -1, 2);
    call.arguments.strides = {1, dice.between(1, easy ? 1 : 2), dice.between(1, easy ? 1 : 2), 1};
    if (isOfTail(topic)) {
        // Numbers on both sides of zero, and an output with room for several pooling windows.
        call.filter = filled(dice, {filterHeight, filterWidth, channels, filters}, -2, 2);
        call.arguments.strides = {1};
        return call;
    }
    if (topic == Topic::Reach)
        makeRoomForReach(dice, call, difficulty);
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

/// What follows as far as the topic goes; easy ones have only what is asked, and a bias before ReLU.
After drawnAfter(Dice &dice, Topic topic, Difficulty difficulty, Index filters)
{
    const bool easy = difficulty == Difficulty::Easy, hard = difficulty == Difficulty::Hard;
    After after;
    if (topic == Topic::Reach) {
        after.pooling = Pooling{.ksize = {dice.between(2, easy ? 2 : 3)}, .strides = {2}};
        return after;
    }
    if (!isOfTail(topic))
        return after;
    const bool back = walkOf(topic) == Story::Kind::OutputGradient;
    if ((topic != Topic::PooledNumber && topic != Topic::OutputGradient) || !easy) {
        after.bias = filled(dice, {filters}, 1, 6);
        for (float &bias : after.bias->mutableValues())
            bias = dice.chance(3) ? bias : -bias;
    }
    if (topic == Topic::ActivatedNumber || back || !easy)
        after.activation = Activation{.kind = hard && dice.chance(4) ? ActivationKind::Relu6 : ActivationKind::Relu};
    if (topic == Topic::PooledNumber || topic == Topic::OutputGradient || (back && !easy)) {
        after.pooling = Pooling{.kind = !easy && dice.chance(3) ? PoolKind::Average : PoolKind::Max};
        if (hard && dice.chance(2))
            after.pooling->padding = PaddingArgument::same();
        if (hard && dice.chance(3))
            after.pooling->ksize = {3};
    }
    return after;
}

Question drawnQuestion(Dice &dice, Topic topic, const Block &block)
{
    const Geometry &g = block.convolution().geometry();
    Question question{.topic = topic};
    question.output = {0, dice.between(0, g.height.outSize - 1), dice.between(0, g.width.outSize - 1),
                       dice.between(0, g.outChannels - 1)};
    if (topic == Topic::PooledNumber || topic == Topic::Reach)
        question.output = {0, dice.between(0, block.pooling()->height.outSize - 1),
                           dice.between(0, block.pooling()->width.outSize - 1), question.output.k};
    question.row = dice.between(0, g.positions() - 1);
    if (topic == Topic::InputGradient)
        question.input = {0, dice.between(0, g.height.inSize - 1), dice.between(0, g.width.inSize - 1),
                          dice.between(0, g.inChannels - 1)};
    question.filter = {dice.between(0, g.height.filterSize - 1), dice.between(0, g.width.filterSize - 1),
                       dice.between(0, g.groupInChannels - 1), dice.between(0, g.outChannels - 1)};
    return question;
}

/// No mistake leads to the right answer, and at least one mistake is possible.
bool isFair(const Subject &subject, const Question &question)
{
    const std::vector<double> right = rightAnswer(subject, question);
    const auto mistaken = mistakenAnswers(subject, question);
    const auto met = [&mistaken](std::initializer_list<Mistake> any) {
        return std::ranges::any_of(mistaken, [any](const MistakenAnswer &m) {
            return std::find(any.begin(), any.end(), m.mistake) != any.end();
        });
    };
    // Whether the operation that is asked was done at all, and in its order, must show.
    if (question.topic == Topic::ActivatedNumber &&
        !met({Mistake::ActivationForgotten, Mistake::ActivationBeforeBias, Mistake::ProductsClipped}))
        return false;
    if (question.topic == Topic::PooledNumber && !met({Mistake::MeanForMaximum}))
        return false;
    if (question.topic == Topic::Reach) { // without gaps, so that what is seen is what lies between
        const CellSet read = readBy(subject.block.layers(), question.output);
        if (double(read.rows.size()) != right[0] || double(read.columns.size()) != right[1])
            return false;
    }
    if (question.topic == Topic::OutputGradient || question.topic == Topic::BiasGradient) {
        if (!met({Mistake::ActivationForgotten, Mistake::LosersPaid, Mistake::MeanForMaximum}))
            return false;
    } else if (isOfGradient(question.topic) && !met({Mistake::WindowForgotten})) {
        return false;
    }
    return right.front() == std::trunc(right.front()) && !mistaken.empty() &&
           std::none_of(mistaken.begin(), mistaken.end(),
                        [&right](const MistakenAnswer &m) { return m.answer == right; });
}

} // namespace

Exercise exerciseOf(Topic topic, Difficulty difficulty, std::uint64_t seed)
{
    Dice dice(seed * 31 + static_cast<std::uint64_t>(topic) * 7 + static_cast<std::uint64_t>(difficulty));
    for (;;) {
        Conv2DCall call = drawnCall(dice, topic, difficulty);
        Result<Convolution> convolution = Convolution::of(call);
        if (!convolution || convolution->geometry().outputCount() < 2)
            continue;
        After after = drawnAfter(dice, topic, difficulty, convolution->geometry().outChannels);
        const Result<Block> block = Block::of(*std::move(convolution), after);
        if (!block || block->shapeOf(block->planes().back()).elementCount() < 2)
            continue;
        std::optional<Tensor> dy;
        if (isOfGradient(topic))
            dy = filled(dice, block->shapeOf(BlockPlane::Pooled), difficulty == Difficulty::Easy ? 0 : -2, 2);
        Exercise exercise{.topic = topic,
                          .difficulty = difficulty,
                          .seed = seed,
                          .call = std::move(call),
                          .after = std::move(after),
                          .dy = std::move(dy),
                          .question = drawnQuestion(dice, topic, *block)};
        if (isFair(subjectOf(exercise), exercise.question))
            return exercise;
    }
}

Subject subjectOf(const Exercise &exercise)
{
    Subject subject{.block = *Block::of(*Convolution::of(exercise.call), exercise.after)};
    if (walkOf(exercise.topic) == Story::Kind::OutputGradient)
        subject.dy = std::make_shared<const Tensor>(*exercise.dy);
    else if (exercise.dy)
        subject.gradients = *Gradients::of(subject.block.convolution(), *exercise.dy);
    return subject;
}

Lesson lessonOf(const Exercise &exercise)
{
    Lesson lesson;
    lesson.call = exercise.call;
    lesson.beside.after = exercise.after;
    if (exercise.dy) {
        lesson.beside.dy = UpstreamGradient{.values = exercise.dy->reshaped(Shape{exercise.dy->size()})};
        lesson.view.story = walkOf(exercise.topic);
    }
    if (auto story = storyOf(lesson.view.story, lesson.call, lesson.beside))
        lesson.view.step = stepOf(Walkthrough(*std::move(story), {}), subjectOf(exercise), exercise.question);
    return lesson;
}

} // namespace lab
