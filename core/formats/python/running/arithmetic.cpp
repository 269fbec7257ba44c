#include "core/formats/python/library/library.h"
#include "core/formats/python/reasons.h"
#include "core/formats/python/running/arrays.h"
#include "core/formats/python/running/evaluator.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace lab::python {
namespace {

std::string signText(Sign sign)
{
    return sign < 256 ? std::string(1, static_cast<char>(sign))
                      : std::string{static_cast<char>(sign / 256), static_cast<char>(sign % 256)};
}

constexpr Sign raise = two('*', '*'), floorDivide = two('/', '/');

std::optional<Arithmetic> arithmeticOf(Sign sign)
{
    switch (sign) {
    case '+':
        return Arithmetic::Add;
    case '-':
        return Arithmetic::Subtract;
    case '*':
        return Arithmetic::Multiply;
    case '/':
        return Arithmetic::Divide;
    case floorDivide:
        return Arithmetic::FloorDivide;
    case '%':
        return Arithmetic::Modulo;
    case raise:
        return Arithmetic::Power;
    default:
        return std::nullopt; // & | ^ << >>
    }
}

bool isBitwise(Sign sign)
{
    return sign == '&' || sign == '|' || sign == '^' || sign == two('<', '<') || sign == two('>', '>');
}

std::int64_t bitwise(Sign sign, std::int64_t a, std::int64_t b)
{
    if (sign == '&')
        return a & b;
    if (sign == '|')
        return a | b;
    if (sign == '^')
        return a ^ b;
    const std::int64_t places = std::clamp<std::int64_t>(b, 0, 63);
    return sign == two('<', '<') ? static_cast<std::int64_t>(static_cast<std::uint64_t>(a) << places) : a >> places;
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

Value sameDraw(Value made, const Value &of)
{
    made.flag = of.flag;
    return made;
}

} // namespace

Value Evaluator::unary(Sign sign, const Argument &of)
{
    const Value &value = of.value;
    if (sign == '!') {
        const std::optional<bool> is = truth(of);
        return is ? Value::ofBool(!*is) : Value::missing();
    }
    if (const Value *method = sign == '-' ? ownMethod(value, "__neg__") : nullptr)
        return call({.value = Value::method(value, *method), .begin = of.begin}, {}, of.begin);
    switch (value.kind) {
    case Kind::Bool:
    case Kind::Int:
        if (sign != '-')
            return Value::ofInt(sign == '~' ? ~value.integer : value.integer);
        if (value.integer == std::numeric_limits<std::int64_t>::min())
            return refuse(of, says(why::thisNumberIsTooLarge), ErrorCode::LimitReached);
        return sameDraw(Value::ofInt(-value.integer), value);
    case Kind::Float:
        if (sign == '~')
            break;
        return sameDraw(Value::ofFloat(sign == '+' ? value.real : -value.real), value);
    case Kind::Array: {
        const std::optional<ArrayValue> array = settled(value.array(), of);
        if (!array)
            return Value::missing(true);
        if (sign == '~' ? isFloat(array->type) : array->type == ArrayType::Bool)
            return refuse(of, says(why::meansNothingForTheseValues, signText(sign), typeName(array->type)));
        if (!room(std::vector<Index>(array->shape.sizes().begin(), array->shape.sizes().end()), of))
            return Value::missing();
        ArrayValue result = makeArray(array->shape, array->type, array->origin);
        for (Index i = 0; i < result.size(); ++i) {
            if (isFloat(array->type))
                setReal(result, i, sign == '+' ? realAt(*array, i) : -realAt(*array, i));
            else if (sign == '~')
                setWhole(result, i, array->type == ArrayType::Bool ? 1 - wholeAt(*array, i) : ~wholeAt(*array, i));
            else
                setWhole(result, i,
                         sign == '+' ? wholeAt(*array, i)
                                     : static_cast<std::int64_t>(0 - static_cast<std::uint64_t>(wholeAt(*array, i))));
        }
        return derived(Value::ofArray(std::move(result)), {of});
    }
    case Kind::Symbol:
        return recorded(*this,
                        {.value = Value::ofPath(sign == '-' ? "numpy.negative" : "numpy.positive"), .begin = of.begin},
                        {of}, of.begin);
    case Kind::Opaque:
        return value;
    case Kind::Missing:
        return consequence(of);
    default:
        break;
    }
    return refuse(of, says(why::theSignMeansNothingFor, signText(sign), describe(value)));
}

/// Texts and lists, joined by +.
Value Evaluator::joined(const Argument &left, const Argument &right)
{
    if (left.value.kind == Kind::Text) {
        if (!spend(static_cast<Index>(left.value.text().size() + right.value.text().size()), left))
            return Value::missing();
        return Value::ofText(left.value.text() + right.value.text());
    }
    ListValue &first = left.value.list(), &second = right.value.list();
    if (!spend((lengthOf(first) + lengthOf(second)) * 4, left))
        return Value::missing();
    std::vector<Value> items;
    for (Index i = 0; i < lengthOf(first); ++i)
        items.push_back(itemOf(first, i));
    for (Index i = 0; i < lengthOf(second); ++i)
        items.push_back(itemOf(second, i));
    return Value::ofList(std::move(items), first.tuple);
}

namespace {

/// "__add__"; "__radd__" for what stands on the right.
std::string operatorMethod(Sign sign, bool reflected)
{
    constexpr std::array<std::pair<Sign, std::string_view>, 8> names{{{'+', "add"},
                                                                      {'-', "sub"},
                                                                      {'*', "mul"},
                                                                      {'/', "truediv"},
                                                                      {two('/', '/'), "floordiv"},
                                                                      {'%', "mod"},
                                                                      {'@', "matmul"},
                                                                      {two('*', '*'), "pow"}}};
    for (const auto &[known, name] : names)
        if (known == sign)
            return std::string(reflected ? "__r" : "__") + std::string(name) + "__";
    return {};
}

} // namespace

const Value *Evaluator::ownMethod(const Value &object, std::string_view name)
{
    if (object.kind != Kind::Instance || !object.instance().userClass || name.empty())
        return nullptr;
    const Value *method = classAttribute(*object.instance().userClass, name);
    return method != nullptr && method->kind == Kind::Function ? method : nullptr;
}

Value Evaluator::joinedSets(Sign sign, const Argument &left, const Argument &right)
{
    Value made = Value::ofDict(true);
    keep(made.object);
    DictValue &a = left.value.dict(), &b = right.value.dict();
    if (!spend(static_cast<Index>(a.items.size() + b.items.size()) * 8, left))
        return Value::missing();
    for (const auto &[key, value] : a.items) {
        const bool both = b.find(keyText(key)) != nullptr;
        if (sign == '|' || both == (sign == '&'))
            made.dict().set(keyText(key), key, Value{});
    }
    for (const auto &[key, value] : b.items)
        if (sign == '|' || (sign == '^' && a.find(keyText(key)) == nullptr))
            made.dict().set(keyText(key), key, Value{});
    return made;
}

Value Evaluator::binary(Sign sign, const Argument &left, const Argument &right, Offset at)
{
    const Kind a = left.value.kind, b = right.value.kind;
    if (a == Kind::Missing || b == Kind::Missing)
        return consequence(a == Kind::Missing ? left : right);
    if (a == Kind::Symbol || b == Kind::Symbol)
        return recorded(*this, {.value = Value::ofPath("sign." + signText(sign)), .begin = left.begin}, {left, right},
                        at);
    if (a == Kind::Text && sign == '%')
        return formattedByPercent(*this, left, right);
    if (a == Kind::Opaque || b == Kind::Opaque)
        return a == Kind::Opaque ? left.value : right.value;
    if ((a == Kind::Array && b != Kind::Instance) || (b == Kind::Array && a != Kind::Instance))
        return sign == '@' ? matrixProduct(left, right, at) : binaryArrays(sign, left, right, at);
    if (left.value.isNumber() && right.value.isNumber() && sign != '@') {
        Value made = binaryNumbers(sign, left, right, at);
        made.flag = made.flag || (made.isNumber() && (isDrawn(left.value) || isDrawn(right.value)));
        return made;
    }
    if (sign == '*' && (a == Kind::List || a == Kind::Text) && right.value.isInteger())
        return repeated(left, right, at);
    if (sign == '*' && (b == Kind::List || b == Kind::Text) && left.value.isInteger())
        return repeated(right, left, at);
    if (sign == '+' && a == b &&
        (a == Kind::Text || (a == Kind::List && left.value.list().tuple == right.value.list().tuple)))
        return joined(left, right);
    if (a == Kind::Set && b == Kind::Set)
        return joinedSets(sign, left, right);
    if (a == Kind::Dict && b == Kind::Dict && sign == '|')
        return callValue(*this, {.value = Value::ofPath("definitions.both"), .begin = left.begin}, {left, right}, at);
    for (const bool reflected : {false, true}) {
        const Argument &object = reflected ? right : left, &other = reflected ? left : right;
        if (const Value *method = ownMethod(object.value, operatorMethod(sign, reflected)))
            return call({.value = Value::method(object.value, *method), .begin = object.begin}, {other}, at);
    }
    const auto plain = [](const Value &one) {
        return one.isNumber() || one.kind == Kind::Text || one.kind == Kind::None || one.kind == Kind::List;
    };
    return raises(plain(left.value) && plain(right.value) ? "builtins.TypeError" : "",
                  refuse(at, at + static_cast<Offset>(signText(sign).size()), ErrorCode::Unsupported,
                         says(why::meansNothingHere, signText(sign), describe(left.value), describe(right.value))));
}

Value Evaluator::inPlace(Sign sign, const Argument &left, const Argument &right, Offset at)
{
    if (left.value.kind == Kind::List && !left.value.list().tuple && sign == '+') {
        const std::optional<std::vector<Value>> more = itemsOf(right);
        if (!more)
            return Value::missing();
        ListValue &list = left.value.list();
        list.unpack();
        list.filled = true;
        keep(left.value.object);
        list.items.insert(list.items.end(), more->begin(), more->end());
        return deepened(list, *more, right) ? left.value : Value::missing();
    }
    if (left.value.kind == Kind::Array && left.value.array().cellOf && left.value.array().origin == Origin::Torch)
        return refuse(left, says(why::changingOneNumberOfATensor));
    Value result = binary(sign, left, right, at);
    const bool changes = !failed() && left.value.kind == Kind::Array && result.kind == Kind::Array &&
                         left.value.array().origin != Origin::TensorFlow;
    if (!changes)
        return result;
    const ArrayValue &array = left.value.array(), &changed = result.array();
    if (array.numbers->convolution >= 0 || array.shape.rank() == 0)
        return result;
    if (changed.shape != array.shape || (isFloat(changed.type) && !isFloat(array.type)))
        return refuse(right, changed.shape != array.shape
                                 ? says(why::theResultDoesNotFitThe, array.shape.text())
                                 : says(why::valuesDoNotGoIntoAn, typeName(changed.type), typeName(array.type)));
    for (Step &one : steps) // a step keeps the numbers that it gave
        if (one.result.kind == Kind::Array && one.result.array().numbers == array.numbers)
            one.result.array().numbers = std::make_shared<Numbers>(*array.numbers);
    if (!write(array, left, {.value = result, .begin = right.begin}))
        return Value::missing();
    if (array.strides.empty() && array.size() > 0) {
        left.value.array().afterConvolution = changed.afterConvolution;
        left.value.array().step = changed.step;
    }
    return left.value;
}

namespace {

/// Sums, products, quotients as Python has them; nothing where 64 bits are too few.
std::optional<std::int64_t> wholeResult(Sign op, std::int64_t a, std::int64_t b)
{
    std::int64_t result = 0;
    bool overflow = false;
    if (op == '+') {
        overflow = __builtin_add_overflow(a, b, &result);
    } else if (op == '-') {
        overflow = __builtin_sub_overflow(a, b, &result);
    } else if (op == '*') {
        overflow = __builtin_mul_overflow(a, b, &result);
    } else if (op == raise) {
        const std::optional<std::int64_t> power = wholePower(a, b);
        overflow = !power;
        result = power.value_or(0);
    } else if (b == -1) {
        overflow = op == floorDivide && a == std::numeric_limits<std::int64_t>::min();
        result = op == floorDivide && !overflow ? -a : 0;
    } else {
        const std::int64_t rest = a % b;
        const bool off = rest != 0 && (rest < 0) != (b < 0);
        result = op == '%' ? rest + (off ? b : 0) : a / b - (off ? 1 : 0);
    }
    return overflow ? std::nullopt : std::optional(result);
}

} // namespace

Value Evaluator::binaryNumbers(Sign op, const Argument &left, const Argument &right, Offset at)
{
    const Value &a = left.value, &b = right.value;
    const bool divides = op == '/' || op == floorDivide || op == '%';
    const auto sign = static_cast<Offset>(signText(op).size());
    if ((divides && b.number() == 0) || (op == raise && a.number() == 0 && b.number() < 0))
        return raises("builtins.ZeroDivisionError",
                      refuse(at, at + sign, ErrorCode::Unsupported, says(why::aDivisionByZero)));
    if (isBitwise(op)) {
        if (!a.isInteger() || !b.isInteger() || (op > 255 && (b.integer < 0 || b.integer > 63)))
            return raises(a.isInteger() && b.isInteger() ? "" : "builtins.TypeError",
                          refuse(at, at + sign, ErrorCode::Unsupported,
                                 says(why::meansNothingHere, signText(op), describe(a), describe(b))));
        const std::int64_t result = bitwise(op, a.integer, b.integer);
        if (op == two('<', '<') && result >> b.integer != a.integer)
            return refuse(at, at + sign, ErrorCode::LimitReached, says(why::thisNumberIsTooLarge));
        return a.kind == Kind::Bool && b.kind == Kind::Bool && op < 256 ? Value::ofBool(result != 0)
                                                                        : Value::ofInt(result);
    }
    if (a.isInteger() && b.isInteger() && op != '/' && !(op == raise && b.integer < 0)) {
        const std::optional<std::int64_t> result = wholeResult(op, a.integer, b.integer);
        return result ? Value::ofInt(*result)
                      : refuse(at, at + sign, ErrorCode::LimitReached, says(why::thisNumberIsTooLarge));
    }
    const double x = a.number(), y = b.number();
    double result = 0;
    if (op == raise) {
        result = std::pow(x, y);
        const bool complex = x < 0 && std::isfinite(x) && std::isfinite(y) && y != std::trunc(y);
        if (complex || (std::isinf(result) && std::isfinite(x) && std::isfinite(y)))
            return refuse(at, at + sign, ErrorCode::Unsupported,
                          complex ? says(why::aRootOfANegativeNumber) : says(why::thisNumberIsTooLarge));
    } else if (op == '%') {
        result = pythonModulo(x, y);
    } else if (op == floorDivide) {
        const double quotient = (x - pythonModulo(x, y)) / y;
        const double whole = std::floor(quotient);
        result = quotient == 0 ? std::copysign(0.0, x / y) : quotient - whole > 0.5 ? whole + 1 : whole;
    } else {
        result = op == '+' ? x + y : op == '-' ? x - y : op == '*' ? x * y : x / y;
    }
    return Value::ofFloat(result);
}

Value Evaluator::repeated(const Argument &list, const Argument &times, Offset at)
{
    const Index count = std::max<Index>(times.value.integer, 0);
    if (list.value.kind == Kind::Text) {
        const std::string &text = list.value.text();
        const std::optional<Index> size = checkedProduct({count, static_cast<Index>(text.size())});
        std::string all;
        if (size && spend(*size, list))
            for (Index i = 0; i < count; ++i)
                all += text;
        else if (!failed())
            return refuse(at, at + 1, ErrorCode::LimitReached, says(why::theTextBecomesTooLong));
        return Value::ofText(std::move(all));
    }
    ListValue &items = list.value.list();
    const Index length = lengthOf(items);
    const bool packed = items.packed && items.packed->shape.rank() == 1;
    const std::optional<Index> made = checkedProduct({count, length, packed ? 1 : 4});
    if (!made || *made > m_options.elements)
        return refuse(at, at + 1, ErrorCode::LimitReached, says(why::theListWouldHaveMoreThan, m_options.elements));
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

namespace {

struct Sides {
    const Argument &left, &right;
    const ArrayValue &a, &b;
    Origin origin;
};

/// The type of what an operator makes of two arrays, or of one and a number, as the library has it.
std::optional<ArrayType> resultType(Evaluator &evaluator, Sign op, const Sides &of, Offset at)
{
    const auto &[left, right, a, b, origin] = of;
    const auto fault = [&, after = a.afterConvolution || b.afterConvolution](Sentence reason) {
        evaluator.refuse(at, at + static_cast<Offset>(signText(op).size()), ErrorCode::Unsupported, std::move(reason),
                         after);
        return std::nullopt;
    };
    ArrayType type = ArrayType::Float32;
    const bool numberLeft = left.value.isNumber();
    if (numberLeft || right.value.isNumber()) {
        const Value &number = numberLeft ? left.value : right.value;
        const ArrayType beside = numberLeft ? b.type : a.type;
        type = typeBesideNumber(beside, number.kind, origin);
        if (origin == Origin::TensorFlow && type != beside)
            return fault(says(why::tensorflowDoesNotMixATensor, typeName(beside)));
        if (number.kind == Kind::Int && !fits(number.integer, type))
            return evaluator.refuse(numberLeft ? left : right, says(why::thisNumberIsTooLarge, typeName(type))),
                   std::nullopt;
    } else if (origin == Origin::TensorFlow) {
        const auto tensor = [](const Argument &side) {
            return side.value.kind == Kind::Array && side.value.array().origin == Origin::TensorFlow;
        };
        if (tensor(left) && tensor(right) && a.type != b.type)
            return fault(says(why::tensorflowDoesNotMixAndCast, typeName(a.type), typeName(b.type)));
        type = tensor(left) ? a.type : b.type;
    } else {
        type = origin == Origin::Torch ? torchType(a, b) : promoted(a.type, b.type, origin);
    }
    const bool adds = op == '+' || op == '*' || op == '/';
    if (type == ArrayType::Bool && !isBitwise(op) && (origin == Origin::TensorFlow || !adds))
        return fault(says(why::thisIsNotSupportedInPasted));
    if (op != '/' || isFloat(type))
        return type;
    const bool small =
        type == ArrayType::Int8 || type == ArrayType::UInt8 || type == ArrayType::Int16 || type == ArrayType::UInt16;
    return origin == Origin::Torch || (origin == Origin::TensorFlow && small) ? ArrayType::Float32 : ArrayType::Float64;
}

Origin commonOrigin(const Argument &left, const Argument &right)
{
    for (const Origin one : {Origin::TensorFlow, Origin::Torch})
        for (const Argument *side : {&left, &right})
            if (side->value.kind == Kind::Array && side->value.array().origin == one)
                return one;
    return Origin::NumPy;
}

} // namespace

Value Evaluator::binaryArrays(Sign op, const Argument &left, const Argument &right, Offset at)
{
    const Origin origin = commonOrigin(left, right);
    const Offset signEnd = at + static_cast<Offset>(signText(op).size());
    const bool after = (left.value.kind == Kind::Array && left.value.array().afterConvolution) ||
                       (right.value.kind == Kind::Array && right.value.array().afterConvolution);
    const auto isMatrix = [](const Argument &side) {
        return side.value.kind == Kind::Array && side.value.array().isMatrix;
    };
    const bool matrix = isMatrix(left) || isMatrix(right);
    if (matrix && op == '*' && left.value.kind != Kind::Int && left.value.kind != Kind::Float &&
        !right.value.isNumber())
        return matrixProduct(left, right, at);
    if (matrix && op == raise)
        return refuse(at, signEnd, ErrorCode::Unsupported, says(why::thisIsNotSupportedInPasted));
    std::optional<ArrayValue> a = arrayOf(left), b = a ? arrayOf(right) : std::nullopt;
    if (!a || !b)
        return Value::missing(after);
    const std::optional<ArrayType> common = resultType(*this, op, {left, right, *a, *b, origin}, at);
    if (!common)
        return Value::missing(after);
    const ArrayType type = *common;
    const std::optional<Shape> shape = broadcastShape(a->shape, b->shape);
    if (!shape)
        return raises(exceptionOf(a->origin == Origin::NumPy ? b->origin : a->origin),
                      refuse(at, signEnd, ErrorCode::Unsupported,
                             says(why::theShapesAndDoNotGo, a->shape.text(), b->shape.text()), after));
    const Argument place{.value = {}, .begin = left.begin};
    if (!room(std::vector<Index>(shape->sizes().begin(), shape->sizes().end()), place))
        return Value::missing();
    *a = broadcastTo(cast(*a, type), *shape);
    *b = broadcastTo(cast(*b, type), *shape);
    if (op == raise && isInteger(type))
        for (Index i = 0; i < b->size(); ++i)
            if (wholeAt(*b, i) < 0)
                return refuse(right, says(why::wholeNumbersToNegativePowersAre));
    if ((op == floorDivide || op == '%') && isInteger(type) && origin != Origin::NumPy)
        for (Index i = 0; i < b->size(); ++i)
            if (wholeAt(*b, i) == 0)
                return raises("builtins.ZeroDivisionError", refuse(right, says(why::aDivisionByZero)));
    ArrayValue result;
    if (const std::optional<Arithmetic> arithmetic = arithmeticOf(op)) {
        result = combined(*arithmetic, *a, *b, type);
    } else {
        if (isFloat(type))
            return refuse(at, signEnd, ErrorCode::Unsupported, says(why::meansNothingForTheseValues, signText(op)),
                          after);
        result = makeArray(*shape, type, origin);
        for (Index i = 0; i < result.size(); ++i)
            setWhole(result, i, bitwise(op, wholeAt(*a, i), wholeAt(*b, i)));
    }
    result.origin = origin;
    result.isMatrix = matrix;
    return stepped(*this, signText(op), derived(Value::ofArray(std::move(result)), {left, right}), {left, right}, at);
}

/// Arrays of one type and one shape from both sides.
Value Evaluator::compareArrays(Sign sign, const Argument &left, const Argument &right, Offset at)
{
    std::optional<ArrayValue> a = arrayOf(left), b = a ? arrayOf(right) : std::nullopt;
    const std::optional<Shape> shape = b ? broadcastShape(a->shape, b->shape) : std::nullopt;
    if (b && !shape)
        return raises(exceptionOf(a->origin == Origin::NumPy ? b->origin : a->origin),
                      refuse(at, at + 1, ErrorCode::Unsupported,
                             says(why::theShapesAndDoNotGo, a->shape.text(), b->shape.text())));
    const Argument place{.value = {}, .begin = left.begin};
    if (!shape || !room(std::vector<Index>(shape->sizes().begin(), shape->sizes().end()), place))
        return Value::missing();
    const Origin origin = left.value.kind == Kind::Array ? a->origin : b->origin;
    *a = broadcastTo(*a, *shape);
    *b = broadcastTo(*b, *shape);
    ArrayValue result = makeArray(*shape, ArrayType::Bool, origin);
    // A number beside an array is compared in the array's own precision.
    if (left.value.isNumber() && isFloat(b->type))
        *a = cast(*a, b->type);
    if (right.value.isNumber() && isFloat(a->type))
        *b = cast(*b, a->type);
    for (Index i = 0; i < result.size(); ++i) {
        const double x = realAt(*a, i), y = realAt(*b, i);
        const bool is = sign == two('=', '=')   ? x == y
                        : sign == two('!', '=') ? x != y
                        : sign == '<'           ? x < y
                        : sign == '>'           ? x > y
                        : sign == two('<', '=') ? x <= y
                                                : x >= y;
        setWhole(result, i, is ? 1 : 0);
    }
    return derived(Value::ofArray(std::move(result)), {left, right});
}

namespace {

/// Matrices of a and b, one pair after another: sizes are how many, rows, inner, columns.
void multiply(const ArrayValue &a, const ArrayValue &b, ArrayValue &result, const std::array<Index, 4> &sizes)
{
    const auto [batches, rows, inner, columns] = sizes;
    for (Index n = 0; n < batches; ++n)
        for (Index i = 0; i < rows; ++i)
            for (Index k = 0; k < columns; ++k) {
                double real = 0;
                std::uint64_t whole = 0;
                for (Index j = 0; j < inner; ++j) {
                    const Index x = (n * rows + i) * inner + j, y = (n * inner + j) * columns + k;
                    if (isFloat(result.type))
                        real += realAt(a, x) * realAt(b, y);
                    else
                        whole += static_cast<std::uint64_t>(wholeAt(a, x)) * static_cast<std::uint64_t>(wholeAt(b, y));
                }
                const Index to = (n * rows + i) * columns + k;
                if (isFloat(result.type))
                    setReal(result, to, real);
                else
                    setWhole(result, to, static_cast<std::int64_t>(whole));
            }
}

} // namespace

/// numpy.matmul: the last two axes are matrices, those before them broadcast.
Value Evaluator::matrixProduct(const Argument &left, const Argument &right, Offset at)
{
    std::optional<ArrayValue> a = arrayOf(left), b = a ? arrayOf(right) : std::nullopt;
    if (!b)
        return Value::missing();
    const bool rowOnly = a->shape.rank() == 1, columnOnly = b->shape.rank() == 1;
    if (rowOnly)
        *a = reshaped(*a, Shape{1, a->size()});
    if (columnOnly)
        *b = reshaped(*b, Shape{b->size(), 1});
    const int ra = a->shape.rank(), rb = b->shape.rank();
    const auto lead = [](const ArrayValue &array) {
        return *Shape::of(std::vector<Index>(array.shape.sizes().begin(), array.shape.sizes().end() - 2));
    };
    if (ra < 2 || rb < 2 || a->shape[ra - 1] != b->shape[rb - 2])
        return raises(exceptionOf(a->origin == Origin::NumPy ? b->origin : a->origin),
                      refuse(at, at + 1, ErrorCode::Unsupported,
                             says(why::theShapesAndDoNotGo, a->shape.text(), b->shape.text())));
    const std::optional<Shape> batch = broadcastShape(lead(*a), lead(*b));
    if (!batch)
        return raises(exceptionOf(a->origin == Origin::NumPy ? b->origin : a->origin),
                      refuse(at, at + 1, ErrorCode::Unsupported,
                             says(why::theShapesAndDoNotGo, a->shape.text(), b->shape.text())));
    const Index rows = a->shape[ra - 2], inner = a->shape[ra - 1], columns = b->shape[rb - 1];
    std::vector<Index> sizes(batch->sizes().begin(), batch->sizes().end()), own = sizes, other = sizes;
    sizes.insert(sizes.end(), {rows, columns});
    own.insert(own.end(), {rows, inner});
    other.insert(other.end(), {inner, columns});
    const std::optional<Index> products = checkedProduct({checkedProduct(sizes).value_or(0), inner});
    const Argument place{.value = {}, .begin = left.begin};
    if (!products || !room(sizes, place) || !room(own, place) || !room(other, place) || !work(*products, place))
        return Value::missing();
    const Origin origin = a->origin == Origin::NumPy ? b->origin : a->origin;
    const ArrayType type = promoted(a->type, b->type, origin);
    const bool matrix = a->isMatrix || b->isMatrix;
    *a = broadcastTo(cast(*a, type), *Shape::of(own));
    *b = broadcastTo(cast(*b, type), *Shape::of(other));
    ArrayValue result = makeArray(*Shape::of(sizes), type, origin);
    multiply(*a, *b, result, {batch->elementCount(), rows, inner, columns});
    if (columnOnly)
        sizes.pop_back();
    if (rowOnly)
        sizes.erase(sizes.end() - (columnOnly ? 1 : 2));
    result = reshaped(result, *Shape::of(sizes));
    result.isMatrix = matrix;
    return derived(Value::ofArray(std::move(result)), {left, right});
}

} // namespace lab::python
