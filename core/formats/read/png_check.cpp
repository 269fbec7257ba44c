#include "core/formats/read/png_check.h"

#include "core/formats/bytes/binary.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace lab {
namespace {

std::uint32_t bigEndianAt(std::string_view bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = at; i < at + 4; ++i)
        value = (value << 8) | static_cast<unsigned char>(bytes[i]);
    return value;
}

struct PngHeader {
    std::uint64_t width = 0;
    std::uint64_t height = 0;
    std::uint64_t bitsPerPixel = 0;
    bool interlaced = false;
};

std::optional<PngHeader> headerOf(std::string_view data)
{
    if (data.size() != 13)
        return std::nullopt;
    const int depth = static_cast<unsigned char>(data[8]);
    std::uint64_t channels = 0;
    std::string_view depths;
    switch (data[9]) {
    case 0:
        channels = 1, depths = "\x01\x02\x04\x08\x10";
        break; // grey
    case 2:
        channels = 3, depths = "\x08\x10";
        break; // RGB
    case 3:
        channels = 1, depths = "\x01\x02\x04\x08";
        break; // palette
    case 4:
        channels = 2, depths = "\x08\x10";
        break; // grey and alpha
    case 6:
        channels = 4, depths = "\x08\x10";
        break; // RGBA
    default:
        return std::nullopt;
    }
    const bool good = depths.find(static_cast<char>(depth)) != std::string_view::npos && data[10] == 0 &&
                      data[11] == 0 && (data[12] == 0 || data[12] == 1);
    const std::uint64_t width = bigEndianAt(data, 0), height = bigEndianAt(data, 4);
    if (!good || width == 0 || height == 0 || width > 0x7fffffff || height > 0x7fffffff)
        return std::nullopt;
    return PngHeader{width, height, channels * static_cast<std::uint64_t>(depth), data[12] == 1};
}

/// Rows of one pass over the picture: all of it, or every 8th pixel and so on where it is interlaced.
struct Pass {
    std::uint64_t rowBytes = 0; ///< without the filter byte
    std::uint64_t rows = 0;
};

std::vector<Pass> passesOf(const PngHeader &header)
{
    struct Steps {
        std::uint64_t x, y, dx, dy;
    };
    constexpr std::array<Steps, 7> adam7{
        {{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}}};
    const auto pass = [&](const Steps &steps) {
        const std::uint64_t columns = header.width > steps.x ? (header.width - steps.x + steps.dx - 1) / steps.dx : 0;
        const std::uint64_t rows = header.height > steps.y ? (header.height - steps.y + steps.dy - 1) / steps.dy : 0;
        return Pass{(columns * header.bitsPerPixel + 7) / 8, columns > 0 ? rows : 0};
    };
    std::vector<Pass> passes;
    if (!header.interlaced)
        return {pass({0, 0, 1, 1})};
    for (const Steps &steps : adam7)
        passes.push_back(pass(steps));
    return passes;
}

/// Takes the inflated bytes as they come and checks the filter byte of each row.
class RowCheck
{
public:
    explicit RowCheck(std::vector<Pass> passes) : m_passes(std::move(passes)) { skipEmptyPasses(); }

    /// False where there are more bytes than rows, or a filter that does not exist.
    bool take(const unsigned char *bytes, std::size_t count)
    {
        while (count > 0) {
            if (m_pass == m_passes.size())
                return false;
            if (m_left == 0) {
                if (*bytes > 4)
                    return false;
                m_left = m_passes[m_pass].rowBytes;
                ++bytes;
                --count;
            } else {
                const std::size_t part = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, count));
                bytes += part;
                count -= part;
                m_left -= part;
            }
            if (m_left == 0 && ++m_row == m_passes[m_pass].rows) {
                ++m_pass;
                m_row = 0;
                skipEmptyPasses();
            }
        }
        return true;
    }
    [[nodiscard]] bool isComplete() const { return m_pass == m_passes.size(); }

