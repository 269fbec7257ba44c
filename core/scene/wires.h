#pragma once

#include "core/scene/drawing.h"

#include <vector>

namespace lab {

/// Where a cell stands first: an output number in the upper lane, not where it is reshaped. boxOf has the last place.
[[nodiscard]] Box firstBoxOf(const Drawing &drawing, const CellRef &cell);

/// Lines that join cells of a finished picture, with right angles, through what is free between cells and words.
class Wires
{
public:
    /// What stands in the picture stands in the way; a picture of very many marks has no room for lines.
    explicit Wires(const Drawing &drawing);

    /// The corners of a way from the rim of one box to that of the other, as short and straight as there is one beside
    /// the ways found before; empty where there is none.
    [[nodiscard]] std::vector<Point> wayBetween(const Box &from, const Box &to);

private:
    std::vector<Box> m_obstacles;
    std::vector<std::vector<Point>> m_found;
    double m_width, m_height;
};

} // namespace lab
