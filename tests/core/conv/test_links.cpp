#include "core/conv/links.h"

#include "core/conv/groups.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "tests/support/random_calls.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace lab;
using namespace lab::test;

namespace {

/// Every (output cell, tap, input cell) of a call, cells on the padding included: what the links are held against.
struct Read {
    OutputCell output;
    Tap tap;
    InputCell input;
};

std::vector<Read> allReads(const Convolution &convolution)
{
    const Geometry &g = convolution.geometry();
    std::vector<Read> reads;
    for (Index flat = 0; flat < g.outputCount(); ++flat)
        for (Index i = 0; i < g.tapsPerGroup(); ++i) {
            const OutputCell output = convolution.outputCell(flat);
            const Term term = termAt(convolution, output, i);
            reads.push_back({output, term.tap, term.input});
        }
    return reads;
}

/// All cells of the padded input.
template <typename Visit>
void forEachPaddedCell(const Geometry &g, Visit visit)
{
    for (Index n = 0; n < g.batch; ++n)
        for (Index y = -g.height.padBefore; y < g.height.inSize + g.height.padAfter; ++y)
            for (Index x = -g.width.padBefore; x < g.width.inSize + g.width.padAfter; ++x)
                for (Index c = 0; c < g.inChannels; ++c)
                    visit(InputCell{n, y, x, c});
}

AxisGeometry drawnAxis()
{
    const auto geometry = *rc::gen::suchThat(rc::gen::exec([] {
                                                 const AxisQuery query{.inSize = drawn(0, 30),
                                                                       .filterSize = drawn(1, 9),
                                                                       .stride = drawn(1, 12),
                                                                       .dilation = drawn(1, 12),
                                                                       .padding = static_cast<Padding>(drawn(0, 2)),
                                                                       .padBefore = drawn(0, 12),
                                                                       .padAfter = drawn(0, 12)};
                                                 const Result<AxisGeometry> axis = axisGeometry(query);
                                                 return axis ? std::optional(*axis) : std::nullopt;
                                             }),
                                             [](const std::optional<AxisGeometry> &axis) { return axis.has_value(); });
    return *geometry;
}

} // namespace

class TestLinks : public QObject
{
    Q_OBJECT
private slots:
    void oneAxisAgainstBruteForce()
    {
        QVERIFY(rc::check("the windows that read an index", [] {
            const AxisGeometry axis = drawnAxis();
            for (Index in = -axis.padBefore - 2; in < axis.inSize + axis.padAfter + 2; ++in) {
                std::vector<std::pair<Index, Index>> expected;
                for (Index out = 0; out < axis.outSize; ++out)
                    for (Index tap = 0; tap < axis.filterSize; ++tap)
                        if (axis.inputIndex(out, tap) == in)
                            expected.emplace_back(out, tap);
                RC_ASSERT(readsOf(axis, in).pairs == expected);
                RC_ASSERT(readCount(axis, in) == static_cast<Index>(expected.size()));
            }
        }));
    }

    void outputsOfIsTheInverseOfTheTerms()
    {
        QVERIFY(rc::check("what an input cell goes to", [] {
            const Convolution convolution = drawnConvolution();
            const Geometry &g = convolution.geometry();
            std::map<InputCell, std::vector<OutputCell>> expected;
            for (const Read &read : allReads(convolution))
                expected[read.input].push_back(read.output);
            forEachPaddedCell(g, [&](const InputCell &cell) {
                std::vector<OutputCell> outputs = expected[cell];
                std::ranges::sort(outputs);
                RC_ASSERT(outputsOf(g, cell) == outputs);
                RC_ASSERT(windowsReading(g, cell) * outChannelsOf(g, groupOfInChannel(g, cell.c)) ==
                          static_cast<Index>(outputs.size()));
            });
        }));
    }

    void virtualCellsAreTheInverseOfTheirSource()
    {
        QVERIFY(rc::check("where the virtual tensor repeats an input cell", [] {
            const Convolution convolution = drawnConvolution();
            const Geometry &g = convolution.geometry();
            std::map<InputCell, std::vector<VirtualCell>> expected;
            for (Index row = 0; row < g.positions(); ++row)
                for (Index column = 0; column < g.taps(); ++column)
                    expected[sourceOf(g, {row, column})].push_back({row, column});
            forEachPaddedCell(g, [&](const InputCell &cell) {
                const std::vector<VirtualCell> cells = virtualCellsOf(g, cell);
                RC_ASSERT(cells == expected[cell]);
                RC_ASSERT(windowsReading(g, cell) == static_cast<Index>(cells.size()));
                for (const VirtualCell &place : cells)
                    RC_ASSERT(repeats(g, place, cell));
            });
        }));
    }

    void pairTestsAgreeWithTheTerms()
    {
        QVERIFY(rc::check("one pair of cells", [] {
            const Convolution convolution = drawnConvolution();
            const Geometry &g = convolution.geometry();
            std::map<std::pair<OutputCell, InputCell>, Tap> expected;
            for (const Read &read : allReads(convolution))
                expected.emplace(std::pair(read.output, read.input), read.tap);
            // One random output cell against every input cell: all pairs would take long.
            RC_PRE(g.outputCount() > 0);
            const OutputCell output = convolution.outputCell(drawn(0, g.outputCount() - 1));
            forEachPaddedCell(g, [&](const InputCell &input) {
                const auto found = expected.find({output, input});
                RC_ASSERT(reads(g, output, input) == (found != expected.end()));
                RC_ASSERT(tapBetween(g, output, input) ==
                          (found == expected.end() ? std::nullopt : std::optional(found->second)));
            });
        }));
    }

    void aFilterCellGoesToOneOutputAPosition()
    {
        QVERIFY(rc::check("what a filter cell goes to", [] {
            const Convolution convolution = *Convolution::of(*computingCall());
            const Geometry &g = convolution.geometry();
            const FilterCell cell = convolution.filterCell(drawn(0, convolution.call().filter.size() - 1));
            Index users = 0;
            for (Index flat = 0; flat < g.outputCount(); ++flat) {
                const OutputCell output = convolution.outputCell(flat);
                bool appears = false;
                for (Index i = 0; i < g.tapsPerGroup(); ++i)
                    appears = appears || termAt(convolution, output, i).filter == cell;
                RC_ASSERT(uses(g, output, cell) == appears);
                users += appears ? 1 : 0;
            }
            RC_ASSERT(outputsUsing(g, cell) == users);
        }));
    }

    void cornersOfTheQuestion()
    {
        const Geometry g = *geometryOf({1, 4, 4, 1}, {3, 3, 1, 1}, {});
        QCOMPARE(windowsReading(g, {0, 0, 0, 0}), 1);
        QCOMPARE(windowsReading(g, {0, 1, 1, 0}), 4);
        QVERIFY((virtualCellsOf(g, {0, 1, 1, 0}) == std::vector<VirtualCell>{{0, 4}, {1, 3}, {2, 1}, {3, 0}}));
        QVERIFY((*tapBetween(g, {0, 1, 0, 0}, {0, 2, 2, 0}) == Tap{1, 2, 0}));
        QVERIFY(!reads(g, {0, 0, 0, 0}, {0, 3, 3, 0}));
    }

    void rangesKnowTheirMembers()
    {
        const IndexRange range{.first = 2, .step = 3, .count = 3};
        QCOMPARE(range[2], 8);
        for (Index value = 0; value < 12; ++value)
            QCOMPARE(range.contains(value), value == 2 || value == 5 || value == 8);
        QVERIFY(!IndexRange{}.contains(0));
    }
};

QTEST_APPLESS_MAIN(TestLinks)
#include "test_links.moc"
