// The stories of the way back: what they walk, what is linked, what is drawn, said and written as code.

#include "core/conv/conv2d.h"
#include "core/conv/flattened_filter.h"
#include "core/conv/image_index.h"
#include "core/conv/turned.h"
#include "core/conv/virtual_tensor.h"
#include "core/formats/write/hidden_answer.h"
#include "core/formats/write/python_code.h"
#include "core/lesson/explanation.h"
#include "core/lesson/gradient_question.h"
#include "core/lesson/picture.h"
#include "core/scene/cell_place.h"
#include "core/scene/lighting.h"
#include "core/scene/stage.h"
#include "core/walkthrough/correspondence.h"
#include "core/walkthrough/gradient_stories.h"
#include "tests/core/after/drawn_block.h"
#include "tests/core/scene/example_calls.h"
#include "tests/support/random_calls.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

using namespace lab;
using namespace lab::test;

namespace {

using Told = std::shared_ptr<const Story>;

constexpr Story::Kind ways[] = {Story::Kind::FilterGradient, Story::Kind::InputGradient};

/// The way back from dY through a drawn call that a window reads.
std::pair<Told, Gradients> drawnStory(Story::Kind kind)
{
    const Convolution convolution = drawnConvolution();
    const std::span<const Index> sizes = convolution.geometry().outputShape.sizes();
    const Tensor dy = drawnTensor({sizes.begin(), sizes.end()});
    Beside beside;
    beside.dy = UpstreamGradient{.values = dy.reshaped(Shape{dy.size()})};
    const Result<Told> story = storyOf(kind, convolution.call(), beside);
    RC_PRE(bool(story));
    return {*story, *Gradients::of(convolution, dy)};
}

Walkthrough question(Story::Kind kind, WalkthroughOptions options = {})
{
    return {*storyOf(kind, namedCalls()[0].call, {}), options};
}

std::map<CellRef, std::string> numbersIn(const Drawing &drawing)
{
    std::map<CellRef, std::string> numbers;
    for (const Mark &mark : drawing.marks)
        if (const auto *text = std::get_if<TextMark>(&mark); text && text->cell.panel != Panel::None)
            numbers.emplace(text->cell, text->text); // the number comes first, what stands in its corner later
    return numbers;
}

std::string textsIn(const Drawing &drawing)
{
    std::string texts;
    for (const Mark &mark : drawing.marks)
        if (const auto *text = std::get_if<TextMark>(&mark))
            texts += text->text + '\n';
    return texts;
}

constexpr WalkthroughOptions everyWalk[] = {{Order::AsDocumented, Grain::Phase}, {Order::AsDocumented, Grain::Normal},
                                            {Order::AsDocumented, Grain::Fine},  {Order::ByWindow, Grain::Phase},
                                            {Order::ByWindow, Grain::Normal},    {Order::ByWindow, Grain::Fine}};

} // namespace

class TestWayBack : public QObject
{
    Q_OBJECT
private slots:
    void theStoriesHaveTheGradientsNumbers()
    {
        QVERIFY(rc::check("every weight of the turned convolution", [] {
            const auto [story, gradients] = drawnStory(Story::Kind::FilterGradient);
            const auto &way = static_cast<const FilterGradientStory &>(*story);
            const Tensor whole = filterGradient(gradients);
            RC_ASSERT(story->shape().rows * story->shape().columns == whole.size());
            for (Index row = 0; row < story->shape().rows; ++row)
                for (Index column = 0; column < story->shape().columns; ++column) {
                    const FilterCell weight = way.weightOf(outputCellOf(story->goalOf(ResultCell{row, column})));
                    RC_ASSERT(story->valueAt(ResultCell{row, column}) ==
                              whole[gradients.convolution().filterIndex(weight)]);
                }
        }));
        QVERIFY(rc::check("every input, one patch after another", [] {
            const auto [story, gradients] = drawnStory(Story::Kind::InputGradient);
            const Tensor whole = inputGradient(gradients);
            const Walkthrough walk(story, everyWalk[std::size_t(drawn(0, 5))]);
            const Progress end = walk.step(walk.lastNumber()).after;
            for (Index flat = 0; flat < whole.size(); ++flat) {
                const InputCell cell = gradients.convolution().inputCell(flat);
                RC_ASSERT(story->landedAt(cell, {}).terms == 0);
                RC_ASSERT(float(story->landedAt(cell, end).sum) == whole[flat]);
            }
        }));
    }

