// Every teaching lesson the program carries: readable, valid on each page, with tasks that are open at first and can be
// completed.

#include "core/after/block.h"
#include "core/formats/read/lesson_json.h"
#include "core/lesson/gradient_question.h"
#include "core/lesson/picture.h"
#include "core/lesson/task_check.h"

#include <QDir>
#include <QTest>

using namespace lab;

namespace {

Lesson lessonIn(const QString &fileName)
{
    QFile file(QStringLiteral(LAB_SOURCE_DIR "/resources/lessons/") + fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(fileName));
    Result<Lesson> lesson = readLesson(file.readAll().toStdString(), Limits{});
    if (!lesson)
        qFatal("%s: %s", qPrintable(fileName), lesson.error().reason.english().c_str());
    return *lesson;
}

/// Of a transposed convolution the one whose way back it is: its sizes are those of the picture.
Result<Convolution> onStage(const Lesson &lesson, const Conv2DCall &call)
{
    if (lesson.beside.operation != Operation::TransposedConv2D)
        return convolutionOf(call, lesson.beside);
    const Result<Gradients> transposed = transposedOf(call, lesson.beside);
    return transposed ? Result<Convolution>(transposed->convolution()) : Result<Convolution>(transposed.error());
}

bool isDoneBy(const Task &task, const Conv2DCall &call)
{
    const Result<Convolution> convolution = Convolution::of(call);
    return convolution && isChangeDone(task, *convolution);
}

/// What a reader could do: other strides, dilations, padding.
bool isSolvedBySettings(const Task &task, const Conv2DCall &start)
{
    for (Index stride : {1, 2, 3})
        for (Index dilation : {1, 2})
            for (const PaddingArgument &padding : {PaddingArgument::valid(), PaddingArgument::same()}) {
                Conv2DCall call = start;
                call.arguments.strides = {stride, stride};
                call.arguments.dilations = std::vector<Index>{dilation, dilation};
                call.arguments.padding = padding;
                if (isDoneBy(task, call))
                    return true;
            }
    return false;
}

/// Or: another number in one cell of the filter.
bool isSolvedByOneWeight(const Task &task, const Conv2DCall &start)
{
    for (Index i = 0; i < start.filter.size(); ++i)
        for (int value = -20; value <= 20; ++value) {
            Conv2DCall call = start;
            call.filter.set(i, float(value));
            if (isDoneBy(task, call))
                return true;
        }
    return false;
}

bool isSolvedByTyping(const Task &task, const Conv2DCall &start)
{
    if (task.what != "filter-equals" || Index(task.wanted.size()) != start.filter.size())
        return false;
    Conv2DCall call = start;
    for (Index i = 0; i < call.filter.size(); ++i)
        call.filter.set(i, float(task.wanted[std::size_t(i)]));
    return isDoneBy(task, call);
}

/// Or: other sizes, with another padding.
bool isSolvedByResizing(const Task &task, const Conv2DCall &start)
{
    for (const Index channels : {1, 3})
        for (const Index depth : {1, 3})
            for (const Index size : {3, 6})
                for (const PaddingArgument &padding : {PaddingArgument::valid(), PaddingArgument::same()}) {
                    Conv2DCall call = start;
                    const Shape &input = start.input.shape();
                    call.input = Tensor::filled({input[0], input[1], input[2], channels}, 1);
                    call.filter = Tensor::filled({size, size, depth, start.filter.shape()[3]}, 1);
                    call.arguments.padding = padding;
                    if (isDoneBy(task, call))
                        return true;
                }
    return false;
}

/// What a page must not say before its question is answered: the numbers, as people write them.
QStringList formsOf(const std::vector<double> &answer)
{
    QStringList numbers;
    for (const double number : answer)
        numbers << QString::number(number);
    if (numbers.size() == 1)
        return {"= " + numbers.first() + "."};
    return {'[' + numbers.join(", ") + ']', numbers.join(" × "), numbers.join(QString::fromUtf8("×")),
            numbers.join(", ")};
}

/// The window that is asked about is the one that the page shows.
bool showsWhatIsAsked(const Question &question, const Walkthrough &walkthrough, Index step)
{
    switch (question.topic) {
    case Topic::OutputNumber:
    case Topic::BiasedNumber:
    case Topic::ActivatedNumber:
    case Topic::PooledNumber:
    case Topic::VirtualRow:
    case Topic::FlatPlace:
    case Topic::FlatRow:
        return step == stepOf(walkthrough, question);
    case Topic::OutputShape:
    case Topic::SamePads:
    case Topic::VirtualShape:
    case Topic::Reads:
    case Topic::Reach:
    case Topic::Groups:
    case Topic::MultiplyAdds:
    case Topic::WeightCount:
    case Topic::FilterShape:
    case Topic::InputShape:
    case Topic::Strides:
        return true;
    case Topic::FilterGradient:
    case Topic::InputGradient:
    case Topic::TransposedNumber:
    case Topic::OutputGradient:
    case Topic::ActivatedGradient:
    case Topic::BiasGradient:
        break;
    }
    return false;
}

/// Number of cells of the task's panel that it accepts.
int acceptedCells(const Task &task, const Block &block, int *all)
{
    const Convolution &convolution = block.convolution();
    const Geometry &g = convolution.geometry();
    std::vector<std::vector<Index>> cells;
    if (task.panel == "virtual" || task.panel == "flat-filter") {
        const Index rows = task.panel == "virtual" ? g.positions() : g.taps();
        const Index columns = task.panel == "virtual" ? g.taps() : g.outChannels;
        for (Index row = 0; row < rows; ++row)
            for (Index column = 0; column < columns; ++column)
                cells.push_back({row, column});
    } else if (task.panel == "filter") {
        for (Index i = 0; i < convolution.call().filter.size(); ++i) {
            const FilterCell cell = convolution.filterCell(i);
            cells.push_back({cell.ky, cell.kx, cell.c, cell.k});
        }
    } else if (task.panel == "input") {
        for (Index i = 0; i < convolution.call().input.size(); ++i) {
            const InputCell cell = convolution.inputCell(i);
            cells.push_back({cell.n, cell.y, cell.x, cell.c});
        }
    }
    for (const BlockPlane plane : block.planes())
        if (task.panel == panelName(cellRefOf(plane, {}).panel))
            for (Index i = 0; i < block.shapeOf(plane).elementCount(); ++i) {
                const InputCell cell = block.imagesOf(plane).at(i);
                cells.push_back({cell.n, cell.y, cell.x, cell.c});
            }
    int accepted = 0;
    for (const std::vector<Index> &cell : cells)
        accepted += isFound(task, convolution, task.panel, cell) ? 1 : 0;
    *all = int(cells.size());
    return accepted;
}

} // namespace

