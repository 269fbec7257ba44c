#include "core/formats/python/running/arrays.h"

#include "core/conv/typed.h"
#include "core/formats/bytes/half.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace lab::python {
namespace {

float roundedFloat(double value, ArrayType type)
{
    if (type == ArrayType::Float16 || type == ArrayType::BFloat16)
        return static_cast<float>(roundedTo(type == ArrayType::Float16 ? DType::Float16 : DType::BFloat16, value));
    if (std::abs(value) > static_cast<double>(std::numeric_limits<float>::max()) && std::isfinite(value)) {
        // Out of range is undefined for the conversion; the rounding border lies half a unit above the largest float.
        const double border = 3.4028235677973366e38;
        const float edge =
            std::abs(value) >= border ? std::numeric_limits<float>::infinity() : std::numeric_limits<float>::max();
        return std::copysign(edge, value < 0 ? -1.0F : 1.0F);
    }
    return static_cast<float>(value);
}

std::int64_t wrapped(std::int64_t value, ArrayType type)
{
    switch (type) {
    case ArrayType::Bool:
        return value != 0 ? 1 : 0;
    case ArrayType::Int8:
        return static_cast<std::int8_t>(value);
    case ArrayType::Int16:
        return static_cast<std::int16_t>(value);
    case ArrayType::Int32:
        return static_cast<std::int32_t>(value);
    case ArrayType::UInt8:
        return static_cast<std::uint8_t>(value);
    case ArrayType::UInt16:
        return static_cast<std::uint16_t>(value);
    case ArrayType::UInt32:
        return static_cast<std::uint32_t>(value);
    case ArrayType::Int64:
    case ArrayType::UInt64:
    case ArrayType::Float16:
    case ArrayType::BFloat16:
    case ArrayType::Float32:
    case ArrayType::Float64:
        break;
    }
    return value;
}

std::int64_t truncated(double value)
{
    if (!(value >= -9223372036854775808.0 && value < 9223372036854775808.0))
        return std::numeric_limits<std::int64_t>::min();
    return static_cast<std::int64_t>(value);
}

std::int64_t wrapAdd(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}

std::int64_t wrapMultiply(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) * static_cast<std::uint64_t>(b));
}

double floorMod(double a, double b)
{
    double rest = std::fmod(a, b);
    if (rest != 0 && (rest < 0) != (b < 0))
        rest += b;
    return rest == 0 ? std::copysign(0.0, b) : rest;
}

/// NumPy's: the quotient of what floorMod leaves, so that a == b·q + rest.
double flooredQuotient(double a, double b)
{
    if (b == 0)
        return a / b;
    const double quotient = (a - floorMod(a, b)) / b;
    if (quotient == 0)
        return std::copysign(0.0, a / b);
    const double whole = std::floor(quotient);
    return quotient - whole > 0.5 ? whole + 1 : whole;
}

double realResult(Arithmetic op, double a, double b)
{
    switch (op) {
    case Arithmetic::Add:
        return a + b;
    case Arithmetic::Subtract:
        return a - b;
    case Arithmetic::Multiply:
        return a * b;
    case Arithmetic::Divide:
        return a / b;
    case Arithmetic::FloorDivide:
        return flooredQuotient(a, b);
    case Arithmetic::Modulo:
        return floorMod(a, b);
    case Arithmetic::Power:
        return std::pow(a, b);
    }
    return 0;
}

std::int64_t wholeResult(Arithmetic op, std::int64_t a, std::int64_t b)
{
    switch (op) {
    case Arithmetic::Add:
        return wrapAdd(a, b);
    case Arithmetic::Subtract:
        return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b));
    case Arithmetic::Multiply:
        return wrapMultiply(a, b);
    case Arithmetic::Divide:
        break;
    case Arithmetic::FloorDivide:
    case Arithmetic::Modulo: {
        if (b == 0)
            return 0;
        if (b == -1)
            return op == Arithmetic::Modulo ? 0 : static_cast<std::int64_t>(-static_cast<std::uint64_t>(a));
        const std::int64_t rest = a % b;
        const bool off = rest != 0 && (rest < 0) != (b < 0);
        return op == Arithmetic::Modulo ? rest + (off ? b : 0) : a / b - (off ? 1 : 0);
    }
    case Arithmetic::Power: {
        std::int64_t result = 1;
        for (std::int64_t n = b; n > 0; n >>= 1) {
            if ((n & 1) != 0)
                result = wrapMultiply(result, a);
            a = wrapMultiply(a, a);
        }
        return b < 0 ? 0 : result;
    }
    }
    return 0;
}

