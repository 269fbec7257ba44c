#include "core/scene/channel_rows.h"

#include "core/scene/plane_marks.h"
#include "core/scene/plane_places.h"

#include "core/conv/virtual_tensor.h"

namespace lab {
namespace {

constexpr double endNote = 14; ///< height of a line over and under the sums, for a unit of 1

/// Widths and heights of the rows at a size of cells.
struct Rows {
    const WindowQuery &q;
    const Extent &windowRows;
    Gaps gaps;

    [[nodiscard]] double filterPitch(double pitch) const { return std::max(pitch, q.filter.least); }
    [[nodiscard]] double filterHeight(double pitch) const
    {
        return static_cast<double>(q.filter.rows.count) * filterPitch(pitch);
    }
    [[nodiscard]] double cellsHeight(const Extent &rows, double pitch) const
    {
        return std::max(static_cast<double>(rows.count) * pitch, filterHeight(pitch));
    }
    [[nodiscard]] double height(double pitch) const
    {
        const auto others = static_cast<double>(q.input.planes - 1);
        return gaps.caption() + cellsHeight(q.input.rows, pitch) + endNote * q.unit +
               others * (gaps.caption() + cellsHeight(windowRows, pitch) + between());
    }
    [[nodiscard]] double between() const { return 5 * q.unit; }
    [[nodiscard]] double sign() const { return 20 * q.unit; }
    [[nodiscard]] double arrow() const { return 26 * q.unit; }
    [[nodiscard]] double sum() const { return std::max(34.0, 6.8 * q.output.characters + 8) * q.unit; }
    /// At least as wide as a short caption.
    [[nodiscard]] double filterWidth(double pitch) const
    {
        const double cells = static_cast<double>(q.filter.columns.count) * filterPitch(pitch);
        return std::clamp(cells, 62 * q.unit, std::max(62 * q.unit, 0.36 * q.room.width));
    }
    [[nodiscard]] double outputWidth() const
    {
        return std::min(static_cast<double>(q.output.columns.count) * q.output.least, 0.26 * q.room.width);
    }
    /// What is left for the input.
    [[nodiscard]] double inputRoom(double pitch) const
    {
        return q.room.width - filterWidth(pitch) - 2 * sign() - sum() - arrow() - outputWidth();
    }
};

void placeOutput(WindowLayout &layout, const Rows &rows, double x, double pitch, double height)
{
    const WindowQuery &q = rows.q;
    const auto columns = static_cast<double>(q.output.columns.count), lines = static_cast<double>(q.output.rows.count);
    const double room = q.room.right() - x;
    const double largest = std::min(room / columns, (q.room.height - rows.gaps.caption()) / lines);
    const double side = std::min(largest, std::max(1.6 * pitch, q.output.least));
    const double tall = lines * side + rows.gaps.caption();
    layout.output =
        placed(q.output, 1, {x, q.room.y + std::max(0.0, height - tall) / 2, room, tall}, side * q.zoom, rows.gaps);
}

} // namespace

std::optional<WindowLayout> channelRowsLayout(const WindowQuery &q, const Extent &windowRows, Index whole)
{
    const Rows rows{q, windowRows, {.unit = q.unit, .room = q.room.width, .tight = true, .captionRoom = 17}};
    const double least = smallestNumberCell(q.input.characters);
    const auto columns = static_cast<double>(q.input.columns.count);
    double pitch = q.largestPitch;
    while (pitch > least && (columns * pitch > rows.inputRoom(pitch) || rows.height(pitch) > q.room.height))
        pitch = std::max(least, pitch - 0.25);
    // Of the columns a part may be shown; of the rows only where there is one channel.
    const double width = std::min(columns * pitch, rows.inputRoom(pitch));
    const bool isHighEnough = rows.height(pitch) <= q.room.height + 0.5;
    const double fewest = rows.gaps.caption() + (endNote + 26) * q.unit + rows.cellsHeight(windowRows, pitch);
    if (width < std::min(columns, 6.0) * pitch || !(isHighEnough || (q.input.planes == 1 && fewest <= q.room.height)))
        return std::nullopt;
    WindowLayout layout;
    layout.wholeRow = whole;
    layout.captionSize = 12 * q.unit;
    const double height = std::min(rows.height(pitch), q.room.height);
    const double filterX = q.room.x + width + rows.sign(), filterWidth = rows.filterWidth(pitch);
    const double sumX = filterX + filterWidth + rows.sign();
    double y = q.room.y;
    for (Index row = 0; row < q.input.planes; ++row) {
        PlanesQuery input = q.input;
        if (row != whole)
            input.rows = windowRows;
        const double cells =
            std::min(rows.cellsHeight(input.rows, pitch), height - endNote * q.unit - rows.gaps.caption());
        const auto place = [&](PlanesQuery query, PlanesPlace &block, const Box &box, double side) {
            query.planes = 1;
            block.planes.push_back(placed(query, 1, box, side * q.zoom, rows.gaps).planes.front());
            block.planes.back().plane = row;
        };
        place(input, layout.input, {q.room.x, y, width, rows.gaps.caption() + cells}, pitch);
        const double middle = y + rows.gaps.caption() + cells / 2, tall = rows.filterHeight(pitch);
        place(q.filter, layout.filter,
              {filterX, middle - tall / 2 - rows.gaps.caption(), filterWidth, tall + rows.gaps.caption()},
              rows.filterPitch(pitch));
        layout.sums.push_back({sumX, middle - 11 * q.unit, rows.sum(), 22 * q.unit});
        y += rows.gaps.caption() + cells + rows.between();
    }
    layout.input.box = {q.room.x, q.room.y, width, height};
    layout.filter.box = {filterX, q.room.y, filterWidth, height};
    placeOutput(layout, rows, sumX + rows.sum() + rows.arrow(), pitch, height);
    return layout;
}

CellRef productOfPart(const Story &story, const ResultCell &cell, Index part)
{
    const ProductShape &shape = story.shape();
    for (Index i = part; i < shape.terms(); i += story.partCount())
        if (!story.isPadding(LeftCell{cell.row, shape.groupOf(cell.column) * shape.terms() + i}))
            return {Panel::Strip, i};
    return {};
}

bool showsPartSums(const Scene &scene, const OutputCell &cell)
{
    const ResultCell result = resultOf(scene.geometry, cell);
    const bool isThere = scene.showsResults || scene.walkthrough.isMultiplied(result, scene.focus.shown);
    return isThere && !scene.hidden.strip && !scene.isHidden(cell) && !scene.isHidden(CellRef(result));
}

namespace {

class ChannelSums
{
public:
    ChannelSums(Drawing &drawing, const Scene &scene, const WindowLayout &layout, const OutputCell &cell)
        : m_drawing(drawing), m_scene(scene), m_layout(layout), m_result(resultOf(scene.geometry, cell)),
          m_isKnown(showsPartSums(scene, cell)), m_unit(scene.unit)
    {
    }

