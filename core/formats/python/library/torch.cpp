// PyTorch.

#include "core/formats/python/library/functions.h"
#include "core/formats/python/library/layers.h"

#include <algorithm>
#include <cmath>

namespace lab::python {
namespace {

using namespace rows;

/// A tensor, or a refusal.
std::optional<ArrayValue> tensorOf(Evaluator &evaluator, const Bound &call, std::size_t i)
{
    if (!call.has(i)) {
        needs(evaluator, call, i == 0 ? "an input" : "a weight");
        return std::nullopt;
    }
    if (call[i].value.kind != Kind::Array || call[i].value.array().origin != Origin::Torch) {
        evaluator.refuse(call[i], "PyTorch takes tensors here, not " + describe(call[i].value) +
                                      ": make one with torch.tensor(…)");
        return std::nullopt;
    }
    return evaluator.settled(call[i].value.array(), call[i]);
}

/// Input and weight, with two spatial axes and a batch axis; `spatial` is how many the call has.
bool readOperands(Evaluator &evaluator, const Bound &call, Convolving &made, int spatial, bool &addedBatch)
{
    std::optional<ArrayValue> input = tensorOf(evaluator, call, 0),
                              weight = input ? tensorOf(evaluator, call, 1) : std::nullopt;
    if (!weight)
        return false;
    if (input->type != weight->type) {
        evaluator.refuse(call.callee.begin, call.functionAt, ErrorCode::Unsupported,
                         "PyTorch does not mix types: the input is " + std::string(typeName(input->type)) +
                             ", the weight " + std::string(typeName(weight->type)));
        return false;
    }
    const Shape own = input->shape;
    if (weight->shape.rank() != spatial + 2) {
        refuseHere(evaluator, call,
                   "the weight has the shape " + weight->shape.text() + ": " + std::to_string(spatial + 2) +
                       " axes are needed");
        return false;
    }
    if (own.rank() != spatial + 2 && own.rank() != spatial + 1) {
        refuseHere(evaluator, call,
                   "the input has the shape " + own.text() + ": " + std::to_string(spatial + 2) +
                       " axes are needed, or one less for a single image");
        return false;
    }
    std::vector<Index> sizes(own.sizes().begin(), own.sizes().end());
    addedBatch = own.rank() == spatial + 1;
    if (addedBatch)
        sizes.insert(sizes.begin(), 1);
    std::vector<Index> kernel(weight->shape.sizes().begin(), weight->shape.sizes().end());
    if (spatial == 1) {
        sizes.insert(sizes.begin() + 2, 1);
        kernel.insert(kernel.begin() + 2, 1);
        made.turns.push_back("one-dimensional: the row is an image of height 1");
    }
    *input = reshaped(*input, *Shape::of(sizes));
    *weight = reshaped(*weight, *Shape::of(kernel));
    if (addedBatch)
        made.turns.push_back("the image " + own.text() + " has no batch axis: it becomes " + input->shape.text());
    made.inputArray = std::move(*input);
    made.filterArray = std::move(*weight);
    made.library = Origin::Torch;
    made.refuses = "PyTorch";
    return true;
}

/// Numbers for two axes; a one-dimensional call has one for its only axis.
std::optional<std::vector<Index>> axesOf(Evaluator &evaluator, const Bound &call, std::size_t i, int spatial,
                                         Index usual, Index lowest)
{
    std::vector<Index> numbers(static_cast<std::size_t>(spatial), usual);
    if (call.has(i)) {
        const std::optional<std::vector<Index>> given = severalOf(evaluator, call[i], numbers.size());
        if (!given)
            return std::nullopt;
        numbers = *given;
    }
    if (std::any_of(numbers.begin(), numbers.end(), [&](Index n) { return n < lowest; })) {
        evaluator.refuse(call[i], "a number here must be at least " + std::to_string(lowest));
        return std::nullopt;
    }
    if (spatial == 1)
        numbers.insert(numbers.begin(), usual == 0 ? 0 : 1);
    return numbers;
}

/// The output without the axes that were added.
Value shapedBack(Value output, int spatial, bool addedBatch)
{
    if (output.kind != Kind::Array || (spatial == 2 && !addedBatch))
        return output;
    std::vector<Index> sizes(output.array().shape.sizes().begin(), output.array().shape.sizes().end());
    if (spatial == 1)
        sizes.erase(sizes.begin() + 2);
    if (addedBatch)
        sizes.erase(sizes.begin());
    return Value::ofArray(reshaped(output.array(), *Shape::of(sizes)));
}

Value torchConv(Evaluator &evaluator, Bound &call) // input weight bias stride padding dilation groups padding_mode
{
    const int spatial = call.path.find("1d") != std::string_view::npos ? 1 : 2;
    Convolving made = call.has(0) && call.has(1) ? convolvingOf(call) : Convolving{};
    bool addedBatch = false;
    if (!readOperands(evaluator, call, made, spatial, addedBatch))
        return Value::missing(evaluator.failed() && evaluator.refused()->harmless);
    const std::optional<std::vector<Index>> stride = axesOf(evaluator, call, 3, spatial, 1, 1),
                                            dilation =
                                                stride ? axesOf(evaluator, call, 5, spatial, 1, 1) : std::nullopt;
    const std::optional<Index> groups =
        dilation && call.has(6) ? integerOf(evaluator, call[6]) : std::optional<Index>(1);
    if (!dilation || !groups)
        return Value::missing();
    const Shape weight = made.filterArray.shape;
    const Index channels = made.inputArray.shape[1];
    if (*groups < 1 || checkedProduct({*groups, weight[1]}) != channels)
        return refuseHere(evaluator, call,
                          "the input has " + std::to_string(channels) + " channels, but the weight has a depth of " +
                              std::to_string(weight[1]) + " with groups=" + std::to_string(*groups));
    made.arguments.dataFormat = "NCHW";
    made.arguments.strides = {1, 1, (*stride)[0], (*stride)[1]};
    if (*stride != std::vector<Index>{1, 1})
        made.turns.push_back("stride → strides=" + listText(made.arguments.strides) +
                             ", four numbers in the order of NCHW");
    if (*dilation != std::vector<Index>{1, 1}) {
        made.arguments.dilations = std::vector<Index>{1, 1, (*dilation)[0], (*dilation)[1]};
        made.turns.push_back("dilation → dilations=" + listText(*made.arguments.dilations));
    }
    std::vector<std::array<Index, 2>> around{{0, 0}, {0, 0}, {0, 0}, {0, 0}};
    if (call.has(4) && call[4].value.kind == Kind::Text) {
        const bool same = call[4].value.isText("same");
        if (!same && !call[4].value.isText("valid"))
            return evaluator.refuse(call[4], "PyTorch knows padding 'same', 'valid', or numbers");
        if (same && *stride != std::vector<Index>{1, 1})
            return evaluator.refuse(call[4], "PyTorch refuses padding='same' with a stride");
        made.arguments.padding = same ? PaddingArgument::same() : PaddingArgument::valid();
        made.turns.push_back(same ? "padding='same' → padding=\"SAME\"" : "padding='valid' → padding=\"VALID\"");
        for (std::size_t axis = 0; same && axis < 2; ++axis) {
            const Index total = (weight[static_cast<int>(axis) + 2] - 1) * (*dilation)[axis];
            around[axis + 2] = {total / 2, total - total / 2};
        }
    } else {
        const std::optional<std::vector<Index>> pads = axesOf(evaluator, call, 4, spatial, 0, 0);
        if (!pads)
            return Value::missing();
        const Index y = (*pads)[0], x = (*pads)[1];
        around[2] = {y, y};
        around[3] = {x, x};
        if (y != 0 || x != 0) {
            made.arguments.padding = PaddingArgument::explicitPairs({{0, 0}, {0, 0}, {y, y}, {x, x}});
            const std::string amount =
                y == x ? std::to_string(y) : "(" + std::to_string(y) + ", " + std::to_string(x) + ")";
            made.turns.push_back("padding=" + amount + " → explicit pads [[0, 0], [0, 0], [" + std::to_string(y) +
                                 ", " + std::to_string(y) + "], [" + std::to_string(x) + ", " + std::to_string(x) +
                                 "]]");
        }
    }
    if (call.has(7) && !call[7].value.isText("zeros")) {
        const std::string mode = call[7].value.kind == Kind::Text ? call[7].value.text() : "";
        const std::string own = mode == "replicate"  ? "edge"
                                : mode == "circular" ? "wrap"
                                : mode == "reflect"  ? mode
                                                     : "";
        const std::optional<ArrayValue> wide =
            own.empty() ? std::nullopt : paddedArray(evaluator, made.inputArray, around, own, 0, call[7]);
        if (!wide)
            return evaluator.failed() ? Value::missing()
                                      : evaluator.refuse(call[7], "this mode of padding is not known");
        const Value step =
            stepped(evaluator, "pad", derived(Value::ofArray(*wide), {call[0]}), {call[0]}, call.callee.begin);
        made.inputArray = step.array();
        made.input.value = step;
        made.input.variable = {};
        made.arguments.padding = PaddingArgument::valid();
        made.turns.push_back("padding_mode='" + mode + "': the border cells are repeated around the input first");
    }
    made.turns.push_back("weight: OIHW → HWIO, " + weight.text() + " → " +
                         transposed(made.filterArray, {2, 3, 1, 0}).shape.text());
    made.turns.push_back("input: PyTorch keeps NCHW, so data_format=\"NCHW\"");
    made.filterArray = transposed(made.filterArray, {2, 3, 1, 0});
    if (*groups > 1 && *groups == channels)
        made.op = "depthwise";
    Value output = convolved(evaluator, std::move(made));
    output = evaluator.failed() || !call.has(2) ? output : withBias(evaluator, output, call[2], 1, call.functionAt);
    return shapedBack(output, spatial, addedBatch);
}

Value torchTransposed(Evaluator &evaluator,
                      Bound &call) // input weight bias stride padding output_padding groups dilation
{
    const int spatial = call.path.find("1d") != std::string_view::npos ? 1 : 2;
    Convolving made = call.has(0) && call.has(1) ? convolvingOf(call) : Convolving{};
    bool addedBatch = false;
    if (!readOperands(evaluator, call, made, spatial, addedBatch))
        return Value::missing(evaluator.failed() && evaluator.refused()->harmless);
    const std::optional<std::vector<Index>> stride = axesOf(evaluator, call, 3, spatial, 1, 1),
                                            padding = stride ? axesOf(evaluator, call, 4, spatial, 0, 0) : std::nullopt,
                                            more = padding ? axesOf(evaluator, call, 5, spatial, 0, 0) : std::nullopt,
                                            dilation = more ? axesOf(evaluator, call, 7, spatial, 1, 1) : std::nullopt;
    const std::optional<Index> groups =
        dilation && call.has(6) ? integerOf(evaluator, call[6]) : std::optional<Index>(1);
    if (!dilation || !groups)
        return Value::missing();
    Transposing how{.stride = *stride, .dilation = *dilation, .padding = *padding, .outSize = {}, .groups = *groups};
    for (std::size_t axis = 0; axis < 2; ++axis) {
        const Index n = made.inputArray.shape[static_cast<int>(axis) + 2],
                    k = made.filterArray.shape[static_cast<int>(axis) + 2];
        const Index size =
            (n - 1) * how.stride[axis] - 2 * how.padding[axis] + how.dilation[axis] * (k - 1) + (*more)[axis] + 1;
        if ((*more)[axis] > 0 && (*more)[axis] >= how.stride[axis] && (*more)[axis] >= how.dilation[axis])
            return refuseHere(evaluator, call,
                              "PyTorch refuses an output_padding that is not below the stride or the dilation");
        if (size < 1 || *groups < 1)
            return refuseHere(evaluator, call, "the output would have no cells");
        how.outSize.push_back(size);
    }
    made.inputArray = transposed(made.inputArray, {0, 2, 3, 1});
    made.filterArray = transposed(made.filterArray, {2, 3, 1, 0}); // [in, out, kh, kw] → [kh, kw, out, in]
    Value output = transposedConvolution(evaluator, std::move(made), how);
    if (output.kind != Kind::Array)
        return output;
    const std::optional<ArrayValue> settled = evaluator.settled(output.array(), call.callee);
    if (!settled)
        return Value::missing();
    const ArrayValue turned = transposed(*settled, {0, 3, 1, 2});
    Value back = derived(Value::ofArray(turned), {{.value = output}});
    if (back.array().step >= 0 && evaluator.quiet == 0) {
        evaluator.steps[static_cast<std::size_t>(back.array().step)].result = back;
        if (evaluator.steps[static_cast<std::size_t>(back.array().step)].call >= 0)
            evaluator.reading()
                .calls[static_cast<std::size_t>(evaluator.steps[static_cast<std::size_t>(back.array().step)].call)]
                .turns.push_back("input and output: NCHW → NHWC");
    }
    if (call.has(2))
        back = withBias(evaluator, back, call[2], 1, call.functionAt);
    return shapedBack(back, spatial, addedBatch);
}

Value torchPool(Evaluator &evaluator, Bound &call)
{
    // input kernel_size stride padding dilation ceil_mode return_indices count_include_pad divisor_override
    const int spatial = call.path.find("1d") != std::string_view::npos ? 1 : 2;
    std::optional<ArrayValue> input = tensorOf(evaluator, call, 0);
    if (!input)
        return Value::missing(evaluator.failed() && evaluator.refused()->harmless);
    const Shape own = input->shape;
    if (!call.has(1) || (own.rank() != spatial + 2 && own.rank() != spatial + 1))
        return call.has(1) ? refuseHere(evaluator, call,
                                        "pooling takes " + std::to_string(spatial + 2) + " axes, not " + own.text())
                           : needs(evaluator, call, "a kernel_size");
    std::vector<Index> sizes(own.sizes().begin(), own.sizes().end());
    if (spatial == 1)
        sizes.insert(sizes.end() - 1, 1);
    *input = reshaped(*input, *Shape::of(sizes));
    Pooling how;
    how.maximum = call.path.find("ax") < call.path.find("ool"); // max_pool, MaxPool
    const std::optional<std::vector<Index>> size = axesOf(evaluator, call, 1, spatial, 1, 1),
                                            stride =
                                                size && call.has(2) ? axesOf(evaluator, call, 2, spatial, 1, 1) : size,
                                            padding = stride ? axesOf(evaluator, call, 3, spatial, 0, 0) : std::nullopt,
                                            dilation =
                                                padding ? axesOf(evaluator, call, 4, spatial, 1, 1) : std::nullopt;
    const std::optional<Index> divisor =
        dilation && call.has(8) ? integerOf(evaluator, call[8]) : std::optional<Index>(0);
    if (!dilation || !divisor)
        return Value::missing();
    how.size = *size;
    how.stride = *stride;
    how.dilation = *dilation;
    how.torchMaximum = true;
    how.countsPadding = call.flag(7, true);
    how.divisor = *divisor;
    how.firstAxis = static_cast<int>(sizes.size()) - 2;
    const bool up = call.flag(5);
    if (call.flag(6))
        return evaluator.refuse(call[6], "pooling with indices is not supported");
    for (std::size_t axis = 0; axis < 2; ++axis) {
        const Index n = sizes[sizes.size() - 2 + axis], p = (*padding)[axis],
                    e = (how.size[axis] - 1) * how.dilation[axis] + 1;
        if (p > how.size[axis] / 2)
            return evaluator.refuse(call[3], "PyTorch refuses a padding larger than half the window");
        how.padding[axis] = {p, p};
        const Index room = n + 2 * p - e;
        Index out = room < 0 ? 0 : (room + (up ? how.stride[axis] - 1 : 0)) / how.stride[axis] + 1;
        if (up && (out - 1) * how.stride[axis] >= n + p)
            --out;
        if (out < 1)
            return refuseHere(evaluator, call, "the window is larger than the padded input");
        how.out[axis] = out;
    }
    const Value result =
        pooled(evaluator, *input, how, how.maximum ? "max_pool" : "avg_pool", call[0], call.callee.begin);
    if (result.kind != Kind::Array || spatial == 2)
        return result;
    std::vector<Index> back(result.array().shape.sizes().begin(), result.array().shape.sizes().end());
    back.erase(back.end() - 2);
    return Value::ofArray(reshaped(result.array(), *Shape::of(back)));
}

Value adaptivePool(Evaluator &evaluator, Bound &call) // input output_size: to 1, or where it divides
{
    const std::optional<ArrayValue> input = tensorOf(evaluator, call, 0);
    const std::optional<std::vector<Index>> size =
        input && call.has(1) ? severalOf(evaluator, call[1], 2) : std::nullopt;
    if (!size)
        return evaluator.failed() ? Value::missing() : needs(evaluator, call, "an output_size");
    const int rank = input->shape.rank();
    Pooling how;
    how.maximum = call.path.find("ax") < call.path.find("ool");
    how.torchMaximum = true;
    how.firstAxis = rank - 2;
    for (std::size_t axis = 0; axis < 2; ++axis) {
        const Index n = rank >= 3 ? input->shape[rank - 2 + static_cast<int>(axis)] : 0, out = (*size)[axis];
        if (out < 1 || n % out != 0)
            return refuseHere(evaluator, call, "adaptive pooling is read only where the size divides the input's");
        how.size.push_back(n / out);
        how.stride.push_back(n / out);
        how.out[axis] = out;
    }
    const bool whole = how.out == std::array<Index, 2>{1, 1};
    return pooled(evaluator, *input, how,
                  std::string(whole ? "global_" : "adaptive_") + (how.maximum ? "max_pool" : "avg_pool"), call[0],
                  call.callee.begin);
}

Value linear(Evaluator &evaluator, Bound &call) // input weight bias
{
    const std::optional<ArrayValue> input = tensorOf(evaluator, call, 0),
                                    weight = input ? tensorOf(evaluator, call, 1) : std::nullopt;
    if (!weight)
        return Value::missing(evaluator.failed() && evaluator.refused()->harmless);
    if (weight->shape.rank() != 2)
        return refuseHere(evaluator, call, "the weight of a linear layer has two axes");
    const int hidden = evaluator.quiet++;
    Value result = evaluator.binary('@', {.value = Value::ofArray(*input), .begin = call[0].begin},
                                    {.value = Value::ofArray(transposed(*weight, {1, 0})), .begin = call[1].begin},
                                    call.functionAt);
    if (!evaluator.failed() && call.has(2))
        result = evaluator.binary('+', {.value = result, .begin = call[0].begin}, call[2], call.functionAt);
    evaluator.quiet = hidden;
    return evaluator.failed()
               ? Value::missing(true)
               : stepped(evaluator, "dense", derived(result, {call[0], call[1]}), {call[0]}, call.callee.begin);
}

Value batchNorm(Evaluator &evaluator, Bound &call) // x weight bias running_mean running_var eps evaluates
{
    if (!call.flag(6)) {
        ArrayValue unknown = call[0].value.array();
        unknown = makeArray(unknown.shape, unknown.type, unknown.origin);
        unknown.numbers->unknown = true;
        evaluator.note("batch normalization while training depends on the whole batch: only its shape is read; call "
                       ".eval() first");
        call.looked = ~0U;
        return stepped(evaluator, "batch_norm", derived(Value::ofArray(std::move(unknown)), {call[0]}), {call[0]},
                       call.callee.begin);
    }
    std::array<std::optional<ArrayValue>, 5> arrays;
    for (std::size_t i = 0; i < 5; ++i)
        arrays[i] = call.has(i) ? evaluator.arrayOf(call[i]) : std::nullopt;
    const std::optional<double> eps = call.has(5) ? numberOf(evaluator, call[5]) : std::optional(1e-5);
    if (!arrays[0] || !eps || arrays[0]->shape.rank() < 2)
        return evaluator.failed() ? Value::missing(true) : needs(evaluator, call, "an input");
    const bool last = call.path.starts_with("keras.");
    const int axis = last ? arrays[0]->shape.rank() - 1 : 1;
    const Index inner = rowMajorStrides(arrays[0]->shape)[static_cast<std::size_t>(axis)],
                channels = arrays[0]->shape[axis];
    ArrayValue result = makeArray(arrays[0]->shape, arrays[0]->type, arrays[0]->origin);
    if (!evaluator.spend(result.size(), call[0]))
        return Value::missing();
    for (std::size_t i = 1; i < 5; ++i)
        if (arrays[i] && arrays[i]->size() != channels)
            return refuseHere(evaluator, call,
                              "the input has " + std::to_string(channels) + " channels, the layer has others");
    for (Index i = 0; i < result.size(); ++i) {
        const Index c = i / inner % channels;
        const auto at = [&](std::size_t k, double usual) { return arrays[k] ? realAt(*arrays[k], c) : usual; };
        setReal(result, i, (realAt(*arrays[0], i) - at(3, 0)) / std::sqrt(at(4, 1) + *eps) * at(1, 1) + at(2, 0));
    }
    return stepped(evaluator, "batch_norm", derived(Value::ofArray(std::move(result)), {call[0]}), {call[0]},
                   call.callee.begin);
}

Value dropout(Evaluator &evaluator, Bound &call) // x p evaluates training
{
    const bool runs =
        call.path.starts_with("keras.") ? true : call.flag(2) || (call.named[3] != nullptr && !call.flag(3, true));
    const std::optional<double> share = call.has(1) ? numberOf(evaluator, call[1]) : std::optional(0.5);
    if (!share || runs || *share == 0 || call[0].value.kind != Kind::Array)
        return call.value(0);
    ArrayValue unknown =
        makeArray(call[0].value.array().shape, call[0].value.array().type, call[0].value.array().origin);
    unknown.numbers->unknown = true;
    evaluator.note("dropout while training draws at random: only its shape is read; call .eval() first");
    return stepped(evaluator, "dropout", derived(Value::ofArray(std::move(unknown)), {call[0]}), {call[0]},
                   call.callee.begin);
}

/// nn.ZeroPad2d and its like: F.pad with one number for all sides.
Value padLayer(Evaluator &evaluator, Bound &call) // input padding value
{
    const std::optional<std::vector<Index>> given = call.has(1) ? integersOf(evaluator, call[1]) : std::nullopt;
    if (!given)
        return evaluator.failed() ? Value::missing() : needs(evaluator, call, "a padding");
    std::vector<Value> sides;
    for (std::size_t i = 0; i < 4; ++i)
        sides.push_back(Value::ofInt((*given)[given->size() == 1 ? 0 : std::min(i, given->size() - 1)]));
    const std::string mode = call.path.find("Reflection") != std::string_view::npos    ? "reflect"
                             : call.path.find("Replication") != std::string_view::npos ? "replicate"
                             : call.path.find("Circular") != std::string_view::npos    ? "circular"
                                                                                       : "constant";
    std::vector<Argument> arguments{call[0],
                                    {.value = Value::ofList(std::move(sides), true), .begin = call[1].begin},
                                    {.value = Value::ofText(mode), .begin = call.callee.begin}};
    arguments.front().keyword = {};
    if (call.has(2)) {
        arguments.push_back(call[2]);
        arguments.back().keyword = {};
    }
    return callPath(evaluator, "torch.nn.functional.pad", std::move(arguments), call.callee.begin, call.functionAt);
}

Value unfold(Evaluator &evaluator, Bound &call) // input kernel_size dilation padding stride
{
    const std::optional<ArrayValue> input = tensorOf(evaluator, call, 0);
    const std::optional<std::vector<Index>> size = input ? axesOf(evaluator, call, 1, 2, 1, 1) : std::nullopt,
                                            dilation = size ? axesOf(evaluator, call, 2, 2, 1, 1) : std::nullopt,
                                            padding = dilation ? axesOf(evaluator, call, 3, 2, 0, 0) : std::nullopt,
                                            stride = padding ? axesOf(evaluator, call, 4, 2, 1, 1) : std::nullopt;
    if (!stride || input->shape.rank() != 4)
        return evaluator.failed() ? Value::missing() : refuseHere(evaluator, call, "unfold takes four axes");
    const std::optional<ArrayValue> wide =
        paddedArray(evaluator, *input, {{0, 0}, {0, 0}, {(*padding)[0], (*padding)[0]}, {(*padding)[1], (*padding)[1]}},
                    "constant", 0, call[0]);
    if (!wide)
        return Value::missing();
    std::array<Index, 2> out{};
    for (std::size_t axis = 0; axis < 2; ++axis)
        out[axis] =
            (wide->shape[static_cast<int>(axis) + 2] - ((*size)[axis] - 1) * (*dilation)[axis] - 1) / (*stride)[axis] +
            1;
    if (out[0] < 1 || out[1] < 1)
        return refuseHere(evaluator, call, "the window is larger than the padded input");
    const Index n = wide->shape[0], c = wide->shape[1];
    const std::vector<Index> own = rowMajorStrides(wide->shape);
    const std::vector<Index> sizes{n, c, (*size)[0], (*size)[1], out[0], out[1]};
    if (!evaluator.room(sizes, call[0]))
        return Value::missing();
    const ArrayValue all = gathered(*wide, *Shape::of(sizes), 0,
                                    {own[0], own[1], own[2] * (*dilation)[0], own[3] * (*dilation)[1],
                                     own[2] * (*stride)[0], own[3] * (*stride)[1]});
    return Value::ofArray(reshaped(all, Shape{n, c * (*size)[0] * (*size)[1], out[0] * out[1]}));
}

/// x.unfold(dim, size, step): windows along one axis become a new last axis.
Value unfoldAxis(Evaluator &evaluator, Bound &call) // self dimension size step
{
    const std::optional<ArrayValue> input = tensorOf(evaluator, call, 0);
    const std::optional<Index> axis = input && call.has(1) ? integerOf(evaluator, call[1]) : std::nullopt,
                               size = axis && call.has(2) ? integerOf(evaluator, call[2]) : std::nullopt,
                               step = size && call.has(3) ? integerOf(evaluator, call[3]) : std::nullopt;
    const int rank = input ? input->shape.rank() : 0;
    if (!step || *axis < -rank || *axis >= rank || *size < 1 || *step < 1)
        return evaluator.failed() ? Value::missing() : needs(evaluator, call, "an axis, a size and a step");
    const auto along = static_cast<std::size_t>(*axis < 0 ? *axis + rank : *axis);
    std::vector<Index> sizes(input->shape.sizes().begin(), input->shape.sizes().end()),
        strides = rowMajorStrides(input->shape);
    if (sizes[along] < *size)
        return refuseHere(evaluator, call, "the window is larger than the axis");
    sizes[along] = (sizes[along] - *size) / *step + 1;
    sizes.push_back(*size);
    strides.push_back(strides[along]);
    strides[along] *= *step;
    return evaluator.room(sizes, call[0]) ? Value::ofArray(gathered(*input, *Shape::of(sizes), 0, strides))
                                          : Value::missing();
}

Value transposeTwo(Evaluator &evaluator, Bound &call) // self: .t()
{
    return transpose(evaluator, call);
}

Value initialize(Evaluator &evaluator, Bound &call) // tensor a b: nn.init.normal_ and its like
{
    if (!call.has(0) || call[0].value.kind != Kind::Array)
        return needs(evaluator, call, "a tensor");
    const ArrayValue &target = call[0].value.array();
    const std::vector<Index> sizes(target.shape.sizes().begin(), target.shape.sizes().end());
    const bool eye =
        call.path.find("eye_") != std::string_view::npos || call.path.find("dirac_") != std::string_view::npos;
    if (eye)
        return refuseHere(evaluator, call, shownPath(call.path) + " is not supported");
    const bool uniform = call.path.find("uniform") != std::string_view::npos,
               plain = call.path.find("kaiming") == std::string_view::npos &&
                       call.path.find("xavier") == std::string_view::npos &&
                       call.path.find("orthogonal") == std::string_view::npos;
    const std::optional<double> a = plain && call.has(1) ? numberOf(evaluator, call[1]) : std::optional(0.0);
    const std::optional<double> b = a && plain && call.has(2) ? numberOf(evaluator, call[2]) : std::optional(1.0);
    std::optional<ArrayValue> drawn = b ? drawnArray(evaluator, sizes, Origin::Torch, call[0]) : std::nullopt;
    if (!drawn)
        return Value::missing();
    for (Index i = 0; i < drawn->size() && plain; ++i)
        setReal(*drawn, i, uniform ? *a + (*b - *a) * evaluator.draws().uniform() : *a + *b * realAt(*drawn, i));
    return evaluator.write(target, call[0], {.value = Value::ofArray(*drawn), .begin = call[0].begin})
               ? call[0].value
               : Value::missing();
}

Value normalTensor(Evaluator &evaluator, Bound &call) // mean std size
{
    if (!call.has(2))
        return needs(evaluator, call, "a size");
    const std::optional<double> mean = call.has(0) ? numberOf(evaluator, call[0]) : std::optional(0.0);
    const std::optional<double> deviation = mean && call.has(1) ? numberOf(evaluator, call[1]) : std::optional(1.0);
    const std::optional<std::vector<Index>> size = deviation ? integersOf(evaluator, call[2]) : std::nullopt;
    std::optional<ArrayValue> drawn =
        size ? drawnArray(evaluator, *size, Origin::Torch, call.callee, *deviation) : std::nullopt;
    for (Index i = 0; drawn && i < drawn->size(); ++i)
        setReal(*drawn, i, *mean + realAt(*drawn, i));
    return drawn ? Value::ofArray(*drawn) : Value::missing();
}

Value noTraining(Evaluator &evaluator, Bound &call)
{
    evaluator.note("training is not run: " + shownPath(call.path) +
                   " is left out, and weights stay as they were before it");
    return Value{};
}

Value falseValue(Evaluator &, Bound &)
{
    return Value::ofBool(false);
}

Value ignoredBlock(Evaluator &, Bound &call) // with torch.no_grad():, @torch.no_grad()
{
    for (const Argument &one : call.spread)
        if (one.value.kind == Kind::Function || one.value.kind == Kind::Instance)
            return one.value;
    return Value::ofPath("builtins.decorator");
}

constexpr std::string_view
    size = "*size dtype device~ requires_grad~ out=None layout~ generator~ pin_memory~",
    conv = "input weight bias stride padding dilation groups",
    convLayer =
        "in_channels out_channels kernel_size stride padding dilation groups bias padding_mode device~ dtype=None",
    upLayer = "in_channels out_channels kernel_size stride padding output_padding groups bias dilation "
              "padding_mode=zeros device~ dtype=None",
    convCall = "input weight bias stride padding dilation groups padding_mode",
    upCall = "input weight bias stride padding output_padding groups dilation",
    pool = "input kernel_size stride padding dilation ceil_mode return_indices",
    poolCall = "input kernel_size stride padding dilation ceil_mode return_indices count_include_pad divisor_override",
    maxLayer = "kernel_size stride padding dilation return_indices ceil_mode",
    avgLayer = "kernel_size stride padding ceil_mode count_include_pad divisor_override",
    norm = "num_features eps momentum~ affine=True track_running_stats=True device~ dtype=None",
    normCall = "input weight bias running_mean running_var eps evaluates",
    reduce = "input dim/axis keepdim/keepdims dtype", unary = "input", all = "*all~ *~";

constexpr LibraryRow table[]{
    LibraryRow{"torch.tensor", "data dtype device~ requires_grad~ pin_memory~", arrayMaker},
    LibraryRow{"torch.as_tensor", "data dtype device~", asArray},
    LibraryRow{"torch.asarray", "data dtype device~", asArray},
    LibraryRow{"torch.from_numpy", "ndarray", asArray},
    LibraryRow{"torch.autograd.Variable", "data unused requires_grad~ volatile~", asArray},
    LibraryRow{"torch.nn.Parameter", "data unused requires_grad~", asArray},
    LibraryRow{"torch.nn.parameter.Parameter", "data unused requires_grad~", asArray},
    LibraryRow{"torch.nn.Buffer", "data unused persistent~", asArray},
    LibraryRow{"torch.Tensor", "*data", floatTensor},
    LibraryRow{"torch.FloatTensor", "*data", floatTensor},
    LibraryRow{"torch.LongTensor", "*data", floatTensor},
    LibraryRow{"torch.zeros", size, zerosOrOnes},
    LibraryRow{"torch.ones", size, zerosOrOnes},
    LibraryRow{"torch.empty", size, zerosOrOnes},
    LibraryRow{"torch.zeros_like", "input dtype device~", likeAnother},
    LibraryRow{"torch.ones_like", "input dtype device~", likeAnother},
    LibraryRow{"torch.full_like", "input fill_value dtype device~", likeAnother},
    LibraryRow{"torch.full", "size fill_value dtype device~ requires_grad~", full},
    LibraryRow{"torch.eye", "n m unused dtype device~", eye},
    LibraryRow{"torch.arange", "start end step dtype device~ requires_grad~", arange},
    LibraryRow{"torch.linspace", "start end steps unused dtype device~", linspace},
    LibraryRow{"torch.rand", size, drawSpread},
    LibraryRow{"torch.randn", size, drawSpread},
    LibraryRow{"torch.normal", "mean std size generator~ dtype~ device~", normalTensor},
    LibraryRow{"torch.randint", "low/high high size dtype device~ generator~", drawIntegers},
    LibraryRow{"torch.randn_like", "input dtype~", drawLike},
    LibraryRow{"torch.rand_like", "input dtype~", drawLike},
    LibraryRow{"torch.manual_seed", "seed~", nothing},
    LibraryRow{"torch.reshape", "input shape", reshape},
    LibraryRow{"torch.flatten", "input start_dim end_dim", flattenAxes},
    LibraryRow{"torch.unsqueeze", "input dim", expandDims},
    LibraryRow{"torch.squeeze", "input dim", squeeze},
    LibraryRow{"torch.permute", "input dims", transpose},
    LibraryRow{"torch.transpose", "input dim0 dim1", transpose},
    LibraryRow{"torch.t", "input", transposeTwo},
    LibraryRow{"torch.movedim", "input source destination", moveAxis},
    LibraryRow{"torch.flip", "input dims", flip},
    LibraryRow{"torch.tile", "input dims", tile},
    LibraryRow{"torch.stack", "tensors dim", join},
    LibraryRow{"torch.cat", "tensors dim", join},
    LibraryRow{"torch.concat", "tensors dim", join},
    LibraryRow{"torch.chunk", "input chunks dim", split},
    LibraryRow{"torch.nn.functional.pad", "input pad mode value", pad},
    LibraryRow{"torch.nn.functional.unfold", "input kernel_size dilation padding stride", unfold},
    LibraryRow{"torch.nn.Unfold", "kernel_size dilation padding stride", makeObject},
    LibraryRow{"torch.nn.Unfold.call", "input kernel_size dilation padding stride", unfold},
    LibraryRow{"torch.clone", "input", rows::copy},
    LibraryRow{"torch.abs", unary, magnitude},
    LibraryRow{"torch.sqrt", unary, changed},
    LibraryRow{"torch.exp", unary, changed},
    LibraryRow{"torch.log", unary, changed},
    LibraryRow{"torch.sin", unary, changed},
    LibraryRow{"torch.cos", unary, changed},
    LibraryRow{"torch.floor", unary, changed},
    LibraryRow{"torch.ceil", unary, changed},
    LibraryRow{"torch.sign", unary, changed},
    LibraryRow{"torch.square", unary, changed},
    LibraryRow{"torch.tanh", unary, changed},
    LibraryRow{"torch.sigmoid", unary, changed},
    LibraryRow{"torch.round", "input decimals", rounded},
    LibraryRow{"torch.sum", reduce, reduced},
    LibraryRow{"torch.mean", reduce, reduced},
    LibraryRow{"torch.amax", reduce, reduced},
    LibraryRow{"torch.amin", reduce, reduced},
    LibraryRow{"torch.argmax", reduce, reduced},
    LibraryRow{"torch.prod", reduce, reduced},
    LibraryRow{"torch.add", "input other", arithmetic},
    LibraryRow{"torch.sub", "input other", arithmetic},
    LibraryRow{"torch.mul", "input other", arithmetic},
    LibraryRow{"torch.pow", "input exponent", arithmetic},
    LibraryRow{"torch.matmul", "input other", product},
    LibraryRow{"torch.mm", "input mat2", product},
    LibraryRow{"torch.bmm", "input mat2", product},
    LibraryRow{"torch.dot", "input tensor/other", product},
    LibraryRow{"torch.einsum", "equation *operands", einsum},
    LibraryRow{"torch.where", "condition input other", together},
    LibraryRow{"torch.maximum", "input other", together},
    LibraryRow{"torch.minimum", "input other", together},
    LibraryRow{"torch.clamp", "input min max", together},
    LibraryRow{"torch.clip", "input min max", together},
    LibraryRow{"torch.nn.functional.conv2d", conv, torchConv},
    LibraryRow{"torch.conv2d", conv, torchConv},
    LibraryRow{"torch.nn.functional.conv1d", conv, torchConv},
    LibraryRow{"torch.conv1d", conv, torchConv},
    LibraryRow{"torch.nn.functional.conv_transpose2d", upCall, torchTransposed},
    LibraryRow{"torch.nn.functional.conv_transpose1d", upCall, torchTransposed},
    LibraryRow{"torch.conv_transpose2d", upCall, torchTransposed},
    LibraryRow{"torch.nn.functional.max_pool2d", pool, torchPool},
    LibraryRow{"torch.max_pool2d", pool, torchPool},
    LibraryRow{"torch.nn.functional.max_pool1d", pool, torchPool},
    LibraryRow{"torch.nn.functional.avg_pool2d",
               "input kernel_size stride padding unused=1 ceil_mode unused=False count_include_pad divisor_override",
               torchPool},
    LibraryRow{"torch.nn.functional.avg_pool1d",
               "input kernel_size stride padding unused=1 ceil_mode unused=False count_include_pad", torchPool},
    LibraryRow{"torch.nn.functional.adaptive_avg_pool2d", "input output_size", adaptivePool},
    LibraryRow{"torch.nn.functional.adaptive_max_pool2d", "input output_size", adaptivePool},
    LibraryRow{"torch.nn.functional.relu", "input unused inplace~", rectified},
    LibraryRow{"torch.relu", "input", rectified},
    LibraryRow{"torch.relu_", "input", rectified},
    LibraryRow{"torch.nn.functional.relu6", "input unused unused inplace~", rectified},
    LibraryRow{"torch.nn.functional.leaky_relu", "input negative_slope inplace~", rectified},
    LibraryRow{"torch.nn.functional.elu", "input alpha inplace~", rectified},
    LibraryRow{"torch.nn.functional.sigmoid", unary, changed},
    LibraryRow{"torch.nn.functional.tanh", unary, changed},
    LibraryRow{"torch.nn.functional.linear", "input weight bias", linear},
    LibraryRow{"torch.nn.functional.dropout", "input p unused training inplace~", dropout},

    LibraryRow{"torch.nn.Conv2d", convLayer, makeObject},
    LibraryRow{"torch.nn.Conv1d", convLayer, makeObject},
    LibraryRow{"torch.nn.ConvTranspose2d", upLayer, makeObject},
    LibraryRow{"torch.nn.ConvTranspose1d", upLayer, makeObject},
    LibraryRow{"torch.nn.LazyConv2d",
               "out_channels kernel_size stride padding dilation groups bias padding_mode device~ dtype=None",
               makeObject},
    LibraryRow{"torch.nn.LazyConv1d",
               "out_channels kernel_size stride padding dilation groups bias padding_mode device~ dtype=None",
               makeObject},
    LibraryRow{"torch.nn.LazyConvTranspose2d",
               "out_channels kernel_size stride padding output_padding groups bias dilation padding_mode=zeros",
               makeObject},
    LibraryRow{"torch.nn.LazyLinear", "out_features bias device~ dtype=None", makeObject},
    LibraryRow{"torch.nn.Linear", "in_features out_features bias device~ dtype=None", makeObject},
    LibraryRow{"torch.nn.Sequential", "*all", makeObject},
    LibraryRow{"torch.nn.ModuleList", "modules", makeObject},
    LibraryRow{"torch.nn.MaxPool2d", maxLayer, makeObject},
    LibraryRow{"torch.nn.MaxPool1d", maxLayer, makeObject},
    LibraryRow{"torch.nn.AvgPool2d", avgLayer, makeObject},
    LibraryRow{"torch.nn.AvgPool1d", avgLayer, makeObject},
    LibraryRow{"torch.nn.AdaptiveAvgPool2d", "output_size", makeObject},
    LibraryRow{"torch.nn.AdaptiveMaxPool2d", "output_size return_indices=False", makeObject},
    LibraryRow{"torch.nn.ReLU", "inplace~", makeObject},
    LibraryRow{"torch.nn.ReLU6", "inplace~", makeObject},
    LibraryRow{"torch.nn.LeakyReLU", "negative_slope inplace~", makeObject},
    LibraryRow{"torch.nn.ELU", "alpha inplace~", makeObject},
    LibraryRow{"torch.nn.Sigmoid", "", makeObject},
    LibraryRow{"torch.nn.Tanh", "", makeObject},
    LibraryRow{"torch.nn.Softmax", "dim", makeObject},
    LibraryRow{"torch.nn.Flatten", "start_dim end_dim", makeObject},
    LibraryRow{"torch.nn.Identity", "*all~ *~", makeObject},
    LibraryRow{"torch.nn.Dropout", "p inplace~", makeObject},
    LibraryRow{"torch.nn.Dropout2d", "p inplace~", makeObject},
    LibraryRow{"torch.nn.BatchNorm2d", norm, makeObject},
    LibraryRow{"torch.nn.BatchNorm1d", norm, makeObject},
    LibraryRow{"torch.nn.ZeroPad2d", "padding", makeObject},
    LibraryRow{"torch.nn.ConstantPad2d", "padding value", makeObject},
    LibraryRow{"torch.nn.ReflectionPad2d", "padding", makeObject},
    LibraryRow{"torch.nn.ReplicationPad2d", "padding", makeObject},
    LibraryRow{"torch.nn.CircularPad2d", "padding", makeObject},
    LibraryRow{"torch.nn.Module", "", makeObject},
    LibraryRow{"torch.nn.Conv2d.call", convCall, torchConv},
    LibraryRow{"torch.nn.Conv1d.call", convCall, torchConv},
    LibraryRow{"torch.nn.ConvTranspose2d.call", upCall, torchTransposed},
    LibraryRow{"torch.nn.ConvTranspose1d.call", upCall, torchTransposed},
    LibraryRow{"torch.nn.LazyConv2d.call", convCall, torchConv},
    LibraryRow{"torch.nn.LazyConv1d.call", convCall, torchConv},
    LibraryRow{"torch.nn.LazyConvTranspose2d.call", upCall, torchTransposed},
    LibraryRow{"torch.nn.LazyLinear.call", "input weight bias", linear},
    LibraryRow{"torch.nn.Linear.call", "input weight bias", linear},
    LibraryRow{"torch.nn.MaxPool2d.call", poolCall, torchPool},
    LibraryRow{"torch.nn.MaxPool1d.call", poolCall, torchPool},
    LibraryRow{"torch.nn.AvgPool2d.call", poolCall, torchPool},
    LibraryRow{"torch.nn.AvgPool1d.call", poolCall, torchPool},
    LibraryRow{"torch.nn.AdaptiveAvgPool2d.call", "input output_size", adaptivePool},
    LibraryRow{"torch.nn.AdaptiveMaxPool2d.call", "input output_size", adaptivePool},
    LibraryRow{"torch.nn.ReLU.call", "input", rectified},
    LibraryRow{"torch.nn.ReLU6.call", "input", rectified},
    LibraryRow{"torch.nn.LeakyReLU.call", "input negative_slope", rectified},
    LibraryRow{"torch.nn.ELU.call", "input alpha", rectified},
    LibraryRow{"torch.nn.Sigmoid.call", "input",
               [](Evaluator &e, Bound &call) {
                   return callPath(e, "torch.sigmoid", {{.value = call[0].value, .begin = call[0].begin}},
                                   call.callee.begin, call.functionAt);
               }},
    LibraryRow{"torch.nn.Tanh.call", "input",
               [](Evaluator &e, Bound &call) {
                   return callPath(e, "torch.tanh", {{.value = call[0].value, .begin = call[0].begin}},
                                   call.callee.begin, call.functionAt);
               }},
    LibraryRow{"torch.nn.Flatten.call", "input start_dim end_dim",
               [](Evaluator &e, Bound &call) {
                   const Argument one{.value = Value::ofInt(1), .begin = call.callee.begin};
                   if (!call.has(1))
                       call.named[1] = &one;
                   const Value flat = flattenAxes(e, call);
                   call.named[1] = nullptr;
                   return flat;
               }},
    LibraryRow{"torch.nn.Identity.call", "input", same},
    LibraryRow{"torch.nn.Dropout.call", "input p evaluates", dropout},
    LibraryRow{"torch.nn.Dropout2d.call", "input p evaluates", dropout},
    LibraryRow{"torch.nn.BatchNorm2d.call", normCall, batchNorm},
    LibraryRow{"torch.nn.BatchNorm1d.call", normCall, batchNorm},
    LibraryRow{"keras.layers.BatchNormalization.call", "x gamma beta moving_mean moving_variance epsilon",
               [](Evaluator &e, Bound &call) {
                   const Argument yes{.value = Value::ofBool(true)}, eps{.value = Value::ofFloat(1e-3)};
                   call.named[6] = &yes;
                   if (call.named[5] == nullptr)
                       call.named[5] = &eps;
                   const Value result = batchNorm(e, call);
                   call.named[6] = nullptr;
                   call.named[5] = nullptr;
                   return result;
               }},
    LibraryRow{"keras.layers.Dropout.call", "x", same},
    LibraryRow{"torch.nn.ZeroPad2d.call", "input padding", padLayer},
    LibraryRow{"torch.nn.ConstantPad2d.call", "input padding value", padLayer},
    LibraryRow{"torch.nn.ReflectionPad2d.call", "input padding", padLayer},
    LibraryRow{"torch.nn.ReplicationPad2d.call", "input padding", padLayer},
    LibraryRow{"torch.nn.CircularPad2d.call", "input padding", padLayer},

    LibraryRow{"torch.nn.init.constant_", "tensor val", rows::write},
    LibraryRow{"torch.nn.init.ones_", "tensor", rows::write},
    LibraryRow{"torch.nn.init.zeros_", "tensor", rows::write},
    LibraryRow{"torch.nn.init.normal_", "tensor mean std generator~", initialize},
    LibraryRow{"torch.nn.init.trunc_normal_", "tensor mean std a~ b~", initialize},
    LibraryRow{"torch.nn.init.uniform_", "tensor a b generator~", initialize},
    LibraryRow{"torch.nn.init.kaiming_normal_", "tensor a~ mode~ nonlinearity~", initialize},
    LibraryRow{"torch.nn.init.kaiming_uniform_", "tensor a~ mode~ nonlinearity~", initialize},
    LibraryRow{"torch.nn.init.xavier_normal_", "tensor gain~", initialize},
    LibraryRow{"torch.nn.init.xavier_uniform_", "tensor gain~", initialize},
    LibraryRow{"torch.nn.init.orthogonal_", "tensor gain~", initialize},

    LibraryRow{"torch.Tensor.flatten", "self start_dim end_dim", flattenAxes},
    LibraryRow{"torch.Tensor.permute", "self *dims", transpose},
    LibraryRow{"torch.Tensor.t", "self", transposeTwo},
    LibraryRow{"torch.Tensor.unsqueeze", "self dim", expandDims},
    LibraryRow{"torch.Tensor.flip", "self *dims", flip},
    LibraryRow{"torch.Tensor.expand", "self *sizes", broadcast},
    LibraryRow{"torch.Tensor.repeat", "self *repeats", tile},
    LibraryRow{"torch.Tensor.unfold", "self dimension size step", unfoldAxis},
    LibraryRow{"torch.Tensor.float", "self", castByName},
    LibraryRow{"torch.Tensor.double", "self", castByName},
    LibraryRow{"torch.Tensor.half", "self", castByName},
    LibraryRow{"torch.Tensor.bfloat16", "self", castByName},
    LibraryRow{"torch.Tensor.int", "self", castByName},
    LibraryRow{"torch.Tensor.long", "self", castByName},
    LibraryRow{"torch.Tensor.type", "self dtype", castArray},
    LibraryRow{"torch.Tensor.to", "self target dtype device~ non_blocking~ copy~", to},
    LibraryRow{"torch.Tensor.cpu", "self", same},
    LibraryRow{"torch.Tensor.cuda", "self device~", same},
    LibraryRow{"torch.Tensor.detach", "self", same},
    LibraryRow{"torch.Tensor.contiguous", "self", same},
    LibraryRow{"torch.Tensor.requires_grad_", "self requires_grad~", same},
    LibraryRow{"torch.Tensor.clone", "self", rows::copy},
    LibraryRow{"torch.Tensor.size", "self dim", sizes},
    LibraryRow{"torch.Tensor.numel", "self", count},
    LibraryRow{"torch.Tensor.nelement", "self", count},
    LibraryRow{"torch.Tensor.dim", "self", count},
    LibraryRow{"torch.Tensor.relu", "self", rectified},
    LibraryRow{"torch.Tensor.sigmoid", "self", changed},
    LibraryRow{"torch.Tensor.tanh", "self", changed},
    LibraryRow{"torch.Tensor.sqrt", "self", changed},
    LibraryRow{"torch.Tensor.exp", "self", changed},
    LibraryRow{"torch.Tensor.square", "self", changed},
    LibraryRow{"torch.Tensor.clamp", "self min max", together},
    LibraryRow{"torch.Tensor.amax", reduce, reduced},
    LibraryRow{"torch.Tensor.amin", reduce, reduced},
    LibraryRow{"torch.Tensor.matmul", "self other", product},
    LibraryRow{"torch.Tensor.mm", "self other", product},
    LibraryRow{"torch.Tensor.bmm", "self other", product},
    LibraryRow{"torch.Tensor.add", "self other", arithmetic},
    LibraryRow{"torch.Tensor.sub", "self other", arithmetic},
    LibraryRow{"torch.Tensor.mul", "self other", arithmetic},
    LibraryRow{"torch.Tensor.div", "self other", arithmetic},
    LibraryRow{"torch.Tensor.pow", "self exponent", arithmetic},
    LibraryRow{"torch.Tensor.fill_", "self value", rows::write},
    LibraryRow{"torch.Tensor.zero_", "self", rows::write},
    LibraryRow{"torch.Tensor.copy_", "self src non_blocking~", rows::write},
    LibraryRow{"torch.Tensor.normal_", "self mean std", initialize},
    LibraryRow{"torch.Tensor.uniform_", "self a b", initialize},
    LibraryRow{"torch.Tensor.backward", all, noTraining},

    LibraryRow{"torch.no_grad", all, ignoredBlock},
    LibraryRow{"torch.inference_mode", all, ignoredBlock},
    LibraryRow{"torch.enable_grad", all, ignoredBlock},
    LibraryRow{"torch.set_grad_enabled", all, ignoredBlock},
    LibraryRow{"torch.jit.script", all, ignoredBlock},
    LibraryRow{"torch.compile", all, ignoredBlock},
    LibraryRow{"torch.set_default_dtype", "d=None", nothing},
    LibraryRow{"torch.device", all, [](Evaluator &, Bound &) { return Value::opaque("a device"); }},
    LibraryRow{"torch.cuda.is_available", "", falseValue},
    LibraryRow{"torch.backends.mps.is_available", "", falseValue},
    LibraryRow{"torch.is_tensor", "obj",
               [](Evaluator &, Bound &call) {
                   return Value::ofBool(call.value(0).kind == Kind::Array &&
                                        call[0].value.array().origin == Origin::Torch);
               }},
    LibraryRow{"torch.Size", "sizes", [](Evaluator &, Bound &call) { return call.value(0); }},
};

} // namespace

std::span<const LibraryRow> torchRows()
{
    return table;
}

} // namespace lab::python
