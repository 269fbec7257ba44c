#include "core/scene/matrix_layout.h"

#include "core/scene/layout.h"
#include "core/scene/plane_marks.h"
#include "core/walkthrough/names.h"

#include <algorithm>
#include <cmath>

namespace lab {
namespace {

/// One axis of a matrix: pitch and visible stretch.
struct Axis {
    double pitch = 0, gap = 0;
    Window window;
    bool numbers = true;
};

/// As many cells of `most` as fit `length`, down to `least`; zoomed cells may be smaller, without numbers.
Axis axisOf(Index count, double length, double least, double most, double zoom, double centre, double shift)
{
    Axis axis;
    const double fitting = count > 0 ? std::clamp(length / static_cast<double>(count), least, most) : most;
    axis.pitch = std::clamp(fitting * zoom, 0.02, std::max(least, length));
    axis.numbers = axis.pitch >= least - 0.01;
    axis.gap = !axis.numbers ? 0 : axis.pitch >= 22 ? 2 : 1;
    const double fits = std::floor((length + axis.gap) / axis.pitch + 1e-6);
    axis.window = windowOf({0, count}, static_cast<Index>(std::min(fits, 1e15)), centre, shift / axis.pitch);
    return axis;
}

Grid gridAlong(const Axis &rows, const Axis &columns, Point origin, int letters)
{
    Grid grid;
    grid.origin = origin;
    grid.firstRow = rows.window.first;
    grid.rows = rows.window.count;
    grid.rowsBefore = rows.window.before;
    grid.rowsAfter = rows.window.after;
    grid.firstColumn = columns.window.first;
    grid.columns = columns.window.count;
    grid.columnsBefore = columns.window.before;
    grid.columnsAfter = columns.window.after;
    grid.numbers = rows.numbers && columns.numbers && rows.window.count * columns.window.count <= 4000;
    grid.letters = letters;
    grid.gap = grid.numbers ? std::min(rows.gap, columns.gap) : 0;
    grid.cellWidth = columns.pitch - grid.gap;
    grid.cellHeight = rows.pitch - grid.gap;
    return grid;
}

double extent(const Axis &axis)
{
    return static_cast<double>(axis.window.count) * axis.pitch;
}

class Builder
{
public:
    Builder(const Scene &scene, const Box &room)
        : m_scene(scene), m_g(scene.geometry), m_shape(scene.product), m_room(room), m_unit(scene.unit)
    {
    }

    MatrixLayout build()
    {
        measure();
        placeAcross();
        placeBiasRow();
        placeTail();
        placeOutput();
        if (m_scene.frame.projected)
            for (Grid *grid : {&m_layout.virtualTensor, &m_layout.flatFilter, &m_layout.product})
                grid->large = m_scene.largeDigits();
        return m_layout;
    }

private:
    [[nodiscard]] double centreRow() const
    {
        if (const std::optional<LeftCell> cell = m_scene.lighting.leftCell())
            return static_cast<double>(cell->row);
        if (const std::optional<Index> row = m_scene.activeRow())
            return static_cast<double>(*row);
        if (m_scene.focus.step.phase == Phase::Reshape && m_scene.focus.step.row >= 0)
            return static_cast<double>(m_scene.focus.step.row);
        return m_scene.frame.matrixLane.follow ? 0 : static_cast<double>(m_shape.rows) / 2;
    }

    [[nodiscard]] double centreColumn() const
    {
        if (const std::optional<LeftCell> cell = m_scene.lighting.leftCell())
            return static_cast<double>(cell->column);
        if (const std::optional<RightCell> cell = m_scene.lighting.rightCell())
            return static_cast<double>(cell->row);
        const Step &step = m_scene.focus.step;
        if (step.phase == Phase::Multiply && step.channel >= 0)
            return static_cast<double>(m_shape.groupOf(step.channel) * m_shape.terms() + std::max<Index>(step.term, 0));
        return static_cast<double>(std::max<Index>(step.tapRow, 0));
    }

