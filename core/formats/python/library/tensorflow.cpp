// TensorFlow: its functions, and version 1's sessions.

#include "core/formats/python/library/functions.h"
#include "core/formats/python/library/layers.h"
#include "core/formats/python/library/symbols.h"
#include "core/formats/python/reasons.h"

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
        evaluator.refuse(argument, says(why::paddingIsValidSameOrPairs, describe(argument.value)),
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
            evaluator.refuse(call[format], says(why::thisDataFormatIsNotRead), ErrorCode::Unsupported);
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
        evaluator.refuse(call.input, says(why::aListHasNoShapeTakes, call.function));
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
        return needs(evaluator, call);
    if (!call.has(2) || !call.has(3))
        return needs(evaluator, call);
    Convolving made = convolvingOf(call);
    const bool raw = call.path == "tensorflow.raw_ops.Conv2D";
    if (raw && (call[2].value.kind != Kind::List || (call.has(5) && call[5].value.kind != Kind::List)))
        return evaluator.refuse(call[2], says(why::listsOfNumbersAreNeededHere));
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
        return evaluator.refuse(call[3], says(why::paddingIsValidSameOrPairs));
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
        return needs(evaluator, call);
    Convolving made = convolvingOf(call);
    if ((call.has(3) && !readPadding(evaluator, call[3], made.arguments.padding)) ||
        !readNumbers(evaluator, call, 2, 5, 4, made.arguments))
        return Value::missing();
    if (strideAndDilation(made.arguments))
        return refuseHere(evaluator, call, says(why::stridesAbove1TogetherWithDilations));
    return settleTypes(evaluator, made) ? convolved(evaluator, std::move(made)) : missingAfter(evaluator);
}

Value atrous(Evaluator &evaluator, Bound &call) // value filters rate padding
{
    if (!call.has(0) || !call.has(1) || !call.has(2) || !call.has(3))
        return needs(evaluator, call);
    Convolving made = convolvingOf(call);
    if (!readPadding(evaluator, call[3], made.arguments.padding) ||
        !readNumbers(evaluator, call, notGiven, 2, notGiven, made.arguments))
        return Value::missing();
    made.turns.push_back(says(why::rateDilations, listText(*made.arguments.dilations)));
    return settleTypes(evaluator, made) ? convolved(evaluator, std::move(made)) : missingAfter(evaluator);
}

Value depthwise(Evaluator &evaluator, Bound &call)
{
    // input filter strides padding data_format dilations name rate; separable: input depthwise pointwise strides …
    const bool separable = call.in("separable");
    const std::size_t more = separable ? 1 : 0;
    if (!call.has(0) || !call.has(1) || !call.has(2) || !call.has(2 + more) || !call.has(3 + more))
        return needs(evaluator, call);
    Convolving made = convolvingOf(call);
    const std::size_t dilations = call.has(5 + more) || !call.has(7 + more) ? 5 + more : 7 + more;
    if (!readPadding(evaluator, call[3 + more], made.arguments.padding) ||
        !readNumbers(evaluator, call, 2 + more, dilations, 4 + more, made.arguments))
        return Value::missing();
    if (made.arguments.strides.size() != 4)
        return evaluator.refuse(call[2 + more], says(why::listsOfNumbersAreNeededHere));
    if (made.arguments.dilations && made.arguments.dilations->size() != 2 && !call.in("raw_ops"))
        return evaluator.refuse(call[dilations], says(why::listsOfNumbersAreNeededHere));
    if (strideAndDilation(made.arguments))
        return refuseHere(evaluator, call, says(why::stridesAbove1TogetherWithDilations));
    return settleTypes(evaluator, made) ? depthwiseConvolved(evaluator, call, std::move(made), separable ? 2 : 0)
                                        : missingAfter(evaluator);
}

