#include "core/formats/python/indexing.h"

#include "core/formats/python/arrays.h"
#include "core/formats/python/library.h"

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

bool isWhole(const ArrayValue &array, const View &view)
{
    if (view.offset != 0 || view.shape.elementCount() != array.size())
        return false;
    Index expected = 1;
    for (int axis = view.shape.rank() - 1; axis >= 0; --axis) {
        if (view.shape[axis] != 1 && view.strides[static_cast<std::size_t>(axis)] != expected)
            return false;
        expected *= view.shape[axis];
    }
    return true;
}

} // namespace

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
    const std::vector<Index> own = rowMajorStrides(array.shape);
    std::vector<Index> sizes, strides;
    View view;
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
    view.whole = isWhole(array, view);
    return view;
}

Value listItem(Evaluator &evaluator, const Argument &list, const Argument &key)
{
    const ListValue &items = list.value.list();
    const Index length = lengthOf(items);
    if (key.value.kind == Kind::Slice) {
        const std::optional<Range> range = rangeOf(evaluator, key.value, length, key, false);
        if (!range || !evaluator.spend(range->count * 4, key))
            return Value::missing();
        std::vector<Value> part;
        for (Index i = 0; i < range->count; ++i)
            part.push_back(itemOf(items, range->first + i * range->step));
        return Value::ofList(std::move(part), items.tuple);
    }
    if (!key.value.isInteger())
        return evaluator.refuse(key, "a list is indexed by a whole number or a slice");
    const Index at = key.value.integer;
    if (at < -length || at >= length)
        return evaluator.refuse(key, "index " + std::to_string(at) + " is outside a list of " + std::to_string(length));
    if (items.packed && !evaluator.spend(items.packed->size() / length, key))
        return Value::missing();
    return itemOf(items, at < 0 ? at + length : at);
}

} // namespace lab::python
