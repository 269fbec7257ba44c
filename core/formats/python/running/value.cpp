#include "core/formats/python/running/value.h"

#include "core/formats/bytes/utf8.h"
#include "core/formats/python/reasons.h"
#include "core/formats/python/running/objects.h"
#include "core/tensor/number_text.h"

#include <algorithm>

namespace lab::python {
namespace {

Value withText(Kind kind, std::string text)
{
    auto object = std::make_shared<TextValue>();
    object->text = std::move(text);
    return Value::of(kind, std::move(object));
}

} // namespace

const std::string &Value::text() const
{
    return static_cast<const TextValue &>(*object).text;
}

ListValue &Value::list() const
{
    return static_cast<ListValue &>(*object);
}

DictValue &Value::dict() const
{
    return static_cast<DictValue &>(*object);
}

FunctionValue &Value::function() const
{
    return static_cast<FunctionValue &>(*object);
}

ClassValue &Value::classOf() const
{
    return static_cast<ClassValue &>(*object);
}

InstanceValue &Value::instance() const
{
    return static_cast<InstanceValue &>(*object);
}

IteratorValue &Value::iterator() const
{
    return static_cast<IteratorValue &>(*object);
}

SymbolValue &Value::symbol() const
{
    return static_cast<SymbolValue &>(*object);
}

const Value &Value::receiver() const
{
    return static_cast<const MethodValue &>(*object).of;
}

const Value &Value::bound() const
{
    return static_cast<const MethodValue &>(*object).bound;
}

Value Value::of(Kind kind, std::shared_ptr<Object> object)
{
    Value value;
    value.kind = kind;
    value.object = std::move(object);
    return value;
}

Value Value::ofBool(bool value)
{
    Value result;
    result.kind = Kind::Bool;
    result.integer = value ? 1 : 0;
    return result;
}

Value Value::ofInt(std::int64_t value)
{
    Value result;
    result.kind = Kind::Int;
    result.integer = value;
    return result;
}

Value Value::ofFloat(double value)
{
    Value result;
    result.kind = Kind::Float;
    result.real = value;
    return result;
}

Value Value::ofText(std::string value)
{
    return withText(Kind::Text, std::move(value));
}

Value Value::ofType(ArrayType type)
{
    Value result;
    result.kind = Kind::Type;
    result.integer = static_cast<std::int64_t>(type);
    return result;
}

Value Value::ofPath(std::string path)
{
    return withText(Kind::Path, std::move(path));
}

Value Value::ofList(std::vector<Value> items, bool tuple)
{
    auto list = std::make_shared<ListValue>();
    list->tuple = tuple;
    for (const Value &item : items)
        if (item.kind == Kind::List)
            list->depth = std::max(list->depth, item.list().depth + 1);
    list->items = std::move(items);
    return of(Kind::List, std::move(list));
}

Value Value::ofPacked(std::shared_ptr<const ArrayValue> numbers, bool tuple)
{
    auto list = std::make_shared<ListValue>();
    list->tuple = tuple;
    list->depth = numbers->shape.rank();
    list->packed = std::move(numbers);
    return of(Kind::List, std::move(list));
}

Value Value::ofArray(ArrayValue array)
{
    return of(Kind::Array, std::make_shared<ArrayValue>(std::move(array)));
}

Value Value::ofDict(bool set)
{
    return of(set ? Kind::Set : Kind::Dict, std::make_shared<DictValue>());
}

Value Value::opaque(std::string what)
{
    return withText(Kind::Opaque, std::move(what));
}

Value Value::missing(bool afterConvolution)
{
    Value result;
    result.kind = Kind::Missing;
    result.flag = afterConvolution;
    return result;
}

Value Value::method(Value receiver, std::string name)
{
    auto object = std::make_shared<MethodValue>();
    object->text = std::move(name);
    object->of = std::move(receiver);
    return of(Kind::Method, std::move(object));
}

Value Value::method(Value receiver, Value function)
{
    auto object = std::make_shared<MethodValue>();
    object->of = std::move(receiver);
    object->bound = std::move(function);
    return of(Kind::Method, std::move(object));
}

Value Value::ellipsis()
{
    return of(Kind::Ellipsis, nullptr);
}

Value Value::range(std::int64_t start, std::int64_t stop, std::int64_t step)
{
    Value result = ofList({ofInt(start), ofInt(stop), ofInt(step)}, true);
    result.kind = Kind::Range;
    return result;
}

Value Value::slice(Value start, Value stop, Value step)
{
    Value result = ofList({std::move(start), std::move(stop), std::move(step)}, true);
    result.kind = Kind::Slice;
    return result;
}

const Value *DictValue::find(const std::string &key) const
{
    const auto place = places.find(key);
    return place == places.end() ? nullptr : &items[place->second].second;
}

void DictValue::set(const std::string &keyText, Value key, Value value)
{
    const auto [place, isNew] = places.try_emplace(keyText, items.size());
    if (isNew)
        items.emplace_back(std::move(key), std::move(value));
    else
        items[place->second].second = std::move(value);
}

bool DictValue::erase(const std::string &key)
{
    const auto place = places.find(key);
    if (place == places.end())
        return false;
    const std::size_t at = place->second;
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(at));
    places.erase(place);
    for (auto &[text, index] : places)
        index -= index > at ? 1 : 0;
    return true;
}

