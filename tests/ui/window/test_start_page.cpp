// The start page, the list of examples and the lesson menu: lessons first, whole names, ticks.

#include "tests/support/opened_window.h"
#include "tests/support/own_settings.h"
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
#include <QSet>
#include <QSettings>
#include <QTimer>

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

    static QAbstractButton *buttonOf(const QWidget &page, const QString &text)
    {
        for (QAbstractButton *button : page.findChildren<QAbstractButton *>())
            if (button->text() == text)
                return button;
        qFatal("no button %s", qPrintable(text));
    }

private slots:
    void init() { useOwnSettings("conv2d-lab-test-start"); }

    void lessonsComeFirstAndTellTheirProgress()
    {
        solve("lesson_01_three_steps");
        Viewing viewing;
        StartPage page(viewing, "lesson_02_product");
        page.resize(1340, 840);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const qsizetype all = exampleNames().size(), taught = teachingLessonNames().size();
        QVERIFY2(page.shownCards().size() < all, "one row of examples, until all are wanted");
        QTest::mouseClick(buttonOf(page, QString("All %1 examples").arg(all - taught)), Qt::LeftButton);
        const QList<ExampleCard *> cards = page.shownCards();
        QCOMPARE(cards.size(), all);
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

    void everyLessonAndExampleHasAPicture()
    {
        for (const QString &name : exampleNames()) {
            const QImage picture = pictureOf(*readExample(name), Theme::Light, {80, 40}, 1).toImage();
            QSet<QRgb> colours;
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    colours << picture.pixel(x, y);
            QVERIFY2(colours.size() > 3, qPrintable(name));
        }
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

    void otherWaysToBeginStandAtTheFoot()
    {
        for (const auto &[text, way] :
             {std::pair("Paste code", StartPage::Way::Code), std::pair("Open a photo", StartPage::Way::File),
              std::pair("Empty", StartPage::Way::Empty)}) {
            Viewing viewing;
            StartPage page(viewing, {});
            page.resize(1340, 840);
            page.show();
            QVERIFY(QTest::qWaitForWindowActive(&page));
            QAbstractButton *button = buttonOf(page, text);
            QVERIFY(button->isVisible());
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Return);
            QCOMPARE(page.result(), int(QDialog::Accepted));
            QVERIFY(page.way() == way && page.chosen().isEmpty());
        }
    }

    void theQuestionPlaysOnceWhenItIsChosenThere()
    {
        Opened o;
        o.window.openExample("dilation");
        for (const char *name : {"question", "batch"}) {
            QTimer::singleShot(0, [name] {
                auto *page = qobject_cast<StartPage *>(QApplication::activeModalWidget());
                QVERIFY(page);
                emit buttonOf(*page,
                              QString("All %1 examples").arg(exampleNames().size() - teachingLessonNames().size()))
                    ->clicked();
                for (ExampleCard *card : page->shownCards())
                    if (card->name() == name)
                        card->click();
            });
            o.window.actions()[Command::New]->trigger();
            const bool question = QLatin1String(name) == QLatin1String("question");
            QCOMPARE(o.window.player()->isPlaying(), question);
            QCOMPARE(o.window.document()->walkthrough()->options().order,
                     question ? Order::ByWindow : Order::AsDocumented);
        }
    }

    void emptyIsZerosToBeFilledIn()
    {
        Opened o;
        QTimer::singleShot(0, [] {
            auto *page = qobject_cast<StartPage *>(QApplication::activeModalWidget());
            QVERIFY(page);
            buttonOf(*page, "Empty")->click();
        });
        o.window.actions()[Command::New]->trigger();
        QVERIFY(o.call().input == Tensor::filled({1, 4, 4, 1}, 0) &&
                o.call().filter == Tensor::filled({3, 3, 1, 1}, 0));
        QVERIFY(!o.window.isWindowModified());
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

    /// All of it in one column, with the longest part of the lessons.
    void theLessonMenuFitsALowScreen()
    {
        Opened o;
        QMenu *menu = o.window.actions().lessonMenu();
        QVERIFY2(menu->sizeHint().height() < 520, qPrintable(QString::number(menu->sizeHint().height())));
        for (QAction *part : menu->actions())
            if (QMenu *list = part->menu()) {
                QVERIFY(part->text().contains(" · "));
                emit list->aboutToShow();
                QVERIFY(list->actions().size() >= 3 && list->actions().size() <= 6);
            }
    }

    void theLessonMenuTicksWhatIsDone()
    {
        solve("lesson_03_channels");
        Opened o;
        QMenu *menu = o.window.actions().lessonMenu();
        QList<QAction *> lessons;
        for (int opened = 0; opened < 2; ++opened) {
            QStringList ticked, all;
            lessons.clear();
            for (QAction *part : menu->actions())
                if (QMenu *list = part->menu()) {
                    emit list->aboutToShow();
                    lessons << list->actions();
                }
            for (const QAction *action : lessons) {
                all << action->data().toString();
                if (action->isChecked())
                    ticked << action->data().toString();
            }
            QCOMPARE(all, teachingLessonNames());
            QCOMPARE(ticked, QStringList{"lesson_03_channels"});
        }
        for (QAction *action : lessons)
            if (action->data().toString() == "lesson_05_same")
                action->trigger();
        QVERIFY(o.window.document()->lesson().title.starts_with("5"));
    }
};

QTEST_MAIN(TestStartPage)
#include "test_start_page.moc"
