#pragma once

#include "core/tensor/tensor.h"

#include <optional>

namespace lab {

// A dense layer, x · weights + bias: x [batch, in], weights [in, out], bias [out]. Flattening in front of it is a
// reshape: rows, columns, channels.

/// Errors: InputRank {rank} unless x has two axes, DenseDepth {given, wanted}, BiasLength {found, channels}.
[[nodiscard]] std::optional<Error> denseRefusal(const Shape &x, const Shape &weights, const Shape &bias);
/// Sums in double, rounded once. Asserts what denseRefusal refuses.
[[nodiscard]] Tensor dense(const Tensor &x, const Tensor &weights, const Tensor &bias);

struct DenseGradients {
    Tensor dx, dweights, dbias;
};
[[nodiscard]] DenseGradients denseGradients(const Tensor &x, const Tensor &weights, const Tensor &dy);

} // namespace lab
