// Numbers in the picture are the engine's; the picture is a value; goldens as text.
// LAB_REGENERATE_GOLDENS=1 ctest -R test_stage writes the files in golden/ anew.

#include "core/conv/output_value.h"
#include "core/scene/stage.h"
#include "core/tensor/number_text.h"
#include "tests/core/scene/example_calls.h"

#include "core/conv/conv2d.h"
#include "core/conv/flattened_filter.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <bit>

using namespace lab;

namespace {

/// The number that belongs in a cell.
std::optional<double> numberOf(const Convolution &convolution, const Tensor &output, const CellRef &c)
{
    const Geometry &g = convolution.geometry();
    switch (c.panel) {
    case Panel::Input:
        return double(convolution.inputAt({c.a, c.b, c.c, c.d}));
    case Panel::Filter:
        return double(convolution.filterAt({c.a, c.b, c.c, c.d}));
    case Panel::Virtual:
        return double(virtualAt(convolution, {c.a, c.b}));
    case Panel::FlatFilter:
        return double(flatFilterAt(convolution, {c.a, c.b}));
    case Panel::Output:
        return double(output[convolution.outputIndex({c.a, c.b, c.c, c.d})]);
    case Panel::Product: {
        const Position p = positionOfRow(g, c.a);
        return double(output[convolution.outputIndex({p.n, p.y, p.x, c.b})]);
    }
    case Panel::Memory:
        return double(convolution.call().input[c.a]);
    case Panel::Strip:
    case Panel::None:
    case Panel::Biased:
    case Panel::Activated:
    case Panel::Pooled: // test_block_stage
        return std::nullopt;
    }
    return std::nullopt;
}

/// "1.230" → "1.23": a rounded number is shown without the zeros at its end.
std::string withoutZeros(std::string text)
{
    if (text.find('.') == std::string::npos || text.find('e') != std::string::npos)
        return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

int checkNumbers(const Walkthrough &walkthrough, Index step, StageParts parts)
{
    const Convolution &convolution = walkthrough.convolution();
    const Tensor output = conv2d(convolution);
    int seen = 0;
    for (const Mark &mark : drawStage(walkthrough, {step, 1}, parts).marks) {
        const TextMark *text = std::get_if<TextMark>(&mark);
        if (!text || text->text == "?" || text->text.find("×") == 0 || text->text == "…")
            continue;
        const std::optional<double> wanted = numberOf(convolution, output, text->cell);
        if (!wanted)
            continue;
        ++seen;
        // Short forms are allowed, other numbers are not.
        bool right = false;
        for (int letters = 1; letters <= 12 && !right; ++letters)
            right = withoutZeros(shortNumberText(*wanted, letters)) == text->text;
        if (!right)
            QTest::qFail(qPrintable(QStringLiteral("panel %1 shows %2, not %3")
                                        .arg(int(text->cell.panel))
                                        .arg(QString::fromStdString(text->text))
                                        .arg(*wanted)),
                         __FILE__, __LINE__);
    }
    return seen;
}

QString goldenPath(const std::string &name)
{
    return QStringLiteral(LAB_SOURCE_DIR "/tests/core/scene/golden/%1.txt").arg(QString::fromStdString(name));
}

} // namespace

class TestStage : public QObject
{
    Q_OBJECT
private slots:
    void sizesThatAreAskedForAreNowhereToBeSeen()
    {
        std::mt19937 random(816);
        StageParts parts;
        parts.hidden.sizes = true;
        for (int i = 0; i < 20; ++i) {
            const Walkthrough walkthrough = test::walkthroughOf(test::randomCall(random, 6));
            int inputs = 0;
            for (const Mark &mark : drawStage(walkthrough, {.step = 0}, parts).marks) {
                const auto *box = std::get_if<BoxMark>(&mark);
                const auto *text = std::get_if<TextMark>(&mark);
                const CellRef cell = box ? box->cell : text ? text->cell : CellRef{};
                const Role role = box ? box->role : text ? text->role : Role::Neutral;
                QVERIFY(cell.panel == Panel::None || cell.panel == Panel::Input || cell.panel == Panel::Filter);
                QVERIFY(role != Role::Output && role != Role::Patch && role != Role::Padding);
                QVERIFY(!text || text->text.find("padding: top") == std::string::npos);
                const Geometry &g = walkthrough.geometry();
                QVERIFY(cell.panel != Panel::Input || (g.height.isInside(cell.b) && g.width.isInside(cell.c)));
                inputs += cell.panel == Panel::Input ? 1 : 0;
            }
            QVERIFY(inputs > 0);
            const Drawing drawing = drawStage(walkthrough, {.step = 0}, parts);
            QVERIFY(std::any_of(drawing.marks.begin(), drawing.marks.end(), [](const Mark &mark) {
                const auto *text = std::get_if<TextMark>(&mark);
                return text && text->text == "This part is shown when the question is answered.";
            }));
        }
    }

