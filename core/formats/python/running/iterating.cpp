// Going through things one by one, and whether they are true or equal.

#include "core/formats/python/library/library.h"
#include "core/formats/python/reasons.h"
#include "core/formats/python/running/arrays.h"
#include "core/formats/python/running/evaluator.h"
#include "core/formats/python/running/indexing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace lab::python {

Value Evaluator::iterator(const Argument &of)
{
    if (of.value.kind == Kind::Iterator)
        return of.value;
    switch (of.value.kind) {
    case Kind::List:
    case Kind::Range:
    case Kind::Dict:
    case Kind::Set:
        break;
    case Kind::Text:
        return spend(static_cast<Index>(of.value.text().size()) * 4, of)
                   ? iterator({.value = Value::ofList(lettersOf(of.value.text()), false), .begin = of.begin})
                   : Value::missing();
    case Kind::Array:
        if (of.value.array().shape.rank() == 0)
            return refuse(of, says(why::aListOfItemsIsNeeded));
        break;
    case Kind::Instance: {
        if (const Value *method = ownMethod(of.value, "__iter__")) {
            const Value made = call({.value = Value::method(of.value, *method), .begin = of.begin}, {}, of.begin);
            return failed() || made.kind == Kind::Iterator ? made : refuse(of, says(why::thisIsNotSupportedInPasted));
        }
        const Value items = objectItems(*this, of);
        return items.kind == Kind::List ? iterator({.value = items, .begin = of.begin}) : Value::missing();
    }
    case Kind::Missing:
        return consequence(of);
    default:
        return refuse(of, says(why::cannotBeGoneThrough, describe(of.value)));
    }
    auto made = keep(std::make_shared<IteratorValue>());
    made->source = of.value;
    return spend(4, of) ? Value::of(Kind::Iterator, std::move(made)) : Value::missing();
}

namespace {

/// How many items an iterator over this gives; of what is not known it gives no end.
Index itemCount(const Value &source)
{
    switch (source.kind) {
    case Kind::List:
        return lengthOf(source.list());
    case Kind::Range:
        return rangeLength(source);
    case Kind::Dict:
    case Kind::Set:
        return static_cast<Index>(source.dict().items.size());
    case Kind::Array:
        return source.array().shape[0];
    default:
        return source.kind == Kind::Opaque ? std::numeric_limits<Index>::max() : 0;
    }
}

} // namespace

bool Evaluator::next(IteratorValue &of, Value &item, const Argument &at)
{
    if (of.what == IteratorValue::What::Enumerate || of.what == IteratorValue::What::Zip) {
        std::vector<Value> items;
        if (of.what == IteratorValue::What::Enumerate)
            items.push_back(Value::ofInt(of.at++));
        for (const Value &other : of.others) {
            Value one;
            // Iterators of iterators are as deep as the calls that made them; those are counted.
            if (++m_nested > 30) {
                refuse(at, says(why::thisIsNestedTooDeepHere), ErrorCode::LimitReached);
                return false;
            }
            const bool more = next(other.iterator(), one, at);
            --m_nested;
            if (!more)
                return false;
            items.push_back(std::move(one));
        }
        if (items.empty() || !work(static_cast<Index>(items.size()), at))
            return false;
        item = Value::ofList(std::move(items), true);
        return true;
    }
    if (of.what == IteratorValue::What::Generator)
        return resume(*of.suspended, item, at);
    const Index i = of.at++;
    const Value &source = of.source;
    if (i >= itemCount(source))
        return false;
    const auto place = static_cast<std::size_t>(i);
    if (source.kind == Kind::Array)
        item = arrayItem(*this, {.value = source, .begin = at.begin}, {.value = Value::ofInt(i), .begin = at.begin});
    else
        item = source.kind == Kind::List ? itemOf(source.list(), i)
               : source.kind == Kind::Range
                   ? Value::ofInt(source.list().items[0].integer + i * source.list().items[2].integer)
               : source.kind == Kind::Opaque ? source // zip(axes, images)
                                             : source.dict().items[place].first;
    return !failed();
}

