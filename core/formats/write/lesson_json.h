#pragma once

#include "core/lesson/lesson.h"

#include <string>

namespace lab {

/// A lesson file, as core/formats/lesson_format.h describes it. It reads back as an equal lesson, every value bit for
/// bit (a NaN as the one NaN).
[[nodiscard]] std::string writeLesson(const Lesson &lesson);

} // namespace lab
