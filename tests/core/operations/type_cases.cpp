#include "core/conv/conv2d.h"
#include "core/conv/typed.h"
#include "tests/core/operations/operation_cases.h"

#include <algorithm>

namespace lab::test {
namespace {

/// Whether every number is one that a Tensor holds.
bool fitsTensor(const std::vector<double> &numbers)
{
    return std::ranges::all_of(
        numbers, [](double number) { return std::isnan(number) || double(static_cast<float>(number)) == number; });
}

} // namespace

QString typeFault(const QJsonObject &one)
{
    const Shape inputShape = shapeOf(one["input_shape"]), filterShape = shapeOf(one["filter_shape"]);
    const Conv2DArguments arguments = argumentsOf(one);
    const Result<Geometry> geometry = geometryOf(inputShape, filterShape, arguments);
    if (isRefused(one))
        return refusalFault(one, geometry);
    if (!geometry)
        return codeOf(geometry.error());
    if (geometry->outputShape != shapeOf(one["expected_shape"]))
        return "another shape";
    if ((geometry->graphModeRefusal ? codeOf(*geometry->graphModeRefusal) : QString()) !=
        one["graph_mode_error"].toString())
        return "graph mode";
    const Tolerance tolerance = toleranceOf(one["tolerance"]);
    const DType type = arguments.inputType;
    // First the numbers of the type that the file's digits mean.
    const auto inType = [type](const QJsonValue &values) {
        std::vector<double> numbers = reals(values);
        for (double &number : numbers)
            number = type == DType::Int32 ? number : roundedTo(type, number);
        return numbers;
    };
    const std::vector<double> input = inType(one["input"]), filter = inType(one["filter"]),
                              expected = inType(one["expected"]);
    const QString fault = difference(conv2dIn(type, *geometry, input, filter), expected, tolerance);
    if (!fault.isEmpty() || !fitsTensor(input) || !fitsTensor(filter) || !fitsTensor(expected))
        return fault;
    const Convolution convolution = *Convolution::of({.input = tensorOf(inputShape, one["input"]),
                                                      .filter = tensorOf(filterShape, one["filter"]),
                                                      .arguments = arguments});
    return named("as a Tensor", difference(conv2d(convolution).values(), expected, tolerance));
}

} // namespace lab::test
