#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace lab::ui {

/// Asked again and again while something is read or written: true where nobody wants it any more.
using StopAsked = std::function<bool()>;

struct ReadOptions {
    qint64 most = 0;       ///< bytes of a file
    qint64 mostStream = 0; ///< bytes of a pipe, a device or another thing whose size is not known
    StopAsked stop{};
    /// Sees the first bytes, up to 64 KiB, and the size (-1: not known) before the rest is read, and may refuse it.
    std::function<std::optional<Error>(const QByteArray &head, qint64 size)> look{};
};

/// What a file was like when it was read: to see whether another program has changed it since.
struct FileStamp {
    qint64 size = -1;    ///< -1: there is no such file
    qint64 modified = 0; ///< nanoseconds since the epoch
    QByteArray hash;
    bool operator==(const FileStamp &) const = default;
};

struct FileContents {
    QByteArray bytes;
    qint64 modified = 0;
    [[nodiscard]] FileStamp stamp() const;
};

/// The one function that reads a file somebody names. A regular file is read whole; a pipe or device as a stream, which
/// waits for its writer. "-" is standard input. Errors: Io with the system's reason; LimitReached, before anything is
/// read where the size says it; Cancelled within 50 ms after `stop` says so.
[[nodiscard]] Result<FileContents> readFile(const QString &name, const ReadOptions &options);

/// What the file is like now. One that cannot be read has no hash.
[[nodiscard]] FileStamp stampOf(const QString &path);

/// Whether the file is no longer what `stamp` says. It is read only where its size is the same and its time is not, or
/// where `thoroughly`: another program may have set the time back.
[[nodiscard]] bool hasChanged(const QString &path, const FileStamp &stamp, bool thoroughly);

} // namespace lab::ui
