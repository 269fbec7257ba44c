// Layers: nn.Conv2d, layers.Conv2D, Sequential. They hold their arguments until they are called.

#include "core/formats/python/layer.h"

#include "core/formats/python/arrays.h"
#include "core/formats/python/convolving.h"
#include "core/formats/python/library.h"

#include <algorithm>

namespace lab::python {
namespace {

Value needs(Evaluator &evaluator, const Bound &call, std::string_view what)
{
    return evaluator.refuse(call.callee.begin, call.functionAt, ErrorCode::Unsupported,
                            shownPath(call.path) + " needs " + std::string(what));
}

Value layerValue(std::shared_ptr<LayerValue> layer)
{
    Value value;
    value.kind = Kind::Layer;
    value.object = std::move(layer);
    return value;
}

Value given(const Bound &call, std::size_t i)
{
    return call.has(i) ? call[i].value : Value{};
}

Value torchLayer(Evaluator &evaluator, Bound &call) // in out kernel stride padding dilation groups bias mode
{
    if (!call.has(0) || !call.has(1) || !call.has(2))
        return needs(evaluator, call, "in_channels, out_channels and kernel_size");
    auto layer = std::make_shared<LayerValue>();
    const Index in = integerOf(evaluator, call[0]).value_or(0), out = integerOf(evaluator, call[1]).value_or(0);
    const std::optional<std::vector<Index>> size = evaluator.failed() ? std::nullopt : pairOf(evaluator, call[2]);
    const std::optional<Index> groups = size && call.has(6) ? integerOf(evaluator, call[6]) : std::optional<Index>(1);
    if (!size || !groups)
        return Value::missing();
    if (*groups < 1 || in % *groups != 0 || in < 1 || out < 1 || (*size)[0] < 1 || (*size)[1] < 1)
        return evaluator.refuse(
            call[0],
            "channels, sizes and groups of a convolution must be positive, and in_channels a multiple of groups");
    if (call.has(8) && !call[8].value.isText("zeros"))
        return evaluator.refuse(call[8], "only padding with zeros is read");
    layer->inChannels = in;
    layer->outChannels = out;
    layer->kernelSize = *size;
    layer->groups = *groups;
    layer->strides = given(call, 3);
    layer->padding = given(call, 4);
    layer->dilations = given(call, 5);
    layer->hasBias = !call.has(7) || call[7].value.integer != 0;
    layer->at = call.callee.begin;
    return layerValue(std::move(layer));
}

bool readInputShape(Evaluator &evaluator, const Argument &argument, std::vector<Index> &shape, bool batch)
{
    if (argument.value.kind != Kind::List)
        return true;
    for (Index i = batch ? 1 : 0; i < lengthOf(argument.value.list()); ++i) {
        const Value size = itemOf(argument.value.list(), i);
        if (size.kind == Kind::None) { // an open size: the shape is not known
            shape.clear();
            return true;
        }
        const std::optional<Index> number = integerOf(evaluator, {.value = size, .begin = argument.begin});
        if (!number)
            return false;
        shape.push_back(*number);
    }
    return true;
}

/// filters kernel_size strides padding data_format dilation_rate groups activation use_bias kernel_initializer …
/// input_shape
Value kerasLayer(Evaluator &evaluator, Bound &call)
{
    if (!call.has(0) || !call.has(1))
        return needs(evaluator, call, "filters and kernel_size");
    auto layer = std::make_shared<LayerValue>();
    layer->keras = true;
    const std::optional<Index> filters = integerOf(evaluator, call[0]);
    const std::optional<std::vector<Index>> size = filters ? pairOf(evaluator, call[1]) : std::nullopt;
    const std::optional<Index> groups = size && call.has(6) ? integerOf(evaluator, call[6]) : std::optional<Index>(1);
    if (!size || !groups || (call.has(16) && !readInputShape(evaluator, call[16], layer->inputShape, false)) ||
        (call.has(20) && !readInputShape(evaluator, call[20], layer->inputShape, true)))
        return Value::missing();
    if (*filters < 1 || *groups < 1 || (*size)[0] < 1 || (*size)[1] < 1)
        return evaluator.refuse(call[0], "filters, sizes and groups of a convolution must be positive");
    layer->outChannels = *filters;
    layer->kernelSize = *size;
    layer->groups = *groups;
    layer->strides = given(call, 2);
    layer->padding = given(call, 3);
    layer->dataFormat = given(call, 4);
    layer->dilations = given(call, 5);
    if (call.has(7))
        layer->activation = call[7].value.kind == Kind::Text || call[7].value.kind == Kind::Path
                                ? shownPath(call[7].value.text())
                                : "the activation";
    layer->hasBias = !call.has(8) || call[8].value.integer != 0;
    layer->kernelInitializer = given(call, 9);
    layer->at = call.callee.begin;
    if (!layer->inputShape.empty())
        evaluator.rememberModel(layer);
    Value value = layerValue(layer);
    if (call.has(18) && call[18].value.kind == Kind::List && lengthOf(call[18].value.list()) > 0)
        setLayerAttribute(evaluator, *layer, "kernel",
                          {.value = itemOf(call[18].value.list(), 0), .begin = call[18].begin});
    return evaluator.failed() ? Value::missing() : value;
}

/// tf.layers.conv2d(inputs, filters, kernel_size, …): a layer that is called at once.
Value layerFunction(Evaluator &evaluator, Bound &call)
{
    if (!call.has(0))
        return needs(evaluator, call, "inputs");
    const Argument input = call[0];
    std::move(call.named.begin() + 1, call.named.end(), call.named.begin());
    call.named.back() = nullptr;
    const Value layer = kerasLayer(evaluator, call);
    return evaluator.failed()
               ? Value::missing()
               : callLayer(evaluator, {.value = layer, .begin = call.callee.begin}, input, call.functionAt);
}

void addLayer(LayerValue &model, const Value &value)
{
    if (value.kind == Kind::Array && value.array().shape.rank() == 4 && model.inputShape.empty()) // keras.Input(…)
        for (int axis = 1; axis < 4; ++axis)
            model.inputShape.push_back(value.array().shape[axis]);
    if (value.kind != Kind::Layer)
        return;
    LayerValue &layer = value.layer();
    if (model.firstLayer || layer.sequential)
        return;
    model.firstLayer = std::static_pointer_cast<LayerValue>(value.object);
    layer.called = true; // the model shows it
    if (!layer.inputShape.empty())
        model.inputShape = layer.inputShape;
}

Value sequential(Evaluator &evaluator, Bound &call)
{
    auto model = std::make_shared<LayerValue>();
    model->sequential = true;
    model->at = call.callee.begin;
    for (const Argument &one : call.spread) {
        if (one.value.kind != Kind::List) {
            addLayer(*model, one.value);
            continue;
        }
        for (Index i = 0; i < std::min<Index>(lengthOf(one.value.list()), 1000); ++i)
            addLayer(*model, itemOf(one.value.list(), i));
    }
    model->keras = call.path.starts_with("keras");
    evaluator.rememberModel(model);
    return layerValue(std::move(model));
}

Value add(Evaluator &, Bound &call) // self layer
{
    LayerValue &model = call[0].value.layer();
    if (model.sequential && call.has(1))
        addLayer(model, call[1].value);
    return Value{};
}

Value setWeights(Evaluator &evaluator, Bound &call) // self weights
{
    if (call.has(1) && call[1].value.kind == Kind::List && lengthOf(call[1].value.list()) > 0)
        setLayerAttribute(evaluator, call[0].value.layer(), "kernel",
                          {.value = itemOf(call[1].value.list(), 0), .begin = call[1].begin});
    return Value{};
}

Value predict(Evaluator &evaluator, Bound &call) // self x
{
    return call.has(1) ? callLayer(evaluator, call[0], call[1], call.functionAt) : needs(evaluator, call, "an input");
}

Value asNothing(Evaluator &, Bound &)
{
    return Value::opaque("a layer's method");
}

Value itself(Evaluator &, Bound &call)
{
    return call[0].value;
}

Value training(Evaluator &evaluator, Bound &call)
{
    return evaluator.refuse(call.callee.begin, call.functionAt, ErrorCode::Unsupported,
                            "training would run something: it is not supported, nothing is run");
}

Value input(Evaluator &evaluator, Bound &call) // shape batch_size
{
    std::vector<Index> sizes;
    if (!call.has(0) || !readInputShape(evaluator, call[0], sizes, false))
        return evaluator.failed() ? Value::missing() : needs(evaluator, call, "a shape");
    const std::optional<Index> batch = call.has(1) ? integerOf(evaluator, call[1]) : std::optional<Index>(1);
    if (!batch)
        return Value::missing();
    if (sizes.empty())
        return evaluator.refuse(call[0], "an input of an open size has no picture: give all sizes");
    sizes.insert(sizes.begin(), *batch);
    evaluator.reading().notes.push_back("keras.Input has a shape and no values: they are drawn from the seed");
    return evaluator.drawnArray(sizes, Origin::TensorFlow, call[0]);
}

Value constantInitializer(Evaluator &evaluator, Bound &call) // value
{
    if (!call.has(0))
        return Value::ofFloat(0);
    const std::optional<ArrayValue> value = converted(evaluator, call[0], Origin::TensorFlow, ArrayType::Float32);
    return value ? Value::ofArray(*value) : Value::missing();
}

Value onesInitializer(Evaluator &, Bound &)
{
    return Value::ofFloat(1);
}

Value zerosInitializer(Evaluator &, Bound &)
{
    return Value::ofFloat(0);
}

/// The layer's weight for an input of so many channels: set, made by its initializer, or drawn.
std::optional<ArrayValue> weightOf(Evaluator &evaluator, LayerValue &layer, Index channels, const Argument &at)
{
    if (layer.weight)
        return layer.weight;
    const Index depth = channels / layer.groups;
    const std::vector<Index> sizes =
        layer.keras ? std::vector<Index>{layer.kernelSize[0], layer.kernelSize[1], depth, layer.outChannels}
                    : std::vector<Index>{layer.outChannels, depth, layer.kernelSize[0], layer.kernelSize[1]};
    const Value &initializer = layer.kernelInitializer;
    const bool ones = initializer.kind == Kind::Text && (initializer.text() == "ones" || initializer.text() == "one");
    const bool zeros =
        initializer.kind == Kind::Text && (initializer.text() == "zeros" || initializer.text() == "zero");
    if (ones || zeros || initializer.isNumber() || initializer.kind == Kind::Array) {
        if (!evaluator.room(sizes, at))
            return std::nullopt;
        const Shape shape = *Shape::of(sizes);
        if (initializer.kind != Kind::Array) {
            layer.weight = filledWith(shape, ArrayType::Float32, Origin::TensorFlow,
                                      ones    ? 1
                                      : zeros ? 0
                                              : initializer.number());
        } else {
            const std::optional<ArrayValue> given = evaluator.settled(initializer.array(), at);
            const std::optional<Shape> both = given ? broadcastShape(given->shape, shape) : std::nullopt;
            if (given && given->size() == shape.elementCount())
                layer.weight = reshaped(*given, shape);
            else if (both && *both == shape)
                layer.weight = broadcastTo(*given, shape);
            else if (given)
                evaluator.refuse(at, "the initializer has the shape " + given->shape.text() + ", the kernel " +
                                         shape.text());
        }
    } else {
        const Value drawn = evaluator.drawnArray(sizes, layer.keras ? Origin::TensorFlow : Origin::Torch, at);
        if (drawn.kind == Kind::Array)
            layer.weight = drawn.array();
    }
    return layer.weight;
}

std::optional<Convolving> kerasConvolving(Evaluator &evaluator, LayerValue &layer, const Argument &input, Offset begin,
                                          Offset at)
{
    Convolving call{.function = "tf.keras.layers.Conv2D",
                    .input = input,
                    .filter = {},
                    .inputArray = {},
                    .filterArray = {},
                    .arguments = {},
                    .library = Origin::TensorFlow,
                    .turns = {},
                    .begin = begin,
                    .end = at};
    const bool first = layer.dataFormat.isText("channels_first");
    call.arguments.dataFormat = first ? "NCHW" : "NHWC";
    const Argument place{.value = {}, .begin = begin};
    const auto readPair = [&](const Value &value, std::vector<Index> &into) {
        if (value.kind == Kind::None)
            return true;
        const std::optional<std::vector<Index>> given = pairOf(evaluator, {.value = value, .begin = begin});
        if (given)
            into = first ? std::vector<Index>{1, 1, (*given)[0], (*given)[1]}
                         : std::vector<Index>{1, (*given)[0], (*given)[1], 1};
        return given.has_value();
    };
    std::vector<Index> dilations;
    call.arguments.strides = {1, 1, 1, 1};
    if (!readPair(layer.strides, call.arguments.strides) || !readPair(layer.dilations, dilations))
        return std::nullopt;
    if (!dilations.empty() && dilations != std::vector<Index>{1, 1, 1, 1})
        call.arguments.dilations = dilations;
    if (call.arguments.dilations && call.arguments.strides != std::vector<Index>{1, 1, 1, 1}) {
        evaluator.refuse(
            place, "Keras refuses strides above 1 together with a dilation_rate above 1; tf.nn.conv2d takes both");
        return std::nullopt;
    }
    const auto word = [&](std::string_view lower, std::string_view upper) {
        return layer.padding.isText(lower) || layer.padding.isText(upper);
    };
    if (word("same", "SAME")) {
        call.arguments.padding = PaddingArgument::same();
        call.turns.push_back("padding='same' → padding=\"SAME\"");
    } else if (layer.padding.kind != Kind::None && !word("valid", "VALID")) {
        evaluator.refuse(place, "Keras knows padding 'valid' and 'same' here");
        return std::nullopt;
    }
    if (call.arguments.strides != std::vector<Index>{1, 1, 1, 1})
        call.turns.push_back("strides → strides=" + listText(call.arguments.strides));
    return call;
}

std::optional<Convolving> torchConvolving(Evaluator &evaluator, LayerValue &layer, const Argument &input, Offset begin,
                                          Offset at)
{
    Convolving call{.function = "torch.nn.Conv2d",
                    .input = input,
                    .filter = {},
                    .inputArray = {},
                    .filterArray = {},
                    .arguments = {},
                    .library = Origin::Torch,
                    .turns = {},
                    .begin = begin,
                    .end = at};
    const Argument stride{.value = layer.strides, .begin = begin}, padding{.value = layer.padding, .begin = begin},
        dilation{.value = layer.dilations, .begin = begin};
    const auto given = [](const Argument &one) { return one.value.kind == Kind::None ? nullptr : &one; };
    Index groups = 1;
    if (!readTorchNumbers(evaluator, {given(stride), given(padding), given(dilation), nullptr}, call, groups))
        return std::nullopt;
    return call;
}

} // namespace

Value callLayer(Evaluator &evaluator, const Argument &of, const Argument &given, Offset at)
{
    LayerValue *layer = &of.value.layer();
    layer->called = true;
    if (layer->sequential) {
        if (!layer->firstLayer)
            return evaluator.refuse(of.begin, at, ErrorCode::Unsupported, "this model has no convolution that is read");
        layer = layer->firstLayer.get();
    }
    if (given.value.kind == Kind::Opaque)
        return evaluator.refuse(given.begin, given.begin + 1, ErrorCode::Unsupported,
                                "what goes into this layer was not understood", true);
    Argument input = given;
    if (layer->keras) {
        const bool tensor = given.value.kind == Kind::Array;
        std::optional<ArrayValue> array = tensor ? evaluator.settled(given.value.array(), given)
                                                 : converted(evaluator, given, Origin::TensorFlow, ArrayType::Float32);
        if (!array)
            return Value::missing(evaluator.refused() && evaluator.refused()->harmless);
        if (array->type != ArrayType::Float32 && !evaluator.spend(array->size(), given))
            return Value::missing();
        *array = cast(*array, ArrayType::Float32);
        array->origin = Origin::TensorFlow;
        input.value = Value::ofArray(*array);
    }
    if (input.value.kind != Kind::Array || input.value.array().shape.rank() < 3)
        return evaluator.refuse(given, "a layer takes an array of images, not " + describe(given.value));
    const Shape &shape = input.value.array().shape;
    const bool channelsFirst = !layer->keras || layer->dataFormat.isText("channels_first");
    const Index channels = channelsFirst ? shape[shape.rank() - 3] : shape[shape.rank() - 1];
    if ((!layer->keras && channels != layer->inChannels) || channels < 1 || channels % layer->groups != 0)
        return evaluator.refuse(
            of.begin, at, ErrorCode::Unsupported,
            "the input has " + std::to_string(channels) + " channels, the layer takes " +
                (layer->keras ? "a multiple of " + std::to_string(layer->groups) : std::to_string(layer->inChannels)));
    const std::optional<ArrayValue> weight = weightOf(evaluator, *layer, channels, {.value = {}, .begin = of.begin});
    if (!weight)
        return Value::missing();
    std::optional<Convolving> call = layer->keras ? kerasConvolving(evaluator, *layer, input, of.begin, at)
                                                  : torchConvolving(evaluator, *layer, input, of.begin, at);
    if (!call)
        return Value::missing();
    call->filter = {.value = Value::ofArray(*weight), .begin = of.begin};
    if (layer->hasBias)
        call->turns.push_back("bias is left out of the picture");
    if (!layer->activation.empty())
        call->turns.push_back("activation " + layer->activation + " is left out of the picture");
    return convolved(evaluator, std::move(*call));
}

Value layerAttribute(Evaluator &evaluator, const Argument &of, std::string_view name, Offset at)
{
    LayerValue &layer = of.value.layer();
    const std::string word(name.substr(0, 60));
    if (libraryRow(".layer." + word) != nullptr)
        return Value::method(of.value, "layer." + word);
    if (layer.sequential)
        return Value::opaque("a model's " + word);
    if (name == "weight" || name == "kernel") {
        if (layer.keras && !layer.weight)
            return evaluator.refuse(at, static_cast<Offset>(at + name.size()), ErrorCode::Unsupported,
                                    "the kernel has no values before the layer is called");
        const std::optional<ArrayValue> weight = weightOf(evaluator, layer, layer.inChannels, of);
        return weight ? Value::ofArray(*weight) : Value::missing();
    }
    if (name == "bias")
        return Value::ofArray(filledWith(Shape{std::min<Index>(layer.outChannels, 65536)}, ArrayType::Float32,
                                         layer.keras ? Origin::TensorFlow : Origin::Torch, 0));
    if (name == "out_channels" || name == "filters")
        return Value::ofInt(layer.outChannels);
    return Value::opaque("a layer's " + word);
}

bool setLayerAttribute(Evaluator &evaluator, LayerValue &layer, std::string_view name, const Argument &value)
{
    if (layer.sequential)
        return false;
    if (name == "bias" || name == "trainable" || name == "requires_grad")
        return true;
    if (name != "weight" && name != "kernel")
        return false;
    std::optional<ArrayValue> weight =
        value.value.kind == Kind::Array
            ? evaluator.settled(value.value.array(), value)
            : converted(evaluator, value, layer.keras ? Origin::TensorFlow : Origin::Torch, ArrayType::Float32);
    if (!weight)
        return true;
    if (weight->shape.rank() != 4) {
        evaluator.refuse(value, "a weight has four axes, this one has the shape " + weight->shape.text());
        return true;
    }
    if (layer.keras && weight->type != ArrayType::Float32)
        *weight = cast(*weight, ArrayType::Float32);
    weight->origin = layer.keras ? Origin::TensorFlow : Origin::Torch;
    layer.weight = std::move(*weight);
    return true;
}

namespace {

constexpr std::string_view kerasNames = "filters kernel_size strides padding data_format dilation_rate groups "
                                        "activation use_bias kernel_initializer bias_initializer kernel_regularizer "
                                        "bias_regularizer activity_regularizer kernel_constraint bias_constraint "
                                        "input_shape name weights trainable batch_input_shape dtype";
constexpr std::string_view oldNames = "inputs filters kernel_size strides padding data_format dilation_rate groups "
                                      "activation use_bias kernel_initializer bias_initializer kernel_regularizer "
                                      "bias_regularizer activity_regularizer kernel_constraint bias_constraint "
                                      "input_shape name weights trainable batch_input_shape reuse";

constexpr std::array rows{
    LibraryRow{"torch.nn.Conv2d",
               "in_channels out_channels kernel_size stride padding dilation groups bias padding_mode device dtype",
               torchLayer},
    LibraryRow{"keras.layers.Conv2D", kerasNames, kerasLayer},
    LibraryRow{"tensorflow.layers.conv2d", oldNames, layerFunction},
    LibraryRow{"keras.Sequential", "*layers name", sequential},
    LibraryRow{"torch.nn.Sequential", "*layers", sequential},
    LibraryRow{"keras.Input", "shape batch_size name dtype", input},
    LibraryRow{"keras.layers.Input", "shape batch_size name dtype", input},
    LibraryRow{"keras.layers.InputLayer", "input_shape/shape batch_size name dtype", input},
    LibraryRow{".layer.add", "self layer", add},
    LibraryRow{".layer.set_weights", "self weights", setWeights},
    LibraryRow{".layer.predict", "self x batch_size verbose", predict},
    LibraryRow{".layer.forward", "self x", predict},
    LibraryRow{".layer.call", "self x", predict},
    LibraryRow{".layer.build", "self input_shape", asNothing},
    LibraryRow{".layer.summary", "self", asNothing},
    LibraryRow{".layer.compile", "self optimizer loss metrics", asNothing},
    LibraryRow{".layer.eval", "self", itself},
    LibraryRow{".layer.to", "self device", itself},
    LibraryRow{".layer.cuda", "self", itself},
    LibraryRow{".layer.cpu", "self", itself},
    LibraryRow{".layer.fit", "self *rest", training},
    LibraryRow{".layer.train_on_batch", "self *rest", training},
    LibraryRow{"tensorflow.constant_initializer", "value dtype verify_shape", constantInitializer},
    LibraryRow{"keras.initializers.Constant", "value", constantInitializer},
    LibraryRow{"keras.initializers.constant", "value", constantInitializer},
    LibraryRow{"tensorflow.initializers.constant", "value", constantInitializer},
    LibraryRow{"tensorflow.ones_initializer", "dtype", onesInitializer},
    LibraryRow{"keras.initializers.Ones", "", onesInitializer},
    LibraryRow{"keras.initializers.ones", "", onesInitializer},
    LibraryRow{"tensorflow.zeros_initializer", "dtype", zerosInitializer},
    LibraryRow{"keras.initializers.Zeros", "", zerosInitializer},
    LibraryRow{"keras.initializers.zeros", "", zerosInitializer},
};

} // namespace

std::span<const LibraryRow> layerRows()
{
    return rows;
}

} // namespace lab::python
