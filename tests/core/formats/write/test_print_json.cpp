#include "core/formats/write/print_json.h"

#include "core/formats/read/lesson_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lab;

namespace {

/// The question of the forum, with more beside the call.
Lesson question(const std::string &more = {})
{
    return *readLesson(R"({"conv2d_lab": 2, "call": {"input_shape": [1, 4, 4, 1],
        "input": [4, 3, 1, 0, 2, 1, 0, 1, 1, 2, 4, 1, 3, 1, 0, 2], "filter_shape": [3, 3, 1, 1],
        "filter": [1, 0, 1, 2, 1, 0, 0, 0, 1], "strides": 1, "padding": "VALID"})" +
                           more + "}",
                       {});
}

QJsonObject printed(const Lesson &lesson, bool ones = false)
{
    const Result<PrintedCall> call = printedCall(lesson, ones);
    if (!call)
        return {{"error", QString::fromUtf8(codeName(call.error().code).data())}};
    std::string text;
    printJson(importedOf(lesson), &*call, {}, [&](std::string_view piece) { text += piece; });
    QJsonParseError fault{};
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text), &fault);
    return fault.error == QJsonParseError::NoError ? document.object() : QJsonObject{{"error", fault.errorString()}};
}

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray("[") + text + "]")[0];
}

} // namespace

class TestPrintJson : public QObject
{
    Q_OBJECT
private slots:
    void aPlainCallHasNothingMore()
    {
        const QJsonObject plain = printed(question());
        QVERIFY(!plain.contains("after") && !plain.contains("gradients"));
        QCOMPARE(plain["op"]["name"].toString(), QString("conv2d"));
        QCOMPARE(plain["output"]["values"], json("[14, 6, 6, 12]"));
    }

    void whatFollowsTheConvolution()
    {
        const QJsonObject block = printed(question(
            R"(, "after": [{"op": {"name": "bias_add"}, "bias": [-7]}, {"op": {"name": "relu"}},
                {"op": {"name": "max_pool2d", "ksize": 2, "strides": 2, "padding": "VALID"}}])"));
        QCOMPARE(block["after"], json(R"([
            {"op": {"name": "bias_add"}, "bias": [-7], "shape": [1, 2, 2, 1], "values": [7, -1, -1, 5]},
            {"op": {"name": "relu"}, "shape": [1, 2, 2, 1], "values": [7, 0, 0, 5]},
            {"op": {"name": "max_pool2d", "ksize": [2, 2], "strides": [2, 2], "padding": "VALID"},
             "shape": [1, 1, 1, 1], "values": [7]}])"));
        QVERIFY(!block.contains("gradients"));
    }

    void theBlocksOfAChain()
    {
        Lesson lesson = question();
        lesson.pages.resize(2);
        lesson.pages[0].beside = Beside{.after = {.bias = Tensor({1}, {-7}), .activation = Activation{}}};
        QVERIFY(!printed(lesson).contains("blocks"));
        lesson.pages[1].call = Conv2DCall{Tensor({1, 2, 2, 1}, {7, 0, 0, 5}), Tensor({2, 2, 1, 1}, {1, 2, 3, 4})};
        lesson.pages[1].inputFrom = "conv2d, bias, relu";
        const QJsonArray blocks = printed(lesson)["blocks"].toArray();
        QCOMPARE(blocks.size(), 2);
        QVERIFY(blocks[0]["input_from"].isNull());
        QCOMPARE(blocks[0]["output"]["values"], json("[14, 6, 6, 12]"));
        QCOMPARE(blocks[0]["after"][1]["values"], json("[7, 0, 0, 5]"));
        QCOMPARE(blocks[1]["input_from"].toString(), QString("conv2d, bias, relu"));
        QCOMPARE(blocks[1]["input"], json(R"({"shape": [1, 2, 2, 1], "values": [7, 0, 0, 5]})"));
        QCOMPARE(blocks[1]["output"]["values"], json("[27]"));
        QVERIFY(blocks[1]["after"].isUndefined());
    }

