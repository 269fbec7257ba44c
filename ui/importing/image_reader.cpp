#include "ui/importing/image_reader.h"

#include "core/formats/read/exif.h"
#include "core/formats/read/image_check.h"
#include "ui/importing/decoder_warnings.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace lab::ui {
namespace {

struct Kind {
    const char *format; ///< as QImageReader names it
    const char *title;
};

Kind kindOf(ImageFormat format)
{
    switch (format) {
    case ImageFormat::Png:
        return {"png", "PNG"};
    case ImageFormat::Jpeg:
        return {"jpeg", "JPEG"};
    case ImageFormat::Gif:
        return {"gif", "GIF"};
    case ImageFormat::Bmp:
        return {"bmp", "BMP"};
    case ImageFormat::WebP:
        return {"webp", "WebP"};
    case ImageFormat::Tiff:
        return {"tiff", "TIFF"};
    }
    return {};
}

Error refusal(ErrorCode code, Sentence reason)
{
    return Error{.code = code, .numbers = {}, .place = {}, .reason = std::move(reason)};
}

std::string sizeText(QSize size)
{
    return std::to_string(size.width()) + " × " + std::to_string(size.height());
}

/// What cannot even be decoded. JPEGs are decoded at the smaller size, all else as a whole.
std::optional<Error> sizeFault(QSize size, const Limits &limits, bool isJpeg)
{
    if (size.isEmpty())
        return refusal(ErrorCode::Corrupt,
                       QT_TRANSLATE_NOOP("Refusals", "the image's header is corrupt or truncated: it tells no size"));
    if (std::max(size.width(), size.height()) > limits.side)
        return refusal(
            ErrorCode::LimitReached,
            Sentence{QT_TRANSLATE_NOOP("Refusals", "the image is too large: %1 pixels; the limit for a side is %2"),
                     {sizeText(size), std::to_string(limits.side)}});
    if (!isJpeg && qint64(size.width()) * size.height() > limits.tensorElements)
        return refusal(
            ErrorCode::LimitReached,
            Sentence{QT_TRANSLATE_NOOP("Refusals", "the image is too large to be decoded: %1 pixels; the limit is %2"),
                     {sizeText(size), std::to_string(limits.tensorElements)}});
    return std::nullopt;
}

QSize scaledSize(QSize size, int largestSide)
{
    if (largestSide <= 0 || std::max(size.width(), size.height()) <= largestSide)
        return size;
    return size.scaled(largestSide, largestSide, Qt::KeepAspectRatio).expandedTo({1, 1});
}

bool isDeep(const QImage &image)
{
    switch (image.format()) {
    case QImage::Format_Grayscale16:
    case QImage::Format_RGBX64:
    case QImage::Format_RGBA64:
    case QImage::Format_RGBA64_Premultiplied:
        return true;
    default:
        return false; // Qt's enum, which grows
    }
}

/// Rows of `image` without the padding at their ends.
std::vector<std::byte> packed(const QImage &image, int bytesPerPixel, int bytesKept)
{
    std::vector<std::byte> bytes(std::size_t(image.width()) * std::size_t(image.height()) * std::size_t(bytesKept));
    std::byte *to = bytes.data();
    for (int y = 0; y < image.height(); ++y) {
        const uchar *from = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x, from += bytesPerPixel, to += bytesKept)
            std::memcpy(to, from, std::size_t(bytesKept));
    }
    return bytes;
}

/// Whether every pixel is grey; a picture of few colours may have them in any order in its table.
bool isGrey(const QImage &image)
{
    return image.depth() == 1 ? image.colorTable() == QList<QRgb>{qRgb(0, 0, 0), qRgb(255, 255, 255)} ||
                                    image.colorTable() == QList<QRgb>{qRgb(255, 255, 255), qRgb(0, 0, 0)}
                              : image.isGrayscale();
}

