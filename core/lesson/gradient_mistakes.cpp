#include "core/lesson/gradient_mistakes.h"

#include "core/conv/groups.h"
#include "core/conv/links.h"
#include "core/conv/virtual_tensor.h"
#include "core/lesson/picture.h"
#include "core/walkthrough/gradient_stories.h"

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

/// The answers that mistakes lead to, as far as they differ from the right one.
class Wrong
{
public:
    Wrong(const Gradients &gradients, const Question &question)
        : m_gradients(gradients), m_convolution(gradients.convolution()), m_g(m_convolution.geometry()),
          m_question(question), m_right(gradientNumber(gradients, question)), m_terms(termsOf(gradients, question))
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
                add(Mistake::OneStepOff, gradientNumber(m_gradients, near));
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

} // namespace

double gradientNumber(const Gradients &gradients, const Question &question)
{
    return double(static_cast<float>(isOfWeight(question) ? filterGradientAt(gradients, question.filter)
                                                          : inputGradientAt(gradients, question.input)));
}

MistakenAnswers gradientMistakes(const Gradients &gradients, const Question &question)
{
    return Wrong(gradients, question).answers();
}

std::string_view gradientHint(Topic topic, Mistake mistake)
{
    const std::string_view ofWeight = topic == Topic::FilterGradient ? hintOfWeight(mistake) : std::string_view();
    return ofWeight.empty() ? hintOfNumber(mistake) : ofWeight;
}

} // namespace lab
