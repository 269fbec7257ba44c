#include "core/walkthrough/walkthrough.h"

#include "core/conv/conv2d.h"
#include "core/conv/flattened_filter.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "tests/support/random_calls.h"

#include <QTest>

#include <set>

using namespace lab;
using namespace lab::test;

namespace {

constexpr std::array orders{Order::AsDocumented, Order::ByWindow};
constexpr std::array grains{Grain::Phase, Grain::Normal, Grain::Fine};

Walkthrough question(WalkthroughOptions options = {})
{
    const Conv2DCall call{.input = Tensor({1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2}),
                          .filter = Tensor({3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1})};
    return Walkthrough(*Convolution::of(call), options);
}

Index finestSteps(const Geometry &g)
{
    return g.filterShape.elementCount() + g.positions() * g.taps() + g.multiplyAdds() + g.positions();
}

/// A random walkthrough of at most `most` steps.
Walkthrough drawnWalkthrough(Index most)
{
    const Conv2DCall call = *rc::gen::suchThat(
        takenCall(), [most](const Conv2DCall &one) { return finestSteps(*geometryOf(one)) <= most; });
    return Walkthrough(*Convolution::of(call), {.order = orders[static_cast<std::size_t>(drawn(0, 1))],
                                                .grain = grains[static_cast<std::size_t>(drawn(0, 2))]});
}

/// Every cell that the picture has.
struct Cells {
    std::vector<FlatFilterCell> flatFilter;
    std::vector<VirtualCell> virtualTensor;
    std::vector<ProductCell> products;
    std::vector<OutputCell> outputs;

    explicit Cells(const Convolution &convolution)
    {
        const Geometry &g = convolution.geometry();
        for (Index row = 0; row < g.taps(); ++row)
            for (Index column = 0; column < g.outChannels; ++column)
                flatFilter.push_back({row, column});
        for (Index row = 0; row < g.positions(); ++row) {
            for (Index column = 0; column < g.taps(); ++column)
                virtualTensor.push_back({row, column});
            for (Index column = 0; column < g.outChannels; ++column)
                products.push_back({row, column});
        }
        for (Index flat = 0; flat < g.outputCount(); ++flat)
            outputs.push_back(convolution.outputCell(flat));
    }
};

/// Plays the steps by their members alone and keeps what is finished: the slow way to know the state.
class Played
{
public:
    explicit Played(const Walkthrough &walkthrough) : m_walk(walkthrough), m_cells(walkthrough.convolution()) {}

    void play(const Step &step)
    {
        const Geometry &g = m_walk.geometry();
        const auto chosen = [](Index member, Index value) { return member < 0 || member == value; };
        switch (step.phase) {
        case Phase::Call:
            break;
        case Phase::Flatten:
            for (const FlatFilterCell &cell : m_cells.flatFilter)
                if (filterCellOf(g, cell) && chosen(step.tapRow, cell.row) && chosen(step.channel, cell.column))
                    flattened.insert(cell);
            break;
        case Phase::Extract:
            for (const VirtualCell &cell : m_cells.virtualTensor)
                if (chosen(step.row, cell.row) && chosen(step.tapRow, cell.column))
                    extracted.insert(cell);
            break;
        case Phase::Multiply:
            for (const ProductCell &cell : m_cells.products)
                if (chosen(step.row, cell.row) && chosen(step.channel, cell.column) &&
                    chosen(step.term, g.tapsPerGroup() - 1))
                    multiplied.insert(cell);
            break;
        case Phase::Reshape:
            for (const OutputCell &cell : m_cells.outputs)
                if (chosen(step.row, rowOfPosition(g, {cell.n, cell.y, cell.x})))
                    reshaped.insert(cell);
            break;
        case Phase::Bias:
        case Phase::Activate:
        case Phase::Pool:
            break; // test_block_walk
        }
    }

    /// The walkthrough's answers from its four counts say the same about every cell.
    void compare(const Progress &progress) const
    {
        const Geometry &g = m_walk.geometry();
        for (const FlatFilterCell &cell : m_cells.flatFilter)
            if (filterCellOf(g, cell))
                RC_ASSERT(m_walk.isFlattened(cell, progress) == flattened.contains(cell));
        for (const VirtualCell &cell : m_cells.virtualTensor)
            RC_ASSERT(m_walk.isExtracted(cell, progress) == extracted.contains(cell));
        for (const ProductCell &cell : m_cells.products)
            RC_ASSERT(m_walk.isMultiplied(cell, progress) == multiplied.contains(cell));
        for (const OutputCell &cell : m_cells.outputs)
            RC_ASSERT(m_walk.isReshaped(cell, progress) == reshaped.contains(cell));
    }

    std::set<FlatFilterCell> flattened;
    std::set<VirtualCell> extracted;
    std::set<ProductCell> multiplied;
    std::set<OutputCell> reshaped;

private:
    const Walkthrough &m_walk;
    Cells m_cells;
};

} // namespace

