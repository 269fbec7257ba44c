#include "core/formats/python/running/indexing.h"

#include "core/formats/python/library/library.h"
#include "core/formats/python/reasons.h"
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
        evaluator.refuse(key, by == 0 ? says(why::aRangeOrSliceCannotHave) : says(why::pytorchHasNoSlicesThatRun));
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

/// The parts of a key, with one «...» in them.
std::vector<Value> partsOf(const Value &key)
{
    std::vector<Value> parts;
    if (key.kind == Kind::List && key.list().tuple)
        for (Index i = 0; i < lengthOf(key.list()); ++i)
            parts.push_back(itemOf(key.list(), i));
    else
        parts.push_back(key);
    if (std::none_of(parts.begin(), parts.end(), [](const Value &one) { return one.kind == Kind::Ellipsis; }))
        parts.push_back(Value::ellipsis());
    return parts;
}

std::optional<View> viewOf(Evaluator &evaluator, const ArrayValue &array, const Argument &key)
{
    std::vector<Value> keys = partsOf(key.value);
    const auto uses = [](const Value &one) { return one.kind != Kind::None && one.kind != Kind::Ellipsis; };
    const auto used = static_cast<int>(std::count_if(keys.begin(), keys.end(), uses));
    const auto ellipses =
        std::count_if(keys.begin(), keys.end(), [](const Value &one) { return one.kind == Kind::Ellipsis; });
    if (used > array.shape.rank() || ellipses > 1) {
        evaluator.refuse(key, used > array.shape.rank() ? says(why::anArrayOfShapeHasNo, array.shape.text(), used)
                                                        : says(why::canStandOnceInAnIndex));
        return std::nullopt;
    }
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
                evaluator.raises("builtins.IndexError",
                                 evaluator.refuse(key, says(why::indexIsOutsideAnAxisOf, *at, length)));
                return std::nullopt;
            }
            view.offset += (*at < 0 ? *at + length : *at) * own[static_cast<std::size_t>(axis)];
            ++axis;
        } else {
            evaluator.refuse(key, says(why::onlyWholeNumbersSlicesListsMasks, describe(one)));
            return std::nullopt;
        }
    }
    if (sizes.size() > static_cast<std::size_t>(evaluator.options().limits.rank)) {
        evaluator.refuse(key, says(why::anArrayHasAtMostAxes, evaluator.options().limits.rank),
                         ErrorCode::LimitReached);
        return std::nullopt;
    }
    view.shape = *Shape::of(sizes);
    view.strides = std::move(strides);
    return view;
}

/// An array of True and False, or a list or array of whole numbers.
bool chooses(const Value &part)
{
    return (part.kind == Kind::Array && (part.array().type == ArrayType::Bool || part.array().shape.rank() > 0)) ||
           (part.kind == Kind::List && !part.list().tuple) || part.kind == Kind::Range;
}

bool choosesAny(const Value &key)
{
    const std::vector<Value> parts = partsOf(key);
    return std::any_of(parts.begin(), parts.end(), chooses);
}

/// Which numbers a key with lists or masks names, in the order of the result.
struct Chosen {
    Shape shape;
    std::vector<Index> places;
};

/// A list of whole numbers that goes with the others, and the axis that it chooses from.
struct Chooser {
    ArrayValue numbers;
    int axis = 0;
};

/// A mask as one list of positions for each of its axes.
bool addMask(Evaluator &evaluator, const ArrayValue &array, const ArrayValue &mask, int axis, const Argument &key,
             std::vector<Chooser> &choosers)
{
    bool fits = mask.shape.rank() > 0 && axis + mask.shape.rank() <= array.shape.rank();
    for (int i = 0; fits && i < mask.shape.rank(); ++i)
        fits = array.shape[axis + i] == mask.shape[i];
    if (!fits) {
        evaluator.refuse(key, says(why::valuesOfShapeDoNotGo, mask.shape.text(), array.shape.text()));
        return false;
    }
    std::vector<Index> set;
    for (Index i = 0; i < mask.size(); ++i)
        if (wholeAt(mask, i) != 0)
            set.push_back(i);
    const std::vector<Index> rows = rowMajorStrides(mask.shape);
    for (int i = 0; i < mask.shape.rank(); ++i) {
        ArrayValue numbers = makeArray(Shape{static_cast<Index>(set.size())}, ArrayType::Int64, array.origin);
        for (std::size_t k = 0; k < set.size(); ++k)
            setWhole(numbers, static_cast<Index>(k), set[k] / rows[static_cast<std::size_t>(i)] % mask.shape[i]);
        choosers.push_back({std::move(numbers), axis + i});
    }
    return true;
}

