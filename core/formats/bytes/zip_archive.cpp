#include "core/formats/bytes/zip_archive.h"

#include <zip.h>

#include <cassert>

namespace lab {
namespace {

constexpr zip_uint16_t firstDay = 0x21; // 1 January 1980 as MS-DOS counts days

void add(zip_t *archive, const ZipMember &member)
{
    zip_source_t *content = zip_source_buffer(archive, member.content.data(), member.content.size(), 0);
    const zip_int64_t index = zip_file_add(archive, member.name.c_str(), content, ZIP_FL_ENC_UTF_8);
    assert(index >= 0);
    const auto at = static_cast<zip_uint64_t>(index);
    zip_set_file_compression(archive, at, ZIP_CM_DEFLATE, 6);
    zip_file_set_dostime(archive, at, 0, firstDay, 0);
}

} // namespace

std::string zipArchive(std::span<const ZipMember> members)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
    zip_source_keep(memory); // closing the archive leaves its bytes there
    for (const ZipMember &member : members)
        add(archive, member);
    std::string bytes;
    zip_stat_t stat;
    if (zip_close(archive) == 0 && zip_source_stat(memory, &stat) == 0 && zip_source_open(memory) == 0) {
        bytes.resize(static_cast<std::size_t>(stat.size));
        zip_source_read(memory, bytes.data(), bytes.size());
        zip_source_close(memory);
    }
    zip_source_free(memory);
    zip_error_fini(&error);
    return bytes;
}

} // namespace lab
