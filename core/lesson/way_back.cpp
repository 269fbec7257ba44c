#include "core/lesson/way_back.h"

#include "core/conv/virtual_tensor.h"
#include "core/sentence.h"
#include "core/tensor/index_text.h"
#include "core/walkthrough/gradient_stories.h"
#include "core/walkthrough/names.h"

#include <algorithm>
#include <cmath>

namespace lab {
namespace {

using namespace formula;
using Arguments = std::vector<std::string>;

/// More products than this are written as the first ones and dots.
constexpr Index mostTerms = 12;

class WayBack
{
public:
    WayBack(const Walkthrough &walkthrough, const Step &step, const ExplainOptions &options)
        : m_story(walkthrough.story()), m_shape(m_story.shape()), m_g(m_story.about().geometry()), m_step(step),
          m_options(options)
    {
    }

    [[nodiscard]] std::string badge() const
    {
        const Label name = m_story.nameOf(m_step.phase);
        if (!name.english.empty())
            return plainText(say(name.english, name.arguments)) + place();
        switch (m_step.phase) {
        case Phase::Multiply:
            return plainText(say(QT_TRANSLATE_NOOP("Phrases", "Multiply"))) + place();
        case Phase::Reshape:
            return plainText(say(QT_TRANSLATE_NOOP("Phrases", "Reshape")));
        case Phase::Call:
        case Phase::Flatten:
        case Phase::Extract:
        case Phase::Bias:
        case Phase::Activate:
        case Phase::Pool:
            break;
        }
        return plainText(say(QT_TRANSLATE_NOOP("Phrases", "The way back")));
    }

    [[nodiscard]] RichText what() const
    {
        switch (m_story.kind()) {
        case Story::Kind::FilterGradient:
            return whatOfFilter();
        case Story::Kind::InputGradient:
        case Story::Kind::Transposed:
            return whatOfInput();
        case Story::Kind::Forward:
        case Story::Kind::Product:
        case Story::Kind::OutputGradient:
        case Story::Kind::ZeroInsertion:
            break;
        }
        return {};
    }

    [[nodiscard]] RichText why() const
    {
        if (m_story.kind() == Story::Kind::FilterGradient) {
            if (m_step.phase == Phase::Multiply)
                return say(QT_TRANSLATE_NOOP(
                    "Phrases", "Let one {filter|weight} grow by 1: each output number grows by the input that the "
                               "weight meets there, and L by that times its {output|dY}. The gradient is the sum."));
            return say(QT_TRANSLATE_NOOP(
                "Phrases", "The patches are those of the walk forward. A row of patchesᵀ is a column of patches: all "
                           "that one {filter|weight} has met. It is a convolution, too: the input, with {output|dY} in "
                           "the filter's place."));
        }
        if (m_story.kind() == Story::Kind::Transposed)
            return say(QT_TRANSLATE_NOOP(
                "Phrases", "A convolution gathers a window to one number. This is the way back of a convolution, taken "
                           "as an operation: one number fills a window. Where windows overlap unevenly, a "
                           "checkerboard shows."));
        if (m_step.phase == Phase::Reshape)
            return say(QT_TRANSLATE_NOOP(
                "Phrases", "Let one {input|input} grow by 1: every output that read it grows by the weight that it met "
                           "there. So its gradient has one term for each window that reads it."));
        if (m_g.height.stride == 1 && m_g.width.stride == 1)
            return say(QT_TRANSLATE_NOOP("Phrases",
                                         "With stride 1 this is a convolution, too: of {output|dY}, padded, with the "
                                         "filter turned over in both directions. The nearest window meets an input "
                                         "through the filter's last weight."));
        return say(QT_TRANSLATE_NOOP("Phrases",
                                     "With strides %1 × %2 no plain convolution of {output|dY} gives this: between its "
                                     "numbers there would have to be zeros, where no window began."),
                   {text(m_g.height.stride), text(m_g.width.stride)});
    }

