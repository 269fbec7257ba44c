#include "core/lesson/gradient_question.h"

#include "core/conv/groups.h"
#include "core/conv/links.h"
#include "core/conv/virtual_tensor.h"
#include "core/lesson/mistakes.h"
#include "core/lesson/picture.h"
#include "core/lesson/question.h"
#include "core/lesson/task_cells.h"
#include "core/tensor/number_text.h"
#include "core/walkthrough/gradient_stories.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace lab {
namespace {

/// Of more windows no single one is looked for as the forgotten one.
constexpr Index mostWindows = 64;

bool isOfWeight(const Question &question)
{
    return question.topic == Topic::FilterGradient;
}

std::vector<GradientTerm> termsOf(const Gradients &gradients, const Question &question)
{
    const Geometry &g = gradients.convolution().geometry();
    std::vector<GradientTerm> terms;
    if (isOfWeight(question)) {
        for (Index position = 0; position < g.positions(); ++position)
            terms.push_back(filterGradientTerm(gradients, question.filter, position));
        return terms;
    }
    for (const VirtualCell &cell : virtualCellsOf(g, question.input))
        for (Index i = 0; i < patchGradientTerms(gradients, cell); ++i)
            terms.push_back(patchGradientTerm(gradients, cell, i));
    return terms;
}

double numberAt(const Gradients &gradients, const Question &question)
{
    return double(static_cast<float>(isOfWeight(question) ? filterGradientAt(gradients, question.filter)
                                                          : inputGradientAt(gradients, question.input)));
}

/// The answers that mistakes lead to, as far as they differ from the right one.
class Wrong
{
public:
    Wrong(const Gradients &gradients, const Question &question)
        : m_gradients(gradients), m_convolution(gradients.convolution()), m_g(m_convolution.geometry()),
          m_question(question), m_right(numberAt(gradients, question)), m_terms(termsOf(gradients, question))
    {
    }

    MistakenAnswers answers() &&
    {
        addMissing();
        isOfWeight(m_question) ? addOfWeight() : addOfInput();
        addNeighbours();
        if (m_right < 0)
            add(Mistake::SignDropped, -m_right);
        add(Mistake::DyForgotten, summed([](const GradientTerm &term) { return double(term.met); }));
        return std::move(m_answers);
    }

private:
    void add(Mistake mistake, double number)
    {
        const auto rounded = double(static_cast<float>(number));
        if (rounded != m_right && std::isfinite(rounded))
            m_answers.push_back({mistake, {rounded}});
    }

    template <typename Number>
    [[nodiscard]] double summed(Number number) const
    {
        double sum = 0;
        for (const GradientTerm &term : m_terms)
            sum += number(term);
        return sum;
    }

    /// Windows, images of the batch and filters that were left out.
    void addMissing()
    {
        std::map<Index, double> windows, images, filters;
        for (const GradientTerm &term : m_terms) {
            windows[term.patch.row] += term.product();
            images[term.output.n] += term.product();
            filters[term.output.k] += term.product();
        }
        if (isOfWeight(m_question) && images.size() > 1) {
            for (const auto &[image, sum] : images)
                add(Mistake::BatchForgotten, sum);
            add(Mistake::BatchAveraged, m_right / double(images.size()));
        }
        if (filters.size() > 1)
            for (const auto &[filter, sum] : filters)
                add(Mistake::FilterForgotten, m_right - sum);
        if (windows.size() < 2 || Index(windows.size()) > mostWindows)
            return;
        for (const auto &[window, sum] : windows)
            add(Mistake::WindowForgotten, m_right - sum);
        for (const auto &[window, sum] : windows)
            add(Mistake::OneWindowOnly, sum);
        add(Mistake::WindowsAveraged, m_right / double(windows.size()));
    }

    [[nodiscard]] OutputCell turned(OutputCell cell) const
    {
        cell.y = m_g.height.outSize - 1 - cell.y;
        cell.x = m_g.width.outSize - 1 - cell.x;
        return cell;
    }
    [[nodiscard]] FilterCell turned(FilterCell cell) const
    {
        cell.ky = m_g.height.filterSize - 1 - cell.ky;
        cell.kx = m_g.width.filterSize - 1 - cell.kx;
        return cell;
    }

    [[nodiscard]] double dyOf(const OutputCell &cell) const { return double(m_gradients.dyAt(cell)); }

