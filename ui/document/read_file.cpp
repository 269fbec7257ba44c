#include "ui/document/read_file.h"

#include "core/tensor/limits.h"
#include "ui/document/descriptor.h"
#include "ui/document/file_name.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lab::ui {
namespace {

constexpr qint64 headSize = 64 << 10;
constexpr qint64 pieceSize = 1 << 20;
constexpr int stopEvery = 40; // milliseconds

qint64 modifiedOf(const struct stat &state)
{
    return qint64(state.st_mtim.tv_sec) * 1'000'000'000 + state.st_mtim.tv_nsec;
}

Error tooLarge(Sentence reason)
{
    return {.code = ErrorCode::LimitReached, .reason = std::move(reason)};
}

/// Appends what comes until there are `upTo` bytes, the end, a fault or a wish to stop.
std::optional<Error> readUpTo(int file, QByteArray &bytes, qint64 upTo, const StopAsked &stop)
{
    while (bytes.size() < upTo) {
        if (stop && stop())
            return Error{.code = ErrorCode::Cancelled, .reason = QT_TRANSLATE_NOOP("Refusals", "cancelled")};
        pollfd waiting{.fd = file, .events = POLLIN, .revents = 0};
        const int ready = ::poll(&waiting, 1, stopEvery);
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        const qsizetype had = bytes.size();
        const qint64 wanted = std::min<qint64>(upTo - had, pieceSize);
        bytes.resize(had + wanted);
        const ssize_t count = ::read(file, bytes.data() + had, std::size_t(wanted));
        const int fault = errno;
        bytes.resize(had + std::max<ssize_t>(count, 0));
        if (count == 0)
            return std::nullopt;
        if (count < 0 && fault != EAGAIN && fault != EINTR)
            return systemError(fault);
    }
    return std::nullopt;
}

} // namespace

FileStamp FileContents::stamp() const
{
    return {bytes.size(), modified, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

Result<FileContents> readFile(const QString &name, const ReadOptions &options)
{
    const bool standard = name == "-";
    // Without O_NONBLOCK, opening a pipe waits for its writer, and nothing could stop it.
    const Descriptor file(standard
                              ? ::dup(STDIN_FILENO)
                              : ::open(fileNameBytes(name).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    struct stat state;
    if (file.number() < 0 || ::fstat(file.number(), &state) != 0)
        return systemError(errno);
    if (S_ISDIR(state.st_mode))
        return Error{.code = ErrorCode::Io, .reason = QT_TRANSLATE_NOOP("Refusals", "this is a folder, not a file")};
    // Files of /proc say that they are regular and empty.
    const bool sized = S_ISREG(state.st_mode) && state.st_size > 0;
    const qint64 most = sized ? options.most : std::min(options.most, options.mostStream);
    if (sized && state.st_size > most)
        return tooLarge({QT_TRANSLATE_NOOP("Refusals", "the file has %1 bytes; the limit for its kind is %2"),
                         {std::to_string(state.st_size), std::to_string(most)}});
    FileContents contents{.bytes = {}, .modified = modifiedOf(state)};
    if (const auto error = readUpTo(file.number(), contents.bytes, std::min(headSize, most + 1), options.stop))
        return *error;
    if (options.look)
        if (std::optional<Error> refused = options.look(contents.bytes, sized ? qint64(state.st_size) : -1))
            return *std::move(refused);
    if (contents.bytes.size() >= headSize) {
        if (sized)
            contents.bytes.reserve(qsizetype(state.st_size) + pieceSize);
        if (const auto error = readUpTo(file.number(), contents.bytes, most + 1, options.stop))
            return *error;
    }
    if (contents.bytes.size() > most)
        return tooLarge({QT_TRANSLATE_NOOP("Refusals", "the data has more than %1 bytes, the limit for its kind"),
                         {std::to_string(most)}});
    return contents;
}

FileStamp stampOf(const QString &path)
{
    struct stat state;
    if (::stat(fileNameBytes(path).constData(), &state) != 0)
        return {};
    FileStamp unread{state.st_size, modifiedOf(state), {}};
    if (!S_ISREG(state.st_mode))
        return unread;
    const Limits limits;
    const Result<FileContents> contents = readFile(path, {.most = limits.textBytes, .mostStream = limits.textBytes});
    return contents ? contents->stamp() : unread;
}

bool hasChanged(const QString &path, const FileStamp &stamp, bool thoroughly)
{
    struct stat state;
    if (::stat(fileNameBytes(path).constData(), &state) != 0)
        return stamp.size >= 0;
    if (state.st_size != stamp.size)
        return true;
    return (thoroughly || modifiedOf(state) != stamp.modified) && stampOf(path).hash != stamp.hash;
}

} // namespace lab::ui
