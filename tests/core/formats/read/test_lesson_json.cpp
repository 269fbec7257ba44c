#include "core/formats/read/lesson_json.h"
#include "core/formats/write/lesson_json.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <bit>
#include <cmath>
#include <limits>
#include <random>

using namespace lab;

namespace {

std::string minimal(const std::string &call, const std::string &rest = {})
{
    return "{\"conv2d_lab\": 1, \"call\": {" + call + "}" + rest + "}";
}

const std::string goodCall = "\"input_shape\": [1, 1, 2, 1], \"input\": [1, 2], \"filter_shape\": [1, 1, 1, 1], "
                             "\"filter\": [3], \"strides\": 1, \"padding\": \"SAME\"";

} // namespace

class TestLessonJson : public QObject
{
    Q_OBJECT
private slots:
    void aSmallCallIsALesson()
    {
        const Result<Imported> read = importLesson(minimal(goodCall), {});
        QVERIFY2(read, read ? "" : read.error().reason.english().c_str());
        QCOMPARE(read->opName, std::string("conv2d"));
        QCOMPARE(read->arrays.size(), std::size_t(2));
        QCOMPARE(read->lesson->call.input, Tensor(Shape{1, 1, 2, 1}, {1, 2}));
        QCOMPARE(read->lesson->call.arguments.strides, std::vector<std::int64_t>{1});
        QVERIFY(!read->lesson->call.arguments.dilations);
        QVERIFY(read->warnings.empty());
    }

