// The first minute: the walk plays once, what one may do next stands beside it, and numbers are live from the start.

#include "tests/support/opened_window.h"
#include "tests/support/own_settings.h"
#include "ui/editing/cell_edit.h"
#include "ui/window/first_minute.h"

#include <QAbstractButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace lab;
using namespace lab::ui;
using namespace lab::test;

namespace {

struct Begun : Opened {
    explicit Begun(bool reducedMotion)
    {
        window.player()->setReducedMotion(reducedMotion);
        window.beginFirstMinute();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] FirstMinute *minute() { return window.findChild<FirstMinute *>(); }
    void press(const QString &text)
    {
        for (QAbstractButton *button : minute()->findChildren<QAbstractButton *>())
            if (button->text() == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        qFatal("no button %s", qPrintable(text));
    }
    [[nodiscard]] bool isOver()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return !minute() && stage()->parts().frame.besideRoom == 0;
    }
};

QPoint centreOf(StageView *stage, const CellRef &cell)
{
    const Point centre = boxOf(stage->drawing(), cell).centre();
    return {int(centre.x), int(centre.y)};
}

std::string shownIn(StageView *stage, const CellRef &cell)
{
    return stage->cellValue(cell).toStdString();
}

const CellRef firstOutput = OutputCell{0, 0, 0, 0}, firstInput = InputCell{0, 0, 0, 0};

} // namespace

class TestFirstMinute : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useOwnSettings("conv2d-lab-test-first-minute"); }

    void theWalkPlaysOnceWindowByWindow()
    {
        Begun o(false);
        QVERIFY(o.window.player()->isPlaying());
        QVERIFY(!o.window.player()->loops());
        QCOMPARE(o.window.document()->walkthrough()->options().order, Order::ByWindow);
        const double seconds = duration(*o.window.document()->walkthrough(), {}, 1, 18);
        QVERIFY2(seconds > 15 && seconds < 26, qPrintable(QString::number(seconds)));
        QCOMPARE(shownIn(o.stage(), firstOutput), std::string("14")); // known from the first moment
    }

    void withoutMotionItStandsFinished()
    {
        Begun o(true);
        QVERIFY(!o.window.player()->isPlaying());
        QCOMPARE(o.step(), Index(18));
    }

    void whatOneMayDoStandsBesideThePicture()
    {
        Begun o(true);
        QVERIFY(o.minute()->isVisible());
        const QRect place = o.minute()->geometry();
        QVERIFY(o.stage()->rect().contains(place));
        for (const Mark &mark : o.stage()->drawing().marks)
            if (const auto *box = std::get_if<BoxMark>(&mark))
                QVERIFY(!QRectF(place).intersects(QRectF(box->box.x, box->box.y, box->box.width, box->box.height)));
        o.window.resize(760, 560); // no room: it does not squeeze the picture
        QCoreApplication::processEvents();
        QVERIFY(!o.minute()->isVisible());
        QCOMPARE(o.stage()->parts().frame.besideRoom, 0.0);
    }

    void aNumberIsChanged()
    {
        Begun o(false);
        o.press("Change a number");
        QVERIFY(o.isOver());
        QVERIFY(!o.window.player()->isPlaying());
        o.type("5");
        o.key(Qt::Key_Return);
        QCOMPARE(o.call().input[0], 5.0f);
        QCOMPARE(shownIn(o.stage(), firstOutput), std::string("15"));
    }

    void theFirstLessonIsOpened()
    {
        Begun o(true);
        o.press("Start lesson 1");
        QVERIFY(o.isOver());
        QVERIFY(!o.window.document()->lesson().pages.empty());
        QVERIFY(!o.window.viewing()->look().resultsShown); // a lesson asks before it shows
        o.window.openExample("question");
        QVERIFY(o.window.viewing()->look().resultsShown);
    }

    void anEditEndsIt()
    {
        Begun o(true);
        o.window.openExample("dilation");
        QVERIFY(o.isOver());
    }

    void aNumberIsDraggedWithoutAClickBefore()
    {
        Opened o;
        const QPoint from = centreOf(o.stage(), firstInput);
        QTest::mouseMove(o.stage(), from + QPoint(1, 0));
        QTRY_COMPARE(o.stage()->cursor().shape(), Qt::SizeVerCursor); // the pointer says so
        QTest::mousePress(o.stage(), Qt::LeftButton, {}, from);
        for (int y = 4; y <= 60; y += 4) {
            const QPointF at = from - QPoint(0, y);
            QMouseEvent move(QEvent::MouseMove, at, o.stage()->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton,
                             Qt::NoModifier);
            QCoreApplication::sendEvent(o.stage(), &move);
        }
        QTest::mouseRelease(o.stage(), Qt::LeftButton, {}, from - QPoint(0, 60));
        const float now = o.call().input[0];
        QVERIFY(now > 4);
        QCOMPARE(shownIn(o.stage(), firstOutput), QString::number(double(10 + now)).toStdString());
        QVERIFY(!o.window.viewing()->pinned());
    }

    void theWheelTurnsTheNumberUnderThePointer()
    {
        Opened o;
        const QPointF at = centreOf(o.stage(), FilterCell{0, 0, 0, 0});
        QWheelEvent turn(at, o.stage()->mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(o.stage(), &turn);
        QCOMPARE(o.call().filter[0], 2.0f);
        QCOMPARE(shownIn(o.stage(), firstOutput), std::string("18"));
    }

    void theFieldIsAsWideAsItsCell()
    {
        Opened o;
        o.clickCell(firstInput);
        o.type("7");
        auto *field = o.stage()->findChild<CellEdit *>();
        QVERIFY(field);
        const Box cell = boxOf(o.stage()->drawing(), firstInput);
        QCOMPARE(field->width(), int(cell.width));
        double size = 0;
        for (const Mark &mark : o.stage()->drawing().marks)
            if (const auto *text = std::get_if<TextMark>(&mark); text && text->cell == firstInput)
                size = std::max(size, text->size);
        QVERIFY(std::abs(field->font().pixelSize() - size) <= 1); // digits as large as before
        o.type("77777777");
        QVERIFY(field->width() > int(cell.width)); // all of them can be read
    }
};

QTEST_MAIN(TestFirstMinute)
#include "test_first_minute.moc"
