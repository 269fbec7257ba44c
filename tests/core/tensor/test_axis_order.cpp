#include "core/tensor/axis_order.h"

#include <QTest>

using namespace lab;

namespace {

Tensor counted(Shape shape)
{
    std::vector<float> values;
    for (Index i = 0; i < shape.elementCount(); ++i)
        values.push_back(static_cast<float>(i));
    return Tensor(std::move(shape), std::move(values));
}

} // namespace

class TestAxisOrder : public QObject
{
    Q_OBJECT
private slots:
    void imagesMoveTheirChannels()
    {
        const Tensor nchw = counted({2, 3, 4, 5});
        const Result<Tensor> nhwc = toNhwc(nchw, DataFormat::Nchw);
        QVERIFY(nhwc);
        QVERIFY(nhwc->shape() == Shape({2, 4, 5, 3}));
        for (Index n = 0; n < 2; ++n)
            for (Index c = 0; c < 3; ++c)
                for (Index y = 0; y < 4; ++y)
                    for (Index x = 0; x < 5; ++x)
                        QCOMPARE((*nhwc)[((n * 4 + y) * 5 + x) * 3 + c], nchw[((n * 3 + c) * 4 + y) * 5 + x]);
        QVERIFY(*toNchw(*nhwc, DataFormat::Nhwc) == nchw);
    }

    void extraBatchAxesStayInFront()
    {
        const Tensor image = counted({2, 3, 4, 5, 6});
        QVERIFY(toNchw(image, DataFormat::Nhwc)->shape() == Shape({2, 3, 6, 4, 5}));
        QVERIFY(*toNhwc(*toNchw(image, DataFormat::Nhwc), DataFormat::Nchw) == image);
    }

    void theRightOrderIsNotCopied()
    {
        const Tensor image = counted({1, 2, 3, 4});
        QVERIFY(toNhwc(image, DataFormat::Nhwc)->sharesValuesWith(image));
        QVERIFY(toHwio(image, FilterOrder::Hwio)->sharesValuesWith(image));
    }

    void filtersOfOtherLibraries()
    {
        const Tensor oihw = counted({5, 4, 3, 2}), ohwi = counted({5, 3, 2, 4});
        const Result<Tensor> fromTorch = toHwio(oihw, FilterOrder::Oihw), fromLite = toHwio(ohwi, FilterOrder::Ohwi);
        QVERIFY(fromTorch->shape() == Shape({3, 2, 4, 5}));
        QVERIFY(fromLite->shape() == Shape({3, 2, 4, 5}));
        for (Index h = 0; h < 3; ++h)
            for (Index w = 0; w < 2; ++w)
                for (Index i = 0; i < 4; ++i)
                    for (Index o = 0; o < 5; ++o) {
                        const Index hwio = ((h * 2 + w) * 4 + i) * 5 + o;
                        QCOMPARE((*fromTorch)[hwio], oihw[((o * 4 + i) * 3 + h) * 2 + w]);
                        QCOMPARE((*fromLite)[hwio], ohwi[((o * 3 + h) * 2 + w) * 4 + i]);
                    }
        QVERIFY(*fromHwio(*fromTorch, FilterOrder::Oihw) == oihw);
        QVERIFY(*fromHwio(*fromLite, FilterOrder::Ohwi) == ohwi);
    }

    void emptyTensorsKeepTheirSizes()
    {
        QVERIFY(toNhwc(Tensor(Shape{2, 0, 4, 5}, {}), DataFormat::Nchw)->shape() == Shape({2, 4, 5, 0}));
        QVERIFY(toHwio(Tensor(Shape{0, 4, 3, 2}, {}), FilterOrder::Oihw)->shape() == Shape({3, 2, 4, 0}));
    }

    void wrongRanksAreRefused()
    {
        QVERIFY(toNhwc(counted({3, 4}), DataFormat::Nchw).error().code == ErrorCode::InputRank);
        QVERIFY(toHwio(counted({3, 4, 5}), FilterOrder::Oihw).error().code == ErrorCode::FilterRank);
        QVERIFY(fromHwio(counted({1, 3, 4, 5, 2}), FilterOrder::Oihw).error().numbers == std::vector<Index>{5});
    }
};

QTEST_APPLESS_MAIN(TestAxisOrder)
#include "test_axis_order.moc"
