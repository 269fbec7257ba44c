// See README.md.
#include "core/lesson/block_gradient.h"

namespace lab {

bool isOfBlockGradient(Topic)
{
    return false;
}

std::optional<Question> blockGradientAsked(const Task &, const Block &)
{
    return std::nullopt;
}

std::optional<Question> blockGradientAsked(const OutputGradientStory &, const Step &)
{
    return std::nullopt;
}

BlockGradientWords blockGradientPrompt(const Block &, const Question &)
{
    return {};
}

Index blockGradientStep(const Walkthrough &, const Question &)
{
    return 0;
}

std::shared_ptr<const Tensor> blockGradientDy(const Block &, const std::optional<UpstreamGradient> &)
{
    return nullptr;
}

double blockGradientAnswer(const Subject &, const Question &)
{
    return 0;
}

MistakenAnswers blockGradientMistakes(const Subject &, const Question &)
{
    return {};
}

BlockGradientWords blockGradientHint(const Block &, Topic, Mistake)
{
    return {};
}

} // namespace lab
