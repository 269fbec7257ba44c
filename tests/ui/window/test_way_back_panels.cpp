// The bars above the stage: the switch of stories with what the way back begins with, the blocks of a chain; and the
// panel in which a filter learns.

#include "core/after/block.h"
#include "core/conv/virtual_tensor.h"
#include "core/formats/python/python_reader.h"
#include "core/lesson/learning.h"
#include "core/lesson/picture.h"
#include "core/scene/loss_plot.h"
#include "core/tensor/fills.h"
#include "core/tensor/number_text.h"
#include "core/walkthrough/gradient_stories.h"
#include "ui/document/commands.h"
#include "ui/stage/stage_view.h"
#include "ui/window/block_bar.h"
#include "ui/window/growth_card.h"
#include "ui/window/learn_panel.h"
#include "ui/window/rate_slider.h"
#include "ui/window/stage_editing.h"
#include "ui/window/story_bar.h"
#include "ui/window/way_back_lane.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace lab;
using namespace lab::ui;

namespace {

QToolButton *segment(QWidget &in, const QString &text)
{
    for (QToolButton *button : in.findChildren<QToolButton *>())
        if (button->text() == text)
            return button;
    return nullptr;
}

QPushButton *button(QWidget &in, const QString &text)
{
    for (QPushButton *found : in.findChildren<QPushButton *>())
        if (found->text() == text)
            return found;
    return nullptr;
}

void press(QComboBox *box, int index)
{
    box->setCurrentIndex(index);
    emit box->activated(index);
}

} // namespace

class TestWayBackPanels : public QObject
{
    Q_OBJECT
private slots:
    void theSwitchTellsTheWayBackAndKeepsTheLesson()
    {
        Document document;
        Viewing viewing;
        Player player(&document);
        StoryBar bar(&document, &viewing);
        const auto forward = document.walkthrough();
        QTest::mouseClick(segment(bar, "∂L/∂input"), Qt::LeftButton);
        QCOMPARE(document.told()->story().kind(), Story::Kind::InputGradient);
        QCOMPARE(document.walkthrough(), forward);
        QVERIFY(!document.isModified());
        QCOMPARE(document.lesson().view.story, Story::Kind::InputGradient);
        player.last();
        QCOMPARE(player.moment().step, document.told()->lastNumber());
        QTest::mouseClick(segment(bar, "∂L/∂filter"), Qt::LeftButton);
        QCOMPARE(document.told()->story().kind(), Story::Kind::FilterGradient);
        QCOMPARE(player.moment().step, document.told()->lastNumber());
        document.setWalkthroughOptions({.grain = Grain::Fine});
        QCOMPARE(document.told()->options().grain, Grain::Fine);
        QTest::mouseClick(segment(bar, "Forward"), Qt::LeftButton);
        QCOMPARE(document.told(), document.walkthrough());
    }

    /// Through what follows there is a way back where something does; of conv2d_transpose there is the other picture.
    void theSwitchOffersWhatThereIs()
    {
        Document document;
        Viewing viewing;
        StoryBar bar(&document, &viewing);
        const auto offered = [&bar] {
            QStringList names;
            for (QToolButton *button : bar.findChildren<QToolButton *>())
                if (!button->isHidden())
                    names << button->text();
            return names;
        };
        QCOMPARE(offered(), (QStringList{"Forward", "∂L/∂filter", "∂L/∂input"}));
        Lesson lesson = document.lesson();
        lesson.beside.after.activation = Activation{};
        document.open(lesson);
        QCOMPARE(offered(), (QStringList{"Forward", "∂L/∂output", "∂L/∂filter", "∂L/∂input"}));
        QTest::mouseClick(segment(bar, "∂L/∂output"), Qt::LeftButton);
        QCOMPARE(document.told()->story().kind(), Story::Kind::OutputGradient);
        // dY is a single 1 that a click on the last plane moves.
        press(bar.findChild<QComboBox *>(), 1);
        viewing.pin(cellRefOf(BlockPlane::Activated, {0, 1, 1, 0}));
        const Tensor &dy = *document.dy()->values;
        QCOMPARE((std::vector<float>(dy.values().begin(), dy.values().end())), (std::vector<float>{0, 0, 0, 1}));
        lesson.beside = {.operation = Operation::TransposedConv2D, .outputShape = {1, 6, 6, 1}};
        lesson.call.arguments.padding = PaddingArgument::valid();
        document.open(lesson);
        QCOMPARE(offered(), (QStringList{"Forward", "As a convolution"}));
        QTest::mouseClick(segment(bar, "As a convolution"), Qt::LeftButton);
        QCOMPARE(document.told()->story().kind(), Story::Kind::ZeroInsertion);
    }

