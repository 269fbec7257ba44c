// Reads every sentence as a sceptic would: each number in it must be accounted for by a pattern, and what the pattern
// says must be what the engine gives.

#include "core/conv/cost.h"
#include "core/conv/links.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "core/lesson/explanation.h"
#include "core/lesson/shape_facts.h"
#include "core/lesson/step_facts.h"
#include "core/tensor/number_text.h"
#include "core/walkthrough/names.h"
#include "tests/support/seeded_calls.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace lab;
using namespace lab::test;

namespace {

QString words(const RichText &text)
{
    return QString::fromStdString(plainText(text));
}

const QString number = "(-?[0-9][0-9.e+-]*[0-9]|-?[0-9])";

/// A pattern and the numbers that must stand in it.
struct Claim {
    QString pattern;
    std::vector<double> numbers;
};

/// Everything that may be said with numbers about a step.
std::vector<Claim> claimsOf(const Walkthrough &walkthrough, const Step &step)
{
    const Geometry &g = walkthrough.geometry();
    const AxisGeometry &h = g.height, &w = g.width;
    const Cost cost = costOf(g);
    const auto d = [](Index value) { return double(value); };
    std::vector<Claim> claims{
        {"matrix of # rows?, one for each tap, and # columns?", {d(g.taps()), d(g.outChannels)}},
        {"filter that reads this channel: #", {d(g.groupOutChannels())}},
        {"virtual tensor: # rows? of # numbers?", {d(g.positions()), d(g.taps())}},
        {"(?:The|Which) # numbers?", {d(g.taps())}},
        {"each of the # rows? meets each of the # columns?", {d(g.positions()), d(g.outChannels)}},
        {"sum of # products?", {d(g.tapsPerGroup())}},
        {"has # rows? and # columns?", {d(g.positions()), d(g.outChannels)}},
        {"window of #×# only where it lies completely on the input of #×#",
         {d(h.effectiveSize), d(w.effectiveSize), d(h.inSize), d(w.inSize)}},
        {"makes #×# positions", {d(h.outSize), d(w.outSize)}},
        {"input of #×# by the stride of #×# and rounds up: #×#",
         {d(h.inSize), d(w.inSize), d(h.stride), d(w.stride), d(h.outSize), d(w.outSize)}},
        {"the input is #×#", {d(h.inSize + h.padBefore + h.padAfter), d(w.inSize + w.padBefore + w.padAfter)}},
        {"The window of #×# is placed wherever", {d(h.effectiveSize), d(w.effectiveSize)}},
        {"needs # rows? of zeros here, which is odd: # above and # below",
         {d(h.padBefore + h.padAfter), d(h.padBefore), d(h.padAfter)}},
        {"needs # columns? of zeros here, which is odd: # left and # right",
         {d(w.padBefore + w.padAfter), d(w.padBefore), d(w.padAfter)}},
        {"window # (?:row is|rows are) left at the bottom, too few for another step of #",
         {d(droppedCells(h)), d(h.stride)}},
        {"window # (?:column is|columns are) left at the right, too few for another step of #",
         {d(droppedCells(w)), d(w.stride)}},
        {"filter is # deep and the input has # channels, so there are # groups. Each group's # filters?",
         {d(g.groupInChannels), d(g.inChannels), d(g.groups), d(g.groupOutChannels())}},
        {"lie #×# cells apart, so the window spans #×#. It still has the same # weights?",
         {d(h.dilation), d(w.dilation), d(h.effectiveSize), d(w.effectiveSize), d(h.filterSize * w.filterSize)}},
        {"There are # groups, so the matrix has # blocks of # rows? and # columns?",
         {d(g.groups), d(g.groups), d(g.tapsPerGroup()), d(g.groupOutChannels())}},
        {"shows # numbers?", {d(cost.virtualNumbers)}},
        {"one of the # input", {d(cost.inputNumbers)}},
        {"Padding: # above, # below, # left, # right", {d(h.padBefore), d(h.padAfter), d(w.padBefore), d(w.padAfter)}},
        {"moves it # rows? down and # columns? across", {d(h.stride), d(w.stride)}},
        {"read by up to # windows?", {d(cost.maxReads)}},
        {"Each of the # channels", {d(g.groupInChannels)}},
        {"(?:reads?|lie on) #(?=[.,])", {0}},
        {"Elsewhere the filter matrix is #", {0}},
        {"Step # of 3",
         {d(step.phase == Phase::Flatten   ? 1
            : step.phase == Phase::Extract ? 2
                                           : 3)}},
        {"# multiply-adds?\\.", {d(cost.multiplyAdds)}},
        {"patches hold # numbers? for # in the input", {d(cost.virtualNumbers), d(cost.inputNumbers)}},
        {"# of these meets? a padding zero", {d(cost.paddedProducts)}},
        {"# (?:input is|inputs are) never read", {d(cost.neverRead)}},
        {"only with stride #", {1}},
        {"im#col", {2}},
    };
    if (step.tapRow >= 0) {
        const Tap tap = tapOfColumn(g, step.tapRow);
        claims.push_back({"Row # of the filter matrix", {d(step.tapRow)}});
        claims.push_back({"at height #, width #, channel #", {d(tap.ky), d(tap.kx), d(tap.c)}});
        claims.push_back({"Flatten · row #", {d(step.tapRow)}});
        if (step.phase == Phase::Flatten && step.channel >= 0) {
            const FilterCell cell{tap.ky, tap.kx, tap.c % g.groupInChannels, step.channel};
            claims.push_back({"filter\\[#, #, #, #\\] = # goes to row #, column #",
                              {d(cell.ky), d(cell.kx), d(cell.c), d(cell.k), walkthrough.convolution().filterAt(cell),
                               d(step.tapRow), d(step.channel)}});
        }
    }
    if (step.row >= 0) {
        const Position at = positionOfRow(g, step.row);
        const StepFacts facts = factsOf(walkthrough, step);
        claims.push_back({"output row #, column #", {d(at.y), d(at.x)}});
        claims.push_back({"[Rr]ow # of the virtual tensor", {d(step.row)}});
        claims.push_back({"Row # of the product", {d(step.row)}});
        claims.push_back({"image # of the batch", {d(at.n)}});
        claims.push_back(
            {g.batch > 1 ? "patch \\(#,#,#\\)" : "patch \\(#,#\\)",
             g.batch > 1 ? std::vector<double>{d(at.n), d(at.y), d(at.x)} : std::vector<double>{d(at.y), d(at.x)}});
        claims.push_back({"# of them lies? outside", {d(facts.paddedCells)}});
        if (step.phase == Phase::Extract && step.tapRow >= 0) {
            const InputCell from = sourceOf(g, {step.row, step.tapRow});
            claims.push_back({"Row #, column # of the virtual tensor", {d(step.row), d(step.tapRow)}});
            const bool nchw = g.dataFormat == DataFormat::Nchw;
            claims.push_back({"input\\[#, #, #, #\\] = #",
                              {d(from.n), d(nchw ? from.c : from.y), d(nchw ? from.y : from.x),
                               d(nchw ? from.x : from.c), walkthrough.convolution().inputAt(from)}});
        }
    }
    if (step.channel >= 0 && step.row >= 0) {
        const OutputCell cell = *factsOf(walkthrough, step).output;
        claims.push_back({"[Ff]ilter #(?= reads|,)", {d(step.channel)}});
        claims.push_back({"column # of the filter matrix", {d(step.channel)}});
        std::vector<double> sums;
        QStringList hashes;
        for (Index c = 0; c < g.groupInChannels; ++c) {
            sums.push_back(channelSum(walkthrough.convolution(), cell, c));
            hashes << "#";
        }
        sums.push_back(outputAt(walkthrough.convolution(), cell));
        claims.push_back({"Their sums are " + hashes.join(", ") + "; added up they make one number: #", sums});
        if (step.term >= 0) {
            const Term term = termAt(walkthrough.convolution(), cell, step.term);
            claims.push_back(
                {"Product # of #: # meets #. Their product, #, is",
                 {d(step.term + 1), d(g.tapsPerGroup()), term.inputValue, term.filterValue, term.product()}});
            claims.push_back({"product # of #", {d(step.term + 1), d(g.tapsPerGroup())}});
        }
    }
    return claims;
}

/// What in a sentence is false or not accounted for; empty where all is well.
QString fault(QString sentence, const Walkthrough &walkthrough, const Step &step)
{
    const Geometry &g = walkthrough.geometry();
    for (const std::string &shape : {g.inputShape.text(), g.filterShape.text(), g.outputShape.text(), reshapedText(g)})
        sentence.replace(QString::fromStdString(shape), "[shape]");
    sentence.remove(QRegularExpression("\\(×[0-9.e+]+\\)"));
    const QString whole = sentence;
    for (const Claim &claim : claimsOf(walkthrough, step)) {
        static QHash<QString, QRegularExpression> patterns; // the same few hundred over and over
        QRegularExpression &pattern = patterns[claim.pattern];
        if (pattern.pattern().isEmpty())
            pattern.setPattern(QString(claim.pattern).replace("#", number));
        for (auto match = pattern.match(sentence); match.hasMatch(); match = pattern.match(sentence)) {
            for (std::size_t i = 0; i < claim.numbers.size(); ++i) {
                const auto said = readDouble(match.captured(int(i) + 1).toStdString());
                if (!said || *said != claim.numbers[i])
                    return whole + "\n" + claim.pattern + ": " + match.captured(int(i) + 1) + " should be " +
                           QString::number(claim.numbers[i]);
            }
            sentence.replace(match.capturedStart(), match.capturedLength(), "✓");
            if (match.capturedLength() == 0)
                break;
        }
    }
    static const QRegularExpression digit("[0-9]");
    return sentence.contains(digit) ? "not accounted for: " + sentence + "\nin: " + whole : QString();
}

} // namespace

