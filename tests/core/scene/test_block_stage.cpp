#include "core/conv/conv2d.h"
#include "core/conv/links.h"
#include "core/lesson/explanation.h"
#include "core/scene/lighting.h"
#include "core/scene/link_sentence.h"
#include "core/scene/scene.h"
#include "core/scene/stage.h"
#include "core/scene/tail_chain.h"
#include "core/walkthrough/output_gradient_story.h"
#include "tests/core/after/drawn_block.h"
#include "tests/support/case_data.h"

#include <QTest>

#include <algorithm>

using namespace lab;
using namespace lab::test;

namespace {

Drawing stageOf(const Walkthrough &walk, Index step, const Look &look = {}, double width = 864, double height = 690,
                const Hidden &hidden = {})
{
    return drawStage(walk, {.step = step},
                     {.frame = {.width = width, .height = height}, .look = look, .hidden = hidden});
}

std::vector<BoxMark> boxesOf(const Drawing &drawing, const CellRef &cell)
{
    std::vector<BoxMark> boxes;
    for (const Mark &mark : drawing.marks)
        if (const BoxMark *box = std::get_if<BoxMark>(&mark); box && box->cell == cell)
            boxes.push_back(*box);
    return boxes;
}

std::string textAt(const Drawing &drawing, const CellRef &cell)
{
    for (const Mark &mark : drawing.marks)
        if (const TextMark *text = std::get_if<TextMark>(&mark); text && text->cell == cell)
            return text->text;
    return {};
}

Box boxSaying(const Drawing &drawing, const std::string &words)
{
    for (const Mark &mark : drawing.marks)
        if (const auto *text = std::get_if<TextMark>(&mark); text && text->text == words)
            return text->box;
    return {};
}

bool says(const Drawing &drawing, const std::string &words)
{
    return std::any_of(drawing.marks.begin(), drawing.marks.end(), [&](const Mark &mark) {
        const TextMark *text = std::get_if<TextMark>(&mark);
        return text && text->text.find(words) != std::string::npos;
    });
}

std::shared_ptr<const Story> homeworkBack()
{
    return std::make_shared<const OutputGradientStory>(homeworkBlock(), Tensor({1, 1, 1, 1}, {1}),
                                                       conv2d(homeworkBlock().convolution()));
}

/// Whether a number of a plane is made from one of an earlier plane, hop by hop.
bool comesFrom(const Block &block, BlockPlane plane, const OutputCell &cell, BlockPlane from, const OutputCell &part)
{
    if (plane == from)
        return cell == part;
    const BlockPlane before = block.before(plane);
    if (plane == BlockPlane::Pooled) {
        const std::vector<OutputCell> window = windowOf(block, cell);
        return std::any_of(window.begin(), window.end(),
                           [&](const OutputCell &next) { return comesFrom(block, before, next, from, part); });
    }
    if (plane == BlockPlane::Activated && block.after().activation->kind == ActivationKind::Softmax) {
        for (Index k = 0; k < block.convolution().geometry().outChannels; ++k)
            if (comesFrom(block, before, {cell.n, cell.y, cell.x, k}, from, part))
                return true;
        return false;
    }
    return comesFrom(block, before, cell, from, part);
}

bool readsInput(const Block &block, BlockPlane plane, const OutputCell &cell, const InputCell &input)
{
    const Geometry &g = block.convolution().geometry();
    for (const OutputCell &output : cellsOf(block, BlockPlane::Convolved))
        if (reads(g, output, input) && comesFrom(block, plane, cell, BlockPlane::Convolved, output))
            return true;
    return false;
}

} // namespace

