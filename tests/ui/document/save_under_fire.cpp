// Saves a file while one of its file operations fails, or kills the program before it: save_under_fire PATH TEXT N
// fail|kill N counts the operations from 1; 0 lets all of them through. Prints "saved" or "refused", then the number of
// operations. The functions below stand before those of the C library, also for the calls that Qt makes.

#include "ui/document/write_file.h"

#include <QCoreApplication>

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

bool armed = false;
bool kills = false;
int wanted = 0;
int operations = 0;

/// Counts an operation; true where it is the one that shall fail.
bool fires()
{
    if (!armed || ++operations != wanted)
        return false;
    if (kills)
        ::kill(::getpid(), SIGKILL);
    errno = ENOSPC;
    return true;
}

template <typename Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = static_cast<mode_t>(va_arg(arguments, int));
    va_end(arguments);
    return fires() ? -1 : real<int (*)(const char *, int, ...)>("open")(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = static_cast<mode_t>(va_arg(arguments, int));
    va_end(arguments);
    return fires() ? -1 : real<int (*)(const char *, int, ...)>("open64")(path, flags, mode);
}

ssize_t write(int file, const void *bytes, size_t count)
{
    return fires() ? -1 : real<ssize_t (*)(int, const void *, size_t)>("write")(file, bytes, count);
}

int fsync(int file)
{
    return fires() ? -1 : real<int (*)(int)>("fsync")(file);
}

int fdatasync(int file)
{
    return fires() ? -1 : real<int (*)(int)>("fdatasync")(file);
}

int fchmod(int file, mode_t mode) noexcept
{
    return fires() ? -1 : real<int (*)(int, mode_t)>("fchmod")(file, mode);
}

int fchown(int file, uid_t owner, gid_t group) noexcept
{
    return fires() ? -1 : real<int (*)(int, uid_t, gid_t)>("fchown")(file, owner, group);
}

int fsetxattr(int file, const char *name, const void *value, size_t size, int flags) noexcept
{
    return fires() ? -1
                   : real<int (*)(int, const char *, const void *, size_t, int)>("fsetxattr")(file, name, value, size,
                                                                                              flags);
}

int rename(const char *from, const char *to) noexcept
{
    return fires() ? -1 : real<int (*)(const char *, const char *)>("rename")(from, to);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return fires() ? -1
                   : real<int (*)(int, const char *, int, const char *, int)>("linkat")(fromFolder, from, toFolder, to,
                                                                                        flags);
}

int unlink(const char *path) noexcept
{
    return fires() ? -1 : real<int (*)(const char *)>("unlink")(path);
}

} // extern "C"

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    wanted = arguments[3].toInt();
    kills = arguments[4] == "kill";
    armed = true;
    const bool saved = bool(lab::ui::saveAtomically(arguments[1], arguments[2].toUtf8()));
    armed = false;
    std::printf("%s %d\n", saved ? "saved" : "refused", operations);
    return 0;
}
