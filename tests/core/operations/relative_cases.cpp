#include "core/after/bias.h"
#include "core/conv/conv2d.h"
#include "core/conv/relatives.h"
#include "tests/core/operations/operation_cases.h"

namespace lab::test {
namespace {

/// A transposed convolution's numbers, whole and by index.
QString transposedValuesFault(const QJsonObject &one, const Result<Gradients> &gradients)
{
    if (isRefused(one))
        return refusalFault(one, gradients);
    if (!gradients)
        return codeOf(gradients.error());
    Tensor output = inputGradient(*gradients);
    if (output.shape() != shapeOf(one["expected_shape"]))
        return "another shape";
    for (Index flat = 0; flat < output.size(); ++flat)
        if (!isClose(inputGradientAt(*gradients, gradients->convolution().inputCell(flat)), double(output[flat]),
                     {1e-30, 1e-6}))
            return "asked by index there are other numbers";
    if (one.contains("bias") && !one["bias"].isNull())
        output = biasAdd(output, tensorOf(Shape{one["bias"].toArray().size()}, one["bias"]), DataFormat::Nchw);
    return difference(output, one["expected"], toleranceOf(one["tolerance"]));
}

TransposedCall transposedCallOf(const QJsonObject &one, const Tensor &input, const Tensor &filter)
{
    return {
        .input = input, .filter = filter, .outputShape = integers(one["output_shape"]), .arguments = argumentsOf(one)};
}

DepthwiseCall depthwiseCallOf(const QJsonObject &one)
{
    return {.input = tensorOf(one["input_shape"], one["input"]),
            .filter = tensorOf(one["filter_shape"], one["filter"]),
            .arguments = argumentsOf(one)};
}

/// PyTorch's call written as TensorFlow's: the same numbers by another way.
QString equivalentFault(const QJsonObject &one, const Tensor &output)
{
    const QJsonObject equal = one["tf_equivalent"].toObject();
    constexpr std::array hwoi{2, 3, 1, 0};
    const Tensor input = *toNhwc(tensorOf(one["input_shape"], one["input"]), DataFormat::Nchw);
    const Tensor filter = permuted(tensorOf(one["filter_shape"], one["filter"]), hwoi);
    const Result<Gradients> gradients = transposedConvolution(transposedCallOf(equal, input, filter));
    if (!gradients)
        return codeOf(gradients.error());
    return *toNhwc(output, DataFormat::Nchw) == inputGradient(*gradients) ? QString() : QString("other numbers");
}

} // namespace

QString transposedFault(const QJsonObject &one)
{
    return transposedValuesFault(one,
                                 transposedConvolution(transposedCallOf(one, tensorOf(one["input_shape"], one["input"]),
                                                                        tensorOf(one["filter_shape"], one["filter"]))));
}

QString torchTransposedFault(const QJsonObject &one)
{
    const Result<Gradients> gradients =
        torchTransposedConvolution({.input = tensorOf(one["input_shape"], one["input"]),
                                    .filter = tensorOf(one["filter_shape"], one["filter"]),
                                    .stride = integers(one["strides"]),
                                    .padding = integers(one["padding"]),
                                    .outputPadding = integers(one["output_padding"]),
                                    .dilation = integers(one["dilations"]),
                                    .groups = one["groups"].toInteger(1)});
    const QString fault = transposedValuesFault(one, gradients);
    if (!fault.isEmpty() || !one.contains("tf_equivalent"))
        return fault;
    return named("tf_equivalent", equivalentFault(one, inputGradient(*gradients)));
}

QString depthwiseFault(const QJsonObject &one)
{
    const Result<Convolution> convolution = depthwiseConvolution(depthwiseCallOf(one));
    if (isRefused(one))
        return refusalFault(one, convolution);
    if (!convolution)
        return codeOf(convolution.error());
    const Tensor output = conv2d(*convolution);
    if (output.shape() != shapeOf(one["expected_shape"]))
        return "another shape";
    if (one.contains("grouped_filter") &&
        !(convolution->call().filter == tensorOf(one["grouped_filter_shape"], one["grouped_filter"])))
        return "another grouped filter";
    const QString fault = difference(output, one["expected"], toleranceOf(one["tolerance"]));
    if (!fault.isEmpty() || !one.contains("dy"))
        return fault;
    return gradientValuesFault(*Gradients::of(*convolution, tensorOf(output.shape(), one["dy"])), one);
}

QString separableFault(const QJsonObject &one)
{
    const Result<Separable> separable =
        separableConvolution(depthwiseCallOf(one), tensorOf(one["pointwise_shape"], one["pointwise"]));
    if (isRefused(one))
        return refusalFault(one, separable);
    if (!separable)
        return codeOf(separable.error());
    const Tolerance tolerance = toleranceOf(one["tolerance"]);
    const Tensor first = conv2d(separable->depthwise), second = conv2d(separable->pointwise(first));
    if (second.shape() != shapeOf(one["expected_shape"]))
        return "another shape";
    const QString fault =
        named("first step", difference(first, one["intermediate"].toObject()["depthwise"], tolerance));
    return fault.isEmpty() ? difference(second, one["expected"], tolerance) : fault;
}

} // namespace lab::test