Value conv1d(Evaluator &evaluator, Bound &call) // input filters stride padding data_format dilations name
{
    if (!call.has(0) || !call.has(1) || !call.has(2) || !call.has(3))
        return needs(evaluator, call);
    Convolving made = convolvingOf(call);
    const std::string format = call.word(4, "NWC");
    const bool first = format == "NCW" || format == "NCHW";
    if (!first && format != "NWC" && format != "NHWC")
        return evaluator.refuse(call[4], says(why::thisDataFormatIsNotRead));
    const auto along = [&](std::size_t i) {
        const std::vector<Index> numbers = call.wholes(i, {1});
        return numbers.empty() ? 1 : numbers[numbers.size() == 3 ? (first ? 2 : 1) : 0];
    };
    made.arguments.dataFormat = first ? "NCHW" : "NHWC";
    made.arguments.strides = {1, along(2)};
    made.arguments.dilations = std::vector<Index>{1, along(5)};
    if (call.failed() || !readPadding(evaluator, call[3], made.arguments.padding) || !settleTypes(evaluator, made))
        return missingAfter(evaluator);
    const Shape input = made.inputArray.shape, kernel = made.filterArray.shape;
    if (input.rank() != 3 || kernel.rank() != 3)
        return refuseHere(evaluator, call, says(why::theShapesAndDoNotGo, input.text(), kernel.text()));
    made.inputArray = reshaped(made.inputArray,
                               first ? Shape{input[0], input[1], 1, input[2]} : Shape{input[0], 1, input[1], input[2]});
    made.filterArray = reshaped(made.filterArray, Shape{1, kernel[0], kernel[1], kernel[2]});
    made.turns.push_back(says(why::oneDimensionalTheRowIsAn));
    Value output = convolved(evaluator, std::move(made));
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
        return needs(evaluator, call);
    Convolving made = convolvingOf(call);
    made.arguments.padding = PaddingArgument::same();
    if ((call.has(4) && !readPadding(evaluator, call[4], made.arguments.padding)) ||
        !readNumbers(evaluator, call, 3, 6, 5, made.arguments))
        return Value::missing();
    if (made.arguments.dataFormat != "NHWC")
        return evaluator.refuse(call[5], says(why::thisDataFormatIsNotRead));
    const std::optional<std::vector<Index>> wanted = integersOf(evaluator, call[2]);
    if (!wanted || !settleTypes(evaluator, made))
        return missingAfter(evaluator);
    const Shape input = made.inputArray.shape, kernel = made.filterArray.shape;
    if (input.rank() != 4 || kernel.rank() != 4 || (wanted->size() != 4 && wanted->size() != 2))
        return refuseHere(evaluator, call, says(why::listsOfNumbersAreNeededHere));
    const std::size_t from = wanted->size() == 4 ? 1 : 0;
    const Shape out{input[0], (*wanted)[from], (*wanted)[from + 1], kernel[2]};
    const bool fits = wanted->size() == 2 || ((*wanted)[0] == input[0] && (*wanted)[3] == kernel[2]);
    Conv2DArguments back = made.arguments;
    back.inputType = back.filterType = DType::Float32;
    const Result<Geometry> geometry = fits && out[1] >= 0 && out[2] >= 0
                                          ? geometryOf(out, kernel, back)
                                          : Result<Geometry>(Error{.code = ErrorCode::OutputNegative});
    if (!geometry || geometry->outputShape[1] != input[1] || geometry->outputShape[2] != input[2])
        return evaluator.refuse(call[2], says(why::theOutputShapeDoesNotLead, listText(*wanted), input.text()));
    const Transposing how{.stride = {geometry->height.stride, geometry->width.stride},
                          .dilation = {geometry->height.dilation, geometry->width.dilation},
                          .padding = {geometry->height.padBefore, geometry->width.padBefore},
                          .outSize = {out[1], out[2]},
                          .groups = 1};
    return transposedConvolution(evaluator, std::move(made), how);
}

Value poolCall(Evaluator &evaluator, Bound &call) // input ksize strides padding data_format
{
    const ArrayValue array = call.array(0, Origin::TensorFlow);
    if (!call.has(1) || !call.has(3))
        return needs(evaluator, call);
    Pooling how{.kind = call.in("avg") ? PoolKind::Average : PoolKind::Max, .ksize = call.wholes(1)};
    how.strides = call.wholes(2, how.ksize);
    const bool first = call.word(4).starts_with("NC");
    return call.failed() || !readPadding(evaluator, call[3], how.padding)
               ? missingAfter(evaluator)
               : pooled(evaluator, call, array, how, first ? DataFormat::Nchw : DataFormat::Nhwc,
                        how.kind == PoolKind::Max ? "max_pool" : "avg_pool");
}