int rankOf(ArrayType type)
{
    switch (type) {
    case ArrayType::Bool:
        return 0;
    case ArrayType::Int8:
    case ArrayType::UInt8:
        return 1;
    case ArrayType::Int16:
    case ArrayType::UInt16:
        return 2;
    case ArrayType::Int32:
    case ArrayType::UInt32:
        return 3;
    case ArrayType::Int64:
    case ArrayType::UInt64:
        return 4;
    case ArrayType::Float16:
        return 5;
    case ArrayType::BFloat16:
        return 6;
    case ArrayType::Float32:
        return 7;
    case ArrayType::Float64:
        return 8;
    }
    return 0;
}

bool isUnsigned(ArrayType type)
{
    return type == ArrayType::UInt8 || type == ArrayType::UInt16 || type == ArrayType::UInt32 ||
           type == ArrayType::UInt64;
}

} // namespace

bool isFloat(ArrayType type)
{
    return rankOf(type) >= 5;
}

bool isInteger(ArrayType type)
{
    return rankOf(type) >= 1 && rankOf(type) <= 4;
}

std::optional<ArrayType> typeNamed(std::string_view name)
{
    while (!name.empty() && (name.front() == '<' || name.front() == '='))
        name.remove_prefix(1);
    struct Row {
        std::string_view name;
        ArrayType type;
    };
    static constexpr std::array<Row, 44> rows{{
        {"float32", ArrayType::Float32},   {"float64", ArrayType::Float64}, {"float16", ArrayType::Float16},
        {"bfloat16", ArrayType::BFloat16}, {"int8", ArrayType::Int8},       {"int16", ArrayType::Int16},
        {"int32", ArrayType::Int32},       {"int64", ArrayType::Int64},     {"uint8", ArrayType::UInt8},
        {"uint16", ArrayType::UInt16},     {"uint32", ArrayType::UInt32},   {"uint64", ArrayType::UInt64},
        {"bool", ArrayType::Bool},         {"bool_", ArrayType::Bool},      {"int", ArrayType::Int64},
        {"int_", ArrayType::Int64},        {"float_", ArrayType::Float64},  {"float", ArrayType::Float64},
        {"double", ArrayType::Float64},    {"single", ArrayType::Float32},  {"half", ArrayType::Float16},
        {"long", ArrayType::Int64},        {"longlong", ArrayType::Int64},  {"intc", ArrayType::Int32},
        {"short", ArrayType::Int16},       {"byte", ArrayType::Int8},       {"ubyte", ArrayType::UInt8},
        {"intp", ArrayType::Int64},        {"f2", ArrayType::Float16},      {"f4", ArrayType::Float32},
        {"f8", ArrayType::Float64},        {"f", ArrayType::Float32},       {"d", ArrayType::Float64},
        {"i1", ArrayType::Int8},           {"i2", ArrayType::Int16},        {"i4", ArrayType::Int32},
        {"i8", ArrayType::Int64},          {"u1", ArrayType::UInt8},        {"u2", ArrayType::UInt16},
        {"u4", ArrayType::UInt32},         {"u8", ArrayType::UInt64},       {"i", ArrayType::Int32},
        {"uint", ArrayType::UInt64},       {"?", ArrayType::Bool},
    }};
    const auto row = std::find_if(rows.begin(), rows.end(), [name](const Row &one) { return one.name == name; });
    return row == rows.end() ? std::nullopt : std::optional(row->type);
}