/// A key of several parts: what each does to its axis.
struct Selection {
    std::vector<Chooser> choosers;
    std::vector<Index> sizes, strides; ///< of the axes that are no lists
    Index offset = 0;
    std::size_t place = 0; ///< how many of them stand before the lists
    int runs = 0;          ///< of lists and numbers side by side
};

/// The lists and masks among the parts, in their places; `used`: how many axes the parts go over.
std::vector<std::optional<ArrayValue>> arraysIn(Evaluator &evaluator, const std::vector<Value> &parts,
                                                const Argument &key, int &used)
{
    std::vector<std::optional<ArrayValue>> arrays;
    for (const Value &part : parts) {
        arrays.push_back(chooses(part) ? evaluator.arrayOf({.value = part, .begin = key.begin}) : std::nullopt);
        if (evaluator.failed())
            break;
        used += part.kind == Kind::None || part.kind == Kind::Ellipsis    ? 0
                : arrays.back() && arrays.back()->type == ArrayType::Bool ? arrays.back()->shape.rank()
                                                                          : 1;
    }
    return arrays;
}

std::optional<Selection> selectionOf(Evaluator &evaluator, const ArrayValue &array, const Argument &key,
                                     const std::vector<Index> &own)
{
    const auto none = [&](Sentence reason) {
        evaluator.refuse(key, std::move(reason));
        return std::nullopt;
    };
    const std::vector<Value> parts = partsOf(key.value);
    int used = 0;
    const std::vector<std::optional<ArrayValue>> arrays = arraysIn(evaluator, parts, key, used);
    if (evaluator.failed())
        return std::nullopt;
    if (used > array.shape.rank())
        return none(says(why::anArrayOfShapeHasNo, array.shape.text(), used));
    Selection made{.choosers = {}, .sizes = {}, .strides = {}, .offset = array.offset};
    int axis = 0;
    const auto keeps = [&made](Index size, Index stride) {
        made.sizes.push_back(size);
        made.strides.push_back(stride);
    };
    bool inRun = false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Value &part = parts[i];
        const bool list = arrays[i].has_value(), number = part.kind == Kind::Int || part.kind == Kind::Array;
        if ((list || number) && !inRun && ++made.runs == 1)
            made.place = made.sizes.size();
        inRun = list || number;
        if (list && arrays[i]->type == ArrayType::Bool) {
            if (!addMask(evaluator, array, *arrays[i], axis, key, made.choosers))
                return std::nullopt;
            axis += arrays[i]->shape.rank();
        } else if (list) {
            if (isFloat(arrays[i]->type) && arrays[i]->size() > 0)
                return none(says(why::aFewWholeNumbersAreNeeded));
            made.choosers.push_back({*arrays[i], axis++});
        } else if (number) {
            const std::optional<Index> at = integerOf(evaluator, {.value = part, .begin = key.begin});
            if (!at)
                return std::nullopt;
            made.choosers.push_back(
                {filledWith(Shape{}, ArrayType::Int64, array.origin, static_cast<double>(*at)), axis++});
        } else if (part.kind == Kind::None) {
            keeps(1, 0);
        } else if (part.kind == Kind::Ellipsis) {
            for (int rest = array.shape.rank() - used; rest > 0; --rest, ++axis)
                keeps(array.shape[axis], own[static_cast<std::size_t>(axis)]);
        } else if (part.kind == Kind::Slice) {
            const std::optional<Range> range =
                rangeOf(evaluator, part, array.shape[axis], key, array.origin == Origin::Torch);
            if (!range)
                return std::nullopt;
            made.offset += range->first * own[static_cast<std::size_t>(axis)];
            keeps(range->count, range->step * own[static_cast<std::size_t>(axis++)]);
        } else {
            return none(says(why::onlyWholeNumbersSlicesListsMasks, describe(part)));
        }
    }
    return made;
}

