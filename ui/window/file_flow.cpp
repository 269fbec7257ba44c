#include "ui/window/file_flow.h"

#include "ui/document/commands.h"
#include "ui/document/file_name.h"
#include "ui/editing/table_text.h"
#include "ui/importing/examples.h"
#include "ui/importing/image_reader.h"
#include "ui/importing/import_dialog.h"
#include "ui/importing/importers.h"
#include "ui/player/wording.h"
#include "ui/window/first_minute.h"
#include "ui/window/info_bar.h"
#include "ui/window/notice_bar.h"
#include "ui/window/start_page.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace lab::ui {

namespace {

constexpr int mostRecent = 10;
const char *const recentKey = "files/recent";
const char *const folderKey = "files/folder";

QString sentenceOf(const Error &error)
{
    QString place;
    if (error.place.line > 0)
        place = FileFlow::tr("line %1, column %2: ").arg(error.place.line).arg(error.place.column);
    if (!error.place.member.empty())
        place += FileFlow::tr("member %1: ").arg(QString::fromStdString(error.place.member));
    if (error.place.byte >= 0)
        place += FileFlow::tr("byte %1: ").arg(error.place.byte);
    return place + refusalText(error);
}

bool isLessonFile(const QString &path)
{
    return path.endsWith(".conv2d", Qt::CaseInsensitive);
}

QString readingNote(const QString &name)
{
    return FileFlow::tr("Reading %1…").arg(shownFileName(name));
}

QString lastFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings().value(folderKey, documents).toString();
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

FileFlow::FileFlow(QWidget *window, Document *document, Player *player, Viewing *viewing, InfoBar *info,
                   NoticeBar *notices, const QString &recoveryFolder)
    : QObject(window), m_window(window), m_document(document), m_player(player), m_viewing(viewing), m_info(info),
      m_notices(notices), m_waiting(window, info), m_recoveryFolder(recoveryFolder),
      m_autosave(document, recoveryFolder), m_recent(QSettings().value(recentKey).toStringList())
{
    connect(&m_autosave, &Autosave::failed, this, [this](const Sentence &reason) {
        m_notices->add(tr("Unsaved changes cannot be kept for recovery: %1").arg(translatedText(reason)),
                       {{tr("Close"), {}}});
    });
}

QString FileFlow::title() const
{
    if (!m_path.isEmpty())
        return shownFileName(m_path);
    return m_document->lesson().title.empty() ? tr("Unnamed lesson") : shownTitle(m_document->lesson());
}

void FileFlow::begin(Lesson lesson, const QString &path, const QString &example, Document::Kind kind)
{
    m_autosave.forget();
    m_path = path;
    m_example = example;
    m_stamp = m_toldStamp = {};
    m_autosave.setOriginal(path);
    m_exampleTitle = lesson.title;
    m_document->open(std::move(lesson), kind);
    m_viewing->lookAs(m_document->view());
    m_player->goToStep(m_document->view().step);
    emit fileChanged();
    emit lessonOpened();
}

Lesson FileFlow::lessonAsSeen() const
{
    Lesson lesson = m_document->lesson();
    if (m_document->page())
        return lesson; // what is on the stage is the page's
    lesson.view = m_viewing->seen(lesson.view);
    lesson.view.step = m_player->moment().step;
    return lesson;
}

void FileFlow::newFromExample()
{
    StartPage page(*m_viewing, exampleName(), m_window);
    if (page.exec() != QDialog::Accepted)
        return;
    switch (page.way()) {
    case StartPage::Way::Example:
        if (openExample(page.chosen()) && page.chosen() == "question")
            playOnce(m_document, m_player);
        return;
    case StartPage::Way::Code:
        return emit codeWanted();
    case StartPage::Way::File:
        return openWithDialog();
    case StartPage::Way::Empty:
        return openEmpty();
    }
}

/// Zeros, to be filled in.
void FileFlow::openEmpty()
{
    if (!mayLeave())
        return;
    Lesson lesson;
    lesson.title = tr("Empty").toStdString();
    lesson.call = {.input = Tensor::filled({1, 4, 4, 1}, 0), .filter = Tensor::filled({3, 3, 1, 1}, 0)};
    begin(std::move(lesson), {});
}

bool FileFlow::openExample(const QString &name)
{
    Result<Lesson> lesson = readExample(name);
    if (!lesson) {
        refuse(name, lesson.error());
        return false;
    }
    if (!mayLeave()) {
        emit fileChanged(); // the chooser goes back to what is open
        return false;
    }
    begin(std::move(lesson).value(), {}, name);
    return true;
}

QString FileFlow::exampleName() const
{
    return m_document->lesson().title == m_exampleTitle ? m_example : QString();
}

bool FileFlow::openExercise(const Lesson &exercise)
{
    if (!mayLeave())
        return false;
    begin(exercise, {}, {}, Document::Kind::Exercise);
    return true;
}

void FileFlow::openNextLesson()
{
    const QStringList lessons = teachingLessonNames();
    const qsizetype next = lessons.indexOf(exampleName()) + 1;
    if (next > 0 && next < lessons.size())
        openExample(lessons[next]);
    else
        newFromExample();
}

void FileFlow::openWithDialog()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open"), lastFolder(), readableFilter());
    if (!path.isEmpty())
        open(path);
}

