// The live page. Its engine under Node against the desktop's: every case of the conformance data, pictures of random
// lessons and moments byte for byte, lesson files of odd numbers, hostile ones. The page itself in Chromium, Firefox
// and on a phone's screen.

#include "core/conv/conv2d.h"
#include "core/formats/bytes/escape.h"
#include "core/formats/read/lesson_json.h"
#include "core/formats/write/lesson_json.h"
#include "core/formats/write/mark_text.h"
#include "core/formats/write/svg.h"
#include "core/lesson/picture.h"
#include "core/scene/stage.h"
#include "core/tensor/number_text.h"
#include "tests/support/case_data.h"
#include "tests/support/seeded_calls.h"
#include "tests/support/tools.h"
#include "ui/exporting/exporters.h"
#include "ui/exporting/page_bundle.h"
#include "ui/exporting/page_source.h"

#include <bit>

using namespace lab;
using namespace lab::test;

namespace {

QString jsonText(const std::string &text)
{
    return QString::fromStdString(jsonLiteral(text));
}

/// Requests with the replies they must give, one JSON object a line.
class Cases
{
public:
    void open(const Lesson &lesson) { coded("open", "open", writeLesson(lesson), ""); }
    void coded(const QString &name, const char *call, const std::string &request, const QString &code)
    {
        add(name, call, request, R"("code":"%1")", code);
    }
    void exact(const QString &name, const char *call, const std::string &request, const std::string &reply)
    {
        m_lines += QStringLiteral("{\"name\":%1,\"call\":\"%2\",\"request\":%3,\"reply\":%4}\n")
                       .arg(jsonText(name.toStdString()), call, jsonText(request), jsonText(reply));
    }

    void run() const
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("cases.jsonl");
        QVERIFY(writeFile(path, m_lines.toUtf8()));
        const QString node = findTool({"node", "nodejs"});
        LAB_NEEDS(node, "nodejs");
        const ToolResult result = runTool(node, {LAB_SOURCE_DIR "/tests/page/engine.mjs", LAB_PAGE_MODULE,
                                                 LAB_SOURCE_DIR "/resources/page/engine.js", path});
        QVERIFY2(result.good, result.out.left(3000) + result.err.left(3000));
    }

private:
    void add(const QString &name, const char *call, const std::string &request, const char *form, const QString &value)
    {
        m_lines += "{\"name\":" + jsonText(name.toStdString()) + ",\"call\":\"" + call +
                   "\",\"request\":" + jsonText(request) + ',' + QString::fromLatin1(form).arg(value) + "}\n";
    }
    QString m_lines;
};

Lesson lessonOf(Conv2DCall call)
{
    Lesson lesson;
    lesson.title = "A call";
    lesson.call = std::move(call);
    return lesson;
}

/// The reply to {"output": true}.
std::string outputOf(const Convolution &convolution)
{
    const Tensor output = conv2d(convolution);
    std::string shape, values;
    for (const Index size : output.shape().sizes())
        shape += (shape.empty() ? "" : ",") + numberText(size);
    for (const float value : output.values())
        values += (values.empty() ? "" : ",") + jsonLiteral(numberText(value));
    return R"({"shape":[)" + shape + R"(],"values":[)" + values + "]}";
}

constexpr std::array themes{std::pair{Theme::Light, "light"}, std::pair{Theme::Dark, "dark"},
                            std::pair{Theme::HighContrast, "contrast"}, std::pair{Theme::Print, "print"}};
constexpr std::array colours{std::pair{ColourMode::Roles, "roles"}, std::pair{ColourMode::Values, "values"},
                             std::pair{ColourMode::Reads, "reads"}};

/// A request for a picture, and the desktop's.
std::pair<std::string, std::string> drawn(RandomCalls &random, const Walkthrough &walkthrough)
{
    const Moment moment{random.below(walkthrough.size()), double(random.below(5)) / 4};
    const auto [theme, themeName] = themes[std::size_t(random.below(4))];
    const auto [mode, modeName] = colours[std::size_t(random.below(3))];
    const Index width = random.between(200, 1400), height = random.between(160, 1000);
    StageParts parts{.frame = {.width = double(width), .height = double(height), .hintShown = false},
                     .look = {.colours = mode, .theme = theme}};
    const bool bare = random.below(2) == 0;
    std::string linked;
    if (random.below(2) == 0) {
        parts.look.linked =
            CellRef(walkthrough.convolution().outputCell(random.below(walkthrough.geometry().outputCount())));
        linked = cellId(*parts.look.linked);
    }
    const std::string request = R"({"step":)" + numberText(moment.step) + R"(,"flight":)" + numberText(moment.flight) +
                                R"(,"width":)" + numberText(width) + R"(,"height":)" + numberText(height) +
                                R"(,"theme":")" + themeName + R"(","colours":")" + modeName + R"(","linked":")" +
                                linked + R"(","bare":)" + (bare ? "true}" : "false}");
    return {request, svgOf(drawStage(walkthrough, moment, parts), paletteOf(theme), {.bare = bare})};
}

