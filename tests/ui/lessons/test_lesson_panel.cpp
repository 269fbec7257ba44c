// A lesson as its reader takes it and as its teacher makes it.

#include "core/formats/read/lesson_json.h"
#include "tests/support/screenshots.h"
#include "ui/document/commands.h"
#include "ui/document/document.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/player/player.h"
#include "ui/player/viewing.h"
#include "ui/window/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

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

    static QLineEdit *answerField(const LessonPanel &panel)
    {
        for (auto *field : panel.findChildren<QLineEdit *>())
            if (field->accessibleName() == "Your answer")
                return field;
        return nullptr;
    }

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
        player.goToStep(11);
        panel.addPageFromView();
        QCOMPARE(document.lesson().pages.size(), 4U);
        QCOMPARE(panel.page(), 1);
        QCOMPARE(document.lesson().pages[1].view.step, 11);
        auto *editor = panel.findChild<QPlainTextEdit *>();
        QTest::keyClicks(editor, "Look at *row 1*.");
        QCOMPARE(document.lesson().pages[1].text, "Look at *row 1*.");
        document.undoStack()->undo();
        QCOMPARE(document.lesson().pages[1].text, "");
        document.undoStack()->redo();
        auto *order = panel.findChild<QListWidget *>();
        QVERIFY(order->model()->moveRow({}, 1, {}, 4));
        QCOMPARE(document.lesson().pages[3].text, "Look at *row 1*.");
        QCOMPARE(panel.page(), 3);
        panel.removePage();
        QCOMPARE(document.lesson().pages.size(), 3U);
        document.undoStack()->undo();
        QCOMPARE(document.lesson().pages.size(), 4U);
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
