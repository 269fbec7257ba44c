#include "core/formats/read/image_check.h"

#include "core/formats/bytes/binary.h"
#include "core/formats/read/png_check.h"

#include <algorithm>

namespace lab {
namespace {

std::uint64_t bigEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (char c : bytes)
        value = (value << 8) | static_cast<unsigned char>(c);
    return value;
}

std::uint64_t at(std::string_view bytes, std::size_t offset, std::size_t count)
{
    return littleEndian(bytes.substr(std::min(offset, bytes.size()), count));
}

std::optional<Error> jpegFault(std::string_view bytes)
{
    const std::size_t end = bytes.rfind("\xff\xd9");
    if (end != std::string_view::npos && end > 2)
        return std::nullopt;
    return byteError(ErrorCode::Truncated, bytes.size(),
                     QT_TRANSLATE_NOOP("Refusals", "the JPEG is truncated: its end mark is missing"));
}

/// Passes the blocks of data at `offset`: a length, so many bytes, …, a zero. npos where the file ends before.
std::size_t afterGifBlocks(std::string_view bytes, std::size_t offset)
{
    while (offset < bytes.size()) {
        const auto length = static_cast<unsigned char>(bytes[offset]);
        offset += 1 + std::size_t{length};
        if (length == 0)
            return offset;
    }
    return std::string_view::npos;
}

std::size_t gifColourBytes(unsigned char flags)
{
    return (flags & 0x80) != 0 ? std::size_t{3} << ((flags & 7) + 1) : 0;
}

std::optional<Error> gifFault(std::string_view bytes)
{
    const auto truncated = [&] {
        return byteError(ErrorCode::Truncated, bytes.size(),
                         QT_TRANSLATE_NOOP("Refusals", "the GIF is truncated before the end of its first frame"));
    };
    if (bytes.size() < 13)
        return truncated();
    std::size_t offset = 13 + gifColourBytes(static_cast<unsigned char>(bytes[10]));
    while (offset < bytes.size()) {
        const char kind = bytes[offset];
        if (kind == '\x21') { // an extension: label, blocks
            offset = afterGifBlocks(bytes, offset + 2);
        } else if (kind == '\x2c') { // a frame: place, size, flags, colours, code size, blocks
            if (offset + 10 > bytes.size())
                return truncated();
            const std::size_t data = offset + 10 + gifColourBytes(static_cast<unsigned char>(bytes[offset + 9])) + 1;
            if (afterGifBlocks(bytes, data) == std::string_view::npos)
                return truncated();
            return std::nullopt;
        } else {
            return byteError(ErrorCode::Corrupt, offset,
                             kind == '\x3b' ? Sentence(QT_TRANSLATE_NOOP("Refusals", "the GIF holds no frame"))
                                            : Sentence(QT_TRANSLATE_NOOP(
                                                  "Refusals", "the GIF is corrupt: a block of an unknown kind")));
        }
        if (offset == std::string_view::npos)
            return truncated();
    }
    return truncated();
}

std::optional<Error> bmpFault(std::string_view bytes)
{
    if (bytes.size() < 34)
        return byteError(ErrorCode::Truncated, bytes.size(),
                         QT_TRANSLATE_NOOP("Refusals", "the BMP is truncated inside its header"));
    const std::uint64_t pixels = at(bytes, 10, 4);
    if (at(bytes, 14, 4) < 40) // OS/2's old header has no field for a compression
        return std::nullopt;
    const std::uint64_t compression = at(bytes, 30, 4);
    if (compression != 0 && compression != 3)
        return std::nullopt;
    const std::optional<ImageSize> size = headerSizeOf(bytes);
    const std::uint64_t row = (static_cast<std::uint64_t>(size->width) * at(bytes, 28, 2) + 31) / 32 * 4;
    const std::uint64_t wanted = row * static_cast<std::uint64_t>(size->height);
    if (pixels > bytes.size() || wanted > bytes.size() - pixels)
        return byteError(ErrorCode::Truncated, bytes.size(),
                         Sentence{QT_TRANSLATE_NOOP("Refusals", "the BMP is truncated: its pixels want %1 bytes"),
                                  {std::to_string(wanted)}});
    return std::nullopt;
}

std::optional<Error> webpFault(std::string_view bytes)
{
    if (at(bytes, 4, 4) + 8 <= bytes.size())
        return std::nullopt;
    return byteError(ErrorCode::Truncated, bytes.size(),
                     Sentence{QT_TRANSLATE_NOOP("Refusals", "the WebP is truncated: its header tells %1 bytes"),
                              {std::to_string(at(bytes, 4, 4) + 8)}});
}

/// A number of a TIFF, in its byte order; 0 beyond its end.
std::uint64_t tiffNumber(std::string_view bytes, std::uint64_t offset, std::size_t count)
{
    if (offset > bytes.size() || count > bytes.size() - offset)
        return 0;
    const std::string_view field = bytes.substr(static_cast<std::size_t>(offset), count);
    return bytes.starts_with('M') ? bigEndian(field) : littleEndian(field);
}

std::optional<Error> tiffFault(std::string_view bytes)
{
    const auto truncated = [&] {
        return byteError(ErrorCode::Truncated, bytes.size(),
                         QT_TRANSLATE_NOOP("Refusals", "the TIFF is truncated before the end of its first picture"));
    };
    const std::uint64_t directory = tiffNumber(bytes, 4, 4), entries = tiffNumber(bytes, directory, 2);
    if (entries == 0 || directory + 2 + entries * 12 > bytes.size())
        return truncated();
    constexpr std::uint64_t stripOffsets = 273, stripSizes = 279, tileOffsets = 324, tileSizes = 325, shortType = 3;
    struct List {
        std::uint64_t count = 0, at = 0;
        std::size_t itemSize = 4;
    } offsets, sizes;
    for (std::uint64_t i = 0; i < entries; ++i) {
        const std::uint64_t entry = directory + 2 + i * 12, tag = tiffNumber(bytes, entry, 2);
        List list{.count = tiffNumber(bytes, entry + 4, 4),
                  .itemSize = tiffNumber(bytes, entry + 2, 2) == shortType ? std::size_t{2} : std::size_t{4}};
        list.at = list.count * list.itemSize <= 4 ? entry + 8 : tiffNumber(bytes, entry + 8, 4);
        if (tag == stripOffsets || tag == tileOffsets)
            offsets = list;
        else if (tag == stripSizes || tag == tileSizes)
            sizes = list;
    }
    if (offsets.count == 0 || offsets.at + offsets.count * offsets.itemSize > bytes.size() ||
        sizes.at + sizes.count * sizes.itemSize > bytes.size())
        return truncated();
    for (std::uint64_t i = 0; i < std::min(offsets.count, sizes.count); ++i) {
        const std::uint64_t begin = tiffNumber(bytes, offsets.at + i * offsets.itemSize, offsets.itemSize);
        if (begin + tiffNumber(bytes, sizes.at + i * sizes.itemSize, sizes.itemSize) > bytes.size())
            return truncated();
    }
    return std::nullopt;
}

} // namespace

