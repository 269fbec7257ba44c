#pragma once

#include "core/formats/bytes/array.h"
#include "core/formats/write/printed_call.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lab {

/// The object that --print writes, in pieces to `write`: arrays, and, where there is a convolution, op, pads,
/// patch_matrix and flat_filter (both only up to limits.printedNumbers), output, what follows it, the gradients;
/// warnings. `call`: of imported.lesson, or nothing where there is none.
void printJson(const Imported &imported, const PrintedCall *call, const Limits &limits,
               const std::function<void(std::string_view)> &write);

} // namespace lab
