#pragma once

#include "core/formats/python/library.h"

#include <string>
#include <vector>

namespace lab::python {

/// A convolution on its way into the reading.
struct Convolving {
    std::string function; ///< as it is known: "tf.nn.conv2d"
    Argument input, filter;
    ArrayValue inputArray, filterArray; ///< filter: HWIO, or OIHW for PyTorch
    Conv2DArguments arguments;
    Origin library = Origin::TensorFlow;
    std::vector<std::string> turns;
    Offset begin = 0, end = 0; ///< of the call
};

/// Judges the call by tf.nn.conv2d's rules, puts it into the reading and gives its output, which is computed only when
/// something needs its values. Refuses at the call's place.
[[nodiscard]] Value convolved(Evaluator &evaluator, Convolving convolving);

/// PyTorch's numbers as tf.nn.conv2d's: strides and dilations as four entries of NCHW, padding as pairs.
struct TorchNumbers {
    const Argument *stride, *padding, *dilation, *groups;
};
[[nodiscard]] bool readTorchNumbers(Evaluator &evaluator, const TorchNumbers &numbers, Convolving &convolving,
                                    Index &groups);

/// "[1, 1, 2, 2]"
[[nodiscard]] std::string listText(const std::vector<Index> &numbers);
/// One or two whole numbers as two.
[[nodiscard]] std::optional<std::vector<Index>> pairOf(Evaluator &evaluator, const Argument &argument);

} // namespace lab::python