std::optional<ImageFormat> imageFormatOf(std::string_view bytes)
{
    if (bytes.starts_with("\x89PNG\r\n\x1a\n"))
        return ImageFormat::Png;
    if (bytes.starts_with("\xff\xd8\xff"))
        return ImageFormat::Jpeg;
    if (bytes.starts_with("GIF87a") || bytes.starts_with("GIF89a"))
        return ImageFormat::Gif;
    if (bytes.starts_with("BM"))
        return ImageFormat::Bmp;
    if (bytes.starts_with("RIFF") && bytes.size() >= 12 && bytes.substr(8, 4) == "WEBP")
        return ImageFormat::WebP;
    if (bytes.starts_with(std::string_view("II*\0", 4)) || bytes.starts_with(std::string_view("MM\0*", 4)))
        return ImageFormat::Tiff;
    return std::nullopt;
}

std::optional<ImageSize> headerSizeOf(std::string_view bytes)
{
    const std::optional<ImageFormat> format = imageFormatOf(bytes);
    if (format == ImageFormat::Png && bytes.size() >= 24)
        return ImageSize{static_cast<std::int64_t>(bigEndian(bytes.substr(16, 4))),
                         static_cast<std::int64_t>(bigEndian(bytes.substr(20, 4)))};
    if (format == ImageFormat::Gif && bytes.size() >= 10)
        return ImageSize{static_cast<std::int64_t>(at(bytes, 6, 2)), static_cast<std::int64_t>(at(bytes, 8, 2))};
    if (format == ImageFormat::Bmp && bytes.size() >= 26 && at(bytes, 14, 4) >= 40) {
        // Signed: a negative height means rows from the top.
        const auto width = static_cast<std::int32_t>(at(bytes, 18, 4)),
                   height = static_cast<std::int32_t>(at(bytes, 22, 4));
        return ImageSize{std::max<std::int64_t>(width, 0), height < 0 ? -std::int64_t{height} : std::int64_t{height}};
    }
    return std::nullopt;
}

std::optional<Error> imageFault(std::string_view bytes, const Limits &limits)
{
    const std::optional<ImageFormat> format = imageFormatOf(bytes);
    if (!format)
        return byteError(
            ErrorCode::Unsupported, 0,
            QT_TRANSLATE_NOOP("Refusals",
                              "this is no image of a format that can be read: PNG, JPEG, BMP, GIF, WebP, TIFF"));
    if (const std::optional<ImageSize> size = headerSizeOf(bytes)) {
        const std::string text = std::to_string(size->width) + " × " + std::to_string(size->height);
        if (size->width == 0 || size->height == 0)
            return byteError(
                ErrorCode::Corrupt, 0,
                Sentence{QT_TRANSLATE_NOOP("Refusals", "the image's header tells an empty picture, %1"), {text}});
        if (std::max(size->width, size->height) > limits.side)
            return byteError(
                ErrorCode::LimitReached, 0,
                Sentence{QT_TRANSLATE_NOOP("Refusals", "the image is too large: %1 pixels; the limit for a side is %2"),
                         {text, std::to_string(limits.side)}});
    }
    switch (*format) {
    case ImageFormat::Png:
        return pngFault(bytes);
    case ImageFormat::Jpeg:
        return jpegFault(bytes);
    case ImageFormat::Gif:
        return gifFault(bytes);
    case ImageFormat::Bmp:
        return bmpFault(bytes);
    case ImageFormat::WebP:
        return webpFault(bytes);
    case ImageFormat::Tiff:
        return tiffFault(bytes);
    }
    return std::nullopt;
}

} // namespace lab