std::optional<FileContents> FileFlow::read(const QString &path)
{
    if (m_waiting.isBusy())
        return std::nullopt;
    Result<FileContents> contents = m_waiting.run(
        readingNote(path), [path](const StopAsked &stop) { return readImportFile(path, {.stop = stop}); });
    if (contents)
        return std::move(contents).value();
    refuse(path, contents.error());
    return std::nullopt;
}

std::optional<Imported> FileFlow::taken(const QByteArray &bytes, const QString &name)
{
    ImportOptions options;
    const QSize size = imageSize(bytes);
    const int longest = std::max(size.width(), size.height());
    if (longest > options.largestSide && longest <= options.limits.side) {
        QMessageBox box(QMessageBox::Question, tr("Open"),
                        tr("%1 has %2 × %3 pixels.").arg(shownFileName(name)).arg(size.width()).arg(size.height()),
                        QMessageBox::Cancel, m_window);
        const QPushButton *smaller =
            box.addButton(tr("Scale down to %1 pixels").arg(options.largestSide), QMessageBox::AcceptRole);
        const QPushButton *whole = box.addButton(tr("Keep all pixels"), QMessageBox::AcceptRole);
        box.exec();
        if (box.clickedButton() != smaller && box.clickedButton() != whole)
            return std::nullopt;
        if (box.clickedButton() == whole)
            options.largestSide = 0;
    }
    Result<Imported> imported = m_waiting.run(
        readingNote(name), [bytes, name, options](const StopAsked &) { return importBytes(bytes, name, options); });
    if (imported)
        return std::move(imported).value();
    refuse(name, imported.error());
    return std::nullopt;
}

void FileFlow::open(const QString &path)
{
    const std::optional<FileContents> contents = read(path);
    const std::optional<Imported> imported = contents ? taken(contents->bytes, path) : std::nullopt;
    if (!imported)
        return;
    remember(path);
    show(*imported, path, isLessonFile(path) ? contents->stamp() : FileStamp{});
}

void FileFlow::show(const Imported &imported, const QString &name, const FileStamp &stamp)
{
    if (imported.lesson) {
        if (!mayLeave())
            return;
        begin(*imported.lesson, stamp.size >= 0 ? absoluteFileName(name) : QString());
        m_stamp = m_toldStamp = stamp;
        m_autosave.setOriginal(m_path, m_stamp);
    } else {
        bringIn(imported, name);
        return;
    }
    tell(imported.warnings);
}

void FileFlow::bringIn(const Imported &imported, const QString &name)
{
    const Conv2DCall &now = m_document->call();
    std::optional<Lesson> lesson;
    std::vector<Sentence> warnings = imported.warnings;
    if (ImportDialog::isNeeded(imported)) {
        ImportDialog dialog(imported, name, m_window);
        if (dialog.exec() != QDialog::Accepted)
            return;
        lesson = dialog.lesson();
        warnings = dialog.warnings();
    } else {
        const Result<Imported> made =
            m_waiting.run(readingNote(name), [imported, order = usualFilterOrder(name)](const StopAsked &) {
                return withLesson(imported, order);
            });
        if (!made)
            return refuse(name, made.error());
        lesson = made->lesson;
        // A picture takes the input's place; the filter stays where it fits.
        const lab::Shape &picture = lesson->call.input.shape();
        const lab::Shape &filter = now.filter.shape();
        if (filter.rank() == 4 && filter[2] == picture[picture.rank() - 1] && now.arguments.dataFormat == "NHWC") {
            lesson->call.filter = now.filter;
            lesson->call.arguments = now.arguments;
            warnings = imported.warnings;
        } else {
            warnings = made->warnings;
        }
    }
    if (!lesson)
        return;
    const bool isPicture = lesson->imageMaximum > 0;
    if (lesson->title.empty() || isPicture)
        lesson->title = QFileInfo(name).completeBaseName().toStdString();
    lab::ui::bringIn(*m_document, tr("Import %1").arg(shownFileName(name)), *std::move(lesson));
    if (isPicture)
        m_player->last(); // a picture is brought in to see what becomes of it
    tell(warnings);
}

