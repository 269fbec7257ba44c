#pragma once

#include "core/conv/arguments.h"
#include "core/conv/call.h"
#include "core/result.h"
#include "core/tensor/axis_order.h"

#include <optional>
#include <vector>

namespace lab {

struct AxisQuery {
    Index inSize = 0;
    Index filterSize = 0; ///< before dilation
    Index stride = 1;
    Index dilation = 1;
    Padding padding = Padding::Valid;
    Index padBefore = 0; ///< read for Padding::Explicit only
    Index padAfter = 0;
};

/// Where the filter lands along one spatial axis. Rows and columns are handled alike. Sizes are in cells.
struct AxisGeometry {
    Index inSize = 0;
    Index filterSize = 0; ///< before dilation
    Index stride = 1;
    Index dilation = 1;
    Index effectiveSize = 0; ///< (filterSize - 1) * dilation + 1
    Index padBefore = 0;     ///< virtual zeros above or left of the input
    Index padAfter = 0;      ///< virtual zeros below or right; takes the odd one under SAME
    Index outSize = 0;       ///< output cells along the axis

    /// Input index that output cell `out` reads through tap `tap`; below 0 or at least inSize on padding.
    [[nodiscard]] Index inputIndex(Index out, Index tap) const { return out * stride - padBefore + tap * dilation; }
    [[nodiscard]] bool isInside(Index in) const { return in >= 0 && in < inSize; }

    bool operator==(const AxisGeometry &) const = default;
};

/// Output size and padding along one axis, exactly as tf.nn.conv2d has them; rounds towards zero.
/// Errors: StrideNotPositive, DilationNotPositive, OutputNegative (numbers: out, in + pads, effective, stride),
/// TooLarge. Source: tensorflow/core/framework/kernel_shape_util.cc, GetWindowedOutputSizeVerbose.
[[nodiscard]] Result<AxisGeometry> axisGeometry(const AxisQuery &query);

/// All sizes of a valid call, in the picture's axes: NHWC, leading axes merged to one batch. Nothing here depends on
/// values. Every count below fits 62 bits.
struct Geometry {
    Index batch = 0; ///< product of all leading axes
    AxisGeometry height;
    AxisGeometry width;
    Index inChannels = 0;      ///< 0 is taken too: every input cell that a tap asks for is then padding
    Index groupInChannels = 0; ///< the filter's third axis: inChannels / groups
    Index outChannels = 0;
    Index groups = 1; ///< at least 1
    Padding padding = Padding::Valid;
    DataFormat dataFormat = DataFormat::Nhwc;
    Shape inputShape;  ///< as passed
    Shape filterShape; ///< as passed
    Shape outputShape; ///< in the input's layout, batch axes kept
    /// The call runs eagerly, but building a graph refuses it (section 7): OutputNegative, OutDepthNotMultiple,
    /// InDepthNotMultiple where there are no input channels, or nothing.
    std::optional<Error> graphModeRefusal;
    bool refusedByPlainCpu = false; ///< NCHW and not empty: TensorFlow's own CPU kernel refuses it

    [[nodiscard]] Index groupOutChannels() const { return outChannels / groups; }
    [[nodiscard]] Index tapsPerGroup() const { return height.filterSize * width.filterSize * groupInChannels; }
    /// Whether the input has this cell; all else that a tap reads is padding.
    [[nodiscard]] bool holds(Index y, Index x, Index c) const
    {
        return height.isInside(y) && width.isInside(x) && c < inChannels;
    }
    /// Columns of the virtual tensor: filterHeight · filterWidth · inChannels.
    [[nodiscard]] Index taps() const { return tapsPerGroup() * groups; }
    /// Rows of the virtual tensor: batch · outHeight · outWidth.
    [[nodiscard]] Index positions() const { return batch * height.outSize * width.outSize; }
    [[nodiscard]] Index outputCount() const { return positions() * outChannels; }
    /// Multiply-adds of the whole call, those with padding zeros counted: positions · outChannels · tapsPerGroup.
    [[nodiscard]] Index multiplyAdds() const { return outputCount() * tapsPerGroup(); }

    bool operator==(const Geometry &) const = default;
};

/// Judges a call from its shapes and arguments in the order of section 8 (first hit wins).
/// Errors: all codes of tf.nn.conv2d but NchwOnCpu, which is a remark (`refusedByPlainCpu`). The numbers of each code:
/// PaddingPair {index, found}, PaddingListLength {found}, StridesLength/DilationsLength {found}, StrideNotPositive and
/// DilationNotPositive {rows, columns}, PaddingNegative {amount}, InputRank/FilterRank {rank},
/// InDepthNotMultiple {inChannels, filterDepth}, OutDepthNotMultiple {outChannels, groups},
/// OutputNegative {out, padded size, effective filter size, stride}; PaddingName and DataFormat carry the word in
/// `reason`.
[[nodiscard]] Result<Geometry> geometryOf(const Shape &input, const Shape &filter, const Conv2DArguments &arguments);
[[nodiscard]] Result<Geometry> geometryOf(const Conv2DCall &call);

} // namespace lab
