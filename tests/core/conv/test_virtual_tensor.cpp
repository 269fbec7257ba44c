#include "core/conv/virtual_tensor.h"

#include "core/conv/flattened_filter.h"
#include "core/conv/patch.h"
#include "tests/support/random_calls.h"

#include <QTest>

#include <set>

using namespace lab;
using namespace lab::test;

class TestVirtualTensor : public QObject
{
    Q_OBJECT
private slots:
    void indicesOfTheTensorsGoBothWays()
    {
        QVERIFY(rc::check("flat index and cell", [] {
            const Convolution convolution = drawnConvolution();
            for (Index flat = 0; flat < convolution.call().input.size(); ++flat) {
                RC_ASSERT(convolution.inputIndex(convolution.inputCell(flat)) == flat);
                RC_ASSERT(convolution.inputAt(convolution.inputCell(flat)) == convolution.call().input[flat]);
            }
            for (Index flat = 0; flat < convolution.call().filter.size(); ++flat) {
                RC_ASSERT(convolution.filterIndex(convolution.filterCell(flat)) == flat);
                RC_ASSERT(convolution.filterAt(convolution.filterCell(flat)) == convolution.call().filter[flat]);
            }
            for (Index flat = 0; flat < convolution.geometry().outputCount(); ++flat)
                RC_ASSERT(convolution.outputIndex(convolution.outputCell(flat)) == flat);
        }));
    }

    void rowsAndColumnsGoBothWays()
    {
        QVERIFY(rc::check("rows are positions, columns are taps", [] {
            const Geometry g = drawnConvolution().geometry();
            Position previous{-1, 0, 0};
            for (Index row = 0; row < g.positions(); ++row) {
                const Position position = positionOfRow(g, row);
                RC_ASSERT(rowOfPosition(g, position) == row);
                RC_ASSERT(position > previous);
                previous = position;
            }
            std::set<Index> documented;
            for (Index column = 0; column < g.taps(); ++column) {
                const Tap tap = tapOfColumn(g, column);
                RC_ASSERT(columnOfTap(g, tap) == column);
                RC_ASSERT(tap.c / g.groupInChannels == column / g.tapsPerGroup()); // groups stand together
                documented.insert(documentedColumn(g, column));
                if (g.groups == 1)
                    RC_ASSERT(documentedColumn(g, column) == column);
            }
            RC_ASSERT(static_cast<Index>(documented.size()) == g.taps());
            RC_ASSERT(documented.empty() || *documented.rbegin() == g.taps() - 1);
        }));
    }

    void cellsRepeatTheInput()
    {
        QVERIFY(rc::check("V[b, i, j, r] = Xp[b, i·sh + di·dh, j·sw + dj·dw, q]", [] {
            const Convolution convolution = drawnConvolution();
            const Geometry &g = convolution.geometry();
            const Tensor matrix = *patchMatrix(convolution, Index{1} << 30);
            RC_ASSERT(matrix.shape() == Shape({g.positions(), g.taps()}));
            for (Index row = 0; row < g.positions(); ++row)
                for (Index column = 0; column < g.taps(); ++column) {
                    const Index place = documentedColumn(g, column);
                    const Index depth = g.groups * g.groupInChannels; // 1 group where there are no channels
                    const Index q = place % depth, dj = place / depth % g.width.filterSize,
                                di = place / depth / g.width.filterSize;
                    const Position p = positionOfRow(g, row);
                    const Index y = p.y * g.height.stride + di * g.height.dilation - g.height.padBefore;
                    const Index x = p.x * g.width.stride + dj * g.width.dilation - g.width.padBefore;
                    const bool outside =
                        y < 0 || y >= g.height.inSize || x < 0 || x >= g.width.inSize || q >= g.inChannels;
                    RC_ASSERT((sourceOf(g, {row, column}) == InputCell{p.n, y, x, q}));
                    RC_ASSERT(isPadding(g, {row, column}) == outside);
                    const float value = outside ? 0 : convolution.inputAt({p.n, y, x, q});
                    RC_ASSERT(virtualAt(convolution, {row, column}) == value);
                    RC_ASSERT(matrix[row * g.taps() + place] == value);
                }
        }));
    }

