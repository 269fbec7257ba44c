// The fast engine against the plain loops, for every instruction set it is compiled for and this processor has.

#include "tests/core/conv/test_fast_conv2d_support.h"

#include <QTest>

#include <limits>

using namespace lab;
using namespace lab::test;

namespace {

/// Σ|x·w| of every output: the same call with all signs taken away.
Tensor magnitudes(const Convolution &convolution)
{
    Conv2DCall call = convolution.call();
    for (float &value : call.input.mutableValues())
        value = std::abs(value);
    for (float &value : call.filter.mutableValues())
        value = std::abs(value);
    return conv2d(*Convolution::of(call));
}

} // namespace

class TestFastConv2D : public QObject
{
    Q_OBJECT
private slots:
    void hasMoreThanOneTarget()
    {
        QVERIFY(engineTargets().size() > 1);
        qInfo("%zu instruction sets, best %s", engineTargets().size(), hwy::TargetName(engineTargets().front()));
    }

    void randomCallsAreExact_data() { targetRows(); }
    void randomCallsAreExact()
    {
        QFETCH(qint64, target);
        const WithTarget with(target);
        std::mt19937 random(1);
        for (int i = 0; i < 400; ++i) {
            const Case c = anyCase(random, 200'000);
            const Convolution convolution = wholeNumbers(c, random);
            compare(c, *fastConv2d(convolution), conv2d(convolution));
        }
    }

    void fractionsStayInTheBound_data() { targetRows(); }
    void fractionsStayInTheBound()
    {
        QFETCH(qint64, target);
        const WithTarget with(target);
        std::mt19937 random(2);
        for (int i = 0; i < 100; ++i) {
            const Case c = anyCase(random, 200'000);
            const Convolution convolution = fractions(c, random);
            const Tensor actual = *fastConv2d(convolution), expected = conv2d(convolution),
                         sums = magnitudes(convolution);
            const double unit = double(convolution.geometry().tapsPerGroup() + 1) * std::ldexp(1.0, -24);
            for (Index j = 0; j < actual.size(); ++j)
                QVERIFY2(std::abs(double(actual[j]) - double(expected[j])) <= 2 * unit * double(sums[j]),
                         c.text().c_str());
        }
    }

    void everyWidth_data() { targetRows(); }
    void everyWidth()
    {
        QFETCH(qint64, target);
        const WithTarget with(target);
        std::mt19937 random(3);
        for (Index width = 1; width <= 70; ++width) {
            for (const Index outChannels : {1, 2, 3, 4, 5, 6, 7, 8, 16, 20})
                check({.height = 3,
                       .width = width,
                       .channels = 2,
                       .filterHeight = 3,
                       .filterWidth = 3,
                       .outChannels = outChannels},
                      random);
            check({.height = 2,
                   .width = width,
                   .channels = 3,
                   .filterHeight = 2,
                   .filterWidth = 4,
                   .outChannels = 3,
                   .strideX = 2},
                  random);
            check({.height = 2,
                   .width = width,
                   .channels = 3,
                   .filterHeight = 2,
                   .filterWidth = 3,
                   .outChannels = 2,
                   .nchw = true},
                  random);
            check({.height = width, .width = 3, .channels = 5, .filterHeight = 3, .filterWidth = 3, .outChannels = 9},
                  random);
        }
    }

    /// Rows are taken apart by the remainder of x by the stride.
    void everyWidthOfEveryStride_data() { targetRows(); }
    void everyWidthOfEveryStride()
    {
        QFETCH(qint64, target);
        const WithTarget with(target);
        std::mt19937 random(16);
        for (Index outWidth = 1; outWidth <= 70; ++outWidth) {
            for (const Index stride : {2, 3, 4, 5}) {
                for (Index channels = 1; channels <= 5; ++channels) {
                    check({.height = 2,
                           .width = outWidth * stride + between(random, 0, stride - 1),
                           .channels = channels,
                           .filterHeight = 2,
                           .filterWidth = between(random, 2, 4),
                           .outChannels = between(random, 1, 4),
                           .strideX = stride,
                           .dilationX = between(random, 1, 3),
                           .nchw = random() % 4 == 0},
                          random);
                }
            }
        }
        for (const Index stride : {1, 2, 3, 4}) // more than is taken apart at once
            check({.height = 2,
                   .width = 601 * stride,
                   .channels = 3,
                   .filterHeight = 2,
                   .filterWidth = 4,
                   .outChannels = 2,
                   .strideX = stride},
                  random);
    }

    void everyChannelCount_data() { targetRows(); }
    void everyChannelCount()
    {
        QFETCH(qint64, target);
        const WithTarget with(target);
        std::mt19937 random(4);
        for (Index channels = 1; channels <= 70; ++channels) {
            check(
                {.height = 4, .width = 6, .channels = channels, .filterHeight = 2, .filterWidth = 3, .outChannels = 2},
                random);
            check(
                {.height = 4, .width = 6, .channels = 3, .filterHeight = 2, .filterWidth = 3, .outChannels = channels},
                random);
            check({.height = 5,
                   .width = 9,
                   .channels = channels,
                   .filterHeight = 3,
                   .filterWidth = 3,
                   .outChannels = channels,
                   .groups = channels},
                  random);
            check({.height = 3,
                   .width = 30,
                   .channels = channels,
                   .filterHeight = 2,
                   .filterWidth = 5,
                   .outChannels = channels,
                   .groups = channels},
                  random);
            check({.batch = 2, .height = 4, .width = 5, .channels = channels, .outChannels = 33}, random);
            check({.height = 3,
                   .width = 6,
                   .channels = channels,
                   .filterHeight = 2,
                   .filterWidth = 2,
                   .outChannels = channels,
                   .nchw = true},
                  random);
        }
    }

    void smallImagesOfManyChannels_data() { targetRows(); }
    void smallImagesOfManyChannels()
    {
        QFETCH(qint64, target);
        const WithTarget with(target);
        std::mt19937 random(10);
        for (int i = 0; i < 150; ++i)
            check({.batch = between(random, 1, 2),
                   .height = between(random, 1, 13),
                   .width = between(random, 1, 14),
                   .channels = between(random, 32, 40),
                   .filterHeight = between(random, 1, 4),
                   .filterWidth = between(random, 1, 4),
                   .outChannels = between(random, 5, 140),
                   .strideY = between(random, 1, 2),
                   .strideX = between(random, 1, 2),
                   .dilationY = between(random, 1, 2),
                   .dilationX = between(random, 1, 2)},
                  random);
    }

    void fewChannelsAGroup_data() { targetRows(); }
    void fewChannelsAGroup()
    {
        QFETCH(qint64, target);
        const WithTarget with(target);
        std::mt19937 random(12);
        for (int i = 0; i < 300; ++i) {
            const Index groups = random() % 4 ? between(random, 2, 20) : 1;
            const Case c{.batch = between(random, 1, 2),
                         .height = between(random, 1, 6),
                         .width = between(random, 1, 40),
                         .channels = groups * between(random, 1, 9),
                         .filterHeight = between(random, 1, 3),
                         .filterWidth = random() % 2 ? 3 : between(random, 1, 5),
                         .outChannels = groups * between(random, 1, random() % 2 ? 4 : 16),
                         .groups = groups,
                         .strideX = between(random, 1, 3),
                         .dilationX = random() % 3 ? 1 : 2};
            check(c, random);
            // Single windows are computed otherwise than whole rows, and give the same bits.
            const Convolution before = fractions(c, random);
            Tensor output = *fastConv2d(before);
            Conv2DCall call = before.call();
            const Index flat = between(random, 0, call.input.size() - 1);
            call.input.set(flat, 0.7F);
            const Convolution after = *Convolution::of(call);
            const InputCell cell = before.inputCell(flat);
            QVERIFY(FilterPack(after).updateForInputCells(call.input.values(), output.mutableValues(),
                                                          std::span(&cell, 1)));
            compareBits(c, output, *fastConv2d(after));
        }
    }

    void tallImagesOfShortRows_data() { targetRows(); }
    void tallImagesOfShortRows()
    {
        QFETCH(qint64, target);
        const WithTarget with(target);
        std::mt19937 random(13);
        for (int i = 0; i < 120; ++i) {
            const Index groups = random() % 4 ? 1 : 2;
            const Case c{.batch = between(random, 1, 2),
                         .height = between(random, 1, 400),
                         .width = between(random, 1, 26),
                         .channels = groups * between(random, 1, 5),
                         .filterHeight = between(random, 1, 5),
                         .filterWidth = between(random, 1, 5),
                         .outChannels = groups * between(random, 1, 4),
                         .groups = groups,
                         .dilationY = between(random, 1, 2),
                         .dilationX = between(random, 1, 2),
                         .nchw = random() % 3 == 0};
            check(c, random);
            const Convolution before = fractions(c, random);
            Tensor output = *fastConv2d(before);
            Conv2DCall call = before.call();
            const Index flat = between(random, 0, call.input.size() - 1);
            call.input.set(flat, 0.7F);
            const Convolution after = *Convolution::of(call);
            const InputCell cell = before.inputCell(flat);
            QVERIFY(FilterPack(after).updateForInputCells(call.input.values(), output.mutableValues(),
                                                          std::span(&cell, 1)));
            compareBits(c, output, *fastConv2d(after));
        }
    }

    /// Grey images of every height, width and filter height around the size of the tiles.
    void greyImages_data() { targetRows(); }
    void greyImages()
    {
        QFETCH(qint64, target);
        const WithTarget with(target);
        std::mt19937 random(14);
        for (int i = 0; i < 200; ++i) {
            const Case c{.batch = between(random, 1, 2),
                         .height = between(random, 9, 40),
                         .width = between(random, 9, 200),
                         .channels = 1,
                         .filterHeight = between(random, 1, 9),
                         .filterWidth = between(random, 1, 9),
                         .outChannels = 1,
                         .padding = i % 3 ? PaddingArgument::same() : PaddingArgument::valid(),
                         .nchw = i % 4 == 0};
            checkWithUpdates(c, random);
        }
    }

    /// Two and three channels on as many, where the output is so large that it may be computed without planes.
    void photosAsLargeAsTheirOutput_data() { targetRows(); }
    void photosAsLargeAsTheirOutput()
    {
        QFETCH(qint64, target);
        const WithTarget with(target);
        std::mt19937 random(15);
        for (const Index channels : {2, 3}) {
            const Index height = between(random, 290, 310);
            for (const bool manyRows : {false, true})
                checkWithUpdates({.batch = 2,
                                  .height = height,
                                  .width = (Index{1} << 19) / channels / height + 10,
                                  .channels = channels,
                                  .filterHeight = channels,
                                  .filterWidth = 2,
                                  .outChannels = channels},
                                 random, {.manyRows = manyRows});
        }
    }

    void notNumbersGoWhereTheyGo_data() { targetRows(); }
    void notNumbersGoWhereTheyGo()
    {
        QFETCH(qint64, target);
        const WithTarget with(target);
        std::mt19937 random(5);
        constexpr float wild[] = {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity(),
                                  -std::numeric_limits<float>::infinity()};
        for (int i = 0; i < 200; ++i) {
            const Case c = anyCase(random, 100'000);
            Conv2DCall call = wholeNumbers(c, random).call();
            for (int j = 0; j < 2; ++j) {
                if (call.input.size() > 0)
                    call.input.set(between(random, 0, call.input.size() - 1), wild[random() % 3]);
                if (random() % 2)
                    call.filter.set(between(random, 0, call.filter.size() - 1), wild[random() % 3]);
            }
            const Convolution convolution = *Convolution::of(call);
            compare(c, *fastConv2d(convolution), conv2d(convolution));
        }
    }

    void threadsAndBoxesChangeNoBit_data() { targetRows(); }
    void threadsAndBoxesChangeNoBit()
    {
        QFETCH(qint64, target);
        const WithTarget with(target);
        std::mt19937 random(6);
        FastThreadPool pool(2);
        for (const Case &c :
             {Case{.height = 90, .width = 200, .channels = 3, .filterHeight = 3, .filterWidth = 3, .outChannels = 3},
              Case{.height = 60,
                   .width = 130,
                   .channels = 1,
                   .filterHeight = 5,
                   .filterWidth = 7,
                   .outChannels = 1,
                   .nchw = true},
              Case{.batch = 3,
                   .height = 20,
                   .width = 21,
                   .channels = 17,
                   .filterHeight = 3,
                   .filterWidth = 3,
                   .outChannels = 33},
              Case{.batch = 2, .height = 40, .width = 50, .channels = 32, .outChannels = 64},
              Case{.height = 60,
                   .width = 70,
                   .channels = 40,
                   .filterHeight = 3,
                   .filterWidth = 3,
                   .outChannels = 40,
                   .groups = 40},
              Case{.batch = 2,
                   .height = 11,
                   .width = 12,
                   .channels = 64,
                   .filterHeight = 3,
                   .filterWidth = 3,
                   .outChannels = 140},
              Case{.height = 40, .width = 50, .channels = 64, .filterHeight = 3, .filterWidth = 3, .outChannels = 2}}) {
            const Convolution convolution = fractions(c, random);
            const FilterPack pack(convolution);
            const Tensor one = *pack.run(convolution.call().input);
            QVERIFY2(*pack.run(convolution.call().input, {.threads = 2}) == one, c.text().c_str());
            for (int i = 0; i < 3; ++i)
                QVERIFY2(*pack.run(convolution.call().input, {.threads = 2, .pool = &pool}) == one, c.text().c_str());
        }
    }

    void changedInputCellsChangeTheirWindows_data() { targetRows(); }
    void changedInputCellsChangeTheirWindows()
    {
        QFETCH(qint64, target);
        const WithTarget with(target);
        std::mt19937 random(8);
        for (int i = 0; i < 200; ++i) {
            const Case c = anyCase(random, 100'000);
            const Convolution before = fractions(c, random);
            Tensor output = *fastConv2d(before);
            Conv2DCall call = before.call();
            std::vector<InputCell> cells;
            for (Index count = between(random, 1, random() % 4 ? 3 : 40); count > 0; --count) {
                const Index flat = between(random, 0, call.input.size() - 1);
                call.input.set(flat, float(count) / 7.0F);
                cells.push_back(before.inputCell(flat));
            }
            const Convolution after = *Convolution::of(call);
            QVERIFY(FilterPack(after).updateForInputCells(call.input.values(), output.mutableValues(), cells));
            compareBits(c, output, *fastConv2d(after));
        }
    }

    void stopsWhenAsked()
    {
        std::mt19937 random(9);
        const Convolution convolution = fractions(
            {.height = 64, .width = 64, .channels = 8, .filterHeight = 3, .filterWidth = 3, .outChannels = 16}, random);
        std::stop_source source;
        const FastOptions options{.threads = 2, .stop = source.get_token()};
        QVERIFY(bool(fastConv2d(convolution, options)));
        source.request_stop();
        const Result<Tensor> stopped = fastConv2d(convolution, options);
        QVERIFY(!stopped);
        QVERIFY(stopped.error().code == ErrorCode::Cancelled);
        Tensor output = conv2d(convolution);
        QVERIFY(!FilterPack(convolution).run(convolution.call().input.values(), output.mutableValues(), options));
    }

    void emptyOutputs()
    {
        const auto zeros = [](Shape shape) { return Tensor::filled(std::move(shape), 0); };
        Conv2DCall call{.input = zeros({0, 4, 4, 1}), .filter = zeros({3, 3, 1, 2})};
        QVERIFY(fastConv2d(*Convolution::of(call))->shape() == (Shape{0, 2, 2, 2}));
        call.input = zeros({1, 2, 2, 1}); // the filter is larger
        QVERIFY(fastConv2d(*Convolution::of(call))->shape() == (Shape{1, 0, 0, 2}));
        call.input = zeros({1, 0, 4, 1});
        call.arguments.padding = PaddingArgument::explicitPairs({{0, 0}, {2, 2}, {0, 0}, {0, 0}});
        QVERIFY(*fastConv2d(*Convolution::of(call)) == zeros({1, 2, 2, 2}));
    }

private:
    static void targetRows()
    {
        QTest::addColumn<qint64>("target");
        for (const std::int64_t target : engineTargets())
            QTest::newRow(hwy::TargetName(target)) << qint64(target);
    }

    static void compare(const Case &c, const Tensor &actual, const Tensor &expected)
    {
        const std::string fault = difference(actual, expected);
        QVERIFY2(fault.empty(), (c.text() + ": " + fault).c_str());
    }

    /// Bit for bit, but for the bits of NaN.
    static void compareBits(const Case &c, const Tensor &actual, const Tensor &expected)
    {
        for (Index i = 0; i < actual.size(); ++i)
            if (actual[i] == 0)
                QVERIFY2(std::signbit(actual[i]) == std::signbit(expected[i]), c.text().c_str());
        compare(c, actual, expected);
    }

    /// Also with numbers that are none, and bit for bit after one input cell and one weight changed.
    static void checkWithUpdates(const Case &c, std::mt19937 &random, FastTuning tuning = {})
    {
        const auto whole = [&](const Convolution &convolution, const FastOptions &options = {}) {
            return *FilterPack(convolution, tuning).run(convolution.call().input, options);
        };
        const Convolution exact = wholeNumbers(c, random);
        compare(c, whole(exact), conv2d(exact));
        Conv2DCall call = fractions(c, random).call();
        const auto anyOf = [&](const Tensor &tensor) { return between(random, 0, tensor.size() - 1); };
        Tensor output = whole(*Convolution::of(call));
        const Index cell = anyOf(call.input), weight = anyOf(call.filter);
        call.input.set(cell, 0.7F);
        const Convolution inputChanged = *Convolution::of(call);
        const InputCell changed = inputChanged.inputCell(cell);
        QVERIFY(FilterPack(inputChanged, tuning)
                    .updateForInputCells(call.input.values(), output.mutableValues(), std::span(&changed, 1)));
        compareBits(c, output, whole(inputChanged));
        call.filter.set(weight, 0.3F);
        const Convolution filterChanged = *Convolution::of(call);
        compareBits(c, whole(filterChanged), whole(filterChanged, {.threads = 2}));
        call = wholeNumbers(c, random).call();
        for (int i = 0; i < 8; ++i)
            call.input.set(anyOf(call.input),
                           i % 2 ? std::numeric_limits<float>::infinity() : std::numeric_limits<float>::quiet_NaN());
        if (random() % 2)
            call.filter.set(weight, -std::numeric_limits<float>::infinity());
        const Convolution wild = *Convolution::of(call);
        compare(c, whole(wild), conv2d(wild));
    }

    static void check(const Case &c, std::mt19937 &random)
    {
        const Convolution convolution = wholeNumbers(c, random);
        compare(c, *fastConv2d(convolution), conv2d(convolution));
    }
};

QTEST_APPLESS_MAIN(TestFastConv2D)
#include "test_fast_conv2d.moc"