    [[nodiscard]] std::vector<Formula> formulas() const
    {
        std::vector<Formula> all{rule()};
        if (m_step.phase == Phase::Multiply && m_step.row >= 0 && m_step.channel >= 0)
            all.push_back(numbers({m_step.row, m_step.channel}));
        if (m_shape.addsBack && m_step.phase == Phase::Reshape && m_step.row >= 0 && !m_options.hideResult)
            if (const std::optional<Formula> sum = landing())
                all.push_back(*sum);
        return all;
    }

private:
    [[nodiscard]] RichText say(std::string_view english, const Arguments &arguments = {}) const
    {
        return richText(m_options.book ? m_options.book(english) : std::string(english), arguments,
                        {{"input", Role::Input, {}},
                         {"filter", Role::Filter, {}},
                         {"patch", Role::Patch, {}},
                         {"output", Role::Output, {}},
                         {"padding", Role::Padding, {}}});
    }

    /// " · 1,2, 6 of 9"
    [[nodiscard]] std::string place() const
    {
        if (m_step.row < 0)
            return {};
        return " · " + m_story.rowName(m_step.row) + "   " + text(m_step.row + 1) + " / " + text(m_shape.rows);
    }

    [[nodiscard]] RichText whatOfFilter() const
    {
        const std::string windows = text(m_shape.terms());
        switch (m_step.phase) {
        case Phase::Call:
            return say(QT_TRANSLATE_NOOP(
                           "Phrases", "{output|dY} = ∂L/∂output says how a number L, such as an error, changes when an "
                                      "output number grows. From it follows how L changes with each {filter|weight}: "
                                      "%1 in all, each a sum over %2 [%2:window|windows]."),
                       {text(m_g.filterShape.elementCount()), windows});
        case Phase::Flatten:
            return say(QT_TRANSLATE_NOOP("Phrases", "{output|dY} is read as a matrix: one row for each window, one "
                                                    "column for each filter. No number changes."));
        case Phase::Extract:
            if (m_step.row < 0)
                return say(QT_TRANSLATE_NOOP("Phrases", "What each {filter|weight} met in every window becomes one row "
                                                        "of {patch|patchesᵀ}."));
            return say(QT_TRANSLATE_NOOP("Phrases", "This row of {patch|patchesᵀ} is what {filter|weight %1} met: one "
                                                    "{input|input} for each of %2 [%2:window|windows]."),
                       {m_story.rowName(m_step.row), windows});
        case Phase::Multiply:
            return whatOfFilterProduct(windows);
        case Phase::Reshape:
            return say(QT_TRANSLATE_NOOP("Phrases", "The gradients are read as a tensor of the filter's shape, %1: "
                                                    "{filter|d filter}. No number changes."),
                       {m_g.filterShape.text()});
        case Phase::Bias:
        case Phase::Activate:
        case Phase::Pool:
            break;
        }
        return {};
    }

    [[nodiscard]] RichText whatOfFilterProduct(const std::string &windows) const
    {
        if (m_step.row < 0 || m_step.channel < 0)
            return say(QT_TRANSLATE_NOOP("Phrases", "Each row of {patch|patchesᵀ} meets each column of the {output|dY} "
                                                    "rows: one {filter|gradient} for each weight."));
        if (m_step.term >= 0 && !m_options.hideResult)
            return term();
        const Arguments arguments{m_story.rowName(m_step.row), windows,
                                  m_options.hideResult ? "?" : valueText(valueAt({m_step.row, m_step.channel}))};
        return say(QT_TRANSLATE_NOOP("Phrases", "{filter|Weight %1} was used once in every window. Its gradient adds "
                                                "up what it met in %2 [%2:window|windows]: {input|the input} there "
                                                "times {output|the dY} of that window. The sum is {filter|%3}."),
                   arguments);
    }

    /// The two numbers of a fine step.
    [[nodiscard]] RichText term() const
    {
        const Index i = m_shape.groupOf(m_step.channel) * m_shape.terms() + m_step.term;
        const auto left = static_cast<double>(m_story.valueAt(LeftCell{m_step.row, i})),
                   right = static_cast<double>(m_story.valueAt(RightCell{i, m_step.channel}));
        return say(
            QT_TRANSLATE_NOOP("Phrases", "Product %1 of %2: %3 meets %4. Their product, %5, is added."),
            {text(m_step.term + 1), text(m_shape.terms()), valueText(left), valueText(right), valueText(left * right)});
    }

