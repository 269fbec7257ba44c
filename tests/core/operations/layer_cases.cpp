#include "core/after/activation.h"
#include "core/after/bias.h"
#include "core/after/dense.h"
#include "core/after/loss.h"
#include "core/after/pooling_values.h"
#include "core/after/reach.h"
#include "core/conv/conv2d.h"
#include "core/conv/gradients.h"
#include "tests/core/operations/operation_cases.h"

#include <algorithm>
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
    /// Nothing: the layer changes nothing about what is read.
    virtual std::optional<LayerReach> reach() const { return std::nullopt; }
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
    std::optional<LayerReach> reach() const override { return reachOf(m_geometry); }

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
    Tensor back(const Tensor &input, const Tensor &dy, QHash<QString, Tensor> &parameters) const override
    {
        const Gradients gradients = *Gradients::of(with(input), dy);
        parameters.insert("filter", filterGradient(gradients));
        return inputGradient(gradients);
    }
    std::optional<LayerReach> reach() const override { return reachOf(m_convolution.geometry()); }

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

std::pair<std::vector<Index>, std::vector<Index>> sidesOf(const QJsonValue &value)
{
    return {integers(value["rows"]), integers(value["columns"])};
}

/// Everything that any cell of the last layer reads: what a dense layer behind it sees.
CellSet readByAll(const std::vector<LayerReach> &layers)
{
    CellSet all{};
    const auto join = [](std::vector<Index> &indices, const std::vector<Index> &more) {
        indices.insert(indices.end(), more.begin(), more.end());
        std::ranges::sort(indices);
        const auto repeated = std::ranges::unique(indices);
        indices.erase(repeated.begin(), repeated.end());
    };
    const LayerReach &last = layers.back();
    for (Index y = 0; y < last.height.outSize; ++y)
        for (Index x = 0; x < last.width.outSize; ++x)
            for (Index k = 0; k < last.outChannels; ++k) {
                const CellSet one = readBy(layers, {0, y, x, k});
                join(all.rows, one.rows);
                join(all.columns, one.columns);
                join(all.channels, one.channels);
            }
    return all;
}

QString reachFault(const QJsonObject &one, const std::vector<LayerReach> &layers)
{
    const ReceptiveField field = receptiveField(layers);
    const ReceptiveAxis &rows = field.rows, &columns = field.columns;
    if (one.contains("receptive_field")) {
        const QJsonValue wanted = one["receptive_field"];
        if (integers(wanted["size"]) != std::vector{rows.size, columns.size} ||
            integers(wanted["jump"]) != std::vector{rows.jump, columns.jump} ||
            integers(wanted["start"]) != std::vector{rows.start, columns.start})
            return "another receptive field";
    }
    for (const QJsonValue &wanted : one["receptive_fields"].toArray()) {
        const std::vector<Index> cell = integers(wanted["output"]);
        const bool flat = cell.size() != 4;
        const CellSet reads = flat ? readByAll(layers) : readBy(layers, {cell[0], cell[1], cell[2], cell[3]});
        if (std::pair(reads.rows, reads.columns) != sidesOf(wanted["reads"]) ||
            reads.channels != integers(wanted["reads"]["channels"]))
            return QStringLiteral("other cells read by output %1, %2").arg(cell[0]).arg(cell[1]);
        if (!flat && wanted["box"].isObject() &&
            sidesOf(wanted["box"]) != std::pair(std::vector{rows.first(cell[1]), rows.last(cell[1])},
                                                std::vector{columns.first(cell[2]), columns.last(cell[2])}))
            return "another box";
    }
    return {};
}

} // namespace

QString trainingFault(const QJsonObject &one)
{
    const Tolerance tolerance = toleranceOf(one["tolerance"]);
    Conv2DCall call{.input = tensorOf(one["input_shape"], one["input"]),
                    .filter = tensorOf(one["filter_shape"], one["filter"]),
                    .arguments = argumentsOf(one)};
    const Tensor target = tensorOf(one["target_shape"], one["target"]);
    for (const QJsonValue &step : one["steps"].toArray()) {
        const Convolution convolution = *Convolution::of(call);
        const Tensor output = conv2d(convolution);
        QString fault = named("filter", difference(call.filter, step["filter"], tolerance));
        if (fault.isEmpty() && !isClose(meanSquaredError(output, target), real(step["loss"]), tolerance))
            fault = "another loss";
        if (!fault.isEmpty() || !step.toObject().contains("dfilter"))
            return fault;
        const Gradients gradients = *Gradients::of(convolution, meanSquaredErrorGradient(output, target));
        const Tensor dfilter = filterGradient(gradients);
        fault = named("dfilter", difference(dfilter, step["dfilter"], tolerance));
        if (!fault.isEmpty())
            return fault;
        call.filter = descended(call.filter, dfilter, one["learning_rate"].toDouble());
    }
    return {};
}

QString chainFault(const QJsonObject &one)
{
    const Tolerance tolerance = toleranceOf(one["tolerance"]);
    std::vector<Tensor> values{tensorOf(one["input_shape"], one["input"])};
    std::vector<std::shared_ptr<const Layer>> layers;
    std::vector<LayerReach> reach;
    for (const QJsonValue &layer : one["layers"].toArray()) {
        const Made next = layerOf(layer.toObject(), values.back().shape(), typeOf(one["dtype"].toString()));
        if (isRefused(one))
            return refusalFault(one, next);
        if (!next)
            return codeOf(next.error());
        layers.push_back(*next);
        if (const Shape &flattened = values.back().shape(); layer["op"].toString() == "flatten")
            reach.push_back(mixingReach(flattened[1], flattened[2], flattened[3]));
        if (const std::optional<LayerReach> layerReach = (*next)->reach())
            reach.push_back(*layerReach);
        values.push_back((*next)->run(values.back()));
        if (values.back().shape() != shapeOf(layer["output_shape"]))
            return "another shape";
        const QString fault = difference(values.back(), layer["output"], tolerance);
        if (!fault.isEmpty())
            return QStringLiteral("layer %1: ").arg(layers.size() - 1) + fault;
    }
    const QString fault =
        one.contains("loss") ? gradientsFault(one["loss"].toObject(), layers, values, tolerance) : QString();
    return fault.isEmpty() ? reachFault(one, reach) : fault;
}

} // namespace lab::test