private:
    void skipEmptyPasses()
    {
        while (m_pass < m_passes.size() && m_passes[m_pass].rows == 0)
            ++m_pass;
    }

    std::vector<Pass> m_passes;
    std::size_t m_pass = 0;
    std::uint64_t m_row = 0;
    std::uint64_t m_left = 0; ///< bytes of the row that are still to come; 0 where a filter byte comes next
};

class Inflater
{
public:
    Inflater() { m_good = inflateInit(&m_stream) == Z_OK; }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    /// False where the data is damaged or does not match the rows.
    bool take(std::string_view data, RowCheck &rows)
    {
        std::array<unsigned char, 16384> out;
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(data.data()));
        m_stream.avail_in = static_cast<uInt>(data.size());
        while (m_good && !m_ended && (m_stream.avail_in > 0 || m_stream.avail_out == 0)) {
            m_stream.next_out = out.data();
            m_stream.avail_out = static_cast<uInt>(out.size());
            const int code = inflate(&m_stream, Z_NO_FLUSH);
            m_ended = code == Z_STREAM_END;
            const bool noProgress = code == Z_BUF_ERROR && m_stream.avail_out == out.size();
            m_good = (code == Z_OK || m_ended || noProgress) && rows.take(out.data(), out.size() - m_stream.avail_out);
            if (noProgress)
                break;
        }
        return m_good;
    }
    [[nodiscard]] bool ended() const { return m_ended; }

private:
    z_stream m_stream{};
    bool m_good = false;
    bool m_ended = false;
};

} // namespace

std::optional<Error> pngFault(std::string_view bytes)
{
    const auto corrupt = [](std::size_t at, Sentence reason) {
        return byteError(ErrorCode::Corrupt, at, std::move(reason));
    };
    std::optional<PngHeader> header;
    std::optional<RowCheck> rows;
    Inflater inflater;
    bool dataClosed = false, dataSeen = false;
    std::size_t at = 8;
    while (at + 12 <= bytes.size()) {
        const std::uint64_t length = bigEndianAt(bytes, at);
        if (length > bytes.size() - at - 12)
            break;
        const auto size = static_cast<std::size_t>(length);
        const std::string_view kind = bytes.substr(at + 4, 4), data = bytes.substr(at + 8, size);
        const uLong sum = crc32(0, reinterpret_cast<const Bytef *>(bytes.data() + at + 4), static_cast<uInt>(size + 4));
        if (sum != bigEndianAt(bytes, at + 8 + size))
            return corrupt(at, QT_TRANSLATE_NOOP("Refusals", "the PNG is corrupt: a checksum (CRC) is wrong"));
        if (!header) {
            header = kind == "IHDR" ? headerOf(data) : std::nullopt;
            if (!header)
                return corrupt(
                    at, QT_TRANSLATE_NOOP("Refusals", "the PNG is corrupt: its header is not one of the standard's"));
            rows.emplace(passesOf(*header));
        } else if (kind == "IDAT") {
            dataSeen = true;
            if (dataClosed || !inflater.take(data, *rows))
                return corrupt(
                    at, QT_TRANSLATE_NOOP(
                            "Refusals",
                            "the PNG is corrupt: its compressed data does not make the picture that its header tells"));
        } else if (kind == "IEND") {
            if (!inflater.ended() || !rows->isComplete())
                return corrupt(
                    at, QT_TRANSLATE_NOOP(
                            "Refusals", "the PNG is corrupt: its compressed data ends before the picture is complete"));
            return std::nullopt;
        } else {
            dataClosed = dataSeen;
        }
        at += 12 + size;
    }
    return byteError(
        ErrorCode::Truncated, std::min(at, bytes.size()),
        QT_TRANSLATE_NOOP("Refusals", "the PNG is truncated: the file ends inside a chunk or before the end mark"));
}

} // namespace lab
