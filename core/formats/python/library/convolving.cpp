#include "core/formats/python/library/convolving.h"

#include "core/conv/conv2d.h"

#include "core/conv/convolution.h"
#include "core/formats/python/reasons.h"
#include "core/lesson/refusal.h"

#include <algorithm>
#include <cmath>

namespace lab::python {
namespace {

DType callType(ArrayType type)
{
    switch (type) {
    case ArrayType::Float32:
        return DType::Float32;
    case ArrayType::Float64:
        return DType::Float64;
    case ArrayType::Float16:
        return DType::Float16;
    case ArrayType::BFloat16:
        return DType::BFloat16;
    case ArrayType::Int32:
        return DType::Int32;
    default:
        return DType::Other;
    }
}

/// One sentence on what float32 makes different from the code's own type.
Sentence typeRemark(ArrayType type)
{
    switch (type) {
    case ArrayType::Float64:
        return says(why::theCodeComputesWithFloat64Here);
    case ArrayType::Int32:
        return says(why::theCodeComputesWithInt32Here);
    case ArrayType::Float16: // the picture rounds to these too
    case ArrayType::BFloat16:
    case ArrayType::Float32:
        return {};
    default:
        return says(why::theCodeComputesWithHereIt, typeName(type));
    }
}

Tensor tensorOf(const ArrayValue &array, std::size_t &changed)
{
    std::vector<float> values(static_cast<std::size_t>(array.size()));
    for (Index i = 0; i < array.size(); ++i) {
        const double exact = realAt(array, i);
        const bool outOfRange = std::isfinite(exact) && std::abs(exact) > 3.4028234663852886e38;
        values[static_cast<std::size_t>(i)] =
            outOfRange ? static_cast<float>(std::copysign(HUGE_VAL, exact)) : static_cast<float>(exact);
        changed += !std::isnan(exact) && static_cast<double>(values[static_cast<std::size_t>(i)]) != exact ? 1 : 0;
    }
    return {array.shape, std::move(values)};
}

/// The refusal of the geometry, in the words of the library that makes it.
Value refusedGeometry(Evaluator &evaluator, const Convolving &call, const Error &error, bool after)
{
    const std::string input = call.inputArray.shape.text(), filter = call.filterArray.shape.text();
    const bool large = error.code == ErrorCode::OutputNegative && !call.refuses.empty();
    const bool own = call.library != Origin::TensorFlow || call.refuses.empty();
    const std::string_view exception = Evaluator::exceptionOf(own ? call.library : Origin::NumPy); // Keras: ValueError
    return evaluator.raises(
        exception, evaluator.refuseCall(call.begin, call.end, error,
                                        large ? says(why::refusesAKernelLargerThanThe, call.refuses, input, filter)
                                              : says(why::inputFilter, input, filter, refusal(error)),
                                        after));
}

/// The geometry of the call, its types set as the library has them, and what is to be said of them.
Result<Geometry> judged(Evaluator &evaluator, Convolving &call)
{
    const bool own = call.library == Origin::TensorFlow && call.refuses.empty();
    const auto type = [&](const ArrayValue &array) {
        return !own && callType(array.type) == DType::Other ? DType::Float32 : callType(array.type);
    };
    call.arguments.inputType = type(call.inputArray);
    call.arguments.filterType = own ? type(call.filterArray) : call.arguments.inputType;
    // Of two wrong words TensorFlow names the layout.
    if (call.arguments.dataFormat != "NHWC" && call.arguments.dataFormat != "NCHW")
        call.arguments.padding = PaddingArgument::valid();
    Result<Geometry> geometry = geometryOf(call.inputArray.shape, call.filterArray.shape, call.arguments);
    if (!geometry &&
        (geometry.error().code == ErrorCode::DTypeUnsupported || geometry.error().code == ErrorCode::DTypeMismatch)) {
        // Told as what TensorFlow would refuse; the picture can be made all the same.
        const std::string names = std::string(typeName(call.inputArray.type)) + " input, " +
                                  std::string(typeName(call.filterArray.type)) + " filter";
        evaluator.aside(call.begin, call.end, ErrorCode::Unsupported,
                        geometry.error().code == ErrorCode::DTypeUnsupported
                            ? says(why::tensorflowRefusesTheseTypesItTakes, names)
                            : says(why::tensorflowRefusesToMixTypesCast, names));
        call.turns.push_back(says(why::typesFloat32BothAsTensorflowWould, names));
        call.arguments.inputType = call.arguments.filterType = DType::Float32;
        geometry = geometryOf(call.inputArray.shape, call.filterArray.shape, call.arguments);
    } else if (const Sentence remark = typeRemark(call.inputArray.type); !remark.empty()) {
        call.turns.push_back(remark);
    }
    return geometry;
}

/// The output of a call that has no picture: while a layer is built, of unknown numbers, beyond the 64th.
Value unseen(Evaluator &evaluator, const Convolving &call, const Shape &shape, bool unknown)
{
    if (evaluator.quiet == 0 && !unknown)
        evaluator.note(says(why::theCodeConvolvesMoreThan64));
    if (!evaluator.room(sizesOf(shape), call.input))
        return Value::missing();
    ArrayValue output = makeArray(shape, call.inputArray.type, call.library);
    output.numbers->unknown = output.afterConvolution = evaluator.quiet == 0;
    return stepped(evaluator, call.op, derived(Value::ofArray(std::move(output)), {call.input}), {call.input},
                   call.begin);
}

/// Says that values are drawn, where they are.
void tellDrawn(Evaluator &evaluator, const Convolving &call, PythonCall &made)
{
    const bool inputDrawn = call.inputArray.numbers->drawn, filterDrawn = call.filterArray.numbers->drawn;
    made.drawn = inputDrawn || filterDrawn;
    if (made.drawn) {
        evaluator.reading().drawn = true;
        std::string names;
        for (const auto &[drawn, name] : {std::pair{inputDrawn, made.inputName}, {filterDrawn, made.filterName}})
            if (drawn && !name.empty())
                names += (names.empty() ? "" : ", ") + name;
        evaluator.note(names.empty() ? says(why::randomValuesAreDrawnWithSeed, evaluator.options().seed)
                                     : says(why::theValuesOfAreRandomThey, names, evaluator.options().seed));
    }
}

/// Keeps what the first call is given, whatever its names hold later.
void rememberUsed(Evaluator &evaluator, const Convolving &call)
{
    for (const Argument *argument : {&call.input, &call.filter})
        if (evaluator.reading().calls.empty() && evaluator.atModule() && !argument->variable.empty() &&
            argument->value.kind == Kind::Array && argument->value.array().numbers->convolution < 0) {
            const std::optional<ArrayValue> used = evaluator.settled(argument->value.array(), *argument);
            if (used && evaluator.spend(used->size(), *argument)) {
                ArrayValue copy = *used;
                copy.numbers = std::make_shared<Numbers>(*used->numbers);
                evaluator.used.emplace_back(argument->variable, Value::ofArray(std::move(copy)));
            }
        }
}

} // namespace

std::string listText(const std::vector<Index> &numbers)
{
    std::string text = "[";
    for (const Index number : numbers)
        text += (text.size() > 1 ? ", " : "") + std::to_string(number);
    return text + "]";
}

std::optional<Tensor> outputOf(const Convolving &convolving)
{
    std::size_t changed = 0;
    Conv2DCall call{.input = tensorOf(convolving.inputArray, changed),
                    .filter = tensorOf(convolving.filterArray, changed),
                    .arguments = convolving.arguments};
    const Result<Convolution> convolution = Convolution::of(call);
    return convolution ? std::optional(conv2d(*convolution)) : std::nullopt;
}

Convolving convolvingOf(const Bound &call, std::size_t input, std::size_t filter)
{
    std::string path(call.path);
    if (path.ends_with(".call"))
        path.resize(path.size() - 5);
    return {.function = path.starts_with("keras.")                                                  ? "tf." + path
                        : path.starts_with("torch.nn.") && !path.starts_with("torch.nn.functional") ? path
                                                                                                    : shownPath(path),
            .input = call[input],
            .filter = call[filter],
            .inputArray = {},
            .filterArray = {},
            .arguments = {},
            .library = originOf(call.path),
            .turns = {},
            .begin = call.callee.begin,
            .end = call.functionAt};
}

Value convolved(Evaluator &evaluator, Convolving call)
{
    const bool after = call.inputArray.afterConvolution;
    const Result<Geometry> geometry = judged(evaluator, call);
    if (!geometry)
        return refusedGeometry(evaluator, call, geometry.error(), after);
    if (!call.refuses.empty() && geometry->outputShape.elementCount() == 0 && call.inputArray.size() > 0)
        return refusedGeometry(evaluator, call,
                               geometry->graphModeRefusal.value_or(Error{.code = ErrorCode::OutputNegative}), after);
    const bool unknown = call.inputArray.numbers->unknown || call.filterArray.numbers->unknown;
    if (evaluator.quiet > 0 || unknown || evaluator.reading().calls.size() >= 64)
        return unseen(evaluator, call, geometry->outputShape, unknown);
    ArrayValue output;
    output.shape = geometry->outputShape;
    output.type = call.inputArray.type;
    output.origin = call.library;
    if (!evaluator.spend(call.inputArray.size() + call.filterArray.size(), call.input))
        return Value::missing();
    std::size_t changed = 0;
    PythonCall made;
    made.call.input = tensorOf(call.inputArray, changed);
    made.call.filter = tensorOf(call.filterArray, changed);
    made.call.arguments = call.arguments;
    if (changed > 0)
        call.turns.push_back(says(why::ofTheValuesWereRoundedTo, changed));
    if (geometry->groups > 1)
        call.turns.push_back(
            says(why::groupsTheInputHasChannelsThe, geometry->groups, geometry->inChannels, geometry->groupInChannels));
    made.function = evaluator.unrecorded > 0 ? evaluator.definitionName(call.function) : call.function;
    made.inputName = std::string(call.input.variable.substr(0, 80));
    made.filterName = std::string(call.filter.variable.substr(0, 80));
    tellDrawn(evaluator, call, made);
    rememberUsed(evaluator, call);
    made.place = evaluator.placeOf(evaluator.placed(call.begin));
    made.turns = std::move(call.turns);
    made.op = call.op;
    made.transposed = std::move(call.transposed);
    made.outputShape = std::move(call.outputShape);
    evaluator.reading().calls.push_back(std::move(made));
    std::array<ArrayValue, 2> exact;
    if (call.inputArray.type != ArrayType::Float32 || call.filterArray.type != ArrayType::Float32) {
        exact = {call.inputArray, call.filterArray};
        for (ArrayValue &one : exact) // what is changed later in place is not meant
            one.numbers = std::make_shared<Numbers>(*one.numbers);
    }
    evaluator.exact.push_back(std::move(exact));
    output.afterConvolution = true;
    output.numbers = std::make_shared<Numbers>();
    output.numbers->convolution = static_cast<int>(evaluator.reading().calls.size()) - 1;
    output.numbers->drawn = evaluator.reading().calls.back().drawn;
    const int hidden = std::exchange(evaluator.unrecorded, 0);
    Value shown = stepped(evaluator, call.op, Value::ofArray(std::move(output)), {call.input}, call.begin);
    evaluator.unrecorded = hidden;
    return shown;
}

Value depthwiseConvolved(Evaluator &evaluator, const Bound &call, Convolving made, std::size_t pointwise)
{
    const Shape kernel = made.filterArray.shape, input = made.inputArray.shape;
    const std::string format = made.arguments.dataFormat;
    if (kernel.rank() != 4 || input.rank() != 4 || kernel[2] != input[format == "NCHW" ? 1 : 3])
        return refuseHere(evaluator, call, says(why::theShapesAndDoNotGo, input.text(), kernel.text()));
    made.turns.push_back(says(why::depthwiseOneFilterForEachChannel, kernel[2]));
    if (pointwise > 0)
        made.turns.push_back(says(why::separableADepthwiseConvolutionThenA));
    made.filterArray = reshaped(made.filterArray, Shape{kernel[0], kernel[1], 1, kernel[2] * kernel[3]});
    made.op = "depthwise";
    Value first = convolved(evaluator, std::move(made));
    if (pointwise == 0 || first.kind != Kind::Array)
        return first;
    return callPath(evaluator, "tensorflow.nn.conv2d",
                    {{.value = first, .begin = call[0].begin},
                     call.plain(pointwise),
                     call.here(Value::ofInt(1)),
                     call.here(Value::ofText("VALID")),
                     call.here(Value::ofText(format))},
                    call.callee.begin, call.functionAt);
}

Value withBias(Evaluator &evaluator, Value output, const Argument &bias, int channelAxis, Offset at)
{
    if (output.kind != Kind::Array || bias.value.kind == Kind::None || evaluator.quiet > 0)
        return output;
    const std::optional<ArrayValue> numbers = evaluator.arrayOf(bias);
    const std::optional<ArrayValue> array = numbers ? evaluator.settled(output.array(), bias) : std::nullopt;
    if (!array)
        return Value::missing(true);
    const int axis = channelAxis < 0 ? channelAxis + array->shape.rank() : channelAxis;
    if (numbers->shape.rank() != 1 || axis >= array->shape.rank() || numbers->size() != array->shape[axis])
        return evaluator.refuse(bias.begin, bias.begin + 1, ErrorCode::Unsupported,
                                says(why::theBiasHasTheShapeOne, numbers->shape.text(),
                                     array->shape[std::min(axis, array->shape.rank() - 1)]),
                                true);
    Index behind = 1;
    for (int i = axis + 1; i < array->shape.rank(); ++i)
        behind *= array->shape[i];
    if (!evaluator.spend(array->size(), bias))
        return Value::missing();
    ArrayValue sum = makeArray(array->shape, array->type, array->origin);
    for (Index i = 0; i < sum.size(); ++i) {
        const Index channel = i / behind % numbers->size();
        if (isFloat(sum.type))
            setReal(sum, i, realAt(*array, i) + realAt(*numbers, channel));
        else
            setWhole(sum, i, wholeAt(*array, i) + wholeAt(*numbers, channel));
    }
    return stepped(evaluator, "bias", derived(Value::ofArray(std::move(sum)), {{.value = output}, bias}),
                   {{.value = output}}, at, {.bias = toTensor(exported(*numbers, {})).tensor});
}

Value activated(Evaluator &evaluator, Value output, const Value &activation, Offset begin, Offset at)
{
    if (output.kind != Kind::Array || activation.kind == Kind::None || activation.isText("linear"))
        return output;
    const Argument value{.value = output, .begin = begin};
    if (activation.kind != Kind::Text)
        return evaluator.call({.value = activation, .begin = begin}, {value}, at);
    const std::string path = "keras.activations." + activation.text().substr(0, 60);
    if (libraryRow(path) == nullptr)
        return evaluator.refuse(begin, at, ErrorCode::Unsupported,
                                says(why::isNotSupported, activation.text().substr(0, 60)), true);
    return callPath(evaluator, path, {value}, begin, at);
}

std::optional<ArrayValue> spreadOut(Evaluator &evaluator, const ArrayValue &array, int first,
                                    const std::vector<Index> &by, const Argument &at)
{
    std::vector<Index> sizes = sizesOf(array.shape);
    for (std::size_t axis = 0; axis < 2; ++axis) {
        Index &size = sizes[axis + static_cast<std::size_t>(first)];
        size = size == 0 ? 0 : checkedProduct({size - 1, by[axis]}).value_or(evaluator.options().arrayElements) + 1;
    }
    if (!evaluator.room(sizes, at))
        return std::nullopt;
    ArrayValue zeros = makeArray(*Shape::of(sizes), array.type, array.origin);
    std::vector<Index> strides = rowMajorStrides(zeros.shape);
    for (std::size_t axis = 0; axis < 2; ++axis)
        strides[axis + static_cast<std::size_t>(first)] *= by[axis];
    Index i = 0;
    forEachGathered(array.shape, 0, strides, [&](Index flat) { setReal(zeros, flat, realAt(array, i++)); });
    return zeros;
}

namespace {

/// The arguments of tf.nn.conv2d_transpose for what is asked: a word where it says the same as the zeros cut off.
void nameTransposed(Convolving &call, const Transposing &how)
{
    const Shape &from = call.inputArray.shape, &kernel = call.filterArray.shape;
    if (how.groups != 1 || call.inputArray.numbers->unknown || call.filterArray.numbers->unknown)
        return;
    const Shape out{from[0], how.outSize[0], how.outSize[1], kernel[2]};
    Conv2DArguments arguments{.strides = {1, how.stride[0], how.stride[1], 1},
                              .dilations = std::vector<Index>{1, how.dilation[0], how.dilation[1], 1}};
    std::vector<std::vector<Index>> pairs{{0, 0}, {0, 0}, {0, 0}, {0, 0}};
    for (std::size_t axis = 0; axis < 2; ++axis) {
        const Index e = (kernel[static_cast<int>(axis)] - 1) * how.dilation[axis] + 1, before = how.padding[axis];
        const Index covered = (from[static_cast<int>(axis) + 1] - 1) * how.stride[axis] + e;
        pairs[axis + 1] = {before, std::max<Index>(covered - how.outSize[axis] - before, 0)};
    }
    for (const PaddingArgument &padding : {call.arguments.padding, PaddingArgument::valid(), PaddingArgument::same(),
                                           PaddingArgument::explicitPairs(pairs)}) {
        arguments.padding = padding;
        const Result<Geometry> geometry = geometryOf(out, kernel, arguments);
        if (!geometry || geometry->height.outSize != from[1] || geometry->width.outSize != from[2] ||
            geometry->height.padBefore != how.padding[0] || geometry->width.padBefore != how.padding[1])
            continue;
        std::size_t changed = 0;
        call.transposed = Conv2DCall{.input = tensorOf(call.inputArray, changed),
                                     .filter = tensorOf(call.filterArray, changed),
                                     .arguments = std::move(arguments)};
        call.outputShape.assign(out.sizes().begin(), out.sizes().end());
        return;
    }
}

} // namespace

Value transposedConvolution(Evaluator &evaluator, Convolving call, const Transposing &how)
{
    const ArrayValue &input = call.inputArray, &filter = call.filterArray;
    const Shape &from = input.shape, &kernel = filter.shape;
    const Index channels = from[3], out = kernel[2], groups = how.groups;
    if (kernel[3] != channels || channels % groups != 0)
        return evaluator.refuse(call.begin, call.end, ErrorCode::Unsupported,
                                says(why::theInputHasChannelsButTheFilter, channels, kernel[3]),
                                input.afterConvolution);
    nameTransposed(call, how);
    // Zeros between the cells, then as many around them as the turned filter needs.
    const std::optional<ArrayValue> zeros = spreadOut(evaluator, input, 1, how.stride, call.input);
    std::vector<std::array<Index, 2>> around{{0, 0}, {0, 0}, {0, 0}, {0, 0}};
    for (std::size_t axis = 0; axis < 2 && zeros; ++axis) {
        const Index e = (kernel[static_cast<int>(axis)] - 1) * how.dilation[axis] + 1;
        const Index before = e - 1 - how.padding[axis];
        around[axis + 1] = {before, how.outSize[axis] + e - 1 - zeros->shape[static_cast<int>(axis) + 1] - before};
    }
    if (!zeros)
        return Value::missing();
    const std::optional<ArrayValue> wide = paddedArray(evaluator, *zeros, around, "constant", 0, call.input);
    if (!wide || !evaluator.room({kernel[0], kernel[1], channels / groups, out * groups}, call.filter))
        return Value::missing();
    ArrayValue turned =
        makeArray(Shape{kernel[0], kernel[1], channels / groups, out * groups}, filter.type, filter.origin);
    for (Index y = 0, n = 0; y < kernel[0]; ++y)
        for (Index x = 0; x < kernel[1]; ++x)
            for (Index q = 0; q < channels / groups; ++q)
                for (Index o = 0; o < out * groups; ++o, ++n) {
                    const Index group = o / out, k = o % out, c = group * (channels / groups) + q;
                    setReal(turned, n,
                            realAt(filter,
                                   (((kernel[0] - 1 - y) * kernel[1] + kernel[1] - 1 - x) * out + k) * channels + c));
                }
    turned.numbers->drawn = filter.numbers->drawn;
    turned.numbers->unknown = filter.numbers->unknown;
    call.turns.push_back(says(why::aTransposedConvolutionShownAsThe, how.stride[0] - 1, how.stride[1] - 1));
    Argument source = call.input;
    call.inputArray = derived(Value::ofArray(*wide), {source}).array();
    call.filterArray = std::move(turned);
    call.op = "transposed";
    call.arguments.dataFormat = "NHWC";
    call.arguments.strides = {1, 1, 1, 1};
    call.arguments.padding = PaddingArgument::valid();
    call.arguments.dilations = std::vector<Index>{1, how.dilation[0], how.dilation[1], 1};
    return convolved(evaluator, std::move(call));
}

} // namespace lab::python
