#include "core/conv/geometry.h"

#include "core/conv/arguments.h"

#include <QTest>

using namespace lab;

Q_DECLARE_METATYPE(lab::Padding)
Q_DECLARE_METATYPE(lab::ErrorCode)
Q_DECLARE_METATYPE(lab::Conv2DArguments)

namespace {

using Sizes = QList<Index>;

Shape shapeOf(const Sizes &sizes)
{
    return *Shape::of({sizes.begin(), sizes.end()});
}

PaddingArgument pairs(Index top, Index bottom, Index left, Index right)
{
    return PaddingArgument::explicitPairs({{0, 0}, {top, bottom}, {left, right}, {0, 0}});
}

} // namespace

class TestGeometry : public QObject
{
    Q_OBJECT
private slots:
    void same_data()
    {
        QTest::addColumn<Index>("n");
        QTest::addColumn<Index>("k");
        QTest::addColumn<Index>("d");
        QTest::addColumn<Index>("s");
        QTest::addColumn<Index>("e");
        QTest::addColumn<Index>("out");
        QTest::addColumn<Index>("before");
        QTest::addColumn<Index>("after");
        const auto row = [](const char *name, Index n, Index k, Index d, Index s, Index e, Index out, Index before,
                            Index after) { QTest::newRow(name) << n << k << d << s << e << out << before << after; };
        // Section 3.2 of the semantics page.
        row("a zero on either side", 5, 3, 1, 1, 3, 5, 1, 1);
        row("an odd size with stride 2 keeps both zeros", 5, 3, 1, 2, 3, 3, 1, 1);
        row("an even size with stride 2: the odd zero goes after", 6, 3, 1, 2, 3, 3, 0, 1);
        row("an even kernel: the odd zero goes after", 2, 2, 1, 1, 2, 2, 0, 1);
        row("stride beyond the kernel, a zero at the end", 4, 2, 1, 3, 2, 2, 0, 1);
        row("stride beyond the kernel pads nothing", 8, 2, 1, 4, 2, 2, 0, 0);
        row("a kernel larger than the input", 3, 4, 1, 1, 4, 3, 1, 2);
        row("a kernel twice the input", 3, 7, 1, 1, 7, 3, 3, 3);
        row("dilation counts", 5, 3, 2, 1, 5, 5, 2, 2);
        row("rows of the shape-only seed", 10, 2, 1, 2, 2, 5, 0, 0);
        row("columns of the shape-only seed", 10, 10, 1, 2, 10, 5, 4, 4);
        row("no input has no output; the rule still names a zero", 0, 3, 1, 2, 3, 0, 0, 1);
    }

    void same()
    {
        QFETCH(Index, n);
        QFETCH(Index, k);
        QFETCH(Index, d);
        QFETCH(Index, s);
        const Result<AxisGeometry> axis =
            axisGeometry({.inSize = n, .filterSize = k, .stride = s, .dilation = d, .padding = Padding::Same});
        QVERIFY(axis);
        QTEST(axis->effectiveSize, "e");
        QTEST(axis->outSize, "out");
        QTEST(axis->padBefore, "before");
        QTEST(axis->padAfter, "after");
    }

    void validAndExplicit_data()
    {
        QTest::addColumn<Index>("n");
        QTest::addColumn<Index>("k");
        QTest::addColumn<Index>("d");
        QTest::addColumn<Index>("s");
        QTest::addColumn<Index>("before");
        QTest::addColumn<Index>("after");
        QTest::addColumn<Index>("out"); ///< negative: refused with this size
        const auto row = [](const char *name, Index n, Index k, Index d, Index s, Index before, Index after,
                            Index out) { QTest::newRow(name) << n << k << d << s << before << after << out; };
        row("valid loses filter - 1 cells", 4, 3, 1, 1, 0, 0, 2);
        row("the rest of a stride is dropped", 10, 3, 1, 4, 0, 0, 2);
        row("dilation widens the window", 7, 3, 2, 1, 0, 0, 3);
        row("dilation together with stride", 11, 3, 3, 2, 0, 0, 3);
        row("uneven padding", 4, 3, 1, 2, 0, 2, 2);
        row("padding beyond the kernel", 2, 2, 1, 1, 5, 7, 13);
        row("larger by one: empty", 2, 3, 1, 1, 0, 0, 0);
        row("rounding towards zero: 5 too large by stride 3 is empty", 1, 6, 1, 3, 0, 0, 0);
        row("6 too large by stride 3 is refused", 1, 7, 1, 3, 0, 0, -1);
        row("3 and kernel 5 by stride 1, as users report", 3, 5, 1, 1, 0, 0, -1);
        row("dilated beyond the input", 3, 3, 3, 1, 0, 0, -3);
        row("padding saves a large kernel", 1, 7, 1, 1, 3, 3, 1);
    }

