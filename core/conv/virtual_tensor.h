#pragma once

#include "core/conv/convolution.h"

namespace lab {

// The virtual tensor [batch, outHeight, outWidth, filterHeight·filterWidth·inChannels] as a matrix: an index
// rule, not storage. Rows are positions, row = (n·outHeight + y)·outWidth + x. Columns are taps; with one group
// column = (ky·filterWidth + kx)·inChannels + c. With several groups the columns of a group stand together,
// column = ((g·filterHeight + ky)·filterWidth + kx)·groupInChannels + c mod groupInChannels, so that the flattened
// filter is block-diagonal.

[[nodiscard]] Position positionOfRow(const Geometry &geometry, Index row);
[[nodiscard]] Index rowOfPosition(const Geometry &geometry, const Position &position);
[[nodiscard]] Tap tapOfColumn(const Geometry &geometry, Index column);
[[nodiscard]] Index columnOfTap(const Geometry &geometry, const Tap &tap);
/// Where tf.image.extract_patches has this column: (ky·filterWidth + kx)·inChannels + c. The same with one group.
[[nodiscard]] Index documentedColumn(const Geometry &geometry, Index column);

/// The input cell a virtual cell repeats; outside the input on padding.
[[nodiscard]] InputCell sourceOf(const Geometry &geometry, const VirtualCell &cell);
[[nodiscard]] bool isPadding(const Geometry &geometry, const VirtualCell &cell);
[[nodiscard]] float virtualAt(const Convolution &convolution, const VirtualCell &cell);

/// The whole matrix [positions, taps], columns in the documented order; for tests and exports.
/// Errors: LimitReached where it has more than `limit` numbers.
[[nodiscard]] Result<Tensor> patchMatrix(const Convolution &convolution, Index limit);

} // namespace lab
