// The live output: planes by the fast engine are the numbers of the plain sums, follow every edit, and colour the
// pixels.

#include "core/scene/output_planes.h"

#include "core/conv/conv2d.h"
#include "core/conv/links.h"
#include "core/conv/output_value.h"
#include "core/conv/virtual_tensor.h"
#include "core/scene/stage.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <random>

using namespace lab;

namespace {

Conv2DCall photo(const char *dataFormat = "NHWC", Index batch = 1, Index height = 260, Index width = 300)
{
    std::mt19937 random(7);
    const auto drawn = [&](const Shape &shape) {
        std::vector<float> values(static_cast<std::size_t>(shape.elementCount()));
        for (float &value : values)
            value = static_cast<float>(static_cast<int>(random() % 255) - 100);
        return Tensor(shape, std::move(values));
    };
    const bool nchw = std::string_view(dataFormat) == "NCHW";
    Conv2DCall call{drawn(nchw ? Shape{batch, 3, height, width} : Shape{batch, height, width, 3}), drawn({3, 3, 3, 4})};
    call.arguments.dataFormat = dataFormat;
    call.arguments.padding = PaddingArgument::same();
    return call;
}

/// Whole numbers: both ways of adding are exact.
bool isRight(OutputPlanes &planes, const Convolution &convolution, Index n, Index k)
{
    const std::span<const float> plane = planes.plane(convolution, n, k);
    const Geometry &g = convolution.geometry();
    if (static_cast<Index>(plane.size()) != g.height.outSize * g.width.outSize)
        return false;
    for (Index y = 0; y < g.height.outSize; ++y)
        for (Index x = 0; x < g.width.outSize; ++x)
            if (plane[static_cast<std::size_t>(y * g.width.outSize + x)] != outputValue(convolution, {n, y, x, k}))
                return false;
    return true;
}

/// Calls whose planes are large enough, with numbers that round.
Conv2DCall fractions(const Shape &input, const Shape &filter, Conv2DArguments arguments)
{
    std::mt19937 random(11);
    const auto drawn = [&](const Shape &shape) {
        Tensor tensor = Tensor::filled(shape, 0);
        for (float &value : tensor.mutableValues())
            value = static_cast<float>(static_cast<int>(random() % 20001) - 10000) / 8192.0F;
        return tensor;
    };
    return {drawn(input), drawn(filter), std::move(arguments)};
}

bool sameNumbers(std::span<const float> one, std::span<const float> other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](float a, float b) {
        return (std::isnan(a) && std::isnan(b)) || (a == b && std::signbit(a) == std::signbit(b));
    });
}

/// Bit for bit what planes give that never saw another call.
bool isFresh(OutputPlanes &planes, const Conv2DCall &call, Index n, Index k)
{
    OutputPlanes fresh(1);
    const Convolution convolution = *Convolution::of(call);
    const std::span<const float> plane = planes.plane(convolution, n, k);
    return !plane.empty() && sameNumbers(plane, fresh.plane(convolution, n, k));
}

constexpr float poison = 12345.5F;

/// Numbers that no later plane has: where they stay, nothing was computed.
void poisonPlane(OutputPlanes &planes, const Conv2DCall &call, Index n, Index k)
{
    for (const float &value : planes.plane(*Convolution::of(call), n, k))
        const_cast<float &>(value) = poison;
}

std::ptrdiff_t poisoned(std::span<const float> plane)
{
    return std::count(plane.begin(), plane.end(), poison);
}

} // namespace

class TestOutputPlanes : public QObject
{
    Q_OBJECT
private slots:
    void everyPlaneIsTheOutput()
    {
        OutputPlanes planes(2);
        for (const char *format : {"NHWC", "NCHW"}) {
            const Convolution convolution = *Convolution::of(photo(format, 2));
            for (Index n = 0; n < 2; ++n)
                for (Index k = 0; k < 4; ++k)
                    QVERIFY(isRight(planes, convolution, n, k));
        }
    }

