#include "core/conv/typed.h"

#include "core/conv/conv2d.h"
#include "core/conv/patch.h"
#include "tests/support/random_calls.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace lab;
using namespace lab::test;

class TestTyped : public QObject
{
    Q_OBJECT
private slots:
    void sumsAreRoundedOnce_data()
    {
        QTest::addColumn<DType>("type");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("rounded");
        const double infinity = std::numeric_limits<double>::infinity();
        QTest::newRow("half, ties to even, down") << DType::Float16 << 2049.0 << 2048.0;
        QTest::newRow("half, ties to even, up") << DType::Float16 << 2051.0 << 2052.0;
        QTest::newRow("half, the largest") << DType::Float16 << -65519.0 << -65504.0;
        QTest::newRow("half, beyond") << DType::Float16 << -65520.0 << -infinity;
        QTest::newRow("half, the smallest denormal") << DType::Float16 << 0x1p-24 << 0x1p-24;
        QTest::newRow("half, half of it") << DType::Float16 << 0x1p-25 << 0.0;
        QTest::newRow("bfloat16") << DType::BFloat16 << 257.0 << 256.0;
        QTest::newRow("bfloat16, beyond") << DType::BFloat16 << 3.4e38 << infinity;
        QTest::newRow("float32") << DType::Float32 << 16777217.0 << 16777216.0;
        QTest::newRow("float64") << DType::Float64 << 16777217.0 << 16777217.0;
        QTest::newRow("int32 wraps") << DType::Int32 << 2147483648.0 << -2147483648.0;
        QTest::newRow("int32 wraps below") << DType::Int32 << -2147483649.0 << 2147483647.0;
    }

    void sumsAreRoundedOnce()
    {
        QFETCH(DType, type);
        QFETCH(double, value);
        QTEST(roundedTo(type, value), "rounded");
    }

    void everyWayToAnOutputHasTheNumberOfTheType()
    {
        QVERIFY(rc::check([] {
            Conv2DCall call = *takenCall();
            const DType types[]{DType::Float16, DType::BFloat16, DType::Float32, DType::Float64, DType::Int32};
            call.arguments.inputType = call.arguments.filterType = types[drawn(0, 4)];
            for (float &value : call.filter.mutableValues())
                value *= 61; // sums that the 16-bit types do not hold
            const Convolution convolution = *Convolution::of(call);
            const auto wide = [](const Tensor &tensor) {
                return std::vector<double>(tensor.values().begin(), tensor.values().end());
            };
            const std::vector<double> expected =
                conv2dIn(call.arguments.inputType, convolution.geometry(), wide(call.input), wide(call.filter));
            const Tensor output = conv2d(convolution), byMatrices = *conv2dByMatrices(convolution, Index{1} << 40);
            for (Index flat = 0; flat < output.size(); ++flat) {
                RC_ASSERT(double(output[flat]) == expected[std::size_t(flat)]);
                RC_ASSERT(double(byMatrices[flat]) == expected[std::size_t(flat)]);
                RC_ASSERT(outputAt(convolution, convolution.outputCell(flat)) == output[flat]);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestTyped)
#include "test_typed.moc"
