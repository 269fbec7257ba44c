#pragma once

#include "core/formats/python/running/objects.h"

#include <array>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lab::python {

// Arrays as NumPy, TensorFlow and PyTorch keep them: types, broadcasting, gathering by strides. Nothing here checks
// budgets; sizes are checked before.

[[nodiscard]] bool isFloat(ArrayType type);
[[nodiscard]] bool isInteger(ArrayType type); ///< whole-number types, bool not counted
/// "float32", "int", "f4", "<f8", "torch.float": the name behind the last point of a dtype.
[[nodiscard]] std::optional<ArrayType> typeNamed(std::string_view name);

/// numpy.promote_types; for PyTorch a float type wins over every whole-number type.
[[nodiscard]] ArrayType promoted(ArrayType a, ArrayType b, Origin origin);

[[nodiscard]] double realAt(const ArrayValue &array, Index flat);
/// The bits of uint64; floats are cut towards zero.
[[nodiscard]] std::int64_t wholeAt(const ArrayValue &array, Index flat);

[[nodiscard]] ArrayValue makeArray(Shape shape, ArrayType type, Origin origin);
/// Writes a value in the array's type: floats rounded once, whole numbers wrapped.
void setReal(ArrayValue &array, Index flat, double value);
void setWhole(ArrayValue &array, Index flat, std::int64_t value);
[[nodiscard]] ArrayValue filledWith(Shape shape, ArrayType type, Origin origin, double value);

[[nodiscard]] ArrayValue cast(const ArrayValue &array, ArrayType type);
/// The same numbers under another shape, shared.
[[nodiscard]] ArrayValue reshaped(const ArrayValue &array, Shape shape);
/// out[i…] = array[offset + Σ i·stride]; strides in elements.
[[nodiscard]] ArrayValue gathered(const ArrayValue &array, Shape shape, Index offset,
                                  const std::vector<Index> &strides);
/// Calls visit(flat index of the source) for every cell of `shape`, in order.
template <typename Visit>
void forEachGathered(const Shape &shape, Index offset, const std::vector<Index> &strides, Visit visit)
{
    const int rank = shape.rank();
    std::vector<Index> at(static_cast<std::size_t>(rank), 0);
    Index source = offset;
    for (Index n = shape.elementCount(); n > 0; --n) {
        visit(source);
        for (int axis = rank - 1; axis >= 0; --axis) {
            const auto a = static_cast<std::size_t>(axis);
            source += strides[a];
            if (++at[a] < shape[axis])
                break;
            source -= strides[a] * shape[axis];
            at[a] = 0;
        }
    }
}
[[nodiscard]] std::vector<Index> sizesOf(const Shape &shape);
[[nodiscard]] std::vector<Index> rowMajorStrides(const Shape &shape);
[[nodiscard]] ArrayValue transposed(const ArrayValue &array, const std::vector<int> &order);
/// The shape that both broadcast to, or nothing.
[[nodiscard]] std::optional<Shape> broadcastShape(const Shape &a, const Shape &b);
[[nodiscard]] ArrayValue broadcastTo(const ArrayValue &array, const Shape &shape);

enum class Arithmetic { Add, Subtract, Multiply, Divide, FloorDivide, Modulo, Power };
/// Elementwise on two arrays of one shape, in type `type`.
[[nodiscard]] ArrayValue combined(Arithmetic op, const ArrayValue &a, const ArrayValue &b, ArrayType type);

/// An array with what its sources hand down: random, unknown, after a convolution, made from which step.
[[nodiscard]] Value derived(Value made, std::initializer_list<Argument> sources);
[[nodiscard]] Value derived(Value made, std::span<const Argument> sources);

/// As the formats have it: little-endian bytes of the array's type.
[[nodiscard]] Array exported(const ArrayValue &array, std::string name);

} // namespace lab::python
