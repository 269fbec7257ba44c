#include "core/lesson/task_check.h"

#include "core/lesson/task_making.h"

#include <QTest>

using namespace lab;

namespace {

/// The 4×4 question.
Convolution question()
{
    Conv2DCall call{.input = Tensor({1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2}),
                    .filter = Tensor({3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1})};
    return *Convolution::of(std::move(call));
}

/// 5×5 with a 2×2 filter and stride 2: the last row and column are never read.
Convolution dropping()
{
    Conv2DCall call{.input = Tensor::filled({1, 5, 5, 1}, 1), .filter = Tensor::filled({2, 2, 1, 1}, 1)};
    call.arguments.strides = {2};
    return *Convolution::of(std::move(call));
}

Task predict(const char *what, std::vector<Index> cell = {})
{
    return {.kind = Task::Kind::Predict, .what = what, .cell = std::move(cell)};
}

} // namespace

class TestTaskCheck : public QObject
{
    Q_OBJECT
private slots:
    void predictions_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<std::vector<Index>>("cell");
        QTest::addColumn<std::vector<double>>("answer");
        using Cell = std::vector<Index>;
        using Numbers = std::vector<double>;
        QTest::newRow("an output number") << QByteArray("output") << Cell{0, 1, 1, 0} << Numbers{12};
        QTest::newRow("a row of the virtual tensor")
            << QByteArray("virtual-row") << Cell{2} << Numbers{2, 1, 0, 1, 2, 4, 3, 1, 0};
        QTest::newRow("a filter value's place") << QByteArray("flat-place") << Cell{1, 0, 0, 0} << Numbers{3};
        QTest::newRow("the output's shape") << QByteArray("output-shape") << Cell{} << Numbers{1, 2, 2, 1};
        QTest::newRow("the matrix's shape") << QByteArray("virtual-shape") << Cell{} << Numbers{4, 9};
        QTest::newRow("no padding") << QByteArray("same-pads") << Cell{} << Numbers{0, 0, 0, 0};
        QTest::newRow("an inner input is read by all") << QByteArray("reads") << Cell{0, 1, 1, 0} << Numbers{4};
        QTest::newRow("multiply-adds") << QByteArray("multiply-adds") << Cell{} << Numbers{36};
        QTest::newRow("groups") << QByteArray("groups") << Cell{} << Numbers{1};
    }

    void predictions()
    {
        QFETCH(QByteArray, what);
        QFETCH(std::vector<Index>, cell);
        QFETCH(std::vector<double>, answer);
        QCOMPARE(expectedAnswer(predict(what.constData(), cell), question()).value(), answer);
    }

    void aCellOutsideHasNoAnswer()
    {
        QVERIFY(!expectedAnswer(predict("output", {0, 2, 0, 0}), question()));
        QVERIFY(!expectedAnswer(predict("output", {0, 1}), question()));
        QVERIFY(!expectedAnswer(predict("virtual-row", {4}), question()));
        QVERIFY(!expectedAnswer(predict("flat-place", {0, 0, 1, 0}), question()));
        QVERIFY(!expectedAnswer(predict("no such thing"), question()));
    }

    void aChangeIsDoneWhenTheCallMeetsIt()
    {
        const Task task{.kind = Task::Kind::Change, .what = "output-value", .cell = {0, 0, 0, 0}, .wanted = {20}};
        QVERIFY(!isChangeDone(task, question()));
        Conv2DCall call = question().call();
        call.filter.set(4, 7);
        QVERIFY(isChangeDone(task, *Convolution::of(call)));
    }

    void paddingIsNamed()
    {
        const Task task{.kind = Task::Kind::Change, .what = "padding", .wantedText = "SAME"};
        QVERIFY(!isChangeDone(task, question()));
        Conv2DCall call = question().call();
        call.arguments.padding = PaddingArgument::same();
        QVERIFY(isChangeDone(task, *Convolution::of(call)));
    }

    /// Whatever can be chosen fits its page: only a question, or a wish, is missing.
    void whatIsOfferedAtACellFits()
    {
        const CellRef cells[]{{},
                              {Panel::Input, 0, 1, 1, 0},
                              {Panel::Filter, 2, 2, 0, 0},
                              {Panel::Virtual, 3, 8},
                              {Panel::FlatFilter, 4, 0},
                              {Panel::Product, 1, 0},
                              {Panel::Output, 0, 1, 1, 0}};
        for (const CellRef &cell : cells)
            for (const Task::Kind kind : {Task::Kind::Predict, Task::Kind::Change}) {
                const std::vector<Task> tasks = tasksAt(kind, question(), cell);
                QVERIFY(tasks.size() >= 9);
                for (Task task : tasks) {
                    QCOMPARE(checkTask(task, *Block::of(question(), {})).fault,
                             kind == Task::Kind::Predict ? TaskFault::NothingAsked : TaskFault::MetAlready);
                    task.prompt = "?";
                    if (kind == Task::Kind::Predict)
                        QCOMPARE(checkTask(task, *Block::of(question(), {})).fault, TaskFault::None);
                    task.wanted.emplace_back(1);
                    task.wantedText += "?";
                    if (kind == Task::Kind::Change && !task.what.ends_with("-shape"))
                        QCOMPARE(checkTask(task, *Block::of(question(), {})).fault, TaskFault::WrongCount);
                }
            }
        QCOMPARE(tasksAt(Task::Kind::Predict, question(), cells[5]).front().cell, (std::vector<Index>{0, 0, 1, 0}));
        QCOMPARE(tasksAt(Task::Kind::Find, question(), cells[3]).front().panel, "virtual");
        QVERIFY(tasksAt(Task::Kind::None, question(), cells[1]).empty());
    }

    void whatCannotBeFoundIsNoTask()
    {
        Task task{.kind = Task::Kind::Find, .prompt = "?", .what = "never-read", .panel = "input"};
        QCOMPARE(checkTask(task, *Block::of(question(), {})).fault, TaskFault::DoesNotFit);
        QCOMPARE(checkTask(task, *Block::of(dropping(), {})).fault, TaskFault::None);
        task = {.kind = Task::Kind::Find, .prompt = "?", .what = "cell", .panel = "product", .cell = {4, 0}};
        QCOMPARE(checkTask(task, *Block::of(question(), {})).fault, TaskFault::DoesNotFit);
        task.cell = {3, 0};
        QCOMPARE(checkTask(task, *Block::of(question(), {})).fault, TaskFault::None);
    }

    /// Output (0, 1) and (1, 0) of the question are both 6.
    void aTwinIsTold()
    {
        const TaskCheck check = checkTask(predict("output", {0, 0, 1, 0}), *Block::of(question(), {}));
        QCOMPARE(check.answer, std::vector<double>{6});
        QCOMPARE(check.twin, std::optional(OutputCell{0, 1, 0, 0}));
        QVERIFY(!check.hints.empty());
        for (const MistakenAnswer &hint : check.hints)
            QVERIFY(hint.answer != check.answer);
        QVERIFY(!checkTask(predict("output", {0, 0, 0, 0}), *Block::of(question(), {})).twin);
    }

    /// Of 14, 6, 6, 12 the first has no twin; where every output is the same, none has not.
    void aClearerCellIsOffered()
    {
        Task task = predict("output", {0, 1, 0, 0});
        task.prompt = "?";
        const Block block = *Block::of(question(), {});
        const std::optional<Task> clearer = clearerTask(task, block);
        QVERIFY(clearer);
        QCOMPARE(clearer->cell, (std::vector<Index>{0, 0, 0, 0}));
        QVERIFY(!checkTask(*clearer, block).twin && !checkTask(*clearer, block).rightByChance);
        Conv2DCall ones = question().call();
        ones.input = Tensor::filled(ones.input.shape(), 1);
        QVERIFY(!clearerTask(task, *Block::of(*Convolution::of(ones), {})));
        task.what = "weights";
        QVERIFY(!clearerTask(task, block));
    }

    void neverReadCellsAreFoundOnTheirPanelOnly()
    {
        const Task task{.kind = Task::Kind::Find, .what = "never-read", .panel = "input"};
        const std::vector<Index> corner{0, 4, 4, 0};
        QVERIFY(isFound(task, dropping(), "input", corner));
        QVERIFY(!isFound(task, dropping(), "output", corner));
        QVERIFY(!isFound(task, dropping(), "input", std::vector<Index>{0, 0, 0, 0}));
        QVERIFY(!isFound(task, dropping(), "input", std::vector<Index>{0, 9, 0, 0}));
    }
};

QTEST_APPLESS_MAIN(TestTaskCheck)
#include "test_task_check.moc"
