// Reshaping, transposing, joining, padding: no number is computed.

#include "core/formats/python/library/functions.h"
#include "core/formats/python/reasons.h"

#include <algorithm>
#include <numeric>

namespace lab::python {
namespace {

/// The same numbers seen in another order: a view where the library makes one.
Value seenAs(Evaluator &evaluator, const Argument &at, const ArrayValue &source, Shape shape, Index offset,
             std::vector<Index> strides)
{
    ArrayValue view = source;
    view.shape = std::move(shape);
    view.offset = offset;
    view.strides = std::move(strides);
    if (source.origin != Origin::TensorFlow && view.shape.rank() > 0)
        return Value::ofArray(std::move(view));
    const std::optional<ArrayValue> plain = evaluator.settled(view, at);
    return plain ? Value::ofArray(*plain) : Value::missing();
}

/// The array with its numbers computed, a view or not.
std::optional<ArrayValue> viewable(Evaluator &evaluator, const Bound &call)
{
    if (call.has(0) && call[0].value.kind == Kind::Array) {
        if (call[0].value.array().numbers->convolution >= 0 && !evaluator.settled(call[0].value.array(), call[0]))
            return std::nullopt;
        return call[0].value.array();
    }
    if (!call.has(0)) {
        needs(evaluator, call);
        return std::nullopt;
    }
    return converted(evaluator, call[0], originOf(call.path), std::nullopt);
}

std::vector<Index> stridesOf(const ArrayValue &array)
{
    return array.strides.empty() ? rowMajorStrides(array.shape) : array.strides;
}

std::optional<ArrayValue> shapedOperand(Evaluator &evaluator, const Bound &call)
{
    if (!call.has(0)) {
        needs(evaluator, call);
        return std::nullopt;
    }
    // The shape is all that counts: an output still to be computed stays so.
    if (call[0].value.kind == Kind::Array && call[0].value.array().strides.empty())
        return call[0].value.array();
    if (call[0].value.kind == Kind::Array) { // a copy, where the library may give a view
        std::optional<ArrayValue> plain = evaluator.settled(call[0].value.array(), call[0]);
        if (plain)
            plain->numbers->copied = plain->origin != Origin::TensorFlow;
        return plain;
    }
    return converted(evaluator, call[0], originOf(call.path), std::nullopt);
}

std::optional<ArrayValue> settledOperand(Evaluator &evaluator, const Bound &call)
{
    const std::optional<ArrayValue> array = shapedOperand(evaluator, call);
    return array ? evaluator.settled(*array, call[0]) : std::nullopt;
}

/// Axis numbers, the negative ones counted from the end of `rank` axes; each once.
std::optional<std::vector<int>> axesOf(Evaluator &evaluator, const Argument &argument, int rank)
{
    const std::optional<std::vector<Index>> given = integersOf(evaluator, argument);
    if (!given)
        return std::nullopt;
    std::vector<int> axes;
    for (const Index one : *given) {
        if (one < -rank || one >= rank) {
            evaluator.refuse(argument, says(why::axisIsNotAmongAxes, one, rank));
            return std::nullopt;
        }
        axes.push_back(static_cast<int>(one < 0 ? one + rank : one));
        if (std::count(axes.begin(), axes.end(), axes.back()) > 1) {
            evaluator.refuse(argument, says(why::oneAxisIsNeededHere));
            return std::nullopt;
        }
    }
    return axes;
}

/// Spread arguments as one list: reshape(2, 3) is reshape((2, 3)).
Argument asList(const Bound &call, std::size_t named)
{
    if (call.spread.size() == 1)
        return call.spread.front();
    if (call.spread.empty() && call.named[named] != nullptr)
        return call[named];
    std::vector<Value> values;
    for (const Argument &one : call.spread)
        values.push_back(one.value);
    return {.value = Value::ofList(std::move(values), true),
            .begin = call.spread.empty() ? call.functionAt : call.spread.front().begin};
}

Value reshapeTo(Evaluator &evaluator, const ArrayValue &array, std::vector<Index> sizes, const Argument &at)
{
    const bool after = array.afterConvolution;
    const auto open = std::count(sizes.begin(), sizes.end(), -1);
    const auto wrong = [&](Sentence reason) {
        return evaluator.refuse(at.begin, at.begin + 1, ErrorCode::Unsupported, std::move(reason), after);
    };
    std::string wanted = "[";
    for (const Index size : sizes)
        wanted += (wanted.size() > 1 ? ", " : "") + std::to_string(size);
    wanted += "]";
    if (open > 1 || std::any_of(sizes.begin(), sizes.end(), [](Index size) { return size < -1; }) ||
        sizes.size() > static_cast<std::size_t>(evaluator.options().limits.rank))
        return wrong(says(why::reshapeCannotTakeTheShape, wanted));
    const auto hole = std::find(sizes.begin(), sizes.end(), -1);
    if (hole != sizes.end())
        *hole = 1;
    const std::optional<Index> count = checkedProduct(sizes);
    if (hole != sizes.end() && count && *count > 0 && array.size() % *count == 0)
        *hole = array.size() / *count;
    else if (hole != sizes.end() || !count || *count != array.size())
        return wrong(says(why::reshapeCannotPutNumbersIntoThe, array.size(), wanted));
    return Value::ofArray(reshaped(array, *Shape::of(sizes)));
}

Value inOrder(Evaluator &evaluator, const Bound &call, const ArrayValue &array, const std::vector<int> &order)
{
    if (static_cast<int>(order.size()) != array.shape.rank())
        return refuseHere(evaluator, call, says(why::axesAreNamedForAnArray, order.size(), array.shape.rank()));
    const std::vector<Index> own = stridesOf(array);
    std::vector<Index> sizes, strides;
    for (const int axis : order) {
        sizes.push_back(array.shape[axis]);
        strides.push_back(own[static_cast<std::size_t>(axis)]);
    }
    return seenAs(evaluator, call.callee, array, *Shape::of(sizes), array.offset, std::move(strides));
}

/// The arrays of a list in one type; nothing where they are none.
std::optional<std::vector<ArrayValue>> arraysOf(Evaluator &evaluator, const Bound &call)
{
    if (!call.has(0) || call[0].value.kind != Kind::List || lengthOf(call[0].value.list()) == 0 ||
        lengthOf(call[0].value.list()) > 4096) {
        refuseHere(evaluator, call, says(why::needsAListOfArrays, shownPath(call.path)));
        return std::nullopt;
    }
    std::vector<ArrayValue> arrays;
    for (Index i = 0; i < lengthOf(call[0].value.list()); ++i) {
        const std::optional<ArrayValue> array = operandOf(
            evaluator, {.value = itemOf(call[0].value.list(), i), .begin = call[0].begin}, originOf(call.path));
        if (!array)
            return std::nullopt;
        arrays.push_back(*array);
    }
    ArrayType type = arrays.front().type;
    for (const ArrayValue &array : arrays)
        type = promoted(type, array.type, originOf(call.path));
    for (ArrayValue &array : arrays) {
        if (!evaluator.spend(array.size(), call[0]))
            return std::nullopt;
        array = cast(array, type);
    }
    return arrays;
}

/// Pairs of amounts, one an axis: [[1, 1], [2, 2]], one pair for all, or one number for all.
std::optional<std::vector<std::array<Index, 2>>> amountsOf(Evaluator &evaluator, const Bound &call, int rank)
{
    std::vector<std::array<Index, 2>> amounts;
    const std::optional<ArrayValue> given = evaluator.arrayOf(call[1]);
    if (!given)
        return std::nullopt;
    const bool backwards = call.path == "torch.nn.functional.pad"; // pairs from the last axis on
    const bool fits = backwards ? given->shape.rank() == 1 && given->size() % 2 == 0 && given->size() <= 2 * rank
                                : given->size() == 1 || given->shape == Shape{2} || given->shape == Shape{1, 2} ||
                                      given->shape == Shape{rank, 1} || given->shape == Shape{rank, 2};
    if (!fits || isFloat(given->type)) {
        evaluator.refuse(call[1], says(why::paddingIsValidSameOrPairs, rank));
        return std::nullopt;
    }
    for (int axis = 0; axis < rank; ++axis) {
        const Index n = backwards ? rank - 1 - axis : axis;
        if (backwards)
            amounts.push_back(n * 2 < given->size() ? std::array{wholeAt(*given, n * 2), wholeAt(*given, n * 2 + 1)}
                                                    : std::array<Index, 2>{0, 0});
        else { // a row an axis or one for all; of two numbers or one
            const bool rows = given->shape.rank() == 2 && given->shape[0] == rank;
            const Index first = rows ? n * given->shape[1] : 0, last = rows ? given->shape[1] : given->size();
            amounts.push_back({wholeAt(*given, first), wholeAt(*given, first + last - 1)});
        }
        for (const Index amount : amounts.back())
            if ((amount < 0 && !backwards) || amount < -evaluator.options().arrayElements ||
                amount > evaluator.options().arrayElements) {
                evaluator.refuse(call[1], says(why::aSizeMustBePositiveHere));
                return std::nullopt;
            }
    }
    return amounts;
}

/// order='F': columns first. 'A' and 'K' are rows first here: every array lies in rows.
std::optional<bool> columnsFirst(Evaluator &evaluator, const Bound &call, std::size_t i)
{
    if (!call.has(i) || call[i].value.isText("C") || call[i].value.isText("A") || call[i].value.isText("K"))
        return false;
    if (call[i].value.isText("F"))
        return true;
    evaluator.refuse(call[i], says(why::aModeOfPaddingIsNot));
    return std::nullopt;
}

/// All axes the other way round.
ArrayValue backwards(const ArrayValue &array)
{
    std::vector<int> order(static_cast<std::size_t>(array.shape.rank()));
    std::iota(order.rbegin(), order.rend(), 0);
    return transposed(array, order);
}

} // namespace

namespace rows {

Value reshape(Evaluator &evaluator, Bound &call) // array shape | self *shape
{
    const std::optional<ArrayValue> array = shapedOperand(evaluator, call);
    if (!array)
        return Value::missing();
    const bool method = isMethod(call);
    if (!method && !call.has(1))
        return refuseHere(evaluator, call, says(why::reshapeCannotTakeTheShape));
    const Argument sizes = method ? asList(call, 1) : call[1];
    std::optional<std::vector<Index>> wanted = integersOf(evaluator, sizes);
    const std::optional<bool> columns = wanted ? columnsFirst(evaluator, call, 2) : std::nullopt;
    if (!columns)
        return Value::missing();
    if (!*columns)
        return reshapeTo(evaluator, *array, *wanted, sizes);
    std::reverse(wanted->begin(), wanted->end());
    const Value turned = reshapeTo(evaluator, backwards(*array), *wanted, sizes);
    return turned.kind == Kind::Array ? Value::ofArray(backwards(turned.array())) : turned;
}

Value flatten(Evaluator &evaluator, Bound &call) // self order
{
    const std::optional<ArrayValue> array = shapedOperand(evaluator, call);
    const std::optional<bool> columns = array ? columnsFirst(evaluator, call, 1) : std::nullopt;
    if (!columns)
        return Value::missing();
    ArrayValue flat = *columns ? backwards(*array) : *array;
    const bool copies = call.ends(".flatten") && !*columns && flat.numbers->convolution < 0;
    if (copies) { // NumPy copies here
        flat.numbers = std::make_shared<Numbers>(*flat.numbers);
        flat.numbers->copied = false;
    }
    return Value::ofArray(reshaped(flat, Shape{flat.size()}));
}

Value expandDims(Evaluator &evaluator, Bound &call) // array axis
{
    const std::optional<ArrayValue> array = shapedOperand(evaluator, call);
    if (!array || !call.has(1))
        return refuseHere(evaluator, call, says(why::oneAxisIsNeededHere));
    const std::optional<std::vector<Index>> given = integersOf(evaluator, call[1]);
    if (!given)
        return Value::missing();
    const int rank = array->shape.rank() + static_cast<int>(given->size());
    const std::optional<std::vector<int>> axes = axesOf(evaluator, call[1], rank);
    if (!axes)
        return Value::missing();
    std::vector<Index> sizes;
    for (int axis = 0, old = 0; axis < rank; ++axis)
        sizes.push_back(std::find(axes->begin(), axes->end(), axis) != axes->end() ? 1 : array->shape[old++]);
    return reshapeTo(evaluator, *array, std::move(sizes), call[1]);
}

Value squeeze(Evaluator &evaluator, Bound &call) // array axis
{
    const std::optional<ArrayValue> array = shapedOperand(evaluator, call);
    if (!array)
        return Value::missing();
    std::vector<int> axes;
    if (call.has(1)) {
        const std::optional<std::vector<int>> given = axesOf(evaluator, call[1], array->shape.rank());
        if (!given)
            return Value::missing();
        axes = *given;
    }
    std::vector<Index> sizes;
    for (int axis = 0; axis < array->shape.rank(); ++axis) {
        const bool named = std::find(axes.begin(), axes.end(), axis) != axes.end();
        if (named && array->shape[axis] != 1 && array->origin != Origin::Torch)
            return evaluator.refuse(call[1], says(why::axisHasEntriesOnlyAnAxis, axis, array->shape[axis]));
        if (array->shape[axis] != 1 || (call.has(1) && !named))
            sizes.push_back(array->shape[axis]);
    }
    return Value::ofArray(reshaped(*array, *Shape::of(sizes)));
}

Value transpose(Evaluator &evaluator, Bound &call) // array axes | self *axes
{
    const std::optional<ArrayValue> array = viewable(evaluator, call);
    if (!array)
        return Value::missing();
    const int rank = array->shape.rank();
    std::vector<int> order(static_cast<std::size_t>(rank));
    std::iota(order.begin(), order.end(), 0);
    const bool method = isMethod(call);
    const bool swaps = call.ends("swapaxes") ||
                       (call.ends("transpose") && array->origin == Origin::Torch && !call.path.starts_with("numpy."));
    if (swaps) {
        std::vector<Value> two;
        for (const Argument &one : call.spread)
            two.push_back(one.value);
        for (std::size_t i = 1; i < 3 && two.empty(); ++i)
            if (call.has(1) && call.has(2))
                two = {call[1].value, call[2].value};
        const std::optional<std::vector<int>> axes =
            axesOf(evaluator, {.value = Value::ofList(two, true), .begin = call.functionAt}, rank);
        if (!axes || axes->size() != 2)
            return refuseHere(evaluator, call, says(why::oneAxisIsNeededHere));
        std::swap(order[static_cast<std::size_t>((*axes)[0])], order[static_cast<std::size_t>((*axes)[1])]);
        return inOrder(evaluator, call, *array, order);
    }
    if (method ? call.spread.empty() && !call.has(1) : !call.has(1)) {
        std::reverse(order.begin(), order.end());
        return inOrder(evaluator, call, *array, order);
    }
    const std::optional<std::vector<int>> axes = axesOf(evaluator, method ? asList(call, 1) : call[1], rank);
    return axes ? inOrder(evaluator, call, *array, *axes) : Value::missing();
}

Value moveAxis(Evaluator &evaluator, Bound &call) // array source destination
{
    const std::optional<ArrayValue> array = viewable(evaluator, call);
    if (!array || !call.has(1) || !call.has(2))
        return refuseHere(evaluator, call, says(why::oneAxisIsNeededHere));
    const std::optional<std::vector<int>> from = axesOf(evaluator, call[1], array->shape.rank()),
                                          to = from ? axesOf(evaluator, call[2], array->shape.rank()) : std::nullopt;
    if (!from || !to)
        return Value::missing();
    if (from->size() != to->size())
        return evaluator.refuse(call[2], says(why::theseShapesDoNotGoTogether));
    std::vector<int> order(static_cast<std::size_t>(array->shape.rank()), -1);
    for (std::size_t i = 0; i < from->size(); ++i)
        order[static_cast<std::size_t>((*to)[i])] = (*from)[i];
    int next = 0;
    for (int &axis : order) {
        if (axis >= 0)
            continue;
        while (std::find(from->begin(), from->end(), next) != from->end())
            ++next;
        axis = next++;
    }
    return inOrder(evaluator, call, *array, order);
}

Value flip(Evaluator &evaluator, Bound &call) // array axis
{
    const std::optional<ArrayValue> array = viewable(evaluator, call);
    if (!array)
        return Value::missing();
    std::vector<int> axes(static_cast<std::size_t>(array->shape.rank()));
    std::iota(axes.begin(), axes.end(), 0);
    if (call.has(1) || !call.spread.empty()) {
        const std::optional<std::vector<int>> given =
            axesOf(evaluator, call.spread.empty() ? call[1] : asList(call, 1), array->shape.rank());
        if (!given)
            return Value::missing();
        axes = *given;
    }
    std::vector<Index> strides = stridesOf(*array);
    Index offset = array->offset;
    for (const int axis : axes) {
        Index &stride = strides[static_cast<std::size_t>(axis)];
        offset += stride * std::max<Index>(array->shape[axis] - 1, 0);
        stride = -stride;
    }
    ArrayValue turned = *array;
    turned.origin = array->origin == Origin::Torch ? Origin::TensorFlow : array->origin; // PyTorch copies here
    Value view = seenAs(evaluator, call.callee, turned, array->shape, offset, std::move(strides));
    if (view.kind == Kind::Array)
        view.array().origin = array->origin;
    return view;
}

Value broadcast(Evaluator &evaluator, Bound &call) // array shape | self *sizes
{
    const std::optional<ArrayValue> array = viewable(evaluator, call);
    if (!array)
        return Value::missing();
    const bool method = isMethod(call);
    if (!method && !call.has(1))
        return refuseHere(evaluator, call, says(why::reshapeCannotTakeTheShape));
    const Argument at = method ? asList(call, 1) : call[1];
    std::optional<std::vector<Index>> sizes = integersOf(evaluator, at);
    if (!sizes)
        return Value::missing();
    const auto lead = static_cast<std::ptrdiff_t>(sizes->size()) - array->shape.rank();
    for (std::size_t i = 0; i < sizes->size(); ++i)
        if ((*sizes)[i] == -1 && static_cast<std::ptrdiff_t>(i) >= lead)
            (*sizes)[i] = array->shape[static_cast<int>(static_cast<std::ptrdiff_t>(i) - lead)];
    if (!evaluator.room(*sizes, at))
        return Value::missing();
    const Shape shape = *Shape::of(*sizes);
    const std::optional<Shape> both = broadcastShape(array->shape, shape);
    if (!both || *both != shape)
        return evaluator.refuse(at, says(why::valuesOfShapeDoNotGo, array->shape.text(), shape.text()));
    // The same numbers, seen several times: a step of 0 along the axes that are added or stretched.
    const std::vector<Index> own = stridesOf(*array);
    std::vector<Index> strides(static_cast<std::size_t>(shape.rank()), 0);
    const int added = shape.rank() - array->shape.rank();
    for (int axis = 0; axis < array->shape.rank(); ++axis)
        if (array->shape[axis] == shape[axis + added])
            strides[static_cast<std::size_t>(axis + added)] = own[static_cast<std::size_t>(axis)];
    return seenAs(evaluator, call.callee, *array, shape, array->offset, std::move(strides));
}

Value join(Evaluator &evaluator, Bound &call) // arrays axis: stack makes an axis, concatenate makes one longer
{
    std::optional<std::vector<ArrayValue>> arrays = arraysOf(evaluator, call);
    if (!arrays)
        return Value::missing();
    if (call.named[1] != nullptr && !call.has(1) && call.ends("concatenate")) // axis=None
        for (ArrayValue &array : *arrays)
            array = reshaped(array, Shape{array.size()});
    const bool stacks = call.ends("stack");
    const int rank = arrays->front().shape.rank() + (stacks ? 1 : 0);
    const std::optional<std::vector<int>> axes =
        call.has(1) ? axesOf(evaluator, call[1], rank) : std::optional(std::vector{0});
    if (!axes || axes->size() != 1 || rank == 0)
        return evaluator.refuse(call[0], says(why::oneAxisIsNeededHere));
    const int axis = axes->front();
    Index length = 0;
    for (ArrayValue &array : *arrays) {
        std::vector<Index> sizes = sizesOf(array.shape);
        if (array.shape.rank() != rank - (stacks ? 1 : 0))
            return evaluator.refuse(call[0], says(why::arraysOfDifferentNumbersOfAxes));
        if (stacks)
            sizes.insert(sizes.begin() + axis, 1);
        array = reshaped(array, *Shape::of(sizes));
        for (int i = 0; i < rank; ++i)
            if (array.shape.rank() != rank || (i != axis && array.shape[i] != arrays->front().shape[i]))
                return evaluator.refuse(
                    call[0], says(why::theShapesAndDoNotGo, arrays->front().shape.text(), array.shape.text()));
        length += array.shape[axis];
    }
    std::vector<Index> sizes = sizesOf(arrays->front().shape);
    sizes[static_cast<std::size_t>(axis)] = length;
    if (!evaluator.room(sizes, call[0]))
        return Value::missing();
    const Origin origin = call.path.starts_with("definitions.") ? arrays->front().origin : originOf(call.path);
    ArrayValue result = makeArray(*Shape::of(sizes), arrays->front().type, origin);
    const std::vector<Index> strides = rowMajorStrides(result.shape);
    Index at = 0;
    for (const ArrayValue &array : *arrays) {
        Index i = 0;
        forEachGathered(array.shape, at * strides[static_cast<std::size_t>(axis)], strides, [&](Index flat) {
            if (isFloat(array.type))
                setReal(result, flat, realAt(array, i++));
            else
                setWhole(result, flat, wholeAt(array, i++));
        });
        at += array.shape[axis];
        result.numbers->drawn = result.numbers->drawn || array.numbers->drawn;
        result.afterConvolution = result.afterConvolution || array.afterConvolution;
    }
    return Value::ofArray(std::move(result));
}

Value pad(Evaluator &evaluator, Bound &call) // array amounts mode value
{
    const std::optional<ArrayValue> array = settledOperand(evaluator, call);
    if (!array || !call.has(1))
        return needs(evaluator, call);
    std::string mode = "constant";
    if (call.has(2)) {
        if (call[2].value.kind != Kind::Text)
            return evaluator.refuse(call[2], says(why::aModeOfPaddingIsNot));
        mode = call[2].value.text();
        std::transform(mode.begin(), mode.end(), mode.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        mode = mode == "replicate" ? "edge" : mode == "circular" ? "wrap" : mode;
    }
    const std::optional<std::vector<std::array<Index, 2>>> amounts = amountsOf(evaluator, call, array->shape.rank());
    double value = 0;
    if (amounts && call.has(3)) {
        const std::optional<ArrayValue> values = evaluator.arrayOf(call[3]);
        for (Index i = 0; values && i < values->size(); ++i)
            if (realAt(*values, i) != realAt(*values, 0))
                return evaluator.refuse(call[3], says(why::thisIsNotSupportedInPasted));
        if (!values || values->size() == 0)
            return Value::missing();
        value = realAt(*values, 0);
    }
    const std::optional<ArrayValue> made =
        amounts ? paddedArray(evaluator, *array, *amounts, mode, value, call[1]) : std::nullopt;
    if (!made)
        return Value::missing();
    return stepped(evaluator, "pad", derived(Value::ofArray(*made), {call[0]}), {call[0]}, call.callee.begin);
}

} // namespace rows
} // namespace lab::python
