#include "core/scene/flight.h"

#include "core/scene/cell_looks.h"
#include "core/scene/plane_marks.h"

#include "core/conv/flattened_filter.h"
#include "core/conv/virtual_tensor.h"

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

Box between(const Box &a, const Box &b, double t)
{
    return {a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t, a.width + (b.width - a.width) * t,
            a.height + (b.height - a.height) * t};
}

class Flight
{
public:
    explicit Flight(const Scene &scene) : m_scene(scene), m_g(scene.geometry), m_step(scene.focus.step) {}

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
        }
        return std::move(m_flyers);
    }

private:
    [[nodiscard]] bool full() const { return m_flyers.size() >= mostFlyers; }

    void flatten()
    {
        const Index firstRow = std::max<Index>(m_step.tapRow, 0);
        const Index lastRow = m_step.tapRow >= 0 ? m_step.tapRow : std::min<Index>(m_g.taps() - 1, 95);
        for (Index row = firstRow; row <= lastRow; ++row)
            for (Index k = std::max<Index>(m_step.channel, 0); k < m_g.outChannels && !full(); ++k) {
                if (const std::optional<FilterCell> source = filterCellOf(m_g, {row, k}))
                    m_flyers.push_back({refOf(*source), refOf(FlatFilterCell{row, k}), Role::Filter,
                                        static_cast<double>(m_scene.convolution.filterAt(*source)),
                                        m_scene.isHidden(refOf(FlatFilterCell{row, k}))});
                if (m_step.channel >= 0)
                    break;
            }
    }

    void extract()
    {
        const Index rows = m_step.row >= 0 ? 1 : std::min<Index>(m_g.positions(), 32);
        for (Index r = 0; r < rows; ++r)
            for (Index column = std::max<Index>(m_step.tapRow, 0); column < m_g.taps() && !full(); ++column) {
                const VirtualCell cell{m_step.row >= 0 ? m_step.row : r, column};
                m_flyers.push_back({refOf(sourceOf(m_g, cell)), refOf(cell), Role::Patch,
                                    static_cast<double>(virtualAt(m_scene.convolution, cell)),
                                    m_scene.isHidden(refOf(cell))});
                if (m_step.tapRow >= 0)
                    break;
            }
    }

    void multiply()
    {
        const std::optional<ProductCell> product = m_scene.focus.activeProduct();
        if (!product || m_g.groupOutChannels() <= 0)
            return;
        const Index first = product->column / m_g.groupOutChannels() * m_g.tapsPerGroup();
        for (Index i = std::max<Index>(m_step.term, 0); i < m_g.tapsPerGroup() && !full(); ++i) {
            const VirtualCell entry{product->row, first + i};
            const FlatFilterCell weight{first + i, product->column};
            m_flyers.push_back({refOf(entry), refOf(*product), Role::Patch,
                                static_cast<double>(virtualAt(m_scene.convolution, entry)),
                                m_scene.isHidden(refOf(entry))});
            m_flyers.push_back({refOf(weight), refOf(*product), Role::Filter,
                                static_cast<double>(flatFilterAt(m_scene.convolution, weight)),
                                m_scene.isHidden(refOf(weight))});
            if (m_step.term >= 0)
                break;
        }
    }

    void reshape()
    {
        const Index rows = m_step.row >= 0 ? 1 : std::min<Index>(m_g.positions(), 96);
        for (Index r = 0; r < rows && !full(); ++r) {
            const Index row = m_step.row >= 0 ? m_step.row : r;
            const Position p = positionOfRow(m_g, row);
            for (Index k = 0; k < m_g.outChannels && !full(); ++k) {
                const OutputCell cell{p.n, p.y, p.x, k};
                const CellLook look = lookOf(m_scene, cell);
                m_flyers.push_back({refOf(ProductCell{row, k}), refOf(cell), Role::Output, look.value,
                                    look.shown != CellLook::Shown::Number});
            }
        }
    }

    const Scene &m_scene;
    const Geometry &m_g;
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
    look.shown = flyer.hidden ? CellLook::Shown::Question : CellLook::Shown::Number;
    look.textTone = Tone::Strong;
    addCell(drawing, box, look, {});
}

} // namespace

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