class TestExplanation : public QObject
{
    Q_OBJECT
private slots:
    void channelsThatMoveAreSaidToMove()
    {
        const Conv2DCall call{.input = Tensor::filled({1, 2, 4, 4}, 1),
                              .filter = Tensor::filled({3, 3, 2, 5}, 1),
                              .arguments = {.dataFormat = "NCHW"}};
        const Walkthrough walkthrough(*Convolution::of(call), {});
        const Explanation said = explain(walkthrough, walkthrough.step(walkthrough.lastNumber()));
        QVERIFY(words(said.what).contains("Reshaped to [1, 2, 2, 5]"));
        QVERIFY(words(said.what).contains("move to the front: [1, 5, 2, 2]"));
        QVERIFY2(!QString::fromStdString(said.question).contains("nothing"), said.question.c_str());
    }

    void theOrderOfGroupsIsToldAsItIsShown()
    {
        const Conv2DCall call{.input = Tensor::filled({1, 3, 3, 4}, 1), .filter = Tensor::filled({2, 2, 2, 4}, 1)};
        const Walkthrough walkthrough(*Convolution::of(call), {});
        bool told = false;
        for (Index number = 0; number <= walkthrough.lastNumber(); ++number) {
            const QString answer = words(explain(walkthrough, walkthrough.step(number)).answer);
            QVERIFY2(!answer.contains("ravel") && !answer.contains("reshape"), qPrintable(answer));
            told = told || answer.contains("extract_patches");
        }
        QVERIFY(told);
    }

