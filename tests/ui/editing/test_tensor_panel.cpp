#include "ui/editing/cell_edit.h"
#include "ui/editing/tensor_panel.h"
#include "ui/editing/tensor_view.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QMouseEvent>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

using namespace lab;
using namespace lab::ui;
using Target = TensorModel::Target;

namespace {

/// A 4×4 input of two entries and two channels, a 2×2 filter of two channels and three filters, each value its own
/// place.
Lesson severalPlanes()
{
    Lesson lesson;
    lesson.call.input = Tensor::filled({2, 4, 4, 2}, 0);
    lesson.call.filter = Tensor::filled({2, 2, 2, 3}, 0);
    for (Tensor *tensor : {&lesson.call.input, &lesson.call.filter}) {
        float place = 0;
        for (float &value : tensor->mutableValues())
            value = place++;
    }
    lesson.call.arguments.strides = {1, 1, 1, 1};
    return lesson;
}

struct Sheet {
    Document document;
    Viewing viewing;
    TensorPanel panel;
    ~Sheet() { panel.hide(); }
    explicit Sheet(Target target = Target::Input) : panel(&document, &viewing, target)
    {
        document.open(severalPlanes());
        panel.resize(500, 500);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        view()->selectCell(0, 0);
    }
    TensorView *view() { return panel.view(); }
    const Tensor &tensor()
    {
        const Conv2DCall &call = document.lesson().call;
        return panel.model()->target() == Target::Input ? call.input : call.filter;
    }
    float at(Index a, Index row, Index column, Index channel)
    {
        const Shape &shape = tensor().shape();
        return tensor()[((a * shape[1] + row) * shape[2] + column) * shape[3] + channel];
    }
    int steps() { return document.undoStack()->count(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(qApp->focusWidget(), key, modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClicks(qApp->focusWidget(), QString(c));
    }
    QPoint current() { return view()->visualRect(view()->currentIndex()).center(); }
    std::pair<int, int> place() { return {view()->currentIndex().row(), view()->currentIndex().column()}; }
};

void wheel(QWidget *on, QPoint at, int notches)
{
    QWheelEvent event(at, on->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(on, &event);
}

void drag(QWidget *on, QPoint from, QPoint way)
{
    QTest::mousePress(on, Qt::LeftButton, {}, from);
    for (int part = 1; part <= 4; ++part) {
        const QPoint at = from + way * part / 4;
        QMouseEvent move(QEvent::MouseMove, at, on->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &move);
    }
    QTest::mouseRelease(on, Qt::LeftButton, {}, from + way);
}

} // namespace

class TestTensorPanel : public QObject
{
    Q_OBJECT
private slots:
    void typingEnterAndTabGoThroughTheSheet()
    {
        Sheet sheet;
        sheet.type("-2.5");
        sheet.key(Qt::Key_Return);
        QCOMPARE(sheet.at(0, 0, 0, 0), -2.5F);
        QCOMPARE(sheet.place(), (std::pair{1, 0}));
        sheet.type("1e3");
        sheet.key(Qt::Key_Tab);
        QCOMPARE(sheet.at(0, 1, 0, 0), 1000.0F);
        QCOMPARE(sheet.place(), (std::pair{1, 1}));
        sheet.key(Qt::Key_Right);
        sheet.key(Qt::Key_Right);
        sheet.type("7");
        sheet.key(Qt::Key_Tab);
        QCOMPARE(sheet.place(), (std::pair{2, 0}));
        sheet.type("8");
        sheet.key(Qt::Key_Backtab);
        QCOMPARE(sheet.place(), (std::pair{1, 3}));
        sheet.type("6");
        sheet.key(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(sheet.place(), (std::pair{0, 3}));
        QCOMPARE(sheet.steps(), 5);
        sheet.document.undoStack()->setIndex(0);
        QVERIFY(sheet.document.lesson() == severalPlanes());
    }

    void whatIsNoNumberIsNotTakenAndEscKeepsTheOldValue()
    {
        Sheet sheet;
        sheet.type("1x");
        sheet.key(Qt::Key_Return);
        auto *field = qobject_cast<CellEdit *>(qApp->focusWidget());
        QVERIFY2(field, "the field stays open at its place");
        QVERIFY(!field->accessibleDescription().isEmpty());
        QCOMPARE(field->palette().color(QPalette::Text), QColor(0xC0392B));
        sheet.key(Qt::Key_Escape);
        sheet.type("5");
        sheet.key(Qt::Key_Escape);
        QCOMPARE(sheet.steps(), 0);
        QCOMPARE(sheet.at(0, 0, 0, 0), 0.0F);
    }

    void theSameValueTypedAgainIsNoEdit()
    {
        Sheet sheet;
        sheet.type("0");
        sheet.key(Qt::Key_Return);
        QCOMPARE(sheet.steps(), 0);
        sheet.view()->selectCell(0, 0);
        sheet.type("-0");
        sheet.key(Qt::Key_Return);
        QCOMPARE(sheet.steps(), 1);
        QVERIFY(std::signbit(sheet.at(0, 0, 0, 0)));
    }

    void rangesAreCopiedPastedAndCleared()
    {
        Sheet sheet;
        sheet.key(Qt::Key_Down, Qt::ShiftModifier);
        sheet.key(Qt::Key_Right, Qt::ShiftModifier);
        sheet.key(Qt::Key_C, Qt::ControlModifier);
        const QMimeData *copied = QApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), QString("0\t2\n8\t10\n"));
        QVERIFY(copied->hasImage());
        QVERIFY(copied->html().contains("<td>10</td>"));
        QVERIFY(copied->formats().filter("json", Qt::CaseInsensitive).size() +
                    copied->formats().filter("conv2d-lab").size() >
                0);
        sheet.view()->selectCell(3, 3);
        sheet.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(sheet.at(0, 3, 3, 0), 0.0F); // what does not fit is left out
        QCOMPARE(sheet.steps(), 1);
        sheet.view()->selectCell(1, 1);
        sheet.key(Qt::Key_Down, Qt::ShiftModifier);
        sheet.key(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QString("10\n18\n"));
        QCOMPARE(sheet.at(0, 1, 1, 0), 0.0F);
        QCOMPARE(sheet.at(0, 2, 1, 0), 0.0F);
        QTest::mouseClick(sheet.view()->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          sheet.view()->visualRect(sheet.panel.model()->index(3, 2)).center());
        sheet.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QString("0\t12\n0\t20\n26\t28\n"));
        QCOMPARE(sheet.at(0, 1, 1, 1), 11.0F); // the other channel is not on this sheet
        QCOMPARE(sheet.steps(), 2);
    }

