#include "core/scene/grid.h"

#include <algorithm>
#include <cmath>

namespace lab {

Box Grid::bounds() const
{
    if (isEmpty())
        return {origin.x, origin.y, 0, 0};
    return {origin.x, origin.y, static_cast<double>(columns) * pitchX() - gap,
            static_cast<double>(rows) * pitchY() - gap};
}

std::optional<Box> Grid::block(Index row, Index column, Index height, Index width) const
{
    const Index top = std::max(row, firstRow), left = std::max(column, firstColumn);
    const Index bottom = std::min(row + height, firstRow + rows),
                right = std::min(column + width, firstColumn + columns);
    if (top >= bottom || left >= right)
        return std::nullopt;
    const Box first = cell(top, left), last = cell(bottom - 1, right - 1);
    return Box{first.x, first.y, last.right() - first.x, last.bottom() - first.y};
}

Window windowOf(const Extent &axis, Index room, double centre, double shift)
{
    Window window;
    window.count = std::clamp<Index>(room, std::min<Index>(1, axis.count), axis.count);
    const double wanted = centre - static_cast<double>(window.count - 1) / 2 - shift;
    const double last = static_cast<double>(axis.first + axis.count - window.count);
    // Clamped as doubles: a shift of any size is fine.
    window.first = static_cast<Index>(std::floor(
        std::clamp(wanted + 0.5, static_cast<double>(axis.first), std::max(last, static_cast<double>(axis.first)))));
    window.before = window.first - axis.first;
    window.after = axis.count - window.count - window.before;
    return window;
}

double smallestNumberCell(int characters)
{
    return std::max(15.0, characters * 0.6 * 7.4 + 4);
}

Grid gridOf(const GridQuery &query)
{
    Grid grid;
    if (query.rows.count <= 0 || query.columns.count <= 0 || query.pitch <= 0) {
        grid.origin = query.room.centre();
        return grid;
    }
    const double gap = query.pitch >= 30 ? 2 : query.pitch >= 9 ? 1 : 0;
    const auto fits = [&](double length) {
        return static_cast<Index>(std::floor(std::min((length + gap) / query.pitch + 1e-6, 1e15)));
    };
    const Window rows = windowOf(query.rows, fits(query.room.height), query.centreRow, query.shift.y / query.pitch);
    const Window columns =
        windowOf(query.columns, fits(query.room.width), query.centreColumn, query.shift.x / query.pitch);
    grid.firstRow = rows.first;
    grid.rows = rows.count;
    grid.rowsBefore = rows.before;
    grid.rowsAfter = rows.after;
    grid.firstColumn = columns.first;
    grid.columns = columns.count;
    grid.columnsBefore = columns.before;
    grid.columnsAfter = columns.after;
    grid.gap = gap;
    grid.letters = query.characters;
    grid.cellWidth = grid.cellHeight = query.pitch - gap;
    grid.numbers = grid.cellWidth >= smallestNumberCell(query.characters) - 1.5 && rows.count * columns.count <= 4000;
    if (!grid.numbers && grid.gap > 0) { // colours stand side by side
        grid.cellWidth = grid.cellHeight = query.pitch;
        grid.gap = 0;
    }
    const Box bounds = grid.bounds();
    grid.origin = {query.room.x + (query.room.width - bounds.width) / 2,
                   query.room.y + (query.room.height - bounds.height) / 2};
    return grid;
}

} // namespace lab
