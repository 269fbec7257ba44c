// Numbers that the walk has not come to: pale while «Show results» is on, nowhere while something is hidden. What a
// linked cell meets. Matrices that are not shown whole do not look whole. Pictures are averaged.

#include "core/conv/output_value.h"
#include "core/scene/output_planes.h"
#include "core/scene/partner_sentence.h"
#include "core/scene/stage.h"
#include "tests/core/scene/example_calls.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace lab;

namespace {

Walkthrough named(const std::string &name)
{
    for (const test::NamedCall &call : test::namedCalls())
        if (call.name == name)
            return test::walkthroughOf(call.call, {}, call.imageMaximum);
    return test::walkthroughOf(test::namedCalls()[0].call);
}

std::vector<std::string> textsOf(const Drawing &drawing)
{
    std::vector<std::string> texts;
    for (const Mark &mark : drawing.marks)
        if (const auto *text = std::get_if<TextMark>(&mark))
            texts.push_back(text->text);
    return texts;
}

/// The first box of each cell: an output number has a second one, where it is reshaped.
std::map<CellRef, BoxMark> boxesOf(const Drawing &drawing)
{
    std::map<CellRef, BoxMark> boxes;
    for (const Mark &mark : drawing.marks)
        if (const auto *box = std::get_if<BoxMark>(&mark); box && box->cell.panel != Panel::None)
            boxes.emplace(box->cell, *box);
    return boxes;
}

/// A sentence may stand in stretches of several colours: blanks do not count.
bool says(const Drawing &drawing, std::string part)
{
    std::string all;
    for (const std::string &text : textsOf(drawing))
        all += text;
    for (std::string *words : {&all, &part})
        std::erase(*words, ' ');
    return all.find(part) != std::string::npos;
}

} // namespace

class TestShowResults : public QObject
{
    Q_OBJECT
private slots:
    void everyKnownNumberStandsThereFromTheBeginning()
    {
        const Walkthrough walkthrough = named("question");
        const Drawing plain = drawStage(walkthrough, {0, 1}, {});
        const Drawing shown = drawStage(walkthrough, {0, 1}, {.look = {.resultsShown = true}});
        for (const Mark &mark : plain.marks) // where they are not shown, the boxes are empty: no wall of questions
            if (const auto *text = std::get_if<TextMark>(&mark)) {
                QVERIFY(text->text != "?");
                QVERIFY(text->cell.panel != Panel::Output && text->cell.panel != Panel::Virtual);
            }
        std::map<CellRef, std::string> numbers;
        for (const Mark &mark : shown.marks)
            if (const auto *text = std::get_if<TextMark>(&mark)) {
                if (text->cell.panel == Panel::Output || text->cell.panel == Panel::Product)
                    QCOMPARE(text->tone, Tone::Muted); // pale
                numbers[text->cell] = text->text;
            }
        QCOMPARE(numbers.at(OutputCell{0, 0, 0, 0}), std::string("14"));
        QCOMPARE(numbers.at(ProductCell{3, 0}), std::string("12"));
        // At the end nothing is pale: both pictures are the same.
        const Moment end{walkthrough.lastNumber(), 1};
        QVERIFY(drawStage(walkthrough, end, {}) == drawStage(walkthrough, end, {.look = {.resultsShown = true}}));
    }

    void whatIsHiddenIsNotShownAsAResult()
    {
        const Walkthrough walkthrough = named("question");
        for (Index step = 0; step <= walkthrough.lastNumber(); ++step)
            for (const Hidden &hidden :
                 {Hidden{.outputs = true}, Hidden{.cells = {OutputCell{0, 1, 1, 0}}}, Hidden{.sizes = true}})
                QVERIFY(drawStage(walkthrough, {step, 1}, {.hidden = hidden}) ==
                        drawStage(walkthrough, {step, 1}, {.look = {.resultsShown = true}, .hidden = hidden}));
    }

    void aLinkedCellLightsWhatItMeets()
    {
        const Walkthrough walkthrough = named("question");
        // The window of output (1, 0); input (1, 0) lies under its first tap.
        const Index step = walkthrough.stepMaking(ProductCell{2, 0});
        const std::set<CellRef> six{InputCell{0, 1, 0, 0}, FilterCell{0, 0, 0, 0}, VirtualCell{2, 0},
                                    FlatFilterCell{0, 0},  ProductCell{2, 0},      OutputCell{0, 1, 0, 0}};
        for (const CellRef &linked :
             {CellRef(InputCell{0, 1, 0, 0}), CellRef(VirtualCell{2, 0}), CellRef(FilterCell{0, 0, 0, 0}),
              CellRef(FlatFilterCell{0, 0}), CellRef(Panel::Strip, 0)}) {
            const Drawing drawing = drawStage(walkthrough, {step, 1}, {.look = {.linked = linked}});
            std::set<CellRef> strong;
            for (const auto &[cell, box] : boxesOf(drawing))
                if (box.outline == Outline::Thick && box.tone == Tone::Strong)
                    strong.insert(cell);
            QVERIFY(strong == six);
            QVERIFY(says(drawing, "2 × 1 = 2, one of 9 products of output (1, 0)."));
        }
        // The other window that reads the cell is noted, not strong.
        const Drawing drawing = drawStage(walkthrough, {step, 1}, {.look = {.linked = InputCell{0, 1, 0, 0}}});
        QCOMPARE(boxesOf(drawing).at(VirtualCell{0, 3}).outline, Outline::Dashed);
        // What is asked for is not told.
        QVERIFY(!says(drawStage(walkthrough, {step, 1},
                                {.look = {.linked = InputCell{0, 1, 0, 0}}, .hidden = {.virtualRows = true}}),
                      "one of 9"));
    }

