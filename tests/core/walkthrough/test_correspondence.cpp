#include "core/walkthrough/correspondence.h"

#include <QTest>

using namespace lab;

namespace {

Convolution question(const PaddingArgument &padding)
{
    Conv2DCall call{.input = Tensor({1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2}),
                    .filter = Tensor({3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1})};
    call.arguments.padding = padding;
    return Convolution::of(std::move(call)).value();
}

} // namespace

class TestCorrespondence : public QObject
{
    Q_OBJECT
private slots:
    void stepsMeetAtTheSameWindow()
    {
        const Convolution one = question(PaddingArgument::valid());
        const Convolution two = question(PaddingArgument::same());
        for (const Grain grain : {Grain::Phase, Grain::Normal, Grain::Fine})
            for (const Order order : {Order::AsDocumented, Order::ByWindow}) {
                const Walkthrough from(one, {order, grain});
                const Walkthrough to(two, {order, grain});
                for (Index number = 0; number < from.size(); ++number) {
                    const Index met = correspondingStep(from, number, to);
                    QVERIFY(met >= 0 && met <= to.lastNumber());
                    QCOMPARE(to.step(met).phase, from.step(number).phase);
                }
            }
        const Walkthrough from(one, {});
        const Walkthrough to(two, {});
        const Step step = to.step(correspondingStep(from, 15, to));
        QCOMPARE(step.row, Index{1}); // window (0, 1) is row 1 in both
        QCOMPARE(step.phase, Phase::Multiply);
    }

    void aWalkthroughCorrespondsToItself()
    {
        const Convolution convolution = question(PaddingArgument::valid());
        for (const Grain grain : {Grain::Phase, Grain::Normal, Grain::Fine})
            for (const Order order : {Order::AsDocumented, Order::ByWindow}) {
                const Walkthrough walkthrough(convolution, {order, grain});
                for (Index number = 0; number < walkthrough.size(); ++number)
                    QCOMPARE(correspondingStep(walkthrough, number, walkthrough), number);
            }
    }
};

QTEST_APPLESS_MAIN(TestCorrespondence)
#include "test_correspondence.moc"
