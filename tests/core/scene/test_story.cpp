// The cut between what is told and how it is shown: a second, tiny story, a product of two given matrices, is walked,
// drawn, linked, explained and written as code by what was made for convolutions, and nothing of a convolution shows.

#include "core/formats/write/python_code.h"
#include "core/lesson/explanation.h"
#include "core/scene/stage.h"
#include "core/tensor/number_text.h"
#include "tests/core/scene/example_calls.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace lab;

namespace {

class ProductOfTwo final : public Story
{
public:
    ProductOfTwo(Tensor left, Tensor right)
        : Story(Kind::Product, *Convolution::of(test::namedCalls()[0].call),
                {.rows = left.shape()[0],
                 .inner = left.shape()[1],
                 .columns = right.shape()[1],
                 .gathersLeft = false,
                 .gathersRight = false,
                 .putsResult = false}),
          m_left(std::move(left)), m_right(std::move(right))
    {
    }

    [[nodiscard]] float valueAt(const LeftCell &cell) const override
    {
        return m_left[cell.row * shape().inner + cell.column];
    }
    [[nodiscard]] float valueAt(const RightCell &cell) const override
    {
        return m_right[cell.row * shape().columns + cell.column];
    }
    [[nodiscard]] float valueAt(const ResultCell &cell) const override
    {
        return static_cast<float>(partialSum(cell, shape().terms()));
    }
    [[nodiscard]] const Tensor &numbersOf(Side side) const override { return side == Side::Left ? m_left : m_right; }
    [[nodiscard]] Role roleOf(Side side) const override
    {
        return side == Side::Left ? Role::Input : side == Side::Right ? Role::Filter : Role::Output;
    }
    [[nodiscard]] Heading headingOf(Lane) const override { return {{"A product"}}; }
    [[nodiscard]] std::vector<Label> titlesOf(Side side) const override
    {
        return {{side == Side::Left ? "A" : side == Side::Right ? "B" : "C"}};
    }
    [[nodiscard]] std::string rowName(Index row) const override { return "r" + numberText(row); }
    [[nodiscard]] std::vector<std::string> innerName(Index i) const override { return {"i" + numberText(i)}; }
    [[nodiscard]] Label sentenceOf(const Step &step) const override
    {
        if (step.phase == Phase::Multiply && step.row >= 0)
            return {"row %1 of A times column %2 of B", {numberText(step.row), numberText(step.channel)}};
        return {"A times B"};
    }

private:
    Tensor m_left, m_right;
};

Walkthrough product(WalkthroughOptions options = {})
{
    return {std::make_shared<const ProductOfTwo>(Tensor(Shape{3, 2}, {1, 2, 3, 4, 5, 6}),
                                                 Tensor(Shape{2, 4}, {7, 8, 9, 10, 11, 12, 13, 14})),
            options};
}

/// The texts of cells, by cell.
std::map<CellRef, std::string> numbersIn(const Drawing &drawing)
{
    std::map<CellRef, std::string> numbers;
    for (const Mark &mark : drawing.marks)
        if (const auto *text = std::get_if<TextMark>(&mark); text && text->cell.panel != Panel::None)
            numbers[text->cell] = text->text;
    return numbers;
}

std::set<CellRef> litIn(const Drawing &drawing)
{
    std::set<CellRef> lit;
    for (const Mark &mark : drawing.marks)
        if (const auto *box = std::get_if<BoxMark>(&mark);
            box && box->outline == Outline::Thick && box->cell.panel != Panel::None && box->cell.panel != Panel::Strip)
            lit.insert(box->cell);
    return lit;
}

} // namespace

class TestStory : public QObject
{
    Q_OBJECT
private slots:
    void itIsWalkedWithoutThePhasesItHasNot()
    {
        QCOMPARE(product().size(), Index{1 + 3 * 4});
        QCOMPARE(product({.grain = Grain::Fine}).size(), Index{1 + 3 * 4 * 2});
        QCOMPARE(product({.grain = Grain::Phase}).size(), Index{2});
        for (const Order order : {Order::AsDocumented, Order::ByWindow})
            for (const Grain grain : {Grain::Phase, Grain::Normal, Grain::Fine}) {
                const Walkthrough walkthrough = product({order, grain});
                QCOMPARE(walkthrough.segments().size(), std::size_t(2));
                for (Index number = 0; number < walkthrough.size(); ++number) {
                    const Step step = walkthrough.step(number);
                    QCOMPARE(step.number, number);
                    QCOMPARE(step.phase, number == 0 ? Phase::Call : Phase::Multiply);
                    for (const Progress &progress : {step.before, step.after}) {
                        QVERIFY(walkthrough.isExtracted({2, 1}, progress)); // the matrices are given
                        QVERIFY(walkthrough.isFlattened({1, 3}, progress));
                    }
                    if (number > 0)
                        QVERIFY(walkthrough.step(number - 1).after == step.before);
                }
                for (Index row = 0; row < 3; ++row)
                    for (Index column = 0; column < 4; ++column) {
                        const Step made = walkthrough.step(walkthrough.stepMaking(ProductCell{row, column}));
                        QVERIFY(walkthrough.isMultiplied({row, column}, made.after));
                        QVERIFY(!walkthrough.isMultiplied({row, column}, made.before));
                    }
            }
    }