    [[nodiscard]] double centreChannel() const
    {
        if (const std::optional<RightCell> cell = m_scene.lighting.rightCell())
            return static_cast<double>(cell->column);
        if (const std::optional<ResultCell> cell = m_scene.lighting.result())
            return static_cast<double>(cell->column);
        if (m_shape.addsBack)
            return static_cast<double>(std::max<Index>(m_scene.focus.step.channel, 0));
        return static_cast<double>(std::max<Index>(m_scene.focus.activeChannel().value_or(m_scene.filterShown), 0));
    }

    void measure()
    {
        const LaneView &view = m_scene.frame.matrixLane;
        const double grow = m_scene.growth();
        const double zoom = std::max(0.001, view.zoom);
        m_layout.captionSize = 12 * m_unit;
        m_sign = m_scene.narrow ? 18 : std::clamp(m_room.width * 0.065, 24.0, 52 * m_unit);
        m_layout.signSize = std::min(20 * m_unit, m_sign * (m_scene.narrow ? 1 : 0.7));
        const double small = 10 * m_unit;
        std::size_t tapLetters = 3;
        if (m_shape.inner > 0)
            tapLetters = joined(m_scene.story.innerName(m_shape.inner - 1), ",").size();
        m_layout.rowCaptionWidth = rowCaptionWidth(m_scene);
        // Which weight a row holds, the columns of the virtual tensor say, too.
        m_layout.tapCaptionWidth = m_scene.narrow ? 0 : static_cast<double>(tapLetters) * 0.6 * small + 10 * m_unit;

        m_filterLetters = std::min(5, charactersOf(m_scene.story.numbersOf(Side::Right)));
        m_inputLetters = std::min(5, charactersOf(m_scene.story.numbersOf(Side::Left)));
        const double leastFlat = smallestNumberCell(m_filterLetters) + 2;
        const double leastOut = smallestNumberCell(m_scene.scales.outputCharacters) + 2;
        // Where the virtual tensor is wide, the other matrices stand closer.
        const bool wide = static_cast<double>(m_shape.inner) * 16 > 0.45 * m_room.width;
        const double mostFlat = m_shape.columns == 1 ? (m_scene.narrow ? 32 : 48) * grow
                                : wide               ? std::max(leastFlat, 26.0)
                                                     : 40 * grow;
        // Where patches are added back, right and result are as wide as the patches, and share what left leaves.
        const double least = m_shape.addsBack ? std::max(leastFlat, leastOut) : leastFlat;
        const double narrow = static_cast<double>(m_shape.inner) * 34 * m_unit;
        const double share = m_shape.addsBack
                                 ? (m_room.width - m_layout.rowCaptionWidth - 2 * m_sign - m_layout.tapCaptionWidth -
                                    std::clamp(narrow, 0.05 * m_room.width, 0.2 * m_room.width) - 36 * m_unit) /
                                       2
                                 : (wide ? 0.1 : 0.17) * m_room.width;
        const auto flatColumns = [&](double length) {
            return axisOf(m_shape.columns, length, least, mostFlat, zoom, centreChannel(), 0);
        };
        m_flatColumns = flatColumns(share);
        m_layout.rightSide = sideOf(m_flatColumns, m_shape.columns);
        if (m_shape.addsBack && m_layout.rightSide > 0) // the counts at the sides take room, too
            m_flatColumns = flatColumns(share - 2 * m_layout.rightSide - 24 * m_unit);
        // The output rows show the same channels as the flattened filter.
        m_outColumns = m_flatColumns;
        if (!m_shape.addsBack)
            m_outColumns.pitch =
                std::clamp(m_flatColumns.pitch * 1.08, leastOut * std::min(1.0, zoom), 54 * grow * zoom);
        m_outColumns.numbers = m_flatColumns.numbers;

        const double fixed =
            m_layout.rowCaptionWidth + 2 * m_sign + std::max(extent(m_flatColumns), 40.0) + m_layout.tapCaptionWidth +
            std::max(extent(m_outColumns), m_scene.narrow && m_shape.rows > 0 && m_shape.columns > 0 ? 0.0 : 50.0) +
            4 * m_layout.rightSide;
        if (showsBiasAsRow(m_scene))
            m_onesWidth = smallestNumberCell(2) + 16 * m_unit;
        measureTail(grow, m_room.width - fixed - m_onesWidth);
        const double left = m_room.width - fixed - m_tailWidth - m_onesWidth;
        double leastVirtual = smallestNumberCell(m_inputLetters) + 1;
        // A little tighter where that shows every column.
        if (m_inputLetters == 1 && static_cast<double>(m_shape.inner) * 13.5 <= left)
            leastVirtual = 13.5;
        const double natural = static_cast<double>(m_shape.inner) * 42 * grow;
        // The output tensor gets a place beside the output rows where the rows of the virtual tensor leave one.
        const double beside = std::min(0.16 * m_room.width, 130 * m_unit);
        const bool room =
            m_tailWidth == 0 && !m_scene.showsProductGrid() &&
            left - beside >= std::min(natural, static_cast<double>(m_shape.inner) * leastVirtual * 1.15) &&
            m_room.width > 520;
        m_layout.outputBelow = !room;
        const double across = std::max(leastVirtual, left - (room ? beside : 0));
        const auto columns = [&](double length) {
            return axisOf(m_shape.inner, std::max(leastVirtual, length), leastVirtual, 42 * grow, zoom, centreColumn(),
                          view.offset.x);
        };
        m_columns = columns(across);
        m_layout.leftSide = sideOf(m_columns, m_shape.inner);
        if (m_layout.leftSide > 0)
            m_columns = columns(across - 2 * m_layout.leftSide);
        measureDown(grow, zoom, view.offset.y);
    }

