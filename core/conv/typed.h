#pragma once

#include "core/conv/geometry.h"

#include <span>

namespace lab {

// tf.nn.conv2d in other types than float32. Section 18: the 16-bit floats are summed wide and rounded once, ties to
// even; int32 wraps modulo 2^32. A double holds every value of every type exactly.

/// A sum as the type holds it: the nearest value, infinite beyond the largest one; int32: the residue.
[[nodiscard]] double roundedTo(DType type, double value);

/// A product or a sum of int32 numbers, modulo 2^32. Both hold whole numbers of 32 bits.
[[nodiscard]] std::int32_t wrappedProduct(double a, double b);
[[nodiscard]] std::int32_t wrappedSum(std::int32_t a, std::int32_t b);

/// The whole output in the geometry's order, from values that a Tensor may not hold. `input` and `filter` have the
/// geometry's shapes and values of the type; for int32 they are whole numbers of 32 bits.
[[nodiscard]] std::vector<double> conv2dIn(DType type, const Geometry &geometry, std::span<const double> input,
                                           std::span<const double> filter);

} // namespace lab
