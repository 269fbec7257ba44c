#include "core/conv/conv2d.h"

#include "core/conv/fast_conv2d.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "core/tensor/axis_order.h"
#include "tests/support/random_calls.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace lab;
using namespace lab::test;

namespace {

constexpr Index noLimit = Index{1} << 30;

Tensor outputOf(const Conv2DCall &call)
{
    return conv2d(*Convolution::of(call));
}

/// The output again, straight from the formula of the semantics page: a third way that shares no code with the others.
/// NHWC and rank 4 only.
std::vector<double> byFormula(const Conv2DCall &call, const Geometry &g)
{
    std::vector<double> output;
    const Index outPerGroup = std::max<Index>(1, g.outChannels / g.groups);
    for (Index b = 0; b < g.batch; ++b)
        for (Index i = 0; i < g.height.outSize; ++i)
            for (Index j = 0; j < g.width.outSize; ++j)
                for (Index k = 0; k < g.outChannels; ++k) {
                    double sum = 0;
                    for (Index di = 0; di < g.height.filterSize; ++di)
                        for (Index dj = 0; dj < g.width.filterSize; ++dj)
                            for (Index q = 0; q < g.groupInChannels; ++q) {
                                const Index y = i * g.height.stride - g.height.padBefore + di * g.height.dilation;
                                const Index x = j * g.width.stride - g.width.padBefore + dj * g.width.dilation;
                                const Index c = k / outPerGroup * g.groupInChannels + q;
                                if (y < 0 || x < 0 || y >= g.height.inSize || x >= g.width.inSize || c >= g.inChannels)
                                    continue;
                                const Index in = ((b * g.height.inSize + y) * g.width.inSize + x) * g.inChannels + c;
                                const Index weight =
                                    ((di * g.width.filterSize + dj) * g.groupInChannels + q) * g.outChannels + k;
                                sum += double(call.input[in]) * double(call.filter[weight]);
                            }
                    output.push_back(sum);
                }
    return output;
}

/// The same call with its input and its lists in the other data format.
Conv2DCall inNhwc(Conv2DCall call)
{
    if (call.arguments.dataFormat == "NHWC")
        return call;
    const auto moved = [](auto list) {
        if (list.size() == 4)
            list = {list[0], list[2], list[3], list[1]};
        return list;
    };
    call.input = *toNhwc(call.input, DataFormat::Nchw);
    call.arguments.dataFormat = "NHWC";
    call.arguments.strides = moved(call.arguments.strides);
    if (call.arguments.dilations)
        call.arguments.dilations = moved(*call.arguments.dilations);
    call.arguments.padding.pairs = moved(call.arguments.padding.pairs);
    return call;
}

Conv2DCall question()
{
    return {.input = Tensor({1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2}),
            .filter = Tensor({3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1})};
}

} // namespace

class TestConv2D : public QObject
{
    Q_OBJECT
private slots:
    void theQuestionOfTheForum() { QVERIFY(outputOf(question()) == Tensor({1, 2, 2, 1}, {14, 6, 6, 12})); }

    void loopsMatricesTermsAndFormulaAgree()
    {
        QVERIFY(rc::check("loops = matrices = sums over terms", [] {
            const Convolution convolution = drawnConvolution();
            const Tensor output = conv2d(convolution);
            RC_ASSERT(output.shape() == convolution.geometry().outputShape);
            RC_ASSERT(*conv2dByMatrices(convolution, noLimit) == output);
            for (Index flat = 0; flat < output.size(); ++flat)
                RC_ASSERT(outputAt(convolution, convolution.outputCell(flat)) == output[flat]);
        }));
        QVERIFY(rc::check("the formula of the documentation", [] {
            const Conv2DCall call = inNhwc(*computingCall());
            const Convolution convolution = *Convolution::of(call);
            const Tensor output = conv2d(convolution);
            const std::vector<double> expected = byFormula(call, convolution.geometry());
            RC_ASSERT(expected.size() == static_cast<std::size_t>(output.size()));
            for (std::size_t i = 0; i < expected.size(); ++i)
                RC_ASSERT(double(output[static_cast<Index>(i)]) == expected[i]);
        }));
    }