class TestWalkthrough : public QObject
{
    Q_OBJECT
private slots:
    void theQuestionHasEighteenSteps()
    {
        const Walkthrough walk = question();
        QCOMPARE(walk.lastNumber(), 18);
        QVERIFY(walk.step(0).phase == Phase::Call);
        QVERIFY(walk.step(9).phase == Phase::Flatten && walk.step(9).tapRow == 8);
        QVERIFY(walk.step(13).phase == Phase::Extract && walk.step(13).row == 3);
        QVERIFY(walk.step(15).phase == Phase::Multiply);
        QCOMPARE(walk.step(15).row, 1); // «Multiply · patch (0,1)»
        QCOMPARE(walk.step(15).channel, 0);
        QVERIFY(walk.step(18).phase == Phase::Reshape);
        QVERIFY(walk.step(18).after == (Progress{9, 36, 36, 4}));
    }

    void theQuestionByWindow()
    {
        const Walkthrough walk = question({.order = Order::ByWindow});
        QCOMPARE(walk.lastNumber(), 18);
        QVERIFY(walk.step(12).phase == Phase::Extract && walk.step(12).row == 1);
        QVERIFY(walk.step(13).phase == Phase::Multiply && walk.step(13).row == 1);
        QVERIFY(walk.step(12).before == (Progress{9, 9, 9, 0}));
    }

    void stepsOfEachGrain_data()
    {
        QTest::addColumn<int>("grain");
        QTest::addColumn<int>("lastNumber");
        QTest::newRow("a phase a step") << int(Grain::Phase) << 4;
        QTest::newRow("a row, a patch, an output a step") << int(Grain::Normal) << 18;
        QTest::newRow("a number a step") << int(Grain::Fine) << 9 + 36 + 36 + 4;
    }

    void stepsOfEachGrain()
    {
        QFETCH(int, grain);
        QFETCH(int, lastNumber);
        for (Order order : orders)
            QCOMPARE(question({order, Grain(grain)}).lastNumber(), lastNumber);
    }

    void numbersAreClamped()
    {
        const Walkthrough walk = question();
        QVERIFY(walk.step(-5) == walk.step(0));
        QVERIFY(walk.step(1000) == walk.step(18));
    }

    void stepsAreAChain()
    {
        QVERIFY(rc::check("before is the step before's after", [] {
            const Walkthrough walk = drawnWalkthrough(3000);
            Progress state;
            for (Index number = 0; number < walk.size(); ++number) {
                const Step step = walk.step(number);
                RC_ASSERT(step.number == number);
                RC_ASSERT(step.before == state);
                state = step.after;
            }
            const Geometry &g = walk.geometry();
            RC_ASSERT(state.flattened == g.filterShape.elementCount());
            RC_ASSERT(state.extracted == g.positions() * g.taps());
            RC_ASSERT(state.multiplyAdds == g.multiplyAdds());
            RC_ASSERT(state.reshaped == g.positions());
        }));
    }

    void anyOrderOfAskingGivesTheSame()
    {
        QVERIFY(rc::check("back, scrub and play", [] {
            const Walkthrough walk = drawnWalkthrough(3000);
            std::vector<Step> played;
            for (Index number = 0; number < walk.size(); ++number)
                played.push_back(walk.step(number));
            const Walkthrough again(walk.convolution(), walk.options());
            for (int i = 0; i < 50; ++i) {
                const Index number = drawn(0, walk.lastNumber());
                RC_ASSERT(again.step(number) == played[static_cast<std::size_t>(number)]);
            }
        }));
    }

    void countsTellTheStateOfEveryCell()
    {
        QVERIFY(rc::check("playing the steps one by one", [] {
            const Walkthrough walk = drawnWalkthrough(400);
            Played played(walk);
            for (Index number = 0; number < walk.size(); ++number) {
                const Step step = walk.step(number);
                played.compare(step.before);
                played.play(step);
                played.compare(step.after);
            }
        }));
    }

    void stepMakingIsTheInverse()
    {
        QVERIFY(rc::check("the step that makes a cell", [] {
            const Walkthrough walk = drawnWalkthrough(3000);
            const auto made = [&walk](const auto &cell, auto isThere) {
                const Index number = walk.stepMaking(cell);
                RC_ASSERT(number >= 0 && number < walk.size());
                const Step step = walk.step(number);
                RC_ASSERT((walk.*isThere)(cell, step.after));
                RC_ASSERT(!(walk.*isThere)(cell, step.before));
            };
            const Cells cells(walk.convolution());
            // Fewer outputs than groups: TensorFlow lets it through where nothing is computed, and a group has no
            // filter then.
            if (walk.geometry().groupOutChannels() > 0)
                for (const FlatFilterCell &cell : cells.flatFilter)
                    made(cell, &Walkthrough::isFlattened);
            for (const VirtualCell &cell : cells.virtualTensor)
                made(cell, &Walkthrough::isExtracted);
            for (const ProductCell &cell : cells.products)
                made(cell, &Walkthrough::isMultiplied);
            for (const OutputCell &cell : cells.outputs)
                made(cell, &Walkthrough::isReshaped);
        }));
    }

