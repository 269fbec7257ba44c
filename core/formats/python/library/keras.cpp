// Keras: layers, models, and the methods that layers of all libraries have.

#include "core/formats/python/library/functions.h"
#include "core/formats/python/library/layers.h"
#include "core/formats/python/library/symbols.h"

#include <algorithm>

namespace lab::python {
namespace {

using namespace rows;
using Role = InstanceValue::Attribute::Role;

// What layers do when they are called.

/// Strides, dilations, padding and layout in Keras's words.
bool readSettings(Evaluator &evaluator, const Bound &call, std::size_t strides, Convolving &made, bool &first)
{
    // strides padding data_format dilation_rate
    first = call.has(strides + 2) && call[strides + 2].value.isText("channels_first");
    made.arguments.dataFormat = first ? "NCHW" : "NHWC";
    made.arguments.strides = {1, 1, 1, 1};
    const auto four = [&](std::size_t i, std::vector<Index> &into) {
        if (!call.has(i))
            return true;
        const std::optional<std::vector<Index>> given = severalOf(evaluator, call[i], 2);
        if (given)
            into = first ? std::vector<Index>{1, 1, (*given)[0], (*given)[1]}
                         : std::vector<Index>{1, (*given)[0], (*given)[1], 1};
        return given.has_value();
    };
    std::vector<Index> dilations{1, 1, 1, 1};
    if (!four(strides, made.arguments.strides) || !four(strides + 3, dilations))
        return false;
    const std::vector<Index> ones{1, 1, 1, 1};
    if (dilations != ones)
        made.arguments.dilations = dilations;
    if (dilations != ones && made.arguments.strides != ones) {
        refuseHere(evaluator, call,
                   "Keras refuses strides above 1 together with a dilation_rate above 1; tf.nn.conv2d takes both");
        return false;
    }
    const auto word = [&](std::string_view lower, std::string_view upper) {
        return call.has(strides + 1) &&
               (call[strides + 1].value.isText(lower) || call[strides + 1].value.isText(upper));
    };
    if (word("same", "SAME")) {
        made.arguments.padding = PaddingArgument::same();
        made.turns.push_back("padding='same' → padding=\"SAME\"");
    } else if (call.has(strides + 1) && !word("valid", "VALID")) {
        evaluator.refuse(call[strides + 1], "Keras knows padding 'valid' and 'same' here");
        return false;
    }
    if (made.arguments.strides != ones)
        made.turns.push_back("strides → strides=" + listText(made.arguments.strides));
    made.refuses = "Keras";
    return true;
}

bool readArrays(Evaluator &evaluator, const Bound &call, Convolving &made)
{
    if (!call.has(0) || !call.has(1)) {
        needs(evaluator, call, "an input and a kernel");
        return false;
    }
    made = convolvingOf(call);
    const std::optional<ArrayValue> input = operandOf(evaluator, call[0], Origin::TensorFlow),
                                    kernel = input ? operandOf(evaluator, call[1], Origin::TensorFlow) : std::nullopt;
    if (!kernel)
        return false;
    made.inputArray = derived(Value::ofArray(*input), {call[0]}).array();
    made.filterArray = *kernel;
    return true;
}

Value missingAfter(Evaluator &evaluator)
{
    return Value::missing(evaluator.failed() && evaluator.refused()->harmless);
}

Value kerasConv(Evaluator &evaluator,
                Bound &call) // x kernel bias strides padding data_format dilation_rate groups activation
{
    Convolving made;
    bool first = false;
    if (!readArrays(evaluator, call, made) || !readSettings(evaluator, call, 3, made, first))
        return missingAfter(evaluator);
    const Shape &input = made.inputArray.shape, &kernel = made.filterArray.shape;
    const std::optional<Index> groups = call.has(7) ? integerOf(evaluator, call[7]) : std::optional<Index>(1);
    if (!groups)
        return Value::missing();
    if (input.rank() == 4 && kernel.rank() == 4 && checkedProduct({kernel[2], *groups}) != input[first ? 1 : 3])
        return refuseHere(evaluator, call,
                          "the input has " + std::to_string(input[first ? 1 : 3]) + " channels, the layer takes " +
                              std::to_string(kernel[2] * *groups));
    if (input.rank() != 4)
        return refuseHere(evaluator, call, "this layer takes four axes, not " + input.text());
    Value output = convolved(evaluator, std::move(made));
    if (!evaluator.failed())
        output = withBias(evaluator, output, call.has(2) ? call[2] : Argument{}, first ? 1 : -1, call.functionAt);
    return evaluator.failed() ? missingAfter(evaluator)
                              : activated(evaluator, output, call.value(8), call.callee.begin, call.functionAt);
}

Value kerasConv1d(Evaluator &evaluator,
                  Bound &call) // x kernel bias strides padding data_format dilation_rate groups activation
{
    Convolving made;
    if (!readArrays(evaluator, call, made))
        return missingAfter(evaluator);
    const Shape input = made.inputArray.shape, kernel = made.filterArray.shape;
    if (call.value(4).isText("causal") || call.value(5).isText("channels_first") || input.rank() != 3)
        return refuseHere(evaluator, call, "Conv1D is read for three axes, channels last, padding 'valid' or 'same'");
    const auto one = [&](std::size_t i) -> std::optional<Index> {
        const std::optional<std::vector<Index>> given =
            call.has(i) ? severalOf(evaluator, call[i], 1) : std::vector<Index>{1};
        return given ? std::optional((*given)[0]) : std::nullopt;
    };
    const std::optional<Index> stride = one(3), dilation = stride ? one(6) : std::nullopt,
                               groups = dilation ? one(7) : std::nullopt;
    if (!groups)
        return Value::missing();
    if (kernel[1] * *groups != input[2])
        return refuseHere(evaluator, call,
                          "the input has " + std::to_string(input[2]) + " channels, the layer takes " +
                              std::to_string(kernel[1] * *groups));
    made.inputArray = reshaped(made.inputArray, Shape{input[0], 1, input[1], input[2]});
    made.filterArray = reshaped(made.filterArray, Shape{1, kernel[0], kernel[1], kernel[2]});
    made.turns.push_back("one-dimensional: the row is an image of height 1");
    made.arguments.strides = {1, 1, *stride, 1};
    made.arguments.dilations = std::vector<Index>{1, 1, *dilation, 1};
    made.arguments.padding = call.value(4).isText("same") ? PaddingArgument::same() : PaddingArgument::valid();
    made.refuses = "Keras";
    Value output = convolved(evaluator, std::move(made));
    if (output.kind != Kind::Array)
        return output;
    output = withBias(evaluator, output, call.has(2) ? call[2] : Argument{}, -1, call.functionAt);
    if (!evaluator.failed())
        output = activated(evaluator, output, call.value(8), call.callee.begin, call.functionAt);
    if (output.kind != Kind::Array)
        return output;
    const Shape &shape = output.array().shape;
    return Value::ofArray(reshaped(output.array(), Shape{shape[0], shape[2], shape[3]}));
}

Value kerasDepthwise(Evaluator &evaluator, Bound &call)
{
    // x kernel bias strides padding data_format dilation_rate activation pointwise_kernel; separable has
    // depthwise_kernel
    Convolving made;
    bool first = false;
    if (!readArrays(evaluator, call, made) || !readSettings(evaluator, call, 3, made, first))
        return missingAfter(evaluator);
    const Shape kernel = made.filterArray.shape, input = made.inputArray.shape;
    if (input.rank() != 4 || kernel.rank() != 4 || kernel[2] != input[first ? 1 : 3])
        return refuseHere(evaluator, call,
                          "the input " + input.text() + " does not fit the layer's kernel " + kernel.text());
    made.filterArray = reshaped(made.filterArray, Shape{kernel[0], kernel[1], 1, kernel[2] * kernel[3]});
    made.op = "depthwise";
    made.turns.push_back("depthwise: one filter for each channel, shown as a convolution in " +
                         std::to_string(kernel[2]) + " groups");
    const bool separable = call.has(8);
    if (separable)
        made.turns.push_back("separable: a depthwise convolution, then a 1×1 convolution");
    Value output = convolved(evaluator, std::move(made));
    if (separable && output.kind == Kind::Array) {
        output = callPath(evaluator, "tensorflow.nn.conv2d",
                          {{.value = output, .begin = call[0].begin},
                           {.value = call[8].value, .begin = call[8].begin},
                           {.value = Value::ofInt(1), .begin = call.callee.begin},
                           {.value = Value::ofText("VALID"), .begin = call.callee.begin},
                           {.value = Value::ofText(first ? "NCHW" : "NHWC"), .begin = call.callee.begin}},
                          call.callee.begin, call.functionAt);
    }
    if (!evaluator.failed())
        output = withBias(evaluator, output, call.has(2) ? call[2] : Argument{}, first ? 1 : -1, call.functionAt);
    return evaluator.failed() ? missingAfter(evaluator)
                              : activated(evaluator, output, call.value(7), call.callee.begin, call.functionAt);
}

Value kerasTransposed(Evaluator &evaluator,
                      Bound &call) // x kernel bias strides padding data_format dilation_rate output_padding activation
{
    Convolving made;
    bool first = false;
    if (!readArrays(evaluator, call, made))
        return missingAfter(evaluator);
    const std::optional<std::vector<Index>> stride = call.has(3) ? severalOf(evaluator, call[3], 2)
                                                                 : std::vector<Index>{1, 1},
                                            dilation = stride && call.has(6) ? severalOf(evaluator, call[6], 2)
                                                                             : std::vector<Index>{1, 1};
    first = call.value(5).isText("channels_first");
    if (!stride || !dilation || first || call.has(7))
        return evaluator.failed()
                   ? Value::missing()
                   : refuseHere(evaluator, call, "Conv2DTranspose is read for channels last, without output_padding");
    const bool same = call.value(4).isText("same");
    const Shape &input = made.inputArray.shape, &kernel = made.filterArray.shape;
    if (input.rank() != 4)
        return refuseHere(evaluator, call, "this layer takes four axes, not " + input.text());
    Transposing how{.stride = *stride, .dilation = *dilation, .padding = {0, 0}, .outSize = {}, .groups = 1};
    for (std::size_t axis = 0; axis < 2; ++axis) {
        const Index n = input[static_cast<int>(axis) + 1],
                    e = (kernel[static_cast<int>(axis)] - 1) * how.dilation[axis] + 1, s = how.stride[axis];
        const Index size = same ? n * s : n * s + std::max<Index>(e - s, 0);
        how.outSize.push_back(size);
        how.padding[axis] = same ? std::max<Index>((n - 1) * s + e - size, 0) / 2 : 0;
    }
    made.refuses = "Keras";
    Value output = transposedConvolution(evaluator, std::move(made), how);
    if (!evaluator.failed())
        output = withBias(evaluator, output, call.has(2) ? call[2] : Argument{}, -1, call.functionAt);
    return evaluator.failed() ? missingAfter(evaluator)
                              : activated(evaluator, output, call.value(8), call.callee.begin, call.functionAt);
}

Value kerasFunction(Evaluator &evaluator, Bound &call) // x kernel strides padding data_format dilation_rate
{
    Convolving made;
    bool first = false;
    return readArrays(evaluator, call, made) && readSettings(evaluator, call, 2, made, first)
               ? convolved(evaluator, std::move(made))
               : missingAfter(evaluator);
}

Value kerasPool(Evaluator &evaluator, Bound &call) // x pool_size strides padding data_format
{
    const Argument two{.value = Value::ofInt(2), .begin = call.callee.begin};
    const Argument size = call.has(1) ? call[1] : two, stride = call.has(2) ? call[2] : size;
    const bool same = call.value(3).isText("same") || call.value(3).isText("SAME"),
               first = call.value(4).isText("channels_first");
    const auto plain = [](Argument one) {
        one.keyword = {};
        return one;
    };
    return callPath(evaluator,
                    call.path.find("Average") != std::string_view::npos ? "tensorflow.nn.avg_pool2d"
                                                                        : "tensorflow.nn.max_pool2d",
                    {plain(call[0]),
                     plain(size),
                     plain(stride),
                     {.value = Value::ofText(same ? "SAME" : "VALID"), .begin = call.callee.begin},
                     {.value = Value::ofText(first ? "NCHW" : "NHWC"), .begin = call.callee.begin}},
                    call.callee.begin, call.functionAt);
}

Value globalPool(Evaluator &evaluator, Bound &call) // x data_format keepdims
{
    const std::optional<ArrayValue> array = operandOf(evaluator, call[0], Origin::TensorFlow);
    const bool first = call.value(1).isText("channels_first"),
               maximum = call.path.find("Max") != std::string_view::npos;
    if (!array || array->shape.rank() != 4)
        return evaluator.failed() ? missingAfter(evaluator) : refuseHere(evaluator, call, "this layer takes four axes");
    const Index y = array->shape[first ? 2 : 1], x = array->shape[first ? 3 : 2];
    Pooling how;
    how.size = how.stride = {y, x};
    how.out = {1, 1};
    how.maximum = maximum;
    how.firstAxis = first ? 2 : 1;
    const Value all =
        pooled(evaluator, *array, how, maximum ? "global_max_pool" : "global_avg_pool", call[0], call.callee.begin);
    if (all.kind != Kind::Array || call.flag(2))
        return all;
    const Value flat = Value::ofArray(reshaped(all.array(), Shape{array->shape[0], array->shape[first ? 1 : 3]}));
    if (flat.array().step >= 0 && evaluator.quiet == 0)
        evaluator.steps[static_cast<std::size_t>(flat.array().step)].result = flat;
    return flat;
}

Value dense(Evaluator &evaluator, Bound &call) // x kernel bias activation
{
    const int step = evaluator.quiet++;
    Value result = evaluator.binary('@', {.value = call[0].value, .begin = call[0].begin},
                                    {.value = call.value(1), .begin = call.callee.begin}, call.functionAt);
    if (!evaluator.failed() && call.has(2))
        result = evaluator.binary('+', {.value = result, .begin = call[0].begin}, call[2], call.functionAt);
    evaluator.quiet = step;
    if (evaluator.failed())
        return Value::missing(true);
    result = stepped(evaluator, "dense", derived(result, {call[0], call[1]}), {call[0]}, call.callee.begin);
    return activated(evaluator, result, call.value(3), call.callee.begin, call.functionAt);
}

Value flattenLayer(Evaluator &evaluator, Bound &call) // x
{
    const std::optional<ArrayValue> array = operandOf(evaluator, call[0], Origin::TensorFlow);
    if (!array || array->shape.rank() < 1)
        return missingAfter(evaluator);
    const Index batch = array->shape[0];
    return stepped(
        evaluator, "flatten",
        derived(Value::ofArray(reshaped(*array, Shape{batch, batch == 0 ? 0 : array->size() / batch})), {call[0]}),
        {call[0]}, call.callee.begin);
}

Value reshapeLayer(Evaluator &evaluator, Bound &call) // x target_shape
{
    const std::optional<ArrayValue> array = operandOf(evaluator, call[0], Origin::TensorFlow);
    std::optional<std::vector<Index>> sizes = array && call.has(1) ? integersOf(evaluator, call[1]) : std::nullopt;
    if (!sizes || array->shape.rank() < 1)
        return evaluator.failed() ? missingAfter(evaluator) : needs(evaluator, call, "a target_shape");
    std::vector<Value> all{Value::ofInt(array->shape[0])};
    for (const Index size : *sizes)
        all.push_back(Value::ofInt(size));
    return callPath(evaluator, "tensorflow.reshape",
                    {{.value = call[0].value, .begin = call[0].begin},
                     {.value = Value::ofList(std::move(all), false), .begin = call[1].begin}},
                    call.callee.begin, call.functionAt);
}

Value zeroPadding(Evaluator &evaluator, Bound &call) // x padding data_format: ZeroPadding2D, Cropping2D
{
    const std::optional<ArrayValue> array = operandOf(evaluator, call[0], Origin::TensorFlow);
    const std::optional<ArrayValue> given = array && call.has(1) ? evaluator.arrayOf(call[1]) : std::nullopt;
    const bool first = call.value(2).isText("channels_first"),
               crops = call.path.find("Cropping") != std::string_view::npos;
    if (!array || evaluator.failed() || array->shape.rank() != 4)
        return evaluator.failed() ? missingAfter(evaluator) : refuseHere(evaluator, call, "this layer takes four axes");
    std::vector<std::array<Index, 2>> amounts{{0, 0}, {0, 0}, {0, 0}, {0, 0}};
    for (std::size_t axis = 0; axis < 2; ++axis)
        for (std::size_t side = 0; side < 2; ++side) {
            Index amount = crops ? 0 : 1;
            if (given) {
                if (given->size() != 1 && given->shape != Shape{2} && given->shape != Shape{2, 2})
                    return evaluator.refuse(call[1], "a padding is one number, two, or two pairs");
                amount = wholeAt(*given, given->size() == 1   ? 0
                                         : given->size() == 2 ? static_cast<Index>(axis)
                                                              : static_cast<Index>(axis * 2 + side));
            }
            amounts[axis + (first ? 2 : 1)][side] = crops ? -amount : amount;
        }
    const std::optional<ArrayValue> wide = paddedArray(evaluator, *array, amounts, "constant", 0, call[0]);
    return wide ? stepped(evaluator, crops ? "crop" : "pad", derived(Value::ofArray(*wide), {call[0]}), {call[0]},
                          call.callee.begin)
                : Value::missing();
}

Value upSampling(Evaluator &evaluator, Bound &call) // x size data_format interpolation=nearest
{
    const std::optional<ArrayValue> array = operandOf(evaluator, call[0], Origin::TensorFlow);
    const std::optional<std::vector<Index>> size =
        array && call.has(1) ? severalOf(evaluator, call[1], 2) : std::vector<Index>{2, 2};
    const bool first = call.value(2).isText("channels_first");
    if (!array || !size || array->shape.rank() != 4 || (*size)[0] < 1 || (*size)[1] < 1)
        return evaluator.failed() ? missingAfter(evaluator)
                                  : refuseHere(evaluator, call, "this layer takes four axes and positive sizes");
    Value result = Value::ofArray(*array);
    for (std::size_t axis = 0; axis < 2 && !evaluator.failed(); ++axis)
        result =
            callPath(evaluator, "tensorflow.repeat",
                     {{.value = result, .begin = call[0].begin},
                      {.value = Value::ofInt((*size)[axis]), .begin = call.callee.begin},
                      {.value = Value::ofInt(static_cast<Index>(axis) + (first ? 2 : 1)), .begin = call.callee.begin}},
                     call.callee.begin, call.functionAt);
    return evaluator.failed()
               ? Value::missing()
               : stepped(evaluator, "upsample", derived(result, {call[0]}), {call[0]}, call.callee.begin);
}

Value rescaling(Evaluator &evaluator, Bound &call) // x scale offset
{
    Value result = call.has(1) ? evaluator.binary('*', {.value = call[0].value, .begin = call[0].begin},
                                                  {.value = call[1].value, .begin = call[1].begin}, call.functionAt)
                               : call[0].value;
    if (call.has(2) && !evaluator.failed())
        result = evaluator.binary('+', {.value = result, .begin = call[0].begin},
                                  {.value = call[2].value, .begin = call[2].begin}, call.functionAt);
    return evaluator.failed() ? Value::missing() : stepped(evaluator, "rescale", result, {call[0]}, call.callee.begin);
}

Value activationLayer(Evaluator &evaluator, Bound &call) // x activation
{
    return activated(evaluator, call[0].value, call.value(1), call.callee.begin, call.functionAt);
}

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
    std::vector<Index> sizes{-1};
    if (call.has(1)) {
        const std::optional<Index> batch = integerOf(evaluator, call[1]);
        if (!batch)
            return Value::missing();
        sizes[0] = *batch;
    }
    if (!call.has(0) || call[0].value.kind != Kind::List)
        return needs(evaluator, call, "a shape");
    for (Index i = 0; i < std::min<Index>(lengthOf(call[0].value.list()), 8); ++i) {
        const Value size = itemOf(call[0].value.list(), i);
        const std::optional<Index> number = size.kind == Kind::None
                                                ? std::optional<Index>(-1)
                                                : integerOf(evaluator, {.value = size, .begin = call[0].begin});
        if (!number)
            return Value::missing();
        sizes.push_back(*number);
    }
    return placeholder(evaluator, sizes, ArrayType::Float32, call.callee);
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
        return needs(evaluator, call, "inputs");
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
        evaluator.refuse(value, "the weight " + weight.name.substr(0, 80) + " has the shape " +
                                    weight.array.array().shape.text() + ", not " + given->shape.text());
    return given && !evaluator.failed() &&
           evaluator.write(weight.array.array(), {.value = weight.array, .begin = value.begin}, value);
}

Value setWeights(Evaluator &evaluator, Bound &call) // self weights
{
    const std::optional<std::vector<Value>> values = call.has(1) ? evaluator.itemsOf(call[1]) : std::nullopt;
    if (!values)
        return evaluator.failed() ? Value::missing() : needs(evaluator, call, "a list of weights");
    InstanceValue &object = call[0].value.instance();
    const std::vector<Parameter> weights = parametersOf(object);
    if (weights.size() != values->size())
        return evaluator.refuse(
            call[1], weights.empty() && !values->empty()
                         ? "the layer has no weights before it is built: call it, or give it an input_shape, first"
                         : std::to_string(values->size()) + " arrays are given for " + std::to_string(weights.size()) +
                               " weights");
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
        return needs(evaluator, call, "a dict of weights");
    const std::vector<Parameter> weights = parametersOf(call[0].value.instance());
    const bool strict = call.flag(2, true);
    std::size_t found = 0;
    for (const auto &[key, value] : call[1].value.dict().items) {
        const Value &name = key; // what a binding names cannot be captured everywhere
        const auto weight =
            std::find_if(weights.begin(), weights.end(), [&](const Parameter &one) { return name.isText(one.name); });
        if (weight == weights.end()) {
            if (strict)
                return evaluator.refuse(call[1], "the model has no weight named " +
                                                     (key.kind == Kind::Text ? key.text().substr(0, 80) : "so"));
            continue;
        }
        ++found;
        if (!writeWeight(evaluator, *weight, {.value = value, .begin = call[1].begin}))
            return Value::missing();
    }
    if (strict && found < weights.size()) {
        for (const Parameter &one : weights)
            if (call[1].value.dict().find("'" + one.name) == nullptr)
                return evaluator.refuse(call[1], "the dict lacks the weight " + one.name.substr(0, 80));
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
        return needs(evaluator, call, "a layer");
    InstanceValue &object = call[0].value.instance();
    const std::string own = std::exchange(object.type, libraryType(evaluator, object));
    const bool fine = addLayer(evaluator, object, call[1]);
    object.type = own;
    return fine ? (call.ends("append") ? call[0].value : Value{}) : Value::missing();
}

Value addNamed(Evaluator &evaluator, Bound &call) // self name value: register_buffer, register_parameter, add_module
{
    if (!call.has(1) || call[1].value.kind != Kind::Text || call.named[2] == nullptr)
        return needs(evaluator, call, "a name and a value");
    const Value value = call.value(2);
    call[0].value.instance().set(call[1].value.text().substr(0, 200), value,
                                 value.kind != Kind::Array      ? Role::Plain
                                 : call.ends("register_buffer") ? Role::Buffer
                                                                : Role::Parameter);
    return evaluator.spend(8, call[0]) ? Value{} : Value::missing();
}

Value build(Evaluator &evaluator, Bound &call) // self input_shape
{
    std::vector<Index> sizes;
    if (!call.has(1) || call[1].value.kind != Kind::List)
        return needs(evaluator, call, "an input_shape");
    for (Index i = 0; i < std::min<Index>(lengthOf(call[1].value.list()), 8); ++i) {
        const Value size = itemOf(call[1].value.list(), i);
        const std::optional<Index> number = size.kind == Kind::None
                                                ? std::optional<Index>(-1)
                                                : integerOf(evaluator, {.value = size, .begin = call[1].begin});
        if (!number)
            return Value::missing();
        sizes.push_back(*number);
    }
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
        return needs(evaluator, call, "an input");
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
    std::string own;
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
    return evaluator.failed()
               ? Value::missing()
               : refuseHere(evaluator, call, "the model has no layer of this name that was given in the code");
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

Value training(Evaluator &evaluator, Bound &call)
{
    for (const Parameter &one : parametersOf(call[0].value.instance()))
        one.array.array().numbers->drawn = true; // what they become is not known
    return refuseHere(evaluator, call, "training would run something: it is not supported, nothing is run");
}

Value itself(Evaluator &, Bound &call)
{
    return call.value(0);
}

Value nothingMuch(Evaluator &, Bound &)
{
    return Value::opaque("a layer's method");
}

Value merged(Evaluator &evaluator, Bound &call) // xs axis: Add, Multiply, Subtract, Concatenate as layers and functions
{
    const std::optional<std::vector<Value>> items = call.has(0) ? evaluator.itemsOf(call[0]) : std::nullopt;
    if (!items || items->empty())
        return evaluator.failed() ? Value::missing() : needs(evaluator, call, "a list of arrays");
    const bool joins = call.path.find("oncatenate") != std::string_view::npos;
    std::vector<Argument> all;
    for (const Value &item : *items)
        all.push_back({.value = item, .begin = call[0].begin});
    Value result = all[0].value;
    if (joins) {
        result = callPath(evaluator, "tensorflow.concat",
                          {{.value = call[0].value, .begin = call[0].begin},
                           {.value = call.has(1) ? call[1].value : Value::ofInt(-1), .begin = call.callee.begin}},
                          call.callee.begin, call.functionAt);
        return evaluator.failed() ? Value::missing()
                                  : stepped(evaluator, "concat", derived(result, all), all, call.callee.begin);
    }
    const Sign sign = call.path.find("ultiply") != std::string_view::npos   ? '*'
                      : call.path.find("ubtract") != std::string_view::npos ? '-'
                                                                            : '+';
    const int step = evaluator.quiet++;
    for (std::size_t i = 1; i < all.size() && !evaluator.failed(); ++i)
        result = evaluator.binary(sign, {.value = result, .begin = call[0].begin}, all[i], call.functionAt);
    evaluator.quiet = step;
    return evaluator.failed() ? Value::missing()
                              : stepped(evaluator,
                                        sign == '+'   ? "add"
                                        : sign == '*' ? "multiply"
                                                      : "subtract",
                                        derived(result, all), all, call.callee.begin);
}

constexpr std::string_view
    conv = "filters kernel_size strides padding data_format dilation_rate groups activation use_bias "
           "kernel_initializer bias_initializer "
           "kernel_regularizer~ bias_regularizer~ activity_regularizer~ kernel_constraint~ bias_constraint~ "
           "input_shape batch_input_shape "
           "weights name trainable~ dtype~ input_dim~",
    depthwise = "kernel_size strides padding depth_multiplier data_format dilation_rate activation use_bias "
                "depthwise_initializer "
                "bias_initializer depthwise_regularizer~ bias_regularizer~ activity_regularizer~ depthwise_constraint~ "
                "bias_constraint~ "
                "input_shape name weights dtype~",
    separable = "filters kernel_size strides padding data_format dilation_rate depth_multiplier activation use_bias "
                "depthwise_initializer "
                "pointwise_initializer bias_initializer a~ b~ c~ d~ e~ f~ g~ input_shape name weights dtype~",
    up = "filters kernel_size strides padding output_padding data_format dilation_rate activation use_bias "
         "kernel_initializer "
         "bias_initializer kernel_regularizer~ bias_regularizer~ activity_regularizer~ kernel_constraint~ "
         "bias_constraint~ input_shape name "
         "weights dtype~",
    dense_ = "units activation use_bias kernel_initializer bias_initializer kernel_regularizer~ bias_regularizer~ "
             "activity_regularizer~ "
             "kernel_constraint~ bias_constraint~ input_shape name weights input_dim~ dtype~",
    pool = "pool_size strides padding data_format name dtype~ input_shape", self = "self *all~ *~",
    convCall = "x kernel bias strides padding data_format dilation_rate groups activation",
    initializer = "a~ b~ seed~ mean~ stddev~ minval~ maxval~ scale~ mode~ distribution~ gain~ dtype~";

#define LAB_LAYER(NAME, ARGUMENTS, CALL, FUNCTION)                                                                     \
    LibraryRow{"keras.layers." NAME, ARGUMENTS, makeObject}, LibraryRow                                                \
    {                                                                                                                  \
        "keras.layers." NAME ".call", CALL, FUNCTION                                                                   \
    }
#define LAB_INITIALIZER(NAME)                                                                                          \
    LibraryRow{"keras.initializers." NAME, initializer, makeObject}, LibraryRow                                        \
    {                                                                                                                  \
        "keras.initializers." NAME ".call", "shape dtype~", initializerCall                                            \
    }

constexpr LibraryRow table[]{
    LAB_LAYER("Conv2D", conv, convCall, kerasConv),
    LAB_LAYER("Conv1D", conv, convCall, kerasConv1d),
    LAB_LAYER("DepthwiseConv2D", depthwise, "x kernel bias strides padding data_format dilation_rate activation unused",
              kerasDepthwise),
    LAB_LAYER("SeparableConv2D", separable,
              "x depthwise_kernel bias strides padding data_format dilation_rate activation pointwise_kernel",
              kerasDepthwise),
    LAB_LAYER("Conv2DTranspose", up,
              "x kernel bias strides padding data_format dilation_rate output_padding activation", kerasTransposed),
    LAB_LAYER("Dense", dense_, "x kernel bias activation", dense),
    LAB_LAYER("MaxPooling2D", pool, "x pool_size strides padding data_format", kerasPool),
    LAB_LAYER("AveragePooling2D", pool, "x pool_size strides padding data_format", kerasPool),
    LAB_LAYER("GlobalAveragePooling2D", "data_format keepdims name dtype~", "x data_format keepdims", globalPool),
    LAB_LAYER("GlobalMaxPooling2D", "data_format keepdims name dtype~", "x data_format keepdims", globalPool),
    LAB_LAYER("Flatten", "data_format=channels_last name dtype~ input_shape", "x", flattenLayer),
    LAB_LAYER("Reshape", "target_shape name input_shape", "x target_shape", reshapeLayer),
    LAB_LAYER("ZeroPadding2D", "padding data_format name input_shape", "x padding data_format", zeroPadding),
    LAB_LAYER("Cropping2D", "cropping data_format name input_shape", "x cropping data_format", zeroPadding),
    LAB_LAYER("UpSampling2D", "size data_format interpolation=nearest name input_shape", "x size data_format",
              upSampling),
    LAB_LAYER("Rescaling", "scale offset name input_shape", "x scale offset", rescaling),
    LAB_LAYER("Activation", "activation name input_shape", "x activation", activationLayer),
    LAB_LAYER("ReLU", "max_value negative_slope threshold=0 name", "x negative_slope max_value", rectified),
    LAB_LAYER("LeakyReLU", "negative_slope/alpha name", "x negative_slope", rectified),
    LAB_LAYER("ELU", "alpha name", "x alpha", rectified),
    LAB_LAYER("Lambda", "function output_shape~ mask~ arguments=None name input_shape", "x function", lambdaLayer),
    LAB_LAYER("Add", "name", "xs", merged),
    LAB_LAYER("Subtract", "name", "xs", merged),
    LAB_LAYER("Multiply", "name", "xs", merged),
    LAB_LAYER("Concatenate", "axis name", "xs axis", merged),
    LibraryRow{"keras.layers.add", "inputs", merged},
    LibraryRow{"keras.layers.multiply", "inputs", merged},
    LibraryRow{"keras.layers.concatenate", "inputs axis", merged},
    LibraryRow{"keras.layers.Dropout", "rate noise_shape~ seed~ name", makeObject},
    LibraryRow{"keras.layers.BatchNormalization", "axis=-1 momentum~ epsilon center=True scale=True name input_shape",
               makeObject},
    LibraryRow{"keras.layers.InputLayer", "shape/input_shape batch_size~ dtype~ name batch_input_shape", makeObject},
    LibraryRow{"keras.layers.Layer", "name dtype~ trainable~", makeObject},
    LibraryRow{"keras.Sequential", "layers name~", makeObject},
    LibraryRow{"keras.Model", "inputs/input outputs/output name~", makeObject},
    LibraryRow{"keras.Input", "shape batch_size dtype~ sparse~ tensor~ name~ ragged~", input},
    LibraryRow{"keras.backend.placeholder", "shape unused dtype~", input},
    LibraryRow{"keras.backend.conv2d", "x kernel strides padding data_format dilation_rate", kerasFunction},
    LibraryRow{"tensorflow.conv", "inputs/x kernel strides padding data_format dilation_rate", kerasFunction},
    LibraryRow{"keras.legacy.conv2d", "inputs *settings *", layerFunction},
    LibraryRow{"keras.legacy.conv2d_transpose", "inputs *settings *", layerFunction},
    LibraryRow{"keras.legacy.max_pooling2d", "inputs *settings *", layerFunction},
    LibraryRow{"keras.legacy.average_pooling2d", "inputs *settings *", layerFunction},
    LibraryRow{"keras.legacy.dense", "inputs *settings *", layerFunction},
    LibraryRow{"keras.legacy.flatten", "inputs *settings *", layerFunction},
    LibraryRow{"keras.activations.relu", "x", rectified},
    LibraryRow{"keras.activations.relu6", "x", rectified},
    LibraryRow{"keras.activations.leaky_relu", "x negative_slope", rectified},
    LibraryRow{"keras.activations.elu", "x alpha", rectified},
    LibraryRow{"keras.activations.tanh", "x", changed},
    LibraryRow{"keras.activations.sigmoid", "x", changed},
    LibraryRow{"keras.activations.linear", "x", same},
    LibraryRow{"keras.initializers.Constant", "value dtype~", makeObject},
    LibraryRow{"keras.initializers.Constant.call", "shape dtype~", initializerCall},
    LAB_INITIALIZER("Ones"),
    LAB_INITIALIZER("Zeros"),
    LAB_INITIALIZER("RandomNormal"),
    LAB_INITIALIZER("RandomUniform"),
    LAB_INITIALIZER("TruncatedNormal"),
    LAB_INITIALIZER("GlorotUniform"),
    LAB_INITIALIZER("GlorotNormal"),
    LAB_INITIALIZER("HeNormal"),
    LAB_INITIALIZER("HeUniform"),
    LAB_INITIALIZER("VarianceScaling"),
    LibraryRow{"keras.initializers.constant", "value dtype~", makeObject},
    LibraryRow{"layer.get_weights", "self", getWeights},
    LibraryRow{"layer.set_weights", "self weights", setWeights},
    LibraryRow{"layer.state_dict", "self", stateDict},
    LibraryRow{"layer.load_state_dict", "self state_dict strict assign~", loadStateDict},
    LibraryRow{"layer.parameters", "self recurse~", parameters},
    LibraryRow{"layer.named_parameters", "self", parameters},
    LibraryRow{"layer.buffers", "self", parameters},
    LibraryRow{"layer.modules", "self", modules},
    LibraryRow{"layer.children", "self", modules},
    LibraryRow{"layer.named_children", "self", modules},
    LibraryRow{"layer.apply", "self fn", modules},
    LibraryRow{"layer.eval", "self", modules},
    LibraryRow{"layer.train", "self mode", modules},
    LibraryRow{"layer.to", "self target dtype device~ non_blocking~", toType},
    LibraryRow{"layer.double", "self", toType},
    LibraryRow{"layer.half", "self", toType},
    LibraryRow{"layer.float", "self", toType},
    LibraryRow{"layer.cpu", "self", itself},
    LibraryRow{"layer.cuda", "self device~", itself},
    LibraryRow{"layer.requires_grad_", "self requires_grad~", itself},
    LibraryRow{"layer.zero_grad", self, nothingMuch},
    LibraryRow{"layer.add", "self layer", add},
    LibraryRow{"layer.append", "self module", add},
    LibraryRow{"layer.register_buffer", "self name tensor persistent~", addNamed},
    LibraryRow{"layer.register_parameter", "self name param", addNamed},
    LibraryRow{"layer.add_module", "self name module", addNamed},
    LibraryRow{"layer.build", "self input_shape", build},
    LibraryRow{"layer.predict", "self x batch_size~ verbose~ steps~ callbacks~", predict},
    LibraryRow{"layer.predict_on_batch", "self x", predict},
    LibraryRow{"layer.forward", "self x", predict},
    LibraryRow{"layer.call", "self x training~", predict},
    LibraryRow{"layer.__call__", "self x training~", predict},
    LibraryRow{"layer.get_layer", "self name index", getLayer},
    LibraryRow{"layer.add_weight", "self shape initializer dtype~ trainable~ name~ regularizer~ constraint~",
               addWeight},
    LibraryRow{"layer.count_params", "self", countParams},
    LibraryRow{"layer.compile", self, nothingMuch},
    LibraryRow{"layer.summary", self, nothingMuch},
    LibraryRow{"layer.get_config", self, nothingMuch},
    LibraryRow{"layer.fit", self, training},
    LibraryRow{"layer.fit_generator", self, training},
    LibraryRow{"layer.train_on_batch", self, training},
    LibraryRow{"layer.evaluate", self, nothingMuch},
};

#undef LAB_LAYER
#undef LAB_INITIALIZER

} // namespace

std::span<const LibraryRow> kerasRows()
{
    return table;
}

} // namespace lab::python
