#include "core/conv/patch.h"
#include "tests/support/opened_window.h"
#include "tests/support/own_settings.h"
#include "tests/support/screenshots.h"
#include "ui/editing/call_editor.h"
#include "ui/editing/call_panel.h"
#include "ui/editing/cell_edit.h"
#include "ui/editing/tensor_panel.h"
#include "ui/editing/tensor_view.h"
#include "ui/explaining/explain_panel.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/lessons/predict_panel.h"
#include "ui/player/scrub_bar.h"
#include "ui/player/transport_bar.h"
#include "ui/stage/compare_view.h"
#include "ui/stage/stage_view.h"
#include "ui/window/file_flow.h"
#include "ui/window/info_bar.h"
#include "ui/window/learn_panel.h"
#include "ui/window/main_window.h"

#include "ui/window/presentation.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMetaMethod>
#include <QMimeData>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace lab;
using namespace lab::ui;
using namespace lab::test;

namespace {

/// Whether anything listens to the action.
bool isConnected(const QAction *action)
{
    struct Listening : QAction {
        using QAction::isSignalConnected;
    };
    const QMetaMethod triggered = QMetaMethod::fromSignal(&QAction::triggered);
    return (action->*(&Listening::isSignalConnected))(triggered);
}

/// Answers the next message box with a button, as a user does.
void answerNext(QMessageBox::StandardButton button)
{
    QTimer::singleShot(100, qApp, [button] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        QTest::mouseClick(box->button(button), Qt::LeftButton);
    });
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useOwnSettings("conv2d-lab-test"); }

    void aLessonWithPagesShowsThem()
    {
        Opened o;
        const auto *pages = o.window.findChild<LessonPanel *>();
        QVERIFY(pages != nullptr && !pages->isVisible());
        o.window.openFile("example:lesson_05_same");
        QVERIFY(pages->isVisible());
    }

    void keysPlayTheWalkthrough()
    {
        Opened o;
        o.key(Qt::Key_3); // as its segment of the bar is named
        QCOMPARE(o.step(), Index(14));
        o.key(Qt::Key_Right);
        QCOMPARE(o.step(), Index(15));
        o.key(Qt::Key_PageDown);
        QCOMPARE(o.step(), Index(16));
        o.key(Qt::Key_PageUp);
        o.key(Qt::Key_Left);
        QCOMPARE(o.step(), Index(14));
        o.key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(o.step(), Index(10));
        o.key(Qt::Key_End);
        QCOMPARE(o.step(), Index(18));
        o.key(Qt::Key_Home);
        QCOMPARE(o.step(), Index(0));
        o.key(Qt::Key_Space);
        QVERIFY(o.window.player()->isPlaying());
        o.key(Qt::Key_Space);
        QVERIFY(!o.window.player()->isPlaying());
        QVERIFY(o.window.document()->undoStack()->isClean());
    }

    void digitsInAFieldAreNumbersNotPhases()
    {
        Opened o;
        auto *field = o.window.findChild<TransportBar *>()->findChild<QLineEdit *>();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, "15");
        QCOMPARE(o.step(), Index(0));
        o.key(Qt::Key_Return);
        QCOMPARE(o.step(), Index(15));
    }

    void typingOnTheStageEditsTheCell()
    {
        Opened o;
        o.clickCell({Panel::Filter, 1, 2, 0, 0});
        QTest::keyClicks(o.stage(), "5");
        QVERIFY(qobject_cast<CellEdit *>(qApp->focusWidget()));
        o.key(Qt::Key_Return);
        QCOMPARE(o.call().filter[5], 5.0F);
        QCOMPARE(outputAt(o.window.document()->walkthrough()->convolution(), {0, 0, 1, 0}), 11.0F);
        QCOMPARE(o.stage()->currentCell(), std::optional(CellRef{Panel::Filter, 2, 2, 0, 0}));
        o.type("-1.5");
        o.key(Qt::Key_Tab);
        QCOMPARE(o.call().filter[8], -1.5F);
        o.stage()->setCurrentCell({Panel::Input, 0, 0, 0, 0});
        o.key(Qt::Key_Delete);
        QCOMPARE(o.call().input[0], 0.0F);
        o.key(Qt::Key_Z, Qt::ControlModifier);
        o.key(Qt::Key_Z, Qt::ControlModifier);
        o.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(o.window.document()->undoStack()->isClean());
        QCOMPARE(o.call().filter[5], 0.0F);
    }

    void whatIsNoNumberIsNotTaken()
    {
        Opened o;
        o.clickCell({Panel::Input, 0, 1, 1, 0});
        QTest::keyClicks(o.stage(), "1");
        QTest::keyClicks(qApp->focusWidget(), "x");
        o.key(Qt::Key_Return);
        QVERIFY(qobject_cast<CellEdit *>(qApp->focusWidget()));
        o.key(Qt::Key_Escape);
        QCOMPARE(o.call().input[5], 1.0F);
        QVERIFY(o.window.document()->undoStack()->isClean());
    }

    void aVerticalDragOnTheCurrentCellIsOneEdit()
    {
        Opened o;
        const CellRef cell{Panel::Input, 0, 0, 0, 0};
        o.clickCell(cell);
        const Point centre = boxOf(o.stage()->drawing(), cell).centre();
        const QPoint from(int(centre.x), int(centre.y));
        QTest::mousePress(o.stage(), Qt::LeftButton, Qt::NoModifier, from);
        for (int up = 4; up <= 36; up += 4) {
            QMouseEvent move(QEvent::MouseMove, from - QPoint(0, up), o.stage()->mapToGlobal(from - QPoint(0, up)),
                             Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(o.stage(), &move);
        }
        QTest::mouseRelease(o.stage(), Qt::LeftButton, Qt::NoModifier, from - QPoint(0, 36));
        QCOMPARE(o.call().input[0], 10.0F);
        QCOMPARE(o.window.document()->undoStack()->count(), 1);
    }

    void fieldsAndTextAreTwoViewsOfTheCall()
    {
        Opened o;
        auto *panel = o.window.findChild<CallPanel *>();
        QPlainTextEdit *text = panel->callEditor()->textEdit();
        NumberField *stride = nullptr, *height = nullptr;
        for (NumberField *field : panel->findChildren<NumberField *>()) {
            if (field->accessibleName() == "Stride of rows")
                stride = field;
            if (field->accessibleName() == "Input height")
                height = field;
        }
        stride->setFocus();
        QTest::keyClicks(stride, "2");
        QVERIFY(text->toPlainText().contains("strides=[1, 2, 1, 1]"));
        QString changed = text->toPlainText();
        text->setPlainText(changed.replace("\"VALID\"", "\"SAME\""));
        QCOMPARE(o.call().arguments.padding.word, std::string("SAME"));
        text->setPlainText(text->toPlainText().replace("[1, 2, 1, 1]", "[1, 0, 1, 1]"));
        QVERIFY(o.window.document()->refusal());
        QVERIFY(panel->callEditor()->problem());
        QTest::mouseClick(panel->callEditor()->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(!o.window.document()->refusal());
        // Down and up again within one gesture keeps the values.
        const Tensor before = o.call().input;
        height->setFocus();
        QTest::keyClick(height, Qt::Key_Down);
        QCOMPARE(o.call().input.shape()[1], Index(3));
        QTest::keyClick(height, Qt::Key_Up);
        QVERIFY(o.call().input == before);
        o.window.document()->undoStack()->setIndex(0);
        QCOMPARE(o.call().arguments.padding.word, std::string("VALID"));
        QVERIFY(text->toPlainText().contains("padding=\"VALID\""));
    }

    void theGridHasASpreadsheetsHabits()
    {
        Opened o;
        o.window.actions()[Command::EditFilter]->trigger();
        TensorView *view = nullptr;
        for (TensorPanel *panel : o.window.findChildren<TensorPanel *>())
            if (panel->model()->target() == TensorModel::Target::Filter)
                view = panel->view();
        view->selectCell(0, 0);
        QTest::keyClicks(view, "7");
        o.key(Qt::Key_Tab);
        QCOMPARE(o.call().filter[0], 7.0F);
        QCOMPARE(view->currentIndex().column(), 1);
        QApplication::clipboard()->setText("1\t2\n3\t4,5\n");
        view->selectCell(1, 1);
        o.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(o.call().filter[4], 1.0F);
        QCOMPARE(o.call().filter[8], 4.5F);
        view->selectCell(1, 1);
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
        o.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("1\t2\n3\t4.5\n"));
        QVERIFY(QApplication::clipboard()->mimeData()->hasImage() && QApplication::clipboard()->mimeData()->hasHtml());
        o.key(Qt::Key_Delete);
        QCOMPARE(o.call().filter[8], 0.0F);
        QCOMPARE(o.window.document()->undoStack()->count(), 3);
        o.window.document()->undoStack()->setIndex(0);
        QCOMPARE(o.call().filter[8], 1.0F);
    }

    void theScrubBarFollowsAndLeads()
    {
        Opened o;
        auto *bar = o.window.findChild<ScrubBar *>();
        for (Index step : {Index(0), Index(7), Index(12), Index(15), Index(18)})
            QCOMPARE(bar->stepAt(bar->xOfStep(double(step))), step);
        QTest::mouseClick(bar, Qt::LeftButton, Qt::NoModifier, QPoint(int(bar->xOfStep(15)), bar->height() / 2));
        QCOMPARE(o.step(), Index(15));
    }

    void presentingPutsThePanelsAwayAndEscBringsThemBack()
    {
        Opened o;
        o.key(Qt::Key_F5);
        QVERIFY(o.window.isFullScreen());
        QVERIFY(!o.window.findChild<CallPanel *>()->isVisible());
        QVERIFY(o.window.viewing()->look().textScale > 1);
        o.stage()->setFocus();
        o.key(Qt::Key_PageDown);
        QCOMPARE(o.step(), Index(1));
        auto *caption = o.window.findChild<Caption *>();
        QVERIFY(caption->isVisible() && !caption->accessibleDescription().isEmpty());
        o.window.player()->goToStep(16);
        o.window.viewing()->hover(InputCell{0, 1, 0, 0});
        QVERIFY2(caption->accessibleDescription().contains(QStringLiteral("2 × 1 = 2")),
                 qPrintable(caption->accessibleDescription()));
        o.window.viewing()->hover(std::nullopt);
        o.key(Qt::Key_B);
        QVERIFY(o.window.viewing()->hidden().outputs);
        o.key(Qt::Key_R);
        QVERIFY(!o.window.viewing()->hidden().outputs);
        o.key(Qt::Key_R); // brings back, and hides nothing
        QVERIFY(!o.window.viewing()->hidden().outputs);
        o.key(Qt::Key_B);
        o.key(Qt::Key_B);
        QVERIFY(!o.window.viewing()->hidden().outputs);
        o.key(Qt::Key_Escape);
        QVERIFY(!caption->isVisible());
        QVERIFY(!o.window.isFullScreen());
        QVERIFY(o.window.findChild<CallPanel *>()->isVisible());
    }

    void presentingBringsAMaximisedWindowBackMaximised()
    {
        Opened o;
        for (const Qt::Key key : {Qt::Key_F5, Qt::Key_F11}) {
            o.window.setWindowState(Qt::WindowMaximized);
            o.key(key);
            QVERIFY(o.window.isFullScreen());
            o.stage()->setFocus();
            o.key(Qt::Key_Escape);
            QVERIFY(!o.window.isFullScreen());
            QVERIFY(o.window.isMaximized());
        }
    }

    void presentedCellsAreNoSmallerThanInTheWindow()
    {
        for (const QSize size : {QSize(1440, 900), QSize(1920, 1080), QSize(1024, 700)}) {
            Opened o;
            o.window.resize(size);
            o.window.player()->goToStep(16);
            QCoreApplication::processEvents();
            const auto widths = [&] {
                std::map<Panel, double> of;
                for (const Panel panel :
                     {Panel::Input, Panel::Filter, Panel::Virtual, Panel::Output, Panel::FlatFilter})
                    of[panel] = boxOf(o.stage()->drawing(), {panel, 0, 0, 0, 0}).width;
                return of;
            };
            const auto before = widths();
            o.window.setMode(Mode::Present);
            QTest::qWait(50);
            o.window.resize(size); // as if the screen were as large as the window was
            QTRY_VERIFY(o.stage()->width() > size.width() * 9 / 10);
            for (const auto &[panel, width] : widths())
                QVERIFY2(width >= before.at(panel),
                         qPrintable(QStringLiteral("%1 px, stage %5×%6: panel %2 has %3, had %4")
                                        .arg(size.width())
                                        .arg(int(panel))
                                        .arg(width)
                                        .arg(before.at(panel))
                                        .arg(o.stage()->width())
                                        .arg(o.stage()->height())));
        }
    }

    void theControlsComeWhenThePointerMoves()
    {
        Opened o;
        auto *controls = o.window.findChild<TransportBar *>();
        o.key(Qt::Key_F5);
        QVERIFY(!controls->isVisible());
        QTest::mouseMove(o.stage(), QPoint(100, 100));
        QTRY_VERIFY(controls->isVisible());
        o.stage()->setFocus();
        o.key(Qt::Key_Escape);
        QCoreApplication::processEvents();
        QVERIFY(controls->isVisible());
        QVERIFY(o.stage()->mapTo(&o.window, QPoint(0, o.stage()->height())).y() <=
                controls->mapTo(&o.window, QPoint()).y());
    }

    void comparingTakesTheStagesPlaceAndEscBringsItBack()
    {
        Opened o;
        o.key(Qt::Key_K, Qt::ControlModifier);
        auto *compare = o.window.findChild<CompareView *>();
        QVERIFY(compare && compare->isVisible() && !o.stage()->isVisible());
        QVERIFY(o.window.actions()[Command::Compare]->isChecked());
        for (const ComparePane *pane : {compare->left(), compare->right()})
            QVERIFY(pane->isVisible() && !pane->differing().empty());
        o.key(Qt::Key_Right);
        QCOMPARE(o.step(), Index(1));
        QCOMPARE(compare->left()->moment().step, Index(1));
        for (Command command : {Command::Fit, Command::ZoomIn, Command::ZoomOut})
            QVERIFY(!o.window.actions()[command]->isEnabled());
        o.key(Qt::Key_Escape);
        QVERIFY(o.stage()->isVisible() && o.stage()->hasFocus());
        QVERIFY(!o.window.actions()[Command::Compare]->isChecked());
        QVERIFY(o.window.actions()[Command::Fit]->isEnabled());
        QTRY_VERIFY(!o.window.findChild<CompareView *>());
        o.key(Qt::Key_K, Qt::ControlModifier);
        o.key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(o.stage()->isVisible());
    }

    void aLowScreenGivesThePicturesItsHeight()
    {
        Opened o;
        o.window.setMode(Mode::Present);
        o.window.showNormal();
        o.window.resize(1024, 700);
        QCoreApplication::processEvents();
        const Drawing drawing = o.stage()->drawing();
        const Box cell = boxOf(drawing, {Panel::Input, 0, 1, 1, 0});
        QVERIFY2(cell.height >= 31, qPrintable(QString::number(cell.height)));
        for (const Mark &mark : drawing.marks)
            if (const auto *text = std::get_if<TextMark>(&mark);
                text && text->cell == CellRef{Panel::Input, 0, 1, 1, 0})
                QVERIFY2(text->size >= 14, qPrintable(QString::number(text->size)));
    }

    void theCaptionSaysWhatACellIsLinkedTo()
    {
        Opened o;
        o.window.setMode(Mode::Present);
        auto *caption = o.window.findChild<Caption *>();
        const QString step = caption->text();
        o.window.viewing()->hover(CellRef{Panel::Input, 0, 1, 1, 0});
        QVERIFY2(caption->text().contains("4 windows"), qPrintable(caption->text()));
        QVERIFY(!o.stage()->parts().frame.hintShown);
        o.window.viewing()->hover(std::nullopt);
        QCOMPARE(caption->text(), step);
        o.window.setMode(Mode::Explore);
        QVERIFY(o.stage()->parts().frame.hintShown);
    }

    void aRemoteControlsKeysPresent()
    {
        Opened o;
        o.key(Qt::Key_F5);
        o.key(Qt::Key_PageDown);
        o.key(Qt::Key_PageDown);
        o.key(Qt::Key_PageUp);
        QCOMPARE(o.step(), Index(1));
        o.key(Qt::Key_Period);
        QVERIFY(o.window.viewing()->hidden().outputs);
        o.key(Qt::Key_Period);
        QVERIFY(!o.window.viewing()->hidden().outputs);
        o.key(Qt::Key_F5);
        QCOMPARE(o.window.mode(), Mode::Explore);
    }

    void theRedDotFollowsThePointer()
    {
        Opened o;
        o.key(Qt::Key_F5);
        o.key(Qt::Key_P);
        auto *dot = o.window.findChild<LaserPointer *>();
        QVERIFY(dot->isOn() && QGuiApplication::overrideCursor());
        QTest::mouseMove(o.stage(), QPoint(120, 100)); // enters
        for (const QPoint at : {QPoint(200, 150), QPoint(300, 220)}) {
            QTest::mouseMove(o.stage(), at);
            QTRY_VERIFY(dot->isVisible());
            QTRY_COMPARE(dot->mapTo(o.stage()->parentWidget(), dot->rect().center()), o.stage()->mapToParent(at));
        }
        o.key(Qt::Key_Escape);
        QVERIFY(!dot->isOn() && !dot->isVisible() && !QGuiApplication::overrideCursor());
        QVERIFY(!o.window.actions()[Command::Laser]->isChecked());
    }

    void theRedDotFollowsWhileAButtonIsHeld()
    {
        Opened o;
        o.key(Qt::Key_F5);
        o.key(Qt::Key_P);
        auto *dot = o.window.findChild<LaserPointer *>();
        QTest::mouseMove(o.stage(), QPoint(120, 100));
        const float before = o.call().input[0];
        const Box cell = boxOf(o.stage()->drawing(), {Panel::Input, 0, 0, 0, 0});
        const QPoint from(int(cell.centre().x), int(cell.centre().y));
        QTest::mouseClick(o.stage(), Qt::LeftButton, Qt::NoModifier, from); // the current cell: a drag would change it
        QTest::mousePress(o.stage(), Qt::LeftButton, Qt::NoModifier, from);
        const Drawing drawing = o.stage()->drawing();
        for (const QPoint by : {QPoint(0, 0), QPoint(10, 30), QPoint(40, 90)}) {
            const QPoint at = from + by;
            QMouseEvent move(QEvent::MouseMove, at, o.stage()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
            QApplication::sendEvent(o.stage(), &move);
            QVERIFY(dot->isVisible());
            QCOMPARE(dot->mapTo(o.stage()->parentWidget(), dot->rect().center()), o.stage()->mapToParent(at));
        }
        QCOMPARE(o.call().input[0], before); // pointing changes nothing
        QVERIFY(o.stage()->drawing() == drawing);
        QTest::mouseRelease(o.stage(), Qt::LeftButton, Qt::NoModifier, from + QPoint(40, 90));
    }

    void aPeriodBlacksOutAlsoOnACellThatCouldBeEdited()
    {
        Opened o;
        o.key(Qt::Key_F5);
        o.clickCell({Panel::Input, 0, 1, 1, 0});
        o.key(Qt::Key_Period);
        QVERIFY(o.window.viewing()->hidden().outputs);
        o.key(Qt::Key_Period);
        QVERIFY(!o.window.viewing()->hidden().outputs);
        QVERIFY(!o.window.findChild<CellEdit *>());
        o.key(Qt::Key_Escape); // releases the cell
        o.key(Qt::Key_Escape);
        QCOMPARE(o.window.mode(), Mode::Explore);
        o.clickCell({Panel::Input, 0, 1, 1, 0});
        o.type(".5");
        o.key(Qt::Key_Return);
        QCOMPARE(o.call().input[5], 0.5F);
    }

    void theCaptionHoldsEverySentence()
    {
        Opened o;
        for (const char *example : {"question", "groups", "same_stride2", "channels", "dilation"}) {
            o.window.openExample(example);
            o.window.setMode(Mode::Present);
            o.window.showNormal();
            o.window.resize(1024, 700);
            auto *caption = o.window.findChild<Caption *>();
            QVERIFY(caption->isVisible());
            for (Index step = 0; step < o.window.document()->walkthrough()->lastNumber() + 1; ++step) {
                o.window.player()->goToStep(step);
                QVERIFY2(caption->heightForWidth(caption->width()) <= caption->height(), qPrintable(caption->text()));
            }
            QVERIFY(o.window.rect().contains(QRect(caption->mapTo(&o.window, QPoint(0, 0)), caption->size())));
            keepScreenshot(o.window, QString("present-%1").arg(example));
            o.window.setMode(Mode::Explore);
        }
    }

    void aLessonStaysInViewWhenTheWindowChangesItsWidth()
    {
        Opened o;
        o.window.openExample("lesson_05_same");
        auto *lesson = o.window.findChild<LessonPanel *>();
        for (const int width : {1440, 1024, 1440}) {
            o.window.resize(width, 700);
            QCoreApplication::processEvents();
            QVERIFY2(lesson->isVisible(), qPrintable(QString::number(width)));
            QVERIFY(o.window.viewing()->hidden().sizes);
        }
    }

    void nothingIsCutInANarrowWindow()
    {
        Opened o;
        o.window.resize(1024, 700);
        for (const char *tab : {"The call", "Input", "Filter", "Explain", "Code", "Shapes", "Lesson"}) {
            QToolButton *button = nullptr;
            for (QToolButton *candidate : o.window.findChildren<QToolButton *>())
                if (candidate->isVisible() && candidate->text() == tab)
                    button = candidate;
            QVERIFY2(button, tab);
            QVERIFY(button->parentWidget()->rect().contains(button->geometry()));
            QTest::mouseClick(button, Qt::LeftButton);
            QCoreApplication::processEvents();
            keepScreenshot(o.window, QString("narrow-%1").arg(tab));
            for (QScrollArea *area : o.window.findChildren<QScrollArea *>())
                if (area->isVisible() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
                    QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                             qPrintable(QString("%1: %2 in %3")
                                            .arg(tab)
                                            .arg(area->widget()->width())
                                            .arg(area->viewport()->width())));
            for (QLabel *label : o.window.findChildren<QLabel *>())
                if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty())
                    QVERIFY2(label->width() >= label->minimumSizeHint().width(),
                             qPrintable(QString(tab) + ": " + label->text()));
        }
    }

    void theKeysOfTheEditorsGoIntoThem()
    {
        Opened o;
        o.key(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(qApp->focusWidget(), o.window.findChild<CallEditor *>()->textEdit());
        o.key(Qt::Key_2, Qt::ControlModifier);
        o.type("7");
        o.key(Qt::Key_Return);
        QCOMPARE(o.call().input[0], 7.0F);
        o.key(Qt::Key_V); // no number begins with it: the window's own key
        QCOMPARE(o.window.viewing()->look().colours, ColourMode::Values);
        o.key(Qt::Key_Space);
        QVERIFY(o.window.player()->isPlaying());
        o.key(Qt::Key_Space);
        o.type("-.5");
        o.key(Qt::Key_Return);
        QCOMPARE(o.call().input[4], -0.5F);
    }

    void theKeyOfExercisesShowsWhatTheyAreMadeFrom()
    {
        Opened o;
        o.key(Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(o.window.mode(), Mode::Predict);
        for (const QSpinBox *seed : o.window.findChild<PredictPanel *>()->findChildren<QSpinBox *>())
            QVERIFY(seed->isVisible());
        QVERIFY(o.window.findChild<PredictPanel *>()->isAncestorOf(qApp->focusWidget()));
    }

    void aLessonWithoutPagesOffersOthers()
    {
        Opened o;
        o.key(Qt::Key_L, Qt::ControlModifier);
        bool offered = false;
        QTimer::singleShot(100, qApp, [&offered] {
            if (QWidget *page = QApplication::activeModalWidget()) {
                offered = true;
                page->close();
            }
        });
        for (QPushButton *button : o.window.findChild<LessonPanel *>()->findChildren<QPushButton *>())
            if (button->text().startsWith("Open a lesson"))
                QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(offered);
    }

    void everyActionHasATipAndNoTwoShareAKey()
    {
        Opened o;
        QStringList keys;
        for (QAction *action : o.window.actions().all()) {
            QVERIFY2(!action->toolTip().isEmpty() && !action->statusTip().isEmpty(), qPrintable(action->text()));
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
                keys << key.toString();
            }
            const bool opensMenu = action->menu() != nullptr;
            QVERIFY2(opensMenu || action->isCheckable() || isConnected(action),
                     qPrintable(action->text() + ": does nothing"));
        }
    }

    void everyControlHasAName()
    {
        Opened o;
        for (QToolButton *button : o.window.findChildren<QToolButton *>())
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty() ||
                         button->objectName().startsWith("qt_"),
                     qPrintable(button->parentWidget()->metaObject()->className()));
        for (NumberField *field : o.window.findChildren<NumberField *>())
            QVERIFY(!field->accessibleName().isEmpty());
    }

    void savingClosingAndOpeningAgain()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("mine.conv2d");
        Opened o;
        o.clickCell({Panel::Input, 0, 0, 0, 0});
        QTest::keyClicks(o.stage(), "9");
        o.key(Qt::Key_Return);
        QVERIFY(o.window.isWindowModified());
        answerNext(QMessageBox::Cancel);
        QVERIFY2(!o.window.close(), "asked, and stayed");
        QVERIFY(o.window.files()->saveTo(path));
        QVERIFY(!o.window.isWindowModified());
        o.window.player()->goToStep(15);
        QVERIFY(o.window.files()->save());
        o.window.openExample("question");
        QCOMPARE(o.call().input[0], 4.0F);
        o.window.openFile(path);
        QCOMPARE(o.call().input[0], 9.0F);
        QCOMPARE(o.step(), Index(15));
        QVERIFY(o.window.windowTitle().startsWith("mine.conv2d"));
        QVERIFY(o.window.close());
    }

    /// Its filter is all zeros: nobody would find out why without the panel.
    void anExampleThatLearnsShowsHow()
    {
        Opened o;
        auto *learn = o.window.findChild<LearnPanel *>();
        o.window.openExample("learn_sobel");
        QVERIFY(learn->isVisible());
        o.window.openExample("question");
        QVERIFY(!learn->isVisible());
        o.window.openExample("lesson_21_learn");
        QVERIFY2(!learn->isVisible(), "the lesson itself is read first");
    }

    void whatCannotBeOpenedIsSaidWithoutABox()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("bad.conv2d");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"conv2d_lab\": 1,\n \"call\": nonsense}");
        file.close();
        Opened o;
        o.window.openFile(path);
        QVERIFY(o.window.findChild<InfoBar *>()->sentence().contains("bad.conv2d"));
        QVERIFY(o.window.findChild<InfoBar *>()->sentence().contains("line 2"));
        QCOMPARE(o.call().input[0], 4.0F);
    }

    void themesChangeEveryColour()
    {
        Opened o;
        for (Command command : {Command::ThemeDark, Command::ThemeContrast, Command::ThemeLight}) {
            o.window.actions()[command]->trigger();
            const QPalette palette = QApplication::palette();
            const auto colour = [&](QPalette::ColorRole role) {
                const QColor c = palette.color(role);
                return Colour{std::uint8_t(c.red()), std::uint8_t(c.green()), std::uint8_t(c.blue())};
            };
            for (const auto &[ink, ground] : {std::pair{QPalette::Text, QPalette::Base},
                                              {QPalette::WindowText, QPalette::Window},
                                              {QPalette::ButtonText, QPalette::Button},
                                              {QPalette::PlaceholderText, QPalette::Base},
                                              {QPalette::HighlightedText, QPalette::Highlight},
                                              {QPalette::BrightText, QPalette::Dark},
                                              {QPalette::ToolTipText, QPalette::ToolTipBase},
                                              {QPalette::Link, QPalette::Base}})
                QVERIFY2(contrast(colour(ink), colour(ground)) >= 4.5,
                         qPrintable(QStringLiteral("role %1 in %2").arg(int(ink)).arg(int(command))));
        }
    }

    void aNarrowWindowLosesNoPanel()
    {
        Opened o;
        o.window.resize(1024, 700);
        QTest::qWait(50);
        QVERIFY(o.window.findChild<StageView *>()->width() > 500);
        for (const QString &name : QStringList{"The call", "Input", "Filter", "Explain", "Code", "Shapes", "Lesson"}) {
            QToolButton *tab = nullptr;
            for (QToolButton *button : o.window.findChildren<QToolButton *>())
                if (button->property("look") == "tab" && button->text() == name && button->isVisible())
                    tab = button;
            QVERIFY2(tab, qPrintable(name));
        }
        auto *explain = o.window.findChild<ExplainPanel *>();
        QVERIFY(explain->isVisible()); // what the step does is in front, not the call
        o.window.resize(1440, 900);
        QTest::qWait(50);
        QVERIFY(explain->isVisible());
        QVERIFY(o.window.findChild<CallPanel *>()->isVisible());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_main_window.moc"
