// What is written reads back, of every type.

#include "core/formats/read/safetensors.h"
#include "core/formats/write/safetensors.h"
#include "tests/support/seeded_calls.h"

#include <QTest>

using namespace lab;
using namespace lab::test;

class TestSafetensorsWriter : public QObject
{
    Q_OBJECT
private slots:
    void arraysReadBack()
    {
        RandomCalls random(164);
        for (int i = 0; i < 20; ++i) {
            const std::vector<Array> arrays{
                Array::ofFloats("input \"a\"", random.tensor({1, random.between(1, 5), 3, 2})),
                Array::ofFloats("output", random.tensor({random.between(1, 4)}))};
            const Result<Imported> read = readSafetensors(writeSafetensors(arrays), {});
            QVERIFY(read);
            QCOMPARE(read->arrays.size(), arrays.size());
            for (std::size_t a = 0; a < arrays.size(); ++a)
                QVERIFY(read->arrays[a] == arrays[a]);
        }
    }

    void everyTypeReadsBack()
    {
        for (int type = 0; type <= int(ArrayType::Float64); ++type) {
            Array array{.name = "a", .shape = {3}, .type = ArrayType(type)};
            array.bytes.assign(std::size_t(3 * byteSize(array.type)), std::byte(1));
            const Result<Imported> read = readSafetensors(writeSafetensors(std::vector{array}), {});
            QVERIFY2(read && read->arrays.size() == 1 && read->arrays.front() == array, typeName(array.type).data());
        }
    }
};

QTEST_GUILESS_MAIN(TestSafetensorsWriter)
#include "test_safetensors_writer.moc"
