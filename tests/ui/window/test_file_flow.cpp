#include "core/formats/read/lesson_json.h"
#include "core/formats/write/lesson_json.h"
#include "tests/support/own_settings.h"
#include "ui/document/autosave.h"
#include "ui/document/commands.h"
#include "ui/document/lesson_file.h"
#include "ui/editing/table_text.h"
#include "ui/editing/tensor_panel.h"
#include "ui/importing/import_dialog.h"
#include "ui/importing/paste_code_sheet.h"
#include "ui/window/file_flow.h"
#include "ui/window/info_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

#include <fcntl.h>
#include <functional>
#include <sys/stat.h>

using namespace lab;
using namespace lab::ui;

namespace {

const QString badInputs = LAB_DATA_DIR "/bad_inputs/";

struct Opened {
    MainWindow window;
    Opened()
    {
        window.openExample("question");
        window.resize(1440, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    const Lesson &lesson() { return window.document()->lesson(); }
    const Conv2DCall &call() { return lesson().call; }
    QString sentence() { return window.findChild<InfoBar *>()->sentence(); }
    FileFlow &files() { return *window.files(); }
    void edit() { window.document()->undoStack()->push(new SetCell(*window.document(), SetCell::Target::Input, 0, 8)); }
    void drop(const QMimeData &data)
    {
        QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
    }
    void dropFile(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        drop(data);
    }
    void press(const QString &text)
    {
        for (QAbstractButton *button : window.findChild<InfoBar *>()->findChildren<QAbstractButton *>())
            if (button->text().remove('&') == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(qPrintable("no button " + text));
    }
    TensorPanel *filterPanel()
    {
        for (TensorPanel *panel : window.findChildren<TensorPanel *>())
            if (panel->model()->target() == TensorModel::Target::Filter)
                return panel;
        return nullptr;
    }
};

/// Answers every dialog that comes up while it lives.
class Answering
{
public:
    explicit Answering(std::function<void(QDialog &)> answer)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, answer = std::move(answer)] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                ++count;
                answer(*dialog);
            }
        });
        m_timer.start(10);
    }
    int count = 0;

private:
    QTimer m_timer;
};