    void everyWalkAddsEachTermOnce()
    {
        for (const WalkthroughOptions &options : everyWalk) {
            const Walkthrough walk = question(Story::Kind::InputGradient, options);
            const ProductShape &shape = walk.story().shape();
            QCOMPARE(walk.step(0).before, walk.step(0).after);
            for (Index number = 1; number < walk.size(); ++number)
                QCOMPARE(walk.step(number).before, walk.step(number - 1).after);
            for (Index row = 0; row < shape.rows; ++row)
                for (Index column = 0; column < shape.columns; ++column) {
                    const ResultCell cell{row, column};
                    const Step made = walk.step(walk.stepMaking(ProductCell{row, column}));
                    QCOMPARE(made.phase, Phase::Multiply);
                    QVERIFY(!walk.isMultiplied(cell, made.before) && walk.isMultiplied(cell, made.after));
                    const Step added = walk.step(walk.stepAdding(cell));
                    QCOMPARE(added.phase, Phase::Reshape);
                    const Index before = row * shape.columns + column;
                    QVERIFY(added.before.reshaped <= before && before < added.after.reshaped);
                    QVERIFY(walk.isMultiplied(cell, added.before));
                }
        }
        QCOMPARE(question(Story::Kind::InputGradient).size(), Index{1 + 1 + 4 + 4 + 4});
        QCOMPARE(question(Story::Kind::InputGradient, {.grain = Grain::Fine}).size(), Index{1 + 9 + 4 + 36 + 36});
        QCOMPARE(question(Story::Kind::FilterGradient).size(), Index{1 + 4 + 9 + 9 + 1});
    }

    void placesAreKeptThroughAnEditAndLeftWithAnotherStory()
    {
        const Walkthrough normal = question(Story::Kind::InputGradient);
        const Walkthrough fine = question(Story::Kind::InputGradient, {.order = Order::ByWindow, .grain = Grain::Fine});
        for (Index number = 0; number < normal.size(); ++number) {
            const Step there = fine.step(correspondingStep(normal, number, fine));
            QCOMPARE(there.phase, normal.step(number).phase);
            if (normal.step(number).row >= 0)
                QCOMPARE(there.row, normal.step(number).row);
        }
        const Walkthrough forward = question(Story::Kind::Forward);
        QCOMPARE(correspondingStep(forward, 3, normal), Index{0});
        QCOMPARE(correspondingStep(forward, forward.lastNumber(), normal), normal.lastNumber());
    }

    /// Two cells are linked where one product left · right concerns both.
    void linksAreTheProductsInCommon()
    {
        QVERIFY(rc::check([] {
            const auto [story, gradients] = drawnStory(Story::Kind::InputGradient);
            const ProductShape &shape = story->shape();
            std::map<CellRef, std::set<std::array<Index, 3>>> products;
            for (Index row = 0; row < shape.rows; ++row)
                for (Index i = 0; i < shape.inner; ++i)
                    for (Index column = 0; column < shape.columns; ++column) {
                        if (!shape.meets(i, column))
                            continue;
                        const std::array<Index, 3> product{row, i, column};
                        for (const CellRef &cell :
                             {CellRef(LeftCell{row, i}), CellRef(RightCell{i, column}),
                              CellRef(ResultCell{row, column}), story->sourceOf(LeftCell{row, i}),
                              story->sourceOf(RightCell{i, column}), story->goalOf(ResultCell{row, column})})
                            products[cell].insert(product);
                    }
            RC_PRE(!products.empty() && products.size() < 400);
            const auto at = [&] { return std::next(products.begin(), drawn(0, Index(products.size()) - 1)); };
            const auto [linked, own] = *at();
            const Lighting lighting(*story, linked, std::nullopt);
            for (const auto &[cell, theirs] : products) {
                const bool common = std::any_of(own.begin(), own.end(),
                                                [&theirs = theirs](const auto &p) { return theirs.contains(p); });
                RC_ASSERT(lighting.lights(cell) == common);
            }
        }));
    }

