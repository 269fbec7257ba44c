#pragma once

#include "core/lesson/question.h"
#include "core/scene/stage.h"

namespace lab {

/// What the window must not show while a question stands: the asked thing alone, wherever it can be read.
[[nodiscard]] Hidden hiddenFor(const Geometry &geometry, const Question &question);
/// And, of a gradient behind the output, what comes back to all numbers that the same pooling windows read: it tells
/// the rest.
[[nodiscard]] Hidden hiddenFor(const Block &block, const Question &question);

} // namespace lab
