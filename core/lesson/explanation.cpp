#include "core/lesson/explanation.h"

#include "core/after/block_cells.h"
#include "core/conv/cost.h"
#include "core/conv/flattened_filter.h"
#include "core/conv/groups.h"
#include "core/conv/links.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "core/lesson/index_formulas.h"
#include "core/lesson/output_gradient.h"
#include "core/lesson/step_facts.h"
#include "core/lesson/way_back.h"
#include "core/tensor/index_text.h"
#include "core/walkthrough/names.h"
#include "core/walkthrough/output_gradient_story.h"

#include <algorithm>

namespace lab {

namespace {

using Arguments = std::vector<std::string>;

/// Speaks about one step: it knows the step's words and numbers and picks the sentences.
class Speaker
{
public:
    Speaker(const Walkthrough &walkthrough, const Step &step, const ExplainOptions &options)
        : m_walkthrough(walkthrough), m_g(walkthrough.geometry()), m_step(step), m_options(options),
          m_facts(factsOf(walkthrough, step)), m_words(wordsOfStep())
    {
    }

    RichText what() const;
    std::string badge() const;
    std::string documented() const;
    void ask(Explanation &explanation) const;
    RichText why() const;

private:
    std::vector<MarkedWord> wordsOfStep() const;
    RichText say(Phrase phrase, const Arguments &arguments = {}) const
    {
        return lab::say(m_options.book, phrase, arguments, m_words);
    }
    void addTo(RichText &sentences, Phrase phrase, const Arguments &arguments = {}) const;

    RichText whatOfFlatten() const;
    RichText whatOfExtract() const;
    RichText whatOfMultiply() const;
    RichText whatOfReshape() const;
    RichText whatOfBias() const;
    RichText whatOfActivate() const;
    RichText whatOfPool() const;
    RichText whatOfPoolCell(const OutputCell &pooled) const;
    /// The plane that the step makes, and the cell of it where it makes one.
    BlockPlane plane() const
    {
        return m_step.phase == Phase::Bias       ? BlockPlane::Biased
               : m_step.phase == Phase::Activate ? BlockPlane::Activated
                                                 : BlockPlane::Pooled;
    }
    std::optional<OutputCell> cellOfTail() const;
    std::string tailValue(BlockPlane where, const OutputCell &cell) const
    {
        return valueText(static_cast<double>(m_walkthrough.story().block()->valueAt(where, cell)));
    }

    struct Question {
        Phrase ask;
        RichText answer;
    };
    Question question(Phrase ask, Phrase answer, const Arguments &arguments = {}) const
    {
        return {ask, say(answer, arguments)};
    }
    Question askOfCall() const;
    Question askOfFlatten() const;
    Question askOfExtract() const;
    Question askOfMultiply() const;
    Question askOfActivate() const;
    Question askSize() const;
    Question askOddZero() const;
    Question askDropped() const;
    Question askGroup() const;
    Question askDilation() const;
    Question askChannels() const;

    bool isNchw() const { return m_g.dataFormat == DataFormat::Nchw; }
    bool hasOddZero() const { return m_g.padding == Padding::Same && (odd(m_g.height) || odd(m_g.width)); }
    static bool odd(const AxisGeometry &axis) { return axis.padBefore != axis.padAfter; }
    bool drops() const { return droppedCells(m_g.height) > 0 || droppedCells(m_g.width) > 0; }
    bool dilates() const
    {
        return m_g.height.effectiveSize > m_g.height.filterSize || m_g.width.effectiveSize > m_g.width.filterSize;
    }
    std::string elementText(const InputCell &cell) const;

