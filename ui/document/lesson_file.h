#pragma once

#include "core/lesson/lesson.h"
#include "ui/document/write_file.h"

namespace lab::ui {

/// The lesson in its file format.
[[nodiscard]] QByteArray lessonBytes(const Lesson &lesson);

} // namespace lab::ui
