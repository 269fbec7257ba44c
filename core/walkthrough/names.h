#pragma once

#include "core/conv/geometry.h"
#include "core/walkthrough/cell_ref.h"

#include <string>
#include <vector>

namespace lab {

// What planes, rows and columns are called, as NumPy and the documentation have them.

/// "input[0, :, :, 2]", or "input[0, 2, :, :]" in NCHW; leading axes beyond four are named one by one.
[[nodiscard]] std::string inputPlaneName(const Geometry &geometry, Index n, Index c);
[[nodiscard]] std::string filterPlaneName(Index c, Index k);
/// "[1, 2, 2, 8]": the shape that the output rows have when they are reshaped, channels last whatever the call says.
[[nodiscard]] std::string reshapedText(const Geometry &geometry);
[[nodiscard]] std::string outputPlaneName(const Geometry &geometry, Index n, Index k);
/// The same shorter and shorter: without blanks, without the tensor's name, the channel alone.
[[nodiscard]] std::vector<std::string> shorterNames(const std::string &name, const std::string &last);

/// "(y,x)", with several batch entries "(n,y,x)".
[[nodiscard]] std::string rowName(const Geometry &geometry, Index row);
/// Parts of "ky,kx" or "ky,kx,c".
[[nodiscard]] std::vector<std::string> columnName(const Geometry &geometry, Index column);
/// "(0, 1, 2, 0)": the cell's four indices.
[[nodiscard]] std::string placeText(const CellRef &cell);
/// "[4, 9]"
[[nodiscard]] std::string sizesText(Index rows, Index columns);
[[nodiscard]] std::string joined(const std::vector<std::string> &parts, std::string_view separator);

} // namespace lab
