#include "core/tensor/fills.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace lab;

namespace {

std::vector<float> kernel(std::string_view name, Index height, Index width)
{
    const Tensor filter = filledFilter(*fillNamed(name), {height, width, 1, 1});
    return {filter.values().begin(), filter.values().end()};
}

} // namespace

class TestFills : public QObject
{
    Q_OBJECT
private slots:
    void namesAreOfThePlanAndUnique()
    {
        QSet<QByteArray> names;
        for (const NamedFill &fill : namedFills()) {
            names << QByteArray(fill.name.data(), static_cast<qsizetype>(fill.name.size()));
            QCOMPARE(fillNamed(fill.name), &fill);
            QVERIFY(!fill.title.empty());
        }
        QCOMPARE(names.size(), 14);
        QCOMPARE(fillNamed("no such fill"), nullptr);
    }

    void textbookKernels_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("width");
        QTest::addColumn<QList<float>>("expected");
        const float n = 1.0F / 9, s = 1.0F / 16;
        QTest::newRow("box blur 3x3") << QByteArray("box-blur") << 3 << 3 << QList<float>{n, n, n, n, n, n, n, n, n};
        QTest::newRow("Gaussian 3x3") << QByteArray("gaussian") << 3 << 3
                                      << QList<float>{s, 2 * s, s, 2 * s, 4 * s, 2 * s, s, 2 * s, s};
        QTest::newRow("Gaussian 1x5") << QByteArray("gaussian") << 1 << 5 << QList<float>{s, 4 * s, 6 * s, 4 * s, s};
        QTest::newRow("Sobel x 3x3") << QByteArray("sobel-x") << 3 << 3 << QList<float>{-1, 0, 1, -2, 0, 2, -1, 0, 1};
        QTest::newRow("Sobel y 3x3") << QByteArray("sobel-y") << 3 << 3 << QList<float>{-1, -2, -1, 0, 0, 0, 1, 2, 1};
        QTest::newRow("Sobel x 1x5") << QByteArray("sobel-x") << 1 << 5 << QList<float>{-1, -2, 0, 2, 1};
        QTest::newRow("Sobel y 1x3 sees no slope") << QByteArray("sobel-y") << 1 << 3 << QList<float>{0, 0, 0};
        QTest::newRow("Sobel x 1x9 holds seven taps in the middle")
            << QByteArray("sobel-x") << 1 << 9 << QList<float>{0, -1, -4, -5, 0, 5, 4, 1, 0};
        QTest::newRow("sharpen 3x3") << QByteArray("sharpen") << 3 << 3 << QList<float>{0, -1, 0, -1, 5, -1, 0, -1, 0};
        QTest::newRow("sharpen 1x1 changes nothing") << QByteArray("sharpen") << 1 << 1 << QList<float>{1};
        QTest::newRow("Laplacian 3x3") << QByteArray("laplacian") << 3 << 3 << QList<float>{0, 1, 0, 1, -4, 1, 0, 1, 0};
        QTest::newRow("Laplacian 1x3") << QByteArray("laplacian") << 1 << 3 << QList<float>{1, -2, 1};
        QTest::newRow("emboss 3x3") << QByteArray("emboss") << 3 << 3 << QList<float>{-2, -1, 0, -1, 1, 1, 0, 1, 2};
        QTest::newRow("identity 3x3") << QByteArray("identity") << 3 << 3 << QList<float>{0, 0, 0, 0, 1, 0, 0, 0, 0};
        QTest::newRow("impulse 2x2 stands where SAME puts the window")
            << QByteArray("impulse") << 2 << 2 << QList<float>{1, 0, 0, 0};
        QTest::newRow("ramp 2x3") << QByteArray("ramp") << 2 << 3 << QList<float>{0, 1, 2, 3, 4, 5};
        QTest::newRow("checkerboard 2x3") << QByteArray("checkerboard") << 2 << 3 << QList<float>{1, 0, 1, 0, 1, 0};
    }

    void textbookKernels()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, height);
        QFETCH(int, width);
        QFETCH(QList<float>, expected);
        QCOMPARE(kernel(name.constData(), height, width), std::vector<float>(expected.begin(), expected.end()));
    }

    void sumsAreThoseOfTheirKind()
    {
        for (Index height : {1, 2, 3, 4, 5, 8, 11})
            for (Index width : {1, 2, 3, 6, 7, 9, 1100}) {
                const auto sum = [&](std::string_view name) {
                    double total = 0;
                    for (float value : kernel(name, height, width))
                        total += double(value);
                    return total;
                };
                for (std::string_view blur : {"box-blur", "gaussian", "sharpen", "identity"})
                    QVERIFY(std::abs(sum(blur) - 1) < 1e-4);
                for (std::string_view edge : {"laplacian", "sobel-x", "sobel-y"})
                    QCOMPARE(sum(edge), 0.0);
            }
    }

    void kernelsRepeatOverChannels()
    {
        const Tensor filter = filledFilter(*fillNamed("sobel-x"), {3, 3, 2, 4});
        for (Index tap = 0; tap < 9; ++tap)
            for (Index channel = 0; channel < 8; ++channel)
                QCOMPARE(filter[tap * 8 + channel], kernel("sobel-x", 3, 3)[static_cast<std::size_t>(tap)]);
    }

    void identityPassesChannelToOutput()
    {
        const Tensor filter = filledFilter(*fillNamed("identity"), {3, 3, 2, 4});
        for (Index tap = 0; tap < 9; ++tap)
            for (Index c = 0; c < 2; ++c)
                for (Index k = 0; k < 4; ++k)
                    QCOMPARE(filter[(tap * 2 + c) * 4 + k], tap == 4 && k % 2 == c ? 1.0F : 0.0F);
    }

    void inputsOfBothFormatsShowTheSamePlane()
    {
        for (std::string_view name : {"checkerboard", "impulse", "identity", "ones"}) {
            const Tensor nhwc = filledInput(*fillNamed(name), {2, 4, 5, 3}, DataFormat::Nhwc);
            const Tensor nchw = filledInput(*fillNamed(name), {2, 3, 4, 5}, DataFormat::Nchw);
            QVERIFY(*toNchw(nhwc, DataFormat::Nhwc) == nchw);
        }
        QCOMPARE(filledInput(*fillNamed("ramp"), {1, 4, 4, 1}, DataFormat::Nhwc)[15], 15.0F);
    }

    void randomNumbersComeFromTheSeedAlone()
    {
        const NamedFill &random = *fillNamed("random");
        const Tensor once = filledInput(random, {1, 40, 40, 1}, DataFormat::Nhwc, {.seed = 7});
        QVERIFY(once == filledInput(random, {1, 40, 40, 1}, DataFormat::Nhwc, {.seed = 7}));
        QVERIFY(!(once == filledInput(random, {1, 40, 40, 1}, DataFormat::Nhwc, {.seed = 8})));
        QSet<float> seen;
        for (float value : once.values())
            seen << value;
        QCOMPARE(seen.size(), 19);
        QCOMPARE(*std::min_element(seen.begin(), seen.end()), -9.0F);
        QCOMPARE(*std::max_element(seen.begin(), seen.end()), 9.0F);
        const Tensor digits = filledFilter(random, {30, 30, 1, 1}, {.seed = 1, .lowest = 0, .highest = 1});
        for (float value : digits.values())
            QVERIFY(value == 0.0F || value == 1.0F);
    }

    void emptyShapesStayEmpty()
    {
        for (const NamedFill &fill : namedFills()) {
            QCOMPARE(filledFilter(fill, {0, 3, 1, 1}).size(), 0);
            QCOMPARE(filledInput(fill, {1, 3, 0, 1}, DataFormat::Nhwc).size(), 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestFills)
#include "test_fills.moc"