void acceptImport(QDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (auto *box = qobject_cast<QDialogButtonBox *>(button->parentWidget());
            box && box->buttonRole(button) == QDialogButtonBox::AcceptRole)
            return QTest::mouseClick(button, Qt::LeftButton);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFileFlow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { lab::test::useOwnSettings("conv2d-lab-test-files"); }
    void init()
    {
        QSettings().clear();
        QDir(Autosave::standardFolder()).removeRecursively();
    }

    void aPhotoIsDroppedFilteredSavedAndOpenedAgain()
    {
        QTemporaryDir folder;
        QImage photo(24, 16, QImage::Format_RGB32);
        for (int y = 0; y < photo.height(); ++y)
            for (int x = 0; x < photo.width(); ++x)
                photo.setPixel(x, y, qRgb(x * 10, y * 15, x < 12 ? 0 : 255));
        QVERIFY(photo.save(folder.filePath("photo.png")));
        Opened o;
        o.dropFile(folder.filePath("photo.png"));
        QCOMPARE(o.call().input.shape(), (Shape{1, 16, 24, 3}));
        QCOMPARE(o.call().input[3], 10.0F);
        QCOMPARE(o.lesson().imageMaximum, 255.0);
        o.filterPanel()->fill("sobel-x");
        QVERIFY(!o.window.document()->refusal());
        const Convolution &shown = o.window.document()->walkthrough()->convolution();
        QVERIFY(shown.call().filter == o.call().filter);
        const QString path = folder.filePath("sobel.conv2d");
        QVERIFY(o.files().saveTo(path));
        Lesson saved = o.lesson();
        saved.view.step = o.window.player()->moment().step; // a file keeps where one looks
        QCOMPARE(saved.view.step, o.window.document()->walkthrough()->lastNumber());
        o.window.openExample("question");
        QVERIFY(o.call() != saved.call);
        o.window.openFile(path);
        QVERIFY(o.lesson() == saved);
        QVERIFY(!o.window.isWindowModified());
    }

    void bringingInAPhotoIsOneStepThatCanBeUndone()
    {
        Opened o;
        const Lesson before = o.lesson();
        o.dropFile(badInputs + "image/fine_rgb.png");
        QVERIFY(o.lesson() != before);
        QCOMPARE(o.window.document()->undoStack()->count(), 1);
        o.window.document()->undoStack()->undo();
        QVERIFY(o.lesson() == before);
    }

    void badFilesLeaveTheLessonAndSaySo()
    {
        QFile manifest(badInputs + "manifest.json");
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        const QJsonArray files = QJsonDocument::fromJson(manifest.readAll()).object()["files"].toArray();
        QVERIFY(files.size() >= 30);
        Opened o;
        const Lesson before = o.lesson();
        const Answering never([](QDialog &dialog) { dialog.reject(); });
        for (const QJsonValue &entry : files) {
            const QString file = entry["file"].toString();
            if (entry["expected"].toString() != "refuse")
                continue;
            for (bool dropped : {false, true}) {
                if (dropped && file.endsWith(".py"))
                    continue; // goes to the sheet that shows what it reads
                o.window.findChild<InfoBar *>()->show({});
                if (dropped)
                    o.dropFile(badInputs + file);
                else
                    o.window.openFile(badInputs + file);
                QVERIFY2(o.lesson() == before, qPrintable(file));
                QVERIFY2(o.sentence().contains(QFileInfo(file).fileName()), qPrintable(file + ": " + o.sentence()));
                QVERIFY2(o.sentence().size() < 600, qPrintable(o.sentence()));
                QVERIFY(!o.window.isWindowModified());
            }
        }
        QVERIFY2(never.count == 0, "a refusal is no box");
        QTemporaryDir folder;
        for (const char *name : {"empty.conv2d", "empty.npy", "empty.png", "empty.csv", "empty.npz",
                                 "empty.safetensors", "empty.py", "nothing"}) {
            write(folder.filePath(name), {});
            o.window.openFile(folder.filePath(name));
            QVERIFY2(o.sentence().contains(name), name);
            QVERIFY(o.lesson() == before);
        }
        o.window.openFile(folder.path());
        o.window.openFile(folder.filePath("absent.npy"));
        QVERIFY(o.sentence().contains("absent.npy"));
        QVERIFY(o.lesson() == before);
        QVERIFY2(QSettings().value("files/recent").toStringList().isEmpty(), "what was refused is not recent");
    }

    void droppedCodeComesToItsSheet()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("call.py");
        write(path, "import tensorflow as tf\nx = tf.ones([1, 5, 5, 1])\nk = tf.ones([2, 2, 1, 1])\ny = "
                    "tf.nn.conv2d(x, k, strides=1, padding='VALID')\n");
        Opened o;
        const Lesson before = o.lesson();
        o.dropFile(path);
        auto *sheet = o.window.findChild<PasteCodeSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        QVERIFY(o.lesson() == before);
        sheet->reject();
        o.window.openFile(path);
        QCOMPARE(o.call().input.shape(), (Shape{1, 5, 5, 1}));
    }

    void numbersAreDroppedAndChosen()
    {
        QTemporaryDir folder;
        write(folder.filePath("numbers.csv"), "1;2,5\n3;4\n");
        Opened o;
        const Lesson before = o.lesson();
        {
            const Answering no([](QDialog &dialog) { dialog.reject(); });
            o.dropFile(folder.filePath("numbers.csv"));
            QCOMPARE(no.count, 1);
            QVERIFY(o.lesson() == before);
        }
        const Answering yes(acceptImport);
        o.dropFile(folder.filePath("numbers.csv"));
        QVERIFY(yes.count >= 1);
        QVERIFY(o.lesson() != before);
        const Tensor &taken = o.call().input.size() == 4 ? o.call().input : o.call().filter;
        QCOMPARE(taken.size(), Index(4));
        QCOMPARE(taken[1], 2.5F);
    }

    void aFilterFromNumPyAndFromSafetensors()
    {
        QTemporaryDir folder;
        const QString npz = folder.filePath("weights.npz");
        QProcess python;
        python.start("/usr/bin/python3", {"-c",
                                          "import numpy as np, sys; np.savez(sys.argv[1], kernel=np.arange(18, "
                                          "dtype='>f4').reshape(3, 3, 1, 2), bias=np.zeros(2))",
                                          npz});
        QVERIFY2(python.waitForFinished() && python.exitCode() == 0, "NumPy is missing; app/packages.txt lists it");
        Opened o;
        const Answering yes(acceptImport);
        o.window.openFile(npz);
        QCOMPARE(o.call().filter.shape(), (Shape{3, 3, 1, 2}));
        for (Index i = 0; i < 18; ++i)
            QCOMPARE(o.call().filter[i], float(i));
        QVERIFY(!o.window.document()->refusal());

        // PyTorch's order: [out, in, rows, columns].
        QByteArray header = R"({"conv.weight":{"dtype":"F32","shape":[2,1,2,3],"data_offsets":[0,48]}})";
        QByteArray bytes;
        for (int i = 0; i < 8; ++i)
            bytes.append(char(i == 0 ? header.size() : 0));
        bytes += header;
        for (int i = 0; i < 12; ++i) {
            const auto value = float(i);
            bytes.append(reinterpret_cast<const char *>(&value), 4);
        }
        write(folder.filePath("model.safetensors"), bytes);
        o.window.openFile(folder.filePath("model.safetensors"));
        QCOMPARE(o.call().filter.shape(), (Shape{2, 3, 1, 2}));
        QCOMPARE(o.call().filter[0], 0.0F);
        QCOMPARE(o.call().filter[1], 6.0F);
        QCOMPARE(o.call().filter[2], 1.0F);
    }

    void recentFilesComeBack()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("a & b.conv2d");
        Opened o;
        o.edit();
        QVERIFY(o.files().saveTo(path));
        o.window.openExample("question");
        QMenu menu;
        o.files().fillRecentMenu(&menu);
        QCOMPARE(menu.actions().first()->text(), QString("a && b.conv2d"));
        menu.actions().first()->trigger();
        QCOMPARE(o.files().path(), path);
        QCOMPARE(o.call().input[0], 8.0F);
        menu.actions().last()->trigger();
        o.files().fillRecentMenu(&menu);
        QVERIFY(!menu.actions().first()->isEnabled());
    }

    void askedOnCloseEveryAnswerIsKept()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("kept.conv2d");
        Opened o;
        QVERIFY(o.files().saveTo(path));
        o.edit();
        const auto with = [](QMessageBox::StandardButton button) {
            return [button](QDialog &dialog) {
                QTest::mouseClick(static_cast<QMessageBox &>(dialog).button(button), Qt::LeftButton);
            };
        };
        {
            const Answering cancel(with(QMessageBox::Cancel));
            QVERIFY(!o.window.close());
            o.window.openExample("question");
            QCOMPARE(cancel.count, 2);
            QCOMPARE(o.call().input[0], 8.0F);
            QCOMPARE(o.files().path(), path);
        }
        const Answering save(with(QMessageBox::Save));
        QVERIFY(o.window.close());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lesson = readLesson(file.readAll().toStdString(), Limits{});
        QVERIFY(lesson);
        QCOMPARE(lesson->call.input[0], 8.0F);
    }

    void aFileThatChangesOnTheDiskIsSpokenOfOnce()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("shared.conv2d");
        Opened o;
        QVERIFY(o.files().saveTo(path));
        Lesson other = o.lesson();
        other.call.input.set(0, 77);
        other.note = "longer than before";
        write(path, QByteArray::fromStdString(writeLesson(other)));
        o.files().checkDisk();
        QVERIFY(o.sentence().contains("changed by another program"));
        QCOMPARE(o.call().input[0], 4.0F);
        o.press("Load it again");
        QCOMPARE(o.call().input[0], 77.0F);
        o.edit();
        write(path, QByteArray::fromStdString(writeLesson({})) + "   ");
        const QByteArray foreign = [&] {
            QFile f(path);
            return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
        }();
        {
            const Answering cancel([](QDialog &dialog) { dialog.reject(); });
            QVERIFY2(!o.files().save(), "not over another program's change unasked");
            QCOMPARE(cancel.count, 1);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), foreign);
        QVERIFY(o.window.isWindowModified());
        QVERIFY(QFile::remove(path));
        o.files().checkDisk();
        QVERIFY(o.sentence().contains("no longer on the disk"));
        QVERIFY(o.files().save());
        QVERIFY(QFile::exists(path));
    }

    void whatCannotBeSavedIsNotCalledSaved()
    {
        Opened o;
        o.edit();
        const Answering cancel([](QDialog &dialog) { dialog.reject(); });
        QVERIFY(!o.files().saveTo("/no/such/folder/a.conv2d"));
        QCOMPARE(cancel.count, 1);
        QVERIFY(o.window.isWindowModified());
        QVERIFY(o.files().path().isEmpty());
        o.window.document()->undoStack()->undo();
    }

    void anUnsavedLessonIsOfferedAndRecovered()
    {
        QTemporaryDir folder;
        Lesson lost;
        {
            Document document;
            Autosave autosave(&document, folder.path());
            document.undoStack()->push(new SetCell(document, SetCell::Target::Filter, 4, 42));
            autosave.finish();
            lost = document.lesson();
            // As a program that dies leaves it: the journal without its lock.
            for (const QFileInfo &info : QDir(folder.path()).entryInfoList(QDir::Files))
                if (!info.fileName().endsWith(".lock"))
                    QVERIFY(QFile::copy(info.filePath(), folder.filePath("died-" + info.fileName())));
            autosave.forget();
        }
        QCOMPARE(Autosave::recoveries(folder.path()).size(), 1);
        QMainWindow window;
        Document document;
        Viewing viewing;
        Player player(&document);
        InfoBar info;
        NoticeBar notices;
        window.setCentralWidget(&info);
        FileFlow files(&window, &document, &player, &viewing, &info, &notices, folder.path());
        files.offerRecovery();
        info.show("Something else happens."); // and takes nothing away
        QVERIFY(notices.sentences().value(0).contains("was not saved"));
        for (QAbstractButton *button : notices.findChildren<QAbstractButton *>())
            if (button->text() == "Open")
                button->click();
        QVERIFY(notices.sentences().isEmpty());
        QVERIFY(document.lesson().call == lost.call);
        QVERIFY2(!document.undoStack()->isClean(), "it is still not saved");
        QVERIFY(files.saveTo(folder.filePath("safe.conv2d")));
        QCOMPARE(Autosave::recoveries(folder.path()).size(), 0);
        files.leave();
        window.takeCentralWidget()->setParent(nullptr);
    }

    void whoWaitsForAPipeCanCancel()
    {
        QTemporaryDir folder;
        const QString pipe = folder.filePath("pipe.conv2d");
        QCOMPARE(::mkfifo(pipe.toUtf8().constData(), 0600), 0);
        Opened o;
        o.window.show();
        QElapsedTimer clock;
        clock.start();
        QTimer::singleShot(700, &o.window, [&o] {
            QVERIFY(o.sentence().contains("Reading pipe"));
            QTest::keyClick(&o.window, Qt::Key_Right); // edits and steps wait
            o.press("Cancel");
        });
        const Lesson before = o.lesson();
        o.window.openFile(pipe);
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(o.lesson() == before);
        QCOMPARE(o.window.player()->moment().step, Index(0));
        QVERIFY(o.sentence().isEmpty());
        QTimer::singleShot(100, &o.window, [&o] { QTest::keyClick(&o.window, Qt::Key_Escape); });
        o.window.openFile(pipe);
        QVERIFY(clock.elapsed() < 4000);
    }

    void theWindowClosesWhileItReads_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("its button") << false;
        QTest::newRow("Ctrl+Q") << true;
    }
    void theWindowClosesWhileItReads()
    {
        QFETCH(bool, byKey);
        QTemporaryDir folder;
        const QString pipe = folder.filePath("pipe.conv2d");
        QCOMPARE(::mkfifo(pipe.toUtf8().constData(), 0600), 0);
        Opened o;
        o.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&o.window));
        QTimer::singleShot(100, &o.window, [&o, byKey] {
            if (byKey)
                QTest::keyClick(&o.window, Qt::Key_Q, Qt::ControlModifier);
            else
                o.window.close();
        });
        o.window.openFile(pipe);
        QTRY_VERIFY_WITH_TIMEOUT(!o.window.isVisible(), 1000);
    }

    void aChangeOfTheSameSizeIsNotSavedOver()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("shared.conv2d");
        Opened o;
        QVERIFY(o.files().saveTo(path));
        Lesson other = o.lesson();
        other.call.input.set(0, 5); // one digit as before: as many bytes
        struct stat state = {};
        QCOMPARE(::stat(path.toUtf8().constData(), &state), 0);
        write(path, QByteArray::fromStdString(writeLesson(other)));
        const timespec times[2] = {state.st_atim, state.st_mtim};
        QCOMPARE(::utimensat(AT_FDCWD, path.toUtf8().constData(), times, 0), 0);
        QCOMPARE(QFileInfo(path).size(), qint64(state.st_size));
        o.edit();
        const Answering cancel([](QDialog &dialog) { dialog.reject(); });
        QVERIFY(!o.files().save());
        QCOMPARE(cancel.count, 1);
        QCOMPARE(contentOf(path), QByteArray::fromStdString(writeLesson(other)));
    }

    void whatColleaguesSavedMeanwhileIsAskedAbout()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("shared.conv2d"), journals = folder.filePath("journals");
        {
            Document document;
            write(path, lessonBytes(document.lesson()));
            Autosave autosave(&document, journals);
            autosave.setOriginal(path, stampOf(path));
            document.undoStack()->push(new SetCell(document, SetCell::Target::Filter, 4, 42));
            QVERIFY(autosave.finish());
            for (const QFileInfo &info : QDir(journals).entryInfoList(QDir::Files))
                if (!info.fileName().endsWith(".lock"))
                    QVERIFY(QFile::copy(info.filePath(), journals + "/died-" + info.fileName()));
            autosave.forget();
        }
        const QByteArray theirs = lessonBytes({.title = "a colleague's"});
        write(path, theirs);
        QMainWindow window;
        Document document;
        Viewing viewing;
        Player player(&document);
        InfoBar info;
        NoticeBar notices;
        FileFlow files(&window, &document, &player, &viewing, &info, &notices, journals);
        files.offerRecovery();
        QCOMPARE(notices.sentences().size(), 1);
        QVERIFY2(notices.sentences().first().contains("shared.conv2d"), qPrintable(notices.sentences().first()));
        notices.findChildren<QAbstractButton *>().first()->click();
        QCOMPARE(files.path(), path);
        QCOMPARE(document.lesson().call.filter[4], 42.0F);
        const Answering cancel([](QDialog &dialog) { dialog.reject(); });
        QVERIFY(!files.save());
        QCOMPARE(cancel.count, 1);
        QCOMPARE(contentOf(path), theirs);
        files.leave();
    }

    void everyJournalIsListedAndKeptUntilItIsDiscarded()
    {
        QTemporaryDir folder;
        for (const char *name : {"one", "two", "three", "four", "five"})
            write(folder.filePath(QString(name) + ".journal"),
                  QByteArray(name) + ".conv2d 3 4 abcd Title%20of%20" + name + '\n' + lessonBytes({}));
        write(folder.filePath("old.journal"), "%2Fsomewhere%2Fold.conv2d\n" + lessonBytes({}));
        QMainWindow window;
        Document document;
        Viewing viewing;
        Player player(&document);
        InfoBar info;
        NoticeBar notices;
        FileFlow files(&window, &document, &player, &viewing, &info, &notices, folder.path());
        files.offerRecovery();
        QCOMPARE(notices.sentences().size(), 6);
        QVERIFY(notices.sentences().join('\n').contains("two.conv2d (Title of two)"));
        QVERIFY(notices.sentences().join('\n').contains("old.conv2d"));
        const auto press = [&notices](const QString &text) {
            for (QAbstractButton *button : notices.findChildren<QAbstractButton *>())
                if (button->text() == text)
                    return button->click();
        };
        press("Keep for later");
        QCOMPARE(notices.sentences().size(), 5);
        QCOMPARE(Autosave::recoveries(folder.path()).size(), 6);
    }

    void workThatIsNotKeptIsSaidOnceAndStays()
    {
        QTemporaryDir folder;
        write(folder.filePath("file"), "no folder");
        QMainWindow window;
        Document document;
        Viewing viewing;
        Player player(&document);
        InfoBar info;
        NoticeBar notices;
        FileFlow files(&window, &document, &player, &viewing, &info, &notices, folder.filePath("file/journals"));
        document.undoStack()->push(new SetCell(document, SetCell::Target::Filter, 4, 42));
        document.undoStack()->push(new SetCell(document, SetCell::Target::Filter, 4, 43));
        info.show("Something else happens.");
        QCOMPARE(notices.sentences().size(), 1);
        QVERIFY(notices.sentences().first().contains("cannot be kept"));
        files.leave();
    }

    void copiedNumbersAreNumbersThoughAPictureIsBesideThem()
    {
        Opened o;
        const Lesson before = o.lesson();
        const std::unique_ptr<QMimeData> table = tableMimeData({2, 3, {1, 2, 3, 4, 5, 6}});
        const Answering yes(acceptImport);
        QVERIFY(o.files().take(*table));
        QVERIFY(o.lesson() != before);
        QVERIFY(o.call().input.size() == 6 || o.call().filter.size() == 6);
    }

    void textIsALessonATableOrRefused()
    {
        Opened o;
        Lesson lesson = o.lesson();
        lesson.call.input.set(0, 5);
        const Lesson before = o.lesson();
        QMimeData words;
        words.setText("just some words\nand more of them, here");
        QVERIFY(o.files().take(words));
        QVERIFY(o.lesson() == before);
        QVERIFY(o.sentence().contains("was not opened"));
        QMimeData written;
        written.setText(QString::fromStdString(writeLesson(lesson)));
        QVERIFY(o.files().take(written));
        QCOMPARE(o.call().input[0], 5.0F);
        QVERIFY2(o.files().path().isEmpty(), "text has no file");
        QMimeData headed;
        headed.setText("left,right\n1,2\n3,4\n");
        const Answering yes(acceptImport);
        QVERIFY(o.files().take(headed));
        QVERIFY(o.call().input.size() == 4 || o.call().filter.size() == 4);
        QMimeData nothing;
        nothing.setText(" \n");
        QVERIFY(!o.files().take(nothing));
    }
};

QTEST_MAIN(TestFileFlow)
#include "test_file_flow.moc"