std::optional<std::vector<Value>> Evaluator::itemsOf(const Argument &of)
{
    const Value all = iterator(of);
    std::vector<Value> items;
    Value item;
    while (!failed() && next(all.iterator(), item, of)) {
        if (!spend(4, of) || (items.size() % 4096 == 4095 && !m_budget.step()))
            break;
        items.push_back(item);
    }
    return failed() ? std::nullopt : std::optional(std::move(items));
}

std::optional<bool> Evaluator::truth(const Argument &of)
{
    const Value &value = of.value;
    switch (value.kind) {
    case Kind::None:
        return false;
    case Kind::Bool:
    case Kind::Int:
    case Kind::Float:
        if (isDrawn(value))
            note(says(why::aChoiceDependsOnRandomValues));
        return value.number() != 0;
    case Kind::Text:
        return !value.text().empty();
    case Kind::List:
        return lengthOf(value.list()) > 0;
    case Kind::Range:
        return rangeLength(value) > 0;
    case Kind::Dict:
    case Kind::Set:
        return !value.dict().items.empty();
    case Kind::Array: {
        if (value.array().size() != 1) {
            refuse(of, says(why::anArrayOfNumbersIsNeither, value.array().size()));
            return std::nullopt;
        }
        const std::optional<ArrayValue> array = settled(value.array(), of);
        if (array && array->numbers->drawn)
            note(says(why::aChoiceDependsOnRandomValues));
        return array ? std::optional(realAt(*array, 0) != 0) : std::nullopt;
    }
    case Kind::Function:
    case Kind::Class:
    case Kind::Path:
    case Kind::Method:
    case Kind::Type:
    case Kind::Iterator:
    case Kind::Ellipsis:
        return true;
    case Kind::Instance:
        for (const std::string_view name : {"__bool__", "__len__"})
            if (const Value *method = ownMethod(value, name)) {
                const Value is = call({.value = Value::method(value, *method), .begin = of.begin}, {}, of.begin);
                return failed() ? std::nullopt : std::optional(is.isNumber() && is.number() != 0);
            }
        return true;
    case Kind::Missing:
        consequence(of);
        return std::nullopt;
    case Kind::Slice:
    case Kind::Super:
    case Kind::Symbol:
    case Kind::Opaque:
        break;
    }
    refuse(of, says(why::whetherIsTrueIsNotKnown, describe(value)));
    return std::nullopt;
}

/// x.dtype == float, == 'float32'; nothing where the other one names no type.
std::optional<bool> Evaluator::equalTypes(const Value &a, const Value &b, const Argument &at)
{
    const Value &other = a.kind == Kind::Type ? b : a, &type = a.kind == Kind::Type ? a : b;
    if (other.kind != Kind::Path && other.kind != Kind::Text)
        return std::nullopt;
    const std::optional<ArrayType> named = typeOf(*this, {.value = other, .begin = at.begin}, Origin::NumPy);
    m_refused.reset(); // what names no type is no type
    return named && static_cast<std::int64_t>(*named) == type.integer;
}

namespace {

/// Whether two things of one kind have equal parts, or are the same.
std::optional<bool> equalParts(Evaluator &m, const Value &a, const Value &b, const Argument &at, int depth)
{
    switch (a.kind) {
    case Kind::List: {
        const Index count = lengthOf(a.list());
        std::optional<bool> same = count == lengthOf(b.list()) && a.list().tuple == b.list().tuple;
        for (Index i = 0; i < count && same.value_or(false); ++i)
            same = m.equal(itemOf(a.list(), i), itemOf(b.list(), i), at, depth + 1);
        return same;
    }
    case Kind::Dict:
    case Kind::Set: {
        std::optional<bool> same = a.dict().items.size() == b.dict().items.size();
        for (const auto &[key, value] : a.dict().items) {
            const Value *other = same.value_or(false) ? b.dict().find(keyText(key)) : nullptr;
            if (other == nullptr)
                return same ? std::optional(false) : same;
            same = m.equal(value, *other, at, depth + 1);
        }
        return same;
    }
    case Kind::Range:
        return rangeLength(a) == rangeLength(b) &&
               (rangeLength(a) == 0 ||
                (a.list().items[0].integer == b.list().items[0].integer &&
                 (rangeLength(a) == 1 || a.list().items[2].integer == b.list().items[2].integer)));
    case Kind::Instance: {
        std::optional<bool> same = a.object == b.object;
        if (*same || !a.instance().userClass || !a.instance().userClass->isRecord ||
            a.instance().userClass != b.instance().userClass)
            return same;
        same = true; // objects of a dataclass: field by field
        for (const InstanceValue::Attribute &one : a.instance().attributes)
            if (same.value_or(false))
                same = m.equal(one.value, b.instance().get(one.name), at, depth + 1);
        return same;
    }
    default:
        return a.object == b.object;
    }
}

} // namespace

