// Casts, sums, roots, values written in place, and questions about shapes.

#include "core/formats/python/arrays.h"
#include "core/formats/python/library.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lab::python {
namespace {

std::optional<ArrayValue> operand(Evaluator &evaluator, const Bound &call)
{
    if (call.has(0))
        return operandOf(evaluator, call[0], originOf(call.path));
    evaluator.refuse(call.callee.begin, call.functionAt, ErrorCode::Unsupported,
                     shownPath(call.path) + " needs a value");
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

Value castArray(Evaluator &evaluator, Bound &call) // array dtype
{
    const std::optional<ArrayValue> array = operand(evaluator, call);
    if (!array)
        return Value::missing();
    if (!call.has(1))
        return evaluator.refuse(call.callee.begin, call.functionAt, ErrorCode::Unsupported, "a type is needed here");
    const std::optional<ArrayType> type = typeOf(evaluator, call[1], array->origin);
    return type ? castTo(evaluator, call[0], *array, *type) : Value::missing();
}

Value castByName(Evaluator &evaluator, Bound &call) // .float() and the like
{
    const std::optional<ArrayValue> array = operand(evaluator, call);
    if (!array)
        return Value::missing();
    const std::string_view name = call.path.substr(call.path.rfind('.') + 1);
    const ArrayType type = name == "float" || name == "to_float"     ? ArrayType::Float32
                           : name == "double" || name == "to_double" ? ArrayType::Float64
                           : name == "half"                          ? ArrayType::Float16
                           : name == "bfloat16"                      ? ArrayType::BFloat16
                           : name == "int" || name == "to_int32"     ? ArrayType::Int32
                                                                     : ArrayType::Int64;
    return castTo(evaluator, call[0], *array, type);
}

Value to(Evaluator &evaluator, Bound &call) // self target dtype device …: a type, or a device that plays no part
{
    for (const std::size_t i : {1U, 2U})
        if (call.has(i) && call[i].value.kind == Kind::Type && call[0].value.kind == Kind::Array)
            return castArray(evaluator, (call.named[1] = call.named[i], call));
    return call[0].value;
}

Value same(Evaluator &, Bound &call)
{
    return call[0].value;
}

Value copy(Evaluator &evaluator, Bound &call)
{
    const std::optional<ArrayValue> array = operand(evaluator, call);
    if (!array || !evaluator.spend(array->size(), call[0]))
        return Value::missing();
    ArrayValue result = *array;
    result.numbers = std::make_shared<Numbers>(*array->numbers);
    result.numbers->copied = false;
    return Value::ofArray(std::move(result));
}

Value asNumPy(Evaluator &, Bound &call)
{
    if (call[0].value.kind != Kind::Array)
        return call[0].value;
    ArrayValue array = call[0].value.array();
    array.origin = Origin::NumPy;
    return Value::ofArray(std::move(array));
}

/// What Python would hold: numbers and lists.
Value asPython(Evaluator &evaluator, Bound &call) // .tolist(), .item()
{
    const std::optional<ArrayValue> array = operand(evaluator, call);
    if (!array || !evaluator.spend(array->size(), call[0]))
        return Value::missing();
    if (array->shape.rank() == 0 || call.path == ".item") {
        if (array->size() != 1)
            return evaluator.refuse(call[0], "only an array of one number is one number");
        if (isFloat(array->type))
            return Value::ofFloat(realAt(*array, 0));
        return array->type == ArrayType::Bool ? Value::ofBool(wholeAt(*array, 0) != 0)
                                              : Value::ofInt(wholeAt(*array, 0));
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
    if (!call.has(0))
        return whole ? Value::ofInt(0) : Value::ofFloat(0);
    if (call[0].value.kind == Kind::Text && call.path == "builtins.float") {
        std::string word = call[0].value.text();
        std::transform(word.begin(), word.end(), word.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        word.erase(std::remove(word.begin(), word.end(), ' '), word.end());
        if (const std::optional<double> value = readDouble(word))
            return Value::ofFloat(*value);
        return evaluator.refuse(call[0], "this text is no number");
    }
    if (call[0].value.kind == Kind::Int && whole)
        return call[0].value;
    const std::optional<double> value = numberOf(evaluator, call[0]);
    if (!value)
        return Value::missing();
    if (call.path == "builtins.bool")
        return Value::ofBool(*value != 0);
    if (!whole)
        return Value::ofFloat(*value);
    if (!(std::abs(*value) < 9.2e18))
        return evaluator.refuse(call[0], "a whole number needs more than 64 bits", ErrorCode::LimitReached);
    return Value::ofInt(static_cast<std::int64_t>(*value));
}

Value length(Evaluator &evaluator, Bound &call)
{
    if (call.has(0) && call[0].value.kind == Kind::List)
        return Value::ofInt(lengthOf(call[0].value.list()));
    if (call.has(0) && call[0].value.kind == Kind::Array && call[0].value.array().shape.rank() > 0)
        return Value::ofInt(call[0].value.array().shape[0]);
    return evaluator.refuse(call.callee.begin, call.functionAt, ErrorCode::Unsupported, "len takes a list or an array");
}

template <typename Change>
Value eachNumber(Evaluator &evaluator, const Bound &call, Change change)
{
    if (call.has(0) && call[0].value.isNumber() && (originOf(call.path) == Origin::NumPy))
        return Value::ofFloat(change(call[0].value.number()));
    std::optional<ArrayValue> array = operand(evaluator, call);
    if (!array || !evaluator.spend(array->size(), call[0]))
        return Value::missing();
    if (!isFloat(array->type))
        *array = cast(*array, array->origin == Origin::NumPy ? ArrayType::Float64 : ArrayType::Float32);
    ArrayValue result = makeArray(array->shape, array->type, array->origin);
    result.afterConvolution = array->afterConvolution;
    result.numbers->drawn = array->numbers->drawn;
    for (Index i = 0; i < result.size(); ++i)
        setReal(result, i, change(realAt(*array, i)));
    return Value::ofArray(std::move(result));
}

Value root(Evaluator &evaluator, Bound &call)
{
    return eachNumber(evaluator, call, [](double x) { return std::sqrt(x); });
}

Value exponential(Evaluator &evaluator, Bound &call)
{
    return eachNumber(evaluator, call, [](double x) { return std::exp(x); });
}

Value magnitude(Evaluator &evaluator, Bound &call)
{
    if (call.has(0) && call[0].value.isInteger() && call[0].value.integer > std::numeric_limits<std::int64_t>::min())
        return Value::ofInt(std::abs(call[0].value.integer));
    if (call.has(0) && call[0].value.kind == Kind::Float)
        return Value::ofFloat(std::abs(call[0].value.real));
    const std::optional<ArrayValue> array = operand(evaluator, call);
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

/// Sum, mean, max or min of all numbers.
Value reduced(Evaluator &evaluator, Bound &call) // array axis
{
    const std::optional<ArrayValue> array = operand(evaluator, call);
    if (!array || !evaluator.spend(array->size(), call[0]))
        return Value::missing();
    if (call.has(1))
        return evaluator.refuse(call[1].begin, call[1].begin + 1, ErrorCode::Unsupported,
                                "only sums and the like of all numbers at once are read, not along an axis",
                                array->afterConvolution);
    const bool sum = call.path.ends_with("sum"), mean = call.path.ends_with("mean"),
               largest = call.path.ends_with("max");
    if (array->size() == 0 && !sum)
        return evaluator.refuse(call[0], "there is no number to take here");
    ArrayType type = array->type;
    if (sum && !isFloat(type) && array->origin != Origin::TensorFlow)
        type = ArrayType::Int64;
    if (mean && !isFloat(type) && array->origin == Origin::NumPy)
        type = ArrayType::Float64;
    if (mean && !isFloat(type))
        return evaluator.refuse(call[0], "a mean of whole numbers is not read here: cast them first");
    double real = sum || mean || array->size() == 0 ? 0 : realAt(*array, 0);
    std::int64_t whole = sum || mean || array->size() == 0 ? 0 : wholeAt(*array, 0);
    for (Index i = 0; i < array->size(); ++i) {
        const double x = realAt(*array, i);
        const std::int64_t n = isFloat(array->type) ? 0 : wholeAt(*array, i);
        real = sum || mean ? real + x : largest ? std::max(real, x) : std::min(real, x);
        whole = sum       ? static_cast<std::int64_t>(static_cast<std::uint64_t>(whole) + static_cast<std::uint64_t>(n))
                : largest ? std::max(whole, n)
                          : std::min(whole, n);
    }
    ArrayValue result = makeArray(Shape{}, type, array->origin);
    result.afterConvolution = array->afterConvolution;
    result.numbers->drawn = array->numbers->drawn;
    if (isFloat(type))
        setReal(result, 0, mean ? real / static_cast<double>(array->size()) : real);
    else
        setWhole(result, 0, whole);
    return Value::ofArray(std::move(result));
}

Value arithmetic(Evaluator &evaluator, Bound &call) // a b
{
    if (!call.has(0) || !call.has(1))
        return evaluator.refuse(call.callee.begin, call.functionAt, ErrorCode::Unsupported,
                                shownPath(call.path) + " needs two values");
    const std::string_view name = call.path.substr(call.path.rfind('.') + 1);
    const Op op = name == "add"             ? Op::Add
                  : name.starts_with("sub") ? Op::Subtract
                  : name.starts_with("mul") ? Op::Multiply
                  : name.starts_with("pow") ? Op::Power
                                            : Op::Divide;
    const Origin origin = originOf(call.path);
    std::optional<ArrayValue> a = call[0].value.kind == Kind::Array
                                      ? std::optional(call[0].value.array())
                                      : converted(evaluator, call[0], origin, std::nullopt);
    if (!a)
        return Value::missing();
    return evaluator.binary(op, {.value = Value::ofArray(*a), .begin = call[0].begin}, call[1], call.callee.begin);
}

Value write(Evaluator &evaluator, Bound &call) // self value: fill_, copy_, assign
{
    if (!call.has(0) || call[0].value.kind != Kind::Array)
        return evaluator.refuse(call.callee.begin, call.functionAt, ErrorCode::Unsupported, "an array is needed here");
    const ArrayValue &target = call[0].value.array();
    Argument source{.value = Value::ofFloat(call.path.find("ones") != std::string_view::npos ? 1 : 0),
                    .begin = call.callee.begin};
    if (call.has(1))
        source = call[1];
    const std::optional<ArrayValue> values = evaluator.arrayOf(source);
    if (!values || !evaluator.spend(target.size(), call[0]))
        return Value::missing();
    const std::optional<Shape> both = broadcastShape(values->shape, target.shape);
    if (!both || *both != target.shape || target.numbers->convolution >= 0)
        return evaluator.refuse(source, "values of shape " + values->shape.text() + " do not go into the shape " +
                                            target.shape.text());
    if (target.numbers->copied)
        return evaluator.refuse(call[0], "this array shares its memory with another one that was made from it: "
                                         "changing it in place is not supported");
    const ArrayValue wide = broadcastTo(cast(*values, target.type), target.shape);
    target.numbers->values = wide.numbers->values;
    target.numbers->drawn = wide.numbers->drawn;
    return call[0].value;
}

Value sizes(Evaluator &evaluator, Bound &call) // the shape as a tuple or a tensor
{
    if (!call.has(0))
        return evaluator.refuse(call.callee.begin, call.functionAt, ErrorCode::Unsupported, "an array is needed here");
    std::optional<ArrayValue> array =
        call[0].value.kind == Kind::Array ? std::optional(call[0].value.array()) : operand(evaluator, call);
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
    if (call.path == ".size" && call.has(1)) {
        const std::optional<Index> axis = integerOf(evaluator, call[1]);
        const auto rank = static_cast<Index>(list.size());
        if (axis && (*axis < -rank || *axis >= rank))
            return evaluator.refuse(call[1], "this array has no such axis");
        return axis ? list[static_cast<std::size_t>(*axis < 0 ? *axis + rank : *axis)] : Value::missing();
    }
    return Value::ofList(std::move(list), true);
}

Value count(Evaluator &evaluator, Bound &call)
{
    if (!call.has(0) || call[0].value.kind != Kind::Array)
        return evaluator.refuse(call.callee.begin, call.functionAt, ErrorCode::Unsupported, "an array is needed here");
    const bool axes = call.path.ends_with("dim") || call.path.ends_with("rank");
    return Value::ofInt(axes ? call[0].value.array().shape.rank() : call[0].value.array().size());
}

Value asList(Evaluator &, Bound &call)
{
    std::vector<Value> items;
    for (Index i = 0; i < lengthOf(call[0].value.list()); ++i)
        items.push_back(itemOf(call[0].value.list(), i));
    return Value::ofList(std::move(items), false);
}

constexpr std::array rows{
    LibraryRow{".astype", "self dtype order casting subok copy", castArray},
    LibraryRow{".type", "self dtype", castArray},
    LibraryRow{"tensorflow.cast", "x dtype name", castArray},
    LibraryRow{"keras.backend.cast", "x dtype", castArray},
    LibraryRow{"tensorflow.to_float", "x name", castByName},
    LibraryRow{"tensorflow.to_double", "x name", castByName},
    LibraryRow{"tensorflow.to_int32", "x name", castByName},
    LibraryRow{".float", "self", castByName},
    LibraryRow{".double", "self", castByName},
    LibraryRow{".half", "self", castByName},
    LibraryRow{".bfloat16", "self", castByName},
    LibraryRow{".int", "self", castByName},
    LibraryRow{".long", "self", castByName},
    LibraryRow{".to", "self target dtype device non_blocking", to},
    LibraryRow{".cpu", "self", same},
    LibraryRow{".cuda", "self device", same},
    LibraryRow{".detach", "self", same},
    LibraryRow{".contiguous", "self", same},
    LibraryRow{".requires_grad_", "self requires_grad", same},
    LibraryRow{".read_value", "self", same},
    LibraryRow{".value", "self", same},
    LibraryRow{".clone", "self", copy},
    LibraryRow{".copy", "self order", copy},
    LibraryRow{"torch.clone", "input", copy},
    LibraryRow{".numpy", "self", asNumPy},
    LibraryRow{".eval", "self feed_dict session", asNumPy},
    LibraryRow{".tolist", "self", asPython},
    LibraryRow{".item", "self", asPython},
    LibraryRow{"builtins.float", "x", pythonNumber},
    LibraryRow{"builtins.int", "x", pythonNumber},
    LibraryRow{"builtins.bool", "x", pythonNumber},
    LibraryRow{"builtins.len", "x", length},
    LibraryRow{"builtins.abs", "x", magnitude},
    LibraryRow{"numpy.abs", "x", magnitude},
    LibraryRow{"numpy.absolute", "x", magnitude},
    LibraryRow{"tensorflow.abs", "x name", magnitude},
    LibraryRow{"torch.abs", "input", magnitude},
    LibraryRow{".abs", "self", magnitude},
    LibraryRow{"math.sqrt", "x", root},
    LibraryRow{"numpy.sqrt", "x", root},
    LibraryRow{"tensorflow.sqrt", "x name", root},
    LibraryRow{"torch.sqrt", "input", root},
    LibraryRow{"math.exp", "x", exponential},
    LibraryRow{"numpy.exp", "x", exponential},
    LibraryRow{"tensorflow.exp", "x name", exponential},
    LibraryRow{"torch.exp", "input", exponential},
    LibraryRow{".sum", "self axis/dim", reduced},
    LibraryRow{".mean", "self axis/dim", reduced},
    LibraryRow{".max", "self axis/dim", reduced},
    LibraryRow{".min", "self axis/dim", reduced},
    LibraryRow{"numpy.sum", "a axis", reduced},
    LibraryRow{"numpy.mean", "a axis", reduced},
    LibraryRow{"numpy.max", "a axis", reduced},
    LibraryRow{"numpy.min", "a axis", reduced},
    LibraryRow{"tensorflow.reduce_sum", "input_tensor axis", reduced},
    LibraryRow{"tensorflow.reduce_mean", "input_tensor axis", reduced},
    LibraryRow{"tensorflow.reduce_max", "input_tensor axis", reduced},
    LibraryRow{"tensorflow.reduce_min", "input_tensor axis", reduced},
    LibraryRow{"torch.sum", "input dim", reduced},
    LibraryRow{"torch.mean", "input dim", reduced},
    LibraryRow{"numpy.add", "x1 x2", arithmetic},
    LibraryRow{"numpy.subtract", "x1 x2", arithmetic},
    LibraryRow{"numpy.multiply", "x1 x2", arithmetic},
    LibraryRow{"numpy.divide", "x1 x2", arithmetic},
    LibraryRow{"numpy.power", "x1 x2", arithmetic},
    LibraryRow{"tensorflow.add", "x y name", arithmetic},
    LibraryRow{"tensorflow.subtract", "x y name", arithmetic},
    LibraryRow{"tensorflow.multiply", "x y name", arithmetic},
    LibraryRow{"tensorflow.divide", "x y name", arithmetic},
    LibraryRow{"tensorflow.pow", "x y name", arithmetic},
    LibraryRow{"torch.add", "input other", arithmetic},
    LibraryRow{"torch.sub", "input other", arithmetic},
    LibraryRow{"torch.mul", "input other", arithmetic},
    LibraryRow{"torch.div", "input other", arithmetic},
    LibraryRow{".add", "self other", arithmetic},
    LibraryRow{".sub", "self other", arithmetic},
    LibraryRow{".mul", "self other", arithmetic},
    LibraryRow{".div", "self other", arithmetic},
    LibraryRow{".fill_", "self value", write},
    LibraryRow{".fill", "self value", write},
    LibraryRow{".zero_", "self", write},
    LibraryRow{".copy_", "self src", write},
    LibraryRow{".assign", "self value use_locking name read_value", write},
    LibraryRow{"torch.nn.init.constant_", "tensor val", write},
    LibraryRow{"torch.nn.init.ones_", "tensor", write},
    LibraryRow{"torch.nn.init.zeros_", "tensor", write},
    LibraryRow{"tensorflow.assign", "ref value", write},
    LibraryRow{"tensorflow.shape", "input name out_type", sizes},
    LibraryRow{"numpy.shape", "a", sizes},
    LibraryRow{".size", "self dim", sizes},
    LibraryRow{".get_shape", "self", sizes},
    LibraryRow{"tensorflow.TensorShape", "dims",
               [](Evaluator &, Bound &call) { return call.has(0) ? call[0].value : Value{}; }},
    LibraryRow{"tensorflow.size", "input name", count},
    LibraryRow{"tensorflow.rank", "input name", count},
    LibraryRow{".numel", "self", count},
    LibraryRow{".dim", "self", count},
    LibraryRow{".list.as_list", "self", asList},
};

} // namespace

std::span<const LibraryRow> numberRows()
{
    return rows;
}

} // namespace lab::python
