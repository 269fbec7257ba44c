#include "core/formats/write/printed_call.h"

#include "core/lesson/picture.h"

namespace lab {
namespace {

Result<PrintedCall> printedTransposed(const Conv2DCall &call, const Beside &beside, bool ones)
{
    const Result<Gradients> transposed = transposedOf(call, beside);
    if (!transposed)
        return transposed.error();
    if (ones || beside.dy || !beside.after.isEmpty())
        return Error{.code = ErrorCode::Unsupported,
                     .reason = QT_TRANSLATE_NOOP(
                         "Refusals", "what follows a conv2d_transpose, and its gradients, are not computed yet")};
    return PrintedCall{
        .operation = Operation::TransposedConv2D, .convolution = transposed->convolution(), .transposed = *transposed};
}

} // namespace

Result<PrintedCall> printedCall(const Conv2DCall &conv2DCall, const Beside &beside, bool ones)
{
    if (beside.operation == Operation::TransposedConv2D)
        return printedTransposed(conv2DCall, beside, ones);
    const Result<Convolution> convolution = convolutionOf(conv2DCall, beside);
    if (!convolution)
        return convolution.error();
    PrintedCall call{.operation = beside.operation, .convolution = *convolution};
    const Result<Block> block = Block::of(*convolution, beside.after);
    if (!block)
        return block.error();
    if (!beside.after.isEmpty())
        call.block = *block;
    if (!ones && !beside.dy)
        return call;
    Result<Tensor> dy = shapedDy(*block, beside.dy);
    if (!dy)
        return dy.error();
    // Only judges types: the shape is right.
    if (const Result<Gradients> gradients =
            Gradients::of(*convolution, Tensor::filled(convolution->geometry().outputShape, 0));
        !gradients)
        return gradients.error();
    call.dy = *std::move(dy);
    return call;
}

Result<PrintedCall> printedCall(const Lesson &lesson, bool ones)
{
    return printedCall(lesson.call, lesson.beside, ones);
}

} // namespace lab