class TestTeachingLessons : public QObject
{
    Q_OBJECT

    /// Right and wrong answers, the wrong ones met by a hint with a name.
    static void play(const LessonPage &page, const Block &block, const Beside &beside)
    {
        const std::optional<Question> question = askedBy(page.task, block);
        QVERIFY(question);
        const Subject subject = subjectOf(block, *question, beside.dy);
        const std::vector<double> right = rightAnswer(subject, *question);
        QVERIFY(!right.empty());
        if (qEnvironmentVariableIsSet("LAB_SHOW_ANSWERS"))
            for (const double number : right)
                qInfo("%s: %g", page.task.what.c_str(), number);
        QCOMPARE(gradeOf(subject, *question, right), Mistake::None);
        if (isOfGradient(question->topic)) {
            const Walkthrough told(*storyOf(page.view.story, block.convolution().call(), beside), page.view.walk);
            QCOMPARE(told.story().kind(), walkOf(question->topic));
            QCOMPARE(page.view.step, stepOf(told, subject, *question));
        } else {
            QVERIFY2(showsWhatIsAsked(*question, Walkthrough(block, page.view.walk), page.view.step),
                     "another window is shown");
        }
        const QString said = QString::fromStdString(page.title + '\n' + page.text + '\n' + page.task.prompt);
        for (const QString &form : formsOf(right))
            QVERIFY2(!said.contains(form), qPrintable("the page tells its answer: " + form));
        int named = 0;
        for (const MistakenAnswer &mistaken : mistakenAnswers(subject, *question)) {
            const Mistake mistake = gradeOf(subject, *question, mistaken.answer);
            if (mistake == Mistake::None)
                continue; // this mistake changes nothing here
            ++named;
            QVERIFY(mistake != Mistake::Unknown && mistake != Mistake::WrongCount);
            QVERIFY(!hintOf(subject, *question, mistake).empty());
        }
        QVERIFY2(named > 0, "no wrong answer has a name");
        const std::vector<double> odd(right.size(), 987654);
        QCOMPARE(gradeOf(subject, *question, odd), Mistake::Unknown);
        QCOMPARE(gradeOf(subject, *question, std::vector<double>(right.size() + 3, 987654)), Mistake::WrongCount);
    }

private slots:
    void thereAreTwentyOne()
    {
        QCOMPARE(QDir(LAB_SOURCE_DIR "/resources/lessons").entryList({"lesson_*.conv2d"}).size(), 21);
    }