    void refusalsNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char *name, const std::string &text, int line, int column, const char *reason) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << line << column << QByteArray(reason);
        };
        row("empty text", "", 1, 1, "ends");
        row("blanks only", " \n ", 2, 2, "ends");
        row("a list", "[]", 1, 1, "object");
        row("no version", "{}", 1, 1, "conv2d_lab");
        row("version 3", "{\"conv2d_lab\": 3}", 1, 16, "version 3");
        row("version 1.0 is another spelling", "{\"conv2d_lab\": 1.0}", 1, 16, "version");
        row("version as text", "{\"conv2d_lab\": \"1\"}", 1, 16, "conv2d_lab");
        row("no call", "{\"conv2d_lab\": 1}", 1, 1, "call");
        row("call is a list", "{\"conv2d_lab\": 1,\n \"call\": []}", 2, 10, "object");
        row("no input", minimal("\"input_shape\": [1]"), 1, 27, "`input` is missing");
        row("no padding",
            minimal("\"input_shape\": [0], \"input\": [], \"filter_shape\": [0], \"filter\": [], \"strides\": 1"), 1,
            27, "padding");
        row("text after the end", minimal(goodCall) + "x", 1, int(minimal(goodCall).size()) + 1, "follows");
        row("duplicate", "{\"a\": 1,\n \"\\u0061\": 2}", 2, 2, "duplicate");
        row("single quotes", "{'a': 1}", 1, 2, "double quotes");
        row("trailing comma in a list", "[1,]", 1, 4, "value");
        row("trailing comma in an object", "{\"a\": 1,}", 1, 9, "name");
        row("leading zero", "[01]", 1, 2, "number");
        row("leading plus", "[+1]", 1, 2, "value");
        row("bare point", "[1.]", 1, 2, "number");
        row("hexadecimal", "[0x10]", 1, 2, "number");
        row("NaN", "[NaN]", 1, 2, "quotes");
        row("-Infinity", "[-Infinity]", 1, 2, "number");
        row("comment", "// no\n{}", 1, 1, "value");
        row("raw newline in text", "[\"a\nb\"]", 1, 4, "control");
        row("half a surrogate", "[\"\\ud800\"]", 1, 3, "surrogate");
        row("wrong escape", "[\"\\x\"]", 1, 3, "escape");
        row("not UTF-8", "[\"\xff\"]", 1, 3, "UTF-8");
        row("open text", "[\"abc", 1, 2, "quote");
        row("open list", "[[1,\n2", 2, 2, "opens at 1:2");
        row("column counts characters", "{\"é\": 'x'}", 1, 7, "value");
        row("a column after a byte order mark", "\xEF\xBB\xBF['x']", 1, 2, "value");
        row("too deep", std::string(65, '['), 1, 65, "nested");
        row("number too large", minimal("\"input_shape\": [1], \"input\": [1e999]"), 1, 58, "1e999");
        row("beyond float32", minimal("\"input_shape\": [1], \"input\": [1e39]"), 1, 58, "float32");
        row("a word among numbers", minimal("\"input_shape\": [1], \"input\": [\"NaN\"]"), 1, 58, "nan");
        row("a list among numbers", minimal("\"input_shape\": [1], \"input\": [[1]]"), 1, 58, "number");
        row("too few values", minimal("\"input_shape\": [2], \"input\": [1]"), 1, 57, "1 values");
        row("too many values", minimal("\"input_shape\": [1], \"input\": [1, 2]"), 1, 61, "more than the 1");
        row("negative size", minimal("\"input_shape\": [-1], \"input\": []"), 1, 43, "negative");
        row("product wraps", minimal("\"input_shape\": [4294967296, 4294967296], \"input\": []"), 1, 43, "large");
        row("beyond the limit", minimal("\"input_shape\": [100000000], \"input\": null"), 1, 43, "limit");
        row("rank 9", minimal("\"input_shape\": [1,1,1,1,1,1,1,1,1], \"input\": [1]"), 1, 60, "more than 8");
        row("fractional size", minimal("\"input_shape\": [1.5], \"input\": []"), 1, 44, "whole");
        row("title is a number", minimal(goodCall, ", \"title\": 3"), 1, int(minimal(goodCall).size()) + 11, "title");
        row("unknown grain", minimal(goodCall, ", \"view\": {\"grain\": \"tiny\"}"), 1,
            int(minimal(goodCall).size()) + 20, "normal");
        row("pages is text", minimal(goodCall, ", \"pages\": \"no\""), 1, int(minimal(goodCall).size()) + 11, "list");
    }

    void refusalsNameTheirPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, reason);
        const Result<Imported> read = importLesson(std::string_view(text.constData(), std::size_t(text.size())), {});
        QVERIFY(!read);
        QVERIFY2(QByteArray::fromStdString(read.error().reason.english()).contains(reason),
                 read.error().reason.english().c_str());
        QTEST(read.error().place.line, "line");
        QTEST(read.error().place.column, "column");
    }

    void everyPrefixOfALessonIsRefused()
    {
        const std::string text = minimal(goodCall, ", \"title\": \"\\u00e9\", \"view\": {\"step\": 3}");
        for (std::size_t length = 0; length < text.size(); ++length)
            QVERIFY2(!importLesson(text.substr(0, length), {}), qPrintable(QString::number(length)));
        QVERIFY(importLesson(text, {}));
    }

    void specialValuesAndExactDigits()
    {
        const auto call = [](const std::string &values, int count) {
            return minimal("\"input_shape\": [" + std::to_string(count) + "], \"input\": [" + values +
                           "], \"filter_shape\": [1, 1, 1, 1], \"filter\": [0], \"strides\": 1, \"padding\": \"SAME\"");
        };
        // The last value lies between two floats so near the middle that a detour over double rounds it down.
        const Result<Lesson> read = readLesson(call("\"nan\", \"inf\", \"-inf\", -0.0, -0, \"-0.0\", 1e-999, 0.1, "
                                                    "16777217, 1.00000005960464477539062500000001",
                                                    10),
                                               {});
        QVERIFY2(read, read ? "" : read.error().reason.english().c_str());
        const Tensor &input = read->call.input;
        QVERIFY(std::isnan(input[0]));
        QCOMPARE(input[1], INFINITY);
        QCOMPARE(input[2], -INFINITY);
        for (int i : {3, 4, 5})
            QVERIFY(input[i] == 0 && std::signbit(input[i]));
        QVERIFY(input[6] == 0 && !std::signbit(input[6]));
        QCOMPARE(input[7], 0.1f);
        QCOMPARE(input[8], 16777216.0f);
        QCOMPARE(std::bit_cast<std::uint32_t>(input[9]), 0x3f800001u);
    }

    void shapeOnlyCallsAreFilledWithZeros()
    {
        const Result<Imported> read = importLesson(minimal("\"input_shape\": [1, 10, 10, 10], \"input\": null, "
                                                           "\"filter_shape\": [2, 10, 10, 10], \"filter\": null, "
                                                           "\"strides\": [1, 2, 2, 1], \"padding\": \"SAME\", "
                                                           "\"name\": \"x\", \"expected\": {\"anything\": [[[]]]}"),
                                                   {});
        QVERIFY(read);
        QCOMPARE(read->warnings.size(), std::size_t(2));
        QCOMPARE(read->lesson->call.filter, Tensor::filled(Shape{2, 10, 10, 10}, 0));
    }

    void malformedArgumentsAreHeldForTheirRefusal()
    {
        const auto refusal = [](const std::string &strides, const std::string &padding) {
            const Result<Lesson> read = readLesson(
                minimal("\"input_shape\": [1,1,2,1], \"input\": [1, 2], \"filter_shape\": [1,1,1,1], \"filter\": [3], "
                        "\"strides\": " +
                        strides + ", \"padding\": " + padding),
                {});
            return read ? read->call.arguments : Conv2DArguments{.dataFormat = "unread"};
        };
        QCOMPARE(refusal("[]", "\"same\"").strides.size(), std::size_t(0));
        QCOMPARE(refusal("[1, 2, 3]", "\"same\"").padding.word, std::string("same"));
        QVERIFY(refusal("1", "[0, 0]").padding.bareNumbers);
        QCOMPARE(refusal("1", "[[0, 0], [1, -1]]").padding.pairs[1], (std::vector<std::int64_t>{1, -1}));
    }

    void noStridesAndWholeRealNumbersAreTaken()
    {
        const auto stridesOf = [](const std::string &strides) {
            const Result<Lesson> read = readLesson(
                minimal("\"input_shape\": [1,1,2,1], \"input\": [1, 2], \"filter_shape\": [1,1,1,1], \"filter\": [3], "
                        "\"strides\": " +
                        strides + ", \"padding\": \"VALID\""),
                {});
            return read ? read->call.arguments.strides : std::vector<std::int64_t>{-1};
        };
        QCOMPARE(stridesOf("null"), std::vector<std::int64_t>{1});
        QCOMPARE(stridesOf("[1, 2.0, 3e0, 1]"), (std::vector<std::int64_t>{1, 2, 3, 1}));
        QCOMPARE(stridesOf("1.5"), std::vector<std::int64_t>{-1});
    }

    void unknownMembersAreSaid()
    {
        const Result<Imported> read = importLesson(minimal(goodCall, ",\n \"titel\": \"x\""), {});
        QVERIFY(read);
        QCOMPARE(read->warnings.size(), std::size_t(1));
        QVERIFY(read->warnings[0].english().starts_with("2:2: \"titel\""));
    }

    void everythingComesBackAsWritten()
    {
        Lesson lesson;
        lesson.title = "Ünïcode \"quotes\" \\ \n\t\x01 </script> \xE2\x80\xAE";
        lesson.author = "O'Brien & söhne";
        lesson.note = "# Note\n\n- `a`";
        lesson.imageMaximum = 255;
        lesson.call = {Tensor(Shape{1, 1, 3, 1}, {-0.0f, 1e-45f, 3.4028235e38f}),
                       Tensor(Shape{1, 1, 1, 1}, {0.1f}),
                       {.strides = {1, 2, 2, 1},
                        .dilations = std::vector<std::int64_t>{2, 3},
                        .padding = PaddingArgument::same(),
                        .dataFormat = "NHWC",
                        .inputType = DType::Float16,
                        .filterType = DType::Int32}};
        lesson.view = {.walk = {Order::ByWindow, Grain::Fine},
                       .step = 1'000'000'000'000,
                       .batchEntry = 2,
                       .filterShown = -1,
                       .valueColours = true};
        LessonPage page{.title = "One",
                        .text = "*x*",
                        .call = lesson.call,
                        .view = lesson.view,
                        .task = {.kind = Task::Kind::Change,
                                 .prompt = "p",
                                 .what = "output-shape",
                                 .panel = "input",
                                 .cell = {0, 1},
                                 .wanted = {1.5, -0.0, INFINITY},
                                 .wantedText = "SAME",
                                 .praise = "Yes"}};
        page.call->filter.set(0, 7);
        page.call->arguments.padding = PaddingArgument::explicitPairs({{0, 0}, {1, 2}, {3, 4}, {0, 0}});
        page.call->arguments.dilations.reset();
        lesson.pages = {page, LessonPage{.title = "Two", .text = {}, .call = {}, .view = {}, .task = {}}};
        const std::string text = writeLesson(lesson);
        const Result<Lesson> read = readLesson(text, {});
        QVERIFY2(read, read ? "" : read.error().reason.english().c_str());
        QVERIFY(*read == lesson);
        QCOMPARE(writeLesson(*read), text);
        QVERIFY(!QJsonDocument::fromJson(QByteArray::fromStdString(text)).isNull());
    }

    void anyFloatComesBackBitForBit()
    {
        std::mt19937 random(20240611);
        std::vector<float> values;
        while (values.size() < 10000) {
            const float value = std::bit_cast<float>(static_cast<std::uint32_t>(random()));
            values.push_back(std::isnan(value) ? std::numeric_limits<float>::quiet_NaN() : value);
        }
        Lesson lesson;
        lesson.call = {Tensor(Shape{1, 100, 100, 1}, values), Tensor(Shape{1, 1, 1, 1}, {1}), {}};
        const Result<Lesson> read = readLesson(writeLesson(lesson), {});
        QVERIFY(read);
        QVERIFY(read->call.input == lesson.call.input);
    }

    void everyConformanceCaseIsALesson()
    {
        const QDir folder(LAB_DATA_DIR "/conformance");
        int cases = 0;
        for (const QString &name : folder.entryList({"*.json"})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object()["cases"].toArray();
            for (const QJsonValue &item : list) {
                const QByteArray text =
                    QJsonDocument(QJsonObject{{"conv2d_lab", 1}, {"call", item}}).toJson(QJsonDocument::Compact);
                const Result<Lesson> read = readLesson(text.toStdString(), {});
                QVERIFY2(read, qPrintable(item["name"].toString() + ": " +
                                          QString::fromStdString(read ? "" : read.error().reason.english())));
                QCOMPARE(QByteArray::number(read->call.input.size()),
                         QByteArray::number(read->call.input.shape().elementCount()));
                QVERIFY(*readLesson(writeLesson(*read), {}) == *read);
                ++cases;
            }
        }
        QCOMPARE(cases, 362);
    }
};

QTEST_APPLESS_MAIN(TestLessonJson)
#include "test_lesson_json.moc"
