#pragma once

#include "core/formats/bytes/array.h"
#include "ui/document/autosave.h"
#include "ui/document/lesson_file.h"
#include "ui/player/player.h"
#include "ui/player/viewing.h"
#include "ui/window/waiting.h"

#include <QObject>
#include <QStringList>

class QMenu;
class QMimeData;
class QWidget;

namespace lab::ui {

class InfoBar;
class NoticeBar;

/// Lessons in and out: new, open, recent, save, dropped and pasted things, a file that changes on the disk, and what is
/// asked before an unsaved lesson goes. The one place in the window that knows the lesson's file.
class FileFlow : public QObject
{
    Q_OBJECT
public:
    FileFlow(QWidget *window, Document *document, Player *player, Viewing *viewing, InfoBar *info, NoticeBar *notices,
             const QString &recoveryFolder);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// The file's name, or the lesson's title where there is none.
    [[nodiscard]] QString title() const;
    /// The example it was begun from, until other things are brought into it; empty: none.
    [[nodiscard]] QString exampleName() const;

    void newFromExample();
    /// Whether it stands there now.
    bool openExample(const QString &name);
    void openEmpty();
    /// Opens an exercise as a document of its own, without a file; false where the user would rather stay.
    bool openExercise(const Lesson &exercise);
    /// The built-in lesson after this one; after the last, and after any other, all of them to choose from.
    void openNextLesson();
    void openWithDialog();
    /// Opens any file that can be read; asks first where the lesson is not saved.
    void open(const QString &path);
    /// A file's bytes; nothing, and a word why, where they cannot be read or are no longer wanted.
    [[nodiscard]] std::optional<FileContents> read(const QString &path);
    bool save();
    bool saveAs();
    /// Saves under a name; false and a word where that failed.
    bool saveTo(const QString &path);
    /// Takes a file, text or picture that was dropped or pasted; false where there is nothing of use in it.
    bool take(const QMimeData &data);
    [[nodiscard]] static bool canTake(const QMimeData &data);
    /// Shows what was read, whatever it came from.
    /// `stamp`: of the lesson file that it was read from; of a size below 0 where it is none.
    void show(const Imported &imported, const QString &name, const FileStamp &stamp = {});
    /// Arrays and pictures: the dialog where there is something to choose, then one change that can be undone.
    void bringIn(const Imported &imported, const QString &name);

    /// False where the user would rather stay: asks to save what is not saved.
    [[nodiscard]] bool mayLeave();
    /// The window is closing with everything saved or given up: the journal goes.
    void leave();
    void fillRecentMenu(QMenu *menu);
    /// Another program may have changed the file: looks, and says so.
    void checkDisk();
    void offerRecovery();

signals:
    void fileChanged();
    /// Another lesson stands there now, at its own view.
    void lessonOpened();
    /// The start page leads to the sheet for code.
    void codeWanted();

private:
    void begin(Lesson lesson, const QString &path, const QString &example = {},
               Document::Kind kind = Document::Kind::Lesson);
    /// Asks first how large a large picture shall be; nothing, and a word why, where it is not wanted or no good.
    [[nodiscard]] std::optional<Imported> taken(const QByteArray &bytes, const QString &name);
    void offer(const Recovery &recovery);
    void recover(const Recovery &recovery);
    void remember(const QString &path);
    void refuse(const QString &name, const Error &error);
    /// What was left out, rounded or made up, in sentences.
    void tell(const std::vector<Sentence> &warnings);
    [[nodiscard]] Lesson lessonAsSeen() const;
    [[nodiscard]] bool overwritesForeignChange();

    QWidget *m_window;
    Document *m_document;
    Player *m_player;
    Viewing *m_viewing;
    InfoBar *m_info;
    NoticeBar *m_notices;
    Waiting m_waiting;
    QString m_recoveryFolder;
    Autosave m_autosave;
    QString m_path;             ///< empty: not saved under a name yet
    QString m_example;          ///< the example it was begun from; empty: none
    std::string m_exampleTitle; ///< and that example's title
    FileStamp m_stamp;
    FileStamp m_toldStamp; ///< the foreign change that was already spoken of
    QStringList m_recent;
};

} // namespace lab::ui
