// TensorFlow: its functions, and version 1's sessions.

#include "core/formats/python/library/functions.h"
#include "core/formats/python/library/layers.h"
#include "core/formats/python/library/symbols.h"

#include <algorithm>

namespace lab::python {
namespace {

using namespace rows;

bool readPadding(Evaluator &evaluator, const Argument &argument, PaddingArgument &padding)
{
    if (argument.value.kind == Kind::Text) {
        padding = {.word = argument.value.text().substr(0, 40), .pairs = {}};
        return true;
    }
    if (argument.value.kind != Kind::List || lengthOf(argument.value.list()) > 16) {
        evaluator.refuse(argument,
                         "padding is \"VALID\", \"SAME\" or a list of four pairs, not " + describe(argument.value),
                         ErrorCode::Unsupported);
        return false;
    }
    padding = {.word = {}, .pairs = {}};
    for (Index i = 0; i < lengthOf(argument.value.list()); ++i) {
        const Argument entry{.value = itemOf(argument.value.list(), i), .begin = argument.begin};
        padding.bareNumbers = padding.bareNumbers || entry.value.kind != Kind::List;
        const std::optional<std::vector<Index>> pair = integersOf(evaluator, entry);
        if (!pair)
            return false;
        padding.pairs.push_back(*pair);
    }
    return true;
}

constexpr std::size_t notGiven = Bound::most - 1;

bool readNumbers(Evaluator &evaluator, const Bound &call, std::size_t strides, std::size_t dilations,
                 std::size_t format, Conv2DArguments &arguments)
{
    for (const auto &[at, isStride] : {std::pair{strides, true}, {dilations, false}}) {
        if (at == notGiven || !call.has(at))
            continue;
        const std::optional<std::vector<Index>> given = integersOf(evaluator, call[at]);
        if (!given)
            return false;
        if (isStride)
            arguments.strides = *given;
        else
            arguments.dilations = *given;
    }
    if (format != notGiven && call.has(format)) {
        if (call[format].value.kind != Kind::Text) {
            evaluator.refuse(call[format], "data_format is \"NHWC\" or \"NCHW\"", ErrorCode::Unsupported);
            return false;
        }
        arguments.dataFormat = call[format].value.text().substr(0, 40);
    }
    return true;
}

/// Types as TensorFlow settles them: a tensor's type wins, what is no tensor yet follows.
bool settleTypes(Evaluator &evaluator, Convolving &call)
{
    const auto isTensor = [](const Argument &one) {
        return one.value.kind == Kind::Array && one.value.array().origin == Origin::TensorFlow;
    };
    if (call.input.value.kind == Kind::List) {
        evaluator.refuse(call.input, "a list has no shape: " + call.function +
                                         " takes an array or a tensor, so wrap it in tf.constant(…)");
        return false;
    }
    const bool inputTensor = isTensor(call.input), filterTensor = isTensor(call.filter);
    std::optional<ArrayType> type;
    if (filterTensor && !inputTensor)
        type = call.filter.value.array().type;
    std::optional<ArrayValue> input = inputTensor ? evaluator.settled(call.input.value.array(), call.input)
                                                  : converted(evaluator, call.input, Origin::TensorFlow, type);
    if (!input)
        return false;
    std::optional<ArrayValue> filter = filterTensor
                                           ? evaluator.settled(call.filter.value.array(), call.filter)
                                           : converted(evaluator, call.filter, Origin::TensorFlow, input->type);
    if (!filter)
        return false;
    call.inputArray = derived(Value::ofArray(*input), {call.input}).array();
    call.filterArray = std::move(*filter);
    return true;
}

Value missingAfter(Evaluator &evaluator)
{
    return Value::missing(evaluator.failed() && evaluator.refused()->harmless);
}

Value conv2dCall(Evaluator &evaluator, Bound &call)
{
    // input filters strides padding data_format dilations name use_cudnn_on_gpu explicit_paddings
    // Version 1 has use_cudnn_on_gpu in the fifth place.
    if (call.has(4) && call[4].value.kind == Kind::Bool) {
        call.named[4] = call.named[5];
        call.named[5] = call.named[6];
        call.named[6] = nullptr;
    }
    if (!call.has(0) || !call.has(1))
        return needs(evaluator, call, "an input and a filter");
    if (!call.has(2) || !call.has(3))
        return needs(evaluator, call, call.has(2) ? "padding" : "strides");
    Convolving made = convolvingOf(call);
    const bool raw = call.path == "tensorflow.raw_ops.Conv2D";
    if (raw && (call[2].value.kind != Kind::List || (call.has(5) && call[5].value.kind != Kind::List)))
        return evaluator.refuse(call[2], "tf.raw_ops.Conv2D takes lists of four numbers for strides and dilations");
    if (!readPadding(evaluator, call[3], made.arguments.padding) ||
        !readNumbers(evaluator, call, 2, 5, 4, made.arguments))
        return Value::missing();
    const std::optional<std::vector<Index>> pads = call.has(8) ? integersOf(evaluator, call[8]) : std::vector<Index>{};
    if (!pads)
        return Value::missing();
    if (raw && call[3].value.isText("EXPLICIT") && pads->size() == 8) {
        made.arguments.padding = PaddingArgument::explicitPairs(
            {{(*pads)[0], (*pads)[1]}, {(*pads)[2], (*pads)[3]}, {(*pads)[4], (*pads)[5]}, {(*pads)[6], (*pads)[7]}});
    } else if (!pads->empty() || (raw && call[3].value.kind != Kind::Text)) {
        return evaluator.refuse(call[3], "explicit_paddings are eight numbers, together with padding=\"EXPLICIT\"");
    }
    return settleTypes(evaluator, made) ? convolved(evaluator, std::move(made)) : missingAfter(evaluator);
}

bool strideAndDilation(const Conv2DArguments &arguments)
{
    const auto above = [](const std::vector<Index> &numbers) {
        return std::any_of(numbers.begin(), numbers.end(), [](Index n) { return n > 1; });
    };
    return above(arguments.strides) && arguments.dilations && above(*arguments.dilations);
}

Value convolutionCall(Evaluator &evaluator, Bound &call)
{
    // input filters strides padding data_format dilations name dilation_rate
    // Version 1: input filter padding strides dilation_rate name data_format.
    if (call.has(2) && call[2].value.kind == Kind::Text) {
        const std::array old = call.named;
        call.named[2] = old[3];
        call.named[3] = old[2];
        call.named[5] = old[4] != nullptr ? old[4] : old[7];
        call.named[4] = old[6];
    } else if (call.has(7)) {
        call.named[5] = call.named[7];
    }
    if (!call.has(0) || !call.has(1))
        return needs(evaluator, call, "an input and a filter");
    Convolving made = convolvingOf(call);
    if ((call.has(3) && !readPadding(evaluator, call[3], made.arguments.padding)) ||
        !readNumbers(evaluator, call, 2, 5, 4, made.arguments))
        return Value::missing();
    if (strideAndDilation(made.arguments))
        return refuseHere(
            evaluator, call,
            "tf.nn.convolution refuses strides above 1 together with dilations above 1; tf.nn.conv2d takes both");
    return settleTypes(evaluator, made) ? convolved(evaluator, std::move(made)) : missingAfter(evaluator);
}

Value atrous(Evaluator &evaluator, Bound &call) // value filters rate padding
{
    if (!call.has(0) || !call.has(1) || !call.has(2) || !call.has(3))
        return needs(evaluator, call, "a value, filters, a rate and padding");
    Convolving made = convolvingOf(call);
    if (!readPadding(evaluator, call[3], made.arguments.padding) ||
        !readNumbers(evaluator, call, notGiven, 2, notGiven, made.arguments))
        return Value::missing();
    made.turns.push_back("rate → dilations=" + listText(*made.arguments.dilations));
    return settleTypes(evaluator, made) ? convolved(evaluator, std::move(made)) : missingAfter(evaluator);
}

/// depthwise: the filter [kh, kw, in, mult] as [kh, kw, 1, in · mult].
bool makeDepthwise(Evaluator &evaluator, Convolving &made)
{
    const Shape &kernel = made.filterArray.shape, &input = made.inputArray.shape;
    const bool first = made.arguments.dataFormat == "NCHW";
    if (kernel.rank() != 4 || input.rank() != 4 || kernel[2] != input[first ? 1 : 3]) {
        evaluator.refuse(made.begin, made.end, ErrorCode::Unsupported,
                         "a depthwise filter has the input's channels as its third axis (input " + input.text() +
                             ", filter " + kernel.text() + ")",
                         made.inputArray.afterConvolution);
        return false;
    }
    made.turns.push_back("depthwise: one filter for each channel, shown as a convolution in " +
                         std::to_string(kernel[2]) + " groups");
    made.filterArray = reshaped(made.filterArray, Shape{kernel[0], kernel[1], 1, kernel[2] * kernel[3]});
    made.op = "depthwise";
    return true;
}

Value depthwise(Evaluator &evaluator, Bound &call)
{
    // input filter strides padding data_format dilations name rate; separable: input depthwise pointwise strides …
    const bool separable = call.path.find("separable") != std::string_view::npos;
    const std::size_t more = separable ? 1 : 0;
    if (!call.has(0) || !call.has(1) || !call.has(2) || !call.has(2 + more) || !call.has(3 + more))
        return needs(evaluator, call, "an input, a filter, strides and padding");
    Convolving made = convolvingOf(call);
    std::size_t dilations = 5 + more;
    if (!call.has(dilations) && call.has(7 + more))
        dilations = 7 + more;
    if (!readPadding(evaluator, call[3 + more], made.arguments.padding) ||
        !readNumbers(evaluator, call, 2 + more, dilations, 4 + more, made.arguments))
        return Value::missing();
    if (made.arguments.strides.size() != 4)
        return evaluator.refuse(call[2 + more], "strides of a depthwise convolution are a list of four numbers");
    if (made.arguments.dilations && made.arguments.dilations->size() != 2 &&
        call.path.find("raw_ops") == std::string_view::npos)
        return evaluator.refuse(call[dilations], "dilations of a depthwise convolution are a list of two numbers");
    if (strideAndDilation(made.arguments))
        return refuseHere(evaluator, call, "strides above 1 together with dilations above 1 are not allowed here");
    if (!settleTypes(evaluator, made) || !makeDepthwise(evaluator, made))
        return missingAfter(evaluator);
    if (separable)
        made.turns.push_back("separable: a depthwise convolution, then a 1×1 convolution");
    const std::string format = made.arguments.dataFormat;
    const Value first = convolved(evaluator, std::move(made));
    if (!separable || evaluator.failed())
        return first;
    std::vector<Argument> arguments{{.value = first, .begin = call[0].begin},
                                    call[2],
                                    {.value = Value::ofInt(1), .begin = call.callee.begin},
                                    {.value = Value::ofText("VALID"), .begin = call.callee.begin},
                                    {.value = Value::ofText(format), .begin = call.callee.begin}};
    arguments[1].keyword = {};
    return callPath(evaluator, "tensorflow.nn.conv2d", std::move(arguments), call.callee.begin, call.functionAt);
}

Value conv1d(Evaluator &evaluator, Bound &call) // input filters stride padding data_format dilations name
{
    if (!call.has(0) || !call.has(1) || !call.has(2) || !call.has(3))
        return needs(evaluator, call, "an input, filters, a stride and padding");
    Convolving made = convolvingOf(call);
    const std::optional<std::vector<Index>> stride = integersOf(evaluator, call[2]);
    const std::optional<std::vector<Index>> dilation =
        stride && call.has(5) ? integersOf(evaluator, call[5]) : std::vector<Index>{1};
    if (!stride || !dilation || !readPadding(evaluator, call[3], made.arguments.padding))
        return Value::missing();
    const bool first = call.has(4) && (call[4].value.isText("NCW") || call[4].value.isText("NCHW"));
    if (call.has(4) && !first && !call[4].value.isText("NWC") && !call[4].value.isText("NHWC"))
        return evaluator.refuse(call[4], "data_format is \"NWC\" or \"NCW\" here");
    const auto along = [&](const std::vector<Index> &numbers) {
        return numbers[numbers.size() == 3 ? (first ? 2 : 1) : 0];
    };
    if (!settleTypes(evaluator, made))
        return missingAfter(evaluator);
    const Shape input = made.inputArray.shape, kernel = made.filterArray.shape;
    if (input.rank() != 3 || kernel.rank() != 3 || stride->empty() || dilation->empty())
        return refuseHere(evaluator, call,
                          "a one-dimensional convolution takes three axes, not " + input.text() + " and " +
                              kernel.text());
    made.inputArray = reshaped(made.inputArray,
                               first ? Shape{input[0], input[1], 1, input[2]} : Shape{input[0], 1, input[1], input[2]});
    made.filterArray = reshaped(made.filterArray, Shape{1, kernel[0], kernel[1], kernel[2]});
    made.turns.push_back("one-dimensional: the row is an image of height 1");
    made.arguments.dataFormat = first ? "NCHW" : "NHWC";
    made.arguments.strides = {1, along(*stride)};
    made.arguments.dilations = std::vector<Index>{1, along(*dilation)};
    const Value output = convolved(evaluator, std::move(made));
    if (output.kind != Kind::Array)
        return output;
    const Shape &shape = output.array().shape;
    return Value::ofArray(
        reshaped(output.array(), first ? Shape{shape[0], shape[1], shape[3]} : Shape{shape[0], shape[2], shape[3]}));
}

Value transposedCall(Evaluator &evaluator,
                     Bound &call) // input filters output_shape strides padding data_format dilations
{
    if (!call.has(0) || !call.has(1) || !call.has(2) || !call.has(3))
        return needs(evaluator, call, "an input, filters, an output_shape and strides");
    Convolving made = convolvingOf(call);
    if (call.has(4) ? !readPadding(evaluator, call[4], made.arguments.padding) : false)
        return Value::missing();
    if (!call.has(4))
        made.arguments.padding = PaddingArgument::same();
    if (!readNumbers(evaluator, call, 3, 6, 5, made.arguments))
        return Value::missing();
    if (made.arguments.dataFormat != "NHWC")
        return evaluator.refuse(call[5], "only data_format=\"NHWC\" is read for a transposed convolution");
    const std::optional<std::vector<Index>> wanted = integersOf(evaluator, call[2]);
    if (!wanted || !settleTypes(evaluator, made))
        return missingAfter(evaluator);
    const Shape input = made.inputArray.shape, kernel = made.filterArray.shape;
    if (input.rank() != 4 || kernel.rank() != 4 || (wanted->size() != 4 && wanted->size() != 2))
        return refuseHere(evaluator, call,
                          "a transposed convolution takes four axes, and an output_shape of four or two numbers");
    const std::size_t from = wanted->size() == 4 ? 1 : 0;
    const Shape out{input[0], (*wanted)[from], (*wanted)[from + 1], kernel[2]};
    const bool fits = wanted->size() == 2 || ((*wanted)[0] == input[0] && (*wanted)[3] == kernel[2]);
    Conv2DArguments back = made.arguments;
    back.inputType = back.filterType = DType::Float32;
    const Result<Geometry> geometry = fits && out[1] >= 0 && out[2] >= 0
                                          ? geometryOf(out, kernel, back)
                                          : Result<Geometry>(Error{.code = ErrorCode::OutputNegative});
    if (!geometry || geometry->outputShape[1] != input[1] || geometry->outputShape[2] != input[2])
        return evaluator.refuse(call[2], "the output_shape " + listText(*wanted) + " does not lead back to the input " +
                                             input.text());
    const Transposing how{.stride = {geometry->height.stride, geometry->width.stride},
                          .dilation = {geometry->height.dilation, geometry->width.dilation},
                          .padding = {geometry->height.padBefore, geometry->width.padBefore},
                          .outSize = {out[1], out[2]},
                          .groups = 1};
    return transposedConvolution(evaluator, std::move(made), how);
}

Value poolCall(Evaluator &evaluator, Bound &call) // input ksize strides padding data_format
{
    const std::optional<ArrayValue> array =
        call.has(0) ? operandOf(evaluator, call[0], Origin::TensorFlow) : std::nullopt;
    if (!array)
        return evaluator.failed() ? missingAfter(evaluator) : needs(evaluator, call, "an input");
    const Shape &shape = array->shape;
    const bool first = call.has(4) && call[4].value.kind == Kind::Text && call[4].value.text().starts_with("NC");
    std::optional<std::vector<Index>> size = call.has(1) ? integersOf(evaluator, call[1]) : std::nullopt;
    std::optional<std::vector<Index>> stride = size && call.has(2) ? integersOf(evaluator, call[2]) : size;
    if (!size || !stride || !call.has(3) || shape.rank() != 4)
        return evaluator.failed() ? Value::missing()
                                  : needs(evaluator, call, "four axes, a window, strides and padding");
    for (std::vector<Index> *numbers : {&*size, &*stride}) {
        if (numbers->size() == 4) {
            if ((*numbers)[0] != 1 || (*numbers)[first ? 1 : 3] != 1)
                return evaluator.refuse(call[1], "pooling over batch or channels is not supported");
            *numbers = first ? std::vector{(*numbers)[2], (*numbers)[3]} : std::vector{(*numbers)[1], (*numbers)[2]};
        }
        if (numbers->size() == 1)
            numbers->push_back(numbers->front());
        if (numbers->size() != 2 || (*numbers)[0] < 1 || (*numbers)[1] < 1)
            return evaluator.refuse(call[1], "one, two or four positive numbers are needed here");
    }
    PaddingArgument padding;
    if (!readPadding(evaluator, call[3], padding))
        return Value::missing();
    Pooling how;
    how.maximum =
        call.path.find("avg") == std::string_view::npos && call.path.find("Average") == std::string_view::npos;
    how.size = *size;
    how.stride = *stride;
    how.firstAxis = first ? 2 : 1;
    Conv2DArguments arguments;
    arguments.strides = *stride;
    arguments.padding = padding;
    arguments.dataFormat = first ? "NCHW" : "NHWC";
    const Index channels = shape[first ? 1 : 3];
    const Result<Geometry> geometry =
        geometryOf(shape, Shape{(*size)[0], (*size)[1], std::max<Index>(channels, 1), 1}, arguments);
    if (!geometry)
        return refuseHere(evaluator, call, "this window does not fit the input " + shape.text());
    how.padding = {{{geometry->height.padBefore, geometry->height.padAfter},
                    {geometry->width.padBefore, geometry->width.padAfter}}};
    how.out = {geometry->height.outSize, geometry->width.outSize};
    return pooled(evaluator, *array, how, how.maximum ? "max_pool" : "avg_pool", call[0], call.callee.begin);
}

Value patches(Evaluator &evaluator, Bound &call) // images sizes strides rates padding name
{
    std::optional<ArrayValue> array = call.has(0) ? operandOf(evaluator, call[0], Origin::TensorFlow) : std::nullopt;
    const std::optional<std::vector<Index>> size = array && call.has(1) ? integersOf(evaluator, call[1]) : std::nullopt,
                                            stride =
                                                size && call.has(2) ? integersOf(evaluator, call[2]) : std::nullopt,
                                            rate =
                                                stride && call.has(3) ? integersOf(evaluator, call[3]) : std::nullopt;
    if (!rate || !call.has(4) || size->size() != 4 || stride->size() != 4 || rate->size() != 4 ||
        array->shape.rank() != 4)
        return evaluator.failed() ? Value::missing()
                                  : needs(evaluator, call, "images, and lists of four for sizes, strides and rates");
    Conv2DArguments arguments;
    arguments.strides = *stride;
    arguments.dilations = *rate;
    if (!readPadding(evaluator, call[4], arguments.padding))
        return Value::missing();
    const Index channels = array->shape[3];
    const Result<Geometry> geometry =
        geometryOf(array->shape, Shape{(*size)[1], (*size)[2], std::max<Index>(channels, 1), 1}, arguments);
    if (!geometry || geometry->outputShape.elementCount() == 0)
        return refuseHere(evaluator, call, "these patches do not fit the images " + array->shape.text());
    const std::optional<ArrayValue> wide = paddedArray(evaluator, *array,
                                                       {{0, 0},
                                                        {geometry->height.padBefore, geometry->height.padAfter},
                                                        {geometry->width.padBefore, geometry->width.padAfter},
                                                        {0, 0}},
                                                       "constant", 0, call[0]);
    const Index oh = geometry->height.outSize, ow = geometry->width.outSize;
    const std::vector<Index> sizes{array->shape[0], oh, ow, (*size)[1], (*size)[2], channels};
    if (!wide || !evaluator.room(sizes, call[0]))
        return Value::missing();
    const std::vector<Index> own = rowMajorStrides(wide->shape);
    const ArrayValue all =
        gathered(*wide, *Shape::of(sizes), 0,
                 {own[0], own[1] * (*stride)[1], own[2] * (*stride)[2], own[1] * (*rate)[1], own[2] * (*rate)[2], 1});
    return Value::ofArray(reshaped(all, Shape{array->shape[0], oh, ow, (*size)[1] * (*size)[2] * channels}));
}

Value biasAdd(Evaluator &evaluator, Bound &call) // value bias data_format name
{
    if (!call.has(0) || !call.has(1))
        return needs(evaluator, call, "a value and a bias");
    const bool first = call.has(2) && call[2].value.kind == Kind::Text && call[2].value.text().starts_with("NC");
    Value output = call[0].value;
    if (output.kind != Kind::Array) {
        const std::optional<ArrayValue> array = converted(evaluator, call[0], Origin::TensorFlow, std::nullopt);
        if (!array)
            return Value::missing();
        output = Value::ofArray(*array);
    }
    return withBias(evaluator, output, call[1], first ? 1 : -1, call.callee.begin);
}

Value placeholderCall(Evaluator &evaluator, Bound &call) // dtype shape name
{
    const std::optional<ArrayType> type =
        call.has(0) ? typeOf(evaluator, call[0], Origin::TensorFlow) : ArrayType::Float32;
    std::vector<Index> sizes;
    if (type && call.has(1) && call[1].value.kind == Kind::List) {
        for (Index i = 0; i < std::min<Index>(lengthOf(call[1].value.list()), 16); ++i) {
            const Value size = itemOf(call[1].value.list(), i);
            const std::optional<Index> number = size.kind == Kind::None
                                                    ? std::optional<Index>(-1)
                                                    : integerOf(evaluator, {.value = size, .begin = call[1].begin});
            if (!number)
                return Value::missing();
            sizes.push_back(*number);
        }
    }
    return type ? placeholder(evaluator, sizes, *type, call.callee) : Value::missing();
}

Value session(Evaluator &evaluator, Bound &call)
{
    return objectOf(evaluator, "tensorflow.Session", call.callee);
}

Value run(Evaluator &evaluator, Bound &call) // self fetches feed_dict
{
    if (!call.has(1))
        return needs(evaluator, call, "something to compute");
    std::vector<std::pair<Value, Argument>> feed;
    if (call.has(2) && call[2].value.kind == Kind::Dict)
        for (const auto &[key, value] : call[2].value.dict().items) {
            Argument one{.value = value, .begin = call[2].begin};
            if (key.kind == Kind::Symbol) {
                const Value &example = key.symbol().example;
                const std::optional<ArrayValue> array =
                    converted(evaluator, one, Origin::TensorFlow,
                              example.kind == Kind::Array ? example.array().type : ArrayType::Float32);
                if (!array)
                    return Value::missing();
                if (example.kind == Kind::Array && array->shape.rank() != example.array().shape.rank())
                    return evaluator.refuse(call[2], "an array of shape " + array->shape.text() +
                                                         " is fed to a placeholder of shape " +
                                                         example.array().shape.text());
                one.value = derived(Value::ofArray(*array), {one});
            }
            feed.emplace_back(key, one);
        }
    Argument wanted = call[1];
    if (wanted.value.kind == Kind::Path || wanted.value.kind == Kind::Opaque) // an initializer
        return Value{};
    Value result = computed(evaluator, wanted, feed, call.functionAt);
    if (result.kind == Kind::Array) {
        result = Value::ofArray(result.array());
        result.array().origin = Origin::NumPy;
    }
    return result;
}

Value evaluate(Evaluator &evaluator, Bound &call) // self feed_dict session
{
    if (call.value(0).kind != Kind::Symbol && call.value(0).kind != Kind::Array)
        return call.value(0);
    std::vector<Argument> arguments{call[0], call[0]};
    arguments[1].keyword = {};
    if (call.has(1))
        arguments.push_back({.value = call[1].value, .begin = call[1].begin});
    (void)call.has(2);
    return callPath(evaluator, "tensorflow.Session.run", std::move(arguments), call.callee.begin, call.functionAt);
}

Value nothingMuch(Evaluator &, Bound &)
{
    return Value::opaque("something of no use for the picture");
}

Value emptyList(Evaluator &, Bound &)
{
    return Value::ofList({}, false);
}

Value decorated(Evaluator &, Bound &call) // @tf.function, @jax.jit
{
    for (const Argument &one : call.spread)
        if (one.value.kind == Kind::Function || one.value.kind == Kind::Method || one.value.kind == Kind::Instance ||
            one.value.kind == Kind::Path)
            return one.value;
    return Value::ofPath("builtins.decorator");
}

constexpr std::string_view
    conv = "input/value filters/filter/kernel strides padding data_format dilations name~ use_cudnn_on_gpu~ "
           "explicit_paddings",
    depth = "input/value filter/filters strides padding data_format dilations name~ rate",
    separable = "input depthwise_filter pointwise_filter strides padding data_format dilations name~ rate",
    pool = "input/value ksize strides padding data_format name~", unary = "x/input/a/features name~",
    reduce = "input_tensor axis/reduction_indices keepdims/keep_dims unused name~", two2 = "x y name~",
    all = "*all~ *~", draw = "shape mean/minval stddev/maxval dtype seed~ name~";

constexpr LibraryRow table[]{
    LibraryRow{"tensorflow.constant", "value dtype shape name~ verify_shape~", arrayMaker},
    LibraryRow{"tensorflow.Tensor", "value dtype shape", arrayMaker},
    LibraryRow{"tensorflow.convert_to_tensor", "value dtype unused dtype_hint~/preferred_dtype~ name~", arrayMaker},
    LibraryRow{"tensorflow.identity", "input/value dtype unused name~", arrayMaker},
    LibraryRow{"tensorflow.stop_gradient", "input unused unused name~", arrayMaker},
    LibraryRow{"keras.backend.product.constant", "value dtype shape", arrayMaker},
    LibraryRow{"keras.backend.variable", "value dtype unused name~", arrayMaker},
    LibraryRow{"tensorflow.Variable",
               "initial_value trainable~ validate_shape~ caching_device~ name~ variable_def~ dtype import_scope~ "
               "constraint~ shape~",
               variable},
    LibraryRow{"keras.Variable", "initializer a~ b~ c~ name~ d~ dtype trainable~", variable},
    LibraryRow{"tensorflow.get_variable", "name~ shape dtype initializer regularizer~ trainable~", getVariable},
    LibraryRow{"tensorflow.zeros", "shape dtype name~", zerosOrOnes},
    LibraryRow{"tensorflow.ones", "shape dtype name~", zerosOrOnes},
    LibraryRow{"keras.backend.zeros", "shape dtype name~", zerosOrOnes},
    LibraryRow{"keras.backend.ones", "shape dtype name~", zerosOrOnes},
    LibraryRow{"tensorflow.zeros_like", "input/tensor dtype name~", likeAnother},
    LibraryRow{"tensorflow.ones_like", "input/tensor dtype name~", likeAnother},
    LibraryRow{"tensorflow.fill", "dims value unused name~", full},
    LibraryRow{"tensorflow.eye", "num_rows num_columns unused dtype name~", eye},
    LibraryRow{"tensorflow.range", "start limit delta dtype name~", arange},
    LibraryRow{"tensorflow.linspace", "start stop num unused dtype name~", linspace},
    LibraryRow{"tensorflow.random.normal", draw, drawBetween},
    LibraryRow{"tensorflow.random_normal", draw, drawBetween},
    LibraryRow{"tensorflow.random.truncated_normal", draw, drawBetween},
    LibraryRow{"tensorflow.truncated_normal", draw, drawBetween},
    LibraryRow{"tensorflow.random.uniform", draw, drawBetween},
    LibraryRow{"tensorflow.random_uniform", draw, drawBetween},
    LibraryRow{"tensorflow.random.set_seed", "seed~", nothing},
    LibraryRow{"tensorflow.set_random_seed", "seed~", nothing},
    LibraryRow{"tensorflow.random.set_random_seed", "seed~", nothing},
    LibraryRow{"keras.utils.set_random_seed", "seed~", nothing},
    LibraryRow{"tensorflow.reshape", "tensor shape unused name~", reshape},
    LibraryRow{"keras.backend.reshape", "x shape", reshape},
    LibraryRow{"tensorflow.expand_dims", "input axis/dim name~", expandDims},
    LibraryRow{"keras.backend.expand_dims", "x axis", expandDims},
    LibraryRow{"tensorflow.squeeze", "input axis/squeeze_dims name~", squeeze},
    LibraryRow{"tensorflow.transpose", "a/x perm/axes conjugate=False name~", transpose},
    LibraryRow{"tensorflow.reverse", "tensor axis name~", flip},
    LibraryRow{"tensorflow.image.flip_left_right", "image",
               [](Evaluator &e, Bound &call) {
                   return callPath(e, "tensorflow.reverse",
                                   {{.value = call.value(0), .begin = call.callee.begin},
                                    {.value = Value::ofList({Value::ofInt(-2)}, false), .begin = call.callee.begin}},
                                   call.callee.begin, call.functionAt);
               }},
    LibraryRow{"tensorflow.broadcast_to", "input shape name~", broadcast},
    LibraryRow{"tensorflow.tile", "input multiples name~", tile},
    LibraryRow{"tensorflow.repeat", "input repeats axis name~", repeat},
    LibraryRow{"tensorflow.stack", "values axis name~", join},
    LibraryRow{"tensorflow.concat", "values axis name~", join},
    LibraryRow{"tensorflow.concatenate", "values/xs axis", join},
    LibraryRow{"tensorflow.split", "value num_or_size_splits axis name~", split},
    LibraryRow{"tensorflow.pad", "tensor paddings mode constant_values name~", pad},
    LibraryRow{"tensorflow.image.extract_patches", "images sizes strides rates padding name~", patches},
    LibraryRow{"tensorflow.extract_image_patches", "images ksizes/sizes strides rates padding name~", patches},
    LibraryRow{"tensorflow.cast", "x dtype name~", castArray},
    LibraryRow{"keras.backend.cast", "x dtype", castArray},
    LibraryRow{"tensorflow.to_float", "x name~", castByName},
    LibraryRow{"tensorflow.to_double", "x name~", castByName},
    LibraryRow{"tensorflow.to_int32", "x name~", castByName},
    LibraryRow{"tensorflow.abs", unary, magnitude},
    LibraryRow{"tensorflow.sqrt", unary, changed},
    LibraryRow{"tensorflow.rsqrt", unary, changed},
    LibraryRow{"tensorflow.exp", unary, changed},
    LibraryRow{"tensorflow.log", unary, changed},
    LibraryRow{"tensorflow.sin", unary, changed},
    LibraryRow{"tensorflow.cos", unary, changed},
    LibraryRow{"tensorflow.floor", unary, changed},
    LibraryRow{"tensorflow.ceil", unary, changed},
    LibraryRow{"tensorflow.square", unary, changed},
    LibraryRow{"tensorflow.sign", unary, changed},
    LibraryRow{"tensorflow.tanh", unary, changed},
    LibraryRow{"tensorflow.nn.tanh", unary, changed},
    LibraryRow{"tensorflow.sigmoid", unary, changed},
    LibraryRow{"tensorflow.nn.sigmoid", unary, changed},
    LibraryRow{"tensorflow.round", "x unused name~", rounded},
    LibraryRow{"tensorflow.reduce_sum", reduce, reduced},
    LibraryRow{"tensorflow.reduce_mean", reduce, reduced},
    LibraryRow{"tensorflow.reduce_max", reduce, reduced},
    LibraryRow{"tensorflow.reduce_min", reduce, reduced},
    LibraryRow{"tensorflow.reduce_prod", reduce, reduced},
    LibraryRow{"tensorflow.reduce_any", reduce, reduced},
    LibraryRow{"tensorflow.reduce_all", reduce, reduced},
    LibraryRow{"tensorflow.add", two2, arithmetic},
    LibraryRow{"tensorflow.subtract", two2, arithmetic},
    LibraryRow{"tensorflow.multiply", two2, arithmetic},
    LibraryRow{"tensorflow.divide", two2, arithmetic},
    LibraryRow{"tensorflow.floordiv", two2, arithmetic},
    LibraryRow{"tensorflow.pow", two2, arithmetic},
    LibraryRow{"tensorflow.product.matmul", "a b name~", product},
    LibraryRow{"tensorflow.einsum", "equation *inputs", einsum},
    LibraryRow{"tensorflow.where", "condition x y name~", together},
    LibraryRow{"tensorflow.maximum", two2, together},
    LibraryRow{"tensorflow.minimum", two2, together},
    LibraryRow{"tensorflow.clip_by_value", "t clip_value_min clip_value_max name~", together},
    LibraryRow{"tensorflow.assign", "ref value name~", rows::write},
    LibraryRow{"tensorflow.shape", "input name~ out_type~", sizes},
    LibraryRow{"tensorflow.TensorShape", "dims", [](Evaluator &, Bound &call) { return call.value(0); }},
    LibraryRow{"tensorflow.size", "input name~", count},
    LibraryRow{"tensorflow.rank", "input name~", count},
    LibraryRow{"tensorflow.nn.conv2d", conv, conv2dCall},
    LibraryRow{"tensorflow.raw_ops.Conv2D", conv, conv2dCall},
    LibraryRow{"tensorflow.nn.convolution",
               "input filters/filter strides padding data_format dilations name~ dilation_rate", convolutionCall},
    LibraryRow{"tensorflow.nn.atrous_conv2d", "value filters rate padding name~", atrous},
    LibraryRow{"tensorflow.nn.depthwise_conv2d", depth, depthwise},
    LibraryRow{"tensorflow.nn.depthwise_conv2d_native", depth, depthwise},
    LibraryRow{"tensorflow.raw_ops.DepthwiseConv2dNative", depth, depthwise},
    LibraryRow{"tensorflow.nn.separable_conv2d", separable, depthwise},
    LibraryRow{"tensorflow.nn.conv1d", "input/value filters stride/strides padding data_format dilations name~",
               conv1d},
    LibraryRow{"tensorflow.nn.conv2d_transpose",
               "input/value filters/filter output_shape strides padding data_format dilations name~", transposedCall},
    LibraryRow{"tensorflow.nn.max_pool", pool, poolCall},
    LibraryRow{"tensorflow.nn.max_pool2d", pool, poolCall},
    LibraryRow{"tensorflow.nn.avg_pool", pool, poolCall},
    LibraryRow{"tensorflow.nn.avg_pool2d", pool, poolCall},
    LibraryRow{"tensorflow.nn.bias_add", "value bias data_format name~", biasAdd},
    LibraryRow{"keras.backend.bias_add", "x bias data_format", biasAdd},
    LibraryRow{"tensorflow.nn.relu", "features/input/x unused unused name~", rectified},
    LibraryRow{"tensorflow.relu", "features/input/x", rectified},
    LibraryRow{"tensorflow.nn.relu6", "features unused unused name~", rectified},
    LibraryRow{"tensorflow.nn.leaky_relu", "features alpha unused name~", rectified},
    LibraryRow{"tensorflow.nn.elu", "features unused unused name~", rectified},
    LibraryRow{"tensorflow.placeholder", "dtype shape name~", placeholderCall},
    LibraryRow{"tensorflow.Session", all, session},
    LibraryRow{"tensorflow.InteractiveSession", all, session},
    LibraryRow{"tensorflow.get_default_session", all, session},
    LibraryRow{"keras.backend.get_session", all, session},
    LibraryRow{"tensorflow.Session.run", "self fetches feed_dict options~ run_metadata~", run},
    LibraryRow{"tensorflow.Session.close", "self", nothing},
    LibraryRow{"tensorflow.Session.as_default", "self", same},
    LibraryRow{"tensorflow.Tensor.eval", "self feed_dict session", evaluate},
    LibraryRow{"tensorflow.Tensor.numpy", "self", asNumPy},
    LibraryRow{"tensorflow.Tensor.set_shape", "self shape~", nothing},
    LibraryRow{"keras.backend.eval", "x", [](Evaluator &, Bound &call) { return call.value(0); }},
    LibraryRow{"tensorflow.print", all, nothingMuch},
    LibraryRow{"tensorflow.ConfigProto", all, nothingMuch},
    LibraryRow{"tensorflow.global_variables_initializer", all, nothingMuch},
    LibraryRow{"tensorflow.initialize_all_variables", all, nothingMuch},
    LibraryRow{"tensorflow.local_variables_initializer", all, nothingMuch},
    LibraryRow{"tensorflow.initializers.global_variables", all, nothingMuch},
    LibraryRow{"keras.initializers.global_variables", all, nothingMuch},
    LibraryRow{"tensorflow.Graph", all, nothingMuch},
    LibraryRow{"tensorflow.get_default_graph", all, nothingMuch},
    LibraryRow{"tensorflow.reset_default_graph", all, nothingMuch},
    LibraryRow{"tensorflow.device", all, nothingMuch},
    LibraryRow{"tensorflow.name_scope", all, nothingMuch},
    LibraryRow{"tensorflow.variable_scope", all, nothingMuch},
    LibraryRow{"tensorflow.GradientTape", all, nothingMuch},
    LibraryRow{"tensorflow.disable_eager_execution", all, nothingMuch},
    LibraryRow{"tensorflow.enable_eager_execution", all, nothingMuch},
    LibraryRow{"tensorflow.disable_v2_behavior", all, nothingMuch},
    LibraryRow{"tensorflow.enable_v2_behavior", all, nothingMuch},
    LibraryRow{"tensorflow.executing_eagerly", "", [](Evaluator &, Bound &) { return Value::ofBool(true); }},
    LibraryRow{"tensorflow.config.list_physical_devices", all, emptyList},
    LibraryRow{"tensorflow.config.experimental.list_physical_devices", all, emptyList},
    LibraryRow{"tensorflow.test.is_gpu_available", all, [](Evaluator &, Bound &) { return Value::ofBool(false); }},
    LibraryRow{"tensorflow.function", all, decorated},
    LibraryRow{"tensorflow.autograph.experimental.do_not_convert", all, decorated},
    LibraryRow{"keras.backend.clear_session", all, nothingMuch},
    LibraryRow{"keras.backend.set_image_data_format", all, nothingMuch},
    LibraryRow{"keras.backend.image_data_format", "",
               [](Evaluator &, Bound &) { return Value::ofText("channels_last"); }},
};

} // namespace

std::span<const LibraryRow> tensorflowRows()
{
    return table;
}

} // namespace lab::python