/// The story that the page must tell: a refused way back leaves the walk forward.
std::shared_ptr<const Story> toldOn(const Lesson &lesson)
{
    const auto story = storyOf(lesson.view.story, lesson.call, lesson.beside);
    return story ? *story : *storyOf(Story::Kind::Forward, lesson.call, lesson.beside);
}

/// Makes the lesson one about a way back, from ones or random numbers.
std::shared_ptr<const Story> wayBack(RandomCalls &random, Lesson &lesson, const Convolution &convolution)
{
    constexpr std::array ways{Story::Kind::FilterGradient, Story::Kind::InputGradient, Story::Kind::OutputGradient};
    lesson.view.story = ways[std::size_t(random.below(3))];
    lesson.beside.dy = UpstreamGradient{};
    if (lesson.beside.after.isEmpty() && random.below(2) == 0)
        lesson.beside.dy->values = random.tensor({convolution.geometry().outputCount()});
    return toldOn(lesson);
}

/// Makes it one about the transposed convolution of the same sizes, where there is one.
std::shared_ptr<const Story> transposed(RandomCalls &random, Lesson &lesson, const Convolution &convolution)
{
    Lesson other = lesson;
    const Geometry &g = convolution.geometry();
    other.call.input = random.tensor(g.outputShape);
    const std::span<const Index> sizes = g.inputShape.sizes();
    other.beside = {.operation = Operation::TransposedConv2D, .outputShape = {sizes.begin(), sizes.end()}};
    other.view.story = random.below(2) == 0 ? Story::Kind::Forward : Story::Kind::ZeroInsertion;
    if (const auto story = storyOf(other.view.story, other.call, other.beside)) {
        lesson = std::move(other);
        return *story;
    }
    return toldOn(lesson);
}

} // namespace

class TestPage : public QObject
{
    Q_OBJECT
private slots:
    void everyCaseOfTheConformanceData()
    {
        Cases cases;
        int taken = 0, refused = 0;
        for (const QString &path : caseFiles("conformance"))
            for (const QJsonObject &one : casesOf(path)) {
                const Shape input = shapeOf(one["input_shape"]), filter = shapeOf(one["filter_shape"]);
                const Conv2DArguments arguments = argumentsOf(one);
                const bool hasValues = one["input"].isArray() && one["filter"].isArray();
                if (!hasValues && (input.elementCount() > 1 << 20 || filter.elementCount() > 1 << 20))
                    continue; // shapes alone, of tensors that no page holds
                const Lesson lesson =
                    lessonOf({.input = hasValues ? tensorOf(input, one["input"]) : Tensor::filled(input, 0),
                              .filter = hasValues ? tensorOf(filter, one["filter"]) : Tensor::filled(filter, 0),
                              .arguments = arguments});
                const std::string text = writeLesson(lesson);
                // What cannot be written in a lesson file is not for a page either.
                const Result<Lesson> back = readLesson(text, {});
                const Result<Convolution> convolution =
                    back ? Convolution::of(back->call) : Result<Convolution>(back.error());
                const QString name = one["name"].toString();
                cases.coded(name, "open", text, convolution ? QString() : codeOf(convolution.error()));
                convolution ? ++taken : ++refused;
                if (convolution && convolution->geometry().multiplyAdds() < 1 << 22)
                    cases.exact(name, "save", R"({"output":true})", outputOf(*convolution));
            }
        QCOMPARE(taken, 330);
        QCOMPARE(refused, 32);
        cases.run();
    }