    /// Room for the count of what is left out at one side; none where all of the axis is shown, or where the lane is
    /// too narrow: the note says it, too.
    [[nodiscard]] double sideOf(const Axis &axis, Index count) const
    {
        return axis.window.count < count && m_room.width >= 560 * m_unit
                   ? columnElisionWidth(count, elisionSize * m_unit) + bracketAway - columnElisionAway
                   : 0;
    }

    void measureDown(double grow, double zoom, double shift)
    {
        const double small = 10 * m_unit;
        const auto letters = m_shape.addsBack && m_shape.columns > 0 ? m_scene.story.outerName(m_shape.columns - 1)
                             : m_shape.inner > 0                     ? m_scene.story.innerName(m_shape.inner - 1)
                                                                     : std::vector<std::string>{"0", "0"};
        const double wide = static_cast<double>(joined(letters, ",").size()) * 0.6 * small;
        const double pitch = m_shape.addsBack ? m_flatColumns.pitch : m_columns.pitch;
        m_layout.columnCaptionLines = wide + 7 <= pitch ? 1 : static_cast<int>(letters.size());
        m_layout.columnCaptionSize = (m_scene.narrow ? 12 : 10) * m_unit;
        m_layout.columnCaptionHeight =
            m_layout.columnCaptionLines == 1
                ? 16 * m_unit
                : 1.05 * m_layout.columnCaptionSize * m_layout.columnCaptionLines + 3 * m_unit;
        const double title = 18 * m_unit, note = 20 * m_unit, dots = 13 * m_unit;
        const double down = m_room.height - title - m_layout.columnCaptionHeight - note;
        const double most =
            m_scene.narrow && !m_shape.addsBack ? 42 : std::min(42 * grow, std::max(26.0, m_columns.pitch * 1.3));
        // What does not fit makes room for the counts of what is left out.
        const auto fitted = [&](Index count, double length, double least, double largest, double centre, double by) {
            const Axis whole = axisOf(count, length, least, largest, zoom, centre, by);
            return whole.window.count == count ? whole
                                               : axisOf(count, length - 2 * dots, least, largest, zoom, centre, by);
        };
        m_rows = fitted(m_shape.rows, down, 17 * std::min(1.0, 0.8 + 0.2 * m_unit), most, centreRow(), shift);
        const double biasRow = m_onesWidth > 0 ? 30 * m_unit : 0;
        const double captions = m_shape.addsBack ? m_layout.columnCaptionHeight : 0;
        m_flatRows = fitted(m_shape.inner, m_room.height - title - 8 * m_unit - biasRow - captions,
                            14 * std::min(1.15, m_unit), 24 * grow, centreColumn(), 0);
    }

