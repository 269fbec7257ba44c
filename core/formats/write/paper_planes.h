#pragma once

#include "core/formats/write/paper_drawing.h"
#include "core/tensor/shape.h"

#include <functional>

namespace lab {

constexpr double writableCell = 41; ///< side of a cell that a number is written into, points
constexpr double paperDigits = 13;  ///< size of the numbers in cells

/// A plane of numbers: what stands in its cells, how large they are, its role and its name.
struct PaperPlane {
    std::string name;
    Role role = Role::Input;
    Index rows = 0, columns = 0;
    std::function<std::string(Index row, Index column)> number; ///< empty: a box to write into
    bool toWrite = false;
    bool indices = true;
};

/// "input[0, :, :, 2]"; the tensor's name alone where there is not more than one plane.
[[nodiscard]] std::string planeName(const std::string &tensor, bool several, const std::vector<std::string> &places);

/// Planes beside each other, in as many rows as they need; a page break between rows only. Boxes to write into stay
/// empty unless it is the solution. `cell` is the side of a cell, at least writableCell where one writes into it.
void drawPlanes(PaperDrawing &paper, const std::vector<PaperPlane> &planes, bool solved, double cell);

} // namespace lab
