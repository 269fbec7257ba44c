// The lessons taken by a reader in the real window: every page's task is done with keys and clicks.

#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "core/lesson/question.h"
#include "core/lesson/task_check.h"
#include "core/tensor/number_text.h"
#include "tests/support/own_settings.h"
#include "tests/support/screenshots.h"
#include "ui/editing/call_panel.h"
#include "ui/importing/examples.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/stage/stage_view.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTest>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

using namespace lab;
using namespace lab::ui;
using namespace lab::test;

namespace {

/// A window with one lesson, read at its Lesson tab.
class Reader
{
public:
    Reader(const QString &lesson, QSize size)
    {
        window.openExample(lesson);
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        click("Lesson");
    }

    MainWindow window;

    [[nodiscard]] LessonPanel *panel() { return window.findChild<LessonPanel *>(); }
    [[nodiscard]] StageView *stage() { return window.findChild<StageView *>(); }
    [[nodiscard]] const Convolution &convolution() { return window.document()->walkthrough()->convolution(); }
    [[nodiscard]] const LessonPage &page() { return window.document()->lesson().pages[std::size_t(panel()->page())]; }
    [[nodiscard]] bool says(const QString &words)
    {
        const auto labels = panel()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    /// The button that shows these words.
    void click(const QString &words)
    {
        for (QAbstractButton *button : window.findChildren<QAbstractButton *>())
            if (button->isVisible() && button->text() == words)
                return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(qPrintable("no button " + words));
    }

    void clickCell(const CellRef &cell)
    {
        const Box box = boxOf(stage()->drawing(), cell);
        QVERIFY2(box.width > 0, "not on the stage");
        QTest::mouseClick(stage(), Qt::LeftButton, Qt::NoModifier, QPoint(int(box.centre().x), int(box.centre().y)));
    }

    void typeAnswer(const QString &answer)
    {
        for (QLineEdit *field : panel()->findChildren<QLineEdit *>())
            if (field->accessibleName() == "Your answer") {
                QVERIFY(field->isVisible());
                QTest::mouseClick(field, Qt::LeftButton);
                field->selectAll();
                QTest::keyClicks(field, answer);
                QTest::keyClick(field, Qt::Key_Return);
            }
    }

    void typeInField(const QString &name, double value)
    {
        // In a narrow window the call is another tab of the same card.
        for (NumberField *field : window.findChildren<NumberField *>())
            if (field->accessibleName() == name) {
                if (!field->isVisible())
                    click("The call");
                QTest::mouseClick(field, Qt::LeftButton);
                QVERIFY(field->hasFocus());
                field->selectAll();
                QTest::keyClicks(field, QString::fromStdString(numberText(float(value))));
                QTest::keyClick(field, Qt::Key_Return);
            }
        click("Lesson");
    }

    void typeInCell(const CellRef &cell, float value)
    {
        clickCell(cell);
        QTest::keyClicks(stage(), QString::fromStdString(numberText(value)));
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
    }
};

CellRef cellOf(std::string_view panel, const std::vector<Index> &indices)
{
    constexpr std::pair<std::string_view, Panel> names[] = {
        {"input", Panel::Input},     {"filter", Panel::Filter},
        {"virtual", Panel::Virtual}, {"flat-filter", Panel::FlatFilter},
        {"product", Panel::Product}, {"output", Panel::Output},
        {"biased", Panel::Biased},   {"activated", Panel::Activated},
        {"pooled", Panel::Pooled}};
    for (const auto &[name, kind] : names)
        if (name == panel)
            return indices.size() == 4 ? CellRef{kind, indices[0], indices[1], indices[2], indices[3]}
                                       : CellRef{kind, indices[0], indices[1], 0, 0};
    return {};
}

/// Every cell of a panel that the stage shows as a box of its own.
std::vector<std::pair<CellRef, std::vector<Index>>> shownCells(const Drawing &drawing, const Task &task)
{
    std::vector<std::pair<CellRef, std::vector<Index>>> cells;
    const Panel panel = cellOf(task.panel, {0, 0}).panel;
    const bool four = panel == Panel::Input || panel == Panel::Filter || planeOf(panel);
    for (const Mark &mark : drawing.marks)
        if (const auto *box = std::get_if<BoxMark>(&mark); box && box->cell.panel == panel) {
            const CellRef &c = box->cell;
            cells.push_back({c, four ? std::vector<Index>{c.a, c.b, c.c, c.d} : std::vector<Index>{c.a, c.b}});
        }
    return cells;
}

} // namespace

class TestLessonsInWindow : public QObject
{
    Q_OBJECT

    static void predict(Reader &reader, const Task &task)
    {
        const auto expected = expectedAnswer(task, blockOf(*reader.window.document()->walkthrough()));
        QVERIFY(expected);
        checkNotShown(reader, task);
        reader.typeAnswer("-987");
        QVERIFY(!reader.panel()->isTaskDone() && (reader.says("Not yet") || reader.says("The answer has")));
        QStringList typed;
        for (double number : *expected)
            typed << QString::fromStdString(numberText(float(number)));
        reader.typeAnswer(typed.join(", "));
    }

