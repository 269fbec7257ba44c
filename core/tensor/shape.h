#pragma once

#include "core/result.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lab {

using Index = std::int64_t;

/// Product of non-negative factors, or nothing where it exceeds a signed 64-bit integer. Any zero factor gives 0,
/// whatever the others. Every product of dimensions in the program goes through here.
[[nodiscard]] std::optional<Index> checkedProduct(std::span<const Index> factors);
[[nodiscard]] std::optional<Index> checkedProduct(std::initializer_list<Index> factors);

/// Sizes of a tensor's axes, slowest first. All sizes are at least 0 and their product fits 64 bits.
class Shape
{
public:
    Shape() = default; ///< a scalar: rank 0, one element
    /// Asserts that the sizes are valid; for sizes from outside use Shape::of.
    Shape(std::initializer_list<Index> sizes);
    /// Errors: TooLarge (product over 64 bits; numbers: the sizes), Syntax (a negative size).
    static Result<Shape> of(std::vector<Index> sizes);

    [[nodiscard]] int rank() const { return static_cast<int>(m_sizes.size()); }
    [[nodiscard]] Index operator[](int axis) const { return m_sizes[static_cast<std::size_t>(axis)]; }
    [[nodiscard]] std::span<const Index> sizes() const { return m_sizes; }
    [[nodiscard]] Index elementCount() const { return m_count; }
    /// "[1, 4, 4, 1]"
    [[nodiscard]] std::string text() const;

    bool operator==(const Shape &) const = default;

private:
    std::vector<Index> m_sizes;
    Index m_count = 1;
};

} // namespace lab
