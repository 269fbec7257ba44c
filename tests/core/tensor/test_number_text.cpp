#include "core/tensor/number_text.h"

#include <QTest>

#include <bit>
#include <clocale>
#include <cmath>
#include <limits>
#include <random>

using namespace lab;

namespace {

constexpr int patterns = 10'000;

QString text(const std::string &plain)
{
    return QString::fromStdString(plain);
}

/// Nothing, or the value as the fewest digits write it.
QString readBack(const std::optional<double> &value)
{
    return value ? text(numberText(*value)) : QStringLiteral("refused");
}

template <typename Bits, typename Real, typename Read>
void requireRoundTrips(Read read)
{
    std::mt19937_64 engine(7);
    for (int i = 0; i < patterns; ++i) {
        const Bits bits = static_cast<Bits>(engine());
        const Real value = std::bit_cast<Real>(bits);
        const std::optional<Real> back = read(numberText(value));
        QVERIFY2(back, numberText(value).c_str());
        if (std::isnan(value))
            QVERIFY(std::isnan(*back));
        else
            QCOMPARE(std::bit_cast<Bits>(*back), bits);
    }
}

} // namespace

class TestNumberText : public QObject
{
    Q_OBJECT
private slots:
    void randomBitPatternsComeBack()
    {
        requireRoundTrips<std::uint32_t, float>(readFloat);
        requireRoundTrips<std::uint64_t, double>(readDouble);
    }

    void localesPlayNoRole()
    {
        const std::string before = std::setlocale(LC_ALL, nullptr);
        for (const char *name : {"de_DE.UTF-8", "fr_FR.UTF-8", "tr_TR.UTF-8", "C.UTF-8", ""}) {
            std::setlocale(LC_ALL, name); // one that is not installed changes nothing
            QCOMPARE(text(numberText(1234567.5)), QString("1234567.5"));
            QCOMPARE(*readDouble("1.5"), 1.5);
            QVERIFY(!readDouble("1,5"));
        }
        std::setlocale(LC_ALL, before.c_str());
    }

