#pragma once

#include "core/formats/python/library/convolving.h"
#include "core/formats/python/library/layers.h"
#include "core/formats/python/library/library.h"

#include <numeric>

namespace lab::python {

/// The row is a method: its first argument is the array.
[[nodiscard]] inline bool isMethod(const Bound &call)
{
    return call.path.front() == '.' || call.path.find("ndarray.") != std::string_view::npos ||
           call.path.find("Tensor.") != std::string_view::npos;
}

/// What rows of several libraries do. Each reads the arguments that its comment names, in the row's order.
namespace rows {

// Shapes: shaping.cpp.
Value reshape(Evaluator &evaluator, Bound &call);
Value flatten(Evaluator &evaluator, Bound &call);
Value expandDims(Evaluator &evaluator, Bound &call);
Value squeeze(Evaluator &evaluator, Bound &call);
Value transpose(Evaluator &evaluator, Bound &call);
Value moveAxis(Evaluator &evaluator, Bound &call);
Value flip(Evaluator &evaluator, Bound &call);
Value broadcast(Evaluator &evaluator, Bound &call);
Value join(Evaluator &evaluator, Bound &call);
Value pad(Evaluator &evaluator, Bound &call);

// New arrays: making.cpp.
Value arrayMaker(Evaluator &evaluator, Bound &call);
Value asArray(Evaluator &evaluator, Bound &call);
Value floatTensor(Evaluator &evaluator, Bound &call);
Value variable(Evaluator &evaluator, Bound &call);
Value zerosOrOnes(Evaluator &evaluator, Bound &call);
Value likeAnother(Evaluator &evaluator, Bound &call);
Value full(Evaluator &evaluator, Bound &call);
Value arange(Evaluator &evaluator, Bound &call);
Value linspace(Evaluator &evaluator, Bound &call);
Value drawSpread(Evaluator &evaluator, Bound &call);
Value drawBetween(Evaluator &evaluator, Bound &call);
Value drawSize(Evaluator &evaluator, Bound &call);
Value drawIntegers(Evaluator &evaluator, Bound &call);
Value drawLike(Evaluator &evaluator, Bound &call);
Value generator(Evaluator &evaluator, Bound &call);
Value getVariable(Evaluator &evaluator, Bound &call);
Value nothing(Evaluator &evaluator, Bound &call);
Value ignored(Evaluator &evaluator, Bound &call);
Value no(Evaluator &evaluator, Bound &call);
Value decorator(Evaluator &evaluator, Bound &call);

// Convolutions: convolutions.cpp.
Value kerasConv(Evaluator &evaluator, Bound &call);
Value kerasFunction(Evaluator &evaluator, Bound &call);
Value kerasDepthwise(Evaluator &evaluator, Bound &call);
Value kerasTransposed(Evaluator &evaluator, Bound &call);
Value torchConv(Evaluator &evaluator, Bound &call);
Value torchTransposed(Evaluator &evaluator, Bound &call);
Value jaxConv(Evaluator &evaluator, Bound &call);

// Types and values: computing.cpp.
Value castArray(Evaluator &evaluator, Bound &call);
Value castByName(Evaluator &evaluator, Bound &call);
Value to(Evaluator &evaluator, Bound &call);
Value same(Evaluator &evaluator, Bound &call);
Value copy(Evaluator &evaluator, Bound &call);
Value asNumPy(Evaluator &evaluator, Bound &call);
Value asPython(Evaluator &evaluator, Bound &call);
Value pythonNumber(Evaluator &evaluator, Bound &call);
Value magnitude(Evaluator &evaluator, Bound &call);
Value arithmetic(Evaluator &evaluator, Bound &call);
Value write(Evaluator &evaluator, Bound &call);
Value sizes(Evaluator &evaluator, Bound &call);
Value count(Evaluator &evaluator, Bound &call);

// Sums, products and functions of every number: reducing.cpp.
Value reduced(Evaluator &evaluator, Bound &call);
Value changed(Evaluator &evaluator, Bound &call);
Value rounded(Evaluator &evaluator, Bound &call);
Value together(Evaluator &evaluator, Bound &call);
Value product(Evaluator &evaluator, Bound &call);
Value einsum(Evaluator &evaluator, Bound &call);
Value rectified(Evaluator &evaluator, Bound &call);

} // namespace rows
} // namespace lab::python
