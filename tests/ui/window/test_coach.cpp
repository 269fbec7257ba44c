// A lesson coaches: the first click and the first answer count, hints name mistakes, nothing turns a page by accident.

#include "core/conv/patch.h"
#include "core/scene/wires.h"
#include "core/tensor/number_text.h"
#include "tests/support/own_settings.h"
#include "tests/support/screenshots.h"
#include "ui/document/commands.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/lessons/markdown_edit.h"
#include "ui/lessons/page_dots.h"
#include "ui/lessons/page_list.h"
#include "ui/lessons/page_rules.h"
#include "ui/lessons/task_box.h"
#include "ui/lessons/task_editor.h"
#include "ui/lessons/verdict.h"
#include "ui/player/transport_bar.h"
#include "ui/stage/stage_view.h"
#include "ui/window/answer_box.h"
#include "ui/window/file_flow.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

#include <algorithm>

using namespace lab;
using namespace lab::ui;
using namespace lab::test;

namespace {

/// The question with a predict, a find and a change page; nothing of it is in a file.
Lesson threePages()
{
    Lesson lesson;
    lesson.title = "Coached";
    lesson.call = {.input = Tensor({1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2}),
                   .filter = Tensor({3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1})};
    LessonPage predict{.title = "Predict", .text = "Row by column."};
    predict.view.step = 16;
    predict.task = {.kind = Task::Kind::Predict,
                    .prompt = "Compute the output at row 1, column 0.",
                    .what = "output",
                    .cell = {0, 1, 0, 0},
                    .praise = "Six it is."};
    LessonPage find{.title = "Find", .text = "A corner."};
    find.task = {.kind = Task::Kind::Find,
                 .prompt = "Find the corner.",
                 .what = "cell",
                 .panel = "input",
                 .cell = {0, 0, 3, 0},
                 .praise = "There."};
    LessonPage change{.title = "Change", .text = "Stride."};
    change.task = {.kind = Task::Kind::Change,
                   .prompt = "Make the stride 2.",
                   .what = "strides",
                   .wanted = {2, 2},
                   .praise = "Done so."};
    lesson.pages = {predict, find, change};
    return lesson;
}

struct Reader {
    MainWindow window;
    explicit Reader(QSize size = {1440, 900})
    {
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        open();
    }
    void open()
    {
        window.document()->open(threePages());
        emit window.files()->lessonOpened();
        stage()->setFocus();
    }
    LessonPanel *panel() { return window.findChild<LessonPanel *>(); }
    StageView *stage() { return window.findChild<StageView *>(); }
    /// What is said to the task.
    Verdict *verdict() { return panel()->findChild<TaskBox *>()->findChild<Verdict *>(); } // an author has one, too
    QLineEdit *field()
    {
        for (QLineEdit *field : panel()->findChildren<QLineEdit *>())
            if (field->accessibleName() == "Your answer")
                return field;
        return nullptr;
    }
    QAbstractButton *button(const QString &words)
    {
        for (QAbstractButton *button : panel()->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->text() == words)
                return button;
        return nullptr;
    }
    void click(const QString &words)
    {
        QVERIFY2(button(words), qPrintable(words));
        QTest::mouseClick(button(words), Qt::LeftButton);
    }
    void clickCell(const CellRef &cell)
    {
        const Box box = boxOf(stage()->drawing(), cell);
        QVERIFY(box.width > 0);
        const QPoint at(int(box.centre().x), int(box.centre().y));
        QTest::mouseMove(stage(), at); // as a hand does: what is clicked was hovered before
        QTest::mouseClick(stage(), Qt::LeftButton, Qt::NoModifier, at);
    }
    QString textOf(const CellRef &cell)
    {
        for (const Mark &mark : stage()->drawing().marks)
            if (const auto *text = std::get_if<TextMark>(&mark); text && text->cell == cell)
                return QString::fromStdString(text->text);
        return {};
    }
};

const CellRef asked{Panel::Output, 0, 1, 0, 0};

} // namespace

