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
    const Result<Gradients> gradients = Gradients::of(
        block->convolution(), block->after().isEmpty() ? std::move(dy) : blockGradients(*block, *output, dy).doutput);
    if (!gradients)
        return gradients.error();
    return Slope{.loss = meanSquaredError(last, beside.dy->target->reshaped(shape)),
                 .gradient = filterGradient(*gradients).reshaped(call.filter.shape())};
}

double limitRate(const Conv2DCall &call, const Beside &beside)
{
    // The loss is |P w - target|² / N: its curvature along v is 2/N |P v|² / |v|².
    constexpr int rounds = 24;
    Conv2DCall along = call;
    std::vector<float> start(static_cast<std::size_t>(call.filter.size()));
    for (std::size_t i = 0; i < start.size(); ++i)
        start[i] = 1.0F + 0.1F * static_cast<float>(i % 7);
    along.filter = Tensor(call.filter.shape(), std::move(start));
    double curvature = 0;
    for (int i = 0; i < rounds; ++i) {
        const double length = lengthOf(along.filter);
        if (!(length > 0) || !std::isfinite(length))
            return 0;
        for (Index w = 0; w < along.filter.size(); ++w)
            along.filter.set(w, static_cast<float>(double(along.filter[w]) / length));
        const Result<Convolution> convolution = convolutionOf(along, beside);
        const Result<Tensor> output = convolution ? fastConv2d(*convolution) : Result<Tensor>(convolution.error());
        const Result<Gradients> gradients =
            output ? Gradients::of(*convolution, *output) : Result<Gradients>(output.error());
        if (!gradients || output->size() == 0)
            return 0;
        along.filter = filterGradient(*gradients).reshaped(call.filter.shape());
        curvature = 2 * lengthOf(along.filter) / double(output->size());
    }
    return curvature > 0 ? 2 / curvature : 0;
}

} // namespace lab
