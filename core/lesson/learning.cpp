#include "core/lesson/learning.h"

#include "core/after/loss.h"
#include "core/conv/fast_conv2d.h"
#include "core/conv/fast_gradients.h"
#include "core/lesson/picture.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lab {
Result<Slope> slopeOf(const Conv2DCall &call, const Beside &beside)
{
    const Result<Block> block = blockOf(call, beside);
    if (!block)
        return block.error();
    const Shape &shape = block->shapeOf(BlockPlane::Pooled);
    const Index wanted = shape.elementCount();
    if (!beside.dy || !beside.dy->target || beside.dy->target->size() != wanted)
        return Error{.code = ErrorCode::DyShape,
                     .numbers = {0, beside.dy && beside.dy->target ? beside.dy->target->size() : 0, wanted}};
    const Result<Tensor> output = fastConv2d(block->convolution());
    if (!output)
        return output.error();
    const Tensor last = block->after().isEmpty() ? *output : block->valuesFrom(*output).back();
    Tensor dy = meanSquaredErrorGradient(last, beside.dy->target->reshaped(shape));
    BlockGradients back =
        block->after().isEmpty() ? BlockGradients{.doutput = std::move(dy)} : blockGradients(*block, *output, dy);
    const Result<Gradients> gradients = Gradients::of(block->convolution(), std::move(back.doutput));
    if (!gradients)
        return gradients.error();
    return Slope{.loss = meanSquaredError(last, beside.dy->target->reshaped(shape)),
                 .gradient = fastFilterGradient(*gradients).reshaped(call.filter.shape()),
                 .dbias = std::move(back.dbias)};
}

namespace {

using Vector = std::vector<double>;

double dot(const Vector &a, const Vector &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// The curvature of the loss |P w + b - target|² / N, as it turns a direction: 2/N (P 1)ᵀ (P 1). A direction is a
/// filter with a bias behind it, where there is one.
class Curvature
{
public:
    Curvature(const Conv2DCall &call, const Beside &beside) : m_call(call), m_linear(beside)
    {
        m_linear.after = {};
        m_linear.after.bias = beside.after.bias;
    }

    [[nodiscard]] std::size_t size() const
    {
        return static_cast<std::size_t>(m_call.filter.size() + (m_linear.after.bias ? m_linear.after.bias->size() : 0));
    }

    /// Nothing: the call is refused, or has no output.
    [[nodiscard]] std::optional<Vector> turned(const Vector &direction)
    {
        const auto weights = m_call.filter.mutableValues();
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] = static_cast<float>(direction[i]);
        if (m_linear.after.bias)
            for (std::size_t i = 0; i < static_cast<std::size_t>(m_linear.after.bias->size()); ++i)
                m_linear.after.bias->set(static_cast<Index>(i), static_cast<float>(direction[weights.size() + i]));
        const Result<Block> block = blockOf(m_call, m_linear);
        const Result<Tensor> output = block ? fastConv2d(block->convolution()) : Result<Tensor>(block.error());
        if (!output || output->size() == 0)
            return std::nullopt;
        const Tensor last = m_linear.after.bias ? block->valuesFrom(*output).back() : *output;
        const Result<Gradients> gradients = Gradients::of(block->convolution(), last);
        if (!gradients)
            return std::nullopt;
        Vector result;
        const auto append = [&result, count = double(output->size())](const Tensor &part) {
            for (const float value : part.values())
                result.push_back(2 * double(value) / count);
        };
        append(fastFilterGradient(*gradients));
        if (m_linear.after.bias)
            append(biasGradient(last, block->convolution().geometry().dataFormat));
        return result;
    }

private:
    Conv2DCall m_call;
    Beside m_linear;
};

/// The largest eigenvalue of the symmetric matrix with `diagonal` and `beside` it, by bisection.
double largestEigenvalue(const Vector &diagonal, const Vector &beside)
{
    double low = 0, high = 0;
    for (std::size_t i = 0; i < diagonal.size(); ++i) {
        const double around = (i > 0 ? beside[i - 1] : 0) + (i + 1 < diagonal.size() ? beside[i] : 0);
        low = std::max(low, diagonal[i]);
        high = std::max(high, diagonal[i] + around);
    }
    for (int round = 0; round < 60; ++round) {
        const double middle = (low + high) / 2;
        // All pivots of (matrix - middle) are negative: every eigenvalue lies below.
        double pivot = diagonal[0] - middle;
        bool below = pivot < 0;
        for (std::size_t i = 1; below && i < diagonal.size(); ++i) {
            pivot = diagonal[i] - middle - beside[i - 1] * beside[i - 1] / pivot;
            below = pivot < 0;
        }
        (below ? high : low) = middle;
    }
    return high;
}

} // namespace

