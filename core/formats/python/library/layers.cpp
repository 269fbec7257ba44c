// Layers: how their weights are made.

#include "core/formats/python/library/layers.h"

#include "core/formats/python/library/symbols.h"
#include "core/formats/python/reasons.h"

#include <algorithm>
#include <cmath>

namespace lab::python {
namespace {

using Role = InstanceValue::Attribute::Role;

bool isTorch(const InstanceValue &object)
{
    return object.type.starts_with("torch.");
}

/// A setting as `count` whole numbers.
std::optional<std::vector<Index>> numbersOf(Evaluator &evaluator, InstanceValue &object, std::string_view name,
                                            std::size_t count, const Argument &at)
{
    std::optional<std::vector<Index>> numbers = integersOf(evaluator, {.value = object.get(name), .begin = at.begin});
    if (numbers && numbers->size() == 1)
        numbers->resize(count, numbers->front());
    if (numbers &&
        (numbers->size() != count || std::any_of(numbers->begin(), numbers->end(), [](Index n) { return n < 1; }))) {
        evaluator.refuse(at, says(why::listsOfNumbersAreNeededHere, name, count));
        return std::nullopt;
    }
    return numbers;
}

std::optional<Index> settingOf(Evaluator &evaluator, InstanceValue &object, std::string_view name, Index usual,
                               const Argument &at)
{
    const Value given = object.get(name);
    if (given.kind == Kind::None)
        return usual;
    const std::optional<Index> number = integerOf(evaluator, {.value = given, .begin = at.begin});
    if (number && *number < 1) {
        evaluator.refuse(at, says(why::aSizeMustBePositiveHere));
        return std::nullopt;
    }
    return number;
}

bool setWeight(Evaluator &evaluator, InstanceValue &object, std::string_view name, const std::vector<Index> &sizes,
               const Value &initializer, const Argument &at)
{
    std::optional<ArrayValue> made;
    if (isTorch(object)) {
        Index fan = 1;
        for (std::size_t i = 1; i < sizes.size(); ++i)
            fan *= sizes[i];
        made = drawnArray(evaluator, sizes, Origin::Torch, at,
                          1 / std::sqrt(static_cast<double>(std::max<Index>(fan, 1))));
    } else {
        made = initialized(evaluator, initializer, sizes, at);
    }
    if (!made)
        return false;
    made->learns = 1;
    object.set(name, Value::ofArray(*made), Role::Parameter);
    return true;
}

bool setFilled(Evaluator &evaluator, InstanceValue &object, std::string_view name, Index size, double value, Role role,
               const Argument &at)
{
    if (!evaluator.room({size}, at))
        return false;
    const Value made = Value::ofArray(
        filledWith(Shape{size}, ArrayType::Float32, isTorch(object) ? Origin::Torch : Origin::TensorFlow, value));
    made.array().learns = role == Role::Parameter && !name.starts_with("moving_") ? 1 : 0;
    object.set(name, made, role);
    return true;
}

bool isFalse(const Value &value)
{
    return value.isNumber() && value.number() == 0;
}

/// nn.Conv2d and its like: weight [out, in / groups, …], or [in, out / groups, …] where it is transposed.
bool buildTorch(Evaluator &evaluator, InstanceValue &object, Index in, const Argument &at)
{
    const bool linear = object.type.ends_with("Linear"),
               transposes = object.type.find("Transpose") != std::string::npos;
    const bool bias = !isFalse(object.get("bias"));
    const std::optional<Index> out = settingOf(evaluator, object, linear ? "out_features" : "out_channels", 0, at);
    const std::optional<Index> groups = out ? settingOf(evaluator, object, "groups", 1, at) : std::nullopt;
    if (!groups)
        return false;
    if (*out == 0 || in == 0) {
        evaluator.refuse(at, says(why::needsTheNumberOfItsChannels, shownPath(object.type)));
        return false;
    }
    if (in % *groups != 0 || *out % *groups != 0) {
        evaluator.refuse(at, says(why::aSizeMustBePositiveHere));
        return false;
    }
    std::vector<Index> sizes =
        transposes ? std::vector<Index>{in, *out / *groups} : std::vector<Index>{*out, in / *groups};
    if (!linear) {
        const std::size_t axes = object.type.ends_with("1d") ? 1 : object.type.ends_with("3d") ? 3 : 2;
        const std::optional<std::vector<Index>> kernel = numbersOf(evaluator, object, "kernel_size", axes, at);
        if (!kernel)
            return false;
        sizes.insert(sizes.end(), kernel->begin(), kernel->end());
    }
    std::erase_if(object.attributes, [](const auto &one) { return one.name == "bias"; }); // stands behind the weight
    if (!setWeight(evaluator, object, "weight", sizes, {}, at))
        return false;
    object.set("bias", Value{});
    if (bias) {
        std::optional<ArrayValue> drawn = drawnArray(evaluator, {*out}, Origin::Torch, at, 0.1);
        if (!drawn)
            return false;
        drawn->learns = 1;
        object.set("bias", Value::ofArray(*drawn), Role::Parameter);
    }
    object.built = true;
    return true;
}

bool buildKerasNorm(Evaluator &evaluator, InstanceValue &object, Index channels, const Argument &at)
{
    object.built = true;
    const bool scales = !isFalse(object.get("scale")), centres = !isFalse(object.get("center"));
    return (!scales || setFilled(evaluator, object, "gamma", channels, 1, Role::Parameter, at)) &&
           (!centres || setFilled(evaluator, object, "beta", channels, 0, Role::Parameter, at)) &&
           setFilled(evaluator, object, "moving_mean", channels, 0, Role::Parameter, at) &&
           setFilled(evaluator, object, "moving_variance", channels, 1, Role::Parameter, at);
}

bool buildKeras(Evaluator &evaluator, InstanceValue &object, const Shape &input, const Argument &at)
{
    const std::string_view type = std::string_view(object.type).substr(std::min<std::size_t>(13, object.type.size()));
    const bool first = object.get("data_format").isText("channels_first");
    if (input.rank() < 2)
        return evaluator.refuse(at, says(why::thisLayerTakesMoreAxesThan, input.text())), false;
    const Index channels = input[first ? 1 : input.rank() - 1];
    const Value initializer = object.get("kernel_initializer");
    const bool one = type == "Conv1D", depthwise = type == "DepthwiseConv2D", separable = type == "SeparableConv2D";
    Index out = 0;
    if (type == "Dense") {
        out = settingOf(evaluator, object, "units", 0, at).value_or(0);
        if (out == 0 || !setWeight(evaluator, object, "kernel", {channels, out}, initializer, at))
            return evaluator.failed() ? false : (evaluator.refuse(at, says(why::needsTheNumberOfItsChannels)), false);
    } else if (type == "BatchNormalization") {
        return buildKerasNorm(evaluator, object, channels, at);
    } else {
        std::optional<std::vector<Index>> kernel = numbersOf(evaluator, object, "kernel_size",
                                                             one                ? 1
                                                             : type == "Conv3D" ? 3
                                                                                : 2,
                                                             at);
        const std::optional<Index> groups = kernel ? settingOf(evaluator, object, "groups", 1, at) : std::nullopt;
        const std::optional<Index> times =
            groups ? settingOf(evaluator, object, "depth_multiplier", 1, at) : std::nullopt;
        const std::optional<Index> filters = times ? settingOf(evaluator, object, "filters", 0, at) : std::nullopt;
        if (!filters)
            return false;
        if ((*filters == 0 && !depthwise) || channels % *groups != 0)
            return evaluator.refuse(at, *filters == 0 ? says(why::needsTheNumberOfItsChannels)
                                                      : says(why::theInputHasChannelsWhichAre, channels)),
                   false;
        out = depthwise ? channels * *times : *filters;
        std::vector<Index> sizes = *kernel;
        const Value spatial = object.get("depthwise_initializer");
        if (depthwise || separable) {
            sizes.insert(sizes.end(), {channels, *times});
            if (!setWeight(evaluator, object, separable ? "depthwise_kernel" : "kernel", sizes,
                           spatial.kind == Kind::None ? initializer : spatial, at))
                return false;
            if (separable && !setWeight(evaluator, object, "pointwise_kernel", {1, 1, channels * *times, *filters},
                                        object.get("pointwise_initializer"), at))
                return false;
        } else {
            const bool transposes = type == "Conv2DTranspose";
            sizes.insert(sizes.end(), {transposes ? *filters : channels / *groups, transposes ? channels : *filters});
            if (!setWeight(evaluator, object, "kernel", sizes, initializer, at))
                return false;
        }
    }
    if (!isFalse(object.get("use_bias"))) {
        const Value bias = object.get("bias_initializer");
        if (!setWeight(evaluator, object, "bias", {out}, bias.kind == Kind::None ? Value::ofText("zeros") : bias, at))
            return false;
    }
    object.built = true;
    return true;
}

bool hasWeights(std::string_view type)
{
    constexpr std::array<std::string_view, 8> weighted{
        "keras.layers.Conv2D",          "keras.layers.Conv1D",
        "keras.layers.Conv3D",          "keras.layers.DepthwiseConv2D",
        "keras.layers.SeparableConv2D", "keras.layers.Dense",
        "keras.layers.Conv2DTranspose", "keras.layers.BatchNormalization"};
    return std::find(weighted.begin(), weighted.end(), type) != weighted.end();
}

/// An input_shape or batch_input_shape as a placeholder.
Value inputOf(Evaluator &evaluator, InstanceValue &layer, const Argument &at)
{
    for (const auto &[name, batch] : {std::pair{"input_shape", false}, {"batch_input_shape", true}, {"shape", false}}) {
        const Value given = layer.get(name);
        if (given.kind != Kind::List)
            continue;
        std::vector<Index> sizes = openSizes(evaluator, given, at);
        if (!batch)
            sizes.insert(sizes.begin(), -1);
        if (evaluator.failed())
            return Value::missing();
        return placeholder(evaluator, sizes, ArrayType::Float32, at);
    }
    return {};
}

} // namespace

std::optional<ArrayValue> drawnArray(Evaluator &evaluator, const std::vector<Index> &sizes, Origin origin,
                                     const Argument &at, double deviation)
{
    if (!evaluator.room(sizes, at))
        return std::nullopt;
    ArrayValue array = makeArray(*Shape::of(sizes), ArrayType::Float32, origin);
    array.numbers->drawn = true;
    for (Index i = 0; i < array.size(); ++i)
        setReal(array, i, deviation * evaluator.draws().normal());
    return array;
}

namespace {

/// An initializer of the snippet: a function of a shape, and of a type where it takes one.
Value calledWithShape(Evaluator &evaluator, const Value &initializer, const std::vector<Index> &sizes,
                      const Argument &at)
{
    std::vector<Value> list;
    for (const Index size : sizes)
        list.push_back(Value::ofInt(size));
    std::vector<Argument> arguments{{.value = Value::ofList(std::move(list), true), .begin = at.begin}};
    const bool takesType = initializer.kind == Kind::Function && initializer.function().code->parameters.size() > 1 &&
                           !initializer.function().code->parameters[1].hasDefault &&
                           initializer.function().code->parameters[1].kind == 0;
    if (takesType)
        arguments.push_back({.value = Value::ofType(ArrayType::Float32), .begin = at.begin});
    return evaluator.call({.value = initializer, .begin = at.begin}, std::move(arguments), at.begin + 1);
}

} // namespace

std::optional<ArrayValue> initialized(Evaluator &evaluator, const Value &initializer, const std::vector<Index> &sizes,
                                      const Argument &at)
{
    if (!evaluator.room(sizes, at))
        return std::nullopt;
    const Shape shape = *Shape::of(sizes);
    const auto filled = [&](double value) { return filledWith(shape, ArrayType::Float32, Origin::TensorFlow, value); };
    std::string name;
    if (initializer.kind == Kind::Text || initializer.kind == Kind::Path)
        name = initializer.text();
    else if (initializer.kind == Kind::Instance && !initializer.instance().userClass)
        name = initializer.instance().type;
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const auto is = [&](std::string_view word) {
        return std::string_view(name).substr(name.rfind('.') + 1).starts_with(word);
    };
    Value given;
    if (initializer.isNumber() || initializer.kind == Kind::Array) {
        given = initializer;
    } else if (is("constant") && initializer.kind == Kind::Instance) {
        given = initializer.instance().get("value");
    } else if (!name.empty() && is("one")) {
        return filled(1);
    } else if (!name.empty() && (is("zero") || is("constant"))) {
        return filled(0);
    } else if (initializer.kind == Kind::None || is("random") || is("truncated") || is("glorot") || is("he") ||
               is("lecun") || is("variance") || is("orthogonal") || is("uniform") || is("normal")) {
        Index fan = 1;
        for (std::size_t i = 0; i + 1 < sizes.size(); ++i)
            fan *= sizes[i];
        return drawnArray(evaluator, sizes, Origin::TensorFlow, at,
                          1 / std::sqrt(static_cast<double>(std::max<Index>(fan, 1))));
    } else if (initializer.kind == Kind::Function || initializer.kind == Kind::Method ||
               initializer.kind == Kind::Instance || initializer.kind == Kind::Class) {
        given = calledWithShape(evaluator, initializer, sizes, at);
    }
    if (evaluator.failed())
        return std::nullopt;
    if (given.kind == Kind::None) {
        evaluator.refuse(at, says(why::thisIsNotSupportedInPasted));
        return std::nullopt;
    }
    std::optional<ArrayValue> values =
        converted(evaluator, {.value = given, .begin = at.begin}, Origin::TensorFlow, ArrayType::Float32);
    if (!values)
        return std::nullopt;
    if (values->size() == shape.elementCount() && values->shape.rank() != shape.rank() &&
        initializer.kind == Kind::Instance)
        return reshaped(*values, shape);
    const std::optional<Shape> both = broadcastShape(values->shape, shape);
    if (!both || *both != shape || (values->shape != shape && values->size() != 1)) {
        evaluator.refuse(at, says(why::valuesOfShapeDoNotGo, values->shape.text(), shape.text()));
        return std::nullopt;
    }
    return broadcastTo(*values, shape);
}

namespace {

void remember(Evaluator &evaluator, const Argument &model)
{
    evaluator.models.push_back(std::static_pointer_cast<InstanceValue>(model.value.object));
}

/// Sequential, ModuleList, ModuleDict: the layers of lists and dicts, however they are nested.
bool buildSequential(Evaluator &evaluator, const Argument &layer)
{
    InstanceValue &object = layer.value.instance();
    const bool keras = object.type == "keras.Sequential";
    const Value all = object.get(keras ? "layers" : object.type != "torch.nn.Sequential" ? "modules" : "all");
    std::vector<std::pair<std::string, Value>> items;
    object.attributes.clear();
    if (keras)
        object.set("_layers", Value::ofList({}, false));
    const auto add = [&](const Value &given, auto &&again) -> void {
        if (given.kind == Kind::Dict)
            for (const auto &[key, value] : given.dict().items)
                items.emplace_back(key.kind == Kind::Text ? key.text() : "", value);
        else if (given.kind == Kind::List && items.size() < 4000)
            for (Index i = 0; i < lengthOf(given.list()); ++i)
                again(itemOf(given.list(), i), again);
        else
            items.emplace_back("", given);
    };
    if (all.kind != Kind::None)
        add(all, add);
    for (const auto &[name, value] : items) {
        if (!addLayer(evaluator, object, {.value = value, .begin = layer.begin}))
            return false;
        if (!name.empty() && !keras) // PyTorch's layers are attributes with names
            object.attributes.back().name = name;
    }
    if (keras)
        remember(evaluator, layer);
    return true;
}

/// A functional model: its layers, in the order in which they are called.
void buildModel(Evaluator &evaluator, const Argument &layer)
{
    InstanceValue &object = layer.value.instance();
    const Value input = object.get("inputs"), output = object.get("outputs");
    if (input.kind == Kind::None || output.kind == Kind::None)
        return;
    object.set("input", input);
    object.set("output", output);
    std::vector<Value> layers, inputs, waiting{output};
    std::vector<const SymbolValue *> order;
    while (!waiting.empty() && order.size() < 4000) {
        const Value one = waiting.back();
        waiting.pop_back();
        if (one.kind == Kind::List && !one.list().packed)
            waiting.insert(waiting.end(), one.list().items.begin(), one.list().items.end());
        if (one.kind != Kind::Symbol || std::find(order.begin(), order.end(), &one.symbol()) != order.end())
            continue;
        order.push_back(&one.symbol());
        if (one.symbol().isInput)
            inputs.push_back(objectOf(evaluator, "keras.layers.InputLayer", layer));
        for (const Argument &argument : one.symbol().arguments)
            waiting.push_back(argument.value);
        if (one.symbol().callee.value.kind == Kind::Instance)
            layers.insert(layers.begin(), one.symbol().callee.value);
    }
    layers.insert(layers.begin(), inputs.begin(), inputs.end());
    object.set("_layers", Value::ofList(std::move(layers), false));
    remember(evaluator, layer);
}

} // namespace

bool buildFromSettings(Evaluator &evaluator, const Argument &layer)
{
    InstanceValue &object = layer.value.instance();
    const std::string &type = object.type;
    if (type == "torch.nn.Sequential" || type == "torch.nn.ModuleList" || type == "torch.nn.ModuleDict" ||
        type == "keras.Sequential")
        return buildSequential(evaluator, layer);
    if (type == "keras.Model")
        return buildModel(evaluator, layer), true;
    const bool weighted = type.starts_with("torch.nn.Conv") || type == "torch.nn.Linear";
    if (weighted) {
        const std::optional<Index> in =
            settingOf(evaluator, object, type.ends_with("Linear") ? "in_features" : "in_channels", 0, layer);
        return in && buildTorch(evaluator, object, *in, layer);
    }
    const bool instances = type.starts_with("torch.nn.InstanceNorm"), grouped = type == "torch.nn.GroupNorm";
    if (type.starts_with("torch.nn.BatchNorm") || instances || grouped) {
        const std::optional<Index> channels =
            settingOf(evaluator, object, grouped ? "num_channels" : "num_features", 0, layer);
        const auto says = [&](std::string_view name, bool usual) {
            const Value given = object.get(name);
            return given.kind == Kind::None ? usual : !isFalse(given);
        };
        const bool learns = says("affine", !instances), tracks = !grouped && says("track_running_stats", !instances);
        return channels &&
               (!learns || (setFilled(evaluator, object, "weight", *channels, 1, Role::Parameter, layer) &&
                            setFilled(evaluator, object, "bias", *channels, 0, Role::Parameter, layer))) &&
               (!tracks || (setFilled(evaluator, object, "running_mean", *channels, 0, Role::Buffer, layer) &&
                            setFilled(evaluator, object, "running_var", *channels, 1, Role::Buffer, layer)));
    }
    if (hasWeights(type) && (object.find("input_shape") != nullptr || object.find("batch_input_shape") != nullptr))
        remember(evaluator, layer);
    return true;
}

bool buildLayer(Evaluator &evaluator, const Argument &layer, const Shape &input)
{
    InstanceValue &object = layer.value.instance();
    const std::string own = std::exchange(object.type, libraryType(evaluator, object));
    bool fine = true;
    if (!object.built && hasWeights(object.type)) {
        fine = buildKeras(evaluator, object, input, layer);
        const Value weights = object.get("weights");
        if (fine && weights.kind == Kind::List)
            (void)callMethod(evaluator, layer, "set_weights", {{.value = weights, .begin = layer.begin}},
                             layer.begin + 1);
    } else if (!object.built && object.type.starts_with("torch.nn.Lazy") && input.rank() > 1) {
        object.type = "torch.nn." + object.type.substr(13);
        const std::size_t axes = object.type.ends_with("1d") ? 1 : 2;
        const int axis = input.rank() - static_cast<int>(axes) - 1;
        if (object.type.starts_with("torch.nn.BatchNorm")) {
            object.set("num_features", Value::ofInt(input[1]));
            return buildFromSettings(evaluator, layer);
        }
        fine = buildTorch(evaluator, object, input[object.type.ends_with("Linear") ? input.rank() - 1 : axis], layer);
        return fine; // it is an ordinary layer from now on
    }
    object.type = own;
    return fine && !evaluator.failed();
}

bool addLayer(Evaluator &evaluator, InstanceValue &model, const Argument &layer)
{
    if (!evaluator.spend(8, layer))
        return false;
    if (!model.type.starts_with("keras.")) {
        if (layer.value.kind != Kind::Instance) {
            evaluator.refuse(layer, says(why::aModelIsMadeOfLayers, describe(layer.value)));
            return false;
        }
        std::size_t next = 0;
        for (const InstanceValue::Attribute &one : model.attributes)
            next += one.value.kind == Kind::Instance ? 1 : 0;
        model.set(std::to_string(next), layer.value);
        return true;
    }
    Value input;
    if (layer.value.kind == Kind::Symbol)
        input = layer.value;
    else if (layer.value.kind == Kind::Instance && layer.value.instance().type == "keras.layers.InputLayer")
        input = inputOf(evaluator, layer.value.instance(), layer);
    if (input.kind == Kind::Symbol) {
        model.set("input", input);
        model.set("output", input);
        return true;
    }
    if (evaluator.failed())
        return false;
    if (layer.value.kind != Kind::Instance) {
        evaluator.refuse(layer, says(why::aModelIsMadeOfLayers, describe(layer.value)));
        return false;
    }
    layer.value.instance().called = true; // shown by the model
    Value list = model.get("_layers");
    evaluator.keep(list.object);
    list.list().items.push_back(layer.value);
    if (model.find("output") == nullptr) {
        const Value first = inputOf(evaluator, layer.value.instance(), layer);
        if (evaluator.failed())
            return false;
        if (first.kind == Kind::Symbol) {
            model.set("input", first);
            model.set("output", first);
        }
    }
    if (model.find("output") != nullptr) {
        const Value output = evaluator.call({.value = layer.value, .begin = layer.begin},
                                            {{.value = model.get("output"), .begin = layer.begin}}, layer.begin + 1);
        if (evaluator.failed() && !evaluator.refused()->unknown)
            return false;
        if (evaluator.failed()) { // what is not supported is told when the model is called
            evaluator.forgetRefusal();
            std::erase_if(model.attributes, [](const auto &one) { return one.name == "output"; });
            return true;
        }
        model.set("output", output);
    }
    return true;
}

std::optional<ArrayValue> drawnExample(Evaluator &evaluator, const SymbolValue &symbol, const Argument &at)
{
    if (symbol.open || symbol.example.kind != Kind::Array)
        return std::nullopt;
    const Shape &shape = symbol.example.array().shape;
    return drawnArray(evaluator, sizesOf(shape), Origin::TensorFlow, at);
}

void callRememberedModels(Evaluator &evaluator)
{
    const bool shown = !evaluator.reading().calls.empty(); // by what the code computes itself
    for (const std::shared_ptr<InstanceValue> &model : std::exchange(evaluator.models, {})) {
        if (shown || model->called || evaluator.failed())
            continue;
        const Argument at{.value = Value::of(Kind::Instance, model), .begin = model->at};
        Value input = model->get("input");
        if (input.kind == Kind::None)
            input = inputOf(evaluator, *model, at);
        if (input.kind == Kind::List && lengthOf(input.list()) == 1)
            input = itemOf(input.list(), 0);
        const std::optional<ArrayValue> drawn =
            input.kind == Kind::Symbol ? drawnExample(evaluator, input.symbol(), at) : std::nullopt;
        if (!drawn)
            continue;
        const std::size_t calls = evaluator.reading().calls.size();
        (void)evaluator.call(at, {{.value = Value::ofArray(*drawn), .begin = at.begin}}, at.begin + 1);
        if (evaluator.reading().calls.size() > calls)
            evaluator.note(says(why::theModelIsGivenNoInput));
    }
}

} // namespace lab::python
