#include "core/scene/tail_planes.h"

#include "core/scene/live_plane.h"
#include "core/scene/plane_marks.h"

#include "core/tensor/number_text.h"
#include "core/walkthrough/output_gradient_story.h"

#include <algorithm>
#include <cmath>

namespace lab {
namespace {

/// Products that a frame can pay for a sample of a plane, or for counting what is clipped.
constexpr double affordableProducts = 200000;

std::string shownNumber(double value)
{
    return briefNumber(value, 6);
}

/// Over the plane.
std::string titleOf(const Scene &scene, BlockPlane plane)
{
    const OutputGradientStory *back = outputGradientOf(scene.story);
    return back ? back->titleOf(plane) : planeTitle(*scene.story.block(), plane);
}

class TailPlanes
{
public:
    TailPlanes(Drawing &drawing, const Scene &scene, const WindowLayout &layout)
        : m_drawing(drawing), m_scene(scene), m_layout(layout), m_block(*scene.story.block()),
          m_back(outputGradientOf(scene.story))
    {
        m_planes = m_block.planes();
    }

    void draw()
    {
        for (std::size_t i = 0; i < m_layout.tail.size(); ++i) {
            drawPlane(m_planes[i + 1], m_layout.tail[i].planes.front());
            drawOperator(i);
        }
        if (m_scene.way && !m_layout.hasCloseUp)
            for (std::size_t i = m_planes.size(); i-- > 0;)
                drawHop(i);
    }

private:
    void drawPlane(BlockPlane plane, const PlanePlace &place)
    {
        const double size = elisionSize * m_scene.unit;
        addCaption(m_drawing, place.caption, titleOf(m_scene, plane), Role::Output, m_layout.captionSize);
        if (m_scene.batchEntry < 0 || m_scene.filterShown < 0 || place.grid.isEmpty()) {
            addEmpty(m_drawing, {place.grid.origin.x, place.grid.origin.y, 56, 56}, Role::Output, "empty",
                     11 * m_scene.unit);
            return;
        }
        const Index n = m_scene.batchEntry, k = channelBehind(m_block, plane, m_scene.filterShown);
        const double terms = static_cast<double>(std::max<Index>(m_scene.geometry.tapsPerGroup(), 1)) *
                             static_cast<double>(std::max<Index>(1, m_scene.product.tail.windowCells));
        if (m_back || !addLivePlane(m_drawing, m_scene, place.grid, n, k, OutputShown::Summed, plane))
            addGrid(
                m_drawing, place.grid, Role::Output,
                [&](Index y, Index x) { return lookOf(m_scene, plane, {n, y, x, k}); },
                [&](Index y, Index x) { return cellRefOf(plane, {n, y, x, k}); },
                std::clamp(affordableProducts / terms, 16.0, 40000.0), forwardNotes(m_scene, plane, n, k));
        addRowElisions(m_drawing, place.grid, size);
        addColumnElisions(m_drawing, place.grid, size);
        if (plane == m_block.before(BlockPlane::Pooled))
            drawWindow(place.grid);
        const std::optional<OutputCell> cell = m_scene.way ? m_scene.way->at(plane) : std::nullopt;
        if (cell && !place.grid.numbers) // where it is in the picture
            if (const std::optional<Box> box = place.grid.block(cell->y, cell->x, 1, 1))
                m_drawing.marks.push_back(BoxMark{.box = {box->x - 2, box->y - 2, box->width + 4, box->height + 4},
                                                  .role = Role::Output,
                                                  .tone = Tone::None,
                                                  .outline = Outline::Thick,
                                                  .radius = 2});
    }

    /// The pooling window that is looked at, around its cells.
    void drawWindow(const Grid &grid)
    {
        if (!m_block.pooling() || !m_scene.way || m_scene.way->plane != BlockPlane::Pooled)
            return;
        const std::vector<OutputCell> cells = windowOf(m_block, m_scene.way->cell);
        if (cells.empty())
            return;
        const OutputCell &first = cells.front(), &last = cells.back();
        if (const std::optional<Box> box = grid.block(first.y, first.x, last.y - first.y + 1, last.x - first.x + 1))
            m_drawing.marks.push_back(BoxMark{.box = {box->x - 3, box->y - 3, box->width + 6, box->height + 6},
                                              .role = Role::Output,
                                              .tone = Tone::None,
                                              .outline = Outline::Thick,
                                              .radius = 5});
    }

