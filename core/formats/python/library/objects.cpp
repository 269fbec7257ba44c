// Objects of the library: their attributes, weights and methods.

#include "core/formats/python/library/layers.h"
#include "core/formats/python/library/symbols.h"
#include "core/formats/python/reasons.h"

#include <algorithm>

namespace lab::python {
namespace {

using Role = InstanceValue::Attribute::Role;

/// The names of a row's arguments, first spellings.
std::vector<std::string> namesOf(const LibraryRow &row)
{
    std::vector<std::string> names;
    if (row.function == nullptr) { // def f(input, dims=1):
        const std::size_t begin = row.arguments.find('(') + 1;
        std::string_view inside = row.arguments.substr(begin, row.arguments.find("):") - begin);
        while (!inside.empty()) {
            const std::size_t comma = std::min(inside.find(','), inside.size());
            const std::string_view word = inside.substr(0, comma);
            names.emplace_back(word.substr(0, word.find('=')));
            inside.remove_prefix(std::min(comma + 2, inside.size()));
        }
        return names;
    }
    for (std::string_view rest = row.arguments; !rest.empty();) {
        const std::size_t blank = std::min(rest.find(' '), rest.size());
        std::string_view word = rest.substr(0, blank);
        word.remove_prefix(word.starts_with('*') ? 1 : 0);
        names.emplace_back(word.substr(0, word.find_first_of("/~=")));
        rest.remove_prefix(std::min(blank + 1, rest.size()));
    }
    return names;
}

/// What Keras calls a layer: the name it was given, or "conv2d", "conv2d_1", in the order in which they are made.
Value nameOf(Evaluator &evaluator, const Bound &call)
{
    const std::vector<std::string> names = namesOf(*libraryRow(call.path));
    for (std::size_t i = 0; i < names.size() && i < Bound::most; ++i)
        if (names[i] == "name" && call.has(i) && call[i].value.kind == Kind::Text)
            return call[i].value;
    for (const Argument &one : call.more)
        if (one.keyword == "name" && one.value.kind == Kind::Text)
            return one.value;
    const std::string_view type = call.path.substr(call.path.rfind('.') + 1);
    std::string made;
    for (std::size_t i = 0; i < type.size(); ++i) {
        const auto upper = [&](std::size_t k) { return k < type.size() && type[k] >= 'A' && type[k] <= 'Z'; };
        const auto lower = [&](std::size_t k) { return k < type.size() && type[k] >= 'a' && type[k] <= 'z'; };
        if (i > 0 && upper(i) && (lower(i - 1) || lower(i + 1)))
            made += '_';
        made += upper(i) ? static_cast<char>(type[i] + 32) : type[i];
    }
    const int before = evaluator.madeOf[made]++;
    return Value::ofText(before == 0 ? made : made + "_" + std::to_string(before));
}

bool isLayer(std::string_view type)
{
    return type.starts_with("keras.") || type.starts_with("torch.nn.");
}

void collectParameters(InstanceValue &object, const std::string &prefix, std::vector<Parameter> &all, int depth,
                       bool trains = true)
{
    const Value trainable = object.get("trainable");
    trains = trains && !(trainable.isNumber() && trainable.number() == 0);
    if (depth > 30 || all.size() > 4000)
        return;
    const auto known = [&](const Value &array) { // the same parameter, not another view of its memory
        return std::any_of(all.begin(), all.end(), [&](const Parameter &one) {
            return one.array.object == array.object || (one.array.array().numbers == array.array().numbers &&
                                                        one.array.array().strides == array.array().strides);
        });
    };
    // As PyTorch has it: what is its own first, then what its layers have. Keras keeps the order of what was made.
    for (const Role role : {Role::Parameter, Role::Buffer})
        for (InstanceValue::Attribute &one : object.attributes)
            if (one.value.kind == Kind::Array && one.role == role && !known(one.value))
                all.push_back(
                    {prefix + one.name, one.value, role == Role::Buffer, trains && one.value.array().learns != 0});
    for (InstanceValue::Attribute &one : object.attributes) {
        if (one.value.kind == Kind::Instance) {
            collectParameters(one.value.instance(), prefix + one.name + ".", all, depth + 1, trains);
        } else if (one.value.kind == Kind::List && !one.value.list().packed) {
            for (const Value &item : one.value.list().items)
                if (item.kind == Kind::Instance)
                    collectParameters(item.instance(), prefix + one.name + ".", all, depth + 1, trains);
        }
    }
}

} // namespace

Value objectOf(Evaluator &evaluator, std::string_view type, const Argument &at)
{
    auto object = evaluator.keep(std::make_shared<InstanceValue>());
    object->type = type;
    object->at = at.begin;
    return evaluator.spend(16, at) ? Value::of(Kind::Instance, std::move(object)) : Value::missing();
}

namespace {

/// A layer has its sizes for each axis, as the libraries show them: Conv2d(1, 1, 3).kernel_size is (3, 3).
/// Batch normalization has its epsilon.
void sizesByAxis(InstanceValue &object)
{
    const std::string_view type = object.type;
    const bool keras = type.starts_with("keras.layers.");
    const auto has = [type](std::string_view one, std::string_view other) {
        return type.ends_with(one) || type.ends_with(other);
    };
    const std::size_t axes = has("1d", "1D") ? 1 : has("3d", "3D") ? 3 : 2;
    const std::string_view epsilon = keras ? "epsilon" : "eps";
    if (type.find("BatchNorm") != std::string_view::npos && object.find(epsilon) == nullptr)
        object.set(epsilon, Value::ofFloat(keras ? 1e-3 : 1e-5));
    const bool pools = keras && type.find("Pooling") != std::string_view::npos;
    if (type.find("Conv") == std::string_view::npos && !pools)
        return;
    const auto fill = [&](std::string_view name, std::int64_t usual) {
        const Value given = object.get(name);
        const Value size = given.kind == Kind::None && usual >= 0 ? Value::ofInt(usual) : given;
        if (size.isInteger())
            object.set(name, Value::ofList(std::vector<Value>(axes, size), true));
    };
    fill("kernel_size", -1);
    if (keras) {
        if (!pools && object.find("use_bias") == nullptr)
            object.set("use_bias", Value::ofBool(true));
        fill("pool_size", -1);
        fill("strides", pools ? -1 : 1);
        if (!pools)
            fill("dilation_rate", 1);
        return;
    }
    fill("stride", 1);
    fill("padding", 0);
    fill("dilation", 1);
    if (object.find("groups") == nullptr)
        object.set("groups", Value::ofInt(1));
}

} // namespace

Value makeObject(Evaluator &evaluator, Bound &call)
{
    Value object = objectOf(evaluator, call.path, call.callee);
    if (evaluator.failed())
        return object;
    const std::vector<std::string> names = namesOf(*libraryRow(call.path));
    for (std::size_t i = 0; i < names.size(); ++i)
        if (call.has(i))
            object.instance().set(names[i], call[i].value);
    if (call.path.starts_with("keras."))
        object.instance().set("layer_name", nameOf(evaluator, call));
    if (!call.spread.empty()) {
        std::vector<Value> items;
        for (const Argument &one : call.spread)
            items.push_back(one.value);
        object.instance().set("all", Value::ofList(std::move(items), true));
    }
    sizesByAxis(object.instance());
    buildFromSettings(evaluator, {.value = object, .begin = call.callee.begin});
    return evaluator.failed() ? Value::missing() : object;
}

std::string libraryType(Evaluator &evaluator, InstanceValue &object)
{
    return object.userClass && object.type.empty() ? evaluator.libraryBase(*object.userClass) : object.type;
}

std::vector<Parameter> parametersOf(InstanceValue &object)
{
    std::vector<Parameter> all;
    collectParameters(object, "", all, 0);
    return all;
}

std::vector<std::pair<std::string, Value>> layersOf(InstanceValue &object)
{
    std::vector<std::pair<std::string, Value>> all;
    const Value listed = object.get("_layers");
    if (listed.kind == Kind::List) {
        for (const Value &item : listed.list().items)
            all.emplace_back(std::to_string(all.size()), item);
        return all;
    }
    for (const InstanceValue::Attribute &one : object.attributes) {
        if (one.value.kind == Kind::Instance)
            all.emplace_back(one.name, one.value);
        else if (one.value.kind == Kind::List && !one.value.list().packed)
            for (const Value &item : one.value.list().items)
                if (item.kind == Kind::Instance)
                    all.emplace_back(one.name, item);
    }
    return all;
}

Value objectAttribute(Evaluator &evaluator, const Argument &of, std::string_view name, Offset at)
{
    InstanceValue &object = of.value.instance();
    const std::string type = libraryType(evaluator, object), word(name.substr(0, 60));
    if (isLayer(type)) {
        std::string_view which = name; // of the weights: all, trainable_…, non_trainable_…
        for (const std::string_view prefix : {"non_", "trainable_"})
            which.remove_prefix(which.starts_with(prefix) ? prefix.size() : 0);
        if (which == "weights" || which == "variables") {
            std::vector<Value> items;
            for (const Parameter &one : parametersOf(object))
                if (which == name || one.trains == name.starts_with("trainable"))
                    items.push_back(one.array);
            return Value::ofList(std::move(items), false);
        }
        if (name == "layers") {
            std::vector<Value> items;
            for (const auto &[key, layer] : layersOf(object))
                items.push_back(layer);
            return Value::ofList(std::move(items), false);
        }
        if ((name == "inputs" || name == "outputs") && object.find(name == "inputs" ? "input" : "output") != nullptr)
            return Value::ofList({object.get(name == "inputs" ? "input" : "output")}, false);
        if ((name == "input_shape" || name == "output_shape") &&
            object.find(name == "input_shape" ? "input" : "output") != nullptr)
            return evaluator.attribute(
                {.value = object.get(name == "input_shape" ? "input" : "output"), .begin = of.begin}, "shape", at);
        if (name == "__class__")
            return Value::ofPath(type);
        if (name == "name") {
            const Value given = object.get("layer_name");
            return given.kind == Kind::Text ? given : Value::opaque("a layer's name");
        }
        if (name == "training" && type.starts_with("torch."))
            return Value::ofBool(!object.evaluates);
        if (name == "built" || name == "trainable")
            return Value::ofBool(name == "trainable" || object.built);
        if ((name == "kernel" || name == "bias" || name == "depthwise_kernel" || name == "pointwise_kernel") &&
            !object.built && type.starts_with("keras."))
            return evaluator.refuse(at, at + static_cast<Offset>(name.size()), ErrorCode::Unsupported,
                                    says(why::theHasNoValuesBeforeThe, word));
    }
    for (const std::string &path : {type + "." + word, "layer." + word})
        if (libraryRow(path) != nullptr && (path.starts_with(type) || isLayer(type)))
            return Value::method(of.value, path);
    if (standingOf(type) == Standing::Harmless)
        return Value::opaque(type.substr(0, 40) + "." + word);
    const Value missing = evaluator.refuse(at, at + static_cast<Offset>(name.size()), ErrorCode::Unsupported,
                                           says(why::ofIsNotSupported, word, describe(of.value)));
    const bool weight = name == "weight" || name == "bias"; // PyTorch's layers have them from the start, or never
    return weight && type.starts_with("torch.nn.") ? evaluator.raises("builtins.AttributeError", missing) : missing;
}

void setObjectAttribute(Evaluator &evaluator, const Argument &of, std::string_view name, Offset at,
                        const Argument &value)
{
    InstanceValue &object = of.value.instance();
    const std::string type = libraryType(evaluator, object);
    const auto end = static_cast<Offset>(at + name.size());
    if (!evaluator.spend(4, value))
        return;
    Value *own = object.find(name);
    const auto attribute = std::find_if(object.attributes.begin(), object.attributes.end(),
                                        [&](const InstanceValue::Attribute &one) { return one.name == name; });
    const bool weight = own != nullptr && attribute->role == Role::Parameter && own->kind == Kind::Array;
    if (weight && value.value.kind == Kind::Array) {
        if (value.value.array().shape != own->array().shape && !object.type.empty()) {
            evaluator.refuse(
                value, says(why::hasTheShapeNot, name, own->array().shape.text(), value.value.array().shape.text()));
            return;
        }
        if (type.starts_with("torch.") && !value.value.flag) {
            evaluator.refuse(value, says(why::pytorchTakesNnParameterHereNot));
            return;
        }
        if (type.starts_with("keras.") && !value.value.flag) {
            evaluator.write(own->array(), of, value);
            return;
        }
    } else if (object.userClass == nullptr && own == nullptr && isLayer(type) &&
               (name == "kernel" || name == "weight")) {
        evaluator.refuse(at, end, ErrorCode::Unsupported,
                         says(why::ofCannotBeSetHere, name.substr(0, 60), describe(of.value)));
        return;
    }
    object.set(name, value.value, value.value.kind == Kind::Array && value.value.flag ? Role::Parameter : Role::Plain);
    if (weight && value.value.kind != Kind::Array)
        object.set(name, value.value);
}

Value objectItem(Evaluator &evaluator, const Argument &of, const Argument &key, Offset at)
{
    InstanceValue &object = of.value.instance();
    if (object.type == "jax.at") {
        auto view = std::make_shared<InstanceValue>(object);
        view->set("key", key.value);
        return Value::of(Kind::Instance, std::move(view));
    }
    if (object.userClass)
        if (const Value *method = evaluator.classAttribute(*object.userClass, "__getitem__"))
            return evaluator.call({.value = Value::method(of.value, *method), .begin = of.begin}, {key}, at);
    const std::vector<std::pair<std::string, Value>> layers = layersOf(object);
    if (key.value.kind == Kind::Text) {
        for (const auto &[name, layer] : layers)
            if (name == key.value.text())
                return layer;
        return evaluator.refuse(key, says(why::thisItemDoesNotExist));
    }
    std::vector<Value> items;
    for (const auto &[name, layer] : layers)
        items.push_back(layer);
    Value part = evaluator.subscript({.value = Value::ofList(std::move(items), false), .begin = of.begin}, key, at);
    if (part.kind != Kind::List)
        return part;
    Value model = objectOf(evaluator, object.type, of);
    for (const Value &layer : part.list().items)
        if (!addLayer(evaluator, model.instance(), {.value = layer, .begin = of.begin}))
            return Value::missing();
    return model;
}

Value objectItems(Evaluator &evaluator, const Argument &of)
{
    InstanceValue &object = of.value.instance();
    if (!isLayer(libraryType(evaluator, object)))
        return evaluator.refuse(of, says(why::cannotBeGoneThrough, describe(of.value)));
    std::vector<Value> items;
    for (const auto &[name, layer] : layersOf(object))
        items.push_back(object.type == "torch.nn.ModuleDict" ? Value::ofText(name) : layer);
    return Value::ofList(std::move(items), false);
}

Value constructBase(Evaluator &evaluator, const Value &object, std::string_view base, std::vector<Argument> arguments,
                    const Argument &callee, Offset at)
{
    const bool plain =
        base == "torch.nn.Module" || base == "keras.layers.Layer" ||
        (base == "keras.Model" && (arguments.empty() || !arguments.front().keyword.empty()) &&
         std::none_of(arguments.begin(), arguments.end(), [](const Argument &one) { return one.keyword == "inputs"; }));
    if (plain) // name=…, dtype=…
        return object;
    const LibraryRow *row = libraryRow(base);
    if (row == nullptr)
        return evaluator.refuse(callee.begin, at, ErrorCode::Unsupported, says(why::isNotSupported, shownPath(base)));
    const Value made = callRow(evaluator, *row, std::move(arguments), callee, at);
    if (made.kind != Kind::Instance)
        return evaluator.refuse(callee.begin, at, ErrorCode::Unsupported, says(why::isNotSupported, shownPath(base)));
    for (const InstanceValue::Attribute &one : made.instance().attributes)
        object.instance().set(one.name, one.value, one.role);
    object.instance().built = made.instance().built;
    return object;
}

void beforeCall(Evaluator &evaluator, const Argument &callee, const std::vector<Argument> &arguments, Offset at)
{
    InstanceValue &object = callee.value.instance();
    object.called = object.called || evaluator.quiet == 0;
    const Value *build = evaluator.classAttribute(*object.userClass, "build");
    if (object.built || build == nullptr || arguments.empty() || libraryType(evaluator, object).starts_with("torch."))
        return;
    object.built = true;
    const Value shape = evaluator.attribute(arguments.front(), "shape", at);
    if (!evaluator.failed())
        (void)evaluator.call({.value = Value::method(callee.value, *build), .begin = callee.begin},
                             {{.value = shape, .begin = callee.begin}}, at);
}

namespace {

/// A functional model: its input under the placeholder's name, then its output.
Value callModel(Evaluator &evaluator, InstanceValue &object, const Argument &callee, const Argument &given, Offset at)
{
    const Value inputs = object.get("input");
    if (object.find("output") == nullptr)
        return evaluator.refuse(callee.begin, at, ErrorCode::Unsupported, says(why::thisModelSaysNowhereWhatIt));
    std::vector<std::pair<Value, Argument>> feed;
    const bool several = inputs.kind == Kind::List;
    const bool spread = several && given.value.kind == Kind::List;
    for (Index i = 0; i < (several ? lengthOf(inputs.list()) : 1); ++i) {
        Argument one = given;
        if (spread && i < lengthOf(given.value.list()))
            one.value = itemOf(given.value.list(), i);
        else if (several && i > 0)
            return evaluator.refuse(given, says(why::theModelNeedsSeveralInputs));
        if (const std::optional<ArrayValue> array = converted(evaluator, one, Origin::TensorFlow, ArrayType::Float32))
            one.value = derived(Value::ofArray(*array), {one});
        feed.emplace_back(several ? itemOf(inputs.list(), i) : inputs, one);
    }
    return evaluator.failed() ? Value::missing()
                              : computed(evaluator, {.value = object.get("output"), .begin = callee.begin}, feed, at);
}

/// Keras takes arrays of any kind, and computes in float32; a list of arrays stays one.
bool asKerasInput(Evaluator &evaluator, Argument &given)
{
    const bool several = given.value.kind == Kind::List && !given.value.list().packed &&
                         !given.value.list().items.empty() && given.value.list().items.front().kind == Kind::Array;
    if (several)
        return true;
    std::optional<ArrayValue> input = given.value.kind == Kind::Array && given.value.array().type == ArrayType::Float32
                                          ? std::optional(given.value.array())
                                          : converted(evaluator, given, Origin::TensorFlow, ArrayType::Float32);
    if (!input)
        return false;
    input->origin = Origin::TensorFlow;
    given.value = derived(Value::ofArray(*std::move(input)), {given});
    return true;
}

Value callWithoutHooks(Evaluator &evaluator, const Argument &callee, std::vector<Argument> arguments, Offset at)
{
    InstanceValue &object = callee.value.instance();
    const std::string type = libraryType(evaluator, object);
    if (type.empty())
        return evaluator.refuse(callee.begin, at, ErrorCode::Unsupported,
                                says(why::cannotBeCalled, describe(callee.value)));
    object.called = object.called || evaluator.quiet == 0;
    if (waits(arguments)) {
        const Value result = recorded(evaluator, {.value = callee.value, .begin = callee.begin}, arguments, at);
        if (!evaluator.failed()) {
            object.set("input", arguments.front().value);
            object.set("output", result);
        }
        return result;
    }
    if (arguments.empty())
        return evaluator.refuse(callee.begin, at, ErrorCode::Unsupported, says(why::aLayerIsCalledWithIts));
    if (type == "torch.nn.Sequential" || type == "keras.Sequential") {
        Argument value = arguments.front();
        for (const auto &[name, layer] : layersOf(object)) {
            value.value = evaluator.call({.value = layer, .begin = callee.begin}, {value}, at);
            value.variable = {};
            if (evaluator.failed())
                return Value::missing(evaluator.refused()->harmless);
        }
        return value.value;
    }
    if (type == "keras.Model")
        return callModel(evaluator, object, callee, arguments.front(), at);
    const LibraryRow *row = libraryRow(type + ".call");
    if (row == nullptr)
        return evaluator.refuseUnknown(callee.begin, at, says(why::isNotSupported, shownPath(type)),
                                       arguments.front().value.kind == Kind::Array &&
                                           arguments.front().value.array().afterConvolution);
    if (type.starts_with("keras.layers.") && !asKerasInput(evaluator, arguments.front()))
        return Value::missing(evaluator.failed() && evaluator.refused()->harmless);
    if (arguments.front().value.kind == Kind::Array &&
        !buildLayer(evaluator, callee, arguments.front().value.array().shape))
        return Value::missing();
    const std::vector<std::string> names = namesOf(*row);
    arguments.resize(std::max<std::size_t>(arguments.size(), 1));
    const std::vector<InstanceValue::Attribute> held = object.attributes; // their names must outlive the call
    for (const InstanceValue::Attribute &one : held)
        if (std::find(names.begin() + 1, names.end(), one.name) != names.end() && one.value.kind != Kind::None)
            arguments.push_back({.value = one.value, .begin = callee.begin, .keyword = one.name});
    for (const auto &[name, value] : {std::pair{"evaluates", object.evaluates}, {"training", evaluator.trains()}})
        if (std::find(names.begin(), names.end(), name) != names.end())
            arguments.push_back({.value = Value::ofBool(value), .begin = callee.begin, .keyword = name});
    return callRow(evaluator, *row, std::move(arguments), {.value = callee.value, .begin = callee.begin}, at);
}

} // namespace

Value callObject(Evaluator &evaluator, const Argument &callee, std::vector<Argument> arguments, Offset at)
{
    const Argument input = arguments.empty() ? callee : arguments.front();
    const bool outside = evaluator.trains();
    evaluator.setTrains(trainsNow(arguments, false, outside));
    Value output = callWithoutHooks(evaluator, callee, std::move(arguments), at);
    evaluator.setTrains(outside);
    const Value hooks = callee.value.instance().get("_hooks");
    for (Index i = 0; hooks.kind == Kind::List && i < lengthOf(hooks.list()) && !evaluator.failed(); ++i) {
        const Value hook = itemOf(hooks.list(), i); // None: was removed
        if (hook.kind == Kind::None || output.kind == Kind::Symbol)
            continue;
        const Value given = Value::ofList({input.value}, true);
        const Value made = evaluator.call({.value = hook, .begin = callee.begin},
                                          {{.value = callee.value, .begin = callee.begin},
                                           {.value = given, .begin = callee.begin},
                                           {.value = output, .begin = callee.begin}},
                                          at);
        if (made.kind != Kind::None)
            output = made;
    }
    return output;
}

Value callObjectMethod(Evaluator &evaluator, const Argument &of, const std::string &method,
                       std::vector<Argument> arguments, Offset at)
{
    if (method.starts_with("super.")) {
        InstanceValue &object = of.value.instance();
        const std::string base = evaluator.libraryBase(*object.userClass), name = method.substr(6);
        if (name == "__init__") {
            (void)constructBase(evaluator, of.value, base, std::move(arguments), of, at);
            return {};
        }
        if (name == "build") {
            object.built = true;
            return Value{};
        }
        if (name == "forward" || name == "call" || name == "__call__")
            return callObject(evaluator, of, std::move(arguments), at);
        if (name == "__setattr__" || name == "get_config" || name == "extra_repr")
            return Value::opaque("super." + name);
        const Value found = objectAttribute(evaluator, of, name, at);
        return evaluator.failed() ? Value::missing()
                                  : callValue(evaluator, {.value = found, .begin = of.begin}, std::move(arguments), at);
    }
    const LibraryRow *row = libraryRow(method);
    arguments.insert(arguments.begin(), of);
    arguments.front().keyword = {};
    return callRow(evaluator, *row, std::move(arguments), of, at);
}

} // namespace lab::python
