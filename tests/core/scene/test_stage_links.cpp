// What lights up when a cell is linked, in every panel, against loops over all terms of all outputs.

#include "core/scene/stage.h"
#include "tests/core/scene/example_calls.h"

#include "core/conv/flattened_filter.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace lab;

namespace {

/// Everything that is joined by one product of the whole call.
struct Joined {
    CellRef input, filter, virtualCell, flat, product, output;
};

std::vector<Joined> allProducts(const Convolution &convolution)
{
    const Geometry &g = convolution.geometry();
    std::vector<Joined> products;
    for (Index row = 0; row < g.positions(); ++row)
        for (Index k = 0; k < g.outChannels; ++k)
            for (Index i = 0; i < g.tapsPerGroup(); ++i) {
                const Position p = positionOfRow(g, row);
                const Term term = termAt(convolution, {p.n, p.y, p.x, k}, i);
                const FlatFilterCell flat = flatCellOf(g, term.filter);
                products.push_back({{Panel::Input, term.input.n, term.input.y, term.input.x, term.input.c},
                                    {Panel::Filter, term.filter.ky, term.filter.kx, term.filter.c, term.filter.k},
                                    {Panel::Virtual, row, flat.row},
                                    {Panel::FlatFilter, flat.row, flat.column},
                                    {Panel::Product, row, k},
                                    {Panel::Output, p.n, p.y, p.x, k}});
            }
    return products;
}

/// The cell, what it is made from, and what it goes to. An input goes through the virtual tensor to outputs, not to the
/// weights it meets; a weight not to the inputs it meets.
std::set<CellRef> expected(const std::vector<Joined> &products, const CellRef &linked)
{
    std::set<CellRef> lit{linked};
    for (const Joined &p : products) {
        switch (linked.panel) {
        case Panel::Input:
            if (p.input == linked)
                lit.insert({p.virtualCell, p.product, p.output});
            break;
        case Panel::Filter:
            if (p.filter == linked)
                lit.insert({p.flat, p.product, p.output});
            break;
        case Panel::Virtual:
            if (p.virtualCell == linked)
                lit.insert({p.input, p.product, p.output});
            break;
        case Panel::FlatFilter:
            if (p.flat == linked)
                lit.insert({p.filter, p.product, p.output});
            break;
        case Panel::Product:
        case Panel::Output:
            if (p.product == linked || p.output == linked)
                lit.insert({p.input, p.filter, p.virtualCell, p.flat, p.product, p.output});
            break;
        case Panel::None:
        case Panel::Strip:
        case Panel::Memory:
        case Panel::Biased:
        case Panel::Activated:
        case Panel::Pooled: // test_block_stage
            break;
        }
    }
    return lit;
}

StageParts large(const CellRef &linked)
{
    StageParts parts;
    parts.frame.width = 6000;
    parts.frame.height = 4000;
    parts.look.seeAll = true;
    parts.look.linked = linked;
    return parts;
}

/// Lit cells and all cells that have a box.
std::pair<std::set<CellRef>, std::set<CellRef>> shown(const Drawing &drawing)
{
    std::set<CellRef> lit, all;
    for (const Mark &mark : drawing.marks)
        if (const BoxMark *box = std::get_if<BoxMark>(&mark);
            box && box->cell.panel != Panel::None && box->cell.panel != Panel::Strip) {
            all.insert(box->cell);
            if (box->outline == Outline::Thick && (box->tone == Tone::Soft || box->fill == Fill::Hatched))
                lit.insert(box->cell);
        }
    return {lit, all};
}

QString names(const std::set<CellRef> &cells)
{
    QString text;
    for (const CellRef &c : cells)
        text += QStringLiteral(" %1(%2,%3,%4,%5)").arg(int(c.panel)).arg(c.a).arg(c.b).arg(c.c).arg(c.d);
    return text;
}

/// Whether a line runs over a cell or a written word, more than its own width deep.
QString crossedBy(const LineMark &line, const Drawing &drawing)
{
    constexpr double deep = 0.6;
    const auto meets = [&line](const Box &box) {
        return std::max(line.from.x, line.to.x) > box.x + deep &&
               std::min(line.from.x, line.to.x) < box.right() - deep &&
               std::max(line.from.y, line.to.y) > box.y + deep &&
               std::min(line.from.y, line.to.y) < box.bottom() - deep;
    };
    for (const Mark &mark : drawing.marks)
        if (const auto *box = std::get_if<BoxMark>(&mark); box && box->cell.panel != Panel::None && meets(box->box))
            return QString::fromUtf8(panelName(box->cell.panel).data());
    return {};
}

std::vector<LineMark> linesOf(const Drawing &drawing, Role role)
{
    std::vector<LineMark> lines;
    for (const Mark &mark : drawing.marks)
        if (const auto *line = std::get_if<LineMark>(&mark); line && line->role == role && line->width == 1.3)
            lines.push_back(*line);
    return lines;
}

} // namespace