    void placeAcross()
    {
        const double titleHeight = 16 * m_unit;
        double x = m_room.x + m_layout.rowCaptionWidth + m_layout.leftSide;
        const double top =
            m_room.y + 18 * m_unit + m_layout.columnCaptionHeight + (m_rows.window.before > 0 ? 13 * m_unit : 0);
        m_layout.virtualTensor = gridAlong(m_rows, m_columns, {x, top}, m_inputLetters);
        const double virtualWidth = std::max(extent(m_columns), 60.0);
        const double virtualEnd = x + virtualWidth + m_layout.leftSide + m_onesWidth, timesX = virtualEnd + m_sign / 2;
        const double flatX = virtualEnd + m_sign + m_layout.rightSide;
        const double flatTop = m_room.y + 22 * m_unit + (m_shape.addsBack ? m_layout.columnCaptionHeight : 0) +
                               (m_flatRows.window.before > 0 ? 13 * m_unit : 0);
        m_layout.flatFilter = gridAlong(m_flatRows, m_flatColumns, {flatX, flatTop}, m_filterLetters);
        const double flatWidth = std::max(extent(m_flatColumns), 40.0);
        const double flatEnd = flatX + flatWidth + m_layout.rightSide + m_layout.tapCaptionWidth;
        const double outX = flatEnd + m_sign + m_layout.rightSide;
        m_layout.product = gridAlong(m_rows, m_outColumns, {outX, top}, 2);
        const double middle = top + std::max(extent(m_rows), 40.0) / 2;
        m_layout.times = {timesX, middle};
        m_layout.equals = {flatEnd + m_sign / 2, middle};
        m_layout.virtualTitle = {x, m_room.y, timesX + m_sign * 0.1 - x, titleHeight};
        m_layout.flatTitle = {flatX - 0.24 * m_sign, m_room.y, outX - flatX - 0.1 * m_sign, titleHeight};
        m_layout.productTitle = {outX - 4, m_room.y,
                                 std::min(m_room.right() - outX + 4, std::max(extent(m_outColumns), 84 * m_unit) + 4),
                                 titleHeight};
        const Box bounds = m_layout.virtualTensor.bounds();
        const double noteY = (m_layout.virtualTensor.isEmpty() ? top + 46 : bounds.bottom()) + 6 * m_unit +
                             (m_rows.window.after > 0 ? 12 * m_unit : 0);
        if (!m_scene.frame.projected && noteY <= m_room.bottom() - 12 * m_unit)
            m_layout.note = {m_room.x, noteY, flatX - m_sign * 0.2 - m_room.x, 14 * m_unit};
    }

    /// The textbook's form: [patches 1] × [filter; bias].
    void placeBiasRow()
    {
        if (!showsBiasAsRow(m_scene) || m_layout.virtualTensor.isEmpty() || m_layout.flatFilter.isEmpty())
            return;
        Grid &ones = m_layout.ones = m_layout.virtualTensor, &row = m_layout.biasRow = m_layout.flatFilter;
        ones.origin.x = m_layout.virtualTensor.bounds().right() + m_layout.leftSide + 9 * m_unit;
        ones.firstColumn = ones.columnsBefore = ones.columnsAfter = row.firstRow = row.rowsBefore = row.rowsAfter = 0;
        ones.columns = row.rows = 1;
        ones.cellWidth = m_onesWidth - 9 * m_unit;
        row.origin.y = m_layout.flatFilter.bounds().bottom() + (m_flatRows.window.after > 0 ? 16 : 7) * m_unit;
        row.cellHeight = std::max(row.cellHeight, 16 * m_unit);
    }

