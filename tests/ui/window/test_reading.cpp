// Reading is not editing: what turning pages, trying things, exercises and pasted code do to the lesson and its file.

#include "core/formats/read/lesson_json.h"
#include "tests/support/own_settings.h"
#include "ui/document/commands.h"
#include "ui/editing/call_panel.h"
#include "ui/importing/paste_code_sheet.h"
#include "ui/lessons/page_list.h"
#include "ui/lessons/predict_panel.h"
#include "ui/stage/stage_view.h"
#include "ui/window/file_flow.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace lab;
using namespace lab::ui;

namespace {

Lesson lessonIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<Lesson> lesson = readLesson(file.readAll().toStdString(), Limits{});
    return lesson ? *lesson : Lesson{};
}

/// Presses a button of whatever box comes up while it lives, and counts them.
class Answering
{
public:
    explicit Answering(QMessageBox::StandardButton button)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, button] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                ++count;
                QTest::mouseClick(box->button(button), Qt::LeftButton);
            }
        });
        m_timer.start(10);
    }
    int count = 0;

private:
    QTimer m_timer;
};

struct Reader {
    QTemporaryDir folder;
    MainWindow window;

    Reader()
    {
        window.resize(1440, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    ~Reader() { window.document()->lessonStack()->setClean(); }

    /// A copy of a built-in lesson in a file of its own, opened.
    QString openCopyOf(const QString &lesson)
    {
        const QString path = folder.filePath(lesson + ".conv2d");
        if (!QFile::copy(":/lessons/" + lesson + ".conv2d", path))
            qFatal("no lesson %s", qPrintable(lesson));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        window.openFile(path);
        return path;
    }
    void click(const QString &words)
    {
        for (QAbstractButton *button : window.findChildren<QAbstractButton *>())
            if (button->isVisible() && button->text() == words)
                return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(qPrintable("no button " + words));
    }
    void press(Command command) { window.actions()[command]->trigger(); }
    bool can(Command command) { return window.actions()[command]->isEnabled(); }
    void typeInField(const QString &name, const QString &value)
    {
        for (NumberField *field : window.findChildren<NumberField *>())
            if (field->accessibleName() == name) {
                QTest::mouseClick(field, Qt::LeftButton);
                field->selectAll();
                QTest::keyClicks(field, value);
                QTest::keyClick(field, Qt::Key_Return);
            }
    }
    const Geometry &geometry() { return window.document()->walkthrough()->geometry(); }
    QString title() { return window.windowTitle().remove("[*]"); }
    QString exampleBox()
    {
        for (QComboBox *box : window.findChildren<QComboBox *>())
            if (box->accessibleName() == "Lesson or example")
                return box->currentIndex() < 0 ? box->placeholderText() : box->currentText();
        return {};
    }
    void paste(const QString &code)
    {
        QApplication::clipboard()->clear();
        window.pasteCode();
        auto *sheet = window.findChild<PasteCodeSheet *>();
        sheet->setCode(code);
        sheet->accept();
        delete sheet;
    }
};

} // namespace

class TestReading : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { lab::test::useOwnSettings("conv2d-lab-test-reading"); }
    void init() { QSettings().clear(); }

    void savingWhileAnyPageIsReadKeepsTheLesson_data()
    {
        QTest::addColumn<QString>("lesson");
        for (const char *lesson :
             {"lesson_06_stride", "lesson_07_dilation", "lesson_09_groups", "lesson_10_why_matrices"})
            QTest::newRow(lesson) << lesson;
    }

    void savingWhileAnyPageIsReadKeepsTheLesson()
    {
        QFETCH(QString, lesson);
        Reader reader;
        const QString path = reader.openCopyOf(lesson);
        const Lesson before = lessonIn(path);
        for (std::size_t page = 1; page < before.pages.size(); ++page) {
            reader.click("Next page");
            reader.press(Command::Save);
            QVERIFY2(lessonIn(path) == before, qPrintable(QString("page %1").arg(page)));
        }
        reader.window.openFile(path);
        QVERIFY(reader.window.document()->call() == before.pages[0].call.value_or(before.call));
    }

    void turningAPageIsNoEdit()
    {
        Reader reader;
        reader.openCopyOf("lesson_07_dilation");
        reader.click("Next page");
        reader.click("Next page");
        QVERIFY(!reader.window.isWindowModified());
        QVERIFY(!reader.can(Command::Undo));
        const Answering asked(QMessageBox::Cancel);
        reader.window.openExample("lesson_09_groups");
        QCOMPARE(asked.count, 0);
    }

    void whatIsTriedOnAPageHasItsOwnUndoAndStaysThere()
    {
        Reader reader;
        const QString path = reader.openCopyOf("lesson_09_groups");
        const Lesson before = lessonIn(path);
        reader.typeInField("Stride of rows", "2");
        QCOMPARE(reader.geometry().height.stride, Index(2));
        QVERIFY2(!reader.window.isWindowModified(), "it is tried, not changed");
        reader.click("Next page");
        QCOMPARE(reader.geometry().height.stride, Index(1));
        QVERIFY2(!reader.can(Command::Undo), "nothing was tried on this page");
        reader.click("Back");
        QVERIFY2(reader.geometry().height.stride == 2, "what was tried is still there");
        reader.press(Command::Undo);
        QCOMPARE(reader.geometry().height.stride, Index(1));
        reader.press(Command::Redo);
        QCOMPARE(reader.geometry().height.stride, Index(2));
        reader.press(Command::Save);
        QVERIFY(lessonIn(path) == before);
        const Answering asked(QMessageBox::Cancel);
        reader.window.openFile(path);
        QCOMPARE(asked.count, 0);
        QCOMPARE(reader.geometry().height.stride, Index(1));
    }

