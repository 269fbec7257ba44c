// The files of bad_inputs, the forum question's two snippets, and what is said where a snippet is refused.

#include "core/conv/conv2d.h"
#include "core/formats/python/notebook_cells.h"
#include "core/formats/python/python_reader.h"
#include "core/lesson/picture.h"
#include "core/lesson/refusal.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace lab;

namespace {

constexpr const char *folder = LAB_DATA_DIR "/bad_inputs/";

QJsonArray manifest()
{
    QFile file(QString(folder) + "manifest.json");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonArray rows;
    for (const QJsonValue &row : QJsonDocument::fromJson(file.readAll())["files"].toArray())
        if (row["kind"].toString() == "python")
            rows << row;
    return rows;
}

std::string textOf(const QString &name)
{
    QFile file(folder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::vector<float> outputOf(const Conv2DCall &call)
{
    const Result<Convolution> convolution = Convolution::of(call);
    if (!convolution)
        return {};
    const Tensor output = conv2d(*convolution);
    return {output.values().begin(), output.values().end()};
}

const char *const session = R"(import tensorflow as tf

picture = tf.constant([
    [4, 3, 1, 0],
    [2, 1, 0, 1],
    [1, 2, 4, 1],
    [3, 1, 0, 2]], dtype=tf.float32, name='picture')
weights = tf.constant([[1, 0, 1], [2, 1, 0], [0, 0, 1]],
                      dtype=tf.float32)  # 3×3
x = tf.reshape(picture, [1, 4, 4, 1], name='x')
w = tf.reshape(weights, [3, 3, 1, 1])
result = tf.squeeze(tf.nn.conv2d(x, w, [1, 1, 1, 1], "VALID"))

with tf.Session() as sess:
    print sess.run(result)
)";

const char *const shapesOnly = R"(a = tf.Variable(tf.random_normal([1, 10, 10, 10]))
b = tf.Variable(tf.random_normal([2, 10, 10, 10]))
y = tf.nn.conv2d(a, b, strides=[1, 2, 2, 1], padding='SAME')
)";

} // namespace

class TestPythonReader : public QObject
{
    Q_OBJECT
private slots:
    void filesOfTheManifest_data()
    {
        QTest::addColumn<QJsonObject>("row");
        const QJsonArray rows = manifest();
        QVERIFY(!rows.isEmpty());
        for (const QJsonValue &row : rows)
            QTest::newRow(qPrintable(row["file"].toString())) << row.toObject();
    }

    void filesOfTheManifest()
    {
        QFETCH(QJsonObject, row);
        const Result<Imported> read = readPython(textOf(row["file"].toString()));
        if (row["expected"].toString() == "refuse") {
            QVERIFY(!read);
            QVERIFY(row["lines_ok"].toArray().contains(read.error().place.line));
            QCOMPARE(read.error().place.column, row["column"].toInt());
            bool named = false;
            for (const QJsonValue &word : row["reason_any"].toArray())
                named = named || refusalSentence(read.error()).find(word.toString().toStdString()) != std::string::npos;
            QVERIFY2(named, read.error().reason.english().c_str());
            return;
        }
        QVERIFY2(bool(read), read ? "" : read.error().reason.english().c_str());
        const QJsonObject tensors = row["tensors"].toObject();
        for (const QString &name : tensors.keys()) {
            const auto array = std::find_if(read->arrays.begin(), read->arrays.end(),
                                            [&](const Array &one) { return one.name == name.toStdString(); });
            QVERIFY2(array != read->arrays.end(), qPrintable(name));
            QCOMPARE(QString::fromUtf8(typeName(array->type).data()), tensors[name]["dtype"].toString());
            const QJsonArray shape = tensors[name]["shape"].toArray(), values = tensors[name]["values"].toArray();
            QCOMPARE(array->shape.rank(), shape.size());
            for (int i = 0; i < shape.size(); ++i)
                QCOMPARE(array->shape[i], Index(shape[i].toInteger()));
            for (int i = 0; i < values.size(); ++i)
                QCOMPARE(array->at(i), values[i].toDouble());
        }
        QCOMPARE(read->lesson.has_value(), row.contains("op"));
        if (!read->lesson)
            return;
        const std::vector<float> output = outputOf(read->lesson->call);
        const QJsonArray wanted = row["output"].toObject()["values"].toArray();
        QCOMPARE(output.size(), std::size_t(wanted.size()));
        for (int i = 0; i < wanted.size(); ++i)
            QCOMPARE(double(output[std::size_t(i)]), wanted[i].toDouble());
    }

    void theQuestionsSession()
    {
        const Result<Imported> read = readPython(session);
        QVERIFY2(bool(read), read ? "" : read.error().reason.english().c_str());
        QVERIFY(read->lesson);
        QCOMPARE(outputOf(read->lesson->call), (std::vector<float>{14, 6, 6, 12}));
        QCOMPARE(read->opName, std::string("conv2d"));
    }

    void theQuestionsShapes()
    {
        const PythonReading read = readPythonTolerant(shapesOnly, {.seed = 7});
        QCOMPARE(read.calls.size(), std::size_t(1));
        QVERIFY(read.refusals.empty() && read.drawn && read.calls[0].drawn);
        QCOMPARE(Convolution::of(read.calls[0].call)->geometry().outputShape, (Shape{1, 5, 5, 10}));
        QCOMPARE(readPythonTolerant(shapesOnly, {.seed = 7}).calls[0].call, read.calls[0].call);
        QVERIFY(!(readPythonTolerant(shapesOnly, {.seed = 8}).calls[0].call == read.calls[0].call));
    }

