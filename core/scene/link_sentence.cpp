#include "core/scene/link_sentence.h"

#include "core/scene/partner_sentence.h"
#include "core/scene/plane_marks.h"
#include "core/scene/way.h"

#include "core/conv/flattened_filter.h"
#include "core/conv/links.h"
#include "core/conv/virtual_tensor.h"
#include "core/tensor/number_text.h"

#include <algorithm>

namespace lab {
namespace {

std::string place(std::initializer_list<Index> indices)
{
    std::string text = "(";
    for (const Index index : indices)
        text += (text.size() > 1 ? ", " : "") + numberText(index);
    return text + ')';
}

/// The sentences on one kind of cell each.
struct Links {
    const Walkthrough &walkthrough;
    const Geometry &g;
    SceneTranslator translate;

    std::string input(const InputCell &cell) const;
    std::string weight(const FilterCell &cell) const;
    std::string repeated(const VirtualCell &cell) const;
    std::string output(const OutputCell &cell) const;
    std::string biased(const Block &block, const OutputCell &cell) const;
    std::string activated(const Block &block, const OutputCell &cell) const;
    std::string pooled(const Block &block, const OutputCell &cell) const;
    std::string onward(const CellRef &cell) const;
};

std::string shown(float value)
{
    return briefNumber(static_cast<double>(value), 6);
}

std::string Links::biased(const Block &block, const OutputCell &cell) const
{
    return said(translate, QT_TRANSLATE_NOOP("Scene", "%1 = %2 + %3: the output number and the bias of filter %4."),
                {shown(block.valueAt(BlockPlane::Biased, cell)), shown(block.valueAt(BlockPlane::Convolved, cell)),
                 shown((*block.after().bias)[cell.k]), numberText(cell.k)});
}

std::string Links::activated(const Block &block, const OutputCell &cell) const
{
    const Activation &activation = *block.after().activation;
    const std::vector<std::string> arguments{shown(block.valueAt(BlockPlane::Biased, cell)),
                                             shown(block.valueAt(BlockPlane::Activated, cell)),
                                             planeTitle(block, BlockPlane::Activated), numberText(g.outChannels)};
    if (activation.kind == ActivationKind::Softmax)
        return said(translate,
                    QT_TRANSLATE_NOOP("Scene", "%3 turns %1 and the other channels of this place, %4 in all, into %2."),
                    arguments);
    if (isClipped(block, cell))
        return said(translate, QT_TRANSLATE_NOOP("Scene", "%3 clips %1 to %2."), arguments);
    if (activation.kind == ActivationKind::Relu || activation.kind == ActivationKind::Relu6)
        return said(translate, QT_TRANSLATE_NOOP("Scene", "%3 keeps %1."), arguments);
    return said(translate, QT_TRANSLATE_NOOP("Scene", "%3 turns %1 into %2."), arguments);
}

std::string Links::pooled(const Block &block, const OutputCell &cell) const
{
    const std::vector<OutputCell> window = windowOf(block, cell);
    const ReceptiveField field = receptiveField(block.layers());
    std::vector<std::string> arguments{shown(block.valueAt(BlockPlane::Pooled, cell)),
                                       numberText(Index(window.size())),
                                       numberText(field.rows.size),
                                       numberText(field.columns.size),
                                       {}};
    const std::optional<OutputCell> winner = block.winnerOf(cell);
    if (!winner)
        return said(translate,
                    QT_TRANSLATE_NOOP("Scene", "%1 is the mean of %2 [%2:number|numbers]; it sees %3 × %4 inputs."),
                    arguments);
    arguments[4] = place({winner->y, winner->x});
    const auto equal = std::count_if(window.begin(), window.end(), [&](const OutputCell &other) {
        return block.valueAt(BlockPlane::Activated, other) == block.valueAt(BlockPlane::Activated, *winner);
    });
    if (equal > 1)
        return said(translate,
                    QT_TRANSLATE_NOOP("Scene", "%1 is the largest of %2 [%2:number|numbers], several are equal: the "
                                               "first one, at %5, is the winner; it sees %3 × %4 inputs."),
                    arguments);
    return said(translate,
                QT_TRANSLATE_NOOP("Scene", "%1 is the largest of %2 [%2:number|numbers], the winner stands at %5; it "
                                           "sees %3 × %4 inputs."),
                arguments);
}

/// Where a cell goes behind the output.
std::string Links::onward(const CellRef &cell) const
{
    const Block *block = walkthrough.story().block();
    if (!block || !block->pooling())
        return {};
    if (cell.panel == Panel::Input) {
        const Index reached = reachedFrom(block->layers(), inputCellOf(cell)).count();
        return ' ' + said(translate,
                          QT_TRANSLATE_NOOP("Scene", "Behind them it can reach %1 pooled [%1:number|numbers]."),
                          {numberText(reached)});
    }
    const std::optional<Way> way = wayOf(walkthrough, {}, cell);
    if (!way || way->plane == BlockPlane::Pooled)
        return {};
    if (!way->pooled)
        return ' ' + said(translate, QT_TRANSLATE_NOOP("Scene", "No pooling window takes it."));
    const std::vector<std::string> arguments{place({way->pooled->y, way->pooled->x})};
    if (!way->wins)
        return ' ' + said(translate,
                          QT_TRANSLATE_NOOP("Scene", "It does not reach the pooled numbers now: others are larger."));
    return ' ' + said(translate, QT_TRANSLATE_NOOP("Scene", "It goes to pooled %1."), arguments);
}

std::string Links::input(const InputCell &cell) const
{
    const bool padding = !g.holds(cell.y, cell.x, cell.c);
    const Index windows = windowsReading(g, cell);
    const std::vector<std::string> arguments{place({cell.n, cell.y, cell.x, cell.c}), numberText(windows),
                                             numberText(windows * g.groupOutChannels())};
    if (windows == 0)
        return padding ? said(translate, QT_TRANSLATE_NOOP("Scene", "This zero of the padding is read by no window."))
                       : said(translate, QT_TRANSLATE_NOOP("Scene", "Input %1 is read by no window."), arguments);
    return padding ? said(translate,
                          QT_TRANSLATE_NOOP(
                              "Scene", "This zero of the padding is read by %2 [%2:window|windows]: the virtual tensor "
                                       "repeats it %2 [%2:time|times], and it goes to %3 output [%3:number|numbers]."),
                          arguments)
                   : said(translate,
                          QT_TRANSLATE_NOOP("Scene",
                                            "Input %1 is read by %2 [%2:window|windows]: the virtual tensor repeats it "
                                            "%2 [%2:time|times], and it goes to %3 output [%3:number|numbers]."),
                          arguments);
}

std::string Links::weight(const FilterCell &cell) const
{
    const FlatFilterCell flat = flatCellOf(g, cell);
    return said(
        translate,
        QT_TRANSLATE_NOOP(
            "Scene",
            "Weight %1 is row %2, column %3 of the flattened filter; it goes to %4 output [%4:number|numbers]."),
        {place({cell.ky, cell.kx, cell.c, cell.k}), numberText(flat.row), numberText(flat.column),
         numberText(outputsUsing(g, cell))});
}

std::string Links::repeated(const VirtualCell &cell) const
{
    const InputCell source = sourceOf(g, cell);
    const std::vector<std::string> arguments{numberText(cell.row), numberText(cell.column),
                                             numberText(windowsReading(g, source)), numberText(g.groupOutChannels()),
                                             place({source.n, source.y, source.x, source.c})};
    if (isPadding(g, cell))
        return said(translate,
                    QT_TRANSLATE_NOOP("Scene", "Row %1, column %2 of the virtual tensor is a zero of the padding, one "
                                               "of %3 [%3:copy|copies]; it goes to %4 output [%4:number|numbers]."),
                    arguments);
    return said(translate,
                QT_TRANSLATE_NOOP("Scene", "Row %1, column %2 of the virtual tensor repeats input %5, one of %3 "
                                           "[%3:copy|copies]; it goes to %4 output [%4:number|numbers]."),
                arguments);
}

std::string Links::output(const OutputCell &cell) const
{
    const Index row = rowOfPosition(g, {cell.n, cell.y, cell.x});
    return said(
        translate,
        QT_TRANSLATE_NOOP("Scene", "Output %1 is made from %2 [%2:input|inputs] and %2 [%2:weight|weights]: row %3 of "
                                   "the virtual tensor times "
                                   "column %4 of the flattened filter."),
        {place({cell.n, cell.y, cell.x, cell.k}), numberText(g.tapsPerGroup()), numberText(row), numberText(cell.k)});
}

} // namespace

namespace {

constexpr char begins = '\x01', ends = '\x02'; ///< around words that have a role: its number follows the first

std::string marked(const std::string &words, Role role)
{
    return std::string{begins, static_cast<char>('0' + static_cast<int>(role))} + words + ends;
}

std::string outputName(const Story &story, const ResultCell &result)
{
    const Geometry &g = story.call().geometry();
    const CellRef goal = story.goalOf(result);
    if (goal.panel != Panel::Output || g.outputShape.rank() != 4)
        return place({result.row, result.column});
    return g.batch == 1 && g.outChannels == 1 ? place({goal.b, goal.c}) : place({goal.a, goal.b, goal.c, goal.d});
}

} // namespace

std::vector<ColouredWords> partnerWords(const Story &story, const Lighting::Partner &partner, SceneTranslator translate)
{
    const auto left = static_cast<double>(story.valueAt(partner.left)),
               right = static_cast<double>(story.valueAt(partner.right));
    const std::vector<std::string> arguments{marked(briefNumber(left, 6), story.factorRole()),
                                             marked(briefNumber(right, 6), story.roleOf(Side::Right)),
                                             briefNumber(left * right, 6), numberText(story.shape().terms()),
                                             marked(outputName(story, partner.result), story.roleOf(Side::Result))};
    const std::string sentence =
        story.kind() != Story::Kind::Forward
            ? said(translate, QT_TRANSLATE_NOOP("Scene", "%1 × %2 = %3, one of %4 [%4:product|products] of this sum."),
                   arguments)
        : story.isPadding(partner.left)
            ? said(translate,
                   QT_TRANSLATE_NOOP("Scene", "0 × %2 = 0: this cell is padding, it is not stored. One of %4 "
                                              "[%4:product|products] of output %5."),
                   arguments)
            : said(translate, QT_TRANSLATE_NOOP("Scene", "%1 × %2 = %3, one of %4 [%4:product|products] of output %5."),
                   arguments);
    std::vector<ColouredWords> words(1);
    for (std::size_t i = 0; i < sentence.size(); ++i)
        if (sentence[i] == begins && i + 1 < sentence.size())
            words.push_back({.text = {}, .role = static_cast<Role>(sentence[++i] - '0')});
        else if (sentence[i] == ends)
            words.emplace_back();
        else
            words.back().text += sentence[i];
    std::erase_if(words, [](const ColouredWords &stretch) { return stretch.text.empty(); });
    return words;
}

std::string partnerSentence(const Story &story, const Lighting::Partner &partner, SceneTranslator translate)
{
    std::string sentence;
    for (const ColouredWords &stretch : partnerWords(story, partner, translate))
        sentence += stretch.text;
    return sentence;
}

std::string linkSentence(const Walkthrough &walkthrough, const CellRef &cell, SceneTranslator translate)
{
    const Geometry &g = walkthrough.geometry();
    if (!walkthrough.story().showsCall() || !exists(walkthrough.story(), cell))
        return {};
    if (walkthrough.story().kind() != Story::Kind::Forward) {
        const Label label = walkthrough.story().linksOf(cell);
        return label.english.empty() ? std::string() : said(translate, label.english, label.arguments);
    }
    const Links links{walkthrough, g, translate};
    switch (cell.panel) {
    case Panel::None:
        return {};
    case Panel::Input:
        return links.input({cell.a, cell.b, cell.c, cell.d}) + links.onward(cell);
    case Panel::Memory:
        return said(translate, QT_TRANSLATE_NOOP("Scene", "Number %1 in memory."), {numberText(cell.a)}) + ' ' +
               links.input(walkthrough.convolution().inputCell(cell.a));
    case Panel::Filter:
        return links.weight({cell.a, cell.b, cell.c, cell.d});
    case Panel::FlatFilter:
        if (const std::optional<FilterCell> weight = filterCellOf(g, {cell.a, cell.b}))
            return links.weight(*weight);
        return said(
            translate,
            QT_TRANSLATE_NOOP("Scene",
                              "A zero between the groups: there is no weight here, and it goes to no output number."));
    case Panel::Virtual:
        return links.repeated({cell.a, cell.b});
    case Panel::Product: {
        const Position position = positionOfRow(g, cell.a);
        return links.output({position.n, position.y, position.x, cell.b});
    }
    case Panel::Output:
        return links.output({cell.a, cell.b, cell.c, cell.d}) + links.onward(cell);
    case Panel::Biased:
        return links.biased(*walkthrough.story().block(), outputCellOf(cell)) + links.onward(cell);
    case Panel::Activated:
        return links.activated(*walkthrough.story().block(), outputCellOf(cell)) + links.onward(cell);
    case Panel::Pooled:
        return links.pooled(*walkthrough.story().block(), outputCellOf(cell));
    case Panel::Strip:
        return said(translate, QT_TRANSLATE_NOOP("Scene", "Product %1 of %2 in this sum."),
                    {numberText(cell.a + 1), numberText(g.tapsPerGroup())});
    }
    return {};
}

} // namespace lab
