// Each misconception that the program answers (the list of what learners get wrong), by the wrong answer that shows it.

#include "core/lesson/grading.h"

#include <QTest>

using namespace lab;

namespace {

Tensor ramp(Shape shape, int from = 1)
{
    Tensor tensor = Tensor::filled(shape, 0);
    for (Index i = 0; i < tensor.size(); ++i)
        tensor.set(i, float(from + int(i * 7 % 11)));
    return tensor;
}

Conv2DCall fourByFour()
{
    return {.input = Tensor({1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2}),
            .filter = Tensor({3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1})};
}

Conv2DCall deep(Shape input, Shape filter)
{
    return {.input = ramp(input), .filter = ramp(filter, 2)};
}

Conv2DCall with(Conv2DCall call, std::vector<Index> strides, PaddingArgument padding = PaddingArgument::valid(),
                std::vector<Index> dilations = {1})
{
    call.arguments.strides = std::move(strides);
    call.arguments.padding = std::move(padding);
    call.arguments.dilations = std::move(dilations);
    return call;
}

Conv2DCall nchw(Conv2DCall call)
{
    call.arguments.dataFormat = "NCHW";
    return call;
}

Conv2DCall negative()
{
    Conv2DCall call = fourByFour();
    for (Index i = 0; i < call.filter.size(); ++i)
        call.filter.set(i, -call.filter[i]);
    return call;
}

} // namespace

