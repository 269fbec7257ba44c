// Every case of the shared conformance data, as its README says to compare.

#include "core/conv/conv2d.h"
#include "core/conv/flattened_filter.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "tests/core/conv/test_fast_conv2d_support.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lab;

namespace {

constexpr int expectedFiles = 14;
constexpr int expectedCases = 362;
constexpr Index noLimit = Index{1} << 40;

QList<QJsonObject> casesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QList<QJsonObject> cases;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll())["cases"].toArray())
        cases << value.toObject();
    return cases;
}

QStringList conformanceFiles()
{
    const QDir folder(QStringLiteral(LAB_DATA_DIR "/conformance"));
    QStringList paths;
    for (const QString &name : folder.entryList({"*.json"}, QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    return paths;
}

std::vector<Index> integers(const QJsonValue &value)
{
    if (!value.isArray())
        return {value.toInteger()};
    std::vector<Index> numbers;
    for (const QJsonValue &entry : value.toArray())
        numbers.push_back(entry.toInteger());
    return numbers;
}

std::vector<double> reals(const QJsonValue &value)
{
    std::vector<double> numbers;
    for (const QJsonValue &entry : value.toArray())
        numbers.push_back(entry.toDouble());
    return numbers;
}

Shape shapeOf(const QJsonValue &value)
{
    const Result<Shape> shape = Shape::of(integers(value));
    if (!shape)
        qFatal("a shape in the data is not one");
    return *shape;
}

Tensor tensorOf(const QJsonValue &shape, const QJsonValue &values)
{
    std::vector<float> numbers;
    for (double number : reals(values))
        numbers.push_back(static_cast<float>(number));
    return Tensor(shapeOf(shape), std::move(numbers));
}

PaddingArgument paddingOf(const QJsonValue &value)
{
    if (value.isString())
        return {.word = value.toString().toStdString(), .pairs = {}};
    PaddingArgument padding{.word = {}, .pairs = {}};
    for (const QJsonValue &entry : value.toArray()) {
        padding.bareNumbers = padding.bareNumbers || !entry.isArray();
        padding.pairs.push_back(entry.isArray() ? integers(entry) : std::vector<Index>{});
    }
    return padding;
}

Conv2DArguments argumentsOf(const QJsonObject &one)
{
    Conv2DArguments arguments{.strides = integers(one["strides"]),
                              .padding = paddingOf(one["padding"]),
                              .dataFormat = one["data_format"].toString().toStdString()};
    if (!one["dilations"].isNull())
        arguments.dilations = integers(one["dilations"]);
    return arguments;
}

QString codeOf(const Error &error)
{
    const std::string_view name = codeName(error.code);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QByteArray difference(const Tensor &actual, const std::vector<double> &expected, double absolute, double relative)
{
    if (static_cast<std::size_t>(actual.size()) != expected.size())
        return "wrong number of values";
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double value = double(actual[static_cast<Index>(i)]);
        if (!(std::abs(value - expected[i]) <= absolute + relative * std::abs(expected[i])))
            return "value " + QByteArray::number(i) + ": " + QByteArray::number(value, 'g', 9) + " instead of " +
                   QByteArray::number(expected[i], 'g', 9);
    }
    return {};
}

Tensor outputByIndex(const Convolution &convolution)
{
    std::vector<float> values;
    for (Index flat = 0; flat < convolution.geometry().outputCount(); ++flat)
        values.push_back(outputAt(convolution, convolution.outputCell(flat)));
    return Tensor(convolution.geometry().outputShape, std::move(values));
}

} // namespace

class TestConformance : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsMissing()
    {
        qsizetype cases = 0;
        for (const QString &path : conformanceFiles())
            cases += casesOf(path).size();
        QCOMPARE(conformanceFiles().size(), expectedFiles);
        QCOMPARE(cases, expectedCases);
    }

    void everyCase_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const QString &path : conformanceFiles())
            for (const QJsonObject &one : casesOf(path))
                QTest::newRow(qPrintable(one["name"].toString())) << one;
    }

    void everyCase()
    {
        QFETCH(QJsonObject, row);
        const QJsonObject &one = row;
        const Result<Geometry> geometry =
            geometryOf(shapeOf(one["input_shape"]), shapeOf(one["filter_shape"]), argumentsOf(one));
        if (one.contains("expected_error")) {
            QVERIFY(!geometry);
            QCOMPARE(codeOf(geometry.error()), one["expected_error"].toObject()["code"].toString());
            return;
        }
        QVERIFY2(geometry, geometry ? "" : qPrintable(codeOf(geometry.error())));
        QVERIFY(geometry->outputShape == shapeOf(one["expected_shape"]));
        QCOMPARE(geometry->graphModeRefusal ? codeOf(*geometry->graphModeRefusal) : QString(),
                 one["graph_mode_error"].toString());
        if (!one["expected"].isNull())
            compareValues(one);
    }

private:
    static void compareValues(const QJsonObject &one)
    {
        const Result<Convolution> convolution = Convolution::of({.input = tensorOf(one["input_shape"], one["input"]),
                                                                 .filter = tensorOf(one["filter_shape"], one["filter"]),
                                                                 .arguments = argumentsOf(one)});
        QVERIFY(convolution);
        const std::vector<double> expected = reals(one["expected"]);
        const double absolute = one["tolerance"].toObject()["abs"].toDouble(),
                     relative = one["tolerance"].toObject()["rel"].toDouble();
        const Result<Tensor> byMatrices = conv2dByMatrices(*convolution, noLimit);
        QVERIFY(byMatrices);
        for (const Tensor &output : {conv2d(*convolution), *byMatrices, outputByIndex(*convolution)}) {
            QVERIFY(output.shape() == shapeOf(one["expected_shape"]));
            const QByteArray fault = difference(output, expected, absolute, relative);
            QVERIFY2(fault.isEmpty(), fault.constData());
        }
        for (const std::int64_t target : test::engineTargets()) {
            const test::WithTarget with(target);
            const Result<Tensor> fast = fastConv2d(*convolution);
            QVERIFY(fast && fast->shape() == shapeOf(one["expected_shape"]));
            const QByteArray fault = difference(*fast, expected, 2 * absolute, relative); // sums in float32
            QVERIFY2(fault.isEmpty(), fault.constData());
        }
        if (one.contains("intermediate"))
            compareIntermediates(*convolution, one["intermediate"].toObject());
    }

    static void compareIntermediates(const Convolution &convolution, const QJsonObject &wanted)
    {
        const Geometry &g = convolution.geometry();
        const Result<Tensor> patches = patchMatrix(convolution, noLimit);
        QVERIFY(patches);
        QVERIFY(*patches == tensorOf(wanted["patch_matrix_shape"], wanted["patch_matrix"]));
        QVERIFY(flatFilter(convolution) == tensorOf(wanted["flat_filter_shape"], wanted["flat_filter"]));
        if (wanted.contains("pads")) {
            QCOMPARE(integers(wanted["pads"][0]), (std::vector<Index>{g.height.padBefore, g.height.padAfter}));
            QCOMPARE(integers(wanted["pads"][1]), (std::vector<Index>{g.width.padBefore, g.width.padAfter}));
        }
        if (wanted.contains("padded_shape"))
            QCOMPARE(integers(wanted["padded_shape"]),
                     (std::vector<Index>{g.batch, g.height.inSize + g.height.padBefore + g.height.padAfter,
                                         g.width.inSize + g.width.padBefore + g.width.padAfter, g.inChannels}));
    }
};

QTEST_APPLESS_MAIN(TestConformance)
#include "test_conformance.moc"
