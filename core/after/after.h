#pragma once

#include "core/after/activation.h"
#include "core/after/pooling.h"

namespace lab {

/// What follows a convolution, in this order, each at most once.
struct After {
    std::optional<Tensor> bias{}; ///< [outChannels]
    std::optional<Activation> activation{};
    std::optional<Pooling> pooling{};

    [[nodiscard]] bool isEmpty() const { return !bias && !activation && !pooling; }
    bool operator==(const After &) const = default;
};

} // namespace lab
