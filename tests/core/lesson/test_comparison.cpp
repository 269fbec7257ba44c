#include "core/lesson/comparison.h"
#include "core/walkthrough/forward_story.h"

#include "core/conv/conv2d.h"

#include <QTest>

#include <algorithm>

using namespace lab;

namespace {

Conv2DCall question()
{
    return {.input = Tensor({1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2}),
            .filter = Tensor({3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1})};
}

std::pair<Convolution, Convolution> compared(Comparison comparison, const Conv2DCall &call)
{
    const ComparedCalls calls = comparedCalls(comparison, call, geometryOf(call).value());
    return {Convolution::of(calls.left).value(), Convolution::of(calls.right).value()};
}

std::vector<float> outputs(const Convolution &convolution)
{
    const Tensor output = conv2d(convolution);
    return {output.values().begin(), output.values().end()};
}

std::vector<CellRef> differing(const Convolution &one, const Convolution &other, Index most)
{
    return differingResults(ForwardStory(one), ForwardStory(other), most);
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT
private slots:
    void flippedIsTheMathematicalConvolution()
    {
        const auto [plain, flipped] = compared(Comparison::PlainAndFlipped, question());
        QCOMPARE(outputs(plain), (std::vector<float>{14, 6, 6, 12}));
        // By hand in core/conv/README.md, section 4.
        QCOMPARE(outputs(flipped), (std::vector<float>{10, 8, 15, 10}));
        QCOMPARE(int(differing(plain, flipped, 100).size()), 4);
    }

    void flippingKeepsChannelsInPlace()
    {
        Conv2DCall call{.input = Tensor::filled({1, 2, 2, 2}, 1), .filter = Tensor({1, 2, 2, 1}, {1, 2, 3, 4})};
        const auto [plain, flipped] = compared(Comparison::PlainAndFlipped, call);
        QVERIFY(flipped.call().filter == Tensor({1, 2, 2, 1}, {3, 4, 1, 2}));
        QVERIFY(plain.call().filter == call.filter);
    }

    void sameAndSymmetricDifferWithAnOddTotal()
    {
        Conv2DCall call = question();
        call.arguments.strides = {2};
        const auto [same, symmetric] = compared(Comparison::SameAndSymmetric, call);
        QCOMPARE(same.geometry().height.padBefore, Index{0});
        QCOMPARE(same.geometry().height.padAfter, Index{1});
        QCOMPARE(symmetric.geometry().height.padBefore, Index{1});
        QCOMPARE(symmetric.geometry().height.padAfter, Index{1});
        QVERIFY(!differing(same, symmetric, 100).empty());
    }

    void sameAndSymmetricAgreeAtStrideOneWithAnOddFilter()
    {
        const auto [same, symmetric] = compared(Comparison::SameAndSymmetric, question());
        QVERIFY(differing(same, symmetric, 100).empty());
    }

    void cellsTheOtherDoesNotHaveDiffer()
    {
        const auto [valid, same] = compared(Comparison::ValidAndSame, question());
        const std::vector<CellRef> cells = differing(same, valid, 100);
        QVERIFY(std::ranges::find(cells, CellRef(OutputCell{0, 3, 3, 0})) !=
                cells.end()); // VALID has two rows and columns only
        QCOMPARE(int(differing(same, valid, 3).size()), 3);
    }

    void namesCoverEveryComparison()
    {
        QCOMPARE(comparisons().size(), std::size_t{4});
        for (const ComparisonNames &names : comparisons())
            QVERIFY(!names.title.empty() && !names.left.empty() && !names.right.empty() && !names.lesson.empty());
    }
};

QTEST_APPLESS_MAIN(TestComparison)
#include "test_comparison.moc"
