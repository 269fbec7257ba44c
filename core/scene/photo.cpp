#include "core/scene/photo.h"

#include "core/scene/cell_looks.h"
#include "core/scene/plane_marks.h"

#include <algorithm>
#include <cmath>

namespace lab {

PixelMark photoOf(const Scene &scene, const Grid &grid, Index n)
{
    const Geometry &g = scene.geometry;
    PixelMark mark;
    mark.box = grid.bounds();
    mark.columns = samplesOf(grid.columns, mark.box.width);
    mark.rows = samplesOf(grid.rows, mark.box.height);
    mark.cell = CellRef(InputCell{n, grid.firstRow, grid.firstColumn, 0});
    mark.cellColumns = grid.columns;
    mark.cellRows = grid.rows;
    mark.rgb.reserve(static_cast<std::size_t>(3 * mark.columns * mark.rows));
    const Index green = g.inChannels >= 3 ? 1 : 0, blue = g.inChannels >= 3 ? 2 : 0;
    const double scale = 255 / scene.walkthrough.imageMaximum();
    for (int py = 0; py < mark.rows; ++py) {
        const Index y = grid.firstRow + sampleAt(py, mark.rows, grid.rows);
        for (int px = 0; px < mark.columns; ++px) {
            const Index x = grid.firstColumn + sampleAt(px, mark.columns, grid.columns);
            const bool inside = g.height.isInside(y) && g.width.isInside(x);
            for (const Index c : {Index{0}, green, blue}) {
                const double value = static_cast<double>(scene.convolution.inputAt({n, y, x, c})) * scale;
                mark.rgb.push_back(
                    static_cast<std::uint8_t>(inside ? std::clamp(std::isnan(value) ? 0 : value, 0.0, 255.0) : 200));
            }
        }
    }
    return mark;
}

} // namespace lab
