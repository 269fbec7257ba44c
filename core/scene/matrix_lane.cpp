#include "core/scene/matrix_lane.h"

#include "core/scene/layout.h"
#include "core/scene/live_plane.h"
#include "core/scene/matrix_layout.h"
#include "core/scene/plane_marks.h"
#include "core/scene/tail_columns.h"
#include "core/walkthrough/names.h"

#include "core/conv/virtual_tensor.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <cmath>
#include <concepts>

namespace lab {
namespace {

class MatrixLane
{
public:
    MatrixLane(Drawing &drawing, const Scene &scene, const Box &room)
        : m_drawing(drawing), m_scene(scene), m_g(scene.geometry), m_story(scene.story), m_shape(scene.product),
          m_layout(matrixLayout(scene, room)), m_unit(scene.unit)
    {
    }

    void draw()
    {
        drawTitles();
        drawFrames();
        drawVirtual();
        drawFlat();
        drawBiasRow();
        drawProduct();
        if (m_layout.outputShown)
            drawOutput();
        drawTailColumns(m_drawing, m_scene, m_layout);
        sign(m_layout.times, "×");
        sign(m_layout.equals, "=");
        drawNote();
    }

private:
    void title(const Box &box, const std::vector<std::string> &choices, Role role)
    {
        for (const std::string &choice : choices)
            if (monoWidth(choice, m_layout.captionSize) <= box.width) {
                addCaption(m_drawing, box, choice, role, m_layout.captionSize);
                return;
            }
        addCaption(m_drawing, box, choices.back(), role, m_layout.captionSize);
    }

    void drawTitles()
    {
        title(m_layout.virtualTitle, Side::Left);
        title(m_layout.flatTitle, Side::Right);
        title(m_layout.productTitle, Side::Result);
    }

    void title(const Box &box, Side side)
    {
        std::vector<std::string> choices;
        for (const Label &label : m_story.titlesOf(side))
            choices.push_back(m_scene.words(label));
        title(box, choices, m_story.roleOf(side));
    }

    /// What stays still while the entries move: the dashed outline of the virtual tensor, brackets of the matrices.
    void drawFrames()
    {
        const Grid &grid = m_layout.virtualTensor;
        if (!grid.isEmpty()) {
            const Box box = grid.bounds();
            const Box frame{box.x - 4, box.y - 4, box.width + 8, box.height + 8};
            if (grid.columnsBefore + grid.columnsAfter > 0)
                openFrame(grid, frame);
            else
                m_drawing.marks.push_back(BoxMark{.box = frame,
                                                  .role = m_story.roleOf(Side::Left),
                                                  .tone = Tone::None,
                                                  .outline = Outline::Dashed,
                                                  .radius = 6});
        }
        brackets(m_layout.flatFilter, m_story.roleOf(Side::Right));
        brackets(m_layout.product, m_story.roleOf(Side::Result));
    }

    /// Nothing looks complete that is not: no line where columns are missing.
    void openFrame(const Grid &grid, const Box &frame)
    {
        const auto line = [&](Point from, Point to) {
            m_drawing.marks.push_back(LineMark{.from = from,
                                               .to = to,
                                               .role = m_story.roleOf(Side::Left),
                                               .tone = Tone::Muted,
                                               .width = 1.2,
                                               .dashed = true});
        };
        line({frame.x, frame.y}, {frame.right(), frame.y});
        line({frame.x, frame.bottom()}, {frame.right(), frame.bottom()});
        if (grid.columnsBefore == 0)
            line({frame.x, frame.y}, {frame.x, frame.bottom()});
        if (grid.columnsAfter == 0)
            line({frame.right(), frame.y}, {frame.right(), frame.bottom()});
    }

    /// How many columns are missing, at the height of the first row: the signs and the arrow stand in the middle.
    void columnCounts(const Grid &grid, double side)
    {
        if (side <= 0)
            return;
        Grid first = grid;
        first.rows = std::min<Index>(grid.rows, 1);
        addColumnElisions(m_drawing, first, elisionSize * m_unit, bracketAway);
    }

