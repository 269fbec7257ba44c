#include "core/lesson/further_story.h"

#include "core/conv/fast_conv2d.h"
#include "core/conv/turned.h"
#include "core/lesson/picture.h"
#include "core/walkthrough/output_gradient_story.h"
#include "core/walkthrough/zero_insertion_story.h"

namespace lab {

Result<std::shared_ptr<const Story>> outputGradientStory(const Block &block, const Beside &beside)
{
    if (block.after().isEmpty())
        return Error{.code = ErrorCode::Unsupported,
                     .reason = QT_TRANSLATE_NOOP("Refusals", "nothing follows the convolution: dY is given")};
    if (block.convolution().call().arguments.inputType == DType::Int32)
        return Error{.code = ErrorCode::DTypeUnsupported};
    Result<Tensor> dy = shapedDy(block, beside.dy);
    if (!dy)
        return dy.error();
    const Result<Tensor> output = fastConv2d(block.convolution());
    if (!output)
        return output.error();
    return std::shared_ptr<const Story>(std::make_shared<OutputGradientStory>(block, *std::move(dy), *output));
}

Result<std::shared_ptr<const Story>> zeroInsertionStory(const Gradients &transposed)
{
    Result<Convolution> inserted = zeroInsertedConvolution(transposed);
    if (!inserted)
        return inserted.error();
    return std::shared_ptr<const Story>(std::make_shared<ZeroInsertionStory>(transposed, *std::move(inserted)));
}

} // namespace lab