    [[nodiscard]] RichText whatOfInput() const
    {
        const bool isOperation = m_story.kind() == Story::Kind::Transposed;
        switch (m_step.phase) {
        case Phase::Call:
            if (isOperation)
                return say(QT_TRANSLATE_NOOP("Phrases",
                                             "Each number of the {output|input} lays the whole {filter|filter} down, "
                                             "times itself, at its window's place in the {input|output}. Where windows "
                                             "overlap, the numbers are added: %1 becomes %2."),
                           {m_g.outputShape.text(), m_g.inputShape.text()});
            return say(QT_TRANSLATE_NOOP(
                "Phrases", "A window took its numbers from {input|the input}. Its {output|dY} goes back to the same "
                           "places, to each through the {filter|weight} that met the number there. Where windows "
                           "overlap, the terms are added."));
        case Phase::Flatten:
            return say(QT_TRANSLATE_NOOP("Phrases", "{filter|The filter} is flattened as in the walk forward, then "
                                                    "transposed: one row for each filter."));
        case Phase::Extract:
            return say(QT_TRANSLATE_NOOP("Phrases", "{output|The numbers to go back} are read as a matrix: one row for "
                                                    "each window, one column for each filter."));
        case Phase::Multiply:
            if (m_step.term >= 0 && !m_options.hideResult)
                return term();
            if (m_step.row < 0)
                return say(QT_TRANSLATE_NOOP("Phrases", "Each window's {output|number} times every {filter|weight}: "
                                                        "one {patch|patch} for each window, on its way back."));
            return say(QT_TRANSLATE_NOOP("Phrases", "{output|The number of window %1} times every {filter|weight}: "
                                                    "what goes back to the %2 [%2:place|places] of this "
                                                    "{patch|patch}."),
                       {m_story.rowName(m_step.row), text(m_g.tapsPerGroup())});
        case Phase::Reshape:
            return whatOfAdding();
        case Phase::Bias:
        case Phase::Activate:
        case Phase::Pool:
            break;
        }
        return {};
    }

    [[nodiscard]] RichText whatOfAdding() const
    {
        if (m_step.row < 0)
            return say(QT_TRANSLATE_NOOP("Phrases", "Every {patch|patch} is added where its window lies: col2im. It "
                                                    "makes no new numbers, only places and sums."));
        Index dropped = 0;
        for (Index column = 0; column < m_shape.columns; ++column)
            dropped += isPadding(m_g, {m_step.row, column}) ? 1 : 0;
        RichText said = say(QT_TRANSLATE_NOOP("Phrases", "{patch|Patch %1} is added {input|where its window lies}. A "
                                                         "cell counts the terms that it has collected."),
                            {m_story.rowName(m_step.row)});
        if (dropped > 0) {
            const RichText more = say(QT_TRANSLATE_NOOP("Phrases", " %1 of its [%1:number lands|numbers land] on "
                                                                   "{padding|padding}, and [%1:is|are] dropped."),
                                      {text(dropped)});
            said.insert(said.end(), more.begin(), more.end());
        }
        return said;
    }

    /// y · 2 + k_y - 1: the input index of a window and a tap.
    static Formula index(const AxisGeometry &axis, const char *out, const char *tap)
    {
        std::vector<Formula> parts{name(out)};
        const auto factor = [&parts](Index value) {
            if (value != 1) {
                parts.push_back(op("·"));
                parts.push_back(number(value));
            }
        };
        factor(axis.stride);
        parts.push_back(op("+"));
        parts.push_back(subscript("k", tap));
        factor(axis.dilation);
        if (axis.padBefore != 0) {
            parts.push_back(op("-"));
            parts.push_back(number(axis.padBefore));
        }
        return row(std::move(parts));
    }