    void validAndExplicit()
    {
        QFETCH(Index, n);
        QFETCH(Index, k);
        QFETCH(Index, d);
        QFETCH(Index, s);
        QFETCH(Index, before);
        QFETCH(Index, after);
        QFETCH(Index, out);
        const Result<AxisGeometry> axis = axisGeometry({.inSize = n,
                                                        .filterSize = k,
                                                        .stride = s,
                                                        .dilation = d,
                                                        .padding = Padding::Explicit,
                                                        .padBefore = before,
                                                        .padAfter = after});
        const Index effective = (k - 1) * d + 1;
        if (out < 0) {
            QVERIFY(!axis);
            QVERIFY(axis.error().code == ErrorCode::OutputNegative);
            QCOMPARE(axis.error().numbers, (std::vector<Index>{out, n + before + after, effective, s}));
            return;
        }
        QVERIFY(axis);
        QCOMPARE(axis->outSize, out);
        if (before == 0 && after == 0)
            QVERIFY(*axisGeometry({.inSize = n, .filterSize = k, .stride = s, .dilation = d}) == *axis);
    }

    void writtenForms_data()
    {
        QTest::addColumn<Conv2DArguments>("arguments");
        QTest::addColumn<Sizes>("expected"); ///< strides, dilations of rows and columns
        const auto row = [](const char *name, std::vector<Index> strides, std::optional<std::vector<Index>> dilations,
                            const char *format, const Sizes &expected) {
            QTest::newRow(name) << Conv2DArguments{.strides = std::move(strides),
                                                   .dilations = std::move(dilations),
                                                   .dataFormat = format}
                                << expected;
        };
        row("an int for both", {2}, std::nullopt, "NHWC", {2, 2, 1, 1});
        row("two are rows and columns", {2, 3}, {{4, 5}}, "NHWC", {2, 3, 4, 5});
        row("two in NCHW, too", {2, 3}, {{4, 5}}, "NCHW", {2, 3, 4, 5});
        row("four in NHWC", {1, 2, 3, 1}, {{1, 4, 5, 1}}, "NHWC", {2, 3, 4, 5});
        row("four in NCHW", {1, 1, 2, 3}, {{1, 1, 4, 5}}, "NCHW", {2, 3, 4, 5});
        row("forms may differ", {1, 2, 3, 1}, {{2}}, "NHWC", {2, 3, 2, 2});
    }

    void writtenForms()
    {
        QFETCH(Conv2DArguments, arguments);
        QFETCH(Sizes, expected);
        const Result<SpatialArguments> read = spatialArguments(arguments);
        QVERIFY(read);
        QCOMPARE((Sizes{read->rows.stride, read->columns.stride, read->rows.dilation, read->columns.dilation}),
                 expected);
    }

    void explicitPadsFollowTheFormat()
    {
        Conv2DArguments arguments{.padding = PaddingArgument::explicitPairs({{0, 0}, {0, 0}, {1, 2}, {3, 4}}),
                                  .dataFormat = "NCHW"};
        const Result<Geometry> g = geometryOf({1, 2, 5, 6}, {2, 2, 2, 1}, arguments);
        QVERIFY(g);
        QCOMPARE(g->height.padAfter, 2);
        QCOMPARE(g->width.padBefore, 3);
        QVERIFY(g->outputShape == Shape({1, 1, 7, 12}));
    }