    /// A pasted network: its blocks one after another, each with what computed its input.
    void theBlocksOfAChainAreGoneThrough()
    {
        Document document;
        BlockBar bar(&document);
        QVERIFY(bar.isHidden()); // no chain
        const Result<Imported> read =
            readPython("x = torch.arange(36.).view(1, 1, 6, 6)\nw = torch.ones(1, 1, 3, 3)\nb = torch.tensor([-50.])\n"
                       "y = F.conv2d(F.max_pool2d(F.relu(F.conv2d(x, w, b)), 2), torch.ones(1, 1, 2, 2))");
        QVERIFY(bool(read));
        document.open(*read->lesson);
        QPushButton *previous = button(bar, "Previous block"), *next = button(bar, "Next block");
        const auto *text = bar.findChild<QLabel *>();
        QVERIFY(!bar.isHidden() && !previous->isEnabled() && next->isEnabled());
        QCOMPARE(text->text(), "Block 1 of 2");
        const float pooled = document.walkthrough()->story().block()->valueAt(BlockPlane::Pooled, {0, 1, 1, 0});
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(document.openPage().index, 1);
        QCOMPARE(text->text(), "Block 2 of 2 · input computed by conv2d, bias, relu, max_pool");
        QCOMPARE(document.call().input[3], pooled);
        QVERIFY(previous->isEnabled() && !next->isEnabled());
        // What is typed over it was computed by nobody; undone, it is again.
        document.undoStack()->push(new SetCell(document, SetCell::Target::Input, 0, 5));
        QCOMPARE(text->text(), "Block 2 of 2");
        document.undoStack()->undo();
        QVERIFY(text->text().contains("computed by"));
        QTest::mouseClick(previous, Qt::LeftButton);
        QCOMPARE(document.openPage().index, 0);
        QVERIFY(document.beside().after.pooling && document.beside().after.bias);
        document.turnTo({1, true}); // its author has the page's own fields
        QVERIFY(bar.isHidden());
        Lesson alone = document.lesson();
        for (LessonPage &page : alone.pages)
            page.inputFrom.clear();
        document.open(alone);
        QVERIFY(bar.isHidden());
    }

    void anEditIsSeenInTheWayBack()
    {
        Document document;
        document.setTelling(Story::Kind::InputGradient);
        document.undoStack()->push(new SetCell(document, SetCell::Target::Filter, 4, 5));
        const Story &story = document.told()->story();
        QCOMPARE(float(story.landedAt({0, 1, 1, 0}, {.reshaped = 36}).sum), 8.0F); // 1 + 2 + 0 + 5
    }

    void aRefusedWayBackSaysWhyAndShowsTheWalkForward()
    {
        Document document;
        Viewing viewing;
        StoryBar bar(&document, &viewing);
        Lesson lesson = document.lesson();
        lesson.call.arguments.inputType = lesson.call.arguments.filterType = DType::Int32;
        document.open(lesson);
        document.setTelling(Story::Kind::FilterGradient);
        QCOMPARE(document.told(), document.walkthrough());
        QCOMPARE(document.tellingRefusal()->code, ErrorCode::DTypeUnsupported);
    }

