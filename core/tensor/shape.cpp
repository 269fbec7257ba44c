#include "core/tensor/shape.h"

#include <algorithm>

namespace lab {

std::optional<Index> checkedProduct(std::span<const Index> factors)
{
    if (std::ranges::find(factors, Index{0}) != factors.end())
        return 0;
    Index product = 1;
    for (Index factor : factors)
        if (__builtin_mul_overflow(product, factor, &product))
            return std::nullopt;
    return product;
}

std::optional<Index> checkedProduct(std::initializer_list<Index> factors)
{
    return checkedProduct(std::span<const Index>(factors.begin(), factors.size()));
}

Shape::Shape(std::initializer_list<Index> sizes) : m_sizes(sizes)
{
    const std::optional<Index> count = checkedProduct(sizes);
    assert(count && std::ranges::all_of(sizes, [](Index size) { return size >= 0; }));
    m_count = count.value_or(0);
}

Result<Shape> Shape::of(std::vector<Index> sizes)
{
    if (std::ranges::any_of(sizes, [](Index size) { return size < 0; }))
        return Error{.code = ErrorCode::Syntax,
                     .numbers = sizes,
                     .reason = QT_TRANSLATE_NOOP("Refusals", "a size in the shape is negative")};
    const std::optional<Index> count = checkedProduct(sizes);
    if (!count)
        return Error{.code = ErrorCode::TooLarge,
                     .numbers = sizes,
                     .reason = QT_TRANSLATE_NOOP("Refusals", "the shape is too large")};
    Shape shape;
    shape.m_sizes = std::move(sizes);
    shape.m_count = *count;
    return shape;
}

std::string Shape::text() const
{
    std::string text = "[";
    for (std::size_t axis = 0; axis < m_sizes.size(); ++axis) {
        if (axis > 0)
            text += ", ";
        text += std::to_string(m_sizes[axis]);
    }
    return text + "]";
}

} // namespace lab
