#include "core/formats/python/value.h"

#include "core/formats/python/layer.h"

#include <algorithm>

namespace lab::python {
namespace {

Value withText(Kind kind, std::string text)
{
    auto object = std::make_shared<TextValue>();
    object->text = std::move(text);
    Value value;
    value.kind = kind;
    value.object = std::move(object);
    return value;
}

} // namespace

const Value &Value::receiver() const
{
    return static_cast<const MethodValue &>(*object).of;
}

LayerValue &Value::layer() const
{
    return static_cast<LayerValue &>(*object);
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
    Value result;
    result.kind = Kind::List;
    result.object = std::move(list);
    return result;
}

Value Value::ofPacked(std::shared_ptr<const ArrayValue> numbers, bool tuple)
{
    auto list = std::make_shared<ListValue>();
    list->tuple = tuple;
    list->depth = numbers->shape.rank();
    list->packed = std::move(numbers);
    Value result;
    result.kind = Kind::List;
    result.object = std::move(list);
    return result;
}

Value Value::ofArray(ArrayValue array)
{
    Value result;
    result.kind = Kind::Array;
    result.object = std::make_shared<ArrayValue>(std::move(array));
    return result;
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
    Value result;
    result.kind = Kind::Method;
    result.object = std::move(object);
    return result;
}

Value Value::ellipsis()
{
    Value result;
    result.kind = Kind::Ellipsis;
    return result;
}

Value Value::slice(Value start, Value stop, Value step)
{
    Value result = ofList({std::move(start), std::move(stop), std::move(step)}, true);
    result.kind = Kind::Slice;
    return result;
}

Index lengthOf(const ListValue &list)
{
    return list.packed ? list.packed->shape[0] : static_cast<Index>(list.items.size());
}

Value itemOf(const ListValue &list, Index i)
{
    if (!list.packed)
        return list.items[static_cast<std::size_t>(i)];
    const ArrayValue &all = *list.packed;
    const auto *whole = std::get_if<std::vector<std::int64_t>>(&all.numbers->values);
    if (all.shape.rank() == 1) {
        const auto at = static_cast<std::size_t>(i);
        return whole ? Value::ofInt((*whole)[at])
                     : Value::ofFloat(std::get<std::vector<double>>(all.numbers->values)[at]);
    }
    const std::vector<Index> rest(all.shape.sizes().begin() + 1, all.shape.sizes().end());
    auto part = std::make_shared<ArrayValue>();
    part->shape = *Shape::of(rest);
    part->type = all.type;
    part->numbers = std::make_shared<Numbers>();
    const Index size = part->size();
    if (whole)
        part->numbers->values = std::vector<std::int64_t>(whole->begin() + i * size, whole->begin() + (i + 1) * size);
    else {
        const auto &reals = std::get<std::vector<double>>(all.numbers->values);
        part->numbers->values = std::vector<double>(reals.begin() + i * size, reals.begin() + (i + 1) * size);
    }
    return Value::ofPacked(std::move(part), list.tuple);
}

std::string describe(const Value &value)
{
    switch (value.kind) {
    case Kind::None:
        return "None";
    case Kind::Bool:
        return value.integer != 0 ? "True" : "False";
    case Kind::Int:
        return "a whole number";
    case Kind::Float:
        return "a number";
    case Kind::Text:
        return "a text";
    case Kind::Type:
        return "a type";
    case Kind::List:
        return value.list().tuple ? "a tuple" : "a list";
    case Kind::Array:
        return "an array of shape " + value.array().shape.text();
    case Kind::Path:
        return value.text();
    case Kind::Method:
        return "the method " + value.text();
    case Kind::Slice:
        return "a slice";
    case Kind::Ellipsis:
        return "...";
    case Kind::Layer:
        return "a layer";
    case Kind::Opaque:
        return value.text();
    case Kind::Missing:
        return "something that was not understood";
    }
    return {};
}

} // namespace lab::python
