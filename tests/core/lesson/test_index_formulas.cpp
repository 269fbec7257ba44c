// Every formula that is shown is computed again from its own tree, tensors read from the engine: all its sides agree.

#include "core/lesson/index_formulas.h"
#include "core/lesson/shape_facts.h"
#include "core/lesson/step_facts.h"
#include "tests/core/lesson/formula_value.h"
#include "tests/support/seeded_calls.h"

#include <QTest>

using namespace lab;
using namespace lab::test;

namespace {

/// Variables that a step settles; `column` is the tap that is meant where the step is about a whole row.
Variables variablesOf(const Walkthrough &walkthrough, const Step &step, Index column)
{
    const Geometry &g = walkthrough.geometry();
    Variables v;
    const Index row = step.row >= 0 ? step.row : g.positions() - 1;
    const Position at = positionOfRow(g, row);
    const Tap tap = tapOfColumn(g, step.tapRow >= 0 ? step.tapRow : column);
    const Index group = tap.c / g.groupInChannels;
    v["p"] = double(row);
    v["n"] = double(at.n);
    v["y"] = double(at.y);
    v["x"] = double(at.x);
    v["k"] = double(step.channel >= 0 ? step.channel : group * g.groupOutChannels());
    v["g"] = double(step.phase == Phase::Multiply && step.channel >= 0 ? step.channel / g.groupOutChannels() : group);
    v["k_y"] = double(tap.ky);
    v["k_x"] = double(tap.kx);
    v["c"] = double(tap.c - group * g.groupInChannels);
    v["r"] = double(columnOfTap(g, tap));
    return v;
}

/// Sides that are known and differ, as text; empty where all agree.
QString disagreement(const Convolution &convolution, const Formula &formula, const Variables &variables, int &known)
{
    std::optional<double> first;
    for (const auto &side : FormulaValue(convolution, variables).sides(formula)) {
        if (!side)
            continue;
        ++known;
        if (first && *first != *side)
            return QString::fromStdString(plainText(formula)) + QString(": %1 is not %2").arg(*first).arg(*side);
        first = side;
    }
    return {};
}

} // namespace

class TestIndexFormulas : public QObject
{
    Q_OBJECT
private slots:
    void everySideOfEveryFormulaAgrees()
    {
        RandomCalls random(20);
        int known = 0, formulas = 0;
        for (int round = 0; round < 150; ++round) {
            const Walkthrough walkthrough(random.next(), random.options());
            for (int i = 0; i < 12; ++i) {
                const Step step = walkthrough.step(random.below(walkthrough.size()));
                const Index column = random.below(walkthrough.geometry().taps());
                for (const Formula &formula : stepFormulas(walkthrough, step, false)) {
                    ++formulas;
                    const QString wrong =
                        disagreement(walkthrough.convolution(), formula, variablesOf(walkthrough, step, column), known);
                    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                }
            }
        }
        QVERIFY2(known > formulas * 3 / 2, "hardly anything was compared");
    }

    void sizesAndPaddingAgreeWithTheGeometry()
    {
        RandomCalls random(21);
        int known = 0;
        for (int round = 0; round < 400; ++round) {
            const Convolution convolution = random.next();
            for (const Formula &formula : sizeFormulas(convolution.geometry())) {
                const QString wrong = disagreement(convolution, formula, {}, known);
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            }
        }
        QVERIFY(known > 800);
    }

