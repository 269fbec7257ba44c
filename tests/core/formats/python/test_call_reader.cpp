#include "core/formats/python/call_reader.h"

#include "core/conv/geometry.h"
#include "core/formats/python/python_reader.h"

#include <QTest>

using namespace lab;

namespace {

QString mended(const QString &text, const Mend &mend)
{
    return text.left(mend.span.start) + QString::fromStdString(mend.replacement) + text.mid(mend.span.end());
}

CallReading readText(const QString &text)
{
    return readCall(text.toStdString());
}

} // namespace

class TestCallReader : public QObject
{
    Q_OBJECT
private slots:
    void textAndArgumentsAreTwoViewsOfOneValue_data()
    {
        QTest::addColumn<QString>("strides");
        QTest::addColumn<QString>("padding");
        QTest::newRow("plain") << "[1, 1, 1, 1]" << "\"VALID\"";
        QTest::newRow("an int") << "2" << "\"SAME\"";
        QTest::newRow("a whole number written as a real one") << "[1.0, 2, 2.0, 1]" << "'SAME'";
        QTest::newRow("two, a tuple") << "(2, 3)" << "'SAME'";
        QTest::newRow("pairs") << "[2]" << "[[0, 0], [1, 2], (3, 4), [0, 0]]";
        QTest::newRow("refused by TensorFlow, not by the reader") << "[0, -1, 7]" << "[[1], 3]";
    }
    void textAndArgumentsAreTwoViewsOfOneValue()
    {
        QFETCH(QString, strides);
        QFETCH(QString, padding);
        const CallReading reading = readText(
            QStringLiteral("y = tf.nn.conv2d(x, filters=w, # why\n padding=%1, strides=%2, dilations=[1,2,1,1],)")
                .arg(padding, strides));
        QVERIFY2(!reading.problem, reading.problem ? reading.problem->reason.english().c_str() : "");
        QCOMPARE(reading.arguments.dilations, (std::vector<std::int64_t>{1, 2, 1, 1}));
        if (reading.arguments.padding.bareNumbers)
            return;
        const CallReading again = readCall(callText(reading.arguments));
        QVERIFY(!again.problem);
        QVERIFY(again.arguments == inLongForm(reading.arguments));
    }
    void relativesHaveTheirOwnNamesAndArguments()
    {
        const CallReading back = readText("tf.nn.conv2d_transpose(x, w, (1, 5, 5, 1), strides=2, padding='VALID')");
        QVERIFY(!back.problem);
        QCOMPARE(back.operation, Operation::TransposedConv2D);
        QCOMPARE(back.outputShape, (std::vector<Index>{1, 5, 5, 1}));
        QVERIFY(back.valueOf("output_shape") && back.valueOf("filters"));
        const Beside beside{.operation = back.operation, .outputShape = back.outputShape};
        const std::string text = callText(back.arguments, beside);
        QVERIFY(text.starts_with("tf.nn.conv2d_transpose(\n  input,\n  filters,\n  output_shape=[1, 5, 5, 1],\n"));
        const CallReading again = readCall(text);
        QVERIFY(!again.problem && again.operation == back.operation && again.outputShape == back.outputShape);
        QVERIFY(again.arguments == inLongForm(back.arguments));
        QCOMPARE(callAsPython(back.arguments, beside),
                 std::string("tf.nn.conv2d_transpose(input, filters, output_shape=[1, 5, 5, 1], strides=[2], "
                             "padding=\"VALID\")"));
        // As in TensorFlow: padding is "SAME" where it is not given.
        QCOMPARE(readText("tf.nn.conv2d_transpose(x, w, [5, 5], 2)").arguments.padding, PaddingArgument::same());

        const CallReading depthwise = readText("tf.nn.depthwise_conv2d(x, filter=w, strides=[1, 1, 1, 1], "
                                               "padding='SAME', dilations=[2, 2])");
        QVERIFY(!depthwise.problem && depthwise.valueOf("filters"));
        QCOMPARE(depthwise.operation, Operation::DepthwiseConv2D);
        const std::string written = callText(depthwise.arguments, {.operation = depthwise.operation});
        QVERIFY(written.starts_with("tf.nn.depthwise_conv2d(\n  input,\n  filter,\n  strides=[1, 1, 1, 1],\n"));
        QVERIFY(written.ends_with("dilations=[2, 2])"));
        QVERIFY(readCall(written).arguments == depthwise.arguments);
    }

