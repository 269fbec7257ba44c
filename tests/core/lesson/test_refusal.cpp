#include "core/conv/relatives.h"
#include "core/lesson/refusal.h"

#include <QSet>
#include <QTest>

using namespace lab;

Q_DECLARE_METATYPE(lab::Conv2DArguments)

namespace {

QString sentenceFor(const Shape &input, const Shape &filter, const Conv2DArguments &arguments)
{
    const Result<Geometry> geometry = geometryOf(input, filter, arguments);
    return geometry ? QString() : QString::fromStdString(refusalSentence(geometry.error()));
}

QStringList remarksFor(const Shape &input, const Shape &filter, const Conv2DArguments &arguments)
{
    QStringList remarks;
    for (const std::string &remark : callRemarks(*geometryOf(input, filter, arguments)))
        remarks << QString::fromStdString(remark);
    return remarks;
}

} // namespace

class TestRefusal : public QObject
{
    Q_OBJECT
private slots:
    void sentencesOfRefusedCalls_data()
    {
        QTest::addColumn<QList<Index>>("input");
        QTest::addColumn<QList<Index>>("filter");
        QTest::addColumn<Conv2DArguments>("arguments");
        QTest::addColumn<QString>("sentence");
        const QList<Index> image{1, 4, 4, 2}, kernel{3, 3, 2, 1};
        QTest::newRow("a stride of 0") << image << kernel << Conv2DArguments{.strides = {0, 7}}
                                       << "The strides of rows and columns must be at least 1; here they are 0 and 7.";
        QTest::newRow("Keras spelling")
            << image << kernel << Conv2DArguments{.padding = {.word = "same"}}
            << "padding is written in capital letters here, \"SAME\" or \"VALID\", not \"same\".";
        QTest::newRow("a word of another library")
            << image << kernel << Conv2DArguments{.padding = {.word = "FULL"}}
            << "padding must be \"SAME\", \"VALID\" or a list of four pairs, not \"FULL\".";
        QTest::newRow("the word EXPLICIT") << image << kernel << Conv2DArguments{.padding = {.word = "EXPLICIT"}}
                                           << "\"EXPLICIT\" is not a value for padding: write the zeros themselves, "
                                              "[[0, 0], [top, bottom], [left, right], [0, 0]].";
        QTest::newRow("too deep")
            << QList<Index>{1, 4, 4, 2} << QList<Index>{3, 3, 3, 1} << Conv2DArguments{}
            << "The filter is 3 deep, and the input has only 2 channels: filter.shape[2] must be 2, or a divisor of it "
               "for groups.";
        QTest::newRow("too deep for one channel")
            << QList<Index>{1, 4, 4, 1} << QList<Index>{3, 3, 3, 1} << Conv2DArguments{}
            << "The filter is 3 deep, and the input has only 1 channel: filter.shape[2] must be 1, or a divisor of it "
               "for groups.";
        QTest::newRow("one filter for two groups")
            << QList<Index>{1, 4, 4, 2} << QList<Index>{3, 3, 1, 1} << Conv2DArguments{}
            << "The shapes make 2 groups, and the filter has only 1 output channel: filter.shape[3] must be a multiple "
               "of 2.";
        QTest::newRow("no multiple") << QList<Index>{1, 4, 4, 3} << QList<Index>{3, 3, 2, 1} << Conv2DArguments{}
                                     << "The input's 3 channels are not a multiple of the filter's depth 2: "
                                        "filter.shape[2] must be 3, or a divisor of "
                                        "it for groups.";
        QTest::newRow("no batch axis")
            << QList<Index>{4, 4, 2} << kernel << Conv2DArguments{}
            << "The input has 3 axes and needs 4. Is it [height, width, channels]? Then input[None] adds the batch. Is "
               "it [batch, height, width]? Then input[..., None] adds the channels.";
        QTest::newRow("the filter does not fit")
            << QList<Index>{1, 4, 4, 2} << QList<Index>{6, 6, 2, 1} << Conv2DArguments{}
            << "The filter does not fit: it spans 6 cells, the padded input has 4, and with stride 1 the output would "
               "have -1 cells. A smaller filter or padding=\"SAME\" fixes it.";
        QTest::newRow("a size beyond 32 bits")
            << QList<Index>{1, Index{1} << 31, 1, 1} << QList<Index>{1, 1, 1, 1} << Conv2DArguments{}
            << "2147483648 is too large: TensorFlow counts sizes in 32 bits, up to 2147483647.";
        QTest::newRow("more products than can be counted")
            << QList<Index>{1, Index{1} << 30, Index{1} << 28, 1} << QList<Index>{1, 1, 1, 4096} << Conv2DArguments{}
            << "The call is too large: its numbers or products cannot be counted in 62 bits.";
    }

