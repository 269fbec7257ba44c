#include "core/formats/python/arrays.h"
#include "core/formats/python/evaluator.h"
#include "core/formats/python/indexing.h"
#include "core/formats/python/layer.h"
#include "core/formats/python/library.h"

#include <algorithm>

namespace lab::python {
namespace {

/// Where the instructions of x and key begin in x[key]; `end` is one past the Subscript.
std::size_t beginOf(const Code &code, std::size_t end)
{
    return code.instructions[end - 1].first;
}

bool sharesElsewhere(const ArrayValue &array)
{
    return array.numbers->copied;
}

} // namespace

void Evaluator::setName(std::string_view name, Value value, Offset at)
{
    if (value.kind == Kind::Array && value.array().numbers->convolution >= 0) {
        PythonCall &call = m_reading.calls[static_cast<std::size_t>(value.array().numbers->convolution)];
        if (call.resultName.empty())
            call.resultName = std::string(name.substr(0, 80));
    }
    Binding &binding = m_names[name];
    binding = {std::move(value), at, binding.order != 0 ? binding.order : m_names.size()};
}

void Evaluator::setPrinted(std::string_view name, Value value, Offset at)
{
    const auto found = m_names.find(name);
    const bool known = found != m_names.end() && found->second.value.kind == Kind::Array &&
                       !found->second.value.array().numbers->drawn;
    if (!known)
        setName(name, std::move(value), at);
}

void Evaluator::assign(const Code &target, std::size_t first, std::size_t end, const Argument &value)
{
    while (target.instructions[end - 1].op == Op::Group)
        --end;
    const Instruction &last = target.instructions[end - 1];
    if (last.op == Op::Name)
        return setName(last.text, value.value, last.begin);
    if (last.op == Op::Tuple || last.op == Op::List) {
        std::vector<std::size_t> ends;
        for (std::size_t at = end - 1; ends.size() < last.operand; at = beginOf(target, at))
            ends.insert(ends.begin(), at);
        Value items = value.value;
        if (items.kind == Kind::Array) {
            const std::optional<ArrayValue> array = settled(items.array(), value);
            if (!array)
                items = Value::missing(true);
            else if (array->shape.rank() == 0 || array->shape[0] != static_cast<Index>(last.operand))
                refuse(value, "an array of shape " + array->shape.text() + " does not give " +
                                  std::to_string(last.operand) + " values");
        } else if (items.kind == Kind::List) {
            if (lengthOf(items.list()) != static_cast<Index>(last.operand))
                refuse(value, std::to_string(lengthOf(items.list())) + " values do not go to " +
                                  std::to_string(last.operand) + " names");
        } else if (items.kind != Kind::Opaque && items.kind != Kind::Missing) {
            refuse(value, describe(items) + " does not give several values");
        }
        if (failed())
            items = Value::missing(m_refused->harmless);
        for (std::size_t i = 0; i < ends.size(); ++i) {
            std::size_t partEnd = ends[i];
            while (target.instructions[partEnd - 1].op == Op::Group)
                --partEnd;
            const Instruction &part = target.instructions[partEnd - 1];
            if (part.op != Op::Name) {
                refuse(part.begin, part.begin + 1, ErrorCode::Unsupported,
                       "only plain names are read on the left of several values");
                continue;
            }
            Value item = items;
            if (items.kind == Kind::List)
                item = itemOf(items.list(), static_cast<Index>(i));
            else if (items.kind == Kind::Array)
                item = subscript({.value = items, .begin = value.begin},
                                 {.value = Value::ofInt(static_cast<Index>(i)), .begin = value.begin}, value.begin);
            setName(part.text, std::move(item), part.begin);
        }
        return;
    }
    const Instruction &base = target.instructions[first];
    if (value.value.kind == Kind::Missing) {
        if (base.op == Op::Name)
            setName(base.text, value.value, base.begin);
        return;
    }
    m_stack.clear();
    for (std::size_t i = first; i + 1 < end && !failed(); ++i)
        step(target, target.instructions[i]);
    if (!failed() && last.op == Op::Subscript)
        assignItem(m_stack[0], m_stack[1], value);
    else if (!failed() && last.op == Op::Attribute)
        assignAttribute(m_stack[0], last.text, last.at, value);
    m_stack.clear();
    if (failed() && base.op == Op::Name && usualMeaning(base.text).empty())
        setName(base.text, Value::missing(m_refused->harmless), base.begin);
}

void Evaluator::assignItem(const Argument &of, const Argument &key, const Argument &value)
{
    if (of.value.kind == Kind::Opaque)
        return;
    if (of.value.kind != Kind::Array || of.value.array().origin == Origin::TensorFlow) {
        refuse(of, of.value.kind == Kind::Array ? "a TensorFlow tensor cannot be changed in place"
                                                : "items of " + describe(of.value) + " cannot be set here");
        return;
    }
    std::optional<ArrayValue> array = settled(of.value.array(), of);
    const std::optional<ArrayValue> items = array ? arrayOf(value) : std::nullopt;
    const std::optional<View> view = items ? viewOf(*this, *array, key) : std::nullopt;
    if (!view)
        return;
    if (sharesElsewhere(*array)) {
        refuse(of, "this array shares its memory with another one that was made from it: setting parts of it is not "
                   "supported");
        return;
    }
    const std::optional<Shape> shape = broadcastShape(items->shape, view->shape);
    if (!shape || *shape != view->shape) {
        refuse(value,
               "values of shape " + items->shape.text() + " do not go into a place of shape " + view->shape.text());
        return;
    }
    if (!spend(view->shape.elementCount(), of))
        return;
    const ArrayValue source = broadcastTo(cast(*items, array->type), view->shape);
    Index n = 0;
    forEachGathered(view->shape, view->offset, view->strides, [&](Index flat) {
        if (isFloat(array->type))
            setReal(*array, flat, realAt(source, n++));
        else
            setWhole(*array, flat, wholeAt(source, n++));
    });
    if (view->shape.elementCount() == array->size())
        array->numbers->drawn = source.numbers->drawn;
}

void Evaluator::assignAttribute(const Argument &of, std::string_view name, Offset at, const Argument &value)
{
    if (of.value.kind == Kind::Layer && setLayerAttribute(*this, of.value.layer(), name, value))
        return;
    if (failed() || of.value.kind == Kind::Opaque || of.value.kind == Kind::Path)
        return;
    if (of.value.kind == Kind::Array && name == "data") { // weight.data = …: as weight[...] = …
        assignItem(of, {.value = Value::ellipsis(), .begin = at}, value);
        return;
    }
    refuse(at, static_cast<Offset>(at + name.size()), ErrorCode::Unsupported,
           "." + std::string(name.substr(0, 60)) + " of " + describe(of.value) + " cannot be set here");
}

void Evaluator::assignInPlace(const Code &target, std::string_view op, const Argument &value)
{
    std::size_t end = target.instructions.size();
    while (target.instructions[end - 1].op == Op::Group)
        --end;
    const Instruction &last = target.instructions[end - 1];
    const Op what = op == "+"    ? Op::Add
                    : op == "-"  ? Op::Subtract
                    : op == "*"  ? Op::Multiply
                    : op == "/"  ? Op::Divide
                    : op == "//" ? Op::FloorDivide
                    : op == "%"  ? Op::Modulo
                                 : Op::Power;
    if (last.op == Op::Subscript) {
        m_stack.clear();
        for (std::size_t i = 0; i + 1 < end && !failed(); ++i)
            step(target, target.instructions[i]);
        if (failed())
            return;
        const Argument of = m_stack[0], key = m_stack[1];
        const bool shared = of.value.kind == Kind::Array && sharesElsewhere(of.value.array());
        const Argument item{.value = subscript(of, key, last.at), .begin = last.begin};
        if (of.value.kind == Kind::Array)
            of.value.array().numbers->copied = shared; // the item lives in this statement alone
        const Value result = failed() ? Value::missing() : binary(what, item, value, last.begin);
        if (!failed())
            assignItem(of, key, {.value = result, .begin = value.begin});
        return;
    }
    if (last.op != Op::Name) {
        refuse(last.begin, last.begin + 1, ErrorCode::Unsupported,
               "only names and items are read before " + std::string(op) + "=");
        return;
    }
    const Argument old{.value = nameValue(last), .begin = last.begin, .variable = last.text};
    if (failed())
        return;
    const Value result = binary(what, old, value, last.begin);
    const bool inPlace = !failed() && old.value.kind == Kind::Array && old.value.array().origin != Origin::TensorFlow &&
                         old.value.array().numbers->convolution < 0 && result.kind == Kind::Array;
    if (!inPlace) {
        setName(last.text, result, last.begin);
        return;
    }
    const ArrayValue &array = old.value.array();
    const ArrayValue &changed = result.array();
    if (changed.shape != array.shape || (isFloat(changed.type) && !isFloat(array.type)))
        refuse(value, changed.shape != array.shape
                          ? "the result does not fit the array's shape " + array.shape.text()
                          : std::string(typeName(changed.type)) + " values do not go into an array of " +
                                std::string(typeName(array.type)));
    else if (sharesElsewhere(array))
        refuse(old, "this array shares its memory with another one that was made from it: changing it in place is not "
                    "supported");
    else
        array.numbers->values = cast(changed, array.type).numbers->values;
    if (failed())
        setName(last.text, Value::missing(), last.begin);
}

} // namespace lab::python