Value biasAdd(Evaluator &evaluator, Bound &call) // value bias data_format name
{
    if (!call.has(0) || !call.has(1))
        return needs(evaluator, call);
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
    const std::vector<Index> sizes =
        call.has(1) ? openSizes(evaluator, call.value(1), call.callee) : std::vector<Index>{};
    if (call.failed())
        return Value::missing();
    return type ? placeholder(evaluator, sizes, *type, call.callee) : Value::missing();
}

Value session(Evaluator &evaluator, Bound &call)
{
    return objectOf(evaluator, "tensorflow.Session", call.callee);
}

Value noDevices(Evaluator &, Bound &)
{
    return Value::ofList({}, false);
}

Value run(Evaluator &evaluator, Bound &call) // self fetches feed_dict
{
    if (!call.has(1))
        return needs(evaluator, call);
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
                    return evaluator.refuse(
                        call[2], says(why::valuesOfShapeDoNotGo, array->shape.text(), example.array().shape.text()));
                one.value = derived(Value::ofArray(*array), {one});
            }
            feed.emplace_back(key, one);
        }
    const Argument &wanted = call[1];
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

constexpr std::string_view
    conv = "input/value filters/filter/kernel strides padding data_format dilations name~ use_cudnn_on_gpu~ "
           "explicit_paddings",
    depth = "input/value filter/filters strides padding data_format dilations name~ rate",
    separable = "input depthwise_filter pointwise_filter strides padding data_format dilations name~ rate",
    pool = "input/value ksize strides padding data_format name~", unary = "x/input/a/features name~",
    reduce = "input_tensor axis/reduction_indices keepdims/keep_dims unused name~", two2 = "x y name~",
    all = "*all~ *~", draw = "shape mean/minval stddev/maxval dtype seed~ name~";