    void shapes_data()
    {
        QTest::addColumn<Sizes>("input");
        QTest::addColumn<Sizes>("filter");
        QTest::addColumn<Conv2DArguments>("arguments");
        QTest::addColumn<Sizes>("output");
        QTest::newRow("the shape-only seed")
            << Sizes{1, 10, 10, 10} << Sizes{2, 10, 10, 10}
            << Conv2DArguments{.strides = {1, 2, 2, 1}, .padding = PaddingArgument::same()} << Sizes{1, 5, 5, 10};
        QTest::newRow("extra batch axes stay")
            << Sizes{2, 3, 5, 4, 4, 1} << Sizes{3, 3, 1, 7} << Conv2DArguments{} << Sizes{2, 3, 5, 2, 2, 7};
        QTest::newRow("extra batch axes in NCHW") << Sizes{2, 3, 1, 4, 4} << Sizes{3, 3, 1, 7}
                                                  << Conv2DArguments{.dataFormat = "NCHW"} << Sizes{2, 3, 7, 2, 2};
        QTest::newRow("an empty extra batch axis")
            << Sizes{0, 3, 4, 4, 1} << Sizes{3, 3, 1, 7} << Conv2DArguments{} << Sizes{0, 3, 2, 2, 7};
        QTest::newRow("a filter without outputs is accepted")
            << Sizes{1, 4, 4, 2} << Sizes{3, 3, 2, 0} << Conv2DArguments{} << Sizes{1, 2, 2, 0};
        QTest::newRow("an empty batch returns before the filter is looked at")
            << Sizes{0, 4, 4, 2} << Sizes{0, 3, 2, 5} << Conv2DArguments{} << Sizes{0, 5, 2, 5};
        QTest::newRow("an empty output returns before the groups are counted")
            << Sizes{0, 4, 4, 4} << Sizes{1, 1, 2, 3} << Conv2DArguments{} << Sizes{0, 4, 4, 3};
        QTest::newRow("an empty input with padding has an output")
            << Sizes{1, 0, 2, 1} << Sizes{1, 1, 1, 1} << Conv2DArguments{.padding = pairs(1, 2, 0, 0)}
            << Sizes{1, 3, 2, 1};
        QTest::newRow("int32 works") << Sizes{1, 1, 1, 1} << Sizes{1, 1, 1, 1}
                                     << Conv2DArguments{.inputType = DType::Int32, .filterType = DType::Int32}
                                     << Sizes{1, 1, 1, 1};
    }

    void shapes()
    {
        QFETCH(Sizes, input);
        QFETCH(Sizes, filter);
        QFETCH(Conv2DArguments, arguments);
        QFETCH(Sizes, output);
        const Result<Geometry> g = geometryOf(shapeOf(input), shapeOf(filter), arguments);
        QVERIFY(g);
        QCOMPARE(g->outputShape.text(), shapeOf(output).text());
    }

    void groupsComeFromTheShapes()
    {
        const Result<Geometry> g = geometryOf({1, 4, 4, 6}, {2, 2, 2, 9}, {});
        QVERIFY(g);
        QCOMPARE(g->groups, 3);
        QCOMPARE(g->groupOutChannels(), 3);
        QCOMPARE(g->tapsPerGroup(), 8);
        QCOMPARE(g->taps(), 24);
        QCOMPARE(g->positions(), 9);
        QCOMPARE(g->multiplyAdds(), 9 * 9 * 8);
    }

