#include "core/formats/write/png.h"

#include <zlib.h>

namespace lab {
namespace {

std::string bigEndian(std::uint32_t value)
{
    return {static_cast<char>(value >> 24), static_cast<char>(value >> 16), static_cast<char>(value >> 8),
            static_cast<char>(value)};
}

std::string chunk(std::string_view type, std::string_view data)
{
    const std::string body = std::string(type) + std::string(data);
    const uLong check = crc32(0, reinterpret_cast<const Bytef *>(body.data()), static_cast<uInt>(body.size()));
    return bigEndian(static_cast<std::uint32_t>(data.size())) + body + bigEndian(static_cast<std::uint32_t>(check));
}

} // namespace

std::string deflated(std::string_view bytes)
{
    uLongf size = compressBound(static_cast<uLong>(bytes.size()));
    std::string packed(size, '\0');
    compress2(reinterpret_cast<Bytef *>(packed.data()), &size, reinterpret_cast<const Bytef *>(bytes.data()),
              static_cast<uLong>(bytes.size()), 6);
    packed.resize(size);
    return packed;
}

std::string pngOf(int columns, int rowCount, const std::vector<std::uint8_t> &rgb)
{
    const auto rowBytes = static_cast<std::size_t>(columns) * 3;
    std::string rows;
    rows.reserve((rowBytes + 1) * static_cast<std::size_t>(rowCount));
    for (std::size_t y = 0; y < static_cast<std::size_t>(rowCount); ++y) {
        rows += '\0'; // no filter
        rows.append(reinterpret_cast<const char *>(rgb.data()) + y * rowBytes, rowBytes);
    }
    const std::string header = bigEndian(static_cast<std::uint32_t>(columns)) +
                               bigEndian(static_cast<std::uint32_t>(rowCount)) + std::string("\x08\x02\x00\x00\x00", 5);
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", header) + chunk("IDAT", deflated(rows)) + chunk("IEND", {});
}

} // namespace lab
