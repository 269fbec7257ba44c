#include "core/scene/window_overlays.h"

#include "core/scene/flight.h"
#include "core/scene/photo.h"
#include "core/scene/plane_marks.h"
#include "core/scene/tail_planes.h"
#include "core/walkthrough/names.h"

#include "core/conv/cost.h"
#include "core/conv/groups.h"
#include "core/conv/links.h"
#include "core/conv/virtual_tensor.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <cmath>

namespace lab {

WindowOverlays::WindowOverlays(Drawing &drawing, const Scene &scene, const WindowLayout &layout,
                               const ShownPlanes &planes)
    : m_drawing(drawing), m_scene(scene), m_g(scene.geometry), m_layout(layout), m_planes(planes),
      m_window(scene.windowCell())
{
}

/// Whether the window lies on this plane at this moment.
bool WindowOverlays::windowOn(const ShownPlanes::Plane &plane) const
{
    if (!m_window || plane.n != m_window->n)
        return false;
    return m_planes.merged || m_scene.focus.step.phase == Phase::Extract ||
           (m_g.groupInChannels > 0 && m_g.outChannels > 0 &&
            groupOfInChannel(m_g, plane.c) == groupOfOutChannel(m_g, m_window->k));
}

void WindowOverlays::drawLines()
{
    if (!m_window || m_scene.lighting.isOn() || m_layout.pictures || m_layout.wholeRow >= 0 ||
        m_scene.focus.step.phase > Phase::Reshape)
        return;
    std::optional<Box> from;
    for (const PlanePlace &place : m_layout.input.planes)
        if (place.plane < static_cast<Index>(m_planes.inputs.size()) &&
            windowOn(m_planes.inputs[static_cast<std::size_t>(place.plane)])) {
            const WindowBlock w = windowBlockOf(m_g, *m_window);
            if (const std::optional<Box> block = place.grid.block(w.y, w.x, w.height, w.width))
                from = block;
        }
    const PlanesPlace &target = m_layout.hasCloseUp ? m_layout.closeUp : m_layout.filter;
    if (!from || target.planes.empty() || target.planes[0].grid.isEmpty())
        return;
    const Box to = target.planes[0].grid.bounds();
    const double start = std::max(from->right(), m_layout.input.box.right()) + 3, end = target.box.x - 3;
    const auto line = [&](Point a, Point b) {
        // Between the tensors alone; where it would cross a caption it is left out.
        const auto at = [&](double x) { return Point{x, a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x)}; };
        if (b.x > a.x && end > start && !crossesCaption(at(start), at(end)) && !crossesSign(at(m_layout.times.x)))
            m_drawing.marks.push_back(
                LineMark{.from = at(start), .to = at(end), .role = Role::Filter, .tone = Tone::Muted, .width = 1});
    };
    line({from->x, from->y}, {to.x, to.y});
    line({from->right(), from->y}, {to.right(), to.y});
    line({from->x, from->bottom()}, {to.x, to.bottom()});
    line({from->right(), from->bottom()}, {to.right(), to.bottom()});
}

bool WindowOverlays::crossesSign(Point at) const
{
    return !m_layout.hasCloseUp && std::abs(at.y - m_layout.times.y) < m_layout.signSize * 0.6;
}

bool WindowOverlays::crossesCaption(Point a, Point b) const
{
    for (const PlanePlace &place : m_layout.input.planes) {
        const double left = std::max(a.x, place.caption.x), right = std::min(b.x, place.grid.bounds().right());
        for (const double x : {left, right}) {
            const double y = a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x);
            if (left < right && y > place.caption.y - 2 && y < place.caption.bottom() + 2)
                return true;
        }
    }
    return false;
}

