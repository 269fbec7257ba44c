// What a step of the way back through bias, activation and pooling is asked for.

#include "core/lesson/block_gradient.h"

#include "core/after/block_cells.h"
#include "core/lesson/picture.h"
#include "core/lesson/task_cells.h"
#include "core/tensor/number_text.h"

namespace lab {
namespace {

/// Of a bias that is added at more places nobody is asked for the sum.
constexpr Index mostPlaces = 1024;

/// The cell of a window that the step of pooling is asked for: its winner, at every third window another one, so that
/// being asked tells nothing. Only one that no later window adds to.
std::optional<OutputCell> cellOfWindow(const Block &block, const OutputCell &pooled, Index window)
{
    const std::optional<OutputCell> winner = block.winnerOf(pooled);
    std::optional<OutputCell> other;
    for (const OutputCell &cell : windowOf(block, pooled)) {
        if (windowsOver(*block.pooling(), asInput(cell)).back() != pooled)
            continue;
        if (cell == winner && window % 3 != 2)
            return cell;
        if (cell != winner && !other)
            other = cell;
    }
    return other;
}

} // namespace

std::optional<Question> blockGradientAsked(const OutputGradientStory &story, const Step &step)
{
    if (step.row < 0 || step.channel < 0 || step.term >= 0)
        return std::nullopt;
    const Block &block = *story.block();
    const Geometry &g = story.about().geometry();
    std::optional<Question> question;
    if (step.phase == Phase::Bias && step.row == g.positions() - 1 && g.positions() <= mostPlaces)
        question = {.topic = Topic::BiasGradient, .filter = {0, 0, 0, step.channel}};
    if (step.phase == Phase::Activate)
        question = {.topic = Topic::OutputGradient, .output = *story.passedBy(step)};
    if (step.phase == Phase::Pool) {
        const OutputCell pooled = cellAt(block, BlockPlane::Pooled, {step.row, step.channel});
        if (const std::optional<OutputCell> cell = cellOfWindow(block, pooled, step.row))
            question = {.topic = block.has(BlockPlane::Activated) ? Topic::ActivatedGradient : Topic::OutputGradient,
                        .output = *cell};
    }
    return question && isTypable(double(float(blockGradient(block, story.dy(), *question)))) ? question : std::nullopt;
}

bool isOfBlockGradient(Topic topic)
{
    return topic >= Topic::OutputGradient;
}

std::optional<Question> blockGradientAsked(const Task &task, const Block &block)
{
    constexpr std::pair<std::string_view, Topic> ofCells[] = {{"output-gradient", Topic::OutputGradient},
                                                              {"activated-gradient", Topic::ActivatedGradient}};
    for (const auto &[name, topic] : ofCells) {
        const BlockPlane plane = topic == Topic::OutputGradient ? BlockPlane::Convolved : BlockPlane::Activated;
        if (task.what != name || block.after().isEmpty() || !block.has(plane) || block.planes().back() == plane)
            continue;
        const std::optional<OutputCell> cell = planeCellOf(task.cell, block, plane);
        return cell ? std::optional(Question{.topic = topic, .output = *cell}) : std::nullopt;
    }
    const Index filters = block.has(BlockPlane::Biased) ? block.convolution().geometry().outChannels : 0;
    if (task.what != "bias-gradient" || task.cell.size() != 1 || task.cell[0] < 0 || task.cell[0] >= filters)
        return std::nullopt;
    return Question{.topic = Topic::BiasGradient, .filter = {0, 0, 0, task.cell[0]}};
}

BlockGradientWords blockGradientPrompt(const Block &block, const Question &question)
{
    const OutputCell &cell = question.output;
    if (question.topic == Topic::BiasGradient)
        return {QT_TRANSLATE_NOOP("Phrases", "What is ∂L/∂bias of filter %1?"), {numberText(question.filter.k)}};
    return {QT_TRANSLATE_NOOP("Phrases", "What is ∂L/∂%1 at row %2, column %3 of channel %4?"),
            {question.topic == Topic::OutputGradient ? "output" : planeTitle(block, BlockPlane::Activated),
             numberText(cell.y), numberText(cell.x), numberText(cell.k)}};
}

Index blockGradientStep(const Walkthrough &told, const Question &question)
{
    const OutputGradientStory *story = outputGradientOf(told.story());
    if (!story)
        return 0;
    const Block &block = *story->block();
    const Geometry &g = story->about().geometry();
    if (question.topic == Topic::BiasGradient)
        return told.stepMaking(BlockPlane::Biased,
                               {g.batch - 1, g.height.outSize - 1, g.width.outSize - 1, question.filter.k});
    if (question.topic == Topic::OutputGradient && block.has(BlockPlane::Activated))
        return told.stepMaking(BlockPlane::Activated, question.output);
    if (!block.pooling())
        return told.stepMaking(BlockPlane::Convolved, question.output);
    const std::vector<OutputCell> windows = windowsOver(*block.pooling(), asInput(question.output));
    return windows.empty() ? 0 : told.stepMaking(BlockPlane::Pooled, windows.back());
}

std::shared_ptr<const Tensor> blockGradientDy(const Block &block, const std::optional<UpstreamGradient> &dy)
{
    Result<Tensor> shaped = shapedDy(block, dy);
    return shaped ? std::make_shared<const Tensor>(*std::move(shaped)) : nullptr;
}

double blockGradientAnswer(const Subject &subject, const Question &question)
{
    return double(float(blockGradient(subject.block, *subject.dy, question)));
}

double blockGradient(const Block &block, const Tensor &dy, const Question &question)
{
    if (question.topic != Topic::BiasGradient)
        return block.gradientAt(gradientPlaneOf(question.topic), question.output, dy);
    double sum = 0;
    forEachPlaceOfBias(block, question.filter.k,
                       [&](const OutputCell &cell) { sum += block.gradientAt(BlockPlane::Biased, cell, dy); });
    return sum;
}

} // namespace lab