    void aCaptionEndsWithTheNumberThatItLeadsUpTo()
    {
        const Conv2DCall call{.input = Tensor::filled({1, 3, 3, 1}, 2), .filter = Tensor::filled({2, 2, 1, 1}, 1)};
        for (const Grain grain : {Grain::Phase, Grain::Normal, Grain::Fine}) {
            const Walkthrough walkthrough(*Convolution::of(call), {.grain = grain});
            for (Index number = 0; number <= walkthrough.lastNumber(); ++number) {
                const Step step = walkthrough.step(number);
                const QString told = words(captionOf(walkthrough, step)),
                              asked = words(captionOf(walkthrough, step, {.hideResult = true}));
                QVERIFY2(!told.endsWith(':') && !asked.endsWith(':'), qPrintable(told));
                if (grain == Grain::Normal && step.phase == Phase::Multiply)
                    QVERIFY2(told.endsWith("gives: 8") && !asked.contains("8"), qPrintable(told + asked));
            }
        }
    }

    /// What stands under «In the documentation's words» is a quotation, or nothing.
    void theDocumentationIsQuoted()
    {
        const QString documentation = // tf.nn.conv2d, TensorFlow 2; its code marks and emphasis left out
            "Computes a 2-D convolution given input and 4-D filters tensors. "
            "1. Flattens the filter to a 2-D matrix with shape [filter_height * filter_width * in_channels, "
            "output_channels]. "
            "2. Extracts image patches from the input tensor to form a virtual tensor of shape [batch, out_height, "
            "out_width, filter_height * filter_width * in_channels]. "
            "3. For each patch, right-multiplies the filter matrix and the image patch vector.";
        const Walkthrough walkthrough(
            *Convolution::of({.input = Tensor::filled({1, 4, 4, 1}, 1), .filter = Tensor::filled({3, 3, 1, 1}, 1)}),
            {});
        int quoted = 0;
        for (Index number = 0; number <= walkthrough.lastNumber(); ++number) {
            const Step step = walkthrough.step(number);
            const QString said = QString::fromStdString(explain(walkthrough, step).documented).remove('`');
            QVERIFY2(documentation.contains(said), qPrintable(said));
            QCOMPARE(said.isEmpty(), step.phase == Phase::Reshape);
            quoted += said.isEmpty() ? 0 : 1;
        }
        QVERIFY(quoted > 3);
    }