    void theQuestionsGradientsAreDrawn()
    {
        // As TensorFlow has them for dY of ones.
        const char *filter[3][3] = {{"10", "5", "2"}, {"6", "7", "6"}, {"7", "7", "7"}};
        const char *input[4][4] = {
            {"1", "1", "1", "1"}, {"3", "4", "2", "1"}, {"2", "3", "2", "1"}, {"0", "0", "1", "1"}};
        const Walkthrough toFilter = question(Story::Kind::FilterGradient);
        const auto filterNumbers = numbersIn(drawStage(toFilter, {toFilter.lastNumber(), 1}, {}));
        for (Index ky = 0; ky < 3; ++ky)
            for (Index kx = 0; kx < 3; ++kx) {
                QCOMPARE(filterNumbers.at(OutputCell{0, ky, kx, 0}), std::string(filter[ky][kx]));
                QCOMPARE(filterNumbers.at(ProductCell{ky * 3 + kx, 0}), std::string(filter[ky][kx]));
            }
        const Walkthrough toInput = question(Story::Kind::InputGradient);
        const Drawing landed = drawStage(toInput, {toInput.lastNumber(), 1}, {});
        for (Index y = 0; y < 4; ++y)
            for (Index x = 0; x < 4; ++x)
                QCOMPARE(numbersIn(landed).at(InputCell{0, y, x, 0}), std::string(input[y][x]));
        QCOMPARE(numbersIn(landed).at(OutputCell{0, 1, 1, 0}), std::string("1"));
        for (const char *word : {"d input[0, :, :, 0]", "dY[0, :, :, 0]", "+=", "2,2", "+1"})
            QVERIFY2(textsIn(landed).find(word) != std::string::npos, word);
        QVERIFY(textsIn(drawStage(toInput, {2, 1}, {})).find("0×") != std::string::npos);
        for (const char *foreign : {"output[", "virtual tensor", "output rows"})
            QVERIFY2(textsIn(landed).find(foreign) == std::string::npos, foreign);
    }

    /// The strip lists the terms of the input cell that is looked at, as far as they have landed.
    void theStripTellsWhatACellCollects()
    {
        const Walkthrough walk = question(Story::Kind::InputGradient);
        const auto strip = [&walk](Index step) {
            return textsIn(drawStage(walk, {step, 1}, {.look = {.linked = CellRef(InputCell{0, 1, 1, 0})}}));
        };
        QVERIFY(strip(walk.lastNumber()).find("(0, 1, 1, 0) collects") != std::string::npos);
        QVERIFY(strip(walk.lastNumber()).find("= 4\n") != std::string::npos);
        QVERIFY(strip(walk.lastNumber() - 2).find("= 3 …") != std::string::npos); // 1 + 2, two patches to come
    }

    /// The question's walk with another dY; the answers are TensorFlow's or follow from its sum by hand.
    void singleNumbersAreAskedAndMistakesNamed()
    {
        Beside beside;
        beside.dy = UpstreamGradient{.values = Tensor(Shape{4}, {1, 2, -1, 3})};
        const Conv2DCall call = namedCalls()[0].call;
        const Walkthrough toFilter(*storyOf(Story::Kind::FilterGradient, call, beside), {});
        const Walkthrough toInput(*storyOf(Story::Kind::InputGradient, call, beside), {});
        const Walkthrough forward(*Convolution::of(call), {});
        const auto asked = [](const Walkthrough &walk, Index number) { return *askedBy(walk, walk.step(number)); };
        const Question weight = asked(toFilter, toFilter.stepMaking(ProductCell{0, 0}));
        QVERIFY(weight.topic == Topic::FilterGradient && weight.filter == (FilterCell{0, 0, 0, 0}));
        // The weight met 4, 3, 2, 1: 4·1 + 3·2 − 2 + 1·3 = 11.
        const std::pair<double, Mistake> ofWeight[] = {{11, Mistake::None},         {13, Mistake::WindowForgotten},
                                                       {4, Mistake::OneWindowOnly}, {14, Mistake::Flipped},
                                                       {10, Mistake::DyForgotten},  {99, Mistake::Unknown}};
        for (const auto &[answer, mistake] : ofWeight)
            QCOMPARE(gradeOf(subjectOf(toFilter, forward), weight, std::vector{answer}), mistake);
        const Question input = asked(toInput, toInput.lastNumber());
        QVERIFY(input.topic == Topic::InputGradient && input.input == (InputCell{0, 1, 1, 0}));
        // dY · weight of the four windows: 1·1 + 2·2 − 1·0 + 3·1 = 8.
        const std::pair<double, Mistake> ofInput[] = {{8, Mistake::None},
                                                      {4, Mistake::WindowForgotten},
                                                      {3, Mistake::OneWindowOnly},
                                                      {2, Mistake::WindowsAveraged},
                                                      {99, Mistake::Unknown}};
        for (const auto &[answer, mistake] : ofInput)
            QCOMPARE(gradeOf(subjectOf(toInput, forward), input, std::vector{answer}), mistake);
        QCOMPARE(gradeOf(subjectOf(toInput, forward), input, std::vector<double>{1, 2}), Mistake::WrongCount);
        QVERIFY(!askedBy(toInput, toInput.step(2)));
        QVERIFY(askedBy(forward, forward.step(14))->topic == Topic::OutputNumber);
    }