void FileFlow::tell(const std::vector<Sentence> &warnings)
{
    QStringList sentences;
    for (const Sentence &warning : warnings) {
        QString sentence = translatedText(warning);
        if (sentence.isEmpty())
            continue;
        sentence[0] = sentence[0].toUpper();
        sentences << (sentence.endsWith('.') ? sentence : sentence + '.');
    }
    if (!sentences.isEmpty())
        m_info->show(sentences.join(' '));
}

void FileFlow::refuse(const QString &name, const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_info->show(tr("%1 was not opened: %2").arg(shownFileName(name), sentenceOf(error)));
}

bool FileFlow::save()
{
    return m_path.isEmpty() ? saveAs() : saveTo(m_path);
}

bool FileFlow::saveAs()
{
    QString name = m_path;
    if (name.isEmpty())
        name = lastFolder() + '/' + (exampleName().isEmpty() ? tr("lesson") : exampleName()) + ".conv2d";
    QFileDialog dialog(m_window, tr("Save as"), QFileInfo(name).absolutePath(), tr("Lessons (*.conv2d)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix("conv2d");
    dialog.selectFile(shownFileName(name));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return false;
    return saveTo(dialog.selectedFiles().first());
}

bool FileFlow::overwritesForeignChange()
{
    if (!fileExists(m_path) || !hasChanged(m_path, m_stamp, true))
        return false;
    QMessageBox box(QMessageBox::Warning, tr("Save"),
                    tr("%1 was changed by another program since you opened it.").arg(title()), QMessageBox::Cancel,
                    m_window);
    QPushButton *replace = box.addButton(tr("Overwrite it"), QMessageBox::DestructiveRole);
    box.exec();
    return box.clickedButton() != replace;
}

bool FileFlow::saveTo(const QString &path)
{
    if (m_waiting.isBusy())
        return false;
    if (path == m_path && overwritesForeignChange())
        return false;
    struct Written {
        Saved saved;
        FileStamp stamp;
    };
    const Result<Written> written = m_waiting.run(
        tr("Saving %1…").arg(shownFileName(path)),
        [path, lesson = lessonAsSeen()](const StopAsked &stop) -> Result<Written> {
            const FileContents contents{.bytes = lessonBytes(lesson)};
            const Result<Saved> saved = saveAtomically(path, contents.bytes, stop);
            if (!saved)
                return saved.error();
            return Written{*saved, contents.stamp()};
        },
        true);
    if (!written && written.error().code == ErrorCode::Cancelled)
        return false;
    if (!written) {
        QMessageBox box(QMessageBox::Critical, tr("Save"),
                        tr("%1 could not be saved: %2").arg(shownFileName(path), sentenceOf(written.error())),
                        QMessageBox::Cancel, m_window);
        QPushButton *elsewhere = box.addButton(tr("Save elsewhere…"), QMessageBox::AcceptRole);
        box.exec();
        return box.clickedButton() == elsewhere && saveAs();
    }
    m_path = absoluteFileName(path);
    m_example.clear();
    m_stamp = m_toldStamp = written->stamp;
    if (written->saved.otherNames > 0)
        m_info->show(otherNamesSentence(written->saved.otherNames));
    m_document->markSaved();
    m_autosave.forget();
    m_autosave.setOriginal(m_path, m_stamp);
    remember(m_path);
    emit fileChanged();
    return true;
}

bool FileFlow::canTake(const QMimeData &data)
{
    return data.hasUrls() || data.hasImage() || data.hasText();
}

bool FileFlow::take(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) {
            open(fileNameOf(url));
            return true;
        }
    }
    QByteArray bytes;
    QString name;
    // Cells copied from any grid come with a picture of themselves: the numbers are meant.
    const std::optional<NumberTable> table = tableOf(data);
    if (table) {
        bytes = tableText(*table).toUtf8();
        name = tr("numbers") + ".tsv";
    } else if (data.hasImage()) {
        bytes = pngOf(qvariant_cast<QImage>(data.imageData()));
        name = tr("picture") + ".png";
    } else if (data.hasText() && !data.text().trimmed().isEmpty()) {
        bytes = data.text().toUtf8();
        // A lesson as text, or a table with names above its columns.
        name = bytes.trimmed().startsWith('{') ? tr("text") + ".conv2d" : tr("text") + ".csv";
    } else {
        return false;
    }
    if (m_waiting.isBusy())
        return true;
    if (const std::optional<Imported> imported = taken(bytes, name))
        show(*imported, name);
    return true;
}