// clang-format off
constexpr LibraryRow table[]{
    {"tensorflow.constant", "value dtype shape name~ verify_shape~", arrayMaker},
    {"tensorflow.Tensor", "value dtype shape", arrayMaker},
    {"tensorflow.convert_to_tensor", "value dtype unused dtype_hint~/preferred_dtype~ name~", arrayMaker},
    {"tensorflow.identity", "input/value dtype unused name~", arrayMaker},
    {"tensorflow.stop_gradient", "input unused unused name~", arrayMaker},
    {"keras.backend.product.constant", "value dtype shape", arrayMaker},
    {"keras.backend.variable", "value dtype unused name~", arrayMaker},
    {"tensorflow.Variable",
     "initial_value trainable~ validate_shape~ caching_device~ name~ variable_def~ dtype import_scope~"
     " constraint~ shape~", variable},
    {"keras.Variable", "initializer a~ b~ c~ name~ d~ dtype trainable~", variable},
    {"tensorflow.get_variable", "name~ shape dtype initializer regularizer~ trainable~", getVariable},
    {"tensorflow.zeros ones", "shape dtype name~", zerosOrOnes},
    {"keras.backend.zeros ones", "shape dtype name~", zerosOrOnes},
    {"tensorflow.zeros_like ones_like", "input/tensor dtype name~", likeAnother},
    {"tensorflow.fill", "dims value unused name~", full},
    {"tensorflow.eye", R"(def f(num_rows, num_columns=None, batch_shape=None, dtype=np.float32, name=None):
    if batch_shape is not None:
        _refuse('this is not supported in pasted code')
    return tf.cast(tf.range(num_rows if num_columns is None else num_columns) == tf.range(num_rows)[:, None], dtype))"},
    {"tensorflow.range", "start limit delta dtype name~", arange},
    {"tensorflow.linspace", "start stop num unused dtype name~", linspace},
    {"tensorflow.random.normal truncated_normal uniform", draw, drawBetween},
    {"tensorflow.random_normal truncated_normal random_uniform", draw, drawBetween},
    {"tensorflow.random.set_seed set_random_seed", "seed~", nothing},
    {"tensorflow.set_random_seed", "seed~", nothing},
    {"keras.utils.set_random_seed", "seed~", nothing},
    {"tensorflow.reshape", "tensor shape unused name~", reshape},
    {"keras.backend.reshape", "x shape", reshape},
    {"tensorflow.expand_dims", "input axis/dim name~", expandDims},
    {"keras.backend.expand_dims", "x axis", expandDims},
    {"tensorflow.squeeze", "input axis/squeeze_dims name~", squeeze},
    {"tensorflow.transpose", "a/x perm/axes conjugate=False name~", transpose},
    {"tensorflow.reverse", "tensor axis name~", flip},
    {"tensorflow.image.flip_left_right", R"(def f(image): return tf.reverse(image, [-2]))"},
    {"tensorflow.broadcast_to", "input shape name~", broadcast},
    {"tensorflow.stack concat", "values axis name~", join},
    {"keras.ops.concatenate", "values/xs axis", join},
    {"tensorflow.split", R"(def f(value, num_or_size_splits, axis=0, num=None, name=None):
    value, k = tf.convert_to_tensor(value), num_or_size_splits
    if isinstance(k, int):
        return np.split(value, k, axis)
    if min(k) < 0 or sum(k) != value.shape[axis]:
        _refuse('the axis cannot be cut into so many equal parts')
    return np.split(value, [sum(k[:i + 1]) for i in range(len(k) - 1)], axis))"},
    {"tensorflow.pad", "tensor paddings mode constant_values name~", pad},
    {"tensorflow.image.extract_patches", R"(def f(images, sizes, strides, rates, padding, name=None):
    (kh, kw), (sh, sw), (dh, dw) = [v[1:3] for v in (sizes, strides, rates)]
    n, h, w, c = images.shape
    eh, ew, same = (kh - 1) * dh + 1, (kw - 1) * dw + 1, padding == 'SAME'
    oh, ow = (-(-h // sh), -(-w // sw)) if same else ((h - eh) // sh + 1, (w - ew) // sw + 1)
    if oh < 1 or ow < 1:
        _refuse('the window is larger than the padded input')
    y, x = [max((o - 1) * s + e - size, 0) if same else 0 for o, s, e, size in ((oh, sh, eh, h), (ow, sw, ew, w))]
    images = tf.pad(tf.convert_to_tensor(images), ((0, 0), (y // 2, y - y // 2), (x // 2, x - x // 2), (0, 0)))
    h, w = h + y, w + x
    return tf.reshape(_strided(images, (n, oh, ow, kh, kw, c), (h * w * c, w * c * sh, c * sw, w * c * dh, c * dw, 1)), (n, oh, ow, kh * kw * c)))"},
    {"tensorflow.extract_image_patches", R"(def f(images, ksizes=None, strides=None, rates=None, padding=None, name=None, sizes=None):
    return tf.image.extract_patches(images, sizes if ksizes is None else ksizes, strides, rates, padding))"},
    {"tensorflow.cast", "x dtype name~", castArray},
    {"keras.backend.cast", "x dtype", castArray},
    {"tensorflow.to_float to_double to_int32", "x name~", castByName},
    {"tensorflow.abs", unary, magnitude},
    {"tensorflow.sqrt rsqrt exp log sin cos floor ceil square sign tanh sigmoid", unary, changed},
    {"tensorflow.nn.tanh sigmoid", unary, changed},
    {"tensorflow.round", "x unused name~", rounded},
    {"tensorflow.reduce_sum reduce_mean reduce_max reduce_min reduce_prod reduce_any reduce_all", reduce, reduced},
    {"tensorflow.add subtract multiply divide floordiv pow floormod equal not_equal greater greater_equal less less_equal"
     " logical_and logical_or", two2, arithmetic},
    {"tensorflow.product.matmul", "a b name~", product},
    {"tensorflow.einsum", "equation *inputs", einsum},
    {"tensorflow.where", "condition x y name~", together},
    {"tensorflow.maximum minimum", two2, together},
    {"tensorflow.clip_by_value", "t clip_value_min clip_value_max name~", together},
    {"tensorflow.assign", "ref value name~", rows::write},
    {"tensorflow.shape", "input name~ out_type~", sizes},
    {"tensorflow.TensorShape", R"(def f(dims): return dims)"},
    {"tensorflow.size rank", "input name~", count},
    {"tensorflow.nn.conv2d", conv, conv2dCall},
    {"tensorflow.raw_ops.Conv2D", conv, conv2dCall},
    {"tensorflow.nn.convolution",
     "input filters/filter strides padding data_format dilations name~ dilation_rate", convolutionCall},
    {"tensorflow.nn.atrous_conv2d", "value filters rate padding name~", atrous},
    {"tensorflow.nn.depthwise_conv2d depthwise_conv2d_native", depth, depthwise},
    {"tensorflow.nn.conv3d", R"(def f(input, filters, strides, padding, data_format='NDHWC', dilations=None, name=None):
    if filters.shape[0] != 1 or data_format != 'NDHWC' or dilations not in (None, [1, 1, 1, 1, 1]):
        _refuse('a 3-D convolution is read only where its kernel has the depth 1')
    slices = tf.convert_to_tensor(input)[:, ::strides[1]]
    made = tf.nn.conv2d(tf.reshape(slices, (-1,) + tuple(slices.shape[2:])), filters[0], [1] + list(strides[2:]), padding)
    return tf.reshape(made, tuple(slices.shape[:2]) + tuple(made.shape[1:])))"},
    {"tensorflow.raw_ops.DepthwiseConv2dNative", depth, depthwise},
    {"tensorflow.nn.separable_conv2d", separable, depthwise},
    {"tensorflow.nn.conv1d", "input/value filters stride/strides padding data_format dilations name~", conv1d},
    {"tensorflow.nn.conv2d_transpose",
     "input/value filters/filter output_shape strides padding data_format dilations name~", transposedCall},
    {"tensorflow.nn.max_pool max_pool2d avg_pool avg_pool2d", pool, poolCall},
    {"tensorflow.nn.bias_add", "value bias data_format name~", biasAdd},
    {"keras.backend.bias_add", "x bias data_format", biasAdd},
    {"tensorflow.nn.relu", "features/input/x unused unused name~", rectified},
    {"keras.ops.relu", "features/input/x", rectified},
    {"tensorflow.nn.relu6 elu", "features unused unused name~", rectified},
    {"tensorflow.nn.leaky_relu", "features alpha unused name~", rectified},
    {"tensorflow.placeholder", "dtype shape name~", placeholderCall},
    {"tensorflow.Session InteractiveSession get_default_session", all, session},
    {"keras.backend.get_session", all, session},
    {"tensorflow.Session.run", "self fetches feed_dict options~ run_metadata~", run},
    {"tensorflow.Session.close", "self", nothing},
    {"tensorflow.Session.as_default", "self", same},
    {"tensorflow.Tensor.eval", "self feed_dict session", evaluate},
    {"tensorflow.Tensor.numpy", "self", asNumPy},
    {"tensorflow.Tensor.set_shape", "self shape~", nothing},
    {"keras.backend.eval", R"(def f(x): return x)"},
    {"tensorflow.print ConfigProto global_variables_initializer initialize_all_variables"
     " local_variables_initializer Graph get_default_graph reset_default_graph device name_scope"
     " variable_scope GradientTape disable_eager_execution enable_eager_execution disable_v2_behavior"
     " enable_v2_behavior", all, ignored},
    {"tensorflow.initializers.global_variables", all, ignored},
    {"keras.initializers.global_variables", all, ignored},
    {"tensorflow.executing_eagerly", R"(def f(): return True)"},
    {"tensorflow.config.list_physical_devices", all, noDevices},
    {"tensorflow.config.experimental.list_physical_devices", all, noDevices},
    {"tensorflow.test.is_gpu_available", all, no},
    {"tensorflow.function", all, decorator},
    {"tensorflow.autograph.experimental.do_not_convert", all, decorator},
    {"keras.backend.clear_session set_image_data_format", all, ignored},
    {"keras.backend.image_data_format", R"(def f(): return 'channels_last')"},
};
// clang-format on

} // namespace

std::span<const LibraryRow> tensorflowRows()
{
    return table;
}

} // namespace lab::python
