#include "core/formats/python/arrays.h"
#include "core/formats/python/evaluator.h"
#include "core/formats/python/library.h"

#include <cmath>
#include <limits>

namespace lab::python {
namespace {

std::string_view signOf(Op op)
{
    switch (op) {
    case Op::Add:
        return "+";
    case Op::Subtract:
        return "-";
    case Op::Multiply:
        return "*";
    case Op::Divide:
        return "/";
    case Op::FloorDivide:
        return "//";
    case Op::Modulo:
        return "%";
    case Op::Power:
        return "**";
    case Op::Constant:
    case Op::Name:
    case Op::Attribute:
    case Op::Call:
    case Op::Subscript:
    case Op::Tuple:
    case Op::List:
    case Op::Dict:
    case Op::Slice:
    case Op::Keyword:
    case Op::Star:
    case Op::Negate:
    case Op::Plus:
    case Op::Group:
        break;
    }
    return "?";
}

Arithmetic arithmeticOf(Op op)
{
    switch (op) {
    case Op::Subtract:
        return Arithmetic::Subtract;
    case Op::Multiply:
        return Arithmetic::Multiply;
    case Op::Divide:
        return Arithmetic::Divide;
    case Op::FloorDivide:
        return Arithmetic::FloorDivide;
    case Op::Modulo:
        return Arithmetic::Modulo;
    case Op::Power:
        return Arithmetic::Power;
    case Op::Add:
    case Op::Constant:
    case Op::Name:
    case Op::Attribute:
    case Op::Call:
    case Op::Subscript:
    case Op::Tuple:
    case Op::List:
    case Op::Dict:
    case Op::Slice:
    case Op::Keyword:
    case Op::Star:
    case Op::Negate:
    case Op::Plus:
    case Op::Group:
        break;
    }
    return Arithmetic::Add;
}

/// a ** b for b >= 0, or nothing beyond 64 bits.
std::optional<std::int64_t> wholePower(std::int64_t a, std::int64_t b)
{
    std::int64_t result = 1;
    bool baseFits = true;
    while (b > 0) {
        if ((b & 1) != 0 && (!baseFits || __builtin_mul_overflow(result, a, &result)))
            return std::nullopt;
        b >>= 1;
        if (b > 0)
            baseFits = baseFits && !__builtin_mul_overflow(a, a, &a);
    }
    return result;
}

double pythonModulo(double a, double b)
{
    double rest = std::fmod(a, b);
    if (rest != 0 && (rest < 0) != (b < 0))
        rest += b;
    return rest == 0 ? std::copysign(0.0, b) : rest;
}

/// A number that stands beside an array takes the array's type, as NumPy 2, TensorFlow and PyTorch have it.
ArrayType typeBesideNumber(ArrayType type, Kind number, Origin origin)
{
    if (number == Kind::Float && !isFloat(type))
        return origin == Origin::Torch ? ArrayType::Float32 : ArrayType::Float64;
    return type == ArrayType::Bool && number == Kind::Int ? ArrayType::Int64 : type;
}

bool fits(std::int64_t value, ArrayType type)
{
    ArrayValue probe = makeArray(Shape{}, type, Origin::NumPy);
    setWhole(probe, 0, value);
    return isFloat(type) || (type == ArrayType::UInt64 ? value >= 0 : wholeAt(probe, 0) == value);
}

/// PyTorch: axes count more than none within one category of types.
ArrayType torchType(const ArrayValue &a, const ArrayValue &b)
{
    const auto category = [](ArrayType type) { return type == ArrayType::Bool ? 0 : isFloat(type) ? 2 : 1; };
    if (category(a.type) == category(b.type) && (a.shape.rank() == 0) != (b.shape.rank() == 0))
        return a.shape.rank() == 0 ? b.type : a.type;
    return promoted(a.type, b.type, Origin::Torch);
}

} // namespace

Value Evaluator::unary(Op op, const Argument &of)
{
    switch (of.value.kind) {
    case Kind::Bool:
    case Kind::Int:
        if (op == Op::Plus)
            return Value::ofInt(of.value.integer);
        if (of.value.integer == std::numeric_limits<std::int64_t>::min())
            return refuse(of, "a whole number needs more than 64 bits", ErrorCode::LimitReached);
        return Value::ofInt(-of.value.integer);
    case Kind::Float:
        return Value::ofFloat(op == Op::Plus ? of.value.real : -of.value.real);
    case Kind::Array: {
        const std::optional<ArrayValue> array = settled(of.value.array(), of);
        if (!array)
            return Value::missing(true);
        if (array->type == ArrayType::Bool)
            return refuse(of, "an array of True and False has no sign");
        if (!room(std::vector<Index>(array->shape.sizes().begin(), array->shape.sizes().end()), of))
            return Value::missing();
        ArrayValue result = makeArray(array->shape, array->type, array->origin);
        result.afterConvolution = array->afterConvolution;
        result.numbers->drawn = array->numbers->drawn;
        for (Index i = 0; i < result.size(); ++i) {
            if (isFloat(array->type))
                setReal(result, i, op == Op::Plus ? realAt(*array, i) : -realAt(*array, i));
            else
                setWhole(result, i,
                         op == Op::Plus ? wholeAt(*array, i)
                                        : static_cast<std::int64_t>(-static_cast<std::uint64_t>(wholeAt(*array, i))));
        }
        return Value::ofArray(std::move(result));
    }
    case Kind::Opaque:
        return of.value;
    case Kind::None:
    case Kind::Text:
    case Kind::Type:
    case Kind::List:
    case Kind::Path:
    case Kind::Method:
    case Kind::Slice:
    case Kind::Ellipsis:
    case Kind::Layer:
    case Kind::Missing:
        break;
    }
    return refuse(of, describe(of.value) + " has no sign");
}

Value Evaluator::binary(Op op, const Argument &left, const Argument &right, Offset at)
{
    const Kind a = left.value.kind, b = right.value.kind;
    if (a == Kind::Opaque || b == Kind::Opaque || (a == Kind::Text && op == Op::Modulo))
        return Value::opaque("text");
    if (a == Kind::Array || b == Kind::Array)
        return binaryArrays(op, left, right, at);
    if (left.value.isNumber() && right.value.isNumber())
        return binaryNumbers(op, left, right, at);
    if (op == Op::Multiply && a == Kind::List && right.value.isInteger())
        return repeated(left, right, at);
    if (op == Op::Multiply && b == Kind::List && left.value.isInteger())
        return repeated(right, left, at);
    if (op == Op::Add && a == Kind::List && b == Kind::List && left.value.list().tuple == right.value.list().tuple) {
        const ListValue &first = left.value.list(), &second = right.value.list();
        if (!spend((lengthOf(first) + lengthOf(second)) * 4, left))
            return Value::missing();
        std::vector<Value> items;
        for (Index i = 0; i < lengthOf(first); ++i)
            items.push_back(itemOf(first, i));
        for (Index i = 0; i < lengthOf(second); ++i)
            items.push_back(itemOf(second, i));
        return Value::ofList(std::move(items), first.tuple);
    }
    if (a == Kind::Text || b == Kind::Text)
        return Value::opaque("text");
    return refuse(at, at + static_cast<Offset>(signOf(op).size()), ErrorCode::Unsupported,
                  describe(left.value) + " " + std::string(signOf(op)) + " " + describe(right.value) +
                      " means nothing here");
}

Value Evaluator::binaryNumbers(Op op, const Argument &left, const Argument &right, Offset at)
{
    const Value &a = left.value, &b = right.value;
    const bool divides = op == Op::Divide || op == Op::FloorDivide || op == Op::Modulo;
    const auto sign = static_cast<Offset>(signOf(op).size());
    if ((divides && b.number() == 0) || (op == Op::Power && a.number() == 0 && b.number() < 0))
        return refuse(at, at + sign, ErrorCode::Unsupported, "a division by zero");
    if (a.isInteger() && b.isInteger() && op != Op::Divide && !(op == Op::Power && b.integer < 0)) {
        std::int64_t result = 0;
        bool overflow = false;
        if (op == Op::Add) {
            overflow = __builtin_add_overflow(a.integer, b.integer, &result);
        } else if (op == Op::Subtract) {
            overflow = __builtin_sub_overflow(a.integer, b.integer, &result);
        } else if (op == Op::Multiply) {
            overflow = __builtin_mul_overflow(a.integer, b.integer, &result);
        } else if (op == Op::Power) {
            const std::optional<std::int64_t> power = wholePower(a.integer, b.integer);
            overflow = !power;
            result = power.value_or(0);
        } else if (b.integer == -1) {
            overflow = op == Op::FloorDivide && a.integer == std::numeric_limits<std::int64_t>::min();
            result = op == Op::FloorDivide && !overflow ? -a.integer : 0;
        } else {
            const std::int64_t rest = a.integer % b.integer;
            const bool off = rest != 0 && (rest < 0) != (b.integer < 0);
            result = op == Op::Modulo ? rest + (off ? b.integer : 0) : a.integer / b.integer - (off ? 1 : 0);
        }
        if (overflow)
            return refuse(at, at + sign, ErrorCode::LimitReached, "the result needs more than 64 bits");
        return Value::ofInt(result);
    }
    const double x = a.number(), y = b.number();
    double result = 0;
    if (op == Op::Power) {
        result = std::pow(x, y);
        const bool complex = x < 0 && std::isfinite(x) && std::isfinite(y) && y != std::trunc(y);
        if (complex || (std::isinf(result) && std::isfinite(x) && std::isfinite(y)))
            return refuse(at, at + sign, ErrorCode::Unsupported,
                          complex ? "a root of a negative number is no real number"
                                  : "the power is too large for a number");
    } else if (op == Op::Modulo) {
        result = pythonModulo(x, y);
    } else if (op == Op::FloorDivide) {
        const double quotient = (x - pythonModulo(x, y)) / y;
        const double whole = std::floor(quotient);
        result = quotient == 0 ? std::copysign(0.0, x / y) : quotient - whole > 0.5 ? whole + 1 : whole;
    } else {
        result = op == Op::Add ? x + y : op == Op::Subtract ? x - y : op == Op::Multiply ? x * y : x / y;
    }
    return Value::ofFloat(result);
}

Value Evaluator::repeated(const Argument &list, const Argument &times, Offset at)
{
    const ListValue &items = list.value.list();
    const Index count = std::max<Index>(times.value.integer, 0), length = lengthOf(items);
    const bool packed = items.packed && items.packed->shape.rank() == 1;
    const std::optional<Index> made = checkedProduct({count, length, packed ? 1 : 4});
    if (!made || *made > m_options.elements)
        return refuse(at, at + 1, ErrorCode::LimitReached,
                      "the list would have more than " + std::to_string(m_options.elements) +
                          " items, the limit for pasted code");
    if (!spend(*made, list))
        return Value::missing();
    if (packed && count * length > 0) {
        ArrayValue numbers = makeArray(Shape{count * length}, items.packed->type, Origin::NumPy);
        std::visit(
            [&](auto &target) {
                const auto &source = std::get<std::decay_t<decltype(target)>>(items.packed->numbers->values);
                for (std::size_t i = 0; i < target.size(); ++i)
                    target[i] = source[i % source.size()];
            },
            numbers.numbers->values);
        return Value::ofPacked(std::make_shared<ArrayValue>(std::move(numbers)), items.tuple);
    }
    std::vector<Value> result;
    for (Index n = 0; n < count; ++n)
        for (Index i = 0; i < length; ++i)
            result.push_back(itemOf(items, i));
    return Value::ofList(std::move(result), items.tuple);
}

Value Evaluator::binaryArrays(Op op, const Argument &left, const Argument &right, Offset at)
{
    const auto originOfSide = [](const Argument &side) {
        return side.value.kind == Kind::Array ? side.value.array().origin : Origin::NumPy;
    };
    const Origin one = originOfSide(left), two = originOfSide(right);
    const Origin origin = one == Origin::TensorFlow || two == Origin::TensorFlow ? Origin::TensorFlow
                          : one == Origin::Torch || two == Origin::Torch         ? Origin::Torch
                                                                                 : Origin::NumPy;
    const Offset signEnd = at + static_cast<Offset>(signOf(op).size());
    const bool after = (left.value.kind == Kind::Array && left.value.array().afterConvolution) ||
                       (right.value.kind == Kind::Array && right.value.array().afterConvolution);
    std::optional<ArrayValue> a = arrayOf(left), b = a ? arrayOf(right) : std::nullopt;
    if (!a || !b)
        return Value::missing(after);
    ArrayType type = ArrayType::Float32;
    const bool numberLeft = left.value.isNumber(), numberRight = right.value.isNumber();
    if (numberLeft || numberRight) {
        const Value &number = numberLeft ? left.value : right.value;
        const ArrayType beside = numberLeft ? b->type : a->type;
        type = typeBesideNumber(beside, number.kind, origin);
        if (origin == Origin::TensorFlow && type != beside)
            return refuse(at, signEnd, ErrorCode::Unsupported,
                          "TensorFlow does not mix a " + std::string(typeName(beside)) +
                              " tensor and a number of another kind: cast it first",
                          after);
        if (number.kind == Kind::Int && !fits(number.integer, type))
            return refuse(numberLeft ? left : right, "the number does not fit the type " + std::string(typeName(type)));
    } else if (origin == Origin::TensorFlow) {
        if (one == two && a->type != b->type)
            return refuse(at, signEnd, ErrorCode::Unsupported,
                          "TensorFlow does not mix " + std::string(typeName(a->type)) + " and " +
                              std::string(typeName(b->type)) + ": cast one of them",
                          after);
        type = one == Origin::TensorFlow ? a->type : b->type;
    } else {
        type = origin == Origin::Torch ? torchType(*a, *b) : promoted(a->type, b->type, origin);
    }
    const bool bools = type == ArrayType::Bool;
    if (bools && (origin == Origin::TensorFlow || (op != Op::Add && op != Op::Multiply && op != Op::Divide)))
        return refuse(at, signEnd, ErrorCode::Unsupported, "arithmetic on True and False is not supported", after);
    if (op == Op::Divide && !isFloat(type)) {
        const bool small = type == ArrayType::Int8 || type == ArrayType::UInt8 || type == ArrayType::Int16 ||
                           type == ArrayType::UInt16;
        type = origin == Origin::Torch || (origin == Origin::TensorFlow && small) ? ArrayType::Float32
                                                                                  : ArrayType::Float64;
    }
    const std::optional<Shape> shape = broadcastShape(a->shape, b->shape);
    if (!shape)
        return refuse(at, signEnd, ErrorCode::Unsupported,
                      "the shapes " + a->shape.text() + " and " + b->shape.text() + " do not go together", after);
    const Argument place{.value = {}, .begin = left.begin};
    if (!room(std::vector<Index>(shape->sizes().begin(), shape->sizes().end()), place))
        return Value::missing();
    *a = broadcastTo(cast(*a, type), *shape);
    *b = broadcastTo(cast(*b, type), *shape);
    if (op == Op::Power && isInteger(type))
        for (Index i = 0; i < b->size(); ++i)
            if (wholeAt(*b, i) < 0)
                return refuse(right, "whole numbers to negative powers are not supported: make one of them a float");
    if ((op == Op::FloorDivide || op == Op::Modulo) && isInteger(type) && origin != Origin::NumPy)
        for (Index i = 0; i < b->size(); ++i)
            if (wholeAt(*b, i) == 0)
                return refuse(right, "a division by zero");
    ArrayValue result = combined(arithmeticOf(op), *a, *b, type);
    result.origin = origin;
    result.afterConvolution = after;
    return Value::ofArray(std::move(result));
}

} // namespace lab::python