    /// As an image of height 1 and back.
    void aRowHasItsOwnCall()
    {
        const CallReading row = readText("tf.nn.conv1d(x, w, 2, 'SAME', data_format='NCW', dilations=[3])");
        QVERIFY2(!row.problem, row.problem ? row.problem->reason.english().c_str() : "");
        QCOMPARE(row.operation, Operation::Conv1D);
        QCOMPARE(row.arguments.strides, (std::vector<Index>{1, 1, 1, 2}));
        QCOMPARE(*row.arguments.dilations, (std::vector<Index>{1, 1, 1, 3}));
        QCOMPARE(row.arguments.dataFormat, std::string("NCHW"));
        QVERIFY(row.valueOf("strides"));
        const Beside beside{.operation = row.operation};
        const std::string text = callText(row.arguments, beside);
        QCOMPARE(text, std::string("tf.nn.conv1d(\n  input,\n  filters,\n  stride=2,\n  padding=\"SAME\",\n  "
                                   "data_format=\"NCW\",\n  dilations=3)"));
        QVERIFY(readCall(text).arguments == row.arguments);
        const CallReading padded = readText("tf.nn.conv1d(x, w, stride=1, padding=[[0, 0], [2, 1], [0, 0]])");
        QCOMPARE(padded.arguments.padding, PaddingArgument::explicitPairs({{0, 0}, {0, 0}, {2, 1}, {0, 0}}));
        QCOMPARE(callAsPython(padded.arguments, beside),
                 std::string("tf.nn.conv1d(input, filters, stride=1, padding=[[0, 0], [2, 1], [0, 0]])"));
        QVERIFY(readText("tf.nn.conv1d(x, w, strides=1, padding='SAME')").problem);
    }

    void whatIsWrongWithARelativeIsSaidAtItsPlace()
    {
        const QString text = "tf.nn.conv2d_transpose(x, w, [1, 9, 9, 1], 2)";
        const CallReading reading = readText(text);
        const CallProblem size =
            problemAt(reading, Error{.code = ErrorCode::OutputShapeSize, .numbers = {9, 5, 4, 7, 8}}, {});
        QCOMPARE(text.mid(size.span.start, size.span.length), QString("[1, 9, 9, 1]"));
        QCOMPARE(mended(text, size.mends.front()), QString("tf.nn.conv2d_transpose(x, w, [1, 7, 7, 1], 2)"));
        QCOMPARE(readText("tf.nn.conv2d_transpose(x, w, strides=2)").problem->reason.english(),
                 std::string("output_shape must be given"));
        QVERIFY(readText("y = " + text + "\ny = tf.nn.relu(y)").problem);
        const QString both = "tf.nn.depthwise_conv2d(x, w, [1, 2, 2, 1], 'SAME', dilations=[2, 2])";
        const CallProblem spread = problemAt(readText(both), Error{.code = ErrorCode::StrideWithDilation}, {});
        QCOMPARE(mended(both, spread.mends.front()), QString(both).replace("[2, 2])", "[1, 1])"));
    }

    void noStridesAreOneEverywhere()
    {
        const CallReading reading = readText("tf.nn.conv2d(x, w, strides=None, padding='SAME', dilations=None)");
        QVERIFY(!reading.problem);
        QCOMPARE(reading.arguments.strides, std::vector<std::int64_t>{1});
        QVERIFY(!reading.arguments.dilations);
    }

    void whatIsWrongIsFoundAtItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("underlined");
        QTest::addColumn<bool>("mendable");
        QTest::newRow("another function") << "tf.nn.conv3d(x, w, 1, 'SAME')" << "tf.nn.conv3d" << true;
        QTest::newRow("unknown name") << "tf.nn.conv2d(x, w, stride=1, padding='SAME')" << "stride" << true;
        QTest::newRow("groups") << "tf.nn.conv2d(x, w, 1, 'SAME', groups=2)" << "groups" << false;
        QTest::newRow("word without quotes") << "tf.nn.conv2d(x, w, 1, same)" << "same" << true;
        QTest::newRow("missing comma in a list") << "tf.nn.conv2d(x, w, [1 1], 'SAME')" << "1" << true;
        QTest::newRow("missing comma between") << "tf.nn.conv2d(x, w, 1 padding='SAME')" << "p" << true;
        QTest::newRow("open bracket") << "tf.nn.conv2d(x, w, 1, 'SAME'" << "'" << true;
        QTest::newRow("open list") << "tf.nn.conv2d(x, w, [1, 1, padding='SAME')" << "=" << true;
        QTest::newRow("open quote") << "tf.nn.conv2d(x, w, 1, 'SAME)" << "'SAME)" << true;
        QTest::newRow("fraction") << "tf.nn.conv2d(x, w, 1.5, 'SAME')" << "1.5" << false;
        QTest::newRow("twice") << "tf.nn.conv2d(x, w, 1, 'SAME', strides=2)" << "strides=2" << false;
        QTest::newRow("nothing given") << "tf.nn.conv2d(x, w, 1)" << ")" << true;
        QTest::newRow("something behind") << "tf.nn.conv2d(x, w, 1, 'SAME') + 1" << "+ 1" << true;
        QTest::newRow("named before unnamed") << "tf.nn.conv2d(x, w, strides=1, 'SAME')" << "'" << false;
        QTest::newRow("value missing") << "tf.nn.conv2d(x, w, , 'SAME')" << "," << false;
        QTest::newRow("empty") << "" << "" << true;
    }
    void whatIsWrongIsFoundAtItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, underlined);
        QFETCH(bool, mendable);
        const CallReading reading = readText(text);
        QVERIFY(reading.problem);
        QCOMPARE(text.mid(reading.problem->span.start, reading.problem->span.length), underlined);
        QCOMPARE(!reading.problem->mends.empty(), mendable);
        if (!mendable)
            return;
        const CallReading after = readText(mended(text, reading.problem->mends.front()));
        QVERIFY2(!after.problem || after.problem->reason != reading.problem->reason, "the mend mends");
    }

    void aRefusalIsPutAtItsArgumentAndMended_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("underlined");
        QTest::newRow("stride 0") << "tf.nn.conv2d(x, w, [1, 0, 1, 1], 'SAME')" << "[1, 0, 1, 1]";
        QTest::newRow("stride on channels") << "tf.nn.conv2d(x, w, [1, 1, 1, 2], 'SAME')" << "[1, 1, 1, 2]";
        QTest::newRow("three strides") << "tf.nn.conv2d(x, w, [1, 1, 1], 'SAME')" << "[1, 1, 1]";
        QTest::newRow("dilation") << "tf.nn.conv2d(x, w, 1, 'SAME', dilations=[-2])" << "[-2]";
        QTest::newRow("lower case") << "tf.nn.conv2d(x, w, 1, 'same')" << "'same'";
        QTest::newRow("padding of channels")
            << "tf.nn.conv2d(x, w, 1, [[0,0],[0,0],[0,0],[1,0]])" << "[[0,0],[0,0],[0,0],[1,0]]";
        QTest::newRow("bare numbers") << "tf.nn.conv2d(x, w, 1, [1, 1])" << "[1, 1]";
        QTest::newRow("format") << "tf.nn.conv2d(x, w, 1, 'SAME', data_format='NCWH')" << "'NCWH'";
        QTest::newRow("too small") << "tf.nn.conv2d(x, w, 1, 'VALID')" << "'VALID'";
    }
    void aRefusalIsPutAtItsArgumentAndMended()
    {
        QFETCH(QString, text);
        QFETCH(QString, underlined);
        const Shape input{1, 2, 2, 1};
        const Shape filter{4, 4, 1, 1};
        const CallReading reading = readText(text);
        QVERIFY(!reading.problem);
        const auto geometry = geometryOf(input, filter, reading.arguments);
        QVERIFY(!geometry);
        const CallProblem problem = problemAt(reading, geometry.error(), std::string("no"));
        QCOMPARE(text.mid(problem.span.start, problem.span.length), underlined);
        QVERIFY(!problem.mends.empty());
        const CallReading after = readText(mended(text, problem.mends.front()));
        QVERIFY(!after.problem);
        const auto mendedGeometry = geometryOf(input, filter, after.arguments);
        QVERIFY(mendedGeometry || mendedGeometry.error().code != geometry.error().code);
    }

    void whatFollowsIsReadAndWritten_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("written"); // empty: the same
        QTest::newRow("bias") << "y = tf.nn.bias_add(y, [-7, 0.5])" << "";
        QTest::newRow("no finite bias") << "y = tf.nn.bias_add(y, [inf, -inf])" << "";
        QTest::newRow("relu") << "y = tf.nn.relu(y)" << "";
        QTest::newRow("leaky") << "y = tf.nn.leaky_relu(y, alpha=0.1)" << "";
        QTest::newRow("sigmoid") << "y = tf.sigmoid(y)" << "y = tf.nn.sigmoid(y)";
        QTest::newRow("pooling") << "y = tf.nn.avg_pool2d(\n  y, [1, 2, 2, 1], 1, \"SAME\")" << "";
        QTest::newRow("named") << "z = tf.nn.max_pool2d(strides=2, ksize=[3, 2], padding='VALID', input=y)"
                               << "y = tf.nn.max_pool2d(\n  y, [3, 2], 2, \"VALID\")";
        QTest::newRow("all three, with comments")
            << "y = tf.nn.bias_add(y, [1])  # one filter\n\ny = tf.nn.relu6(y)\n"
               "y = tf.nn.max_pool2d(\n  y, 2, 2, [[0, 0], [1, 0], [0, 1], [0, 0]])"
            << "y = tf.nn.bias_add(y, [1])\ny = tf.nn.relu6(y)\n"
               "y = tf.nn.max_pool2d(\n  y, 2, 2, [[0, 0], [1, 0], [0, 1], [0, 0]])";
    }
    void whatFollowsIsReadAndWritten()
    {
        QFETCH(QString, lines);
        QFETCH(QString, written);
        const CallReading reading = readText("y = tf.nn.conv2d(x, w, 1, 'SAME')\n" + lines);
        QVERIFY2(!reading.problem, reading.problem ? reading.problem->reason.english().c_str() : "");
        QCOMPARE(QString::fromStdString(afterText(reading.after)), written.isEmpty() ? lines : written);
        const CallReading again = readCall(callText(reading.arguments, {.after = reading.after}));
        QVERIFY(!again.problem);
        QVERIFY(again.after == reading.after);
    }
    void channelsFirstIsSaidInEveryLine()
    {
        const After after{
            .bias = Tensor({1}, {2}), .activation = Activation{.kind = ActivationKind::Softmax}, .pooling = Pooling{}};
        const std::string text = callText({.dataFormat = "NCHW"}, {.after = after});
        QCOMPARE(QString::fromStdString(text).count("data_format=\"NCHW\""), 3);
        QVERIFY(text.find("tf.nn.softmax(y, axis=-3)") != std::string::npos);
        const CallReading reading = readCall(text);
        QVERIFY(!reading.problem && reading.after == after);
    }
    void whatIsWrongBelowTheCallIsFoundAtItsPlace_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("underlined");
        QTest::newRow("another function") << "print(y)" << "print(y)";
        QTest::newRow("order") << "y = tf.nn.relu(y)\ny = tf.nn.bias_add(y, [1])" << "y = tf.nn.bias_add(y, [1])";
        QTest::newRow("twice") << "y = tf.nn.relu(y)\ny = tf.nn.tanh(y)" << "y = tf.nn.tanh(y)";
        QTest::newRow("not of the line above") << "y = tf.nn.relu(x)" << "x";
        QTest::newRow("a bias that is no list") << "y = tf.nn.bias_add(y, b)" << "b";
        QTest::newRow("a slope that is no number") << "y = tf.nn.leaky_relu(y, 'a')" << "'a'";
        QTest::newRow("an axis that is not the channels") << "y = tf.nn.softmax(y, axis=1)" << "1";
        QTest::newRow("another data format") << "y = tf.nn.bias_add(y, [1], 'NCHW')" << "'NCHW'";
        QTest::newRow("no strides") << "y = tf.nn.max_pool2d(y, 2, padding='SAME')" << ")";
        QTest::newRow("unknown name") << "y = tf.nn.max_pool2d(y, 2, stride=2, padding='SAME')" << "stride";
        QTest::newRow("not the call again")
            << "y = tf.nn.conv2d(y, w, 1, 'SAME')" << "y = tf.nn.conv2d(y, w, 1, 'SAME')";
    }
    void whatIsWrongBelowTheCallIsFoundAtItsPlace()
    {
        QFETCH(QString, lines);
        QFETCH(QString, underlined);
        const QString text = "y = tf.nn.conv2d(x, w, 1, 'SAME')\n" + lines;
        const CallReading reading = readText(text);
        QVERIFY(reading.problem);
        QCOMPARE(text.mid(reading.problem->span.start, reading.problem->span.length), underlined);
        QVERIFY(!reading.problem->mends.empty());
        const CallReading after = readText(mended(text, reading.problem->mends.front()));
        QVERIFY2(!after.problem, after.problem ? after.problem->reason.english().c_str() : "");
    }
    void aRefusalOfWhatFollowsIsPutAtItsValue()
    {
        const QString text = "tf.nn.conv2d(x, w, 1, 'SAME')\ny = tf.nn.bias_add(y, [1, 2])\n"
                             "y = tf.nn.max_pool2d(y, 0, 1, 'SAME')";
        const CallReading reading = readText(text);
        QVERIFY(!reading.problem);
        for (const auto &[code, place] :
             {std::pair{ErrorCode::BiasLength, "[1, 2]"}, {ErrorCode::KsizeNotPositive, "0"}}) {
            const TextSpan span = problemAt(reading, {.code = code}, std::string("no")).span;
            QCOMPARE(text.mid(span.start, span.length), QString(place));
        }
    }
    /// The names and the order of the arguments are those that pasted programs are read with.
    void everyFunctionIsOneOfThePythonRoom()
    {
        const QString listing = QString::fromStdString(pythonListing());
        for (const char *line : {"nn.conv2d(input, filters", "nn.bias_add(value, bias", "nn.relu(features",
                                 "nn.leaky_relu(features, alpha", "nn.relu6(features", "nn.sigmoid(", "nn.tanh(",
                                 "nn.softmax(logits", "nn.max_pool2d(input, ksize, strides, padding, data_format",
                                 "nn.avg_pool2d(input, ksize, strides, padding, data_format"})
            QVERIFY2(listing.contains(line), line);
    }
    void commentsAndEmptyLinesMayStandAnywhere()
    {
        std::string text = "# above\n\n  y = tf.nn.conv2d(x, # input\n\n w, 1,\n";
        for (int i = 0; i < 100000; ++i)
            text += "#\n";
        const CallReading reading = readCall(text + "'SAME')\n\n# below\n\ny = tf.nn.relu(y)\n\n#\n");
        QVERIFY2(!reading.problem, reading.problem ? reading.problem->reason.english().c_str() : "");
        QVERIFY(reading.after.activation);
    }
    void anyLetterMayStandInAName()
    {
        const QString text = "tf.nn.conv2d(größe, w, 1, “SAME”)";
        const CallReading reading = readText(text);
        QVERIFY(reading.problem);
        QCOMPARE(text.toUtf8().mid(reading.problem->span.start, reading.problem->span.length), QByteArray("“"));
    }

    void everyPrefixIsReadWithoutHarm()
    {
        const QString text = QString::fromStdString(callText({})) + " ])('\"[[[[[[[[[[[[";
        for (int i = 0; i <= text.size(); ++i) {
            const CallReading reading = readText(text.left(i));
            if (reading.problem)
                QVERIFY(reading.problem->span.start + reading.problem->span.length <= i);
        }
    }
};

QTEST_APPLESS_MAIN(TestCallReader)
#include "test_call_reader.moc"
