#include "core/conv/gradients.h"
#include "core/conv/virtual_tensor.h"
#include "tests/core/operations/operation_cases.h"

namespace lab::test {
namespace {

constexpr Index noLimit = Index{1} << 40;

Result<Gradients> gradientsOf(const QJsonObject &one)
{
    Result<Convolution> convolution = Convolution::of({.input = tensorOf(one["input_shape"], one["input"]),
                                                       .filter = tensorOf(one["filter_shape"], one["filter"]),
                                                       .arguments = argumentsOf(one)});
    if (!convolution)
        return convolution.error();
    const Shape shape = one.contains("dy_shape") ? shapeOf(one["dy_shape"]) : convolution->geometry().outputShape;
    return Gradients::of(*std::move(convolution), tensorOf(shape, one["dy"]));
}

} // namespace

QString gradientValuesFault(const Gradients &gradients, const QJsonObject &one)
{
    const Tolerance tolerance = toleranceOf(one["tolerance"]);
    const Convolution &convolution = gradients.convolution();
    const Tensor filter = filterGradient(gradients), input = inputGradient(gradients);
    for (Index flat = 0; flat < filter.size(); ++flat)
        if (!isClose(filterGradientAt(gradients, convolution.filterCell(flat)), double(filter[flat]), {1e-30, 1e-6}))
            return "asked by index dfilter has other numbers";
    for (Index flat = 0; flat < input.size(); ++flat)
        if (!isClose(inputGradientAt(gradients, convolution.inputCell(flat)), double(input[flat]), {1e-30, 1e-6}))
            return "asked by index dinput has other numbers";
    const QString fault = named("dfilter", difference(filter, one["dfilter"], tolerance));
    return fault.isEmpty() ? named("dinput", difference(input, one["dinput"], tolerance)) : fault;
}

QString gradientFault(const QJsonObject &one)
{
    const Result<Gradients> gradients = gradientsOf(one);
    if (isRefused(one))
        return refusalFault(one, gradients);
    if (!gradients)
        return codeOf(gradients.error());
    const QJsonObject wanted = one["intermediate"].toObject();
    const Tolerance tolerance = toleranceOf(one["tolerance"]);
    QString fault = gradientValuesFault(*gradients, one);
    if (fault.isEmpty() && wanted.contains("patch_matrix"))
        fault = named("patches",
                      difference(*patchMatrix(gradients->convolution(), noLimit), wanted["patch_matrix"], tolerance));
    if (fault.isEmpty() && wanted.contains("dpatches"))
        fault = named("dpatches", difference(*patchGradients(*gradients, noLimit), wanted["dpatches"], tolerance));
    return fault;
}

} // namespace lab::test
