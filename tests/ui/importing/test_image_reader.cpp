#include "ui/importing/image_reader.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QTest>

using namespace lab;
using namespace lab::ui;

namespace {

QImage picture(int width, int height, QImage::Format format)
{
    QImage image(width, height, format);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            image.setPixelColor(x, y,
                                QColor((x * 37 + y) % 256, (y * 11 + 3) % 256, (x * y) % 256,
                                       image.hasAlphaChannel() ? (x * 5 + y * 7) % 256 : 255));
    return image;
}

QByteArray encoded(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    writer.write(image);
    return bytes;
}

QString shown(const Result<Imported> &read)
{
    if (!read)
        return "refused: " + QString::fromStdString(read.error().reason);
    const Array &array = read->arrays.at(0);
    QString text = QString::fromStdString(std::string(typeName(array.type)) + ' ' + array.shape.text());
    for (Index i = 0; i < std::min<Index>(array.size(), 6); ++i)
        text += ' ' + QString::fromStdString(array.textAt(i));
    return text;
}

/// 2 × 1 pixels, black and red, written by hand: Qt writes no GIF.
const QByteArray smallGif =
    QByteArray::fromHex("47494638396102000100f00000000000ff000021f90400000000002c0000000002000100000202440a003b");

} // namespace

class TestImageReader : public QObject
{
    Q_OBJECT
private slots:
    void losslessFormatsKeepEveryValue_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char *format : {"png", "bmp", "webp"})
            QTest::newRow(format) << QByteArray(format);
    }
    void losslessFormatsKeepEveryValue()
    {
        QFETCH(QByteArray, format);
        QVERIFY2(QImageWriter::supportedImageFormats().contains(format),
                 "Qt's image plug-ins are missing; app/packages.txt lists them");
        const QImage image = picture(33, 21, QImage::Format_RGB32);
        const Result<Imported> read = readImage(encoded(image, format, 100));
        QVERIFY2(read, qPrintable(shown(read)));
        const Array &array = read->arrays.at(0);
        QCOMPARE(array.shape, (Shape{21, 33, 3}));
        QCOMPARE(read->imageMaximum, 255.0);
        for (int y = 0; y < 21; ++y)
            for (int x = 0; x < 33; ++x) {
                const QColor colour = image.pixelColor(x, y);
                const Index at = (y * 33 + x) * 3;
                QCOMPARE(array.at(at), double(colour.red()));
                QCOMPARE(array.at(at + 1), double(colour.green()));
                QCOMPARE(array.at(at + 2), double(colour.blue()));
            }
    }

    void channelsFollowTheFile()
    {
        QImage grey(2, 1, QImage::Format_Grayscale8);
        grey.setPixelColor(0, 0, QColor(7, 7, 7));
        grey.setPixelColor(1, 0, QColor(200, 200, 200));
        QCOMPARE(shown(readImage(encoded(grey, "png"))), QString("uint8 [1, 2, 1] 7 200"));
        QImage alpha(1, 1, QImage::Format_ARGB32);
        alpha.setPixelColor(0, 0, QColor(1, 2, 3, 4));
        QCOMPARE(shown(readImage(encoded(alpha, "png"))), QString("uint8 [1, 1, 4] 1 2 3 4"));
        QImage deep(1, 1, QImage::Format_RGBX64);
        deep.setPixelColor(0, 0, QColor::fromRgba64(1, 256, 65535));
        const Result<Imported> read = readImage(encoded(deep, "png"));
        QCOMPARE(shown(read), QString("uint16 [1, 1, 3] 1 256 65535"));
        QCOMPARE(read->imageMaximum, 65535.0);
        QImage palette(2, 1, QImage::Format_Indexed8);
        palette.setColorTable({qRgb(1, 2, 3), qRgb(9, 8, 7)});
        palette.setPixel(0, 0, 1);
        palette.setPixel(1, 0, 0);
        QCOMPARE(shown(readImage(encoded(palette, "png"))), QString("uint8 [1, 2, 3] 9 8 7 1 2 3"));
    }

    void jpegAndGif()
    {
        QImage flat(16, 8, QImage::Format_RGB32);
        flat.fill(QColor(128, 128, 128));
        const Result<Imported> jpeg = readImage(encoded(flat, "jpeg", 100));
        QVERIFY2(jpeg, qPrintable(shown(jpeg)));
        QCOMPARE(jpeg->arrays[0].at(0), 128.0);
        QVERIFY(QImageReader::supportedImageFormats().contains("gif"));
        QCOMPARE(shown(readImage(smallGif)), QString("uint8 [1, 2, 3] 0 0 0 255 0 0"));
    }

    void scaledDownOnRequest()
    {
        const Result<Imported> read =
            readImage(encoded(picture(400, 100, QImage::Format_RGB32), "png"), {.limits = {}, .largestSide = 40});
        QVERIFY(read);
        QCOMPARE(read->arrays[0].shape, (Shape{10, 40, 3}));
        QVERIFY(read->warnings.at(0).find("400 × 100") != std::string::npos);
    }

    void everyPrefixOfAPngIsRefused()
    {
        const QByteArray whole = encoded(picture(20, 10, QImage::Format_RGB32), "png");
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!readImage(whole.left(length)), qPrintable(QString::number(length)));
    }

    void everyPrefixOfAJpegIsRefused()
    {
        const QByteArray whole = encoded(picture(40, 40, QImage::Format_RGB32), "jpeg", 90);
        QVERIFY(readImage(whole));
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!readImage(whole.left(length)), qPrintable(QString::number(length)));
    }

    void shortFilesNeverCrash()
    {
        for (const char *format : {"bmp", "webp"}) {
            const QByteArray whole = encoded(picture(20, 10, QImage::Format_RGB32), format, 100);
            for (qsizetype length = 0; length < whole.size(); ++length)
                QVERIFY2(!readImage(whole.left(length)), qPrintable(QString("%1 %2").arg(format).arg(length)));
        }
        for (qsizetype length = 0; length < smallGif.size() - 1; ++length) // all but the end mark is needed
            QVERIFY2(!readImage(smallGif.left(length)), qPrintable(QString::number(length)));
    }

    void changedBytesAreReadOrRefused()
    {
        for (const char *format : {"png", "jpeg", "bmp", "webp"}) {
            const QByteArray whole = encoded(picture(17, 9, QImage::Format_RGB32), format, 95);
            for (qsizetype at = 0; at < whole.size(); ++at) {
                QByteArray changed = whole;
                changed[at] = char(changed[at] ^ 0x21);
                const Result<Imported> read = readImage(changed);
                if (format == QByteArray("png"))
                    QVERIFY2(!read, qPrintable(QString::number(at))); // every byte has its checksum
                if (!read)
                    QVERIFY(!read.error().reason.empty());
            }
        }
    }

    void whatDecodersOnlyWarnAboutIsRefused()
    {
        // A scan that is cut, but closed with the end mark: the decoder fills it with grey and logs a line.
        const QByteArray whole = encoded(picture(64, 64, QImage::Format_RGB32), "jpeg", 90);
        const QByteArray cut = whole.left(whole.size() * 2 / 3) + QByteArray("\xff\xd9", 2);
        const Result<Imported> read = readImage(cut);
        QVERIFY2(!read, qPrintable(shown(read)));
        QCOMPARE(read.error().code, ErrorCode::Corrupt);
    }

    void whatIsNoPictureIsRefused()
    {
        QVERIFY(shown(readImage({})).contains("empty"));
        QVERIFY(shown(readImage("hello, world")).contains("no image"));
        QVERIFY(
            shown(readImage("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")).contains("no image"));
        QVERIFY(shown(readImage("\x89PNG\r\n\x1a\n<svg/>")).startsWith("refused"));
    }

    void sizesAreJudgedBeforeDecoding()
    {
        Limits limits;
        limits.side = 30;
        const QByteArray bytes = encoded(picture(31, 2, QImage::Format_RGB32), "png");
        QCOMPARE(readImage(bytes, {.limits = limits, .largestSide = 0}).error().code, ErrorCode::LimitReached);
        limits.side = 31;
        QVERIFY(readImage(bytes, {.limits = limits, .largestSide = 0}));
        limits.tensorElements = 31 * 2 * 3 - 1;
        QCOMPARE(readImage(bytes, {.limits = limits, .largestSide = 0}).error().code, ErrorCode::LimitReached);
    }

    void previewsShowTheValues()
    {
        const Array plane = Array::ofDoubles("p", {2, 2}, {0, 1, 2, 4});
        const QImage image = previewOf(plane, 0, 100);
        QCOMPARE(image.size(), QSize(2, 2));
        QCOMPARE(image.pixelColor(1, 1), QColor(255, 255, 255));
        QCOMPARE(image.pixelColor(0, 1).red(), 128);
        QCOMPARE(previewOf(plane, 8, 100).pixelColor(1, 1).red(), 128);
        QCOMPARE(previewOf(Array::ofDoubles("c", {1, 1, 3}, {0, 127.5, 255}), 255, 9).pixelColor(0, 0),
                 QColor(0, 128, 255));
        QCOMPARE(previewOf(Array::ofDoubles("w", {1, 1000}, std::vector<double>(1000, 1)), 0, 50).size(), QSize(50, 1));
        QVERIFY(previewOf(Array::ofDoubles("e", {0, 4}, {}), 0, 50).isNull());
        QVERIFY(!previewOf(Array::ofDoubles("n", {1, 2}, {double(NAN), double(NAN)}), 0, 50).isNull());
    }
};

QTEST_MAIN(TestImageReader)
#include "test_image_reader.moc"
