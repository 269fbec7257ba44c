#pragma once

#include "core/conv/geometry.h"
#include "core/lesson/lesson.h"

#include <string>
#include <vector>

namespace lab {

/// Why TensorFlow would refuse a call, and how to mend it where that is plain, in one or two sentences. For files and
/// texts: the error's own reason. Context "Refusals".
[[nodiscard]] Sentence refusal(const Error &error);
[[nodiscard]] std::string refusalSentence(const Error &error, const Translation &translate = {});

/// What should be said about a call that TensorFlow takes: groups, an empty output, what graph mode and plain CPU
/// kernels refuse. Nothing for most calls.
[[nodiscard]] std::vector<std::string> callRemarks(const Geometry &geometry, const Translation &translate = {});

} // namespace lab
