#pragma once

#include "core/lesson/beside.h"

#include <span>
#include <string>

namespace lab {

// A call as Python writes it. core/formats/python/call_reader.h reads it back.

/// "[1, 2, 2, 1]"
[[nodiscard]] std::string listText(std::span<const Index> numbers);
/// "\"SAME\"" or "[[0, 0], [1, 1], [1, 1], [0, 0]]"; `between` stands behind the second of four pairs.
[[nodiscard]] std::string paddingText(const PaddingArgument &padding, std::string_view between = ", ");

/// The same arguments, strides and dilations in their long form [1, 2, 2, 1]; what is no form at all stays, and so do
/// the dilations of a depthwise convolution, which has two. conv1d has 1 in the rows.
[[nodiscard]] Conv2DArguments inLongForm(Conv2DArguments arguments, Operation operation = Operation::Conv2D);

/// In one line; what is TensorFlow's default is left out. `beside` has the operation, and of a transposed convolution
/// its output_shape; what follows is not written.
[[nodiscard]] std::string callAsPython(const Conv2DArguments &arguments, const Beside &beside = {});
/// What stands in it behind the two tensors: ", strides=[1, 1, 1, 1], padding=\"VALID\"".
[[nodiscard]] std::string argumentsAsPython(const Conv2DArguments &arguments);
/// One argument a line, in long form, as the call panel shows it. What follows stands below, and each line then begins
/// with "y = ".
[[nodiscard]] std::string callText(const Conv2DArguments &arguments, const Beside &beside = {});
/// The lines of what follows alone: "y = tf.nn.bias_add(y, [-7])\n…". Empty where nothing does.
[[nodiscard]] std::string afterText(const After &after, DataFormat format = DataFormat::Nhwc);

} // namespace lab
