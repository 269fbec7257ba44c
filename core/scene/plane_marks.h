#pragma once

#include "core/scene/cell_looks.h"
#include "core/scene/grid.h"
#include "core/scene/text_width.h"

#include <algorithm>
#include <cmath>
#include <concepts>
#include <functional>
#include <string>
#include <vector>

namespace lab {

/// Font height of a number in a cell: 0.374 of its width as in a 52 pixel cell, more in small ones, never too wide.
/// `large`: so much more of it while presenting.
[[nodiscard]] double numberSize(const Box &cell, std::size_t characters, double large = 1);
/// The number as it fits the cell: all digits, or fewer of them.
[[nodiscard]] std::string numberFor(const Box &cell, double value);
/// A number in at most so many characters, without zeros at the end of a rounded fraction.
[[nodiscard]] std::string briefNumber(double value, int characters);
/// Length of the longest number among samples, 1 … 6 characters.
[[nodiscard]] int charactersOf(const Tensor &tensor);
[[nodiscard]] double monoWidth(std::string_view text, double size);

/// Cells of a picture are framed from this width on.
constexpr double smallestFramed = 4;
/// And have room for a second, small text.
constexpr double smallestNoted = 29;
/// A frame around a cell that is no box of its own but a few pixels of a picture.
void addFrame(Drawing &drawing, const Box &box);

/// Box and number of one cell, written no larger than `letters` characters could be; `small` stands in its lower right
/// corner.
void addCell(Drawing &drawing, const Box &box, const CellLook &look, const CellRef &ref, int letters = 1,
             const std::string &small = {}, double large = 1);
/// What stands small in a cell, where there is no number yet.
void addNote(Drawing &drawing, const Box &box, const std::string &small, const CellRef &ref);
/// A caption in the role's colour; the box is as wide as may be used.
void addCaption(Drawing &drawing, const Box &box, std::string text, Role role, double size, Align align = Align::Left);
void addMuted(Drawing &drawing, const Box &box, std::string text, double size, Align align, Font font = Font::Mono);
/// A dashed box with a word in place of a plane without cells.
void addEmpty(Drawing &drawing, const Box &box, Role role, const std::string &word, double size);
/// «⋮ 12» above and below a grid that shows a part: how many rows are not shown, `away` pixels from it.
void addRowElisions(Drawing &drawing, const Grid &grid, double size, double away = 1);
/// «rows 3–7 of 20»: what a grid shows of so many rows.
[[nodiscard]] std::string rowsShown(const Scene &scene, const Grid &grid, Index whole);
/// What such a count needs at one side, its distance from the grid included.
[[nodiscard]] double columnElisionWidth(Index columns, double size);
/// «⋯ 12» left and right of a grid: how many columns are not shown.
constexpr double columnElisionAway = 5; ///< the frame of the window stands out by 3
void addColumnElisions(Drawing &drawing, const Grid &grid, double size, double away = columnElisionAway);

/// The cell in the middle of sample i of n evenly spread ones; counts of any size.
[[nodiscard]] Index sampleAt(int i, int n, Index count);
/// Samples of so many cells over a length: one a cell, at most one a logical pixel.
[[nodiscard]] inline int samplesOf(Index cells, double length)
{
    return static_cast<int>(std::min(cells, std::max<Index>(1, static_cast<Index>(length))));
}
/// Cells first … first + count - 1 that one pixel of a picture stands for.
struct CellSpan {
    Index first = 0, count = 0;
};
/// All cells of an axis shared out among `pixels` of them, at most as many as there are cells.
[[nodiscard]] std::vector<CellSpan> cellSpans(int pixels, const Extent &cells);
/// Level of a cell that is a pixel: its value on the scale, or its share of the largest.
[[nodiscard]] std::int8_t levelOf(const CellLook &look);

/// All cells of a grid: boxes with numbers, or one picture whose pixels are cells, or fewer.
/// `lookAt(row, column)` and `refAt(row, column)` say what stands where; `mostPixels` bounds what a picture may
/// compute. `noteAt`: what stands small in a cell that has room for it.
template <std::invocable<Index, Index> LookAt, std::invocable<Index, Index> RefAt>
void addGrid(Drawing &drawing, const Grid &grid, Role role, LookAt lookAt, RefAt refAt, double mostPixels = 1e6,
             const std::function<std::string(Index, Index)> &noteAt = {})
{
    if (grid.isEmpty())
        return;
    if (grid.numbers) {
        for (Index row = grid.firstRow; row < grid.firstRow + grid.rows; ++row)
            for (Index column = grid.firstColumn; column < grid.firstColumn + grid.columns; ++column) {
                const Box box = grid.cell(row, column);
                const CellLook look = lookAt(row, column);
                const std::string note =
                    noteAt && grid.cellWidth >= smallestNoted ? noteAt(row, column) : std::string();
                addCell(drawing, box, look, refAt(row, column), grid.letters, note, grid.large);
                if (!look.number && !note.empty())
                    addNote(drawing, box, note, refAt(row, column));
            }
        return;
    }
    PixelMark mark;
    mark.box = grid.bounds();
    // One sample a cell, at most one a logical pixel.
    const double coarser = std::sqrt(std::min(1.0, mostPixels / (mark.box.width * mark.box.height)));
    mark.columns = samplesOf(grid.columns, mark.box.width * coarser);
    mark.rows = samplesOf(grid.rows, mark.box.height * coarser);
    mark.role = role;
    mark.cell = refAt(grid.firstRow, grid.firstColumn);
    mark.cellColumns = grid.columns;
    mark.cellRows = grid.rows;
    std::vector<Box> frames;
    mark.levels.reserve(static_cast<std::size_t>(mark.columns) * static_cast<std::size_t>(mark.rows));
    for (int y = 0; y < mark.rows; ++y) {
        const Index row = grid.firstRow + sampleAt(y, mark.rows, grid.rows);
        for (int x = 0; x < mark.columns; ++x) {
            const CellLook look = lookAt(row, grid.firstColumn + sampleAt(x, mark.columns, grid.columns));
            if (look.fill == Fill::Value)
                mark.fill = Fill::Value;
            if (look.marked && mark.columns == grid.columns && mark.rows == grid.rows &&
                grid.cellWidth >= smallestFramed)
                frames.push_back(grid.cell(row, grid.firstColumn + x));
            mark.levels.push_back(levelOf(look));
        }
    }
    drawing.marks.push_back(std::move(mark));
    for (const Box &box : frames)
        addFrame(drawing, box);
}

} // namespace lab
