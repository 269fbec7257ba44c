// A lesson as its reader takes it and as its teacher makes it.

#include "core/formats/read/lesson_json.h"
#include "tests/support/screenshots.h"
#include "ui/document/commands.h"
#include "ui/document/document.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/lessons/page_editor.h"
#include "ui/player/player.h"
#include "ui/player/viewing.h"
#include "ui/player/wording.h"
#include "ui/window/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

using namespace lab;
using namespace lab::ui;
using namespace lab::test;

namespace {

Lesson threePages()
{
    Lesson lesson;
    lesson.title = "Three";
    lesson.call = {.input = Tensor({1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2}),
                   .filter = Tensor({3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1})};
    LessonPage predict{.title = "Predict", .text = "Some **text**."};
    predict.task = {.kind = Task::Kind::Predict,
                    .prompt = "Which number?",
                    .what = "output",
                    .cell = {0, 0, 0, 0},
                    .praise = "Fourteen it is."};
    LessonPage change{.title = "Change", .text = "More."};
    change.task = {.kind = Task::Kind::Change,
                   .prompt = "Make it SAME.",
                   .what = "padding",
                   .wantedText = "SAME",
                   .praise = "Well done."};
    LessonPage find{.title = "Find", .text = "Last."};
    find.call = lesson.call;
    find.call->arguments.strides = {2};
    find.view.step = 3;
    find.task = {.kind = Task::Kind::Find,
                 .prompt = "Find row 0, column 3.",
                 .what = "cell",
                 .panel = "input",
                 .cell = {0, 0, 3, 0},
                 .praise = "There."};
    lesson.pages = {predict, change, find};
    return lesson;
}

} // namespace

class TestLessonPanel : public QObject
{
    Q_OBJECT

    Document document;
    Player player{&document};
    Viewing viewing;