ArrayType promoted(ArrayType a, ArrayType b, Origin origin)
{
    if (a == b)
        return a;
    if (rankOf(a) > rankOf(b))
        std::swap(a, b);
    const bool torch = origin == Origin::Torch;
    if (a == ArrayType::Bool)
        return b;
    if (isFloat(b)) {
        if (isFloat(a))
            return a == ArrayType::Float16 && b == ArrayType::BFloat16 ? ArrayType::Float32 : b;
        if (torch)
            return b;
        // NumPy: a float type that holds the whole numbers.
        const int whole = rankOf(a);
        if (whole >= 3)
            return ArrayType::Float64;
        if (whole == 2)
            return b == ArrayType::Float64 ? b : ArrayType::Float32;
        return b;
    }
    if (isUnsigned(a) == isUnsigned(b))
        return b;
    const ArrayType unsignedOne = isUnsigned(a) ? a : b, signedOne = isUnsigned(a) ? b : a;
    if (rankOf(signedOne) > rankOf(unsignedOne))
        return signedOne;
    switch (unsignedOne) {
    case ArrayType::UInt8:
        return ArrayType::Int16;
    case ArrayType::UInt16:
        return ArrayType::Int32;
    case ArrayType::UInt32:
        return ArrayType::Int64;
    case ArrayType::UInt64:
    case ArrayType::Bool:
    case ArrayType::Int8:
    case ArrayType::Int16:
    case ArrayType::Int32:
    case ArrayType::Int64:
    case ArrayType::Float16:
    case ArrayType::BFloat16:
    case ArrayType::Float32:
    case ArrayType::Float64:
        break;
    }
    return ArrayType::Float64;
}

double realAt(const ArrayValue &array, Index flat)
{
    const auto at = static_cast<std::size_t>(flat);
    if (const auto *floats = std::get_if<std::vector<float>>(&array.numbers->values))
        return static_cast<double>((*floats)[at]);
    if (const auto *doubles = std::get_if<std::vector<double>>(&array.numbers->values))
        return (*doubles)[at];
    const std::int64_t whole = std::get<std::vector<std::int64_t>>(array.numbers->values)[at];
    return array.type == ArrayType::UInt64 ? static_cast<double>(static_cast<std::uint64_t>(whole))
                                           : static_cast<double>(whole);
}

std::int64_t wholeAt(const ArrayValue &array, Index flat)
{
    if (const auto *wholes = std::get_if<std::vector<std::int64_t>>(&array.numbers->values))
        return (*wholes)[static_cast<std::size_t>(flat)];
    return truncated(realAt(array, flat));
}

ArrayValue makeArray(Shape shape, ArrayType type, Origin origin)
{
    ArrayValue array;
    const auto size = static_cast<std::size_t>(shape.elementCount());
    array.shape = std::move(shape);
    array.type = type;
    array.origin = origin;
    array.numbers = std::make_shared<Numbers>();
    if (type == ArrayType::Float64)
        array.numbers->values = std::vector<double>(size);
    else if (isFloat(type))
        array.numbers->values = std::vector<float>(size);
    else
        array.numbers->values = std::vector<std::int64_t>(size);
    return array;
}

void setReal(ArrayValue &array, Index flat, double value)
{
    const auto at = static_cast<std::size_t>(flat);
    if (auto *floats = std::get_if<std::vector<float>>(&array.numbers->values))
        (*floats)[at] = roundedFloat(value, array.type);
    else if (auto *doubles = std::get_if<std::vector<double>>(&array.numbers->values))
        (*doubles)[at] = value;
    else
        std::get<std::vector<std::int64_t>>(array.numbers->values)[at] =
            array.type == ArrayType::Bool ? (value != 0 ? 1 : 0) : wrapped(truncated(value), array.type);
}

