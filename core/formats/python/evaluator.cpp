#include "core/formats/python/evaluator.h"

#include "core/conv/conv2d.h"
#include "core/formats/python/arrays.h"
#include "core/formats/python/indexing.h"
#include "core/formats/python/layer.h"
#include "core/formats/python/library.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lab::python {

Evaluator::Evaluator(std::string_view source, const PythonOptions &options, PythonReading &reading)
    : m_text(source), m_options(options), m_reading(reading), m_draws(options.seed)
{
}

Value Evaluator::refuse(Offset begin, Offset end, ErrorCode code, std::string reason, bool harmless)
{
    if (!m_refused)
        m_refused = Refused{{code, begin, std::max(end, begin + 1), std::move(reason), {}}, harmless, false, false};
    return Value::missing(harmless);
}

Value Evaluator::refuseCall(Offset begin, Offset end, const Error &error, std::string reason, bool harmless)
{
    if (!m_refused)
        m_refused =
            Refused{{error.code, begin, std::max(end, begin + 1), std::move(reason), error}, harmless, false, false};
    return Value::missing(harmless);
}

Value Evaluator::refuseDanger(Offset begin, Offset end, std::string reason)
{
    if (!m_refused)
        m_refused =
            Refused{{ErrorCode::Unsupported, begin, std::max(end, begin + 1), std::move(reason)}, false, false, true};
    return Value::missing();
}

Value Evaluator::refuse(const Argument &at, std::string reason, ErrorCode code)
{
    const bool after = at.value.kind == Kind::Array && at.value.array().afterConvolution;
    return refuse(at.begin, at.begin + 1, code, std::move(reason), after);
}

Value Evaluator::consequence(const Argument &missing)
{
    if (!m_refused)
        m_refused = Refused{{ErrorCode::Unsupported, missing.begin,
                             missing.begin + static_cast<Offset>(std::max<std::size_t>(missing.variable.size(), 1)),
                             std::string(missing.variable) + " was not understood above"},
                            missing.value.flag,
                            true,
                            false};
    return missing.value;
}

void Evaluator::aside(Offset begin, Offset end, ErrorCode code, std::string reason)
{
    m_asides.push_back({{code, begin, end, std::move(reason)}, false, false, false});
}

std::vector<Refused> Evaluator::takeAsides()
{
    return std::exchange(m_asides, {});
}

Value Evaluator::drawnArray(const std::vector<Index> &sizes, Origin origin, const Argument &at)
{
    if (!room(sizes, at))
        return Value::missing();
    ArrayValue array = makeArray(*Shape::of(sizes), ArrayType::Float32, origin);
    array.numbers->drawn = true;
    m_reading.drawn = true;
    for (Index i = 0; i < array.size(); ++i)
        setReal(array, i, m_draws.normal());
    return Value::ofArray(std::move(array));
}

void Evaluator::callRememberedModels()
{
    for (const std::shared_ptr<LayerValue> &model : std::exchange(m_models, {})) {
        const std::shared_ptr<LayerValue> shown = model->sequential ? model->firstLayer : model;
        if (model->called || !shown || model->inputShape.size() != 3 || failed())
            continue;
        Value layer;
        layer.kind = Kind::Layer;
        layer.object = shown;
        const Offset at = shown->at;
        std::vector<Index> sizes = model->inputShape;
        sizes.insert(sizes.begin(), 1);
        const Value input = drawnArray(sizes, Origin::TensorFlow, {.value = {}, .begin = at});
        if (failed())
            continue;
        m_reading.notes.push_back(
            "the model is given no input: one image of the shape it names is drawn from the seed");
        (void)callLayer(*this, {.value = layer, .begin = at}, {.value = input, .begin = at}, at + 1);
    }
}

bool Evaluator::spend(Index elements, const Argument &at)
{
    m_elements += elements;
    m_steps += elements;
    if (m_elements > m_options.elements)
        refuse(at,
               "the snippet makes more than " + std::to_string(m_options.elements) +
                   " numbers, the limit for pasted code",
               ErrorCode::LimitReached);
    else if (m_steps > m_options.steps)
        refuse(at,
               "the snippet takes more than " + std::to_string(m_options.steps) + " steps, the limit for pasted code",
               ErrorCode::LimitReached);
    return !failed();
}