    void whatAStepWritesHoldsTheNumberOfConv2D()
    {
        QVERIFY(rc::check("numbers of the steps", [] {
            const Walkthrough walk = drawnWalkthrough(3000);
            const Convolution &convolution = walk.convolution();
            const Geometry &g = walk.geometry();
            const Tensor output = conv2d(convolution);
            for (Index number = 0; number < walk.size(); ++number) {
                const Step step = walk.step(number);
                if (step.phase != Phase::Multiply || step.row < 0)
                    continue;
                const Position position = positionOfRow(g, step.row);
                const OutputCell cell{position.n, position.y, position.x, step.channel};
                const double sum = partialSum(convolution, cell, step.term < 0 ? g.tapsPerGroup() : step.term + 1);
                if (walk.isMultiplied({step.row, step.channel}, step.after))
                    RC_ASSERT(static_cast<float>(sum) == output[convolution.outputIndex(cell)]);
            }
        }));
    }

    void segmentsTileTheBar()
    {
        QVERIFY(rc::check("segments", [] {
            const Walkthrough walk = drawnWalkthrough(3000);
            const bool alternates = walk.options().order == Order::ByWindow && walk.options().grain != Grain::Phase;
            Index next = 0;
            for (const Segment &segment : walk.segments()) {
                RC_ASSERT(segment.first == next);
                RC_ASSERT(segment.count > 0);
                next += segment.count;
                for (Index number = segment.first; number < next; ++number) {
                    const Phase phase = walk.step(number).phase;
                    RC_ASSERT(phase == segment.phase ||
                              (alternates && segment.phase == Phase::Multiply && phase == Phase::Extract));
                }
            }
            RC_ASSERT(next == walk.size());
        }));
    }

    void landmarksStandWhereTheyBelong()
    {
        QVERIFY(rc::check("landmarks", [] {
            const Walkthrough walk = drawnWalkthrough(3000);
            const Geometry &g = walk.geometry();
            std::optional<Index> firstPadded;
            for (Index row = 0; row < g.positions() && !firstPadded; ++row)
                for (Index column = 0; column < g.taps() && !firstPadded; ++column)
                    if (isPadding(g, {row, column}))
                        firstPadded = row;
            int phases = 0, filters = 0, padded = 0;
            Index previous = 0;
            for (const Landmark &mark : walk.landmarks(2)) {
                RC_ASSERT(mark.step >= previous);
                previous = mark.step;
                const Step step = walk.step(mark.step);
                RC_ASSERT(step.phase == mark.phase);
                switch (mark.kind) {
                case Landmark::Kind::PhaseStart:
                    ++phases;
                    RC_ASSERT(walk.firstStepOf(mark.phase) == mark.step);
                    for (Index number = 0; number < mark.step; ++number)
                        RC_ASSERT(walk.step(number).phase != mark.phase);
                    break;
                case Landmark::Kind::FilterStart:
                    ++filters;
                    RC_ASSERT(step.row == 0 && step.channel == mark.channel && step.term <= 0);
                    break;
                case Landmark::Kind::FirstPaddedPatch:
                    ++padded;
                    RC_ASSERT(step.row == firstPadded && step.tapRow <= 0);
                    break;
                }
            }
            const bool detailed = walk.options().grain != Grain::Phase;
            RC_ASSERT(phases >= 3 || detailed);
            RC_ASSERT(padded == (detailed && firstPadded ? 1 : 0));
            RC_ASSERT(filters == (detailed && g.positions() > 0 ? std::min<Index>(g.outChannels, 2) : 0));
        }));
    }

    void aTrillionSteps()
    {
        // 1000 × 1000 positions, 1024 terms, 1000 filters.
        Conv2DCall call{.input = Tensor::filled({1, 1000, 1000, 4}, 1), .filter = Tensor::filled({16, 16, 4, 1000}, 1)};
        call.arguments.padding = PaddingArgument::same();
        const Convolution convolution = *Convolution::of(call);
        for (Order order : orders) {
            const Walkthrough walk(convolution, {order, Grain::Fine});
            QVERIFY(walk.size() > 1'000'000'000'000);
            const Geometry &g = walk.geometry();
            for (Index row : {Index{0}, Index{567'891}, g.positions() - 1})
                for (Index column : {Index{0}, Index{500}, Index{999}}) {
                    const ProductCell cell{row, column};
                    const Step step = walk.step(walk.stepMaking(cell));
                    QVERIFY(step.phase == Phase::Multiply);
                    QCOMPARE(step.row, row);
                    QCOMPARE(step.channel, column);
                    QCOMPARE(step.term, g.tapsPerGroup() - 1);
                    QVERIFY(walk.isMultiplied(cell, step.after));
                    QVERIFY(!walk.isMultiplied(cell, step.before));
                    QVERIFY(walk.step(step.number + 1).before == step.after);
                }
            QCOMPARE(walk.step(walk.lastNumber()).after.multiplyAdds, g.multiplyAdds());
            QVERIFY(walk.landmarks().size() < 80);
        }
    }
};

QTEST_APPLESS_MAIN(TestWalkthrough)
#include "test_walkthrough.moc"
