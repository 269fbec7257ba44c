// Exercises are fair: one right answer, small whole numbers, and no known mistake leads to it.

#include "core/after/block_cells.h"
#include "core/conv/conv2d.h"
#include "core/lesson/exercise.h"
#include "core/lesson/grading.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace lab;

class TestExercise : public QObject
{
    Q_OBJECT
private slots:
    void everyExerciseIsFair()
    {
        QSet<int> mistakes;
        for (const Topic topic : topics) {
            for (const Difficulty difficulty : {Difficulty::Easy, Difficulty::Medium, Difficulty::Hard}) {
                for (std::uint64_t seed = 0; seed < 60; ++seed) {
                    const Exercise exercise = exerciseOf(topic, difficulty, seed);
                    const Subject subject = subjectOf(exercise);
                    const std::vector<double> right = rightAnswer(subject, exercise.question);
                    QVERIFY(!right.empty());
                    for (const double number : right)
                        QVERIFY(number == double(int(number)) && std::abs(number) < 1000);
                    QCOMPARE(gradeOf(subject, exercise.question, right), Mistake::None);
                    for (const MistakenAnswer &mistaken : mistakenAnswers(subject, exercise.question)) {
                        QVERIFY(mistaken.answer != right);
                        const Mistake named = gradeOf(subject, exercise.question, mistaken.answer);
                        QVERIFY(named != Mistake::None && named != Mistake::Unknown && named != Mistake::WrongCount);
                        mistakes << int(named);
                    }
                    QVERIFY(!promptOf(subject, exercise.question).empty());
                }
            }
        }
        QVERIFY2(mistakes.size() >= 10, "hardly any mistake was met");
    }

    void theSameSeedGivesTheSameExercise()
    {
        QVERIFY(exerciseOf(Topic::OutputNumber, Difficulty::Hard, 7) ==
                exerciseOf(Topic::OutputNumber, Difficulty::Hard, 7));
        QVERIFY(!(exerciseOf(Topic::OutputNumber, Difficulty::Hard, 7) ==
                  exerciseOf(Topic::OutputNumber, Difficulty::Hard, 8)));
    }

    /// Every difficulty asks for numbers on both sides of a clip, and names the usual mistakes.
    void exercisesOfWhatFollowsMeetTheUsualMistakes()
    {
        QSet<int> mistakes;
        QSet<double> clipped;
        for (const Topic topic : {Topic::BiasedNumber, Topic::ActivatedNumber, Topic::PooledNumber})
            for (const Difficulty difficulty : {Difficulty::Easy, Difficulty::Medium, Difficulty::Hard})
                for (std::uint64_t seed = 1; seed <= 30; ++seed) {
                    const Exercise exercise = exerciseOf(topic, difficulty, seed);
                    const Block block = *Block::of(*Convolution::of(exercise.call), exercise.after);
                    QVERIFY(block.has(*planeOf(topic)));
                    QVERIFY(block.planes().back() == *planeOf(topic) || topic == Topic::BiasedNumber);
                    if (topic == Topic::ActivatedNumber)
                        clipped << rightAnswer(block, exercise.question).front();
                    for (const MistakenAnswer &mistaken : mistakenAnswers(block, exercise.question))
                        mistakes << int(mistaken.mistake);
                }
        QVERIFY(clipped.contains(0) && clipped.size() > 3);
        for (const Mistake mistake :
             {Mistake::BiasForgotten, Mistake::BiasSubtracted, Mistake::BiasBeforeSum, Mistake::OtherBias,
              Mistake::ActivationForgotten, Mistake::ActivationBeforeBias, Mistake::ProductsClipped,
              Mistake::MagnitudeTaken, Mistake::MeanForMaximum, Mistake::WindowSummed, Mistake::CornerTaken,
              Mistake::WindowNotStepped, Mistake::PaddingCounted})
            QVERIFY2(mistakes.contains(int(mistake)), qPrintable(QString::number(int(mistake))));
    }