/// numpy's rule: lists (and whole numbers beside them) are broadcast to one shape, which stands where the first of
/// them stood, or in front where something else stands between them.
std::optional<Chosen> chosenPlaces(Evaluator &evaluator, const ArrayValue &array, const Argument &key)
{
    const std::vector<Index> own = array.strides.empty() ? rowMajorStrides(array.shape) : array.strides;
    const std::optional<Selection> selection = selectionOf(evaluator, array, key, own);
    if (!selection)
        return std::nullopt;
    Shape lists;
    for (const Chooser &one : selection->choosers) {
        const std::optional<Shape> both = broadcastShape(lists, one.numbers.shape);
        if (!both)
            return evaluator.refuse(key, says(why::theseShapesDoNotGoTogether)), std::nullopt;
        lists = *both;
    }
    if (!evaluator.room({lists.elementCount()}, key))
        return std::nullopt;
    std::vector<Index> from(static_cast<std::size_t>(lists.elementCount()), selection->offset);
    for (const Chooser &one : selection->choosers) {
        const ArrayValue wide = broadcastTo(one.numbers, lists);
        const Index length = array.shape[one.axis];
        for (std::size_t i = 0; i < from.size(); ++i) {
            const Index at = wholeAt(wide, static_cast<Index>(i));
            if (at < -length || at >= length)
                return evaluator.raises("builtins.IndexError",
                                        evaluator.refuse(key, says(why::indexIsOutsideAnAxisOf, at, length))),
                       std::nullopt;
            from[i] += (at < 0 ? at + length : at) * own[static_cast<std::size_t>(one.axis)];
        }
    }
    const auto &[choosers, sizes, strides, offset, place, runs] = *selection;
    const auto front = static_cast<std::ptrdiff_t>(runs > 1 ? 0 : place);
    const std::vector<Index> before(sizes.begin(), sizes.begin() + front), after(sizes.begin() + front, sizes.end());
    std::vector<Index> all = before;
    all.insert(all.end(), lists.sizes().begin(), lists.sizes().end());
    all.insert(all.end(), after.begin(), after.end());
    if (!evaluator.room(all, key))
        return std::nullopt;
    Chosen chosen{*Shape::of(all), {}};
    chosen.places.reserve(static_cast<std::size_t>(chosen.shape.elementCount()));
    const std::vector<Index> first(strides.begin(), strides.begin() + front),
        last(strides.begin() + front, strides.end());
    forEachGathered(*Shape::of(before), 0, first, [&](Index outer) {
        for (const Index middle : from)
            forEachGathered(*Shape::of(after), outer + middle, last,
                            [&](Index flat) { chosen.places.push_back(flat); });
    });
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
    if (choosesAny(key.value)) {
        if (array.origin == Origin::TensorFlow && evaluator.unrecorded == 0 &&
            !(key.value.kind == Kind::Array && key.value.array().type == ArrayType::Bool))
            return evaluator.refuse(key, says(why::tensorflowTakesNoListsAsAn));
        const std::optional<Chosen> chosen = chosenPlaces(evaluator, array, key);
        if (!chosen)
            return Value::missing();
        ArrayValue made = makeArray(chosen->shape, array.type, array.origin);
        for (Index i = 0; i < made.size(); ++i) {
            const Index from = chosen->places[static_cast<std::size_t>(i)];
            if (isFloat(array.type))
                setReal(made, i, realAt(array, from));
            else
                setWhole(made, i, wholeAt(array, from));
        }
        const std::vector<Value> keys = partsOf(key.value);
        made.numbers->drawn = array.numbers->drawn || std::any_of(keys.begin(), keys.end(), isDrawn);
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
        if (part.shape.rank() == 0) {
            part = gathered(array, Shape{}, view->offset, {});
            part.cellOf = array.origin != Origin::NumPy ? array.numbers : nullptr;
            part.cellAt = view->offset;
        }
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
    if (array.cellOf) {
        evaluator.refuse(of, says(why::changingOneNumberOfATensor));
        return;
    }
    if (array.numbers->convolution >= 0 && !evaluator.settled(array, of))
        return;
    array.numbers->filled = true;
    if (choosesAny(key.value)) {
        if (array.numbers->copied) {
            evaluator.refuse(of, says(why::partsOfThisArrayCannotBe));
            return;
        }
        const std::optional<Chosen> chosen = chosenPlaces(evaluator, array, key);
        const std::optional<ArrayValue> given = chosen ? evaluator.arrayOf(value) : std::nullopt;
        const std::optional<Shape> both = given ? broadcastShape(given->shape, chosen->shape) : std::nullopt;
        if (given && (!both || *both != chosen->shape))
            evaluator.refuse(value, says(why::valuesOfShapeDoNotGo, given->shape.text(), chosen->shape.text()));
        if (!both || evaluator.failed())
            return;
        const ArrayValue source = broadcastTo(cast(*given, array.type), chosen->shape);
        for (Index i = 0; i < source.size(); ++i) {
            const Index to = chosen->places[static_cast<std::size_t>(i)];
            if (isFloat(array.type))
                setReal(array, to, realAt(source, i));
            else
                setWhole(array, to, wholeAt(source, i));
        }
        array.numbers->drawn = array.numbers->drawn || given->numbers->drawn;
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
        return evaluator.raises("builtins.IndexError",
                                evaluator.refuse(key, says(why::indexIsOutsideAListOf, *at, length)));
    if (!isRange && items.packed && items.packed->shape.rank() > 1 && !evaluator.spend(items.packed->size(), key))
        return Value::missing();
    return item(*at < 0 ? *at + length : *at);
}

} // namespace lab::python