    [[nodiscard]] const PlanesPlace &placeOf(std::size_t i) const
    {
        return i == 0 ? m_layout.output : m_layout.tail[i - 1];
    }
    [[nodiscard]] const Grid &gridOf(std::size_t i) const { return placeOf(i).planes.front().grid; }

    void text(const Box &box, std::string words, double size, Role role = Role::Neutral)
    {
        TextMark mark;
        mark.box = box;
        mark.text = std::move(words);
        mark.role = role;
        mark.tone = role == Role::Neutral ? Tone::Muted : Tone::Text;
        mark.size = size;
        mark.font = Font::Ui;
        m_drawing.marks.push_back(std::move(mark));
    }

    /// Between plane i and the next: the bias with its sign, or an arrow with what is done.
    void drawOperator(std::size_t i)
    {
        if (placeOf(i).planes.empty())
            return;
        const double unit = m_scene.unit, left = placeOf(i).box.right(), right = m_layout.tail[i].box.x;
        const double y = m_layout.equals.y;
        const auto arrow = [&] {
            const Point start{left + 3, y}, end{right - 4, y};
            m_drawing.marks.push_back(LineMark{.from = m_back ? end : start,
                                               .to = m_back ? start : end,
                                               .tone = Tone::Muted,
                                               .width = 1.4,
                                               .arrow = true});
        };
        if (m_planes[i + 1] == BlockPlane::Biased) {
            const Index k = m_scene.filterShown;
            const double bias = k < 0    ? 0
                                : m_back ? m_back->biasGradient(k, m_scene.focus.shown)
                                         : static_cast<double>((*m_block.after().bias)[k]);
            const Box chip{left + 3, y + (m_back ? 16 * unit : 0), right - left - 6, 20 * unit};
            if (m_back) {
                arrow();
                text({left, y + 3 * unit, right - left, 13 * unit}, "d bias", std::min(11 * unit, (right - left) / 4.2),
                     Role::Filter);
            } else {
                text({left, y - 22 * unit, right - left, 20 * unit}, "+", m_layout.signSize * 0.8);
            }
            CellLook look;
            look.role = Role::Filter;
            look.tone = m_scene.focus.step.phase == Phase::Bias ? Tone::Strong : Tone::Soft;
            look.strong = look.tone == Tone::Strong;
            look.value = bias;
            look.number = !(m_back && m_scene.hidden.strip);
            addCell(m_drawing, chip, look, {}, 2);
            return;
        }
        arrow();
        const double size = std::min(11 * unit, (right - left) / 4.2);
        const bool pools = m_planes[i + 1] == BlockPlane::Pooled;
        const std::string title = planeTitle(m_block, m_planes[i + 1]);
        text({left, y - 17 * unit, right - left, 14 * unit}, pools ? title.substr(0, 3) : title, size);
        if (pools)
            text({left, y + 3 * unit, right - left, 14 * unit},
                 numberText(m_block.pooling()->height.filterSize) + "×" +
                     numberText(m_block.pooling()->width.filterSize),
                 size);
    }

    /// Whether a number may be told: it is made, or results are shown.
    [[nodiscard]] bool isTold(BlockPlane plane, const OutputCell &cell) const
    {
        if (m_scene.isHidden(cellRefOf(plane, cell)))
            return false;
        return m_scene.showsResults ||
               (plane == BlockPlane::Convolved
                    ? m_scene.walkthrough.isMultiplied(resultOf(m_scene.geometry, cell), m_scene.focus.shown)
                    : m_scene.walkthrough.isMade(plane, cell, m_scene.focus.shown));
    }