    void pages_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("pageNumber");
        for (const QString &file : QDir(LAB_SOURCE_DIR "/resources/lessons").entryList({"lesson_*.conv2d"})) {
            const auto count = lessonIn(file).pages.size();
            QVERIFY(count >= 2 && count <= 6);
            for (std::size_t i = 0; i < count; ++i)
                QTest::addRow("%s, page %d", qPrintable(file), int(i) + 1) << file << int(i);
        }
    }

    void pages()
    {
        QFETCH(QString, file);
        QFETCH(int, pageNumber);
        const Lesson lesson = lessonIn(file);
        const LessonPage &page = lesson.pages[std::size_t(pageNumber)];
        const Result<Convolution> convolution = onStage(lesson, callOf(lesson, page));
        QVERIFY(convolution);
        const Beside &beside = besideOf(lesson, page);
        const Result<Block> block = Block::of(*convolution, beside.after);
        QVERIFY(block);
        QVERIFY(page.view.step <= Walkthrough(*block, page.view.walk).lastNumber());
        QVERIFY(!page.title.empty() && !page.text.empty() && !page.task.prompt.empty() && !page.task.praise.empty());

        const Task &task = page.task;
        switch (task.kind) {
        case Task::Kind::None:
            QFAIL("a page of a teaching lesson ends with a task");
        case Task::Kind::Predict: {
            if (std::optional<std::vector<double>> answer = expectedAnswer(task, *block)) {
                QVERIFY(isAnswerRight(task, *block, *answer));
                answer->back() += 1;
                QVERIFY(!isAnswerRight(task, *block, *answer));
                QVERIFY(!isAnswerRight(task, *block, {}));
            }
            play(page, *block, beside);
            break;
        }
        case Task::Kind::Change:
            QVERIFY2(!isChangeDone(task, *convolution), "already done at the start");
            QVERIFY(isSolvedBySettings(task, convolution->call()) || isSolvedByOneWeight(task, convolution->call()) ||
                    isSolvedByTyping(task, convolution->call()) || isSolvedByResizing(task, convolution->call()));
            if (task.panel == "filter") {
                Conv2DCall other = convolution->call();
                other.input.set(0, other.input[0] + 1);
                QVERIFY2(isOtherTensorChanged(task, convolution->call(), other), "the wrong deed is told");
            }
            break;
        case Task::Kind::Find: {
            int all = 0;
            const int accepted = acceptedCells(task, *block, &all);
            QVERIFY2(accepted > 0, "no cell is accepted");
            QVERIFY2(accepted < all, "every cell is accepted");
            break;
        }
        }
    }
};

QTEST_APPLESS_MAIN(TestTeachingLessons)
#include "test_teaching_lessons.moc"