    /// Columns for what follows, where the step is about it or there is room beside the virtual tensor.
    void measureTail(double grow, double left)
    {
        const Block *block = m_scene.story.block();
        if (!block || m_shape.rows == 0)
            return;
        const double least = smallestNumberCell(m_scene.scales.outputCharacters) + 2;
        m_tailCell = std::clamp(0.055 * m_room.width, least, std::max(least, 44 * grow));
        m_layout.tailGap = std::clamp(0.045 * m_room.width, 20.0, 40 * m_unit);
        const auto columns = static_cast<double>(block->planes().size() - (m_onesWidth > 0 ? 2 : 1));
        m_tailWidth = columns * (m_tailCell + m_layout.tailGap);
        const bool asked = m_scene.focus.step.phase > Phase::Reshape ||
                           (m_scene.linked && planeOf(m_scene.linked->panel) > BlockPlane::Convolved);
        const double wanted = static_cast<double>(std::min<Index>(m_shape.inner, 9)) * 15;
        if (!asked && left - m_tailWidth < wanted)
            m_tailWidth = 0;
    }

    void placeTail()
    {
        if (m_tailWidth == 0)
            return;
        const Block &block = *m_scene.story.block();
        const Box rows = m_layout.product.bounds();
        double x = rows.right() + m_layout.rightSide;
        for (const BlockPlane plane : block.planes()) {
            if (plane == BlockPlane::Convolved || (plane == BlockPlane::Biased && m_onesWidth > 0))
                continue;
            MatrixLayout::TailColumn column{.plane = plane, .grid = m_layout.product};
            column.signX = x + m_layout.tailGap / 2;
            x += m_layout.tailGap;
            column.grid.origin.x = x;
            column.grid.firstColumn = 0;
            column.grid.columns = 1;
            column.grid.columnsBefore = column.grid.columnsAfter = 0;
            column.grid.cellWidth = m_tailCell;
            column.title = {x - m_layout.tailGap * 0.45, m_room.y, m_tailCell + m_layout.tailGap * 0.9, 16 * m_unit};
            x += m_tailCell;
            if (plane == BlockPlane::Pooled)
                placePooled(column, block);
            if (m_layout.tail.empty()) // the title before it keeps away from it
                m_layout.productTitle.width =
                    std::min(m_layout.productTitle.width, column.title.x - m_layout.productTitle.x - 6 * m_unit);
            m_layout.tail.push_back(std::move(column));
        }
    }

    /// Each pooled number at the middle of its rows, where one of them is shown; pushed apart where they would overlap.
    void placePooled(MatrixLayout::TailColumn &column, const Block &block)
    {
        const Grid &rows = m_layout.product;
        if (!rows.numbers || m_scene.batchEntry < 0 || m_scene.filterShown < 0)
            return;
        const ImageIndex images = block.imagesOf(BlockPlane::Pooled);
        const Index k = channelBehind(block, BlockPlane::Pooled, m_scene.filterShown);
        const Index n = m_scene.batchEntry, most = 64;
        std::vector<double> middles;
        for (Index y = 0; y < images.height && Index(middles.size()) < most; ++y)
            for (Index x = 0; x < images.width && Index(middles.size()) < most; ++x) {
                double sum = 0;
                int count = 0;
                for (const OutputCell &cell : windowOf(block, {n, y, x, k}))
                    if (const Index row = resultOf(m_g, cell).row; rows.shows(row, rows.firstColumn)) {
                        sum += rows.cell(row, rows.firstColumn).centre().y;
                        ++count;
                    }
                if (count == 0)
                    continue;
                column.pooled.push_back({n, y, x, k});
                middles.push_back(sum / count);
            }
        if (middles.empty())
            return;
        const Box bounds = rows.bounds();
        const double height = std::min({36 * m_scene.roomy, std::max(rows.cellHeight, 26.0),
                                        bounds.height / static_cast<double>(middles.size()) - 2});
        double lowest = bounds.y;
        for (double &middle : middles) {
            middle = std::max(middle, lowest + height / 2);
            lowest = middle + height / 2 + 2;
        }
        double highest = bounds.bottom();
        for (std::size_t i = middles.size(); i-- > 0;) {
            middles[i] = std::min(middles[i], highest - height / 2);
            highest = middles[i] - height / 2 - 2;
        }
        for (const double middle : middles)
            column.cells.push_back({column.grid.origin.x, middle - height / 2, m_tailCell, height});
    }

