#pragma once

#include "core/conv/geometry.h"

namespace lab {

enum class PoolKind { Max, Average };

/// What PyTorch has beyond TensorFlow, and judges by its own rules. Its padding is the same on both sides of an axis.
struct TorchPooling {
    bool ceilMode = false;                  ///< the last window may hang over the edge
    bool countIncludePad = true;            ///< an average divides by the cells inside input and padding
    std::optional<Index> divisorOverride{}; ///< an average divides by this instead
    std::vector<Index> dilations{1};        ///< of the maximum; 1, 2 or 4 entries

    bool operator==(const TorchPooling &) const = default;
};

/// tf.nn.max_pool2d or tf.nn.avg_pool2d as a caller writes it, without its input.
struct Pooling {
    PoolKind kind = PoolKind::Max;
    std::vector<Index> ksize{2};   ///< the window; 1, 2 or 4 entries in the axis order of the data format
    std::vector<Index> strides{2}; ///< the same
    PaddingArgument padding{};
    std::optional<TorchPooling> torch{}; ///< nothing: TensorFlow's rules

    bool operator==(const Pooling &) const = default;
};

/// "max_pool2d", "avg_pool2d"
[[nodiscard]] std::string_view poolingName(PoolKind kind);

/// All sizes of a pooling that is taken. Channels are kept, or, with a window over channels, pooled by channelWindow.
struct PoolingGeometry {
    PoolKind kind = PoolKind::Max;
    Index batch = 0;
    AxisGeometry height; ///< filterSize is the window's
    AxisGeometry width;
    Index inChannels = 0;
    Index outChannels = 0;
    Index channelWindow = 1;
    Padding padding = Padding::Valid;
    DataFormat dataFormat = DataFormat::Nhwc;
    std::optional<TorchPooling> torch{};
    Shape inputShape;
    Shape outputShape;

    bool operator==(const PoolingGeometry &) const = default;
};

/// Judges a pooling. Section 15; PyTorch's where `torch` is set.
/// Errors: KsizeLength {found}, StridesLength {found}, PaddingName, PaddingPair, PaddingListLength, PaddingNegative,
/// PaddingOnBatchOrChannel as for conv2d, PaddingExplicitUnsupported, DTypeUnsupported, InputRank {rank} unless 4,
/// KsizeNotPositive {rows, columns}, KsizeOnBatch {ksize}, StrideOnBatchOrChannel {batch, channels},
/// StrideNotPositive {rows, columns}, KsizeOnSpaceAndChannel, KsizeOnChannel {ksize, stride, channels},
/// PaddingNotBelowKsize and PaddingOverHalfKsize {amount, ksize}, OutputNegative {out, padded size, window, stride},
/// TooLarge.
[[nodiscard]] Result<PoolingGeometry> poolingGeometry(const Shape &input, const Pooling &pooling, DataFormat format,
                                                      DType type = DType::Float32);

} // namespace lab
