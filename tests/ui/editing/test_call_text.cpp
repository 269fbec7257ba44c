#include "ui/editing/call_text.h"

#include "core/conv/geometry.h"

#include <QTest>

using namespace lab;
using namespace lab::ui;

namespace {

QString mended(const QString &text, const Mend &mend)
{
    return text.left(mend.span.start) + mend.replacement + text.mid(mend.span.start + mend.span.length);
}

} // namespace

class TestCallText : public QObject
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
        const CallReading reading = readCall(
            QStringLiteral("y = tf.nn.conv2d(x, filters=w, # why\n padding=%1, strides=%2, dilations=[1,2,1,1],)")
                .arg(padding, strides));
        QVERIFY2(!reading.problem, reading.problem ? qPrintable(reading.problem->reason) : "");
        QCOMPARE(reading.arguments.dilations, (std::vector<std::int64_t>{1, 2, 1, 1}));
        if (reading.arguments.padding.bareNumbers)
            return;
        const CallReading again = readCall(callText(reading.arguments));
        QVERIFY(!again.problem);
        QVERIFY(again.arguments == inLongForm(reading.arguments));
    }
    void noStridesAreOneEverywhere()
    {
        const CallReading reading = readCall("tf.nn.conv2d(x, w, strides=None, padding='SAME', dilations=None)");
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
        const CallReading reading = readCall(text);
        QVERIFY(reading.problem);
        QCOMPARE(text.mid(reading.problem->span.start, reading.problem->span.length), underlined);
        QCOMPARE(!reading.problem->mends.isEmpty(), mendable);
        if (!mendable)
            return;
        const CallReading after = readCall(mended(text, reading.problem->mends.first()));
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
        const CallReading reading = readCall(text);
        QVERIFY(!reading.problem);
        const auto geometry = geometryOf(input, filter, reading.arguments);
        QVERIFY(!geometry);
        const CallProblem problem = problemAt(reading, geometry.error(), "no");
        QCOMPARE(text.mid(problem.span.start, problem.span.length), underlined);
        QVERIFY(!problem.mends.isEmpty());
        const CallReading after = readCall(mended(text, problem.mends.first()));
        QVERIFY(!after.problem);
        const auto mendedGeometry = geometryOf(input, filter, after.arguments);
        QVERIFY(mendedGeometry || mendedGeometry.error().code != geometry.error().code);
    }

    void everyPrefixIsReadWithoutHarm()
    {
        const QString text = callText({}) + " ])('\"[[[[[[[[[[[[";
        for (int i = 0; i <= text.size(); ++i) {
            const CallReading reading = readCall(text.left(i));
            if (reading.problem)
                QVERIFY(reading.problem->span.start + reading.problem->span.length <= i);
        }
    }
};

QTEST_GUILESS_MAIN(TestCallText)
#include "test_call_text.moc"
