#include "core/formats/read/exif.h"

#include <algorithm>
#include <cstdint>

namespace lab {
namespace {

std::uint64_t number(std::string_view bytes, std::uint64_t offset, std::size_t count, bool bigEndian)
{
    if (offset > bytes.size() || count > bytes.size() - offset)
        return 0;
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = static_cast<std::size_t>(offset) + (bigEndian ? i : count - 1 - i);
        value = (value << 8) | static_cast<unsigned char>(bytes[at]);
    }
    return value;
}

/// The contents of the first chunk of this name. PNG: length, name, contents, checksum; WebP: name, length, contents,
/// padded to an even length.
std::string_view chunk(std::string_view image, std::string_view name)
{
    const bool png = image.starts_with("\x89PNG");
    for (std::uint64_t at = png ? 8 : 12; at + 8 <= image.size();) {
        const std::uint64_t length = number(image, at + (png ? 0 : 4), 4, png);
        if (image.substr(static_cast<std::size_t>(at) + (png ? 4 : 0), 4) == name)
            return image.substr(static_cast<std::size_t>(at) + 8, static_cast<std::size_t>(length));
        at += 8 + length + (png ? 4 : length % 2);
    }
    return {};
}

} // namespace

int exifOrientation(std::string_view image)
{
    const bool webp = image.starts_with("RIFF");
    if (!webp && !image.starts_with("\x89PNG"))
        return 1;
    std::string_view block = chunk(image, webp ? "EXIF" : "eXIf");
    if (block.starts_with(std::string_view("Exif\0\0", 6)))
        block.remove_prefix(6);
    const bool big = block.starts_with("MM");
    if (!big && !block.starts_with("II"))
        return 1;
    constexpr std::uint64_t orientationTag = 274, entrySize = 12;
    const std::uint64_t directory = number(block, 4, 4, big);
    const std::uint64_t entries = number(block, directory, 2, big);
    for (std::uint64_t i = 0; i < entries; ++i) {
        const std::uint64_t entry = directory + 2 + i * entrySize;
        if (number(block, entry, 2, big) == orientationTag) {
            const std::uint64_t value = number(block, entry + 8, 2, big);
            return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
        }
    }
    return 1;
}

} // namespace lab