/// Each value the mean of those it stands for; the toolkit's own scaling rounds deep values in between.
Array scaledDown(const Array &source, QSize size)
{
    const Index height = source.shape[0], width = source.shape[1], channels = source.shape[2];
    const int itemSize = byteSize(source.type);
    Array result{.name = source.name,
                 .shape = Shape{size.height(), size.width(), channels},
                 .type = source.type,
                 .bytes = std::vector<std::byte>(std::size_t(size.height()) * std::size_t(size.width()) *
                                                 std::size_t(channels * itemSize))};
    const auto valueAt = [&](Index flat) {
        quint16 value = 0;
        std::memcpy(&value, source.bytes.data() + flat * itemSize, std::size_t(itemSize));
        return quint64(value);
    };
    Index to = 0;
    for (Index y = 0; y < size.height(); ++y) {
        const Index top = y * height / size.height(), bottom = std::max(top + 1, (y + 1) * height / size.height());
        for (Index x = 0; x < size.width(); ++x) {
            const Index left = x * width / size.width(), right = std::max(left + 1, (x + 1) * width / size.width());
            const auto count = quint64((bottom - top) * (right - left));
            for (Index c = 0; c < channels; ++c, ++to) {
                quint64 sum = count / 2;
                for (Index sy = top; sy < bottom; ++sy)
                    for (Index sx = left; sx < right; ++sx)
                        sum += valueAt((sy * width + sx) * channels + c);
                const auto mean = quint16(sum / count);
                std::memcpy(result.bytes.data() + to * itemSize, &mean, std::size_t(itemSize));
            }
        }
    }
    return result;
}

Array arrayOf(const QImage &source, QSize size)
{
    const bool deep = isDeep(source);
    const bool alpha = source.hasAlphaChannel();
    const bool grey = !alpha && isGrey(source);
    const int channels = grey ? 1 : alpha ? 4 : 3;
    const int itemSize = deep ? 2 : 1;
    QImage::Format format = deep ? QImage::Format_RGBA64 : QImage::Format_RGBA8888;
    if (grey)
        format = deep ? QImage::Format_Grayscale16 : QImage::Format_Grayscale8;
    else if (!alpha)
        format = deep ? QImage::Format_RGBX64 : QImage::Format_RGB888;
    const QImage image = source.convertToFormat(format);
    Array array{.name = "image",
                .shape = Shape{image.height(), image.width(), channels},
                .type = deep ? ArrayType::UInt16 : ArrayType::UInt8,
                .bytes = packed(image, image.depth() / 8, channels * itemSize)};
    return size == image.size() ? array : scaledDown(array, size);
}

/// Turned as EXIF's orientations 1 to 8 say.
QImage turned(const QImage &image, int orientation)
{
    const QImage mirrored = orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7
                                ? image.mirrored(orientation != 4, orientation == 4)
                                : image;
    const int degrees = orientation == 3                       ? 180
                        : orientation == 5 || orientation == 8 ? 270
                        : orientation == 6 || orientation == 7 ? 90
                                                               : 0;
    return degrees == 0 ? mirrored : mirrored.transformed(QTransform().rotate(degrees));
}

/// `original`: as it was before a decoder made it smaller.
Result<Imported> importedOfSize(const QImage &image, QSize original, const ImageOptions &options)
{
    const QSize size = scaledSize(image.size(), options.largestSide);
    Imported imported;
    if (size != original)
        imported.warnings.push_back(Sentence{
            QT_TRANSLATE_NOOP("Refusals", "the image was scaled down from %1 to %2 pixels; --max-side N keeps more"),
            {sizeText(original), sizeText(size)}});
    const bool alpha = image.hasAlphaChannel();
    const qint64 values = qint64(size.width()) * size.height() * (alpha ? 4 : isGrey(image) ? 1 : 3);
    if (values > options.limits.tensorElements)
        return refusal(
            ErrorCode::LimitReached,
            Sentence{QT_TRANSLATE_NOOP(
                         "Refusals",
                         "the image is too large: %1 values; the limit is %2, and --max-side N makes it smaller"),
                     {std::to_string(values), std::to_string(options.limits.tensorElements)}});
    imported.arrays = {arrayOf(image, size)};
    imported.imageMaximum = imported.arrays[0].type == ArrayType::UInt16 ? 65535 : 255;
    return imported;
}

} // namespace

Result<Imported> importedImage(const QImage &source, const ImageOptions &options)
{
    if (const std::optional<Error> fault = sizeFault(source.size(), options.limits, false))
        return *fault;
    return importedOfSize(source, source.size(), options);
}

QSize imageSize(const QByteArray &bytes)
{
    const std::optional<ImageFormat> format = imageFormatOf({bytes.constData(), std::size_t(bytes.size())});
    if (!format)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, kindOf(*format).format);
    reader.setAutoDetectImageFormat(false);
    return reader.size();
}

