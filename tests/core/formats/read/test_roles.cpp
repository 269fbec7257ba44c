#include "core/formats/read/roles.h"

#include "core/conv/geometry.h"

#include <QTest>

#include <cmath>

using namespace lab;

namespace {

Array array(const std::string &name, Shape shape)
{
    std::vector<float> values(static_cast<std::size_t>(shape.elementCount()));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<float>(i);
    return Array::ofFloats(name, Tensor(shape, values));
}

QString guessed(const std::vector<Array> &arrays, FilterOrder usual = FilterOrder::Hwio)
{
    const RoleChoice choice = guessRoles(arrays, usual);
    QString text;
    if (choice.input)
        text += QString::fromStdString(arrays[*choice.input].name) +
                (choice.inputOrder == InputOrder::Nchw ? " NCHW " : " ");
    text += "* ";
    if (choice.filter)
        text += QString::fromStdString(arrays[*choice.filter].name) + " " +
                QStringList{"HWIO", "OIHW", "OHWI"}[static_cast<int>(choice.filterOrder)];
    return text.trimmed();
}

} // namespace

class TestRoles : public QObject
{
    Q_OBJECT
private slots:
    void guesses()
    {
        QCOMPARE(guessed({array("table", {4, 6})}), QString("table *"));
        QCOMPARE(guessed({array("image", {20, 30, 3})}), QString("image *"));
        QCOMPARE(guessed({array("image", {3, 20, 30})}), QString("image NCHW *"));
        QCOMPARE(guessed({array("image", {8, 8}), array("kernel", {3, 3})}), QString("image * kernel HWIO"));
        QCOMPARE(guessed({array("k", {1, 2}), array("b", {1})}), QString("b * k HWIO"));
        QCOMPARE(guessed({array("x", {1, 8, 8, 3}), array("w", {3, 3, 3, 16})}), QString("x * w HWIO"));
        QCOMPARE(guessed({array("x", {1, 3, 8, 8}), array("w", {16, 3, 3, 3})}, FilterOrder::Oihw),
                 QString("x NCHW * w OIHW"));
        QCOMPARE(guessed({array("conv1.weight", {64, 3, 7, 7}), array("conv1.bias", {64})}, FilterOrder::Oihw),
                 QString("* conv1.weight OIHW"));
        QCOMPARE(guessed({array("conv2d/kernel", {3, 3, 3, 32}), array("conv2d/bias", {32})}, FilterOrder::Oihw),
                 QString("* conv2d/kernel HWIO"));
        QCOMPARE(guessed({array("dense/weights", {64, 3, 3, 8})}), QString("* dense/weights OHWI"));
        QCOMPARE(guessed({array("leer", {0, 3})}), QString("*"));
        QCOMPARE(guessed({}), QString("*"));
    }

    void everyGuessFromAFewShapesMakesACallThatRuns()
    {
        const std::vector<std::vector<Array>> sets{{array("a", {5})},
                                                   {array("a", {4, 6})},
                                                   {array("a", {1, 1})},
                                                   {array("a", {20, 30, 4})},
                                                   {array("a", {2, 6, 6, 3})},
                                                   {array("a", {2, 2, 6, 6, 3})},
                                                   {array("image", {8, 8}), array("kernel", {3, 3})},
                                                   {array("k", {3, 3, 2, 4})},
                                                   {array("conv1.weight", {64, 3, 7, 7}), array("conv1.bias", {64})},
                                                   {array("w", {16, 8, 1, 1})},
                                                   {array("w", {9, 9, 1, 2})},
                                                   {array("x", {1, 3, 8, 8}), array("weight", {16, 3, 3, 3})}};
        for (const std::vector<Array> &set : sets) {
            Imported imported;
            imported.arrays = set;
            const Result<Imported> made = withLesson(imported);
            QVERIFY2(made, set[0].name.c_str());
            const Result<Geometry> geometry = geometryOf(made->lesson->call);
            QVERIFY2(geometry, set[0].shape.text().c_str());
            QVERIFY(geometry->outputCount() > 0);
        }
    }

    void axesAreTurned()
    {
        std::vector<Sentence> warnings;
        const std::vector<Array> arrays{array("x", {2, 3, 4}), array("w", {5, 2, 1, 3})};
        const Result<Lesson> lesson = lessonOf(
            arrays, {.input = 0, .filter = 1, .inputOrder = InputOrder::Nchw, .filterOrder = FilterOrder::Oihw}, 0,
            warnings);
        QVERIFY(lesson);
        QCOMPARE(lesson->call.input.shape(), (Shape{1, 3, 4, 2}));
        QCOMPARE(lesson->call.input[1], 12.0f);
        QCOMPARE(lesson->call.filter.shape(), (Shape{1, 3, 2, 5}));
        QCOMPARE(lesson->call.filter[1], 6.0f);
        QVERIFY(warnings.empty());
    }

    void imagesMayBeBroughtToOne()
    {
        std::vector<Sentence> warnings;
        const std::vector<Array> arrays{array("image", {2, 2, 1})};
        Result<Lesson> lesson = lessonOf(arrays, {.input = 0, .filter = {}, .inputToUnit = true}, 3, warnings);
        QVERIFY(lesson);
        QCOMPARE(lesson->call.input[3], 1.0f);
        QCOMPARE(lesson->imageMaximum, 1.0);
        QVERIFY(warnings.at(0).english().find("Sobel") != std::string::npos);
        lesson = lessonOf(arrays, {.input = 0, .filter = {}}, 3, warnings);
        QCOMPARE(lesson->call.input[3], 3.0f);
        QCOMPARE(lesson->imageMaximum, 3.0);
    }

    void roundingIsSaid()
    {
        std::vector<Sentence> warnings;
        QVERIFY(
            lessonOf({Array::ofDoubles("x", {2, 2}, {0.1, 0.5, 1e300, 3})}, {.input = 0, .filter = {}}, 0, warnings));
        QCOMPARE(warnings.at(0).english(), std::string("2 of 4 values of x were rounded from float64 to float32"));
    }

    void whatCannotBeIsRefused()
    {
        std::vector<Sentence> warnings;
        QCOMPARE(lessonOf({}, {}, 0, warnings).error().code, ErrorCode::NotFound);
        QCOMPARE(lessonOf({array("e", {0, 2})}, {.input = 0, .filter = {}}, 0, warnings).error().code,
                 ErrorCode::Unsupported);
        QCOMPARE(lessonOf({array("v", {3})}, {.input = {}, .filter = 0}, 0, warnings).error().code,
                 ErrorCode::Unsupported);
    }

    void statistics()
    {
        const ArrayStatistics statistics = statisticsOf(Array::ofDoubles("x", {4}, {NAN, -2, 4, INFINITY}));
        QCOMPARE(statistics, (ArrayStatistics{.minimum = -2, .maximum = 4, .mean = 1, .notFinite = 2}));
        QCOMPARE(statisticsOf(Array::ofDoubles("x", {0}, {})), ArrayStatistics{});
    }
};

QTEST_APPLESS_MAIN(TestRoles)
#include "test_roles.moc"