std::string keyText(const Value &key)
{
    switch (key.kind) {
    case Kind::Bool:
    case Kind::Int:
        return "#" + std::to_string(key.integer);
    case Kind::Float:
        return key.real == static_cast<double>(static_cast<std::int64_t>(std::clamp(key.real, -1e15, 1e15)))
                   ? "#" + std::to_string(static_cast<std::int64_t>(key.real))
                   : "." + numberText(key.real);
    case Kind::Text:
        return "'" + key.text();
    case Kind::Path:
        return "p" + key.text();
    case Kind::Type:
        return "t" + std::to_string(key.integer);
    case Kind::None:
        return "None";
    case Kind::List: {
        if (!key.list().tuple || key.list().depth > 8 || lengthOf(key.list()) > 64)
            return {};
        std::string text = "(";
        for (Index i = 0; i < lengthOf(key.list()); ++i) {
            const std::string item = keyText(itemOf(key.list(), i));
            if (item.empty())
                return {};
            text += std::to_string(item.size()) + item;
        }
        return text + ")";
    }
    case Kind::Array:
    case Kind::Symbol:
    case Kind::Instance:
    case Kind::Function:
    case Kind::Class:
        return "@" + std::to_string(reinterpret_cast<std::uintptr_t>(key.object.get()));
    case Kind::Range:
    case Kind::Dict:
    case Kind::Set:
    case Kind::Method:
    case Kind::Slice:
    case Kind::Ellipsis:
    case Kind::Super:
    case Kind::Iterator:
    case Kind::Opaque:
    case Kind::Missing:
        break;
    }
    return {};
}

Value *InstanceValue::find(std::string_view name)
{
    const auto one =
        std::find_if(attributes.begin(), attributes.end(), [&](const Attribute &a) { return a.name == name; });
    return one == attributes.end() ? nullptr : &one->value;
}

Value InstanceValue::get(std::string_view name)
{
    const Value *value = find(name);
    return value == nullptr ? Value{} : *value;
}

void InstanceValue::set(std::string_view name, Value value, Attribute::Role role)
{
    const auto one =
        std::find_if(attributes.begin(), attributes.end(), [&](const Attribute &a) { return a.name == name; });
    if (one == attributes.end()) {
        attributes.push_back({std::string(name), std::move(value), role});
    } else {
        one->value = std::move(value);
        one->role = role == Attribute::Role::Plain ? one->role : role;
    }
}

Index lengthOf(const ListValue &list)
{
    return list.packed ? list.packed->shape[0] : static_cast<Index>(list.items.size());
}

