#pragma once

#include "core/lesson/lesson.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace lab::ui {

/// Writes a file all or not at all: beside it, then in its place in one step. The one function that writes a user's
/// file. On success the bytes are on the disk; on a failure the old file is as it was, and the reason is returned.
/// Errors: Io with the system's reason.
[[nodiscard]] Result<bool> saveAtomically(const QString &path, const QByteArray &bytes);

/// The lesson in its file format, saved by saveAtomically.
[[nodiscard]] Result<bool> saveLesson(const QString &path, const Lesson &lesson);

/// What a file is like at a moment: to see whether another program has changed it since.
struct FileStamp {
    qint64 size = -1; ///< -1: there is no such file
    qint64 modified = 0;
    bool operator==(const FileStamp &) const = default;
};
[[nodiscard]] FileStamp stampOf(const QString &path);

} // namespace lab::ui
