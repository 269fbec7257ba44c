#pragma once

#include "core/conv/convolution.h"

#include <concepts>

namespace lab {

/// One product of a patch: input value times filter value. A tap on padding is a term with value 0, not a missing one.
struct Term {
    Tap tap;
    InputCell input; ///< outside the input where padded
    FilterCell filter;
    float inputValue = 0;
    float filterValue = 0;
    bool padded = false;

    [[nodiscard]] double product() const { return double(inputValue) * double(filterValue); }
};

/// Terms of an output cell: tapsPerGroup of them, i in the order (ky, kx, c within the group).
[[nodiscard]] Term termAt(const Convolution &convolution, const OutputCell &cell, Index i);

/// The output number: its terms summed in double in order, rounded once, to the call's type and to float32. int32 wraps
/// modulo 2^32. The specification of every other way.
[[nodiscard]] float outputAt(const Convolution &convolution, const OutputCell &cell);
/// The sum of the first `count` terms as a number of the call's type: what stands in the accumulator during fine steps.
[[nodiscard]] double partialSum(const Convolution &convolution, const OutputCell &cell, Index count);
/// The sum over the taps of one channel (c within the group), as a number of the call's type.
[[nodiscard]] double channelSum(const Convolution &convolution, const OutputCell &cell, Index channel);

} // namespace lab
