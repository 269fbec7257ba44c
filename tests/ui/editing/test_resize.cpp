#include "ui/editing/resize.h"

#include "core/conv/conv2d.h"
#include "core/conv/convolution.h"

#include <QTest>

using namespace lab;
using namespace lab::ui;

class TestResize : public QObject
{
    Q_OBJECT
private slots:
    void valuesThatStillFitAreKept()
    {
        const Tensor square({1, 2, 2, 1}, {1, 2, 3, 4});
        QVERIFY(resized(square, {1, 3, 3, 1}) == Tensor({1, 3, 3, 1}, {1, 2, 0, 3, 4, 0, 0, 0, 0}));
        QVERIFY(resized(square, {1, 2, 1, 2}) == Tensor({1, 2, 1, 2}, {1, 0, 3, 0}));
        QVERIFY(resized(resized(square, {2, 5, 4, 3}), {1, 2, 2, 1}) == square);
        QCOMPARE(resized(square, {1, 0, 2, 1}).size(), Index(0));
    }

    void theOtherDataFormatShowsTheSamePicture()
    {
        Conv2DCall call;
        std::vector<float> values(2 * 3 * 4 * 2);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = float(i);
        call.input = Tensor({2, 3, 4, 2}, values);
        call.filter = Tensor::filled({2, 2, 2, 1}, 1);
        call.arguments.strides = {1, 1, 2, 1};
        call.arguments.dilations = std::vector<std::int64_t>{1, 2, 1, 1};
        call.arguments.padding = PaddingArgument::explicitPairs({{0, 0}, {1, 2}, {3, 4}, {0, 0}});
        const Conv2DCall other = inDataFormat(call, DataFormat::Nchw);
        QCOMPARE(other.arguments.strides, (std::vector<std::int64_t>{1, 1, 1, 2}));
        QCOMPARE(*other.arguments.dilations, (std::vector<std::int64_t>{1, 1, 2, 1}));
        QVERIFY(inDataFormat(other, DataFormat::Nhwc) == call);
        const auto a = Convolution::of(call);
        const auto b = Convolution::of(other);
        QVERIFY(a && b);
        const Tensor nhwc = conv2d(*a), nchw = conv2d(*b);
        for (Index i = 0; i < nhwc.size(); ++i)
            QCOMPARE(nchw[b->outputIndex(a->outputCell(i))], nhwc[i]);
    }
};

QTEST_APPLESS_MAIN(TestResize)
#include "test_resize.moc"