    static bool says(const LessonPanel &panel, const QString &words)
    {
        const auto labels = panel.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->text().contains(words); });
    }

    template <typename Widget>
    static Widget *named(const LessonPanel &panel, const QString &name)
    {
        for (auto *widget : panel.findChildren<Widget *>())
            if (widget->accessibleName() == name)
                return widget;
        return nullptr;
    }
    static QLineEdit *answerField(const LessonPanel &panel) { return named<QLineEdit>(panel, "Your answer"); }
    static QAbstractButton *button(const LessonPanel &panel, const QString &text)
    {
        for (auto *one : panel.findChildren<QAbstractButton *>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    const Task &task(std::size_t page) const { return document.lesson().pages[page].task; }

private slots:
    void init()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        viewing.pin(std::nullopt);
        viewing.lookAs({});
        viewing.setAsked({});
        document.open(threePages());
    }

    void tasksCompleteWhenDone()
    {
        LessonPanel panel(&document, &player, &viewing);
        panel.resize(300, 700);
        panel.show();
        QVERIFY(!viewing.hidden().cells.empty());
        panel.hide();
        QVERIFY(viewing.hidden().cells.empty());
        panel.show();
        QVERIFY(!viewing.hidden().cells.empty());
        QTest::keyClicks(answerField(panel), "13");
        QTest::keyClick(answerField(panel), Qt::Key_Return);
        QVERIFY(!panel.isTaskDone() && says(panel, "Not yet"));
        answerField(panel)->clear();
        QTest::keyClicks(answerField(panel), "14");
        QTest::keyClick(answerField(panel), Qt::Key_Return);
        QVERIFY(panel.isTaskDone() && says(panel, "Fourteen it is."));
        QVERIFY(viewing.hidden().cells.empty());
        keepScreenshot(panel, "lesson-done");

        panel.nextPage();
        QVERIFY(!panel.isTaskDone());
        Conv2DCall changed = document.call();
        changed.arguments.padding = PaddingArgument::same();
        document.undoStack()->push(new ChangeCall(document, "padding", changed));
        QVERIFY(panel.isTaskDone() && says(panel, "Well done."));

        panel.nextPage();
        QCOMPARE(player.moment().step, 3);
        QCOMPARE(document.walkthrough()->geometry().height.stride, 2);
        viewing.pin(CellRef{Panel::Input, 0, 0, 0, 0});
        QVERIFY(!panel.isTaskDone() && says(panel, "Not this one."));
        viewing.pin(CellRef{Panel::Input, 0, 0, 3, 0});
        QVERIFY(panel.isTaskDone());
        panel.previousPage();
        QCOMPARE(document.walkthrough()->geometry().height.stride, 1);
        QVERIFY(document.lesson().call == threePages().call);
    }

    void aTeacherAddsEditsMovesAndRemovesPages()
    {
        LessonPanel panel(&document, &player, &viewing);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        player.goToStep(11);
        panel.addPageFromView();
        QCOMPARE(document.lesson().pages.size(), 4U);
        QCOMPARE(panel.page(), 1);
        QCOMPARE(document.lesson().pages[1].view.step, 11);
        auto *editor = named<QPlainTextEdit>(panel, "Text of the page, in Markdown");
        QTest::keyClicks(editor, "Look at *row 1*.");
        QCOMPARE(document.lesson().pages[1].text, "Look at *row 1*.");
        document.undoStack()->undo();
        QCOMPARE(document.lesson().pages[1].text, "");
        document.undoStack()->redo();
        auto *order = panel.findChild<QListWidget *>();
        QVERIFY(order->model()->moveRow({}, 1, {}, 4));
        QCOMPARE(document.lesson().pages[3].text, "Look at *row 1*.");
        QCOMPARE(panel.page(), 3);
        QCOMPARE(order->item(3)->text(), QString("4 · Page 4"));
        QTest::keyClick(&panel, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(document.lesson().pages[2].text, "Look at *row 1*.");
        QCOMPARE(panel.page(), 2);
        document.undoStack()->undo();
        QCOMPARE(document.lesson().pages[3].text, "Look at *row 1*.");
        panel.removePage();
        QCOMPARE(document.lesson().pages.size(), 3U);
        document.undoStack()->undo();
        QCOMPARE(document.lesson().pages.size(), 4U);
    }

    /// Pointing at a cell and choosing what is asked; the page's own task stays until the new one is sound.
    void aTeacherMakesATask()
    {
        LessonPanel panel(&document, &player, &viewing);
        panel.resize(320, 700);
        panel.show();
        document.turnTo({2, true});
        button(panel, "Task")->click();
        button(panel, "Predict")->click();
        QCOMPARE(task(2).what, "output-shape");
        QCOMPARE(task(2).prompt, "Find row 0, column 3."); // the author's own words stay
        named<QPlainTextEdit>(panel, "Question, in Markdown")->clear();
        button(panel, "Point at a cell")->click();
        viewing.pin(CellRef{Panel::Product, 0, 0});
        QVERIFY(!viewing.pinned());
        QCOMPARE(task(2).what, "output");
        QCOMPARE(task(2).cell, (std::vector<Index>{0, 0, 0, 0}));
        QCOMPARE(task(2).prompt, "What number comes out at output row 0, column 0, channel 0?");
        QVERIFY(says(panel, "There is one answer, 14,"));
        keepScreenshot(panel, "lesson-task-made");

        document.turnTo({0, true});
        button(panel, "Change")->click();
        auto *what = named<QComboBox>(panel, "What is asked");
        what->setCurrentIndex(what->findText("padding: VALID, SAME or EXPLICIT"));
        emit what->activated(what->currentIndex());
        named<QPlainTextEdit>(panel, "Question, in Markdown")->setPlainText("Keep the size.");
        QVERIFY(says(panel, "The page begins with this already"));
        QCOMPARE(task(0), threePages().pages[0].task);
        named<QLineEdit>(panel, "What is wanted")->clear();
        QTest::keyClicks(named<QLineEdit>(panel, "What is wanted"), "same");
        QCOMPARE(task(0).wantedText, "SAME");
        QCOMPARE(task(0).prompt, "Keep the size.");
        document.undoStack()->undo();
        QCOMPARE(task(0), threePages().pages[0].task);
        QCOMPARE(named<QPlainTextEdit>(panel, "Question, in Markdown")->toPlainText(), "Which number?");
    }

    /// Output (0, 1) is the same number as (1, 0); (0, 0) is another one.
    void aClearerCellIsOneClickAway()
    {
        LessonPanel panel(&document, &player, &viewing);
        panel.resize(320, 700);
        panel.show();
        document.turnTo({0, true});
        button(panel, "Task")->click();
        QVERIFY(!button(panel, "Ask for output number (0, 0) instead: 14"));
        button(panel, "Point at a cell")->click();
        viewing.pin(CellRef{Panel::Output, 0, 0, 1, 0});
        QCOMPARE(task(0).cell, (std::vector<Index>{0, 0, 1, 0}));
        QAbstractButton *instead = button(panel, "Ask for output number (0, 0) instead: 14");
        QVERIFY(instead && instead->isVisible());
        instead->click();
        QCOMPARE(task(0).cell, (std::vector<Index>{0, 0, 0, 0}));
        QCOMPARE(task(0).prompt, "What number comes out at output row 0, column 0, channel 0?");
        QVERIFY(!instead->isVisible());
        document.undoStack()->undo();
    }

    void wordsOfARoleHaveItsColourAndNoBraces()
    {
        LessonPanel panel(&document, &player, &viewing);
        panel.resize(320, 700);
        panel.show();
        document.turnTo({0, true});
        named<QPlainTextEdit>(panel, "Text of the page, in Markdown")
            ->setPlainText("Each {p|**row** of $x_{1}$} meets {f|the\ncolumn}, `{i|code}`.");
        const auto *preview = named<QTextBrowser>(panel, "Preview of the page");
        QCOMPARE(preview->toPlainText(),
                 QString("Each row of %1 meets the column, {i|code}.").arg(QChar(QChar::ObjectReplacementCharacter)));
        const auto colourAt = [preview](const QString &words) {
            return preview->document()->find(words).charFormat().foreground().color();
        };
        QCOMPARE(colourAt("row"), textColour(Theme::Light, Role::Patch));
        QCOMPARE(colourAt("the column"), textColour(Theme::Light, Role::Filter));
        QVERIFY(colourAt("meets") != textColour(Theme::Light, Role::Patch));
    }

    void whatTheStudentMayDoIsAnEditOfThePage()
    {
        LessonPanel panel(&document, &player, &viewing);
        panel.resize(320, 700);
        panel.show();
        document.turnTo({1, true});
        QAbstractButton *changes = button(panel, "change numbers");
        QVERIFY(changes && changes->isVisible() && changes->isChecked());
        changes->click();
        QCOMPARE(document.lesson().pages[1].allowed, (Allowed{.changes = false}));
        button(panel, "Task")->click();
        QVERIFY(says(panel, "nobody can do it")); // its task is to change something
        document.undoStack()->undo();
        QCOMPARE(document.lesson().pages[1].allowed, Allowed{});
        QVERIFY(changes->isChecked());
        player.goToStep(4);
        auto *step = named<QSpinBox>(panel, "Step that the page begins with");
        step->setValue(7);
        QCOMPARE(player.moment().step, 7);
        QCOMPARE(document.lesson().pages[1].view.step, 7);
    }

    void formulasAreTypesetWhereTheyAreRead()
    {
        LessonPanel panel(&document, &player, &viewing);
        panel.resize(320, 700);
        panel.show();
        document.turnTo({0, true});
        named<QPlainTextEdit>(panel, "Text of the page, in Markdown")
            ->setPlainText("So $\\left\\lceil \\frac{H - F + 1}{s} \\right\\rceil$ rows, `$x$`, \\$5.");
        const auto *preview = named<QTextBrowser>(panel, "Preview of the page");
        QCOMPARE(preview->toPlainText(), QString("So %1 rows, $x$, $5.").arg(QChar(QChar::ObjectReplacementCharacter)));
        for (QToolButton *button : panel.findChildren<QToolButton *>())
            if (button->text() == "Preview")
                button->click();
        const double line = preview->fontMetrics().height();
        QVERIFY(preview->document()->size().height() > 1.4 * line); // the fraction stands above and below the line
        keepScreenshot(panel, "lesson-author-page");
    }

    /// In a narrow window text and preview share one place; in columns both are there.
    void textAndPreviewAreTwoTabsWhereThereIsNoRoom()
    {
        LessonPanel panel(&document, &player, &viewing);
        document.open(threePages());
        document.turnTo({0, true});
        panel.show();
        auto &editor = *panel.findChild<PageEditor *>();
        const auto *text = named<QPlainTextEdit>(panel, "Text of the page, in Markdown");
        const auto *preview = named<QTextBrowser>(panel, "Preview of the page");
        const auto press = [&editor](const QString &words) {
            for (QToolButton *button : editor.findChildren<QToolButton *>())
                if (button->text() == words)
                    QTest::mouseClick(button, Qt::LeftButton);
        };
        QVERIFY(text->isVisible() && !preview->isVisible());
        press("Preview");
        QVERIFY(!text->isVisible() && preview->isVisible());
        QVERIFY(!named<QToolButton>(panel, "Bold")->isVisible());
        editor.setColumns(true);
        QVERIFY(text->isVisible() && preview->isVisible() && named<QToolButton>(panel, "Bold")->isVisible());
        editor.setColumns(false);
        press("Text");
        QVERIFY(text->isVisible() && !preview->isVisible());
    }

    void aLessonMadeFromAnExampleIsOnesOwn()
    {
        const Lesson example{
            .title = "The question", .author = "Us", .note = "From the forum", .call = threePages().call};
        LessonPanel panel(&document, &player, &viewing);
        document.open(example);
        panel.addPageFromView();
        QCOMPARE(document.lesson().title, "The question");
        document.open(example);
        panel.setExample(true);
        panel.addPageFromView();
        QCOMPARE(document.lesson().title, "New lesson");
        QCOMPARE(document.lesson().author + document.lesson().note, "");
        QTest::keyClicks(named<QLineEdit>(panel, "Author"), "A. Teacher");
        QCOMPARE(document.lesson().author, "A. Teacher");
        button(panel, "Duplicate")->click();
        QCOMPARE(document.lesson().pages.size(), 2U);
        QCOMPARE(panel.page(), 1);
    }

    void aLessonWithoutPagesSaysSo()
    {
        document.open({.title = "Empty", .call = threePages().call});
        LessonPanel panel(&document, &player, &viewing);
        panel.resize(300, 600);
        panel.show();
        QVERIFY(says(panel, "This lesson has no pages"));
        keepScreenshot(panel, "lesson-empty");
    }

    void theSameLessonOpenedAnewStartsAtItsFirstPage()
    {
        LessonPanel panel(&document, &player, &viewing);
        panel.show();
        panel.goToPage(2);
        document.open(threePages());
        QCOMPARE(panel.page(), 0);
        QCOMPARE(document.walkthrough()->geometry().height.stride, 1);
        QVERIFY(!viewing.hidden().cells.empty());
    }

    void anotherLessonStartsAtItsFirstPage()
    {
        LessonPanel panel(&document, &player, &viewing);
        panel.goToPage(2);
        Lesson other = threePages();
        other.pages.pop_back();
        document.open(other);
        QCOMPARE(panel.page(), 0);
        document.open({.title = "Empty", .call = other.call});
        QVERIFY(says(panel, "This lesson has no pages"));
    }
};

QTEST_MAIN(TestLessonPanel)
#include "test_lesson_panel.moc"
