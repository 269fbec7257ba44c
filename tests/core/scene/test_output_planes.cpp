// The live output: planes by the fast engine are the numbers of the plain sums, follow every edit, and colour the pixels.

#include "core/scene/output_planes.h"

#include "core/conv/links.h"
#include "core/conv/virtual_tensor.h"
#include "core/scene/output_value.h"
#include "core/scene/stage.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace lab;

namespace {

Conv2DCall photo(const char *dataFormat = "NHWC", Index batch = 1)
{
    std::mt19937 random(7);
    const auto drawn = [&](const Shape &shape) {
        std::vector<float> values(static_cast<std::size_t>(shape.elementCount()));
        for (float &value : values)
            value = static_cast<float>(static_cast<int>(random() % 255) - 100);
        return Tensor(shape, std::move(values));
    };
    const bool nchw = std::string_view(dataFormat) == "NCHW";
    Conv2DCall call{drawn(nchw ? Shape{batch, 3, 260, 300} : Shape{batch, 260, 300, 3}), drawn({3, 3, 3, 4})};
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

    void smallAndHeavyCallsHaveNone()
    {
        OutputPlanes planes(1);
        const auto plane = [&](Shape input, Shape filter) {
            const Convolution convolution = *Convolution::of({Tensor::filled(std::move(input), 1), Tensor::filled(std::move(filter), 1)});
            return planes.plane(convolution, 0, 0).size();
        };
        QCOMPARE(plane({1, 40, 40, 3}, {3, 3, 3, 2}), std::size_t(0));
        QCOMPARE(plane({1, 300, 300, 200}, {5, 5, 200, 1}), std::size_t(0));
        QCOMPARE(plane({1, 300, 300, 4}, {3, 3, 2, 2}), std::size_t(0)); // groups
        QCOMPARE(plane({1, 300, 300, 2}, {3, 3, 2, 2}), std::size_t(298 * 298));
    }

    /// The picture from the live output is finer than the sampled one, with the same levels and the same cells not there.
    void thePictureIsTheOutput()
    {
        const Convolution convolution = *Convolution::of(photo());
        const Geometry &g = convolution.geometry();
        const Walkthrough walkthrough(convolution, {});
        OutputPlanes planes(2);
        StageOptions options;
        options.outputPlanes = &planes;
        options.colours = ColourMode::Values;
        const Index half = walkthrough.firstStepOf(Phase::Multiply) + 40000 * 4 + 2; // row 40000 of the product begun
        for (const Index step : {half, walkthrough.lastNumber()}) {
            const PixelMark picture = outputPicture(drawStage(walkthrough, {step, 1}, options), Panel::Output);
            StageOptions plain = options;
            plain.outputPlanes = nullptr;
            const PixelMark sampled = outputPicture(drawStage(walkthrough, {step, 1}, plain), Panel::Output);
            QCOMPARE(picture.columns, static_cast<int>(std::min<double>(static_cast<double>(g.width.outSize), picture.box.width)));
            QVERIFY(picture.columns > sampled.columns);
            QCOMPARE(picture.box.width, sampled.box.width);
            const Index k = picture.cell.d;
            double scale = 0; // of the brightest sample, whose level is known
            int missing = 0;
            for (int py = 0; py < picture.rows; ++py) {
                for (int px = 0; px < picture.columns; ++px) {
                    const auto cell = [](int i, int n, Index count) { return static_cast<Index>((2 * i + 1) * count / (2 * n)); };
                    const OutputCell at{0, cell(py, picture.rows, g.height.outSize), cell(px, picture.columns, g.width.outSize), k};
                    const std::int8_t level = picture.levels[static_cast<std::size_t>(py * picture.columns + px)];
                    const Index row = at.y * g.width.outSize + at.x;
                    const bool there = step != half || row * 4 + k < 40000 * 4 + 2 + 1;
                    if (!there) {
                        QCOMPARE(level, PixelMark::nothingYet);
                        ++missing;
                        continue;
                    }
                    const double value = static_cast<double>(outputValue(convolution, at));
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

    void hiddenOutputsStayHidden()
    {
        const Walkthrough walkthrough(*Convolution::of(photo()), {});
        OutputPlanes planes(2);
        StageOptions options;
        options.outputPlanes = &planes;
        options.hidden.outputs = true;
        const PixelMark picture = outputPicture(drawStage(walkthrough, {walkthrough.lastNumber(), 1}, options), Panel::Output);
        QVERIFY(std::all_of(picture.levels.begin(), picture.levels.end(), [](std::int8_t level) { return level == PixelMark::nothingYet; }));
    }

private:
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
