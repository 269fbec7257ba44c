// A photo: input and output are pictures, large, and below them the window close up, all channels. Many channels: a few
// large with numbers, all of them small.

#include "core/conv/output_value.h"
#include "core/lesson/picture.h"
#include "core/scene/output_planes.h"
#include "core/scene/stage.h"
#include "core/scene/window_overlays.h"
#include "core/tensor/fills.h"
#include "tests/core/scene/example_calls.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace lab;

namespace {

Walkthrough photo(std::string_view filter)
{
    Conv2DCall call{.input = test::ramp({1, 72, 96, 3}, 256, 0),
                    .filter = filledFilter(*fillNamed(filter), {3, 3, 3, 2})};
    call.arguments.padding = PaddingArgument::same();
    return test::walkthroughOf(call, {}, 255);
}

Walkthrough named(const std::string &name)
{
    for (const test::NamedCall &call : test::namedCalls())
        if (call.name == name)
            return test::walkthroughOf(call.call, {}, call.imageMaximum);
    return test::walkthroughOf(test::namedCalls()[0].call);
}

/// The first picture of the panel: those of the upper lane come first.
PixelMark pictureOf(const Drawing &drawing, Panel panel)
{
    for (const Mark &mark : drawing.marks)
        if (const auto *picture = std::get_if<PixelMark>(&mark); picture && picture->cell.panel == panel)
            return *picture;
    return {};
}

std::set<std::string> textsOf(const Drawing &drawing)
{
    std::set<std::string> texts;
    for (const Mark &mark : drawing.marks)
        if (const auto *text = std::get_if<TextMark>(&mark))
            texts.insert(text->text);
    return texts;
}

struct Drawn {
    OutputPlanes planes{1};
    Drawing operator()(const Walkthrough &walkthrough, Index step, Frame frame, Look look = {})
    {
        return drawStage(walkthrough, {step, 1},
                         {.frame = std::move(frame), .look = std::move(look), .services = {.outputPlanes = &planes}});
    }
};

} // namespace

class TestPhotoStage : public QObject
{
    Q_OBJECT
private slots:
    void inputAndOutputAreLargeAndOfOneSize()
    {
        const Walkthrough walkthrough = photo("sobel-x");
        Drawn drawn;
        for (const auto &[width, height] :
             {std::pair(800.0, 640.0), std::pair(690.0, 476.0), std::pair(1250.0, 800.0)}) {
            const Drawing drawing =
                drawn(walkthrough, walkthrough.lastNumber() / 2, {.width = width, .height = height});
            const Box input = pictureOf(drawing, Panel::Input).box, output = pictureOf(drawing, Panel::Output).box;
            QVERIFY2(input.height > 0.33 * height, qPrintable(QString::number(input.height / height)));
            QVERIFY(std::abs(input.height - output.height) < 0.05 * input.height);
            QVERIFY(std::abs(input.width - output.width) < 0.05 * input.width);
            QVERIFY(output.x > input.right() && std::abs(output.y - input.y) < 2);
        }
    }

    void theWindowsNumbersStandBelowOfAllChannels()
    {
        const Walkthrough walkthrough = photo("sobel-x");
        const Index step = walkthrough.stepMaking(ProductCell{40 * 96 + 31, 0});
        const Drawing drawing = Drawn()(walkthrough, step, {.width = 800, .height = 640});
        const std::set<std::string> texts = textsOf(drawing);
        double whole = 0;
        for (Index c = 0; c < 3; ++c) {
            QVERIFY(boxOf(drawing, FilterCell{0, 0, c, 0}).y > pictureOf(drawing, Panel::Input).box.bottom());
            const double sum = walkthrough.story().partSum({40 * 96 + 31, 0}, c);
            const std::string text = QString("= %1  %2").arg(sum).arg(c < 2 ? '+' : '=').toStdString();
            QVERIFY2(texts.contains(text), text.c_str());
            whole += sum;
        }
        QCOMPARE(whole, double(outputValue(walkthrough.convolution(), {0, 40, 31, 0})));
        QVERIFY(texts.contains(QString::number(whole).toStdString()));
        // What is asked for is not told by its parts.
        const Drawing asked =
            drawStage(walkthrough, {step, 1}, {.frame = {.width = 800, .height = 640}, .hidden = {.outputs = true}});
        for (const std::string &text : textsOf(asked))
            QVERIFY2(text.rfind("= ", 0) != 0 || text.find_first_of("0123456789") == std::string::npos, text.c_str());
    }

