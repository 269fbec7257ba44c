// The start page, the list of examples and the lesson menu: lessons first, whole names, ticks.

#include "tests/support/opened_window.h"
#include "tests/support/screenshots.h"
#include "ui/importing/examples.h"
#include "ui/lessons/progress.h"
#include "ui/window/example_box.h"
#include "ui/window/example_card.h"
#include "ui/window/start_page.h"

#include <QAbstractItemView>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStandardPaths>

using namespace lab;
using namespace lab::ui;
using namespace lab::test;

class TestStartPage : public QObject
{
    Q_OBJECT

    static void solve(const QString &name)
    {
        const Lesson lesson = *readExample(name);
        lab::ui::Progress progress(QString::fromStdString(lesson.title));
        for (int page = 0; page < int(lesson.pages.size()); ++page)
            progress.tick(page);
    }

private slots:
    void init()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("conv2d-lab-test-start");
        QSettings().clear();
    }

    void lessonsComeFirstAndTellTheirProgress()
    {
        solve("lesson_01_three_steps");
        Viewing viewing;
        StartPage page(viewing, "lesson_02_product");
        page.resize(1340, 840);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const QList<ExampleCard *> cards = page.shownCards();
        QCOMPARE(cards.size(), exampleNames().size());
        const qsizetype lessons = teachingLessonNames().size();
        for (qsizetype i = 0; i < cards.size(); ++i)
            QCOMPARE(cards[i]->name().startsWith("lesson_"), i < lessons);
        QVERIFY(cards[0]->isDone() && cards[0]->accessibleName().contains("done"));
        QVERIFY(!cards[1]->isDone());
        QStringList buttons;
        for (const QPushButton *button : page.findChildren<QPushButton *>())
            buttons << button->text();
        QVERIFY2(buttons.contains("Continue lesson 2"), qPrintable(buttons.join(", ")));
        QCOMPARE(page.findChildren<QScrollArea *>().size(), 1);
        keepScreenshot(page, "start-page");
    }

    void ticksStayWhenTheLanguageChanges()
    {
        solve("lesson_01_three_steps");
        QFile words(":/lessons/de/lesson_01_three_steps.json");
        QVERIFY(words.open(QIODevice::ReadOnly));
        const QString title = QJsonDocument::fromJson(words.readAll())["title"].toString();
        QVERIFY(!title.isEmpty() && !lab::ui::Progress(title).solved().isEmpty());
        QVERIFY(lab::ui::Progress("Another lesson").solved().isEmpty());
    }

    void keysWalkTypingSearchesAndEnterOpens()
    {
        Viewing viewing;
        StartPage page(viewing, {});
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::keyClick(page.focusWidget(), Qt::Key_Right);
        QCOMPARE(page.focusWidget(), page.shownCards()[1]);
        QTest::keyClick(page.focusWidget(), Qt::Key_S);
        auto *search = page.findChild<QLineEdit *>();
        QVERIFY(search->hasFocus());
        search->setText("dilation");
        QVERIFY(page.shownCards().size() >= 1 && page.shownCards().size() < 5);
        const QString first = page.shownCards().first()->name();
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(page.chosen(), first);
    }

    void theListHasPicturesAndWholeNames()
    {
        Opened o;
        auto *box = o.window.findChild<ExampleBox *>();
        QCOMPARE(box->itemData(0).toString(), teachingLessonNames().first());
        box->showPopup();
        for (int i = 0; i < box->count(); ++i) {
            if (box->itemData(i).isNull())
                continue; // the line between lessons and examples
            QVERIFY(!box->itemData(i, Qt::DecorationRole).isNull());
            QVERIFY2(box->view()->width() >=
                         box->view()->iconSize().width() + box->fontMetrics().horizontalAdvance(box->itemText(i)),
                     qPrintable(box->itemText(i)));
        }
        keepScreenshot(*box->view(), "example-list");
        box->hidePopup();
    }

    void theLessonMenuTicksWhatIsDone()
    {
        solve("lesson_03_channels");
        Opened o;
        QMenu *menu = o.window.actions().lessonMenu();
        for (int opened = 0; opened < 2; ++opened) {
            emit menu->aboutToShow();
            QStringList ticked, all;
            for (const QAction *action : menu->actions())
                if (action->data().toString().startsWith("lesson_")) {
                    all << action->data().toString();
                    if (action->isChecked())
                        ticked << action->data().toString();
                }
            QCOMPARE(all, teachingLessonNames());
            QCOMPARE(ticked, QStringList{"lesson_03_channels"});
        }
        for (QAction *action : menu->actions())
            if (action->data().toString() == "lesson_05_same")
                action->trigger();
        QVERIFY(o.window.document()->lesson().title.starts_with("5"));
    }
};

QTEST_MAIN(TestStartPage)
#include "test_start_page.moc"
