#include "core/formats/bytes/array.h"

#include "core/formats/bytes/half.h"
#include "core/tensor/number_text.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <cstring>

using namespace lab;

namespace {

template <typename T>
Array ofBits(ArrayType type, std::initializer_list<T> values)
{
    Array array{.name = {}, .shape = Shape{static_cast<Index>(values.size())}, .type = type, .bytes = {}};
    array.bytes.resize(values.size() * sizeof(T));
    std::memcpy(array.bytes.data(), values.begin(), array.bytes.size());
    return array;
}

} // namespace

class TestArray : public QObject
{
    Q_OBJECT
private slots:
    void everyHalfComesBackFromItsText()
    {
        for (std::uint32_t bits = 0; bits < 0x10000; ++bits) {
            const auto half = static_cast<std::uint16_t>(bits);
            for (ArrayType type : {ArrayType::Float16, ArrayType::BFloat16}) {
                const Array array = ofBits(type, {half});
                const double value = array.at(0);
                const bool isHalf = type == ArrayType::Float16;
                const std::optional<double> read = readDouble(array.textAt(0));
                QVERIFY(read);
                if (std::isnan(value))
                    QVERIFY(std::isnan(*read));
                else
                    QCOMPARE(isHalf ? halfOfDouble(*read) : bfloat16OfDouble(*read), half);
            }
        }
    }

    void narrowingRoundsToEven()
    {
        QCOMPARE(halfOfDouble(2049.0), halfOfDouble(2048.0));
        QCOMPARE(halfOfDouble(2051.0), halfOfDouble(2052.0));
        QCOMPARE(halfOfDouble(65519.0), std::uint16_t(0x7bff));
        QCOMPARE(halfOfDouble(65520.0), std::uint16_t(0x7c00));
        QCOMPARE(halfOfDouble(std::ldexp(1.0, -25)), std::uint16_t(0));
        QCOMPARE(halfOfDouble(std::ldexp(1.5, -25)), std::uint16_t(1));
        QCOMPARE(halfOfDouble(-std::ldexp(1.0, -24)), std::uint16_t(0x8001));
        QCOMPARE(bfloat16OfDouble(1e300), std::uint16_t(0x7f80));
        QCOMPARE(bfloat16OfDouble(8e38), std::uint16_t(0x7f80));
        QCOMPARE(bfloat16OfDouble(3.38e38), std::uint16_t(0x7f7e));
    }

    void conversionToFloatCountsWhatChanges()
    {
        QCOMPARE(
            toTensor(ofBits<std::int64_t>(ArrayType::Int64, {1, 16777216, 16777217, INT64_MAX, INT64_MIN})).changed,
            Index(2));
        QCOMPARE(toTensor(ofBits<std::uint64_t>(ArrayType::UInt64, {UINT64_MAX, std::uint64_t{1} << 63, 7})).changed,
                 Index(1));
        QCOMPARE(toTensor(ofBits<double>(ArrayType::Float64, {0.5, 0.1, 1e300, NAN, -0.0, INFINITY})).changed,
                 Index(2));
        QCOMPARE(toTensor(ofBits<std::int32_t>(ArrayType::Int32, {-16777217, 3})).changed, Index(1));
        const Array special = ofBits<std::uint32_t>(ArrayType::Float32, {0x7f800001, 0xffc12345, 0x80000000});
        const ConvertedTensor kept = toTensor(special);
        QCOMPARE(kept.changed, Index(0));
        QVERIFY(Array::ofFloats({}, kept.tensor) == special);
    }
};

QTEST_APPLESS_MAIN(TestArray)
#include "test_array.moc"
