// Calls and attributes of what is no part of the snippet.

#include "core/formats/python/library/layers.h"
#include "core/formats/python/library/library.h"
#include "core/formats/python/library/symbols.h"
#include "core/formats/python/reasons.h"
#include "core/formats/python/running/indexing.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace lab::python {
namespace {

std::string_view arrayPrefix(Origin origin)
{
    return origin == Origin::NumPy        ? "numpy.ndarray."
           : origin == Origin::TensorFlow ? "tensorflow.Tensor."
                                          : "torch.Tensor.";
}

/// The row of a method of an array, its own library's first.
const LibraryRow *arrayMethod(Origin origin, std::string_view name)
{
    const LibraryRow *own = libraryRow(std::string(arrayPrefix(origin)) + std::string(name));
    return own != nullptr ? own : libraryRow("." + std::string(name));
}

std::string_view kindPrefix(Kind kind)
{
    switch (kind) {
    case Kind::List:
    case Kind::Range:
        return "list.";
    case Kind::Dict:
        return "dict.";
    case Kind::Set:
        return "set.";
    case Kind::Text:
        return "text.";
    default:
        return "";
    }
}

/// JAX has 32 bits where NumPy has 64, in what it makes and in all that is computed from it.
Value narrowed(Value value)
{
    if (value.kind == Kind::Array) {
        value.array().narrow = true;
        return derived(std::move(value), {});
    }
    if (value.kind == Kind::List && !value.list().packed)
        for (Value &item : value.list().items)
            item = narrowed(item);
    return value;
}

Value callLibrary(Evaluator &evaluator, const std::string &path, const Argument &callee,
                  std::vector<Argument> arguments, Offset at)
{
    if (path.starts_with("jax.numpy.") && libraryRow("numpy" + path.substr(9)) != nullptr)
        return narrowed(callLibrary(evaluator, "numpy" + path.substr(9), callee, std::move(arguments), at));
    if (const LibraryRow *row = libraryRow(path)) {
        if (!takesSymbols(path) && waits(arguments))
            return recorded(evaluator, {.value = Value::ofPath(path), .begin = callee.begin}, std::move(arguments), at);
        Value made = callRow(evaluator, *row, std::move(arguments), callee, at);
        if (made.kind == Kind::Array && (path == "numpy.array" || path == "numpy.asarray"))
            made.array().narrow = false;
        return path.starts_with("jax.") ? narrowed(std::move(made)) : made;
    }
    if (path.ends_with(".__init__") && !arguments.empty() && arguments.front().value.kind == Kind::Instance) {
        const Argument object = arguments.front(); // nn.Module.__init__(self)
        arguments.erase(arguments.begin());
        (void)constructBase(evaluator, object.value, path.substr(0, path.size() - 9), std::move(arguments), callee, at);
        return {};
    }
    const std::string shown = shownPath(path);
    const bool after = std::any_of(arguments.begin(), arguments.end(), [](const Argument &one) {
        return one.value.kind == Kind::Array && one.value.array().afterConvolution;
    });
    const Standing standing = standingOf(path);
    if (standing == Standing::Harmless)
        return Value::opaque(shown);
    if (standing == Standing::Danger)
        return evaluator.refuseDanger(callee.begin, at, says(why::theCallWouldRunOrLoad, shown));
    return evaluator.refuseUnknown(callee.begin, at, says(why::theCallIsNotSupported, shown), after);
}

} // namespace

const std::vector<LibraryRow> &libraryRows()
{
    struct Rows {
        std::deque<std::string> texts; ///< paths and arguments that stand nowhere in one piece
        std::vector<LibraryRow> all;
    };
    static const Rows rows = [] {
        Rows made;
        for (const std::span<const LibraryRow> table : {pythonRows(), numpyRows(), tensorflowRows(), kerasRows(),
                                                        torchRows(), scipyRows(), jaxRows(), dataRows(), definedRows()})
            for (const LibraryRow &row : table) {
                const std::string_view first = row.path.substr(0, row.path.find(' '));
                for (std::string_view rest = row.path; !rest.empty();) {
                    const std::string_view word = rest.substr(0, rest.find(' '));
                    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
                    std::string_view module = first; // "torch.nn.Conv2d.call Conv1d.call": as many words are replaced
                    for (auto words = std::count(word.begin(), word.end(), '.') + 1; words > 0; --words)
                        module = module.substr(0, module.rfind('.', module.size() - 1));
                    LibraryRow one = row;
                    one.path = word.data() == row.path.data()
                                   ? word
                                   : made.texts.emplace_back(std::string(module) + "." + std::string(word));
                    if (row.arguments.starts_with('=') && row.arguments.ends_with('*'))
                        one.arguments =
                            made.texts.emplace_back(std::string(row.arguments.substr(0, row.arguments.size() - 1)) +
                                                    std::string(one.path.substr(one.path.rfind('.') + 1)));
                    made.all.push_back(one);
                }
            }
        return made;
    }();
    return rows.all;
}

