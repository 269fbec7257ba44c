#include "ui/document/commands.h"
#include "ui/player/player.h"

#include "core/walkthrough/correspondence.h"

#include <QSignalSpy>
#include <QTest>

using namespace lab;
using namespace lab::ui;

namespace {

void change(Document &document, const std::function<void(Conv2DCall &)> &edit)
{
    Lesson lesson = document.lesson();
    edit(lesson.call);
    document.undoStack()->push(new ChangeLesson(document, "edit", std::move(lesson)));
}

} // namespace

class TestPlayer : public QObject
{
    Q_OBJECT
private slots:
    void stepsFlyAndASecondStepLandsTheFlight()
    {
        Document document;
        Player player(&document);
        player.stepForward();
        QCOMPARE(player.moment(), (Moment{1, 0}));
        QTRY_VERIFY(player.moment().flight > 0 && player.moment().flight < 1);
        player.stepForward();
        QCOMPARE(player.moment(), (Moment{2, 0}));
        QTRY_COMPARE(player.moment(), (Moment{2, 1}));
        player.stepForward();
        player.stepBack();
        QCOMPARE(player.moment(), (Moment{2, 1}));
        QVERIFY(!player.isPlaying());
    }

    void reducedMotionJumps()
    {
        Document document;
        Player player(&document);
        player.setReducedMotion(true);
        player.stepForward();
        QCOMPARE(player.moment(), (Moment{1, 1}));
    }

    void stepsStayInside()
    {
        Document document;
        Player player(&document);
        player.stepBack();
        QCOMPARE(player.moment().step, Index(0));
        player.goToStep(1000);
        QCOMPARE(player.moment().step, Index(18));
        player.stepForward();
        QCOMPARE(player.moment(), (Moment{18, 1}));
        player.goToStep(-5);
        QCOMPARE(player.moment().step, Index(0));
    }

    void phases()
    {
        Document document;
        Player player(&document);
        player.nextPhase();
        QCOMPARE(player.moment().step, Index(1));
        player.nextPhase();
        QCOMPARE(player.moment().step, Index(10));
        player.goToStep(12);
        player.previousPhase();
        QCOMPARE(player.moment().step, Index(10));
        player.previousPhase();
        QCOMPARE(player.moment().step, Index(1));
        player.goToPhase(Phase::Reshape);
        QCOMPARE(player.moment().step, Index(18));
        player.goToPhase(Phase::Multiply);
        QCOMPARE(player.moment().step, Index(14));
    }

    void playsToTheEndAndStops()
    {
        Document document;
        Player player(&document);
        QSignalSpy state(&player, &Player::stateChanged);
        player.setSpeed(64);
        player.play();
        QVERIFY(player.isPlaying());
        QTRY_VERIFY(!player.isPlaying());
        QCOMPARE(player.moment(), (Moment{18, 1}));
        QVERIFY(state.size() >= 3);
        player.play();
        QVERIFY2(player.moment().step < 18, "playing from the end begins anew");
    }

    void pauseLandsTheFlight()
    {
        Document document;
        Player player(&document);
        player.play();
        QTRY_COMPARE(player.moment().step, Index(1));
        player.pause();
        QCOMPARE(player.moment(), (Moment{1, 1}));
    }

    void loops()
    {
        Document document;
        Player player(&document);
        player.setLoops(true);
        player.setSpeed(64);
        player.goToStep(17);
        player.play();
        bool wasAtEnd = false;
        connect(&player, &Player::momentChanged, &player, [&] { wasAtEnd = wasAtEnd || player.moment().step == 18; });
        QTRY_VERIFY(wasAtEnd);
        QTRY_VERIFY(player.moment().step < 10);
        QVERIFY(player.isPlaying());
    }

    void playsAllInTheTimeWanted()
    {
        Document document;
        Player player(&document);
        player.goToStep(9);
        player.playAllIn(30);
        QVERIFY(player.isPlaying());
        QVERIFY(player.moment().step < 9);
        const Pacing pacing{.speed = player.speed()};
        QVERIFY(qAbs(duration(*document.walkthrough(), pacing, 0, 18) - 30) < 0.5);
        QVERIFY(player.playsAllInTime());
        player.setSpeed(1);
        QVERIFY(!player.playsAllInTime());
    }

    void speedIsKeptInRange()
    {
        Document document;
        Player player(&document);
        player.setSpeed(1000);
        QCOMPARE(player.speed(), 64.0);
        player.setSpeed(0);
        QCOMPARE(player.speed(), 0.25);
    }

    void editingAValueKeepsTheMoment()
    {
        Document document;
        Player player(&document);
        player.goToStep(15);
        document.undoStack()->push(new SetCell(document, SetCell::Target::Input, 0, 9.0F));
        QCOMPARE(player.moment(), (Moment{15, 1}));
        QCOMPARE(document.undoStack()->count(), 1);
    }

    void resizingKeepsThePlace()
    {
        Document document;
        Player player(&document);
        player.goToStep(15); // multiply, patch 2 of 4
        change(document, [](Conv2DCall &call) { call.arguments.padding = PaddingArgument::same(); });
        const Step step = document.walkthrough()->step(player.moment().step);
        QCOMPARE(step.phase, Phase::Multiply);
        QCOMPARE(step.row, Index(1));
        change(document, [](Conv2DCall &call) { call.arguments.strides = {1, 4, 4, 1}; });
        QCOMPARE(document.walkthrough()->step(player.moment().step).phase, Phase::Multiply);
        document.undoStack()->setIndex(0);
        QCOMPARE(document.walkthrough()->step(player.moment().step).phase, Phase::Multiply);
    }

    void everyStepHasAPlaceInEveryOrderAndGrain()
    {
        Document document;
        change(document, [](Conv2DCall &call) {
            call.input = Tensor::filled({1, 3, 3, 2}, 1);
            call.filter = Tensor::filled({2, 2, 1, 4}, 1);
        });
        const Convolution convolution = document.walkthrough()->convolution();
        std::vector<Walkthrough> all;
        for (Order order : {Order::AsDocumented, Order::ByWindow})
            for (Grain grain : {Grain::Phase, Grain::Normal, Grain::Fine})
                all.emplace_back(convolution, WalkthroughOptions{order, grain});
        for (const Walkthrough &from : all)
            for (const Walkthrough &to : all)
                for (Index number = 0; number < from.size(); ++number) {
                    const Index step = correspondingStep(from, number, to);
                    QVERIFY(step >= 0 && step <= to.lastNumber());
                    if (to.options() == from.options() && to.options().grain != Grain::Phase)
                        QCOMPARE(step, number);
                }
    }
};

QTEST_GUILESS_MAIN(TestPlayer)
#include "test_player.moc"
