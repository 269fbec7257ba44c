// Texts are within their boxes and the drawing, and no text lies on another one or on another cell, whatever the call,
// the size and the moment.

#include "core/scene/stage.h"
#include "core/scene/text_width.h"
#include "tests/core/scene/example_calls.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace lab;

namespace {

struct StageSize {
    double width, height;
};
/// Stages of windows of 1024×700, 1440×900 and 2560×1440, and one in between.
constexpr StageSize sizes[] = {{424, 510}, {800, 718}, {1960, 1250}, {1100, 700}};

/// Where ink is: digits and capitals are about 0.74 of the font high.
Box inkOf(const TextMark &mark)
{
    const double width = std::min(textWidth(mark.text, mark.size, mark.font, mark.bold), mark.box.width),
                 height = 0.74 * mark.size;
    double x = mark.box.x;
    if (mark.align == Align::Centre)
        x += (mark.box.width - width) / 2;
    if (mark.align == Align::Right)
        x += mark.box.width - width;
    return {x, mark.box.centre().y - height / 2, width, height};
}

bool overlap(const Box &a, const Box &b)
{
    constexpr double slack = 0.6;
    return a.x + slack < b.right() && b.x + slack < a.right() && a.y + slack < b.bottom() && b.y + slack < a.bottom();
}

QString described(const TextMark &mark)
{
    return QStringLiteral("«%1» at %2,%3 %4×%5 size %6")
        .arg(QString::fromStdString(mark.text))
        .arg(mark.box.x)
        .arg(mark.box.y)
        .arg(mark.box.width)
        .arg(mark.box.height)
        .arg(mark.size);
}

/// The first thing that is wrong, or nothing.
QString faultOf(const Drawing &drawing)
{
    struct Ink {
        Box box;
        CellRef cell;
        const TextMark *text;
    };
    std::vector<Ink> inks;
    for (const Mark &mark : drawing.marks) {
        if (const TextMark *text = std::get_if<TextMark>(&mark)) {
            const double width = textWidth(text->text, text->size, text->font, text->bold);
            if (width > text->box.width + 0.5)
                return "too wide: " + described(*text) + QStringLiteral(" needs %1").arg(width);
            if (text->size < 6.5)
                return "too small: " + described(*text);
            const Box ink = inkOf(*text);
            if (ink.x < -0.5 || ink.y < -0.5 || ink.right() > drawing.width + 0.5 ||
                ink.bottom() > drawing.height + 0.5)
                return "outside the drawing: " + described(*text);
            inks.push_back({ink, text->cell, text});
        } else if (const BoxMark *box = std::get_if<BoxMark>(&mark)) {
            if (box->cell.panel != Panel::None)
                inks.push_back({box->box, box->cell, nullptr});
            if (box->box.x < -0.5 || box->box.right() > drawing.width + 0.5 || box->box.bottom() > drawing.height + 0.5)
                return QStringLiteral("box outside the drawing: %1,%2 %3×%4")
                    .arg(box->box.x)
                    .arg(box->box.y)
                    .arg(box->box.width)
                    .arg(box->box.height);
        } else if (const PixelMark *pixels = std::get_if<PixelMark>(&mark)) {
            inks.push_back({pixels->box, pixels->cell, nullptr});
            if (pixels->box.right() > drawing.width + 0.5 || pixels->box.bottom() > drawing.height + 0.5)
                return QStringLiteral("pixels outside the drawing");
        }
    }
    // Sorted from top to bottom, only neighbours can touch.
    std::sort(inks.begin(), inks.end(), [](const Ink &a, const Ink &b) { return a.box.y < b.box.y; });
    for (std::size_t i = 0; i < inks.size(); ++i)
        for (std::size_t j = i + 1; j < inks.size() && inks[j].box.y < inks[i].box.bottom(); ++j) {
            const bool sameCell = inks[i].cell.panel != Panel::None && inks[i].cell == inks[j].cell;
            if (sameCell || (!inks[i].text && !inks[j].text) || !overlap(inks[i].box, inks[j].box))
                continue;
            const Ink &text = inks[i].text ? inks[i] : inks[j], &other = inks[i].text ? inks[j] : inks[i];
            return "overlap: " + described(*text.text) + " with " +
                   (other.text ? described(*other.text)
                               : QStringLiteral("a cell of panel %1 at %2,%3 %4×%5")
                                     .arg(int(other.cell.panel))
                                     .arg(other.box.x)
                                     .arg(other.box.y)
                                     .arg(other.box.width)
                                     .arg(other.box.height));
        }
    return {};
}

std::vector<Index> someSteps(const Walkthrough &walkthrough)
{
    std::vector<Index> steps{0, walkthrough.lastNumber(), walkthrough.lastNumber() / 2,
                             walkthrough.lastNumber() * 9 / 10};
    for (const Segment &segment : walkthrough.segments())
        steps.push_back(segment.first + segment.count / 3);
    return steps;
}

/// Every fault as one line, so that a run shows all of them.
void check(const QString &name, const Walkthrough &walkthrough, StageParts parts, QStringList &faults)
{
    for (const StageSize &size : sizes) {
        parts.frame.width = size.width;
        parts.frame.height = size.height;
        for (const Index step : someSteps(walkthrough)) {
            const QString fault = faultOf(drawStage(walkthrough, {step, 1}, parts));
            if (!fault.isEmpty())
                faults << QStringLiteral("%1, step %2, %3×%4: %5")
                              .arg(name)
                              .arg(step)
                              .arg(size.width)
                              .arg(size.height)
                              .arg(fault);
        }
    }
}

} // namespace

