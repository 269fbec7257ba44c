#include "core/conv/relatives.h"

#include "core/conv/conv2d.h"
#include "tests/support/random_calls.h"

#include <QTest>

using namespace lab;
using namespace lab::test;

namespace {

std::string codeFor(const Result<Gradients> &result)
{
    return result ? "taken" : std::string(codeName(result.error().code));
}

/// Every input cell stamps the filter, times its value, at distance stride: section 13 read as written.
std::vector<double> stamped(const TransposedCall &call, const Geometry &g)
{
    std::vector<double> sums(static_cast<std::size_t>(g.inputShape.elementCount()), 0.0);
    const Index out = call.filter.shape()[2], in = call.filter.shape()[3];
    for (Index b = 0; b < g.batch; ++b)
        for (Index i = 0; i < g.height.outSize; ++i)
            for (Index j = 0; j < g.width.outSize; ++j)
                for (Index di = 0; di < g.height.filterSize; ++di)
                    for (Index dj = 0; dj < g.width.filterSize; ++dj)
                        for (Index o = 0; o < out; ++o)
                            for (Index q = 0; q < in; ++q) {
                                const Index y = i * g.height.stride - g.height.padBefore + di * g.height.dilation;
                                const Index x = j * g.width.stride - g.width.padBefore + dj * g.width.dilation;
                                if (y < 0 || x < 0 || y >= g.height.inSize || x >= g.width.inSize)
                                    continue;
                                const Index at = ((b * g.height.inSize + y) * g.width.inSize + x) * out + o;
                                sums[static_cast<std::size_t>(at)] +=
                                    double(call.input[((b * g.height.outSize + i) * g.width.outSize + j) * in + q]) *
                                    double(call.filter[((di * g.width.filterSize + dj) * out + o) * in + q]);
                            }
    return sums;
}

TransposedCall smallCall()
{
    return {.input = Tensor({1, 2, 2, 1}, {1, 2, 3, 4}),
            .filter = Tensor({3, 3, 1, 1}, {1, 2, 3, 4, 5, 6, 7, 8, 9}),
            .outputShape = {5, 5},
            .arguments = {.strides = {2}}};
}

} // namespace

class TestRelatives : public QObject
{
    Q_OBJECT
private slots:
    void everySizeThatLeadsBackIsTakenAndNoOther()
    {
        QVERIFY(rc::check([] {
            TransposedCall call{.input = drawnTensor({drawn(1, 2), drawn(1, 3), drawn(1, 3), drawn(1, 2)}),
                                .filter = {},
                                .outputShape = {}};
            call.filter = drawnTensor({drawn(1, 3), drawn(1, 3), drawn(1, 2), call.input.shape()[3]});
            call.arguments = {
                .strides = drawnSteps(3, false), .dilations = drawnSteps(2, false), .padding = drawnPadding(false)};
            for (Index height = 0; height < 16; ++height)
                for (Index width = 0; width < 16; ++width) {
                    call.outputShape = {height, width};
                    const Shape output{call.input.shape()[0], height, width, call.filter.shape()[2]};
                    const Result<Geometry> g = geometryOf(output, call.filter.shape(), call.arguments);
                    const bool leadsBack =
                        g && g->height.outSize == call.input.shape()[1] && g->width.outSize == call.input.shape()[2];
                    const Result<Gradients> transposed = transposedConvolution(call);
                    RC_ASSERT(bool(transposed) == leadsBack);
                    if (!leadsBack)
                        continue;
                    const Padding padding = g->padding;
                    const TransposedSizes rows = transposedSizes(call.input.shape()[1], g->height, padding);
                    RC_ASSERT(rows.least <= height && height <= rows.most);
                    const Tensor whole = inputGradient(*transposed);
                    const std::vector<double> expected = stamped(call, *g);
                    for (Index flat = 0; flat < whole.size(); ++flat)
                        RC_ASSERT(double(whole[flat]) == expected[std::size_t(flat)]);
                }
        }));
    }

    void aRefusedSizeSaysWhichOnesLeadBack()
    {
        TransposedCall call = smallCall();
        QCOMPARE(codeFor(transposedConvolution(call)), std::string("taken"));
        call.outputShape = {7, 5};
        QVERIFY(transposedConvolution(call).error() ==
                (Error{.code = ErrorCode::OutputShapeSize, .numbers = {7, 3, 2, 5, 6}}));
        call.arguments.padding = PaddingArgument::same();
        QVERIFY(transposedConvolution(call).error() ==
                (Error{.code = ErrorCode::OutputShapeSize, .numbers = {7, 4, 2, 3, 4}}));
    }

