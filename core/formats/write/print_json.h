#pragma once

#include "core/conv/convolution.h"
#include "core/formats/bytes/array.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lab {

/// The object that --print writes, in pieces to `write`: arrays, and, where there is a convolution, op, pads,
/// patch_matrix and flat_filter (both only up to limits.printedNumbers), output; warnings.
/// `convolution`: of imported.lesson's call, or nothing where there is none.
void printJson(const Imported &imported, const Convolution *convolution, const Limits &limits,
               const std::function<void(std::string_view)> &write);

} // namespace lab