    void bothFormatsGiveTheSamePicture()
    {
        QVERIFY(rc::check("NCHW is NHWC with its axes moved", [] {
            const Conv2DCall call = *takenCall();
            const DataFormat format = geometryOf(call)->dataFormat;
            RC_CLASSIFY(format == DataFormat::Nchw, "NCHW");
            RC_ASSERT(*toNhwc(outputOf(call), format) == outputOf(inNhwc(call)));
        }));
    }

    void anInfiniteWeightOnPaddingGivesNotANumber()
    {
        Conv2DCall call = question();
        call.filter.set(0, std::numeric_limits<float>::infinity());
        call.arguments.padding = PaddingArgument::same();
        const Convolution convolution = *Convolution::of(call);
        const Tensor output = conv2d(convolution);
        QVERIFY(std::isnan(output[0]));
        QVERIFY(std::isinf(output[5]));
        const Tensor other = *conv2dByMatrices(convolution, noLimit);
        for (Index i = 0; i < output.size(); ++i)
            QCOMPARE(std::isnan(other[i]), std::isnan(output[i]));
    }

    void nothingInTheInputGivesZerosWhateverTheFilter()
    {
        Conv2DCall call{.input = Tensor({1, 0, 2, 2}, {}),
                        .filter = Tensor({1, 1, 1, 3}, {std::numeric_limits<float>::infinity(), 1, 2})};
        call.arguments.padding = PaddingArgument::explicitPairs({{0, 0}, {1, 1}, {0, 0}, {0, 0}});
        const Convolution convolution = *Convolution::of(call); // 3 outputs for 2 groups: never looked at
        QVERIFY(conv2d(convolution) == Tensor::filled({1, 2, 2, 3}, 0));
        QVERIFY(*conv2dByMatrices(convolution, noLimit) == conv2d(convolution));
        QCOMPARE(outputAt(convolution, {0, 1, 1, 0}), 0.0F);
    }

    void withoutInputChannelsEveryOutputIsZero()
    {
        const Convolution convolution = *Convolution::of(
            {.input = Tensor::filled({1, 1, 1, 0}, 0), .filter = Tensor::filled({1, 1, 1, 1}, 1), .arguments = {}});
        const Tensor zero({1, 1, 1, 1}, {0});
        QVERIFY(conv2d(convolution) == zero);
        QVERIFY(*conv2dByMatrices(convolution, 100) == zero);
        QVERIFY(*fastConv2d(convolution) == zero);
        QVERIFY(*patchMatrix(convolution, 100) == (Tensor({1, 1}, {0})));
        QVERIFY(isPadding(convolution.geometry(), {0, 0}));
        QVERIFY(termAt(convolution, {}, 0).padded);
    }

    /// Below the smallest normal number TensorFlow's kernels have 0, exact arithmetic has the number: both are right.
    void numbersBelowTheSmallestNormalOneAreKeptOrZero()
    {
        const float tiny = 1e-40F;
        const Convolution convolution = *Convolution::of({.input = Tensor({1, 1, 3, 1}, {tiny, 1e-30F, 1}),
                                                          .filter = Tensor({1, 1, 1, 2}, {1, 1e-10F}),
                                                          .arguments = {}});
        const Tensor exact({1, 1, 3, 2}, {tiny, 0, 1e-30F, 1e-40F, 1, 1e-10F}), fast = *fastConv2d(convolution);
        QVERIFY(conv2d(convolution) == exact);
        for (Index i = 0; i < exact.size(); ++i)
            QVERIFY(fast[i] == exact[i] || (fast[i] == 0 && exact[i] < std::numeric_limits<float>::min()));
    }

    void aPatchMatrixBeyondTheLimitIsRefused()
    {
        const Convolution convolution = *Convolution::of(question());
        QVERIFY(conv2dByMatrices(convolution, 36));
        const Result<Tensor> refused = conv2dByMatrices(convolution, 35);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::LimitReached);
        QVERIFY((refused.error().numbers == std::vector<Index>{36, 35}));
    }

    void roundingHappensOnce()
    {
        // 1 + 2^-30 · 2^10 times: lost one by one in float32, exact in double.
        std::vector<float> input(1025, std::ldexp(1.0F, -30));
        input[0] = 1;
        const Conv2DCall call{.input = Tensor({1, 1, 1025, 1}, input), .filter = Tensor::filled({1, 1025, 1, 1}, 1)};
        QCOMPARE(outputOf(call)[0], 1.0F + std::ldexp(1.0F, -20));
    }
};

QTEST_APPLESS_MAIN(TestConv2D)
#include "test_conv2d.moc"
