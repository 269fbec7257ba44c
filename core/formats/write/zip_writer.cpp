#include "core/formats/write/zip_writer.h"

#include <zlib.h>

namespace lab {
namespace {

void put16(std::string &out, std::uint32_t value)
{
    out += static_cast<char>(value & 0xFF);
    out += static_cast<char>(value >> 8 & 0xFF);
}

void put32(std::string &out, std::uint32_t value)
{
    put16(out, value & 0xFFFF);
    put16(out, value >> 16);
}

std::string deflated(std::string_view content)
{
    z_stream stream{};
    // A negative window: no zlib header around the data.
    if (deflateInit2(&stream, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    std::string out(deflateBound(&stream, static_cast<uLong>(content.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.data()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

} // namespace

void ZipWriter::add(std::string_view name, std::string_view content)
{
    const std::string data = deflated(content);
    const auto offset = static_cast<std::uint32_t>(m_bytes.size());
    const auto check = static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const Bytef *>(content.data()), static_cast<uInt>(content.size())));
    std::string common;
    put16(common, 20);     // needs version 2.0
    put16(common, 0x0800); // names are UTF-8
    put16(common, 8);      // deflated
    put16(common, 0);      // midnight
    put16(common, 0x21);   // of 1 January 1980
    put32(common, check);
    put32(common, static_cast<std::uint32_t>(data.size()));
    put32(common, static_cast<std::uint32_t>(content.size()));
    put16(common, static_cast<std::uint32_t>(name.size()));
    put16(common, 0); // no extra field

    put32(m_bytes, 0x04034B50);
    m_bytes.append(common).append(name).append(data);

    put32(m_directory, 0x02014B50);
    put16(m_directory, 20);
    m_directory += common;
    put16(m_directory, 0); // no comment
    put16(m_directory, 0); // first disk
    put16(m_directory, 0);
    put32(m_directory, 0);
    put32(m_directory, offset);
    m_directory += name;
    ++m_count;
}

std::string ZipWriter::finish()
{
    const auto start = static_cast<std::uint32_t>(m_bytes.size());
    std::string out = std::move(m_bytes) + m_directory;
    put32(out, 0x06054B50);
    put32(out, 0);
    put16(out, m_count);
    put16(out, m_count);
    put32(out, static_cast<std::uint32_t>(m_directory.size()));
    put32(out, start);
    put16(out, 0);
    return out;
}

} // namespace lab