class TestStageLayout : public QObject
{
    Q_OBJECT
private slots:
    void examples()
    {
        QStringList faults;
        for (const test::NamedCall &named : test::namedCalls()) {
            StageParts parts;
            check(QString::fromStdString(named.name), test::walkthroughOf(named.call, {}, named.imageMaximum), parts,
                  faults);
        }
        QVERIFY2(faults.isEmpty(),
                 qPrintable(QStringLiteral("%1 faults\n").arg(faults.size()) + faults.mid(0, 40).join('\n')));
    }

    void examplesInOtherDress_data()
    {
        QTest::addColumn<int>("dress");
        QTest::newRow("all filters and batch entries") << 0;
        QTest::newRow("with the memory strip") << 1;
        QTest::newRow("coloured by value") << 2;
        QTest::newRow("coloured by reads") << 3;
        QTest::newRow("fine steps by window") << 4;
        QTest::newRow("large text") << 5;
        QTest::newRow("upper lane alone") << 6;
        QTest::newRow("lower lane alone") << 7;
        QTest::newRow("zoomed") << 8;
        QTest::newRow("projected") << 9;
    }

    void examplesInOtherDress()
    {
        QFETCH(int, dress);
        StageParts parts;
        WalkthroughOptions walk;
        switch (dress) {
        case 0:
            parts.look.seeAll = true;
            break;
        case 1:
            parts.look.memoryStrip = true;
            break;
        case 2:
            parts.look.colours = ColourMode::Values;
            break;
        case 3:
            parts.look.colours = ColourMode::Reads;
            break;
        case 4:
            walk = {Order::ByWindow, Grain::Fine};
            break;
        case 5:
            parts.look.textScale = 1.6;
            break;
        case 6:
            parts.frame.matrixLaneShown = false;
            break;
        case 7:
            parts.frame.windowLaneShown = false;
            break;
        case 9:
            parts.frame.projected = true;
            parts.frame.hintShown = false;
            parts.look.textScale = 1.4;
            break;
        default:
            parts.frame.windowLane.zoom = 1.7;
            parts.frame.matrixLane.zoom = 0.3;
            break;
        }
        QStringList faults;
        for (const test::NamedCall &named : test::namedCalls()) {
            check(QString::fromStdString(named.name), test::walkthroughOf(named.call, walk, named.imageMaximum), parts,
                  faults);
        }
        QVERIFY2(faults.isEmpty(),
                 qPrintable(QStringLiteral("%1 faults\n").arg(faults.size()) + faults.mid(0, 40).join('\n')));
    }