    void placeOutput()
    {
        // Where products stand in the upper lane, the output does, too.
        if (m_tailWidth > 0 || m_scene.narrow || m_scene.showsProductGrid() || m_scene.story.puttingName().empty() ||
            m_shape.addsBack) {
            m_layout.outputShown = false;
            return;
        }
        const Box rows = m_layout.product.bounds();
        const double right = rows.x + m_layout.rightSide +
                             std::max({rows.width, 50.0, m_layout.outputBelow ? 0 : m_layout.productTitle.width - 4});
        Box place;
        if (m_layout.outputBelow) {
            const double y = std::max(rows.bottom(), m_layout.product.origin.y + 40) + 44 * m_unit +
                             (m_rows.window.after > 0 ? 12 * m_unit : 0);
            place = {rows.x, y, m_room.right() - rows.x, m_room.bottom() - y};
            m_layout.outputShown = place.height >= 24 && m_layout.product.numbers;
        } else {
            const double arrow = 40 * m_unit;
            const double x = std::max(right, rows.right() + arrow);
            place = {x, m_layout.product.origin.y, m_room.right() - x,
                     std::min(m_room.bottom() - m_layout.product.origin.y, 150 * m_scene.roomy)};
            m_layout.outputShown = place.width >= 24;
        }
        if (!m_layout.outputShown || m_g.height.outSize == 0 || m_g.width.outSize == 0 || m_g.outChannels == 0) {
            m_layout.outputShown = false;
            return;
        }
        GridQuery query;
        query.rows = {0, m_g.height.outSize};
        query.columns = {0, m_g.width.outSize};
        query.room = place;
        query.characters = m_scene.scales.outputCharacters;
        query.pitch = std::min({place.width / static_cast<double>(m_g.width.outSize),
                                place.height / static_cast<double>(m_g.height.outSize), 32 * m_scene.roomy});
        m_layout.output = gridOf(query);
        m_layout.output.letters = 2;
        const Box bounds = m_layout.output.bounds();
        m_layout.output.origin.x = place.x;
        // Beside the rows: level with their middle, as far as the room goes.
        m_layout.output.origin.y = m_layout.outputBelow
                                       ? place.y
                                       : std::clamp(rows.y + (std::max(rows.height, 40.0) - bounds.height) / 2, place.y,
                                                    std::max(place.y, m_room.bottom() - bounds.height));
        m_layout.outputTitle = {place.x, m_layout.output.origin.y - 17 * m_unit, place.width, 14 * m_unit};
    }

    const Scene &m_scene;
    const Geometry &m_g;
    const ProductShape &m_shape;
    Box m_room;
    double m_unit, m_sign = 50;
    double m_tailCell = 0, m_tailWidth = 0;
    double m_onesWidth = 0; ///< of the column of ones, where the bias is a row
    int m_inputLetters = 1, m_filterLetters = 1;
    Axis m_rows, m_columns, m_flatRows, m_flatColumns, m_outColumns;
    MatrixLayout m_layout;
};

} // namespace

double rowCaptionWidth(const Scene &scene)
{
    const Index rows = scene.product.rows;
    const std::size_t letters = rows > 0 ? characterCount(scene.story.rowName(rows - 1)) : 5;
    return (static_cast<double>(letters) * 6.6 + 9) * scene.unit;
}

MatrixLayout matrixLayout(const Scene &scene, const Box &room)
{
    return Builder(scene, room).build();
}

} // namespace lab
