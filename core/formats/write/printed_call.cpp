#include "core/formats/write/printed_call.h"

#include "core/lesson/picture.h"

namespace lab {
namespace {

Result<PrintedCall> printedTransposed(const Lesson &lesson, bool ones)
{
    const Result<Gradients> transposed = transposedOf(lesson.call, lesson.beside);
    if (!transposed)
        return transposed.error();
    if (ones || lesson.beside.dy || !lesson.beside.after.isEmpty())
        return Error{.code = ErrorCode::Unsupported,
                     .reason = QT_TRANSLATE_NOOP(
                         "Refusals", "what follows a conv2d_transpose, and its gradients, are not computed yet")};
    return PrintedCall{
        .operation = Operation::TransposedConv2D, .convolution = transposed->convolution(), .transposed = *transposed};
}

} // namespace

Result<PrintedCall> printedCall(const Lesson &lesson, bool ones)
{
    if (lesson.beside.operation == Operation::TransposedConv2D)
        return printedTransposed(lesson, ones);
    const Result<Convolution> convolution = convolutionOf(lesson);
    if (!convolution)
        return convolution.error();
    PrintedCall call{.operation = lesson.beside.operation, .convolution = *convolution};
    const Result<Block> block = Block::of(*convolution, lesson.beside.after);
    if (!block)
        return block.error();
    if (!lesson.beside.after.isEmpty())
        call.block = *block;
    if (!ones && !lesson.beside.dy)
        return call;
    Result<Tensor> dy = shapedDy(*block, lesson.beside.dy);
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

} // namespace lab