class TestCoach : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useOwnSettings("conv2d-lab-test-coach"); }
    void init() { QSettings().clear(); }

    void digitsGoToTheAnswerAndEnterChecks()
    {
        Reader reader;
        QCOMPARE(qApp->focusWidget(), reader.stage());
        const Index step = reader.window.player()->moment().step;
        QTest::keyClicks(qApp->focusWidget(), "1");
        QTest::keyClicks(qApp->focusWidget(), "5");
        QCOMPARE(reader.field()->text(), QString("15"));
        QVERIFY2(reader.window.player()->moment().step == step, "1 and 5 are no phase keys while an answer is awaited");
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
        QCOMPARE(reader.verdict()->kind(), Verdict::Kind::Hint);
        QVERIFY2(reader.verdict()->text().contains("flipped"), qPrintable(reader.verdict()->text()));
        QVERIFY2(reader.textOf(asked) != "6", "a wrong answer shows nothing");
        keepScreenshot(reader.window, "coach-hint");
        QTest::keyClicks(qApp->focusWidget(), "6"); // it replaces what was wrong
        QCOMPARE(reader.field()->text(), QString("6"));
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
        QVERIFY(reader.panel()->isTaskDone());
        QCOMPARE(reader.verdict()->kind(), Verdict::Kind::Right);
        QVERIFY2(reader.verdict()->text().contains("2·1 + 1·2 + 2·1 = 6"), qPrintable(reader.verdict()->text()));
        QCOMPARE(reader.textOf(asked), QString("6"));
        keepScreenshot(reader.window, "coach-right");
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
        QCOMPARE(reader.panel()->page(), 1);
    }

    void theBoxInThePictureIsTheSameField()
    {
        Reader reader;
        QCoreApplication::processEvents();
        auto *box = reader.stage()->findChild<AnswerBox *>();
        QVERIFY(box && box->isVisible());
        const Box cell = firstBoxOf(reader.stage()->drawing(), asked);
        QVERIFY(QRectF(cell.x - 1, cell.y - 1, cell.width + 2, cell.height + 2).contains(QRectF(box->geometry())));
        QTest::mouseClick(box, Qt::LeftButton);
        QTest::keyClicks(qApp->focusWidget(), "15");
        QCOMPARE(reader.field()->text(), QString("15"));
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
        QCOMPARE(reader.verdict()->kind(), Verdict::Kind::Hint);
        QCOMPARE(box->text(), QString("15")); // it stays, to be seen, in the hint's amber
        for (const QLineEdit *field : {static_cast<QLineEdit *>(box), reader.field()})
            QCOMPARE(field->palette().color(QPalette::Base), QColor(0xFFF6E5));
        QTest::keyClicks(qApp->focusWidget(), "6");
        QCOMPARE(box->text(), QString("6"));
        for (const QLineEdit *field : {static_cast<QLineEdit *>(box), reader.field()})
            QCOMPARE(field->palette().color(QPalette::Base), QColor(Qt::white));
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
        QVERIFY(reader.panel()->isTaskDone());
        QVERIFY(!box->isVisible());
    }

    void aHintShowsTheMistakeInASmallPicture()
    {
        Reader reader;
        QTest::keyClicks(reader.field(), "15");
        QTest::keyClick(reader.field(), Qt::Key_Return);
        const std::vector<HintGrid> &grids = reader.verdict()->grids();
        QCOMPARE(grids.size(), std::size_t(2));
        QCOMPARE(grids[0].numbers, (std::vector<std::string>{"1", "0", "0", "0", "1", "2", "1", "0", "1"}));
        QCOMPARE(grids[1].numbers, (std::vector<std::string>{"1", "0", "1", "2", "1", "0", "0", "0", "1"}));
        reader.click("Next page");
        reader.click("Back");
        QCOMPARE(reader.verdict()->grids().size(), std::size_t(2)); // kept with the answer
        Reader low({1024, 700});                                    // there the words need the room
        QTest::keyClicks(low.field(), "15");
        QTest::keyClick(low.field(), Qt::Key_Return);
        QVERIFY2(low.verdict()->grids().empty(), qPrintable(QString::number(low.window.height())));
        QCOMPARE(low.verdict()->kind(), Verdict::Kind::Hint);
    }

    void afterShowMeOneTriesAnother()
    {
        Reader reader;
        reader.window.player()->setReducedMotion(true);
        reader.window.player()->setSpeed(64);
        QTest::keyClicks(reader.field(), "7");
        QTest::keyClick(reader.field(), Qt::Key_Return);
        reader.click("Show me");
        QTRY_VERIFY(!reader.window.player()->isPlaying());
        reader.click("Try one like it");
        const CellRef next{Panel::Output, 0, 1, 1, 0};
        QVERIFY2(reader.textOf(next).isEmpty(), "the next number is asked");
        QCOMPARE(reader.window.player()->moment().step, Index(17));
        QVERIFY(reader.field()->text().isEmpty());
        QTest::keyClicks(reader.field(), "12");
        QTest::keyClick(reader.field(), Qt::Key_Return);
        QVERIFY2(reader.panel()->isTaskDone(), "it earns the tick");
        QVERIFY(!reader.verdict()->text().contains("Six it is"));
    }

    void onlyWhatIsAskedIsHidden()
    {
        Reader reader;
        QVERIFY(reader.textOf(asked) != "6");
        QCOMPARE(reader.textOf({Panel::Output, 0, 0, 0, 0}), QString("14"));
        QCOMPARE(reader.textOf({Panel::Output, 0, 0, 1, 0}), QString("6"));
        QVERIFY(!reader.textOf({Panel::Virtual, 2, 0}).isEmpty());
    }

    void spaceNeverTurnsAPage()
    {
        Reader reader;
        reader.window.player()->setReducedMotion(true);
        reader.click("Next page");
        QCOMPARE(reader.panel()->page(), 1);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Space);
        QCOMPARE(reader.panel()->page(), 1);
        QVERIFY2(reader.window.player()->isPlaying(), "it plays");
        reader.window.player()->pause();
        reader.click("Back");
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Space);
        QCOMPARE(reader.panel()->page(), 0);
        reader.window.player()->pause();
        QTest::keyClicks(reader.field(), "6");
        QTest::keyClick(reader.field(), Qt::Key_Return);
        QVERIFY(reader.panel()->isTaskDone());
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Space);
        QCOMPARE(reader.panel()->page(), 0);
    }

    void altAndAnArrowTurnPages()
    {
        Reader reader;
        // The key presses the button, which is seen for a moment before it acts.
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(reader.panel()->page(), 1);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(reader.panel()->page(), 0);
    }

    void theFirstClickCountsRightOrWrong()
    {
        Reader reader;
        reader.click("Next page");
        reader.clickCell({Panel::Input, 0, 1, 1, 0});
        QCOMPARE(reader.verdict()->kind(), Verdict::Kind::Hint);
        QVERIFY(!reader.panel()->isTaskDone());
        reader.clickCell({Panel::Input, 0, 0, 3, 0});
        QVERIFY(reader.panel()->isTaskDone());
        // What is still pinned answers nothing on another page.
        reader.click("Next page");
        reader.click("Back");
        QVERIFY(reader.panel()->isTaskDone());
        reader.open();
        reader.click("Next page");
        reader.clickCell({Panel::Input, 0, 0, 3, 0});
        QVERIFY(reader.panel()->isTaskDone());
    }

    void answersAndTicksAreKept()
    {
        {
            Reader reader;
            QTest::keyClicks(reader.field(), "15");
            QTest::keyClick(reader.field(), Qt::Key_Return);
            const QString hint = reader.verdict()->text();
            reader.click("Next page");
            reader.clickCell({Panel::Input, 0, 0, 3, 0});
            reader.click("Back");
            QCOMPARE(reader.field()->text(), QString("15"));
            QCOMPARE(reader.verdict()->text(), hint);
            const auto dots = reader.panel()->findChild<PageDots *>()->findChildren<QAbstractButton *>();
            QCOMPARE(dots.size(), 3);
            QVERIFY(!dots[0]->accessibleName().contains("solved"));
            QVERIFY(dots[1]->accessibleName().contains("solved"));
            QTest::mouseClick(dots[2], Qt::LeftButton);
            QCOMPARE(reader.panel()->page(), 2);
            QVERIFY(!reader.window.isWindowModified());
        }
        Reader again;
        const auto dots = again.panel()->findChild<PageDots *>()->findChildren<QAbstractButton *>();
        QVERIFY2(dots[1]->accessibleName().contains("solved"), "ticks stay from one day to the next");
        QVERIFY2(again.field()->text().isEmpty(), "answers are of one sitting");
    }

    void showMePlaysTheProducts()
    {
        Reader reader;
        reader.window.player()->setSpeed(16);
        QTest::keyClicks(reader.field(), "7");
        QTest::keyClick(reader.field(), Qt::Key_Return);
        const Index normal = reader.window.document()->walkthrough()->size();
        reader.click("Show me");
        QVERIFY(reader.window.player()->isPlaying());
        QVERIFY2(reader.window.document()->walkthrough()->size() > normal, "one product a step");
        QTRY_VERIFY(!reader.window.player()->isPlaying());
        QCOMPARE(reader.window.document()->walkthrough()->size(), normal);
        QCOMPARE(reader.window.player()->moment().step, Index(16));
        QCOMPARE(reader.textOf(asked), QString("6"));
        QVERIFY2(!reader.panel()->isTaskDone(), "what was shown is not found");
        QVERIFY(!reader.window.isWindowModified());
    }

    void theLastPageLeadsToTheNextLesson()
    {
        Reader reader;
        reader.window.openExample("lesson_01_three_steps");
        while (reader.button("Next page"))
            reader.click("Next page");
        reader.click("Next lesson");
        QCOMPARE(reader.window.files()->exampleName(), QString("lesson_02_product"));
        QCOMPARE(reader.panel()->page(), 0);
    }

    void readersAndAuthorsHaveTheirOwnControls()
    {
        Reader reader({1024, 700});
        QVERIFY(!reader.button("Duplicate") && !reader.button("Add a page"));
        reader.window.actions()[Command::EditPages]->trigger();
        reader.click("Lesson");
        QVERIFY(reader.button("Duplicate") && !reader.button("Check") && !reader.button("Next page"));
        QVERIFY2(reader.textOf(asked) == "6", "an author sees what the task hides");
        reader.click("Try as a student");
        QVERIFY(reader.button("Check") && !reader.button("Duplicate"));
        QVERIFY(!reader.window.isWindowModified());
    }

    void anAuthorHasThreeColumns()
    {
        Reader author;
        const auto isSeen = [&author](QWidget *widget) { return widget && widget->isVisibleTo(&author.window); };
        const auto left = [](QWidget *widget) { return widget->mapToGlobal(QPoint()).x(); };
        auto *list = author.window.findChild<PageList *>();
        auto *text = author.window.findChild<MarkdownEdit *>();
        auto *task = author.window.findChild<TaskEditor *>();
        auto *rules = author.window.findChild<PageRules *>();
        auto *transport = author.window.findChild<TransportBar *>();
        author.window.actions()[Command::EditPages]->trigger();
        QVERIFY(isSeen(list) && isSeen(text) && isSeen(task) && isSeen(rules) && !isSeen(transport));
        QCoreApplication::processEvents();
        QVERIFY(left(list) < left(author.stage()) && left(author.stage()) < left(text));
        QCOMPARE(list->item(0)->data(Qt::AccessibleDescriptionRole).toString(),
                 QString("Predict output number (1, 0)"));
        keepScreenshot(author.window, "author-columns");
        QTest::keyClick(text, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(author.window.document()->lesson().pages[1].title, "Predict");
        QCOMPARE(author.panel()->page(), 1);
        author.window.resize(1024, 700);
        QVERIFY(!isSeen(list) && isSeen(text) && !isSeen(task) && isSeen(transport));
        author.window.resize(1440, 900);
        QVERIFY(isSeen(list) && isSeen(task));
        author.window.setMode(Mode::Present);
        author.window.setMode(Mode::Explore);
        QVERIFY(isSeen(list) && !isSeen(transport));
        author.window.actions()[Command::Undo]->trigger();
        QCOMPARE(author.window.document()->lesson(), threePages());
        author.window.actions()[Command::EditPages]->trigger();
        QVERIFY(!isSeen(list) && !isSeen(rules) && isSeen(transport));
    }

    void theLessonsColumnFoldsToNumbers()
    {
        Reader author;
        const int em = author.window.fontMetrics().height();
        author.window.resize(em * 75, em * 54);
        author.window.actions()[Command::EditPages]->trigger();
        QCoreApplication::processEvents();
        auto *list = author.window.findChild<PageList *>();
        const auto title = [&author] {
            for (QLineEdit *field : author.window.findChildren<QLineEdit *>())
                if (field->accessibleName() == "Title of the lesson")
                    return field->isVisible();
            return false;
        };
        QVERIFY2(list->isVisible() && list->width() < em * PageList::narrow,
                 qPrintable(QString::number(list->width())));
        QVERIFY(!title());
        keepScreenshot(author.window, "author-folded");
        author.window.resize(em * 88, em * 54);
        QCoreApplication::processEvents();
        QVERIFY2(list->width() > em * PageList::narrow, qPrintable(QString::number(list->width())));
        QVERIFY(title());
        QStringList labels;
        for (const QLabel *label : author.window.findChildren<QLabel *>())
            if (label->isVisible() && label->buddy())
                labels << label->text();
        for (const char *words : {"Title of the lesson", "Author", "Note for teachers"})
            QVERIFY2(labels.contains(words), words);
    }

    void aTaskIsTestedOnItsPageAlone()
    {
        Reader author;
        author.window.actions()[Command::EditPages]->trigger();
        author.click("Test the task");
        QVERIFY(author.panel()->isTrial() && author.button("Check"));
        QVERIFY2(!author.button("Next page"), "no other page is looked at");
        QTest::keyClicks(author.field(), "6");
        QTest::keyClick(author.field(), Qt::Key_Return);
        QVERIFY(author.panel()->isTaskDone());
        author.click("Back to authoring");
        QVERIFY(author.window.document()->openPage().authored && !author.panel()->isTrial());
        author.window.actions()[Command::TryAsStudent]->trigger();
        QVERIFY(author.button("Next page"));
    }

    void anAuthorGivesWordsTheirRole()
    {
        Reader author;
        author.window.actions()[Command::EditPages]->trigger();
        auto *text = author.window.findChild<MarkdownEdit *>();
        text->setFocus();
        text->setPlainText("Each row");
        QTextCursor cursor(text->document());
        cursor.setPosition(5);
        cursor.setPosition(8, QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
        QTest::keyClick(text, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(author.window.document()->page()->text, "Each {p|row}");
        QTest::keyClick(text, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(author.window.document()->page()->text, "Each {f|row}");
        QVERIFY2(text->hasFocus(), "the keys are not those of the sheets here");
    }

    void pointingSaysWhatIsTaken()
    {
        Reader author;
        author.window.actions()[Command::EditPages]->trigger();
        auto *point = author.button("Point at a cell");
        QVERIFY(point);
        point->click();
        QVERIFY(author.stage()->isPointing() && author.stage()->hasFocus());
        const auto isHeaded = [&author] {
            const std::vector<Mark> &marks = author.stage()->drawing().marks;
            return std::any_of(marks.begin(), marks.end(), [](const Mark &mark) {
                const auto *text = std::get_if<TextMark>(&mark);
                return text && text->text == "Slide the window";
            });
        };
        QVERIFY2(!isHeaded(), "the line that asks stands in the heading's place");
        const CellRef weight{Panel::Filter, 0, 0, 0, 0}, first{Panel::Output, 0, 0, 0, 0};
        const Box box = boxOf(author.stage()->drawing(), weight);
        const QPoint at(int(box.centre().x), int(box.centre().y));
        QTest::mouseMove(author.stage(), at);
        QCOMPARE(author.stage()->cursor().shape(), Qt::CrossCursor);
        QTest::keyClick(author.stage(), Qt::Key_Escape);
        QVERIFY(!author.stage()->isPointing() && !point->isChecked() && isHeaded());
        QCOMPARE(author.window.document()->page()->task.cell, (std::vector<Index>{0, 1, 0, 0}));
        point->click();
        QCOMPARE(author.window.viewing()->pointing()(first), QString("Ask for output number (0, 0)"));
        author.stage()->setCurrentCell(first);
        keepScreenshot(author.window, "author-points");
        const Box taken = boxOf(author.stage()->drawing(), first);
        const QColor ground = author.stage()->grab().toImage().pixelColor(int(taken.x) + 4, int(taken.centre().y));
        QVERIFY2(ground.lightness() > 128, "what is pointed at is covered");
        QTest::keyClick(author.stage(), Qt::Key_Return);
        QVERIFY(!author.stage()->isPointing());
        QCOMPARE(author.window.document()->page()->task.cell, (std::vector<Index>{0, 0, 0, 0}));
    }

    void nothingOfATrialIsKept()
    {
        Reader author;
        author.window.actions()[Command::EditPages]->trigger();
        const auto tryIt = [&author] {
            QTest::keyClicks(author.field(), "6");
            QTest::keyClick(author.field(), Qt::Key_Return);
            author.window.document()->undoStack()->push(
                new SetCell(*author.window.document(), SetCell::Target::Filter, 0, 9));
        };
        author.window.actions()[Command::TryAsStudent]->trigger();
        QVERIFY(author.button("Back to authoring") && author.window.document()->isReading());
        tryIt();
        QVERIFY(author.panel()->isTaskDone());
        author.click("Back to authoring");
        QVERIFY(author.window.document()->openPage().authored && !author.panel()->isTrial());
        QVERIFY(!author.window.isWindowModified());
        author.window.actions()[Command::EditPages]->trigger();
        QVERIFY(!author.panel()->isTaskDone() && author.field()->text().isEmpty());
        QCOMPARE(author.window.document()->call(), threePages().call);
        QVERIFY(!author.button("Back to authoring"));
        tryIt();
        author.open();
        const auto dots = author.panel()->findChild<PageDots *>()->findChildren<QAbstractButton *>();
        QVERIFY2(dots[0]->accessibleName().contains("solved"),
                 qPrintable(dots[0]->accessibleName())); // read in earnest
    }

    void whatAPageLocksStaysAsItIs()
    {
        Reader reader;
        Lesson lesson = threePages();
        lesson.pages[0].task.praise = "{o|Six}, **not** nine.";
        lesson.pages[0].allowed = {.steps = false, .changes = false, .results = false, .skips = false};
        Document &document = *reader.window.document();
        Player &player = *reader.window.player();
        document.open(lesson);
        emit reader.window.files()->lessonOpened();
        player.stepForward();
        player.seek(3);
        player.play();
        reader.window.actions()[Command::StepBack]->trigger();
        QCOMPARE(player.moment().step, Index(16));
        document.undoStack()->push(new SetCell(document, SetCell::Target::Filter, 0, 9));
        QCOMPARE(document.call(), lesson.call);
        QCOMPARE(document.undoStack()->count(), 0);
        reader.window.viewing()->setResultsShown(true);
        QVERIFY(!reader.window.viewing()->look().resultsShown);
        reader.panel()->nextPage();
        QCOMPARE(reader.panel()->page(), 0);
        QVERIFY(!reader.button("Next page")->isEnabled());
        QStringList said;
        for (const QLabel *label : reader.panel()->findChildren<QLabel *>())
            if (label->isVisible())
                said << label->text();
        QVERIFY(
            said.join(' ').contains("The picture stays at this step. On this page no number can be changed. Results "
                                    "are not shown ahead. The next page opens after an answer."));
        keepScreenshot(reader.window, "lesson-locked");
        QTest::keyClicks(reader.field(), "6");
        QTest::keyClick(reader.field(), Qt::Key_Return);
        QVERIFY2(reader.verdict()->text().startsWith("✓ Six, not nine."), qPrintable(reader.verdict()->text()));
        reader.click("Next page");
        QCOMPARE(reader.panel()->page(), 1);
        player.stepForward();
        player.seek(3);
        QCOMPARE(player.moment().step, Index(3));
        reader.window.viewing()->setResultsShown(true);
        QVERIFY(reader.window.viewing()->look().resultsShown);
    }
};

QTEST_MAIN(TestCoach)
#include "test_coach.moc"
