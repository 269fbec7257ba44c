#include "core/after/loss.h"

namespace lab {
namespace {

/// The tensor of `number(a, b)` for every pair of numbers of two tensors of one shape.
template <typename Number>
Tensor paired(const Tensor &first, const Tensor &second, Number number)
{
    assert(first.shape() == second.shape());
    Tensor result = first;
    Index flat = 0;
    for (float &value : result.mutableValues())
        value = static_cast<float>(number(double(value), double(second[flat++])));
    return result;
}

} // namespace

double meanSquaredError(const Tensor &output, const Tensor &target)
{
    assert(output.shape() == target.shape());
    double sum = 0;
    for (Index i = 0; i < output.size(); ++i) {
        const double difference = double(output[i]) - double(target[i]);
        sum += difference * difference;
    }
    return output.size() > 0 ? sum / double(output.size()) : 0;
}

Tensor meanSquaredErrorGradient(const Tensor &output, const Tensor &target)
{
    const double count = double(output.size());
    return paired(output, target, [count](double value, double wanted) { return 2 * (value - wanted) / count; });
}

Tensor descended(const Tensor &weights, const Tensor &gradient, double rate)
{
    return paired(weights, gradient, [rate](double weight, double slope) { return weight - rate * slope; });
}

} // namespace lab