    void dyIsOneAtThePlaceThatIsClicked()
    {
        Document document;
        Viewing viewing;
        StoryBar bar(&document, &viewing);
        document.setTelling(Story::Kind::InputGradient);
        auto *choice = bar.findChild<QComboBox *>();
        press(choice, 1);
        QCOMPARE(document.dy()->values->values()[0], 1.0F);
        viewing.pin(CellRef(OutputCell{0, 1, 0, 0}));
        const Tensor &dy = *document.dy()->values;
        QCOMPARE((std::vector<float>(dy.values().begin(), dy.values().end())), (std::vector<float>{0, 0, 1, 0}));
        // The way back of one window is its patch: the filter where the window lies.
        const Story &story = document.told()->story();
        QCOMPARE(float(story.landedAt({0, 2, 0, 0}, {.reshaped = 36}).sum), 2.0F);
        document.undoStack()->undo();
        QCOMPARE(document.dy()->values->values()[0], 1.0F);
        press(choice, 0);
        QVERIFY(document.dy() && !document.dy()->values);
    }

    void dyIsTypedOnTheStage()
    {
        Document document;
        Viewing viewing;
        Player player(&document);
        StageView stage(&document, &player, &viewing, nullptr);
        stage.resize(900, 700);
        StageEditing editing(&document, &stage);
        for (const auto &[kind, cell] : {std::pair{Story::Kind::InputGradient, CellRef(OutputCell{0, 0, 1, 0})},
                                         {Story::Kind::FilterGradient, CellRef(FilterCell{1, 1, 0, 0})}}) {
            document.setTelling(kind);
            editing.edit(cell, "7");
            QVERIFY(editing.field());
            QTest::keyClick(editing.field(), Qt::Key_Return);
        }
        const Tensor &dy = *document.dy()->values;
        QCOMPARE((std::vector<float>(dy.values().begin(), dy.values().end())), (std::vector<float>{1, 7, 1, 7}));
        editing.edit(CellRef(InputCell{0, 1, 1, 0}), "9"); // of dL/dfilter: the input itself
        QTest::keyClick(editing.field(), Qt::Key_Return);
        QCOMPARE(document.call().input[5], 9.0F);
    }

    void aFilterLearnsSobel()
    {
        Document document;
        Viewing viewing;
        Lesson lesson = document.lesson();
        lesson.call.input =
            filledInput(*fillNamed("random"), Shape{1, 12, 12, 1}, DataFormat::Nhwc, {.lowest = -2, .highest = 2});
        document.open(lesson);
        LearnPanel panel(&document, &viewing);
        panel.resize(300, 700);
        panel.show();
        QVERIFY(!button(panel, "One step")->isEnabled());
        press(panel.findChild<QComboBox *>(), 0);
        const Tensor before = document.call().filter;
        const int stack = document.undoStack()->count();
        QTest::mouseClick(button(panel, "One step"), Qt::LeftButton);
        QTest::mouseClick(button(panel, "Ten"), Qt::LeftButton);
        panel.learn(600);
        QCOMPARE(panel.losses().size(), std::size_t(612));
        for (std::size_t i = 1; i < 100; ++i)
            QVERIFY(panel.losses()[i] < panel.losses()[i - 1]);
        const float sobel[] = {-1, 0, 1, -2, 0, 2, -1, 0, 1};
        for (Index i = 0; i < 9; ++i)
            QVERIFY(std::abs(document.call().filter[i] - sobel[i]) < 0.01F);
        QCOMPARE(document.undoStack()->count(), stack + 1); // the steps are one edit
        document.undoStack()->undo();
        QVERIFY(document.call().filter == before);
    }

