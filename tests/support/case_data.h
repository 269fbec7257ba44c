#pragma once

#include "core/conv/call.h"
#include "core/result.h"
#include "core/tensor/axis_order.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>

// Cases of tests/data/conformance and tests/data/cases/operations, as their READMEs define them.

namespace lab::test {

inline QList<QJsonObject> casesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QList<QJsonObject> cases;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll())["cases"].toArray())
        cases << value.toObject();
    return cases;
}

inline QStringList caseFiles(const QString &folder)
{
    const QDir directory(QStringLiteral(LAB_DATA_DIR "/") + folder);
    QStringList paths;
    for (const QString &name : directory.entryList({"*.json"}, QDir::Files, QDir::Name))
        paths << directory.filePath(name);
    return paths;
}

inline std::vector<Index> integers(const QJsonValue &value)
{
    if (!value.isArray())
        return {value.toInteger()};
    std::vector<Index> numbers;
    for (const QJsonValue &entry : value.toArray())
        numbers.push_back(entry.toInteger());
    return numbers;
}

/// A number, or "nan", "inf", "-inf".
inline double real(const QJsonValue &value)
{
    if (!value.isString())
        return value.toDouble();
    const double infinity = std::numeric_limits<double>::infinity();
    const QString word = value.toString();
    return word == "inf" ? infinity : word == "-inf" ? -infinity : std::numeric_limits<double>::quiet_NaN();
}

inline std::vector<double> reals(const QJsonValue &value)
{
    std::vector<double> numbers;
    for (const QJsonValue &entry : value.toArray())
        numbers.push_back(real(entry));
    return numbers;
}

inline Shape shapeOf(const QJsonValue &value)
{
    const Result<Shape> shape = Shape::of(integers(value));
    if (!shape)
        qFatal("a shape in the data is not one");
    return *shape;
}

inline Tensor tensorOf(const Shape &shape, const QJsonValue &values)
{
    std::vector<float> numbers;
    for (double number : reals(values))
        numbers.push_back(static_cast<float>(number));
    return Tensor(shape, std::move(numbers));
}

inline Tensor tensorOf(const QJsonValue &shape, const QJsonValue &values)
{
    return tensorOf(shapeOf(shape), values);
}

inline PaddingArgument paddingOf(const QJsonValue &value)
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

inline DType typeOf(const QString &name)
{
    return name == "float32"    ? DType::Float32
           : name == "float64"  ? DType::Float64
           : name == "float16"  ? DType::Float16
           : name == "bfloat16" ? DType::BFloat16
           : name == "int32"    ? DType::Int32
                                : DType::Other;
}

inline DataFormat formatOf(const QJsonObject &one)
{
    return one["data_format"].toString() == "NCHW" ? DataFormat::Nchw : DataFormat::Nhwc;
}

inline Conv2DArguments argumentsOf(const QJsonObject &one)
{
    const QString type = one["dtype"].toString("float32");
    Conv2DArguments arguments{.strides = integers(one["strides"]),
                              .padding = paddingOf(one["padding"]),
                              .dataFormat = one["data_format"].toString("NHWC").toStdString(),
                              .inputType = typeOf(type),
                              .filterType = typeOf(one["filter_dtype"].toString(type))};
    if (!one["dilations"].isNull() && !one["dilations"].isUndefined())
        arguments.dilations = integers(one["dilations"]);
    return arguments;
}

inline QString codeOf(const Error &error)
{
    const std::string_view name = codeName(error.code);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// How far a number may be from the expected one.
struct Tolerance {
    double absolute = 0, relative = 0;
};

inline Tolerance toleranceOf(const QJsonValue &value)
{
    return {value.toObject()["abs"].toDouble(), value.toObject()["rel"].toDouble()};
}

inline bool isClose(double value, double expected, const Tolerance &tolerance)
{
    if (std::isnan(expected) || std::isinf(expected))
        return std::isnan(expected) ? std::isnan(value) : value == expected;
    return std::abs(value - expected) <= tolerance.absolute + tolerance.relative * std::abs(expected);
}

/// What the first wrong number is; nothing: all are right.
template <typename Values>
QString difference(const Values &actual, const std::vector<double> &expected, const Tolerance &tolerance)
{
    if (actual.size() != expected.size())
        return QStringLiteral("%1 values instead of %2").arg(actual.size()).arg(expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        if (!isClose(double(actual[i]), expected[i], tolerance))
            return QStringLiteral("value %1: %2 instead of %3")
                .arg(i)
                .arg(double(actual[i]), 0, 'g', 17)
                .arg(expected[i], 0, 'g', 17);
    return {};
}

/// The expected numbers are read in float32 first: a file may write fewer digits.
inline QString difference(const Tensor &actual, const QJsonValue &expected, const Tolerance &tolerance)
{
    std::vector<double> numbers;
    for (double number : reals(expected))
        numbers.push_back(double(static_cast<float>(number)));
    return difference(actual.values(), numbers, tolerance);
}

} // namespace lab::test
