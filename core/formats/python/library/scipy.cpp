// SciPy's convolutions: the filter is turned where they turn it, the border filled as they fill it.

#include "core/formats/python/library/functions.h"
#include "core/formats/python/reasons.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace lab::python {
namespace {

/// Both arrays with two axes, in one type; or with three whose last one vanishes, as channels do.
bool readPlanes(Evaluator &evaluator, const Bound &call, Convolving &made)
{
    if (!call.has(0) || !call.has(1)) {
        needs(evaluator, call);
        return false;
    }
    made = convolvingOf(call);
    const std::optional<ArrayValue> input = operandOf(evaluator, call[0], Origin::NumPy),
                                    filter = input ? operandOf(evaluator, call[1], Origin::NumPy) : std::nullopt;
    if (!filter)
        return false;
    const int rank = input->shape.rank();
    const bool channels = rank == 3 && filter->shape.rank() == 3 && input->shape[2] == filter->shape[2] &&
                          call.in("signal.") && call.value(2).isText("valid");
    if ((rank != 2 && !channels) || filter->shape.rank() != rank || input->size() == 0 || filter->size() == 0) {
        refuseHere(evaluator, call,
                   says(why::isReadForTwoArraysOf, shownPath(call.path), input->shape.text(), filter->shape.text()));
        return false;
    }
    const ArrayType type = promoted(input->type, filter->type, Origin::NumPy);
    made.inputArray = cast(*input, type);
    made.filterArray = cast(*filter, type);
    made.library = Origin::NumPy;
    made.refuses = "SciPy";
    return true;
}

/// Every sum is a whole number of the type, however it is rounded on the way: SciPy gives the type of the image back.
bool holds(const Convolving &made, ArrayType type)
{
    for (Index i = 0; i < made.filterArray.size(); ++i)
        if (const double scaled = realAt(made.filterArray, i) * 1024; scaled != std::trunc(scaled))
            return false;
    const bool positive = typeName(type).starts_with('u') || type == ArrayType::Bool;
    const int bits = type == ArrayType::Bool ? 1 : static_cast<int>(8 * byteSize(type)) - (positive ? 0 : 1);
    const double end = std::ldexp(1.0, bits);
    const std::optional<Tensor> output = outputOf(made);
    for (Index i = 0; output && i < output->size(); ++i)
        if (const double sum = static_cast<double>((*output)[i]);
            sum != std::trunc(sum) || sum >= end || sum < (positive ? 0 : -end))
            return false;
    return true;
}

/// The planes as an image and a filter; the output as a plane of the given type.
Value planeConvolution(Evaluator &evaluator, Convolving made, const std::vector<std::array<Index, 2>> &pads,
                       std::string_view mode, double fill, bool turns, std::optional<ArrayType> type)
{
    if (turns) {
        std::vector<Index> strides = rowMajorStrides(made.filterArray.shape);
        std::transform(strides.begin(), strides.end(), strides.begin(), std::negate<>());
        made.filterArray = gathered(made.filterArray, made.filterArray.shape, made.filterArray.size() - 1, strides);
        made.turns.push_back(says(why::theFilterIsTurnedBy180, made.function));
    }
    const Argument input = made.input;
    const bool zeros = mode == "constant" && fill == 0;
    if (zeros) {
        made.arguments.padding =
            PaddingArgument::explicitPairs({{0, 0}, {pads[0][0], pads[0][1]}, {pads[1][0], pads[1][1]}, {0, 0}});
        if (pads[0] == std::array<Index, 2>{0, 0} && pads[1] == std::array<Index, 2>{0, 0})
            made.arguments.padding = PaddingArgument::valid();
    } else {
        const std::optional<ArrayValue> wide = paddedArray(evaluator, made.inputArray, pads, mode, fill, input);
        if (!wide)
            return Value::missing();
        const Value step = stepped(evaluator, "pad", derived(Value::ofArray(*wide), {input}), {input}, made.begin);
        made.inputArray = step.array();
        made.input.variable = {};
        made.arguments.padding = PaddingArgument::valid();
        made.turns.push_back(says(why::theBorderIsFilledFirstMode, mode));
    }
    made.arguments.strides = {1, 1, 1, 1};
    const Shape image = made.inputArray.shape, kernel = made.filterArray.shape;
    const Index channels = image.rank() == 3 ? image[2] : 1;
    made.inputArray = reshaped(made.inputArray, Shape{1, image[0], image[1], channels});
    made.filterArray = reshaped(made.filterArray, Shape{kernel[0], kernel[1], channels, 1});
    if (type && !isFloat(*type) && !holds(made, *type)) // cut off, or wrapped around
        return evaluator.refuse(input, says(why::scipyGivesBackWhichCannotHold, typeName(*type)));
    Value output = convolved(evaluator, std::move(made));
    if (output.kind != Kind::Array)
        return output;
    const Shape &shape = output.array().shape;
    Value plane = Value::ofArray(
        reshaped(output.array(), image.rank() == 3 ? Shape{shape[1], shape[2], 1} : Shape{shape[1], shape[2]}));
    if (!type || *type == output.array().type)
        return plane;
    const std::optional<ArrayValue> settled = evaluator.settled(plane.array(), input);
    return settled ? derived(Value::ofArray(cast(*settled, *type)), {{.value = plane}}) : Value::missing();
}

Value signalCall(Evaluator &evaluator, Bound &call) // in1 in2 mode boundary fillvalue method
{
    Convolving made;
    if (!readPlanes(evaluator, call, made))
        return Value::missing();
    const std::string mode = call.has(2) && call[2].value.kind == Kind::Text ? call[2].value.text() : "full";
    const std::string boundary = call.has(3) && call[3].value.kind == Kind::Text ? call[3].value.text() : "fill";
    const std::optional<double> fill = call.has(4) ? numberOf(evaluator, call[4]) : std::optional(0.0);
    if (!fill)
        return Value::missing();
    std::string own = boundary == "fill"                              ? "constant"
                      : boundary == "symm" || boundary == "symmetric" ? "symmetric"
                      : boundary == "wrap"                            ? boundary
                                                                      : "";
    if (own.empty() || (mode != "full" && mode != "same" && mode != "valid"))
        return refuseHere(evaluator, call, says(why::aModeOfPaddingIsNot));
    std::vector<std::array<Index, 2>> pads;
    for (int axis = 0; axis < 2; ++axis) {
        const Index k = made.filterArray.shape[axis], n = made.inputArray.shape[axis];
        // Of an even kernel convolve2d and the others have the middle before, correlate2d behind.
        const Index after = call.ends("correlate2d") ? k - 1 - (k - 1) / 2 : (k - 1) / 2;
        if (mode == "valid" && k > n)
            return refuseHere(evaluator, call, says(why::theWindowIsLargerThanThe));
        pads.push_back(mode == "full"   ? std::array{k - 1, k - 1}
                       : mode == "same" ? std::array{k - 1 - after, after}
                                        : std::array<Index, 2>{0, 0});
        if (mode == "same" && call.path.find("fftconvolve") != std::string_view::npos && k > n)
            return refuseHere(evaluator, call, says(why::theWindowIsLargerThanThe));
    }
    const bool turns = call.path.find("convolve") != std::string_view::npos;
    return planeConvolution(evaluator, std::move(made), pads, mode == "valid" ? "constant" : own,
                            mode == "valid" ? 0 : *fill, turns, std::nullopt);
}

Value imageCall(Evaluator &evaluator, Bound &call) // input weights output mode cval origin
{
    Convolving made;
    if (!readPlanes(evaluator, call, made))
        return Value::missing();
    const std::string mode = call.has(3) && call[3].value.kind == Kind::Text ? call[3].value.text() : "reflect";
    const std::optional<double> fill = call.has(4) ? numberOf(evaluator, call[4]) : std::optional(0.0);
    if (!fill)
        return Value::missing();
    const std::string own = mode == "reflect" || mode == "grid-mirror"      ? "symmetric"
                            : mode == "mirror"                              ? "reflect"
                            : mode == "nearest"                             ? "edge"
                            : mode == "wrap" || mode == "grid-wrap"         ? "wrap"
                            : mode == "constant" || mode == "grid-constant" ? "constant"
                                                                            : "";
    if (own.empty())
        return refuseHere(evaluator, call, says(why::aModeOfPaddingIsNot));
    const bool turns = call.path.find("convolve") != std::string_view::npos;
    std::vector<std::array<Index, 2>> pads;
    for (int axis = 0; axis < 2; ++axis) {
        const Index k = made.filterArray.shape[axis], before = turns && k % 2 == 0 ? k / 2 - 1 : k / 2;
        pads.push_back({before, k - 1 - before});
    }
    if (own != "constant" || *fill != 0)
        made.turns.push_back(says(why::modeTheBorderCellsAreRepeated, mode));
    const std::optional<ArrayValue> input = operandOf(evaluator, call[0], Origin::NumPy);
    return planeConvolution(evaluator, std::move(made), pads, own, *fill, turns,
                            input ? std::optional(input->type) : std::nullopt);
}

constexpr std::string_view signal = "in1 in2 mode boundary fillvalue method~ axes=None precision~",
                           plain = "in1 in2 mode unused unused method~ axes=None",
                           image = "input weights output=None mode cval origin=0";

// clang-format off
constexpr LibraryRow table[]{
    {"scipy.signal.convolve2d correlate2d", signal, signalCall},
    {"scipy.signal.convolve correlate fftconvolve oaconvolve", plain, signalCall},
    {"scipy.ndimage.convolve correlate", image, imageCall},
};
// clang-format on

} // namespace

std::span<const LibraryRow> scipyRows()
{
    return table;
}

} // namespace lab::python