    void fewestDigits_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("asDouble");
        QTest::addColumn<QString>("asFloat");
        QTest::newRow("whole") << 6.0 << "6" << "6";
        QTest::newRow("zero") << 0.0 << "0" << "0";
        QTest::newRow("minus zero") << -0.0 << "-0" << "-0";
        QTest::newRow("a tenth") << 0.1 << "0.1" << "0.1";
        QTest::newRow("a third") << 1.0 / 3 << "0.3333333333333333" << "0.33333334";
        QTest::newRow("a hundred thousand is written out") << 1e5 << "100000" << "100000";
        QTest::newRow("the last whole float") << 16777215.0 << "16777215" << "16777215";
        QTest::newRow("no more digits than a float holds") << 1e14 << "100000000000000" << "1e+14";
        QTest::newRow("a large one") << 1e20 << "1e+20" << "1e+20";
        QTest::newRow("a small one") << 1e-7 << "1e-07" << "1e-07";
        QTest::newRow("infinity") << std::numeric_limits<double>::infinity() << "inf" << "inf";
        QTest::newRow("minus infinity") << -std::numeric_limits<double>::infinity() << "-inf" << "-inf";
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << "nan" << "nan";
        QTest::newRow("minus not a number") << -std::numeric_limits<double>::quiet_NaN() << "nan" << "nan";
    }

    void fewestDigits()
    {
        QFETCH(double, value);
        QTEST(text(numberText(value)), "asDouble");
        QTEST(text(numberText(static_cast<float>(value))), "asFloat");
    }

    void reading_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *written, const char *read) { QTest::newRow(written) << written << read; };
        row("3", "3");
        row("+3", "3");
        row(" 3\t", "3");
        row("-1.5e-3", "-0.0015");
        row(".5", "0.5");
        row("5.", "5");
        row("-0", "-0");
        row("1E5", "100000");
        row("nan", "nan");
        row("NaN", "nan");
        row("inf", "inf");
        row("-Infinity", "-inf");
        row("1e-999", "0");
        row("-1e-999", "-0");
        row("0.0000e999999999999999999999", "0");
        row("1e400", "refused");
        row("-1e400", "refused");
        row("123e9223372036854775807", "refused");
        row("123e-9223372036854775807", "0");
        row("", "refused");
        row(" ", "refused");
        row("-", "refused");
        row("+-3", "refused");
        row("--3", "refused");
        row("3 4", "refused");
        row("3x", "refused");
        row("1,5", "refused");
        row("0x10", "refused");
        row("1_000", "refused");
        row("e5", "refused");
        row("nan(7)", "refused");
        row("1e", "refused");
    }

    void reading()
    {
        QFETCH(QString, written);
        QTEST(readBack(readDouble(written.toStdString())), "read");
    }

    void underflowCountsLongTexts()
    {
        const std::string zeros(5000, '0');
        QCOMPARE(*readDouble("0." + zeros + "1"), 0.0);
        QCOMPARE(*readDouble("0." + zeros + "1e5001"), 1.0);
        QVERIFY(!readDouble("1" + zeros));
        QCOMPARE(*readDouble("1" + zeros + "e-5000"), 1.0);
    }

    void floatsAreRoundedOnce()
    {
        // Just above halfway between 1 and the next float; by way of a double it would land on halfway and go down
        // to 1.
        QCOMPARE(*readFloat("1.00000005960464477540"), 1.00000012F);
        QCOMPARE(*readFloat("1e-46"), 0.0F);
        QCOMPARE(*readFloat("1e-45"), std::numeric_limits<float>::denorm_min());
        QVERIFY(!readFloat("3.5e38"));
        QCOMPARE(*readFloat("3.4028235e38"), std::numeric_limits<float>::max());
    }

    void shortTexts_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("room");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a third") << 1.0 / 3 << 5 << "0.333";
        QTest::newRow("whole numbers stay whole") << 42.0 << 5 << "42";
        QTest::newRow("float32 values show the digits they have") << double(0.1F) << 5 << "0.1";
        QTest::newRow("rounds") << 2.0 / 3 << 5 << "0.667";
        QTest::newRow("rounds up to another digit") << 9.9996 << 5 << "10.00";
        QTest::newRow("large") << 1234567890.0 << 5 << "1.2e9";
        QTest::newRow("a power of ten") << 1e9 << 5 << "1e9";
        QTest::newRow("small") << 0.000012345 << 7 << "1.23e-5";
        QTest::newRow("a hundred digits") << 1e100 << 5 << "1e100";
        QTest::newRow("negative") << -1234.5678 << 7 << "-1234.6";
        QTest::newRow("small, with less room") << 0.000012345 << 5 << "1e-5";
        QTest::newRow("no room") << -1e-100 << 3 << "-…";
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 5 << "nan";
    }

    void shortTexts()
    {
        QFETCH(double, value);
        QFETCH(int, room);
        QTEST(text(shortNumberText(value, room)), "shown");
    }

    void shortTextsFitAndSayAboutTheSame()
    {
        std::mt19937_64 engine(11);
        for (int i = 0; i < patterns; ++i) {
            const double value =
                std::ldexp(double(static_cast<std::int64_t>(engine())), static_cast<int>(engine() % 200) - 160);
            const std::string shown = shortNumberText(value, 7);
            QVERIFY2(shown.size() <= 7, shown.c_str());
            const std::optional<double> read = readDouble(shown);
            // One digit is all there is room for where sign and a long exponent take the rest.
            QVERIFY2(read && std::abs(*read - value) <= 0.5 * std::abs(value), shown.c_str());
        }
    }

    void integers_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *written, const char *read) { QTest::newRow(written) << written << read; };
        row("0", "0");
        row(" -17 ", "-17");
        row("+5", "5");
        row("9223372036854775807", "9223372036854775807");
        row("-9223372036854775808", "-9223372036854775808");
        row("9223372036854775808", "refused");
        row("1.0", "refused");
        row("1e3", "refused");
        row("+", "refused");
        row("+-5", "refused");
        row("", "refused");
        row("12a", "refused");
    }

    void integers()
    {
        QFETCH(QString, written);
        const std::optional<std::int64_t> value = readInteger(written.toStdString());
        QTEST(value ? text(numberText(*value)) : QStringLiteral("refused"), "read");
    }

    void wholeNumbersMayBeWrittenAsRealOnes()
    {
        QCOMPARE(readWholeNumber("-7"), std::optional<std::int64_t>(-7));
        QCOMPARE(readWholeNumber("9223372036854775807"), std::optional(std::numeric_limits<std::int64_t>::max()));
        QCOMPARE(readWholeNumber(" 2.0 "), std::optional<std::int64_t>(2));
        QCOMPARE(readWholeNumber("1e3"), std::optional<std::int64_t>(1000));
        for (const char *text : {"1.5", "0.5", "1e16", "nan", "inf", "2.0x", ""})
            QVERIFY2(!readWholeNumber(text), text);
    }
};

QTEST_APPLESS_MAIN(TestNumberText)
#include "test_number_text.moc"