std::optional<bool> Evaluator::equal(const Value &a, const Value &b, const Argument &at, int depth)
{
    if (depth > m_options.limits.rank + 8) {
        refuse(at, says(why::thisIsNestedTooDeepHere), ErrorCode::LimitReached);
        return std::nullopt;
    }
    if (!work(1, at))
        return std::nullopt;
    if (a.isNumber() && b.isNumber())
        return a.isInteger() && b.isInteger() ? a.integer == b.integer : a.number() == b.number();
    if (a.kind == Kind::Opaque || b.kind == Kind::Opaque || a.kind == Kind::Missing || b.kind == Kind::Missing) {
        refuse(at, says(why::whetherEqualsIsNotKnownNothing, describe(a), describe(b)));
        return std::nullopt;
    }
    for (const bool other : {false, true})
        if (const Value *method = ownMethod(other ? b : a, "__eq__")) {
            const Value is = call({.value = Value::method(other ? b : a, *method), .begin = at.begin},
                                  {{.value = other ? a : b, .begin = at.begin}}, at.begin);
            return failed() ? std::nullopt : truth({.value = is, .begin = at.begin});
        }
    if (a.kind == Kind::Type || b.kind == Kind::Type)
        if (const std::optional<bool> same = equalTypes(a, b, at))
            return same;
    if (a.kind != b.kind)
        return false;
    switch (a.kind) {
    case Kind::None:
    case Kind::Ellipsis:
        return true;
    case Kind::Text:
    case Kind::Path:
        return a.text() == b.text();
    case Kind::Type:
        return a.integer == b.integer;
    case Kind::Array: {
        const Value all =
            compare(two('=', '='), {.value = a, .begin = at.begin}, {.value = b, .begin = at.begin}, at.begin);
        return failed() ? std::nullopt : truth({.value = all, .begin = at.begin});
    }
    default:
        return equalParts(*this, a, b, at, depth);
    }
}

/// left in right
Value Evaluator::contained(const Argument &left, const Argument &right, Offset at)
{
    const Value &a = left.value, &b = right.value;
    bool found = false;
    if (const Value *method = ownMethod(b, "__contains__")) {
        const Value is = call({.value = Value::method(b, *method), .begin = right.begin}, {left}, at);
        found = !failed() && truth({.value = is, .begin = at}).value_or(false);
    } else if (b.kind == Kind::Text && a.kind == Kind::Text) {
        found = b.text().find(a.text()) != std::string::npos;
    } else if (b.kind == Kind::Dict || b.kind == Kind::Set) {
        found = b.dict().find(keyText(a)) != nullptr;
    } else if (b.kind == Kind::Range && a.isInteger()) {
        const Index step = b.list().items[2].integer, off = a.integer - b.list().items[0].integer;
        found = off % step == 0 && off / step >= 0 && off / step < rangeLength(b);
    } else {
        const std::optional<std::vector<Value>> items = itemsOf(right);
        for (std::size_t i = 0; items && i < items->size() && !found && !failed(); ++i)
            found = equal(a, (*items)[i], left).value_or(false);
    }
    return failed() ? Value::missing() : Value::ofBool(found);
}

