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
        return "refused: " + QString::fromStdString(read.error().reason.english());
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
        QVERIFY(read->warnings.at(0).english().find("400 × 100") != std::string::npos);
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

    void photosAreDecodedSmaller()
    {
        QImage photo(6000, 4000, QImage::Format_RGB32);
        photo.fill(QColor(200, 100, 50));
        const Result<Imported> read = readImage(encoded(photo, "jpeg", 90), {.limits = {}, .largestSide = 2048});
        QVERIFY2(read, qPrintable(shown(read)));
        QCOMPARE(read->arrays.at(0).shape, (lab::Shape{1365, 2048, 3}));
        QVERIFY(QString::fromStdString(read->warnings.at(0).english()).contains("6000 × 4000"));
        const Result<Imported> whole = readImage(encoded(photo, "jpeg", 90), {.limits = {}, .largestSide = 0});
        QCOMPARE(whole.error().code, ErrorCode::LimitReached);
        QVERIFY2(QString::fromStdString(whole.error().reason.english()).contains("--max-side"),
                 whole.error().reason.english().c_str());
        // Grey has one value a pixel: as many pixels are within the limit.
        const QByteArray grey = encoded(photo.convertToFormat(QImage::Format_Grayscale8), "jpeg", 90);
        QCOMPARE(readImage(grey, {.limits = {}, .largestSide = 0})->arrays.at(0).shape, (lab::Shape{4000, 6000, 1}));
        QCOMPARE(imageSize(grey), QSize(6000, 4000));
    }

    void deepValuesStayDeepWhereTheyAreScaled()
    {
        QImage deep(40, 20, QImage::Format_Grayscale16);
        for (int y = 0; y < 20; ++y)
            std::fill_n(reinterpret_cast<quint16 *>(deep.scanLine(y)), 40, quint16(12345));
        QCOMPARE(shown(readImage(encoded(deep, "png"), {.limits = {}, .largestSide = 4})),
                 QString("uint16 [2, 4, 1] 12345 12345 12345 12345 12345 12345"));
    }

    void bytesBeforeTheEndOfAJpegAreNoFault()
    {
        QByteArray bytes = encoded(picture(40, 30, QImage::Format_RGB32), "jpeg", 100);
        const Result<Imported> clean = readImage(bytes);
        bytes.insert(bytes.size() - 2, QByteArray(12, '\x55'));
        const Result<Imported> read = readImage(bytes);
        QVERIFY2(read, qPrintable(shown(read)));
        QVERIFY(read->arrays == clean->arrays);
        QVERIFY(!read->warnings.empty());
    }

    void blackAndWhiteIsOneChannel()
    {
        QImage mono(9, 2, QImage::Format_Mono);
        mono.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
        mono.fill(0);
        mono.setPixel(1, 0, 1);
        QCOMPARE(shown(readImage(encoded(mono, "png"))), QString("uint8 [2, 9, 1] 0 255 0 0 0 0"));
    }

    /// One black pixel at the left of the first row of 3 × 2; upright it is at the right of it.
    void picturesAreTurnedByTheirMark_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("PNG") << QByteArray("png");
        QTest::newRow("WebP") << QByteArray("webp");
    }
    void picturesAreTurnedByTheirMark()
    {
        QFETCH(QByteArray, format);
        QImage image(3, 2, QImage::Format_RGB32);
        image.fill(Qt::white);
        image.setPixel(0, 0, qRgb(0, 0, 0));
        const auto marked = [&](char orientation) {
            QByteArray exif = QByteArray("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0", 26);
            exif[18] = orientation;
            QByteArray bytes = encoded(image, format, 100);
            QByteArray length(4, '\0');
            if (format == "png") {
                length[3] = char(exif.size());
                QByteArray chunk = "eXIf" + exif;
                quint32 crc = 0xFFFFFFFF;
                for (const char c : chunk)
                    for (int bit = 0; bit < 8; ++bit) {
                        const quint32 low = (crc ^ (quint32(quint8(c)) >> bit)) & 1;
                        crc = (crc >> 1) ^ (low != 0 ? 0xEDB88320 : 0);
                    }
                crc = ~crc;
                for (int shift = 24; shift >= 0; shift -= 8)
                    chunk += char(crc >> shift);
                return bytes.insert(33, length + chunk);
            }
            length[0] = char(exif.size());
            // The simple form becomes the extended one, whose header says that there is EXIF.
            QByteArray header = QByteArray("VP8X\x0a\0\0\0\x08\0\0\0\x02\0\0\x01\0\0", 18);
            bytes = bytes.left(12) + header + bytes.mid(12) + "EXIF" + length + exif;
            const quint32 size = quint32(bytes.size() - 8);
            for (int i = 0; i < 4; ++i)
                bytes[4 + i] = char(size >> (8 * i));
            return bytes;
        };
        const auto blackAt = [&](char orientation) {
            const Result<Imported> read = readImage(marked(orientation));
            if (!read)
                return shown(read);
            const Array &array = read->arrays.at(0);
            Index at = 0;
            while (at < array.size() && array.at(at) != 0)
                ++at;
            const Index channels = array.shape[2];
            return QString("%1 in %2 × %3").arg(at / channels).arg(array.shape[0]).arg(array.shape[1]);
        };
        QCOMPARE(blackAt(1), QString("0 in 2 × 3"));
        QCOMPARE(blackAt(2), QString("2 in 2 × 3"));
        QCOMPARE(blackAt(3), QString("5 in 2 × 3"));
        QCOMPARE(blackAt(4), QString("3 in 2 × 3"));
        QCOMPARE(blackAt(5), QString("0 in 3 × 2"));
        QCOMPARE(blackAt(6), QString("1 in 3 × 2"));
        QCOMPARE(blackAt(7), QString("5 in 3 × 2"));
        QCOMPARE(blackAt(8), QString("4 in 3 × 2"));
    }

    void ofSeveralPicturesTheFirstIsTaken()
    {
        // The frame once more, before the end mark.
        QByteArray two = smallGif;
        two.insert(two.size() - 1, QByteArray::fromHex("2c0000000002000100000202440a00"));
        const Result<Imported> read = readImage(two);
        QVERIFY2(read, qPrintable(shown(read)));
        QCOMPARE(read->arrays.at(0).size(), Index(6));
        QVERIFY(QString::fromStdString(read->warnings.at(0).english()).contains("2 pictures; the first"));
        QVERIFY(readImage(smallGif)->warnings.empty());
    }

    void tiffIsRead()
    {
        if (!QImageWriter::supportedImageFormats().contains("tiff"))
            QSKIP("the plug-in is not here");
        const QByteArray bytes = encoded(picture(33, 21, QImage::Format_RGB32), "tiff");
        QCOMPARE(shown(readImage(bytes)), shown(readImage(encoded(picture(33, 21, QImage::Format_RGB32), "png"))));
        for (qsizetype length = 0; length < bytes.size(); length += 7)
            QVERIFY2(!readImage(bytes.left(length)), qPrintable(QString::number(length)));
    }
};

QTEST_MAIN(TestImageReader)
#include "test_image_reader.moc"