const LibraryRow *libraryRow(std::string_view path)
{
    static const std::unordered_map<std::string_view, const LibraryRow *> all = [] {
        std::unordered_map<std::string_view, const LibraryRow *> map;
        for (const LibraryRow &row : libraryRows())
            map.emplace(row.path, &row);
        for (auto &[name, row] : map)
            for (int turns = 0; turns < 4 && row->arguments.starts_with('='); ++turns) {
                const auto other = map.find(row->arguments.substr(1));
                if (other != map.end())
                    row = other->second;
            }
        return map;
    }();
    const auto found = all.find(path);
    return found == all.end() ? nullptr : found->second;
}

Value callPath(Evaluator &evaluator, std::string_view path, std::vector<Argument> arguments, Offset begin, Offset at)
{
    return callLibrary(evaluator, std::string(path), {.value = Value::ofPath(std::string(path)), .begin = begin},
                       std::move(arguments), at);
}

Value callMethod(Evaluator &evaluator, const Argument &of, std::string_view name, std::vector<Argument> arguments,
                 Offset at)
{
    const Value method = evaluator.attribute(of, name, at);
    return evaluator.failed() ? Value::missing()
                              : evaluator.call({.value = method, .begin = of.begin}, std::move(arguments), at);
}

Value callValue(Evaluator &evaluator, const Argument &callee, std::vector<Argument> arguments, Offset at)
{
    const Value &what = callee.value;
    for (const Argument &one : arguments)
        if (one.value.kind == Kind::Missing)
            return evaluator.consequence(one);
    switch (what.kind) {
    case Kind::Path:
        if (what.text().starts_with("sign.")) { // an operator that waited for its operands
            const std::string &path = what.text();
            return evaluator.binary(path.size() == 6 ? static_cast<Sign>(path[5]) : two(path[5], path[6]), arguments[0],
                                    arguments[1], at);
        }
        return callLibrary(evaluator, what.text(), callee, std::move(arguments), at);
    case Kind::Method: {
        if (what.bound().kind != Kind::None) // a function of the library put into a class
            return evaluator.call({.value = what.bound(), .begin = callee.begin}, std::move(arguments), at);
        const std::string &name = what.text();
        if (what.receiver().kind == Kind::Instance)
            return callObjectMethod(evaluator, {.value = what.receiver(), .begin = callee.begin}, name,
                                    std::move(arguments), at);
        arguments.insert(arguments.begin(), Argument{.value = what.receiver(), .begin = callee.begin});
        return callLibrary(evaluator, name, callee, std::move(arguments), at);
    }
    case Kind::Type: {
        const auto type = static_cast<ArrayType>(what.integer);
        if (arguments.size() != 1)
            return evaluator.refuse(callee.begin, at, ErrorCode::Unsupported,
                                    says(why::takesFewerArguments, typeName(type)));
        const std::optional<ArrayValue> array = converted(evaluator, arguments.front(), Origin::NumPy, type);
        return array ? derived(Value::ofArray(*array), arguments) : Value::missing();
    }
    case Kind::Instance:
        return callObject(evaluator, callee, std::move(arguments), at);
    case Kind::Function: // a decorator such as @property gives the function back
        return what;
    case Kind::Opaque:
        return what;
    case Kind::Missing:
        return evaluator.consequence(callee);
    default:
        break;
    }
    return evaluator.refuse(callee.begin, at, ErrorCode::Unsupported, says(why::cannotBeCalled, describe(what)));
}

