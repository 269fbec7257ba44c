#pragma once

#include "core/formats/python/library/library.h"

namespace lab::python {

/// Where no convolution was called: an array that a loop filled, and that is the convolution of two others, is offered
/// as that convolution. The numbers decide.
void offerHandConvolution(Evaluator &evaluator);

} // namespace lab::python
