#pragma once

#include "core/conv/gradients.h"

namespace lab {

// The relatives of tf.nn.conv2d, as the convolutions they are: each is judged by its own rules (sections 13 and 14) and
// made into a convolution, or the gradient of one, that everything asked by index reads.

/// tf.nn.conv2d_transpose as a caller writes it. The filter is [height, width, out, in]: the array that a convolution
/// from `out` to `in` channels would have.
struct TransposedCall {
    Tensor input;
    Tensor filter;
    std::vector<Index> outputShape; ///< four numbers in the data format's order, or height and width
    Conv2DArguments arguments{};

    bool operator==(const TransposedCall &) const = default;
};

/// conv2d_transpose is the input gradient of the convolution that leads from `outputShape` back to its input, which
/// takes dy's part: its numbers are those of inputGradientAt.
/// Errors: what spatialArguments refuses, InputRank and FilterRank {rank} unless 4, OutputShapeLength {found},
/// OutputShapeNegative {number}, OutputShapeBatch {given, input's}, OutputShapeDepth {given, filter's}, FilterEmpty,
/// InDepthMismatch {input's, filter's}, OutputShapeSize {given, what it leads to, input's, least, most},
/// OutputNegative, TooLarge.
[[nodiscard]] Result<Gradients> transposedConvolution(const TransposedCall &call);

/// The sizes that lead back to `inSize` cells along an axis: `least` to `least + stride - 1`, at least 0.
struct TransposedSizes {
    Index least = 0, most = 0;
};
[[nodiscard]] TransposedSizes transposedSizes(Index inSize, const AxisGeometry &axis, Padding padding);

/// torch.nn.functional.conv_transpose2d: NCHW, filter [in, out / groups, height, width], amounts for rows and columns.
struct TorchTransposedCall {
    Tensor input;
    Tensor filter;
    std::vector<Index> stride{1, 1};
    std::vector<Index> padding{0, 0};
    std::vector<Index> outputPadding{0, 0}; ///< rows and columns added at the bottom and right
    std::vector<Index> dilation{1, 1};
    Index groups = 1;
};

/// Errors: InputRank, FilterRank, StrideNotPositive, DilationNotPositive, PaddingNegative, Groups {groups, channels},
/// InDepthMismatch, OutputPaddingTooLarge {amount, stride, dilation}, OutputNegative, TooLarge; Unsupported where
/// output_padding reaches the stride (PyTorch takes it below the dilation).
[[nodiscard]] Result<Gradients> torchTransposedConvolution(const TorchTransposedCall &call);

/// tf.nn.depthwise_conv2d: filter [height, width, in, multiplier], four strides, two dilations.
struct DepthwiseCall {
    Tensor input;
    Tensor filter;
    Conv2DArguments arguments{};

    bool operator==(const DepthwiseCall &) const = default;
};

/// The same numbers in the same order as the filter of a grouped convolution, [height, width, 1, in · multiplier].
[[nodiscard]] Tensor groupedFilter(const Tensor &depthwiseFilter);
/// The grouped convolution with the same result. Errors: StridesLength and DilationsLength {found, wanted}, what
/// geometryOf refuses, InputRank unless 4, InDepthMismatch {input's, filter's}, StrideWithDilation, DTypeUnsupported
/// for int32.
[[nodiscard]] Result<Convolution> depthwiseConvolution(const DepthwiseCall &call);

/// tf.nn.separable_conv2d: the depthwise step, and the pointwise one, which takes its output.
struct Separable {
    Convolution depthwise;
    Tensor pointwiseFilter;
    DataFormat dataFormat = DataFormat::Nhwc;

    /// The second step, for the first one's output.
    [[nodiscard]] Convolution pointwise(const Tensor &depthwiseOutput) const;
};
/// Errors: those of depthwiseConvolution, PointwiseSize {height, width}, PointwiseDepth {given, wanted}, and what
/// geometryOf refuses of the second step.
[[nodiscard]] Result<Separable> separableConvolution(const DepthwiseCall &call, const Tensor &pointwiseFilter);

/// tf.nn.conv1d as the tf.nn.conv2d that it is: an image of height 1. Input [batch, width, channels] (NWC) or [batch,
/// channels, width] (NCW), filter [width, in / groups, out]; `padding` in the order of three axes.
struct Conv1DCall {
    Tensor input;
    Tensor filter;
    Index stride = 1;
    Index dilation = 1;
    PaddingArgument padding{};
    bool channelsFirst = false;
};
/// Errors: InputRank and FilterRank {rank} unless 3, PaddingListLength unless three pairs. The rest is conv2d's to
/// judge.
[[nodiscard]] Result<Conv2DCall> conv1dAsConv2d(const Conv1DCall &call);

} // namespace lab