    /// What is read is counted cell by cell; every usual mistake is met and has words of its own.
    void exercisesOfReachAreCountedCellByCell()
    {
        QSet<int> mistakes;
        for (const Difficulty difficulty : {Difficulty::Easy, Difficulty::Medium, Difficulty::Hard})
            for (std::uint64_t seed = 1; seed <= 60; ++seed) {
                const Exercise exercise = exerciseOf(Topic::Reach, difficulty, seed);
                const Block block = *Block::of(*Convolution::of(exercise.call), exercise.after);
                const Geometry &g = block.convolution().geometry();
                const OutputCell &pooled = exercise.question.output;
                QSet<Index> rows, columns;
                for (const OutputCell &cell : windowOf(block, pooled))
                    for (Index ky = 0; ky < g.height.filterSize; ++ky)
                        for (Index kx = 0; kx < g.width.filterSize; ++kx) {
                            const Index y = g.height.inputIndex(cell.y, ky), x = g.width.inputIndex(cell.x, kx);
                            if (g.holds(y, x, 0)) {
                                rows << y;
                                columns << x;
                            }
                        }
                const std::vector<double> right{double(rows.size()), double(columns.size())};
                QCOMPARE(rightAnswer(block, exercise.question), right);
                QVERIFY(!reasonOf(block, exercise.question).empty());
                const std::string unknown = hintOf(block, exercise.question, Mistake::Unknown);
                for (const MistakenAnswer &mistaken : mistakenAnswers(block, exercise.question)) {
                    mistakes << int(mistaken.mistake);
                    QVERIFY(hintOf(block, exercise.question, mistaken.mistake) != unknown);
                }
            }
        for (const Mistake mistake :
             {Mistake::OneLayerAlone, Mistake::SizesMultiplied, Mistake::SizesAdded, Mistake::StrideIgnored,
              Mistake::OtherStride, Mistake::DilationIgnored, Mistake::PaddingCounted, Mistake::OtherOrder})
            QVERIFY2(mistakes.contains(int(mistake)), qPrintable(QString::number(int(mistake))));
    }

    /// The answer is that of the whole tensors; gates that are open and shut are asked, and every usual mistake is met.
    void exercisesOfTheWayBackThroughABlockHaveTheWholeGradients()
    {
        QSet<int> mistakes;
        QSet<double> answers;
        for (const Topic topic : {Topic::OutputGradient, Topic::BiasGradient})
            for (const Difficulty difficulty : {Difficulty::Easy, Difficulty::Medium, Difficulty::Hard})
                for (std::uint64_t seed = 1; seed <= 60; ++seed) {
                    const Exercise exercise = exerciseOf(topic, difficulty, seed);
                    const Subject subject = subjectOf(exercise);
                    const Question &asked = exercise.question;
                    const Convolution &convolution = subject.block.convolution();
                    const BlockGradients whole = blockGradients(subject.block, conv2d(convolution), *exercise.dy);
                    const double right = topic == Topic::BiasGradient
                                             ? double((*whole.dbias)[asked.filter.k])
                                             : double(whole.doutput[convolution.outputIndex(asked.output)]);
                    QCOMPARE(rightAnswer(subject, asked), std::vector{right});
                    answers << right;
                    const std::string unknown = hintOf(subject, asked, Mistake::Unknown);
                    for (const MistakenAnswer &mistaken : mistakenAnswers(subject, asked)) {
                        mistakes << int(mistaken.mistake);
                        QVERIFY(hintOf(subject, asked, mistaken.mistake) != unknown);
                    }
                }
        QVERIFY(answers.contains(0) && answers.size() > 5);
        for (const Mistake mistake :
             {Mistake::ActivationForgotten, Mistake::ActivationBeforeBias, Mistake::NumberForSlope,
              Mistake::NegativeCut, Mistake::LosersPaid, Mistake::MeanForMaximum, Mistake::WindowSummed,
              Mistake::OneWindowOnly, Mistake::WindowsAveraged, Mistake::OtherBias, Mistake::BiasMultiplied,
              Mistake::ForwardNumber, Mistake::OneStepOff, Mistake::SignDropped})
            QVERIFY2(mistakes.contains(int(mistake)), qPrintable(QString::number(int(mistake))));
    }

    void mistakesOfTheFourByFourQuestion()
    {
        const Convolution convolution =
            *Convolution::of({.input = Tensor({1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2}),
                              .filter = Tensor({3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1})});
        const Question question{.topic = Topic::OutputNumber, .output = {0, 0, 0, 0}};
        QCOMPARE(gradeOf(convolution, question, std::vector<double>{14}), Mistake::None);
        QCOMPARE(gradeOf(convolution, question, std::vector<double>{10}), Mistake::Flipped);
        QCOMPARE(gradeOf(convolution, question, std::vector<double>{6}), Mistake::OneStepOff);
        QCOMPARE(gradeOf(convolution, question, std::vector<double>{18}), Mistake::NotMultiplied);
        QCOMPARE(gradeOf(convolution, question, std::vector<double>{4, 0, 1, 4, 1, 0, 0, 0, 4}), Mistake::NotSummed);
        QCOMPARE(gradeOf(convolution, question, std::vector<double>{99}), Mistake::Unknown);
        QCOMPARE(gradeOf(convolution, question, std::vector<double>{1, 2}), Mistake::WrongCount);
    }
};

QTEST_APPLESS_MAIN(TestExercise)
#include "test_exercise.moc"