    /// From the number in plane i back to where it comes from.
    void drawHop(std::size_t i)
    {
        const Way &way = *m_scene.way;
        const std::optional<OutputCell> cell = way.at(m_planes[i]);
        if (m_back && i == 0) // from there on the other ways back go
            return;
        if (!cell || !isTold(m_planes[i], *cell) || placeOf(i).planes.empty())
            return;
        if (m_planes[i] == BlockPlane::Pooled && !way.source)
            return;
        const std::optional<Box> to = gridOf(i).block(cell->y, cell->x, 1, 1);
        if (!to || !gridOf(i).numbers)
            return;
        std::optional<Box> from;
        double top = gridOf(i).bounds().y;
        if (i > 0) {
            if (m_planes[i] == BlockPlane::Pooled && !way.wins)
                return;
            from = gridOf(i - 1).block(way.source->y, way.source->x, 1, 1);
            top = gridOf(i - 1).bounds().y;
        } else if (!m_layout.input.planes.empty() && m_layout.input.planes.size() == 1) {
            const Geometry &g = m_scene.geometry;
            const Grid &input = m_layout.input.planes.front().grid;
            from = input.block(g.height.inputIndex(cell->y, 0), g.width.inputIndex(cell->x, 0), g.height.effectiveSize,
                               g.width.effectiveSize);
            top = input.bounds().y;
        }
        if (!from)
            return;
        const double unit = m_scene.unit, start = to->centre().x - (i + 1 < m_planes.size() ? 5 : 0) * unit;
        const double end = from->centre().x + 5 * unit, own = gridOf(i).bounds().y;
        const double level = std::min(top, own) - 14 * unit;
        const auto line = [&](Point a, Point b, bool arrow) {
            m_drawing.marks.push_back(LineMark{.from = a, .to = b, .tone = Tone::Text, .width = 1.4, .arrow = arrow});
        };
        line({start, own - 4}, {start, level}, false);
        line({start, level}, {end, level}, false);
        line({end, level}, {end, top - 4}, true);
        const std::string words = wordsOf(m_planes[i], *cell);
        const double size = 11 * unit;
        if (textWidth(words, size, Font::Ui) <= start - end + 16 * unit)
            text({end - 10 * unit, level - 15 * unit, start - end + 20 * unit, 14 * unit}, words, size);
    }

    [[nodiscard]] double value(BlockPlane plane, const OutputCell &cell) const
    {
        return static_cast<double>(m_block.valueAt(plane, cell));
    }

    /// What goes on from a plane on the way back.
    [[nodiscard]] std::string backWords(BlockPlane plane, const OutputCell &cell) const
    {
        switch (plane) {
        case BlockPlane::Convolved:
            break;
        case BlockPlane::Biased:
            return m_scene.words(QT_TRANSLATE_NOOP("Scene", "unchanged"));
        case BlockPlane::Activated:
            return m_block.after().activation->kind == ActivationKind::Softmax
                       ? planeTitle(m_block, plane)
                       : "· " + shownNumber(activationSlope(*m_block.after().activation,
                                                            m_block.valueAt(m_block.before(plane), cell)));
        case BlockPlane::Pooled: {
            const std::string count = numberText(Index(windowOf(m_block, cell).size()));
            return m_block.pooling()->kind == PoolKind::Max
                       ? m_scene.words(QT_TRANSLATE_NOOP("Scene", "to the largest of %1"), {count})
                       : m_scene.words(QT_TRANSLATE_NOOP("Scene", "shared by %1"), {count});
        }
        }
        return {};
    }

    [[nodiscard]] std::string wordsOf(BlockPlane plane, const OutputCell &cell) const
    {
        if (m_back)
            return backWords(plane, cell);
        switch (plane) {
        case BlockPlane::Convolved:
            return m_scene.words(QT_TRANSLATE_NOOP("Scene", "%1 [%1:product|products], sum %2"),
                                 {numberText(m_scene.product.terms()), shownNumber(value(plane, cell))});
        case BlockPlane::Biased: {
            const auto bias = static_cast<double>((*m_block.after().bias)[cell.k]);
            return shownNumber(value(BlockPlane::Convolved, cell)) + (bias < 0 ? " − " : " + ") +
                   shownNumber(std::abs(bias));
        }
        case BlockPlane::Activated: {
            const std::string before = shownNumber(value(BlockPlane::Biased, cell));
            if (isClipped(m_block, cell))
                return m_scene.words(QT_TRANSLATE_NOOP("Scene", "%1, clipped to %2"),
                                     {before, shownNumber(value(plane, cell))});
            if (m_block.after().activation->kind == ActivationKind::Relu)
                return m_scene.words(QT_TRANSLATE_NOOP("Scene", "%1, kept"), {before});
            return planeTitle(m_block, plane) + '(' + before + ')';
        }
        case BlockPlane::Pooled: {
            const std::string count = numberText(Index(windowOf(m_block, cell).size()));
            return m_block.pooling()->kind == PoolKind::Max
                       ? m_scene.words(QT_TRANSLATE_NOOP("Scene", "largest of %1"), {count})
                       : m_scene.words(QT_TRANSLATE_NOOP("Scene", "mean of %1"), {count});
        }
        }
        return {};
    }

