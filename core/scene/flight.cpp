#include "core/scene/flight.h"

#include "core/scene/cell_looks.h"
#include "core/scene/plane_marks.h"
#include "core/walkthrough/output_gradient_story.h"

#include <algorithm>
#include <vector>

namespace lab {
namespace {

constexpr std::size_t mostFlyers = 96; ///< more would be a swarm

struct Flyer {
    CellRef from, to;
    Role role = Role::Patch;
    double value = 0;
    bool hidden = false; ///< flies without its number
};

class Flight
{
public:
    explicit Flight(const Scene &scene)
        : m_scene(scene), m_story(scene.story), m_shape(scene.product), m_step(scene.focus.step)
    {
    }

    std::vector<Flyer> flyers()
    {
        switch (m_step.phase) {
        case Phase::Call:
            break;
        case Phase::Flatten:
            flatten();
            break;
        case Phase::Extract:
            extract();
            break;
        case Phase::Multiply:
            multiply();
            break;
        case Phase::Reshape:
            reshape();
            break;
        case Phase::Bias:
            follow(BlockPlane::Biased);
            break;
        case Phase::Activate:
            follow(BlockPlane::Activated);
            break;
        case Phase::Pool:
            follow(BlockPlane::Pooled);
            break;
        }
        return std::move(m_flyers);
    }

private:
    [[nodiscard]] bool full() const { return m_flyers.size() >= mostFlyers; }

    /// A number that goes from where it stands to its place in a matrix.
    template <typename Cell>
    void gather(Side side, const Cell &cell)
    {
        const CellRef source = m_story.sourceOf(cell);
        if (source.panel != Panel::None)
            m_flyers.push_back({source, cell, m_story.roleOf(side), static_cast<double>(m_story.valueAt(cell)),
                                m_scene.isHidden(cell)});
    }

    void flatten()
    {
        const Index firstRow = std::max<Index>(m_step.tapRow, 0);
        const Index lastRow = m_step.tapRow >= 0 ? m_step.tapRow : std::min<Index>(m_shape.inner - 1, 95);
        for (Index row = firstRow; row <= lastRow; ++row)
            for (Index k = std::max<Index>(m_step.channel, 0); k < m_shape.columns && !full(); ++k) {
                gather(Side::Right, RightCell{row, k});
                if (m_step.channel >= 0)
                    break;
            }
    }

    void extract()
    {
        const Index rows = m_step.row >= 0 ? 1 : std::min<Index>(m_shape.rows, 32);
        for (Index r = 0; r < rows; ++r)
            for (Index column = std::max<Index>(m_step.tapRow, 0); column < m_shape.inner && !full(); ++column) {
                gather(Side::Left, LeftCell{m_step.row >= 0 ? m_step.row : r, column});
                if (m_step.tapRow >= 0)
                    break;
            }
    }

    void multiply()
    {
        const std::optional<ResultCell> product = m_scene.focus.activeProduct();
        if (!product)
            return multiplyRow();
        const auto factor = [&](Side side, const auto &cell) {
            m_flyers.push_back({cell, *product, m_story.roleOf(side), static_cast<double>(m_story.valueAt(cell)),
                                m_scene.isHidden(cell)});
        };
        const Index first = m_shape.groupOf(product->column) * m_shape.terms();
        for (Index i = std::max<Index>(m_step.term, 0); i < m_shape.terms() && !full(); ++i) {
            factor(Side::Left, LeftCell{product->row, first + i});
            factor(Side::Right, RightCell{first + i, product->column});
            if (m_step.term >= 0)
                break;
        }
    }

    /// A whole row of the result in one step: the weights come to it.
    void multiplyRow()
    {
        for (Index column = 0; m_step.row >= 0 && column < m_shape.columns; ++column)
            for (Index i = 0; i < m_shape.terms() && !full(); ++i) {
                const RightCell from{m_shape.groupOf(column) * m_shape.terms() + i, column};
                m_flyers.push_back({from, ResultCell{m_step.row, column}, m_story.roleOf(Side::Right),
                                    static_cast<double>(m_story.valueAt(from)), m_scene.isHidden(from)});
            }
    }