    void sentencesOfRefusedCalls()
    {
        QFETCH(QList<Index>, input);
        QFETCH(QList<Index>, filter);
        QFETCH(Conv2DArguments, arguments);
        const auto shape = [](const QList<Index> &sizes) { return *Shape::of({sizes.begin(), sizes.end()}); };
        QTEST(sentenceFor(shape(input), shape(filter), arguments), "sentence");
    }

    void whatShouldBeSaidOfTakenCalls()
    {
        QCOMPARE(remarksFor({1, 4, 4, 1}, {3, 3, 1, 1}, {}), QStringList());
        QCOMPARE(
            remarksFor({1, 4, 4, 4}, {3, 3, 2, 6}, {}),
            QStringList{"2 groups: the input has 4 channels and the filter is only 2 deep, so TensorFlow splits the "
                        "channels into 2 groups."});
        QCOMPARE(
            remarksFor({1, 4, 4, 3}, {3, 3, 1, 3}, {}),
            QStringList{"3 groups: the filter is 1 deep, so TensorFlow convolves each of the 3 channels separately."});
        QCOMPARE(
            remarksFor({1, 2, 4, 1}, {3, 3, 1, 1}, {}),
            (QStringList{"The output is empty: its shape is [1, 0, 2, 1]. In eager mode this is not an error.",
                         "This runs eagerly only: tf.function and Keras refuse it, because there a filter that spans 3 "
                         "cells does not fit a padded input of 2."}));
        QCOMPARE(remarksFor({1, 1, 4, 4}, {3, 3, 1, 1}, {.dataFormat = "NCHW"}),
                 QStringList{"NCHW: TensorFlow's own CPU kernel computes NHWC only. oneDNN builds and GPUs take it."});
        QCOMPARE(remarksFor({1, 4, 4, 0}, {3, 3, 2, 1}, {}),
                 QStringList{"This runs eagerly only: tf.function, Keras and oneDNN refuse an input without channels. "
                             "There is nothing to multiply, so every output number is 0."});
        QCOMPARE(
            remarksFor({0, 4, 4, 4}, {3, 3, 2, 3}, {}).last(),
            QString(
                "This runs eagerly only: tf.function and Keras refuse it, because 3 output channels cannot be divided "
                "among 2 groups."));
    }

    /// depthwise_conv2d takes fewer forms than conv2d.
    void aListIsAskedForAsLongAsItsFunctionWantsIt()
    {
        const DepthwiseCall call{.input = Tensor::filled({1, 3, 3, 2}, 1),
                                 .filter = Tensor::filled({2, 2, 2, 1}, 1),
                                 .arguments = {.strides = {2}}};
        QCOMPARE(refusalSentence(depthwiseConvolution(call).error()),
                 std::string("strides must have 4 entries, not 1."));
        QCOMPARE(sentenceFor({1, 4, 4, 1}, {3, 3, 1, 1}, {.strides = {1, 2, 1}}),
                 QString("strides must have 1, 2 or 4 entries, not 3."));
    }

    void filesSayThemselvesWhatIsWrong()
    {
        QCOMPARE(refusalSentence({.code = ErrorCode::Syntax, .reason = "a comma is missing"}),
                 std::string("a comma is missing"));
        QCOMPARE(refusalSentence({.code = ErrorCode::Truncated}), std::string("The data ends too early."));
    }

    void everyCodeHasASentenceThatKeepsNoMarkUnfilled()
    {
        QSet<QByteArray> sentences;
        for (int code = 0; code <= int(ErrorCode::Cancelled); ++code)
            for (const std::vector<std::int64_t> &numbers : {std::vector<std::int64_t>{}, {5}, {1, 2, 3, 4}}) {
                const std::string text = refusalSentence({.code = ErrorCode(code), .numbers = numbers});
                QVERIFY2(text.size() > 8 && text.find('%') == std::string::npos, text.c_str());
                QVERIFY2(text.back() == '.', text.c_str());
                if (numbers.size() == 4)
                    sentences << QByteArray::fromStdString(text);
            }
        QCOMPARE(sentences.size(), int(ErrorCode::Cancelled) + 1);
    }

    void whatIsPutInIsNeverTakenForAMark()
    {
        QCOMPARE(refusalSentence({.code = ErrorCode::DataFormat, .numbers = {1}, .reason = std::string("%1 %9 [%1:")}),
                 std::string("data_format must be \"NHWC\" or \"NCHW\", not \"%1 %9 [%1:\"."));
    }

    void aTranslationIsFilledLikeTheEnglishOne()
    {
        const auto translate = [](std::string_view) { return std::string("%2 vor %1"); };
        QCOMPARE(refusalSentence({.code = ErrorCode::StrideNotPositive, .numbers = {0, 7}}, translate),
                 std::string("7 vor 0"));
    }
};

QTEST_APPLESS_MAIN(TestRefusal)
#include "test_refusal.moc"
