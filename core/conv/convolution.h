#pragma once

#include "core/conv/call.h"
#include "core/conv/cells.h"
#include "core/conv/geometry.h"

namespace lab {

/// A call that TensorFlow accepts, with its geometry. Everything that is asked by index is computed from it. Immutable;
/// copying shares the tensors' values.
class Convolution
{
public:
    /// Errors: those of geometryOf.
    static Result<Convolution> of(Conv2DCall call);

    [[nodiscard]] const Conv2DCall &call() const { return m_call; }
    [[nodiscard]] const Geometry &geometry() const { return m_geometry; }

    /// Flat index into call().input, whatever the data format; the cell must lie inside the input.
    [[nodiscard]] Index inputIndex(const InputCell &cell) const;
    [[nodiscard]] Index filterIndex(const FilterCell &cell) const;
    /// Flat index into an output tensor of geometry().outputShape.
    [[nodiscard]] Index outputIndex(const OutputCell &cell) const;
    [[nodiscard]] InputCell inputCell(Index flat) const;
    [[nodiscard]] FilterCell filterCell(Index flat) const;
    [[nodiscard]] OutputCell outputCell(Index flat) const;

    /// The value at a cell; a padding cell (outside the input) reads 0.
    [[nodiscard]] float inputAt(const InputCell &cell) const;
    [[nodiscard]] float filterAt(const FilterCell &cell) const;

private:
    Convolution(Conv2DCall call, Geometry geometry);
    Conv2DCall m_call;
    Geometry m_geometry;
};

} // namespace lab