    void theWindowSlidesToItsNextPlace()
    {
        const Walkthrough walkthrough = named("question").walkedBy({.order = Order::ByWindow});
        const Index step = walkthrough.stepMaking(VirtualCell{1, 8});
        QVERIFY(walkthrough.step(step).phase == Phase::Extract);
        const auto frames = [&](double flight) {
            std::vector<BoxMark> found;
            for (const Mark &mark : drawStage(walkthrough, {step, flight}, {}).marks)
                if (const auto *box = std::get_if<BoxMark>(&mark);
                    box && box->role == Role::Patch && box->tone == Tone::None && box->cell.panel == Panel::None &&
                    box->box.height > 100 && box->box.width < 200)
                    found.push_back(*box);
            return found;
        };
        QCOMPARE(frames(1).size(), std::size_t(1));
        const std::vector<BoxMark> early = frames(0.2), late = frames(0.8);
        QCOMPARE(early.size(), std::size_t(2));
        QCOMPARE(early[0].outline, Outline::Dashed); // where it stood
        QVERIFY(early[0].box == late[0].box);
        QVERIFY(early[0].box.x < early[1].box.x && early[1].box.x < late[1].box.x);
        QVERIFY(late[1].box.x < frames(1)[0].box.x);
    }

    void paddingMeetsItsWeightToo()
    {
        const Walkthrough walkthrough = named("ones");
        const Index step = walkthrough.stepMaking(ProductCell{0, 0});
        QVERIFY(says(drawStage(walkthrough, {step, 1}, {.look = {.linked = VirtualCell{0, 0}}}),
                     "0 × 1 = 0: this cell is padding, it is not stored."));
    }

    void matricesThatAreNotWholeDoNotLookWhole()
    {
        const Walkthrough walkthrough = named("shapes");
        const Drawing drawing = drawStage(walkthrough, {walkthrough.firstStepOf(Phase::Multiply), 1}, {});
        std::set<Index> columns, filters;
        for (const auto &[cell, box] : boxesOf(drawing)) {
            if (cell.panel == Panel::Virtual)
                columns.insert(cell.b);
            if (cell.panel == Panel::FlatFilter)
                filters.insert(cell.b);
        }
        const Geometry &g = walkthrough.geometry();
        QVERIFY(!columns.empty() && static_cast<Index>(columns.size()) < g.taps());
        QVERIFY(says(drawing, "⋯ " + std::to_string(g.taps() - *columns.rbegin() - 1)));
        QVERIFY(static_cast<Index>(filters.size()) < g.outChannels);
        QVERIFY(says(drawing, "⋯ " + std::to_string(g.outChannels - *filters.rbegin() - 1)));
    }

    void aPhotoIsAveraged()
    {
        // Stripes one cell wide: points would show black or white, an average shows grey.
        Conv2DCall call{.input = Tensor::filled({1, 400, 1600, 1}, 0), .filter = Tensor::filled({3, 3, 1, 1}, 1)};
        for (Index i = 0; i < call.input.size(); i += 2)
            call.input.set(i, 255);
        const Walkthrough walkthrough = test::walkthroughOf(call, {}, 255);
        int pixels = 0;
        for (const Mark &mark : drawStage(walkthrough, {0, 1}, {}).marks)
            if (const auto *picture = std::get_if<PixelMark>(&mark); picture && !picture->rgb.empty())
                for (const std::uint8_t colour : picture->rgb) {
                    ++pixels;
                    QVERIFY(colour > 60 && colour < 195);
                }
        QVERIFY(pixels > 1000);
    }

    void anEdgeOneCellWideStaysAnEdge()
    {
        Conv2DCall call{.input = Tensor::filled({1, 600, 1400, 1}, 0), .filter = Tensor::filled({1, 1, 1, 1}, -1)};
        for (Index y = 0; y < 600; ++y)
            call.input.set(y * 1400 + 701, 9);
        const Walkthrough walkthrough = test::walkthroughOf(call);
        OutputPlanes planes(2);
        int lines = 0;
        for (const Mark &mark :
             drawStage(walkthrough, {walkthrough.lastNumber(), 1},
                       {.look = {.colours = ColourMode::Values}, .services = {.outputPlanes = &planes}})
                 .marks)
            if (const auto *picture = std::get_if<PixelMark>(&mark);
                picture && picture->cell.panel == Panel::Output && picture->columns > 100) {
                for (int row = 0; row < picture->rows; ++row) {
                    const auto first = picture->levels.begin() + row * picture->columns;
                    QCOMPARE(
                        std::count_if(first, first + picture->columns, [](std::int8_t level) { return level < -60; }),
                        1);
                }
                ++lines;
            }
        QVERIFY(lines > 0);
    }
};

QTEST_APPLESS_MAIN(TestShowResults)
#include "test_show_results.moc"