class TestGrading : public QObject
{
    Q_OBJECT
private slots:
    void everyMisconceptionIsNamed_data()
    {
        QTest::addColumn<Conv2DCall>("call");
        QTest::addColumn<Question>("question");
        QTest::addColumn<std::vector<double>>("answer");
        QTest::addColumn<Mistake>("mistake");
        using Numbers = std::vector<double>;
        const Question first{.topic = Topic::OutputNumber};
        const Question shape{.topic = Topic::OutputShape}, pads{.topic = Topic::SamePads};
        const Question row{.topic = Topic::VirtualRow}, matrix{.topic = Topic::VirtualShape};
        const Question weights{.topic = Topic::WeightCount}, products{.topic = Topic::MultiplyAdds};
        const Question filterShape{.topic = Topic::FilterShape}, inputShape{.topic = Topic::InputShape};
        const auto add = [](const char *name, Conv2DCall call, const Question &question, Numbers answer,
                            Mistake mistake) {
            QTest::newRow(name) << std::move(call) << question << answer << mistake;
        };
        const Conv2DCall threeChannels = deep({1, 3, 3, 3}, {2, 2, 3, 2});
        const Convolution three = *Convolution::of(threeChannels);
        const double whole = rightAnswer(three, first)[0];

        add("1 what is virtual: the stored numbers counted", fourByFour(), matrix, {4, 4}, Mistake::StoredNumbers);
        add("2 channels averaged", threeChannels, first, {double(float(whole / 3))}, Mistake::ChannelsAveraged);
        add("2 one channel only", deep({1, 1, 1, 3}, {1, 1, 3, 1}), first, {2}, Mistake::OneChannelOnly);
        add("3 one plane for every channel", deep({1, 1, 1, 3}, {1, 1, 3, 1}), first, {2 * (1 + 8 + 4)},
            Mistake::OnePlaneForAll);
        add("4 channels times filters", deep({1, 3, 3, 2}, {2, 2, 2, 3}), shape, {1, 2, 2, 6},
            Mistake::ChannelsTimesFilters);
        add("4 the input's channels kept", deep({1, 3, 3, 2}, {2, 2, 2, 3}), shape, {1, 2, 2, 2},
            Mistake::ChannelsKept);
        add("5 SAME keeps the size at every stride", with(fourByFour(), {2}, PaddingArgument::same()), shape,
            {1, 4, 4, 1}, Mistake::KeptSize);
        add("5 and VALID does not keep it either", fourByFour(), shape, {1, 4, 4, 1}, Mistake::KeptSize);
        add("6 SAME pads on the other side", with(fourByFour(), {2}, PaddingArgument::same()), pads, {1, 0, 1, 0},
            Mistake::PaddingOtherSide);
        add("6 the total on both sides", with(deep({1, 4, 5, 1}, {4, 4, 1, 1}), {1}, PaddingArgument::same()), pads,
            {3, 3, 3, 3}, Mistake::TotalNotSplit);
        add("7 half of the filter on each side", with(fourByFour(), {2}, PaddingArgument::same()), pads, {1, 1, 1, 1},
            Mistake::HalfPadding);
        add("7 and in a number", with(fourByFour(), {2}, PaddingArgument::same()), first, {5}, Mistake::HalfPadding);
        add("8 a fraction rounds up", with(deep({1, 5, 5, 1}, {2, 2, 1, 1}), {2}), shape, {1, 3, 3, 1},
            Mistake::RoundedUp);
        add("9 the filter flipped", fourByFour(), first, {10}, Mistake::Flipped);
        add("10 the products not summed", fourByFour(), first, {4, 0, 1, 4, 1, 0, 0, 0, 4}, Mistake::NotSummed);
        add("11 a stride on all four axes", with(deep({1, 5, 5, 1}, {2, 2, 1, 1}), {1, 2, 2, 1}),
            {.topic = Topic::Strides}, {2, 2, 2, 2}, Mistake::BatchOrChannelStrided);
        add("12 PyTorch's order", deep({1, 6, 6, 3}, {5, 4, 3, 2}), filterShape, {2, 3, 5, 4},
            Mistake::OtherFilterOrder);
        add("12 TensorFlow Lite's order", deep({1, 6, 6, 3}, {5, 4, 3, 2}), filterShape, {2, 5, 4, 3},
            Mistake::OtherFilterOrder);
        add("12 in and out exchanged", deep({1, 6, 6, 3}, {5, 4, 3, 2}), filterShape, {5, 4, 2, 3},
            Mistake::OtherFilterOrder);
        add("13 NCHW for NHWC", deep({1, 3, 4, 2}, {2, 2, 2, 5}), shape, {1, 5, 2, 3}, Mistake::OtherLayout);
        add("13 NHWC for NCHW", nchw(deep({1, 2, 3, 4}, {2, 2, 2, 5})), shape, {1, 2, 3, 5}, Mistake::OtherLayout);
        add("14 a grey image is 2-D", deep({1, 6, 7, 1}, {2, 2, 1, 1}), inputShape, {6, 7}, Mistake::ImageAxesOnly);
        add("14 no batch axis", deep({1, 6, 7, 1}, {2, 2, 1, 1}), inputShape, {6, 7, 1}, Mistake::BatchAxisMissing);
        add("14 no channel axis", deep({1, 6, 7, 1}, {2, 2, 1, 1}), inputShape, {1, 6, 7}, Mistake::ChannelAxisMissing);
        add("15 the depth left out", deep({1, 4, 4, 3}, {3, 3, 3, 32}), weights, {288}, Mistake::FilterDepthMissing);
        add("15 Keras counts the biases", deep({1, 4, 4, 3}, {3, 3, 3, 32}), weights, {896}, Mistake::BiasCounted);
        add("17 filters is a count in Keras", deep({1, 6, 6, 3}, {5, 4, 3, 8}), filterShape, {8},
            Mistake::CountForTensor);
        add("18 weights for each position", deep({1, 4, 4, 3}, {3, 3, 3, 2}), weights, {54 * 4},
            Mistake::WeightsPerPosition);
        add("19 the window moves along the channels", deep({1, 4, 4, 3}, {3, 3, 3, 2}), shape, {1, 2, 2, 1},
            Mistake::ChannelsSlid);
        const Conv2DCall spread = with(deep({1, 5, 5, 1}, {2, 2, 1, 1}), {1}, PaddingArgument::valid(), {2});
        add("20 zeros multiplied", spread, products, {9 * 9}, Mistake::GapsFilled);
        add("20 rows of zeros", spread, row, {1, 0, 4, 0, 0, 0, 5, 0, 8}, Mistake::GapsFilled);
        const Conv2DCall both = with(deep({1, 7, 7, 1}, {2, 2, 1, 1}), {2}, PaddingArgument::valid(), {2});
        add("21 stride without dilation", both, shape, {1, 5, 5, 1}, Mistake::StrideOrDilationIgnored);
        add("22 every channel read", deep({1, 1, 1, 2}, {1, 1, 1, 2}), first, {2 * (1 + 8)}, Mistake::OtherGroupsRead);
        add("22 groups need no argument", deep({1, 2, 2, 4}, {1, 1, 2, 2}), {.topic = Topic::Groups}, {1},
            Mistake::OtherGroupsRead);
        add("23 1×1 only scales", deep({1, 1, 1, 3}, {1, 1, 3, 1}), first, {8 * 9}, Mistake::OneChannelOnly);
        add("24 the columns first", fourByFour(), row, {4, 2, 1, 3, 1, 2, 1, 0, 4}, Mistake::OtherOrder);
        add("25 the sign dropped", negative(), first, {14}, Mistake::SignDropped);
        add("25 cut to 0", negative(), first, {0}, Mistake::NegativeCut);
    }

