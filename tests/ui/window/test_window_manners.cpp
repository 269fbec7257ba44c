// How fields, keys and buttons behave in the window, whatever they are for.

#include "tests/support/opened_window.h"
#include "tests/support/own_settings.h"
#include "ui/editing/call_editor.h"
#include "ui/editing/call_panel.h"
#include "ui/editing/cell_edit.h"
#include "ui/importing/paste_code_sheet.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/player/transport_bar.h"
#include "ui/stage/compare_view.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSpinBox>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

using namespace lab;
using namespace lab::ui;
using namespace lab::test;

namespace {

template <typename Field>
Field *fieldNamed(QWidget &window, const QString &name)
{
    for (Field *field : window.findChildren<Field *>())
        if (field->accessibleName() == name)
            return field;
    qFatal("no field %s", qPrintable(name));
}

/// A notch of the wheel over the field.
void turnWheelOver(QWidget *widget)
{
    const QPointF at = widget->rect().center();
    QWheelEvent turn(at, widget->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                     false);
    QApplication::sendEvent(widget, &turn);
    QCoreApplication::processEvents();
}

LessonPanel *openedLesson(Opened &o, const QString &name, int page)
{
    o.window.openExample(name);
    auto *panel = o.window.findChild<LessonPanel *>();
    panel->goToPage(page);
    QCoreApplication::processEvents();
    return panel;
}

bool says(const QWidget &panel, const QString &words)
{
    const auto labels = panel.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

/// As a reader clicks: the pointer is over the cell before the button goes down.
void hoverAndClick(Opened &o, const CellRef &cell)
{
    const Point centre = boxOf(o.stage()->drawing(), cell).centre();
    const QPoint at(int(centre.x), int(centre.y));
    QTest::mouseMove(o.stage(), at);
    QCoreApplication::processEvents();
    o.window.viewing()->hover(cell);
    QTest::mouseClick(o.stage(), Qt::LeftButton, Qt::NoModifier, at);
}

} // namespace

class TestWindowManners : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useOwnSettings("conv2d-lab-test"); }

    void theListOfABoxIsLitSoftlyAsAMenuIs()
    {
        Opened o;
        o.window.setTheme(ThemeChoice::Light);
        auto *box = fieldNamed<QComboBox>(o.window, "Activation");
        box->showPopup();
        QCoreApplication::processEvents();
        const QRect chosen = box->view()->visualRect(box->model()->index(box->currentIndex(), 0));
        QVERIFY2(chosen.height() > box->fontMetrics().height() * 4 / 3, qPrintable(QString::number(chosen.height())));
        const QColor ground =
            box->view()->viewport()->grab().toImage().pixelColor(chosen.right() - 8, chosen.center().y());
        QVERIFY2(ground.lightness() > 200 && ground != box->palette().color(QPalette::Base), qPrintable(ground.name()));
        box->hidePopup();
    }

    void theFirstClickOfAFindTaskCounts_data()
    {
        QTest::addColumn<QString>("lesson");
        QTest::addColumn<CellRef>("wrong");
        QTest::addColumn<CellRef>("right");
        QTest::newRow("lesson 2, page 2") << QString("lesson_02_product") << CellRef{Panel::Virtual, 5, 1, 0, 0}
                                          << CellRef{Panel::Virtual, 5, 2, 0, 0};
        QTest::newRow("lesson 6, page 2")
            << QString("lesson_06_stride") << CellRef{Panel::Input, 0, 1, 1, 0} << CellRef{Panel::Input, 0, 4, 4, 0};
    }
    void theFirstClickOfAFindTaskCounts()
    {
        QFETCH(QString, lesson);
        QFETCH(CellRef, wrong);
        QFETCH(CellRef, right);
        {
            Opened o;
            const LessonPanel *panel = openedLesson(o, lesson, 1);
            hoverAndClick(o, right);
            QVERIFY(panel->isTaskDone());
        }
        Opened o;
        const LessonPanel *panel = openedLesson(o, lesson, 1);
        hoverAndClick(o, wrong);
        QVERIFY(!panel->isTaskDone());
        QVERIFY2(says(*panel, "Not this one"), "a wrong first click gets an answer");
        hoverAndClick(o, right);
        QVERIFY(panel->isTaskDone());
    }

    void phaseKeysAreThePlayersWhereNoCellIsChosen()
    {
        Opened o;
        const CellRef weight{Panel::Filter, 0, 0, 0, 0};
        o.clickCell(weight);
        QVERIFY(o.stage()->currentCell().has_value());
        o.key(Qt::Key_Escape);
        QVERIFY2(!o.stage()->currentCell(), "Esc leaves the cell");
        o.key(Qt::Key_3);
        QVERIFY(!o.window.findChild<CellEdit *>());
        QCOMPARE(o.step(), Index(14));
        o.clickCell(weight);
        QTest::mouseClick(o.stage(), Qt::LeftButton, Qt::NoModifier, QPoint(o.stage()->width() - 4, 60));
        QVERIFY2(!o.stage()->currentCell(), "so does a click beside every cell");
        o.key(Qt::Key_3);
        QVERIFY(!o.window.findChild<CellEdit *>());
        o.clickCell(weight);
        o.window.openExample("same_stride2");
        QVERIFY2(!o.stage()->currentCell() && !o.window.viewing()->pinned(), "and so does another document");
    }

    void theWheelChangesNoFieldWithoutFocus()
    {
        Opened o;
        o.window.actions()[Command::ShowCall]->setChecked(true);
        QCoreApplication::processEvents();
        for (const char *name : {"Dilation of rows", "Stride of columns", "Input height"}) {
            auto *field = fieldNamed<NumberField>(o.window, name);
            const int before = field->value();
            turnWheelOver(field);
            QVERIFY2(!field->hasFocus() && field->value() == before, name);
        }
        auto *dilation = fieldNamed<NumberField>(o.window, "Stride of rows");
        dilation->setFocus();
        turnWheelOver(dilation);
        QCOMPARE(dilation->value(), 0);
        for (QWidget *field : o.window.findChildren<QWidget *>())
            if (field->isVisible() && (qobject_cast<QComboBox *>(field) || qobject_cast<QAbstractSpinBox *>(field)))
                QVERIFY2(field->focusPolicy() != Qt::WheelFocus, qPrintable(field->accessibleName()));
    }

    void undoWorksWhereverTheFocusIs()
    {
        Opened o;
        auto *stride = fieldNamed<NumberField>(o.window, "Stride of rows");
        stride->setFocus();
        stride->selectAll();
        QTest::keyClicks(stride, "2");
        QTest::keyClick(stride, Qt::Key_Tab);
        QVERIFY(qApp->focusWidget() != stride);
        QCOMPARE(o.window.document()->walkthrough()->geometry().height.stride, Index(2));
        for (QWidget *focused : std::initializer_list<QWidget *>{
                 qApp->focusWidget(), fieldNamed<NumberField>(o.window, "Filter height"),
                 fieldNamed<QLineEdit>(o.window, "Step number"), o.window.findChild<CallEditor *>()->textEdit()}) {
            focused->setFocus();
            o.key(Qt::Key_Z, Qt::ControlModifier);
            QVERIFY2(o.window.document()->walkthrough()->geometry().height.stride == 1,
                     focused->metaObject()->className());
            o.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(o.window.document()->walkthrough()->geometry().height.stride, Index(2));
        }
    }

    void typingThatIsNotTakenIsUndoneByItsField()
    {
        Opened o;
        auto *step = fieldNamed<QLineEdit>(o.window, "Step number");
        step->setFocus();
        step->selectAll();
        QTest::keyClicks(step, "7");
        o.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(step->text(), QString("0"));
    }

    void exactlyOneRefusalIsSaid()
    {
        Opened o;
        auto *text = o.window.findChild<CallEditor *>()->textEdit();
        text->setPlainText("tf.nn.conv2d(input, filters, strides=1, padding='same')");
        QVERIFY2(o.stage()->refusal().contains("capital"), qPrintable(o.stage()->refusal()));
        text->setPlainText("tf.nn.conv2d(input, filters, strides=1, padding='same', border=1)");
        const QString refusal = o.stage()->refusal();
        QVERIFY2(refusal.contains("no argument of this name"), qPrintable(refusal));
        QVERIFY(says(o.window, refusal));
        QVERIFY(!says(o.window, "capital"));
        text->setPlainText("tf.nn.conv2d(input, filters, strides=1, padding='SAME')");
        QVERIFY(o.stage()->refusal().isEmpty());
    }

    void aTaskDoesNotTakeTheWrongDeed()
    {
        Opened o;
        const LessonPanel *panel = openedLesson(o, "lesson_01_three_steps", 4);
        o.clickCell({Panel::Input, 0, 0, 0, 0}); // a filter value is asked for: 10 here makes 20 as well
        o.type("10");
        o.key(Qt::Key_Return);
        QCOMPARE(o.window.document()->walkthrough()->convolution().call().input[0], 10.0F);
        QVERIFY(!panel->isTaskDone());
        QVERIFY2(says(*panel, "not what was to be changed"), "it is said");
        o.key(Qt::Key_Z, Qt::ControlModifier);
        o.clickCell({Panel::Filter, 1, 1, 0, 0});
        o.type("7");
        o.key(Qt::Key_Return);
        QVERIFY(panel->isTaskDone());
    }

    void theStepFieldTellsTheTruthAndGivesTheKeysBack()
    {
        Opened o;
        auto *step = fieldNamed<QLineEdit>(o.window, "Step number");
        step->setFocus();
        step->selectAll();
        QTest::keyClicks(step, "99");
        QTest::keyClick(step, Qt::Key_Return);
        QCOMPARE(step->text(), QString("18"));
        QCOMPARE(o.step(), Index(18));
        o.key(Qt::Key_Left);
        QCOMPARE(o.step(), Index(17));
        QCOMPARE(step->text(), QString("17"));
    }

    void aMenuButtonIsNotLitWhenItsMenuIsGone()
    {
        Opened o;
        auto *button = fieldNamed<QToolButton>(o.window, "Size of a step");
        QTest::mouseMove(button);
        button->setAttribute(Qt::WA_UnderMouse); // as the screen's pointer would do
        QCursor::setPos(o.window.mapToGlobal(QPoint(400, 400)));
        QTimer::singleShot(200, button->menu(), &QWidget::close);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!button->menu()->isVisible() && !button->underMouse() && !button->isDown());
    }

    void theCountsOfAComparisonSpeakOfWhatIsShown()
    {
        Opened o;
        o.window.openExample("channels"); // two filters: twice as many output cells as are shown
        o.window.setComparing(true);
        auto *compare = o.window.findChild<CompareView *>();
        compare->setComparison(Comparison::PlainAndFlipped);
        for (const ComparePane *pane : {compare->left(), compare->right()}) {
            const ComparePane::Shown shown = pane->shown();
            QVERIFY(shown.cells > 0 && shown.cells < pane->walkthrough()->geometry().outputCount());
            QVERIFY2(pane->accessibleName().contains(QString("%1 of the %2").arg(shown.differing).arg(shown.cells)),
                     qPrintable(pane->accessibleName()));
        }
    }

    void oneFormOfStrides()
    {
        Opened o;
        const auto text = [&o] { return o.window.findChild<CallEditor *>()->textEdit()->toPlainText(); };
        o.window.openExample("lesson_05_same"); // "strides": 2 in the file
        QVERIFY2(text().contains("strides=[1, 2, 2, 1]"), qPrintable(text()));
        auto *stride = fieldNamed<NumberField>(o.window, "Stride of rows");
        stride->setValue(3);
        QVERIFY2(text().contains("strides=[1, 3, 2, 1]"), qPrintable(text()));
    }

    void aDeeperInputOffersADeeperFilter()
    {
        Opened o;
        auto *channels = fieldNamed<NumberField>(o.window, "Input channels");
        channels->setFocus();
        channels->setValue(2);
        QVERIFY(o.window.document()->refusal());
        QCoreApplication::processEvents();
        QToolButton *mend = nullptr;
        for (QToolButton *button : o.window.findChildren<QToolButton *>())
            if (button->isVisible() && button->text() == "Make the filter 2 deep")
                mend = button;
        QVERIFY(mend);
        QTest::mouseClick(mend, Qt::LeftButton);
        QVERIFY(!o.window.document()->refusal());
        QCOMPARE(o.call().filter.shape(), (lab::Shape{3, 3, 2, 1}));
        QCOMPARE(o.call().filter[0], 1.0F); // its weights stay on channel 0
        o.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(o.call().filter.shape(), (lab::Shape{3, 3, 1, 1}));
    }

    void anEmptyOutputIsExplained()
    {
        Opened o;
        auto *height = fieldNamed<NumberField>(o.window, "Filter height");
        height->setFocus();
        height->setValue(5); // one row more than the input: TensorFlow takes it, and nothing comes out
        QVERIFY(!o.window.document()->refusal());
        QCOMPARE(o.window.document()->walkthrough()->geometry().outputCount(), Index(0));
        QVERIFY(says(o.window, "The output is empty"));
        height->setValue(3);
        QVERIFY(!says(o.window, "The output is empty"));
    }

    void nonsenseIsToldWhatIsLookedFor()
    {
        Opened o;
        PasteCodeSheet sheet(o.window.document());
        sheet.setCode("the quick brown fox jumps over the lazy dog");
        sheet.show();
        const auto *report = sheet.findChild<QTextBrowser *>();
        QTRY_VERIFY2(report->toPlainText().startsWith("No convolution was found."), qPrintable(report->toPlainText()));
        QVERIFY(report->toPlainText().contains("tf.nn.conv2d"));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestWindowManners test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_window_manners.moc"