    void othersThanFloat32AreLeftToTheSpecification()
    {
        OutputPlanes planes(2);
        Conv2DCall call = photo("NHWC", 2);
        QVERIFY(!planes.plane(*Convolution::of(call), 0, 0).empty());
        call.arguments.inputType = call.arguments.filterType = DType::Float16;
        QVERIFY(planes.plane(*Convolution::of(call), 0, 0).empty());
    }

    void aPlaneIsKept()
    {
        OutputPlanes planes(1);
        const Convolution convolution = *Convolution::of(photo());
        const float *first = planes.plane(convolution, 0, 1).data();
        const float *other = planes.plane(convolution, 0, 2).data();
        QVERIFY(first != other);
        QCOMPARE(planes.plane(convolution, 0, 1).data(), first);
        const Convolution again = *Convolution::of(convolution.call());
        QCOMPARE(planes.plane(again, 0, 1).data(), first);
    }

    void aChangedWeightChangesItsPlaneAlone()
    {
        OutputPlanes planes(2);
        Conv2DCall call = photo();
        const Convolution before = *Convolution::of(call);
        QVERIFY(isRight(planes, before, 0, 1));
        const float *other = planes.plane(before, 0, 2).data();
        call.filter.set(before.filterIndex({1, 2, 0, 1}), 55);
        const Convolution after = *Convolution::of(call);
        QVERIFY(isRight(planes, after, 0, 1));
        QCOMPARE(planes.plane(after, 0, 2).data(), other);
        QVERIFY(isRight(planes, after, 0, 2));
    }

    void aChangedInputAndAnotherSettingAreSeen()
    {
        OutputPlanes planes(2);
        Conv2DCall call = photo();
        QVERIFY(isRight(planes, *Convolution::of(call), 0, 0));
        call.input.set(12345, -99);
        QVERIFY(isRight(planes, *Convolution::of(call), 0, 0));
        call.arguments.padding = PaddingArgument::valid();
        QVERIFY(isRight(planes, *Convolution::of(call), 0, 0));
    }

    void changedInputCellsAreFollowed_data() { callRows(); }
    void changedInputCellsAreFollowed()
    {
        QFETCH(std::function<Conv2DCall()>, made);
        Conv2DCall call = made();
        const Convolution first = *Convolution::of(call);
        const Geometry &g = first.geometry();
        const Index n = g.batch - 1, k = g.outChannels - 1, bottom = g.height.inSize - 1, right = g.width.inSize - 1,
                    c = g.inChannels - 1;
        OutputPlanes planes(2);
        QVERIFY(isFresh(planes, call, n, k));
        const float *memory = planes.plane(first, n, k).data();
        const auto set = [&](const InputCell &cell, float value) { call.input.set(first.inputIndex(cell), value); };
        for (const InputCell &cell : {InputCell{n, 0, 0, 0}, InputCell{n, 0, right, c}, InputCell{n, bottom, 0, c},
                                      InputCell{n, bottom, right, 0}, InputCell{n, bottom / 2, 0, c},
                                      InputCell{n, 0, right / 2, 0}, InputCell{n, bottom / 2, right / 2, c}}) {
            set(cell, 3.3F);
            QVERIFY(isFresh(planes, call, n, k));
        }
        Tensor before = call.input;
        for (Index i = 0; i < 40; ++i) // some cells between two pictures, one of them twice, one in another batch entry
            set({i % g.batch, (i * 37) % (bottom + 1), (i % 39 * 91) % (right + 1), i % (c + 1)},
                static_cast<float>(i) / 7);
        set({n, bottom / 3, right / 3, 0}, std::numeric_limits<float>::quiet_NaN());
        set({n, bottom / 4, right / 3, 0}, -std::numeric_limits<float>::infinity());
        QVERIFY(isFresh(planes, call, n, k));
        std::swap(call.input, before); // undone by the tensor from before …
        QVERIFY(isFresh(planes, call, n, k));
        set({n, bottom / 2, right / 2, c}, -1); // … and on from there
        QVERIFY(isFresh(planes, call, n, k));
        QCOMPARE(planes.plane(*Convolution::of(call), n, k).data(), memory); // it was one plane all the time
    }