bool Evaluator::room(const std::vector<Index> &sizes, const Argument &at)
{
    if (sizes.size() > static_cast<std::size_t>(m_options.limits.rank)) {
        refuse(at, "an array has at most " + std::to_string(m_options.limits.rank) + " axes here",
               ErrorCode::LimitReached);
        return false;
    }
    if (std::any_of(sizes.begin(), sizes.end(), [](Index size) { return size < 0; })) {
        refuse(at, "a size cannot be negative");
        return false;
    }
    const std::optional<Index> count = checkedProduct(sizes);
    if (!count || *count > m_options.arrayElements) {
        refuse(at, "an array has at most " + std::to_string(m_options.arrayElements) + " numbers in pasted code",
               ErrorCode::LimitReached);
        return false;
    }
    return spend(*count, at);
}

std::optional<ArrayValue> Evaluator::settled(const ArrayValue &array, const Argument &at)
{
    if (array.numbers->convolution < 0)
        return array;
    const PythonCall &call = m_reading.calls[static_cast<std::size_t>(array.numbers->convolution)];
    const Result<Convolution> convolution = Convolution::of(call.call);
    constexpr Index most = Index{1} << 24;
    const Index work = convolution ? convolution->geometry().multiplyAdds() : 0;
    if (!convolution || work > most || !room({array.size()}, at)) {
        refuse(at.begin, at.begin + 1, ErrorCode::LimitReached,
               "what follows the convolution is left out: it takes too many multiplications to go on with its output",
               true);
        return std::nullopt;
    }
    m_steps += work;
    const Tensor output = conv2d(*convolution);
    ArrayValue computed = makeArray(array.shape, array.type, array.origin);
    for (Index i = 0; i < array.size(); ++i)
        setReal(computed, i, static_cast<double>(output[i]));
    array.numbers->values = std::move(computed.numbers->values);
    array.numbers->convolution = -1;
    return array;
}

Argument Evaluator::evaluate(const Code &code, std::size_t first)
{
    m_stack.clear();
    for (std::size_t i = first; i < code.instructions.size() && !failed(); ++i)
        step(code, code.instructions[i]);
    if (failed())
        return {.value = Value::missing(m_refused->harmless), .begin = code.instructions[first].begin};
    Argument result = std::move(m_stack.back());
    m_stack.clear();
    return result;
}

std::vector<Argument> Evaluator::take(std::size_t count)
{
    const auto from = m_stack.end() - static_cast<std::ptrdiff_t>(count);
    std::vector<Argument> taken(std::make_move_iterator(from), std::make_move_iterator(m_stack.end()));
    m_stack.erase(from, m_stack.end());
    return taken;
}

void Evaluator::step(const Code &code, const Instruction &instruction)
{
    if (++m_steps > m_options.steps) {
        refuse(instruction.begin, instruction.begin + 1, ErrorCode::LimitReached,
               "the snippet takes more than " + std::to_string(m_options.steps) + " steps, the limit for pasted code");
        return;
    }
    const auto push = [this, &instruction](Value value, std::string_view variable = {}) {
        m_stack.push_back({.value = std::move(value), .begin = instruction.begin, .variable = variable});
    };
    switch (instruction.op) {
    case Op::Constant: {
        const Value &value = code.constants[instruction.operand];
        push(value);
        if (value.kind == Kind::List && value.list().packed)
            (void)spend(value.list().packed->size(), m_stack.back()); // a refusal ends the evaluation
        return;
    }
    case Op::Name:
        return push(nameValue(instruction), instruction.text);
    case Op::Attribute: {
        const Argument of = take(1).front();
        return push(attribute(of, instruction.text, instruction.at));
    }
    case Op::Call: {
        std::vector<Argument> arguments = take(instruction.operand);
        Argument callee = take(1).front();
        return push(call(std::move(callee), std::move(arguments), instruction));
    }
    case Op::Subscript: {
        const std::vector<Argument> both = take(2);
        return push(subscript(both[0], both[1], instruction.at));
    }
    case Op::Tuple:
        return push(makeList(instruction.operand, true, instruction));
    case Op::List:
        return push(makeList(instruction.operand, false, instruction));
    case Op::Dict:
        take(instruction.operand);
        return push(Value::opaque("a dict"));
    case Op::Slice: {
        std::vector<Argument> parts = take(3);
        return push(Value::slice(std::move(parts[0].value), std::move(parts[1].value), std::move(parts[2].value)));
    }
    case Op::Keyword:
        m_stack.back().keyword = instruction.text;
        return;
    case Op::Star:
        m_stack.back().star = true;
        return;
    case Op::Group:
        return;
    case Op::Negate:
    case Op::Plus: {
        const Argument of = take(1).front();
        return push(unary(instruction.op, of));
    }
    case Op::Add:
    case Op::Subtract:
    case Op::Multiply:
    case Op::Divide:
    case Op::FloorDivide:
    case Op::Modulo:
    case Op::Power: {
        const std::vector<Argument> both = take(2);
        return push(binary(instruction.op, both[0], both[1], instruction.at));
    }
    }
}