    void zoomingEnlarges()
    {
        const Walkthrough walkthrough = photo("sobel-x");
        Drawn drawn;
        const Index step = walkthrough.lastNumber() / 2;
        const PixelMark whole = pictureOf(drawn(walkthrough, step, {}), Panel::Input);
        const PixelMark zoomed = pictureOf(drawn(walkthrough, step, {.windowLane = {.zoom = 4}}), Panel::Input);
        QVERIFY(zoomed.cellColumns < whole.cellColumns / 2);
        QVERIFY2(zoomed.box.width > 0.75 * whole.box.width, qPrintable(QString::number(zoomed.box.width)));
        QVERIFY(zoomed.box.height > 0.75 * whole.box.height);
    }

    void negativeNumbersHaveAColourOfTheirOwn()
    {
        Drawn drawn;
        const Walkthrough sobel = photo("sobel-x"), blur = photo("box-blur");
        const Drawing drawing = drawn(sobel, sobel.lastNumber(), {});
        // The scale over it has the colours that the picture has: half of the end is the root of a half.
        QVERIFY(std::any_of(drawing.marks.begin(), drawing.marks.end(), [](const Mark &mark) {
            const auto *box = std::get_if<BoxMark>(&mark);
            return box && box->fill == Fill::Value && std::abs(box->value - std::sqrt(0.5)) < 1e-6;
        }));
        const PixelMark edges = pictureOf(drawing, Panel::Output);
        QCOMPARE(edges.fill, Fill::Value);
        QVERIFY(std::any_of(edges.levels.begin(), edges.levels.end(), [](std::int8_t level) { return level < -20; }));
        QVERIFY(std::any_of(edges.levels.begin(), edges.levels.end(), [](std::int8_t level) { return level > 20; }));
        const PixelMark soft = pictureOf(drawn(blur, blur.lastNumber(), {}), Panel::Output);
        QVERIFY(soft.levels.empty() && !soft.rgb.empty()); // a photo, grey
        for (std::size_t i = 0; i < soft.rgb.size(); i += 3)
            QVERIFY(soft.rgb[i] == soft.rgb[i + 1] && soft.rgb[i] == soft.rgb[i + 2]);
    }

    void ofManyChannelsAFewAreLargeAndAllAreSmall()
    {
        const Walkthrough walkthrough = named("shapes");
        const Index step = walkthrough.stepMaking(ProductCell{11, 4});
        for (const auto &[frame, linked] :
             {std::pair(Frame{.width = 772, .height = 707}, std::optional<CellRef>()),
              std::pair(Frame{.width = 772, .height = 707}, std::optional<CellRef>(InputCell{0, 3, 3, 7})),
              std::pair(Frame{.width = 1060, .height = 707}, std::optional<CellRef>())}) {
            const Drawing drawing = Drawn()(walkthrough, step, frame, {.linked = linked});
            std::set<Index> small;
            std::map<Index, int> numbers;
            for (const Mark &mark : drawing.marks) {
                if (const auto *picture = std::get_if<PixelMark>(&mark); picture && picture->cell.panel == Panel::Input)
                    small.insert(picture->cell.d);
                if (const auto *text = std::get_if<TextMark>(&mark); text && text->cell.panel == Panel::Input)
                    ++numbers[text->cell.d];
            }
            QCOMPARE(small.size(), std::size_t(10));
            QVERIFY(!numbers.empty());
            const Index inView = linked ? linked->d : 0;
            for (const auto &[c, count] : numbers) // whole, padding included; its neighbours as far as the window goes
                QVERIFY2(count >= (c == inView ? 10 : 2) * 18, qPrintable(QString::number(count)));
            QVERIFY(numbers.contains(inView));
        }
    }

