#include "core/formats/read/npz.h"

#include "core/formats/bytes/binary.h"
#include "core/formats/read/npy.h"
#include "core/formats/read/zip_records.h"

#include <zip.h>

#include <algorithm>
#include <memory>
#include <set>

namespace lab {
namespace {

struct CloseArchive {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct CloseFile {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using MemberFile = std::unique_ptr<zip_file_t, CloseFile>;

Error plainError(ErrorCode code, Sentence reason)
{
    return {.code = code, .numbers = {}, .place = {}, .reason = std::move(reason)};
}

Result<std::shared_ptr<zip_t>> openArchive(std::string_view bytes)
{
    if (bytes.empty()) // the library takes it for an archive without members
        return plainError(ErrorCode::Truncated, QT_TRANSLATE_NOOP("Refusals", "the file is empty, no zip archive"));
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t *archive = source != nullptr ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const int code = zip_error_code_zip(&error);
    zip_error_fini(&error);
    if (archive != nullptr)
        return std::shared_ptr<zip_t>(archive, CloseArchive{});
    if (source != nullptr)
        zip_source_free(source);
    if (code == ZIP_ER_NOZIP)
        return plainError(ErrorCode::Truncated,
                          bytes.starts_with("PK")
                              ? Sentence(QT_TRANSLATE_NOOP(
                                    "Refusals", "the zip archive is truncated: its central directory is missing"))
                              : Sentence(QT_TRANSLATE_NOOP("Refusals", "this is no zip archive")));
    return plainError(ErrorCode::Corrupt,
                      Sentence{QT_TRANSLATE_NOOP("Refusals", "the zip archive is corrupt: error %1 of libzip"),
                               {std::to_string(code)}});
}

/// Checks what the archive says about a member, before anything is inflated.
std::optional<Error> declaredFault(const zip_stat_t &stat, const std::string &name, const Limits &limits)
{
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD;
    if ((stat.valid & needed) != needed)
        return memberError(ErrorCode::Corrupt, name, QT_TRANSLATE_NOOP("Refusals", "its size is not told"));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return memberError(ErrorCode::Unsupported, name, QT_TRANSLATE_NOOP("Refusals", "it is encrypted"));
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
        return memberError(
            ErrorCode::Unsupported, name,
            Sentence{QT_TRANSLATE_NOOP("Refusals", "compression method %1 is not read; NumPy stores or deflates"),
                     {std::to_string(stat.comp_method)}});
    const auto limit = static_cast<zip_uint64_t>(limits.archiveBytes);
    if (stat.size > limit)
        return memberError(
            ErrorCode::LimitReached, name,
            Sentence{QT_TRANSLATE_NOOP("Refusals", "it is too large: %1 bytes; the limit for an archive is %2"),
                     {std::to_string(stat.size), std::to_string(limit)}});
    const bool large = stat.size > static_cast<zip_uint64_t>(limits.freeInflation);
    if (large && stat.size / static_cast<zip_uint64_t>(limits.inflationRatio) > stat.comp_size)
        return memberError(
            ErrorCode::LimitReached, name,
            Sentence{
                QT_TRANSLATE_NOOP("Refusals", "it inflates %1 bytes to %2, a ratio beyond the limit of %3"),
                {std::to_string(stat.comp_size), std::to_string(stat.size), std::to_string(limits.inflationRatio)}});
    return std::nullopt;
}

/// The member's bytes, exactly as many as declared. The library checks the checksum when the end is reached.
Result<std::string> inflated(zip_t *archive, zip_uint64_t index, const zip_stat_t &stat, const std::string &name)
{
    MemberFile file(zip_fopen_index(archive, index, 0));
    if (!file)
        return memberError(ErrorCode::Corrupt, name,
                           Sentence{QT_TRANSLATE_NOOP("Refusals", "it cannot be opened: error %1 of libzip"),
                                    {std::to_string(zip_error_code_zip(zip_get_error(archive)))}});
    std::string bytes;
    constexpr std::size_t piece = std::size_t{1} << 20;
    while (true) {
        const std::size_t before = bytes.size();
        // One byte more than declared is asked for at the end, which makes the library check the sum.
        bytes.resize(before + std::min<std::size_t>(piece, static_cast<std::size_t>(stat.size) - before + 1));
        const zip_int64_t count = zip_fread(file.get(), bytes.data() + before, bytes.size() - before);
        if (count < 0) {
            const int code = zip_error_code_zip(zip_file_get_error(file.get()));
            return memberError(
                code == ZIP_ER_EOF ? ErrorCode::Truncated : ErrorCode::Corrupt, name,
                code == ZIP_ER_CRC
                    ? Sentence(QT_TRANSLATE_NOOP("Refusals", "its checksum (CRC) is wrong: the data is corrupt"))
                    : Sentence{QT_TRANSLATE_NOOP("Refusals", "it is corrupt: error %1 of libzip"),
                               {std::to_string(code)}});
        }
        bytes.resize(before + static_cast<std::size_t>(count));
        if (bytes.size() > stat.size)
            return memberError(ErrorCode::Corrupt, name,
                               QT_TRANSLATE_NOOP("Refusals", "it is larger than the archive says"));
        if (count == 0)
            break;
    }
    if (bytes.size() != stat.size)
        return memberError(ErrorCode::Truncated, name,
                           Sentence{QT_TRANSLATE_NOOP("Refusals", "it is truncated: %1 bytes expected, %2 found"),
                                    {std::to_string(stat.size), std::to_string(bytes.size())}});
    return bytes;
}

class NpzReader
{
public:
    NpzReader(std::string_view bytes, const Limits &limits) : m_bytes(bytes), m_limits(limits) {}

