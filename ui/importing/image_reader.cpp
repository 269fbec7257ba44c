#include "ui/importing/image_reader.h"

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
    }
    return {};
}

Error refusal(ErrorCode code, Sentence reason)
{
    return Error{.code = code, .numbers = {}, .place = {}, .reason = std::move(reason)};
}

std::optional<Error> sizeFault(QSize size, const Limits &limits)
{
    if (size.isEmpty())
        return refusal(ErrorCode::Corrupt,
                       QT_TRANSLATE_NOOP("Refusals", "the image's header is corrupt or truncated: it tells no size"));
    const std::string text = QString("%1 × %2").arg(size.width()).arg(size.height()).toStdString();
    if (std::max(size.width(), size.height()) > limits.side)
        return refusal(
            ErrorCode::LimitReached,
            Sentence{QT_TRANSLATE_NOOP("Refusals", "the image is too large: %1 pixels; the limit for a side is %2"),
                     {text, std::to_string(limits.side)}});
    if (qint64(size.width()) * size.height() * 3 > limits.tensorElements)
        return refusal(
            ErrorCode::LimitReached,
            Sentence{
                QT_TRANSLATE_NOOP("Refusals", "the image is too large: %1 pixels of 3 values; the limit is %2 values"),
                {text, std::to_string(limits.tensorElements)}});
    return std::nullopt;
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

Array arrayOf(const QImage &source)
{
    const bool deep = isDeep(source);
    const bool alpha = source.hasAlphaChannel();
    const bool grey = !alpha && source.isGrayscale();
    const int channels = grey ? 1 : alpha ? 4 : 3;
    const int size = deep ? 2 : 1;
    QImage::Format format = deep ? QImage::Format_RGBA64 : QImage::Format_RGBA8888;
    if (grey)
        format = deep ? QImage::Format_Grayscale16 : QImage::Format_Grayscale8;
    else if (!alpha)
        format = deep ? QImage::Format_RGBX64 : QImage::Format_RGB888;
    const QImage image = source.convertToFormat(format);
    const int bytesPerPixel = image.depth() / 8;
    return Array{.name = "image",
                 .shape = Shape{image.height(), image.width(), channels},
                 .type = deep ? ArrayType::UInt16 : ArrayType::UInt8,
                 .bytes = packed(image, bytesPerPixel, channels * size)};
}

QImage scaledDown(const QImage &image, int largestSide)
{
    if (largestSide <= 0 || std::max(image.width(), image.height()) <= largestSide)
        return image;
    return image.scaled(largestSide, largestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

Result<Imported> importedImage(const QImage &source, const ImageOptions &options)
{
    if (const std::optional<Error> fault = sizeFault(source.size(), options.limits))
        return *fault;
    const QImage image = scaledDown(source, options.largestSide);
    Imported imported;
    if (image.size() != source.size())
        imported.warnings.push_back(
            Sentence{QT_TRANSLATE_NOOP("Refusals", "the image was scaled down from %1 × %2 to %3 × %4 pixels"),
                     {std::to_string(source.width()), std::to_string(source.height()), std::to_string(image.width()),
                      std::to_string(image.height())}});
    imported.arrays = {arrayOf(image)};
    imported.imageMaximum = imported.arrays[0].type == ArrayType::UInt16 ? 65535 : 255;
    if (imported.arrays[0].size() > options.limits.tensorElements)
        return refusal(
            ErrorCode::LimitReached,
            Sentence{QT_TRANSLATE_NOOP("Refusals", "the image is too large: %1 values; the limit is %2"),
                     {std::to_string(imported.arrays[0].size()), std::to_string(options.limits.tensorElements)}});
    return imported;
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
    if (const std::optional<Error> fault = sizeFault(reader.size(), options.limits))
        return *fault;
    const QImage image = reader.read();
    if (image.isNull())
        return refusal(
            ErrorCode::Corrupt,
            Sentence{QT_TRANSLATE_NOOP("Refusals", "the %1 is corrupt or truncated: its decoder says \"%2\""),
                     {kind.title, reader.errorString().toStdString()}});
    if (const QStringList grave = warnings.grave(); !grave.isEmpty())
        return refusal(ErrorCode::Corrupt,
                       Sentence{QT_TRANSLATE_NOOP("Refusals", "the %1 is corrupt: its decoder says \"%2\""),
                                {kind.title, grave.first().toStdString()}});
    Result<Imported> imported = importedImage(image, options);
    if (!imported || warnings.harmless().isEmpty())
        return imported;
    Imported result = std::move(imported).value();
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
