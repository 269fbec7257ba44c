#include "core/tensor/tensor.h"

#include <cassert>
#include <cstring>

namespace lab {

Tensor::Tensor(Shape shape, std::vector<float> values)
    : m_shape(std::move(shape)), m_values(std::make_shared<std::vector<float>>(std::move(values)))
{
    assert(static_cast<Index>(m_values->size()) == m_shape.elementCount());
}

Tensor Tensor::filled(Shape shape, float value)
{
    std::vector<float> values(static_cast<std::size_t>(shape.elementCount()), value);
    return Tensor(std::move(shape), std::move(values));
}

void Tensor::makeOwn()
{
    if (m_values.use_count() > 1)
        m_values = std::make_shared<std::vector<float>>(*m_values);
}

void Tensor::set(Index flat, float value)
{
    makeOwn();
    (*m_values)[static_cast<std::size_t>(flat)] = value;
    m_revision.write(flat);
}

std::span<float> Tensor::mutableValues()
{
    makeOwn();
    m_revision.writeAny();
    return *m_values;
}

Tensor Tensor::reshaped(Shape shape) const
{
    assert(shape.elementCount() == m_shape.elementCount());
    Tensor result = *this;
    result.m_shape = std::move(shape);
    return result;
}

bool Tensor::operator==(const Tensor &other) const
{
    if (m_shape != other.m_shape)
        return false;
    if (m_values == other.m_values || m_values->empty())
        return true;
    return std::memcmp(m_values->data(), other.m_values->data(), m_values->size() * sizeof(float)) == 0;
}

} // namespace lab