namespace {

Value packedItem(const ArrayValue &all, Index i, bool tuple)
{
    const auto *whole = std::get_if<std::vector<std::int64_t>>(&all.numbers->values);
    if (all.shape.rank() == 1) {
        const auto at = static_cast<std::size_t>(i);
        Value made =
            whole ? Value::ofInt((*whole)[at]) : Value::ofFloat(std::get<std::vector<double>>(all.numbers->values)[at]);
        made.flag = all.numbers->drawn;
        return made;
    }
    const std::vector<Index> rest(all.shape.sizes().begin() + 1, all.shape.sizes().end());
    auto part = std::make_shared<ArrayValue>();
    part->shape = *Shape::of(rest);
    part->type = all.type;
    part->numbers = std::make_shared<Numbers>();
    part->numbers->drawn = all.numbers->drawn;
    const Index size = part->size();
    if (whole)
        part->numbers->values = std::vector<std::int64_t>(whole->begin() + i * size, whole->begin() + (i + 1) * size);
    else {
        const auto &reals = std::get<std::vector<double>>(all.numbers->values);
        part->numbers->values = std::vector<double>(reals.begin() + i * size, reals.begin() + (i + 1) * size);
    }
    return Value::ofPacked(std::move(part), tuple);
}

} // namespace

void ListValue::unpack()
{
    if (!packed)
        return;
    for (Index i = 0; i < packed->shape[0]; ++i)
        items.push_back(packedItem(*packed, i, tuple));
    packed.reset();
}

Value itemOf(ListValue &list, Index i)
{
    if (list.packed && list.packed->shape.rank() == 1)
        return packedItem(*list.packed, i, list.tuple);
    list.unpack();
    return list.items[static_cast<std::size_t>(i)];
}

bool isDrawn(const Value &value)
{
    return value.kind == Kind::Array ? value.array().numbers->drawn : value.isNumber() && value.flag;
}

std::vector<Value> lettersOf(const std::string &text)
{
    std::vector<Value> letters;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = std::max<std::size_t>(utf8Length(text, at), 1);
        letters.push_back(Value::ofText(text.substr(at, length)));
        at += length;
    }
    return letters;
}

Sentence describe(const Value &value)
{
    switch (value.kind) {
    case Kind::None:
        return Sentence(std::string("None"));
    case Kind::Bool:
        return value.integer != 0 ? Sentence(std::string("True")) : Sentence(std::string("False"));
    case Kind::Int:
        return says(why::aWholeNumber);
    case Kind::Float:
        return says(why::aNumber);
    case Kind::Text:
        return says(why::aText);
    case Kind::Type:
        return says(why::aType);
    case Kind::List:
        return value.list().tuple ? says(why::aTuple) : says(why::aList);
    case Kind::Range:
        return says(why::aRange);
    case Kind::Dict:
        return says(why::aDict);
    case Kind::Set:
        return says(why::aSet);
    case Kind::Array:
        return says(why::anArrayOfShape, value.array().shape.text());
    case Kind::Path:
        return Sentence(value.text());
    case Kind::Method:
        return says(why::theMethod, value.text());
    case Kind::Slice:
        return says(why::aSlice);
    case Kind::Ellipsis:
        return Sentence(std::string("..."));
    case Kind::Function:
        return says(why::aFunction);
    case Kind::Class:
        return says(why::theClass, value.classOf().name);
    case Kind::Instance:
        return value.instance().userClass ? says(why::anObjectOfTheClass, value.instance().userClass->name)
                                          : says(why::theObject, value.instance().type);
    case Kind::Super:
        return Sentence(std::string("super()"));
    case Kind::Iterator:
        return says(why::anIterator);
    case Kind::Symbol:
        return says(why::aPlaceholderWithoutValues);
    case Kind::Opaque:
        return Sentence(value.text());
    case Kind::Missing:
        return says(why::somethingThatWasNotUnderstood);
    }
    return {};
}

} // namespace lab::python