    [[nodiscard]] Formula image(const char *tensor, Role subject, Formula y, Formula x, const char *channel) const
    {
        if (m_g.dataFormat == DataFormat::Nchw)
            return element(tensor, subject, {name("n"), name(channel), std::move(y), std::move(x)});
        return element(tensor, subject, {name("n"), std::move(y), std::move(x), name(channel)});
    }

    [[nodiscard]] Formula rule() const
    {
        const bool isOperation = m_story.kind() == Story::Kind::Transposed;
        Formula input = image(m_story.kind() == Story::Kind::FilterGradient ? "input"
                              : isOperation                                 ? "output"
                                                                            : "dinput",
                              Role::Input, index(m_g.height, "y", "y"), index(m_g.width, "x", "x"), "c");
        Formula dy = image(isOperation ? "input" : "dY", Role::Output, name("y"), name("x"), "k");
        Formula weight = element(m_story.kind() == Story::Kind::FilterGradient ? "dfilter" : "filter", Role::Filter,
                                 {subscript("k", "y"), subscript("k", "x"), name("c"), name("k")});
        if (m_story.kind() == Story::Kind::FilterGradient)
            return row({std::move(weight), op("="),
                        sum({name("n"), name("y"), name("x")}, row({std::move(input), op("·"), std::move(dy)}))});
        return row({std::move(input), op("="), op("Σ"), std::move(dy), op("·"), std::move(weight)});
    }

    [[nodiscard]] double valueAt(const ResultCell &cell) const { return static_cast<double>(m_story.valueAt(cell)); }

    /// 0·1 + 1·1 + 4·1 + 1·1 = 6
    [[nodiscard]] Formula numbers(const ResultCell &cell) const
    {
        std::vector<Formula> parts;
        const Index first = m_shape.groupOf(cell.column) * m_shape.terms();
        for (Index i = first; i < first + m_shape.terms(); ++i) {
            if (i > first)
                parts.push_back(op("+"));
            if (i - first == mostTerms) {
                parts.push_back(op("…"));
                break;
            }
            const LeftCell left{cell.row, i};
            const RightCell right{i, cell.column};
            parts.push_back(value(static_cast<double>(m_story.valueAt(left)), m_story.factorRole(), left, true));
            parts.push_back(op("·"));
            parts.push_back(
                value(static_cast<double>(m_story.valueAt(right)), m_story.roleOf(Side::Right), right, true));
        }
        parts.push_back(op("="));
        parts.push_back(m_options.hideResult ? name("?") : value(valueAt(cell), m_story.roleOf(Side::Result), cell));
        return row(std::move(parts));
    }

    /// The sum in one cell that the patch reaches: what was there, and what comes. A fine step's cell, else the first.
    [[nodiscard]] std::optional<Formula> landing() const
    {
        for (Index column = std::max<Index>(m_step.channel, 0); column < m_shape.columns; ++column) {
            const ResultCell from{m_step.row, column};
            const InputCell to = inputCellOf(m_story.goalOf(from));
            if (!m_g.holds(to.y, to.x, to.c)) {
                if (m_step.channel >= 0)
                    return std::nullopt;
                continue;
            }
            const Story::Landed before = m_story.landedAt(to, m_step.before),
                                after = m_story.landedAt(to, m_step.after);
            return row({value(before.sum, Role::Input, to), op("+"), value(valueAt(from), Role::Patch, from, true),
                        op("="), value(after.sum, Role::Input, to)});
        }
        return std::nullopt;
    }

    const Story &m_story;
    const ProductShape &m_shape;
    const Geometry &m_g;
    const Step &m_step;
    const ExplainOptions &m_options;
};

} // namespace

Explanation explainWayBack(const Walkthrough &walkthrough, const Step &step, const ExplainOptions &options)
{
    const WayBack way(walkthrough, step, options);
    Explanation explanation;
    explanation.subject = walkthrough.story().roleOf(step.phase);
    explanation.badge = way.badge();
    explanation.what = way.what();
    explanation.formulas = way.formulas();
    explanation.why = way.why();
    return explanation;
}

RichText whatOfWayBack(const Walkthrough &walkthrough, const Step &step, const ExplainOptions &options)
{
    return WayBack(walkthrough, step, options).what();
}

} // namespace lab