    void countsThatAreAskedForAreNotWritten()
    {
        const auto groups = [](const StageParts &parts) {
            for (const test::NamedCall &named : test::namedCalls())
                if (named.name == "groups")
                    for (const Mark &mark : drawStage(test::walkthroughOf(named.call), {.step = 0}, parts).marks)
                        if (const auto *text = std::get_if<TextMark>(&mark);
                            text && text->text.find(" groups") != std::string::npos)
                            return true;
            return false;
        };
        StageParts parts;
        QVERIFY(groups(parts));
        parts.hidden.counts = true;
        QVERIFY(!groups(parts));
    }

    /// Before, while and after the step works on it, in plain and in value colours: frame, gap, cell, corner, number.
    void outlinedCellsAreFramedAlsoWhileActive()
    {
        const Walkthrough walkthrough = test::walkthroughOf(test::namedCalls().front().call);
        const CellRef wanted{Panel::Output, 0, 0, 1, 0};
        for (const ColourMode colours : {ColourMode::Roles, ColourMode::Values})
            for (Index step = 0; step <= walkthrough.lastNumber(); ++step) {
                StageParts parts;
                parts.look.colours = colours;
                parts.frame.outlined = {{Panel::Product, 3, 0, 0, 0}, wanted};
                const Drawing drawing = drawStage(walkthrough, {step, 1}, parts);
                const auto frameOf = [&](const CellRef &cell) {
                    const Point centre = boxOf(drawing, cell).centre();
                    return std::count_if(drawing.marks.begin(), drawing.marks.end(), [&](const Mark &mark) {
                        const auto *box = std::get_if<BoxMark>(&mark);
                        return box && box->role == Role::Neutral && box->tone == Tone::Strong &&
                               box->box.contains(centre);
                    });
                };
                QCOMPARE(frameOf(wanted), 1);
                QCOMPARE(frameOf({Panel::Product, 3, 0, 0, 0}), 1);
                QCOMPARE(frameOf({Panel::Output, 0, 0, 0, 0}), 0);
                QVERIFY(cellAt(drawing, boxOf(drawing, wanted).centre()) == wanted);
            }
    }

    void numbersAreTheEngines()
    {
        std::mt19937 random(815);
        int seen = 0;
        StageParts parts;
        parts.frame.width = 1600;
        parts.frame.height = 1100;
        parts.look.memoryStrip = true;
        for (int i = 0; i < 60; ++i) {
            const Walkthrough walkthrough = test::walkthroughOf(test::randomCall(random, 6));
            for (const Index step :
                 {walkthrough.lastNumber(), walkthrough.lastNumber() / 2, walkthrough.lastNumber() * 4 / 5})
                seen += checkNumbers(walkthrough, step, parts);
        }
        QVERIFY(seen > 5000);
    }

    void numbersOfTheExamples()
    {
        for (const test::NamedCall &named : test::namedCalls()) {
            StageParts parts;
            const Walkthrough walkthrough = test::walkthroughOf(named.call, {}, named.imageMaximum);
            checkNumbers(walkthrough, walkthrough.lastNumber(), parts);
        }
    }

