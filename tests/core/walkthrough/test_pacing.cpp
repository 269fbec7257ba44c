#include "core/walkthrough/pacing.h"

#include "tests/support/random_calls.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace lab;
using namespace lab::test;

namespace {

Walkthrough question(WalkthroughOptions options = {})
{
    return Walkthrough(
        *Convolution::of({.input = Tensor::filled({1, 4, 4, 1}, 1), .filter = Tensor::filled({3, 3, 1, 1}, 1)}),
        options);
}

/// How far along the film a moment is, in steps.
double placeOf(const Moment &moment)
{
    return static_cast<double>(moment.step) + moment.flight;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

} // namespace

class TestPacing : public QObject
{
    Q_OBJECT
private slots:
    void theQuestionAtSpeedOne()
    {
        const Walkthrough walk = question();
        // 19 steps of 1.2 s and five ends of a phase.
        QVERIFY(isNear(duration(walk, {}, 0, 18), 19 * 1.2 + 5 * 0.8));
        QVERIFY(isNear(duration(walk, {}, 1, 3), 3 * 1.2));
        QVERIFY(isNear(duration(walk, {}, 1, 9), 9 * 1.2 + 0.8));
        QVERIFY(isNear(duration(walk, {.speed = 4}, 0, 18), (19 * 1.2 + 5 * 0.8) / 4));
        QCOMPARE(duration(walk, {}, 5, 4), 0.0);
    }

    void aStepFliesThenRests()
    {
        const Walkthrough walk = question();
        QVERIFY(momentAt(walk, {}, 2, 0) == (Moment{2, 0}));
        QVERIFY(momentAt(walk, {}, 2, 0.15) == (Moment{2, 0.5}));
        QVERIFY(momentAt(walk, {}, 2, 0.3) == (Moment{2, 1}));
        QVERIFY(momentAt(walk, {}, 2, 1.19) == (Moment{2, 1}));
        QCOMPARE(momentAt(walk, {}, 2, 1.21).step, 3);
        // Step 9 is the last of its phase and rests longer.
        QVERIFY(momentAt(walk, {}, 9, 1.9) == (Moment{9, 1}));
        QCOMPARE(momentAt(walk, {}, 9, 2.01).step, 10);
    }

    void timeStopsAtTheEnd()
    {
        const Walkthrough walk = question();
        QVERIFY(momentAt(walk, {}, 0, 1e9) == (Moment{18, 1}));
        QVERIFY(momentAt(walk, {}, 3, -1) == (Moment{3, 0}));
    }

    void reducedMotionDoesNotFly()
    {
        const Walkthrough walk = question();
        const Pacing still{.flightSeconds = 0};
        for (double seconds = 0; seconds < 30; seconds += 0.1)
            QCOMPARE(momentAt(walk, still, 0, seconds).flight, 1.0);
    }

    void theWholeWithinAGivenTime()
    {
        const Walkthrough walk = question();
        Pacing pacing{.speed = 3};
        pacing.speed = speedForDuration(walk, pacing, 30);
        QVERIFY(isNear(duration(walk, pacing, 0, walk.lastNumber()), 30));
        QVERIFY(speedForDuration(walk, pacing, 0) > 64);
    }

    void momentsGoForwardAndAgreeWithDurations()
    {
        QVERIFY(rc::check("time and moment", [] {
            const WalkthroughOptions options{.order = drawn(0, 1) == 0 ? Order::AsDocumented : Order::ByWindow,
                                             .grain = static_cast<Grain>(drawn(0, 2))};
            const Walkthrough walk(drawnConvolution(), options);
            const Pacing pacing{.speed = double(drawn(1, 256)) / 4,
                                .flightSeconds = double(drawn(0, 20)) / 10,
                                .stepSeconds = double(drawn(1, 20)) / 10,
                                .phasePause = double(drawn(0, 20)) / 10};
            const Index first = drawn(0, walk.lastNumber());
            const double whole = duration(walk, pacing, first, walk.lastNumber());
            double previous = placeOf({first, 0});
            for (int i = 0; i <= 200; ++i) {
                const Moment moment = momentAt(walk, pacing, first, whole * i / 200);
                RC_ASSERT(placeOf(moment) >= previous - 1e-6);
                RC_ASSERT(moment.flight >= 0 && moment.flight <= 1);
                previous = placeOf(moment);
            }
            RC_ASSERT((momentAt(walk, pacing, first, whole + 1) == Moment{walk.lastNumber(), 1}));
            // Halfway through a step, by its beginning and its own length.
            const Index step = drawn(first, walk.lastNumber());
            const double begin = duration(walk, pacing, first, step - 1);
            RC_ASSERT(momentAt(walk, pacing, first, begin + duration(walk, pacing, step, step) / 2).step == step);
            RC_ASSERT(isNear(begin + duration(walk, pacing, step, walk.lastNumber()), whole));
        }));
    }

    void easingRunsSmoothlyFromZeroToOne()
    {
        QCOMPARE(eased(0), 0.0);
        QCOMPARE(eased(0.5), 0.5);
        QCOMPARE(eased(1), 1.0);
        QCOMPARE(eased(-1), 0.0);
        QCOMPARE(eased(2), 1.0);
        for (int i = 1; i <= 100; ++i)
            QVERIFY(eased(i / 100.0) > eased((i - 1) / 100.0));
        QVERIFY(eased(0.01) < 0.001 && eased(0.99) > 0.999);
    }
};

QTEST_APPLESS_MAIN(TestPacing)
#include "test_pacing.moc"
