#pragma once

#include "core/conv/geometry.h"
#include "core/lesson/lesson.h"

#include <QString>

namespace lab::ui {

/// What a task asks for, in the author's words: "output number (1, 0)". A cell has its two indices within a plane where
/// its call has one image and one channel, all four where not or where `geometry` is null.
[[nodiscard]] QString askedWords(const Task &task, const Geometry *geometry);
/// "Predict", "Change", "Find"; empty where nothing is asked.
[[nodiscard]] QString kindWord(Task::Kind kind);

} // namespace lab::ui