    Drawing &m_drawing;
    const Scene &m_scene;
    const WindowLayout &m_layout;
    const Block &m_block;
    const OutputGradientStory *m_back; ///< null while the walk goes forward
    std::vector<BlockPlane> m_planes;
};

} // namespace

std::vector<PlanesQuery> tailQueries(const Scene &scene)
{
    const Block *block = scene.story.block();
    std::vector<PlanesQuery> queries;
    if (!block)
        return queries;
    for (const BlockPlane plane : block->planes()) {
        if (plane == BlockPlane::Convolved)
            continue;
        const ImageIndex images = block->imagesOf(plane);
        PlanesQuery query{.planes = scene.geometry.batch > 0 && images.channels > 0 ? 1 : 0,
                          .rows = {0, images.height},
                          .columns = {0, images.width},
                          .captionWidth = monoWidth(titleOf(scene, plane), 12 * scene.unit) + 4,
                          .characters = scene.scales.outputCharacters};
        query.least = smallestNumberCell(std::min(query.characters, 4)) + 1;
        const std::optional<OutputCell> cell = scene.way ? scene.way->at(plane) : std::nullopt;
        query.centreRow = cell ? static_cast<double>(cell->y) : static_cast<double>(images.height - 1) / 2;
        query.centreColumn = cell ? static_cast<double>(cell->x) : static_cast<double>(images.width - 1) / 2;
        queries.push_back(query);
    }
    return queries;
}

std::function<std::string(Index, Index)> forwardNotes(const Scene &scene, BlockPlane plane, Index n, Index k)
{
    if (!scene.product.tail.backward)
        return {};
    return [&scene, plane, n, k](Index y, Index x) {
        if (!scene.hidden.gradients && scene.isHidden(cellRefOf(plane, {n, y, x, k})))
            return std::string();
        return briefNumber(static_cast<double>(scene.story.block()->valueAt(plane, {n, y, x, k})), 4);
    };
}

void drawTailPlanes(Drawing &drawing, const Scene &scene, const WindowLayout &layout)
{
    if (scene.story.block() && !layout.tail.empty())
        TailPlanes(drawing, scene, layout).draw();
}

std::vector<std::string> tailNotes(const Scene &scene)
{
    const Block *block = scene.story.block();
    std::vector<std::string> notes;
    if (!block || scene.hidden != Hidden{})
        return notes;
    const Geometry &g = scene.geometry;
    if (scene.way && scene.way->plane == BlockPlane::Pooled) {
        const CellSet field = readBy(block->layers(), scene.way->cell);
        if (!field.rows.empty() && !field.columns.empty())
            notes.push_back(
                scene.words(QT_TRANSLATE_NOOP("Scene", "receptive field of the pooled number: %1 × %2 of %3 × %4"),
                            {numberText(field.rows.back() - field.rows.front() + 1),
                             numberText(field.columns.back() - field.columns.front() + 1), numberText(g.height.inSize),
                             numberText(g.width.inSize)}));
    }
    return notes;
}

std::string clippedNote(const Scene &scene)
{
    const Block *block = scene.story.block();
    if (!block || scene.hidden != Hidden{} || !block->after().activation || scene.batchEntry < 0 ||
        scene.filterShown < 0)
        return {};
    const Geometry &g = scene.geometry;
    const ActivationKind kind = block->after().activation->kind;
    const bool activated = scene.showsResults || scene.focus.shown.activated >= g.outputCount();
    const double products = static_cast<double>(g.height.outSize * g.width.outSize) *
                            static_cast<double>(std::max<Index>(g.tapsPerGroup(), 1));
    if (!activated || (kind != ActivationKind::Relu && kind != ActivationKind::Relu6) || products > affordableProducts)
        return {};
    Index clipped = 0;
    for (Index y = 0; y < g.height.outSize; ++y)
        for (Index x = 0; x < g.width.outSize; ++x)
            clipped += isClipped(*block, {scene.batchEntry, y, x, scene.filterShown}) ? 1 : 0;
    return scene.words(QT_TRANSLATE_NOOP("Scene", "%1 of %2 clipped"),
                       {numberText(clipped), numberText(g.height.outSize * g.width.outSize)});
}

} // namespace lab