    /// Poison in the numbers: it is gone from the windows over the cell, and from nowhere else.
    void onlyTheWindowsOfAChangedCellAreComputed_data() { callRows(); }
    void onlyTheWindowsOfAChangedCellAreComputed()
    {
        QFETCH(std::function<Conv2DCall()>, made);
        Conv2DCall call = made();
        const Convolution convolution = *Convolution::of(call);
        const Geometry &g = convolution.geometry();
        OutputPlanes planes(2);
        for (const InputCell &cell :
             {InputCell{0, 0, 0, 0}, InputCell{0, g.height.inSize / 2, g.width.inSize / 2, g.inChannels - 1}}) {
            poisonPlane(planes, call, 0, 0);
            call.input.set(convolution.inputIndex(cell), 4.5F);
            const Convolution after = *Convolution::of(call);
            const std::span<const float> plane = planes.plane(after, 0, 0);
            OutputPlanes other(1);
            const std::span<const float> fresh = other.plane(after, 0, 0);
            // Dilated windows have gaps, which lie in the box that is computed.
            const auto spans = [](const AxisGeometry &axis, Index out, Index in) {
                return axis.inputIndex(out, 0) <= in && in <= axis.inputIndex(out, axis.filterSize - 1);
            };
            int windows = 0;
            for (Index y = 0; y < g.height.outSize; ++y) {
                for (Index x = 0; x < g.width.outSize; ++x) {
                    const auto at = static_cast<std::size_t>(y * g.width.outSize + x);
                    const bool touched = spans(g.height, y, cell.y) && spans(g.width, x, cell.x);
                    windows += touched ? 1 : 0;
                    QVERIFY2(plane[at] == (touched ? fresh[at] : poison), qPrintable(QString("%1, %2").arg(y).arg(x)));
                }
            }
            QVERIFY(windows > 0);
        }
    }

    void manyChangedCellsCostTheWholePlane()
    {
        OutputPlanes planes(2);
        Conv2DCall call = photo();
        poisonPlane(planes, call, 0, 0);
        for (float &value : call.input.mutableValues().subspan(1000, 5000))
            value = 7;
        QVERIFY(poisoned(planes.plane(*Convolution::of(call), 0, 0)) == 0);
        QVERIFY(isRight(planes, *Convolution::of(call), 0, 0));
        // Few cells, but each under most of the windows.
        call = fractions({1, 300, 300, 1}, {45, 45, 1, 1}, {});
        poisonPlane(planes, call, 0, 0);
        for (Index i = 0; i < 9; ++i)
            call.input.set(300 * 150 + 150 + 10 * i, 1);
        QVERIFY(poisoned(planes.plane(*Convolution::of(call), 0, 0)) == 0);
        QVERIFY(isFresh(planes, call, 0, 0));
    }

    void aPlaneThatWasNotLookedAtCatchesUp()
    {
        OutputPlanes planes(2);
        Conv2DCall call = photo();
        QVERIFY(isRight(planes, *Convolution::of(call), 0, 2));
        poisonPlane(planes, call, 0, 1);
        for (Index i = 0; i < 20; ++i) {
            call.input.set(i * 5001, static_cast<float>(i));
            QVERIFY(planes.plane(*Convolution::of(call), 0, 0).size() > 0);
        }
        QVERIFY(isRight(planes, *Convolution::of(call), 0, 2));
        const std::ptrdiff_t left = poisoned(planes.plane(*Convolution::of(call), 0, 1));
        QVERIFY(left >= 260 * 300 - 20 * 9 && left < 260 * 300);
        for (int i = 0; i <= Revision::mostWrites; ++i) // more than is remembered
            call.input.set(i, -3);
        QVERIFY(isRight(planes, *Convolution::of(call), 0, 1));
    }