    /// Padding costs nothing, so it makes the largest pictures: 4 · 10^16 rows here.
    void hugePictures()
    {
        QStringList faults;
        for (const Index pad : {Index{1000}, Index{1'000'000}, Index{100'000'000}}) {
            Conv2DCall call;
            call.input = test::ramp(Shape{1, 3, 3, 1}, 10, 0);
            call.filter = test::ramp(Shape{3, 3, 1, 2}, 5, -2);
            call.arguments.padding = PaddingArgument::explicitPairs({{0, 0}, {pad, pad}, {pad, pad}, {0, 0}});
            const Walkthrough walkthrough = test::walkthroughOf(call);
            for (const double zoom : {1.0, 0.05, 40.0}) {
                StageParts parts;
                parts.frame.windowLane.zoom = parts.frame.matrixLane.zoom = zoom;
                parts.look.linked = CellRef{Panel::Input, 0, 1, 1, 0};
                check(QStringLiteral("padding %1").arg(pad), walkthrough, parts, faults);
                parts.look.linked.reset();
                parts.look.seeAll = parts.look.memoryStrip = true;
                check(QStringLiteral("padding %1, all").arg(pad), walkthrough, parts, faults);
            }
        }
        QVERIFY2(faults.isEmpty(),
                 qPrintable(QStringLiteral("%1 faults\n").arg(faults.size()) + faults.mid(0, 40).join('\n')));
    }

    void projectedTheProductsStandBehindTheFilter()
    {
        const Walkthrough walkthrough = test::walkthroughOf(test::namedCalls().front().call);
        StageParts parts;
        parts.frame = {.width = 1912, .height = 970, .hintShown = false, .projected = true};
        parts.look.textScale = 1.4;
        const Drawing drawing = drawStage(walkthrough, {16, 1}, parts);
        const auto boxOf = [&](const CellRef &cell) {
            for (const Mark &mark : drawing.marks)
                if (const auto *box = std::get_if<BoxMark>(&mark); box && box->cell == cell)
                    return box->box;
            return Box{};
        };
        const Box filter = boxOf(FilterCell{1, 2, 0, 0}), output = boxOf(OutputCell{0, 0, 0, 0});
        for (Index i = 0; i < 9; ++i) {
            const Box product = boxOf({Panel::Strip, i});
            QVERIFY2(product.x > filter.right() && product.right() < output.x && product.width > 80 &&
                         std::abs(product.width - filter.width) < 1,
                     qPrintable(QStringLiteral("%1: %2 px").arg(i).arg(product.width)));
        }
        // The grids of both lanes begin at one edge.
        QVERIFY(std::abs(boxOf(InputCell{0, 0, 0, 0}).x - boxOf(VirtualCell{0, 0}).x) < 2);
        bool added = false;
        for (const Mark &mark : drawing.marks)
            if (const auto *text = std::get_if<TextMark>(&mark)) {
                added |= text->text == "2 + 2 + 2";
                QVERIFY2(text->size >= 20 || text->text.starts_with("×"), qPrintable(described(*text)));
                QVERIFY2(text->text != "Slide the window", "a heading");
            }
        QVERIFY(added);
        // What is hidden in a matrix is not told by what is added, either.
        for (const CellRef &asked : {CellRef(VirtualCell{2, 0}), CellRef(FlatFilterCell{0, 0})}) {
            parts.hidden.cells = {asked};
            for (const Mark &mark : drawStage(walkthrough, {16, 1}, parts).marks)
                if (const auto *text = std::get_if<TextMark>(&mark))
                    QVERIFY2(text->text != "2 + 2 + 2", qPrintable(described(*text)));
        }
    }