    /// What is kept for the tensor, as the live output of a photo, learns which cells a paste wrote.
    void aPasteSaysWhatItWrote()
    {
        Sheet sheet;
        const auto revision = [&] { return sheet.document.lesson().call.input.revision(); };
        const Revision before = revision();
        QApplication::clipboard()->setText("91\t92");
        sheet.view()->selectCell(1, 1);
        sheet.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(sheet.at(0, 1, 2, 0), 92.0F);
        const auto written = writtenBetween(before, revision());
        QVERIFY(written && written->size() == 2);
        sheet.document.undoStack()->undo();
        QVERIFY(revision() == before);
    }

    void oneNumberFillsTheWholeRange()
    {
        Sheet sheet;
        QApplication::clipboard()->setText("2.5");
        sheet.view()->selectAll();
        sheet.key(Qt::Key_V, Qt::ControlModifier);
        for (int row = 0; row < 4; ++row)
            for (int column = 0; column < 4; ++column)
                QCOMPARE(sheet.at(0, row, column, 0), 2.5F);
        QCOMPARE(sheet.at(1, 0, 0, 0), 32.0F);
        QCOMPARE(sheet.steps(), 1);
    }

    void raggedAndWordyTextIsRefusedAtItsPlace()
    {
        Sheet sheet;
        for (const char *text : {"1\t2\n3\n", "one two", "1\tx\n", "", "\n\n", "1 2\n3 4 5"}) {
            QToolTip::hideText();
            QApplication::clipboard()->setText(text);
            sheet.key(Qt::Key_V, Qt::ControlModifier);
            QVERIFY2(QToolTip::isVisible() && QToolTip::text().contains("no table of numbers"), text);
            QCOMPARE(sheet.steps(), 0);
            QVERIFY(sheet.document.lesson() == severalPlanes());
        }
    }

