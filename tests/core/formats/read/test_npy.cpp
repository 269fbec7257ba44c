#include "core/formats/read/npy.h"

#include "core/formats/write/arrays.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>
#include <random>

using namespace lab;

namespace {

std::string file(const std::string &header, const std::string &data, char major = 1)
{
    std::string bytes = "\x93NUMPY";
    bytes += major;
    bytes += '\0';
    bytes += static_cast<char>(header.size() & 255);
    bytes += static_cast<char>(header.size() >> 8);
    if (major > 1)
        bytes += std::string(2, '\0');
    return bytes + header + data;
}

std::string header(const std::string &descr, const std::string &shape, const std::string &fortran = "False")
{
    return "{'descr': '" + descr + "', 'fortran_order': " + fortran + ", 'shape': " + shape + ", }\n";
}

std::string allBytes(int count)
{
    std::string bytes;
    for (int i = 0; i < count; ++i)
        bytes += static_cast<char>(i + 1);
    return bytes;
}

} // namespace

class TestNpy : public QObject
{
    Q_OBJECT
private slots:
    void typesKeepTheirValues_data()
    {
        QTest::addColumn<QString>("descr");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *descr, const QByteArray &hex, const char *type, const char *text) {
            QTest::newRow(qPrintable(QString("%1 %2").arg(descr, text)))
                << descr << QByteArray::fromHex(hex) << type << text;
        };
        row("|b1", "01", "bool", "true");
        row("?", "00", "bool", "false");
        row("|i1", "80", "int8", "-128");
        row("|u1", "ff", "uint8", "255");
        row("<i2", "0080", "int16", "-32768");
        row(">i2", "8000", "int16", "-32768");
        row("<u2", "ffff", "uint16", "65535");
        row("<i4", "ffffff7f", "int32", "2147483647");
        row(">u4", "fffffffe", "uint32", "4294967294");
        row("<i8", "ffffffffffffff7f", "int64", "9223372036854775807");
        row(">i8", "8000000000000000", "int64", "-9223372036854775808");
        row("<u8", "ffffffffffffffff", "uint64", "18446744073709551615");
        row("<f2", "0100", "float16", "6e-08");
        row("<f2", "ff7b", "float16", "65500");
        row("<f2", "0080", "float16", "-0.0");
        row(">f2", "3555", "float16", "0.3333");
        row("<f2", "007c", "float16", "inf");
        row("<f4", "cdcccc3d", "float32", "0.1");
        row("=f4", "01000000", "float32", "1e-45");
        row(">f4", "7fc00000", "float32", "nan");
        row("<f8", "0100000000000000", "float64", "5e-324");
        row(">f8", "8000000000000000", "float64", "-0.0");
        row("<f8", "000000000000f0ff", "float64", "-inf");
    }
    void typesKeepTheirValues()
    {
        QFETCH(QString, descr);
        QFETCH(QByteArray, data);
        QFETCH(QString, type);
        QFETCH(QString, text);
        const Result<Array> array = readNpy(file(header(descr.toStdString(), "(1,)"), data.toStdString()), "a", {});
        QVERIFY2(array, array ? "" : array.error().reason.english().c_str());
        QCOMPARE(QString::fromStdString(std::string(typeName(array->type))), type);
        QCOMPARE(QString::fromStdString(array->textAt(0)), text);
    }

    void headersAsNumPyWritesThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("version");
        QTest::newRow("version 1") << "{'descr': '|u1', 'fortran_order': False, 'shape': (2, 3), }   \n" << 1;
        QTest::newRow("version 2") << "{'descr': '|u1', 'fortran_order': False, 'shape': (2, 3), }\n" << 2;
        QTest::newRow("version 3") << "{'descr': '|u1', 'fortran_order': False, 'shape': (2, 3), }\n" << 3;
        QTest::newRow("another order of keys") << "{'shape': (2, 3), 'fortran_order': False, 'descr': '|u1'}" << 1;
        QTest::newRow("Python 2's long integers")
            << "{'descr': '|u1', 'fortran_order': False, 'shape': (2L, 3L), }" << 1;
        QTest::newRow("double quotes") << "{\"descr\": \"|u1\", \"fortran_order\": False, \"shape\": (2, 3)}" << 1;
    }
    void headersAsNumPyWritesThem()
    {
        QFETCH(QString, text);
        QFETCH(int, version);
        const Result<Array> array = readNpy(file(text.toStdString(), allBytes(6), static_cast<char>(version)), "a", {});
        QVERIFY2(array, array ? "" : array.error().reason.english().c_str());
        QCOMPARE(array->shape, (Shape{2, 3}));
        QCOMPARE(array->at(5), 6.0);
    }

    void fortranOrderIsTurned()
    {
        const Result<Array> array = readNpy(file(header("|u1", "(2, 3, 2)", "True"), allBytes(12)), "a", {});
        QVERIFY(array);
        for (int i = 0; i < 2; ++i)
            for (int j = 0; j < 3; ++j)
                for (int k = 0; k < 2; ++k)
                    QCOMPARE(array->at((i * 3 + j) * 2 + k), double(i + 2 * j + 6 * k + 1));
    }

    void scalarsAndEmptyArrays()
    {
        QCOMPARE(readNpy(file(header("|u1", "()"), "a"), "a", {})->shape, Shape());
        QCOMPARE(readNpy(file(header("<f8", "(0, 5)"), ""), "a", {})->size(), Index(0));
        QVERIFY(readNpy(file(header("<f8", "(0, 4611686018427387904, 8)", "True"), ""), "a", {}));
        QVERIFY(readNpy(file(header("<f8", "(4611686018427387904, 8, 0)", "True"), ""), "a",
                        {})); // no overflow on the way to 0
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<int>("byte");
        const auto row = [](const char *name, const std::string &bytes, const char *reason, int byte) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(reason) << byte;
        };
        row("empty", "", "truncated", 0);
        row("text", "hello, world", "mark", 0);
        row("pickle", std::string("\x80\x04\x95", 3), "mark", 0);
        row("version 4", file(header("|u1", "(1,)"), "a", 4), "version 4.0", 6);
        row("object", file(header("|O", "(1,)"), "a"), "pickle", 20);
        row("complex", file(header("<c8", "(1,)"), "12345678"), "c8", 20);
        row("text type", file(header("<U4", "(1,)"), "1234"), "U4", 20);
        row("long double", file(header("<f16", "(1,)"), "1234"), "f16", 20);
        row("records", file("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (1,)}", "1234"), "structured",
            20);
        row("negative size", file(header("|u1", "(2, -2)"), ""), "negative", -1);
        row("a size beyond 64 bits", file(header("|u1", "(99999999999999999999,)"), ""), "too large", -1);
        row("product wraps", file(header("|u1", "(4294967296, 4294967296)"), ""), "too large", -1);
        row("more elements than the limit", file(header("|u1", "(1000000000,)"), ""), "limit", -1);
        row("nine axes", file(header("|u1", "(1, 1, 1, 1, 1, 1, 1, 1, 1)"), "a"), "9 axes", -1);
        row("half of the data", file(header("<i4", "(4,)"), "12345678"), "16 bytes expected, 8 found", -1);
        row("trailing bytes", file(header("|u1", "(1,)"), "ab"), "trailing", -1);
        row("a key twice", file("{'descr': '|u1', 'descr': '|u1'}", ""), "twice", -1);
        row("a key missing", file("{'descr': '|u1', 'shape': ()}", "a"), "lacks", -1);
        row("an unknown key", file("{'descr': '|u1', 'extra': 1}", "a"), "unknown key", -1);
        row("no code in a header", file("{'descr': '|u1', 'shape': (__import__('os'),)}", "a"), "number", -1);
        row("text after the dictionary", file("{'descr': '|u1', 'fortran_order': False, 'shape': ()} x", "a"),
            "follows", -1);
        row("header longer than the file", std::string("\x93NUMPY\x02\0\xff\xff\xff\xff{", 13), "truncated", 8);
    }
    void badFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, reason);
        QFETCH(int, byte);
        const Result<Array> array = readNpy(bytes.toStdString(), "a", {});
        QVERIFY(!array);
        QVERIFY2(QByteArray::fromStdString(array.error().reason.english()).contains(reason),
                 array.error().reason.english().c_str());
        QVERIFY(array.error().place.byte >= 0);
        if (byte >= 0)
            QCOMPARE(array.error().place.byte, std::int64_t(byte));
    }

    void everyPrefixIsRefused()
    {
        const std::string whole = writeNpy(Array::ofFloats("a", Tensor(Shape{2, 2}, {1, 2, 3, 4})));
        for (std::size_t length = 0; length < whole.size(); ++length)
            QVERIFY2(!readNpy(whole.substr(0, length), "a", {}), qPrintable(QString::number(length)));
        QVERIFY(readNpy(whole, "a", {}));
    }

    void anyBitPatternComesBack()
    {
        std::mt19937_64 random(7);
        for (int type = 0; type <= static_cast<int>(ArrayType::Float64); ++type) {
            if (static_cast<ArrayType>(type) == ArrayType::BFloat16)
                continue;
            Array array{.name = "a", .shape = Shape{100, 100}, .type = static_cast<ArrayType>(type), .bytes = {}};
            array.bytes.resize(static_cast<std::size_t>(10000 * byteSize(array.type)));
            for (std::byte &byte : array.bytes)
                byte = static_cast<std::byte>(random());
            const std::string bytes = writeNpy(array);
            const std::size_t header = bytes.size() - array.bytes.size();
            QCOMPARE(header % 64, std::size_t(0));
            const Result<Array> read = readNpy(bytes, "a", {});
            QVERIFY(read);
            QVERIFY(*read == array);
        }
    }

    void numPyReadsWhatWeWrite()
    {
        QTemporaryDir folder;
        for (const Shape &shape : {Shape{2, 3}, Shape{4}, Shape{}, Shape{0, 2}}) {
            std::vector<double> values;
            for (Index i = 0; i < shape.elementCount(); ++i)
                values.push_back(double(i) + 0.5);
            QFile out(folder.filePath("a.npy"));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(QByteArray::fromStdString(writeNpy(Array::ofDoubles("a", shape, values))));
            out.close();
            QProcess python;
            python.start("/usr/bin/python3", {"-c",
                                              "import sys\ntry: import numpy\nexcept ImportError: sys.exit(7)\n"
                                              "a = numpy.load(sys.argv[1]); print(list(a.shape), a.dtype, a.sum())",
                                              out.fileName()});
            QVERIFY2(python.waitForFinished() && python.exitCode() != 7, "NumPy is missing; app/packages.txt lists it");
            double sum = 0;
            for (double value : values)
                sum += value;
            const QString expected = QString::fromStdString(shape.text()) + " float64 " + QString::number(sum, 'f', 1);
            QCOMPARE(QString(python.readAllStandardOutput()).trimmed(), expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestNpy)
#include "test_npy.moc"