    void gradientsOfOnes()
    {
        const QJsonValue gradients = printed(question(), true)["gradients"];
        QCOMPARE(gradients["dy"], json(R"({"shape": [1, 2, 2, 1], "values": [1, 1, 1, 1]})"));
        QCOMPARE(gradients["dfilter"], json(R"({"shape": [3, 3, 1, 1], "values": [10, 5, 2, 6, 7, 6, 7, 7, 7]})"));
        QCOMPARE(gradients["dinput"],
                 json(R"({"shape": [1, 4, 4, 1], "values": [1, 1, 1, 1, 3, 4, 2, 1, 2, 3, 2, 1, 0, 0, 1, 1]})"));
    }

    void theWayBackGoesThroughWhatFollows()
    {
        const QJsonValue gradients =
            printed(question(R"(, "after": [{"op": {"name": "bias_add"}, "bias": [-7]}, {"op": {"name": "relu"}},
                {"op": {"name": "max_pool2d", "ksize": 2, "strides": 2, "padding": "VALID"}}], "dy": [2])"))
                ["gradients"];
        QCOMPARE(gradients["dy"], json(R"({"shape": [1, 1, 1, 1], "values": [2]})"));
        QCOMPARE(gradients["dbias"], json(R"({"shape": [1], "values": [2]})"));
        QCOMPARE(gradients["dfilter"], json(R"({"shape": [3, 3, 1, 1], "values": [8, 6, 2, 4, 2, 0, 2, 4, 8]})"));
        QCOMPARE(printed(question(R"(, "dy": [1, 2, 3])"))["error"].toString(), QString("DY_SHAPE"));
    }

    void aTransposedConvolutionIsPrintedUnderItsName()
    {
        Lesson lesson = question();
        lesson.call.input = Tensor({1, 2, 2, 1}, {1, 2, 3, 4});
        lesson.call.filter = Tensor({2, 2, 1, 1}, {1, 2, 3, 4});
        lesson.beside.operation = Operation::TransposedConv2D;
        lesson.beside.outputShape = {1, 3, 3, 1};
        const QJsonObject transposed = printed(lesson);
        QCOMPARE(transposed["op"]["name"].toString(), QString("conv2d_transpose"));
        QCOMPARE(transposed["op"]["output_shape"], json("[1, 3, 3, 1]"));
        QCOMPARE(transposed["output"], json(R"({"shape": [1, 3, 3, 1], "values": [1, 4, 4, 6, 20, 16, 9, 24, 16]})"));
        QVERIFY(!transposed.contains("patch_matrix"));
        QCOMPARE(printed(lesson, true)["error"].toString(), QString("UNSUPPORTED"));
        lesson.beside.outputShape = {1, 5, 3, 1};
        QCOMPARE(printed(lesson)["error"].toString(), QString("OUTPUT_SHAPE_SIZE"));
    }

    void aDepthwiseConvolutionIsPrintedUnderItsName()
    {
        Lesson lesson = question(R"(, "op": {"name": "depthwise_conv2d"}, "dy": "ones")");
        lesson.call.input = Tensor({1, 1, 2, 2}, {1, 2, 3, 4});
        lesson.call.filter = Tensor({1, 1, 2, 2}, {1, 10, 100, 1000});
        lesson.call.arguments.strides = {1, 1, 1, 1};
        const QJsonObject depthwise = printed(lesson);
        QCOMPARE(depthwise["op"]["name"].toString(), QString("depthwise_conv2d"));
        QCOMPARE(depthwise["op"]["groups"].toInt(), 2);
        QCOMPARE(depthwise["output"],
                 json(R"({"shape": [1, 1, 2, 4], "values": [1, 10, 200, 2000, 3, 30, 400, 4000]})"));
        QCOMPARE(depthwise["gradients"]["dfilter"], json(R"({"shape": [1, 1, 2, 2], "values": [4, 4, 6, 6]})"));
    }
};

QTEST_APPLESS_MAIN(TestPrintJson)
#include "test_print_json.moc"
