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

/// Of each pixel's cells in a row the number of the largest magnitude: an edge one cell wide stays an edge.
void takeStrongest(const float *row, const std::vector<CellSpan> &columns, std::vector<float> &strongest)
{
    for (std::size_t px = 0; px < columns.size(); ++px)
        for (Index x = columns[px].first; x < columns[px].first + columns[px].count; ++x)
            if (std::abs(row[x]) > std::abs(strongest[px])) // never for NaN
                strongest[px] = row[x];
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
    const std::vector<CellSpan> columns = cellSpans(mark.columns, {grid.firstColumn, grid.columns}),
                                rows = cellSpans(mark.rows, {grid.firstRow, grid.rows});
    const float scale = static_cast<float>(127 / scene.scales.output);
    auto level = mark.levels.begin();
    std::vector<float> strongest(columns.size());
    for (const CellSpan &span : rows) {
        const Index middle = span.first + span.count / 2;
        const Index there = cellsThere(scene, {n, middle, 0, k}, shown);
        std::fill(strongest.begin(), strongest.end(), 0.0F);
        for (Index y = span.first; y < span.first + span.count; ++y)
            takeStrongest(values.data() + y * scene.geometry.width.outSize, columns, strongest);
        for (std::size_t px = 0; px < columns.size(); ++px, ++level) {
            const bool isThere = columns[px].first + columns[px].count / 2 < there;
            if (!isThere && !scene.showsResults)
                continue;
            const float share = isThere ? 1 : static_cast<float>(ghostShare);
            const float scaled = share * std::clamp(strongest[px] * scale, -127.0F, 127.0F);
            *level = static_cast<std::int8_t>(std::lrintf(byValue ? scaled : std::abs(scaled)));
        }
    }
    drawing.marks.push_back(std::move(mark));
    return true;
}

} // namespace lab
