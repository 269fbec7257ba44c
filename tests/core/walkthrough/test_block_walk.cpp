#include "core/conv/conv2d.h"
#include "core/walkthrough/correspondence.h"
#include "core/walkthrough/output_gradient_story.h"
#include "core/walkthrough/walkthrough.h"
#include "tests/core/after/drawn_block.h"

#include <QTest>

#include <cmath>

using namespace lab;
using namespace lab::test;

namespace {

Walkthrough homework(Grain grain, Order order = Order::AsDocumented)
{
    return {homeworkBlock(), {.order = order, .grain = grain}};
}

} // namespace

class TestBlockWalk : public QObject
{
    Q_OBJECT
private slots:
    void grainsCountTheirSteps()
    {
        // Call, 9 tap rows, 4 patches, 4 numbers, reshape; then 4 + 4 + 1, of which the last one has 4 cells.
        QCOMPARE(homework(Grain::Normal).size(), Index(19 + 4 + 4 + 1));
        QCOMPARE(homework(Grain::Normal, Order::ByWindow).size(), Index(28));
        QCOMPARE(homework(Grain::Phase).size(), Index(5 + 3));
        QCOMPARE(homework(Grain::Fine).size(), Index(1 + 9 + 36 + 36 + 4 + 4 + 4 + 4));
    }

    void aBlockWithoutAnythingWalksAsItsConvolution()
    {
        const Convolution convolution = homeworkBlock().convolution();
        const Walkthrough bare(*Block::of(convolution, {}), {}), plain(convolution, {});
        QCOMPARE(bare.size(), plain.size());
        QVERIFY(!bare.story().block());
        QVERIFY(bare.segments() == plain.segments());
    }

    void segmentsCoverEveryStepAndSayItsPhase()
    {
        QVERIFY(rc::check([] {
            const Block block = drawnBlock();
            for (const Grain grain : {Grain::Phase, Grain::Normal, Grain::Fine}) {
                const Walkthrough walk(block, {.order = Order(drawn(0, 1)), .grain = grain});
                Index next = 0;
                for (const Segment &segment : walk.segments()) {
                    RC_ASSERT(segment.first == next);
                    next += segment.count;
                    if (segment.phase > Phase::Reshape) {
                        RC_ASSERT(walk.firstStepOf(segment.phase) == segment.first);
                        RC_ASSERT(walk.step(segment.first).phase == segment.phase);
                        RC_ASSERT(walk.step(next - 1).phase == segment.phase);
                    }
                }
                RC_ASSERT(next == walk.size());
            }
        }));
    }

    /// Each number appears at the end of the step that says it makes it, and every step begins where the last one
    /// ended.
    void stepsMakeTheirNumbers()
    {
        QVERIFY(rc::check([] {
            const Block block = drawnBlock();
            const Walkthrough walk(block, {.order = Order(drawn(0, 1)), .grain = Grain(drawn(0, 2))});
            for (const BlockPlane plane : block.planes()) {
                if (plane == BlockPlane::Convolved)
                    continue;
                for (const OutputCell &cell : cellsOf(block, plane)) {
                    const Step step = walk.step(walk.stepMaking(plane, cell));
                    RC_ASSERT(walk.isMade(plane, cell, step.after));
                    RC_ASSERT(!walk.isMade(plane, cell, step.before));
                }
            }
            for (Index number = std::max<Index>(1, walk.size() - 30); number < walk.size(); ++number)
                RC_ASSERT(walk.step(number).before == walk.step(number - 1).after);
        }));
    }

