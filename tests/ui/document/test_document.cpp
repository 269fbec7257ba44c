#include "core/conv/patch.h"
#include "ui/document/commands.h"
#include "ui/document/document.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>
#include <random>

using namespace lab;
using namespace lab::ui;

namespace {

Lesson withStrides(Lesson lesson, std::int64_t stride)
{
    lesson.call.arguments.strides = {1, stride, stride, 1};
    return lesson;
}

/// One random edit, as the window makes them: a cell, a range, an argument, another size, a wrong argument.
void pushRandomEdit(Document &document, std::mt19937 &random)
{
    const auto below = [&](Index count) { return Index(random() % std::uint64_t(count)); };
    Lesson lesson = document.lesson();
    const auto push = [&](Lesson changed, int key) {
        document.undoStack()->push(new ChangeLesson(document, "edit", std::move(changed), key));
    };
    switch (below(6)) {
    case 0: {
        const auto target = below(2) == 0 ? SetCell::Target::Input : SetCell::Target::Filter;
        const Index size = target == SetCell::Target::Input ? lesson.call.input.size() : lesson.call.filter.size();
        const float values[] = {0.0F, -0.0F, 1.5F, std::numeric_limits<float>::quiet_NaN(), 1e30F};
        if (size > 0)
            document.undoStack()->push(new SetCell(document, target, below(size), values[below(5)], int(below(3))));
        return;
    }
    case 1:
        return push(withStrides(std::move(lesson), below(4)), int(below(3)));
    case 2:
        lesson.call.input = Tensor::filled({1, 1 + below(5), 1 + below(5), 1 + below(2)}, float(below(9)));
        return push(std::move(lesson), 0);
    case 3:
        lesson.call.arguments.padding =
            below(2) == 0 ? PaddingArgument::same() : PaddingArgument{.word = "none", .pairs = {}};
        return push(std::move(lesson), 7);
    case 4:
        lesson.call.filter = Tensor::filled({1 + below(3), 1 + below(3), 1, 1 + below(2)}, float(below(9)));
        return push(std::move(lesson), 0);
    case 5:
        lesson.title = std::to_string(below(100));
        return push(std::move(lesson), int(below(3)));
    }
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT
private slots:
    void startsWithTheQuestion()
    {
        Document document;
        QCOMPARE(document.walkthrough()->lastNumber(), Index(18));
        QVERIFY(!document.refusal());
        QVERIFY(document.undoStack()->isClean());
    }

    void anEditMakesANewSnapshotAndLeavesTheOldOne()
    {
        Document document;
        const auto before = document.walkthrough();
        QSignalSpy changed(&document, &Document::walkthroughChanged);
        document.undoStack()->push(new SetCell(document, SetCell::Target::Filter, 5, 5.0F));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(document.lesson().call.filter[5], 5.0F);
        QCOMPARE(before->convolution().call().filter[5], 0.0F);
        QCOMPARE(outputAt(document.walkthrough()->convolution(), {0, 0, 1, 0}), 11.0F);
        document.undoStack()->undo();
        QCOMPARE(outputAt(document.walkthrough()->convolution(), {0, 0, 1, 0}), 6.0F);
    }

    void aRefusedSettingKeepsTheLastGoodPicture()
    {
        Document document;
        const auto before = document.walkthrough();
        document.undoStack()->push(new ChangeLesson(document, "strides", withStrides(document.lesson(), 0)));
        QVERIFY(document.refusal());
        QCOMPARE(document.refusal()->code, ErrorCode::StrideNotPositive);
        QCOMPARE(document.walkthrough(), before);
        document.undoStack()->undo();
        QVERIFY(!document.refusal());
    }

    void whatIsNoConvolutionIsNeverShownAsOne()
    {
        Document document;
        Lesson lesson = document.lesson();
        lesson.call.arguments.strides = {1, 1, 1, 1};
        lesson.beside.operation = Operation::TransposedConv2D;
        lesson.beside.outputShape = {1, 6, 6, 1};
        document.open(lesson);
        QVERIFY(!document.refusal());
        QCOMPARE(document.told()->story().kind(), Story::Kind::Transposed);
        QCOMPARE(document.told()->convolution().geometry().inputShape, (Shape{1, 6, 6, 1}));
        const auto before = document.told();
        lesson.beside.outputShape = {1, 5, 5, 1}; // leads back to 3×3, not to 4×4
        document.open(lesson);
        QVERIFY(document.refusal() && document.refusal()->code == ErrorCode::OutputShapeSize);
        QCOMPARE(document.told(), before);
        lesson.beside = {.operation = Operation::DepthwiseConv2D};
        lesson.call.input = Tensor::filled({1, 4, 4, 2}, 1);
        lesson.call.filter = Tensor::filled({3, 3, 2, 1}, 1);
        document.open(lesson);
        QVERIFY(!document.refusal());
        QCOMPARE(document.walkthrough()->convolution().geometry().groups, 2);
    }

    void oneGestureIsOneUndo()
    {
        Document document;
        const int drag = newMergeKey();
        for (float value : {5.0F, 6.0F, 7.0F})
            document.undoStack()->push(new SetCell(document, SetCell::Target::Input, 0, value, drag));
        document.undoStack()->push(new SetCell(document, SetCell::Target::Input, 0, 8.0F, newMergeKey()));
        QCOMPARE(document.undoStack()->count(), 2);
        document.undoStack()->undo();
        QCOMPARE(document.lesson().call.input[0], 7.0F);
        document.undoStack()->undo();
        QCOMPARE(document.lesson().call.input[0], 4.0F);
        document.undoStack()->redo();
        QCOMPARE(document.lesson().call.input[0], 7.0F);
    }

    void aGestureThatEndsWhereItBeganLeavesNothingToUndo()
    {
        Document document;
        const int drag = newMergeKey();
        document.undoStack()->push(new SetCell(document, SetCell::Target::Input, 0, 5.0F, drag));
        document.undoStack()->push(new SetCell(document, SetCell::Target::Input, 0, 4.0F, drag));
        QCOMPARE(document.undoStack()->count(), 0);
    }

    void waysOfLookingAreNoEdit()
    {
        Document document;
        document.undoStack()->push(new ChangeLesson(document, "strides", withStrides(document.lesson(), 2)));
        document.setWalkthroughOptions({.order = Order::ByWindow, .grain = Grain::Fine});
        QCOMPARE(document.undoStack()->count(), 1);
        document.undoStack()->undo();
        QCOMPARE(document.walkthrough()->options().order, Order::ByWindow);
    }

    void openingClearsTheHistory()
    {
        Document document;
        document.undoStack()->push(new SetCell(document, SetCell::Target::Input, 0, 5.0F));
        document.open(withStrides(document.lesson(), 3));
        QCOMPARE(document.undoStack()->count(), 0);
        QCOMPARE(document.walkthrough()->geometry().height.outSize, Index(1));
    }

    void whateverAReaderDoesLeavesTheLessonBitForBit()
    {
        for (std::uint32_t seed = 1; seed <= 40; ++seed) {
            std::mt19937 random(seed);
            Document document;
            Lesson pages = document.lesson();
            pages.pages.resize(4);
            pages.pages[2].call = pages.call;
            pages.pages[2].call->arguments.strides = {1, 2, 2, 1};
            document.open(pages);
            std::vector<Conv2DCall> seen{pages.call, pages.call, *pages.pages[2].call, pages.call};
            for (int edit = 0; edit < 80; ++edit) {
                const int page = document.openPage().index;
                QVERIFY(document.call() == seen[std::size_t(page)]);
                const int what = int(random() % 6);
                if (what == 0)
                    document.turnTo({int(random() % 4)});
                else if (what == 1)
                    document.undoStack()->undo();
                else if (what == 2)
                    document.undoStack()->redo();
                else if (what == 3)
                    document.undoStack()->push(new SetCell(document, SetCell::Target::Input, Index(random() % 16), 7));
                else if (what == 4)
                    document.undoStack()->push(
                        new ChangeCall(document, "strides", withStrides(document.lesson(), Index(random() % 3)).call));
                else
                    bringIn(document, "paste", {.title = "pasted", .call = pages.call, .imageMaximum = 255});
                if (what > 0)
                    seen[std::size_t(page)] = document.call();
                QVERIFY(document.lesson() == pages);
                QVERIFY(!document.isModified());
            }
            for (int page = 0; page < 4; ++page) {
                document.turnTo({page});
                document.undoStack()->setIndex(0);
                QVERIFY(document.call() == pages.pages[std::size_t(page)].call.value_or(pages.call));
            }
        }
    }

    void anAuthorsEditMakesReadersBeginAnew()
    {
        Document document;
        Lesson pages = document.lesson();
        pages.pages.resize(2);
        document.open(pages);
        document.undoStack()->push(new SetCell(document, SetCell::Target::Input, 0, 7));
        document.turnTo({1, true});
        QVERIFY(!document.undoStack()->canUndo());
        document.undoStack()->push(new SetCell(document, SetCell::Target::Input, 1, 8));
        QVERIFY(document.isModified());
        QCOMPARE(document.lesson().call.input[1], 8.0F);
        document.turnTo({0});
        QCOMPARE(document.call().input[0], pages.call.input[0]);
        QCOMPARE(document.call().input[1], 8.0F);
        QVERIFY(!document.undoStack()->canUndo());
    }

    void randomEditsUndoneLeaveTheFirstLessonBitForBit()
    {
        for (std::uint32_t seed = 1; seed <= 40; ++seed) {
            std::mt19937 random(seed);
            Document document;
            const Lesson first = document.lesson();
            for (int edit = 0; edit < 60; ++edit) {
                pushRandomEdit(document, random);
                if (random() % 5 == 0)
                    document.undoStack()->undo();
                if (random() % 9 == 0)
                    document.undoStack()->redo();
            }
            const Lesson end = document.lesson();
            const int index = document.undoStack()->index();
            document.undoStack()->setIndex(0);
            QVERIFY2(document.lesson() == first, qPrintable(QStringLiteral("seed %1").arg(seed)));
            document.undoStack()->setIndex(index);
            QVERIFY2(document.lesson() == end, qPrintable(QStringLiteral("redo, seed %1").arg(seed)));
        }
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "test_document.moc"