    void everyNumberInEverySentenceIsTheEngines()
    {
        RandomCalls random(30);
        QSet<QString> questions;
        for (int round = 0; round < 250; ++round) {
            const Walkthrough walkthrough(random.next(), random.options());
            for (int i = 0; i < 10; ++i) {
                const Step step = walkthrough.step(random.below(walkthrough.size()));
                const Explanation said = explain(walkthrough, step);
                questions << QString::fromStdString(said.question);
                QVERIFY(!said.what.empty() && !said.answer.empty() && !said.why.empty() && !said.formulas.empty());
                for (const QString &sentence :
                     {QString::fromStdString(said.badge), words(said.what), words(said.answer), words(said.why)}) {
                    const QString wrong = fault(sentence, walkthrough, step);
                    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                }
            }
            for (const std::string &sentence : costSentences(walkthrough.geometry())) {
                const QString wrong = fault(QString::fromStdString(sentence), walkthrough, walkthrough.step(0));
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            }
        }
        for (const char *asked : {"Element-wise, or a matrix product?", "What is virtual?", "Why flatten?",
                                  "Which order?", "Why this size?", "Where did the odd zero go?", "What was dropped?",
                                  "How are channels summed?", "What is a group?", "What does dilation do?",
                                  "Where do the zeros come from?", "What does another filter do?"})
            QVERIFY2(questions.contains(asked), asked);
    }

    void wordsAimAtTheCellsOfTheStep()
    {
        RandomCalls random(31);
        for (int round = 0; round < 60; ++round) {
            const Walkthrough walkthrough(random.next(), {});
            const Step step = walkthrough.step(walkthrough.firstStepOf(Phase::Multiply));
            bool aimed = false;
            for (const Span &span : explain(walkthrough, step).what) {
                if (span.target.panel == Panel::Output) {
                    aimed = true;
                    QCOMPARE(walkthrough.stepMaking(ProductCell{0, span.target.d}), step.number);
                }
                QVERIFY2(!QString::fromStdString(span.text).contains(QRegularExpression("[{}|`%]")), span.text.c_str());
            }
            QVERIFY(aimed);
        }
    }

