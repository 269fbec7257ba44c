// Convolutions with numbers for rows and columns, as Keras, PyTorch and JAX have them, made into the one of TensorFlow.

#include "core/formats/python/library/functions.h"
#include "core/formats/python/reasons.h"

#include <algorithm>

namespace lab::python {
namespace {

const std::vector<Index> ones{1, 1};

/// What a call says beside its arrays.
struct Plan {
    int spatial = 2;         ///< axes that the window goes along
    bool first = false;      ///< channels stand before rows
    bool addedBatch = false; ///< the image had no batch axis
    std::vector<Index> stride{ones}, dilation{ones};
    Index groups = 1;

    /// In the layout's order of four.
    [[nodiscard]] std::vector<Index> four(const std::vector<Index> &two) const
    {
        return first ? std::vector<Index>{1, 1, two[0], two[1]} : std::vector<Index>{1, two[0], two[1], 1};
    }
    [[nodiscard]] PaddingArgument pads(const std::vector<Index> &rows, const std::vector<Index> &columns) const
    {
        return first ? PaddingArgument::explicitPairs({{0, 0}, {0, 0}, rows, columns})
                     : PaddingArgument::explicitPairs({{0, 0}, rows, columns, {0, 0}});
    }
};

ArrayValue withAxis(const ArrayValue &array, int at)
{
    std::vector<Index> sizes = sizesOf(array.shape);
    sizes.insert(sizes.begin() + at, 1);
    return reshaped(array, *Shape::of(sizes));
}

/// Numbers for rows and columns; a one-dimensional call has one for its only axis.
std::vector<Index> axesOf(const Bound &call, std::size_t i, const Plan &plan, Index usual)
{
    std::vector<Index> numbers = call.several(i, static_cast<std::size_t>(plan.spatial), usual);
    if (std::any_of(numbers.begin(), numbers.end(), [&](Index n) { return n < usual; }))
        call.evaluator->refuse(call[i], says(why::aNumberHereMustBeAt, usual));
    if (plan.spatial == 1)
        numbers.insert(numbers.begin(), usual);
    return numbers;
}

/// The window's axes of a one-dimensional call, and of an image without a batch.
void widen(Convolving &made, Plan &plan, const Argument &input)
{
    const Shape own = made.inputArray.shape;
    if (plan.addedBatch) {
        made.inputArray = withAxis(made.inputArray, 0);
        made.turns.push_back(says(why::theImageHasNoBatchAxis, own.text(), made.inputArray.shape.text()));
    }
    if (plan.spatial == 1) {
        made.inputArray = withAxis(made.inputArray, plan.first ? 2 : 1);
        made.filterArray = withAxis(made.filterArray, 0);
        made.turns.push_back(says(why::oneDimensionalTheRowIsAn));
    }
    made.inputArray = derived(Value::ofArray(made.inputArray), {input}).array();
}

/// Layout, strides and dilations of the call.
void setPlan(Convolving &made, const Plan &plan)
{
    made.arguments.dataFormat = plan.first ? "NCHW" : "NHWC";
    made.arguments.strides = plan.four(plan.stride);
    if (plan.dilation != ones)
        made.arguments.dilations = plan.four(plan.dilation);
}

/// The convolution with bias and activation, and without the axes that were added.
Value finished(Evaluator &evaluator, const Bound &call, Convolving made, const Plan &plan, const Value &activation = {})
{
    const Index channels = made.inputArray.shape[plan.first ? 1 : 3], depth = made.filterArray.shape[2];
    if (plan.groups < 1 || checkedProduct({depth, plan.groups}) != channels)
        return evaluator.raises(
            Evaluator::exceptionOf(call.in("torch") ? Origin::Torch : Origin::NumPy),
            refuseHere(evaluator, call, says(why::theInputHasChannelsButThe, channels, depth, plan.groups)));
    setPlan(made, plan);
    if (plan.stride != ones)
        made.turns.push_back(says(why::stridesStrides, listText(made.arguments.strides)));
    if (plan.dilation != ones)
        made.turns.push_back(says(why::dilationDilations, listText(*made.arguments.dilations)));
    Value output = convolved(evaluator, std::move(made));
    const bool hasBias = !evaluator.failed() && call.path.find("jax") == std::string_view::npos && call.has(2);
    if (hasBias)
        output = withBias(evaluator, output, call[2], plan.first ? 1 : -1, call.functionAt);
    if (!evaluator.failed())
        output = activated(evaluator, output, activation, call.callee.begin, call.functionAt);
    if (evaluator.failed() || output.kind != Kind::Array)
        return missingAfter(evaluator);
    std::vector<Index> sizes(output.array().shape.sizes().begin(), output.array().shape.sizes().end());
    if (plan.spatial == 1)
        sizes.erase(sizes.begin() + (plan.first ? 2 : 1));
    if (plan.addedBatch)
        sizes.erase(sizes.begin());
    return Value::ofArray(reshaped(output.array(), *Shape::of(sizes)));
}

/// Input and weight of one type, OIHW turned to HWIO (transposed: IOHW to HWOI).
bool readTensors(Evaluator &evaluator, const Bound &call, Convolving &made, Plan &plan)
{
    if (!call.has(0) || !call.has(1))
        return needs(evaluator, call), false;
    made = convolvingOf(call);
    for (const std::size_t i : {0U, 1U}) {
        if (call[i].value.kind != Kind::Array || call[i].value.array().origin != Origin::Torch)
            return evaluator.refuse(call[i], says(why::pytorchTakesTensorsHereNotMake, describe(call[i].value))), false;
        const std::optional<ArrayValue> array = evaluator.settled(call[i].value.array(), call[i]);
        if (!array)
            return false;
        (i == 0 ? made.inputArray : made.filterArray) = *array;
    }
    const Shape input = made.inputArray.shape, weight = made.filterArray.shape;
    plan.spatial = call.in("1d") ? 1 : 2;
    plan.first = true;
    plan.addedBatch = input.rank() == plan.spatial + 1;
    if (made.inputArray.type != made.filterArray.type)
        return refuseHere(evaluator, call,
                          says(why::pytorchDoesNotMixTypesThe, typeName(made.inputArray.type),
                               typeName(made.filterArray.type))),
               false;
    for (const Shape &shape : {weight, input})
        if (shape.rank() != plan.spatial + 2 && (&shape == &weight || !plan.addedBatch) &&
            !(shape == input && plan.addedBatch))
            return refuseHere(evaluator, call, says(why::hasNoAxesWhichAreNeeded, shape.text(), plan.spatial + 2)),
                   false;
    made.filterArray = transposed(made.filterArray, plan.spatial == 1 ? std::vector{2, 1, 0} : std::vector{2, 3, 1, 0});
    widen(made, plan, call[0]);
    made.library = Origin::Torch;
    made.refuses = "PyTorch";
    return true;
}

/// What PyTorch's padding says: a word, or numbers for both sides of rows and columns.
PaddingArgument torchPadding(Evaluator &evaluator, const Bound &call, const Plan &plan, Convolving &made,
                             std::vector<std::array<Index, 2>> &around)
{
    if (call.has(4) && call[4].value.kind == Kind::Text) {
        const bool same = call[4].value.isText("same");
        if (!same && !call[4].value.isText("valid"))
            evaluator.refuse(call[4], says(why::paddingIsValidSameOrPairs));
        else if (same && plan.stride != ones)
            evaluator.refuse(call[4], says(why::pytorchRefusesPaddingSameWithA));
        made.turns.push_back(same ? says(why::paddingSamePaddingSame) : says(why::paddingValidPaddingValid));
        for (std::size_t axis = 0; same && axis < 2; ++axis) {
            const Index total = (made.filterArray.shape[static_cast<int>(axis)] - 1) * plan.dilation[axis];
            around[axis + 2] = {total / 2, total - total / 2};
        }
        return same ? PaddingArgument::same() : PaddingArgument::valid();
    }
    const std::vector<Index> pads = axesOf(call, 4, plan, 0);
    if (pads == std::vector<Index>{0, 0})
        return PaddingArgument::valid();
    around[2] = {pads[0], pads[0]};
    around[3] = {pads[1], pads[1]};
    made.turns.push_back(says(why::paddingExplicitPads000,
                              (pads[0] == pads[1] ? std::to_string(pads[0]) : listText(pads)),
                              listText({pads[0], pads[0]}), listText({pads[1], pads[1]})));
    return plan.pads({pads[0], pads[0]}, {pads[1], pads[1]});
}

/// padding_mode: the border is filled first, in a step of its own.
bool fillBorder(Evaluator &evaluator, const Bound &call, Convolving &made,
                const std::vector<std::array<Index, 2>> &around)
{
    const std::string mode = call.word(7);
    const std::string own = mode == "replicate" ? "edge" : mode == "circular" ? "wrap" : mode;
    const std::optional<ArrayValue> wide = paddedArray(evaluator, made.inputArray, around, own, 0, call[7]);
    if (!wide)
        return false;
    made.input.value =
        stepped(evaluator, "pad", derived(Value::ofArray(*wide), {call[0]}), {call[0]}, call.callee.begin);
    made.inputArray = made.input.value.array();
    made.input.variable = {};
    made.arguments.padding = PaddingArgument::valid();
    made.turns.push_back(says(why::paddingModeTheBorderCellsAre, mode));
    return true;
}

/// Arrays of any kind, as TensorFlow's.
bool readKeras(Evaluator &evaluator, const Bound &call, Convolving &made, Plan &plan, std::size_t strides)
{
    // strides padding data_format dilation_rate
    made = convolvingOf(call);
    made.inputArray = call.array(0, Origin::TensorFlow);
    made.filterArray = call.failed() ? made.inputArray : call.array(1, Origin::TensorFlow);
    made.refuses = "Keras";
    plan.spatial = call.in("Conv1D") ? 1 : 2;
    plan.first = call.word(strides + 2) == "channels_first";
    plan.stride = axesOf(call, strides, plan, 1);
    plan.dilation = axesOf(call, strides + 3, plan, 1);
    const std::string word = call.word(strides + 1, "valid");
    const bool same = word == "same" || word == "SAME", causal = word == "causal" && plan.spatial == 1;
    if (call.failed())
        return false;
    if (plan.dilation != ones && plan.stride != ones)
        return refuseHere(evaluator, call, says(why::stridesAbove1TogetherWithDilations)), false;
    if (!same && !causal && word != "valid" && word != "VALID")
        return evaluator.refuse(call[strides + 1], says(why::paddingIsValidSameOrPairs)), false;
    if (same)
        made.turns.push_back(says(why::paddingSamePaddingSame));
    made.arguments.padding = same ? PaddingArgument::same() : PaddingArgument::valid();
    for (const ArrayValue *one : {&made.inputArray, &made.filterArray})
        if (one->shape.rank() != plan.spatial + 2)
            return refuseHere(evaluator, call, says(why::hasNoAxesWhichAreNeeded, one->shape.text(), plan.spatial + 2)),
                   false;
    widen(made, plan, call[0]);
    if (causal) {
        const Index before = plan.dilation[1] * (made.filterArray.shape[1] - 1);
        std::vector<std::vector<Index>> pairs(4, {0, 0});
        pairs[plan.first ? 3 : 2] = {before, 0};
        made.turns.push_back(says(why::paddingExplicitPads000, "\"causal\"", listText(pairs[2]), listText(pairs[3])));
        made.arguments.padding = PaddingArgument::explicitPairs(std::move(pairs));
    }
    return true;
}

/// Where the letters of `wanted` stand in a layout such as "NHWC".
std::optional<std::vector<int>> orderOf(std::string_view layout, std::string_view wanted)
{
    std::vector<int> order;
    for (const char c : wanted) {
        const std::size_t at = layout.find(c);
        if (at == std::string_view::npos || layout.size() != wanted.size())
            return std::nullopt;
        order.push_back(static_cast<int>(at));
    }
    return order;
}

/// JAX: a word or two pairs.
std::optional<PaddingArgument> jaxPadding(Evaluator &evaluator, const Bound &call, const Plan &plan)
{
    if (call[3].value.isText("SAME") || call[3].value.isText("VALID"))
        return call[3].value.isText("SAME") ? PaddingArgument::same() : PaddingArgument::valid();
    std::vector<std::vector<Index>> pairs;
    if (call[3].value.kind == Kind::List && lengthOf(call[3].value.list()) == 2)
        for (const Index i : {0, 1})
            pairs.push_back(integersOf(evaluator, {.value = itemOf(call[3].value.list(), i), .begin = call[3].begin})
                                .value_or(std::vector<Index>{}));
    if (pairs.size() != 2 || pairs[0].size() != 2 || pairs[1].size() != 2) {
        evaluator.refuse(call[3], says(why::paddingIsValidSameOrPairs));
        return std::nullopt;
    }
    const bool none = pairs == std::vector<std::vector<Index>>{{0, 0}, {0, 0}};
    return none ? PaddingArgument::valid() : plan.pads(pairs[0], pairs[1]);
}

} // namespace

Value missingAfter(Evaluator &evaluator)
{
    return Value::missing(evaluator.failed() && evaluator.refused()->harmless);
}

namespace rows {

Value torchConv(Evaluator &evaluator, Bound &call) // input weight bias stride padding dilation groups padding_mode
{
    Convolving made;
    Plan plan;
    if (!readTensors(evaluator, call, made, plan))
        return missingAfter(evaluator);
    plan.stride = axesOf(call, 3, plan, 1);
    plan.dilation = axesOf(call, 5, plan, 1);
    plan.groups = call.whole(6, 1);
    std::vector<std::array<Index, 2>> around{{0, 0}, {0, 0}, {0, 0}, {0, 0}};
    made.arguments.padding = torchPadding(evaluator, call, plan, made, around);
    if (call.failed() || (call.has(7) && !call[7].value.isText("zeros") && !fillBorder(evaluator, call, made, around)))
        return Value::missing();
    made.turns.push_back(says(why::weightOihwHwio, call[1].value.array().shape.text(), made.filterArray.shape.text()));
    made.turns.push_back(says(why::inputPytorchKeepsNchwSoData));
    if (plan.groups > 1 && plan.groups == made.inputArray.shape[1])
        made.op = "depthwise";
    return finished(evaluator, call, std::move(made), plan);
}

Value torchTransposed(Evaluator &evaluator,
                      Bound &call) // input weight bias stride padding output_padding groups dilation
{
    Convolving made;
    Plan plan;
    if (!readTensors(evaluator, call, made, plan))
        return missingAfter(evaluator);
    const std::vector<Index> more = axesOf(call, 5, plan, 0);
    Transposing how{.stride = axesOf(call, 3, plan, 1),
                    .dilation = axesOf(call, 7, plan, 1),
                    .padding = axesOf(call, 4, plan, 0),
                    .outSize = {},
                    .groups = call.whole(6, 1)};
    for (std::size_t axis = 0; axis < 2 && !call.failed(); ++axis) {
        const Index n = made.inputArray.shape[static_cast<int>(axis) + 2],
                    k = made.filterArray.shape[static_cast<int>(axis)];
        how.outSize.push_back((n - 1) * how.stride[axis] - 2 * how.padding[axis] + how.dilation[axis] * (k - 1) +
                              more[axis] + 1);
        if (more[axis] > 0 && more[axis] >= how.stride[axis] && more[axis] >= how.dilation[axis])
            refuseHere(evaluator, call, says(why::pytorchRefusesAnOutputPaddingThat));
        else if (how.outSize[axis] < 1 || how.groups < 1)
            refuseHere(evaluator, call, says(why::theWindowIsLargerThanThe));
    }
    if (call.failed())
        return Value::missing();
    made.inputArray = transposed(made.inputArray, {0, 2, 3, 1});
    Value output = transposedConvolution(evaluator, std::move(made), how);
    const std::optional<ArrayValue> settled =
        output.kind == Kind::Array ? evaluator.settled(output.array(), call.callee) : std::nullopt;
    if (!settled)
        return output;
    Value back = derived(Value::ofArray(transposed(*settled, {0, 3, 1, 2})), {{.value = output}});
    if (back.array().step >= 0 && evaluator.quiet == 0) {
        Step &step = evaluator.steps[static_cast<std::size_t>(back.array().step)];
        step.result = back;
        if (step.call >= 0)
            evaluator.reading().calls[static_cast<std::size_t>(step.call)].turns.push_back(
                says(why::inputAndOutputNchwNhwc));
    }
    if (call.has(2))
        back = withBias(evaluator, back, call[2], 1, call.functionAt);
    if (back.kind != Kind::Array)
        return back;
    std::vector<Index> sizes(back.array().shape.sizes().begin(), back.array().shape.sizes().end());
    if (plan.spatial == 1)
        sizes.erase(sizes.begin() + 2);
    if (plan.addedBatch)
        sizes.erase(sizes.begin());
    return Value::ofArray(reshaped(back.array(), *Shape::of(sizes)));
}

Value kerasConv(Evaluator &evaluator,
                Bound &call) // x kernel bias strides padding data_format dilation_rate groups activation
{
    Convolving made;
    Plan plan;
    if (!readKeras(evaluator, call, made, plan, 3))
        return missingAfter(evaluator);
    plan.groups = call.whole(7, 1);
    return call.failed() ? Value::missing() : finished(evaluator, call, std::move(made), plan, call.value(8));
}

Value kerasFunction(Evaluator &evaluator, Bound &call) // x kernel strides padding data_format dilation_rate
{
    Convolving made;
    Plan plan;
    if (!readKeras(evaluator, call, made, plan, 2))
        return missingAfter(evaluator);
    setPlan(made, plan);
    return convolved(evaluator, std::move(made));
}

/// Separable has depthwise_kernel and pointwise_kernel.
Value kerasDepthwise(Evaluator &evaluator,
                     Bound &call) // x kernel bias strides padding data_format dilation_rate activation pointwise_kernel
{
    Convolving made;
    Plan plan;
    if (!readKeras(evaluator, call, made, plan, 3))
        return missingAfter(evaluator);
    setPlan(made, plan);
    Value output = depthwiseConvolved(evaluator, call, std::move(made), call.has(8) ? 8 : 0);
    if (!evaluator.failed())
        output = withBias(evaluator, output, call.has(2) ? call[2] : Argument{}, plan.first ? 1 : -1, call.functionAt);
    return evaluator.failed() ? missingAfter(evaluator)
                              : activated(evaluator, output, call.value(7), call.callee.begin, call.functionAt);
}

Value kerasTransposed(Evaluator &evaluator,
                      Bound &call) // x kernel bias strides padding data_format dilation_rate output_padding activation
{
    Convolving made = convolvingOf(call);
    made.inputArray = call.array(0, Origin::TensorFlow);
    made.filterArray = call.failed() ? made.inputArray : call.array(1, Origin::TensorFlow);
    made.refuses = "Keras";
    const Plan plan;
    Transposing how{.stride = axesOf(call, 3, plan, 1),
                    .dilation = axesOf(call, 6, plan, 1),
                    .padding = {0, 0},
                    .outSize = {},
                    .groups = 1};
    const bool same = call.word(4) == "same";
    if (call.failed())
        return missingAfter(evaluator);
    const Shape &input = made.inputArray.shape, &kernel = made.filterArray.shape;
    const std::vector<Index> more = axesOf(call, 7, plan, 0); // output_padding
    if (call.failed())
        return missingAfter(evaluator);
    if (call.value(5).isText("channels_first") || input.rank() != 4)
        return refuseHere(evaluator, call, says(why::conv2dtransposeIsReadForFourAxes));
    if (how.stride != ones && how.dilation != ones)
        return refuseHere(evaluator, call, says(why::stridesAbove1TogetherWithDilations));
    for (std::size_t axis = 0; axis < 2; ++axis) {
        const Index n = input[static_cast<int>(axis) + 1], s = how.stride[axis],
                    e = (kernel[static_cast<int>(axis)] - 1) * how.dilation[axis] + 1;
        const Index size = !call.has(7) ? same ? n * s : n * s + std::max<Index>(e - s, 0)
                                        : (n - 1) * s + (same ? e % 2 : e) + more[axis];
        if (call.has(7) && (more[axis] >= s || (same && (size + s - 1) / s != n)))
            return refuseHere(evaluator, call, says(why::kerasRefusesThisOutputPadding));
        how.outSize.push_back(size);
        how.padding[axis] = same ? std::max<Index>((n - 1) * s + e - size, 0) / 2 : 0;
    }
    made.inputArray = derived(Value::ofArray(made.inputArray), {call[0]}).array();
    Value output = transposedConvolution(evaluator, std::move(made), how);
    if (!evaluator.failed())
        output = withBias(evaluator, output, call.has(2) ? call[2] : Argument{}, -1, call.functionAt);
    return evaluator.failed() ? missingAfter(evaluator)
                              : activated(evaluator, output, call.value(8), call.callee.begin, call.functionAt);
}

Value jaxConv(Evaluator &evaluator, Bound &call)
{
    // lhs rhs window_strides padding lhs_dilation rhs_dilation dimension_numbers feature_group_count
    if (!call.has(0) || !call.has(1) || !call.has(2) || !call.has(3))
        return needs(evaluator, call);
    Convolving made = convolvingOf(call);
    const ArrayValue input = call.array(0, Origin::NumPy),
                     filter = call.failed() ? input : call.array(1, Origin::NumPy);
    Plan plan;
    plan.stride = call.several(2, 2, 1);
    plan.dilation = call.several(5, 2, 1);
    plan.groups = call.whole(7, 1);
    const std::vector<Index> spread = call.several(4, 2, 1);
    if (call.failed())
        return Value::missing();
    std::array<std::string, 3> layouts{"NCHW", "OIHW", "NCHW"};
    for (std::size_t i = 0; i < 3 && call.has(6); ++i) {
        const bool three = call[6].value.kind == Kind::List && lengthOf(call[6].value.list()) == 3;
        const Value one = three ? itemOf(call[6].value.list(), static_cast<Index>(i)) : Value{};
        if (one.kind != Kind::Text)
            return evaluator.refuse(call[6], says(why::listsOfNumbersAreNeededHere));
        layouts[i] = one.text();
    }
    const std::optional<std::vector<int>> in = orderOf(layouts[0], "NHWC"), kernel = orderOf(layouts[1], "HWIO"),
                                          back = orderOf("NHWC", layouts[2]);
    if (!in || !kernel || !back || input.shape.rank() != 4 || filter.shape.rank() != 4)
        return refuseHere(evaluator, call, says(why::theShapesAndDoNotGo, input.shape.text(), filter.shape.text()));
    plan.first = layouts[0] == "NCHW" && layouts[2] == "NCHW";
    if (layouts[1] != "HWIO")
        made.turns.push_back(says(why::filterHwio, layouts[1]));
    if (!plan.first && layouts[0] != "NHWC")
        made.turns.push_back(says(why::inputNhwc, layouts[0]));
    made.inputArray = derived(Value::ofArray(plan.first ? input : transposed(input, *in)), {call[0]}).array();
    made.filterArray = transposed(filter, *kernel);
    if (spread != ones && call[3].value.kind == Kind::Text)
        return evaluator.refuse(call[3], says(why::paddingIsValidSameOrPairs)); // as JAX does
    if (spread != ones) {                                                       // as a transposed convolution has it
        const std::optional<ArrayValue> wide =
            spread[0] < 1 || spread[1] < 1 ? std::nullopt
                                           : spreadOut(evaluator, made.inputArray, plan.first ? 2 : 1, spread, call[4]);
        if (!wide)
            return call.failed() ? Value::missing() : evaluator.refuse(call[4], says(why::aNumberHereMustBeAt, 1));
        made.inputArray = derived(Value::ofArray(*wide), {call[0]}).array();
        made.input.variable = {};
        made.op = "transposed";
        made.turns.push_back(says(why::zerosBetweenRowsAndColumns, spread[0] - 1, spread[1] - 1));
    }
    const std::optional<PaddingArgument> padding = jaxPadding(evaluator, call, plan);
    if (!padding)
        return Value::missing();
    made.arguments.padding = *padding;
    made.library = Origin::NumPy;
    made.refuses = "JAX";
    Value output = finished(evaluator, call, std::move(made), plan);
    if (output.kind != Kind::Array || plan.first || layouts[2] == "NHWC")
        return output;
    const std::optional<ArrayValue> settled = evaluator.settled(output.array(), call.callee);
    return settled ? derived(Value::ofArray(transposed(*settled, *back)), {{.value = output}}) : Value::missing();
}

} // namespace rows
} // namespace lab::python