void setWhole(ArrayValue &array, Index flat, std::int64_t value)
{
    if (auto *wholes = std::get_if<std::vector<std::int64_t>>(&array.numbers->values))
        (*wholes)[static_cast<std::size_t>(flat)] = wrapped(value, array.type);
    else if (auto *floats = std::get_if<std::vector<float>>(&array.numbers->values))
        // Rounded once: a 64-bit number taken over double first could be rounded twice.
        (*floats)[static_cast<std::size_t>(flat)] = array.type == ArrayType::Float32
                                                        ? static_cast<float>(value)
                                                        : roundedFloat(static_cast<double>(value), array.type);
    else
        setReal(array, flat, static_cast<double>(value));
}

ArrayValue filledWith(Shape shape, ArrayType type, Origin origin, double value)
{
    ArrayValue array = makeArray(std::move(shape), type, origin);
    if (array.size() == 0)
        return array;
    setReal(array, 0, value);
    std::visit([](auto &numbers) { std::fill(numbers.begin(), numbers.end(), numbers.front()); },
               array.numbers->values);
    return array;
}

ArrayValue cast(const ArrayValue &array, ArrayType type)
{
    if (array.type == type)
        return array;
    ArrayValue result = makeArray(array.shape, type, array.origin);
    result.afterConvolution = array.afterConvolution;
    result.narrow = array.narrow;
    result.numbers->drawn = array.numbers->drawn;
    const bool fromWhole = !isFloat(array.type) && array.type != ArrayType::UInt64;
    for (Index i = 0; i < array.size(); ++i) {
        if (fromWhole)
            setWhole(result, i, wholeAt(array, i));
        else if (array.type == ArrayType::UInt64 && !isFloat(type))
            setWhole(result, i, wholeAt(array, i));
        else
            setReal(result, i, realAt(array, i));
    }
    return result;
}

ArrayValue reshaped(const ArrayValue &array, Shape shape)
{
    ArrayValue result = array;
    result.shape = std::move(shape);
    return result;
}

ArrayValue gathered(const ArrayValue &array, Shape shape, Index offset, const std::vector<Index> &strides)
{
    ArrayValue result = makeArray(std::move(shape), array.type, array.origin);
    result.afterConvolution = array.afterConvolution;
    result.narrow = array.narrow;
    result.numbers->drawn = array.numbers->drawn;
    std::visit(
        [&](auto &target) {
            const auto &source = std::get<std::decay_t<decltype(target)>>(array.numbers->values);
            std::size_t n = 0;
            forEachGathered(result.shape, offset, strides,
                            [&](Index from) { target[n++] = source[static_cast<std::size_t>(from)]; });
        },
        result.numbers->values);
    return result;
}

std::vector<Index> sizesOf(const Shape &shape)
{
    return {shape.sizes().begin(), shape.sizes().end()};
}

std::vector<Index> rowMajorStrides(const Shape &shape)
{
    std::vector<Index> strides(static_cast<std::size_t>(shape.rank()), 1);
    for (int axis = shape.rank() - 2; axis >= 0; --axis)
        strides[static_cast<std::size_t>(axis)] =
            strides[static_cast<std::size_t>(axis) + 1] * std::max<Index>(shape[axis + 1], 1);
    return strides;
}

ArrayValue transposed(const ArrayValue &array, const std::vector<int> &order)
{
    const std::vector<Index> strides = rowMajorStrides(array.shape);
    std::vector<Index> sizes, turned;
    for (const int axis : order) {
        sizes.push_back(array.shape[axis]);
        turned.push_back(strides[static_cast<std::size_t>(axis)]);
    }
    return gathered(array, *Shape::of(sizes), 0, turned);
}

std::optional<Shape> broadcastShape(const Shape &a, const Shape &b)
{
    const int rank = std::max(a.rank(), b.rank());
    std::vector<Index> sizes(static_cast<std::size_t>(rank));
    for (int axis = 0; axis < rank; ++axis) {
        const int inA = axis - (rank - a.rank()), inB = axis - (rank - b.rank());
        const Index sizeA = inA < 0 ? 1 : a[inA], sizeB = inB < 0 ? 1 : b[inB];
        if (sizeA != sizeB && sizeA != 1 && sizeB != 1)
            return std::nullopt;
        sizes[static_cast<std::size_t>(axis)] = sizeA == 1 ? sizeB : sizeA;
    }
    const Result<Shape> shape = Shape::of(std::move(sizes));
    return shape ? std::optional(*shape) : std::nullopt;
}

