#include "core/scene/palette.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace lab;

namespace {

constexpr std::array themes{Theme::Light, Theme::Dark, Theme::HighContrast, Theme::Print};
constexpr std::array roles{Role::Neutral, Role::Input,   Role::Filter,    Role::Patch,
                           Role::Output,  Role::Padding, Role::NeverRead, Role::Zero};

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT
private slots:
    void everyTextIsReadable()
    {
        for (const Theme theme : themes) {
            const Palette palette = paletteOf(theme);
            const auto check = [&](Colour text, Colour ground, const QString &what) {
                QVERIFY2(
                    contrast(text, ground) >= 4.5,
                    qPrintable(
                        QStringLiteral("theme %1: %2 has %3").arg(int(theme)).arg(what).arg(contrast(text, ground))));
            };
            for (const Role role : roles) {
                const QString name = QStringLiteral("role %1").arg(int(role));
                check(palette.text(role, Tone::Text), palette.background(), name + " on the background");
                check(palette.text(role, Tone::Muted), palette.background(), name + " muted on the background");
                check(palette.text(role, Tone::Strong), palette.fill(role, Tone::Strong), name + " on its strong fill");
                // Numbers in cells are neutral; words of any role may stand on the patch's pale chips.
                for (const Tone tone : {Tone::None, Tone::Faint, Tone::Pale, Tone::Soft})
                    check(palette.text(Role::Neutral, Tone::Text), palette.fill(role, tone), "neutral on " + name);
                for (const Tone tone : {Tone::Faint, Tone::Pale})
                    check(palette.text(role, Tone::Text), palette.fill(Role::Patch, tone), name + " on a pale patch");
                check(palette.text(Role::Neutral, Tone::Muted), palette.fill(role, Tone::Pale),
                      "muted on pale " + name);
            }
            for (int i = -50; i <= 50; ++i)
                check(palette.textOnValue(i / 50.0), palette.value(i / 50.0), QStringLiteral("value %1").arg(i / 50.0));
        }
    }

    /// The frame stands on the ground, and a strip of nearly the ground lies between it and the cell's own fill.
    void aMarkedCellIsSeenOnEveryFill()
    {
        for (const Theme theme : themes) {
            const Palette palette = paletteOf(theme);
            const Colour frame = palette.fill(Role::Neutral, Tone::Strong),
                         gap = palette.fill(Role::Neutral, Tone::Faint);
            QVERIFY(contrast(frame, palette.background()) >= 7);
            QVERIFY(contrast(frame, gap) >= 7);
            for (const Tone tone : {Tone::None, Tone::Faint, Tone::Pale, Tone::Soft, Tone::Strong}) {
                const Colour fill = palette.fill(Role::Output, tone);
                // Either the frame or the strip beside it stands out from the fill.
                QVERIFY2(std::max(contrast(frame, fill), contrast(gap, fill)) >= 3,
                         qPrintable(QStringLiteral("theme %1, tone %2").arg(int(theme)).arg(int(tone))));
            }
        }
    }

    void theScaleIsSymmetric()
    {
        for (const Theme theme : themes) {
            const Palette palette = paletteOf(theme);
            QVERIFY(palette.value(0) == palette.value(-0.0));
            QVERIFY(palette.value(1) != palette.value(-1));
            QVERIFY(palette.value(7) == palette.value(1));
            // Equal steps away from zero on both sides.
            const Colour zero = palette.value(0), half = palette.value(0.5), one = palette.value(1);
            QVERIFY(std::abs(2 * (half.r - zero.r) - (one.r - zero.r)) <= 2);
        }
    }

    void lightHasTheRolesColours()
    {
        const Palette light = paletteOf(Theme::Light);
        QVERIFY(light.outline(Role::Input, Tone::Strong) == (Colour{0x00, 0x72, 0xB2}));
        QVERIFY(light.outline(Role::Filter, Tone::Strong) == (Colour{0xD5, 0x5E, 0x00}));
        QVERIFY(light.outline(Role::Patch, Tone::Strong) == (Colour{0x2B, 0xA5, 0xDE}));
        QVERIFY(light.outline(Role::Output, Tone::Strong) == (Colour{0x00, 0x9E, 0x73}));
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrast({0, 0, 0}, {255, 255, 255}), 21.0);
        QVERIFY(std::abs(contrast({0x77, 0x77, 0x77}, {255, 255, 255}) - 4.478) < 0.01);
        QCOMPARE(contrast({1, 2, 3}, {1, 2, 3}), 1.0);
    }

    void levelsBecomeColours()
    {
        PixelMark mark;
        mark.columns = 3;
        mark.rows = 1;
        mark.levels = {127, 0, PixelMark::nothingYet};
        mark.fill = Fill::Value;
        mark.role = Role::Output;
        const Palette palette = paletteOf(Theme::Light);
        const std::vector<std::uint8_t> rgb = pixelsOf(mark, palette);
        QCOMPARE(rgb.size(), std::size_t(9));
        const Colour last = palette.fill(Role::Output, Tone::Faint);
        QVERIFY((Colour{rgb[0], rgb[1], rgb[2]}) == palette.value(1));
        QVERIFY((Colour{rgb[3], rgb[4], rgb[5]}) == palette.value(0));
        QVERIFY((Colour{rgb[6], rgb[7], rgb[8]}) == last);
    }
};

QTEST_APPLESS_MAIN(TestPalette)
#include "test_palette.moc"