    /// Before, rate × gradient, now and the goal lie beside each other; a weight that is hovered anywhere tells its
    /// step.
    void aStepIsShownWithItsNumbers()
    {
        Document document;
        Viewing viewing;
        LearnPanel panel(&document, &viewing);
        panel.resize(300, 700);
        panel.show();
        auto *target = panel.findChild<QComboBox *>();
        press(target, 0);
        auto *rate = panel.findChild<QLineEdit *>();
        auto *slider = panel.findChild<RateSlider *>();
        // Field and slider are one.
        rate->setText("0.01");
        QCOMPARE(slider->rate(), 0.01);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        QVERIFY(slider->rate() > 0.01);
        QCOMPARE(rate->text().toDouble(), slider->rate());
        const Tensor before = document.call().filter;
        const Slope slope = *slopeOf(document.call(), document.beside());
        const double length = slider->rate();
        QTest::mouseClick(button(panel, "One step"), Qt::LeftButton);
        viewing.hover(CellRef(FilterCell{0, 2, 0, 0}));
        const QWidget *weights = nullptr;
        for (const QWidget *widget : panel.findChildren<QWidget *>())
            if (widget->accessibleName() == "The filter and its gradient")
                weights = widget;
        QVERIFY(weights);
        const WeightStep step{
            .to = &document.call().filter, .rate = length, .number = 1, .made = true, .shown = {0, 2, 0, 0}};
        QCOMPARE(weights->accessibleDescription(),
                 QString::fromStdString(weightStepText(before, slope.gradient, step)));
        QCOMPARE(document.call().filter[2], float(double(before[2]) - length * double(slope.gradient[2])));
        // Undone and chosen anew, the box says which target there is.
        press(target, 2);
        QCOMPARE(target->currentIndex(), 2);
        document.undoStack()->undo();
        QCOMPARE(target->currentIndex(), 0);
        QStringList texts;
        const Drawing drawing = drawWeights(before, slope.gradient, 270, nullptr, step);
        for (const Mark &mark : drawing.marks)
            if (const auto *text = std::get_if<TextMark>(&mark)) {
                texts << QString::fromStdString(text->text);
                QVERIFY(text->box.right() <= drawing.width && text->box.bottom() <= drawing.height);
            }
        for (const char *wanted : {"before · 0", "rate × gradient", "= now · 1"})
            QVERIFY2(texts.contains(wanted), qPrintable(texts.join("|")));
        // 3 − 0.5 · 4 = 1, as the planes have it.
        const auto one = [](float value) { return Tensor(Shape{1, 1, 1, 1}, {value}); };
        const Tensor to = one(1);
        texts.clear();
        for (const Mark &mark : drawWeights(one(3), one(4), 270, nullptr, {.to = &to, .rate = 0.5}).marks)
            if (const auto *text = std::get_if<TextMark>(&mark))
                texts << QString::fromStdString(text->text);
        QVERIFY2(texts.contains("3") && texts.contains("2") && texts.contains("1") && !texts.contains("4"),
                 qPrintable(texts.join("|")));
    }

    void aBiasLearnsWithTheFilter()
    {
        Document document;
        Viewing viewing;
        Lesson lesson = document.lesson();
        lesson.call.input =
            filledInput(*fillNamed("random"), Shape{1, 12, 12, 1}, DataFormat::Nhwc, {.lowest = -2, .highest = 2});
        lesson.beside.after.bias = Tensor(Shape{1}, {3});
        document.open(lesson);
        LearnPanel panel(&document, &viewing);
        panel.resize(300, 700);
        panel.show();
        press(panel.findChild<QComboBox *>(), 0);
        document.undoStack()->push(new ChangeCall(document, "Change the bias", Tensor(Shape{1}, {0})));
        const auto lossWith = [&document](float bias) {
            Beside beside = document.beside();
            beside.after.bias = Tensor(Shape{1}, {bias});
            return slopeOf(document.call(), beside)->loss;
        };
        const Slope slope = *slopeOf(document.call(), document.beside());
        QVERIFY(std::abs(double((*slope.dbias)[0]) - (lossWith(0.5F) - lossWith(-0.5F))) < 1e-4); // a parabola
        panel.learn(1500);
        QVERIFY(std::abs((*document.beside().after.bias)[0] - 3) < 0.02F);
        QVERIFY(std::abs(document.call().filter[3] + 2) < 0.02F);
        QTest::mouseClick(button(panel, "Start again"), Qt::LeftButton);
        QCOMPARE((*document.beside().after.bias)[0], 0.0F);
        // The limit parts falling from growing with a bias, too.
        const double limit = limitRate(document.call(), document.beside());
        for (const bool below : {true, false}) {
            // At the very target there would be nothing to grow from.
            QTest::mouseClick(button(panel, "Start again"), Qt::LeftButton);
            panel.findChild<QLineEdit *>()->setText(QString::number(limit * (below ? 0.9 : 1.2)));
            panel.learn(800);
            QCOMPARE(panel.losses().back() < panel.losses().front(), below);
        }
    }

