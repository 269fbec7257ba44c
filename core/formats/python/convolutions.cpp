// The functions that convolve, and what usually stands around them.

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

Convolving begun(const Bound &call)
{
    return {.function = shownPath(call.path),
            .input = call[0],
            .filter = call[1],
            .inputArray = {},
            .filterArray = {},
            .arguments = {},
            .library = originOf(call.path),
            .turns = {},
            .begin = call.callee.begin,
            .end = call.functionAt};
}

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

bool readNumbers(Evaluator &evaluator, const Bound &call, std::size_t strides, std::size_t dilations,
                 std::size_t format, Conv2DArguments &arguments)
{
    if (call.has(strides)) {
        const std::optional<std::vector<Index>> given = integersOf(evaluator, call[strides]);
        if (!given)
            return false;
        arguments.strides = *given;
    }
    if (call.has(dilations)) {
        const std::optional<std::vector<Index>> given = integersOf(evaluator, call[dilations]);
        if (!given)
            return false;
        arguments.dilations = *given;
    }
    if (call.has(format)) {
        if (call[format].value.kind != Kind::Text) {
            evaluator.refuse(call[format], "data_format is \"NHWC\" or \"NCHW\"", ErrorCode::Unsupported);
            return false;
        }
        arguments.dataFormat = call[format].value.text().substr(0, 40);
    }
    return true;
}

Value conv2dCall(Evaluator &evaluator,
                 Bound &call) // input filters strides padding data_format dilations name use_cudnn_on_gpu
{
    // Version 1 has use_cudnn_on_gpu in the fifth place.
    if (call.has(4) && call[4].value.kind == Kind::Bool) {
        call.named[4] = call.named[5];
        call.named[5] = call.named[6];
    }
    if (!call.has(0) || !call.has(1))
        return needs(evaluator, call, "an input and a filter");
    if (!call.has(2) || !call.has(3))
        return needs(evaluator, call, call.has(2) ? "padding" : "strides");
    Convolving made = begun(call);
    if (!readPadding(evaluator, call[3], made.arguments.padding) ||
        !readNumbers(evaluator, call, 2, 5, 4, made.arguments))
        return Value::missing();
    return convolved(evaluator, std::move(made));
}

bool strideAndDilation(const Conv2DArguments &arguments)
{
    const auto above = [](const std::vector<Index> &numbers) {
        return std::any_of(numbers.begin(), numbers.end(), [](Index n) { return n > 1; });
    };
    return above(arguments.strides) && arguments.dilations && above(*arguments.dilations);
}

Value convolutionCall(Evaluator &evaluator,
                      Bound &call) // input filters strides padding data_format dilations name dilation_rate
{
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
    Convolving made = begun(call);
    if ((call.has(3) && !readPadding(evaluator, call[3], made.arguments.padding)) ||
        !readNumbers(evaluator, call, 2, 5, 4, made.arguments))
        return Value::missing();
    if (strideAndDilation(made.arguments))
        return evaluator.refuse(
            call.callee.begin, call.functionAt, ErrorCode::Unsupported,
            "tf.nn.convolution refuses strides above 1 together with dilations above 1; tf.nn.conv2d takes both");
    return convolved(evaluator, std::move(made));
}

Value atrous(Evaluator &evaluator, Bound &call) // value filters rate padding name
{
    if (!call.has(0) || !call.has(1) || !call.has(2) || !call.has(3))
        return needs(evaluator, call, "a value, filters, a rate and padding");
    Convolving made = begun(call);
    if (!readPadding(evaluator, call[3], made.arguments.padding) ||
        !readNumbers(evaluator, call, Bound::most - 1, 2, Bound::most - 1, made.arguments))
        return Value::missing();
    made.turns.push_back("rate → dilations=" + listText(*made.arguments.dilations));
    return convolved(evaluator, std::move(made));
}

Value torchConv2d(Evaluator &evaluator, Bound &call) // input weight bias stride padding dilation groups
{
    if (!call.has(0) || !call.has(1))
        return needs(evaluator, call, "an input and a weight");
    Convolving made = begun(call);
    made.library = Origin::Torch;
    Index groups = 1;
    const auto given = [&](std::size_t i) { return call.has(i) ? call.named[i] : nullptr; };
    if (!readTorchNumbers(evaluator, {given(3), given(4), given(5), given(6)}, made, groups))
        return Value::missing();
    if (call.has(2))
        made.turns.push_back("bias is left out of the picture");
    const bool shaped = made.input.value.kind == Kind::Array && made.filter.value.kind == Kind::Array &&
                        made.input.value.array().shape.rank() >= 3 && made.filter.value.array().shape.rank() == 4;
    if (shaped) {
        const Shape &image = made.input.value.array().shape;
        const Index channels = image[image.rank() - 3], depth = made.filter.value.array().shape[1];
        if (groups < 1 || checkedProduct({groups, depth}) != channels)
            return evaluator.refuse(call.callee.begin, call.functionAt, ErrorCode::Unsupported,
                                    "the input has " + std::to_string(channels) +
                                        " channels, but the weight has a depth of " + std::to_string(depth) +
                                        " with groups=" + std::to_string(groups));
    }
    return convolved(evaluator, std::move(made));
}

