#include "core/lesson/learning.h"

#include "core/after/loss.h"
#include "core/conv/fast_conv2d.h"
#include "core/lesson/picture.h"

#include <cmath>

namespace lab {
namespace {

double lengthOf(const Tensor &tensor)
{
    double sum = 0;
    for (const float value : tensor.values())
        sum += double(value) * double(value);
    return std::sqrt(sum);
}

void scale(Tensor &tensor, double factor)
{
    for (float &value : tensor.mutableValues())
        value = static_cast<float>(double(value) * factor);
}

} // namespace

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
                 .gradient = filterGradient(*gradients).reshaped(call.filter.shape()),
                 .dbias = std::move(back.dbias)};
}

double limitRate(const Conv2DCall &call, const Beside &beside)
{
    // The loss is |P w + b - target|² / N: its curvature along v is 2/N |(P 1) v|² / |v|².
    constexpr int rounds = 24;
    Conv2DCall along = call;
    std::vector<float> start(static_cast<std::size_t>(call.filter.size()));
    for (std::size_t i = 0; i < start.size(); ++i)
        start[i] = 1.0F + 0.1F * static_cast<float>(i % 7);
    along.filter = Tensor(call.filter.shape(), std::move(start));
    Beside linear = beside;
    linear.after = {};
    if (beside.after.bias)
        linear.after.bias = Tensor::filled(beside.after.bias->shape(), 1);
    double curvature = 0;
    for (int i = 0; i < rounds; ++i) {
        const double length = std::hypot(lengthOf(along.filter), linear.after.bias ? lengthOf(*linear.after.bias) : 0);
        if (!(length > 0) || !std::isfinite(length))
            return 0;
        scale(along.filter, 1 / length);
        if (linear.after.bias)
            scale(*linear.after.bias, 1 / length);
        const Result<Block> block = blockOf(along, linear);
        const Result<Tensor> output = block ? fastConv2d(block->convolution()) : Result<Tensor>(block.error());
        if (!output || output->size() == 0)
            return 0;
        const Tensor last = linear.after.bias ? block->valuesFrom(*output).back() : *output;
        const Result<Gradients> gradients = Gradients::of(block->convolution(), last);
        if (!gradients)
            return 0;
        along.filter = filterGradient(*gradients).reshaped(call.filter.shape());
        if (linear.after.bias)
            linear.after.bias = blockGradients(*block, *output, last).dbias;
        curvature = 2 * std::hypot(lengthOf(along.filter), linear.after.bias ? lengthOf(*linear.after.bias) : 0) /
                    double(output->size());
    }
    return curvature > 0 ? 2 / curvature : 0;
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
