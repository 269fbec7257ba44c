// What is built into Python, methods of its values, and modules that play no part.

#include "core/formats/python/library/functions.h"
#include "core/formats/python/library/layers.h"
#include "core/formats/python/reasons.h"
#include "core/formats/python/running/indexing.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lab::python {
namespace {

using namespace rows;

Value printed(Evaluator &evaluator, Bound &call)
{
    for (const Argument &one : call.spread)
        if (one.value.kind == Kind::Array && one.value.array().shape.rank() >= 2 && evaluator.seen.size() < 256)
            evaluator.seen.emplace_back(one.variable.empty() ? "the printed array" : one.variable, one.value);
    return Value{};
}

Value textOf(Evaluator &evaluator, Bound &call)
{
    if (!call.has(0))
        return Value::ofText("");
    const Kind kind = call[0].value.kind;
    if (call[0].value.isNumber() || kind == Kind::Text || kind == Kind::None)
        return Value::ofText(evaluator.textOf(call[0].value, call.ends("repr")));
    return Value::opaque("a text");
}

Value length(Evaluator &evaluator, Bound &call)
{
    if (!call.has(0))
        return needs(evaluator, call);
    const Value &of = call[0].value;
    switch (of.kind) {
    case Kind::List:
        return Value::ofInt(lengthOf(of.list()));
    case Kind::Range:
        return Value::ofInt(rangeLength(of));
    case Kind::Dict:
    case Kind::Set:
        return Value::ofInt(static_cast<Index>(of.dict().items.size()));
    case Kind::Text:
        return Value::ofInt(static_cast<Index>(lettersOf(of.text()).size()));
    case Kind::Array:
        if (of.array().shape.rank() > 0)
            return Value::ofInt(of.array().shape[0]);
        break;
    case Kind::Instance:
        if (const Value *method = evaluator.ownMethod(of, "__len__"))
            return evaluator.call({.value = Value::method(of, *method), .begin = call.callee.begin}, {},
                                  call.functionAt);
        return Value::ofInt(static_cast<Index>(layersOf(of.instance()).size()));
    default:
        break;
    }
    return refuseHere(evaluator, call, says(why::aListOfItemsIsNeeded));
}

Value range(Evaluator &evaluator, Bound &call) // start stop step
{
    if (!call.has(0))
        return needs(evaluator, call);
    std::array<Index, 3> parts{0, 0, 1};
    for (std::size_t i = 0; i < 3; ++i) {
        if (!call.has(i))
            continue;
        const std::optional<Index> part = integerOf(evaluator, call[i]);
        if (!part)
            return evaluator.refuse(call[i], says(why::aFewWholeNumbersAreNeeded));
        parts[i] = *part;
    }
    if (!call.has(1))
        std::swap(parts[0], parts[1]);
    if (parts[2] == 0 || parts[2] == std::numeric_limits<Index>::min())
        return evaluator.refuse(call[2], says(why::aRangeOrSliceCannotHave));
    return Value::range(parts[0], parts[1], parts[2]);
}

/// list(x), tuple(x), sorted(x), reversed(x), set(x)
Value listFrom(Evaluator &evaluator, Bound &call) // x key reverse
{
    const std::string_view name = call.path.substr(call.path.rfind('.') + 1);
    std::optional<std::vector<Value>> items = call.has(0) ? evaluator.itemsOf(call[0]) : std::vector<Value>{};
    if (!items)
        return Value::missing();
    if (name == "reversed") {
        std::reverse(items->begin(), items->end());
    } else if (name == "sorted") {
        std::vector<Value> keys = *items;
        if (call.has(1))
            for (Value &key : keys) {
                key = evaluator.call(call[1], {{.value = key, .begin = call[0].begin}}, call.functionAt);
                if (evaluator.failed())
                    return Value::missing();
            }
        std::vector<std::size_t> order(items->size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        const bool backwards = call.flag(2);
        // An insertion by halves: comparisons may refuse at any time.
        for (std::size_t i = 1; i < order.size() && !evaluator.failed(); ++i) {
            std::size_t low = 0, high = i;
            while (low < high && !evaluator.failed()) {
                const std::size_t middle = (low + high) / 2;
                const std::size_t first = backwards ? order[middle] : i, second = backwards ? i : order[middle];
                const Value less = evaluator.compare('<', {.value = keys[first], .begin = call[0].begin},
                                                     {.value = keys[second], .begin = call[0].begin}, call.functionAt);
                (less.kind == Kind::Bool && less.integer != 0 ? high : low) =
                    less.kind == Kind::Bool && less.integer != 0 ? middle : middle + 1;
            }
            std::rotate(order.begin() + static_cast<std::ptrdiff_t>(low),
                        order.begin() + static_cast<std::ptrdiff_t>(i),
                        order.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            if (!evaluator.work(static_cast<Index>(i - low), call[0]))
                break;
        }
        std::vector<Value> sorted;
        for (const std::size_t i : order)
            sorted.push_back((*items)[i]);
        items = std::move(sorted);
    }
    if (evaluator.failed() || !evaluator.spend(static_cast<Index>(items->size()) * 4, call.callee))
        return Value::missing();
    Value list = Value::ofList(std::move(*items), name == "tuple");
    if (!evaluator.deepened(list.list(), {}, call.callee))
        return Value::missing();
    return name == "reversed" ? evaluator.iterator({.value = list, .begin = call.callee.begin}) : list;
}

Value setFrom(Evaluator &evaluator, Bound &call)
{
    Value set = Value::ofDict(true);
    evaluator.keep(set.object);
    const std::optional<std::vector<Value>> items = call.has(0) ? evaluator.itemsOf(call[0]) : std::vector<Value>{};
    if (!items)
        return Value::missing();
    for (const Value &item : *items) {
        const std::string key = keyText(item);
        if (key.empty())
            return evaluator.refuse(call[0], says(why::cannotStandHereAsAKey, describe(item)));
        set.dict().set(key, item, Value{});
    }
    return set;
}

Value dictFrom(Evaluator &evaluator, Bound &call) // x *: pairs or a dict; names come through dictCall
{
    Value made = Value::ofDict();
    evaluator.keep(made.object);
    const Argument *from = call.spread.empty() ? nullptr : &call.spread.front();
    if (from != nullptr && from->value.kind == Kind::Dict) {
        for (const auto &[key, value] : from->value.dict().items)
            made.dict().set(keyText(key), key, value);
    } else if (from != nullptr) {
        const std::optional<std::vector<Value>> items = evaluator.itemsOf(*from);
        for (std::size_t i = 0; items && i < items->size(); ++i) {
            const Value &pair = (*items)[i];
            const std::string key =
                pair.kind == Kind::List && lengthOf(pair.list()) == 2 ? keyText(itemOf(pair.list(), 0)) : "";
            if (key.empty())
                return evaluator.refuse(*from, says(why::aListOfItemsIsNeeded));
            made.dict().set(key, itemOf(pair.list(), 0), itemOf(pair.list(), 1));
        }
    }
    for (const Argument &one : call.more)
        made.dict().set("'" + std::string(one.keyword), Value::ofText(std::string(one.keyword)), one.value);
    return evaluator.failed() || !evaluator.spend(static_cast<Index>(made.dict().items.size()) * 8, call.callee)
               ? Value::missing()
               : made;
}

Value enumerated(Evaluator &evaluator, Bound &call) // iterable start | *iterables
{
    auto made = evaluator.keep(std::make_shared<IteratorValue>());
    const bool zip = call.ends("zip");
    made->what = zip ? IteratorValue::What::Zip : IteratorValue::What::Enumerate;
    if (!zip && !call.has(0))
        return needs(evaluator, call);
    const bool endless = std::none_of(call.spread.begin(), call.spread.end(),
                                      [](const Argument &one) { return one.value.kind != Kind::Opaque; });
    for (const Argument &one : zip ? call.spread : std::vector{call[0]}) {
        if (zip && !endless && one.value.kind == Kind::Opaque) { // as many as there are of the others
            auto same = evaluator.keep(std::make_shared<IteratorValue>());
            same->source = one.value;
            made->others.push_back(Value::of(Kind::Iterator, std::move(same)));
            continue;
        }
        made->others.push_back(evaluator.iterator(one));
        if (evaluator.failed())
            return Value::missing();
    }
    if (!zip && call.has(1)) {
        const std::optional<Index> start = integerOf(evaluator, call[1]);
        made->at = start.value_or(0);
    }
    return evaluator.failed() || !evaluator.spend(8, call.callee) ? Value::missing() : Value::of(Kind::Iterator, made);
}

Value mapped(Evaluator &evaluator, Bound &call) // function *iterables: map, filter
{
    const bool filters = call.ends("filter");
    if (!call.has(0) || call.spread.empty())
        return needs(evaluator, call);
    std::vector<std::vector<Value>> all;
    for (const Argument &one : call.spread) {
        std::optional<std::vector<Value>> items = evaluator.itemsOf(one);
        if (!items)
            return Value::missing();
        all.push_back(std::move(*items));
    }
    std::size_t count = all.front().size();
    for (const std::vector<Value> &items : all)
        count = std::min(count, items.size());
    std::vector<Value> made;
    for (std::size_t i = 0; i < count; ++i) {
        std::vector<Argument> arguments;
        for (const std::vector<Value> &items : all)
            arguments.push_back({.value = items[i], .begin = call.spread[0].begin});
        const Argument result{.value = evaluator.call(call[0], std::move(arguments), call.functionAt),
                              .begin = call[0].begin};
        if (evaluator.failed() || !evaluator.spend(4, call[0]))
            return Value::missing();
        const std::optional<bool> keeps = filters ? evaluator.truth(result) : std::optional(true);
        if (!keeps)
            return Value::missing();
        if (*keeps)
            made.push_back(filters ? all[0][i] : result.value);
    }
    return evaluator.iterator({.value = Value::ofList(std::move(made), false), .begin = call.callee.begin});
}

Value sumOrBest(Evaluator &evaluator, Bound &call) // *values key default: sum, min, max, any, all
{
    const std::string_view name = call.path.substr(call.path.rfind('.') + 1);
    const bool sums = name == "sum", best = name == "min" || name == "max";
    if (call.spread.empty())
        return needs(evaluator, call);
    std::vector<Value> items;
    if (best && call.spread.size() > 1) {
        for (const Argument &one : call.spread)
            items.push_back(one.value);
    } else {
        const std::optional<std::vector<Value>> all = evaluator.itemsOf(call.spread[0]);
        if (!all)
            return Value::missing();
        items = *all;
    }
    const auto at = [&](const Value &value) { return Argument{.value = value, .begin = call.spread[0].begin}; };
    Value result = sums ? (call.spread.size() > 1 ? call.spread[1].value : Value::ofInt(0)) : Value{};
    if (best && items.empty())
        return call.has(2) ? call[2].value : evaluator.refuse(call.spread[0], says(why::thisItemDoesNotExist));
    Value bestKey;
    for (std::size_t i = 0; i < items.size() && !evaluator.failed(); ++i) {
        if (sums) {
            result = evaluator.binary('+', at(result), at(items[i]), call.functionAt);
        } else if (best) {
            const Value key = call.has(1) ? evaluator.call(call[1], {at(items[i])}, call.functionAt) : items[i];
            const std::optional<bool> better =
                i == 0 || evaluator.failed() ? std::optional(i == 0)
                                             : evaluator.truth(at(evaluator.compare(name == "max" ? '>' : '<', at(key),
                                                                                    at(bestKey), call.functionAt)));
            if (better.value_or(false)) {
                result = items[i];
                bestKey = key;
            }
        } else {
            const std::optional<bool> is = evaluator.truth(at(items[i]));
            if (is && *is == (name == "any"))
                return Value::ofBool(name == "any");
        }
    }
    if (evaluator.failed())
        return Value::missing();
    return sums || best ? result : Value::ofBool(name == "all");
}

Value nextItem(Evaluator &evaluator, Bound &call) // iterator default
{
    if (!call.has(0) || call[0].value.kind != Kind::Iterator)
        return needs(evaluator, call);
    Value item;
    if (evaluator.next(call[0].value.iterator(), item, call[0]))
        return item;
    return evaluator.failed()         ? Value::missing()
           : call.named[1] != nullptr ? call.value(1)
                                      : evaluator.refuse(call[0], says(why::thisItemDoesNotExist));
}

Value iteratorOf(Evaluator &evaluator, Bound &call)
{
    return call.has(0) ? evaluator.iterator(call[0]) : needs(evaluator, call);
}

/// The type of a value as a path, where it has one.
std::string typePath(Evaluator &evaluator, const Value &value)
{
    switch (value.kind) {
    case Kind::Bool:
        return "builtins.bool";
    case Kind::Int:
        return "builtins.int";
    case Kind::Float:
        return "builtins.float";
    case Kind::Text:
        return "builtins.str";
    case Kind::List:
        return value.list().tuple ? "builtins.tuple" : "builtins.list";
    case Kind::Range:
        return "builtins.range";
    case Kind::Dict:
        return "builtins.dict";
    case Kind::Set:
        return "builtins.set";
    case Kind::Slice:
        return "builtins.slice";
    case Kind::Array:
        return value.array().origin == Origin::NumPy   ? "numpy.ndarray"
               : value.array().origin == Origin::Torch ? "torch.Tensor"
                                                       : "tensorflow.Tensor";
    case Kind::Symbol:
        return "tensorflow.Tensor";
    case Kind::Instance:
        return libraryType(evaluator, value.instance());
    default:
        return {};
    }
}

Value isInstance(Evaluator &evaluator, Bound &call) // x types
{
    if (call.named[0] == nullptr || !call.has(1))
        return needs(evaluator, call);
    const std::optional<std::vector<Value>> types =
        call[1].value.kind == Kind::List ? evaluator.itemsOf(call[1]) : std::vector{call[1].value};
    const Value &value = call[0].value;
    const std::string path = typePath(evaluator, value);
    for (std::size_t i = 0; types && i < types->size(); ++i) {
        const Value &type = (*types)[i];
        if (type.kind == Kind::Class) {
            std::vector<const ClassValue *> waiting;
            if (value.kind == Kind::Instance && value.instance().userClass)
                waiting.push_back(value.instance().userClass.get());
            for (int steps = 0; !waiting.empty() && steps < 1000; ++steps) {
                const ClassValue *one = waiting.back();
                waiting.pop_back();
                if (one == type.object.get())
                    return Value::ofBool(true);
                for (const Value &base : one->bases)
                    if (base.kind == Kind::Class)
                        waiting.push_back(&base.classOf());
            }
            continue;
        }
        if (type.kind != Kind::Path)
            return evaluator.refuse(call[1], says(why::thisIsNotSupportedInPasted));
        const std::string &wanted = type.text();
        const bool module = (wanted == "torch.nn.Module" && path.starts_with("torch.nn.")) ||
                            ((wanted == "keras.layers.Layer" || wanted == "keras.Model") && path.starts_with("keras."));
        if (path == wanted || module || (wanted == "builtins.int" && value.kind == Kind::Bool) ||
            wanted == "builtins.object")
            return Value::ofBool(true);
    }
    return evaluator.failed() ? Value::missing() : Value::ofBool(false);
}

Value typeOfValue(Evaluator &evaluator, Bound &call)
{
    if (call.has(0) && call[0].value.kind == Kind::Instance && call[0].value.instance().userClass)
        return Value::of(Kind::Class, call[0].value.instance().userClass);
    const std::string path = call.has(0) ? typePath(evaluator, call[0].value) : std::string();
    return path.empty() ? Value::opaque("a type") : Value::ofPath(path);
}

Value superOf(Evaluator &evaluator, Bound &call) // type object
{
    const Argument of{.value = {}, .begin = call.callee.begin};
    return evaluator.superHere(of);
}

Value methodKind(Evaluator &evaluator, Bound &call) // staticmethod, classmethod, property
{
    if (!call.has(0) || call[0].value.kind != Kind::Function)
        return needs(evaluator, call);
    FunctionValue &function = call[0].value.function();
    (call.ends("staticmethod") ? function.isStatic
     : call.ends("property")   ? function.isProperty
                               : function.isClassMethod) = true;
    return call[0].value;
}

Value power(Evaluator &evaluator, Bound &call) // a b
{
    const std::string_view name = call.path.substr(call.path.rfind('.') + 1);
    if (!call.has(0) || !call.has(1))
        return needs(evaluator, call);
    if (name == "divmod") {
        std::vector<Value> both{evaluator.binary(two('/', '/'), call[0], call[1], call.functionAt)};
        if (!evaluator.failed())
            both.push_back(evaluator.binary('%', call[0], call[1], call.functionAt));
        return evaluator.failed() ? Value::missing() : Value::ofList(std::move(both), true);
    }
    if (call.path == "math.pow") {
        const std::optional<double> a = numberOf(evaluator, call[0]),
                                    b = a ? numberOf(evaluator, call[1]) : std::nullopt;
        return b ? Value::ofFloat(std::pow(*a, *b)) : Value::missing();
    }
    return evaluator.binary(two('*', '*'), call[0], call[1], call.functionAt);
}

Value item(Evaluator &evaluator, Bound &call) // value key: a subscript that waited
{
    return evaluator.subscript(call[0], call[1], call.functionAt);
}

// Lists.

Value listAdd(Evaluator &evaluator, Bound &call) // self item | self index item: append, extend, insert
{
    if (call[0].value.kind != Kind::List || call[0].value.list().tuple)
        return refuseHere(evaluator, call, says(why::thisListOrTupleCannotBe));
    ListValue &list = call[0].value.list();
    list.unpack();
    list.filled = true;
    evaluator.keep(call[0].value.object);
    std::vector<Value> more;
    Index place = static_cast<Index>(list.items.size());
    if (call.ends("extend")) {
        const std::optional<std::vector<Value>> items = call.has(1) ? evaluator.itemsOf(call[1]) : std::nullopt;
        if (!items)
            return needs(evaluator, call);
        more = *items;
    } else if (call.ends("insert")) {
        const std::optional<Index> at = call.has(1) ? integerOf(evaluator, call[1]) : std::nullopt;
        if (!at)
            return needs(evaluator, call);
        place = std::clamp<Index>(*at < 0 ? *at + place : *at, 0, place);
        more.push_back(call.value(2));
    } else {
        more.push_back(call.value(1));
    }
    if (!evaluator.spend(static_cast<Index>(more.size()) * 4, call[0]))
        return Value::missing();
    if (!evaluator.deepened(list, more, call[0]))
        return Value::missing();
    list.items.insert(list.items.begin() + place, more.begin(), more.end());
    return Value{};
}

Value listChange(Evaluator &evaluator, Bound &call) // self key: pop, reverse, clear, copy, sort
{
    ListValue &list = call[0].value.list();
    list.unpack();
    if (call.ends("copy"))
        return evaluator.spend(static_cast<Index>(list.items.size()) * 4, call[0])
                   ? Value::ofList(list.items, list.tuple)
                   : Value::missing();
    if (list.tuple || call[0].value.kind != Kind::List)
        return refuseHere(evaluator, call, says(why::thisListOrTupleCannotBe));
    if (call.ends("reverse")) {
        std::reverse(list.items.begin(), list.items.end());
    } else if (call.ends("clear")) {
        list.items.clear();
    } else if (call.ends("remove")) {
        const auto same = [&](const Value &one) {
            return !evaluator.failed() && evaluator.equal(one, call.value(1), call[0]).value_or(false);
        };
        const auto found = std::find_if(list.items.begin(), list.items.end(), same);
        if (found == list.items.end())
            return evaluator.refuse(call[0], says(why::thisItemDoesNotExist));
        list.items.erase(found);
    } else if (call.ends("sort")) {
        std::vector<Argument> arguments{call[0]};
        if (call.has(1))
            arguments.push_back({.value = call[1].value, .begin = call[1].begin, .keyword = "key"});
        if (call.has(2))
            arguments.push_back({.value = call[2].value, .begin = call[2].begin, .keyword = "reverse"});
        arguments.front().keyword = {};
        const Value sorted =
            callPath(evaluator, "builtins.sorted", std::move(arguments), call.callee.begin, call.functionAt);
        if (sorted.kind == Kind::List)
            list.items = sorted.list().items;
    } else {
        const auto size = static_cast<Index>(list.items.size());
        const std::optional<Index> at = call.has(1) ? integerOf(evaluator, call[1]) : std::optional<Index>(-1);
        if (!at || *at < -size || *at >= size)
            return evaluator.refuse(call[0], says(why::thisItemDoesNotExist));
        const auto place = list.items.begin() + (*at < 0 ? *at + size : *at);
        Value taken = std::move(*place);
        list.items.erase(place);
        return taken;
    }
    return evaluator.failed() ? Value::missing() : Value{};
}

Value listFind(Evaluator &evaluator, Bound &call) // self item: count, index
{
    const std::optional<std::vector<Value>> items = evaluator.itemsOf(call[0]);
    Index count = 0;
    for (std::size_t i = 0; items && i < items->size() && !evaluator.failed(); ++i) {
        const bool same = evaluator.equal((*items)[i], call.value(1), call[0]).value_or(false);
        if (same && call.ends("index"))
            return Value::ofInt(static_cast<Index>(i));
        count += same ? 1 : 0;
    }
    if (evaluator.failed())
        return Value::missing();
    return call.ends("count") ? Value::ofInt(count) : evaluator.refuse(call[0], says(why::thisItemDoesNotExist));
}

Value listSize(Evaluator &evaluator, Bound &call) // shape.numel(), shape.as_list()
{
    const std::optional<std::vector<Value>> items = evaluator.itemsOf(call[0]);
    if (!items)
        return Value::missing();
    if (call.ends("as_list"))
        return Value::ofList(*items, false);
    Argument product{.value = Value::ofInt(1), .begin = call[0].begin};
    for (const Value &one : *items)
        if (!evaluator.failed())
            product.value = evaluator.binary('*', product, {.value = one, .begin = call[0].begin}, call.functionAt);
    return product.value;
}

// Dicts and texts.

Value dictParts(Evaluator &evaluator, Bound &call) // self: keys, values, items, copy
{
    std::vector<Value> parts;
    const auto items = call[0].value.dict().items;
    if (!evaluator.spend(static_cast<Index>(items.size()) * 8, call[0]))
        return Value::missing();
    if (call.ends("copy")) {
        Value made = Value::ofDict();
        evaluator.keep(made.object);
        for (const auto &[key, value] : items)
            made.dict().set(keyText(key), key, value);
        return made;
    }
    for (const auto &[key, value] : items)
        parts.push_back(call.ends("keys") ? key : call.ends("values") ? value : Value::ofList({key, value}, true));
    return Value::ofList(std::move(parts), false);
}

Value dictGet(Evaluator &evaluator, Bound &call) // self key default: get, pop, setdefault
{
    const std::string key = keyText(call.value(1));
    DictValue &dict = call[0].value.dict();
    const Value *found = dict.find(key);
    const Value usual = call.value(2); // it is read in any case
    Value value = found != nullptr ? *found : usual;
    if (call.ends("pop")) {
        if (found == nullptr && call.named[2] == nullptr)
            return evaluator.refuse(call[0], says(why::thisItemDoesNotExist));
        dict.erase(key);
    }
    if (call.ends("setdefault") && found == nullptr && !key.empty())
        dict.set(key, call.value(1), value);
    return value;
}

Value dictUpdate(Evaluator &evaluator, Bound &call) // self *other **more
{
    evaluator.keep(call[0].value.object);
    const Value more = dictFrom(evaluator, call);
    if (more.kind == Kind::Dict)
        for (const auto &[key, value] : more.dict().items)
            call[0].value.dict().set(keyText(key), key, value);
    return evaluator.failed() ? Value::missing() : Value{};
}

Value setAdd(Evaluator &evaluator, Bound &call)
{
    const std::string key = keyText(call.value(1));
    if (key.empty())
        return evaluator.refuse(call[0], says(why::cannotStandHereAsAKey));
    evaluator.keep(call[0].value.object);
    if (evaluator.spend(8, call[0]))
        call[0].value.dict().set(key, call.value(1), Value{});
    return Value{};
}

/// "{} {0:.2f} {name}".format(…)
Value formattedText(Evaluator &evaluator, Bound &call, const std::string &text)
{
    std::string made;
    std::size_t next = 0;
    for (std::size_t i = 0; i < text.size() && made.size() < 10000; ++i) {
        const bool twice = i + 1 < text.size() && text[i + 1] == text[i];
        if ((text[i] != '{' && text[i] != '}') || twice) {
            made += text[i];
            i += (text[i] == '{' || text[i] == '}') && twice ? 1 : 0;
            continue;
        }
        const std::size_t end = text.find('}', i);
        if (text[i] == '}' || end == std::string::npos)
            return Value::opaque("a text");
        const std::string field = text.substr(i + 1, end - i - 1), name = field.substr(0, field.find(':'));
        const std::string format = field.find(':') == std::string::npos ? "" : field.substr(field.find(':') + 1);
        const Argument *value = nullptr;
        const std::optional<double> number = readDouble(name);
        const std::size_t place = name.empty() ? next++ : static_cast<std::size_t>(number.value_or(1e6));
        if (name.empty() || number)
            value = place < call.spread.size() ? &call.spread[place] : nullptr;
        for (const Argument &one : call.more)
            if (!name.empty() && one.keyword == name)
                value = &one;
        if (value == nullptr)
            return Value::opaque("a text");
        const Value written = evaluator.formatted(*value, format);
        if (written.kind != Kind::Text)
            return evaluator.failed() ? Value::missing() : Value::opaque("a text");
        made += written.text();
        i = end;
    }
    return Value::ofText(std::move(made));
}

/// The text's parts between `by`, or between blanks.
Value cut(const std::string &text, const std::optional<std::string> &by)
{
    std::vector<Value> parts;
    std::string word;
    for (std::size_t at = 0; at <= text.size();) {
        const bool end = at == text.size();
        const bool cuts = !end && (by ? !by->empty() && text.compare(at, by->size(), *by) == 0
                                      : std::string_view(" \t\r\n").find(text[at]) != std::string_view::npos);
        if (!end && !cuts) {
            word += text[at++];
            continue;
        }
        if (by || !word.empty())
            parts.push_back(Value::ofText(std::exchange(word, {})));
        at += end || !by ? 1 : by->size();
    }
    return Value::ofList(std::move(parts), false);
}

Value textMethod(Evaluator &evaluator, Bound &call) // self a b
{
    const std::string_view name = call.path.substr(call.path.rfind('.') + 1);
    std::string text = call[0].value.text();
    const auto part = [&](std::size_t i) {
        return call.has(i) && call[i].value.kind == Kind::Text ? call[i].value.text() : std::string();
    };
    const bool takesText = name == "startswith" || name == "endswith" || name == "find" || name.ends_with("strip");
    if (takesText && call.has(1) && call[1].value.kind != Kind::Text)
        return needs(evaluator, call);
    const bool plain =
        std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 128; });
    if (!plain && (name == "find" || name == "lower" || name == "upper" || name.ends_with("strip")))
        return refuseHere(evaluator, call, says(why::thisIsNotSupportedInPasted));
    if (!evaluator.spend(static_cast<Index>(text.size()) * 4, call[0]))
        return Value::missing();
    if (name == "lower" || name == "upper") {
        for (char &c : text)
            c = name == "lower" ? (c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c)
                                : (c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c);
        return Value::ofText(std::move(text));
    }
    if (name == "startswith" || name == "endswith")
        return Value::ofBool(name == "startswith" ? text.starts_with(part(1)) : text.ends_with(part(1)));
    if (name.ends_with("strip")) {
        const std::string blanks = call.has(1) ? part(1) : " \t\r\n\f\v";
        const std::size_t first = name == "rstrip" ? 0 : text.find_first_not_of(blanks);
        const std::size_t last = name == "lstrip" ? text.size() : text.find_last_not_of(blanks);
        return Value::ofText(first == std::string::npos || last == std::string::npos
                                 ? std::string()
                                 : text.substr(first, name == "lstrip" ? std::string::npos : last + 1 - first));
    }
    if (name == "join" && call.has(1)) {
        const std::optional<std::vector<Value>> items = evaluator.itemsOf(call[1]);
        std::string made;
        for (std::size_t i = 0; items && i < items->size(); ++i) {
            if ((*items)[i].kind != Kind::Text)
                return (*items)[i].kind == Kind::Opaque ? Value::opaque("a text")
                                                        : evaluator.refuse(call[1], says(why::onlyTextsCanBeJoined));
            made += (i > 0 ? text : "") + (*items)[i].text();
            if (!evaluator.spend(static_cast<Index>(text.size() + (*items)[i].text().size()), call[0]))
                return Value::missing();
        }
        return evaluator.failed() ? Value::missing() : Value::ofText(std::move(made));
    }
    if (name == "cut")
        return cut(text, call.has(1) ? std::optional(part(1)) : std::nullopt);
    if (name == "format")
        return formattedText(evaluator, call, text);
    if (name == "find")
        return Value::ofInt(text.find(part(1)) == std::string::npos ? -1 : static_cast<Index>(text.find(part(1))));
    return Value::opaque("a text");
}

Value orderOf(Evaluator &evaluator, Bound &call) // ord, chr
{
    if (call.ends("ord") && call.has(0) && call[0].value.kind == Kind::Text && call[0].value.text().size() == 1)
        return Value::ofInt(static_cast<unsigned char>(call[0].value.text()[0]));
    if (call.ends("chr") && call.has(0) && call[0].value.kind == Kind::Int && call[0].value.integer >= 32 &&
        call[0].value.integer < 127)
        return Value::ofText(std::string(1, static_cast<char>(call[0].value.integer)));
    return needs(evaluator, call);
}

Value hasAttribute(Evaluator &evaluator, Bound &call) // object name
{
    if (!call.has(0) || !call.has(1) || call[0].value.kind != Kind::Instance || call[1].value.kind != Kind::Text)
        return refuseHere(evaluator, call, says(why::thisIsNotSupportedInPasted));
    InstanceValue &object = call[0].value.instance();
    return Value::ofBool(
        object.find(call[1].value.text()) != nullptr ||
        (object.userClass && evaluator.classAttribute(*object.userClass, call[1].value.text()) != nullptr));
}

Value getAttribute(Evaluator &evaluator, Bound &call) // object name default
{
    if (!call.has(0) || !call.has(1) || call[1].value.kind != Kind::Text)
        return needs(evaluator, call);
    Value found = evaluator.attribute(call[0], call[1].value.text(), call[1].begin);
    const bool lacks = evaluator.failed() && evaluator.refused()->exception == "builtins.AttributeError";
    if (!lacks || call.named[2] == nullptr)
        return found;
    evaluator.forgetRefusal();
    return call.value(2);
}

Value setAttribute(Evaluator &evaluator, Bound &call) // object name value
{
    if (!call.has(0) || !call.has(1) || call[0].value.kind != Kind::Instance || call[1].value.kind != Kind::Text ||
        call[1].value.text().starts_with("__"))
        return needs(evaluator, call);
    setObjectAttribute(evaluator, call[0], call[1].value.text(), call[1].begin, call[2]);
    return {};
}

constexpr std::string_view all = "*all~ *~";

// clang-format off
constexpr LibraryRow table[]{
    {"builtins.print", all, printed},
    {"builtins.display", all, nothing},
    {"builtins.type", "x", typeOfValue},
    {"builtins.str repr", "x", textOf},
    {"builtins.format", "x spec~", textOf},
    {"builtins.id help dir", all, ignored},
    {"builtins.isinstance", "x types", isInstance},
    {"builtins.hasattr", "object name", hasAttribute},
    {"builtins.getattr", "object name default", getAttribute},
    {"builtins.setattr", "object name value", setAttribute},
    {"builtins.float bool", "x", pythonNumber},
    {"builtins.int", "x base", pythonNumber},
    {"builtins.len", "x", length},
    {"builtins.abs", "x", magnitude},
    {"builtins.range", "start stop step", range},
    {"builtins.list tuple reversed", "x", listFrom},
    {"builtins.sorted", "x key reverse", listFrom},
    {"builtins.set frozenset", "x", setFrom},
    {"builtins.dict", "*x *", dictFrom},
    {"collections.OrderedDict", "*x *", dictFrom},
    {"builtins.enumerate", "iterable start", enumerated},
    {"builtins.zip", "*iterables strict~", enumerated},
    {"builtins.map filter", "function *iterables", mapped},
    {"builtins.sum", "*iterable unused unused start", sumOrBest},
    {"builtins.min max", "*values key default", sumOrBest},
    {"builtins.any all", "*iterable", sumOrBest},
    {"builtins.next", "iterator default", nextItem},
    {"builtins.iter", "x", iteratorOf},
    {"builtins.round", "number ndigits", rounded},
    {"builtins.pow divmod", "a b", power},
    {"builtins.ord", "c", orderOf},
    {"builtins.chr", "i", orderOf},
    {"builtins.getitem", "value key", item},
    {"builtins.super", "type~ object~", superOf},
    {"builtins.staticmethod classmethod property", "function", methodKind},
    {"builtins.decorator", all, decorator},
    {"functools.lru_cache cache wraps", all, decorator},
    {"abc.abstractmethod", all, decorator},
    {"typing.overload final", all, decorator},
    {"math.sqrt exp log2 log10 sin cos tan atan tanh floor ceil trunc radians", "x", changed},
    {"math.fabs", "x", magnitude},
    {"math.pow", "a b", power},
    {"definitions.duplicate", "x", rows::copy},
    {"definitions.deep", R"(def f(x):
    if isinstance(x, dict):
        return {k: _deep(v) for k, v in x.items()}
    if isinstance(x, (list, tuple)):
        made = [_deep(one) for one in x]
        return made if isinstance(x, list) else tuple(made)
    return x if x is None or isinstance(x, (int, float, str)) else _duplicate(x))"},
    {"copy.deepcopy", R"(def f(x): return _deep(x))"},
    {"copy.copy", R"(def f(x):
    return list(x) if isinstance(x, list) else x if isinstance(x, tuple) else dict(x) if isinstance(x, dict) else _duplicate(x))"},
    {"list.append", "self item", listAdd},
    {"list.extend", "self items", listAdd},
    {"list.insert", "self index item", listAdd},
    {"list.pop", "self index", listChange},
    {"list.reverse clear copy", "self", listChange},
    {"list.remove", "self item", listChange},
    {"list.sort", "self key reverse", listChange},
    {"list.count index", "self item", listFind},
    {"list.as_list numel num_elements", "self", listSize},
    {"list.itself", "self", same},
    {"dict.keys values items copy", "self", dictParts},
    {"dict.get pop setdefault", "self key default", dictGet},
    {"dict.update", "self *other *", dictUpdate},
    {"set.add", "self item", setAdd},
    {"text.lower upper", "self", textMethod},
    {"text.strip lstrip rstrip", "self chars", textMethod},
    {"text.startswith", "self prefix", textMethod},
    {"text.endswith", "self suffix", textMethod},
    {"text.join", "self items", textMethod},
    {"definitions.cut", "self sep", textMethod},
    {"text.format", "self *all *", textMethod},
    {"text.find", "self sub", textMethod},
};
// clang-format on

} // namespace

std::span<const LibraryRow> pythonRows()
{
    return table;
}

} // namespace lab::python