    void refusals_data()
    {
        QTest::addColumn<Sizes>("input");
        QTest::addColumn<Sizes>("filter");
        QTest::addColumn<Conv2DArguments>("arguments");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<Sizes>("numbers");
        const Sizes input{1, 4, 4, 2}, filter{3, 3, 2, 1};
        const auto asked = [&](const char *name, Conv2DArguments arguments, ErrorCode code, const Sizes &numbers) {
            QTest::newRow(name) << input << filter << std::move(arguments) << code << numbers;
        };
        const auto shaped = [](const char *name, const Sizes &in, const Sizes &weights, ErrorCode code,
                               const Sizes &numbers) {
            QTest::newRow(name) << in << weights << Conv2DArguments{} << code << numbers;
        };
        asked("the word EXPLICIT", {.padding = {.word = "EXPLICIT"}}, ErrorCode::PaddingName, {});
        asked("lower case", {.padding = {.word = "same"}}, ErrorCode::PaddingName, {});
        asked("a pair of three", {.padding = PaddingArgument::explicitPairs({{0, 0}, {1, 1}, {1, 1, 1}, {0, 0}})},
              ErrorCode::PaddingPair, {2, 3});
        asked("three pairs", {.padding = PaddingArgument::explicitPairs({{0, 0}, {1, 1}, {1, 1}})},
              ErrorCode::PaddingListLength, {3});
        asked("no pairs", {.padding = PaddingArgument::explicitPairs({})}, ErrorCode::PaddingListLength, {0});
        asked("a negative amount", {.padding = pairs(0, -3, 0, 0)}, ErrorCode::PaddingNegative, {-3});
        asked("padded channels", {.padding = PaddingArgument::explicitPairs({{0, 0}, {1, 1}, {1, 1}, {0, 2}})},
              ErrorCode::PaddingOnBatchOrChannel, {0, 2});
        asked("NCHW has its channels second",
              {.padding = PaddingArgument::explicitPairs({{0, 0}, {1, 1}, {1, 1}, {0, 0}}), .dataFormat = "NCHW"},
              ErrorCode::PaddingOnBatchOrChannel, {1, 1});
        asked("three strides", {.strides = {1, 2, 1}}, ErrorCode::StridesLength, {3});
        asked("no strides", {.strides = {}}, ErrorCode::StridesLength, {0});
        asked("five dilations", {.dilations = {{1, 1, 1, 1, 1}}}, ErrorCode::DilationsLength, {5});
        asked("a stride on channels", {.strides = {1, 1, 1, 2}}, ErrorCode::StrideOnBatchOrChannel, {1, 2});
        asked("a stride of zero", {.strides = {1, 0}}, ErrorCode::StrideNotPositive, {1, 0});
        asked("a dilation on the batch", {.dilations = {{2, 1, 1, 1}}}, ErrorCode::DilationOnBatchOrChannel, {2, 1});
        asked("a negative dilation", {.dilations = {{-1}}}, ErrorCode::DilationNotPositive, {-1, -1});
        asked("an unknown data format", {.dataFormat = "NHCW"}, ErrorCode::DataFormat, {});
        asked("a type outside the list", {.inputType = DType::Other, .filterType = DType::Other},
              ErrorCode::DTypeUnsupported, {});
        asked("two types", {.inputType = DType::Float32, .filterType = DType::Float64}, ErrorCode::DTypeMismatch, {});
        shaped("an image without a batch", {4, 4, 2}, {3, 3, 2, 1}, ErrorCode::InputRank, {3});
        shaped("a filter without outputs axis", {1, 4, 4, 2}, {3, 3, 2}, ErrorCode::FilterRank, {3});
        shaped("a filter without depth", {1, 4, 4, 2}, {3, 3, 0, 1}, ErrorCode::FilterEmpty, {});
        shaped("a filter without rows", {1, 4, 4, 2}, {0, 3, 2, 1}, ErrorCode::FilterEmpty, {});
        shaped("a deeper filter than the input", {1, 4, 4, 2}, {3, 3, 4, 1}, ErrorCode::InDepthNotMultiple, {2, 4});
        shaped("outputs that do not share out", {1, 4, 4, 4}, {3, 3, 2, 3}, ErrorCode::OutDepthNotMultiple, {3, 2});
        shaped("fewer outputs than groups", {1, 4, 4, 4}, {3, 3, 1, 2}, ErrorCode::OutDepthNotMultiple, {2, 4});
        shaped("a far too large kernel", {1, 4, 4, 2}, {6, 6, 2, 1}, ErrorCode::OutputNegative, {-1, 4, 6, 1});
        QTest::newRow("no batch, nothing in the images, but zeros in the output images")
            << Sizes{0, 2, 0, 3, 1} << Sizes{2, 2, 1, 1} << Conv2DArguments{.padding = pairs(2, 2, 1, 1)}
            << ErrorCode::InputRank << Sizes{5};
        shaped("no batch, no channels, but zeros in the output images", {0, 2, 4, 4, 0}, {3, 3, 2, 1},
               ErrorCode::InputRank, {5});

        // Two faults: the one that TensorFlow meets first.
        asked("lists before words", {.strides = {1, 1, 1}, .padding = {.word = "same"}}, ErrorCode::StridesLength, {3});
        asked("pairs before their number", {.padding = PaddingArgument::explicitPairs({{0, 0}, {1}, {1, 1}})},
              ErrorCode::PaddingPair, {1, 1});
        asked("words before strides", {.strides = {0}, .padding = {.word = "same"}}, ErrorCode::PaddingName, {});
        asked("strides before dilations", {.strides = {0}, .dilations = {{0}}}, ErrorCode::StrideNotPositive, {0, 0});
        asked("dilations before amounts", {.dilations = {{0}}, .padding = pairs(-1, 0, 0, 0)},
              ErrorCode::DilationNotPositive, {0, 0});
        QTest::newRow("amounts before ranks")
            << Sizes{4, 4} << Sizes{1} << Conv2DArguments{.padding = pairs(-1, 0, 0, 0)} << ErrorCode::PaddingNegative
            << Sizes{-1};
        shaped("the input's rank before the filter's", {4, 4}, {1}, ErrorCode::InputRank, {2});
        shaped("depth before the output's size", {1, 4, 4, 3}, {9, 9, 2, 1}, ErrorCode::InDepthNotMultiple, {3, 2});
        shaped("the output's size before the groups", {1, 4, 4, 4}, {9, 9, 2, 3}, ErrorCode::OutputNegative,
               {-4, 4, 9, 1});
        shaped("the kernel's checks before shaping back", {0, 2, 0, 3, 1}, {5, 5, 1, 1}, ErrorCode::OutputNegative,
               {-4, 0, 5, 1});
        shaped("rows before columns", {1, 4, 5, 1}, {9, 9, 1, 1}, ErrorCode::OutputNegative, {-4, 4, 9, 1});

        const Index large = Index{1} << 31;
        shaped("a height of 2^31", {0, large, 1, 1}, {1, 1, 1, 1}, ErrorCode::TooLarge, {large});
        shaped("a batch of 2^31", {large, 1, 1, 1}, {1, 1, 1, 1}, ErrorCode::TooLarge, {large});
        shaped("merged batch axes of 2^31", {large / 2, 2, 1, 1, 1}, {1, 1, 1, 1}, ErrorCode::TooLarge, {large});
        shaped("a filter of 2^31 outputs", {1, 1, 1, 1}, {1, 1, 1, large}, ErrorCode::TooLarge, {large});
        asked("a stride of 2^31", {.strides = {large}}, ErrorCode::TooLarge, {large});
        asked("a dilation of 2^40", {.dilations = {{Index{1} << 40}}}, ErrorCode::TooLarge, {Index{1} << 40});
        asked("a padding of 2^31", {.padding = pairs(0, 0, 0, large)}, ErrorCode::TooLarge, {large});
        QTest::newRow("zeros of SAME beyond 2^31")
            << Sizes{1, 4, 4, 1} << Sizes{4, 1, 1, 1}
            << Conv2DArguments{.dilations = {{large - 1}}, .padding = PaddingArgument::same()} << ErrorCode::TooLarge
            << Sizes{(3 * (large - 1)) / 2};
        shaped("more products than can be counted", {1, large / 2, large / 8, 1}, {1, 1, 1, 4096}, ErrorCode::TooLarge,
               {});
        shaped("more filter rows than can be counted, and no outputs", {0, large - 1, large - 1, 2},
               {large - 1, large - 1, 2, 0}, ErrorCode::TooLarge, {});
    }

