#pragma once

#include "core/formats/bytes/array.h"

#include <string>
#include <string_view>

namespace lab {

// The lesson file (*.conv2d), format version 1 or 2: {"conv2d_lab": 1, "title": …, "author": …, "note": …, "call": {…},
// "view": {…}, "pages": [{…}]}. Only the first and "call" are needed. A call has the names of a conformance case:
// input_shape, input, filter_shape, filter, strides, padding, and, if wanted, dilations, data_format. Values are flat,
// row-major; "nan", "inf", "-inf" are text. Input or filter null means zeros. Other members of a call are passed over.
// The call of a page may leave out what it has in common with the lesson's.
// Version 2 has beside the call what a lesson needs of: "op": {"name": "conv2d_transpose", "output_shape": […]} or
// {"name": "depthwise_conv2d"}; "after": [{"op": {"name": "bias_add"}, "bias": […]}, {"op": {"name": "relu"}},
// {"op": {"name": "max_pool2d", "ksize": …, "strides": …, "padding": …}}], with "alpha" of leaky_relu and PyTorch's
// "ceil_mode", "count_include_pad", "divisor_override", "dilations" of a pooling; "dy": "ones" or the flat values.
// Version 1 is written where none of it is used.

/// Errors: Syntax, Unsupported (another version), LimitReached, TooLarge; all with line and column.
/// A call that TensorFlow would refuse is read all the same: geometryOf judges it.
[[nodiscard]] Result<Imported> importLesson(std::string_view text, const Limits &limits);
/// The lesson alone, as importLesson.
[[nodiscard]] Result<Lesson> readLesson(std::string_view text, const Limits &limits);
/// A lesson as if it had been read: with its input and filter as arrays.
[[nodiscard]] Imported importedOf(Lesson lesson);
/// Text that reads back as an equal lesson, every value bit for bit (a NaN as the one NaN).
[[nodiscard]] std::string writeLesson(const Lesson &lesson);

} // namespace lab