    void groupsOfATransposedConvolution()
    {
        TransposedCall call = smallCall();
        call.outputShape = {1, 5, 5, 3};
        QCOMPARE(codeFor(transposedConvolution(call)), std::string("OUTPUT_SHAPE_DEPTH"));
        const TorchTransposedCall torch{
            .input = Tensor::filled({1, 3, 2, 2}, 1), .filter = Tensor::filled({3, 1, 2, 2}, 1), .groups = 2};
        QCOMPARE(codeFor(torchTransposedConvolution(torch)), std::string("GROUPS"));
    }

    void depthwiseIsEveryChannelByItself()
    {
        QVERIFY(rc::check([] {
            const Index channels = drawn(1, 3), multiplier = drawn(1, 3);
            const DepthwiseCall call{.input = drawnTensor({drawn(1, 2), drawn(3, 5), drawn(3, 5), channels}),
                                     .filter = drawnTensor({drawn(1, 3), drawn(1, 3), channels, multiplier}),
                                     .arguments = {.strides = {1, drawn(1, 2), drawn(1, 2), 1}}};
            const Tensor output = conv2d(*depthwiseConvolution(call));
            const auto channelsOf = [](const Tensor &tensor, Index first, Index count) {
                const Shape &s = tensor.shape();
                std::vector<float> values;
                for (Index flat = 0; flat < tensor.size(); ++flat)
                    if (flat % s[3] >= first && flat % s[3] < first + count)
                        values.push_back(tensor[flat]);
                return Tensor(Shape{s[0], s[1], s[2], count}, std::move(values));
            };
            for (Index c = 0; c < channels; ++c) {
                const Shape &f = call.filter.shape();
                std::vector<float> weights;
                for (Index flat = 0; flat < call.filter.size(); ++flat)
                    if (flat / multiplier % channels == c)
                        weights.push_back(call.filter[flat]);
                const Convolution one = *Convolution::of({.input = channelsOf(call.input, c, 1),
                                                          .filter = Tensor(Shape{f[0], f[1], 1, multiplier}, weights),
                                                          .arguments = call.arguments});
                RC_ASSERT(channelsOf(output, c * multiplier, multiplier) == conv2d(one));
            }
        }));
    }

    void aPointwiseFilterIsOneByOne()
    {
        const DepthwiseCall call{.input = Tensor::filled({1, 3, 3, 2}, 1),
                                 .filter = Tensor::filled({2, 2, 2, 1}, 1),
                                 .arguments = {.strides = {1, 1, 1, 1}}};
        const Result<Separable> separable = separableConvolution(call, Tensor::filled({2, 1, 2, 1}, 1));
        QVERIFY(!separable);
        QVERIFY(separable.error() == (Error{.code = ErrorCode::PointwiseSize, .numbers = {2, 1}}));
    }

    void conv1dIsAnImageOfHeightOne()
    {
        const Tensor signal({1, 5, 1}, {1, 2, 3, 4, 5}), filter({3, 1, 1}, {1, 0, -1});
        const auto outputOf = [&](const Conv1DCall &call) { return conv2d(*Convolution::of(*conv1dAsConv2d(call))); };
        QVERIFY(outputOf({.input = signal, .filter = filter}) == (Tensor({1, 1, 3, 1}, {-2, -2, -2})));
        QVERIFY(outputOf({.input = signal, .filter = filter, .stride = 2, .padding = PaddingArgument::same()}) ==
                (Tensor({1, 1, 3, 1}, {-2, -2, 4})));
        QVERIFY(outputOf({.input = signal.reshaped({1, 1, 5}),
                          .filter = filter,
                          .padding = PaddingArgument::explicitPairs({{0, 0}, {0, 0}, {1, 0}}),
                          .channelsFirst = true}) == (Tensor({1, 1, 1, 4}, {-2, -2, -2, -2})));
        QVERIFY(conv1dAsConv2d({.input = filter.reshaped({3, 1}), .filter = filter}).error().code ==
                ErrorCode::InputRank);
    }
};

QTEST_APPLESS_MAIN(TestRelatives)
#include "test_relatives.moc"