/// < > <= >= of numbers, texts and lists.
Value Evaluator::ordered(Sign sign, const Argument &left, const Argument &right, Offset at)
{
    const Value &a = left.value, &b = right.value;
    int order = 0;
    if (a.isNumber() && b.isNumber()) {
        const double x = a.number(), y = b.number();
        if (std::isnan(x) || std::isnan(y))
            return Value::ofBool(false);
        const bool whole = a.isInteger() && b.isInteger();
        order = whole ? (a.integer > b.integer) - (a.integer < b.integer) : (x > y) - (x < y);
    } else if (a.kind == Kind::Text && b.kind == Kind::Text) {
        order = a.text().compare(b.text());
    } else if (a.kind == Kind::List && b.kind == Kind::List) {
        const Index shorter = std::min(lengthOf(a.list()), lengthOf(b.list()));
        for (Index i = 0; i < shorter; ++i) {
            const Value x = itemOf(a.list(), i), y = itemOf(b.list(), i);
            const std::optional<bool> same = equal(x, y, left);
            if (!same)
                return Value::missing();
            if (*same)
                continue;
            if (x.kind == Kind::List || y.kind == Kind::List)
                return refuse(left, says(why::thisIsNotSupportedInPasted));
            return compare(sign, {.value = x, .begin = left.begin}, {.value = y, .begin = right.begin}, at);
        }
        order = (lengthOf(a.list()) > lengthOf(b.list())) - (lengthOf(a.list()) < lengthOf(b.list()));
    } else {
        return refuse(left, says(why::andHaveNoOrder, describe(a), describe(b)));
    }
    return Value::ofBool(sign == '<'             ? order < 0
                         : sign == '>'           ? order > 0
                         : sign == two('<', '=') ? order <= 0
                                                 : order >= 0);
}

Value Evaluator::compare(Sign sign, const Argument &left, const Argument &right, Offset at)
{
    const Value &a = left.value, &b = right.value;
    const bool opposite = sign == two('!', '=') || sign == two('n', 'i') || sign == two('n', 's');
    if (a.kind == Kind::Missing || b.kind == Kind::Missing)
        return consequence(a.kind == Kind::Missing ? left : right);
    if (sign == two('i', 's') || sign == two('n', 's')) {
        const bool simple = a.kind == Kind::None || a.kind == Kind::Bool;
        const bool same = a.kind == b.kind && (simple ? a.integer == b.integer
                                               : a.kind == Kind::Path || a.kind == Kind::Type
                                                   ? equal(a, b, left).value_or(false)
                                                   : a.object == b.object && a.object != nullptr);
        if (a.kind == b.kind && (a.isNumber() || a.kind == Kind::Text) && !simple)
            return refuse(left, says(why::isBetweenNumbersOrTextsDepends));
        return Value::ofBool(same != opposite);
    }
    if (sign == two('i', 'n') || sign == two('n', 'i')) {
        const Value found = contained(left, right, at);
        return found.kind == Kind::Bool ? Value::ofBool((found.integer != 0) != opposite) : found;
    }
    if (a.kind == Kind::Symbol || b.kind == Kind::Symbol)
        return refuse(left, says(why::aPlaceholderCannotBeCompared));
    const bool equals = sign == two('=', '=') || sign == two('!', '=');
    if (a.kind == Kind::Array || b.kind == Kind::Array) {
        if (equals && (a.kind == Kind::None || b.kind == Kind::None || a.kind == Kind::Text || b.kind == Kind::Text))
            return Value::ofBool(opposite);
        return compareArrays(sign, left, right, at);
    }
    constexpr std::array<std::pair<Sign, std::string_view>, 4> orders{
        {{'<', "__lt__"}, {'>', "__gt__"}, {two('<', '='), "__le__"}, {two('>', '='), "__ge__"}}};
    for (const auto &[known, name] : orders)
        if (const Value *method = known == sign ? ownMethod(a, name) : nullptr)
            return call({.value = Value::method(a, *method), .begin = left.begin}, {right}, at);
    const std::optional<bool> same = equals ? equal(a, b, left) : std::nullopt;
    Value made = !equals ? ordered(sign, left, right, at) : same ? Value::ofBool(*same != opposite) : Value::missing();
    made.flag = made.flag || (made.isNumber() && (isDrawn(a) || isDrawn(b)));
    return made;
}

} // namespace lab::python
