#pragma once

#include "core/after/pooling.h"
#include "core/formats/python/library/library.h"

#include <optional>
#include <string>
#include <vector>

namespace lab::python {

/// A convolution on its way into the reading.
struct Convolving {
    std::string function; ///< as it is known: "tf.nn.conv2d"
    Argument input, filter;
    ArrayValue inputArray, filterArray; ///< filter: HWIO
    Conv2DArguments arguments;
    Origin library = Origin::TensorFlow;
    std::vector<Sentence> turns;
    Offset begin = 0, end = 0;                 ///< of the call
    std::string op = "conv2d";                 ///< "depthwise", "transposed"
    std::string refuses = {};                  ///< who refuses a kernel larger than the padded input: "PyTorch"
    std::optional<Conv2DCall> transposed = {}; ///< see PythonCall
    std::vector<Index> outputShape = {};
};

/// Judges the call by tf.nn.conv2d's rules, puts it into the reading and gives its output, which is computed only when
/// something needs its values. Refuses at the call's place.
[[nodiscard]] Value convolved(Evaluator &evaluator, Convolving convolving);
/// A depthwise convolution whose filter is [kh, kw, in, mult]; `pointwise`: which argument, or 0, is the filter of the
/// 1×1 convolution behind it.
[[nodiscard]] Value depthwiseConvolved(Evaluator &evaluator, const Bound &call, Convolving made, std::size_t pointwise);
/// After a refusal: it may be one that the picture does not need.
[[nodiscard]] Value missingAfter(Evaluator &evaluator);
/// What comes out, in float32; nothing where TensorFlow refuses the call.
[[nodiscard]] std::optional<Tensor> outputOf(const Convolving &convolving);
[[nodiscard]] Convolving convolvingOf(const Bound &call, std::size_t input = 0, std::size_t filter = 1);

/// "[1, 1, 2, 2]"
[[nodiscard]] std::string listText(const std::vector<Index> &numbers);
/// The output with one number added to each channel, as a step. Nothing for None.
[[nodiscard]] Value withBias(Evaluator &evaluator, Value output, const Argument &bias, int channelAxis, Offset at);
/// The output after an activation: its name, a function, a layer. Nothing for None.
[[nodiscard]] Value activated(Evaluator &evaluator, Value output, const Value &activation, Offset begin, Offset at);

/// Spatial axes around an array: each side its own amount, filled as the mode says: "constant", "reflect" (without the
/// border cell), "symmetric" (with it), "edge", "wrap". Amounts below 0 cut off.
[[nodiscard]] std::optional<ArrayValue> paddedArray(Evaluator &evaluator, const ArrayValue &array,
                                                    const std::vector<std::array<Index, 2>> &amounts,
                                                    std::string_view mode, double value, const Argument &at);

/// Zeros between the cells of two axes, `first` and the next: by - 1 of them.
[[nodiscard]] std::optional<ArrayValue> spreadOut(Evaluator &evaluator, const ArrayValue &array, int first,
                                                  const std::vector<Index> &by, const Argument &at);

/// What a transposed convolution needs.
struct Transposing {
    std::vector<Index> stride{1, 1}, dilation{1, 1}, padding{0, 0}, outSize{0, 0}; ///< padding: cut off before
    Index groups = 1;
};
/// A transposed convolution as the convolution that it equals: zeros between the cells, the filter turned.
/// `input` NHWC; `filter` [kh, kw, out / groups, in].
[[nodiscard]] Value transposedConvolution(Evaluator &evaluator, Convolving convolving, const Transposing &how);

/// tf.nn.max_pool2d and its like, PyTorch's too: judged by core/after, computed in the array's own type.
[[nodiscard]] Value pooled(Evaluator &evaluator, const Bound &call, const ArrayValue &array, const Pooling &pooling,
                           DataFormat format, std::string_view op);

} // namespace lab::python
