#include "ui/document/lesson_file.h"

#include "core/formats/write/lesson_json.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace lab::ui {

namespace {

Error failure(const QString &reason)
{
    return {.code = ErrorCode::Io, .reason = reason.toStdString()};
}

/// QSaveFile syncs the new file; the folder's entry for it is synced here. A failure costs nothing but certainty after
/// a power cut: the file is already in its place, so it is not reported as one.
void syncFolder([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#endif
}

} // namespace

Result<bool> saveAtomically(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(file.errorString());
    // commit() alone may replace the old file by a cut-off one when the last buffered write fails.
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return failure(reason);
    }
    if (!file.commit())
        return failure(file.errorString());
    syncFolder(path);
    return true;
}

Result<bool> saveLesson(const QString &path, const Lesson &lesson)
{
    return saveAtomically(path, QByteArray::fromStdString(writeLesson(lesson)));
}

FileStamp stampOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    return {info.size(), info.lastModified().toMSecsSinceEpoch()};
}

} // namespace lab::ui
