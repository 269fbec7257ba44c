#pragma once

#include "core/conv/call.h"
#include "core/result.h"

#include <string_view>

namespace lab::page {

/// The arguments of one call as Python writes it: `tf.nn.conv2d(input, filters, strides=[1, 2, 2, 1], padding="SAME")`,
/// positional or named, lists or tuples. Numbers and words are taken as they are: the geometry judges them.
/// Errors: Syntax, with line and column.
[[nodiscard]] Result<Conv2DArguments> readCallText(std::string_view text);

} // namespace lab::page
