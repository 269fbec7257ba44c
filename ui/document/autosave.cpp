#include "ui/document/autosave.h"

#include "core/formats/read/lesson_json.h"
#include "core/formats/write/lesson_json.h"
#include "ui/document/lesson_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUuid>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace lab::ui {

namespace {

const char *const journalSuffix = ".journal";
constexpr Index smallLesson = Index{1} << 18; // numbers; a journal of as many is written in a moment
constexpr qint64 leastPause = 1000;           // milliseconds after a larger one

/// First line: the original file's name; the rest is the lesson.
QByteArray journalBytes(const QString &original, const Lesson &lesson)
{
    return original.toUtf8().toPercentEncoding("/") + '\n' + QByteArray::fromStdString(writeLesson(lesson));
}

/// Gives the tensor values of its own where they are many.
void unshare(Tensor &tensor)
{
    if (tensor.size() > smallLesson)
        tensor = Tensor(tensor.shape(), std::vector<float>(tensor.values().begin(), tensor.values().end()));
}

QString lockOf(const QString &journal)
{
    return journal + ".lock";
}

} // namespace

Autosave::Autosave(Document *document, QString folder, QObject *parent)
    : QObject(parent), m_document(document), m_folder(std::move(folder))
{
    connect(document->lessonStack(), &QUndoStack::indexChanged, this, &Autosave::note);
    connect(&m_writing, &QFutureWatcher<bool>::finished, this, &Autosave::written);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_again)
            write();
    });
}

Autosave::~Autosave()
{
    m_writing.waitForFinished();
}

QString Autosave::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/recovery";
}

void Autosave::setOriginal(const QString &path)
{
    m_original = path;
}

void Autosave::note()
{
    if (!m_document->isModified() && m_journal.isEmpty())
        return;
    if (m_writing.isRunning() || m_pause.isActive())
        m_again = true;
    else
        write();
}

bool Autosave::claim()
{
    if (!m_journal.isEmpty())
        return true;
    if (!QDir().mkpath(m_folder))
        return false;
    const QString journal = m_folder + '/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + journalSuffix;
    auto lock = std::make_unique<QLockFile>(lockOf(journal));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return false;
    m_journal = journal;
    m_lock = std::move(lock);
    return true;
}

void Autosave::write()
{
    m_again = false;
    if (!claim())
        return;
    m_began.start();
    // The lesson shares its tensors: the copy that the other thread writes costs nothing and does not change. That
    // thread lets go of them soon: while it shares a photo, an edit may have to copy it on the window's thread.
    m_writing.setFuture(
        QtConcurrent::run([path = m_journal, original = m_original, lesson = m_document->lesson()]() mutable {
            unshare(lesson.call.input);
            unshare(lesson.call.filter);
            return bool(saveAtomically(path, journalBytes(original, lesson)));
        }));
}

void Autosave::written()
{
    // The journal of a photo takes another core a second: not at every edit.
    if (isLarge())
        m_pause.start(int(std::min<qint64>(std::max(leastPause, 2 * m_began.elapsed()), 30000)));
    else if (m_again)
        write();
}

bool Autosave::isLarge() const
{
    const Conv2DCall &call = m_document->lesson().call;
    return call.input.size() + call.filter.size() > smallLesson;
}

void Autosave::finish()
{
    m_pause.stop();
    m_writing.waitForFinished();
    if (m_again) {
        write();
        m_writing.waitForFinished();
    }
    m_again = false;
}

void Autosave::forget()
{
    m_pause.stop();
    m_writing.waitForFinished();
    m_again = false;
    if (m_journal.isEmpty())
        return;
    QFile::remove(m_journal);
    m_lock.reset();
    m_journal.clear();
}

QList<Recovery> Autosave::recoveries(const QString &folder)
{
    QList<Recovery> found;
    for (const QFileInfo &info :
         QDir(folder).entryInfoList({QStringLiteral("*") + journalSuffix}, QDir::Files, QDir::Time)) {
        QLockFile lock(lockOf(info.filePath()));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue; // its program is alive
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            found << Recovery{info.filePath(),
                              QString::fromUtf8(QByteArray::fromPercentEncoding(file.readLine().trimmed())),
                              info.lastModified().toMSecsSinceEpoch()};
    }
    return found;
}

Result<Lesson> Autosave::readRecovery(const Recovery &recovery)
{
    QFile file(recovery.journal);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = ErrorCode::Io, .reason = file.errorString().toStdString()};
    file.readLine();
    return readLesson(file.readAll().toStdString(), Limits{});
}

void Autosave::discard(const Recovery &recovery)
{
    QFile::remove(recovery.journal);
    QFile::remove(lockOf(recovery.journal));
}

} // namespace lab::ui