    void everyNamedMistakeHasAHintOfItsOwn()
    {
        std::set<Mistake> met;
        QVERIFY(rc::check([&met] {
            const Story::Kind kind = ways[drawn(0, 1)];
            const auto [story, gradients] = drawnStory(kind);
            const Walkthrough walk(story, {});
            const Subject subject{Block(gradients.convolution()), gradients};
            const auto question = askedBy(walk, walk.step(drawn(0, walk.lastNumber())));
            RC_PRE(question.has_value());
            RC_ASSERT(gradeOf(subject, *question, rightAnswer(subject, *question)) == Mistake::None);
            RC_ASSERT(!promptOf(subject, *question).empty());
            for (const MistakenAnswer &mistaken : mistakenAnswers(subject, *question)) {
                const Mistake named = gradeOf(subject, *question, mistaken.answer);
                RC_ASSERT(named != Mistake::None && named != Mistake::Unknown);
                RC_ASSERT(hintOf(subject, *question, named) != hintOf(subject, *question, Mistake::Unknown));
                met.insert(mistaken.mistake);
            }
        }));
        for (const Mistake mistake :
             {Mistake::WindowForgotten, Mistake::OneWindowOnly, Mistake::BatchForgotten, Mistake::FilterForgotten,
              Mistake::Flipped, Mistake::AxesSwapped, Mistake::StrideIgnored, Mistake::DyForgotten})
            QVERIFY2(met.contains(mistake), qPrintable(QString::number(int(mistake))));
    }

    /// The homework of the forum, 14 6 6 12 → 7 -1 -1 5 → 7 0 0 5 → 7, and the way back from dY = 5.
    void theWayBackThroughABlockIsAskedStepByStep()
    {
        Beside beside;
        beside.after = homeworkBlock().after();
        beside.dy = UpstreamGradient{.values = Tensor(Shape{1}, {5})};
        const Conv2DCall call = namedCalls()[0].call;
        const Walkthrough back(*storyOf(Story::Kind::OutputGradient, call, beside), {});
        const Walkthrough forward(*Block::of(*Convolution::of(call), beside.after), {});
        const Subject subject = subjectOf(back, forward);
        std::vector<std::tuple<Topic, OutputCell, double>> asked;
        for (Index number = 0; number < back.size(); ++number)
            if (const auto question = askedBy(back, back.step(number))) {
                asked.emplace_back(question->topic, question->output, rightAnswer(subject, *question).front());
                QCOMPARE(stepOf(back, subject, *question), number);
            }
        const std::vector<std::tuple<Topic, OutputCell, double>> right{
            {Topic::ActivatedGradient, {0, 0, 0, 0}, 5}, {Topic::OutputGradient, {0, 0, 0, 0}, 5},
            {Topic::OutputGradient, {0, 0, 1, 0}, 0},    {Topic::OutputGradient, {0, 1, 0, 0}, 0},
            {Topic::OutputGradient, {0, 1, 1, 0}, 0},    {Topic::BiasGradient, {}, 5}};
        QVERIFY(asked == right);

        const auto graded = [&subject](const Question &question, double answer) {
            return gradeOf(subject, question, std::vector{answer});
        };
        const Question winner{.topic = Topic::ActivatedGradient, .output = {0, 0, 0, 0}};
        QCOMPARE(graded(winner, 5), Mistake::None);
        QCOMPARE(graded(winner, 1.25), Mistake::MeanForMaximum);
        QCOMPARE(graded(winner, 7), Mistake::ForwardNumber);
        QCOMPARE(graded(winner, 0), Mistake::OneStepOff);
        const Question loser{.topic = Topic::ActivatedGradient, .output = {0, 1, 1, 0}};
        QCOMPARE(graded(loser, 0), Mistake::None);
        QCOMPARE(graded(loser, 5), Mistake::LosersPaid);
        const Question open{.topic = Topic::OutputGradient, .output = {0, 0, 0, 0}};
        QCOMPARE(graded(open, 35), Mistake::NumberForSlope);
        QCOMPARE(graded(open, -35), Mistake::BiasMultiplied);
        const Question bias{.topic = Topic::BiasGradient};
        QCOMPARE(graded(bias, 5), Mistake::None);
        QCOMPARE(graded(bias, 1.25), Mistake::WindowsAveraged);
        QCOMPARE(graded(bias, 4), Mistake::DyForgotten);
        QCOMPARE(graded(bias, 0), Mistake::OneWindowOnly);
        QVERIFY(hintOf(subject, winner, Mistake::MeanForMaximum).find("winner") != std::string::npos);

        // As a lesson's task, and what an author points at.
        const auto task = [](const char *what, std::vector<Index> cell) {
            return Task{.kind = Task::Kind::Predict, .prompt = "Which?", .what = what, .cell = std::move(cell)};
        };
        const Block block = subject.block;
        QCOMPARE(checkTask(task("output-gradient", {0, 0, 0, 0}), block, beside.dy).answer, std::vector{5.0});
        QCOMPARE(checkTask(task("activated-gradient", {0, 0, 1, 0}), block, beside.dy).answer, std::vector{0.0});
        QCOMPARE(checkTask(task("bias-gradient", {0}), block, beside.dy).answer, std::vector{5.0});
        for (const Task &none : {task("bias-gradient", {1}), task("output-gradient", {0, 2, 0, 0})})
            QCOMPARE(checkTask(none, block, beside.dy).fault, TaskFault::DoesNotFit);
        QVERIFY(!askedBy(task("output-gradient", {0, 0, 0, 0}), Block(*Convolution::of(call))));
        const auto at = [&back](const CellRef &cell) { return gradientTaskAt(back.story(), cell); };
        QVERIFY(at(OutputCell{0, 1, 0, 0})->what == "output-gradient");
        QVERIFY(at(cellRefOf(BlockPlane::Activated, {0, 1, 0, 0}))->what == "activated-gradient");
        QVERIFY(at(cellRefOf(BlockPlane::Biased, {0, 1, 0, 0}))->cell == std::vector<Index>{0});
        QVERIFY(!at(cellRefOf(BlockPlane::Pooled, {0, 0, 0, 0})));
    }