Value kerasFunction(Evaluator &evaluator, Bound &call) // x kernel strides padding data_format dilation_rate
{
    if (!call.has(0) || !call.has(1))
        return needs(evaluator, call, "an input and a kernel");
    Convolving made = begun(call);
    if (!readNumbers(evaluator, call, 2, 5, Bound::most - 1, made.arguments))
        return Value::missing();
    if (call.has(3) && call[3].value.isText("same")) {
        made.arguments.padding = PaddingArgument::same();
        made.turns.push_back("padding='same' → padding=\"SAME\"");
    } else if (call.has(3) && !call[3].value.isText("valid")) {
        return evaluator.refuse(call[3], "Keras knows padding 'valid' and 'same'");
    }
    if (call.has(4) && call[4].value.isText("channels_first"))
        made.arguments.dataFormat = "NCHW";
    return convolved(evaluator, std::move(made));
}

void leaveOut(Evaluator &evaluator, const Argument &output, const std::string &what)
{
    const int call = output.value.kind == Kind::Array ? output.value.array().numbers->convolution : -1;
    if (call >= 0)
        evaluator.reading().calls[static_cast<std::size_t>(call)].turns.push_back(what + " is left out of the picture");
}

Value biasAdd(Evaluator &evaluator, Bound &call) // value bias data_format
{
    if (!call.has(0) || !call.has(1))
        return needs(evaluator, call, "a value and a bias");
    leaveOut(evaluator, call[0], "bias");
    if (!call.has(2) || !call[2].value.isText("NCHW"))
        return evaluator.binary(Op::Add, call[0], call[1], call.callee.begin);
    const std::optional<ArrayValue> bias = operandOf(evaluator, call[1], Origin::TensorFlow);
    if (!bias)
        return Value::missing();
    return evaluator.binary(
        Op::Add, call[0], {.value = Value::ofArray(reshaped(*bias, Shape{bias->size(), 1, 1})), .begin = call[1].begin},
        call.callee.begin);
}

Value relu(Evaluator &evaluator, Bound &call) // features
{
    if (!call.has(0))
        return needs(evaluator, call, "an array");
    leaveOut(evaluator, call[0], "relu");
    const std::optional<ArrayValue> array = operandOf(evaluator, call[0], originOf(call.path));
    if (!array || !evaluator.spend(array->size(), call[0]))
        return Value::missing(evaluator.refused() && evaluator.refused()->harmless);
    ArrayValue result = makeArray(array->shape, array->type, array->origin);
    result.afterConvolution = array->afterConvolution;
    for (Index i = 0; i < array->size(); ++i) {
        if (isFloat(array->type))
            setReal(result, i, realAt(*array, i) < 0 ? 0 : realAt(*array, i));
        else
            setWhole(result, i, std::max<std::int64_t>(wholeAt(*array, i), 0));
    }
    return Value::ofArray(std::move(result));
}

Value placeholder(Evaluator &evaluator, Bound &call)
{
    return evaluator.refuse(
        call.callee.begin, call.functionAt, ErrorCode::Unsupported,
        "a placeholder has no values until something is run: it is not supported; put tf.constant(…) in its place");
}

constexpr std::string_view conv2dNames =
    "input filters/filter strides padding data_format dilations name use_cudnn_on_gpu";
constexpr std::string_view torchNames = "input weight bias stride padding dilation groups";

constexpr std::array rows{
    LibraryRow{"tensorflow.nn.conv2d", conv2dNames, conv2dCall},
    LibraryRow{"tensorflow.raw_ops.Conv2D", conv2dNames, conv2dCall},
    LibraryRow{"tensorflow.nn.convolution",
               "input filters/filter strides padding data_format dilations name dilation_rate", convolutionCall},
    LibraryRow{"tensorflow.nn.atrous_conv2d", "value filters rate padding name", atrous},
    LibraryRow{"torch.nn.functional.conv2d", torchNames, torchConv2d},
    LibraryRow{"torch.conv2d", torchNames, torchConv2d},
    LibraryRow{"keras.backend.conv2d", "x kernel strides padding data_format dilation_rate", kerasFunction},
    LibraryRow{"tensorflow.nn.bias_add", "value bias data_format name", biasAdd},
    LibraryRow{"keras.backend.bias_add", "x bias data_format", biasAdd},
    LibraryRow{"tensorflow.nn.relu", "features/input name", relu},
    LibraryRow{"keras.activations.relu", "x", relu},
    LibraryRow{"torch.nn.functional.relu", "input inplace", relu},
    LibraryRow{"torch.relu", "input", relu},
    LibraryRow{".relu", "self", relu},
    LibraryRow{"tensorflow.placeholder", "dtype shape name", placeholder},
    LibraryRow{"keras.backend.placeholder", "shape ndim dtype", placeholder},
};

} // namespace

std::span<const LibraryRow> convolutionRows()
{
    return rows;
}

} // namespace lab::python