    void refusals()
    {
        QFETCH(Sizes, input);
        QFETCH(Sizes, filter);
        QFETCH(Conv2DArguments, arguments);
        QFETCH(ErrorCode, code);
        QFETCH(Sizes, numbers);
        const Result<Geometry> g = geometryOf(shapeOf(input), shapeOf(filter), arguments);
        QVERIFY(!g);
        QCOMPARE(std::string(codeName(g.error().code)), std::string(codeName(code)));
        QCOMPARE(g.error().numbers, std::vector<Index>(numbers.begin(), numbers.end()));
    }

    void refusedWordsAreHandedOn()
    {
        QCOMPARE(geometryOf({1, 4, 4, 1}, {3, 3, 1, 1}, {.padding = {.word = "same"}}).error().reason.english(),
                 std::string("same"));
        QCOMPARE(geometryOf({1, 4, 4, 1}, {3, 3, 1, 1}, {.dataFormat = "HWC"}).error().reason.english(),
                 std::string("HWC"));
    }

    void emptyBatchesOfEmptyImagesKeepTheirShape()
    {
        const auto shapeFor = [](const Shape &input, const Shape &filter, const Conv2DArguments &arguments) {
            const Result<Geometry> g = geometryOf(input, filter, arguments);
            return g ? g->outputShape : Shape{-1};
        };
        const Conv2DArguments same{.padding = PaddingArgument::same()};
        const Conv2DArguments padded{.padding = PaddingArgument::explicitPairs({{0, 0}, {2, 2}, {1, 1}, {0, 0}})};
        QVERIFY(shapeFor({0, 2, 0, 3, 1}, {1, 1, 1, 1}, same) == (Shape{0, 2, 0, 3, 1}));
        QVERIFY(shapeFor({0, 2, 0, 3, 1}, {2, 2, 1, 1}, same) == (Shape{0, 2, 0, 3, 1}));
        QVERIFY(shapeFor({0, 2, 0, 3, 1}, {2, 2, 1, 0}, padded) == (Shape{0, 2, 3, 4, 0}));
        QVERIFY(shapeFor({0, 2, 2, 3, 1}, {2, 2, 1, 1}, padded) == (Shape{0, 2, 5, 4, 1}));
        QVERIFY(shapeFor({2, 0, 4, 0, 2}, {1, 1, 2, 1}, {}) == (Shape{2, 0, 4, 0, 1}));
        QVERIFY(shapeFor({0, 0, 3, 1}, {2, 2, 1, 1}, padded) == (Shape{0, 3, 4, 1}));
    }

