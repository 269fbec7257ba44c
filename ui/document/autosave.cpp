#include "ui/document/autosave.h"

#include "core/formats/read/lesson_json.h"
#include "core/formats/write/lesson_json.h"
#include "ui/document/file_name.h"
#include "ui/document/lesson_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUuid>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace lab::ui {

namespace {

const char *const journalSuffix = ".journal";
constexpr Index smallLesson = Index{1} << 18; // numbers; a journal of as many is written in a moment
constexpr qint64 leastPause = 1000;           // milliseconds after a larger one

/// The first line of a journal, words between blanks: the original's name, its size, time and hash, the lesson's title.
/// Older ones have the name alone. The rest is the lesson.
QByteArray journalBytes(const QString &original, const FileStamp &stamp, const Lesson &lesson)
{
    return fileNameBytes(original).toPercentEncoding("/") + ' ' + QByteArray::number(stamp.size) + ' ' +
           QByteArray::number(stamp.modified) + ' ' + stamp.hash.toHex() + ' ' +
           QByteArray::fromStdString(lesson.title).toPercentEncoding() + '\n' + lessonBytes(lesson);
}

Recovery readHeader(const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    const QByteArray name = QByteArray::fromPercentEncoding(words.value(0));
    Recovery recovery;
    recovery.original = fileName({name.constData(), std::size_t(name.size())});
    if (words.size() >= 5) {
        recovery.stamp = {words[1].toLongLong(), words[2].toLongLong(), QByteArray::fromHex(words[3])};
        recovery.title = QString::fromUtf8(QByteArray::fromPercentEncoding(words[4]));
    }
    return recovery;
}

Result<QByteArray> journalOf(const Recovery &recovery)
{
    const Limits limits;
    const Result<FileContents> contents =
        readFile(recovery.journal, {.most = limits.archiveBytes, .mostStream = limits.streamBytes});
    if (!contents)
        return contents.error();
    return contents->bytes;
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
    connect(&m_writing, &QFutureWatcher<QString>::finished, this, &Autosave::written);
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

void Autosave::setOriginal(const QString &path, const FileStamp &stamp)
{
    m_original = path;
    m_stamp = stamp;
}

void Autosave::fail(const Sentence &reason)
{
    if (!std::exchange(m_failed, true))
        emit failed(reason);
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
    if (!QDir().mkpath(m_folder)) {
        fail({QT_TRANSLATE_NOOP("Refusals", "the folder %1 cannot be made"), {m_folder.toStdString()}});
        return false;
    }
    const QString journal = m_folder + '/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + journalSuffix;
    auto lock = std::make_unique<QLockFile>(lockOf(journal));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0)) {
        fail({QT_TRANSLATE_NOOP("Refusals", "nothing can be written in %1"), {m_folder.toStdString()}});
        return false;
    }
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
    m_writing.setFuture(QtConcurrent::run(
        [path = m_journal, original = m_original, stamp = m_stamp, lesson = m_document->lesson()]() mutable {
            unshare(lesson.call.input);
            unshare(lesson.call.filter);
            const Result<Saved> saved = saveAtomically(path, journalBytes(original, stamp, lesson));
            return saved ? Sentence{} : saved.error().reason;
        }));
}

void Autosave::written()
{
    if (const Sentence reason = m_writing.result(); reason.empty())
        m_failed = false;
    else
        fail(reason);
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

bool Autosave::finish()
{
    m_pause.stop();
    m_writing.waitForFinished();
    if (m_again) {
        write();
        m_writing.waitForFinished();
    }
    m_again = false;
    return !m_journal.isEmpty() && m_writing.isFinished() && m_writing.future().resultCount() > 0 &&
           m_writing.result().empty();
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
        if (!lock.tryLock(0) && lock.error() == QLockFile::LockFailedError)
            continue; // its program is alive; a lock that fails otherwise, on a full disk, says nothing of that
        Recovery recovery{.journal = info.filePath()};
        const Result<QByteArray> journal = journalOf(recovery);
        if (!journal)
            continue;
        recovery = readHeader(journal->left(journal->indexOf('\n')));
        recovery.journal = info.filePath();
        recovery.when = info.lastModified().toMSecsSinceEpoch();
        found << recovery;
    }
    return found;
}

Result<Lesson> Autosave::readRecovery(const Recovery &recovery)
{
    const Result<QByteArray> journal = journalOf(recovery);
    if (!journal)
        return journal.error();
    return readLesson(journal->mid(journal->indexOf('\n') + 1).toStdString(), Limits{});
}

void Autosave::discard(const Recovery &recovery)
{
    QFile::remove(recovery.journal);
    QFile::remove(lockOf(recovery.journal));
}

} // namespace lab::ui