    void picturesAreTheDesktopsByteForByte()
    {
        RandomCalls random(18);
        Cases cases;
        for (int i = 0; i < 60; ++i) {
            const Convolution convolution = random.next();
            Lesson lesson = lessonOf(convolution.call());
            lesson.view.walk = random.options();
            if (i % 3 == 0)
                lesson.beside.after = {.bias = random.tensor({convolution.geometry().outChannels}),
                                       .activation = Activation{},
                                       .pooling = Pooling{.padding = PaddingArgument::same()}};
            const std::shared_ptr<const Story> story = i % 4 == 0   ? toldOn(lesson)
                                                       : i % 4 == 1 ? wayBack(random, lesson, convolution)
                                                                    : transposed(random, lesson, convolution);
            cases.open(lesson);
            const Walkthrough walkthrough(story, lesson.view.walk);
            for (int picture = 0; picture < 4; ++picture) {
                const auto [request, svg] = drawn(random, walkthrough);
                cases.exact(
                    QString("picture %1 of lesson %2: %3").arg(picture).arg(i).arg(QString::fromStdString(request)),
                    "draw", request, svg);
            }
        }
        cases.run();
    }

    /// Every bit of every number, read and written.
    void oddNumbersSurvive()
    {
        std::mt19937 generator(seeded(19));
        Cases cases;
        for (int i = 0; i < 20; ++i) {
            std::vector<float> values;
            while (values.size() < 64) {
                const auto bits = static_cast<std::uint32_t>(generator());
                const auto value = std::bit_cast<float>(bits);
                values.push_back(std::isnan(value) ? float(bits % 1000) / 100 : value);
            }
            const Lesson lesson =
                lessonOf({.input = Tensor({1, 8, 8, 1}, values), .filter = Tensor({1, 1, 1, 1}, {1})});
            cases.open(lesson);
            cases.exact(QString("odd numbers %1").arg(i), "save", "{}", writeLesson(lesson));
            cases.exact(QString("odd sums %1").arg(i), "save", R"({"output":true})",
                        outputOf(*Convolution::of(lesson.call)));
        }
        cases.run();
    }

    void hostileLessonsAreRefusedAndCostLittle()
    {
        const std::string head = R"({"conv2d_lab": 1, "call": )";
        Cases cases;
        cases.coded("nothing", "open", "", "SYNTAX");
        cases.coded("no JSON", "open", "{", "SYNTAX");
        const std::string deep(100000, '[');
        cases.coded("deep", "open", deep, codeOf(readLesson(deep, {}).error()));
        cases.coded(
            "huge shape", "open",
            head +
                R"({"input_shape": [1, 30000, 30000, 3], "input": null, "filter_shape": [3, 3, 3, 1], "filter": null, "strides": 1, "padding": "SAME"}})",
            "LIMIT_REACHED");
        cases.coded(
            "overflowing shape", "open",
            head +
                R"({"input_shape": [4294967296, 4294967296, 4294967296, 1], "input": null, "filter_shape": [1, 1, 1, 1], "filter": null, "strides": 1, "padding": "SAME"}})",
            "TOO_LARGE");
        cases.coded(
            "far padding", "open",
            head +
                R"({"input_shape": [1, 4, 4, 1], "input": null, "filter_shape": [3, 3, 1, 1], "filter": null, "strides": 1, "padding": [[0, 0], [2000000000, 2000000000], [2000000000, 2000000000], [0, 0]]}})",
            "any");
        cases.open(lessonOf({.input = Tensor::filled({1, 4, 4, 1}, 1), .filter = Tensor::filled({3, 3, 1, 1}, 1)}));
        cases.coded(
            "drawn all the same", "draw",
            R"({"step": 999999999999, "width": 1e9, "height": -5, "flight": 7, "linked": "output-9999999999-1-1-1"})",
            "any");
        cases.coded("cells that are not there", "cell", R"({"cell": "input-0-99999999999-1-1"})", "any");
        cases.coded("an edit outside", "edit", R"({"cell": "filter-9-9-9-9", "value": "1"})", "any");
        cases.coded("a page that is not there", "turn", R"({"page": 99999999999})", "any");
        cases.coded("an unreadable call", "edit", "{\"call\": \"tf.nn.conv2d((((((\"}", "SYNTAX");
        cases.coded("no request", "draw", "nonsense", "SYNTAX");
        for (const QString &name : QDir(LAB_DATA_DIR "/bad_inputs").entryList({"*.conv2d"}, QDir::Files)) {
            const QByteArray bytes = readFile(LAB_DATA_DIR "/bad_inputs/" + name);
            cases.coded(name, "open", QString::fromUtf8(bytes).toStdString(), "any");
        }
        cases.run();
    }

