#pragma once

#include "core/tensor/tensor.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lab {

enum class DType { Float32, Float64, Float16, BFloat16, Int32, Other };

/// The padding argument as a caller writes it: a word, or a list of lists. Malformed ones can be held too, so that
/// they can be refused with TensorFlow's reason.
struct PaddingArgument {
    std::string word = "VALID"; ///< "SAME", "VALID", or anything else a caller wrote; empty for a list
    std::vector<std::vector<std::int64_t>> pairs; ///< [[0,0],[top,bottom],[left,right],[0,0]] in NHWC order
    bool bareNumbers = false;                     ///< an entry of the list was a number, not a list

    static PaddingArgument valid() { return {}; }
    static PaddingArgument same() { return {.word = "SAME", .pairs = {}}; }
    static PaddingArgument explicitPairs(std::vector<std::vector<std::int64_t>> pairs)
    {
        return {.word = {}, .pairs = std::move(pairs)};
    }
    bool operator==(const PaddingArgument &) const = default;
};

/// Everything but the tensors that tf.nn.conv2d is called with, exactly as written and nothing derived.
struct Conv2DArguments {
    /// An int is a list of one; 1, 2 or 4 entries are legal, in the axis order of dataFormat. None is 1 everywhere.
    std::vector<std::int64_t> strides{1};
    std::optional<std::vector<std::int64_t>> dilations{}; ///< nothing: not given
    PaddingArgument padding{};
    std::string dataFormat = "NHWC";
    DType inputType = DType::Float32;
    DType filterType = DType::Float32;

    bool operator==(const Conv2DArguments &) const = default;
};

/// Arguments of one call of tf.nn.conv2d. `input` has rank 4 or more in the order of dataFormat,
/// `filter` is [filterHeight, filterWidth, inChannels / groups, outChannels].
struct Conv2DCall {
    Tensor input;
    Tensor filter;
    Conv2DArguments arguments{};

    bool operator==(const Conv2DCall &) const = default;
};

} // namespace lab
