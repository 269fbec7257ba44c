#pragma once

#include "core/conv/cells.h"
#include "core/scene/drawing.h"
#include "core/scene/scene_words.h"
#include "core/tensor/tensor.h"

#include <span>
#include <string>

namespace lab {

/// Losses beside those of a run, dashed: what another rate makes of it, or what its next steps will give.
struct OtherLosses {
    std::span<const double> losses{};
    double rate = 0; ///< that makes them; 0: they are the next steps
    Index first = 0; ///< number of the step before the first of them
};
/// The loss before each learning step, on a logarithmic scale with axes and their values; the last one is named, with
/// the one before it. Numbers that are not finite end the curve.
[[nodiscard]] Drawing drawLoss(std::span<const double> losses, double width, double height,
                               SceneTranslator translate = nullptr, const OtherLosses &other = {});

/// The valley of the loss along one direction, and where the steps of a run landed in it: their distances from the
/// lowest place, the first being that of step `first`. The farther ones set the scale.
[[nodiscard]] Drawing drawValley(std::span<const double> distances, Index first, double width, double height,
                                 SceneTranslator translate = nullptr);

/// A number of a filter, or of its gradient: [fh, fw, in, out].
[[nodiscard]] float weightAt(const Tensor &filter, const FilterCell &cell);

/// What a step of descent makes of the weights, as the picture of it says.
struct WeightStep {
    const Tensor *to = nullptr;   ///< the filter behind the step; null: only filter and gradient are drawn
    const Tensor *goal = nullptr; ///< the filter that the target was made with, where it is known
    double rate = 0;
    Index number = 0;   ///< of the place that the step leads to
    bool made = false;  ///< else it is what the next step would do
    FilterCell shown{}; ///< its channel and filter are the plane; its weight is framed, and its step told below
};

/// A plane of a filter and of its gradient, coloured by value: before - rate · gradient = now. The filters share one
/// scale, whose colours stand below them, so that a colour that changes is a weight that moves; rate · gradient, and
/// where there is no step the gradient, has its own. Each cell is that of the filter.
[[nodiscard]] Drawing drawWeights(const Tensor &filter, const Tensor &gradient, double width,
                                  SceneTranslator translate = nullptr, const WeightStep &step = {});

/// "1.569 - 0.05 · (-0.921) = 1.615": the step of the weight shown.
[[nodiscard]] std::string weightStepText(const Tensor &filter, const Tensor &gradient, const WeightStep &step);

} // namespace lab