class TestBlockStage : public QObject
{
    Q_OBJECT
private slots:
    /// What lights up in the input, when a number of the last plane is hovered, is what TensorFlow's gradients reach.
    void linksAreThoseOfTheLayersFile()
    {
        int checked = 0;
        for (const QJsonObject &one : casesOf(LAB_DATA_DIR "/cases/operations/layers.json")) {
            const QJsonArray layers = one["layers"].toArray();
            const QJsonObject first = layers[0].toObject();
            After after;
            bool isBlock = first["op"] == "conv2d" && layers.size() > 1 && one.contains("receptive_fields");
            for (qsizetype i = 1; isBlock && i < layers.size(); ++i) {
                const QJsonObject layer = layers[i].toObject();
                const std::string op = layer["op"].toString().toStdString();
                if (op == "bias_add")
                    after.bias = tensorOf(layer["bias_shape"], layer["bias"]);
                else if (const std::optional<ActivationKind> kind = activationOf(op))
                    after.activation = Activation{.kind = *kind};
                else if (!after.pooling && (op == "max_pool2d" || op == "avg_pool2d"))
                    after.pooling = Pooling{.kind = op == "max_pool2d" ? PoolKind::Max : PoolKind::Average,
                                            .ksize = integers(layer["ksize"]),
                                            .strides = integers(layer["strides"]),
                                            .padding = paddingOf(layer["padding"])};
                else
                    isBlock = false;
            }
            if (!isBlock)
                continue;
            const Convolution convolution =
                *Convolution::of({.input = tensorOf(one["input_shape"], one["input"]),
                                  .filter = tensorOf(first["filter_shape"], first["filter"]),
                                  .arguments = argumentsOf(first)});
            const Block block = *Block::of(convolution, after);
            const Walkthrough walk(block, {});
            for (const QJsonValue &field : one["receptive_fields"].toArray()) {
                const QJsonArray at = field["output"].toArray();
                const OutputCell cell{at[0].toInt(), at[1].toInt(), at[2].toInt(), at[3].toInt()};
                const Lighting lighting(walk.story(), cellRefOf(block.planes().back(), cell), std::nullopt);
                const auto has = [&field](const char *axis, Index i) {
                    return field["reads"][axis].toArray().contains(int(i));
                };
                for (Index i = 0; i < convolution.call().input.size(); ++i) {
                    const InputCell input = convolution.inputCell(i);
                    QVERIFY2(lighting.lights(input) ==
                                 (has("rows", input.y) && has("columns", input.x) && has("channels", input.c)),
                             qPrintable(one["name"].toString()));
                }
                ++checked;
            }
        }
        QVERIFY(checked >= 4);
    }

    /// Any cell of any plane, hovered, lights exactly what it is made from and what it goes to.
    void linksAreThoseOfBruteForce()
    {
        QVERIFY(rc::check([] {
            const Block block = drawnBlock();
            const Walkthrough walk(block, {});
            if (!walk.story().block())
                return;
            for (const BlockPlane linked : block.planes()) {
                const std::vector<OutputCell> all = cellsOf(block, linked);
                if (all.empty())
                    continue;
                const OutputCell hovered = all[static_cast<std::size_t>(drawn(0, int(all.size()) - 1))];
                const Lighting lighting(walk.story(), cellRefOf(linked, hovered), std::nullopt);
                for (const BlockPlane plane : block.planes())
                    for (const OutputCell &cell : cellsOf(block, plane)) {
                        const bool wanted = plane <= linked ? comesFrom(block, linked, hovered, plane, cell)
                                                            : comesFrom(block, plane, cell, linked, hovered);
                        RC_ASSERT(lighting.lights(cellRefOf(plane, cell)) == wanted);
                    }
            }
        }));
    }

