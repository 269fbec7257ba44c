#include "ui/document/write_file.h"

#include "ui/document/descriptor.h"
#include "ui/document/file_name.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cerrno>
#include <climits>
#include <cstdio>
#include <fcntl.h>
#include <mutex>
#include <poll.h>
#include <set>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#ifdef __linux__
#include <sys/xattr.h>
#endif

namespace lab::ui {
namespace {

constexpr int stopCheckInterval = 40; // milliseconds
constexpr int mostLinks = 40;         // as the system follows

/// Names of files that are not in their place yet. Never destroyed: a signal may come while the program ends.
struct Staging {
    std::mutex mutex;
    std::set<QByteArray> names;
};

Staging &staging()
{
    static auto *const all = new Staging;
    return *all;
}

QByteArray folderOf(const QByteArray &name)
{
    const qsizetype slash = name.lastIndexOf('/');
    return slash < 0 ? QByteArray("./") : name.first(slash + 1);
}

/// The number of a descriptor of this process that the name stands for, or -1.
int descriptorNamed(const QByteArray &name)
{
    if (name == "-")
        return STDOUT_FILENO;
    for (const QByteArray &folder :
         {QByteArray("/dev/fd/"), QByteArray("/proc/self/fd/"), "/proc/" + QByteArray::number(::getpid()) + "/fd/"}) {
        bool isNumber = false;
        const int number = name.startsWith(folder) ? name.sliced(folder.size()).toInt(&isNumber) : -1;
        if (isNumber)
            return number;
    }
    return -1;
}

struct Target {
    QByteArray name;     ///< links followed
    int descriptor = -1; ///< of this process, where it stands for one
};

Target targetOf(QByteArray name)
{
    for (int link = 0; link < mostLinks; ++link) {
        if (const int descriptor = descriptorNamed(name); descriptor >= 0)
            return {name, descriptor};
        char to[PATH_MAX];
        const ssize_t length = ::readlink(name.constData(), to, sizeof to);
        if (length <= 0 || name.startsWith("/proc/"))
            break;
        const QByteArray next(to, length);
        name = next.startsWith('/') ? next : folderOf(name) + next;
    }
    return {name};
}

/// To a thing that takes bytes as they come and cannot be replaced.
std::optional<Error> writeStraight(int file, const QByteArray &bytes, const StopAsked &stop)
{
    for (qsizetype at = 0; at < bytes.size();) {
        if (stop && stop())
            return Error{.code = ErrorCode::Cancelled, .reason = QT_TRANSLATE_NOOP("Refusals", "cancelled")};
        pollfd waiting{.fd = file, .events = POLLOUT, .revents = 0};
        const int ready = ::poll(&waiting, 1, stopCheckInterval);
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        // A pipe that is ready takes as many without waiting.
        const auto count = std::size_t(std::min<qsizetype>(bytes.size() - at, PIPE_BUF));
        const ssize_t written = ::write(file, bytes.constData() + at, count);
        if (written < 0 && errno != EAGAIN && errno != EINTR)
            return systemError(errno);
        at += std::max<ssize_t>(written, 0);
    }
    return std::nullopt;
}

/// Waits for a pipe's reader.
std::optional<Error> writeToPipeOrDevice(const QByteArray &name, const QByteArray &bytes, const StopAsked &stop)
{
    for (;;) {
        const Descriptor file(::open(name.constData(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
        if (file.number() >= 0)
            return writeStraight(file.number(), bytes, stop);
        if (errno != ENXIO && errno != EINTR)
            return systemError(errno);
        if (stop && stop())
            return Error{.code = ErrorCode::Cancelled, .reason = QT_TRANSLATE_NOOP("Refusals", "cancelled")};
        std::this_thread::sleep_for(std::chrono::milliseconds(stopCheckInterval));
    }
}

/// Access lists and what else is attached to a file. Attributes of the system that a user may not set stay behind; the
/// user's own must come along.
bool copyAttributes([[maybe_unused]] const QByteArray &from, [[maybe_unused]] int to)
{
#ifdef __linux__
    const ssize_t size = ::listxattr(from.constData(), nullptr, 0);
    QByteArray names(std::max<ssize_t>(size, 0), '\0');
    names.resize(std::max<ssize_t>(::listxattr(from.constData(), names.data(), std::size_t(names.size())), 0));
    for (const QByteArray &name : names.split('\0')) {
        if (name.isEmpty())
            continue;
        const ssize_t length = ::getxattr(from.constData(), name.constData(), nullptr, 0);
        QByteArray value(std::max<ssize_t>(length, 0), '\0');
        const bool copied =
            length >= 0 &&
            ::getxattr(from.constData(), name.constData(), value.data(), std::size_t(value.size())) == length &&
            ::fsetxattr(to, name.constData(), value.constData(), std::size_t(length), 0) == 0;
        if (!copied && name.startsWith("user."))
            return false;
    }
#endif
    return true;
}

/// Owner, mode and attributes as the old file has them.
bool makeAlike(int file, const QByteArray &oldName, const struct stat &old)
{
    struct stat now;
    if (::fstat(file, &now) != 0)
        return false;
    mode_t mode = old.st_mode & 07777U;
    const bool foreign = now.st_uid != old.st_uid || now.st_gid != old.st_gid;
    if (foreign && ::fchown(file, old.st_uid, old.st_gid) != 0 && ::fchown(file, uid_t(-1), old.st_gid) != 0)
        mode &= 0777U; // no rights of one owner for another
    return copyAttributes(oldName, file) && ::fchmod(file, mode) == 0;
}

bool writeWhole(int file, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t written = ::write(file, bytes.constData() + at, std::size_t(bytes.size() - at));
        if (written < 0 && errno != EINTR)
            return false;
        at += std::max<ssize_t>(written, 0);
    }
    return true;
}

/// The folder's entry for a new name. A failure costs nothing but certainty after a power cut: the file is in its
/// place, so it is not reported.
void syncFolder(const QByteArray &folder)
{
    const Descriptor handle(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (handle.number() >= 0)
        ::fsync(handle.number());
}

} // namespace

StagedFile::StagedFile(StagedFile &&other) noexcept
    : m_place(std::exchange(other.m_place, {})), m_name(std::exchange(other.m_name, {})), m_saved(other.m_saved)
{
}

StagedFile::~StagedFile()
{
    if (m_name.isEmpty())
        return;
    const std::lock_guard lock(staging().mutex);
    ::unlink(m_name.constData());
    staging().names.erase(m_name);
}

Result<StagedFile> StagedFile::write(const QString &path, const QByteArray &bytes, const StopAsked &stop)
{
    StagedFile staged;
    const Target target = targetOf(fileNameBytes(path));
    if (target.descriptor >= 0) {
        std::fflush(nullptr); // what was printed before comes before
        if (auto error = writeStraight(target.descriptor, bytes, stop))
            return *std::move(error);
        return staged;
    }
    struct stat old;
    const bool exists = ::stat(target.name.constData(), &old) == 0;
    if (exists && (S_ISFIFO(old.st_mode) || S_ISCHR(old.st_mode))) {
        if (auto error = writeToPipeOrDevice(target.name, bytes, stop))
            return *std::move(error);
        return staged;
    }
    if (exists && S_ISDIR(old.st_mode))
        return systemError(EISDIR);
    if ((exists && !S_ISREG(old.st_mode)) || target.name.startsWith("/proc/"))
        return Error{.code = ErrorCode::Io,
                     .reason = QT_TRANSLATE_NOOP("Refusals", "this is neither a file nor a pipe; it is not replaced")};

    // A short name: one of as many letters as are allowed leaves no room for an ending.
    const QByteArray name =
        folderOf(target.name) + ".conv2d-lab-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    Descriptor file(-1);
    {
        const std::lock_guard lock(staging().mutex);
        const int number = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (number < 0)
            return systemError(errno);
        file.reset(number);
        staging().names.insert(name);
    }
    staged.m_name = name;
    staged.m_place = target.name;
    if (!writeWhole(file.number(), bytes) || (exists && !makeAlike(file.number(), target.name, old)) ||
        ::fsync(file.number()) != 0 || !file.close())
        return systemError(errno);
    staged.m_saved.otherNames = exists ? int(old.st_nlink) - 1 : 0;
    return staged;
}

Result<Saved> StagedFile::commit()
{
    if (m_name.isEmpty())
        return m_saved;
    {
        const std::lock_guard lock(staging().mutex);
        if (::rename(m_name.constData(), m_place.constData()) != 0)
            return systemError(errno);
        staging().names.erase(m_name);
    }
    m_name.clear();
    syncFolder(folderOf(m_place));
    return m_saved;
}

Result<Saved> saveAtomically(const QString &path, const QByteArray &bytes, const StopAsked &stop)
{
    Result<StagedFile> staged = StagedFile::write(path, bytes, stop);
    if (!staged)
        return staged.error();
    return std::move(staged).value().commit();
}

QString otherNamesSentence(int names)
{
    return QCoreApplication::translate(
        "Files", "The old file has %n other name(s) (hard links), which still hold what it was.", nullptr, names);
}

void dropStagedFiles()
{
    staging().mutex.lock(); // for good
    for (const QByteArray &name : staging().names)
        ::unlink(name.constData());
}

} // namespace lab::ui