namespace {

/// Of a list, a range, a dict, a set, a text.
Value partAttribute(Evaluator &evaluator, const Argument &of, std::string_view name, Offset at)
{
    const std::string word(name.substr(0, 60)), path = std::string(kindPrefix(of.value.kind)) + word;
    if (libraryRow(path) != nullptr)
        return Value::method(of.value, path);
    if (of.value.kind == Kind::List && lengthOf(of.value.list()) == 2 && (name == "values" || name == "indices"))
        return itemOf(of.value.list(), name == "values" ? 0 : 1); // torch.max(x, dim)
    if (of.value.kind == Kind::List && (name == "ndims" || name == "rank"))
        return Value::ofInt(lengthOf(of.value.list()));
    if (of.value.kind == Kind::Text)
        return Value::opaque("a text");
    return evaluator.refuse(at, at + static_cast<Offset>(name.size()), ErrorCode::Unsupported,
                            says(why::ofIsNotSupported, word, describe(of.value)));
}

} // namespace

Value valueAttribute(Evaluator &evaluator, const Argument &of, std::string_view name, Offset at)
{
    if (of.value.kind == Kind::Symbol)
        return symbolAttribute(evaluator, of, name, at);
    if (of.value.kind != Kind::Array)
        return partAttribute(evaluator, of, name, at);
    const auto end = static_cast<Offset>(at + name.size());
    const std::string word(name.substr(0, 60));
    const ArrayValue &array = of.value.array();
    if (name == "shape" || (name == "size" && array.origin == Origin::NumPy)) {
        if (name == "size")
            return Value::ofInt(array.size());
        std::vector<Value> sizes;
        for (const Index size : array.shape.sizes())
            sizes.push_back(Value::ofInt(size));
        return Value::ofList(std::move(sizes), true);
    }
    if (name == "strides" && array.origin == Origin::NumPy) {
        std::vector<Value> bytes;
        for (const Index stride : rowMajorStrides(array.shape))
            bytes.push_back(Value::ofInt(stride * byteSize(array.type)));
        return Value::ofList(std::move(bytes), true);
    }
    if ((name == "itemsize" || name == "nbytes") && array.origin != Origin::TensorFlow)
        return Value::ofInt(byteSize(array.type) * (name == "nbytes" ? array.size() : 1));
    if (name == "grad")
        return Value::opaque("a gradient");
    if (name == "flat" && array.origin == Origin::NumPy)
        return callMethod(evaluator, of, "reshape", {{.value = Value::ofInt(-1), .begin = of.begin}}, at);
    if (name == "T" || name == "mT")
        return callMethod(evaluator, of, "transpose_all", {}, at);
    if (name == "ndim")
        return Value::ofInt(array.shape.rank());
    if (name == "dtype")
        return Value::ofType(array.type);
    if (name == "data" || name == "real")
        return of.value;
    if (name == "at" && array.origin == Origin::NumPy) { // x.at[i].set(v)
        auto view = std::make_shared<InstanceValue>();
        view->type = "jax.at";
        view->set("array", of.value);
        return Value::of(Kind::Instance, std::move(view));
    }
    if (const LibraryRow *row = arrayMethod(array.origin, name))
        return Value::method(of.value, std::string(row->path));
    if (name == "requires_grad" && array.learns >= 0)
        return Value::ofBool(array.learns == 1);
    if (name == "device" || name == "name" || name == "op" || name == "requires_grad" || name == "flags" ||
        name == "is_cuda" || name == "initializer" || name == "grad_fn" || name == "is_leaf" || name == "strides" ||
        name == "trainable")
        return Value::opaque("array." + word);
    return evaluator.refuse(at, end, ErrorCode::Unsupported, says(why::ofAnArrayIsNotSupported, word),
                            array.afterConvolution);
}

