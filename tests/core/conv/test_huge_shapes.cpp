// Random shapes of any size through everything that takes shapes and indices alone. Under the sanitizers an overflow
// ends the test; without them wrong counts do.

#include "core/conv/arguments.h"
#include "core/conv/cost.h"
#include "core/conv/flattened_filter.h"
#include "core/conv/groups.h"
#include "core/conv/links.h"
#include "core/conv/virtual_tensor.h"
#include "core/walkthrough/forward_story.h"
#include "core/walkthrough/schedule.h"

#include <QTest>

#include <random>

using namespace lab;

namespace {

constexpr int runs = 10'000;
constexpr Index longestList = 1000;

class Dice
{
public:
    Index upTo(Index highest) { return static_cast<Index>(m_engine() % static_cast<std::uint64_t>(highest + 1)); }
    bool oneIn(Index n) { return upTo(n - 1) == 0; }
    /// Any magnitude alike: 1, 100 and 2^30 come up equally often.
    Index size(int bits)
    {
        const int magnitude = static_cast<int>(upTo(bits));
        return oneIn(12) ? 0 : (Index{1} << magnitude) - 1 + upTo(Index{1} << magnitude);
    }
    Index within(Index count) { return upTo(count - 1); }

private:
    std::mt19937_64 m_engine{20250301}; // the same shapes every time
};

struct Shapes {
    Shape input, filter;
    Conv2DArguments arguments;
};

std::optional<Shapes> drawnShapes(Dice &dice)
{
    const int bits = dice.oneIn(4) ? 42 : dice.oneIn(2) ? 31 : 14;
    const bool nchw = dice.oneIn(2);
    const Index depth = dice.size(bits / 4), groups = dice.size(bits / 5);
    const std::optional<Index> channels = dice.oneIn(10) ? dice.size(bits) : checkedProduct({depth, groups});
    const std::optional<Index> outChannels = checkedProduct({std::max<Index>(1, groups), dice.size(bits / 5)});
    std::vector<Index> sizes;
    for (Index axis = dice.upTo(2); axis >= 0; --axis)
        sizes.push_back(dice.size(bits / 4));
    const Index height = dice.size(bits), width = dice.size(bits);
    for (Index size : nchw ? std::vector{*channels, height, width} : std::vector{height, width, *channels})
        sizes.push_back(size);
    const auto kernel = [&dice, bits](Index size) {
        return dice.oneIn(3)   ? dice.size(bits)
               : dice.oneIn(2) ? dice.upTo(std::max<Index>(size, 1))
                               : 1 + dice.upTo(20);
    };
    const Result<Shape> input = Shape::of(sizes);
    const Result<Shape> filter = Shape::of({kernel(height), kernel(width), depth, *outChannels});
    if (!input || !filter)
        return std::nullopt;
    Conv2DArguments arguments{.strides = {dice.size(bits / 2), dice.size(bits / 2)},
                              .padding = dice.oneIn(2) ? PaddingArgument::same() : PaddingArgument::valid(),
                              .dataFormat = nchw ? "NCHW" : "NHWC"};
    if (dice.oneIn(2))
        arguments.dilations = {1 + dice.size(bits / 3), 1 + dice.size(bits / 3)};
    if (dice.oneIn(3)) {
        const auto amounts = [&] { return std::vector<Index>{dice.size(bits), dice.size(bits)}; };
        const std::vector<Index> none{0, 0}, rows = amounts(), columns = amounts();
        arguments.padding = nchw ? PaddingArgument::explicitPairs({none, none, rows, columns})
                                 : PaddingArgument::explicitPairs({none, rows, columns, none});
    }
    return Shapes{*input, *filter, std::move(arguments)};
}

void askLinks(const Geometry &g, Dice &dice)
{
    if (g.batch == 0 || g.inChannels == 0)
        return; // there is no input cell
    // A cell of the padded input, and one that a window certainly reads.
    const auto place = [&dice](const AxisGeometry &axis) {
        return dice.upTo(axis.inSize + axis.padBefore + axis.padAfter) - axis.padBefore;
    };
    const InputCell input{dice.within(g.batch), place(g.height), place(g.width), dice.within(g.inChannels)};
    const Index windows = windowsReading(g, input);
    QVERIFY(windows >= 0 && windows <= g.height.outSize * g.width.outSize);
    if (windows <= longestList) {
        QCOMPARE(static_cast<Index>(virtualCellsOf(g, input).size()), windows);
        if (windows * outChannelsOf(g, groupOfInChannel(g, input.c)) <= longestList)
            QCOMPARE(static_cast<Index>(outputsOf(g, input).size()),
                     windows * outChannelsOf(g, groupOfInChannel(g, input.c)));
    }
    for (const auto &[axis, in] : {std::pair(g.height, input.y), std::pair(g.width, input.x)})
        if (readCount(axis, in) <= longestList)
            for (const auto &[out, tap] : readsOf(axis, in).pairs)
                QCOMPARE(axis.inputIndex(out, tap), in);
}

void askVirtualTensor(const Geometry &g, Dice &dice)
{
    if (g.positions() == 0 || g.taps() == 0)
        return;
    const VirtualCell cell{dice.within(g.positions()), dice.within(g.taps())};
    const Position position = positionOfRow(g, cell.row);
    const Tap tap = tapOfColumn(g, cell.column);
    QCOMPARE(rowOfPosition(g, position), cell.row);
    QCOMPARE(columnOfTap(g, tap), cell.column);
    QVERIFY(documentedColumn(g, cell.column) >= 0 && documentedColumn(g, cell.column) < g.taps());
    const InputCell source = sourceOf(g, cell);
    QVERIFY(repeats(g, cell, source));
    QVERIFY(windowsReading(g, source) >= 1);
    QCOMPARE(isPadding(g, cell), !g.height.isInside(source.y) || !g.width.isInside(source.x) || g.inChannels == 0);
    if (g.outChannels == 0)
        return;
    const OutputCell output{position.n, position.y, position.x, dice.within(g.outChannels)};
    const bool sameGroup = groupOfOutChannel(g, output.k) == groupOfInChannel(g, tap.c);
    QCOMPARE(reads(g, output, source), sameGroup);
    const std::optional<FilterCell> weight = filterCellOf(g, {cell.column, output.k});
    QCOMPARE(weight.has_value(), sameGroup);
    if (weight) {
        QVERIFY(*tapBetween(g, output, source) == tap);
        QVERIFY((flatCellOf(g, *weight) == FlatFilterCell{cell.column, output.k}));
        QVERIFY(uses(g, output, *weight));
        QCOMPARE(outputsUsing(g, *weight), g.positions());
    }
}

void askCost(const Geometry &g)
{
    const Cost cost = costOf(g);
    QCOMPARE(cost.multiplyAdds, g.multiplyAdds());
    QVERIFY(cost.paddedProducts >= 0 && cost.paddedProducts <= cost.multiplyAdds);
    QVERIFY(cost.neverRead >= 0 && cost.neverRead <= cost.inputNumbers);
    QVERIFY(cost.maxReads >= 0 && cost.maxReads <= g.height.outSize * g.width.outSize);
    QCOMPARE(cost.maxReads == 0, cost.neverRead == cost.inputNumbers);
}

void askSchedule(const Geometry &g, Dice &dice)
{
    for (Order order : {Order::AsDocumented, Order::ByWindow})
        for (Grain grain : {Grain::Phase, Grain::Normal, Grain::Fine}) {
            const Schedule schedule(forwardShape(g), {order, grain});
            QVERIFY(schedule.size() >= 1);
            const Index number = dice.within(schedule.size());
            const Step step = schedule.place(number);
            QCOMPARE(step.number, number);
            const Progress progress = schedule.after(step);
            QVERIFY(progress.flattened >= 0 && progress.extracted >= 0 && progress.multiplyAdds >= 0);
            const Progress last = schedule.after(schedule.place(schedule.size() - 1));
            QVERIFY(progress.flattened <= last.flattened && progress.extracted <= last.extracted);
            QVERIFY(progress.multiplyAdds <= last.multiplyAdds && progress.reshaped <= last.reshaped);
            Index next = 0;
            for (const Segment &segment : schedule.segments()) {
                QCOMPARE(segment.first, next);
                next += segment.count;
            }
            QCOMPARE(next, schedule.size());
            if (g.multiplyAdds() == 0)
                continue;
            const Index making = schedule.stepMultiplying({dice.within(g.positions()), dice.within(g.outChannels)});
            QVERIFY(schedule.place(making).phase == Phase::Multiply);
            const Index extracting = schedule.stepExtracting({dice.within(g.positions()), dice.within(g.taps())});
            QVERIFY(schedule.place(extracting).phase == Phase::Extract);
            const FlatFilterCell flat{dice.within(g.taps()), dice.within(g.outChannels)};
            QVERIFY(schedule.place(schedule.stepFlattening(flat.row, schedule.flattenedWith(flat))).phase ==
                    Phase::Flatten);
        }
}

} // namespace

