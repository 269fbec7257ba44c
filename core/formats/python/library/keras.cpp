// Keras: layers, models, and the methods that layers of all libraries have.

#include "core/formats/python/library/functions.h"
#include "core/formats/python/library/layers.h"
#include "core/formats/python/library/symbols.h"
#include "core/formats/python/reasons.h"

#include <algorithm>

namespace lab::python {
namespace {

using namespace rows;
using Role = InstanceValue::Attribute::Role;

Value lambdaLayer(Evaluator &evaluator, Bound &call) // x function
{
    return call.has(1) ? evaluator.call(call[1], {{.value = call[0].value, .begin = call[0].begin}}, call.functionAt)
                       : call[0].value;
}

Value initializerCall(Evaluator &evaluator, Bound &call) // shape dtype, and the settings
{
    const std::optional<std::vector<Index>> sizes = call.has(0) ? integersOf(evaluator, call[0]) : std::nullopt;
    const std::optional<ArrayValue> made =
        sizes ? initialized(evaluator, call.callee.value, *sizes, call.callee) : std::nullopt;
    return made ? Value::ofArray(*made) : Value::missing();
}

Value input(Evaluator &evaluator, Bound &call) // shape batch_size dtype
{
    std::vector<Index> sizes{call.whole(1, -1)};
    const std::vector<Index> own = openSizes(evaluator, call.value(0), call.callee);
    sizes.insert(sizes.end(), own.begin(), own.end());
    return call.failed() ? Value::missing() : placeholder(evaluator, sizes, ArrayType::Float32, call.callee);
}

/// tf.layers.conv2d(inputs, filters, …): a layer that is called at once.
Value layerFunction(Evaluator &evaluator, Bound &call) // inputs *settings *
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> layers{
        {{"conv2d_transpose", "Conv2DTranspose"},
         {"conv2d", "Conv2D"},
         {"max_pooling2d", "MaxPooling2D"},
         {"average_pooling2d", "AveragePooling2D"},
         {"dense", "Dense"},
         {"flatten", "Flatten"}}};
    const auto row = std::find_if(layers.begin(), layers.end(), [&](const auto &one) { return call.ends(one.first); });
    std::vector<Argument> arguments = call.spread;
    arguments.insert(arguments.end(), call.more.begin(), call.more.end());
    if (row == layers.end() || !call.has(0))
        return needs(evaluator, call);
    const Value layer = callPath(evaluator, "keras.layers." + std::string(row->second), std::move(arguments),
                                 call.callee.begin, call.functionAt);
    return evaluator.failed() ? Value::missing()
                              : evaluator.call({.value = layer, .begin = call.callee.begin},
                                               {{.value = call[0].value, .begin = call[0].begin}}, call.functionAt);
}

// Methods of layers and models.

Value getWeights(Evaluator &evaluator, Bound &call) // self
{
    std::vector<Value> all;
    for (const Parameter &one : parametersOf(call[0].value.instance())) {
        ArrayValue array = one.array.array();
        if (!evaluator.spend(array.size(), call[0]))
            return Value::missing();
        array.numbers = std::make_shared<Numbers>(*array.numbers);
        array.origin = Origin::NumPy;
        all.push_back(Value::ofArray(std::move(array)));
    }
    return Value::ofList(std::move(all), false);
}

/// Into a weight of the same shape.
bool writeWeight(Evaluator &evaluator, const Parameter &weight, const Argument &value)
{
    const std::optional<ArrayValue> given = evaluator.arrayOf(value);
    if (given && given->shape != weight.array.array().shape)
        evaluator.refuse(value, says(why::hasTheShapeNot, weight.name.substr(0, 80), weight.array.array().shape.text(),
                                     given->shape.text()));
    return given && !evaluator.failed() &&
           evaluator.write(weight.array.array(), {.value = weight.array, .begin = value.begin}, value);
}

Value setWeights(Evaluator &evaluator, Bound &call) // self weights
{
    const std::optional<std::vector<Value>> values = call.has(1) ? evaluator.itemsOf(call[1]) : std::nullopt;
    if (!values)
        return needs(evaluator, call);
    InstanceValue &object = call[0].value.instance();
    const std::vector<Parameter> weights = parametersOf(object);
    if (weights.size() != values->size())
        return evaluator.refuse(call[1], weights.empty() && !values->empty()
                                             ? says(why::theLayerHasNoWeightsBefore)
                                             : says(why::arraysAreGivenForWeights, values->size(), weights.size()));
    for (std::size_t i = 0; i < weights.size(); ++i)
        if (!writeWeight(evaluator, weights[i], {.value = (*values)[i], .begin = call[1].begin}))
            return Value::missing();
    return Value{};
}

Value stateDict(Evaluator &evaluator, Bound &call) // self
{
    Value made = Value::ofDict();
    evaluator.keep(made.object);
    for (const Parameter &one : parametersOf(call[0].value.instance()))
        made.dict().set("'" + one.name, Value::ofText(one.name), one.array);
    return evaluator.spend(static_cast<Index>(made.dict().items.size()) * 8, call[0]) ? made : Value::missing();
}

Value loadStateDict(Evaluator &evaluator, Bound &call) // self state_dict strict assign
{
    if (!call.has(1) || call[1].value.kind != Kind::Dict)
        return needs(evaluator, call);
    const std::vector<Parameter> weights = parametersOf(call[0].value.instance());
    const bool strict = call.flag(2, true);
    std::size_t found = 0;
    for (const auto &[key, value] : call[1].value.dict().items) {
        const Value &name = key; // what a binding names cannot be captured everywhere
        const auto weight =
            std::find_if(weights.begin(), weights.end(), [&](const Parameter &one) { return name.isText(one.name); });
        if (weight == weights.end()) {
            if (strict)
                return evaluator.refuse(call[1], says(why::theModelHasNoWeightNamed, keyText(key).substr(0, 80)));
            continue;
        }
        ++found;
        if (!writeWeight(evaluator, *weight, {.value = value, .begin = call[1].begin}))
            return Value::missing();
    }
    if (strict && found < weights.size()) {
        for (const Parameter &one : weights)
            if (call[1].value.dict().find("'" + one.name) == nullptr)
                return evaluator.refuse(call[1], says(why::theDictLacksTheWeight, one.name.substr(0, 80)));
    }
    return Value{};
}

Value parameters(Evaluator &evaluator, Bound &call) // self: parameters, named_parameters, buffers
{
    const bool named = call.path.find("named") != std::string_view::npos,
               buffers = call.path.find("buffers") != std::string_view::npos;
    std::vector<Value> all;
    for (const Parameter &one : parametersOf(call[0].value.instance()))
        if (one.buffer == buffers)
            all.push_back(named ? Value::ofList({Value::ofText(one.name), one.array}, true) : one.array);
    if (!evaluator.spend(static_cast<Index>(all.size()) * 4, call[0]))
        return Value::missing();
    return evaluator.iterator({.value = Value::ofList(std::move(all), false), .begin = call.callee.begin});
}

void collectModules(const Value &object, std::vector<Value> &all, int depth)
{
    if (depth > 30 || all.size() > 4000)
        return;
    for (const auto &[name, layer] : layersOf(object.instance())) {
        all.push_back(layer);
        collectModules(layer, all, depth + 1);
    }
}

Value modules(Evaluator &evaluator, Bound &call) // self: modules, children, named_children, apply, eval, train
{
    const bool children = call.path.find("children") != std::string_view::npos;
    std::vector<Value> all;
    if (children) {
        for (const auto &[name, layer] : layersOf(call[0].value.instance()))
            all.push_back(call.path.find("named") != std::string_view::npos
                              ? Value::ofList({Value::ofText(name), layer}, true)
                              : layer);
    } else {
        all.push_back(call[0].value);
        collectModules(call[0].value, all, 0);
    }
    if (!evaluator.spend(static_cast<Index>(all.size()) * 4, call[0]))
        return Value::missing();
    if (call.ends("eval") || call.ends("train")) {
        for (const Value &one : all)
            one.instance().evaluates = call.ends("eval") || (call.has(1) && !call.flag(1));
        return call[0].value;
    }
    if (call.ends("apply")) { // the inner ones first
        std::reverse(all.begin(), all.end());
        for (const Value &one : all) {
            if (!call.has(1) || evaluator.failed())
                break;
            (void)evaluator.call(call[1], {{.value = one, .begin = call[0].begin}}, call.functionAt);
        }
        return call[0].value;
    }
    return evaluator.iterator({.value = Value::ofList(std::move(all), false), .begin = call.callee.begin});
}

Value toType(Evaluator &evaluator, Bound &call) // self target dtype: to, double, half, float
{
    std::optional<ArrayType> type;
    for (const std::size_t i : {1U, 2U})
        if (call.has(i) && call[i].value.kind == Kind::Type)
            type = static_cast<ArrayType>(call[i].value.integer);
    if (call.ends("double"))
        type = ArrayType::Float64;
    if (call.ends("half"))
        type = ArrayType::Float16;
    if (call.ends("float"))
        type = ArrayType::Float32;
    for (const Parameter &one : type ? parametersOf(call[0].value.instance()) : std::vector<Parameter>{}) {
        if (!evaluator.spend(one.array.array().size(), call[0]))
            return Value::missing();
        ArrayValue &array = one.array.array();
        const ArrayValue turned = cast(array, *type);
        array.type = *type;
        array.numbers->values = turned.numbers->values;
    }
    return call[0].value;
}

Value add(Evaluator &evaluator, Bound &call) // self layer: add, append
{
    if (!call.has(1))
        return needs(evaluator, call);
    InstanceValue &object = call[0].value.instance();
    const std::string own = std::exchange(object.type, libraryType(evaluator, object));
    const bool fine = addLayer(evaluator, object, call[1]);
    object.type = own;
    return fine ? (call.ends("append") ? call[0].value : Value{}) : Value::missing();
}

Value addNamed(Evaluator &evaluator, Bound &call) // self name value: register_buffer, register_parameter, add_module
{
    if (!call.has(1) || call[1].value.kind != Kind::Text || call.named[2] == nullptr)
        return needs(evaluator, call);
    const Value value = call.value(2);
    call[0].value.instance().set(call[1].value.text().substr(0, 200), value,
                                 value.kind != Kind::Array      ? Role::Plain
                                 : call.ends("register_buffer") ? Role::Buffer
                                                                : Role::Parameter);
    return evaluator.spend(8, call[0]) ? Value{} : Value::missing();
}

Value build(Evaluator &evaluator, Bound &call) // self input_shape
{
    std::vector<Index> sizes = openSizes(evaluator, call.value(1), call.callee);
    if (call.failed())
        return Value::missing();
    InstanceValue &object = call[0].value.instance();
    if (object.type == "keras.Sequential") {
        const Value first = placeholder(evaluator, sizes, ArrayType::Float32, call[1]);
        object.set("input", first);
        Argument value{.value = first, .begin = call[1].begin};
        for (const auto &[name, layer] : layersOf(object)) {
            value.value = evaluator.call({.value = layer, .begin = call.callee.begin}, {value}, call.functionAt);
            if (evaluator.failed())
                return Value::missing();
        }
        object.set("output", value.value);
        return Value{};
    }
    for (Index &size : sizes)
        size = size < 0 ? 1 : size;
    return buildLayer(evaluator, call[0], *Shape::of(sizes)) ? Value{} : Value::missing();
}

Value predict(Evaluator &evaluator, Bound &call) // self x
{
    if (!call.has(1))
        return needs(evaluator, call);
    Value result = evaluator.call({.value = call[0].value, .begin = call.callee.begin},
                                  {{.value = call[1].value, .begin = call[1].begin, .variable = call[1].variable}},
                                  call.functionAt);
    if (result.kind == Kind::Array && !call.ends("call") && !call.ends("forward")) {
        result = Value::ofArray(result.array());
        result.array().origin = Origin::NumPy;
    }
    return result;
}

Value getLayer(Evaluator &evaluator, Bound &call) // self name index
{
    for (const auto &[name, layer] : layersOf(call[0].value.instance()))
        if (call.has(1) && layer.kind == Kind::Instance && layer.instance().get("name").kind == Kind::Text &&
            layer.instance().get("name").text() == (call[1].value.kind == Kind::Text ? call[1].value.text() : ""))
            return layer;
    if (call.has(2)) {
        const std::optional<Index> i = integerOf(evaluator, call[2]);
        const auto layers = layersOf(call[0].value.instance());
        if (i && *i >= 0 && *i < static_cast<Index>(layers.size()))
            return layers[static_cast<std::size_t>(*i)].second;
    }
    return refuseHere(evaluator, call, says(why::thisItemDoesNotExist));
}

Value addWeight(Evaluator &evaluator, Bound &call) // self shape initializer dtype trainable name
{
    // Older releases have the name first.
    if (call.has(1) && call[1].value.kind == Kind::Text) {
        call.named[1] = call.named[2];
        call.named[2] = nullptr;
    }
    const std::optional<std::vector<Index>> sizes = call.has(1) ? integersOf(evaluator, call[1]) : std::vector<Index>{};
    const std::optional<ArrayValue> made =
        sizes ? initialized(evaluator, call.value(2), *sizes, call.callee) : std::nullopt;
    if (!made)
        return Value::missing();
    Value weight = Value::ofArray(*made);
    weight.flag = true;
    return weight;
}

Value countParams(Evaluator &, Bound &call)
{
    Index count = 0;
    for (const Parameter &one : parametersOf(call[0].value.instance()))
        count += one.array.array().size();
    return Value::ofInt(count);
}

/// A hook: what it does when the layer is called is left out.
Value leftOut(Evaluator &evaluator, Bound &call)
{
    evaluator.aside(call.callee.begin, call.functionAt, ErrorCode::Unsupported,
                    says(why::theCallIsNotSupported, shownPath(call.path)), true);
    return Value::opaque("a hook");
}

/// A hook that is called with the layer, its input and its output.
Value hook(Evaluator &evaluator, Bound &call) // self hook
{
    InstanceValue &object = call[0].value.instance();
    if (object.userClass)
        return leftOut(evaluator, call);
    if (object.get("_hooks").kind == Kind::None)
        object.set("_hooks", Value::ofList({}, false));
    const Value hooks = object.get("_hooks");
    Value handle = objectOf(evaluator, "layer.hook", call.callee);
    evaluator.keep(hooks.object);
    hooks.list().items.push_back(call.value(1));
    if (evaluator.failed())
        return Value::missing();
    handle.instance().set("hooks", hooks);
    handle.instance().set("at", Value::ofInt(lengthOf(hooks.list()) - 1));
    return handle;
}

Value removeHook(Evaluator &, Bound &call) // self
{
    InstanceValue &handle = call[0].value.instance();
    const Value hooks = handle.get("hooks");
    hooks.list().items[static_cast<std::size_t>(handle.get("at").integer)] = Value{};
    return {};
}

Value training(Evaluator &evaluator, Bound &call)
{
    for (const Parameter &one : parametersOf(call[0].value.instance()))
        one.array.array().numbers->drawn = true; // what they become is not known
    return refuseHere(evaluator, call, says(why::trainingWouldRunSomethingItIs));
}

constexpr std::string_view
    conv = "filters kernel_size strides padding data_format dilation_rate groups activation use_bias "
           "kernel_initializer bias_initializer "
           "kernel_regularizer~ bias_regularizer~ activity_regularizer~ kernel_constraint~ bias_constraint~ "
           "input_shape batch_input_shape "
           "weights name trainable dtype~ input_dim~",
    depthwise = "kernel_size strides padding depth_multiplier data_format dilation_rate activation use_bias "
                "depthwise_initializer "
                "bias_initializer depthwise_regularizer~ bias_regularizer~ activity_regularizer~ depthwise_constraint~ "
                "bias_constraint~ "
                "input_shape name weights dtype~ trainable",
    separable = "filters kernel_size strides padding data_format dilation_rate depth_multiplier activation use_bias "
                "depthwise_initializer "
                "pointwise_initializer bias_initializer a~ b~ c~ d~ e~ f~ g~ input_shape name weights dtype~ "
                "trainable",
    up = "filters kernel_size strides padding output_padding data_format dilation_rate activation use_bias "
         "kernel_initializer "
         "bias_initializer kernel_regularizer~ bias_regularizer~ activity_regularizer~ kernel_constraint~ "
         "bias_constraint~ input_shape name "
         "weights dtype~ trainable",
    dense_ = "units activation use_bias kernel_initializer bias_initializer kernel_regularizer~ bias_regularizer~ "
             "activity_regularizer~ "
             "kernel_constraint~ bias_constraint~ input_shape name weights input_dim~ dtype~ trainable",
    pool = "pool_size strides padding data_format name dtype~ input_shape", self = "self *all~ *~",
    convCall = "x kernel bias strides padding data_format dilation_rate groups activation",
    initializer = "a~ b~ seed~ mean~ stddev~ minval~ maxval~ scale~ mode~ distribution~ gain~ dtype~";

// clang-format off
constexpr LibraryRow table[]{
    {"keras.layers.Conv2D Conv1D Conv3D", conv, makeObject},
    {"keras.layers.Conv3D.call", R"(def f(x, kernel, bias=None, strides=None, padding='valid', data_format=None, dilation_rate=None, groups=1, activation=None):
    if data_format == 'channels_first' or tuple(dilation_rate) != (1, 1, 1) or groups != 1:
        _refuse('a 3-D convolution is read only where its kernel has the depth 1')
    made = tf.nn.conv3d(x, kernel, (1,) + tuple(strides) + (1,), padding.upper())
    return _activate(made if bias is None else tf.nn.bias_add(made, bias), activation))"},
    {"keras.layers.Conv2D.call", convCall, kerasConv},
    {"keras.layers.Conv1D.call", convCall, kerasConv},
    {"keras.layers.DepthwiseConv2D", depthwise, makeObject},
    {"keras.layers.DepthwiseConv2D.call",
     "x kernel bias strides padding data_format dilation_rate activation unused", kerasDepthwise},
    {"keras.layers.SeparableConv2D", separable, makeObject},
    {"keras.layers.SeparableConv2D.call",
     "x depthwise_kernel bias strides padding data_format dilation_rate activation pointwise_kernel", kerasDepthwise},
    {"keras.layers.Conv2DTranspose", up, makeObject},
    {"keras.layers.Conv2DTranspose.call",
     "x kernel bias strides padding data_format dilation_rate output_padding activation", kerasTransposed},
    {"keras.layers.Dense", dense_, makeObject},
    {"keras.layers.Dense.call", R"(def f(x, kernel, bias=None, activation=None):
    made = x @ kernel
    return _activate(_step('dense', made if bias is None else made + bias, x), activation))"},
    {"keras.layers.MaxPooling2D AveragePooling2D", pool, makeObject},
    {"keras.layers.MaxPooling2D.call", R"(def f(x, pool_size=2, strides=None, padding='valid', data_format=None):
    return _pool(tf.nn.max_pool2d, x, pool_size, strides, padding, data_format))"},
    {"keras.layers.AveragePooling2D.call", R"(def f(x, pool_size=2, strides=None, padding='valid', data_format=None):
    return _pool(tf.nn.avg_pool2d, x, pool_size, strides, padding, data_format))"},
    {"keras.layers.GlobalAveragePooling2D GlobalMaxPooling2D", "data_format keepdims name dtype~", makeObject},
    {"keras.layers.GlobalAveragePooling2D.call", R"(def f(x, data_format=None, keepdims=False):
    return _global('global_avg_pool', tf.reduce_mean, x, data_format, keepdims))"},
    {"keras.layers.GlobalMaxPooling2D.call", R"(def f(x, data_format=None, keepdims=False):
    return _global('global_max_pool', tf.reduce_max, x, data_format, keepdims))"},
    {"keras.layers.Flatten", "data_format=channels_last name dtype~ input_shape", makeObject},
    {"keras.layers.Flatten.call", R"(def f(x): return _step('flatten', tf.reshape(x, (x.shape[0], int(np.prod(x.shape[1:])))), x))"},
    {"keras.layers.Reshape", "target_shape name input_shape", makeObject},
    {"keras.layers.Reshape.call", R"(def f(x, target_shape): return tf.reshape(x, (x.shape[0],) + tuple(target_shape)))"},
    {"keras.layers.ZeroPadding2D", "padding data_format name input_shape", makeObject},
    {"keras.layers.ZeroPadding2D.call", R"(def f(x, padding=1, data_format=None):
    none, sides = ((0, 0),), _sides(padding)
    return _step('pad', tf.pad(x, none + none + sides if data_format == 'channels_first' else none + sides + none), x))"},
    {"keras.layers.Cropping2D", "cropping data_format name input_shape", makeObject},
    {"keras.layers.Cropping2D.call", R"(def f(x, cropping=0, data_format=None):
    (t, b), (l, r) = _sides(cropping)
    if data_format == 'channels_first':
        return _step('crop', x[:, :, t:x.shape[2] - b, l:x.shape[3] - r], x)
    return _step('crop', x[:, t:x.shape[1] - b, l:x.shape[2] - r], x))"},
    {"keras.layers.UpSampling2D", "size data_format interpolation=nearest name input_shape", makeObject},
    {"keras.layers.UpSampling2D.call", R"(def f(x, size=2, data_format=None):
    (h, w), a = _two(size), 2 if data_format == 'channels_first' else 1
    return _step('upsample', tf.repeat(tf.repeat(x, h, a), w, a + 1), x))"},
    {"keras.layers.Rescaling", "scale offset name input_shape", makeObject},
    {"keras.layers.Rescaling.call", R"(def f(x, scale=1.0, offset=0.0): return _step('rescale', x * scale + offset, x))"},
    {"keras.layers.Activation", "activation name input_shape", makeObject},
    {"keras.layers.Activation.call", R"(def f(x, activation=None): return _activate(x, activation))"},
    {"keras.layers.ReLU", "max_value negative_slope threshold=0 name", makeObject},
    {"keras.layers.ReLU.call", "x negative_slope max_value", rectified},
    {"keras.layers.LeakyReLU", "negative_slope/alpha name", makeObject},
    {"keras.layers.LeakyReLU.call", "x negative_slope", rectified},
    {"keras.layers.ELU", "alpha name", makeObject},
    {"keras.layers.ELU.call", "x alpha", rectified},
    {"keras.layers.Lambda", "function output_shape~ mask~ arguments=None name input_shape", makeObject},
    {"keras.layers.Lambda.call", "x function", lambdaLayer},
    {"keras.layers.Add Subtract Multiply", "name", makeObject},
    {"keras.layers.Add.call", R"(def f(inputs): return _step('add', tf.add_n(inputs), *inputs))"},
    {"keras.layers.Subtract.call", R"(def f(inputs): return _step('subtract', inputs[0] - inputs[1], *inputs))"},
    {"keras.layers.Multiply.call", R"(def f(inputs): return _step('multiply', functools.reduce(lambda a, b: a * b, inputs), *inputs))"},
    {"keras.layers.Concatenate", "axis name", makeObject},
    {"keras.layers.Concatenate.call", R"(def f(inputs, axis=-1): return _step('concat', tf.concat(inputs, axis), *inputs))"},
    {"keras.layers.add", "=keras.layers.Add.call"},
    {"keras.layers.multiply", "=keras.layers.Multiply.call"},
    {"keras.layers.concatenate", "=keras.layers.Concatenate.call"},
    {"keras.layers.Dropout SpatialDropout2D GaussianNoise GaussianDropout AlphaDropout", "rate/stddev noise_shape~ seed~ name", makeObject},
    {"keras.layers.SpatialDropout2D.call GaussianNoise.call GaussianDropout.call AlphaDropout.call", "=keras.layers.Dropout.call"},
    {"keras.layers.RandomFlip RandomRotation RandomZoom RandomContrast RandomTranslation RandomBrightness", "*all~ name *~", makeObject},
    {"keras.layers.RandomRotation.call RandomZoom.call RandomContrast.call RandomTranslation.call RandomBrightness.call", "=keras.layers.RandomFlip.call"},
    {"keras.layers.BatchNormalization",
     "axis=-1 momentum epsilon center scale name input_shape trainable", makeObject},
    {"keras.layers.InputLayer", "shape/input_shape batch_size~ dtype~ name batch_input_shape", makeObject},
    {"keras.layers.Layer", "name dtype~ trainable", makeObject},
    {"keras.Sequential", "layers name~", makeObject},
    {"keras.Model", "inputs/input outputs/output name~", makeObject},
    {"keras.Input", "shape batch_size dtype~ sparse~ tensor~ name~ ragged~", input},
    {"keras.backend.placeholder", "shape unused dtype~", input},
    {"keras.backend.conv2d", "x kernel strides padding data_format dilation_rate", kerasFunction},
    {"keras.ops.conv", "inputs/x kernel strides padding data_format dilation_rate", kerasFunction},
    {"keras.legacy.conv2d conv2d_transpose max_pooling2d average_pooling2d dense flatten",
     "inputs *settings *", layerFunction},
    {"keras.activations.relu relu6", "x", rectified},
    {"keras.activations.leaky_relu", "x negative_slope", rectified},
    {"keras.activations.elu", "x alpha", rectified},
    {"keras.activations.tanh sigmoid", "x", changed},
    {"keras.activations.linear", "x", same},
    {"keras.initializers.Constant constant", "value dtype~", makeObject},
    {"keras.initializers.Constant.call Ones.call Zeros.call RandomNormal.call RandomUniform.call"
     " TruncatedNormal.call GlorotUniform.call GlorotNormal.call HeNormal.call HeUniform.call"
     " VarianceScaling.call", "shape dtype~", initializerCall},
    {"keras.initializers.Ones Zeros RandomNormal RandomUniform TruncatedNormal GlorotUniform GlorotNormal"
     " HeNormal HeUniform VarianceScaling", initializer, makeObject},
    {"layer.get_weights", "self", getWeights},
    {"layer.set_weights", "self weights", setWeights},
    {"layer.state_dict", "self", stateDict},
    {"layer.load_state_dict", "self state_dict strict assign~", loadStateDict},
    {"layer.parameters", "self recurse~", parameters},
    {"layer.named_parameters buffers", "self", parameters},
    {"layer.modules children named_children eval", "self", modules},
    {"layer.apply", "self fn", modules},
    {"layer.train", "self mode", modules},
    {"layer.to", "self target dtype device~ non_blocking~", toType},
    {"layer.double half float", "self", toType},
    {"layer.cpu", "self", same},
    {"layer.cuda", "self device~", same},
    {"layer.zero_grad compile summary get_config evaluate", self, ignored},
    {"layer.add", "self layer", add},
    {"layer.append", "self module", add},
    {"layer.register_buffer", "self name tensor persistent~", addNamed},
    {"layer.register_parameter", "self name param", addNamed},
    {"layer.add_module", "self name module", addNamed},
    {"layer.build", "self input_shape", build},
    {"layer.predict", "self x batch_size~ verbose~ steps~ callbacks~", predict},
    {"layer.predict_on_batch forward", "self x", predict},
    {"layer.call", "self x training~", predict},
    {"layer.__call__", "self x training~", predict},
    {"layer.register_forward_pre_hook register_full_backward_hook", self, leftOut},
    {"layer.register_forward_hook", "self hook", hook},
    {"layer.hook.remove", "self", removeHook},
    {"layer.get_layer", "self name index", getLayer},
    {"layer.add_weight", "self shape initializer dtype~ trainable~ name~ regularizer~ constraint~", addWeight},
    {"layer.count_params", "self", countParams},
    {"layer.fit fit_generator train_on_batch", self, training},
};
// clang-format on

} // namespace

std::span<const LibraryRow> kerasRows()
{
    return table;
}

} // namespace lab::python
