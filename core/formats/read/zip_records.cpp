#include "core/formats/read/zip_records.h"

#include "core/formats/bytes/binary.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace lab {
namespace {

constexpr std::size_t endSize = 22, entrySize = 46, headerSize = 30;
constexpr std::uint64_t inExtra = 0xFFFFFFFF; ///< the true number stands in the zip64 field

struct Record {
    std::uint64_t begin = 0, end = 0; ///< bytes of the archive
    std::string name;
};

std::uint64_t number(std::string_view bytes, std::uint64_t offset, std::size_t count)
{
    return offset + count <= bytes.size() ? littleEndian(bytes.substr(offset, count)) : 0;
}

/// The numbers of the zip64 field that stand for those that did not fit, in their order: size, packed size, offset.
void replaceFromExtra(std::string_view extra, std::uint64_t &size, std::uint64_t &packed, std::uint64_t &offset)
{
    for (std::size_t at = 0; at + 4 <= extra.size(); at += 4 + number(extra, at + 2, 2)) {
        if (number(extra, at, 2) != 1)
            continue;
        std::size_t field = at + 4;
        for (std::uint64_t *value : {&size, &packed, &offset}) {
            if (*value != inExtra)
                continue;
            *value = number(extra, field, 8);
            field += 8;
        }
        return;
    }
}

} // namespace

std::optional<Error> zipRecordFault(std::string_view archive)
{
    const std::size_t end = archive.rfind(std::string_view("PK\5\6", 4));
    if (end == std::string_view::npos || end + endSize > archive.size())
        return std::nullopt;
    std::vector<Record> records;
    std::uint64_t at = number(archive, end + 16, 4);
    while (at + entrySize <= end && archive.substr(at, 4) == std::string_view("PK\1\2", 4)) {
        const std::uint64_t nameLength = number(archive, at + 28, 2), extraLength = number(archive, at + 30, 2);
        const std::uint64_t commentLength = number(archive, at + 32, 2);
        std::uint64_t packed = number(archive, at + 20, 4), size = number(archive, at + 24, 4);
        std::uint64_t begin = number(archive, at + 42, 4);
        const std::uint64_t extra = at + entrySize + nameLength;
        if (extra + extraLength > end)
            break;
        replaceFromExtra(archive.substr(extra, extraLength), size, packed, begin);
        const std::uint64_t room = archive.size() - std::min<std::uint64_t>(begin, archive.size());
        const std::uint64_t head = headerSize + number(archive, begin + 26, 2) + number(archive, begin + 28, 2);
        records.push_back({begin, begin + std::min(room, head + std::min(packed, room)),
                           std::string(archive.substr(at + entrySize, nameLength))});
        at = extra + extraLength + commentLength;
    }
    std::ranges::sort(records, {}, &Record::begin);
    for (std::size_t i = 1; i < records.size(); ++i)
        if (records[i].begin < records[i - 1].end)
            return memberError(
                ErrorCode::Corrupt, records[i].name,
                Sentence{QT_TRANSLATE_NOOP("Refusals", "it shares bytes of the archive with the member %1"),
                         {records[i - 1].name}});
    return std::nullopt;
}

} // namespace lab
