#include "core/formats/write/lesson_json.h"
#include "ui/editing/call_editor.h"
#include "ui/editing/call_panel.h"
#include "ui/editing/tensor_panel.h"
#include "ui/editing/tensor_view.h"
#include "ui/player/segmented_buttons.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <random>

using namespace lab;
using namespace lab::ui;

namespace {

/// Every way to change a lesson, drawn by chance.
class Editor
{
public:
    explicit Editor(unsigned seed) : m_random(seed) {}

    Document document;
    Viewing viewing;
    TensorPanel input{&document, &viewing, TensorModel::Target::Input};
    TensorPanel filter{&document, &viewing, TensorModel::Target::Filter};
    CallPanel call{&document, &viewing};

    void edit()
    {
        TensorPanel &panel = below(2) == 0 ? input : filter;
        switch (below(12)) {
        case 0:
            return typeCell(*panel.model());
        case 1:
            return dragCell(*panel.model());
        case 2:
            return paste(*panel.model());
        case 3:
            return clear(*panel.model());
        case 4:
            return fill(panel);
        case 5:
            return otherPlane(*panel.model());
        case 6:
        case 7:
            return turnField();
        case 8:
            return chooseSegment();
        case 9:
            return writeText();
        case 10:
            return mend();
        default:
            return undoOrRedo();
        }
    }

private:
    int below(int count) { return int(m_random() % unsigned(count)); }
    float number()
    {
        static constexpr float special[] = {0.0F, -0.0F, 1e-45F, 3.4e38F, 0.1F, INFINITY, -INFINITY, NAN};
        return below(4) == 0 ? special[below(8)] : float(below(19) - 9);
    }
    QModelIndex cell(const TensorModel &model)
    {
        return model.rowCount() == 0 || model.columnCount() == 0
                   ? QModelIndex()
                   : model.index(below(model.rowCount()), below(model.columnCount()));
    }
    void typeCell(TensorModel &model)
    {
        if (const QModelIndex at = cell(model); at.isValid())
            model.setData(at, QStringList{"1", "-0", "nan", "2.5e-3", "word", "", "inf"}[below(7)]);
    }
    void dragCell(TensorModel &model)
    {
        const QModelIndex at = cell(model);
        const int key = newMergeKey();
        for (int move = below(5); at.isValid() && move >= 0; --move)
            model.setValue(at, number(), key);
    }
    QItemSelection selection(TensorModel &model)
    {
        const QModelIndex a = cell(model), b = cell(model);
        return {model.index(std::min(a.row(), b.row()), std::min(a.column(), b.column())),
                model.index(std::max(a.row(), b.row()), std::max(a.column(), b.column()))};
    }
    void paste(TensorModel &model)
    {
        if (!cell(model).isValid())
            return;
        NumberTable table{1 + below(3), 1 + below(3), {}};
        for (int i = 0; i < table.rows * table.columns; ++i)
            table.values.push_back(number());
        model.paste(table, cell(model), selection(model));
    }
    void clear(TensorModel &model)
    {
        if (cell(model).isValid())
            model.setValues(selection(model), 0, "Set to zero");
    }
    void fill(TensorPanel &panel)
    {
        panel.fill(QStringList{"zeros", "ones", "ramp", "checkerboard", "random", "sobel-x", "gaussian",
                               "identity"}[below(8)]);
    }
    void otherPlane(TensorModel &model)
    {
        if (model.planesA() > 0 && model.planesB() > 0)
            model.setPlane(below(int(model.planesA())), below(int(model.planesB())));
    }
    void turnField()
    {
        const QList<NumberField *> fields = call.findChildren<NumberField *>();
        NumberField *field = fields[below(int(fields.size()))];
        if (below(2) == 0) {
            QFocusEvent focus(QEvent::FocusIn);
            QApplication::sendEvent(field, &focus);
        }
        for (int turn = below(3); turn >= 0; --turn)
            if (field->isEnabled() && !field->isReadOnly())
                field->setValue(below(5));
    }
    void chooseSegment()
    {
        const QList<SegmentedButtons *> groups = call.findChildren<SegmentedButtons *>();
        const QList<QAbstractButton *> buttons = groups[below(int(groups.size()))]->findChildren<QAbstractButton *>();
        buttons[below(int(buttons.size()))]->click();
    }
    void writeText()
    {
        QString text = call.callEditor()->textEdit()->toPlainText();
        const QList<std::pair<QString, QString>> changes{{"VALID", "SAME"},
                                                         {"SAME", "same"},
                                                         {"same", "VALID"},
                                                         {"1", "2"},
                                                         {"2", "0"},
                                                         {"0", "1"},
                                                         {"[", "("},
                                                         {"NHWC", "NCHW"},
                                                         {")", ""},
                                                         {",", ""},
                                                         {"strides", "stride"},
                                                         {"1", "99999999999"}};
        const auto &[from, to] = changes[below(int(changes.size()))];
        call.callEditor()->textEdit()->setPlainText(text.replace(from, to));
    }
    void mend()
    {
        for (QToolButton *button : call.callEditor()->findChildren<QToolButton *>())
            if (button->toolTip() == "Fixes the call")
                return button->click();
    }
    void undoOrRedo()
    {
        if (below(3) == 0)
            document.undoStack()->redo();
        else
            document.undoStack()->undo();
    }

    std::mt19937 m_random;
};

} // namespace

class TestRandomEdits : public QObject
{
    Q_OBJECT
private slots:
    void undoneAllIsTheFirstAndRedoneAllTheLast_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void undoneAllIsTheFirstAndRedoneAllTheLast()
    {
        QFETCH(unsigned, seed);
        Editor editor(seed);
        QUndoStack &stack = *editor.document.undoStack();
        const Lesson first = editor.document.lesson();
        const std::string firstText = writeLesson(first);
        for (int step = 0; step < 300; ++step)
            editor.edit();
        QVERIFY2(stack.count() > 50, qPrintable(QString::number(stack.count())));
        stack.setIndex(stack.count());
        const Lesson last = editor.document.lesson();
        const std::string lastText = writeLesson(last);
        for (int round = 0; round < 2; ++round) {
            while (stack.canUndo())
                stack.undo();
            QVERIFY(editor.document.lesson() == first);
            QCOMPARE(writeLesson(editor.document.lesson()), firstText);
            QVERIFY(!editor.document.refusal());
            while (stack.canRedo())
                stack.redo();
            QVERIFY(editor.document.lesson() == last);
            QCOMPARE(writeLesson(editor.document.lesson()), lastText);
        }
    }
};

QTEST_MAIN(TestRandomEdits)
#include "test_random_edits.moc"
