#include "core/lesson/backward_story.h"

#include "core/conv/turned.h"
#include "core/lesson/further_story.h"
#include "core/lesson/picture.h"
#include "core/walkthrough/gradient_stories.h"

namespace lab {
namespace {

using Told = std::shared_ptr<const Story>;

/// The story that adds patches back. Uneven groups, which compute nothing, have none to add.
Result<Told> addingStory(Gradients gradients, Story::Kind kind)
{
    const Geometry &g = gradients.convolution().geometry();
    if (g.outputCount() == 0 || g.taps() == 0 || g.inChannels == 0)
        return nothingToWalk();
    return Told(std::make_shared<InputGradientStory>(std::move(gradients), kind));
}

} // namespace

Result<Told> backwardStory(Story::Kind kind, const Conv2DCall &call, const Beside &beside)
{
    if (beside.operation == Operation::TransposedConv2D) {
        Result<Gradients> transposed = transposedOf(call, beside);
        if (!transposed)
            return transposed.error();
        if (kind == Story::Kind::ZeroInsertion)
            return zeroInsertionStory(*transposed);
        return addingStory(*std::move(transposed), Story::Kind::Transposed);
    }
    const Result<Block> block = blockOf(call, beside);
    if (!block)
        return block.error();
    if (kind == Story::Kind::OutputGradient)
        return outputGradientStory(*block, beside);
    Result<Gradients> gradients = lab::gradientsOf(*block, beside.dy);
    if (!gradients)
        return gradients.error();
    switch (kind) {
    case Story::Kind::FilterGradient: {
        Result<Convolution> turned = filterGradientConvolution(*gradients);
        if (!turned)
            return turned.error();
        return Told(std::make_shared<FilterGradientStory>(*std::move(gradients), *std::move(turned)));
    }
    case Story::Kind::InputGradient:
        return addingStory(*std::move(gradients), kind);
    case Story::Kind::Forward:
    case Story::Kind::Product:
    case Story::Kind::Transposed:
    case Story::Kind::OutputGradient:
    case Story::Kind::ZeroInsertion:
        break;
    }
    return Error{.code = ErrorCode::Unsupported};
}

} // namespace lab
