#pragma once

#include "core/scene/drawing.h"

#include <optional>

namespace lab {

/// The visible cells of a plane or matrix, laid out evenly. Only whole cells are shown: a picture needs no clipping,
/// and a row that scrolls moves from cell to cell.
struct Grid {
    Point origin; ///< top left of the first visible cell
    Index firstRow = 0, firstColumn = 0;
    Index rows = 0, columns = 0;                                              ///< visible
    Index rowsBefore = 0, rowsAfter = 0, columnsBefore = 0, columnsAfter = 0; ///< elided
    double cellWidth = 0, cellHeight = 0;
    double gap = 0;      ///< between cells; 0 where they are pixels
    bool numbers = true; ///< cells are large enough for their number
    int letters = 1;     ///< of the longest number: all are written as large as that one can be
    double large = 1;    ///< how much larger they are than on a screen that is near

    [[nodiscard]] bool isEmpty() const { return rows <= 0 || columns <= 0; }
    [[nodiscard]] double pitchX() const { return cellWidth + gap; }
    [[nodiscard]] double pitchY() const { return cellHeight + gap; }
    [[nodiscard]] bool shows(Index row, Index column) const
    {
        return row >= firstRow && row < firstRow + rows && column >= firstColumn && column < firstColumn + columns;
    }
    [[nodiscard]] Box cell(Index row, Index column) const
    {
        return {origin.x + static_cast<double>(column - firstColumn) * pitchX(),
                origin.y + static_cast<double>(row - firstRow) * pitchY(), cellWidth, cellHeight};
    }
    /// Around all visible cells.
    [[nodiscard]] Box bounds() const;
    /// Around the visible part of a block of cells; nothing where none of it is visible.
    [[nodiscard]] std::optional<Box> block(Index row, Index column, Index height, Index width) const;
};

/// One axis of a grid: how much of it is visible.
struct Extent {
    Index first = 0; ///< index of the axis' first cell (negative on padding)
    Index count = 0; ///< cells of the axis
};

struct Window {
    Index first = 0, count = 0, before = 0, after = 0;
};

/// At most `room` cells of the axis, centred on `centre` moved by `shift` cells.
[[nodiscard]] Window windowOf(const Extent &axis, Index room, double centre, double shift);

struct GridQuery {
    Extent rows, columns;
    double pitch = 0; ///< of square cells
    Box room;         ///< the grid is centred in it
    double centreRow = 0, centreColumn = 0;
    Point shift{};      ///< logical pixels the picture is moved by
    int characters = 2; ///< of the longest number
};

/// Cells of a plane in a box.
[[nodiscard]] Grid gridOf(const GridQuery &query);

/// Smallest cell in which a number of so many characters can be read.
[[nodiscard]] double smallestNumberCell(int characters);

} // namespace lab
