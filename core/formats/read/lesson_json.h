#pragma once

#include "core/formats/bytes/array.h"

#include <string_view>

namespace lab {

// The lesson file, as core/formats/lesson_format.h describes it.

/// Errors: Syntax, Unsupported (another version), LimitReached, TooLarge; all with line and column.
/// A call that TensorFlow would refuse is read all the same: geometryOf judges it.
[[nodiscard]] Result<Imported> importLesson(std::string_view text, const Limits &limits);
/// The lesson alone, as importLesson.
[[nodiscard]] Result<Lesson> readLesson(std::string_view text, const Limits &limits);
/// A lesson as if it had been read: with its input and filter as arrays.
[[nodiscard]] Imported importedOf(Lesson lesson);

} // namespace lab
