// A figure holds what the stage draws, cut to it; a film strip holds each step's sum.

#include "core/conv/conv2d.h"
#include "core/formats/write/figure.h"
#include "core/tensor/number_text.h"
#include "tests/support/seeded_calls.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace lab;
using namespace lab::test;

namespace {

QStringList textsOf(const Drawing &drawing)
{
    QStringList texts;
    for (const Mark &mark : drawing.marks)
        if (const auto *text = std::get_if<TextMark>(&mark))
            texts << QString::fromStdString(text->text);
    return texts;
}

Walkthrough question()
{
    return {*Convolution::of({.input = Tensor({1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2}),
                              .filter = Tensor({3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1})}),
            {}};
}

} // namespace

class TestFigure : public QObject
{
    Q_OBJECT
private slots:
    void croppingKeepsEveryCellAndFitsTight()
    {
        RandomCalls random(161);
        for (int i = 0; i < 20; ++i) {
            const Walkthrough walkthrough(random.next(), random.options());
            const StageParts stage{.frame = {.width = 1280, .height = 720, .hintShown = false}};
            const Index last = walkthrough.lastNumber();
            const Drawing whole = drawStage(walkthrough, {last, 1}, stage);
            const Drawing figure = *figureOf(walkthrough, 0, last, stage, {.cropped = true});
            QVERIFY(figure.width <= whole.width + 20 && figure.height < whole.height);
            std::size_t cells = 0, kept = 0;
            for (const Mark &mark : whole.marks)
                if (const auto *box = std::get_if<BoxMark>(&mark))
                    cells += box->cell.panel != Panel::None ? 1 : 0;
            for (const Mark &mark : figure.marks)
                if (const auto *box = std::get_if<BoxMark>(&mark)) {
                    kept += box->cell.panel != Panel::None ? 1 : 0;
                    QVERIFY(box->box.x >= 0 && box->box.right() <= figure.width);
                    QVERIFY(box->box.y >= 0 && box->box.bottom() <= figure.height);
                }
            QCOMPARE(kept, cells);
            QVERIFY(!textsOf(figure).contains("Slide the window"));
            QVERIFY(textsOf(whole).contains("Slide the window"));
        }
    }

    void withoutOptionsItIsTheStage()
    {
        const StageParts stage{.frame = {.width = 1280, .height = 720}};
        QVERIFY(*figureOf(question(), 0, 7, stage, {}) == drawStage(question(), {7, 1}, stage));
    }

    void aCaptionWrapsBelow()
    {
        const StageParts stage{.frame = {.width = 400, .height = 300}};
        const std::string caption = "One window after the other is laid over the input, and each gives one number.";
        const Drawing plain = *figureOf(question(), 0, 18, stage, {.cropped = true});
        const Drawing figure = *figureOf(question(), 0, 18, stage, {.cropped = true, .caption = caption});
        QStringList lines = textsOf(figure).mid(textsOf(plain).size());
        QVERIFY(lines.size() > 1);
        QCOMPARE(lines.join(' ').toStdString(), caption);
        QVERIFY(figure.height > plain.height && figure.width == plain.width);
    }

    void aStripHasEveryOutputAndItsSum()
    {
        const QStringList texts = textsOf(*filmStrip(question(), 0, 18, {}, 4));
        for (const char *part : {"a", "b", "c", "d", "output (1, 0)", "filter", "+ 3·0 + 1·0 + 0·1", "12"})
            QVERIFY2(texts.contains(part), part);
        QCOMPARE(texts.count("filter"), 1);
        QCOMPARE(texts.count("14"), 5); // in four outputs and behind its sum
        const Drawing row = *filmStrip(question(), 0, 18, {}, 4), square = *filmStrip(question(), 0, 18, {}, 2);
        QVERIFY(square.width < row.width && square.height > row.height);
    }

    void aStripTakesTheStepsAsked()
    {
        // Steps 14 … 17 multiply, after nine of flattening and four of extracting.
        const QStringList texts = textsOf(*filmStrip(question(), 15, 16, {}, 4));
        QVERIFY(texts.contains("output (0, 1)") && texts.contains("output (1, 0)"));
        QVERIFY(!texts.contains("output (0, 0)") && !texts.contains("output (1, 1)"));
        QVERIFY(!filmStrip(question(), 1, 3, {}, 4));
    }

    /// Of a large input each panel shows what lies around its window, in the size of all others.
    void aLargeInputIsShownAroundTheWindow()
    {
        std::vector<float> values(40 * 30);
        std::iota(values.begin(), values.end(), 0.0F);
        const Convolution large = *Convolution::of(
            {.input = Tensor({1, 40, 30, 1}, std::move(values)), .filter = Tensor::filled({3, 3, 1, 1}, 1)});
        const Walkthrough walkthrough(large, {});
        const Index step = walkthrough.stepMaking(ProductCell{20 * 28 + 10, 0});
        const Result<Drawing> strip = filmStrip(walkthrough, step, step + 1, {}, 2);
        QVERIFY(strip);
        const QStringList texts = textsOf(*strip);
        QVERIFY(texts.contains("output (20, 10)") && texts.contains("output (20, 11)"));
        QVERIFY(texts.contains("610") && texts.contains("672") && texts.contains("⋯"));
        QCOMPARE(texts.count("641"), 2); // the middle of the first window is in both panels
        QVERIFY(!texts.contains("1199"));
        QVERIFY(strip->width < 1700);
    }

    void stripsOfAllCallsHaveTheirNumbers()
    {
        RandomCalls random(162);
        int drawn = 0;
        for (int i = 0; i < 30; ++i) {
            const Convolution convolution = random.next();
            const Result<Drawing> strip =
                filmStrip({convolution, random.options()}, 0, 1 << 20, {.look = {.filterShown = 0}}, 3);
            if (!strip)
                continue;
            ++drawn;
            const Geometry &g = convolution.geometry();
            const QStringList texts = textsOf(*strip);
            for (Index row = 0; row < std::min<Index>(g.positions(), 26); ++row) {
                const Index y = row / g.width.outSize % g.height.outSize, x = row % g.width.outSize;
                const float value =
                    conv2d(convolution)[convolution.outputIndex({row / (g.height.outSize * g.width.outSize), y, x, 0})];
                QVERIFY2(texts.contains(QString::fromStdString(numberText(value))), qPrintable(texts.join(' ')));
            }
        }
        QVERIFY(drawn > 15);
    }

    void whatDoesNotFitIsRefused()
    {
        const Convolution photo =
            *Convolution::of({.input = Tensor::filled({1, 40, 40, 1}, 1), .filter = Tensor::filled({3, 3, 1, 1}, 1)});
        const auto refused = filmStrip({photo, {}}, 0, 1000, {}, 4);
        QVERIFY(!refused && refused.error().code == ErrorCode::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestFigure)
#include "test_figure.moc"
