#pragma once

#include "core/formats/python/running/evaluator.h"

namespace lab::python {

/// What follows each call of the reading: bias, activation and pooling as far as a block has them, judged by their
/// numbers where these are known; the rest is named. Also what each call's input is computed by. Gives for each step
/// the call in whose block it is, or -1.
[[nodiscard]] std::vector<int> findBlocks(Evaluator &evaluator);

} // namespace lab::python