    void anAuthorChangesTheLessonThroughItsPages()
    {
        Reader reader;
        const QString path = reader.openCopyOf("lesson_09_groups");
        Lesson expected = lessonIn(path);
        int own = 0; // a page with a call of its own
        while (!expected.pages[std::size_t(own)].call)
            ++own;
        for (int page = 0; page < own; ++page)
            reader.click("Next page");
        reader.press(Command::EditPages);
        reader.typeInField("Stride of rows", "2");
        QVERIFY(reader.window.isWindowModified());
        reader.press(Command::Save);
        QVERIFY(!reader.window.isWindowModified());
        expected.pages[std::size_t(own)].call->arguments.strides = {1, 2, 1, 1};
        QVERIFY(lessonIn(path) == expected);
        // Undo goes back to where the edit was.
        auto *list = reader.window.findChild<PageList *>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                          list->visualItemRect(list->item(own - 1)).center());
        QCOMPARE(reader.geometry().height.stride, Index(1));
        reader.press(Command::Undo);
        QCOMPARE(reader.window.document()->openPage().index, own);
        reader.press(Command::Save);
        QVERIFY(lessonIn(path).pages[std::size_t(own)].call != expected.pages[std::size_t(own)].call);
    }

    void anExerciseIsADocumentOfItsOwn()
    {
        Reader reader;
        const QString path = reader.openCopyOf("question");
        const Lesson before = lessonIn(path);
        reader.press(Command::Exercise);
        auto *panel = reader.window.findChild<PredictPanel *>();
        reader.click("Start");
        QVERIFY(panel->question());
        QVERIFY(reader.title() != "question.conv2d");
        QVERIFY(reader.window.files()->path().isEmpty());
        QVERIFY(!reader.window.isWindowModified());
        QVERIFY2(!reader.window.document()->undoStack()->canUndo(), "no edit of a lesson leads back out of it");
        // The next one asks nothing, whatever was tried on this one; saving over the lesson is no longer possible.
        reader.typeInField("Stride of rows", "2");
        const Answering asked(QMessageBox::Cancel);
        reader.click("Start");
        QCOMPARE(asked.count, 0);
        QVERIFY(lessonIn(path) == before);
    }

    void anUnsavedLessonIsAskedForBeforeAnExercise()
    {
        Reader reader;
        reader.openCopyOf("question");
        reader.typeInField("Stride of rows", "2");
        QVERIFY(reader.window.isWindowModified());
        const Conv2DCall mine = reader.window.document()->call();
        reader.press(Command::Exercise);
        {
            const Answering stay(QMessageBox::Cancel);
            reader.click("Start");
            QCOMPARE(stay.count, 1);
            QVERIFY(reader.window.document()->call() == mine);
            QVERIFY(reader.window.isWindowModified());
            QVERIFY(!reader.window.findChild<PredictPanel *>()->question());
        }
        const Answering discard(QMessageBox::Discard);
        reader.click("Start");
        QCOMPARE(discard.count, 1);
        QVERIFY(reader.window.document()->call() != mine);
    }

    void titleAndExampleBoxFollowEveryPaste()
    {
        Reader reader;
        reader.window.openExample("question");
        const QString example = reader.exampleBox();
        const QString first = "import tensorflow as tf\nx = tf.ones([1, 5, 5, 1])\nk = tf.ones([2, 2, 1, 1])\n"
                              "y = tf.nn.conv2d(x, k, strides=1, padding='VALID')\n";
        reader.paste(first);
        const QString title = reader.title();
        QVERIFY(title != example);
        QCOMPARE(reader.exampleBox(), title);
        reader.window.document()->undoStack()->undo();
        QCOMPARE(reader.title(), example);
        QCOMPARE(reader.exampleBox(), example);
        reader.window.document()->undoStack()->redo();
        // A second one with another title: the window must not keep the first.
        Lesson second = reader.window.document()->lesson();
        second.title = "Second";
        bringIn(*reader.window.document(), "paste", second);
        QCOMPARE(reader.title(), QString("Second"));
        QCOMPARE(reader.exampleBox(), QString("Second"));
    }

    void aSelectionDoesNotSurviveIntoTheNextDocument()
    {
        Reader reader;
        reader.window.openExample("question");
        auto *stage = reader.window.findChild<StageView *>();
        const Box box = boxOf(stage->drawing(), {Panel::Filter, 0, 0, 0, 0});
        QTest::mouseClick(stage, Qt::LeftButton, Qt::NoModifier, QPoint(int(box.centre().x), int(box.centre().y)));
        QVERIFY(stage->currentCell());
        reader.window.openExample("channels");
        QVERIFY(!stage->currentCell());
        QVERIFY(!reader.window.viewing()->pinned());
    }
};

QTEST_MAIN(TestReading)
#include "test_reading.moc"