    void whatFollowsHasItsShapesAndItsReach()
    {
        Conv2DCall call{.input = Tensor::filled({1, 6, 6, 1}, 1), .filter = Tensor::filled({3, 3, 1, 2}, 1)};
        call.arguments.padding = PaddingArgument::same();
        call.arguments.strides = {2};
        const Block block = *Block::of(
            *Convolution::of(call),
            {.bias = Tensor::filled({2}, 1), .activation = Activation{}, .pooling = Pooling{.strides = {1}}});
        QStringList shapes, formulas;
        for (const NamedShape &shape : followingShapes(block)) {
            QStringList sizes;
            for (const Index size : shape.sizes)
                sizes << QString::number(size);
            shapes << QString::fromStdString(shape.title) + ' ' + sizes.join(' ');
        }
        QCOMPARE(shapes, (QStringList{"bias 2", "+ bias 1 3 3 2", "ReLU 1 3 3 2", "max pool 1 2 2 2"}));
        for (const Formula &formula : followingFormulas(block))
            formulas << QString::fromStdString(plainText(formula));
        QVERIFY2(formulas.contains("size_h = 1 + (3 - 1) · 1 + (2 - 1) · 2 = 5"), qPrintable(formulas.join('\n')));
        QVERIFY2(formulas.contains("jump_h = 2 · 1 = 2"), qPrintable(formulas.join('\n')));
        QVERIFY2(formulas.contains("start_w = 0 - 0 · 1 - 0 · 2 = 0"), qPrintable(formulas.join('\n')));
        QVERIFY2(formulas.first().startsWith("Q_h = ") && formulas.first().endsWith("= 2"),
                 qPrintable(formulas.first()));
        QVERIFY(followingFormulas(*Convolution::of(call)).empty() && followingShapes(*Convolution::of(call)).empty());
    }

    void aHiddenResultIsNowhereToBeRead()
    {
        RandomCalls random(22);
        for (int round = 0; round < 100; ++round) {
            const Walkthrough walkthrough(random.next(), {});
            const Step step = walkthrough.step(walkthrough.firstStepOf(Phase::Multiply));
            const std::string result =
                numberText(outputAt(walkthrough.convolution(), *factsOf(walkthrough, step).output));
            for (const Formula &formula : stepFormulas(walkthrough, step, true)) {
                const std::string text = plainText(formula);
                const std::string ending = "= " + result;
                QVERIFY2(!text.ends_with(ending) || walkthrough.geometry().tapsPerGroup() == 1, text.c_str());
            }
        }
    }

    void theFourByFourQuestion()
    {
        Conv2DCall call{.input = Tensor({1, 4, 4, 1}, {4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2}),
                        .filter = Tensor({3, 3, 1, 1}, {1, 0, 1, 2, 1, 0, 0, 0, 1})};
        const Walkthrough walkthrough(*Convolution::of(call), {});
        const auto lines = stepFormulas(walkthrough, walkthrough.step(15), false);
        QCOMPARE(plainText(lines.at(0)),
                 "output[n, y, x, k] = Σ(k_y, k_x) input[n, y + k_y, x + k_x, 0] · filter[k_y, k_x, 0, k]");
        QCOMPARE(plainText(lines.at(1)),
                 "output[0, 0, 1, 0] = Σ(k_y, k_x) input[0, 0 + k_y, 1 + k_x, 0] · filter[k_y, k_x, 0, 0]");
        QCOMPARE(plainText(lines.at(2)),
                 "output[0, 0, 1, 0] = 3 · 1 + 1 · 0 + 0 · 1 + 1 · 2 + 0 · 1 + 1 · 0 + 2 · 0 + 4 · 0 + 1 · 1 = 6");
        QCOMPARE(plainText(lines.at(3)), "rows[1, 0] = Σ(r) virtual[1, r] · flat[r, 0] = 6");
        QCOMPARE(latexText(sizeFormula(walkthrough.geometry().height, Padding::Valid, "h")),
                 "O_{h} = \\left\\lceil \\frac{4 - 3 + 1}{1} \\right\\rceil = 2");
        QCOMPARE(mathMl(formula::row({formula::name("y"), formula::op("="),
                                      formula::fraction(formula::number(-1), formula::number(2))})),
                 "<math "
                 "xmlns=\"http://www.w3.org/1998/Math/MathML\"><mrow><mi>y</mi><mo>=</mo><mfrac><mn>−1</mn><mn>2</mn></"
                 "mfrac></mrow></math>");
    }
};

QTEST_APPLESS_MAIN(TestIndexFormulas)
#include "test_index_formulas.moc"