Value formattedByPercent(Evaluator &evaluator, const Argument &text, const Argument &values)
{
    const std::string &format = text.value.text();
    const bool several = values.value.kind == Kind::List && values.value.list().tuple;
    std::string made;
    Index used = 0;
    for (std::size_t i = 0; i < format.size() && made.size() < 10000; ++i) {
        if (format[i] != '%') {
            made += format[i];
            continue;
        }
        if (i + 1 < format.size() && format[i + 1] == '%') {
            made += '%';
            ++i;
            continue;
        }
        const std::size_t letter = format.find_first_of("sdfir", i + 1);
        const Index count = several ? lengthOf(values.value.list()) : 1;
        if (letter == std::string::npos || used >= count)
            return Value::opaque("a text");
        Argument one = values;
        if (several)
            one.value = itemOf(values.value.list(), used);
        ++used;
        std::string part = format.substr(i + 1, letter - i - 1);
        const bool left = part.starts_with('-'), whole = format[letter] == 'd' || format[letter] == 'i';
        if (part.find_first_not_of("0123456789.", left || part.starts_with('+') ? 1 : 0) != std::string::npos ||
            (whole && !one.value.isNumber()) || (whole && !(std::abs(one.value.number()) < 1e15)))
            return Value::opaque("a text");
        if (format[letter] == 'r' && one.value.kind == Kind::Text)
            one.value = Value::ofText(evaluator.textOf(one.value, true));
        if (whole)
            one.value = Value::ofInt(static_cast<std::int64_t>(one.value.number()));
        if (left)
            part[0] = '<';
        else if (!part.empty() && part[0] >= '1' && part[0] <= '9')
            part.insert(part.begin(), '>');
        part += format[letter] == 'f' ? "f" : "";
        const Value written = evaluator.formatted(one, part);
        if (written.kind != Kind::Text)
            return evaluator.failed() ? Value::missing() : Value::opaque("a text");
        made += written.text();
        i = letter;
    }
    return Value::ofText(std::move(made));
}

namespace {

/// The bias in a sum or difference: the side that is no step, with one number or one for each channel of the other.
After addedBias(Evaluator &evaluator, const ArrayValue &sum, std::span<const Argument> sides, bool minus)
{
    const bool firstIsStep = sides.front().value.kind == Kind::Array && sides.front().value.array().step >= 0;
    if (!sum.afterConvolution || (minus && !firstIsStep))
        return {};
    const std::optional<ArrayValue> numbers = evaluator.arrayOf(sides[firstIsStep ? 1 : 0]);
    if (!numbers || numbers->numbers->unknown)
        return {};
    const int behind = sum.origin == Origin::Torch ? 2 : 0; // axes behind the channels
    const Shape &shape = numbers->shape;
    const int axis = shape.rank() - 1 - behind;
    if (numbers->size() != 1 && (axis < 0 || shape[axis] != numbers->size()))
        return {};
    Tensor bias = toTensor(exported(*numbers, {})).tensor.reshaped({numbers->size()});
    for (Index i = 0; minus && i < bias.size(); ++i)
        bias.set(i, -bias[i]);
    return {.bias = std::move(bias)};
}

} // namespace

Value stepped(Evaluator &evaluator, std::string_view op, Value result, std::span<const Argument> inputs, Offset at,
              After does)
{
    if (result.kind != Kind::Array || evaluator.quiet > 0 || evaluator.unrecorded > 0 || evaluator.steps.size() >= 512)
        return result;
    Step step;
    for (const Argument &one : inputs)
        if (one.value.kind == Kind::Array && one.value.array().step >= 0)
            step.inputs.push_back(one.value.array().step);
    ArrayValue &array = result.array();
    // An operator is a step of its own only where two ways come together, or a bias is added.
    if (op.size() <= 2) {
        if ((op != "+" && op != "-") || step.inputs.empty())
            return result;
        if (step.inputs.size() == 1)
            does = addedBias(evaluator, array, inputs, op == "-");
        const bool whole = std::ranges::all_of(inputs, [&](const Argument &one) {
            return one.value.kind == Kind::Array && one.value.array().shape == array.shape;
        });
        if (step.inputs.size() == 1 ? does.isEmpty() && !whole : op == "-" || step.inputs[0] == step.inputs[1])
            return result;
        op = !does.isEmpty() ? "bias" : op == "-" ? "subtract" : "add";
    }
    step.does = std::move(does);
    step.op = op;
    step.at = evaluator.placed(at);
    step.call = array.numbers->convolution;
    array.step = static_cast<int>(evaluator.steps.size());
    step.result = Value::ofArray(array);
    evaluator.steps.push_back(std::move(step));
    return result;
}

Value stepped(Evaluator &evaluator, std::string_view op, Value result, std::initializer_list<Argument> inputs,
              Offset at, After does)
{
    return stepped(evaluator, op, std::move(result), std::span(inputs.begin(), inputs.size()), at, std::move(does));
}

} // namespace lab::python