    void theFilterMatrixIsBlockDiagonal()
    {
        QVERIFY(rc::check("flattened filter", [] {
            const Convolution convolution = *Convolution::of(*computingCall());
            const Geometry &g = convolution.geometry();
            const Tensor flat = flatFilter(convolution);
            RC_ASSERT(flat.sharesValuesWith(convolution.call().filter));
            Index held = 0;
            for (Index row = 0; row < g.taps(); ++row)
                for (Index column = 0; column < g.outChannels; ++column) {
                    const std::optional<FilterCell> cell = filterCellOf(g, {row, column});
                    const bool sameGroup = row / g.tapsPerGroup() == column / std::max<Index>(1, g.groupOutChannels());
                    RC_ASSERT(cell.has_value() == sameGroup || convolution.call().input.size() == 0);
                    if (!cell) {
                        RC_ASSERT(flatFilterAt(convolution, {row, column}) == 0);
                        continue;
                    }
                    ++held;
                    RC_ASSERT((flatCellOf(g, *cell) == FlatFilterCell{row, column}));
                    RC_ASSERT(flatFilterAt(convolution, {row, column}) ==
                              flat[row % g.tapsPerGroup() * g.outChannels + column]);
                }
            RC_ASSERT(held == convolution.call().filter.size());
        }));
    }

    void productOfBothMatricesIsTheOutput()
    {
        QVERIFY(rc::check("Om = Pm · Fm, and its terms", [] {
            const Convolution convolution = *Convolution::of(*computingCall());
            const Geometry &g = convolution.geometry();
            const OutputCell cell = convolution.outputCell(drawn(0, g.outputCount() - 1));
            const Index row = rowOfPosition(g, {cell.n, cell.y, cell.x});
            double sum = 0;
            for (Index r = 0; r < g.taps(); ++r)
                sum += double(virtualAt(convolution, {row, r})) * double(flatFilterAt(convolution, {r, cell.k}));
            RC_ASSERT(static_cast<float>(sum) == outputAt(convolution, cell));
        }));
    }

    void partialSumsAreNumbersOfTheCallsType()
    {
        // 2^24 + 1 is no float32: nothing that float32 cannot hold is shown on the way.
        const Convolution convolution = *Convolution::of(
            {.input = Tensor(Shape{1, 1, 2, 1}, {16777216, 1}), .filter = Tensor::filled({1, 2, 1, 1}, 1)});
        QCOMPARE(partialSum(convolution, {0, 0, 0, 0}, 1), 16777216.0);
        QCOMPARE(partialSum(convolution, {0, 0, 0, 0}, 2), 16777216.0);
        QCOMPARE(channelSum(convolution, {0, 0, 0, 0}, 0), 16777216.0);
    }

    void termsFollowTheRowsOfTheFilterMatrix()
    {
        QVERIFY(rc::check("terms of a patch", [] {
            const Convolution convolution = *Convolution::of(*computingCall());
            const Geometry &g = convolution.geometry();
            const OutputCell cell = convolution.outputCell(drawn(0, g.outputCount() - 1));
            const Index row = rowOfPosition(g, {cell.n, cell.y, cell.x});
            double sum = 0, channelSums = 0;
            for (Index i = 0; i < g.tapsPerGroup(); ++i) {
                RC_ASSERT(partialSum(convolution, cell, i) == sum);
                const Term term = termAt(convolution, cell, i);
                sum += term.product();
                const VirtualCell repeated{row, columnOfTap(g, term.tap)};
                RC_ASSERT(sourceOf(g, repeated) == term.input);
                RC_ASSERT(isPadding(g, repeated) == term.padded);
                RC_ASSERT(flatCellOf(g, term.filter).row == repeated.column);
                RC_ASSERT(flatCellOf(g, term.filter).row % g.tapsPerGroup() == i);
                RC_ASSERT(term.inputValue == virtualAt(convolution, repeated));
                RC_ASSERT(term.filterValue == convolution.filterAt(term.filter));
            }
            for (Index channel = 0; channel < g.groupInChannels; ++channel)
                channelSums += channelSum(convolution, cell, channel);
            RC_ASSERT(channelSums == sum); // integers: exact in any order
        }));
    }

    void largerThanTheLimitIsRefused()
    {
        const Convolution convolution =
            *Convolution::of({.input = Tensor::filled({1, 4, 4, 1}, 1), .filter = Tensor::filled({3, 3, 1, 1}, 1)});
        QVERIFY(patchMatrix(convolution, 36));
        QVERIFY(patchMatrix(convolution, 35).error().code == ErrorCode::LimitReached);
    }
};

QTEST_APPLESS_MAIN(TestVirtualTensor)
#include "test_virtual_tensor.moc"
