#pragma once

#include "core/result.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace lab {

/// Why TensorFlow would refuse a call, or why a file was refused, as one English sentence with the error's numbers put
/// in. `translate` turns an English template ("… {0} …") into the reader's language; empty: English.
[[nodiscard]] std::string refusalSentence(const Error &error,
                                          const std::function<std::string(std::string_view)> &translate = {});

/// All templates; for translators and tests.
[[nodiscard]] std::span<const char *const> refusalTemplates();

} // namespace lab