class TestStageLinks : public QObject
{
    Q_OBJECT
private slots:
    void linesJoinWhatMeetsAndCrossNoNumber()
    {
        const Convolution question =
            *Convolution::of({.input = Tensor({1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2}),
                              .filter = Tensor({3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1})});
        const Walkthrough walkthrough(question, {});
        for (const auto &[width, height] : {std::pair{864.0, 700.0}, {660.0, 560.0}})
            for (Index tap = 0; tap < 9; ++tap) {
                StageParts parts{.frame = {.width = width, .height = height}};
                const Drawing without = drawStage(walkthrough, {16, 1}, parts);
                QVERIFY(linesOf(without, Role::Input).empty());
                parts.look.linked = InputCell{0, 1 + tap / 3, tap % 3, 0};
                const Drawing drawing = drawStage(walkthrough, {16, 1}, parts);
                for (const Role role : {Role::Input, Role::Filter, Role::Output}) {
                    const auto lines = linesOf(drawing, role);
                    QVERIFY2(!lines.empty(), qPrintable(QString("tap %1, role %2").arg(tap).arg(int(role))));
                    for (const LineMark &line : lines) {
                        QVERIFY(line.from.x == line.to.x || line.from.y == line.to.y);
                        QVERIFY2(crossedBy(line, drawing).isEmpty(), qPrintable(crossedBy(line, drawing)));
                    }
                }
                parts.hidden.cells = {{Panel::Output, 0, 1, 0, 0}};
                QVERIFY(linesOf(drawStage(walkthrough, {16, 1}, parts), Role::Input).empty());
            }
    }

    void theSentenceHasTheColoursOfWhatMeets()
    {
        const Convolution question =
            *Convolution::of({.input = Tensor({1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2}),
                              .filter = Tensor({3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1})});
        StageParts parts{.frame = {.width = 864, .height = 700}};
        parts.look.linked = InputCell{0, 1, 0, 0};
        const Drawing drawing = drawStage(Walkthrough(question, {}), {16, 1}, parts);
        QStringList coloured;
        double right = 0;
        for (const Mark &mark : drawing.marks)
            if (const auto *text = std::get_if<TextMark>(&mark); text && text->box.y > 660) {
                if (text->role != Role::Neutral)
                    coloured << QString::fromUtf8(roleName(text->role).data()) + ' ' +
                                    QString::fromStdString(text->text);
                QVERIFY2(text->box.x > right, "stretches stand one behind another");
                right = text->box.x;
            }
        QCOMPARE(coloured, (QStringList{"input 2", "filter 1", "output (1, 0)"}));
    }

    void litMarksAreExactlyTheLinkedCells()
    {
        std::mt19937 random(4711);
        int compared = 0;
        for (int i = 0; i < 40; ++i) {
            const Walkthrough walkthrough = test::walkthroughOf(test::randomCall(random, 5));
            const Geometry &g = walkthrough.geometry();
            if (g.positions() * g.outChannels == 0)
                continue;
            const std::vector<Joined> products = allProducts(walkthrough.convolution());
            const Joined &some = products[static_cast<std::size_t>(random()) % products.size()];
            for (const CellRef &linked :
                 {some.input, some.filter, some.virtualCell, some.flat, some.product, some.output}) {
                const auto [lit, all] = shown(drawStage(walkthrough, {walkthrough.lastNumber(), 1}, large(linked)));
                std::set<CellRef> wanted;
                for (const CellRef &cell : expected(products, linked))
                    if (all.contains(cell))
                        wanted.insert(cell);
                QVERIFY2(wanted.contains(linked), qPrintable("not shown:" + names({linked})));
                QVERIFY2(lit == wanted, qPrintable(QStringLiteral("call %1, linked%2\nlit   %3\nwanted%4")
                                                       .arg(i)
                                                       .arg(names({linked}), names(lit), names(wanted))));
                ++compared;
            }
        }
        QVERIFY(compared > 150);
    }

    /// All cells have a box there, so that nothing above was left out of the comparison.
    void everyCellIsShownOnALargeStage()
    {
        const Walkthrough walkthrough = test::walkthroughOf(test::namedCalls()[0].call);
        const auto [lit, all] = shown(drawStage(walkthrough, {18, 1}, large({Panel::Output, 0, 0, 0, 0})));
        QCOMPARE(all.size(), std::size_t(16 + 9 + 4 + 36 + 9 + 4));
        QCOMPARE(lit.size(), std::size_t(9 + 9 + 9 + 9 + 1 + 1));
    }

    void theSentenceCounts()
    {
        const Walkthrough walkthrough = test::walkthroughOf(test::namedCalls()[0].call);
        const auto says = [&](const CellRef &cell) { return QString::fromStdString(linkSentence(walkthrough, cell)); };
        QVERIFY(says({Panel::Input, 0, 1, 1, 0}).contains("read by 4 windows"));
        QVERIFY(says({Panel::Input, 0, 0, 0, 0}).contains("read by 1 window:"));
        QVERIFY(says({Panel::Filter, 0, 0, 0, 0}).contains("4 output numbers"));
        QVERIFY(says({Panel::Output, 0, 1, 1, 0}).contains("made from 9 inputs and 9 weights"));
        QVERIFY(says({Panel::None}).isEmpty());
        QVERIFY(says({Panel::Input, 0, 9, 9, 0}).isEmpty());
    }

    void aStaleLinkIsNoLink()
    {
        const Walkthrough walkthrough = test::walkthroughOf(test::namedCalls()[0].call);
        StageParts parts;
        const Drawing plain = drawStage(walkthrough, {15, 1}, parts);
        for (const CellRef &cell :
             {CellRef{Panel::Output, 7, 7, 7, 7}, CellRef{Panel::Virtual, -1, 0}, CellRef{Panel::Strip, 99}}) {
            parts.look.linked = cell;
            const Drawing drawing = drawStage(walkthrough, {15, 1}, parts);
            QCOMPARE(drawing.marks.size(), plain.marks.size());
        }
    }
};

QTEST_APPLESS_MAIN(TestStageLinks)
#include "test_stage_links.moc"
