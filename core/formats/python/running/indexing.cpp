#include "core/formats/python/running/indexing.h"

#include "core/formats/python/library/library.h"
#include "core/formats/python/running/arrays.h"

#include <algorithm>
#include <limits>

namespace lab::python {
namespace {

struct Range {
    Index first = 0, step = 1, count = 0;
};

/// One part of a slice: nothing where it is None; refuses what is no whole number.
bool slicePart(Evaluator &evaluator, const Value &part, const Argument &key, std::optional<Index> &out)
{
    if (part.kind == Kind::None)
        return true;
    out = integerOf(evaluator, {.value = part, .begin = key.begin});
    return out.has_value();
}

/// slice.indices(length) of Python.
std::optional<Range> rangeOf(Evaluator &evaluator, const Value &slice, Index length, const Argument &key,
                             bool forwardOnly)
{
    std::optional<Index> start, stop, step;
    const std::vector<Value> &parts = slice.list().items;
    if (!slicePart(evaluator, parts[0], key, start) || !slicePart(evaluator, parts[1], key, stop) ||
        !slicePart(evaluator, parts[2], key, step))
        return std::nullopt;
    // Longer steps than the axis reach one item at most, whatever their length.
    const Index by = std::clamp<Index>(step.value_or(1), -length - 1, length + 1);
    if (by == 0 || (forwardOnly && by < 0)) {
        evaluator.refuse(key, by == 0 ? "a slice cannot have the step 0" : "PyTorch has no slices that run backwards");
        return std::nullopt;
    }
    const auto bounded = [&](Index value) {
        if (value < 0)
            value = std::max<Index>(value, -length - 1) + length;
        return std::clamp<Index>(value, by < 0 ? -1 : 0, by < 0 ? length - 1 : length);
    };
    const Index first = start ? bounded(*start) : by < 0 ? length - 1 : 0;
    const Index last = stop ? bounded(*stop) : by < 0 ? -1 : length;
    const Index span = by < 0 ? first - last : last - first;
    const Index size = by < 0 ? -by : by;
    return Range{first, by, span > 0 ? (span + size - 1) / size : 0};
}

/// Which numbers of an array x[key] names: out[i…] = numbers[offset + Σ i·stride].
struct View {
    Shape shape;
    Index offset = 0;
    std::vector<Index> strides;
};

std::optional<View> viewOf(Evaluator &evaluator, const ArrayValue &array, const Argument &key)
{
    std::vector<Value> keys;
    if (key.value.kind == Kind::List && key.value.list().tuple)
        for (Index i = 0; i < lengthOf(key.value.list()); ++i)
            keys.push_back(itemOf(key.value.list(), i));
    else
        keys.push_back(key.value);
    const auto uses = [](const Value &one) { return one.kind != Kind::None && one.kind != Kind::Ellipsis; };
    const auto used = static_cast<int>(std::count_if(keys.begin(), keys.end(), uses));
    const auto ellipses =
        std::count_if(keys.begin(), keys.end(), [](const Value &one) { return one.kind == Kind::Ellipsis; });
    if (used > array.shape.rank() || ellipses > 1) {
        evaluator.refuse(key, used > array.shape.rank() ? "an array of shape " + array.shape.text() + " has no " +
                                                              std::to_string(used) + " axes to index"
                                                        : "«...» can stand once in an index");
        return std::nullopt;
    }
    if (ellipses == 0)
        keys.push_back(Value::ellipsis());
    const std::vector<Index> own = array.strides.empty() ? rowMajorStrides(array.shape) : array.strides;
    std::vector<Index> sizes, strides;
    View view;
    view.offset = array.offset;
    int axis = 0;
    for (const Value &one : keys) {
        if (one.kind == Kind::None) {
            sizes.push_back(1);
            strides.push_back(0);
        } else if (one.kind == Kind::Ellipsis) {
            for (int rest = array.shape.rank() - used; rest > 0; --rest, ++axis) {
                sizes.push_back(array.shape[axis]);
                strides.push_back(own[static_cast<std::size_t>(axis)]);
            }
        } else if (one.kind == Kind::Slice) {
            const std::optional<Range> range =
                rangeOf(evaluator, one, array.shape[axis], key, array.origin == Origin::Torch);
            if (!range)
                return std::nullopt;
            view.offset += range->first * own[static_cast<std::size_t>(axis)];
            sizes.push_back(range->count);
            strides.push_back(range->step * own[static_cast<std::size_t>(axis)]);
            ++axis;
        } else if (one.kind == Kind::Int || (one.kind == Kind::Array && one.array().shape.rank() == 0)) {
            const std::optional<Index> at = integerOf(evaluator, {.value = one, .begin = key.begin});
            if (!at)
                return std::nullopt;
            const Index length = array.shape[axis];
            if (*at < -length || *at >= length) {
                evaluator.refuse(key,
                                 "index " + std::to_string(*at) + " is outside an axis of " + std::to_string(length));
                return std::nullopt;
            }
            view.offset += (*at < 0 ? *at + length : *at) * own[static_cast<std::size_t>(axis)];
            ++axis;
        } else {
            evaluator.refuse(key,
                             "only whole numbers, slices, None and ... are read as an index, not " + describe(one));
            return std::nullopt;
        }
    }
    if (sizes.size() > static_cast<std::size_t>(evaluator.options().limits.rank)) {
        evaluator.refuse(key, "an array has at most " + std::to_string(evaluator.options().limits.rank) + " axes here",
                         ErrorCode::LimitReached);
        return std::nullopt;
    }
    view.shape = *Shape::of(sizes);
    view.strides = std::move(strides);
    return view;
}

/// The only key where it is an array of True and False, or a list or array of whole numbers.
const Value *maskOrList(const Value &key)
{
    if (key.kind == Kind::Array && (key.array().type == ArrayType::Bool || key.array().shape.rank() > 0))
        return &key;
    return key.kind == Kind::List && !key.list().tuple ? &key : nullptr;
}

/// Where the chosen numbers lie, in order, and how many axes the key stands for.
std::optional<std::vector<Index>> chosenRows(Evaluator &evaluator, const ArrayValue &array, const Argument &key,
                                             Shape &shape)
{
    const std::optional<ArrayValue> which = evaluator.arrayOf(key);
    if (!which)
        return std::nullopt;
    const bool mask = which->type == ArrayType::Bool;
    std::vector<Index> rest(array.shape.sizes().begin(), array.shape.sizes().end());
    std::vector<Index> lead;
    Index rows = 1, row = 1;
    const int axes = mask ? which->shape.rank() : 1;
    for (int axis = 0; axis < array.shape.rank(); ++axis)
        (axis < axes ? rows : row) *= array.shape[axis];
    bool fits = array.shape.rank() >= axes && axes > 0 && !isFloat(which->type);
    for (int axis = 0; mask && fits && axis < axes; ++axis)
        fits = array.shape[axis] == which->shape[axis];
    if (!fits) {
        evaluator.refuse(key, "this cannot be the index of an array of shape " + array.shape.text());
        return std::nullopt;
    }
    std::vector<Index> chosen;
    for (Index i = 0; i < which->size(); ++i) {
        const Index value = wholeAt(*which, i);
        if (mask) {
            if (value != 0)
                chosen.push_back(i * row);
            continue;
        }
        if (value < -rows || value >= rows) {
            evaluator.refuse(key, "index " + std::to_string(value) + " is outside an axis of " + std::to_string(rows));
            return std::nullopt;
        }
        chosen.push_back((value < 0 ? value + rows : value) * row);
    }
    std::vector<Index> sizes = mask ? std::vector{static_cast<Index>(chosen.size())}
                                    : std::vector<Index>(which->shape.sizes().begin(), which->shape.sizes().end());
    sizes.insert(sizes.end(), rest.begin() + axes, rest.end());
    if (!evaluator.room(sizes, key))
        return std::nullopt;
    shape = *Shape::of(sizes);
    return chosen;
}

} // namespace

Index rangeLength(const Value &range)
{
    const std::vector<Value> &parts = range.list().items;
    const Index start = parts[0].integer, stop = parts[1].integer, step = parts[2].integer;
    if (step > 0 ? start >= stop : start <= stop)
        return 0;
    const auto span = step > 0 ? static_cast<std::uint64_t>(stop) - static_cast<std::uint64_t>(start)
                               : static_cast<std::uint64_t>(start) - static_cast<std::uint64_t>(stop);
    const std::uint64_t by = step > 0 ? static_cast<std::uint64_t>(step) : 0 - static_cast<std::uint64_t>(step);
    return static_cast<Index>(std::min<std::uint64_t>((span - 1) / by + 1, std::uint64_t{1} << 62));
}

Value arrayItem(Evaluator &evaluator, const Argument &of, const Argument &key)
{
    const ArrayValue &array = of.value.array();
    if (array.numbers->convolution >= 0 && !evaluator.settled(array, of))
        return Value::missing(true);
    Value result;
    if (maskOrList(key.value) != nullptr) {
        const std::optional<ArrayValue> whole = evaluator.settled(array, of);
        Shape shape;
        const std::optional<std::vector<Index>> rows = whole ? chosenRows(evaluator, *whole, key, shape) : std::nullopt;
        if (!rows)
            return Value::missing();
        ArrayValue made = makeArray(shape, array.type, array.origin);
        const Index row = rows->empty() ? 0 : shape.elementCount() / static_cast<Index>(rows->size());
        for (Index i = 0; i < made.size(); ++i) {
            const Index from = (*rows)[static_cast<std::size_t>(i / row)] + i % row;
            if (isFloat(array.type))
                setReal(made, i, realAt(*whole, from));
            else
                setWhole(made, i, wholeAt(*whole, from));
        }
        made.numbers->drawn = array.numbers->drawn;
        result = Value::ofArray(std::move(made));
    } else {
        const std::optional<View> view = viewOf(evaluator, array, key);
        if (!view)
            return Value::missing(array.afterConvolution);
        ArrayValue part = array;
        part.shape = view->shape;
        part.offset = view->offset;
        part.strides = view->strides;
        // A view of one cell in no axes has no strides to show that it is one: it is a copy, and cannot be written.
        if (part.shape.rank() == 0)
            part = gathered(array, Shape{}, view->offset, {});
        result = Value::ofArray(std::move(part));
    }
    result.array().afterConvolution = array.afterConvolution;
    result.array().step = array.step;
    result.array().numbers->unknown = array.numbers->unknown;
    return result;
}

void setArrayItem(Evaluator &evaluator, const Argument &of, const Argument &key, const Argument &value)
{
    ArrayValue &array = of.value.array();
    if (array.numbers->convolution >= 0 && !evaluator.settled(array, of))
        return;
    array.numbers->filled = true;
    if (maskOrList(key.value) != nullptr) {
        if (!array.strides.empty()) {
            evaluator.refuse(of, "setting chosen items of a part of an array is not supported");
            return;
        }
        Shape shape;
        const std::optional<std::vector<Index>> rows = chosenRows(evaluator, array, key, shape);
        const std::optional<ArrayValue> given = rows ? evaluator.arrayOf(value) : std::nullopt;
        const std::optional<Shape> both = given ? broadcastShape(given->shape, shape) : std::nullopt;
        if (given && (!both || *both != shape))
            evaluator.refuse(value, "values of shape " + given->shape.text() + " do not go into a place of shape " +
                                        shape.text());
        if (!both || evaluator.failed())
            return;
        const ArrayValue source = broadcastTo(cast(*given, array.type), shape);
        const Index row = rows->empty() ? 0 : shape.elementCount() / static_cast<Index>(rows->size());
        for (Index i = 0; i < source.size(); ++i) {
            const Index to = (*rows)[static_cast<std::size_t>(i / row)] + i % row;
            if (isFloat(array.type))
                setReal(array, to, realAt(source, i));
            else
                setWhole(array, to, wholeAt(source, i));
        }
        return;
    }
    const std::optional<View> view = viewOf(evaluator, array, key);
    if (!view)
        return;
    ArrayValue part = array;
    part.shape = view->shape;
    part.offset = view->offset;
    part.strides = view->strides;
    if (part.shape.rank() == 0) { // one cell
        part.shape = Shape{1};
        part.strides = {1};
    }
    evaluator.write(part, of, value);
}

Value listItem(Evaluator &evaluator, const Argument &list, const Argument &key)
{
    const bool isRange = list.value.kind == Kind::Range;
    ListValue &items = list.value.list();
    const Index length = isRange ? rangeLength(list.value) : lengthOf(items);
    const auto item = [&](Index i) {
        return isRange ? Value::ofInt(items.items[0].integer + i * items.items[2].integer) : itemOf(items, i);
    };
    if (key.value.kind == Kind::Slice) {
        const std::optional<Range> range = rangeOf(evaluator, key.value, length, key, false);
        if (!range || !evaluator.spend(range->count * 4, key))
            return Value::missing();
        std::vector<Value> part;
        for (Index i = 0; i < range->count; ++i)
            part.push_back(item(range->first + i * range->step));
        return Value::ofList(std::move(part), items.tuple);
    }
    const std::optional<Index> at = integerOf(evaluator, key);
    if (!at)
        return Value::missing();
    if (*at < -length || *at >= length)
        return evaluator.refuse(key,
                                "index " + std::to_string(*at) + " is outside a list of " + std::to_string(length));
    if (!isRange && items.packed && items.packed->shape.rank() > 1 && !evaluator.spend(items.packed->size(), key))
        return Value::missing();
    return item(*at < 0 ? *at + length : *at);
}

} // namespace lab::python