    void aRateTooLargeIsTold()
    {
        Document document;
        Viewing viewing;
        LearnPanel panel(&document, &viewing);
        panel.resize(300, 700);
        panel.show();
        press(panel.findChild<QComboBox *>(), 0);
        const double limit = limitRate(document.call(), {});
        const QString offered = QString::fromStdString(shortNumberText(usualRate(limit), 6));
        auto *rate = panel.findChild<QLineEdit *>();
        // The limit parts falling from growing.
        rate->setText(QString::number(limit * 0.9));
        panel.learn(60);
        QVERIFY(panel.losses().back() < panel.losses().front());
        rate->setText(QString::number(limit * 1.5));
        panel.learn(2000);
        QVERIFY(panel.losses().back() > panel.losses().front());
        // Why: the valley, the factor between two steps, and two ways out.
        QVERIFY(panel.growth()->isVisible());
        QStringList words;
        for (const QLabel *label : panel.growth()->findChildren<QLabel *>())
            words << label->text();
        const QString factor = QString::fromStdString(shortNumberText(1 - 2 * 1.5, 6));
        QVERIFY2(words.filter(factor).size() == 1, qPrintable(words.join("|")));
        QVERIFY(words.filter(QString::fromStdString(shortNumberText(limit, 6))).size() == 1);
        QPushButton *usual = button(*panel.growth(), "Use rate " + offered);
        QVERIFY(usual);
        for (const float value : document.call().filter.values())
            QVERIFY(std::isfinite(value));
        QVERIFY(!button(panel, "One step")->isEnabled());
        QTest::mouseClick(button(panel, "Start again"), Qt::LeftButton);
        QVERIFY(button(panel, "One step")->isEnabled());
        QVERIFY(panel.growth()->isHidden());
        rate->setText(QString::number(limit * 2));
        panel.learn(30);
        QVERIFY(panel.growth()->isVisible());
        QTest::mouseClick(usual, Qt::LeftButton);
        QCOMPARE(rate->text(), offered);
        QVERIFY(panel.growth()->isHidden());
        rate->setText("no number");
        QVERIFY(!button(panel, "One step")->isEnabled());
    }

    /// Along the steepest direction every step multiplies the distance by 1 - rate · curvature.
    void theStepsOfAGrowingRunLandOnBothSidesOfTheValley()
    {
        Document document;
        Conv2DCall call = document.call();
        Beside beside;
        beside.dy = UpstreamGradient{.target = Tensor(Shape{4}, {1, 2, 3, 4})};
        const double limit = limitRate(call, beside), rate = 1.3 * limit;
        std::vector<Slope> last;
        const Result<std::vector<LearningStep>> way = learningSteps(call, beside, 40, rate);
        QVERIFY(bool(way));
        for (const LearningStep &step : *way)
            last.push_back(step.slope);
        last.erase(last.begin(), last.end() - 6);
        const std::vector<double> distances = distancesAlongLast(last, limit);
        QCOMPARE(distances.size(), std::size_t(6));
        for (std::size_t i = 1; i < distances.size(); ++i)
            QVERIFY(std::abs(distances[i] / distances[i - 1] - (1 - 2 * 1.3)) < 0.01);
        const Drawing drawing = drawValley(distances, 35, 300, 200);
        QStringList texts;
        for (const Mark &mark : drawing.marks)
            if (const auto *text = std::get_if<TextMark>(&mark)) {
                texts << QString::fromStdString(text->text);
                QVERIFY(text->box.x >= 0 && text->box.right() <= 300 && text->box.bottom() <= 200);
            }
        QVERIFY2(texts.contains("step 40") && texts.contains("step 39"), qPrintable(texts.join("|")));
        QVERIFY(drawValley(std::vector<double>{0, 0}, 0, 300, 200).marks.empty());
    }