    /// The inputs that a number of the last plane sees, and all numbers that an input reaches.
    void inputsAreLinkedThroughTheBlock()
    {
        QVERIFY(rc::check([] {
            const Block block = drawnBlock();
            const Walkthrough walk(block, {});
            const Convolution &convolution = block.convolution();
            if (!walk.story().block() || convolution.call().input.size() == 0)
                return;
            const InputCell hovered =
                convolution.inputCell(drawn(0, int(std::min<Index>(convolution.call().input.size(), 40)) - 1));
            const Lighting fromInput(walk.story(), CellRef(hovered), std::nullopt);
            for (const BlockPlane plane : block.planes())
                for (const OutputCell &cell : cellsOf(block, plane)) {
                    const bool wanted = readsInput(block, plane, cell, hovered);
                    RC_ASSERT(fromInput.lights(cellRefOf(plane, cell)) == wanted);
                    const Lighting back(walk.story(), cellRefOf(plane, cell), std::nullopt);
                    RC_ASSERT((back.lights(CellRef(hovered)) == wanted));
                }
        }));
    }

    void theHomeworkStandsInBothLanes()
    {
        const Walkthrough walk(homeworkBlock(), {});
        const Drawing drawing = stageOf(walk, walk.lastNumber());
        const char *numbers[3][4] = {{"7", "-1", "-1", "5"}, {"7", "0", "0", "5"}, {"7"}};
        const Panel panels[] = {Panel::Biased, Panel::Activated, Panel::Pooled};
        for (int p = 0; p < 3; ++p)
            for (int i = 0; i < (p == 2 ? 1 : 4); ++i) {
                const CellRef cell(panels[p], 0, i / 2, i % 2, 0);
                QCOMPARE(textAt(drawing, cell), std::string(numbers[p][i]));
                QCOMPARE(boxesOf(drawing, cell).size(), std::size_t(2));
            }
        // Under the plane that it is about.
        QCOMPARE(boxSaying(drawing, "2 of 4 clipped").x, boxesOf(drawing, {Panel::Activated, 0, 0, 0, 0})[0].box.x);
        QVERIFY(says(drawing, "receptive field of the pooled number: 4 × 4 of 4 × 4"));
        QVERIFY(says(drawing, "largest of 4"));
        QVERIFY(says(drawing, "14 − 7"));
        QVERIFY(says(drawing, "14 + (-7) = 7"));
        QVERIFY(says(drawing, "max(7, 0, 0, 5) = 7"));
    }

    /// The textbook's form, where it is asked for: [patches 1] × [filter; bias] = the sums with their bias.
    void theBiasIsARowOfTheFilterMatrix()
    {
        const Walkthrough walk(homeworkBlock(), {});
        const Look row{.biasAsRow = true};
        const auto texts = [](const Drawing &drawing, std::string_view wanted) { // of no cell
            return std::count_if(drawing.marks.begin(), drawing.marks.end(), [&](const Mark &mark) {
                const TextMark *text = std::get_if<TextMark>(&mark);
                return text && text->cell == CellRef() && text->text == wanted;
            });
        };
        const Index bias = walk.firstStepOf(Phase::Bias);
        for (const Index step : {Index(0), bias, walk.size() - 1}) {
            const Drawing usual = stageOf(walk, step), asked = stageOf(walk, step, row);
            QCOMPARE(texts(asked, "1") - texts(usual, "1"), 4); // one for each patch
            QCOMPARE(texts(asked, "bias") - texts(usual, "bias"), 1);
            QCOMPARE(texts(asked, "-7"), texts(usual, "-7")); // under the weights instead of beside the output rows
        }
        // The output rows hold the sums until the bias is added, then what there is with it.
        const CellRef sum(ProductCell{0, 0}), biased = cellRefOf(BlockPlane::Biased, {0, 0, 0, 0});
        const Drawing before = stageOf(walk, bias - 1, row), after = stageOf(walk, bias, row);
        QCOMPARE(textAt(before, sum), std::string("14"));
        QVERIFY(boxesOf(after, sum).size() < boxesOf(before, sum).size());
        QCOMPARE(boxesOf(after, biased).size(), std::size_t(2));
        QCOMPARE(textAt(after, biased), std::string("7"));
        // Nothing without a bias.
        const Walkthrough none(walk.convolution(), {});
        QVERIFY(stageOf(none, 5, row) == stageOf(none, 5));
    }

