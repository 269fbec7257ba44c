#include "core/formats/read/protobuf.h"

#include "core/formats/bytes/binary.h"

namespace lab {

bool MessageReader::fail(ErrorCode code, std::size_t at, Sentence reason)
{
    m_error = byteError(code, at, std::move(reason));
    return false;
}

bool MessageReader::readVarint(std::uint64_t &value)
{
    const std::size_t start = m_at;
    value = 0;
    for (int shift = 0; shift < 70; shift += 7) {
        if (m_at == m_end)
            return fail(ErrorCode::Truncated, start, QT_TRANSLATE_NOOP("Refusals", "a number is truncated"));
        const auto byte = static_cast<unsigned char>(m_file[m_at++]);
        if (shift == 63 && byte > 1)
            break;
        value |= std::uint64_t{byte & 127U} << shift;
        if (byte < 128)
            return true;
    }
    return fail(ErrorCode::Syntax, start, QT_TRANSLATE_NOOP("Refusals", "a number has more than 64 bits"));
}

bool MessageReader::readFixed(std::size_t size)
{
    if (m_end - m_at < size)
        return fail(ErrorCode::Truncated, m_at, QT_TRANSLATE_NOOP("Refusals", "a number is truncated"));
    m_value = littleEndian(m_file.substr(m_at, size));
    m_at += size;
    m_begin = m_at;
    return true;
}

bool MessageReader::next()
{
    if (m_at == m_end || m_error)
        return false;
    m_start = m_at;
    std::uint64_t key = 0;
    if (!readVarint(key))
        return false;
    if (key < 8 || key > 0xffffffffU)
        return fail(
            ErrorCode::Syntax, m_start,
            Sentence{QT_TRANSLATE_NOOP("Refusals", "there is no field of the number %1 in a Protocol Buffers message"),
                     {std::to_string(key >> 3)}});
    m_number = static_cast<std::uint32_t>(key >> 3);
    switch (key & 7) {
    case 0:
        m_type = WireType::Varint;
        if (!readVarint(m_value))
            return false;
        m_begin = m_at;
        return true;
    case 1:
        m_type = WireType::Fixed64;
        return readFixed(8);
    case 2: {
        m_type = WireType::Bytes;
        std::uint64_t length = 0;
        if (!readVarint(length))
            return false;
        if (length > m_end - m_at)
            return fail(ErrorCode::Truncated, m_start,
                        Sentence{QT_TRANSLATE_NOOP("Refusals", "a field should have %1 bytes, but only %2 follow in "
                                                               "its message; the file is truncated or damaged"),
                                 {std::to_string(length), std::to_string(m_end - m_at)}});
        m_begin = m_at;
        m_at += static_cast<std::size_t>(length);
        return true;
    }
    case 5:
        m_type = WireType::Fixed32;
        return readFixed(4);
    default:
        return fail(ErrorCode::Syntax, m_start,
                    Sentence{QT_TRANSLATE_NOOP("Refusals", "a field is written in the way %1, which is not in use"),
                             {std::to_string(key & 7)}});
    }
}

bool MessageReader::nextPackedVarint(std::uint64_t &value)
{
    return m_at != m_end && !m_error && readVarint(value);
}

} // namespace lab