    /// Eigenvalues that lie close together: the limit is that of the largest, found by many rounds of the matrix
    /// itself.
    void theLimitIsExactWhereEigenvaluesLieClose()
    {
        Document document;
        Conv2DCall call = document.call();
        call.input = filledInput(*fillNamed("random"), Shape{1, 9, 9, 1}, DataFormat::Nhwc,
                                 {.seed = 5, .lowest = -2, .highest = 2});
        const Convolution convolution = *Convolution::of(call);
        const Geometry &g = convolution.geometry();
        std::vector<double> along(std::size_t(g.taps()), 1);
        along[0] = 2;
        double largest = 0;
        for (int round = 0; round < 5000; ++round) {
            std::vector<double> next(along.size(), 0);
            for (Index row = 0; row < g.positions(); ++row) {
                double met = 0;
                for (Index tap = 0; tap < g.taps(); ++tap)
                    met += double(virtualAt(convolution, {row, tap})) * along[std::size_t(tap)];
                for (Index tap = 0; tap < g.taps(); ++tap)
                    next[std::size_t(tap)] += double(virtualAt(convolution, {row, tap})) * met;
            }
            double length = 0;
            for (const double value : next)
                length += value * value;
            largest = std::sqrt(length);
            for (std::size_t i = 0; i < next.size(); ++i)
                along[i] = next[i] / largest;
        }
        const double wanted = 2 / (2 * largest / double(g.outputCount()));
        QVERIFY(std::abs(limitRate(call, {}) / wanted - 1) < 1e-5);
    }

    /// Below the stage the gradient of the weight that is looked at: hovered anywhere, it is the one whose sum is made.
    void theGradientOfTheHoveredWeightIsShownBelowTheStage()
    {
        Document document;
        Viewing viewing;
        LearnPanel panel(&document, &viewing);
        panel.resize(300, 1100);
        panel.show();
        QVERIFY(panel.lane()->isHidden()); // no target yet
        press(panel.findChild<QComboBox *>(), 0);
        QVERIFY(!panel.lane()->isHidden());
        panel.lane()->resize(700, 330);
        const Slope slope = *slopeOf(document.call(), document.beside());
        for (const FilterCell weight : {FilterCell{0, 2, 0, 0}, FilterCell{2, 1, 0, 0}}) {
            viewing.hover(CellRef(weight));
            const Drawing drawing = panel.lane()->drawing();
            QStringList texts;
            std::vector<CellRef> strong;
            for (const Mark &mark : drawing.marks)
                if (const auto *text = std::get_if<TextMark>(&mark)) {
                    texts << QString::fromStdString(text->text);
                    if (text->bold && text->cell.panel == Panel::Output)
                        strong.push_back(text->cell);
                }
            QCOMPARE(strong.size(), std::size_t(1)); // d filter is the output of that walk
            QCOMPARE(strong.front().b, weight.ky);
            QCOMPARE(strong.front().c, weight.kx);
            const QString sum =
                "= " + QString::fromStdString(shortNumberText(double(weightAt(slope.gradient, weight)), 6));
            QVERIFY2(texts.contains(sum), qPrintable(sum + " in " + texts.join("|")));
        }
        // A run that grows is explained in its place; in a low window the matrices keep theirs.
        panel.findChild<QLineEdit *>()->setText(QString::number(2 * limitRate(document.call(), document.beside())));
        panel.learn(20);
        QVERIFY(panel.lane()->isHidden() && !panel.growth()->isHidden());
        QTest::mouseClick(button(panel, "Start again"), Qt::LeftButton);
        QVERIFY(!panel.lane()->isHidden() && panel.growth()->isHidden());
        panel.resize(300, 500);
        QVERIFY(panel.lane()->isHidden());
    }