    void anInputWithoutChannelsHasAnOutput()
    {
        const Result<Geometry> g = geometryOf({1, 4, 4, 0}, {3, 3, 2, 1}, {});
        QVERIFY(g);
        QVERIFY(g->outputShape == (Shape{1, 2, 2, 1}));
        QCOMPARE(g->groups, 1);
        QVERIFY(g->graphModeRefusal && g->graphModeRefusal->code == ErrorCode::InDepthNotMultiple);
        QVERIFY(!g->holds(0, 0, 0));
    }

    void whatAGraphRefuses()
    {
        QVERIFY(!geometryOf({1, 4, 4, 1}, {3, 3, 1, 1}, {})->graphModeRefusal);
        const Result<Geometry> larger = geometryOf({1, 2, 4, 1}, {3, 3, 1, 1}, {});
        QVERIFY(larger && larger->graphModeRefusal);
        QCOMPARE(larger->graphModeRefusal->numbers, (std::vector<Index>{0, 2, 3, 1}));
        const Result<Geometry> uneven = geometryOf({0, 4, 4, 4}, {3, 3, 2, 3}, {});
        QVERIFY(uneven && uneven->graphModeRefusal);
        QVERIFY(uneven->graphModeRefusal->code == ErrorCode::OutDepthNotMultiple);
    }

    void whatAPlainCpuRefuses()
    {
        QVERIFY(!geometryOf({1, 4, 4, 1}, {3, 3, 1, 1}, {})->refusedByPlainCpu);
        QVERIFY(geometryOf({1, 1, 4, 4}, {3, 3, 1, 1}, {.dataFormat = "NCHW"})->refusedByPlainCpu);
        QVERIFY(!geometryOf({0, 1, 4, 4}, {3, 3, 1, 1}, {.dataFormat = "NCHW"})->refusedByPlainCpu);
    }
};

QTEST_APPLESS_MAIN(TestGeometry)
#include "test_geometry.moc"