    /// While it is asked nothing on the stage says it.
    static void checkNotShown(Reader &reader, const Task &task)
    {
        const Drawing drawing = reader.stage()->drawing();
        const auto numbers = [&drawing](auto isAsked) {
            return std::count_if(drawing.marks.begin(), drawing.marks.end(), [&](const Mark &mark) {
                const auto *text = std::get_if<TextMark>(&mark);
                return text && isAsked(text->cell) && text->text != "?" && !text->text.empty();
            });
        };
        const std::vector<Index> &c = task.cell;
        if (task.what == "output") { // worked numbers beside it stay
            const Index row = rowOfPosition(reader.convolution().geometry(), {c[0], c[1], c[2]});
            QCOMPARE(numbers([&](const CellRef &cell) {
                         return cell == CellRef{Panel::Output, c[0], c[1], c[2], c[3]} ||
                                cell == CellRef{Panel::Product, row, c[3]};
                     }),
                     0);
        } else if (task.what == "biased" || task.what == "activated" || task.what == "pooled") {
            QCOMPARE(numbers([&](const CellRef &cell) {
                         return panelName(cell.panel) == task.what && cell.a == c[0] && cell.b == c[1] &&
                                cell.c == c[2] && cell.d == c[3];
                     }),
                     0);
        } else if (task.what == "virtual-row") {
            QCOMPARE(numbers([&](const CellRef &cell) { return cell.panel == Panel::Virtual && cell.a == c[0]; }), 0);
        } else if (task.what == "flat-place") {
            QCOMPARE(numbers([](const CellRef &cell) { return cell.panel == Panel::FlatFilter; }), 0);
        }
        for (const Mark &mark : drawing.marks)
            if (const auto *text = std::get_if<TextMark>(&mark)) {
                const QString words = QString::fromStdString(text->text);
                if (task.what == "same-pads")
                    QVERIFY2(!words.contains("padding: top"), qPrintable(words));
                if (task.what == "groups")
                    QVERIFY2(!words.contains("groups"), qPrintable(words));
            }
    }

    static void change(Reader &reader, const Task &task)
    {
        const auto &wanted = task.wanted;
        if (task.what == "filter-shape") { // the mistake first, then the fix that is offered
            reader.typeInField("Input channels", wanted[2]);
            QVERIFY(!reader.panel()->isTaskDone() && reader.window.document()->refusal());
            reader.typeInField("Filter input channels", wanted[2]);
        } else if (task.what == "pads" && wanted[0] == 2) {
            reader.typeInField("Filter height", 6);
            QVERIFY(!reader.panel()->isTaskDone() && reader.window.document()->refusal());
            reader.typeInField("Filter width", 6);
            chooseSame(reader);
        } else if (task.what == "filter-sum") {
            for (Index i = 1; i < 9; ++i)
                reader.typeInCell({Panel::Filter, i / 3, i % 3, 0, 0}, 0);
        } else if (task.what == "strides" || task.what == "pads") { // pads: what SAME adds at stride 1
            reader.typeInField("Stride of rows", task.what == "pads" ? 1 : wanted[0]);
            QVERIFY(!reader.panel()->isTaskDone());
            reader.typeInField("Stride of columns", task.what == "pads" ? 1 : wanted[1]);
        } else if (task.what == "dilations") {
            reader.typeInField("Dilation of rows", wanted[0]);
            QVERIFY(!reader.panel()->isTaskDone());
            reader.typeInField("Dilation of columns", wanted[1]);
        } else if (task.what == "never-read") {
            chooseSame(reader);
        } else if (task.what == "filter-equals") {
            const Shape shape = reader.convolution().call().filter.shape();
            for (Index i = 0; i < Index(wanted.size()); ++i) {
                const CellRef cell{Panel::Filter, i / shape[3] / shape[2] / shape[1],
                                   i / shape[3] / shape[2] % shape[1], i / shape[3] % shape[2], i % shape[3]};
                reader.typeInCell(cell, float(wanted[std::size_t(i)]));
            }
        } else if (task.what == "filter-value") {
            const std::vector<Index> &c = task.cell;
            reader.typeInCell({Panel::Filter, c[0], c[1], c[2], c[3]}, float(wanted[0]));
        } else if (task.what == "output-value") {
            changeOutput(reader, task);
        } else {
            QFAIL(qPrintable(QString::fromStdString(task.what)));
        }
    }

    static void chooseSame(Reader &reader)
    {
        if (!reader.window.findChild<CallPanel *>()->isVisible())
            reader.click("The call");
        reader.click("SAME");
        reader.click("Lesson");
    }