Value Evaluator::nameValue(const Instruction &instruction)
{
    const Argument here{.value = {}, .begin = instruction.begin, .variable = instruction.text};
    const auto found = m_names.find(instruction.text);
    if (found != m_names.end()) {
        const Value &value = found->second.value;
        return value.kind == Kind::Missing
                   ? consequence({.value = value, .begin = here.begin, .variable = here.variable})
                   : value;
    }
    const std::string_view meaning = usualMeaning(instruction.text);
    if (!meaning.empty())
        return constantAt(meaning).value_or(Value::ofPath(std::string(meaning)));
    for (const std::string &module : m_openModules) { // from module import *
        std::string path = canonicalPath(module + "." + std::string(instruction.text.substr(0, 60)));
        if (const std::optional<Value> constant = constantAt(path))
            return *constant;
        if (libraryRow(path) != nullptr)
            return Value::ofPath(std::move(path));
    }
    const std::string name(instruction.text.substr(0, 60));
    return refuse(here.begin, here.begin + static_cast<Offset>(instruction.text.size()), ErrorCode::Unsupported,
                  "the name " + name + " is unknown: nothing above gives it a value");
}

Value Evaluator::makeList(std::size_t count, bool tuple, const Instruction &instruction)
{
    std::vector<Value> items;
    const Argument here{.value = {}, .begin = instruction.begin};
    for (Argument &one : take(count)) {
        if (!one.star) {
            items.push_back(std::move(one.value));
            continue;
        }
        if (one.value.kind != Kind::List)
            return refuse(one, "only a list or tuple can be spread with *, not " + describe(one.value));
        const Index length = lengthOf(one.value.list());
        if (!spend(length * 4, one))
            return Value::missing();
        for (Index i = 0; i < length; ++i)
            items.push_back(itemOf(one.value.list(), i));
    }
    if (!spend(static_cast<Index>(items.size()) * 4, here))
        return Value::missing();
    Value list = Value::ofList(std::move(items), tuple);
    if (list.list().depth > m_options.depth)
        return refuse(here, "lists are nested more than " + std::to_string(m_options.depth) + " deep",
                      ErrorCode::LimitReached);
    return list;
}