    void addOfWeight()
    {
        const FilterCell &weight = m_question.filter;
        add(Mistake::Flipped, summed([this](const GradientTerm &t) { return double(t.met) * dyOf(turned(t.output)); }));
        if (m_g.height.outSize == m_g.width.outSize)
            add(Mistake::AxesSwapped, summed([this](const GradientTerm &t) {
                    return double(t.met) * dyOf({t.output.n, t.output.x, t.output.y, t.output.k});
                }));
        if (weight.kx < m_g.height.filterSize && weight.ky < m_g.width.filterSize)
            add(Mistake::AxesSwapped, filterGradientAt(m_gradients, {weight.kx, weight.ky, weight.c, weight.k}));
        const auto laid = [this](Index strideHeight, Index strideWidth, Index dilationHeight, Index dilationWidth) {
            return summed([&](const GradientTerm &t) {
                const InputCell at{
                    t.output.n, t.output.y * strideHeight + t.filter.ky * dilationHeight - m_g.height.padBefore,
                    t.output.x * strideWidth + t.filter.kx * dilationWidth - m_g.width.padBefore, t.input.c};
                return double(m_convolution.inputAt(at)) * double(t.dy);
            });
        };
        if (strides())
            add(Mistake::StrideIgnored, laid(1, 1, m_g.height.dilation, m_g.width.dilation));
        if (m_g.height.dilation > 1 || m_g.width.dilation > 1)
            add(Mistake::DilationIgnored, laid(m_g.height.stride, m_g.width.stride, 1, 1));
    }

    void addOfInput()
    {
        const auto through = [this](auto weight) {
            return summed(
                [&](const GradientTerm &t) { return double(t.dy) * double(m_convolution.filterAt(weight(t.filter))); });
        };
        add(Mistake::Flipped, through([this](const FilterCell &f) { return turned(f); }));
        if (m_g.height.filterSize == m_g.width.filterSize)
            add(Mistake::AxesSwapped, through([](const FilterCell &f) { return FilterCell{f.kx, f.ky, f.c, f.k}; }));
        const InputCell &cell = m_question.input;
        if (m_g.holds(cell.x, cell.y, cell.c))
            add(Mistake::AxesSwapped, inputGradientAt(m_gradients, {cell.n, cell.x, cell.y, cell.c}));
        if (strides())
            add(Mistake::StrideIgnored, withoutStride());
    }

    [[nodiscard]] bool strides() const { return m_g.height.stride > 1 || m_g.width.stride > 1; }

    /// As if neighbouring windows began one cell apart.
    [[nodiscard]] double withoutStride() const
    {
        const InputCell &cell = m_question.input;
        const Index group = groupOfInChannel(m_g, cell.c);
        double sum = 0;
        for (Index ky = 0; ky < m_g.height.filterSize; ++ky)
            for (Index kx = 0; kx < m_g.width.filterSize; ++kx) {
                const Index y = cell.y + m_g.height.padBefore - ky * m_g.height.dilation,
                            x = cell.x + m_g.width.padBefore - kx * m_g.width.dilation;
                if (y < 0 || y >= m_g.height.outSize || x < 0 || x >= m_g.width.outSize)
                    continue;
                for (Index k = firstOutChannel(m_g, group); k < firstOutChannel(m_g, group + 1); ++k)
                    sum += dyOf({cell.n, y, x, k}) *
                           double(m_convolution.filterAt({ky, kx, cell.c % m_g.groupInChannels, k}));
            }
        return sum;
    }

    void addNeighbours()
    {
        for (const auto &[dy, dx] : {std::pair<Index, Index>{0, 1}, {0, -1}, {1, 0}, {-1, 0}}) {
            Question near = m_question;
            near.filter.ky += dy;
            near.filter.kx += dx;
            near.input.y += dy;
            near.input.x += dx;
            const FilterCell &weight = near.filter;
            const bool exists = isOfWeight(near) ? weight.ky >= 0 && weight.ky < m_g.height.filterSize &&
                                                       weight.kx >= 0 && weight.kx < m_g.width.filterSize
                                                 : m_g.holds(near.input.y, near.input.x, near.input.c);
            if (exists)
                add(Mistake::OneStepOff, numberAt(m_gradients, near));
        }
    }