    /// Filters of a drag pass by: what they leave is used again and holds nothing of theirs.
    void memoryOfFormerPlanesIsUsedAgain()
    {
        OutputPlanes planes(2);
        Conv2DCall call = fractions({1, 1200, 1300, 1}, {3, 3, 1, 1}, {});
        for (int i = 0; i < 8; ++i) {
            call.filter.set(4, static_cast<float>(i));
            QVERIFY(isFresh(planes, call, 0, 0));
        }
    }

    void smallAndHeavyCallsHaveNone()
    {
        OutputPlanes planes(1);
        const auto plane = [&](Shape input, Shape filter) {
            const Convolution convolution =
                *Convolution::of({Tensor::filled(std::move(input), 1), Tensor::filled(std::move(filter), 1)});
            return planes.plane(convolution, 0, 0).size();
        };
        QCOMPARE(plane({1, 40, 40, 3}, {3, 3, 3, 2}), std::size_t(0));
        QCOMPARE(plane({1, 300, 300, 200}, {5, 5, 200, 1}), std::size_t(0));
        QCOMPARE(plane({1, 300, 300, 4}, {3, 3, 2, 2}), std::size_t(0)); // groups
        QCOMPARE(plane({1, 300, 300, 2}, {3, 3, 2, 2}), std::size_t(298 * 298));
    }

    /// The picture from the live output is finer than the sampled one, every pixel the strongest of its cells, and the
    /// same cells not there.
    void thePictureIsTheOutput()
    {
        const Convolution convolution = *Convolution::of(photo());
        const Geometry &g = convolution.geometry();
        const Walkthrough walkthrough(convolution, {});
        OutputPlanes planes(2);
        StageParts parts;
        parts.services.outputPlanes = &planes;
        parts.look.colours = ColourMode::Values;
        const Index half = walkthrough.firstStepOf(Phase::Multiply) + 40000 * 4 + 2; // row 40000 of the product begun
        for (const Index step : {half, walkthrough.lastNumber()}) {
            const PixelMark picture = outputPicture(drawStage(walkthrough, {step, 1}, parts), Panel::Output);
            StageParts plain = parts;
            plain.services.outputPlanes = nullptr;
            const PixelMark sampled = outputPicture(drawStage(walkthrough, {step, 1}, plain), Panel::Output);
            QCOMPARE(picture.columns,
                     static_cast<int>(std::min<double>(static_cast<double>(g.width.outSize), picture.box.width)));
            QVERIFY(picture.columns > sampled.columns);
            QCOMPARE(picture.box.width, sampled.box.width);
            const Index k = picture.cell.d;
            double scale = 0; // of the brightest sample, whose level is known
            int missing = 0;
            for (int py = 0; py < picture.rows; ++py) {
                for (int px = 0; px < picture.columns; ++px) {
                    const auto begin = [](int i, int n, Index count) { return i * count / n; };
                    const Index y0 = begin(py, picture.rows, g.height.outSize),
                                y1 = begin(py + 1, picture.rows, g.height.outSize),
                                x0 = begin(px, picture.columns, g.width.outSize),
                                x1 = begin(px + 1, picture.columns, g.width.outSize);
                    const std::int8_t level = picture.levels[static_cast<std::size_t>(py * picture.columns + px)];
                    const Index row = (y0 + (y1 - y0) / 2) * g.width.outSize + x0 + (x1 - x0) / 2;
                    const bool there = step != half || row * 4 + k < 40000 * 4 + 2 + 1;
                    if (!there) {
                        QCOMPARE(level, PixelMark::nothingYet);
                        ++missing;
                        continue;
                    }
                    double value = 0; // the strongest of those that share the pixel
                    for (Index y = y0; y < y1; ++y)
                        for (Index x = x0; x < x1; ++x)
                            if (const auto one = static_cast<double>(outputValue(convolution, {0, y, x, k}));
                                std::abs(one) > std::abs(value))
                                value = one;
                    if (std::abs(level) > 60 && std::abs(level) < 127 && scale == 0)
                        scale = value / level;
                    if (scale != 0)
                        QVERIFY(std::abs(std::clamp(value / scale, -127.0, 127.0) - level) < 2);
                }
            }
            QVERIFY(scale > 0);
            QVERIFY((missing > 0) == (step == half));
        }
    }

