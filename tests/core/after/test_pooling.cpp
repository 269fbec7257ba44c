#include "core/after/pooling_values.h"

#include "tests/core/after/drawn_pooling.h"

#include <QTest>

#include <cmath>

using namespace lab;
using namespace lab::test;

namespace {

CellValue valueIn(const DrawnPooling &drawn)
{
    return [&drawn](const InputCell &cell) { return drawn.input[unpooledImages(drawn.geometry).of(cell)]; };
}

OutputCell windowAt(const PoolingGeometry &geometry, Index flat)
{
    return asOutput(pooledImages(geometry).at(flat));
}

} // namespace

class TestPooling : public QObject
{
    Q_OBJECT
private slots:
    void aWindowReadsWhatIsUnderIt()
    {
        QVERIFY(rc::check([] {
            const DrawnPooling drawn = drawnPoolingOfImages();
            const PoolingGeometry &g = drawn.geometry;
            for (Index flat = 0; flat < g.outputShape.elementCount(); ++flat) {
                const OutputCell cell = windowAt(g, flat);
                std::vector<InputCell> under;
                for (Index ky = 0; ky < g.height.filterSize; ++ky)
                    for (Index kx = 0; kx < g.width.filterSize; ++kx) {
                        const Index y = g.height.inputIndex(cell.y, ky), x = g.width.inputIndex(cell.x, kx);
                        if (g.height.isInside(y) && g.width.isInside(x))
                            under.push_back({cell.n, y, x, cell.k});
                    }
                const PoolWindow window = poolWindow(g, cell);
                RC_ASSERT(window.count() == Index(under.size()));
                for (Index i = 0; i < window.count(); ++i)
                    RC_ASSERT(window[i] == under[std::size_t(i)]);
            }
        }));
    }

    void aCellGoesToTheWindowsThatReadIt()
    {
        QVERIFY(rc::check([] {
            const DrawnPooling drawn = drawnPoolingOfImages();
            const PoolingGeometry &g = drawn.geometry;
            std::vector<std::vector<OutputCell>> over(std::size_t(drawn.input.size()));
            for (Index flat = 0; flat < g.outputShape.elementCount(); ++flat) {
                const PoolWindow window = poolWindow(g, windowAt(g, flat));
                for (Index i = 0; i < window.count(); ++i)
                    over[std::size_t(unpooledImages(g).of(window[i]))].push_back(windowAt(g, flat));
            }
            for (Index flat = 0; flat < drawn.input.size(); ++flat)
                RC_ASSERT(windowsOver(g, unpooledImages(g).at(flat)) == over[std::size_t(flat)]);
        }));
    }

    void askedByIndexThereAreTheNumbersOfTheWholeTensor()
    {
        QVERIFY(rc::check([] {
            const DrawnPooling drawn = drawnPoolingOfImages();
            const PoolingGeometry &g = drawn.geometry;
            const CellValue value = valueIn(drawn);
            const std::span<const Index> sizes = g.outputShape.sizes();
            const Tensor pooled = pool(g, drawn.input), dy = drawnTensor({sizes.begin(), sizes.end()});
            for (Index flat = 0; flat < pooled.size(); ++flat) {
                RC_ASSERT(pooledAt(g, value, windowAt(g, flat)) == pooled[flat]);
                if (g.kind == PoolKind::Max)
                    RC_ASSERT(value(*poolWinner(g, value, windowAt(g, flat))) == pooled[flat]);
            }
            const Tensor gradient = poolingGradient(g, drawn.input, dy);
            const auto slope = [&](const OutputCell &cell) { return dy[pooledImages(g).of(asInput(cell))]; };
            for (Index flat = 0; flat < gradient.size(); ++flat) {
                const double byIndex = poolingGradientAt(g, value, slope, unpooledImages(g).at(flat));
                RC_ASSERT(std::abs(byIndex - double(gradient[flat])) < 1e-5);
            }
        }));
    }

    void theFirstOfEqualsWins()
    {
        const Tensor input({1, 2, 2, 1}, {3, 7, 7, 7});
        const Result<PoolingGeometry> g = poolingGeometry(input.shape(), {}, DataFormat::Nhwc);
        QVERIFY(g);
        const CellValue value = [&](const InputCell &cell) { return input[unpooledImages(*g).of(cell)]; };
        QCOMPARE(argMaxIndex(*g, *poolWinner(*g, value, {})), 1);
        QVERIFY(poolingGradient(*g, input, Tensor({1, 1, 1, 1}, {5})) == (Tensor({1, 2, 2, 1}, {0, 5, 0, 0})));
    }

    void imagesInTwoBatchAxesAreRefused()
    {
        const Result<PoolingGeometry> g = poolingGeometry({1, 1, 4, 4, 1}, {}, DataFormat::Nhwc);
        QVERIFY(!g && g.error().code == ErrorCode::InputRank && g.error().numbers == std::vector<Index>{5});
    }
};

QTEST_APPLESS_MAIN(TestPooling)
#include "test_pooling.moc"