    /// Closed where all is shown, dotted where columns are missing.
    void brackets(const Grid &grid, Role role)
    {
        if (grid.isEmpty())
            return;
        const Box b = grid.bounds();
        const double out = 4, arm = 5, top = b.y - 3, bottom = b.bottom() + 3;
        const auto line = [&](double x0, double y0, double x1, double y1) {
            m_drawing.marks.push_back(
                LineMark{.from = {x0, y0}, .to = {x1, y1}, .role = role, .tone = Tone::Muted, .width = 1.2});
        };
        for (const double side : {-1.0, 1.0}) {
            const double x = side < 0 ? b.x - out : b.right() + out;
            if ((side < 0 ? grid.columnsBefore : grid.columnsAfter) > 0) {
                m_drawing.marks.push_back(LineMark{.from = {x, top},
                                                   .to = {x, bottom},
                                                   .role = role,
                                                   .tone = Tone::Muted,
                                                   .width = 1.2,
                                                   .dashed = true});
                continue;
            }
            line(x, top, x, bottom);
            line(x, top, x - side * arm, top);
            line(x, bottom, x - side * arm, bottom);
        }
    }

    void drawVirtual()
    {
        const Grid &grid = m_layout.virtualTensor;
        if (grid.isEmpty()) {
            addEmpty(m_drawing, {grid.origin.x, grid.origin.y, 60, 40}, m_story.roleOf(Side::Left), "empty",
                     11 * m_unit);
            return;
        }
        addGrid(
            m_drawing, grid, m_story.roleOf(Side::Left),
            [&](Index row, Index column) { return lookOf(m_scene, LeftCell{row, column}); },
            [](Index row, Index column) { return CellRef(LeftCell{row, column}); }, 30000);
        if (grid.numbers) {
            rowCaptions(grid);
            if (!m_scene.hidden.flatFilter)
                columnCaptions(grid);
        } else {
            stripes(grid);
        }
        dots(grid, m_layout.leftSide);
    }

    void rowCaptions(const Grid &grid)
    {
        const std::optional<Index> active = m_scene.activeRow();
        for (Index row = grid.firstRow; row < grid.firstRow + grid.rows; ++row) {
            const Box cell = grid.cell(row, grid.firstColumn);
            TextMark mark;
            mark.box = {cell.x - m_layout.leftSide - m_layout.rowCaptionWidth, cell.y,
                        m_layout.rowCaptionWidth - 9 * m_unit, cell.height};
            mark.text = m_story.rowName(row);
            mark.size = std::min(11 * m_unit, cell.height * 0.8);
            mark.align = Align::Right;
            mark.bold = row == active;
            mark.role = mark.bold ? m_story.roleOf(Side::Result) : Role::Neutral;
            mark.tone = mark.bold ? Tone::Text : Tone::Muted;
            m_drawing.marks.push_back(std::move(mark));
        }
    }

    /// Names in parts over the columns, in one line or a part a line.
    template <std::invocable<Index> NameOf>
    void namesOver(const Grid &grid, NameOf nameOf)
    {
        const double size = m_layout.columnCaptionSize, line = 1.05 * size, bottom = namesBottom(grid);
        for (Index column = grid.firstColumn; column < grid.firstColumn + grid.columns; ++column) {
            const Box cell = grid.cell(grid.firstRow, column);
            const std::vector<std::string> parts = nameOf(column);
            if (m_layout.columnCaptionLines == 1) {
                addMuted(m_drawing, {cell.x, bottom - 13 * m_unit, cell.width, 13 * m_unit}, joined(parts, ","), size,
                         Align::Centre);
                continue;
            }
            for (std::size_t i = 0; i < parts.size(); ++i)
                addMuted(m_drawing, {cell.x, bottom - line * static_cast<double>(parts.size() - i), cell.width, line},
                         parts[i], 0.95 * size, Align::Centre);
        }
    }

    [[nodiscard]] double namesBottom(const Grid &grid) const
    {
        return grid.origin.y - 5 - (grid.rowsBefore > 0 ? 12 * m_unit : 0);
    }

