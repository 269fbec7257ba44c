#pragma once

#include "core/scene/drawing.h"
#include "core/scene/scene_words.h"
#include "core/tensor/tensor.h"

#include <span>
#include <string>

namespace lab {

/// The loss before each learning step, on a logarithmic scale with axes and their values; the last one is named.
/// Numbers that are not finite end the curve. `other`: what another rate would make of it, dashed, with its name.
struct OtherLosses {
    std::span<const double> losses{};
    double rate = 0;
};
[[nodiscard]] Drawing drawLoss(std::span<const double> losses, double width, double height,
                               SceneTranslator translate = nullptr, const OtherLosses &other = {});

/// The plane (0, `k`) of a filter, and beside it that of its gradient, coloured by value, each on its own scale.
[[nodiscard]] Drawing drawWeights(const Tensor &filter, const Tensor &gradient, Index k, double width,
                                  SceneTranslator translate = nullptr);

} // namespace lab