    /// While a number is asked for, no text of the picture and no sentence has it.
    void whatIsAskedIsNotDrawn()
    {
        for (const Story::Kind kind : ways) {
            const Walkthrough walk = question(kind);
            for (Index number = 0; number < walk.size(); ++number) {
                const auto asked = askedBy(walk, walk.step(number));
                if (!asked)
                    continue;
                const Hidden hidden = hiddenFor(walk.story().about(), *asked);
                for (const std::optional<CellRef> &linked :
                     {std::optional<CellRef>(), std::optional(hidden.cells.back())}) {
                    const Drawing drawing =
                        drawStage(walk, {number, 1}, {.look = {.linked = linked}, .hidden = hidden});
                    for (const Mark &mark : drawing.marks)
                        if (const auto *text = std::get_if<TextMark>(&mark)) {
                            QVERIFY(text->text.find("collects") == std::string::npos);
                            for (const CellRef &cell : hidden.cells)
                                QVERIFY2(text->cell != cell || text->text.find_first_of("×+") != std::string::npos ||
                                             text->text == "?",
                                         text->text.c_str());
                        }
                }
                const Explanation said = explain(walk, walk.step(number), {.hideResult = true});
                for (const Formula &formula : said.formulas)
                    QVERIFY(plainText(formula).find(
                                "= " + std::to_string(int(rightAnswer({walk.convolution(), *gradientsOf(walk.story())},
                                                                      *asked)[0]))) == std::string::npos);
            }
        }
    }

    void whatFliesLands()
    {
        for (const Story::Kind kind : ways) {
            const Walkthrough walk = question(kind);
            for (Index number = 1; number < walk.size(); ++number) {
                const Drawing flying = drawStage(walk, {number, 0.5}, {});
                QVERIFY(std::any_of(flying.marks.begin(), flying.marks.end(), [](const Mark &mark) {
                    const auto *box = std::get_if<BoxMark>(&mark);
                    return box && box->cell.panel == Panel::None && box->tone == Tone::Strong;
                }));
            }
        }
    }

