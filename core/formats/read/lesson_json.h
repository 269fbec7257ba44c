#pragma once

#include "core/formats/bytes/array.h"

#include <string>
#include <string_view>

namespace lab {

// The lesson file (*.conv2d), format version 1: {"conv2d_lab": 1, "title": …, "author": …, "note": …, "call": {…},
// "view": {…}, "pages": [{…}]}. Only the first and "call" are needed. A call has the names of a conformance case:
// input_shape, input, filter_shape, filter, strides, padding, and, if wanted, dilations, data_format. Values are flat,
// row-major; "nan", "inf", "-inf" are text. Input or filter null means zeros. Other members of a call are passed over.
// The call of a page may leave out what it has in common with the lesson's.

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
