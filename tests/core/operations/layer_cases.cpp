#include "core/after/activation.h"
#include "core/after/bias.h"
#include "core/after/dense.h"
#include "core/after/loss.h"
#include "core/after/pooling_values.h"
#include "core/conv/conv2d.h"
#include "tests/core/operations/operation_cases.h"

#include <memory>

namespace lab::test {
namespace {

/// One layer of a chain: what it makes of its input, and what its gradients are.
class Layer
{
public:
    virtual ~Layer() = default;
    virtual Tensor run(const Tensor &input) const = 0;
    /// dL/dinput; the gradients of the parameters are put into `parameters` by name.
    virtual Tensor back(const Tensor &input, const Tensor &dy, QHash<QString, Tensor> &parameters) const = 0;
};

using Made = Result<std::shared_ptr<const Layer>>;

class BiasLayer final : public Layer
{
public:
    BiasLayer(Tensor bias) : m_bias(std::move(bias)) {}
    Tensor run(const Tensor &input) const override { return biasAdd(input, m_bias, DataFormat::Nhwc); }
    Tensor back(const Tensor &, const Tensor &dy, QHash<QString, Tensor> &parameters) const override
    {
        parameters.insert("bias", biasGradient(dy, DataFormat::Nhwc));
        return dy;
    }

private:
    Tensor m_bias;
};

class ActivationLayer final : public Layer
{
public:
    ActivationLayer(Activation activation) : m_activation(activation) {}
    Tensor run(const Tensor &input) const override { return activate(m_activation, input, DataFormat::Nhwc); }
    Tensor back(const Tensor &input, const Tensor &dy, QHash<QString, Tensor> &) const override
    {
        return activationGradient(m_activation, input, dy, DataFormat::Nhwc);
    }

private:
    Activation m_activation;
};

class PoolingLayer final : public Layer
{
public:
    PoolingLayer(PoolingGeometry geometry) : m_geometry(std::move(geometry)) {}
    Tensor run(const Tensor &input) const override { return pool(m_geometry, input); }
    Tensor back(const Tensor &input, const Tensor &dy, QHash<QString, Tensor> &) const override
    {
        return poolingGradient(m_geometry, input, dy);
    }

private:
    PoolingGeometry m_geometry;
};

class FlattenLayer final : public Layer
{
public:
    Tensor run(const Tensor &input) const override
    {
        const Index batch = input.shape()[0];
        return input.reshaped(Shape{batch, input.size() / batch});
    }
    Tensor back(const Tensor &input, const Tensor &dy, QHash<QString, Tensor> &) const override
    {
        return dy.reshaped(input.shape());
    }
};

class DenseLayer final : public Layer
{
public:
    DenseLayer(Tensor weights, Tensor bias) : m_weights(std::move(weights)), m_bias(std::move(bias)) {}
    Tensor run(const Tensor &input) const override { return dense(input, m_weights, m_bias); }
    Tensor back(const Tensor &input, const Tensor &dy, QHash<QString, Tensor> &parameters) const override
    {
        const DenseGradients gradients = denseGradients(input, m_weights, dy);
        parameters.insert("weights", gradients.dweights);
        parameters.insert("bias", gradients.dbias);
        return gradients.dx;
    }

private:
    Tensor m_weights, m_bias;
};

class ConvolutionLayer final : public Layer
{
public:
    ConvolutionLayer(Convolution convolution) : m_convolution(std::move(convolution)) {}
    Tensor run(const Tensor &input) const override { return conv2d(with(input)); }
    Tensor back(const Tensor &, const Tensor &, QHash<QString, Tensor> &) const override { return {}; }

private:
    Convolution with(const Tensor &input) const
    {
        Conv2DCall call = m_convolution.call();
        call.input = input;
        return *Convolution::of(std::move(call));
    }
    Convolution m_convolution;
};

template <typename L, typename... Arguments>
Made made(Arguments &&...arguments)
{
    return Made(std::make_shared<const L>(std::forward<Arguments>(arguments)...));
}

/// The layer for inputs of this shape, or why it is refused.
Made layerOf(const QJsonObject &layer, const Shape &input, DType type)
{
    const QString op = layer["op"].toString();
    const Shape biasShape = layer.contains("bias") ? shapeOf(layer["bias_shape"]) : Shape{0};
    if (op == "bias_add") {
        if (const auto error = biasRefusal(input, biasShape, DataFormat::Nhwc))
            return *error;
        return made<BiasLayer>(tensorOf(biasShape, layer["bias"]));
    }
    if (const auto kind = activationOf(op.toStdString())) {
        const Activation activation{.kind = *kind, .slope = layer["alpha"].toDouble(0.2)};
        if (const auto error = activationRefusal(activation, type))
            return *error;
        return made<ActivationLayer>(activation);
    }
    if (op.endsWith("pool2d")) {
        const Pooling pooling{.kind = op == "max_pool2d" ? PoolKind::Max : PoolKind::Average,
                              .ksize = integers(layer["ksize"]),
                              .strides = integers(layer["strides"]),
                              .padding = paddingOf(layer["padding"])};
        Result<PoolingGeometry> geometry = poolingGeometry(input, pooling, DataFormat::Nhwc, type);
        return geometry ? made<PoolingLayer>(*geometry) : Made(geometry.error());
    }
    if (op == "flatten")
        return made<FlattenLayer>();
    if (op == "dense") {
        const Shape weights = shapeOf(layer["weights_shape"]);
        if (const auto error = denseRefusal(input, weights, biasShape))
            return *error;
        return made<DenseLayer>(tensorOf(weights, layer["weights"]), tensorOf(biasShape, layer["bias"]));
    }
    Result<Convolution> convolution = Convolution::of({.input = Tensor::filled(input, 0),
                                                       .filter = tensorOf(layer["filter_shape"], layer["filter"]),
                                                       .arguments = argumentsOf(layer)});
    return convolution ? made<ConvolutionLayer>(*convolution) : Made(convolution.error());
}

QString gradientsFault(const QJsonObject &loss, const std::vector<std::shared_ptr<const Layer>> &layers,
                       const std::vector<Tensor> &values, const Tolerance &tolerance)
{
    Tensor dy = Tensor::filled(values.back().shape(), 1);
    if (loss["kind"].toString() == "mse")
        dy = meanSquaredErrorGradient(values.back(), tensorOf(values.back().shape(), loss["target"]));
    std::vector<QHash<QString, Tensor>> parameters(layers.size());
    for (std::size_t i = layers.size(); i-- > 0;)
        dy = layers[i]->back(values[i], dy, parameters[i]);
    for (const QJsonValue &gradient : loss["gradients"].toArray()) {
        const QString name = gradient["parameter"].toString();
        const Tensor got = parameters[static_cast<std::size_t>(gradient["layer"].toInt())].value(name);
        const QString fault = difference(got, gradient["values"], tolerance);
        if (!fault.isEmpty())
            return QStringLiteral("gradient of layer %1: ").arg(gradient["layer"].toInt()) + fault;
    }
    return named("dinput", difference(dy, loss["dinput"], tolerance));
}

} // namespace

QString chainFault(const QJsonObject &one)
{
    const Tolerance tolerance = toleranceOf(one["tolerance"]);
    std::vector<Tensor> values{tensorOf(one["input_shape"], one["input"])};
    std::vector<std::shared_ptr<const Layer>> layers;
    for (const QJsonValue &layer : one["layers"].toArray()) {
        const Made next = layerOf(layer.toObject(), values.back().shape(), typeOf(one["dtype"].toString()));
        if (isRefused(one))
            return refusalFault(one, next);
        if (!next)
            return codeOf(next.error());
        layers.push_back(*next);
        values.push_back((*next)->run(values.back()));
        if (values.back().shape() != shapeOf(layer["output_shape"]))
            return "another shape";
        const QString fault = difference(values.back(), layer["output"], tolerance);
        if (!fault.isEmpty())
            return QStringLiteral("layer %1: ").arg(layers.size() - 1) + fault;
    }
    return one.contains("loss") ? gradientsFault(one["loss"].toObject(), layers, values, tolerance) : QString();
}

} // namespace lab::test