    void columnCaptions(const Grid &grid)
    {
        namesOver(grid, [this](Index column) { return m_story.innerName(column); });
        columnLegend(grid, namesBottom(grid), m_layout.columnCaptionSize);
    }

    /// What the numbers over the columns count.
    void columnLegend(const Grid &grid, double bottom, double size)
    {
        const double line = 1.05 * size;
        const std::vector<std::string> names = m_story.innerAxes();
        const double right = grid.origin.x - m_layout.leftSide - 9 * m_unit,
                     width = m_layout.rowCaptionWidth - 9 * m_unit;
        if (m_layout.columnCaptionLines == 1) {
            addMuted(m_drawing, {right - width, bottom - 13 * m_unit, width, 13 * m_unit}, joined(names, ","), size,
                     Align::Right);
            return;
        }
        for (std::size_t i = 0; i < names.size(); ++i)
            addMuted(m_drawing, {right - width, bottom - line * static_cast<double>(names.size() - i), width, line},
                     names[i], 0.95 * size, Align::Right);
    }

    /// Row and columns of the step over a matrix of pixels.
    void stripes(const Grid &grid)
    {
        const auto add = [&](const std::optional<Box> &box, Role role) {
            if (!box)
                return;
            const double grow = std::max(2.0, (5 - std::min(box->width, box->height)) / 2);
            m_drawing.marks.push_back(
                BoxMark{.box = {box->x - grow, box->y - grow, box->width + 2 * grow, box->height + 2 * grow},
                        .role = role,
                        .tone = Tone::None,
                        .outline = Outline::Thick,
                        .radius = 2});
        };
        if (const std::optional<Index> row = m_scene.activeRow())
            add(grid.block(*row, grid.firstColumn, 1, grid.columns), m_story.roleOf(Side::Left));
        if (const std::optional<LeftCell> cell = m_scene.lighting.leftCell())
            add(grid.block(cell->row, cell->column, 1, 1), m_story.roleOf(Side::Left));
    }

    /// How many rows and columns are left out.
    void dots(const Grid &grid, double side)
    {
        addRowElisions(m_drawing, grid, elisionSize * m_unit, 5);
        columnCounts(grid, side);
    }

    void drawFlat()
    {
        const Grid &grid = m_layout.flatFilter;
        if (grid.isEmpty()) {
            addEmpty(m_drawing, {grid.origin.x, grid.origin.y + 18 * m_unit, 44, 40}, m_story.roleOf(Side::Right),
                     "empty", 11 * m_unit);
            return;
        }
        addGrid(
            m_drawing, grid, m_story.roleOf(Side::Right),
            [&](Index row, Index column) { return lookOf(m_scene, RightCell{row, column}); },
            [](Index row, Index column) { return CellRef(RightCell{row, column}); });
        dots(grid, m_layout.rightSide);
        if (grid.numbers && !m_story.outerName(0).empty())
            namesOver(grid, [this](Index column) { return m_story.outerName(column); });
        if (!grid.numbers || m_scene.hidden.flatFilter ||
            m_layout.tapCaptionWidth <= 0) // a row's name says which weight it holds
            return;
        const Box bounds = grid.bounds();
        for (Index row = grid.firstRow; row < grid.firstRow + grid.rows; ++row) {
            const Box cell = grid.cell(row, grid.firstColumn);
            addMuted(m_drawing,
                     {bounds.right() + m_layout.rightSide + 9 * m_unit, cell.y, m_layout.tapCaptionWidth - 8 * m_unit,
                      cell.height},
                     joined(m_story.innerName(row), ","), std::min(10 * m_unit, cell.height * 0.85), Align::Left);
        }
    }

