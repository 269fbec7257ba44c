#include "core/conv/cost.h"

#include "core/conv/links.h"
#include "core/conv/patch.h"
#include "tests/support/random_calls.h"

#include <QTest>

#include <algorithm>

using namespace lab;
using namespace lab::test;

namespace {

Cost byCounting(const Convolution &convolution)
{
    const Geometry &g = convolution.geometry();
    Cost cost{.inputNumbers = convolution.call().input.size(),
              .virtualNumbers = g.positions() * g.taps(),
              .filterNumbers = convolution.call().filter.size(),
              .outputNumbers = g.outputShape.elementCount()};
    for (Index flat = 0; flat < g.outputCount(); ++flat)
        for (Index i = 0; i < g.tapsPerGroup(); ++i) {
            ++cost.multiplyAdds;
            cost.paddedProducts += termAt(convolution, convolution.outputCell(flat), i).padded ? 1 : 0;
        }
    for (Index flat = 0; flat < cost.inputNumbers; ++flat) {
        const Index reads = windowsReading(g, convolution.inputCell(flat));
        cost.neverRead += reads == 0 ? 1 : 0;
        cost.maxReads = std::max(cost.maxReads, reads);
    }
    return cost;
}

void requireEqual(const Cost &actual, const Cost &expected)
{
    RC_ASSERT(actual.multiplyAdds == expected.multiplyAdds);
    RC_ASSERT(actual.paddedProducts == expected.paddedProducts);
    RC_ASSERT(actual.inputNumbers == expected.inputNumbers);
    RC_ASSERT(actual.virtualNumbers == expected.virtualNumbers);
    RC_ASSERT(actual.filterNumbers == expected.filterNumbers);
    RC_ASSERT(actual.outputNumbers == expected.outputNumbers);
    RC_ASSERT(actual.neverRead == expected.neverRead);
    RC_ASSERT(actual.maxReads == expected.maxReads);
}

} // namespace

class TestCost : public QObject
{
    Q_OBJECT
private slots:
    void countsAgreeWithCounting()
    {
        QVERIFY(rc::check("cost of a random call", [] {
            const Convolution convolution = drawnConvolution();
            requireEqual(costOf(convolution.geometry()), byCounting(convolution));
        }));
    }

    /// Longer axes than a whole call can have here: strides and dilations with and without common factors.
    void oneLongAxis()
    {
        QVERIFY(rc::check("cost along one axis", [] {
            const Conv2DCall call =
                *rc::gen::suchThat(rc::gen::exec([] {
                                       Conv2DCall one{.input = Tensor::filled({1, drawn(1, 80), 1, 1}, 1),
                                                      .filter = Tensor::filled({drawn(1, 20), 1, 1, 1}, 1)};
                                       one.arguments.strides = {drawn(1, 12), 1};
                                       one.arguments.dilations = {drawn(1, 12), 1};
                                       one.arguments.padding = drawnPadding(false);
                                       return one;
                                   }),
                                   [](const Conv2DCall &one) { return bool(geometryOf(one)); });
            const Convolution convolution = *Convolution::of(call);
            requireEqual(costOf(convolution.geometry()), byCounting(convolution));
        }));
    }

    void theQuestion()
    {
        const Cost cost = costOf(*geometryOf({1, 4, 4, 1}, {3, 3, 1, 1}, {}));
        QCOMPARE(cost.multiplyAdds, 36);
        QCOMPARE(cost.paddedProducts, 0);
        QCOMPARE(cost.virtualNumbers, 36);
        QCOMPARE(cost.maxReads, 4);
        QCOMPARE(cost.neverRead, 0);
    }

    void strideBeyondTheKernelLeavesCellsUnread()
    {
        const Cost cost = costOf(*geometryOf({1, 7, 7, 1}, {2, 2, 1, 1}, {.strides = {3}}));
        QCOMPARE(cost.neverRead, 49 - 16);
        QCOMPARE(cost.maxReads, 1);
    }

    void aPhotoIsCountedAtOnce()
    {
        const Cost cost = costOf(*geometryOf({1, 1080, 1920, 3}, {5, 5, 3, 8}, {.padding = PaddingArgument::same()}));
        QCOMPARE(cost.multiplyAdds, Index{1080} * 1920 * 8 * 75);
        // Each of the four sides loses 1 + 2 taps of five.
        QCOMPARE(cost.paddedProducts, cost.multiplyAdds - (5 * Index{1080} - 6) * (5 * Index{1920} - 6) * 3 * 8);
        QCOMPARE(cost.maxReads, 25);
    }
};

QTEST_APPLESS_MAIN(TestCost)
#include "test_cost.moc"
