#pragma once

#include "core/lesson/formula.h"
#include "core/walkthrough/walkthrough.h"

namespace lab {

// The index rules of a call, in general and with a step's numbers. A rule that does nothing here (stride 1, no
// padding, one channel) is left out. Tensors are indexed as NumPy would, in the call's data format.
// Variables: n, y, x, k a place in the output; k_y, k_x, c a tap; s_h, s_w strides; d_h, d_w dilations; p_t, p_l
// padding; F_h, F_w filter height and width; C channels a filter reads; O_h, O_w output height and width; g group; p, r
// row and column of the virtual tensor.

/// Formulas of one step, the rule first. `hideResult` writes ? where a number would give away what the step makes.
[[nodiscard]] std::vector<Formula> stepFormulas(const Walkthrough &walkthrough, const Step &step, bool hideResult);

/// Output size along one axis with numbers put in: "O_h = ⌈(4 - 3 + 1) / 1⌉ = 2". `suffix` is "h" or "w".
[[nodiscard]] Formula sizeFormula(const AxisGeometry &axis, Padding padding, const std::string &suffix,
                                  const std::string &size = "O");
/// SAME's total along one axis: "P_h = max(0, (3 - 1) · 2 + 3 - 6) = 1".
[[nodiscard]] Formula samePadTotal(const AxisGeometry &axis, const std::string &suffix);
/// Its split: "p_t = ⌊1 / 2⌋ = 0" and "p_b = 1 - 0 = 1". `before` and `after` are "t" and "b", or "l" and "r".
[[nodiscard]] Formula samePadBefore(const AxisGeometry &axis, const std::string &before);
[[nodiscard]] Formula samePadAfter(const AxisGeometry &axis, const std::string &after);
/// "E_h = (3 - 1) · 2 + 1 = 5", the size a dilated filter spans.
[[nodiscard]] Formula effectiveSizeFormula(const AxisGeometry &axis, const std::string &suffix);

} // namespace lab
