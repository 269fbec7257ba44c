#pragma once

#include "core/conv/virtual_tensor.h"
#include "core/lesson/gradient_question.h"
#include "core/lesson/mistakes.h"
#include "core/walkthrough/output_gradient_story.h"

#include <memory>

namespace lab {

// Questions about one number of the way back through what follows a convolution: of the gradient before pooling, before
// activation and bias, or of a bias. `dy`: dL/d(last plane).

[[nodiscard]] bool isOfBlockGradient(Topic topic);
/// What a step of that way makes; nothing for one that only passes numbers on.
[[nodiscard]] std::optional<Question> blockGradientAsked(const OutputGradientStory &story, const Step &step);
/// What a task of a lesson asks.
[[nodiscard]] std::optional<Question> blockGradientAsked(const Task &task, const Block &block);
/// An English template and its arguments.
struct BlockGradientWords {
    std::string_view english;
    std::vector<std::string> arguments{};
};
[[nodiscard]] BlockGradientWords blockGradientPrompt(const Block &block, const Question &question);
/// The step that makes it.
[[nodiscard]] Index blockGradientStep(const Walkthrough &told, const Question &question);

/// The plane whose gradient is asked; the bias passes on what comes, so it is one of two.
[[nodiscard]] BlockPlane gradientPlaneOf(Topic topic);
/// Where the bias of filter k is added.
template <typename Visit>
void forEachPlaceOfBias(const Block &block, Index k, Visit visit)
{
    const Geometry &g = block.convolution().geometry();
    for (Index row = 0; row < g.positions(); ++row) {
        const Position at = positionOfRow(g, row);
        visit(OutputCell{at.n, at.y, at.x, k});
    }
}

/// dL/d(last plane); null where it does not fit.
[[nodiscard]] std::shared_ptr<const Tensor> blockGradientDy(const Block &block,
                                                            const std::optional<UpstreamGradient> &dy);
/// As a number of float32.
[[nodiscard]] double blockGradientAnswer(const Subject &subject, const Question &question);
[[nodiscard]] double blockGradient(const Block &block, const Tensor &dy, const Question &question);
/// Only those that differ from the right answer.
[[nodiscard]] MistakenAnswers blockGradientMistakes(const Subject &subject, const Question &question);
/// Empty where it is said as of any sum.
[[nodiscard]] BlockGradientWords blockGradientHint(const Block &block, Topic topic, Mistake mistake);

} // namespace lab
