#pragma once

#include "core/conv/convolution.h"

namespace lab {

// The way back through a convolution: from dY = dL/doutput to dL/dfilter, dL/dpatches and dL/dinput, asked by index and
// never stored. With the matrices of section 5, dfilter = patchesᵀ · dY and dpatches = dY · filterᵀ; dinput adds every
// entry of dpatches back onto the input cell that the patch took it from, and drops what lands on padding (col2im).
// Section 12. Sums are made in double, in a fixed order.

/// A convolution with its upstream gradient. Immutable; copying shares the tensors' values.
class Gradients
{
public:
    /// `dy` has the shape of the output.
    /// Errors: DyShape {axes of dy, of the output} or {axis, size, wanted size}, DTypeUnsupported for int32,
    /// OutDepthNotMultiple {output channels, groups} of an empty call whose groups are uneven.
    static Result<Gradients> of(Convolution convolution, Tensor dy);

    [[nodiscard]] const Convolution &convolution() const { return m_convolution; }
    [[nodiscard]] const Tensor &dy() const { return m_dy; }
    [[nodiscard]] float dyAt(const OutputCell &cell) const { return m_dy[m_convolution.outputIndex(cell)]; }
    /// dY read as a matrix [positions, outChannels].
    [[nodiscard]] float dyAt(const ProductCell &cell) const;

private:
    Gradients(Convolution convolution, Tensor dy);
    Convolution m_convolution;
    Tensor m_dy;
};

/// One product in a gradient's sum: dy times the value it met on the way here.
struct GradientTerm {
    OutputCell output; ///< whose dy
    VirtualCell patch; ///< the entry of the virtual tensor it goes through
    InputCell input;   ///< what that entry repeats; outside the input where padded
    FilterCell filter;
    float dy = 0;
    float met = 0; ///< the input value for dfilter, the weight for dpatches and dinput
    bool padded = false;

    [[nodiscard]] double product() const { return double(dy) * double(met); }
};

/// dL/dfilter: positions() terms a weight, position ascending. A term on padding is 0 · dy.
[[nodiscard]] GradientTerm filterGradientTerm(const Gradients &gradients, const FilterCell &cell, Index position);
[[nodiscard]] double filterGradientAt(const Gradients &gradients, const FilterCell &cell);
/// The sum of the first `count` terms.
[[nodiscard]] double partialFilterGradient(const Gradients &gradients, const FilterCell &cell, Index count);

/// dL/dpatches: one term an output channel of the column's group.
[[nodiscard]] Index patchGradientTerms(const Gradients &gradients, const VirtualCell &cell);
[[nodiscard]] GradientTerm patchGradientTerm(const Gradients &gradients, const VirtualCell &cell, Index i);
[[nodiscard]] double patchGradientAt(const Gradients &gradients, const VirtualCell &cell);

/// dL/dinput: the sum of dpatches over virtualCellsOf(cell), in its order; 0 for a cell that no window reads.
[[nodiscard]] double inputGradientAt(const Gradients &gradients, const InputCell &cell);

/// The whole tensors by plain loops, bit-equal to the answers by index: the filter's and the input's shape.
[[nodiscard]] Tensor filterGradient(const Gradients &gradients);
[[nodiscard]] Tensor inputGradient(const Gradients &gradients);
/// [positions, taps], columns in the documented order. Errors: LimitReached {count, limit}.
[[nodiscard]] Result<Tensor> patchGradients(const Gradients &gradients, Index limit);

} // namespace lab
