#include "ui/stage/compare_view.h"

#include "tests/support/screenshots.h"
#include "ui/player/player.h"
#include "ui/player/viewing.h"

#include <QComboBox>
#include <QTest>

#include <algorithm>

using namespace lab;
using namespace lab::ui;
using namespace lab::test;

namespace {

Lesson question()
{
    Lesson lesson;
    lesson.call = {.input = Tensor({1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2}),
                   .filter = Tensor({3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1})};
    return lesson;
}

} // namespace

class TestCompareView : public QObject
{
    Q_OBJECT
private slots:
    void bothSidesFollowThePlayer()
    {
        Document document;
        document.open(question());
        Player player(&document);
        Viewing viewing;
        CompareView view(&document, &player, &viewing);
        view.setComparison(Comparison::ValidAndSame);
        player.goToStep(15); // multiply, window (0, 1)
        for (const ComparePane *pane : {view.left(), view.right()}) {
            const Step step = pane->walkthrough()->step(pane->moment().step);
            QCOMPARE(step.phase, Phase::Multiply);
            QCOMPARE(step.row, Index{1});
        }
        QCOMPARE(view.left()->walkthrough()->geometry().outputShape, (Shape{1, 2, 2, 1}));
        QCOMPARE(view.right()->walkthrough()->geometry().outputShape, (Shape{1, 4, 4, 1}));
    }

    void differingCellsAreOutlined()
    {
        Document document;
        document.open(question());
        Player player(&document);
        Viewing viewing;
        CompareView view(&document, &player, &viewing);
        view.resize(1100, 700);
        view.setComparison(Comparison::PlainAndFlipped);
        player.goToStep(18);
        QCOMPARE(int(view.left()->differing().size()), 4);
        view.setComparison(Comparison::SameAndSymmetric); // stride 1, odd filter: no difference
        QVERIFY(view.left()->differing().empty());
    }

    /// The way back that is told is compared, step by step; a dY that fits one side alone is refused by the other.
    void gradientsAreCompared()
    {
        Document document;
        document.open(question());
        document.setTelling(Story::Kind::InputGradient);
        Player player(&document);
        Viewing viewing;
        CompareView view(&document, &player, &viewing);
        view.resize(1200, 760);
        view.show();
        QCoreApplication::processEvents();
        view.setComparison(Comparison::PlainAndFlipped);
        player.last();
        for (const ComparePane *pane : {view.left(), view.right()}) {
            QCOMPARE(pane->walkthrough()->story().kind(), Story::Kind::InputGradient);
            QCOMPARE(pane->moment().step, pane->walkthrough()->lastNumber());
            QVERIFY(!pane->differing().empty());
            QCOMPARE(pane->differing().front().panel, Panel::Input);
            QCOMPARE(pane->shown().cells, 16);
        }
        document.setTelling(Story::Kind::FilterGradient);
        QVERIFY(view.left()->differing().empty()); // it does not depend on the filter
        Lesson lesson = question();
        lesson.view.story = Story::Kind::FilterGradient;
        lesson.beside.dy = UpstreamGradient{.values = Tensor(Shape{4}, {1, 2, 3, 4})};
        document.open(lesson);
        view.setComparison(Comparison::ValidAndSame);
        QVERIFY(view.left()->walkthrough());
        QVERIFY(!view.right()->walkthrough());
    }

    /// Where they would be small side by side, panes stand one above the other and use the width.
    void narrowPanesAreStacked()
    {
        Document document;
        document.open(question());
        Player player(&document);
        player.goToStep(17);
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            Viewing viewing;
            viewing.setTheme(theme);
            CompareView view(&document, &player, &viewing);
            view.show();
            for (const QSize size : {QSize(840, 640), QSize(640, 480), QSize(1400, 760)}) {
                view.resize(size);
                QCoreApplication::processEvents();
                keepScreenshot(view, QString("compare-%1-%2").arg(size.width()).arg(int(theme)));
                const bool stacked = view.left()->y() < view.right()->y();
                QCOMPARE(stacked, size.width() < 1100);
                for (const ComparePane *pane : {view.left(), view.right()}) {
                    double lowest = 0;
                    for (const Mark &mark : pane->drawing().marks)
                        if (const auto *box = std::get_if<BoxMark>(&mark))
                            lowest = std::max(lowest, box->box.bottom());
                    QVERIFY2(lowest > 0.6 * pane->height() && lowest <= pane->height(),
                             qPrintable(QString("%1 of %2").arg(lowest).arg(pane->height())));
                }
            }
        }
    }

    void anEditIsSeenOnBothSides()
    {
        Document document;
        document.open(question());
        Player player(&document);
        Viewing viewing;
        CompareView view(&document, &player, &viewing);
        Lesson lesson = question();
        lesson.call.input.set(0, 9);
        document.open(lesson);
        for (const ComparePane *pane : {view.left(), view.right()})
            QCOMPARE(pane->walkthrough()->convolution().inputAt({0, 0, 0, 0}), 9.0F);
    }

    void everyComparisonCanBeChosenByHand()
    {
        Document document;
        Player player(&document);
        Viewing viewing;
        CompareView view(&document, &player, &viewing);
        auto *choice = view.findChild<QComboBox *>();
        QCOMPARE(choice->count(), 4);
        QTest::keyClick(choice, Qt::Key_End);
        QCOMPARE(view.comparison(), Comparison::StrideOneAndTwo);
        QVERIFY(!view.grab().isNull());
    }
};

QTEST_MAIN(TestCompareView)
#include "test_compare_view.moc"