bool FileFlow::mayLeave()
{
    if (m_waiting.isBusy())
        return false;
    if (!m_document->isModified() || m_document->kind() == Document::Kind::Exercise)
        return true;
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"), tr("Save the changes to %1?").arg(title()),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

void FileFlow::leave()
{
    m_autosave.forget();
}

void FileFlow::remember(const QString &path)
{
    const QString absolute = absoluteFileName(path);
    m_recent.removeAll(absolute);
    m_recent.prepend(absolute);
    m_recent = m_recent.mid(0, mostRecent);
    QSettings settings;
    settings.setValue(recentKey, m_recent);
    settings.setValue(folderKey, QFileInfo(absolute).absolutePath());
}

void FileFlow::fillRecentMenu(QMenu *menu)
{
    menu->clear();
    for (const QString &path : m_recent) {
        QAction *action = menu->addAction(shownFileName(path).replace('&', "&&"));
        action->setToolTip(path);
        action->setEnabled(fileExists(path));
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    if (m_recent.isEmpty())
        menu->addAction(tr("No file yet"))->setEnabled(false);
    menu->addSeparator();
    QAction *forget = menu->addAction(tr("&Forget these"));
    forget->setEnabled(!m_recent.isEmpty());
    connect(forget, &QAction::triggered, this, [this] {
        m_recent.clear();
        QSettings().remove(recentKey);
    });
}

void FileFlow::checkDisk()
{
    if (m_path.isEmpty())
        return;
    if (!hasChanged(m_path, m_stamp, false) || !hasChanged(m_path, m_toldStamp, false))
        return;
    m_toldStamp = stampOf(m_path);
    if (m_toldStamp.size < 0)
        return m_info->show(
            tr("%1 is no longer on the disk. What you see is kept; save it to have it back.").arg(title()));
    m_info->show(tr("%1 was changed by another program.").arg(title()),
                 {{tr("Load it again"), [this] { open(m_path); }}, {tr("Keep mine"), {}}});
}

void FileFlow::offerRecovery()
{
    for (const Recovery &recovery : Autosave::recoveries(m_recoveryFolder))
        offer(recovery);
}

void FileFlow::offer(const Recovery &recovery)
{
    QString name = recovery.original.isEmpty() ? tr("A lesson without a name") : shownFileName(recovery.original);
    if (!recovery.title.isEmpty())
        name += " (" + recovery.title + ')';
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(recovery.when), QLocale::ShortFormat);
    m_notices->add(tr("%1 was not saved when the program ended (%2).").arg(name, when),
                   {{tr("Open"), [this, recovery] { recover(recovery); }},
                    {tr("Keep for later"), {}},
                    {tr("Discard"), [recovery] { Autosave::discard(recovery); }}});
}

/// It comes back as an unsaved edit of what was open: nothing is lost until it is saved, and what others have saved
/// under its name meanwhile is asked about then.
void FileFlow::recover(const Recovery &recovery)
{
    Result<Lesson> lesson = Autosave::readRecovery(recovery);
    if (!lesson || !mayLeave()) {
        if (!lesson)
            refuse(recovery.journal, lesson.error());
        return offer(recovery);
    }
    Lesson recovered = std::move(lesson).value();
    begin(recovered, {});
    m_path = recovery.original;
    m_stamp = m_toldStamp = recovery.stamp;
    m_autosave.setOriginal(m_path, m_stamp);
    m_document->lessonStack()->resetClean();
    m_document->lessonStack()->push(new ChangeLesson(*m_document, tr("Recover"), std::move(recovered)));
    if (m_autosave.finish()) // only where it is kept anew
        Autosave::discard(recovery);
    emit fileChanged();
}

} // namespace lab::ui