    void aSentenceTellsWhatACellCollects()
    {
        const Walkthrough toInput = question(Story::Kind::InputGradient);
        const std::string collected = linkSentence(toInput, InputCell{0, 1, 1, 0});
        QVERIFY2(collected.find("4 terms") != std::string::npos &&
                     collected.find("1 + 2 + 0 + 1 = 4") != std::string::npos,
                 collected.c_str());
        Conv2DCall strided = namedCalls()[0].call;
        strided.arguments.strides = {3};
        const Walkthrough sparse(*storyOf(Story::Kind::InputGradient, strided, {}), {});
        QVERIFY(linkSentence(sparse, InputCell{0, 3, 3, 0}).find("stays 0") != std::string::npos);
        Conv2DCall padded = namedCalls()[0].call;
        padded.arguments.padding = PaddingArgument::same();
        const Walkthrough same(*storyOf(Story::Kind::InputGradient, padded, {}), {});
        QVERIFY(linkSentence(same, InputCell{0, -1, 0, 0}).find("dropped") != std::string::npos);
    }

    void everyStepIsExplainedAndWrittenAsCode()
    {
        for (const Story::Kind kind : ways)
            for (const WalkthroughOptions &options : everyWalk) {
                const Walkthrough walk = question(kind, options);
                for (Index number = 0; number < walk.size(); ++number) {
                    const Explanation said = explain(walk, walk.step(number));
                    for (const std::string &text : {plainText(said.what), plainText(said.why), said.badge}) {
                        QVERIFY(!text.empty());
                        QVERIFY2(text.find('%') == std::string::npos && text.find('{') == std::string::npos,
                                 text.c_str());
                    }
                    QVERIFY(!said.formulas.empty());
                    const std::string caption = plainText(captionOf(walk, walk.step(number)));
                    QVERIFY(!caption.empty() && caption.back() != ':');
                }
            }
        const Walkthrough toFilter = question(Story::Kind::FilterGradient);
        const Explanation sum = explain(toFilter, toFilter.step(toFilter.stepMaking(ProductCell{5, 0})));
        QCOMPARE(plainText(sum.formulas.back()), std::string("0 · 1 + 1 · 1 + 4 · 1 + 1 · 1 = 6"));
        const std::map<PythonDialect, const char *> words{{PythonDialect::TensorFlow, "tape.gradient"},
                                                          {PythonDialect::PyTorch, ".backward("}};
        for (const Story::Kind kind : ways) {
            const Walkthrough walk = question(kind);
            for (const auto &[dialect, word] : words)
                QVERIFY(pythonCode(walk, dialect)->text.find(word) != std::string::npos);
            const PythonCode numpy = *pythonCode(walk, PythonDialect::NumPy);
            const QStringList lines = QString::fromStdString(numpy.text).split('\n');
            QVERIFY(lines[numpy.lineOf(Phase::Multiply)].contains(" @ ") ||
                    lines[numpy.lineOf(Phase::Multiply)].contains("concatenate"));
            QVERIFY(lines[numpy.lineOf(Phase::Reshape)].contains(kind == Story::Kind::InputGradient ? "add.at"
                                                                                                    : "reshape"));
        }
    }

    void aTransposedConvolutionIsTheSameWay()
    {
        Conv2DCall call;
        call.input = Tensor(Shape{1, 2, 2, 1}, {1, 2, 3, 4});
        call.filter = Tensor::filled(Shape{3, 3, 1, 1}, 1);
        call.arguments.strides = {2};
        Beside beside;
        beside.operation = Operation::TransposedConv2D;
        beside.outputShape = {1, 5, 5, 1};
        const Result<Told> story = storyOf(Story::Kind::Forward, call, beside);
        QVERIFY(story);
        QCOMPARE((*story)->kind(), Story::Kind::Transposed);
        const Walkthrough walk(*story, {});
        const Drawing drawing = drawStage(walk, {walk.lastNumber(), 1}, {});
        QCOMPARE(numbersIn(drawing).at(InputCell{0, 2, 2, 0}), std::string("10")); // all four windows overlap there
        QVERIFY(textsIn(drawing).find("output[0, :, :, 0]") != std::string::npos);
        for (const PythonDialect dialect : pythonDialects)
            QVERIFY(pythonCode(walk, dialect));
        QVERIFY(pythonCode(walk, PythonDialect::TensorFlow)->text.find("conv2d_transpose") != std::string::npos);
    }

