// What stands beside the call of a lesson, format 2.

#include "core/formats/read/lesson_json.h"
#include "core/formats/write/lesson_json.h"

#include <QTest>

using namespace lab;

namespace {

std::string lessonWith(const std::string &more, int version = 2)
{
    return "{\"conv2d_lab\": " + std::to_string(version) +
           ", \"call\": {\"input_shape\": [1,1,2,1], \"input\": [1, 2], \"filter_shape\": [1,1,1,1], \"filter\": [3], "
           "\"strides\": 1, \"padding\": \"VALID\"}" +
           more + "}";
}

Lesson plainLesson()
{
    return *readLesson(lessonWith({}), {});
}

QString reasonFor(const std::string &more)
{
    const Result<Lesson> read = readLesson(lessonWith(more), {});
    return read ? QString() : QString::fromStdString(read.error().reason.english());
}

} // namespace

class TestLessonBeside : public QObject
{
    Q_OBJECT
private slots:
    void whatFollowsIsRead()
    {
        const Result<Lesson> read =
            readLesson(lessonWith(R"(, "after": [{"op": {"name": "bias_add"}, "bias": [-7, "nan"]},
                {"op": {"name": "leaky_relu", "alpha": 0.25}, "shape": [1], "values": [2]},
                {"op": {"name": "max_pool2d", "ksize": [2, 2], "strides": 1, "padding": "SAME"}}], "dy": "ones")"),
                       {});
        QVERIFY(read);
        const After &after = read->beside.after;
        QCOMPARE(after.bias->shape(), Shape{2});
        QCOMPARE((*after.bias)[0], -7.0F);
        QVERIFY(after.activation == (Activation{.kind = ActivationKind::LeakyRelu, .slope = 0.25}));
        QVERIFY(after.pooling == (Pooling{.ksize = {2, 2}, .strides = {1}, .padding = PaddingArgument::same()}));
        QVERIFY(read->beside.dy && !read->beside.dy->values);
    }

    void theWayBackComesBackAsWritten()
    {
        Lesson lesson = plainLesson();
        lesson.beside.dy = UpstreamGradient{.target = Tensor({2}, {1, -2.5F})};
        for (const Story::Kind kind : {Story::Kind::Forward, Story::Kind::FilterGradient, Story::Kind::InputGradient}) {
            lesson.view.story = kind;
            const Result<Lesson> read = readLesson(writeLesson(lesson), {});
            QVERIFY(read);
            QVERIFY(*read == lesson);
        }
        QVERIFY(!readLesson(lessonWith(R"(, "dy": {"goal": [1]})"), {}));
    }

    void everythingComesBackAsWritten()
    {
        Lesson lesson = plainLesson();
        lesson.beside.after.bias = Tensor({2}, {-0.0F, 1e-45F});
        lesson.beside.after.activation = Activation{.kind = ActivationKind::LeakyRelu, .slope = 0.01};
        lesson.beside.after.pooling =
            Pooling{.kind = PoolKind::Average,
                    .ksize = {1, 2, 3, 1},
                    .strides = {2, 1},
                    .padding = PaddingArgument::explicitPairs({{0, 0}, {1, 1}, {1, 1}, {0, 0}}),
                    .torch = TorchPooling{
                        .ceilMode = true, .countIncludePad = false, .divisorOverride = 3, .dilations = {1, 2}}};
        lesson.beside.dy = UpstreamGradient{.values = Tensor({3}, {1, -2, 0.5F})};
        lesson.beside.operation = Operation::TransposedConv2D;
        lesson.beside.outputShape = {1, 5, 6, 1};
        for (int change = 0; change < 6; ++change) {
            const std::string text = writeLesson(lesson);
            QVERIFY(text.starts_with("{\n  \"conv2d_lab\": 2,"));
            const Result<Lesson> read = readLesson(text, {});
            QVERIFY2(read, read ? "" : read.error().reason.english().c_str());
            QVERIFY(*read == lesson);
            // Then with less and less of it.
            if (change == 0)
                lesson.beside.after.bias.reset();
            else if (change == 1)
                lesson.beside.after.pooling->torch.reset();
            else if (change == 2)
                lesson.beside.operation = Operation::DepthwiseConv2D, lesson.beside.outputShape.clear();
            else if (change == 3)
                lesson.beside.dy = UpstreamGradient{};
            else
                lesson.beside.after = {};
        }
    }

    void whatAReaderMayDoIsKeptWithThePage()
    {
        Lesson lesson = plainLesson();
        lesson.pages.resize(2);
        QVERIFY(writeLesson(lesson).starts_with("{\n  \"conv2d_lab\": 1,"));
        for (bool Allowed::*member : {&Allowed::steps, &Allowed::changes, &Allowed::results, &Allowed::skips}) {
            lesson.pages[1].allowed = {};
            lesson.pages[1].allowed.*member = false;
            const std::string written = writeLesson(lesson);
            QVERIFY(written.starts_with("{\n  \"conv2d_lab\": 2,"));
            QCOMPARE(QString::fromStdString(written).count(": false"), 1);
            const Result<Lesson> read = readLesson(written, {});
            QVERIFY(read);
            QVERIFY(*read == lesson);
        }
        QVERIFY(reasonFor(R"(, "pages": [{"allowed": {"steps": 0}}])").contains("`steps` has to be true or false"));
        QVERIFY(reasonFor(R"(, "pages": [{"allowed": false}])").contains("`allowed` has to be an object"));
    }

    /// The pages of a chain: each block has its own call, what follows it, and what computed its input.
    void aPageKeepsItsBlock()
    {
        Lesson lesson = plainLesson();
        lesson.pages.resize(3);
        lesson.pages[1].call = lesson.call;
        lesson.pages[1].beside = Beside{.after = {.bias = Tensor({1}, {-7}), .pooling = Pooling{}}};
        lesson.pages[2].inputFrom = "conv2d, bias, max_pool";
        lesson.pages[2].beside = Beside{}; // nothing follows here, whatever follows the lesson's call
        lesson.beside.after.activation = Activation{};
        const std::string written = writeLesson(lesson);
        QVERIFY(written.starts_with("{\n  \"conv2d_lab\": 2,"));
        const Result<Lesson> read = readLesson(written, {});
        QVERIFY2(read, read ? "" : read.error().reason.english().c_str());
        QVERIFY(*read == lesson);
        QVERIFY(besideOf(*read, 0).after.activation && !besideOf(*read, 2).after.activation);
        lesson.beside = {};
        lesson.pages.erase(lesson.pages.begin() + 1, lesson.pages.end());
        lesson.pages[0].inputFrom = "pad"; // that alone is new in version 2
        QVERIFY(writeLesson(lesson).starts_with("{\n  \"conv2d_lab\": 2,"));
        QVERIFY(*readLesson(writeLesson(lesson), {}) == lesson);
        QVERIFY(reasonFor(R"(, "pages": [{"input_from": 3}])").contains("`input_from`"));
    }

    void withoutAnyOfItVersionOneIsWritten()
    {
        QVERIFY(writeLesson(plainLesson()).starts_with("{\n  \"conv2d_lab\": 1,"));
        QVERIFY(plainLesson() == *readLesson(lessonWith({}, 1), {}));
    }

    void whatIsRefused()
    {
        QVERIFY(reasonFor(R"(, "after": [{"op": {"name": "relu"}}, {"op": {"name": "bias_add"}, "bias": [1]}])")
                    .contains("in this order"));
        QVERIFY(reasonFor(R"(, "after": [{"op": {"name": "relu"}}, {"op": {"name": "tanh"}}])").contains("once"));
        QVERIFY(reasonFor(R"(, "after": [{"op": {"name": "dropout"}}])").contains("\"dropout\""));
        QVERIFY(reasonFor(R"(, "after": [{"op": {"name": "max_pool2d", "ksize": 2}}])").contains("padding"));
        QVERIFY(reasonFor(R"(, "after": [{"op": {"name": "bias_add"}}])").contains("bias"));
        QVERIFY(reasonFor(R"(, "op": {"name": "conv3d"})").contains("conv3d"));
        QVERIFY(reasonFor(R"(, "op": {"name": "conv2d_transpose"})").contains("output_shape"));
        QVERIFY(reasonFor(R"(, "after": [{"op": {"name": "leaky_relu", "alpha": "nan"}}])").contains("finite"));
        QVERIFY(reasonFor(R"(, "dy": "twos")").contains("ones"));
        const Result<Lesson> later = readLesson(lessonWith({}, 3), {});
        QVERIFY(!later && later.error().code == ErrorCode::Unsupported);
    }
};

QTEST_APPLESS_MAIN(TestLessonBeside)
#include "test_lesson_beside.moc"