ArrayValue broadcastTo(const ArrayValue &array, const Shape &shape)
{
    if (array.shape == shape)
        return array;
    const std::vector<Index> own = rowMajorStrides(array.shape);
    std::vector<Index> strides(static_cast<std::size_t>(shape.rank()), 0);
    const int lead = shape.rank() - array.shape.rank();
    for (int axis = 0; axis < array.shape.rank(); ++axis)
        if (array.shape[axis] != 1)
            strides[static_cast<std::size_t>(axis + lead)] = own[static_cast<std::size_t>(axis)];
    return gathered(array, shape, 0, strides);
}

ArrayValue combined(Arithmetic op, const ArrayValue &a, const ArrayValue &b, ArrayType type)
{
    ArrayValue result = makeArray(a.shape, type, a.origin);
    result.afterConvolution = a.afterConvolution || b.afterConvolution;
    result.numbers->drawn = a.numbers->drawn || b.numbers->drawn;
    for (Index i = 0; i < result.size(); ++i) {
        if (isFloat(type))
            setReal(result, i, realResult(op, realAt(a, i), realAt(b, i)));
        else
            setWhole(result, i, wholeResult(op, wholeAt(a, i), wholeAt(b, i)));
    }
    return result;
}

Value derived(Value made, std::span<const Argument> sources)
{
    if (made.kind != Kind::Array)
        return made;
    ArrayValue &array = made.array();
    const auto add = [&array](const Value &value) {
        if (value.kind != Kind::Array)
            return;
        const ArrayValue &from = value.array();
        array.afterConvolution = array.afterConvolution || from.afterConvolution;
        array.narrow = array.narrow || from.narrow;
        array.step = std::max(array.step, from.step);
        if (from.numbers != array.numbers) {
            array.numbers->drawn = array.numbers->drawn || from.numbers->drawn;
            array.numbers->unknown = array.numbers->unknown || from.numbers->unknown;
        }
    };
    for (const Argument &one : sources) {
        add(one.value);
        if (one.value.kind == Kind::List && !one.value.list().packed && one.value.list().items.size() <= 64)
            for (const Value &item : one.value.list().items)
                add(item);
    }
    const bool real = array.type == ArrayType::Float64;
    if (array.narrow && array.numbers->convolution < 0 && (real || array.type == ArrayType::Int64)) {
        ArrayValue turned = cast(array, real ? ArrayType::Float32 : ArrayType::Int32);
        turned.numbers->unknown = array.numbers->unknown;
        turned.step = array.step;
        array = std::move(turned);
    }
    return made;
}

Value derived(Value made, std::initializer_list<Argument> sources)
{
    return derived(std::move(made), std::span(sources.begin(), sources.size()));
}

Array exported(const ArrayValue &array, std::string name)
{
    Array result;
    result.name = std::move(name);
    result.shape = array.shape;
    result.type = array.type;
    const auto width = static_cast<std::size_t>(byteSize(array.type));
    result.bytes.resize(width * static_cast<std::size_t>(array.size()));
    std::byte *out = result.bytes.data();
    for (Index i = 0; i < array.size(); ++i, out += width) {
        if (array.type == ArrayType::Float64) {
            const double value = realAt(array, i);
            std::memcpy(out, &value, sizeof value);
        } else if (array.type == ArrayType::Float32) {
            const auto value = std::get<std::vector<float>>(array.numbers->values)[static_cast<std::size_t>(i)];
            std::memcpy(out, &value, sizeof value);
        } else if (isFloat(array.type)) {
            const double value = realAt(array, i);
            const std::uint16_t bits = array.type == ArrayType::Float16 ? halfOfDouble(value) : bfloat16OfDouble(value);
            std::memcpy(out, &bits, sizeof bits);
        } else {
            const std::int64_t value = wholeAt(array, i);
            std::memcpy(out, &value, width);
        }
    }
    return result;
}

} // namespace lab::python
