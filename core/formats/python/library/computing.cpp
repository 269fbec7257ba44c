// Casts, sums, roots, values written in place, and questions about shapes.

#include "core/formats/python/library/functions.h"
#include "core/formats/python/reasons.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lab::python {
namespace {

std::optional<ArrayValue> givenOperand(Evaluator &evaluator, const Bound &call)
{
    if (call.has(0))
        return operandOf(evaluator, call[0], originOf(call.path));
    refuseHere(evaluator, call, says(why::needsAValue, shownPath(call.path)));
    return std::nullopt;
}

Value castTo(Evaluator &evaluator, const Argument &at, const ArrayValue &array, ArrayType type)
{
    if (!evaluator.spend(array.size(), at))
        return Value::missing();
    ArrayValue result = cast(array, type);
    if (result.numbers == array.numbers && array.origin != Origin::Torch) { // a copy, as the libraries make one
        result.numbers = std::make_shared<Numbers>(*array.numbers);
        result.numbers->copied = false;
    }
    return Value::ofArray(std::move(result));
}

} // namespace

namespace rows {

Value castArray(Evaluator &evaluator, Bound &call) // array dtype
{
    const std::optional<ArrayValue> array = givenOperand(evaluator, call);
    if (!array)
        return Value::missing();
    if (!call.has(1))
        return needs(evaluator, call);
    const std::optional<ArrayType> type = typeOf(evaluator, call[1], array->origin);
    return type ? castTo(evaluator, call[0], *array, *type) : Value::missing();
}

Value castByName(Evaluator &evaluator, Bound &call) // .float() and the like
{
    const std::optional<ArrayValue> array = givenOperand(evaluator, call);
    if (!array)
        return Value::missing();
    const std::string_view name = call.path.substr(call.path.rfind('.') + 1);
    const ArrayType type = name == "float" || name == "to_float"     ? ArrayType::Float32
                           : name == "double" || name == "to_double" ? ArrayType::Float64
                           : name == "half"                          ? ArrayType::Float16
                           : name == "bfloat16"                      ? ArrayType::BFloat16
                           : name == "int" || name == "to_int32"     ? ArrayType::Int32
                           : name == "byte"                          ? ArrayType::UInt8
                                                                     : ArrayType::Int64;
    return castTo(evaluator, call[0], *array, type);
}

Value to(Evaluator &evaluator, Bound &call) // self target dtype device …: a type, or a device that plays no part
{
    for (const std::size_t i : {1U, 2U})
        if (call.has(i) && call[i].value.kind == Kind::Type && call[0].value.kind == Kind::Array)
            return castArray(evaluator, (call.named[1] = call.named[i], call));
    if (call.has(1) && call[1].value.kind == Kind::Array && call[0].value.kind == Kind::Array) {
        const std::optional<ArrayValue> array = givenOperand(evaluator, call);
        return array ? castTo(evaluator, call[0], *array, call[1].value.array().type) : Value::missing();
    }
    return call[0].value;
}

Value same(Evaluator &, Bound &call)
{
    return call[0].value;
}

Value copy(Evaluator &evaluator, Bound &call)
{
    const std::optional<ArrayValue> array = givenOperand(evaluator, call);
    if (!array || !evaluator.spend(array->size(), call[0]))
        return Value::missing();
    ArrayValue result = *array;
    result.numbers = std::make_shared<Numbers>(*array->numbers);
    result.numbers->copied = false;
    return Value::ofArray(std::move(result));
}

Value asNumPy(Evaluator &evaluator, Bound &call)
{
    if (call[0].value.kind != Kind::Array)
        return call[0].value;
    ArrayValue array = call[0].value.array();
    if (array.origin == Origin::TensorFlow && array.numbers->convolution < 0) { // a copy; PyTorch shares the memory
        if (!evaluator.spend(array.size(), call[0]))
            return Value::missing();
        array.numbers = std::make_shared<Numbers>(*array.numbers);
    }
    array.origin = Origin::NumPy;
    array.cellOf.reset();
    return Value::ofArray(std::move(array));
}

/// What Python would hold: numbers and lists.
Value asPython(Evaluator &evaluator, Bound &call) // .tolist(), .item()
{
    const std::optional<ArrayValue> array = givenOperand(evaluator, call);
    if (!array || !evaluator.spend(array->size(), call[0]))
        return Value::missing();
    if (array->shape.rank() == 0 || call.ends(".item")) {
        if (array->size() != 1)
            return evaluator.refuse(call[0], says(why::aListOfItemsIsNeeded));
        Value made = isFloat(array->type)             ? Value::ofFloat(realAt(*array, 0))
                     : array->type == ArrayType::Bool ? Value::ofBool(wholeAt(*array, 0) != 0)
                                                      : Value::ofInt(wholeAt(*array, 0));
        made.flag = array->numbers->drawn;
        return made;
    }
    if (array->size() == 0)
        return Value::ofList({}, false);
    return Value::ofPacked(
        std::make_shared<ArrayValue>(cast(*array, isFloat(array->type) ? ArrayType::Float64 : ArrayType::Int64)),
        false);
}

Value pythonNumber(Evaluator &evaluator, Bound &call) // float(x), int(x), bool(x)
{
    const bool whole = call.path == "builtins.int";
    if (call.has(1)) {
        const std::optional<Index> base = integerOf(evaluator, call[1]);
        const std::string digits = call.has(0) && call[0].value.kind == Kind::Text ? call[0].value.text() : "";
        Index number = 0;
        for (const char c : digits) {
            const Index digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'z' ? c - 'a' + 10 : 99;
            if (!base || *base < 2 || *base > 36 || digit >= *base || digits.size() > 11)
                return evaluator.refuse(call[0], says(why::thisTextIsNoNumber));
            number = number * *base + digit;
        }
        return digits.empty() ? evaluator.refuse(call.callee, says(why::thisTextIsNoNumber)) : Value::ofInt(number);
    }
    if (call.named[0] == nullptr)
        return whole ? Value::ofInt(0) : call.path == "builtins.bool" ? Value::ofBool(false) : Value::ofFloat(0);
    if (call[0].value.kind == Kind::None && call.path != "builtins.bool")
        return evaluator.raises("builtins.TypeError",
                                evaluator.refuse(call[0], says(why::aNumberIsNeededHereNot, describe(call[0].value))));
    if (call[0].value.kind == Kind::Text && call.path == "builtins.bool")
        return Value::ofBool(!call[0].value.text().empty());
    if ((call[0].value.kind == Kind::List || call[0].value.kind == Kind::Dict || call[0].value.kind == Kind::None) &&
        call.path == "builtins.bool")
        return Value::ofBool(evaluator.truth(call[0]).value_or(false));
    if (call[0].value.kind == Kind::Text) {
        std::string word = call[0].value.text();
        std::transform(word.begin(), word.end(), word.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        word.erase(std::remove(word.begin(), word.end(), ' '), word.end());
        word.erase(std::remove(word.begin(), word.end(), '\n'), word.end());
        const std::size_t digits = word.find_first_of("0123456789");
        const bool plain = digits <= 1 && word.find_first_not_of("0123456789", digits) == std::string::npos;
        if (const std::optional<double> value = readDouble(word);
            value && (!whole || (plain && std::abs(*value) < 9e15)))
            return whole ? Value::ofInt(static_cast<std::int64_t>(*value)) : Value::ofFloat(*value);
        return evaluator.raises("builtins.ValueError", evaluator.refuse(call[0], says(why::thisTextIsNoNumber)));
    }
    if (call[0].value.kind == Kind::Int && whole)
        return call[0].value;
    const std::optional<double> value = numberOf(evaluator, call[0]);
    if (!value)
        return Value::missing();
    if (whole && !(std::abs(*value) < 9.2e18))
        return evaluator.refuse(call[0], says(why::thisNumberIsTooLarge), ErrorCode::LimitReached);
    Value made = call.path == "builtins.bool" ? Value::ofBool(*value != 0)
                 : whole                      ? Value::ofInt(static_cast<std::int64_t>(*value))
                                              : Value::ofFloat(*value);
    made.flag = isDrawn(call[0].value);
    return made;
}

Value magnitude(Evaluator &evaluator, Bound &call)
{
    if (call.has(0) && call[0].value.isInteger() && call[0].value.integer > std::numeric_limits<std::int64_t>::min())
        return Value::ofInt(std::abs(call[0].value.integer));
    if (call.has(0) && call[0].value.kind == Kind::Float)
        return Value::ofFloat(std::abs(call[0].value.real));
    if (call.has(0) && call[0].value.kind == Kind::Instance)
        return callMethod(evaluator, call[0], "__abs__", {}, call.functionAt);
    const std::optional<ArrayValue> array = givenOperand(evaluator, call);
    if (!array || !evaluator.spend(array->size(), call[0]))
        return Value::missing();
    ArrayValue result = makeArray(array->shape, array->type, array->origin);
    result.afterConvolution = array->afterConvolution;
    result.numbers->drawn = array->numbers->drawn;
    for (Index i = 0; i < result.size(); ++i) {
        if (isFloat(array->type)) {
            setReal(result, i, std::abs(realAt(*array, i)));
        } else {
            const std::int64_t whole = wholeAt(*array, i);
            setWhole(result, i,
                     whole < 0 && array->type != ArrayType::UInt64
                         ? static_cast<std::int64_t>(-static_cast<std::uint64_t>(whole))
                         : whole);
        }
    }
    return Value::ofArray(std::move(result));
}

namespace {

// clang-format off
constexpr std::array<std::pair<std::string_view, Sign>, 33> signs{{
    {"add", '+'}, {"subtract", '-'}, {"sub", '-'}, {"multiply", '*'}, {"mul", '*'}, {"divide", '/'},
    {"true_divide", '/'}, {"div", '/'}, {"floor_divide", two('/', '/')}, {"floordiv", two('/', '/')},
    {"mod", '%'}, {"remainder", '%'}, {"floormod", '%'}, {"power", two('*', '*')}, {"pow", two('*', '*')},
    {"bitwise_and", '&'}, {"bitwise_or", '|'}, {"bitwise_xor", '^'}, {"logical_and", '&'}, {"logical_or", '|'},
    {"logical_xor", '^'}, {"equal", two('=', '=')}, {"eq", two('=', '=')}, {"not_equal", two('!', '=')},
    {"ne", two('!', '=')}, {"greater", '>'}, {"gt", '>'}, {"greater_equal", two('>', '=')},
    {"ge", two('>', '=')}, {"less", '<'}, {"lt", '<'}, {"less_equal", two('<', '=')}, {"le", two('<', '=')}}};
// clang-format on

} // namespace

Value arithmetic(Evaluator &evaluator, Bound &call) // a b
{
    if (!call.has(0) || !call.has(1))
        return needs(evaluator, call);
    const auto known =
        std::find_if(signs.begin(), signs.end(), [&](const auto &one) { return one.first == call.name(); });
    const Sign op = known == signs.end() ? Sign{'+'} : known->second;
    const Origin origin = originOf(call.path);
    std::optional<ArrayValue> a = call[0].value.kind == Kind::Array
                                      ? std::optional(call[0].value.array())
                                      : converted(evaluator, call[0], origin, std::nullopt);
    if (!a)
        return Value::missing();
    // numpy.multiply goes number by number, of a numpy.matrix too.
    Argument right = call.plain(1);
    const bool matrix = a->isMatrix || (right.value.kind == Kind::Array && right.value.array().isMatrix);
    a->isMatrix = false;
    if (matrix && right.value.kind == Kind::Array) {
        right.value = Value::ofArray(right.value.array());
        right.value.array().isMatrix = false;
    }
    const Argument left{.value = Value::ofArray(*a), .begin = call[0].begin};
    const bool compares = op == '<' || op == '>' || op % 256 == '=';
    if (call.in("logical_")) { // of numbers: whether they are other than 0
        const Argument zero = call.here(Value::ofInt(0));
        const Argument x = call.here(evaluator.compare(two('!', '='), left, zero, call.callee.begin)),
                       y = call.here(evaluator.compare(two('!', '='), right, zero, call.callee.begin));
        return call.failed() ? Value::missing() : evaluator.binary(op, x, y, call.callee.begin);
    }
    Value made = compares ? evaluator.compare(op, left, right, call.callee.begin)
                          : evaluator.binary(op, left, right, call.callee.begin);
    if (made.kind == Kind::Array)
        made.array().isMatrix = matrix;
    return made;
}

Value write(Evaluator &evaluator, Bound &call) // self value: fill_, copy_, assign
{
    if (!call.has(0) || call[0].value.kind != Kind::Array)
        return needs(evaluator, call);
    Argument source{.value = Value::ofFloat(call.path.find("ones") != std::string_view::npos ? 1 : 0),
                    .begin = call.callee.begin};
    if (call.has(1))
        source = call[1];
    ArrayValue whole = call[0].value.array();
    if (whole.cellOf) { // the cell is a copy: what it was taken from is written, too
        whole.numbers = whole.cellOf;
        whole.shape = Shape{1};
        whole.offset = whole.cellAt;
        whole.strides = {1};
        if (!evaluator.write(whole, call[0], source))
            return Value::missing();
    }
    return evaluator.write(call[0].value.array(), call[0], source) ? call[0].value : Value::missing();
}

Value sizes(Evaluator &evaluator, Bound &call) // the shape as a tuple or a tensor
{
    if (!call.has(0))
        return needs(evaluator, call);
    std::optional<ArrayValue> array =
        call[0].value.kind == Kind::Array ? std::optional(call[0].value.array()) : givenOperand(evaluator, call);
    if (!array)
        return Value::missing();
    std::vector<Value> list;
    for (const Index size : array->shape.sizes())
        list.push_back(Value::ofInt(size));
    if (call.path == "tensorflow.shape" && !list.empty()) {
        const std::optional<ArrayValue> tensor =
            converted(evaluator, {.value = Value::ofList(std::move(list), false), .begin = call[0].begin},
                      Origin::TensorFlow, std::nullopt);
        return tensor ? Value::ofArray(*tensor) : Value::missing();
    }
    if (call.ends(".size") && call.has(1)) {
        const std::optional<Index> axis = integerOf(evaluator, call[1]);
        const auto rank = static_cast<Index>(list.size());
        if (axis && (*axis < -rank || *axis >= rank))
            return evaluator.refuse(call[1], says(why::thisItemDoesNotExist));
        return axis ? list[static_cast<std::size_t>(*axis < 0 ? *axis + rank : *axis)] : Value::missing();
    }
    return Value::ofList(std::move(list), true);
}

Value count(Evaluator &evaluator, Bound &call)
{
    if (!call.has(0) || call[0].value.kind != Kind::Array)
        return needs(evaluator, call);
    const bool axes = call.path.ends_with("dim") || call.path.ends_with("rank");
    return Value::ofInt(axes ? call[0].value.array().shape.rank() : call[0].value.array().size());
}

} // namespace rows
} // namespace lab::python