    /// Before a step the curve has one place; what the next steps will give is what they then give.
    void whatTheNextStepsWillGiveIsForeseen()
    {
        Document document;
        Viewing viewing;
        LearnPanel panel(&document, &viewing);
        panel.resize(300, 700);
        panel.show();
        press(panel.findChild<QComboBox *>(), 0);
        emit document.walkthroughChanged(); // as when a lesson is opened: nothing has happened
        QCOMPARE(panel.losses().size(), std::size_t(1));
        LearningRun run(&document);
        QVERIFY(run.follow());
        const double rate = usualRate(run.limit());
        QVERIFY(run.step(rate));
        QVERIFY(!run.follow());
        const std::vector<double> ahead = run.ahead(rate);
        QCOMPARE(ahead.size(), std::size_t(40));
        QCOMPARE(ahead.front(), run.losses().back());
        for (int i = 0; i < 5; ++i) {
            QVERIFY(run.step(rate));
            QVERIFY(!run.follow());
            QVERIFY(std::abs(run.losses().back() / ahead[std::size_t(i) + 1] - 1) < 1e-6);
        }
        // Of a run they go on where it stands, with the loss before.
        const Drawing drawing = drawLoss(run.losses(), 300, 200, nullptr, {.losses = ahead, .first = 6});
        QStringList texts;
        double leftmost = 300, head = 0;
        for (const Mark &mark : drawing.marks) {
            if (const auto *text = std::get_if<TextMark>(&mark))
                texts << QString::fromStdString(text->text);
            if (const auto *line = std::get_if<LineMark>(&mark); line && line->dashed)
                leftmost = std::min(leftmost, line->from.x);
            else if (line && line->tone == Tone::Strong)
                head = std::max(head, line->to.x);
        }
        QCOMPARE(leftmost, head);
        const QString before = QString::fromStdString(shortNumberText(run.losses()[5], 8)) + " before";
        QVERIFY2(texts.contains(before), qPrintable(texts.join("|")));
        QVERIFY(texts.contains("dashed: what the next steps will give"));
    }

    void theCurveHasAxesWithValues()
    {
        const std::vector<double> losses{100, 10, 1, 0.1};
        const Drawing drawing = drawLoss(losses, 300, 200);
        QStringList texts;
        for (const Mark &mark : drawing.marks)
            if (const auto *text = std::get_if<TextMark>(&mark))
                texts << QString::fromStdString(text->text);
        for (const char *wanted : {"100", "10", "1", "0.1", "0", "3", "step 3: loss 0.1", "learning step"})
            QVERIFY2(texts.contains(wanted), qPrintable(texts.join("|")));
        const std::vector<double> other{100, 50, 25, 12, 6, 3};
        const Drawing both = drawLoss(losses, 300, 200, nullptr, {other, 0.05});
        // Its name keeps away from the axis, wherever it ends.
        for (const double end : {90.0, 3.0, 0.1})
            for (const Mark &mark : drawLoss(losses, 300, 200, nullptr, {std::vector<double>{100, end}, 0.05}).marks)
                if (const auto *text = std::get_if<TextMark>(&mark); text && text->text == "with rate 0.05")
                    QVERIFY2(text->box.bottom() <= 200 - 34, qPrintable(QString::number(text->box.bottom())));
        QCOMPARE(std::count_if(both.marks.begin(), both.marks.end(),
                               [](const Mark &mark) {
                                   const auto *line = std::get_if<LineMark>(&mark);
                                   return line && line->dashed;
                               }),
                 5);
        texts.clear();
        for (const Mark &mark : drawLoss(std::vector<double>{1e3, 1e18}, 300, 200).marks)
            if (const auto *text = std::get_if<TextMark>(&mark))
                texts << QString::fromStdString(text->text);
        for (const char *wanted : {"1000", "1e6", "1e12", "1e18"})
            QVERIFY2(texts.contains(wanted), qPrintable(texts.join("|")));
        const std::vector<double> odd{1, std::numeric_limits<double>::infinity()};
        QVERIFY(!drawLoss(odd, 300, 200).marks.empty());
        QVERIFY(!drawLoss(std::vector<double>{0}, 300, 200).marks.empty());
    }
};

QTEST_MAIN(TestWayBackPanels)
#include "test_way_back_panels.moc"