    /// A one behind each patch, and under each filter's weights its bias: their product is the bias.
    void drawBiasRow()
    {
        if (!showsBiasAsRow(m_scene) || m_layout.ones.isEmpty())
            return;
        const bool adds = m_scene.focus.step.phase == Phase::Bias;
        const auto look = [&](Role role, float value, bool now) {
            CellLook made;
            made.role = role;
            made.tone = adds && now ? Tone::Strong : Tone::Soft;
            made.strong = made.tone == Tone::Strong;
            made.value = static_cast<double>(value);
            made.scaled = std::clamp(made.value / m_scene.scales.filter, -1.0, 1.0);
            return made;
        };
        const std::optional<OutputCell> goal = m_scene.stepsWay ? std::optional(m_scene.stepsWay->cell) : std::nullopt;
        const std::optional<ResultCell> now = goal ? std::optional(resultOf(m_g, *goal)) : std::nullopt;
        const Tensor &bias = *m_story.block()->after().bias;
        addGrid(
            m_drawing, m_layout.ones, Role::Neutral,
            [&](Index row, Index) { return look(Role::Neutral, 1, !now || now->row == row); },
            [](Index, Index) { return CellRef(); });
        addGrid(
            m_drawing, m_layout.biasRow, Role::Filter,
            [&](Index, Index k) { return look(Role::Filter, bias[k], !now || now->column == k); },
            [](Index, Index) { return CellRef(); });
        const Box row = m_layout.biasRow.bounds();
        addMuted(
            m_drawing,
            {row.right() + m_layout.rightSide + 6 * m_unit, row.y, m_layout.tapCaptionWidth + 8 * m_unit, row.height},
            "bias", std::min(10 * m_unit, row.height * 0.85), Align::Left);
    }

    /// With the bias as a row its sum, once the walk has come to it.
    [[nodiscard]] std::optional<OutputCell> biasedAt(const ResultCell &cell) const
    {
        if (!showsBiasAsRow(m_scene) || m_layout.ones.isEmpty())
            return std::nullopt;
        const Position at = positionOfRow(m_g, cell.row);
        const OutputCell output{at.n, at.y, at.x, cell.column};
        const bool now =
            m_scene.focus.step.phase == Phase::Bias && m_scene.stepsWay && m_scene.stepsWay->cell == output;
        return now || m_scene.walkthrough.isMade(BlockPlane::Biased, output, m_scene.focus.shown)
                   ? std::optional(output)
                   : std::nullopt;
    }

    void drawProduct()
    {
        const Grid &grid = m_layout.product;
        if (grid.isEmpty()) {
            addEmpty(m_drawing, {grid.origin.x, grid.origin.y, 50, 40}, m_story.roleOf(Side::Result), "empty",
                     11 * m_unit);
            return;
        }
        const double affordable = 300000 / static_cast<double>(std::max<Index>(m_shape.terms(), 1));
        addGrid(
            m_drawing, grid, m_story.roleOf(Side::Result),
            [&](Index row, Index column) {
                const std::optional<OutputCell> biased = biasedAt({row, column});
                return biased ? lookOf(m_scene, BlockPlane::Biased, *biased) : lookOf(m_scene, ResultCell{row, column});
            },
            [&](Index row, Index column) {
                const std::optional<OutputCell> biased = biasedAt({row, column});
                return biased ? cellRefOf(BlockPlane::Biased, *biased) : CellRef(ResultCell{row, column});
            },
            std::clamp(affordable, 16.0, 20000.0));
        dots(grid, m_layout.rightSide);
    }

