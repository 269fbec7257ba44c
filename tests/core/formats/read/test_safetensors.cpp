#include "core/formats/read/safetensors.h"

#include <QTest>

using namespace lab;

namespace {

std::string file(const std::string &header, const std::string &data)
{
    std::string bytes;
    for (std::size_t i = 0; i < 8; ++i)
        bytes += static_cast<char>((header.size() >> (8 * i)) & 255);
    return bytes + header + data;
}

std::string entry(const std::string &name, const std::string &type, const std::string &shape, int begin, int end)
{
    return '"' + name + "\":{\"dtype\":\"" + type + "\",\"shape\":" + shape + ",\"data_offsets\":[" +
           std::to_string(begin) + ',' + std::to_string(end) + "]}";
}

} // namespace

class TestSafetensors : public QObject
{
    Q_OBJECT
private slots:
    void tensorsKeepTypeShapeAndOrder()
    {
        const std::string data("\x01\x00\x80\x3f\x00\x3c\xfe\xff\x01", 9); // U8 1 and 0, BF16 1, F16 1, I16 -2, BOOL
        const Result<Imported> read =
            readSafetensors(file('{' + entry("b", "BOOL", "[1]", 8, 9) + ',' + entry("u", "U8", "[2]", 0, 2) + ',' +
                                     entry("f", "BF16", "[1]", 2, 4) + ',' + entry("h", "F16", "[]", 4, 6) + ',' +
                                     entry("i", "I16", "[1,1]", 6, 8) + ",\"__metadata__\":{\"format\":\"pt\"}}   ",
                                 data),
                            {});
        QVERIFY2(read, read ? "" : (read.error().place.member + ": " + read.error().reason.english()).c_str());
        QStringList shown;
        for (const Array &array : read->arrays)
            shown << QString::fromStdString(array.name + ' ' + std::string(typeName(array.type)) + ' ' +
                                            array.shape.text() + ' ' + array.textAt(0));
        QCOMPARE(shown, QStringList({"b bool [1] true", "u uint8 [2] 1", "f bfloat16 [1] 1", "h float16 [] 1",
                                     "i int16 [1, 1] -2"}));
    }

    void unknownTypesAreNamedAndLeftOut()
    {
        const Result<Imported> read = readSafetensors(
            file('{' + entry("a", "F8_E4M3", "[2]", 0, 2) + ',' + entry("b", "U8", "[1]", 2, 3) + '}', "abc"), {});
        QVERIFY(read);
        QCOMPARE(read->arrays.size(), std::size_t(1));
        QVERIFY(read->warnings.at(0).english().find("F8_E4M3") != std::string::npos);
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char *name, const std::string &bytes, const char *place, const char *reason) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(place) << QByteArray(reason);
        };
        row("empty", "", "byte 0", "truncated");
        row("header longer than the file", std::string("\xff\xff\xff\xff\xff\xff\xff\xff{}", 10), "byte 0", "header");
        row("not JSON", file("{'a'}", ""), "byte 9", "a name in double quotes was expected");
        row("a list", file("[]", ""), "byte 8", "object");
        row("no tensor", file("{}", ""), "byte 8", "no tensor");
        row("entry is a number", file("{\"a\":1}", ""), "member a", "object");
        row("no type", file("{\"a\":{}}", ""), "member a", "dtype");
        row("negative size", file('{' + entry("a", "U8", "[-1]", 0, 1) + '}', "a"), "member a", "shape");
        row("fractional size", file('{' + entry("a", "U8", "[1.5]", 0, 1) + '}', "a"), "member a", "shape");
        row("offsets the wrong way", file('{' + entry("a", "U8", "[1]", 1, 0) + '}', "a"), "member a", "data_offsets");
        row("offsets beyond the file", file('{' + entry("a", "U8", "[2]", 0, 2) + '}', "a"), "member a", "truncated");
        row("size and offsets disagree", file('{' + entry("a", "F32", "[2]", 0, 4) + '}', "abcd"), "member a",
            "wants 8 bytes");
        row("product wraps", file('{' + entry("a", "U8", "[4294967296,4294967296]", 0, 1) + '}', "a"), "member a",
            "too large");
        row("rank 9", file('{' + entry("a", "U8", "[1,1,1,1,1,1,1,1,1]", 0, 1) + '}', "a"), "member a", "9 axes");
        row("overlap", file('{' + entry("a", "U8", "[2]", 0, 2) + ',' + entry("b", "U8", "[2]", 1, 3) + '}', "abc"),
            "member b", "overlap");
        row("hole", file('{' + entry("a", "U8", "[1]", 0, 1) + ',' + entry("b", "U8", "[1]", 2, 3) + '}', "abc"),
            "member b", "hole");
        row("trailing bytes", file('{' + entry("a", "U8", "[1]", 0, 1) + '}', "ab"), "byte", "trailing");
        row("a tensor twice",
            file('{' + entry("a", "U8", "[1]", 0, 1) + ',' + entry("a", "U8", "[1]", 1, 2) + '}', "ab"), "byte",
            "duplicate");
    }
    void badFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, place);
        QFETCH(QByteArray, reason);
        const Result<Imported> read = readSafetensors(bytes.toStdString(), {});
        QVERIFY(!read);
        const Place &at = read.error().place;
        const QByteArray shown = at.member.empty() ? "byte " + QByteArray::number(qlonglong(at.byte))
                                                   : "member " + QByteArray::fromStdString(at.member);
        QVERIFY2(shown.startsWith(place), shown);
        QVERIFY2(QByteArray::fromStdString(read.error().reason.english()).contains(reason),
                 read.error().reason.english().c_str());
    }

    void everyPrefixIsRefused()
    {
        const std::string whole = file('{' + entry("a", "F32", "[2,1]", 0, 8) +
                                           ",\"b\":{\"shape\":[0],\"data_offsets\":[8,8],\"dtype\":\"I64\"}}",
                                       "abcdefgh");
        for (std::size_t length = 0; length < whole.size(); ++length)
            QVERIFY2(!readSafetensors(whole.substr(0, length), {}), qPrintable(QString::number(length)));
        QVERIFY(readSafetensors(whole, {}));
    }
};

QTEST_APPLESS_MAIN(TestSafetensors)
#include "test_safetensors.moc"
