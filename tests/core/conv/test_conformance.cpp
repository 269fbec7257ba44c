// Every case of the shared conformance data, as its README says to compare.

#include "core/conv/conv2d.h"
#include "core/conv/flattened_filter.h"
#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "tests/core/conv/test_fast_conv2d_support.h"
#include "tests/support/case_data.h"

#include <QTest>

using namespace lab;
using namespace lab::test;

namespace {

constexpr int expectedFiles = 14;
constexpr int expectedCases = 362;
constexpr Index noLimit = Index{1} << 40;

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
        for (const QString &path : caseFiles("conformance"))
            cases += casesOf(path).size();
        QCOMPARE(caseFiles("conformance").size(), expectedFiles);
        QCOMPARE(cases, expectedCases);
    }

    void everyCase_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const QString &path : caseFiles("conformance"))
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
        const Tolerance tolerance = toleranceOf(one["tolerance"]);
        const Tolerance inFloat32{2 * tolerance.absolute, tolerance.relative};
        const Result<Tensor> byMatrices = conv2dByMatrices(*convolution, noLimit);
        QVERIFY(byMatrices);
        for (const Tensor &output : {conv2d(*convolution), *byMatrices, outputByIndex(*convolution)}) {
            QVERIFY(output.shape() == shapeOf(one["expected_shape"]));
            const QString fault = difference(output, one["expected"], tolerance);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
        for (const std::int64_t target : engineTargets()) {
            const WithTarget with(target);
            const Result<Tensor> fast = fastConv2d(*convolution);
            QVERIFY(fast && fast->shape() == shapeOf(one["expected_shape"]));
            const QString fault = difference(*fast, one["expected"], inFloat32);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
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