    /// `channel` of the first row.
    void draw(Index channel)
    {
        const std::vector<Box> &sums = m_layout.sums;
        if (m_isKnown) // the boxes hide what of it lies under them
            m_drawing.marks.push_back(LineMark{
                .from = sums.front().centre(), .to = sums.back().centre(), .role = Role::Output, .tone = Tone::Muted});
        for (std::size_t i = 0; i < sums.size(); ++i)
            drawRow(i, channel + static_cast<Index>(i));
        const Box whole = sums[static_cast<std::size_t>(m_layout.wholeRow)];
        m_drawing.marks.push_back(LineMark{.from = {whole.right() + 4 * m_unit, whole.centre().y},
                                           .to = {m_layout.output.box.x - 5 * m_unit, whole.centre().y},
                                           .role = Role::Output,
                                           .tone = Tone::Muted,
                                           .width = 1.4,
                                           .arrow = true});
        const Index all = m_scene.story.partCount(), after = channel + static_cast<Index>(sums.size());
        drawEnd(0, channel, sums.front().y - endNote * m_unit);
        drawEnd(after, all, sums.back().bottom() + 1 * m_unit);
    }

private:
    void drawRow(std::size_t i, Index channel)
    {
        const Grid &weights = m_layout.filter.planes[i].grid;
        const Box filter = weights.bounds(), sum = m_layout.sums[i];
        const double end = weights.columnsAfter > 0 ? m_layout.filter.box.right() : filter.right();
        const double size = 13 * m_unit;
        addMuted(m_drawing, {m_layout.input.box.right(), sum.y, filter.x - m_layout.input.box.right(), sum.height}, "⊙",
                 size, Align::Centre, Font::Ui);
        addMuted(m_drawing, {end, sum.y, sum.x - end, sum.height}, "=", size, Align::Centre, Font::Ui);
        if (i > 0) {
            const double above = m_layout.sums[i - 1].bottom();
            addMuted(m_drawing, {sum.x, above, sum.width, sum.y - above}, "+", size, Align::Centre, Font::Ui);
        }
        const bool isWhole = static_cast<Index>(i) == m_layout.wholeRow;
        const CellRef product = m_isKnown ? productOfPart(m_scene.story, m_result, channel) : CellRef();
        m_drawing.marks.push_back(BoxMark{.box = sum,
                                          .role = Role::Output,
                                          .tone = !m_isKnown ? Tone::None
                                                  : isWhole  ? Tone::Soft
                                                             : Tone::Pale,
                                          .outline = m_isKnown ? Outline::None : Outline::Dashed,
                                          .radius = 4,
                                          .cell = product});
        if (!m_isKnown)
            return;
        addCaption(m_drawing, {sum.x + 2, sum.y, sum.width - 4, sum.height},
                   briefNumber(m_scene.story.partSum(m_result, channel), 6), Role::Output, 12.5 * m_unit,
                   Align::Centre);
        std::get<TextMark>(m_drawing.marks.back()).cell = product;
    }

    /// «c0–c3: 16»: what the channels before or after those in the rows add.
    void drawEnd(Index first, Index end, double y)
    {
        constexpr Index mostAdded = 4096; // what a frame has time for
        if (first >= end || !m_isKnown)
            return;
        std::string text = m_scene.story.partName(m_result, first);
        if (end - first > 1)
            text += "–" + m_scene.story.partName(m_result, end - 1);
        if (end - first <= mostAdded) {
            double sum = 0;
            for (Index channel = first; channel < end; ++channel)
                sum += m_scene.story.partSum(m_result, channel);
            text += ": " + briefNumber(sum, 6);
        }
        const double left = m_layout.filter.planes.front().grid.bounds().right() + 2;
        addMuted(m_drawing, {left, y, m_layout.output.box.x - left - 2, endNote * m_unit}, text, 11 * m_unit,
                 Align::Centre);
    }

    Drawing &m_drawing;
    const Scene &m_scene;
    const WindowLayout &m_layout;
    ResultCell m_result;
    bool m_isKnown;
    double m_unit;
};

} // namespace

void drawChannelSums(Drawing &drawing, const Scene &scene, const WindowLayout &layout, const ShownPlanes &planes,
                     const OutputCell &cell)
{
    ChannelSums(drawing, scene, layout, cell).draw(planes.filters.front().c);
}

} // namespace lab