    void drawOutput()
    {
        const Grid &grid = m_layout.output;
        if (grid.isEmpty() || m_scene.batchEntry < 0 || m_scene.filterShown < 0)
            return;
        const Role role = m_story.roleAt(Panel::Output);
        const Index n = m_scene.batchEntry, k = m_scene.filterShown;
        const double affordable = 200000 / static_cast<double>(std::max<Index>(m_g.tapsPerGroup(), 1));
        if (!addLivePlane(m_drawing, m_scene, grid, n, k, OutputShown::Reshaped))
            addGrid(
                m_drawing, grid, role, [&](Index y, Index x) { return reshapedLook(m_scene, {n, y, x, k}); },
                [&](Index y, Index x) { return CellRef(OutputCell{n, y, x, k}); },
                std::clamp(affordable, 16.0, 20000.0));
        std::vector<std::string> names = shorterNames(m_story.planeName(Panel::Output, n, 0, k), "output");
        title(m_layout.outputTitle, names, role);
        const std::string putting(m_story.puttingName());
        const Box rows = m_layout.product.bounds(), tensor = grid.bounds();
        LineMark arrow{.from = {}, .to = {}, .role = role, .tone = Tone::Muted, .width = 1.4, .arrow = true};
        if (m_layout.outputBelow) {
            const double x = rows.x + 12 * m_unit;
            arrow.from = {x, rows.bottom() + 8 + (m_layout.product.rowsAfter > 0 ? 12 * m_unit : 0)};
            arrow.to = {x, m_layout.outputTitle.y - 2};
            addMuted(m_drawing, {x + 6, (arrow.from.y + arrow.to.y) / 2 - 6 * m_unit, 60 * m_unit, 12 * m_unit},
                     putting, 10 * m_unit, Align::Left, Font::Ui);
        } else {
            const double y = std::clamp(tensor.centre().y, tensor.y, tensor.bottom());
            arrow.from = {rows.right() + 9, y};
            arrow.to = {tensor.x - 6, y};
            if (arrow.to.x - arrow.from.x >= 34 * m_unit)
                addMuted(m_drawing, {arrow.from.x, y - 15 * m_unit, arrow.to.x - arrow.from.x, 12 * m_unit}, putting,
                         10 * m_unit, Align::Centre, Font::Ui);
        }
        if (arrow.to.x - arrow.from.x > 6 || arrow.to.y - arrow.from.y > 6)
            m_drawing.marks.push_back(arrow);
    }

    void sign(Point at, const std::string &text)
    {
        TextMark mark;
        const double size = m_layout.signSize;
        mark.box = {at.x - size * 0.6, at.y - size * 0.7, size * 1.2, size * 1.4};
        mark.text = text;
        mark.tone = Tone::Muted;
        mark.size = size;
        mark.font = Font::Ui;
        m_drawing.marks.push_back(std::move(mark));
    }

    void drawNote()
    {
        if (m_layout.note.width <= 0 || m_scene.hidden.counts)
            return;
        const Grid &grid = m_layout.virtualTensor;
        std::string part;
        if (grid.columnsBefore + grid.columnsAfter > 0)
            part = m_scene.words(QT_TRANSLATE_NOOP("Scene", "columns %1–%2 of %3"),
                                 {numberText(grid.firstColumn), numberText(grid.firstColumn + grid.columns - 1),
                                  numberText(m_shape.inner)});
        if (grid.rowsBefore + grid.rowsAfter > 0 && grid.rows > 1)
            part += (part.empty() ? "" : ", ") + rowsShown(m_scene, grid, m_shape.rows);
        const double size = 11 * m_unit;
        std::vector<std::string> choices;
        for (const Label &label : m_story.notes())
            choices.push_back(m_scene.words(label));
        if (!part.empty())
            choices.insert(choices.begin(), choices.empty() ? part : choices.front() + "  ·  " + part);
        for (const std::string &choice : choices)
            if (textWidth(choice, size, Font::Ui) <= m_layout.note.width) {
                addMuted(m_drawing, m_layout.note, choice, size, Align::Left, Font::Ui);
                return;
            }
    }

    Drawing &m_drawing;
    const Scene &m_scene;
    const Geometry &m_g;
    const Story &m_story;
    const ProductShape &m_shape;
    MatrixLayout m_layout;
    double m_unit;
};

} // namespace

void drawMatrixLane(Drawing &drawing, const Scene &scene, const Box &room)
{
    if (room.width > 40 && room.height > 40)
        MatrixLane(drawing, scene, room).draw();
}

double usedMatrixHeight(const Scene &scene, const Box &room)
{
    const MatrixLayout layout = matrixLayout(scene, room);
    return std::max({layout.note.bottom(), layout.flatFilter.bounds().bottom(),
                     layout.outputShown ? layout.output.bounds().bottom() : 0}) +
           8 * scene.unit - room.y;
}

} // namespace lab