void WindowOverlays::drawFrames(const Grid &grid, const ShownPlanes::Plane &plane)
{
    if (!grid.numbers && !m_scene.hidden.sizes &&
        (m_g.height.padBefore + m_g.height.padAfter + m_g.width.padBefore + m_g.width.padAfter) > 0)
        if (const std::optional<Box> inside = grid.block(0, 0, m_g.height.inSize, m_g.width.inSize))
            m_drawing.marks.push_back(BoxMark{
                .box = *inside, .role = Role::Padding, .tone = Tone::None, .outline = Outline::Dashed, .radius = 0});
    const std::optional<InputCell> lit = m_scene.lighting.input();
    if (lit && lit->n == plane.n && (m_planes.merged || lit->c == plane.c)) {
        readingWindows(grid, *lit);
        if (const std::optional<Box> box = grid.block(lit->y, lit->x, 1, 1); box && !grid.numbers)
            outline(*box, Role::Input);
    }
    if (m_scene.way && m_scene.way->plane == BlockPlane::Pooled && m_scene.way->cell.n == plane.n &&
        !m_scene.hidden.sizes && !m_scene.hidden.counts)
        if (const CellSet field = readBy(m_scene.story.block()->layers(), m_scene.way->cell);
            !field.rows.empty() && !field.columns.empty())
            if (const std::optional<Box> box =
                    grid.block(field.rows.front(), field.columns.front(), field.rows.back() - field.rows.front() + 1,
                               field.columns.back() - field.columns.front() + 1))
                m_drawing.marks.push_back(BoxMark{.box = {box->x - 3, box->y - 3, box->width + 6, box->height + 6},
                                                  .tone = Tone::None,
                                                  .outline = Outline::Dashed,
                                                  .radius = 4});
    if (!windowOn(plane))
        return;
    const WindowBlock w = windowBlockOf(m_g, *m_window);
    std::optional<Box> block = grid.block(w.y, w.x, w.height, w.width);
    if (!block)
        return;
    if (const std::optional<Box> from = slidesFrom(grid)) {
        m_drawing.marks.push_back(
            BoxMark{.box = *from, .role = Role::Patch, .tone = Tone::None, .outline = Outline::Dashed, .radius = 4});
        block = between(*from, *block, eased(m_scene.focus.flight));
    }
    outline(*block, Role::Patch);
    drawHandle(*block, Role::Patch, grid.bounds());
}

/// Where the window stood before it moves on, while it does.
std::optional<Box> WindowOverlays::slidesFrom(const Grid &grid) const
{
    const Focus &focus = m_scene.focus;
    if (!focus.flying || focus.step.phase != Phase::Extract || focus.step.row < 1 || focus.step.tapRow > 0 ||
        m_scene.lighting.isOn())
        return std::nullopt;
    const Position before = positionOfRow(m_g, focus.step.row - 1);
    if (before.n != m_window->n)
        return std::nullopt;
    const WindowBlock w = windowBlockOf(m_g, {before.n, before.y, before.x, 0});
    return grid.block(w.y, w.x, w.height, w.width);
}

void WindowOverlays::drawHandle(const Box &window, Role role, const Box &picture)
{
    const double side = 34 * m_scene.unit;
    if (!m_layout.pictures || std::max(window.width, window.height) + 8 >= side)
        return;
    const auto within = [side](double middle, double from, double to) {
        return std::clamp(middle - side / 2, from, std::max(from, to - side));
    };
    const Point at = window.centre();
    m_drawing.marks.push_back(BoxMark{
        .box = {within(at.x, picture.x, picture.right()), within(at.y, picture.y, picture.bottom()), side, side},
        .role = role,
        .tone = Tone::None,
        .outline = Outline::Thick,
        .radius = 8});
}

/// The windows that read a cell, thin; many of them say nothing.
void WindowOverlays::readingWindows(const Grid &grid, const InputCell &cell)
{
    if (!m_scene.linked || m_scene.linked->panel == Panel::Virtual || windowsReading(m_g, cell) > 36)
        return;
    for (const auto &[y, ky] : readsOf(m_g.height, cell.y).pairs)
        for (const auto &[x, kx] : readsOf(m_g.width, cell.x).pairs) {
            const WindowBlock w = windowBlockOf(m_g, {cell.n, y, x, 0});
            if (const std::optional<Box> block = grid.block(w.y, w.x, w.height, w.width))
                m_drawing.marks.push_back(BoxMark{
                    .box = *block, .role = Role::Patch, .tone = Tone::None, .outline = Outline::Thin, .radius = 4});
        }
}