    void clippedNumbersAreDashedAndTheWinnerIsStrong()
    {
        const Walkthrough walk(homeworkBlock(), {});
        const Drawing drawing = stageOf(walk, walk.lastNumber());
        for (const BoxMark &box : boxesOf(drawing, {Panel::Activated, 0, 0, 0, 0}))
            QVERIFY(box.tone == Tone::Strong);
        const Drawing before = stageOf(walk, walk.firstStepOf(Phase::Pool) - 1);
        for (const BoxMark &box : boxesOf(before, {Panel::Activated, 0, 0, 1, 0}))
            QVERIFY(box.outline == Outline::Dashed);
        for (const BoxMark &box : boxesOf(before, {Panel::Activated, 0, 0, 0, 0}))
            QVERIFY(box.outline != Outline::Dashed);
    }

    void nothingIsToldBeforeItsStep()
    {
        const Walkthrough walk(homeworkBlock(), {});
        const Drawing drawing = stageOf(walk, walk.firstStepOf(Phase::Bias) - 1);
        QVERIFY(!boxesOf(drawing, {Panel::Biased, 0, 0, 0, 0}).empty());
        QCOMPARE(textAt(drawing, {Panel::Biased, 0, 0, 0, 0}), std::string());
        QVERIFY(!says(drawing, "largest of"));
        const Drawing shown = stageOf(walk, 0, {.resultsShown = true});
        QCOMPARE(textAt(shown, {Panel::Pooled, 0, 0, 0, 0}), std::string("7"));
        // A number that is asked for is not told by those made from it.
        const Drawing asked = stageOf(walk, walk.lastNumber(), {}, 864, 690, {.cells = {{Panel::Output, 0, 0, 0, 0}}});
        QCOMPARE(textAt(asked, {Panel::Biased, 0, 0, 0, 0}), std::string());
        QCOMPARE(textAt(asked, {Panel::Pooled, 0, 0, 0, 0}), std::string());
    }

    void eachHopHasItsSentence()
    {
        const Walkthrough walk(homeworkBlock(), {});
        const auto sentence = [&](const CellRef &cell) { return linkSentence(walk, cell, nullptr); };
        QCOMPARE(sentence({Panel::Pooled, 0, 0, 0, 0}),
                 std::string("7 is the largest of 4 numbers, the winner stands at (0, 0); it sees 4 × 4 inputs."));
        QCOMPARE(sentence({Panel::Activated, 0, 0, 1, 0}),
                 std::string("ReLU clips -1 to 0. It does not reach the pooled numbers now: others are larger."));
        QCOMPARE(sentence({Panel::Biased, 0, 0, 0, 0}),
                 std::string("7 = 14 + -7: the output number and the bias of filter 0. It goes to pooled (0, 0)."));
        QVERIFY(sentence({Panel::Input, 0, 1, 1, 0}).find("1 pooled number") != std::string::npos);
    }