    void projectedOneLaneTakesWhatThereIs()
    {
        const Walkthrough walkthrough = test::walkthroughOf(test::namedCalls().front().call);
        StageParts parts;
        parts.frame = {.width = 1912, .height = 970, .hintShown = false, .projected = true};
        parts.look.textScale = 1.4;
        const auto cellBox = [&] {
            for (const Mark &mark : drawStage(walkthrough, {16, 1}, parts).marks)
                if (const auto *box = std::get_if<BoxMark>(&mark); box && box->cell == CellRef(VirtualCell{0, 0}))
                    return box->box;
            return Box{};
        };
        const Box both = cellBox();
        parts.frame.windowLaneShown = false;
        const Box alone = cellBox();
        QVERIFY2(both.width > 60 && alone.width > both.width && alone.height > 1.15 * both.height,
                 qPrintable(QStringLiteral("%1×%2").arg(alone.width).arg(alone.height)));
        // A tensor of one plane is called by its name.
        parts.frame.windowLaneShown = true;
        for (const test::NamedCall &named : test::namedCalls())
            if (named.name == "channels")
                for (const Mark &mark : drawStage(test::walkthroughOf(named.call), {16, 1}, parts).marks)
                    if (const auto *text = std::get_if<TextMark>(&mark); text && text->role == Role::Output)
                        QVERIFY2(!text->text.starts_with("filter"), qPrintable(described(*text)));
    }

    void columnsThatAreLeftOutAreCounted_data()
    {
        QTest::addColumn<double>("zoom");
        QTest::newRow("zoomed twice") << 2.0;
        QTest::newRow("zoomed four times") << 4.0;
        QTest::newRow("zoomed nine times") << 9.0;
    }

    void columnsThatAreLeftOutAreCounted()
    {
        QFETCH(double, zoom);
        Conv2DCall call;
        call.input = test::ramp(Shape{1, 60, 60, 1}, 10, 0);
        call.filter = test::ramp(Shape{3, 3, 1, 1}, 5, -2);
        const Walkthrough walkthrough = test::walkthroughOf(call);
        StageParts parts;
        parts.frame.width = 1100;
        parts.frame.height = 700;
        parts.frame.windowLane.zoom = zoom;
        const Index step = walkthrough.stepMaking(ProductCell{29 * 58 + 29, 0});
        const Drawing drawing = drawStage(walkthrough, {step, 1}, parts);
        Index first = 60, last = -1;
        const auto shows = [&](const CellRef &cell, Index columns) {
            if (cell.panel != Panel::Input)
                return;
            first = std::min(first, cell.c);
            last = std::max(last, cell.c + columns - 1);
        };
        for (const Mark &mark : drawing.marks) {
            if (const BoxMark *box = std::get_if<BoxMark>(&mark))
                shows(box->cell, 1);
            if (const PixelMark *pixels = std::get_if<PixelMark>(&mark))
                shows(pixels->cell, pixels->cellColumns);
        }
        QVERIFY(first > 0 && first <= last && last < 59);
        QStringList counts;
        for (const Mark &mark : drawing.marks)
            if (const TextMark *text = std::get_if<TextMark>(&mark); text && text->text.starts_with("⋯"))
                counts << QString::fromStdString(text->text);
        QCOMPARE(counts.value(0), QStringLiteral("⋯ %1").arg(first));
        QCOMPARE(counts.value(1), QStringLiteral("⋯ %1").arg(59 - last));
        QStringList faults;
        check("60 by 60", walkthrough, parts, faults);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join('\n')));
    }

    void aHundredRandomCalls()
    {
        std::mt19937 random(20240711);
        QStringList faults;
        for (int i = 0; i < 100; ++i) {
            const Conv2DCall call = test::randomCall(random, i % 4 == 0 ? 24 : 7);
            check(QStringLiteral("call %1, input %2, filter %3")
                      .arg(i)
                      .arg(QString::fromStdString(call.input.shape().text()),
                           QString::fromStdString(call.filter.shape().text())),
                  test::walkthroughOf(call), {}, faults);
        }
        QVERIFY2(faults.isEmpty(),
                 qPrintable(QStringLiteral("%1 faults\n").arg(faults.size()) + faults.mid(0, 40).join('\n')));
    }
};

QTEST_APPLESS_MAIN(TestStageLayout)
#include "test_stage_layout.moc"
