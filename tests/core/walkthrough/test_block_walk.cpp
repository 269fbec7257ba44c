#include "core/walkthrough/correspondence.h"
#include "core/walkthrough/walkthrough.h"
#include "tests/core/after/drawn_block.h"

#include <QTest>

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