class TestHugeShapes : public QObject
{
    Q_OBJECT
private slots:
    void nothingOverflows()
    {
        Dice dice;
        int taken = 0, refused = 0, large = 0;
        for (int run = 0; run < runs; ++run) {
            std::optional<Shapes> shapes;
            while (!shapes) // a product of sizes beyond 64 bits is no Shape at all
                shapes = drawnShapes(dice);
            const Result<Geometry> geometry = geometryOf(shapes->input, shapes->filter, shapes->arguments);
            if (!geometry) {
                ++refused;
                continue;
            }
            const Geometry &g = *geometry;
            ++taken;
            large += g.multiplyAdds() > Index{1} << 40 ? 1 : 0;
            QCOMPARE(g.outputShape.elementCount(), g.outputCount());
            askCost(g);
            askLinks(g, dice);
            askVirtualTensor(g, dice);
            askSchedule(g, dice);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("run %1: input %2, filter %3")
                                     .arg(QString::number(run), QString::fromStdString(shapes->input.text()),
                                          QString::fromStdString(shapes->filter.text()))));
        }
        QVERIFY(taken > runs / 5);
        QVERIFY(refused > runs / 20);
        QVERIFY(large > runs / 100);
        qInfo("%d taken, %d of them beyond 2^40 products, %d refused", taken, large, refused);
    }
};

QTEST_APPLESS_MAIN(TestHugeShapes)
#include "test_huge_shapes.moc"
