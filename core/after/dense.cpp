#include "core/after/dense.h"

#include "core/after/bias.h"

namespace lab {
namespace {

/// [rows, columns], each number a sum of `count` products in double.
template <typename Product>
Tensor summed(Index rows, Index columns, Index count, Product product)
{
    std::vector<float> values;
    for (Index row = 0; row < rows; ++row)
        for (Index column = 0; column < columns; ++column) {
            double sum = 0;
            for (Index i = 0; i < count; ++i)
                sum += product(row, column, i);
            values.push_back(static_cast<float>(sum));
        }
    return Tensor(Shape{rows, columns}, std::move(values));
}

double at(const Tensor &matrix, Index row, Index column)
{
    return double(matrix[row * matrix.shape()[1] + column]);
}

} // namespace

std::optional<Error> denseRefusal(const Shape &x, const Shape &weights, const Shape &bias)
{
    if (x.rank() != 2 || weights.rank() != 2)
        return Error{.code = ErrorCode::InputRank, .numbers = {x.rank()}};
    if (x[1] != weights[0])
        return Error{.code = ErrorCode::DenseDepth, .numbers = {x[1], weights[0]}};
    return biasRefusal({x[0], weights[1]}, bias, DataFormat::Nhwc);
}

Tensor dense(const Tensor &x, const Tensor &weights, const Tensor &bias)
{
    assert(!denseRefusal(x.shape(), weights.shape(), bias.shape()));
    return summed(x.shape()[0], weights.shape()[1], x.shape()[1] + 1, [&](Index row, Index column, Index i) {
        return i < x.shape()[1] ? at(x, row, i) * at(weights, i, column) : double(bias[column]);
    });
}

DenseGradients denseGradients(const Tensor &x, const Tensor &weights, const Tensor &dy)
{
    const Index batch = x.shape()[0], in = weights.shape()[0], out = weights.shape()[1];
    return {.dx = summed(batch, in, out, [&](Index n, Index i, Index o) { return at(dy, n, o) * at(weights, i, o); }),
            .dweights = summed(in, out, batch, [&](Index i, Index o, Index n) { return at(x, n, i) * at(dy, n, o); }),
            .dbias = biasGradient(dy, DataFormat::Nhwc)};
}

} // namespace lab
