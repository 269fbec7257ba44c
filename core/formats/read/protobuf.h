#pragma once

#include "core/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lab {

/// How the value of a field is written.
enum class WireType { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

/// The fields of one Protocol Buffers message, one after the other, in the order of the file. It reads one level only
/// and never recurses; a field of bytes is a range of the file for another reader. Source:
/// protobuf.dev, "Encoding".
class MessageReader
{
public:
    /// The message is [begin, end) of `file`; offsets in errors are those of the file.
    MessageReader(std::string_view file, std::size_t begin, std::size_t end) : m_file(file), m_at(begin), m_end(end) {}

    /// Moves to the next field; false at the end and at a fault.
    bool next();
    /// What is wrong, after next() was false; nothing: the message is over.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] std::uint32_t number() const { return m_number; }
    [[nodiscard]] WireType type() const { return m_type; }
    /// Offset of the field in the file, for errors.
    [[nodiscard]] std::size_t start() const { return m_start; }
    /// The number of a Varint, Fixed32 or Fixed64.
    [[nodiscard]] std::uint64_t value() const { return m_value; }
    /// The bytes of a field of bytes; empty for others.
    [[nodiscard]] std::size_t begin() const { return m_begin; }
    [[nodiscard]] std::size_t end() const { return m_at; }
    [[nodiscard]] std::string_view bytes() const { return m_file.substr(m_begin, m_at - m_begin); }
    /// The message in a field of bytes.
    [[nodiscard]] MessageReader message() const { return {m_file, m_begin, m_at}; }

    /// The next number of a packed list; false at the end and at a fault.
    bool nextPackedVarint(std::uint64_t &value);

private:
    bool fail(ErrorCode code, std::size_t at, Sentence reason);
    bool readVarint(std::uint64_t &value);
    bool readFixed(std::size_t size);

    std::string_view m_file;
    std::size_t m_at;
    std::size_t m_end;
    std::size_t m_start = 0;
    std::size_t m_begin = 0;
    std::uint32_t m_number = 0;
    WireType m_type = WireType::Varint;
    std::uint64_t m_value = 0;
    std::optional<Error> m_error;
};

} // namespace lab
