#pragma once

#include "core/tensor/revision.h"
#include "core/tensor/shape.h"

#include <memory>
#include <span>
#include <vector>

namespace lab {

/// float32 values with a shape, row-major. Copies share their values until one of them is written, so copying a
/// call copies no photo. A tensor that is written many times while snapshots share it, as during a drag, allocates only
/// once: after that it alternates between two buffers as the snapshots release them.
class Tensor
{
public:
    Tensor() : Tensor(Shape{0}, {}) {}
    /// `values.size()` must be `shape.elementCount()`.
    Tensor(Shape shape, std::vector<float> values);
    /// Every element is `value`.
    static Tensor filled(Shape shape, float value);

    [[nodiscard]] const Shape &shape() const { return m_shape; }
    [[nodiscard]] Index size() const { return m_shape.elementCount(); }
    [[nodiscard]] std::span<const float> values() const { return *m_values; }
    [[nodiscard]] float operator[](Index flat) const { return (*m_values)[static_cast<std::size_t>(flat)]; }

    /// Two tensors of equal revisions have equal values.
    [[nodiscard]] const Revision &revision() const { return m_revision; }

    /// Writes one element; takes a copy of the values first if they are shared.
    void set(Index flat, float value);
    /// All values for writing, until the tensor is copied or its revision taken; takes a copy first if they are shared.
    [[nodiscard]] std::span<float> mutableValues();
    /// The same values under another shape with as many elements.
    [[nodiscard]] Tensor reshaped(Shape shape) const;
    /// True where both tensors hold the very same memory.
    [[nodiscard]] bool sharesValuesWith(const Tensor &other) const { return m_values == other.m_values; }

    /// Same shape and bit-equal values: NaN equals itself, 0 differs from -0.
    bool operator==(const Tensor &other) const;

private:
    using Values = std::shared_ptr<std::vector<float>>;
    /// The buffer that the tensor held before its last copy on write. It is not copied or moved with the tensor,
    /// because only a tensor that is written in place again can use it.
    struct Spare {
        Spare() = default;
        Spare(const Spare &) noexcept {}
        Spare &operator=(const Spare &) noexcept;
        Values values;
        std::optional<Revision> revision;
    };
    void makeOwn();

    Shape m_shape;
    Values m_values;
    Revision m_revision;
    Spare m_spare;
};

} // namespace lab