    void aDepthwiseConvolutionKeepsItsName()
    {
        const std::string code = "x = tf.ones([1, 4, 4, 2])\nw = tf.ones([2, 2, 2, 3])\n"
                                 "y = tf.nn.depthwise_conv2d(x, w, [1, 1, 1, 1], 'SAME', dilations=[2, 1])\n";
        const Result<Imported> read = readPython(code);
        QVERIFY(read && read->lesson);
        QCOMPARE(read->opName, std::string("depthwise_conv2d"));
        QCOMPARE(read->lesson->beside.operation, Operation::DepthwiseConv2D);
        QCOMPARE(read->lesson->call.filter.shape(), (Shape{2, 2, 2, 3}));
        QCOMPARE(read->lesson->call.arguments.dilations, (std::vector<Index>{2, 1}));
        // With another convolution behind it, each page has its own name.
        const Result<Imported> two = readPython(code + "z = tf.nn.conv2d(y, tf.ones([1, 1, 6, 1]), 1, 'VALID')\n");
        QVERIFY(two && two->lesson);
        QCOMPARE(two->lesson->beside.operation, Operation::DepthwiseConv2D);
        QCOMPARE(two->lesson->pages.size(), std::size_t(2));
        QCOMPARE(besideOf(*two->lesson, 1).operation, Operation::Conv2D);
    }

    void aRowKeepsItsName()
    {
        const Result<Imported> read = readPython("x = tf.reshape(tf.range(12.0), [1, 6, 2])\nw = tf.ones([3, 2, 4])\n"
                                                 "y = tf.nn.conv1d(x, w, 2, 'VALID')\n");
        QVERIFY(read && read->lesson);
        QCOMPARE(read->opName, std::string("conv1d"));
        QCOMPARE(read->lesson->call.input.shape(), (Shape{1, 1, 6, 2}));
        QVERIFY(bool(convolutionOf(*read->lesson)));
        Lesson taller = *read->lesson;
        taller.call.input = Tensor::filled(Shape{1, 2, 6, 2}, 1);
        QVERIFY(!convolutionOf(taller));
    }

    /// With its own input, filter and output_shape; what follows it is left out, and that is said.
    void aTransposedConvolutionKeepsItsName()
    {
        const std::string code = "x = np.arange(4.0, dtype=np.float32).reshape(1, 2, 2, 1)\n"
                                 "w = np.ones((3, 3, 1, 1), np.float32)\n";
        const auto named = [](const std::string &text) {
            const Result<Imported> read = readPython(text);
            return read && read->lesson ? read->lesson->beside : Beside{};
        };
        const Result<Imported> read = readPython(code + "y = tf.nn.conv2d_transpose(x, w, [1, 5, 5, 1], 2, 'VALID')\n");
        QVERIFY(read && read->lesson);
        QCOMPARE(read->opName, std::string("conv2d_transpose"));
        QCOMPARE(read->lesson->call.input.shape(), (Shape{1, 2, 2, 1}));
        QCOMPARE(read->lesson->call.filter.shape(), (Shape{3, 3, 1, 1}));
        QCOMPARE(read->lesson->call.arguments.padding, PaddingArgument::valid());
        QCOMPARE(read->lesson->beside.outputShape, (std::vector<Index>{1, 5, 5, 1}));
        const std::string torch = "x = torch.ones(1, 1, 3, 3)\nm = nn.ConvTranspose2d(1, 2, 3, stride=2, padding=1, "
                                  "output_padding=1, bias=";
        QCOMPARE(named(torch + "False)\ny = m(x)\n").outputShape, (std::vector<Index>{1, 6, 6, 2}));
        const Result<Imported> biased = readPython(torch + "True)\ny = m(x)\n");
        QCOMPARE(biased->lesson->beside.operation, Operation::TransposedConv2D);
        QVERIFY(std::ranges::any_of(biased->warnings, [](const Sentence &warning) {
            return warning.english().starts_with("left out of the picture, because it follows: bias");
        }));
        // Keras' output_padding: (3 - 1) · 2 + 3 + 1.
        QCOMPARE(named("x = tf.ones([1, 3, 3, 1])\nlayer = tf.keras.layers.Conv2DTranspose(2, 3, strides=2, "
                       "output_padding=1, use_bias=False)\ny = layer(x)\n")
                     .outputShape,
                 (std::vector<Index>{1, 8, 8, 2}));
    }

    void notebooks()
    {
        const Result<std::string> code = notebookCode(R"({"cells": [{"cell_type": "markdown", "source": ["no"]},
            {"cell_type": "code", "source": ["x = 1\n", "y = 2"]}, {"cell_type": "code", "source": "z = 3\n"}], "nbformat": 4})");
        QVERIFY(bool(code));
        QCOMPARE(*code, std::string("x = 1\ny = 2\n\nz = 3\n"));
        QVERIFY(!notebookCode("{}"));
        QVERIFY(!notebookCode("[1, 2"));
    }
};

QTEST_APPLESS_MAIN(TestPythonReader)
#include "test_python_reader.moc"
