#include "core/formats/read/exif.h"
#include "core/formats/read/pnm.h"

#include <QTest>

using namespace lab;

class TestPnm : public QObject
{
    Q_OBJECT
private slots:
    void picturesAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("read");
        QTest::newRow("plain grey") << QByteArray("P2\n# a comment\n3 1\n200\n0 7 200\n")
                                    << "uint8 [1, 3, 1] of 200: 0 7 200";
        QTest::newRow("plain colours") << QByteArray("P3 1 2 255 1 2 3  4 5 6")
                                       << "uint8 [2, 1, 3] of 255: 1 2 3 4 5 6";
        QTest::newRow("plain bits, with no blanks") << QByteArray("P1 4 1 0110") << "uint8 [1, 4, 1] of 1: 1 0 0 1";
        QTest::newRow("raw grey") << QByteArray("P5 2 1 255\n\x0a#") << "uint8 [1, 2, 1] of 255: 10 35";
        QTest::newRow("raw grey of 16 bits")
            << QByteArray("P5 1 1 1000\n\x03\xe8", 14) << "uint16 [1, 1, 1] of 1000: 1000";
        QTest::newRow("raw colours") << QByteArray("P6 1 1 255\nabc") << "uint8 [1, 1, 3] of 255: 97 98 99";
        QTest::newRow("raw bits fill whole bytes") << QByteArray("P4 9 2\n\x80\x80\xff\xff", 11)
                                                   << "uint8 [2, 9, 1] of 1: 0 1 1 1 1 1 1 1 0 0 0 0 0 0 0 0 0 0";
        QTest::newRow("another picture follows")
            << QByteArray("P2 1 1 9 5\nP2 1 1 9 6") << "uint8 [1, 1, 1] of 9: 5 (1)";
    }
    void picturesAreRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, read);
        const Result<Imported> imported = readPnm(bytes.toStdString(), {});
        QVERIFY2(imported, imported ? "" : imported.error().reason.english().c_str());
        const Array &array = imported->arrays.at(0);
        QString shown = QString::fromStdString(std::string(typeName(array.type)) + ' ' + array.shape.text()) +
                        QString(" of %1:").arg(imported->imageMaximum);
        for (Index i = 0; i < array.size(); ++i)
            shown += ' ' + QString::fromStdString(array.textAt(i));
        if (!imported->warnings.empty())
            shown += QString(" (%1)").arg(imported->warnings.size());
        QCOMPARE(shown, read);
    }

    void badPicturesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
            QTest::newRow(name) << bytes << int(code);
        };
        row("nothing", "", ErrorCode::Syntax);
        row("another mark", "P7 1 1 255 a", ErrorCode::Syntax);
        row("no size", "P5", ErrorCode::Syntax);
        row("a size of words", "P5 a b 255\n", ErrorCode::Syntax);
        row("an empty picture", "P5 0 1 255\n", ErrorCode::Corrupt);
        row("cut in its header", "P5 1 1", ErrorCode::Truncated);
        row("cut in a row", "P6 2 2 255\nabcabcabc", ErrorCode::Truncated);
        row("cut in plain values", "P2 2 2 255 1 2 3", ErrorCode::Truncated);
        row("a value above the greatest", "P2 1 1 9 10", ErrorCode::Corrupt);
        row("a greatest value beyond 16 bits", "P2 1 1 65536 1", ErrorCode::Syntax);
        row("larger than the limit", "P5 999999999 999999999 255\n", ErrorCode::LimitReached);
    }
    void badPicturesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const Result<Imported> imported = readPnm(bytes.toStdString(), {});
        QVERIFY(!imported);
        QCOMPARE(int(imported.error().code), code);
    }

    void orientationsAreFoundAndNothingElse()
    {
        const std::string tiff("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0", 22);
        const std::string png = std::string("\x89PNG\r\n\x1a\n") + std::string("\0\0\0\x16", 4) + "eXIf" + tiff;
        const std::string webp = std::string("RIFF\0\0\0\0WEBP", 12) + std::string("XXXX\1\0\0\0a\0", 10) + "EXIF" +
                                 std::string("\x16\0\0\0", 4) + tiff;
        QCOMPARE(exifOrientation(png), 6);
        QCOMPARE(exifOrientation(webp), 6);
        for (std::size_t length = 0; length < png.size(); ++length)
            QVERIFY(exifOrientation(png.substr(0, length)) == 1 || length > png.size() - 4);
        QCOMPARE(exifOrientation("hello"), 1);
    }
};

QTEST_APPLESS_MAIN(TestPnm)
#include "test_pnm.moc"