    void reshape()
    {
        const Index rows = m_step.row >= 0 ? 1 : std::min<Index>(m_shape.rows, 96);
        for (Index r = 0; r < rows && !full(); ++r) {
            const Index row = m_step.row >= 0 ? m_step.row : r;
            for (Index k = std::max<Index>(m_step.channel, 0); k < m_shape.columns && !full(); ++k) {
                const ResultCell cell{row, k};
                const CellLook look = lookOf(m_scene, cell);
                m_flyers.push_back({cell, m_story.goalOf(cell), m_story.roleOf(Side::Result), look.value,
                                    !look.number || m_scene.isHidden(m_story.goalOf(cell))});
                if (m_step.channel >= 0)
                    break;
            }
        }
    }

    /// A gradient of plane `plane` on its way to a number that it was made from; what a maximum passed over gets none.
    void goBack(const OutputGradientStory &story, BlockPlane plane, const OutputCell &from, const OutputCell &to)
    {
        const BlockPlane before = story.block()->before(plane);
        const bool pools = plane == BlockPlane::Pooled;
        if (pools && story.block()->pooling()->kind == PoolKind::Max && story.block()->winnerOf(from) != to)
            return;
        m_flyers.push_back({cellRefOf(plane, from), cellRefOf(before, to), Role::Output,
                            pools ? story.shareOf(from, to) : story.gradientAt(before, to),
                            m_scene.isHidden(cellRefOf(before, to))});
    }

    /// Numbers that go on to the next plane of the block; those of a pooling window meet in one.
    void follow(BlockPlane plane)
    {
        const Block &block = *m_story.block();
        const BlockPlane before = block.before(plane);
        const OutputGradientStory *back = outputGradientOf(m_story);
        const auto add = [&](const OutputCell &goal) {
            const CellSet sources = readBy(block.layersBetween(before, plane), goal);
            for (const Index y : sources.rows)
                for (const Index x : sources.columns)
                    for (const Index k : sources.channels) {
                        if (full())
                            return;
                        const OutputCell from{goal.n, y, x, k};
                        if (back) {
                            goBack(*back, plane, goal, from);
                            continue;
                        }
                        m_flyers.push_back({cellRefOf(before, from), cellRefOf(plane, goal), Role::Output,
                                            static_cast<double>(block.valueAt(before, from)),
                                            m_scene.isHidden(cellRefOf(before, from))});
                    }
        };
        if (m_scene.batchEntry < 0 || m_scene.filterShown < 0)
            return; // planes without numbers
        if (m_scene.stepsWay)
            return add(m_scene.stepsWay->cell);
        const ImageIndex images = block.imagesOf(plane);
        const Index k = channelBehind(block, plane, m_scene.filterShown);
        for (Index y = 0; y < images.height && !full(); ++y)
            for (Index x = 0; x < images.width && !full(); ++x)
                add({m_scene.batchEntry, y, x, k});
    }

    const Scene &m_scene;
    const Story &m_story;
    const ProductShape &m_shape;
    const Step &m_step;
    std::vector<Flyer> m_flyers;
};

void addFlyer(Drawing &drawing, const Flyer &flyer, const Box &box)
{
    CellLook look;
    look.role = flyer.role;
    look.tone = Tone::Strong;
    look.outline = Outline::Thin;
    look.strong = true;
    look.value = flyer.value;
    look.number = !flyer.hidden;
    look.textTone = Tone::Strong;
    addCell(drawing, box, look, {});
}

} // namespace

Box between(const Box &from, const Box &to, double t)
{
    const auto at = [t](double a, double b) { return a + (b - a) * t; };
    return {at(from.x, to.x), at(from.y, to.y), at(from.width, to.width), at(from.height, to.height)};
}

void addFlight(Drawing &drawing, const Scene &scene)
{
    if (!scene.focus.flying)
        return;
    const std::vector<Flyer> flyers = Flight(scene).flyers();
    Drawing moving;
    for (std::size_t i = 0; i < flyers.size(); ++i) {
        const Box from = boxOf(drawing, flyers[i].from), to = boxOf(drawing, flyers[i].to);
        if (from.width <= 0 || to.width <= 0)
            continue;
        // One after another: each takes seven tenths of the flight.
        const double start =
            flyers.size() > 1 ? 0.3 * static_cast<double>(i) / static_cast<double>(flyers.size() - 1) : 0;
        const double t = eased(std::clamp((scene.focus.flight - start) / (flyers.size() > 1 ? 0.7 : 1.0), 0.0, 1.0));
        const Box box = between(from, to, t);
        if (box.width >= 6)
            addFlyer(moving, flyers[i], box);
    }
    drawing.marks.insert(drawing.marks.end(), moving.marks.begin(), moving.marks.end());
}

} // namespace lab