    /// The second picture of the same numbers.
    void zerosBetweenMakeItAPlainConvolution()
    {
        QVERIFY(rc::check([] {
            const auto [story, gradients] = drawnStory(Story::Kind::InputGradient);
            const Result<Convolution> plain = zeroInsertedConvolution(gradients);
            RC_PRE(bool(plain));
            RC_ASSERT(plain->geometry().height.stride == 1 && plain->geometry().width.stride == 1);
            const Tensor whole = inputGradient(gradients), same = conv2d(*plain);
            RC_ASSERT(whole.size() == same.size());
            for (Index flat = 0; flat < whole.size(); ++flat) {
                const InputCell cell = gradients.convolution().inputCell(flat);
                RC_ASSERT(std::abs(whole[flat] - same[plain->outputIndex(asOutput(cell))]) < 1e-3F);
            }
        }));
        Conv2DCall call;
        call.input = Tensor(Shape{1, 2, 2, 1}, {1, 2, 3, 4});
        call.filter = Tensor(Shape{3, 3, 1, 1}, {1, 2, 3, 4, 5, 6, 7, 8, 9});
        call.arguments.strides = {2};
        const Beside beside{.operation = Operation::TransposedConv2D, .outputShape = {1, 5, 5, 1}};
        const Walkthrough added(*storyOf(Story::Kind::Forward, call, beside), {});
        const Walkthrough plain(*storyOf(Story::Kind::ZeroInsertion, call, beside), {});
        QCOMPARE(plain.story().kind(), Story::Kind::ZeroInsertion);
        const Drawing drawing = drawStage(plain, {plain.lastNumber(), 1}, {});
        const auto landed = numbersIn(drawStage(added, {added.lastNumber(), 1}, {}));
        for (Index y = 0; y < 5; ++y)
            for (Index x = 0; x < 5; ++x)
                QCOMPARE(numbersIn(drawing).at(OutputCell{0, y, x, 0}), landed.at(InputCell{0, y, x, 0}));
        QCOMPARE(numbersIn(drawing).at(FilterCell{0, 0, 0, 0}), std::string("9"));
        QVERIFY(textsIn(drawing).find("turned filter") != std::string::npos);
        QVERIFY(textsIn(drawing).find("The same numbers another way") != std::string::npos);
        QVERIFY(textsIn(drawing).find("What TensorFlow computes") == std::string::npos); // it multiplies no zeros
        for (const Mark &mark : drawing.marks)
            if (const auto *box = std::get_if<BoxMark>(&mark); box && box->cell.panel == Panel::Input)
                QCOMPARE(box->role == Role::Padding,
                         (box->cell.b != 0 && box->cell.b != 2) || (box->cell.c != 0 && box->cell.c != 2));
        for (Index number = 0; number < plain.size(); ++number) {
            QVERIFY(!askedBy(plain, plain.step(number)));
            QVERIFY(!explain(plain, plain.step(number)).what.empty());
        }
        QVERIFY(pythonCode(plain, PythonDialect::NumPy));
        // Of another operation it is the walk forward.
        QCOMPARE((*storyOf(Story::Kind::ZeroInsertion, namedCalls()[0].call, {}))->kind(), Story::Kind::Forward);
    }