    /// One filter value so that the output cell becomes what is wanted.
    static void changeOutput(Reader &reader, const Task &task)
    {
        const Convolution &convolution = reader.convolution();
        const Geometry &g = convolution.geometry();
        const double missing =
            task.wanted[0] - double(outputAt(convolution, {task.cell[0], task.cell[1], task.cell[2], task.cell[3]}));
        for (Index ky = 0; ky < g.height.filterSize; ++ky)
            for (Index kx = 0; kx < g.width.filterSize; ++kx) {
                const float under = convolution.inputAt(
                    {task.cell[0], g.height.inputIndex(task.cell[1], ky), g.width.inputIndex(task.cell[2], kx), 0});
                const double more = under != 0 ? missing / double(under) : 0.5;
                if (more != std::trunc(more))
                    continue;
                const FilterCell cell{ky, kx, 0, task.cell[3]};
                return reader.typeInCell({Panel::Filter, ky, kx, 0, task.cell[3]},
                                         convolution.filterAt(cell) + float(more));
            }
        QFAIL("no one value does it");
    }

    static void find(Reader &reader, const Task &task)
    {
        const auto cells = shownCells(reader.stage()->drawing(), task);
        const auto isRight = [&](const auto &cell) {
            return isFound(task, reader.convolution(), task.panel, cell.second);
        };
        const auto wrong = std::find_if_not(cells.begin(), cells.end(), isRight);
        const auto right = std::find_if(cells.begin(), cells.end(), isRight);
        QVERIFY2(wrong != cells.end() && right != cells.end(), "the cell is not on the stage");
        reader.clickCell(wrong->first);
        QVERIFY(!reader.panel()->isTaskDone() && reader.says("Not this one."));
        reader.clickCell(right->first);
    }

private slots:
    void initTestCase() { useOwnSettings("conv2d-lab-test-lessons"); }

    void whatATaskAsksStaysHiddenWhenABlackOutEnds()
    {
        Reader reader("lesson_02_product", {1440, 900});
        const Hidden asked = reader.window.viewing()->hidden();
        QVERIFY(!asked.cells.empty() && !asked.virtualRows);
        QTest::keyClick(reader.stage(), Qt::Key_B);
        QVERIFY(reader.window.viewing()->hidden().virtualRows);
        QTest::keyClick(reader.stage(), Qt::Key_B);
        QVERIFY(reader.window.viewing()->hidden() == asked);
        checkNotShown(reader, reader.page().task);
    }

    void anAnswerThatIsFoundDoesNotEndTheBlackOut()
    {
        Reader reader("lesson_02_product", {1440, 900});
        QTest::keyClick(reader.stage(), Qt::Key_B);
        predict(reader, reader.page().task);
        QVERIFY(reader.panel()->isTaskDone());
        QVERIFY(reader.window.viewing()->hidden().outputs);
        QTest::keyClick(reader.stage(), Qt::Key_B);
        QVERIFY(reader.window.viewing()->hidden() == Hidden{});
    }

    void everyTaskIsDoneByHand_data()
    {
        QTest::addColumn<QString>("lesson");
        QTest::addColumn<QSize>("size");
        int count = 0;
        for (const QString &name : exampleNames())
            if (name.startsWith("lesson_")) {
                ++count;
                QTest::newRow(qPrintable(name + " wide")) << name << QSize(1440, 900);
                QTest::newRow(qPrintable(name + " narrow")) << name << QSize(1024, 700);
            }
        QCOMPARE(count, 21);
    }

    void everyTaskIsDoneByHand()
    {
        QFETCH(QString, lesson);
        QFETCH(QSize, size);
        Reader reader(lesson, size);
        const int pages = int(reader.window.document()->lesson().pages.size());
        QVERIFY(pages >= 2 && pages <= 6);
        for (int i = 0; i < pages; ++i) {
            QCOMPARE(reader.panel()->page(), i);
            QVERIFY2(!reader.panel()->isTaskDone(), qPrintable(QString("page %1 is done before it is begun").arg(i)));
            keepScreenshot(reader.window, QString("%1-%2-%3").arg(lesson).arg(i).arg(size.width()));
            const Task task = reader.page().task;
            switch (task.kind) {
            case Task::Kind::None:
                continue;
            case Task::Kind::Predict:
                predict(reader, task);
                break;
            case Task::Kind::Change:
                change(reader, task);
                break;
            case Task::Kind::Find:
                find(reader, task);
                break;
            }
            if (QTest::currentTestFailed()) {
                qWarning("on page %d", i);
                return;
            }
            QVERIFY2(reader.panel()->isTaskDone(), qPrintable(QString("page %1").arg(i)));
            QTextDocument praise; // shown without the signs of Markdown
            praise.setMarkdown(QString::fromStdString(task.praise));
            QVERIFY2(!praise.isEmpty() && reader.says(praise.toPlainText()), qPrintable(praise.toPlainText()));
            if (i + 1 < pages)
                reader.click("Next page");
        }
    }
};

QTEST_MAIN(TestLessonsInWindow)
#include "test_lessons_in_window.moc"
