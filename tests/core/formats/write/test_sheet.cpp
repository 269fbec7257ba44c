// A sheet asks without telling, its solution tells, both have the same geometry, and boxes are large enough to write
// in.

#include "core/conv/conv2d.h"
#include "core/conv/patch.h"
#include "core/formats/write/sheet.h"
#include "core/tensor/number_text.h"
#include "tests/support/seeded_calls.h"

#include <QTest>

#include <algorithm>

using namespace lab;
using namespace lab::test;

namespace {

QStringList textsOf(const std::vector<Drawing> &pages)
{
    QStringList texts;
    for (const Drawing &page : pages)
        for (const Mark &mark : page.marks)
            if (const auto *text = std::get_if<TextMark>(&mark))
                texts << QString::fromStdString(text->text);
    return texts;
}

std::vector<BoxMark> boxesToWriteInto(const std::vector<Drawing> &pages)
{
    std::vector<BoxMark> boxes;
    for (const Drawing &page : pages)
        for (const Mark &mark : page.marks)
            if (const auto *box = std::get_if<BoxMark>(&mark);
                box && box->tone == Tone::None && box->role != Role::Neutral)
                boxes.push_back(*box);
    return boxes;
}

void checkOnPaper(const std::vector<Drawing> &pages)
{
    for (const Drawing &page : pages)
        for (const Mark &mark : page.marks)
            if (const auto *box = std::get_if<BoxMark>(&mark)) {
                QVERIFY(box->box.x >= 50 && box->box.right() <= page.width - 50);
                QVERIFY(box->box.y >= 50 && box->box.bottom() <= page.height - 50);
            }
}

} // namespace

class TestSheet : public QObject
{
    Q_OBJECT
private slots:
    void theSolutionFillsTheSameBoxes()
    {
        RandomCalls random(163);
        for (int i = 0; i < 30; ++i) {
            const Convolution convolution = random.next();
            const auto sheet = sheetOf(convolution, {}), solution = sheetOf(convolution, {.solved = true});
            const auto empty = boxesToWriteInto(sheet), filled = boxesToWriteInto(solution);
            QVERIFY(!empty.empty());
            QCOMPARE(empty.size(), filled.size());
            checkOnPaper(sheet);
            checkOnPaper(solution);
            const QStringList blank = textsOf(sheet), told = textsOf(solution);
            QCOMPARE(told.count("Solution"), 1);
            QCOMPARE(blank.count("Solution"), 0);
            const Tensor output = conv2d(convolution);
            if (output.size() > 64)
                continue;
            QStringList extra = told;
            for (const QString &text : blank)
                extra.removeOne(text);
            for (const float value : output.values())
                QVERIFY2(extra.removeOne(QString::fromStdString(numberText(value))), qPrintable(extra.join(' ')));
        }
    }

    /// The sum that checks the outputs stands below them, not on a page of its own; a page that a task leaves half
    /// empty has room for the working.
    void aTaskIsNotTornApart()
    {
        const Convolution question =
            *Convolution::of({.input = Tensor::filled({1, 4, 4, 1}, 1), .filter = Tensor::filled({3, 3, 1, 1}, 1)});
        const std::string note =
            "The example from the forum: what does TensorFlow do with a 4×4 input and a 3×3 filter? "
            "One filter, one channel, no padding: four windows fit, so four numbers come out.";
        QCOMPARE(sheetOf(question, {.note = note}).size(), std::size_t(1));
        for (const Index size : {4, 5, 6, 7})
            for (const bool solved : {false, true}) {
                const Convolution larger = *Convolution::of(
                    {.input = Tensor::filled({1, size, size, 1}, 1), .filter = Tensor::filled({2, 2, 1, 1}, 1)});
                const auto pages = sheetOf(larger, {.note = note, .solved = solved});
                for (const Drawing &page : pages) {
                    const QStringList texts = textsOf({page});
                    QCOMPARE(texts.filter("add up to").size(), texts.filter("Fill in the whole").size());
                    QVERIFY(solved || pages.size() == 1 || texts.contains("room for your working"));
                }
            }
    }

    void everyPlaneOfChannelsAndGroupsIsGiven()
    {
        const Convolution groups =
            *Convolution::of({.input = Tensor::filled({1, 4, 4, 4}, 2), .filter = Tensor::filled({2, 2, 2, 2}, 1)});
        const QStringList texts = textsOf(sheetOf(groups, {}));
        for (const char *name : {"input[0, :, :, 0]", "input[0, :, :, 3]", "filter[:, :, 1, 1]", "output[0, :, :, 1]"})
            QVERIFY2(texts.contains(name), name);
    }

    void boxesAreLargeEnoughToWriteIn()
    {
        const Convolution question =
            *Convolution::of({.input = Tensor::filled({1, 4, 4, 1}, 3), .filter = Tensor::filled({3, 3, 1, 1}, 1)});
        for (const BoxMark &box : boxesToWriteInto(sheetOf(question, {})))
            QVERIFY(box.box.height >= 28 && box.box.width >= 41);
    }

    void aPhotoGivesTheRowThatIsAskedFor()
    {
        Tensor photo = Tensor::filled({1, 96, 96, 3}, 0);
        Index i = 0;
        for (float &value : photo.mutableValues())
            value = float(i++ * 37 % 251);
        const Convolution convolution = *Convolution::of({.input = photo, .filter = Tensor::filled({3, 3, 3, 2}, 1)});
        const auto sheet = sheetOf(convolution, {});
        QVERIFY(sheet.size() <= 3);
        checkOnPaper(sheet);
        const QStringList texts = textsOf(sheet);
        QVERIFY(texts.join(' ').contains("too many numbers for paper"));
        const OutputCell at{0, 93, 47, 0};
        QStringList given = texts;
        for (Index term = 0; term < 27; ++term)
            QVERIFY(given.removeOne(QString::fromStdString(numberText(termAt(convolution, at, term).inputValue))));
        const QString sum = QString::fromStdString(numberText(outputAt(convolution, at)));
        QVERIFY(!texts.contains(sum));
        QVERIFY(textsOf(sheetOf(convolution, {.solved = true})).contains(sum));
    }

    void anExerciseHasItsSeedOnEveryPage()
    {
        for (const Topic topic : topics)
            for (std::uint64_t seed = 1; seed <= 5; ++seed) {
                const Exercise exercise = exerciseOf(topic, Difficulty::Hard, seed);
                const auto pages = sheetOf(exercise, {});
                checkOnPaper(pages);
                const QString foot = textsOf(pages).filter("seed").join('\n');
                QCOMPARE(foot.count(QString("seed %1.").arg(seed)), pages.size());
                if (topic == Topic::OutputNumber)
                    continue;
                const Subject subject = subjectOf(exercise);
                QVERIFY(textsOf(pages).join(' ').contains(
                    QString::fromStdString(promptOf(subject, exercise.question)).left(20)));
                for (const double number : rightAnswer(subject, exercise.question))
                    QVERIFY(textsOf(sheetOf(exercise, {.solved = true}))
                                .contains(QString::fromStdString(numberText(number))));
            }
    }
};

QTEST_GUILESS_MAIN(TestSheet)
#include "test_sheet.moc"