    /// A lesson's task asks for a gradient by its cell, and knows the mistakes.
    void aLessonAsksGradients()
    {
        const Conv2DCall call = namedCalls()[0].call;
        const Block block(*Convolution::of(call));
        Beside beside;
        beside.dy = UpstreamGradient{.values = Tensor(Shape{4}, {1, 2, -1, 3})};
        const auto task = [](const char *what, std::vector<Index> cell) {
            return Task{.kind = Task::Kind::Predict, .prompt = "Which?", .what = what, .cell = std::move(cell)};
        };
        const Task weight = task("filter-gradient", {0, 0, 0, 0}), input = task("input-gradient", {0, 1, 1, 0});
        for (const auto &[asks, right, wrong] : {std::tuple{weight, 11.0, 4.0}, std::tuple{input, 8.0, 3.0}}) {
            const Question asked = *askedBy(asks, block);
            const Subject subject = subjectOf(block, asked, beside.dy);
            QCOMPARE(rightAnswer(subject, asked), std::vector{right});
            QCOMPARE(gradeOf(subject, asked, std::vector{wrong}), Mistake::OneWindowOnly);
            const TaskCheck check = checkTask(asks, block, beside.dy);
            QVERIFY(check.fault == TaskFault::None && check.answer == std::vector{right} && !check.hints.empty());
        }
        QCOMPARE(checkTask(task("filter-gradient", {9, 0, 0, 0}), block, beside.dy).fault, TaskFault::DoesNotFit);
        beside.dy = UpstreamGradient{.values = Tensor(Shape{3}, {1, 2, 3})};
        QCOMPARE(checkTask(weight, block, beside.dy).fault, TaskFault::DoesNotFit);
        QCOMPARE(checkTask(task("output", {0, 0, 0, 0}), block, {}).answer, std::vector{14.0});
        // What an author points at.
        const auto at = [&call](Story::Kind kind, const CellRef &cell) {
            return gradientTaskAt(**storyOf(kind, call, {}), cell);
        };
        QCOMPARE(at(Story::Kind::FilterGradient, OutputCell{0, 1, 2, 0})->cell, (std::vector<Index>{1, 2, 0, 0}));
        QCOMPARE(at(Story::Kind::FilterGradient, ProductCell{5, 0})->cell, (std::vector<Index>{1, 2, 0, 0}));
        QCOMPARE(at(Story::Kind::InputGradient, InputCell{0, 3, 1, 0})->cell, (std::vector<Index>{0, 3, 1, 0}));
        QVERIFY(!at(Story::Kind::InputGradient, OutputCell{0, 1, 1, 0}));
        QVERIFY(!at(Story::Kind::Forward, OutputCell{0, 1, 1, 0}));
    }

    void aNumberThatIsPutAtItsPlaceStandsInItsCell()
    {
        const Convolution question = *Convolution::of(namedCalls()[0].call);
        const auto changed = [](Tensor tensor, Index flat) {
            tensor = tensor.reshaped(Shape{tensor.size()});
            tensor.set(flat, 77);
            return tensor;
        };
        constexpr std::pair<Story::Kind, int> kinds[] = {{Story::Kind::Forward, 25},
                                                         {Story::Kind::FilterGradient, 20},
                                                         {Story::Kind::InputGradient, 13},
                                                         {Story::Kind::Transposed, 13}};
        for (const auto &[kind, changeable] : kinds) {
            Conv2DCall call = question.call();
            Beside beside{.dy = UpstreamGradient{}};
            Story::Kind asked = kind;
            if (kind == Story::Kind::Transposed) {
                asked = Story::Kind::Forward;
                call.input = Tensor(Shape{1, 2, 2, 1}, {1, 2, 3, 4});
                beside = {.operation = Operation::TransposedConv2D, .outputShape = {1, 4, 4, 1}};
            }
            const auto numbers = [](const Told &story) {
                const Walkthrough walk(story, {});
                return numbersIn(drawStage(walk, {walk.lastNumber(), 1}, {}));
            };
            const Told story = *storyOf(asked, call, beside);
            int places = 0;
            for (const auto &[cell, number] : numbers(story)) {
                const std::optional<CellPlace> place = placeOf(*story, cell);
                if (!place)
                    continue;
                ++places;
                Conv2DCall other = call;
                Beside besideOther = beside;
                if (place->part == CellPlace::Part::Input)
                    other.input = changed(call.input, place->flat).reshaped(call.input.shape());
                else if (place->part == CellPlace::Part::Filter)
                    other.filter = changed(call.filter, place->flat).reshaped(call.filter.shape());
                else
                    besideOther.dy->values = changed(gradientsOf(*story)->dy(), place->flat);
                QCOMPARE(numbers(*storyOf(asked, other, besideOther)).at(cell), std::string("77"));
            }
            QCOMPARE(places, changeable);
        }
    }

    void whatCannotBeToldIsRefused()
    {
        Conv2DCall whole = namedCalls()[0].call;
        whole.arguments.inputType = whole.arguments.filterType = DType::Int32;
        QCOMPARE(storyOf(Story::Kind::FilterGradient, whole, {}).error().code, ErrorCode::DTypeUnsupported);
        Beside three;
        three.dy = UpstreamGradient{.values = Tensor::filled(Shape{3}, 1)};
        QCOMPARE(storyOf(Story::Kind::InputGradient, namedCalls()[0].call, three).error().code, ErrorCode::DyShape);
        QCOMPARE(storyOf(Story::Kind::OutputGradient, namedCalls()[0].call, {}).error().code, ErrorCode::Unsupported);
    }
};

QTEST_APPLESS_MAIN(TestWayBack)
#include "test_way_back.moc"
