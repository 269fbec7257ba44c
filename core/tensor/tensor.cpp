#include "core/tensor/tensor.h"

#include <cassert>
#include <cstring>

namespace lab {
namespace {

/// Taking a share and letting it go orders what another thread read before it let go before what is written now; the
/// count alone orders nothing.
bool isShared(const std::shared_ptr<std::vector<float>> &values)
{
    const std::shared_ptr<std::vector<float>> share = values; // NOLINT: the copy is the purpose
    return share.use_count() > 2;
}

} // namespace

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

Tensor::Spare &Tensor::Spare::operator=(const Spare &) noexcept // NOLINT: nothing is taken from the other
{
    values.reset();
    revision.reset();
    return *this;
}

void Tensor::makeOwn()
{
    if (!isShared(m_values))
        return;
    if (!m_spare.values || isShared(m_spare.values)) {
        m_spare.values = std::make_shared<std::vector<float>>(*m_values);
    } else if (const auto written = writtenBetween(*m_spare.revision, m_revision)) {
        for (const Index flat : *written)
            (*m_spare.values)[static_cast<std::size_t>(flat)] = (*this)[flat];
    } else {
        *m_spare.values = *m_values;
    }
    std::swap(m_values, m_spare.values);
    m_spare.revision = m_revision;
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