    void outputValueIsTheSpecificationToTheBit()
    {
        std::mt19937 random(99);
        for (int i = 0; i < 60; ++i) {
            Conv2DCall call = test::randomCall(random, 6);
            for (float &value : call.input.mutableValues())
                value *= 0.37f;
            const Convolution convolution = Convolution::of(call).value();
            const Tensor output = conv2d(convolution);
            for (Index flat = 0; flat < output.size(); ++flat)
                QCOMPARE(std::bit_cast<std::uint32_t>(outputValue(convolution, convolution.outputCell(flat))),
                         std::bit_cast<std::uint32_t>(output[flat]));
        }
    }

    void thePictureIsAValue()
    {
        for (const test::NamedCall &named : test::namedCalls()) {
            const Walkthrough first = test::walkthroughOf(named.call), second = test::walkthroughOf(named.call);
            for (const double flight : {0.0, 0.4, 1.0}) {
                const Moment moment{first.lastNumber() * 2 / 3, flight};
                QVERIFY(drawStage(first, moment, {}) == drawStage(second, moment, {}));
            }
        }
    }

    void hiddenNumbersAreNowhere()
    {
        const Walkthrough walkthrough = test::walkthroughOf(test::namedCalls()[0].call);
        StageParts parts;
        parts.hidden = {.outputs = true, .virtualRows = true, .flatFilter = true, .strip = true, .cells = {}};
        for (Index step = 0; step <= walkthrough.lastNumber(); ++step)
            for (const Mark &mark : drawStage(walkthrough, {step, 1}, parts).marks)
                if (const TextMark *text = std::get_if<TextMark>(&mark))
                    if (text->cell.panel == Panel::Output || text->cell.panel == Panel::Product ||
                        text->cell.panel == Panel::FlatFilter || text->cell.panel == Panel::Virtual ||
                        text->cell.panel == Panel::Strip)
                        QVERIFY2(text->text == "?" || text->text == "·", text->text.c_str());
    }

    void flightsLandWhereTheyShould()
    {
        const Walkthrough walkthrough = test::walkthroughOf(test::namedCalls()[0].call);
        const StageParts parts;
        for (Index step = 1; step <= walkthrough.lastNumber(); ++step) {
            const Drawing landed = drawStage(walkthrough, {step, 1}, parts),
                          flying = drawStage(walkthrough, {step, 0.5}, parts);
            QVERIFY2(flying != landed, qPrintable(QString::number(step)));
            // Something moves: cells without a reference, on top of everything.
            const BoxMark *moving = nullptr;
            for (const Mark &mark : flying.marks)
                if (const BoxMark *box = std::get_if<BoxMark>(&mark);
                    box && box->cell.panel == Panel::None && box->tone == Tone::Strong)
                    moving = box;
            QVERIFY2(moving, qPrintable(QString::number(step)));
        }
    }

    void goldens_data()
    {
        QTest::addColumn<int>("index");
        const std::vector<test::NamedCall> calls = test::namedCalls();
        for (std::size_t i = 0; i < calls.size(); ++i)
            if (calls[i].name != "photo" && calls[i].name != "huge-kernel" && calls[i].name != "deep" &&
                calls[i].name != "shapes")
                QTest::newRow(calls[i].name.c_str()) << static_cast<int>(i);
    }

    void goldens()
    {
        QFETCH(int, index);
        const test::NamedCall named = test::namedCalls()[static_cast<std::size_t>(index)];
        const Walkthrough walkthrough = test::walkthroughOf(named.call);
        const Index step = walkthrough.firstStepOf(Phase::Multiply) + 1;
        const QByteArray text = QByteArray::fromStdString(drawingText(drawStage(walkthrough, {step, 1}, {})));
        QFile file(goldenPath(named.name));
        if (qEnvironmentVariableIsSet("LAB_REGENERATE_GOLDENS")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QList<QByteArray> wanted = file.readAll().split('\n'), got = text.split('\n');
        for (int line = 0; line < std::min(wanted.size(), got.size()); ++line)
            QVERIFY2(wanted[line] == got[line],
                     qPrintable(QStringLiteral("line %1\nis     %2\ngolden %3")
                                    .arg(line + 1)
                                    .arg(QString::fromUtf8(got[line]), QString::fromUtf8(wanted[line]))));
        QCOMPARE(got.size(), wanted.size());
    }
};

QTEST_APPLESS_MAIN(TestStage)
#include "test_stage.moc"