    void whatFollowsIsLiveToo_data()
    {
        QTest::addColumn<QString>("dataFormat");
        QTest::addColumn<std::optional<Activation>>("activation");
        QTest::addColumn<std::optional<Pooling>>("pooling");
        const auto row = [](const char *name, const char *format, std::optional<Activation> activation,
                            std::optional<Pooling> pooling) {
            QTest::newRow(name) << QString(format) << activation << std::move(pooling);
        };
        const auto relu = Activation{}, tanh = Activation{.kind = ActivationKind::Tanh};
        row("bias alone", "NHWC", {}, {});
        row("ReLU, maximum", "NHWC", relu, Pooling{});
        row("tanh, NCHW", "NCHW", tanh, Pooling{.ksize = {3}, .padding = PaddingArgument::same()});
        row("mean with padding left out", "NHWC", relu,
            Pooling{.kind = PoolKind::Average, .ksize = {5, 4}, .strides = {3}, .padding = PaddingArgument::same()});
        row("PyTorch's mean, hanging over", "NCHW", {},
            Pooling{.kind = PoolKind::Average,
                    .ksize = {1, 1, 3, 4},
                    .strides = {1, 1, 2, 3},
                    .padding = PaddingArgument::explicitPairs({{0, 0}, {0, 0}, {1, 1}, {2, 2}}),
                    .torch = TorchPooling{.ceilMode = true}});
        row("PyTorch's maximum with gaps", "NCHW", relu,
            Pooling{.ksize = {1, 1, 3, 3}, .strides = {1, 1, 2, 2}, .torch = TorchPooling{.dilations = {2}}});
    }

    void whatFollowsIsLiveToo()
    {
        QFETCH(QString, dataFormat);
        QFETCH(std::optional<Activation>, activation);
        QFETCH(std::optional<Pooling>, pooling);
        OutputPlanes planes(1);
        Conv2DCall call = photo(qPrintable(dataFormat), 2, 66, 65);
        Tensor bias({4}, {1, -700, 30, 0});
        const auto isRightNow = [&](Index n, Index k) {
            const Block block = *Block::of(*Convolution::of(call), {bias, activation, pooling});
            const std::vector<Tensor> whole = block.valuesFrom(conv2d(block.convolution()));
            std::size_t at = 0;
            for (const BlockPlane plane : block.planes()) {
                const std::span<const float> live = planes.plane(block, plane, n, k);
                const ImageIndex images = block.imagesOf(plane);
                bool right = Index(live.size()) == images.height * images.width;
                for (std::size_t i = 0; right && i < live.size(); ++i)
                    right = std::abs(live[i] -
                                     whole[at][images.of({n, Index(i) / images.width, Index(i) % images.width, k})]) <=
                            1e-6F * std::abs(live[i]);
                if (!right)
                    return false;
                ++at;
            }
            return true;
        };
        QVERIFY(isRightNow(0, 1));
        QVERIFY(isRightNow(1, 1));
        QVERIFY(isRightNow(0, 2));
        call.input.set(471, 90); // one cell, one bias, one weight
        QVERIFY(isRightNow(0, 2));
        bias.set(2, -31);
        QVERIFY(isRightNow(0, 2));
        call.filter.set(2, -5);
        QVERIFY(isRightNow(0, 2));
        pooling.reset();
        QVERIFY(isRightNow(0, 2));
    }

    void channelsThatAreMixedHaveNone()
    {
        OutputPlanes planes(1);
        const Block block =
            *Block::of(*Convolution::of(photo()), {.activation = Activation{.kind = ActivationKind::Softmax}});
        QVERIFY(planes.plane(block, BlockPlane::Activated, 0, 0).empty());
        QVERIFY(planes.plane(block, BlockPlane::Biased, 0, 0).empty());
    }

