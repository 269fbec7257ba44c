#include "core/scene/tail_columns.h"

#include "core/scene/plane_marks.h"

#include "core/conv/virtual_tensor.h"

#include <algorithm>

namespace lab {
namespace {

class TailColumns
{
public:
    TailColumns(Drawing &drawing, const Scene &scene, const MatrixLayout &layout)
        : m_drawing(drawing), m_scene(scene), m_layout(layout), m_block(*scene.story.block())
    {
    }

    void draw()
    {
        for (std::size_t i = 0; i < m_layout.tail.size(); ++i) {
            const MatrixLayout::TailColumn &column = m_layout.tail[i];
            title(column);
            if (column.plane == BlockPlane::Pooled) {
                gatherLines(column, i > 0 ? m_layout.tail[i - 1].grid : m_layout.product);
                for (std::size_t c = 0; c < column.cells.size(); ++c)
                    addCell(m_drawing, column.cells[c], lookOf(m_scene, column.plane, column.pooled[c]),
                            cellRefOf(column.plane, column.pooled[c]), column.grid.letters);
            } else {
                drawColumn(column);
                sign(column);
            }
        }
    }

private:
    void title(const MatrixLayout::TailColumn &column)
    {
        const std::string name = planeTitle(m_block, column.plane);
        TextMark mark;
        mark.box = column.title;
        mark.text = name;
        mark.role = Role::Output;
        mark.bold = true;
        mark.size = std::min(m_layout.captionSize, column.title.width / (0.62 * double(characterCount(name))));
        m_drawing.marks.push_back(std::move(mark));
    }

    void drawColumn(const MatrixLayout::TailColumn &column)
    {
        if (column.grid.isEmpty() || m_scene.filterShown < 0)
            return;
        const double affordable = 100000 / static_cast<double>(std::max<Index>(m_scene.geometry.tapsPerGroup(), 1));
        const auto cellAt = [&](Index row) {
            const Position at = positionOfRow(m_scene.geometry, row);
            return OutputCell{at.n, at.y, at.x, m_scene.filterShown};
        };
        addGrid(
            m_drawing, column.grid, Role::Output,
            [&](Index row, Index) { return lookOf(m_scene, column.plane, cellAt(row)); },
            [&](Index row, Index) { return cellRefOf(column.plane, cellAt(row)); },
            std::clamp(affordable, 16.0, 20000.0));
    }

    void sign(const MatrixLayout::TailColumn &column)
    {
        const double unit = m_scene.unit, gap = m_layout.tailGap, y = m_layout.equals.y;
        if (column.plane == BlockPlane::Biased) {
            CellLook look;
            look.role = Role::Filter;
            look.tone = m_scene.focus.step.phase == Phase::Bias ? Tone::Strong : Tone::Soft;
            look.strong = look.tone == Tone::Strong;
            look.value =
                m_scene.filterShown >= 0 ? static_cast<double>((*m_block.after().bias)[m_scene.filterShown]) : 0;
            addMuted(m_drawing, {column.signX - gap / 2, y - 20 * unit, gap, 18 * unit}, "+", 14 * unit, Align::Centre,
                     Font::Ui);
            const double aside = gap >= 30 ? 7 : 2; // the rows end in a bracket
            addCell(m_drawing, {column.signX - gap / 2 + aside, y, gap - aside - 2, 18 * unit}, look, {}, 2);
            return;
        }
        m_drawing.marks.push_back(LineMark{.from = {column.signX - gap / 2 + 4, y},
                                           .to = {column.signX + gap / 2 - 4, y},
                                           .width = 1.4,
                                           .arrow = true});
    }

    /// From the rows of a window to its number: dark from the winner, green for the number that is looked at.
    void gatherLines(const MatrixLayout::TailColumn &column, const Grid &from)
    {
        for (std::size_t c = 0; c < column.cells.size(); ++c) {
            const OutputCell &pooled = column.pooled[c];
            const bool looked =
                m_scene.way && m_scene.way->pooled == pooled && m_scene.way->plane == BlockPlane::Pooled;
            for (const OutputCell &cell : windowOf(m_block, pooled)) {
                const Index row = resultOf(m_scene.geometry, cell).row;
                if (cell.k != m_scene.filterShown || !from.shows(row, from.firstColumn))
                    continue;
                const Box start = from.cell(row, from.firstColumn + from.columns - 1);
                LineMark line{.from = {start.right() + 2, start.centre().y},
                              .to = {column.cells[c].x - 2, column.cells[c].centre().y},
                              .role = Role::Output,
                              .tone = looked ? Tone::Strong : Tone::Soft};
                if (looked && m_scene.way->source == cell) {
                    line.role = Role::Neutral;
                    line.tone = Tone::Text;
                    line.width = 2;
                }
                m_drawing.marks.push_back(line);
            }
        }
    }

    Drawing &m_drawing;
    const Scene &m_scene;
    const MatrixLayout &m_layout;
    const Block &m_block;
};

} // namespace

void drawTailColumns(Drawing &drawing, const Scene &scene, const MatrixLayout &layout)
{
    if (scene.story.block() && !layout.tail.empty())
        TailColumns(drawing, scene, layout).draw();
}

} // namespace lab
