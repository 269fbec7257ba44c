#include "core/conv/gradients.h"
#include "core/conv/turned.h"
#include "core/conv/virtual_tensor.h"
#include "core/walkthrough/gradient_stories.h"
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

/// What the stage tells has the same numbers.
QString storyFault(const Gradients &gradients, const Tensor &filter, const Tensor &input)
{
    const Convolution &convolution = gradients.convolution();
    const InputGradientStory back(gradients);
    const Progress end{.reshaped = back.shape().rows * back.shape().columns};
    for (Index flat = 0; flat < input.size(); ++flat)
        if (!isClose(back.landedAt(convolution.inputCell(flat), end).sum, double(input[flat]), {1e-30, 1e-6}))
            return "the story has another dinput";
    const Result<Convolution> turned = filterGradientConvolution(gradients);
    if (!turned)
        return {};
    const FilterGradientStory story(gradients, *turned);
    for (Index row = 0; row < story.shape().rows; ++row)
        for (Index k = 0; k < story.shape().columns; ++k) {
            const Index flat = convolution.filterIndex(story.weightOf(outputCellOf(story.goalOf(ResultCell{row, k}))));
            if (!isClose(double(story.valueAt(ResultCell{row, k})), double(filter[flat]), {1e-30, 1e-6}))
                return "the story has another dfilter";
        }
    return {};
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
    if (const QString told = storyFault(gradients, filter, input); !told.isEmpty())
        return told;
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