    void everyMisconceptionIsNamed()
    {
        QFETCH(Conv2DCall, call);
        QFETCH(Question, question);
        QFETCH(std::vector<double>, answer);
        QFETCH(Mistake, mistake);
        const Result<Convolution> convolution = Convolution::of(call);
        QVERIFY(convolution);
        QVERIFY2(rightAnswer(*convolution, question) != answer, "that would be right");
        const Mistake named = gradeOf(*convolution, question, answer);
        QVERIFY2(named == mistake, qPrintable(QString("named %1: %2")
                                                  .arg(int(named))
                                                  .arg(QString::fromStdString(hintOf(*convolution, question, named)))));
        QCOMPARE(gradeOf(*convolution, question, rightAnswer(*convolution, question)), Mistake::None);
        const std::string hint = hintOf(*convolution, question, named);
        QVERIFY2(hint != hintOf(*convolution, question, Mistake::Unknown), "a hint of its own");
        const auto reason = QString::fromStdString(reasonOf(*convolution, question));
        QVERIFY2(reason.size() > 5 && reason.endsWith('.') && !reason.contains('%'), qPrintable(reason));
    }

    void mistakesBehindTheOutputAreNamed_data()
    {
        QTest::addColumn<After>("after");
        QTest::addColumn<Question>("question");
        QTest::addColumn<double>("answer");
        QTest::addColumn<Mistake>("mistake");
        const After bias{.bias = Tensor({1}, {-7})};
        const After relu{.bias = Tensor({1}, {-7}), .activation = Activation{}};
        const After pooled{.bias = Tensor({1}, {-7}), .activation = Activation{}, .pooling = Pooling{}};
        const auto add = [](const char *name, const After &after, Topic topic, OutputCell cell, double answer,
                            Mistake mistake) {
            QTest::newRow(name) << after << Question{.topic = topic, .output = cell} << answer << mistake;
        };
        const Topic b = Topic::BiasedNumber, a = Topic::ActivatedNumber, p = Topic::PooledNumber;
        // 14 6 6 12 of the question; nine products, weights that sum to 6.
        add("the bias left out", bias, b, {0, 0, 0, 0}, 14, Mistake::BiasForgotten);
        add("the bias taken away", bias, b, {0, 0, 0, 0}, 21, Mistake::BiasSubtracted);
        add("the bias in each product", bias, b, {0, 0, 0, 0}, 14 - 63, Mistake::BiasBeforeSum);
        add("the bias in each input", bias, b, {0, 0, 0, 0}, 14 - 42, Mistake::BiasBeforeSum);
        add("times the bias", bias, b, {0, 0, 0, 0}, -98, Mistake::BiasMultiplied);
        add("the neighbour", bias, b, {0, 0, 0, 0}, -1, Mistake::OneStepOff);
        add("ReLU too early", relu, b, {0, 0, 1, 0}, 0, Mistake::OneOperationTooFar);
        add("the bias too early", relu, Topic::OutputNumber, {0, 0, 1, 0}, -1, Mistake::OneOperationTooFar);
        add("no ReLU", relu, a, {0, 0, 1, 0}, -1, Mistake::ActivationForgotten);
        add("the magnitude", relu, a, {0, 0, 1, 0}, 1, Mistake::MagnitudeTaken);
        add("ReLU alone", relu, a, {0, 0, 1, 0}, 6, Mistake::BiasForgotten);
        add("the mean", pooled, p, {0, 0, 0, 0}, 3, Mistake::MeanForMaximum);
    }

    void mistakesBehindTheOutputAreNamed()
    {
        QFETCH(After, after);
        QFETCH(Question, question);
        QFETCH(double, answer);
        QFETCH(Mistake, mistake);
        const Block block = *Block::of(*Convolution::of(fourByFour()), after);
        const Mistake named = gradeOf(block, question, std::vector<double>{answer});
        QVERIFY2(named == mistake, qPrintable(QString::number(int(named))));
        QVERIFY(hintOf(block, question, named) != hintOf(block, question, Mistake::Unknown));
        QCOMPARE(gradeOf(block, question, rightAnswer(block, question)), Mistake::None);
        const auto reason = QString::fromStdString(reasonOf(block, question));
        QVERIFY2(reason.size() > 5 && reason.endsWith('.') && !reason.contains('%'), qPrintable(reason));
    }