    /// A photo's pictures go on behind the output, side by side, each from its own plane.
    void aPhotoGoesOnThroughWhatFollows()
    {
        const Block block = *Block::of(*Convolution::of(photo()), {Tensor({4}, {0, 0, 0, 0}), Activation{}, Pooling{}});
        const Walkthrough walkthrough(block, {}, 255);
        OutputPlanes planes(2);
        StageParts parts;
        parts.frame.width = 864;
        parts.services.outputPlanes = &planes;
        const Drawing drawing = drawStage(walkthrough, {walkthrough.size() - 1, 1}, parts);
        double right = 0;
        for (const Panel panel : {Panel::Input, Panel::Output, Panel::Biased, Panel::Activated, Panel::Pooled}) {
            const PixelMark picture = outputPicture(drawing, panel);
            QVERIFY2(picture.columns >= 50, qPrintable(QString::number(int(panel))));
            QVERIFY(picture.box.x >= right && picture.box.right() <= 864);
            right = picture.box.right();
            if (panel < Panel::Activated)
                continue;
            QCOMPARE(picture.rgb.size(), std::size_t(3 * picture.columns * picture.rows)); // grey: nothing below 0
            QVERIFY(*std::max_element(picture.rgb.begin(), picture.rgb.end()) > 100);
        }
        const PixelMark before = outputPicture(drawing, Panel::Activated),
                        after = outputPicture(drawing, Panel::Pooled);
        QVERIFY(std::abs(after.box.width * 2 - before.box.width) < 2);
    }

    void hiddenOutputsStayHidden()
    {
        const Walkthrough walkthrough(*Convolution::of(photo()), {});
        OutputPlanes planes(2);
        StageParts parts;
        parts.services.outputPlanes = &planes;
        parts.hidden.outputs = true;
        const PixelMark picture =
            outputPicture(drawStage(walkthrough, {walkthrough.lastNumber(), 1}, parts), Panel::Output);
        QVERIFY(std::all_of(picture.levels.begin(), picture.levels.end(),
                            [](std::int8_t level) { return level == PixelMark::nothingYet; }));
    }

private:
    static void callRows()
    {
        QTest::addColumn<std::function<Conv2DCall()>>("made");
        const auto row = [](const char *name, Shape input, Shape filter, Conv2DArguments arguments) {
            QTest::newRow(name) << std::function<Conv2DCall()>([=] { return fractions(input, filter, arguments); });
        };
        row("a photo, SAME", {1, 260, 300, 3}, {3, 3, 3, 2}, {.padding = PaddingArgument::same()});
        row("VALID, a batch of two", {2, 262, 300, 3}, {5, 4, 3, 2}, {});
        row("strides", {1, 521, 640, 2}, {3, 3, 2, 2}, {.strides = {2, 2}, .padding = PaddingArgument::same()});
        row("dilations", {1, 270, 310, 3}, {3, 2, 3, 2},
            {.dilations = std::vector<std::int64_t>{4, 3}, .padding = PaddingArgument::same()});
        row("explicit padding", {1, 260, 300, 1}, {3, 3, 1, 1},
            {.padding = PaddingArgument::explicitPairs({{0, 0}, {0, 4}, {7, 1}, {0, 0}})});
        row("1x1", {2, 260, 300, 3}, {1, 1, 3, 2}, {});
        row("NCHW", {1, 3, 260, 300}, {3, 3, 3, 2}, {.padding = PaddingArgument::same(), .dataFormat = "NCHW"});
        row("NCHW 1x1, a batch of two", {2, 3, 260, 300}, {1, 1, 3, 2}, {.dataFormat = "NCHW"});
        row("many channels", {1, 260, 300, 40}, {3, 3, 40, 1}, {.padding = PaddingArgument::same()});
    }

    /// The first picture of a panel's cells: the window lane's.
    static PixelMark outputPicture(const Drawing &drawing, Panel panel)
    {
        for (const Mark &mark : drawing.marks)
            if (const auto *pixels = std::get_if<PixelMark>(&mark); pixels && pixels->cell.panel == panel)
                return *pixels;
        return {};
    }
};

QTEST_APPLESS_MAIN(TestOutputPlanes)
#include "test_output_planes.moc"