double limitRate(const Conv2DCall &call, const Beside &beside)
{
    // Lanczos' iteration: the largest eigenvalue is found also where others lie close to it.
    constexpr std::size_t mostRounds = 24;
    Curvature curvature(call, beside);
    Vector direction;
    for (std::size_t i = 0; i < curvature.size(); ++i)
        direction.push_back(1 + 0.9 * std::sin(static_cast<double>(i * i + i))); // no symmetry that a plane may have
    std::vector<Vector> basis;
    Vector diagonal, side;
    double length = std::sqrt(dot(direction, direction));
    while (basis.size() < std::min(mostRounds, curvature.size()) && std::isfinite(length) &&
           length > 1e-7 * (diagonal.empty() ? 0 : diagonal.front())) {
        if (!basis.empty())
            side.push_back(length);
        for (double &number : direction)
            number /= length;
        basis.push_back(direction);
        std::optional<Vector> turned = curvature.turned(direction);
        if (!turned)
            return 0;
        direction = *std::move(turned);
        diagonal.push_back(dot(direction, basis.back()));
        for (int twice = 0; twice < 2; ++twice)
            for (const Vector &known : basis) {
                const double share = dot(direction, known);
                for (std::size_t i = 0; i < direction.size(); ++i)
                    direction[i] -= share * known[i];
            }
        length = std::sqrt(dot(direction, direction));
    }
    const double largest = diagonal.empty() || !std::isfinite(length) ? 0 : largestEigenvalue(diagonal, side);
    return largest > 0 ? 2 / largest : 0;
}

std::vector<double> distancesAlongLast(const std::vector<Slope> &slopes, double limit)
{
    const auto asVector = [](const Slope &slope) {
        Vector all(slope.gradient.values().begin(), slope.gradient.values().end());
        if (slope.dbias)
            all.insert(all.end(), slope.dbias->values().begin(), slope.dbias->values().end());
        return all;
    };
    std::vector<double> distances;
    const Vector direction = slopes.empty() ? Vector() : asVector(slopes.back());
    const double length = std::sqrt(dot(direction, direction));
    for (const Slope &slope : slopes)
        distances.push_back(length > 0 ? dot(asVector(slope), direction) / length * limit / 2 : 0);
    return distances;
}

double usualRate(double limit)
{
    constexpr double usual = 0.05;
    if (!(limit > 0) || usual < limit * 0.9)
        return usual;
    const double power = std::pow(10.0, std::floor(std::log10(limit * 0.9)));
    return std::floor(limit * 0.9 / power) * power;
}

Result<std::vector<LearningStep>> learningSteps(const Conv2DCall &call, const Beside &beside, int steps, double rate)
{
    std::vector<LearningStep> way;
    Conv2DCall there = call;
    Beside then = beside;
    for (int i = 0; i <= steps; ++i) {
        Result<Slope> slope = slopeOf(there, then);
        if (!slope)
            return slope.error();
        if (!std::isfinite(slope->loss))
            break;
        way.push_back({.filter = there.filter, .bias = then.after.bias, .slope = *std::move(slope)});
        const Slope &now = way.back().slope;
        there.filter = descended(there.filter, now.gradient, rate);
        if (then.after.bias && now.dbias)
            then.after.bias = descended(*then.after.bias, *now.dbias, rate);
    }
    return way;
}

} // namespace lab
