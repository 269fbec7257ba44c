#pragma once

#include "core/lesson/lesson.h"
#include "core/sentence.h"
#include "ui/document/document.h"
#include "ui/document/read_file.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QLockFile>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>

namespace lab::ui {

/// A lesson that was being edited when the program ended without saying good-bye.
struct Recovery {
    QString journal;  ///< file that holds it
    QString original; ///< the file it was opened from; empty: none
    FileStamp stamp;  ///< what the original was like when it was opened or last saved
    QString title;    ///< of the lesson
    qint64 when = 0;  ///< milliseconds since the epoch
};

/// Keeps the unsaved lesson in a journal in the data folder, written anew after every edit by another thread; a large
/// one (a photo) at most every few seconds. The original file is never touched. A journal whose program has died is
/// offered to the next one.
class Autosave : public QObject
{
    Q_OBJECT
public:
    /// `folder`: where journals are kept; made when needed.
    Autosave(Document *document, QString folder, QObject *parent = nullptr);
    ~Autosave() override;

    /// The file the lesson belongs to and what it was like, told to whoever recovers it.
    void setOriginal(const QString &path, const FileStamp &stamp = {});
    /// The lesson is on the disk under its own name: the journal goes.
    void forget();
    /// Waits until the newest edit is written; for closing, and for tests. False: it could not be.
    bool finish();

    [[nodiscard]] static QString standardFolder();
    /// Journals nobody holds any more, newest first.
    [[nodiscard]] static QList<Recovery> recoveries(const QString &folder);
    [[nodiscard]] static Result<Lesson> readRecovery(const Recovery &recovery);
    static void discard(const Recovery &recovery);

signals:
    /// Unsaved work is not kept, and why; said once until it works again.
    void failed(const Sentence &reason);

private:
    void fail(const Sentence &reason);
    void note();
    void write();
    void written();
    [[nodiscard]] bool isLarge() const;
    [[nodiscard]] bool claim();

    Document *m_document;
    QString m_folder;
    QString m_journal; ///< empty until the first edit
    QString m_original;
    FileStamp m_stamp;
    std::unique_ptr<QLockFile> m_lock;
    QFutureWatcher<Sentence> m_writing; ///< gives the reason of a failure; empty: written
    QElapsedTimer m_began;
    QTimer m_pause; ///< after a large lesson was written
    bool m_failed = false;
    bool m_again = false; ///< an edit came while the one before was being written, or in the pause after it
};

} // namespace lab::ui