void WindowOverlays::outline(Box box, Role role)
{
    // What is a few pixels small is still to be found.
    const double least = 7, side = std::min(box.width, box.height), grow = side < 40 ? 2 : 3;
    const double growX = std::max(grow, (least - box.width) / 2), growY = std::max(grow, (least - box.height) / 2);
    box = {box.x - growX, box.y - growY, box.width + 2 * growX, box.height + 2 * growY};
    m_drawing.marks.push_back(BoxMark{.box = box,
                                      .role = role,
                                      .tone = Tone::None,
                                      .outline = Outline::Thick,
                                      .radius = std::min({7.0, box.width / 6, box.height / 6})});
}

void WindowOverlays::sign(Point at, const std::string &text, double size)
{
    TextMark mark;
    mark.box = {at.x - size * 0.6, at.y - size * 0.7, size * 1.2, size * 1.4};
    mark.text = text;
    mark.tone = Tone::Muted;
    mark.size = size;
    mark.font = Font::Ui;
    m_drawing.marks.push_back(std::move(mark));
}

void WindowOverlays::drawSigns()
{
    if (m_layout.pictures || m_layout.wholeRow >= 0)
        return;
    const auto [times, equals] = m_scene.story.signs();
    sign(m_layout.times, std::string(times), m_layout.signSize);
    sign(m_layout.equals, std::string(equals), m_layout.signSize * 0.92);
}

/// Under the cells of the close up, so that a weight is found there first.
void WindowOverlays::drawBetween()
{
    if (!m_layout.pictures)
        return;
    const Box from = m_layout.input.box, to = m_layout.output.box;
    const double unit = m_scene.unit, y = from.centre().y, x = (from.right() + to.x) / 2, room = to.x - from.right();
    const auto h = static_cast<double>(m_g.height.filterSize), w = static_cast<double>(m_g.width.filterSize);
    const double pitch = std::min(22 * unit, (room - 10 * unit) / w), size = 18 * unit;
    if (m_planes.filters.empty() || pitch < 15 * unit || h * pitch + 3 * size > from.height) {
        m_drawing.marks.push_back(LineMark{.from = {from.right() + 8, y},
                                           .to = {to.x - 8, y},
                                           .role = Role::Output,
                                           .tone = Tone::Muted,
                                           .width = 1.4,
                                           .arrow = true});
        return;
    }
    const ShownPlanes::Plane plane = m_planes.filters.front();
    const double left = x - w * pitch / 2, top = y - h * pitch / 2;
    sign({x, top - size}, "⊙", size);
    for (Index ky = 0; ky < m_g.height.filterSize; ++ky)
        for (Index kx = 0; kx < m_g.width.filterSize; ++kx) {
            const FilterCell cell{ky, kx, plane.c, plane.k};
            const Box box{left + static_cast<double>(kx) * pitch, top + static_cast<double>(ky) * pitch,
                          pitch - 2 * unit, pitch - 2 * unit};
            addCell(m_drawing, box, lookOf(m_scene, cell), CellRef(cell), 2);
        }
    sign({x, top + h * pitch + size}, "=", size);
}

void WindowOverlays::drawMagnifier()
{
    const Box &room = m_layout.magnifier;
    if (room.width <= 0 || !m_window || !m_scene.isPhoto() || m_scene.colours != ColourMode::Roles)
        return;
    const WindowBlock w = windowBlockOf(m_g, *m_window);
    const Index side = std::max({Index{7}, w.height + 4, w.width + 4});
    Grid grid;
    grid.origin = {room.x, room.y};
    grid.firstRow = w.y + (w.height - side) / 2;
    grid.firstColumn = w.x + (w.width - side) / 2;
    grid.rows = grid.columns = side;
    grid.cellWidth = grid.cellHeight = room.width / static_cast<double>(side);
    grid.numbers = false;
    addMuted(m_drawing, {room.x, room.y - 16 * m_scene.unit, room.width + 14 * m_scene.unit, 14 * m_scene.unit},
             m_scene.words(QT_TRANSLATE_NOOP("Scene", "%1×%1 pixels"), {numberText(side)}), 11 * m_scene.unit,
             Align::Left, Font::Ui);
    PixelMark pixels = photoOf(m_scene, grid, m_window->n, false);
    pixels.cell = {}; // it is the large picture that is pointed at
    m_drawing.marks.push_back(std::move(pixels));
    if (const std::optional<Box> block = grid.block(w.y, w.x, w.height, w.width))
        outline(*block, Role::Patch);
}