    /// 1 goes to the winner, through the open gate, and past the bias to one output number.
    void theWayBackOfTheHomeworkIsDrawn()
    {
        const Walkthrough walk(homeworkBack(), {});
        const Drawing first = stageOf(walk, 0), last = stageOf(walk, walk.lastNumber());
        QCOMPARE(textAt(first, {Panel::Pooled, 0, 0, 0, 0}), std::string("1"));
        QCOMPARE(textAt(first, {Panel::Activated, 0, 0, 0, 0}), std::string("7")); // of the walk forward, small
        for (const Panel panel : {Panel::Activated, Panel::Biased, Panel::Output})
            for (int i = 0; i < 4; ++i)
                QCOMPARE(textAt(last, {panel, 0, i / 2, i % 2, 0}), std::string(i == 0 ? "1" : "0"));
        for (const char *words : {"d max pool", "d ReLU", "d biased", "dY", "d bias"})
            QVERIFY2(says(last, words), words);
        QVERIFY(!says(last, "virtual tensor"));
        const auto sentence = [&](const CellRef &cell) { return linkSentence(walk, cell, nullptr); };
        QCOMPARE(sentence({Panel::Activated, 0, 0, 1, 0}),
                 std::string("d ReLU (0, 0, 1, 0): it wins in no pooling window, so nothing comes back: 0."));
        QCOMPARE(sentence({Panel::Biased, 0, 0, 1, 0}),
                 std::string("d biased (0, 0, 1, 0): ReLU clipped -1, a small change of it changes nothing. Of 0 "
                             "nothing passes: 0."));
        QCOMPARE(sentence({Panel::Biased, 0, 0, 0, 0}),
                 std::string("d biased (0, 0, 0, 0): the slope of ReLU at 7 is 1, so 1 · 1 = 1 comes back."));
        for (Index number = 1; number < walk.size(); ++number) {
            const Explanation said = explain(walk, walk.step(number));
            QVERIFY(!said.badge.empty() && !said.what.empty() && !said.why.empty());
        }
        QCOMPARE(plainText(captionOf(walk, walk.step(1))),
                 std::string("d max pool (0, 0, 0, 0) = 1 goes to the winner of its window, ReLU (0, 0, 0, 0). The "
                             "others get 0: a small change of them would not have changed the maximum."));
    }

    void smallWindowsStayReadable()
    {
        const Walkthrough walk(homeworkBlock(), {});
        for (const double width : {420.0, 520.0, 864.0, 1400.0}) {
            const Drawing drawing = stageOf(walk, walk.lastNumber(), {}, width, 0.8 * width);
            QCOMPARE(textAt(drawing, {Panel::Pooled, 0, 0, 0, 0}), std::string("7"));
            for (const Mark &mark : drawing.marks)
                if (const BoxMark *box = std::get_if<BoxMark>(&mark); box && box->cell.panel == Panel::Pooled) {
                    QVERIFY(box->box.x >= 0 && box->box.right() <= width);
                    QVERIFY(box->box.width >= 14);
                }
        }
    }

    void withoutABatchNothingFlies()
    {
        const Convolution convolution = *Convolution::of(
            {.input = Tensor({0, 4, 4, 1}, {}), .filter = Tensor::filled({3, 3, 1, 1}, 1), .arguments = {}});
        const Block block = *Block::of(convolution, {.activation = Activation{.kind = ActivationKind::Relu}});
        const Walkthrough walk(
            std::make_shared<const OutputGradientStory>(block, Tensor({0, 2, 2, 1}, {}), conv2d(convolution)),
            {.grain = Grain::Phase});
        for (Index i = 0; i < walk.size(); ++i)
            QVERIFY(
                !drawStage(walk, {.step = i, .flight = 0.5}, {.frame = {.width = 864, .height = 690}}).marks.empty());
    }

    /// Flights of every step find both ends, in every kind of block.
    void everyMomentOfAnyBlockIsDrawn()
    {
        QVERIFY(rc::check([] {
            const Block block = drawnBlock();
            const WalkthroughOptions options{.order = Order(drawn(0, 1)), .grain = Grain(drawn(0, 2))};
            const bool back = !block.after().isEmpty() && drawn(0, 1) == 1;
            const Walkthrough walk = back ? Walkthrough(std::make_shared<const OutputGradientStory>(
                                                            block, drawnDy(block), conv2d(block.convolution())),
                                                        options)
                                          : Walkthrough(block, options);
            for (int s = 0; s < 6; ++s) {
                const Moment moment{.step = walk.lastNumber() - std::min<Index>(walk.lastNumber(), drawn(0, 40)),
                                    .flight = s % 2 == 0 ? 1 : 0.5};
                const Drawing drawing = drawStage(walk, moment, {.frame = {.width = 700, .height = 600}});
                RC_ASSERT(drawing.marks.size() > 10);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestBlockStage)
#include "test_block_stage.moc"
