#pragma once

#include "core/conv/cells.h"

namespace lab {

/// The last three are what may follow a convolution.
enum class Phase { Call, Flatten, Extract, Multiply, Reshape, Bias, Activate, Pool };
enum class Order { AsDocumented, ByWindow };
enum class Grain { Phase, Normal, Fine };

struct WalkthroughOptions {
    Order order = Order::AsDocumented;
    Grain grain = Grain::Normal;
    bool operator==(const WalkthroughOptions &) const = default;
};

/// How many cells of each kind are finished, each counted in its own lexicographic order; both orders of walking
/// fill every tensor from its first cell on, so a few numbers tell the whole state of the picture.
struct Progress {
    Index flattened =
        0; ///< filter values in place, in the order (tap row of the group-major matrix, k within the group)
    Index extracted = 0;    ///< virtual cells filled: row · taps + column
    Index multiplyAdds = 0; ///< products summed: (row · outChannels + k) · tapsPerGroup + i
    Index reshaped = 0;     ///< output rows moved into the output tensor
    Index biased = 0;       ///< bias added: row · outChannels + k
    Index activated = 0;    ///< the same of the activation
    Index pooled = 0;       ///< cells of windows looked at: (pooled row · channels + k) · window cells + i

    bool operator==(const Progress &) const = default;
};

/// One step: what it does and the state it leaves. Members that do not apply to the phase are -1 («all»).
struct Step {
    Index number = 0; ///< 0 is the call itself, before anything happens; shown as «step k of N», N the last number
    Phase phase = Phase::Call;
    Index tapRow = -1; ///< Flatten: row of the filter matrix; fine Extract: column of the virtual tensor
    Index row = -1;    ///< Extract, Multiply, fine Reshape, Bias, Activate: row of the virtual tensor; Pool: pooled row
    Index channel = -1; ///< Multiply, Bias, Activate, Pool, fine Flatten: output channel
    Index term = -1;    ///< fine Multiply: which product of the patch, 0 … tapsPerGroup - 1; fine Pool: which cell
    Progress before{};  ///< state when the step begins
    Progress after{};   ///< state when it is done

    bool operator==(const Step &) const = default;
};

/// A stretch of the scrub bar: steps first … first + count - 1 belong to the phase. By window, Extract and Multiply
/// alternate; they then form one segment of phase Multiply.
struct Segment {
    Phase phase = Phase::Call;
    Index first = 0;
    Index count = 0;
    bool operator==(const Segment &) const = default;
};

} // namespace lab