Value Evaluator::attribute(const Argument &of, std::string_view name, Offset at)
{
    const auto end = static_cast<Offset>(at + name.size());
    const std::string word(name.substr(0, 60));
    switch (of.value.kind) {
    case Kind::Path: {
        std::string path = canonicalPath(of.value.text() + "." + std::string(name));
        if (path.size() > 200)
            return refuse(at, end, ErrorCode::LimitReached, "a name with points is too long");
        if (std::optional<Value> constant = constantAt(path))
            return *constant;
        return Value::ofPath(std::move(path));
    }
    case Kind::Array: {
        const ArrayValue &array = of.value.array();
        if (name == "shape" || (name == "size" && array.origin == Origin::NumPy)) {
            if (name == "size")
                return Value::ofInt(array.size());
            std::vector<Value> sizes;
            for (const Index size : array.shape.sizes())
                sizes.push_back(Value::ofInt(size));
            return Value::ofList(std::move(sizes), true);
        }
        if (name == "T")
            return callMethod(*this, of, "T", at);
        if (name == "ndim")
            return Value::ofInt(array.shape.rank());
        if (name == "dtype")
            return Value::ofType(array.type);
        if (name == "data" || name == "value" || name == "real")
            return name == "value" ? Value::method(of.value, "value") : of.value;
        if (libraryRow("." + word) != nullptr)
            return Value::method(of.value, word);
        if (name == "device" || name == "name" || name == "op" || name == "grad" || name == "requires_grad" ||
            name == "flags" || name == "nbytes")
            return Value::opaque("array." + word);
        return refuse(at, end, ErrorCode::Unsupported, "." + word + " of an array is not supported",
                      array.afterConvolution);
    }
    case Kind::List:
        if (name == "as_list" || name == "numel" || name == "num_elements" || name == "count" || name == "index")
            return Value::method(of.value, "list." + word);
        if (name == "ndims" || name == "rank")
            return Value::ofInt(lengthOf(of.value.list()));
        return refuse(at, end, ErrorCode::Unsupported, "." + word + " of a list is not supported");
    case Kind::Layer:
        return layerAttribute(*this, of, name, at);
    case Kind::Opaque: {
        std::string what = of.value.text() + "." + word;
        return Value::opaque(what.size() > 80 ? "something" : std::move(what));
    }
    case Kind::Text:
        return Value::opaque("text");
    case Kind::None:
    case Kind::Bool:
    case Kind::Int:
    case Kind::Float:
    case Kind::Type:
    case Kind::Method:
    case Kind::Slice:
    case Kind::Ellipsis:
        break;
    case Kind::Missing:
        return consequence(of);
    }
    return refuse(at, end, ErrorCode::Unsupported, "." + word + " of " + describe(of.value) + " is not supported");
}

Value Evaluator::call(Argument callee, std::vector<Argument> arguments, const Instruction &instruction)
{
    std::vector<Argument> flat;
    for (Argument &one : arguments) {
        if (!one.star) {
            flat.push_back(std::move(one));
            continue;
        }
        if (one.value.kind != Kind::List || lengthOf(one.value.list()) > 64)
            return refuse(one, "only a short list or tuple can be spread with *");
        for (Index i = 0; i < lengthOf(one.value.list()); ++i)
            flat.push_back({.value = itemOf(one.value.list(), i), .begin = one.begin});
    }
    return callValue(*this, std::move(callee), std::move(flat), instruction.at);
}

Value Evaluator::subscript(const Argument &of, const Argument &key, Offset at)
{
    switch (of.value.kind) {
    case Kind::List:
        return listItem(*this, of, key);
    case Kind::Array: {
        const std::optional<ArrayValue> array = settled(of.value.array(), of);
        if (!array)
            return Value::missing(true);
        const std::optional<View> view = viewOf(*this, *array, key);
        if (!view || !room(std::vector<Index>(view->shape.sizes().begin(), view->shape.sizes().end()), of))
            return Value::missing();
        if (view->whole)
            return Value::ofArray(reshaped(*array, view->shape));
        ArrayValue part = gathered(*array, view->shape, view->offset, view->strides);
        if (array->origin != Origin::TensorFlow)
            part.numbers->copied = array->numbers->copied = true;
        return Value::ofArray(std::move(part));
    }
    case Kind::Opaque:
        return of.value;
    case Kind::Text:
        return Value::opaque("text");
    case Kind::Path:
        if (standingOf(of.value.text()) == Standing::Harmless)
            return Value::opaque(of.value.text());
        break;
    case Kind::Missing:
        return consequence(of);
    case Kind::None:
    case Kind::Bool:
    case Kind::Int:
    case Kind::Float:
    case Kind::Type:
    case Kind::Method:
    case Kind::Slice:
    case Kind::Ellipsis:
    case Kind::Layer:
        break;
    }
    return refuse(of.begin, at, ErrorCode::Unsupported, describe(of.value) + " cannot be indexed here");
}

} // namespace lab::python