    void whatIsAskedIsNotGivenAway()
    {
        RandomCalls random(32);
        for (int round = 0; round < 80; ++round) {
            const Walkthrough walkthrough(random.next(), {});
            for (const Phase phase : {Phase::Extract, Phase::Multiply}) {
                const Step step = walkthrough.step(walkthrough.firstStepOf(phase));
                const Explanation said = explain(walkthrough, step, {.hideResult = true, .book = {}});
                const QString wrong = fault(words(said.what), walkthrough, step);
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                QVERIFY(words(said.what).contains('?'));
                QVERIFY(!words(said.answer).contains("added up they make"));
            }
        }
    }

    void everyPhraseIsWellFormed()
    {
        for (int i = 0; i <= int(Phrase::HeadingDocumentation); ++i) {
            const std::string phrase(englishPhrase(Phrase(i)));
            const QString text = QString::fromStdString(phrase);
            QCOMPARE(text.count('{'), text.count('}'));
            QVERIFY2(text.count('`') % 2 == 0, phrase.c_str());
            QVERIFY2(!text.contains("  ") || text.startsWith("Step") || text.startsWith("Finally") ||
                         text.startsWith("Then"),
                     phrase.c_str());
        }
    }

    void pluralsFollowTheNumber()
    {
        QCOMPARE(plainText(richText("%1 [%1:row|rows]", {"1"})), "1 row");
        QCOMPARE(plainText(richText("%1 [%1:row|rows]", {"0"})), "0 rows");
        QCOMPARE(plainText(richText("%1 [%1:wiersz|wiersze|wierszy]", {"22"})), "22 wiersze");
        QCOMPARE(plainText(richText("%1 [%1:wiersz|wiersze|wierszy]", {"12"})), "12 wierszy");
    }

    void aTranslationKeepsWordsAndNumbers()
    {
        const Walkthrough walkthrough(RandomCalls(33).next(), {});
        const PhraseBook shout = [](std::string_view english) { return "¡" + std::string(english) + "!"; };
        const Explanation said = explain(walkthrough, walkthrough.step(0), {.hideResult = false, .book = shout});
        QVERIFY(words(said.what).startsWith("¡The input has shape"));
        QVERIFY(QString::fromStdString(said.question).startsWith("¡"));
    }

    void stepsOfEmptyOutputsAreExplainedToo()
    {
        Conv2DCall call{.input = Tensor::filled({1, 2, 2, 1}, 1),
                        .filter = Tensor::filled({3, 3, 1, 1}, 1),
                        .arguments = {.strides = {2}}};
        const auto convolution = Convolution::of(call);
        QVERIFY(bool(convolution));
        const Walkthrough walkthrough(*convolution, {});
        for (Index i = 0; i < walkthrough.size(); ++i)
            QVERIFY(!explain(walkthrough, walkthrough.step(i)).what.empty());
    }

    /// Without input numbers the output is zeros, whether the filters share out among the groups or not.
    void stepsOfUnevenGroupsAreExplainedToo_data()
    {
        QTest::addColumn<int>("filters");
        QTest::newRow("no filters") << 0;
        QTest::newRow("fewer filters than groups") << 1;
        QTest::newRow("filters that do not share out") << 5;
    }

    void stepsOfUnevenGroupsAreExplainedToo()
    {
        QFETCH(int, filters);
        Conv2DCall call{.input = Tensor({1, 0, 2, 3}, {}), .filter = Tensor::filled({1, 2, 1, filters}, 1)};
        call.arguments.padding = PaddingArgument::explicitPairs({{0, 0}, {2, 0}, {0, 0}, {0, 0}});
        for (const Grain grain : {Grain::Phase, Grain::Normal, Grain::Fine})
            for (const Order order : {Order::AsDocumented, Order::ByWindow}) {
                const Walkthrough walkthrough(*Convolution::of(call), {.order = order, .grain = grain});
                for (Index i = 0; i < walkthrough.size(); ++i)
                    QVERIFY(!explain(walkthrough, walkthrough.step(i)).what.empty());
            }
    }
};

QTEST_APPLESS_MAIN(TestExplanation)
#include "test_explanation.moc"