    void itsNumbersAreDrawnAndNothingElse()
    {
        const Walkthrough walkthrough = product();
        const std::map<CellRef, std::string> numbers =
            numbersIn(drawStage(walkthrough, {walkthrough.lastNumber(), 1}, {}));
        const int wanted[3][4] = {{29, 32, 35, 38}, {65, 72, 79, 86}, {101, 112, 123, 134}};
        for (Index row = 0; row < 3; ++row) {
            for (Index column = 0; column < 4; ++column)
                QCOMPARE(numbers.at(ProductCell{row, column}), std::to_string(wanted[row][column]));
            for (Index i = 0; i < 2; ++i)
                QCOMPARE(numbers.at(VirtualCell{row, i}), std::to_string(row * 2 + i + 1));
        }
        QCOMPARE(numbers.at(FlatFilterCell{1, 3}), std::string("14"));
        for (const auto &[cell, text] : numbers)
            QVERIFY(cell.panel == Panel::Virtual || cell.panel == Panel::FlatFilter || cell.panel == Panel::Product ||
                    cell.panel == Panel::Strip);
        std::set<std::string> texts;
        for (const Mark &mark : drawStage(walkthrough, {5, 1}, {}).marks)
            if (const auto *text = std::get_if<TextMark>(&mark))
                texts.insert(text->text);
        for (const char *said : {"A product", "A", "B", "C", "r1", "i0", "= 65"})
            QVERIFY2(texts.contains(said), said);
        for (const char *foreign : {"Slide the window", "virtual tensor", "output rows", "flattened filter", "reshape"})
            QVERIFY2(!texts.contains(foreign), foreign);
    }

    void itsCellsAreLinked()
    {
        const Walkthrough walkthrough = product();
        const auto lit = [&](const CellRef &cell) {
            return litIn(drawStage(walkthrough, {walkthrough.lastNumber(), 1}, {.look = {.linked = cell}}));
        };
        QVERIFY(lit(VirtualCell{1, 0}) == (std::set<CellRef>{VirtualCell{1, 0}, ProductCell{1, 0}, ProductCell{1, 1},
                                                             ProductCell{1, 2}, ProductCell{1, 3}}));
        QVERIFY(lit(FlatFilterCell{0, 2}) ==
                (std::set<CellRef>{FlatFilterCell{0, 2}, ProductCell{0, 2}, ProductCell{1, 2}, ProductCell{2, 2}}));
        QVERIFY(lit(ProductCell{2, 1}) == (std::set<CellRef>{VirtualCell{2, 0}, VirtualCell{2, 1}, FlatFilterCell{0, 1},
                                                             FlatFilterCell{1, 1}, ProductCell{2, 1}}));
    }

    void itsFactorsFly()
    {
        const Walkthrough walkthrough = product();
        const Drawing flying = drawStage(walkthrough, {6, 0.5}, {});
        const auto movers = std::count_if(flying.marks.begin(), flying.marks.end(), [](const Mark &mark) {
            const auto *box = std::get_if<BoxMark>(&mark);
            return box && box->cell.panel == Panel::None && box->tone == Tone::Strong;
        });
        QCOMPARE(movers, 4); // two products of two factors
    }

    void itIsExplainedInItsOwnWords()
    {
        const Walkthrough walkthrough = product();
        const Explanation said = explain(walkthrough, walkthrough.step(6));
        QCOMPARE(plainText(said.what), std::string("row 1 of A times column 1 of B"));
        QCOMPARE(said.badge, std::string("A product"));
        QCOMPARE(plainText(captionOf(walkthrough, walkthrough.step(0))), std::string("A times B"));
        const Walkthrough fine = product({.grain = Grain::Fine});
        const std::string term = plainText(captionOf(fine, fine.step(2))); // row 0, column 0, second product: 2 · 11
        QVERIFY2(term.find("22") != std::string::npos, term.c_str());
    }

    void itIsWrittenAsCode()
    {
        const Walkthrough walkthrough = product();
        for (const PythonDialect dialect : pythonDialects) {
            const auto code = pythonCode(walkthrough, dialect);
            QVERIFY(code);
            const QStringList lines = QString::fromStdString(code->text).split('\n');
            QVERIFY(lines[code->lineOf(Phase::Multiply)].startsWith("result = "));
            QVERIFY(code->text.find("filters") == std::string::npos);
        }
        const std::vector<CodeVariable> variables = variablesAt(walkthrough, walkthrough.step(6));
        QCOMPARE(variables.back().value, std::string("72"));
    }
};

QTEST_APPLESS_MAIN(TestStory)
#include "test_story.moc"
