#pragma once

#include "core/conv/gradients.h"

namespace lab {

/// dL/dfilter as the convolution that it is: dY is laid over the input like a filter. Images and channels of the input
/// change places, dY takes the filter's place, strides and dilations change places; the result is dL/dfilter as
/// [inChannels / groups, filterHeight, filterWidth, outChannels], always NHWC. Input channel g · batch + n is image n
/// of group g. Cells at the bottom and right that no window reads are left out. Section 12. Errors: Unsupported where
/// there is nothing to walk: no window, no weight, or no cell of the input that is read.
[[nodiscard]] Result<Convolution> filterGradientConvolution(const Gradients &gradients);

/// dL/dinput as a plain convolution: dY with stride - 1 zeros between its rows and columns, padded or cut at its edges,
/// under the filter turned over in both directions, in and out channels changing places. Stride 1. For a transposed
/// convolution dY is its input. Errors: TooLarge, Unsupported where there is nothing to walk.
[[nodiscard]] Result<Convolution> zeroInsertedConvolution(const Gradients &gradients);

/// Rows or columns of dY with zeros between that it cuts at the beginning of an axis.
[[nodiscard]] Index insertedCut(const AxisGeometry &axis);

/// The refusal of a way back that has no step.
[[nodiscard]] Error nothingToWalk();

} // namespace lab