    /// The stage of a window of 1024×700: every channel large enough to tell it from the others, the window whole,
    /// every output with its number.
    void onALowScreenTheChannelsAreNotSqueezed()
    {
        const Walkthrough walkthrough = named("shapes");
        for (const Index row : {0, 11, 24}) {
            const Index step = walkthrough.stepMaking(ProductCell{row, 4});
            const Drawing drawing = Drawn()(walkthrough, step, {.width = 690, .height = 455}, {});
            std::set<Index> small;
            std::set<CellRef> inputNumbers, outputNumbers;
            for (const Mark &mark : drawing.marks) {
                if (const auto *picture = std::get_if<PixelMark>(&mark);
                    picture && picture->cell.panel == Panel::Input) {
                    QVERIFY2(std::min(picture->box.width, picture->box.height) >= 16,
                             qPrintable(QString::number(picture->box.height)));
                    small.insert(picture->cell.d);
                }
                if (const auto *text = std::get_if<TextMark>(&mark)) {
                    if (text->cell.panel == Panel::Input)
                        inputNumbers.insert(text->cell);
                    if (text->cell.panel == Panel::Output)
                        outputNumbers.insert(text->cell);
                    QVERIFY2(text->text.find(" more ") == std::string::npos, text->text.c_str());
                }
            }
            QCOMPARE(small.size(), std::size_t(10));
            const Geometry &g = walkthrough.geometry();
            const WindowBlock window = windowBlockOf(g, {0, row / 5, row % 5, 4});
            for (Index y = window.y; y < window.y + window.height; ++y)
                for (Index x = window.x; x < window.x + window.width; ++x)
                    QVERIFY2(inputNumbers.contains(InputCell{0, y, x, 0}), qPrintable(QString::number(x)));
            QVERIFY(outputNumbers.size() > std::size_t(row));
        }
    }

    void whatEachChannelAddsStandsBehindItAndAddsUp()
    {
        const Walkthrough walkthrough = named("shapes");
        const ProductCell made{11, 4};
        const Index step = walkthrough.stepMaking(made);
        const auto sumOf = [&](Index c) { return walkthrough.story().partSum(made, c); };
        const auto text = [](double value) { return QString::number(value).toStdString(); };
        for (const auto &[width, height] :
             {std::pair(690.0, 455.0), std::pair(772.0, 707.0), std::pair(1500.0, 1100.0)}) {
            const Frame frame{.width = width, .height = height};
            for (const Index wanted : {0, 5, 9}) {
                const InputCell cell{0, 4, 3, wanted};
                const Look look{.linked = wanted > 0 ? std::optional<CellRef>(cell) : std::nullopt};
                const std::set<std::string> texts = textsOf(Drawn()(walkthrough, step, frame, look));
                Index shown = 0, first = 10;
                for (Index c = 0; c < 10; ++c)
                    if (texts.contains("filter[:, :, " + std::to_string(c) + ", 4]")) {
                        ++shown;
                        first = std::min(first, c);
                        QVERIFY2(texts.contains(text(sumOf(c))), qPrintable(QString::number(c)));
                    }
                QVERIFY2(shown > 0, qPrintable(QString::number(width)));
                QVERIFY(first <= wanted && wanted < first + shown);
                const auto end = [&](Index from, Index to) { // «c0–c4: 12»
                    double sum = 0;
                    for (Index c = from; c < to; ++c)
                        sum += sumOf(c);
                    return "c" + std::to_string(from) + (to - from > 1 ? "–c" + std::to_string(to - 1) : "") + ": " +
                           text(sum);
                };
                QVERIFY(first == 0 || texts.contains(end(0, first)));
                QVERIFY2(first + shown == 10 || texts.contains(end(first + shown, 10)), end(first + shown, 10).c_str());
            }
        }
    }

    /// In groups a filter meets the channels of its group alone: those are large, and their sums are the number.
    void aFilterOfAGroupShowsTheChannelsOfItsGroup()
    {
        const Walkthrough walkthrough(*Convolution::of({lab::test::ramp(Shape{1, 10, 10, 10}, 10, 0),
                                                        lab::test::ramp(Shape{2, 10, 5, 10}, 5, -2),
                                                        {.padding = PaddingArgument::same()}}),
                                      {});
        for (const Index k : {2, 7}) {
            const ProductCell made{11, k};
            const Index base = k / 5 * 5;
            const Drawing drawing =
                Drawn()(walkthrough, walkthrough.stepMaking(made), {.width = 772, .height = 707}, {});
            const std::set<std::string> texts = textsOf(drawing);
            double sum = 0;
            Index shown = 0;
            for (Index c = 0; c < 5; ++c) {
                const double part = walkthrough.story().partSum(made, c);
                sum += part;
                if (!texts.contains("filter[:, :, " + std::to_string(c) + ", " + std::to_string(k) + "]"))
                    continue;
                ++shown;
                QVERIFY(texts.contains("input[0, :, :, " + std::to_string(base + c) + "]"));
                QVERIFY(texts.contains(QString::number(part).toStdString()));
            }
            QVERIFY(shown > 0 && shown < 5);
            QVERIFY(texts.contains(QString::number(sum).toStdString()));
            const std::string end = "c" + std::to_string(base + shown);
            QVERIFY(std::any_of(texts.begin(), texts.end(),
                                [&end](const std::string &text) { return text.rfind(end, 0) == 0; }));
        }
    }

