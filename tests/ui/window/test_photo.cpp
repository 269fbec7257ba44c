// A photo in the window: its window follows the pointer, and a named filter is one click away.

#include "core/conv/virtual_tensor.h"
#include "core/tensor/fills.h"
#include "tests/support/opened_window.h"
#include "tests/support/own_settings.h"
#include "ui/window/filter_strip.h"
#include "ui/window/growth_card.h"
#include "ui/window/learn_panel.h"

#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace lab;
using namespace lab::ui;
using namespace lab::test;

namespace {

struct Photo : Opened {
    Photo()
    {
        window.openExample("photo");
        QCoreApplication::processEvents();
    }
    [[nodiscard]] FilterStrip *strip() { return window.findChild<FilterStrip *>(); }
    [[nodiscard]] QToolButton *button(const QString &text)
    {
        for (QToolButton *button : strip()->findChildren<QToolButton *>())
            if (button->text() == text)
                return button;
        qFatal("no button %s", qPrintable(text));
    }
    /// Where the picture of the panel shows a share of its width and height.
    [[nodiscard]] QPoint at(Panel panel, double x, double y)
    {
        for (const Mark &mark : stage()->drawing().marks)
            if (const auto *picture = std::get_if<PixelMark>(&mark); picture && picture->cell.panel == panel)
                return {int(picture->box.x + x * picture->box.width), int(picture->box.y + y * picture->box.height)};
        qFatal("no picture");
    }
    [[nodiscard]] Position position()
    {
        const Walkthrough &walkthrough = *window.document()->walkthrough();
        return positionOfRow(walkthrough.geometry(), walkthrough.step(step()).row);
    }
};

void drag(StageView *stage, QPoint from, QPoint to)
{
    QTest::mousePress(stage, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 8; ++i) {
        const QPointF at = from + (to - from) * i / 8;
        QMouseEvent move(QEvent::MouseMove, at, stage->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(stage, &move);
    }
    QTest::mouseRelease(stage, Qt::LeftButton, {}, to);
}

} // namespace

class TestPhoto : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useOwnSettings("conv2d-lab-test-photo"); }

    void theWindowIsDraggedOverBothPictures()
    {
        Photo o;
        const Geometry &g = o.window.document()->walkthrough()->geometry();
        for (const Panel panel : {Panel::Input, Panel::Output}) {
            drag(o.stage(), o.at(panel, 0.2, 0.2), o.at(panel, 0.75, 0.5));
            const Position now = o.position();
            QVERIFY2(std::abs(double(now.x) - 0.75 * double(g.width.outSize)) < 4, qPrintable(QString::number(now.x)));
            QVERIFY2(std::abs(double(now.y) - 0.5 * double(g.height.outSize)) < 4, qPrintable(QString::number(now.y)));
            o.window.player()->first();
        }
        QVERIFY(o.window.document()->undoStack()->isClean()); // sliding is no edit
        QVERIFY(!o.window.viewing()->pinned());
    }

    void arrowKeysMoveTheWindowByOnePixel()
    {
        Photo o;
        o.stage()->setFocus();
        const auto press = [&o](Qt::Key key) { o.key(key); };
        press(Qt::Key_Right); // no window yet: a step
        QCOMPARE(o.step(), Index(1));
        drag(o.stage(), o.at(Panel::Input, 0.2, 0.2), o.at(Panel::Input, 0.5, 0.5));
        const Position before = o.position();
        press(Qt::Key_Right);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Up);
        QVERIFY((o.position() == Position{before.n, before.y + 1, before.x + 1}));
        press(Qt::Key_Left);
        QVERIFY((o.position() == Position{before.n, before.y + 1, before.x}));
        QVERIFY(o.window.document()->undoStack()->isClean());
    }

    void theFilterStandsBetweenThePicturesAndThePixelsAreMagnified()
    {
        Photo o;
        drag(o.stage(), o.at(Panel::Input, 0.2, 0.2), o.at(Panel::Input, 0.5, 0.5));
        Box input, output;
        int magnified = 0;
        for (const Mark &mark : o.stage()->drawing().marks)
            if (const auto *picture = std::get_if<PixelMark>(&mark)) {
                if (picture->cell.panel == Panel::None)
                    magnified += picture->cellRows == 7 ? 1 : 0;
                else
                    (picture->cell.panel == Panel::Input ? input : output) = picture->box;
            }
        QCOMPARE(magnified, 1);
        int between = 0;
        for (const Mark &mark : o.stage()->drawing().marks)
            if (const auto *box = std::get_if<BoxMark>(&mark);
                box && box->cell.panel == Panel::Filter && box->box.x > input.right() && box->box.right() < output.x &&
                box->box.bottom() < input.bottom())
                ++between;
        QCOMPARE(between, 9);
        // What one types into is the weight of the close up, which is larger.
        QVERIFY(boxOf(o.stage()->drawing(), FilterCell{0, 0, 0, 0}).y > input.bottom());
    }

    void theNamedFiltersStandUnderThePictures()
    {
        Photo o;
        for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
            o.window.resize(size);
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            const QRectF strip = o.strip()->geometry();
            QVERIFY(o.strip()->isVisible() && strip.height() > 20);
            for (const Mark &mark : o.stage()->drawing().marks) {
                const auto *text = std::get_if<TextMark>(&mark);
                const auto *picture = std::get_if<PixelMark>(&mark);
                if (picture && picture->cell.panel != Panel::None)
                    QVERIFY(picture->box.bottom() <= strip.top());
                if (text)
                    QVERIFY2(text->box.centre().y < strip.top() || text->box.centre().y > strip.bottom(),
                             text->text.c_str());
            }
            // Above the close up and the matrix product.
            QVERIFY(boxOf(o.stage()->drawing(), FilterCell{0, 0, 0, 0}).y > strip.bottom());
        }
        o.window.openExample("question");
        QCoreApplication::processEvents();
        QVERIFY(!o.strip()->isVisible());
        QCOMPARE(o.stage()->parts().frame.underRoom, 0.0);
    }

    void zoomedInThePictureItselfIsMoved()
    {
        Photo o;
        o.stage()->zoom(4);
        const Index before = o.step();
        drag(o.stage(), o.at(Panel::Input, 0.6, 0.6), o.at(Panel::Input, 0.3, 0.3));
        QCOMPARE(o.step(), before);
    }

    void aNamedFilterIsOneClickAndOneEdit()
    {
        Photo o;
        QVERIFY(o.strip()->isVisible());
        const Tensor before = o.call().filter;
        const Tensor wanted = filledFilter(*fillNamed("laplacian"), before.shape());
        QTest::mouseClick(o.button("Laplacian"), Qt::LeftButton);
        const Index filters = before.shape()[3], k = o.window.viewing()->look().filterShown;
        for (Index i = 0; i < before.size(); ++i)
            QCOMPARE(o.call().filter[i], i % filters == k ? wanted[i] : before[i]);
        QVERIFY(o.button("Laplacian")->isChecked());
        o.window.document()->undoStack()->undo();
        QVERIFY(o.call().filter == before);
        QVERIFY(!o.button("Laplacian")->isChecked());
        QVERIFY(!o.button("Laplacian")->icon().isNull());
    }

    /// The scale over the output is a menu: signed, the size alone, grey.
    void theColoursOfTheOutputAreAMenu()
    {
        Photo o;
        o.window.player()->last();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QToolButton *scale = nullptr;
        for (QToolButton *button : o.stage()->findChildren<QToolButton *>())
            if (button->accessibleName() == "Colours of the output")
                scale = button;
        QVERIFY(scale && scale->isVisible());
        QVERIFY(scale->geometry().bottom() <= o.at(Panel::Output, 0, 0).y());
        const auto choose = [&](PictureColours colours) -> PixelMark {
            for (QAction *action : scale->menu()->actions())
                if (action->data().toInt() == int(colours))
                    action->trigger();
            for (const Mark &mark : o.stage()->drawing().marks)
                if (const auto *picture = std::get_if<PixelMark>(&mark);
                    picture && picture->cell.panel == Panel::Output)
                    return *picture;
            return {};
        };
        const auto lowest = [](const PixelMark &picture) {
            return picture.levels.empty() ? 0 : int(*std::ranges::min_element(picture.levels));
        };
        const PixelMark before = choose(PictureColours::Automatic);
        QVERIFY(lowest(before) < -20);
        QVERIFY(choose(PictureColours::Signed) == before);
        const PixelMark size = choose(PictureColours::Size);
        QVERIFY(!size.levels.empty() && lowest(size) >= 0);
        QVERIFY(!choose(PictureColours::Grey).rgb.empty());
        // A filter that makes no negative numbers is grey by itself, and signed where that is chosen.
        QTest::mouseClick(o.button("Box blur"), Qt::LeftButton);
        QVERIFY(!choose(PictureColours::Automatic).rgb.empty());
        QVERIFY(choose(PictureColours::Signed).rgb.empty());
        o.window.document()->undoStack()->undo(); // nothing to ask about
        // Zeros alone are white as beside them the target's, not black.
        o.window.openExample("learn_sobel");
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QVERIFY(choose(PictureColours::Automatic).rgb.empty());
        o.window.openExample("question");
        QCoreApplication::processEvents();
        QVERIFY(!scale->isVisible());
    }

    /// The pictures shrink last, in a low window too, while a run that grows is explained below them.
    void picturesStayLargeWhileARunThatGrowsIsExplained()
    {
        Opened o;
        o.window.resize(1024, 700);
        o.window.openExample("learn_sobel");
        QCoreApplication::processEvents();
        auto *panel = o.window.findChild<LearnPanel *>();
        QVERIFY(panel->isVisible());
        panel->findChild<QLineEdit *>()->setText("2e-5");
        panel->learn(20);
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
        QVERIFY(panel->growth()->isVisible());
        QVERIFY(o.window.height() <= 700);
        for (const Panel side : {Panel::Input, Panel::Output}) {
            double high = 0;
            for (const Mark &mark : o.stage()->drawing().marks)
                if (const auto *picture = std::get_if<PixelMark>(&mark); picture && picture->cell.panel == side)
                    high = std::max(high, picture->box.height);
            QVERIFY2(high >= 80, qPrintable(QString::number(high)));
        }
    }

    void theStripIsForPhotosAlone()
    {
        Photo o;
        o.window.openExample("question");
        QCoreApplication::processEvents();
        QVERIFY(!o.strip()->isVisible());
    }
};

QTEST_MAIN(TestPhoto)
#include "test_photo.moc"