    void itsScriptLosesSpacesAlone()
    {
        QCOMPARE(lab::ui::shortenedScript(
                     "// gone\n  const a = `b ; ${c} d` + \" ; \";\n\nreturn t.replace(/ [ /] /g, b) / 2;\n"),
                 QByteArray("const a=`b ; ${c} d` + \" ; \";\nreturn t.replace(/ [ /] /g,b)/ 2;\n"));
        QCOMPARE(lab::ui::shortenedStyle("a , b { c: d; }\n  e { f: calc(1px + 2px) }\n"),
                 QByteArray("a,b{c:d;}e{f:calc(1px + 2px)}"));
    }

    void lettersHoldEveryByte()
    {
        RandomCalls random(20);
        for (qsizetype size = 0; size < 300; ++size) {
            QByteArray bytes;
            for (qsizetype at = 0; at < size; ++at)
                bytes += char(random.below(3) == 0 ? random.below(256) : random.below(2) * 6);
            const QByteArray text = lab::ui::inLetters(bytes);
            const qsizetype begin = text.indexOf(' ') + 1;
            QCOMPARE(text.left(begin - 1).toLongLong(), size);
            QString bits;
            for (const char letter : text.mid(begin)) {
                QVERIFY(letter > 0 && letter != '\r' && letter != '<');
                const QString seven = QString::number(letter, 2).rightJustified(7, '0');
                bits += letter == '\1' || letter == '\f' || letter == '=' ? seven.left(6) : seven;
            }
            QByteArray back;
            for (qsizetype at = 0; at < size; ++at)
                back += char(bits.mid(8 * at, 8).toInt(nullptr, 2));
            QCOMPARE(back, bytes);
        }
    }

    void thePageIsForEverybodyWhoCanWriteHtml()
    {
        const lab::ui::Exporter *page = lab::ui::exporterNamed("page");
        QVERIFY(page);
        QVERIFY(page->refusal().isEmpty());
        QCOMPARE(lab::ui::exporterForFile("x.html", false), lab::ui::exporterNamed("html"));
    }

    void largePhotosAreScaledDownAndItIsSaid()
    {
        std::vector<float> values;
        for (int i = 0; i < 700 * 1100 * 3; ++i)
            values.push_back(float(i % 3)); // each channel is of one colour
        Lesson lesson = lessonOf(
            {.input = Tensor({1, 700, 1100, 3}, std::move(values)), .filter = Tensor::filled({3, 3, 3, 1}, 1)});
        lesson.imageMaximum = 255;
        const auto walkthrough =
            std::make_shared<const Walkthrough>(*Convolution::of(lesson.call), WalkthroughOptions{}, 255);
        lab::ui::ExportProgress progress;
        const auto page =
            lab::ui::exporterNamed("page")->write(lab::ui::requestFor(std::move(lesson), walkthrough), progress);
        QVERIFY(page);
        const QByteArray begin = "id=\"file\">";
        const qsizetype at = page->indexOf(begin) + begin.size();
        const Result<Lesson> held = readLesson(page->mid(at, page->indexOf("</script>", at) - at).toStdString(), {});
        QVERIFY(held);
        QCOMPARE(held->call.input.shape().text(), std::string("[1, 233, 366, 3]"));
        for (Index i = 0; i < held->call.input.size(); ++i)
            QCOMPARE(held->call.input[i], float(i % 3));
        QVERIFY2(held->note.find("1100×700") != std::string::npos, held->note.c_str());
    }

    void readersUseIt_data()
    {
        QTest::addColumn<QString>("browser");
        for (const char *browser : {"chromium", "firefox", "phone", "course", "site", "notebook"})
            QTest::newRow(browser) << browser;
    }

    void readersUseIt()
    {
        QFETCH(QString, browser);
        const QString python = browser == "notebook" ? pythonWith("nbclient, ipykernel") : findTool({"python3"});
        LAB_NEEDS(python, "python3");
        LAB_NEEDS(findTool({browser == "firefox" ? "firefox-esr" : "chromedriver", "firefox"}), "the browser");
        const ToolResult result =
            runTool(python, {LAB_SOURCE_DIR "/tests/page/live_page.py", LAB_PROGRAM, browser}, {}, 200);
        QVERIFY2(result.good, result.out.right(2000) + result.err.right(3000));
    }
};

QTEST_GUILESS_MAIN(TestPage)
#include "test_page.moc"