    void mistakesOfPoolingAreNamed_data()
    {
        QTest::addColumn<Pooling>("pooling");
        QTest::addColumn<OutputCell>("cell");
        QTest::addColumn<double>("answer");
        QTest::addColumn<Mistake>("mistake");
        // Of the question's input, through a filter of a single 1.
        const Pooling largest{}, mean{.kind = PoolKind::Average};
        const Pooling padded{
            .kind = PoolKind::Average, .ksize = {3}, .strides = {3}, .padding = PaddingArgument::same()};
        QTest::newRow("windows one cell apart") << largest << OutputCell{0, 1, 1, 0} << 4.0 << Mistake::None;
        QTest::newRow("windows one cell apart, seen")
            << largest << OutputCell{0, 1, 0, 0} << 2.0 << Mistake::WindowNotStepped;
        QTest::newRow("the first number") << largest << OutputCell{0, 1, 0, 0} << 1.0 << Mistake::CornerTaken;
        QTest::newRow("the mean of a maximum") << largest << OutputCell{0, 1, 0, 0} << 1.75 << Mistake::MeanForMaximum;
        QTest::newRow("the maximum of a mean") << mean << OutputCell{0, 0, 0, 0} << 4.0 << Mistake::MeanForMaximum;
        QTest::newRow("the sum of a mean") << mean << OutputCell{0, 0, 0, 0} << 10.0 << Mistake::WindowSummed;
        // The last window covers 4, 1, 0, 2 and five places of the padding.
        QTest::newRow("the padding left out") << padded << OutputCell{0, 1, 1, 0} << 1.75 << Mistake::None;
        QTest::newRow("the padding counted") << padded << OutputCell{0, 1, 1, 0} << 7.0 / 9 << Mistake::PaddingCounted;
    }

    void mistakesOfPoolingAreNamed()
    {
        QFETCH(Pooling, pooling);
        QFETCH(OutputCell, cell);
        QFETCH(double, answer);
        QFETCH(Mistake, mistake);
        Conv2DCall call = fourByFour();
        call.filter = Tensor({1, 1, 1, 1}, {1});
        const Block block = *Block::of(*Convolution::of(call), {.pooling = pooling});
        const Mistake named =
            gradeOf(block, {.topic = Topic::PooledNumber, .output = cell}, std::vector<double>{answer});
        QVERIFY2(named == mistake, qPrintable(QString::number(int(named))));
    }

    void theReasonIsSaidInOneSentence()
    {
        const Convolution question = *Convolution::of(fourByFour());
        QCOMPARE(reasonOf(question, {.topic = Topic::OutputNumber, .output = {0, 1, 0, 0}}),
                 std::string("Only 3 of the 9 products count, because the others are 0: 2·1 + 1·2 + 2·1 = 6."));
        QCOMPARE(reasonOf(question, {.topic = Topic::OutputShape}),
                 std::string("⌊(4 − 3) / 1⌋ + 1 = 2 rows, ⌊(4 − 3) / 1⌋ + 1 = 2 columns, one channel per filter: 1."));
        QCOMPARE(reasonOf(question, {.topic = Topic::FlatRow, .filter = {1, 0, 0, 0}}),
                 std::string("(1 · 3 + 0) · 1 + 0 = 3: height is the slowest index, then width, then the channel."));
        QCOMPARE(beginningOf(question, {.topic = Topic::OutputNumber, .output = {0, 1, 0, 0}}),
                 std::string("It begins with 2·1 + 1·0 + 0·1 + …"));
        QCOMPARE(beginningOf(question, {.topic = Topic::OutputShape}), std::string());
        const Block block =
            *Block::of(question, {.bias = Tensor({1}, {-7}), .activation = Activation{}, .pooling = Pooling{}});
        QCOMPARE(reasonOf(block, {.topic = Topic::BiasedNumber, .output = {0, 0, 1, 0}}),
                 std::string("6 + (-7) = -1: the bias of filter 0, added to the sum."));
        QCOMPARE(reasonOf(block, {.topic = Topic::ActivatedNumber, .output = {0, 0, 1, 0}}),
                 std::string("-1 is clipped: ReLU makes it 0."));
        QCOMPARE(reasonOf(block, {.topic = Topic::PooledNumber}), std::string("7 is the largest of 7, 0, 0, 5."));
    }
};

QTEST_APPLESS_MAIN(TestGrading)
#include "test_grading.moc"
