#include "core/scene/live_plane.h"

#include "core/conv/virtual_tensor.h"
#include "core/scene/cell_looks.h"
#include "core/scene/output_planes.h"
#include "core/scene/plane_marks.h"

#include <algorithm>
#include <cmath>

namespace lab {
namespace {

bool isThere(const Scene &scene, const OutputCell &cell, OutputShown shown)
{
    switch (shown) {
    case OutputShown::Summed:
        return scene.walkthrough.isMultiplied(
            ProductCell{rowOfPosition(scene.geometry, {cell.n, cell.y, cell.x}), cell.k}, scene.focus.shown);
    case OutputShown::Reshaped:
        return scene.walkthrough.isReshaped(cell, scene.focus.shown);
    }
    return false;
}

/// How many cells of row y are there; they come from left to right.
Index cellsThere(const Scene &scene, OutputCell cell, OutputShown shown)
{
    Index there = 0, end = scene.geometry.width.outSize;
    while (there < end) {
        cell.x = (there + end) / 2;
        if (isThere(scene, cell, shown))
            there = cell.x + 1;
        else
            end = cell.x;
    }
    return there;
}

} // namespace

bool addLivePlane(Drawing &drawing, const Scene &scene, const Grid &grid, Index n, Index k, OutputShown shown)
{
    const Hidden &hidden = scene.hidden;
    if (!scene.services.outputPlanes || grid.isEmpty() || grid.numbers || hidden.outputs || !hidden.cells.empty() ||
        !scene.outlined.empty())
        return false;
    const std::span<const float> values = scene.services.outputPlanes->plane(scene.convolution, n, k);
    if (values.empty())
        return false;
    const bool byValue = scene.colours == ColourMode::Values;
    PixelMark mark;
    mark.box = grid.bounds();
    mark.columns = samplesOf(grid.columns, mark.box.width);
    mark.rows = samplesOf(grid.rows, mark.box.height);
    mark.role = Role::Output;
    mark.fill = byValue ? Fill::Value : Fill::Plain;
    mark.cell = CellRef(OutputCell{n, grid.firstRow, grid.firstColumn, k});
    mark.cellColumns = grid.columns;
    mark.cellRows = grid.rows;
    mark.levels.assign(static_cast<std::size_t>(mark.columns) * static_cast<std::size_t>(mark.rows),
                       PixelMark::nothingYet);
    std::vector<Index> columns;
    for (int px = 0; px < mark.columns; ++px)
        columns.push_back(grid.firstColumn + sampleAt(px, mark.columns, grid.columns));
    const float scale = static_cast<float>(127 / scene.scales.output);
    auto level = mark.levels.begin();
    for (int py = 0; py < mark.rows; ++py, level += mark.columns) {
        const Index y = grid.firstRow + sampleAt(py, mark.rows, grid.rows);
        const Index there = cellsThere(scene, {n, y, 0, k}, shown);
        const float *row = values.data() + y * scene.geometry.width.outSize;
        for (std::size_t px = 0; px < columns.size() && columns[px] < there; ++px) {
            const float value = row[columns[px]];
            const float scaled = std::isnan(value) ? 0 : std::clamp(value * scale, -127.0F, 127.0F);
            level[static_cast<std::ptrdiff_t>(px)] =
                static_cast<std::int8_t>(std::lrintf(byValue ? scaled : std::abs(scaled)));
        }
    }
    drawing.marks.push_back(std::move(mark));
    return true;
}

} // namespace lab
