#include "core/formats/bytes/binary.h"

#include <algorithm>
#include <cstring>

namespace lab {

std::uint64_t littleEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        value = (value << 8) | static_cast<unsigned char>(bytes[i]);
    return value;
}

std::vector<std::byte> bytesOf(std::string_view bytes)
{
    std::vector<std::byte> copy(bytes.size());
    if (!copy.empty())
        std::memcpy(copy.data(), bytes.data(), bytes.size());
    return copy;
}

void swapByteOrder(std::vector<std::byte> &bytes, int itemSize)
{
    for (auto item = bytes.begin(); item != bytes.end(); item += itemSize)
        std::reverse(item, item + itemSize);
}

Error byteError(ErrorCode code, std::size_t byte, Sentence reason)
{
    return {.code = code,
            .numbers = {},
            .place = {.line = 0, .column = 0, .byte = static_cast<std::int64_t>(byte), .member = {}},
            .reason = std::move(reason)};
}

Error memberError(ErrorCode code, std::string member, Sentence reason)
{
    return {.code = code,
            .numbers = {},
            .place = {.line = 0, .column = 0, .byte = -1, .member = std::move(member)},
            .reason = std::move(reason)};
}

} // namespace lab