    /// On the way back the turned filter has captions over it: with them it ends within its lane.
    void theMatricesEndWithinTheirLane()
    {
        const Conv2DCall call = named("shapes").convolution().call();
        for (const Story::Kind kind : {Story::Kind::Forward, Story::Kind::FilterGradient, Story::Kind::InputGradient}) {
            const Walkthrough walkthrough(*storyOf(kind, call, {}), {});
            for (const auto &[width, height] : {std::pair(690.0, 455.0), {772.0, 707.0}, {1060.0, 707.0}})
                for (const Index step :
                     {Index{0}, walkthrough.firstStepOf(Phase::Multiply), walkthrough.lastNumber()}) {
                    const StageParts parts{.frame = {.width = width, .height = height}};
                    const double bottom = laneRooms(walkthrough, {step, 1}, parts).matrix.bottom();
                    for (const Mark &mark : drawStage(walkthrough, {step, 1}, parts).marks)
                        if (const auto *box = std::get_if<BoxMark>(&mark);
                            box && (box->cell.panel == Panel::Virtual || box->cell.panel == Panel::FlatFilter ||
                                    box->cell.panel == Panel::Product))
                            QVERIFY2(box->box.bottom() <= bottom && box->box.right() <= width - 12,
                                     qPrintable(QString("%1, %2").arg(box->box.right()).arg(box->box.bottom())));
                }
        }
    }

    /// A sum of a channel stands for it: linked, its products stand in the strip, and it is the one that is seen large.
    void aSumBringsItsChannelIntoView()
    {
        const Walkthrough walkthrough = named("shapes");
        const ProductCell made{11, 4};
        const Index step = walkthrough.stepMaking(made);
        const Frame frame{.width = 772, .height = 707};
        const auto chipOf = [&](const Drawing &drawing, Index c) -> CellRef {
            const std::string start = "c" + std::to_string(c) + " ";
            for (const Mark &mark : drawing.marks)
                if (const auto *text = std::get_if<TextMark>(&mark); text && text->text.rfind(start, 0) == 0)
                    return cellAt(drawing, text->box.centre());
            return {};
        };
        const Drawing before = Drawn()(walkthrough, step, frame, {});
        for (const Index c : {0, 3, 5}) {
            const CellRef chip = chipOf(before, c);
            QCOMPARE(chip.panel, Panel::Strip);
            QCOMPARE(chip.a % 10, c);
            const Drawing drawing = Drawn()(walkthrough, step, frame, {.linked = chip});
            const std::set<std::string> texts = textsOf(drawing);
            QVERIFY(texts.contains("filter[:, :, " + std::to_string(c) + ", 4]"));
            QVERIFY(texts.contains("20 of 200 products"));
            QVERIFY(texts.contains("= " + QString::number(walkthrough.story().partSum(made, c)).toStdString()));
            for (const Mark &mark : drawing.marks) // the products of that channel alone
                if (const auto *box = std::get_if<BoxMark>(&mark); box && box->role == Role::Patch)
                    QVERIFY(box->cell.panel != Panel::Strip || box->cell.a % 10 == c);
        }
    }

    void sumsOfChannelsTellNothingThatIsHiddenOrNotReached()
    {
        const Walkthrough walkthrough = named("shapes");
        const Index step = walkthrough.stepMaking(ProductCell{11, 4});
        const std::string sum = QString::number(walkthrough.story().partSum(ResultCell{11, 4}, 0)).toStdString();
        const auto sums = [&](Index at, Hidden hidden) {
            const Drawing drawing =
                drawStage(walkthrough, {at, 1}, {.frame = {.width = 772, .height = 707}, .look = {}, .hidden = hidden});
            return std::count_if(drawing.marks.begin(), drawing.marks.end(), [&sum](const Mark &mark) {
                const auto *text = std::get_if<TextMark>(&mark);
                return text && text->text == sum && text->role == Role::Output && text->cell.panel == Panel::Strip;
            });
        };
        QVERIFY(sums(step, {}) > 0);
        QCOMPARE(sums(step, {.outputs = true, .strip = true}), 0);
        QCOMPARE(sums(step, {.strip = true, .cells = {OutputCell{0, 2, 1, 4}}}), 0);
        QCOMPARE(sums(step - 1, {}), 0);
    }
};

QTEST_APPLESS_MAIN(TestPhotoStage)
#include "test_photo_stage.moc"