    const Walkthrough &m_walkthrough;
    const Geometry &m_g;
    const Step &m_step;
    const ExplainOptions &m_options;
    StepFacts m_facts;
    std::vector<MarkedWord> m_words;
};

std::vector<MarkedWord> Speaker::wordsOfStep() const
{
    std::vector<MarkedWord> words{
        {"input", Role::Input, {}},   {"filter", Role::Filter, {}},   {"patch", Role::Patch, {}},
        {"output", Role::Output, {}}, {"padding", Role::Padding, {}}, {"window", Role::Input, {}},
        {"row", Role::Patch, {}},     {"flat", Role::Filter, {}},     {"sum", Role::Output, {}}};
    const auto aim = [&words](std::string_view name, const CellRef &target) {
        for (MarkedWord &word : words)
            if (word.name == name)
                word.target = target;
    };
    if (m_facts.filter)
        aim("filter", *m_facts.filter);
    if (m_facts.flat)
        aim("flat", *m_facts.flat);
    if (m_facts.output && m_g.outChannels > 0 && m_step.phase <= Phase::Reshape) {
        const ProductCell product{m_step.row, m_facts.output->k};
        for (const char *name : {"window", "output"})
            aim(name, *m_facts.output);
        for (const char *name : {"row", "patch", "sum"})
            aim(name, product);
    }
    if (const std::optional<OutputCell> cell = m_step.phase > Phase::Reshape ? cellOfTail() : std::nullopt)
        aim("output", cellRefOf(plane(), *cell));
    if (m_step.phase == Phase::Extract && m_step.tapRow >= 0) {
        aim("row", *m_facts.patchCell);
        if (!isPadding(m_g, *m_facts.patchCell))
            aim("input", sourceOf(m_g, *m_facts.patchCell));
    }
    if (m_step.phase == Phase::Multiply && m_step.term >= 0) {
        const Term term = termAt(m_walkthrough.convolution(), *m_facts.output, m_step.term);
        aim("filter", term.filter);
        if (!term.padded)
            aim("input", term.input);
    }
    return words;
}

void Speaker::addTo(RichText &sentences, Phrase phrase, const Arguments &arguments) const
{
    sentences.push_back({.text = " "});
    const RichText more = say(phrase, arguments);
    sentences.insert(sentences.end(), more.begin(), more.end());
}

std::string Speaker::elementText(const InputCell &cell) const
{
    const Arguments index = isNchw() ? Arguments{text(cell.n), text(cell.c), text(cell.y), text(cell.x)}
                                     : Arguments{text(cell.n), text(cell.y), text(cell.x), text(cell.c)};
    return "input[" + index[0] + ", " + index[1] + ", " + index[2] + ", " + index[3] + "]";
}

// What happens

RichText Speaker::whatOfFlatten() const
{
    if (m_step.tapRow < 0)
        return say(Phrase::FlattenAll, {text(m_g.taps()), text(m_g.outChannels)});
    if (m_options.hideResult)
        return say(Phrase::FlattenHidden);
    const Tap &tap = *m_facts.tap;
    if (m_step.channel < 0)
        return say(Phrase::FlattenRow,
                   {text(m_step.tapRow), text(tap.ky), text(tap.kx), text(tap.c), text(m_g.groupOutChannels())});
    const FilterCell &cell = *m_facts.filter;
    return say(Phrase::FlattenOne, {text(m_step.tapRow), text(m_step.channel), text(cell.ky), text(cell.kx),
                                    text(cell.c), text(cell.k), valueText(m_walkthrough.convolution().filterAt(cell))});
}

RichText Speaker::whatOfExtract() const
{
    if (m_step.row < 0)
        return say(Phrase::ExtractAll, {text(m_g.positions()), text(m_g.taps())});
    const OutputCell &at = *m_facts.output;
    RichText sentences;
    if (m_options.hideResult) {
        sentences = say(Phrase::ExtractHidden, {text(at.y), text(at.x), text(m_facts.cellsUnderWindow)});
    } else if (m_step.tapRow >= 0) {
        const VirtualCell &cell = *m_facts.patchCell;
        const float seen = virtualAt(m_walkthrough.convolution(), cell);
        if (isPadding(m_g, cell))
            return say(Phrase::ExtractOnePadded, {text(cell.row), text(cell.column)});
        return say(Phrase::ExtractOne,
                   {text(cell.row), text(cell.column), elementText(sourceOf(m_g, cell)), valueText(seen)});
    } else {
        sentences =
            say(Phrase::ExtractPatch, {text(at.y), text(at.x), text(m_facts.cellsUnderWindow), text(m_step.row)});
        if (m_facts.paddedCells > 0)
            addTo(sentences, Phrase::ExtractPadded, {text(m_facts.paddedCells)});
    }
    if (m_g.batch > 1)
        addTo(sentences, Phrase::OfImage, {text(at.n)});
    return sentences;
}

RichText Speaker::whatOfMultiply() const
{
    if (m_step.row < 0 || m_step.channel < 0)
        return say(Phrase::MultiplyAll, {text(m_g.positions()), text(m_g.outChannels), text(m_g.tapsPerGroup())});
    const OutputCell &at = *m_facts.output;
    if (m_step.term >= 0) {
        const Term term = termAt(m_walkthrough.convolution(), at, m_step.term);
        return say(Phrase::MultiplyTerm, {text(m_step.term + 1), text(m_g.tapsPerGroup()), valueText(term.inputValue),
                                          valueText(term.filterValue), valueText(term.product())});
    }
    if (m_options.hideResult)
        return say(Phrase::MultiplyHidden, {text(at.y), text(at.x), text(at.k)});
    Arguments arguments{text(at.y), text(at.x), text(m_step.row), text(m_facts.cellsUnderWindow)};
    if (m_g.outChannels == 1)
        return say(Phrase::MultiplyPatch, arguments);
    arguments.push_back(text(at.k));
    return say(Phrase::MultiplyColumn, arguments);
}

RichText Speaker::whatOfReshape() const
{
    RichText sentences;
    if (m_step.row >= 0)
        sentences = say(Phrase::ReshapeRow, {text(m_step.row), text(m_facts.output->y), text(m_facts.output->x)});
    else
        sentences = say(Phrase::ReshapeAll, {text(m_g.positions()), text(m_g.outChannels), reshapedText(m_g)});
    if (isNchw())
        addTo(sentences, Phrase::ReshapeNchw, {m_g.outputShape.text()});
    return sentences;
}

std::optional<OutputCell> Speaker::cellOfTail() const
{
    if (m_step.row < 0 || m_step.channel < 0 || !m_walkthrough.story().block())
        return std::nullopt;
    return cellAt(*m_walkthrough.story().block(), plane(), {m_step.row, m_step.channel});
}

RichText Speaker::whatOfBias() const
{
    const std::optional<OutputCell> cell = cellOfTail();
    if (!cell)
        return say(Phrase::BiasAll, {text(m_g.positions())});
    if (m_options.hideResult)
        return say(Phrase::BiasHidden);
    const float bias = (*m_walkthrough.story().block()->after().bias)[cell->k];
    return say(Phrase::BiasOne,
               {tailValue(BlockPlane::Convolved, *cell),
                bias < 0 ? '(' + valueText(static_cast<double>(bias)) + ')' : valueText(static_cast<double>(bias)),
                tailValue(BlockPlane::Biased, *cell), text(cell->k)});
}

RichText Speaker::whatOfActivate() const
{
    const Block &block = *m_walkthrough.story().block();
    const std::optional<OutputCell> cell = cellOfTail();
    const ActivationKind kind = block.after().activation->kind;
    const std::string name = planeTitle(block, BlockPlane::Activated);
    if (kind == ActivationKind::Softmax)
        return say(Phrase::ActivateSoftmax);
    if (!cell)
        return say(Phrase::ActivateAll, {name});
    Arguments arguments{tailValue(BlockPlane::Biased, *cell), name};
    if (m_options.hideResult)
        return say(Phrase::ActivateHidden, arguments);
    arguments.push_back(tailValue(BlockPlane::Activated, *cell));
    if (isClipped(block, *cell))
        return say(Phrase::ActivateClipped, arguments);
    return say(arguments[0] == arguments[2] ? Phrase::ActivateKept : Phrase::ActivateOne, arguments);
}

RichText Speaker::whatOfPoolCell(const OutputCell &pooled) const
{
    const Block &block = *m_walkthrough.story().block();
    const OutputCell cell = poolCell(*block.pooling(), pooled, m_step.term);
    const Arguments count{text(m_step.term + 1), text(m_walkthrough.story().shape().tail.windowCells)};
    const ImageIndex images = block.imagesOf(BlockPlane::Activated);
    if (cell.y < 0 || cell.y >= images.height || cell.x < 0 || cell.x >= images.width)
        return say(Phrase::PoolTermOutside, count);
    return say(Phrase::PoolTerm, {count[0], count[1], tailValue(BlockPlane::Activated, cell)});
}

RichText Speaker::whatOfPool() const
{
    const Block &block = *m_walkthrough.story().block();
    const PoolingGeometry &pooling = *block.pooling();
    const bool largest = pooling.kind == PoolKind::Max;
    const std::optional<OutputCell> cell = cellOfTail();
    if (!cell)
        return say(largest ? Phrase::PoolMaxAll : Phrase::PoolMeanAll,
                   {text(pooling.height.filterSize), text(pooling.width.filterSize)});
    if (m_options.hideResult)
        return say(Phrase::PoolHidden);
    if (m_step.term >= 0 && m_step.term + 1 < m_walkthrough.story().shape().tail.windowCells)
        return whatOfPoolCell(*cell);
    const std::vector<OutputCell> window = windowOf(block, *cell);
    const std::string count = text(Index(window.size())), result = tailValue(BlockPlane::Pooled, *cell);
    const std::optional<OutputCell> winner = block.winnerOf(*cell);
    if (!winner)
        return say(Phrase::PoolMean, {count, text(poolDivisor(pooling, *cell)), result});
    RichText sentences = say(Phrase::PoolMax, {count, result, text(winner->y), text(winner->x)});
    const auto equal = std::count_if(window.begin(), window.end(), [&](const OutputCell &other) {
        return block.valueAt(BlockPlane::Activated, other) == block.valueAt(BlockPlane::Activated, *winner);
    });
    if (equal > 1)
        addTo(sentences, Phrase::PoolTie);
    return sentences;
}

RichText Speaker::what() const
{
    switch (m_step.phase) {
    case Phase::Call: {
        RichText sentences = say(Phrase::CallWhat, {m_g.inputShape.text(), m_g.filterShape.text(),
                                                    m_options.hideResult ? "?" : m_g.outputShape.text()});
        if (isNchw())
            addTo(sentences, Phrase::CallNchw);
        return sentences;
    }
    case Phase::Flatten:
        return whatOfFlatten();
    case Phase::Extract:
        return whatOfExtract();
    case Phase::Multiply:
        return whatOfMultiply();
    case Phase::Reshape:
        return whatOfReshape();
    case Phase::Bias:
        return whatOfBias();
    case Phase::Activate:
        return whatOfActivate();
    case Phase::Pool:
        return whatOfPool();
    }
    return {};
}

// Where one stands

std::string Speaker::badge() const
{
    const std::string patch = m_step.row < 0 ? std::string() : rowName(m_g, m_step.row);
    switch (m_step.phase) {
    case Phase::Call:
        return plainText(say(Phrase::BadgeCall));
    case Phase::Flatten:
        if (m_step.tapRow < 0 || m_options.hideResult)
            return plainText(say(Phrase::BadgeFlatten));
        return plainText(say(Phrase::BadgeFlattenRow, {text(m_step.tapRow)}));
    case Phase::Extract:
        return plainText(m_step.row < 0 ? say(Phrase::BadgeExtract) : say(Phrase::BadgeExtractPatch, {patch}));
    case Phase::Multiply:
        if (m_step.row < 0)
            return plainText(say(Phrase::BadgeMultiply));
        if (m_step.term < 0)
            return plainText(say(Phrase::BadgeMultiplyPatch, {patch}));
        return plainText(say(Phrase::BadgeMultiplyTerm, {patch, text(m_step.term + 1), text(m_g.tapsPerGroup())}));
    case Phase::Reshape:
        return plainText(say(Phrase::BadgeReshape));
    case Phase::Bias:
    case Phase::Activate:
    case Phase::Pool: {
        const Block &block = *m_walkthrough.story().block();
        const std::string title = planeTitle(block, plane());
        if (m_step.row < 0)
            return plainText(say(Phrase::BadgeAfter, {title}));
        const ImageIndex images = block.imagesOf(plane());
        return plainText(
            say(Phrase::BadgeAfterOne, {title, text(m_step.row * images.channels + m_step.channel + 1),
                                        text(m_g.batch * images.height * images.width * images.channels)}));
    }
    }
    return {};
}

std::string Speaker::documented() const
{
    const auto sentence = [this](Phrase phrase) {
        const std::string_view english = englishPhrase(phrase);
        return m_options.book ? m_options.book(english) : std::string(english);
    };
    switch (m_step.phase) {
    case Phase::Call:
        return sentence(Phrase::DocumentedCall);
    case Phase::Flatten:
        return sentence(Phrase::DocumentedFlatten);
    case Phase::Extract:
        return sentence(Phrase::DocumentedExtract);
    case Phase::Multiply:
        return sentence(Phrase::DocumentedMultiply);
    case Phase::Reshape:
    case Phase::Bias:
    case Phase::Activate:
    case Phase::Pool:
        return {}; // its three steps end before
    }
    return {};
}

// The question in the reader's head

Speaker::Question Speaker::askSize() const
{
    const AxisGeometry &h = m_g.height, &w = m_g.width;
    const std::string outHeight = m_options.hideResult ? "?" : text(h.outSize),
                      outWidth = m_options.hideResult ? "?" : text(w.outSize);
    if (m_g.padding == Padding::Same)
        return question(Phrase::AskSize, Phrase::AnswerSizeSame,
                        {text(h.inSize), text(w.inSize), text(h.stride), text(w.stride), outHeight, outWidth});
    const Phrase answer = m_g.padding == Padding::Valid ? Phrase::AnswerSizeValid : Phrase::AnswerSizeExplicit;
    return question(Phrase::AskSize, answer,
                    {text(h.effectiveSize), text(w.effectiveSize), text(h.inSize + h.padBefore + h.padAfter),
                     text(w.inSize + w.padBefore + w.padAfter), outHeight, outWidth});
}

Speaker::Question Speaker::askOddZero() const
{
    const bool height = odd(m_g.height);
    const AxisGeometry &axis = height ? m_g.height : m_g.width;
    return question(Phrase::AskOddZero, height ? Phrase::AnswerOddZeroHeight : Phrase::AnswerOddZeroWidth,
                    {text(axis.padBefore + axis.padAfter), text(axis.padBefore), text(axis.padAfter)});
}

Speaker::Question Speaker::askDropped() const
{
    const bool height = droppedCells(m_g.height) > 0;
    const AxisGeometry &axis = height ? m_g.height : m_g.width;
    return question(Phrase::AskDropped, height ? Phrase::AnswerDroppedHeight : Phrase::AnswerDroppedWidth,
                    {text(droppedCells(axis)), text(axis.stride)});
}

Speaker::Question Speaker::askGroup() const
{
    Question asked =
        question(Phrase::AskGroup, Phrase::AnswerGroup,
                 {text(m_g.groupInChannels), text(m_g.inChannels), text(m_g.groups), text(m_g.groupOutChannels())});
    if (m_g.groupInChannels == 1)
        addTo(asked.answer, Phrase::AnswerDepthwise);
    return asked;
}

Speaker::Question Speaker::askDilation() const
{
    return question(Phrase::AskDilation, Phrase::AnswerDilation,
                    {text(m_g.height.dilation), text(m_g.width.dilation), text(m_g.height.effectiveSize),
                     text(m_g.width.effectiveSize), text(m_g.height.filterSize * m_g.width.filterSize)});
}

Speaker::Question Speaker::askOfCall() const
{
    if (m_options.hideResult)
        return askSize();
    if (m_g.groups > 1)
        return askGroup();
    if (hasOddZero())
        return askOddZero();
    if (dilates())
        return askDilation();
    if (drops() && m_g.padding != Padding::Same)
        return askDropped();
    return askSize();
}

Speaker::Question Speaker::askOfFlatten() const
{
    if (m_step.tapRow <= 0)
        return question(Phrase::AskFlatten, Phrase::AnswerFlatten);
    if (m_g.groups > 1 && m_step.tapRow % m_g.tapsPerGroup() == 0)
        return askGroup();
    if (m_g.groups > 1 && m_step.tapRow % m_g.tapsPerGroup() == 1)
        return question(Phrase::AskZeroBlock, Phrase::AnswerZeroBlock,
                        {text(m_g.groups), text(m_g.tapsPerGroup()), text(m_g.groupOutChannels())});
    if (m_g.groups > 1)
        return question(Phrase::AskTapOrder, Phrase::AnswerGroupOrder);
    if (m_step.tapRow == m_g.taps() - 1)
        return question(Phrase::AskCopied, Phrase::AnswerCopied);
    return question(Phrase::AskTapOrder, Phrase::AnswerTapOrder);
}

Speaker::Question Speaker::askOfExtract() const
{
    const Index p = m_step.row;
    if (p <= 0 && m_facts.paddedCells == 0)
        return question(Phrase::AskVirtual, Phrase::AnswerVirtual,
                        {text(m_g.positions() * m_g.taps()), text(m_g.inputShape.elementCount())});
    if (m_facts.paddedCells > 0)
        return question(Phrase::AskZeros, Phrase::AnswerZeros,
                        {text(m_g.height.padBefore), text(m_g.height.padAfter), text(m_g.width.padBefore),
                         text(m_g.width.padAfter)});
    if (p == m_g.positions() - 1 && drops())
        return askDropped();
    if (dilates() && p % 2 == 1)
        return askDilation();
    if ((m_g.height.stride > 1 || m_g.width.stride > 1) && p <= m_g.width.outSize)
        return question(Phrase::AskStride, Phrase::AnswerStride, {text(m_g.height.stride), text(m_g.width.stride)});
    const Index most = costOf(m_g).maxReads;
    if (most > 1 && p % 2 == 1)
        return question(Phrase::AskRepeat, Phrase::AnswerRepeat, {text(most)});
    return question(Phrase::AskRowOrder, m_g.groups > 1 ? Phrase::AnswerGroupOrder : Phrase::AnswerRowOrder);
}

Speaker::Question Speaker::askChannels() const
{
    constexpr Index listed = 8;
    if (m_step.row < 0 || m_step.channel < 0 || m_options.hideResult || m_step.term >= 0 ||
        m_g.groupInChannels > listed)
        return question(Phrase::AskChannels, Phrase::AnswerChannels, {text(m_g.groupInChannels)});
    std::string sums;
    for (Index c = 0; c < m_g.groupInChannels; ++c)
        sums += (c > 0 ? ", " : "") + valueText(channelSum(m_walkthrough.convolution(), *m_facts.output, c));
    return question(
        Phrase::AskChannels, Phrase::AnswerChannelsSums,
        {text(m_g.groupInChannels), sums, valueText(outputAt(m_walkthrough.convolution(), *m_facts.output))});
}

Speaker::Question Speaker::askOfMultiply() const
{
    if (m_step.channel > 0 && m_g.groups > 1 &&
        m_step.channel == firstOutChannel(m_g, groupOfOutChannel(m_g, m_step.channel)))
        return askGroup();
    if (m_step.channel > 0)
        return question(Phrase::AskFilters, Phrase::AnswerFilters, {text(m_step.channel)});
    if (m_g.groupInChannels > 1 && m_step.row != 0)
        return askChannels();
    return question(Phrase::AskElementwise, Phrase::AnswerElementwise);
}

Speaker::Question Speaker::askOfActivate() const
{
    const After &after = m_walkthrough.story().block()->after();
    if (after.bias && after.activation->kind == ActivationKind::Relu && (m_step.row < 0 || m_step.row % 2 == 0)) {
        const auto bias = static_cast<double>((*after.bias)[std::max<Index>(m_step.channel, 0)]);
        return question(Phrase::AskActivate, Phrase::AnswerActivateBias, {valueText(bias), valueText(0 - bias)});
    }
    return question(Phrase::AskActivate, Phrase::AnswerActivate);
}

void Speaker::ask(Explanation &explanation) const
{
    const Question asked = [this] {
        switch (m_step.phase) {
        case Phase::Call:
            return askOfCall();
        case Phase::Flatten:
            return askOfFlatten();
        case Phase::Extract:
            return askOfExtract();
        case Phase::Multiply:
            return askOfMultiply();
        case Phase::Reshape:
            break;
        case Phase::Bias:
            return question(Phrase::AskBias, Phrase::AnswerBias, {text(m_g.outChannels)});
        case Phase::Activate:
            return askOfActivate();
        case Phase::Pool:
            return question(Phrase::AskPool, Phrase::AnswerPool);
        }
        return isNchw() ? question(Phrase::AskMoved, Phrase::AnswerMoved)
                        : question(Phrase::AskReshape, Phrase::AnswerReshape);
    }();
    explanation.question = plainText(say(asked.ask));
    explanation.answer = asked.answer;
}

RichText Speaker::why() const
{
    switch (m_step.phase) {
    case Phase::Call:
        switch (m_g.padding) {
        case Padding::Valid:
            return say(Phrase::MatterValid);
        case Padding::Same:
            return say(Phrase::MatterSame);
        case Padding::Explicit:
            return say(Phrase::MatterExplicit);
        }
        break;
    case Phase::Flatten:
        return say(Phrase::MatterFlatten);
    case Phase::Extract:
        return say(m_walkthrough.options().order == Order::ByWindow ? Phrase::MatterByWindow : Phrase::MatterExtract);
    case Phase::Multiply:
        if (m_step.channel > 0)
            return say(Phrase::MatterMatrix);
        return say(m_g.groupInChannels > 1 && m_step.row > 0 && m_step.row % 2 == 0 ? Phrase::MatterSpan
                                                                                    : Phrase::MatterNotFlipped);
    case Phase::Reshape:
        return say(Phrase::MatterReshape);
    case Phase::Bias:
        return say(Phrase::MatterBias);
    case Phase::Activate:
        return say(Phrase::MatterActivate);
    case Phase::Pool: {
        const ReceptiveField field = receptiveField(m_walkthrough.story().block()->layers());
        return say(Phrase::MatterPool, {text(field.rows.size), text(field.columns.size)});
    }
    }
    return {};
}

RichText spanOf(const Label &label, const ExplainOptions &options)
{
    RichText said = richText(options.book ? options.book(label.english) : std::string(label.english), label.arguments);
    if (!label.suffix.empty())
        said.push_back({.text = label.suffix});
    return said;
}

/// What any product of matrices says of its step: the story's own line, or the two numbers that meet.
RichText whatOfProduct(const Walkthrough &walkthrough, const Step &step, const ExplainOptions &options)
{
    const Story &story = walkthrough.story();
    if (step.phase != Phase::Multiply || step.term < 0 || options.hideResult)
        return spanOf(story.sentenceOf(step), options);
    const Index i = story.shape().groupOf(step.channel) * story.shape().terms() + step.term;
    const LeftCell left{step.row, i};
    const RightCell right{i, step.channel};
    const auto a = static_cast<double>(story.valueAt(left)), b = static_cast<double>(story.valueAt(right));
    return say(options.book, Phrase::MultiplyTerm,
               {text(step.term + 1), text(story.shape().terms()), valueText(a), valueText(b), valueText(a * b)},
               {{"input", story.roleOf(Side::Left), left},
                {"filter", story.roleOf(Side::Right), right},
                {"sum", story.roleOf(Side::Result), ResultCell{step.row, step.channel}}});
}

Explanation explainForward(const Walkthrough &walkthrough, const Step &step, const ExplainOptions &options)
{
    const Speaker speaker(walkthrough, step, options);
    Explanation explanation;
    explanation.subject = step.phase == Phase::Call ? Role::Input : walkthrough.story().roleOf(step.phase);
    explanation.badge = speaker.badge();
    explanation.what = speaker.what();
    explanation.documented = speaker.documented();
    if (!(step.phase == Phase::Call && options.hideResult))
        explanation.formulas = stepFormulas(walkthrough, step, options.hideResult);
    speaker.ask(explanation);
    explanation.why = speaker.why();
    return explanation;
}

Explanation explainProduct(const Walkthrough &walkthrough, const Step &step, const ExplainOptions &options)
{
    Explanation explanation;
    explanation.subject = walkthrough.story().roleOf(step.phase);
    explanation.badge = plainText(spanOf(walkthrough.story().headingOf(Lane::Matrix).title, options));
    explanation.what = whatOfProduct(walkthrough, step, options);
    return explanation;
}

/// The way back through what follows: the story's own line, then its numbers.
Explanation explainOutputGradient(const Walkthrough &walkthrough, const Step &step, const ExplainOptions &options)
{
    const OutputGradientStory &story = *outputGradientOf(walkthrough.story());
    Explanation explanation;
    explanation.subject = Role::Output;
    const Label name = step.phase == Phase::Call ? story.headingOf(Lane::Window).title : story.nameOf(step.phase);
    explanation.badge = plainText(spanOf(name, options));
    if (!options.hideResult) {
        explanation.what = spanOf(story.sentenceOf(step), options);
        explanation.formulas = outputGradientFormulas(story, step);
    }
    explanation.why = whyOutputGradient(story, step.phase, options.book);
    return explanation;
}

} // namespace

Explanation explain(const Walkthrough &walkthrough, const Step &step, const ExplainOptions &options)
{
    switch (walkthrough.story().kind()) {
    case Story::Kind::Forward:
    case Story::Kind::ZeroInsertion:
        return explainForward(walkthrough, step, options);
    case Story::Kind::Product:
        return explainProduct(walkthrough, step, options);
    case Story::Kind::OutputGradient:
        return explainOutputGradient(walkthrough, step, options);
    case Story::Kind::FilterGradient:
    case Story::Kind::InputGradient:
    case Story::Kind::Transposed:
        return explainWayBack(walkthrough, step, options);
    }
    return {};
}

RichText captionOf(const Walkthrough &walkthrough, const Step &step, const ExplainOptions &options)
{
    const Story &story = walkthrough.story();
    switch (story.kind()) {
    case Story::Kind::Forward:
    case Story::Kind::ZeroInsertion: {
        RichText said = Speaker(walkthrough, step, options).what();
        if (step.phase == Phase::Multiply && step.row >= 0 && step.channel >= 0 && step.term < 0 && !options.hideResult)
            said.push_back(
                {.text = ' ' + valueText(story.valueAt(ResultCell{step.row, step.channel})), .subject = Role::Output});
        return said;
    }
    case Story::Kind::Product:
        return whatOfProduct(walkthrough, step, options);
    case Story::Kind::OutputGradient:
        return options.hideResult ? RichText() : whatOfProduct(walkthrough, step, options);
    case Story::Kind::FilterGradient:
    case Story::Kind::InputGradient:
    case Story::Kind::Transposed:
        return whatOfWayBack(walkthrough, step, options);
    }
    return {};
}

} // namespace lab
