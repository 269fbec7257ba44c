// Numbers to pixels against a plain loop, for every instruction set.

#include "tests/core/conv/test_fast_conv2d_support.h"

#include <QTest>

#include <limits>

using namespace lab;
using namespace lab::test;

namespace {

std::uint8_t byteOf(float value, PixelRange range)
{
    const float scaled = value * range.scale + range.offset;
    if (std::isnan(scaled))
        return 0;
    return static_cast<std::uint8_t>(std::nearbyint(std::min(std::max(scaled, 0.0F), 255.0F)));
}

std::vector<float> drawnValues(std::size_t count, std::mt19937 &random)
{
    constexpr float special[] = {std::numeric_limits<float>::quiet_NaN(),
                                 std::numeric_limits<float>::infinity(),
                                 -std::numeric_limits<float>::infinity(),
                                 -0.0F,
                                 1e30F,
                                 -1e30F,
                                 1e-40F,
                                 254.5F,
                                 0.5F,
                                 255.0F,
                                 256.0F};
    std::vector<float> values(count);
    for (float &value : values)
        value = random() % 4 == 0 ? special[random() % std::size(special)] : float(int(random() % 3000) - 1000) / 5.0F;
    return values;
}

} // namespace

class TestFastConv2DPixels : public QObject
{
    Q_OBJECT
private slots:
    void likeAPlainLoop_data()
    {
        QTest::addColumn<qint64>("target");
        for (const std::int64_t target : engineTargets())
            QTest::newRow(hwy::TargetName(target)) << qint64(target);
    }

    void likeAPlainLoop()
    {
        QFETCH(qint64, target);
        const WithTarget with(target);
        std::mt19937 random(1);
        for (std::size_t count = 0; count <= 70; ++count) {
            for (const PixelRange range :
                 {PixelRange{}, PixelRange{.scale = 0.5F, .offset = 128}, PixelRange{.scale = -1, .offset = 255}}) {
                const std::vector<float> values = drawnValues(count, random), colours = drawnValues(3 * count, random);
                std::vector<std::uint8_t> bytes(count), wantedBytes;
                std::vector<std::uint32_t> grey(count), rgb(count), wantedGrey, wantedRgb;
                for (const float value : values) {
                    wantedBytes.push_back(byteOf(value, range));
                    wantedGrey.push_back(0xFF000000U | wantedBytes.back() * 0x010101U);
                }
                for (std::size_t i = 0; i < count; ++i)
                    wantedRgb.push_back(0xFF000000U | std::uint32_t(byteOf(colours[3 * i], range)) << 16 |
                                        std::uint32_t(byteOf(colours[3 * i + 1], range)) << 8 |
                                        byteOf(colours[3 * i + 2], range));
                floatsToPixels(values, bytes, range);
                floatsToPixels(values, 1, grey, range);
                floatsToPixels(colours, 3, rgb, range);
                QVERIFY(bytes == wantedBytes);
                QVERIFY(grey == wantedGrey);
                QVERIFY(rgb == wantedRgb);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestFastConv2DPixels)
#include "test_fast_conv2d_pixels.moc"