    const Gradients &m_gradients;
    const Convolution &m_convolution;
    const Geometry &m_g;
    const Question &m_question;
    double m_right;
    std::vector<GradientTerm> m_terms;
    MistakenAnswers m_answers;
};

std::string said(const PhraseBook &book, std::string_view english, const std::vector<std::string> &arguments = {})
{
    return plainText(richText(book ? book(english) : std::string(english), arguments));
}

/// What a mistake was in the sum of one weight; empty: as in that of an input.
std::string_view hintOfWeight(Mistake mistake)
{
    switch (mistake) {
    case Mistake::WindowForgotten:
        return QT_TRANSLATE_NOOP("Phrases", "One window is missing. The weight was used in %1 [%1:window|windows]; "
                                            "each adds the input that it met there, times dY.");
    case Mistake::OneWindowOnly:
        return QT_TRANSLATE_NOOP("Phrases", "That is the term of one window. The weight was used in %1 "
                                            "[%1:window|windows], and their terms are added.");
    case Mistake::Flipped:
        return QT_TRANSLATE_NOOP("Phrases", "You turned dY over. Nothing is turned here: the first dY meets what the "
                                            "weight met in the first window.");
    case Mistake::AxesSwapped:
        return QT_TRANSLATE_NOOP("Phrases", "You took rows for columns. Patchesᵀ turns the matrix of the patches "
                                            "over, not the weights or dY: their rows stay rows.");
    case Mistake::StrideIgnored:
        return QT_TRANSLATE_NOOP("Phrases", "You laid dY on neighbouring inputs. The windows begin %2 × %3 cells "
                                            "apart, so the inputs that the weight met lie as far apart.");
    case Mistake::DyForgotten:
        return QT_TRANSLATE_NOOP("Phrases", "You added the inputs that the weight met. Each of them is first "
                                            "multiplied by the dY of its window.");
    default:
        return {};
    }
}

std::string_view hintOfNumber(Mistake mistake)
{
    switch (mistake) {
    case Mistake::WindowForgotten:
        return QT_TRANSLATE_NOOP("Phrases", "One window is missing. %1 [%1:window reads|windows read] this cell, and "
                                            "each adds a term to it.");
    case Mistake::OneWindowOnly:
        return QT_TRANSLATE_NOOP("Phrases", "That is the term of one window. %1 [%1:window reads|windows read] this "
                                            "cell, and their terms are added.");
    case Mistake::WindowsAveraged:
        return QT_TRANSLATE_NOOP("Phrases", "You took the mean over the windows. Their terms are added.");
    case Mistake::BatchForgotten:
        return QT_TRANSLATE_NOOP("Phrases", "That is the part of one image. All images of the batch use the same "
                                            "weight, so their parts are added.");
    case Mistake::BatchAveraged:
        return QT_TRANSLATE_NOOP("Phrases", "You took the mean over the batch. The parts of its images are added.");
    case Mistake::FilterForgotten:
        return QT_TRANSLATE_NOOP("Phrases", "A filter is missing. Each filter that reads this cell sends its own dY "
                                            "back, through its own weight.");
    case Mistake::Flipped:
        return QT_TRANSLATE_NOOP("Phrases", "You took the weights from the wrong end. The window that begins at a "
                                            "cell reads it through its first weight, the one that ends there through "
                                            "its last.");
    case Mistake::AxesSwapped:
        return QT_TRANSLATE_NOOP("Phrases", "You took rows for columns. Filterᵀ turns the flattened matrix over, not "
                                            "the filter: its rows stay rows.");
    case Mistake::StrideIgnored:
        return QT_TRANSLATE_NOOP("Phrases", "You put the windows side by side. They begin %2 × %3 cells apart, so "
                                            "fewer of them reach this cell.");
    case Mistake::DilationIgnored:
        return QT_TRANSLATE_NOOP("Phrases", "You used neighbouring cells. The taps of the filter lie apart.");
    case Mistake::DyForgotten:
        return QT_TRANSLATE_NOOP("Phrases", "You added the weights. Each of them is first multiplied by the number "
                                            "that comes back through it.");
    case Mistake::OneStepOff:
        return QT_TRANSLATE_NOOP("Phrases", "That is the number of the cell beside it.");
    case Mistake::SignDropped:
        return QT_TRANSLATE_NOOP("Phrases", "The sign is missing: the number is below 0.");
    case Mistake::WrongCount:
        return QT_TRANSLATE_NOOP("Phrases", "One number is asked for.");
    case Mistake::None:
        return QT_TRANSLATE_NOOP("Phrases", "Right.");
    default:
        return QT_TRANSLATE_NOOP("Phrases", "Not yet. Write down the term of each window, one after another, then add "
                                            "them.");
    }
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

} // namespace

bool isOfGradient(Topic topic)
{
    return topic == Topic::FilterGradient || topic == Topic::InputGradient || topic == Topic::TransposedNumber;
}

Subject subjectOf(const Walkthrough &told, const Walkthrough &forward)
{
    const Gradients *gradients = gradientsOf(told.story());
    return {blockOf(forward), gradients ? std::optional(*gradients) : std::nullopt};
}

std::optional<Question> askedBy(const Walkthrough &told, const Step &step)
{
    if (told.story().kind() == Story::Kind::OutputGradient || told.story().kind() == Story::Kind::ZeroInsertion)
        return std::nullopt;
    const Gradients *gradients = gradientsOf(told.story());
    if (!gradients)
        return questionOf(told, step);
    std::optional<Question> question;
    if (told.story().kind() == Story::Kind::FilterGradient) {
        const auto &story = static_cast<const FilterGradientStory &>(told.story());
        if (step.phase == Phase::Multiply && step.row >= 0 && step.channel >= 0)
            question =
                Question{.topic = Topic::FilterGradient,
                         .filter = story.weightOf(outputCellOf(story.goalOf(ResultCell{step.row, step.channel})))};
    } else if (step.phase == Phase::Reshape && step.row >= 0) {
        const auto &story = static_cast<const InputGradientStory &>(told.story());
        if (const auto cell = completedBy(story, step.row, step.channel))
            question = Question{.topic = story.kind() == Story::Kind::Transposed ? Topic::TransposedNumber
                                                                                 : Topic::InputGradient,
                                .input = *cell};
    }
    return question && isTypable(numberAt(*gradients, *question)) ? question : std::nullopt;
}

Index stepOf(const Walkthrough &told, const Subject &subject, const Question &question)
{
    if (!isOfGradient(question.topic))
        return stepOf(told, question);
    if (!subject.gradients || gradientsOf(told.story()) == nullptr)
        return 0;
    const Geometry &g = subject.gradients->convolution().geometry();
    if (isOfWeight(question) != (told.story().kind() == Story::Kind::FilterGradient))
        return 0;
    if (isOfWeight(question)) {
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
    return questionOf(task, block);
}

Subject subjectOf(const Block &block, const Question &question, const std::optional<UpstreamGradient> &dy)
{
    if (!isOfGradient(question.topic))
        return {block};
    const Result<Gradients> gradients = gradientsOf(block, dy);
    return {block, gradients ? std::optional(*gradients) : std::nullopt};
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
    return std::nullopt;
}

TaskCheck checkTask(const Task &task, const Block &block, const std::optional<UpstreamGradient> &dy)
{
    const std::optional<Question> question = task.kind == Task::Kind::Predict ? askedBy(task, block) : std::nullopt;
    if (!question || !isOfGradient(question->topic))
        return checkTask(task, block);
    const Subject subject = subjectOf(block, *question, dy);
    TaskCheck check{.fault = !subject.gradients    ? TaskFault::DoesNotFit
                             : task.prompt.empty() ? TaskFault::NothingAsked
                                                   : TaskFault::None};
    check.answer = rightAnswer(subject, *question);
    check.hints = mistakenAnswers(subject, *question);
    return check;
}

std::vector<double> rightAnswer(const Subject &subject, const Question &question)
{
    if (!isOfGradient(question.topic))
        return rightAnswer(subject.block, question);
    return subject.gradients ? std::vector<double>{numberAt(*subject.gradients, question)} : std::vector<double>{};
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
    default:
        return promptOf(subject.block, question, book);
    }
}

std::vector<MistakenAnswer> mistakenAnswers(const Subject &subject, const Question &question)
{
    if (!isOfGradient(question.topic))
        return mistakenAnswers(subject.block, question);
    return subject.gradients ? Wrong(*subject.gradients, question).answers() : std::vector<MistakenAnswer>{};
}

Mistake gradeOf(const Subject &subject, const Question &question, std::span<const double> answer)
{
    if (!isOfGradient(question.topic))
        return gradeOf(subject.block, question, answer);
    if (answer.size() != 1 || !subject.gradients)
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
    if (!isOfGradient(question.topic) || !subject.gradients)
        return hintOf(subject.block, question, mistake, book);
    const Geometry &g = subject.gradients->convolution().geometry();
    const Index windows = isOfWeight(question) ? g.positions() : windowsReading(g, question.input);
    const std::string_view ofWeight = isOfWeight(question) ? hintOfWeight(mistake) : std::string_view();
    return said(book, ofWeight.empty() ? hintOfNumber(mistake) : ofWeight,
                {numberText(windows), numberText(g.height.stride), numberText(g.width.stride)});
}

} // namespace lab