    void aVerticalDragAndTheWheelAreOneStepEach()
    {
        Sheet sheet;
        sheet.view()->selectCell(2, 1);
        drag(sheet.view()->viewport(), sheet.current(), {0, -36});
        QCOMPARE(sheet.at(0, 2, 1, 0), 18.0F + 6);
        QCOMPARE(sheet.steps(), 1);
        for (int notch = 0; notch < 3; ++notch)
            wheel(sheet.view()->viewport(), sheet.current(), 1);
        QCOMPARE(sheet.at(0, 2, 1, 0), 27.0F);
        QCOMPARE(sheet.steps(), 2);
        for (int notch = 0; notch < 3; ++notch)
            wheel(sheet.view()->viewport(), sheet.current(), -1);
        QVERIFY2(sheet.steps() == 1, "turned there and back is nothing done");
        sheet.document.undoStack()->undo();
        QVERIFY(sheet.document.lesson() == severalPlanes());
    }

    void draggingWhatIsNoFiniteNumberIsNoEdit()
    {
        Sheet sheet;
        sheet.type("nan");
        sheet.view()->selectCell(0, 0);
        sheet.panel.model()->setData(sheet.panel.model()->index(0, 0), "nan");
        const int before = sheet.steps();
        drag(sheet.view()->viewport(), sheet.current(), {0, -36});
        wheel(sheet.view()->viewport(), sheet.current(), 1);
        QCOMPARE(sheet.steps(), before);
    }

    void everyPlaneIsReachedAndEditedAlone()
    {
        for (Target target : {Target::Input, Target::Filter}) {
            Sheet sheet(target);
            const QList<QSpinBox *> planes = sheet.panel.findChildren<QSpinBox *>();
            QCOMPARE(planes.size(), 2);
            for (int a = 0; a < 2; ++a) {
                for (int b = 0; b <= planes[1]->maximum(); ++b) {
                    planes[0]->setValue(a);
                    planes[1]->setValue(b);
                    const Tensor before = sheet.tensor();
                    sheet.view()->selectCell(1, 0);
                    const float old = sheet.panel.model()->valueAt(sheet.view()->currentIndex());
                    sheet.type("-9");
                    sheet.key(Qt::Key_Return);
                    int changed = 0;
                    for (Index flat = 0; flat < before.size(); ++flat)
                        if (sheet.tensor()[flat] != before[flat]) {
                            ++changed;
                            QCOMPARE(before[flat], old);
                            const bool input = target == Target::Input;
                            QCOMPARE(flat, input ? Index(((a * 4 + 1) * 4 + 0) * 2 + b)
                                                 : Index(((1 * 2 + 0) * 2 + a) * 3 + b));
                        }
                    QCOMPARE(changed, 1);
                }
            }
        }
    }

    void randomNumbersComeAgainOrNew()
    {
        Sheet sheet;
        sheet.panel.fill("random");
        const Tensor first = sheet.tensor();
        QVERIFY(first != severalPlanes().call.input);
        const QList<QToolButton *> buttons = sheet.panel.findChildren<QToolButton *>();
        const auto press = [&](const QString &name) {
            for (QToolButton *button : buttons)
                if (button->accessibleName() == name) {
                    QVERIFY(button->isVisible());
                    QTest::mouseClick(button, Qt::LeftButton);
                }
        };
        press("Again");
        QCOMPARE(sheet.steps(), 1); // nothing has changed
        sheet.view()->selectCell(0, 0);
        sheet.key(Qt::Key_Delete);
        press("Again");
        QVERIFY(sheet.tensor() == first);
        const std::uint64_t seed = sheet.panel.seed();
        for (int attempt = 0; attempt < 5 && sheet.panel.seed() == seed; ++attempt)
            press("New");
        QVERIFY(sheet.panel.seed() != seed);
        QVERIFY(sheet.tensor() != first);
    }
};

QTEST_MAIN(TestTensorPanel)
#include "test_tensor_panel.moc"
