#include "core/lesson/output_gradient.h"

#include "core/after/block_cells.h"

namespace lab {
namespace {

using namespace formula;

/// "dReLU" would read as a function: gradients are named by the tensor, as the programs have it.
Formula gradientOf(BlockPlane plane, const char *y, const char *x)
{
    constexpr const char *names[]{"doutput", "dbiased", "dactivated", "dpooled"};
    return element(names[static_cast<std::size_t>(plane)], Role::Output, {name("n"), name(y), name(x), name("k")});
}

Formula shown(const OutputGradientStory &story, BlockPlane plane, const OutputCell &cell)
{
    return value(story.gradientAt(plane, cell), Role::Output, cellRefOf(plane, cell), true);
}

std::vector<Formula> activationFormulas(const OutputGradientStory &story, const std::optional<OutputCell> &cell)
{
    const Block &block = *story.block();
    const Activation &activation = *block.after().activation;
    if (activation.kind == ActivationKind::Softmax)
        return {};
    const BlockPlane before = block.before(BlockPlane::Activated);
    std::vector<Formula> lines{row({gradientOf(before, "y", "x"), op("="), gradientOf(BlockPlane::Activated, "y", "x"),
                                    op("·"), name(std::string(activationName(activation.kind)) + "′")})};
    if (cell)
        lines.push_back(row({shown(story, BlockPlane::Activated, *cell), op("·"),
                             value(activationSlope(activation, block.valueAt(before, *cell)), Role::Neutral, {}, true),
                             op("="), shown(story, before, *cell)}));
    return lines;
}

std::vector<Formula> biasFormulas(const OutputGradientStory &story, const Step &step)
{
    std::vector<Formula> lines{row({element("dbias", Role::Filter, {name("k")}), op("="),
                                    sum({name("n"), name("y"), name("x")}, gradientOf(BlockPlane::Biased, "y", "x"))})};
    if (const std::optional<OutputCell> cell = story.passedBy(step))
        lines.push_back(row({value(story.biasGradient(cell->k, step.before), Role::Filter), op("+"),
                             shown(story, BlockPlane::Biased, *cell), op("="),
                             value(story.biasGradient(cell->k, step.after), Role::Filter)}));
    return lines;
}

} // namespace

std::vector<Formula> outputGradientFormulas(const OutputGradientStory &story, const Step &step)
{
    switch (step.phase) {
    case Phase::Activate:
        return activationFormulas(story, story.passedBy(step));
    case Phase::Bias:
        return biasFormulas(story, step);
    case Phase::Call:
    case Phase::Flatten:
    case Phase::Extract:
    case Phase::Multiply:
    case Phase::Reshape:
    case Phase::Pool:
        break;
    }
    return {};
}

RichText whyOutputGradient(const OutputGradientStory &story, Phase phase, const PhraseBook &book)
{
    const auto said = [&book](std::string_view english) {
        return richText(book ? book(english) : std::string(english), {},
                        {{"output", Role::Output, {}}, {"filter", Role::Filter, {}}, {"input", Role::Input, {}}});
    };
    switch (phase) {
    case Phase::Pool:
        if (story.block()->pooling()->kind == PoolKind::Max)
            return said(QT_TRANSLATE_NOOP("Phrases", "Pooling has no weights to learn. It decides where the gradient "
                                                     "goes: only the {output|largest number} of a window had an effect "
                                                     "on what came out."));
        return said(QT_TRANSLATE_NOOP("Phrases", "Every number of a window has the same weight in its mean, so each "
                                                 "gets the same share of the {output|gradient}."));
    case Phase::Activate:
        return said(QT_TRANSLATE_NOOP("Phrases", "An activation looks at each number alone, so the {output|gradient} "
                                                 "is multiplied by the slope there. ReLU's slope is 1 or 0: it is a "
                                                 "gate, open where the number was positive."));
    case Phase::Bias:
        return said(QT_TRANSLATE_NOOP("Phrases", "The {filter|bias} is added at every place of its filter's plane. If "
                                                 "it grows by 1, all these numbers do. So its gradient is their sum."));
    case Phase::Call:
    case Phase::Flatten:
    case Phase::Extract:
    case Phase::Multiply:
    case Phase::Reshape:
        break;
    }
    return said(QT_TRANSLATE_NOOP("Phrases", "What comes out here is {output|dY}: with it the gradients of {filter|the "
                                             "filter} and {input|the input} begin."));
}

} // namespace lab
