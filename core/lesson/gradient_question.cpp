#include "core/lesson/gradient_question.h"

#include "core/conv/links.h"
#include "core/conv/virtual_tensor.h"
#include "core/lesson/block_gradient.h"
#include "core/lesson/gradient_mistakes.h"
#include "core/lesson/picture.h"
#include "core/lesson/task_cells.h"
#include "core/tensor/number_text.h"
#include "core/walkthrough/gradient_stories.h"

namespace lab {
namespace {

std::string said(const PhraseBook &book, std::string_view english, const std::vector<std::string> &arguments = {})
{
    return plainText(richText(book ? book(english) : std::string(english), arguments));
}

/// The input that gets its last term from the patch of a row, through `column` or, of -1, any: the one with most terms.
std::optional<InputCell> completedBy(const InputGradientStory &story, Index row, Index column)
{
    const Geometry &g = story.call().geometry();
    std::optional<InputCell> best;
    std::size_t most = 0;
    for (Index at = 0; at < story.shape().columns; ++at) {
        const InputCell cell = inputCellOf(story.goalOf(ResultCell{row, at}));
        if ((column >= 0 && at != column) || !g.holds(cell.y, cell.x, cell.c))
            continue;
        const std::vector<VirtualCell> places = virtualCellsOf(g, cell);
        if (places.back() == VirtualCell{row, at} && places.size() > most) {
            most = places.size();
            best = cell;
        }
    }
    return best;
}

/// Whether what is asked has a number: nothing is known of a gradient where dy does not fit.
bool isKnown(const Subject &subject, Topic topic)
{
    return subject.gradients || (subject.dy && isOfBlockGradient(topic));
}

/// What the step of a walk makes that multiplies, back to the filter or the input.
std::optional<Question> madeBy(const Walkthrough &told, const Step &step)
{
    if (told.story().kind() == Story::Kind::FilterGradient) {
        const auto &story = static_cast<const FilterGradientStory &>(told.story());
        if (step.phase != Phase::Multiply || step.row < 0 || step.channel < 0)
            return std::nullopt;
        return Question{.topic = Topic::FilterGradient,
                        .filter = story.weightOf(outputCellOf(story.goalOf(ResultCell{step.row, step.channel})))};
    }
    if (step.phase != Phase::Reshape || step.row < 0)
        return std::nullopt;
    const auto &story = static_cast<const InputGradientStory &>(told.story());
    const Topic topic = story.kind() == Story::Kind::Transposed ? Topic::TransposedNumber : Topic::InputGradient;
    const std::optional<InputCell> cell = completedBy(story, step.row, step.channel);
    return cell ? std::optional(Question{.topic = topic, .input = *cell}) : std::nullopt;
}

} // namespace

std::optional<GivenGradient> givenGradient(const Subject &subject)
{
    const Block &block = subject.block;
    if (subject.gradients)
        return GivenGradient{
            "dY", block.imagesOf(BlockPlane::Convolved),
            [&gradients = *subject.gradients](const OutputCell &cell) { return gradients.dyAt(cell); }};
    if (!subject.dy)
        return std::nullopt;
    constexpr const char *names[]{"dY", "dbiased", "dactivated", "dpooled"};
    const ImageIndex images = block.imagesOf(BlockPlane::Pooled);
    return GivenGradient{names[static_cast<std::size_t>(block.planes().back())], images,
                         [&dy = *subject.dy, images](const OutputCell &cell) { return dy[images.of(asInput(cell))]; }};
}

Story::Kind walkOf(Topic topic)
{
    if (isOfBlockGradient(topic))
        return Story::Kind::OutputGradient;
    return topic == Topic::FilterGradient     ? Story::Kind::FilterGradient
           : topic == Topic::InputGradient    ? Story::Kind::InputGradient
           : topic == Topic::TransposedNumber ? Story::Kind::Transposed
                                              : Story::Kind::Forward;
}

bool isOfGradient(Topic topic)
{
    return walkOf(topic) != Story::Kind::Forward;
}

Subject subjectOf(const Walkthrough &told, const Walkthrough &forward)
{
    Subject subject{blockOf(forward)};
    if (const Gradients *gradients = gradientsOf(told.story()))
        subject.gradients = *gradients;
    if (const OutputGradientStory *back = outputGradientOf(told.story()))
        subject.dy = std::make_shared<const Tensor>(back->dy());
    return subject;
}

std::optional<Question> askedBy(const Walkthrough &told, const Step &step)
{
    if (const OutputGradientStory *back = outputGradientOf(told.story()))
        return blockGradientAsked(*back, step);
    if (told.story().kind() == Story::Kind::ZeroInsertion)
        return std::nullopt;
    const Gradients *gradients = gradientsOf(told.story());
    if (!gradients)
        return questionOf(told, step);
    const std::optional<Question> question = madeBy(told, step);
    return question && isTypable(gradientNumber(*gradients, *question)) ? question : std::nullopt;
}

Index stepOf(const Walkthrough &told, const Subject &subject, const Question &question)
{
    if (!isOfGradient(question.topic))
        return stepOf(told, question);
    if (isOfBlockGradient(question.topic))
        return blockGradientStep(told, question);
    if (!subject.gradients || gradientsOf(told.story()) == nullptr)
        return 0;
    const Geometry &g = subject.gradients->convolution().geometry();
    if (walkOf(question.topic) != told.story().kind())
        return 0;
    if (question.topic == Topic::FilterGradient) {
        const FilterCell &f = question.filter;
        return told.stepMaking(ProductCell{(f.c * g.height.filterSize + f.ky) * g.width.filterSize + f.kx, f.k});
    }
    const std::vector<VirtualCell> places = virtualCellsOf(g, question.input);
    return places.empty() ? 0 : told.stepAdding(ProductCell{places.back().row, places.back().column});
}

std::optional<Question> askedBy(const Task &task, const Block &block)
{
    const Geometry &g = block.convolution().geometry();
    if (task.what == "filter-gradient") {
        const std::optional<FilterCell> weight = filterCellOf(task.cell, g);
        return weight ? std::optional(Question{.topic = Topic::FilterGradient, .filter = *weight}) : std::nullopt;
    }
    if (task.what == "input-gradient") {
        const std::optional<InputCell> cell = inputCellOf(task.cell, g);
        return cell ? std::optional(Question{.topic = Topic::InputGradient, .input = *cell}) : std::nullopt;
    }
    if (const std::optional<Question> question = blockGradientAsked(task, block))
        return question;
    return questionOf(task, block);
}

Subject subjectOf(const Block &block, const Question &question, const std::optional<UpstreamGradient> &dy)
{
    if (!isOfGradient(question.topic))
        return {block};
    Subject subject{block};
    if (Result<Gradients> gradients = gradientsOf(block, dy)) {
        subject.gradients = *std::move(gradients);
        if (isOfBlockGradient(question.topic))
            subject.dy = blockGradientDy(block, dy);
    }
    return subject;
}

std::optional<Task> gradientTaskAt(const Story &told, const CellRef &cell)
{
    if (told.kind() == Story::Kind::FilterGradient && (cell.panel == Panel::Output || cell.panel == Panel::Product)) {
        const CellRef goal = cell.panel == Panel::Output ? cell : told.goalOf(ResultCell{cell.a, cell.b});
        const FilterCell weight = static_cast<const FilterGradientStory &>(told).weightOf(outputCellOf(goal));
        return Task{
            .kind = Task::Kind::Predict, .what = "filter-gradient", .cell = {weight.ky, weight.kx, weight.c, weight.k}};
    }
    if (told.kind() == Story::Kind::InputGradient && cell.panel == Panel::Input &&
        told.call().geometry().holds(cell.b, cell.c, cell.d))
        return Task{.kind = Task::Kind::Predict, .what = "input-gradient", .cell = {cell.a, cell.b, cell.c, cell.d}};
    if (told.kind() != Story::Kind::OutputGradient)
        return std::nullopt;
    Task task{.kind = Task::Kind::Predict, .cell = {cell.a, cell.b, cell.c, cell.d}};
    if (cell.panel == Panel::Output) {
        task.what = "output-gradient";
    } else if (cell.panel == Panel::Activated && told.block()->pooling()) {
        task.what = "activated-gradient";
    } else if (cell.panel == Panel::Biased) { // whose numbers are those of dY, and whose sum is the bias's
        task.what = "bias-gradient";
        task.cell = {cell.d};
    }
    return task.what.empty() ? std::nullopt : std::optional(task);
}

TaskCheck checkTask(const Task &task, const Block &block, const std::optional<UpstreamGradient> &dy)
{
    const std::optional<Question> question = task.kind == Task::Kind::Predict ? askedBy(task, block) : std::nullopt;
    if (!question || !isOfGradient(question->topic))
        return checkTask(task, block);
    const Subject subject = subjectOf(block, *question, dy);
    TaskCheck check{.fault = !isKnown(subject, question->topic) ? TaskFault::DoesNotFit
                             : task.prompt.empty()              ? TaskFault::NothingAsked
                                                                : TaskFault::None};
    check.answer = rightAnswer(subject, *question);
    check.hints = mistakenAnswers(subject, *question);
    return check;
}

std::vector<double> rightAnswer(const Subject &subject, const Question &question)
{
    if (!isOfGradient(question.topic))
        return rightAnswer(subject.block, question);
    if (!isKnown(subject, question.topic))
        return {};
    return {isOfBlockGradient(question.topic) ? blockGradientAnswer(subject, question)
                                              : gradientNumber(*subject.gradients, question)};
}

std::string promptOf(const Subject &subject, const Question &question, const PhraseBook &book)
{
    const InputCell &cell = question.input;
    const FilterCell &weight = question.filter;
    const std::vector<std::string> place{numberText(cell.n), numberText(cell.y), numberText(cell.x),
                                         numberText(cell.c)};
    switch (question.topic) {
    case Topic::FilterGradient:
        return said(book,
                    QT_TRANSLATE_NOOP("Phrases", "What is ∂L/∂filter at the weight in row %1, column %2, channel %3 "
                                                 "of filter %4?"),
                    {numberText(weight.ky), numberText(weight.kx), numberText(weight.c), numberText(weight.k)});
    case Topic::InputGradient:
        return said(book,
                    QT_TRANSLATE_NOOP("Phrases", "What is ∂L/∂input at image %1, row %2, column %3, channel %4, when "
                                                 "all patches have landed?"),
                    place);
    case Topic::TransposedNumber:
        return said(book,
                    QT_TRANSLATE_NOOP("Phrases", "Which number stands in the output at image %1, row %2, column %3, "
                                                 "channel %4, when all windows have landed?"),
                    place);
    case Topic::OutputGradient:
    case Topic::ActivatedGradient:
    case Topic::BiasGradient: {
        const BlockGradientWords prompt = blockGradientPrompt(subject.block, question);
        return said(book, prompt.english, prompt.arguments);
    }
    default:
        return promptOf(subject.block, question, book);
    }
}

std::vector<MistakenAnswer> mistakenAnswers(const Subject &subject, const Question &question)
{
    if (!isOfGradient(question.topic))
        return mistakenAnswers(subject.block, question);
    if (!isKnown(subject, question.topic))
        return {};
    return isOfBlockGradient(question.topic) ? blockGradientMistakes(subject, question)
                                             : gradientMistakes(*subject.gradients, question);
}

Mistake gradeOf(const Subject &subject, const Question &question, std::span<const double> answer)
{
    if (!isOfGradient(question.topic))
        return gradeOf(subject.block, question, answer);
    if (answer.size() != 1 || !isKnown(subject, question.topic))
        return Mistake::WrongCount;
    const auto same = [given = float(answer.front())](double number) { return float(number) == given; };
    if (same(rightAnswer(subject, question).front()))
        return Mistake::None;
    for (const MistakenAnswer &mistaken : mistakenAnswers(subject, question))
        if (same(mistaken.answer.front()))
            return mistaken.mistake;
    return Mistake::Unknown;
}

std::string hintOf(const Subject &subject, const Question &question, Mistake mistake, const PhraseBook &book)
{
    if (!isOfGradient(question.topic) || !isKnown(subject, question.topic))
        return hintOf(subject.block, question, mistake, book);
    const Geometry &g = subject.block.convolution().geometry();
    if (isOfBlockGradient(question.topic))
        if (const BlockGradientWords hint = blockGradientHint(subject.block, question.topic, mistake);
            !hint.english.empty())
            return said(book, hint.english, hint.arguments);
    const Index windows = question.topic == Topic::FilterGradient ? g.positions() : windowsReading(g, question.input);
    return said(book, gradientHint(question.topic, mistake),
                {numberText(windows), numberText(g.height.stride), numberText(g.width.stride)});
}

} // namespace lab
