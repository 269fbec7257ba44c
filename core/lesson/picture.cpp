#include "core/lesson/picture.h"

#include "core/after/loss.h"
#include "core/conv/fast_conv2d.h"
#include "core/conv/relatives.h"
#include "core/lesson/backward_story.h"
#include "core/walkthrough/forward_story.h"

#include <algorithm>
#include <array>

namespace lab {
namespace {

struct Named {
    Operation operation;
    std::string_view name;
};
constexpr std::array operationNames{
    Named{Operation::Conv2D, "conv2d"}, Named{Operation::TransposedConv2D, "conv2d_transpose"},
    Named{Operation::DepthwiseConv2D, "depthwise_conv2d"}, Named{Operation::Conv1D, "conv1d"}};

/// tf.nn.conv1d: an image of height 1 under a filter of height 1, with nothing above and below.
Result<Convolution> oneDimensional(const Conv2DCall &call)
{
    Result<Convolution> convolution = Convolution::of(call);
    if (!convolution)
        return convolution;
    const AxisGeometry &height = convolution->geometry().height;
    if (height.inSize != 1 || height.filterSize != 1 || height.padBefore + height.padAfter != 0)
        return Error{.code = ErrorCode::Unsupported,
                     .reason = QT_TRANSLATE_NOOP("Refusals", "conv1d has rows alone: input and filter have height 1, "
                                                             "and nothing stands above or below")};
    return convolution;
}

} // namespace

std::string_view operationName(Operation operation)
{
    return std::ranges::find(operationNames, operation, &Named::operation)->name;
}

std::optional<Operation> operationOf(std::string_view name)
{
    const auto found = std::ranges::find(operationNames, name, &Named::name);
    return found == operationNames.end() ? std::nullopt : std::optional(found->operation);
}

Result<Convolution> convolutionOf(const Conv2DCall &call, const Beside &beside)
{
    switch (beside.operation) {
    case Operation::Conv2D:
        break;
    case Operation::Conv1D:
        return oneDimensional(call);
    case Operation::DepthwiseConv2D:
        return depthwiseConvolution({.input = call.input, .filter = call.filter, .arguments = call.arguments});
    case Operation::TransposedConv2D:
        if (const Result<Gradients> transposed = transposedOf(call, beside); !transposed)
            return transposed.error();
        return Error{.code = ErrorCode::Unsupported,
                     .reason = QT_TRANSLATE_NOOP("Refusals", "conv2d_transpose is computed, but has no picture yet")};
    }
    return Convolution::of(call);
}

Result<Convolution> convolutionOf(const Lesson &lesson)
{
    return convolutionOf(lesson.call, lesson.beside);
}

Result<Block> blockOf(const Conv2DCall &call, const Beside &beside)
{
    Result<Convolution> convolution = convolutionOf(call, beside);
    if (!convolution)
        return convolution.error();
    return Block::of(*std::move(convolution), beside.after);
}

Result<Gradients> transposedOf(const Conv2DCall &call, const Beside &beside)
{
    return transposedConvolution(
        {.input = call.input, .filter = call.filter, .outputShape = beside.outputShape, .arguments = call.arguments});
}

namespace {

/// Every plane's numbers, the last one's at the end.
Result<std::vector<Tensor>> planesOf(const Block &block)
{
    Result<Tensor> output = fastConv2d(block.convolution());
    if (!output)
        return output.error();
    if (block.after().isEmpty())
        return std::vector<Tensor>{*std::move(output)};
    return block.valuesFrom(*output);
}

} // namespace

Result<Tensor> shapedDy(const Block &block, const std::optional<UpstreamGradient> &dy)
{
    const Shape &shape = block.shapeOf(BlockPlane::Pooled);
    if (!dy || (!dy->values && !dy->target))
        return Tensor::filled(shape, 1);
    const Tensor &given = dy->target ? *dy->target : *dy->values;
    if (given.size() != shape.elementCount())
        return Error{.code = ErrorCode::DyShape, .numbers = {0, given.size(), shape.elementCount()}};
    if (!dy->target)
        return given.reshaped(shape);
    const Result<std::vector<Tensor>> planes = planesOf(block);
    if (!planes)
        return planes.error();
    return meanSquaredErrorGradient(planes->back(), given.reshaped(shape));
}

Result<Gradients> gradientsOf(const Block &block, const std::optional<UpstreamGradient> &dy)
{
    const Convolution &convolution = block.convolution();
    if (convolution.call().arguments.inputType == DType::Int32)
        return Error{.code = ErrorCode::DTypeUnsupported};
    Result<Tensor> last = shapedDy(block, dy);
    if (!last)
        return last.error();
    if (block.after().isEmpty())
        return Gradients::of(convolution, *std::move(last));
    const Result<Tensor> output = fastConv2d(convolution);
    if (!output)
        return output.error();
    return Gradients::of(convolution, blockGradients(block, *output, *last).doutput);
}

Result<Walkthrough> forwardWalk(const Conv2DCall &call, const Beside &beside, WalkthroughOptions options,
                                double imageMaximum)
{
    if (beside.operation == Operation::TransposedConv2D) {
        const Result<Gradients> transposed = transposedOf(call, beside);
        return transposed ? Result<Walkthrough>(Walkthrough(transposed->convolution(), options)) : transposed.error();
    }
    Result<Block> block = blockOf(call, beside);
    return block ? Result<Walkthrough>(Walkthrough(*std::move(block), options, imageMaximum)) : block.error();
}

Result<std::shared_ptr<const Story>> storyOf(Story::Kind kind, const Conv2DCall &call, const Beside &beside)
{
    const bool isForward = kind == Story::Kind::Forward || kind == Story::Kind::ZeroInsertion;
    if (!isForward || beside.operation == Operation::TransposedConv2D)
        return backwardStory(kind, call, beside);
    Result<Block> block = blockOf(call, beside);
    if (!block)
        return block.error();
    return std::shared_ptr<const Story>(std::make_shared<ForwardStory>(*std::move(block)));
}

} // namespace lab