    Result<Imported> run()
    {
        const Result<std::shared_ptr<zip_t>> archive = openArchive(m_bytes);
        if (!archive)
            return archive.error();
        if (const std::optional<Error> fault = zipRecordFault(m_bytes))
            return *fault;
        const zip_int64_t count = zip_get_num_entries(archive->get(), 0);
        if (count > 10000)
            return plainError(ErrorCode::LimitReached,
                              QT_TRANSLATE_NOOP("Refusals", "the archive has more than 10000 members, the limit"));
        for (zip_int64_t i = 0; i < count; ++i)
            if (!judge(archive->get(), static_cast<zip_uint64_t>(i)))
                return m_error;
        for (zip_int64_t i = 0; i < count; ++i)
            if (!read(archive->get(), static_cast<zip_uint64_t>(i)))
                return m_error;
        if (m_imported.arrays.empty())
            return plainError(
                ErrorCode::NotFound,
                m_leftOut.empty()
                    ? Sentence{QT_TRANSLATE_NOOP("Refusals", "the archive holds no .npy member")}
                    : Sentence{QT_TRANSLATE_NOOP("Refusals", "no .npy member of the archive can be read: %1"),
                               {},
                               {m_leftOut}});
        return m_imported;
    }

private:
    bool fail(Error error)
    {
        m_error = std::move(error);
        return false;
    }

    static std::string nameOf(const zip_stat_t &stat)
    {
        return (stat.valid & ZIP_STAT_NAME) != 0 && stat.name != nullptr ? stat.name : "";
    }

    bool judge(zip_t *archive, zip_uint64_t index)
    {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(archive, index, 0, &stat) != 0)
            return fail(plainError(ErrorCode::Corrupt,
                                   QT_TRANSLATE_NOOP("Refusals", "the zip archive's directory is corrupt")));
        const std::string name = nameOf(stat);
        if (!m_names.insert(name).second)
            return fail(memberError(ErrorCode::Corrupt, name,
                                    QT_TRANSLATE_NOOP("Refusals", "the archive holds two members of this name")));
        if (std::optional<Error> fault = declaredFault(stat, name, m_limits))
            return fail(*fault);
        m_declared += stat.size;
        const auto free = static_cast<zip_uint64_t>(m_limits.freeInflation);
        if (m_declared > static_cast<zip_uint64_t>(m_limits.archiveBytes) ||
            (m_declared > free && m_declared / static_cast<zip_uint64_t>(m_limits.inflationRatio) > m_bytes.size()))
            return fail(memberError(
                ErrorCode::LimitReached, name,
                Sentence{
                    QT_TRANSLATE_NOOP("Refusals",
                                      "the members up to this one are too large together: %1 bytes, beyond the limit"),
                    {std::to_string(m_declared)}}));
        return true;
    }

    bool read(zip_t *archive, zip_uint64_t index)
    {
        zip_stat_t stat;
        zip_stat_init(&stat);
        zip_stat_index(archive, index, 0, &stat);
        const std::string name = nameOf(stat);
        if (!name.ends_with(".npy")) {
            if (!name.ends_with('/'))
                m_imported.warnings.push_back(
                    Sentence{QT_TRANSLATE_NOOP("Refusals", "member %1 is no .npy array and was left out"), {name}});
            return true;
        }
        const Result<std::string> bytes = inflated(archive, index, stat, name);
        if (!bytes)
            return fail(bytes.error());
        Result<Array> array = readNpy(*bytes, name.substr(0, name.size() - 4), m_limits);
        if (!array && array.error().code == ErrorCode::Unsupported) {
            const Sentence &why = array.error().reason;
            m_imported.warnings.push_back(
                Sentence{QT_TRANSLATE_NOOP("Refusals", "member %1 was left out: %2"), {name}, {why}});
            m_leftOut = m_leftOut.empty() ? why : m_leftOut;
            return true;
        }
        if (!array) {
            Error error = array.error();
            error.place.member = name;
            return fail(std::move(error));
        }
        m_elements += array->size();
        if (m_elements > m_limits.documentElements)
            return fail(
                memberError(ErrorCode::LimitReached, name,
                            Sentence{QT_TRANSLATE_NOOP(
                                         "Refusals", "the arrays up to this one have more than %1 elements, the limit"),
                                     {std::to_string(m_limits.documentElements)}}));
        m_imported.arrays.push_back(std::move(array).value());
        return true;
    }

    std::string_view m_bytes;
    const Limits &m_limits;
    zip_uint64_t m_declared = 0;
    Index m_elements = 0;
    std::set<std::string> m_names;
    Sentence m_leftOut; ///< why the first member that was left out cannot be read
    Imported m_imported;
    Error m_error;
};

} // namespace

Result<Imported> readNpz(std::string_view bytes, const Limits &limits)
{
    return NpzReader(bytes, limits).run();
}

} // namespace lab