bool mayHaveNotes(const Scene &scene)
{
    const Geometry &g = scene.geometry;
    return scene.story.block() || g.groups > 1 || g.inChannels > 1 || costOf(g).neverRead > 0 ||
           g.height.padBefore + g.height.padAfter + g.width.padBefore + g.width.padAfter > 0;
}

void WindowOverlays::drawNotes(const Box &room, double least)
{
    std::vector<std::string> notes;
    const Hidden &hidden = m_scene.hidden;
    if (!hidden.sizes && m_g.height.padBefore + m_g.height.padAfter + m_g.width.padBefore + m_g.width.padAfter > 0)
        notes.push_back(m_scene.words(QT_TRANSLATE_NOOP("Scene", "padding: top %1, bottom %2, left %3, right %4"),
                                      {numberText(m_g.height.padBefore), numberText(m_g.height.padAfter),
                                       numberText(m_g.width.padBefore), numberText(m_g.width.padAfter)}));
    if (const Index never = costOf(m_g).neverRead; never > 0 && !hidden.sizes)
        notes.push_back(m_scene.words(QT_TRANSLATE_NOOP("Scene", "%1 never read"), {numberText(never)}));
    if (m_planes.inputsHidden > 0)
        notes.push_back(m_scene.words(QT_TRANSLATE_NOOP("Scene", "%1 more input [%1:plane|planes]"),
                                      {numberText(m_planes.inputsHidden)}));
    if (m_planes.filtersHidden > 0)
        notes.push_back(m_scene.words(QT_TRANSLATE_NOOP("Scene", "%1 more filter [%1:plane|planes]"),
                                      {numberText(m_planes.filtersHidden)}));
    if (m_g.groups > 1 && !hidden.counts)
        notes.push_back(m_scene.words(QT_TRANSLATE_NOOP("Scene", "%1 groups"), {numberText(m_g.groups)}));
    for (std::string &note : tailNotes(m_scene))
        notes.push_back(std::move(note));
    const std::string clipped = clippedNote(m_scene);
    if (notes.empty() && clipped.empty())
        return;
    const double height = 14 * m_scene.unit, size = 11 * m_scene.unit;
    double bottom = least;
    for (const PlanesPlace *block : {&m_layout.input, &m_layout.closeUp, &m_layout.filter, &m_layout.output})
        for (const PlanePlace &place : block->planes)
            bottom =
                std::max(bottom, place.grid.bounds().bottom() + (place.grid.rowsAfter > 0 ? 12 * m_scene.unit : 0));
    const double y = std::min(bottom + 8 * m_scene.unit, room.bottom() - height);
    // Under its plane, unless the other notes reach that far.
    if (!clipped.empty()) {
        const std::vector<BlockPlane> planes = m_scene.story.block()->planes();
        const auto which = static_cast<std::size_t>(std::ranges::find(planes, BlockPlane::Activated) - planes.begin());
        const double width = textWidth(clipped, size, Font::Ui), away = 24 * m_scene.unit;
        const double left = which <= m_layout.tail.size() && which > 0
                                ? m_layout.tail[which - 1].planes.front().grid.bounds().x
                                : room.x;
        const double x = std::min(left, room.right() - width);
        if (room.x + textWidth(joined(notes, "  ·  "), size, Font::Ui) + away <= x || notes.empty())
            addMuted(m_drawing, {x, y, room.right() - x, height}, clipped, size, Align::Left, Font::Ui);
        else
            notes.push_back(clipped);
    }
    if (!notes.empty())
        addMuted(m_drawing, {room.x, y, room.width, height}, joined(notes, "  ·  "), size, Align::Left, Font::Ui);
}

} // namespace lab
