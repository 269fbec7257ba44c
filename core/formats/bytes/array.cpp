#include "core/formats/bytes/array.h"

#include "core/formats/bytes/half.h"
#include "core/tensor/number_text.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

namespace lab {
namespace {

/// Calls visit with the element as its own type: bool, the integers, float, double; the 16-bit floats come as float.
template <typename Visit>
auto visitElement(const Array &array, Index flat, Visit visit)
{
    const std::byte *at = array.bytes.data() + flat * byteSize(array.type);
    const auto load = [at]<typename T>(T value) {
        std::memcpy(&value, at, sizeof value);
        return value;
    };
    switch (array.type) {
    case ArrayType::Bool:
        return visit(load(std::uint8_t{}) != 0);
    case ArrayType::Int8:
        return visit(load(std::int8_t{}));
    case ArrayType::Int16:
        return visit(load(std::int16_t{}));
    case ArrayType::Int32:
        return visit(load(std::int32_t{}));
    case ArrayType::Int64:
        return visit(load(std::int64_t{}));
    case ArrayType::UInt8:
        return visit(load(std::uint8_t{}));
    case ArrayType::UInt16:
        return visit(load(std::uint16_t{}));
    case ArrayType::UInt32:
        return visit(load(std::uint32_t{}));
    case ArrayType::UInt64:
        return visit(load(std::uint64_t{}));
    case ArrayType::Float16:
        return visit(floatOfHalf(load(std::uint16_t{})));
    case ArrayType::BFloat16:
        return visit(floatOfBfloat16(load(std::uint16_t{})));
    case ArrayType::Float32:
        return visit(load(float{}));
    case ArrayType::Float64:
        return visit(load(double{}));
    }
    return visit(double{});
}

/// The fewest digits that give these bits back when rounded to a 16-bit type.
std::string shortHalfText(float value, std::uint16_t (*narrow)(double))
{
    for (int digits = 1; digits < 6; ++digits) {
        const double rounded = readDouble(numberTextRounded(value, digits)).value_or(0);
        if (narrow(rounded) == narrow(value))
            return numberText(rounded);
    }
    return numberText(value);
}

template <typename T>
bool survives(T value, float converted)
{
    if constexpr (std::is_floating_point_v<T>)
        return std::isnan(value) || static_cast<double>(converted) == static_cast<double>(value);
    else if constexpr (sizeof(T) < 8)
        return static_cast<double>(converted) == static_cast<double>(value);
    else if (converted >= static_cast<float>(std::numeric_limits<T>::max()))
        return false; // 2^63 or 2^64, one beyond the type
    else
        return static_cast<T>(converted) == value;
}

Array made(std::string name, Shape shape, ArrayType type, const void *values)
{
    Array array{.name = std::move(name), .shape = std::move(shape), .type = type, .bytes = {}};
    array.bytes.resize(static_cast<std::size_t>(array.size() * byteSize(type)));
    if (!array.bytes.empty())
        std::memcpy(array.bytes.data(), values, array.bytes.size());
    return array;
}

} // namespace

std::string_view typeName(ArrayType type)
{
    switch (type) {
    case ArrayType::Bool:
        return "bool";
    case ArrayType::Int8:
        return "int8";
    case ArrayType::Int16:
        return "int16";
    case ArrayType::Int32:
        return "int32";
    case ArrayType::Int64:
        return "int64";
    case ArrayType::UInt8:
        return "uint8";
    case ArrayType::UInt16:
        return "uint16";
    case ArrayType::UInt32:
        return "uint32";
    case ArrayType::UInt64:
        return "uint64";
    case ArrayType::Float16:
        return "float16";
    case ArrayType::BFloat16:
        return "bfloat16";
    case ArrayType::Float32:
        return "float32";
    case ArrayType::Float64:
        return "float64";
    }
    return "";
}

int byteSize(ArrayType type)
{
    switch (type) {
    case ArrayType::Bool:
    case ArrayType::Int8:
    case ArrayType::UInt8:
        return 1;
    case ArrayType::Int16:
    case ArrayType::UInt16:
    case ArrayType::Float16:
    case ArrayType::BFloat16:
        return 2;
    case ArrayType::Int32:
    case ArrayType::UInt32:
    case ArrayType::Float32:
        return 4;
    case ArrayType::Int64:
    case ArrayType::UInt64:
    case ArrayType::Float64:
        return 8;
    }
    return 1;
}

double Array::at(Index flat) const
{
    return visitElement(*this, flat, [](auto value) { return static_cast<double>(value); });
}

std::string Array::textAt(Index flat) const
{
    return visitElement(*this, flat, [this](auto value) -> std::string {
        using T = decltype(value);
        if constexpr (std::is_same_v<T, bool>) {
            return value ? "true" : "false";
        } else if constexpr (std::is_floating_point_v<T>) {
            if (value == 0 && std::signbit(value))
                return "-0.0";
            if (std::isfinite(value) && type == ArrayType::Float16)
                return shortHalfText(static_cast<float>(value), halfOfDouble);
            if (std::isfinite(value) && type == ArrayType::BFloat16)
                return shortHalfText(static_cast<float>(value), bfloat16OfDouble);
            return numberText(value);
        } else if constexpr (std::is_same_v<T, std::uint64_t>) {
            return std::to_string(value);
        } else {
            return numberText(std::int64_t{value});
        }
    });
}

Array Array::ofFloats(std::string name, const Tensor &tensor)
{
    return made(std::move(name), tensor.shape(), ArrayType::Float32, tensor.values().data());
}

Array Array::ofDoubles(std::string name, Shape shape, const std::vector<double> &values)
{
    assert(static_cast<Index>(values.size()) == shape.elementCount());
    return made(std::move(name), std::move(shape), ArrayType::Float64, values.data());
}

ConvertedTensor toTensor(const Array &array)
{
    std::vector<float> values(static_cast<std::size_t>(array.size()));
    Index changed = 0;
    if (array.type == ArrayType::Float32 && !values.empty()) {
        std::memcpy(values.data(), array.bytes.data(), array.bytes.size());
        return {Tensor(array.shape, std::move(values)), 0};
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        visitElement(array, static_cast<Index>(i), [&](auto value) {
            values[i] = static_cast<float>(value);
            changed += survives(value, values[i]) ? 0 : 1;
        });
    }
    return {Tensor(array.shape, std::move(values)), changed};
}

} // namespace lab