Result<Imported> readImage(const QByteArray &bytes, const ImageOptions &options)
{
    const std::string_view view(bytes.constData(), std::size_t(bytes.size()));
    if (bytes.isEmpty())
        return refusal(ErrorCode::Truncated, QT_TRANSLATE_NOOP("Refusals", "the file is empty, no image"));
    if (const std::optional<Error> fault = imageFault(view, options.limits))
        return *fault;
    const Kind kind = kindOf(*imageFormatOf(view));
    if (!QImageReader::supportedImageFormats().contains(kind.format))
        return refusal(ErrorCode::Unsupported,
                       Sentence{QT_TRANSLATE_NOOP("Refusals", "Qt's plug-in for the image format %1 is not installed"),
                                {kind.title}});

    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    DecoderWarnings warnings;
    // The format is told, so that an SVG named .png never reaches another decoder.
    QImageReader reader(&buffer, kind.format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize original = reader.size();
    const bool isJpeg = imageFormatOf(view) == ImageFormat::Jpeg;
    if (const std::optional<Error> fault = sizeFault(original, options.limits, isJpeg))
        return *fault;
    QImageReader::setAllocationLimit(0); // sizes are judged above, by our own limits
    if (isJpeg)
        reader.setScaledSize(scaledSize(original, options.largestSide));
    const bool turns = reader.supportsOption(QImageIOHandler::ImageTransformation);
    const int frames = reader.imageCount();
    QImage image = reader.read();
    if (image.isNull())
        return refusal(
            ErrorCode::Corrupt,
            Sentence{QT_TRANSLATE_NOOP("Refusals", "the %1 is corrupt or truncated: its decoder says \"%2\""),
                     {kind.title, reader.errorString().toStdString()}});
    if (const QStringList grave = warnings.grave(); !grave.isEmpty())
        return refusal(ErrorCode::Corrupt,
                       Sentence{QT_TRANSLATE_NOOP("Refusals", "the %1 is corrupt: its decoder says \"%2\""),
                                {kind.title, grave.first().toStdString()}});
    if (!turns)
        image = turned(image, exifOrientation(view));
    const bool onItsSide = (image.width() > image.height()) != (original.width() > original.height());
    Result<Imported> imported = importedOfSize(image, onItsSide ? original.transposed() : original, options);
    if (!imported)
        return imported;
    Imported result = std::move(imported).value();
    if (frames > 1)
        result.warnings.push_back(
            Sentence{QT_TRANSLATE_NOOP("Refusals", "the file holds %1 pictures; the first one was taken"),
                     {std::to_string(frames)}});
    for (const QString &warning : warnings.harmless())
        result.warnings.push_back(warning.toStdString());
    return result;
}

QImage previewOf(const Array &array, double imageMaximum, int largestSide)
{
    const Shape &shape = array.shape;
    if (array.size() == 0 || shape.rank() < 1)
        return {};
    // Height, width and channels of the first picture; a vector is one row.
    const int rank = shape.rank();
    const bool coloured = rank >= 3 && (shape[rank - 1] == 1 || shape[rank - 1] == 3 || shape[rank - 1] == 4);
    const Index channels = coloured ? shape[rank - 1] : 1;
    const Index width = coloured ? shape[rank - 2] : shape[rank - 1];
    const Index height = coloured ? shape[rank - 3] : rank >= 2 ? shape[rank - 2] : 1;
    double lowest = 0, highest = imageMaximum;
    if (imageMaximum <= 0) {
        lowest = INFINITY;
        highest = -INFINITY;
        for (Index i = 0; i < width * height * channels; ++i) {
            const double value = array.at(i);
            if (std::isfinite(value)) {
                lowest = std::min(lowest, value);
                highest = std::max(highest, value);
            }
        }
    }
    const double range = highest > lowest ? highest - lowest : 1;
    const Index longest = std::max(width, height);
    const Index shown = std::max<Index>(largestSide, 1);
    const int outWidth = int(longest > shown ? std::max<Index>(width * shown / longest, 1) : width);
    const int outHeight = int(longest > shown ? std::max<Index>(height * shown / longest, 1) : height);
    QImage image(outWidth, outHeight, QImage::Format_RGBA8888);
    const auto level = [&](Index y, Index x, Index c) {
        const double value = array.at((y * width + x) * channels + c);
        return std::isfinite(value) ? int(std::lround(std::clamp((value - lowest) / range, 0.0, 1.0) * 255)) : 0;
    };
    for (int y = 0; y < outHeight; ++y) {
        for (int x = 0; x < outWidth; ++x) {
            const Index sy = Index(y) * height / outHeight, sx = Index(x) * width / outWidth;
            const bool grey = channels < 3;
            image.setPixelColor(x, y,
                                QColor(level(sy, sx, 0), level(sy, sx, grey ? 0 : 1), level(sy, sx, grey ? 0 : 2),
                                       channels == 4 ? level(sy, sx, 3) : 255));
        }
    }
    return image;
}

} // namespace lab::ui