    /// At the end every cell has its gradient, before the first step none but those that are given; each step begins
    /// where the last one ended.
    void theWayBackBringsEveryCellItsGradient()
    {
        QVERIFY(rc::check([] {
            const Block block = drawnBlock();
            RC_PRE(!block.after().isEmpty());
            const Tensor dy = drawnDy(block), output = conv2d(block.convolution());
            RC_PRE(dy.size() > 0);
            const auto story = std::make_shared<const OutputGradientStory>(block, dy, output);
            const Walkthrough walk(story, {.order = Order(drawn(0, 1)), .grain = Grain(drawn(0, 2))});
            const Progress end = walk.step(walk.lastNumber()).after;
            for (Index number = 1; number < walk.size(); ++number) {
                const Step step = walk.step(number);
                RC_ASSERT(step.before == walk.step(number - 1).after);
                RC_ASSERT(step.phase > Phase::Reshape && (number == 1 || step.phase <= walk.step(number - 1).phase));
            }
            for (const BlockPlane plane : block.planes())
                for (const OutputCell &cell : cellsOf(block, plane)) {
                    RC_ASSERT(story->hasCome(plane, cell, end));
                    RC_ASSERT(std::abs(story->cameBackTo(plane, cell, end).sum - block.gradientAt(plane, cell, dy)) <
                              1e-4);
                    const bool given = plane == block.planes().back();
                    RC_ASSERT(story->hasCome(plane, cell, {}) == given);
                    RC_ASSERT((story->cameBackTo(plane, cell, {}).terms > 0) == given);
                }
            const BlockGradients whole = blockGradients(block, output, dy);
            for (Index k = 0; whole.dbias && k < whole.dbias->size(); ++k) {
                RC_ASSERT(story->biasGradient(k, {}) == 0);
                RC_ASSERT(std::abs(story->biasGradient(k, end) - double((*whole.dbias)[k])) < 1e-3);
            }
        }));
    }

    void theWayBackOfTheHomeworkIsCounted()
    {
        const auto story = std::make_shared<const OutputGradientStory>(homeworkBlock(), Tensor({1, 1, 1, 1}, {1}),
                                                                       conv2d(homeworkBlock().convolution()));
        const auto sizeBy = [&story](Grain grain) { return Walkthrough(story, {.grain = grain}).size(); };
        QCOMPARE(sizeBy(Grain::Phase), Index(1 + 3));
        QCOMPARE(sizeBy(Grain::Normal), Index(1 + 1 + 4 + 4));
        QCOMPARE(sizeBy(Grain::Fine), Index(1 + 4 + 4 + 4));
        const Walkthrough walk(story, {});
        QVERIFY(walk.step(walk.stepMaking(OutputCell{0, 1, 1, 0})).phase == Phase::Bias);
        QCOMPARE(walk.stepMaking(OutputCell{0, 1, 1, 0}), walk.lastNumber());
        // Another story begins at its beginning.
        QCOMPARE(correspondingStep(homework(Grain::Normal), 5, walk), Index(0));
    }

    void theLastStepLeavesNothingToMake()
    {
        const Walkthrough walk = homework(Grain::Fine);
        const Step last = walk.step(walk.lastNumber());
        QVERIFY(last.phase == Phase::Pool);
        QCOMPARE(last.term, Index(3));
        QCOMPARE(last.after.biased, Index(4));
        QCOMPARE(last.after.activated, Index(4));
        QCOMPARE(last.after.pooled, Index(4));
    }

    void thePlaceIsKeptBetweenGrainsAndWithoutAPhase()
    {
        const Walkthrough normal = homework(Grain::Normal), fine = homework(Grain::Fine);
        const Index third = normal.firstStepOf(Phase::Activate) + 2;
        const Step there = fine.step(correspondingStep(normal, third, fine));
        QVERIFY(there.phase == Phase::Activate);
        QCOMPARE(there.row, Index(2));
        const Walkthrough plain(homeworkBlock().convolution(), {});
        QCOMPARE(correspondingStep(normal, third, plain), plain.lastNumber());
        QVERIFY(fine.step(correspondingStep(plain, plain.lastNumber(), fine)).phase == Phase::Reshape);
    }
};

QTEST_APPLESS_MAIN(TestBlockWalk)
#include "test_block_walk.moc"
