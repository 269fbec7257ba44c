#include "core/scene/window_lane.h"

#include "core/scene/channel_rows.h"
#include "core/scene/legend.h"
#include "core/scene/live_plane.h"
#include "core/scene/photo.h"
#include "core/scene/plane_marks.h"
#include "core/scene/product_strip.h"
#include "core/scene/tail_planes.h"
#include "core/scene/window_overlays.h"
#include "core/scene/window_planes.h"
#include "core/walkthrough/names.h"

#include "core/conv/groups.h"
#include "core/conv/links.h"
#include "core/conv/virtual_tensor.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <cmath>

namespace lab {
namespace {

/// What the caption over a plane wants: its whole name, or in a narrow lane the short one.
double captionWidth(const std::string &name, double unit, bool narrow)
{
    return monoWidth(narrow ? shorterNames(name, {})[2] : name, 12 * unit) + 4;
}

class WindowLane
{
public:
    WindowLane(Drawing &drawing, const Scene &scene, const Box &room)
        : m_drawing(drawing), m_scene(scene), m_g(scene.geometry), m_room(room), m_window(scene.windowCell())
    {
    }

    /// From the top of the highest caption to the lowest cell and the notes.
    [[nodiscard]] WindowUse use()
    {
        layOut();
        if (m_layout.pictures)
            return {.height = m_room.height,
                    .under = m_layout.under,
                    .scale = m_layout.output.planes.empty() ? Box{}
                                                            : pictureScaleBox(m_scene, m_layout.output.planes.front())};
        double height = 0;
        for (const PlanesPlace *block : {&m_layout.input, &m_layout.closeUp, &m_layout.filter, &m_layout.output})
            height = std::max(height, block->planes.empty() ? 0 : block->box.height);
        if (!m_small.empty())
            height = std::max(height, m_small.back().grid.bounds().bottom() - m_room.y);
        for (const PlanesPlace &block : m_layout.tail)
            height = std::max(height, block.box.height);
        return {.height = height + 18 * m_scene.unit, .numbers = !m_layout.hasCloseUp, .rows = m_layout.wholeRow >= 0};
    }

    void draw()
    {
        layOut();
        for (PlanesPlace *block : {&m_layout.input, &m_layout.closeUp, &m_layout.filter, &m_layout.output})
            for (PlanePlace &place : block->planes)
                place.grid.large = m_scene.largeDigits();
        for (PlanesPlace &block : m_layout.tail)
            for (PlanePlace &place : block.planes)
                place.grid.large = m_scene.largeDigits();
        WindowOverlays overlays(m_drawing, m_scene, m_layout, m_planes);
        overlays.drawLines();
        overlays.drawBetween();
        overlays.drawMagnifier();
        drawInputs(overlays);
        drawSmall(overlays);
        if (m_layout.hasCloseUp && !m_scene.hidden.sizes)
            drawCloseUps();
        drawFilters();
        if (!m_scene.hidden.sizes) {
            drawOutputs(overlays);
            if (!m_layout.products.planes.empty())
                drawProductGrid(m_drawing, m_scene, m_layout.products.planes.front(), m_layout.output.box.x);
            drawTailPlanes(m_drawing, m_scene, m_layout);
        }
        if (m_layout.wholeRow >= 0)
            drawChannelSums(m_drawing, m_scene, m_layout, m_planes, shownCell());
        overlays.drawSigns();
        overlays.drawNotes(m_room, m_small.empty() ? m_room.y : m_small.back().grid.bounds().bottom());
    }

private:
    void layOut()
    {
        WindowQuery query;
        query.unit = m_scene.unit;
        query.largestPitch = (m_scene.narrow ? 56 : 54) * m_scene.growth();
        query.narrow = m_scene.narrow;
        query.zoom = std::max(0.3, m_scene.frame.windowLane.zoom);
        const double note = m_scene.narrow && !mayHaveNotes(m_scene) ? 0 : 18 * m_scene.unit;
        query.room = {m_room.x, m_room.y, m_room.width, m_room.height - note};
        if (m_scene.showsPictures())
            return layOutPictures(query);
        const bool photo = m_scene.isPhoto();
        m_planes = shownPlanes(m_scene, query.room, photo);
        fill(query);
        query.closeUpOnly = photo && m_g.inChannels > 1;
        m_layout = windowLayout(query);
        if (m_layout.hasCloseUp && !photo && m_g.inChannels > 1 && !m_scene.look.seeAll)
            layOutFewChannels(query);
        if (!photo || m_g.inChannels == 1 || m_layout.input.planes.empty() || !m_layout.input.planes[0].grid.numbers) {
            m_planes.merged = m_planes.merged && m_layout.hasCloseUp && !m_layout.input.planes[0].grid.numbers;
            return;
        }
        // Cells are large enough for numbers: the image falls apart into its channels.
        query.inputPitch = m_layout.input.planes[0].grid.pitchX();
        m_planes = shownPlanes(m_scene, query.room, false);
        fill(query);
        m_layout = windowLayout(query);
    }

    /// The first input channel that the filter which is shown reads.
    [[nodiscard]] Index firstRead() const
    {
        return m_scene.filterShown > 0 ? groupOfOutChannel(m_g, m_scene.filterShown) * m_g.groupInChannels : 0;
    }

    /// Channels of the filter that is shown, and those of the batch entry which they meet.
    void showChannels(Index first, Index count)
    {
        m_planes = {};
        m_planes.outputs.push_back({m_scene.batchEntry, 0, m_scene.filterShown});
        for (Index c = first; c < first + count; ++c) {
            m_planes.inputs.push_back({m_scene.batchEntry, firstRead() + c});
            m_planes.filters.push_back({0, c, m_scene.filterShown});
        }
    }

    void layOutPictures(WindowQuery &query)
    {
        showChannels(0, m_g.groupInChannels);
        m_planes.inputs.resize(1);
        m_planes.merged = true;
        fill(query);
        query.pictures = true;
        query.under = m_scene.frame.underRoom;
        query.input.characters = query.output.characters = 99; // pixels, however large they are
        query.output.least = 0;
        for (PlanesQuery &plane : query.tail) {
            plane.characters = 99;
            plane.least = 0;
        }
        m_layout = windowLayout(query);
        m_planes.filtersHidden = size(m_planes.filters) - size(m_layout.filter.planes);
    }

    /// A few channels with numbers, and all of them small at the left, without padding, instead of many without
    /// numbers.
    void layOutFewChannels(const WindowQuery &all)
    {
        const double unit = m_scene.unit, room = all.room.height;
        const Extent rows{0, m_g.height.inSize}, columns{0, m_g.width.inSize};
        // Beside each other where one below the other they would be too small.
        const Index across = static_cast<double>(m_g.inChannels) * 20 * unit > room ? 2 : 1;
        const Extent channels =
            channelsAround(m_scene, across * std::max<Index>(1, static_cast<Index>(room / (15 * unit))));
        const Index down = (channels.count + across - 1) / across;
        const double step = std::min(room / static_cast<double>(down), 34 * unit);
        const double pitch = std::min((step - 4 * unit) / static_cast<double>(rows.count),
                                      (across > 1 ? 24 : 44) * unit / static_cast<double>(columns.count));
        const double label = (across > 1 ? 16 : 20) * unit, place = label + pitch * static_cast<double>(columns.count);
        const double width = static_cast<double>(across) * place + label;
        WindowQuery query = all;
        query.room.x += width;
        query.room.width -= width;
        query.tight = true;
        if (!layOutRows(query) && !layOutPlanes(query)) {
            m_planes = shownPlanes(m_scene, all.room, false);
            return;
        }
        m_planes.inputsHidden = m_g.inChannels - channels.count;
        for (Index i = 0; i < channels.count; ++i) {
            const Index column = i / down;
            const Box box{all.room.x + static_cast<double>(column) * place + label,
                          all.room.y + static_cast<double>(i % down) * step, place - label,
                          pitch * static_cast<double>(rows.count)};
            m_small.push_back(
                {channels.first + i,
                 gridOf({.rows = rows, .columns = columns, .pitch = pitch, .room = box, .characters = 99})});
        }
    }

    /// A channel per row, with what it adds.
    bool layOutRows(WindowQuery query)
    {
        if (m_scene.story.kind() != Story::Kind::Forward || m_scene.story.block() || m_scene.hidden.sizes ||
            m_g.positions() == 0 || m_g.outChannels == 0)
            return false;
        const WindowBlock window = windowBlockOf(m_g, shownCell());
        const Index depth = m_g.groupInChannels;
        const Index wanted = std::clamp<Index>(channelsAround(m_scene, 1).first - firstRead(), 0, depth - 1);
        for (const Index most : {3, 2, 1}) {
            const Index count = std::min(most, depth);
            const Index first = std::clamp<Index>(wanted - count / 2, 0, depth - count);
            showChannels(first, count); // the ends of the sums tell of the others
            fill(query);
            if (std::optional<WindowLayout> layout =
                    channelRowsLayout(query, {window.y, window.height}, wanted - first)) {
                m_layout = *std::move(layout);
                return true;
            }
        }
        return false;
    }

    bool layOutPlanes(WindowQuery query)
    {
        for (const Index most : {3, 2, 1}) {
            m_planes = shownPlanes(m_scene, query.room, false, most);
            fill(query);
            WindowLayout layout = windowLayout(query);
            if (layout.hasCloseUp)
                continue;
            m_layout = std::move(layout);
            return true;
        }
        return false;
    }

    /// Whose window it is that is looked at.
    [[nodiscard]] OutputCell shownCell() const
    {
        return m_window.value_or(OutputCell{m_scene.batchEntry, 0, 0, m_scene.filterShown});
    }

    /// All channels, those that are shown large in a frame; a click on one brings it there.
    void drawSmall(WindowOverlays &overlays)
    {
        for (const PlanePlace &place : m_small) {
            const Index c = place.plane, n = m_scene.batchEntry;
            const Box box = place.grid.bounds();
            const auto large = std::find_if(m_planes.inputs.begin(), m_planes.inputs.end(),
                                            [c](const ShownPlanes::Plane &input) { return input.c == c; });
            const bool isLarge = large != m_planes.inputs.end();
            const bool isWhole = m_layout.wholeRow < 0 || large - m_planes.inputs.begin() == m_layout.wholeRow;
            const bool isLast = box.right() + 1 >= m_small.back().grid.bounds().right();
            if (isLarge && isWhole && isLast && m_layout.wholeRow >= 0)
                drawWedge(box, m_layout.input.planes[static_cast<std::size_t>(m_layout.wholeRow)].grid.bounds());
            addMuted(
                m_drawing,
                {box.x - 16 * m_scene.unit, box.centre().y - 7 * m_scene.unit, 13 * m_scene.unit, 14 * m_scene.unit},
                numberText(c), 10.5 * m_scene.unit, Align::Right);
            addGrid(
                m_drawing, place.grid, Role::Input,
                [&](Index y, Index x) { return lookOf(m_scene, InputCell{n, y, x, c}); },
                [&](Index y, Index x) { return CellRef(InputCell{n, y, x, c}); }, 4000);
            overlays.drawFrames(place.grid, {n, c});
            m_drawing.marks.push_back(BoxMark{.box = {box.x - 1, box.y - 1, box.width + 2, box.height + 2},
                                              .role = isLarge ? Role::Input : Role::Neutral,
                                              .tone = Tone::None,
                                              .outline = isLarge && isWhole ? Outline::Thick : Outline::Thin,
                                              .radius = 2});
        }
    }

    /// From the small plane to the large one, up to what is counted at its side.
    void drawWedge(const Box &small, const Box &large)
    {
        const double from = small.right() + 3, to = m_layout.input.box.x - 4;
        for (const auto &[y, end] : {std::pair(small.y, large.y), {small.bottom(), large.bottom()}})
            m_drawing.marks.push_back(
                LineMark{.from = {from, y}, .to = {to, end}, .role = Role::Input, .tone = Tone::Soft});
    }

    /// Of a plane that is seen with the rows under the window alone: which ones, behind its name.
    void rowsNote(const PlanePlace &place, const std::string &name)
    {
        Box room = place.caption;
        room.x += monoWidth(name, m_layout.captionSize) + 10 * m_scene.unit;
        room.width = place.caption.right() - room.x;
        if (room.width > 80 * m_scene.unit && place.grid.rows > 1)
            addMuted(m_drawing, room, rowsShown(m_scene, place.grid, m_g.height.inSize), 11 * m_scene.unit, Align::Left,
                     Font::Ui);
    }

    void fill(WindowQuery &query) const
    {
        const LaneView &view = m_scene.frame.windowLane;
        const bool narrow =
            m_scene.frame.projected || query.room.width < (m_scene.story.block() ? 1200 : 560) * m_scene.unit;
        const bool follows = m_window && view.follow && m_scene.look.followStep;
        query.input = {.planes = size(m_planes.inputs),
                       .rows = shownRows(m_scene),
                       .columns = shownColumns(m_scene),
                       .captionWidth = captionWidth(inputName(0), m_scene.unit, narrow),
                       .characters = charactersOf(m_scene.convolution.call().input)};
        query.input.centreRow = static_cast<double>(m_g.height.inSize - 1) / 2;
        query.input.centreColumn = static_cast<double>(m_g.width.inSize - 1) / 2;
        query.filter = {.planes = size(m_planes.filters),
                        .rows = {0, m_g.height.filterSize},
                        .columns = {0, m_g.width.filterSize},
                        .captionWidth = captionWidth(
                            m_scene.story.planeName(Panel::Filter, 0, 0, std::max<Index>(m_scene.filterShown, 0)),
                            m_scene.unit, narrow),
                        .characters = charactersOf(m_scene.convolution.call().filter)};
        query.output = {.planes = size(m_planes.outputs),
                        .rows = {0, m_g.height.outSize},
                        .columns = {0, m_g.width.outSize},
                        .captionWidth =
                            captionWidth(outputName(0), m_scene.unit, narrow && !m_scene.showsProductGrid()),
                        .characters = m_scene.scales.outputCharacters};
        query.output.centreRow = static_cast<double>(m_g.height.outSize - 1) / 2;
        query.output.centreColumn = static_cast<double>(m_g.width.outSize - 1) / 2;
        if (follows) {
            const WindowBlock window = windowBlockOf(m_g, *m_window);
            query.input.centreRow = static_cast<double>(window.y) + static_cast<double>(window.height - 1) / 2;
            query.input.centreColumn = static_cast<double>(window.x) + static_cast<double>(window.width - 1) / 2;
            query.output.centreRow = static_cast<double>(m_window->y);
            query.output.centreColumn = static_cast<double>(m_window->x);
        }
        query.input.shift = view.offset;
        query.output.shift = {view.offset.x / static_cast<double>(m_g.width.stride),
                              view.offset.y / static_cast<double>(m_g.height.stride)};
        if (!m_scene.hidden.sizes)
            query.tail = tailQueries(m_scene);
        query.filter.least = smallestNumberCell(std::min(query.filter.characters, 4)) + 1;
        query.output.least = smallestNumberCell(std::min(query.output.characters, 4)) + 1;
        if (m_scene.showsProductGrid()) {
            query.products = query.filter;
            query.products.characters = query.filter.characters + query.input.characters + 1;
            query.products.captionWidth = 0;
            query.tight = true;
        }
        query.closeUp = query.filter;
        query.closeUp.characters = query.input.characters;
        query.closeUp.planes = m_g.batch > 0 && m_g.positions() > 0 ? query.filter.planes : 0;
    }

    /// On a projector a tensor of one plane has its own name.
    template <typename Planes>
    [[nodiscard]] bool namedAlone(const Planes &planes) const
    {
        return m_scene.frame.projected && planes.size() == 1;
    }

    template <typename Planes>
    static Index size(const Planes &planes)
    {
        return static_cast<Index>(planes.size());
    }

    [[nodiscard]] std::string inputName(std::size_t i) const
    {
        if (i >= m_planes.inputs.size())
            return std::string("input ") + m_g.inputShape.text();
        if (m_planes.merged && m_g.inChannels > 1) {
            std::string name = m_scene.story.planeName(Panel::Input, m_planes.inputs[i].n, 0, 0);
            return name.substr(0, name.rfind(m_g.dataFormat == DataFormat::Nhwc ? "0]" : "0, :, :]")) +
                   (m_g.dataFormat == DataFormat::Nhwc ? ":]" : ":, :, :]");
        }
        return m_scene.story.planeName(Panel::Input, m_planes.inputs[i].n, m_planes.inputs[i].c, 0);
    }

    [[nodiscard]] std::string outputName(std::size_t i) const
    {
        if (i >= m_planes.outputs.size())
            return "output " + m_g.outputShape.text();
        return m_scene.story.planeName(Panel::Output, m_planes.outputs[i].n, 0, m_planes.outputs[i].k);
    }

    void caption(const Box &box, const std::string &name, const std::string &last, Role role)
    {
        const double size = m_layout.captionSize;
        for (const std::string &shorter : shorterNames(name, last))
            // From the last row indices alone say less than a name.
            if (monoWidth(shorter, size) <= box.width && !(m_scene.frame.projected && shorter.starts_with('['))) {
                addCaption(m_drawing, box, shorter, role, size);
                return;
            }
        const std::string shortest = last.rfind("channel ", 0) == 0 ? "ch " + last.substr(8) : last;
        if (monoWidth(shortest, 7) <= box.width) // else the plane is too narrow to be named
            addCaption(m_drawing, box, shortest, role, size);
    }

    [[nodiscard]] bool weightsShow() const
    {
        const Lighting &lighting = m_scene.lighting;
        if (lighting.isOn() && !lighting.output() && !lighting.partner())
            return false;
        return m_window && (m_scene.focus.step.phase == Phase::Multiply || lighting.output());
    }

    [[nodiscard]] std::string weightAt(const InputCell &cell) const
    {
        if (m_scene.product.addsBack)
            return landedAt(cell);
        if (!weightsShow())
            return {};
        const std::optional<Tap> tap = tapBetween(m_g, *m_window, cell);
        if (!tap)
            return {};
        const float weight =
            m_scene.convolution.filterAt({tap->ky, tap->kx, tap->c % m_g.groupInChannels, m_window->k});
        return "×" + briefNumber(static_cast<double>(weight), weight < 0 ? 5 : 4);
    }

    /// Where patches are added back: what the step adds, else of how many terms the sum is.
    [[nodiscard]] std::string landedAt(const InputCell &cell) const
    {
        const Step &step = m_scene.focus.step;
        if (step.phase == Phase::Reshape && step.row >= 0 && m_window && !m_scene.lighting.isOn())
            if (const std::optional<Tap> tap = tapBetween(m_g, *m_window, cell)) {
                const ResultCell from{step.row, columnOfTap(m_g, *tap)};
                const float value = m_scene.story.valueAt(from);
                if (step.channel < 0 || step.channel == from.column)
                    return (value < 0 ? "" : "+") + briefNumber(static_cast<double>(value), 5);
            }
        return numberText(m_scene.story.landedAt(cell, m_scene.focus.shown).terms) + "×";
    }

    void drawInputs(WindowOverlays &overlays)
    {
        for (const PlanePlace &place : m_layout.input.planes) {
            const auto index = static_cast<std::size_t>(place.plane);
            const std::string last = index < m_planes.inputs.size() && !namedAlone(m_planes.inputs)
                                         ? "channel " + numberText(m_planes.inputs[index].c)
                                         : std::string("input");
            caption(place.caption, inputName(index), last, Role::Input);
            if (m_layout.wholeRow >= 0 && place.plane != m_layout.wholeRow)
                rowsNote(place, inputName(index));
            if (index >= m_planes.inputs.size() || place.grid.isEmpty()) {
                empty(place, Role::Input, m_g.inputShape);
                continue;
            }
            const ShownPlanes::Plane plane = m_planes.inputs[index];
            const auto cellAt = [&](Index y, Index x) { return InputCell{plane.n, y, x, plane.c}; };
            const auto refAt = [&](Index y, Index x) { return CellRef(cellAt(y, x)); };
            if (m_scene.isPhoto() && !place.grid.numbers && m_scene.colours == ColourMode::Roles) {
                m_drawing.marks.push_back(photoOf(m_scene, place.grid, plane.n));
            } else if (place.grid.numbers) {
                for (Index y = place.grid.firstRow; y < place.grid.firstRow + place.grid.rows; ++y)
                    for (Index x = place.grid.firstColumn; x < place.grid.firstColumn + place.grid.columns; ++x) {
                        const Box box = place.grid.cell(y, x);
                        addCell(m_drawing, box, lookOf(m_scene, cellAt(y, x)), refAt(y, x), place.grid.letters,
                                box.width >= smallestNoted ? weightAt(cellAt(y, x)) : std::string(), place.grid.large);
                    }
            } else {
                addGrid(
                    m_drawing, place.grid, Role::Input, [&](Index y, Index x) { return lookOf(m_scene, cellAt(y, x)); },
                    refAt, 20000);
            }
            overlays.drawFrames(place.grid, plane);
            elisions(place.grid);
        }
    }

    void drawCloseUps()
    {
        const bool any = m_g.positions() > 0 && m_scene.batchEntry >= 0 && m_scene.filterShown >= 0;
        const OutputCell cell = any ? shownCell() : OutputCell{};
        for (const PlanePlace &place : m_layout.closeUp.planes) {
            const auto index = static_cast<std::size_t>(place.plane);
            if (!any || index >= m_planes.filters.size() || place.grid.isEmpty())
                continue;
            const ShownPlanes::Plane plane = m_planes.filters[index];
            const Index channel = groupOfOutChannel(m_g, cell.k) * m_g.groupInChannels + plane.c;
            const std::string at = '(' + numberText(cell.y) + ", " + numberText(cell.x) + ')';
            caption(place.caption, m_g.inChannels > 1 ? "channel " + numberText(channel) : "patch " + at,
                    m_g.inChannels > 1 ? "channel " + numberText(channel) : std::string("patch"), Role::Patch);
            for (Index ky = place.grid.firstRow; ky < place.grid.firstRow + place.grid.rows; ++ky)
                for (Index kx = place.grid.firstColumn; kx < place.grid.firstColumn + place.grid.columns; ++kx) {
                    const InputCell source{cell.n, m_g.height.inputIndex(cell.y, ky), m_g.width.inputIndex(cell.x, kx),
                                           channel};
                    const Box box = place.grid.cell(ky, kx);
                    addCell(m_drawing, box, lookOf(m_scene, source), CellRef(source), place.grid.letters,
                            box.width >= smallestNoted ? weightAt(source) : std::string(), place.grid.large);
                }
            elisions(place.grid);
        }
        if (any && m_layout.pictures)
            drawSums(cell);
    }

    /// ⊙ and = between the numbers of the window, and what comes out.
    void drawSums(const OutputCell &cell)
    {
        const ResultCell result = resultOf(m_g, cell);
        const bool isKnown = showsPartSums(m_scene, cell);
        const double size = 12.5 * m_scene.unit;
        for (std::size_t i = 0; i < m_layout.sums.size(); ++i) {
            const Box left = m_layout.closeUp.planes[i].grid.bounds(), right = m_layout.filter.planes[i].grid.bounds();
            addMuted(m_drawing, {left.right(), left.y, right.x - left.right(), left.height}, "⊙", size, Align::Centre,
                     Font::Ui);
            const Index part = m_planes.filters[i].c;
            const bool isLast = i + 1 == m_layout.sums.size(), isAll = m_planes.filtersHidden == 0;
            const std::string sum = isKnown ? briefNumber(m_scene.story.partSum(result, part), 6) : " ";
            addMuted(m_drawing, m_layout.sums[i], "= " + sum + (isLast ? isAll ? "  =" : "  + …" : "  +"), size,
                     Align::Left);
        }
        addCell(m_drawing, m_layout.result, lookOf(m_scene, cell), CellRef(cell), 2);
    }

    void drawFilters()
    {
        const Role role = m_scene.story.roleAt(Panel::Filter);
        for (const PlanePlace &place : m_layout.filter.planes) {
            const auto index = static_cast<std::size_t>(place.plane);
            if (index >= m_planes.filters.size() || place.grid.isEmpty()) {
                caption(place.caption, "filter " + m_g.filterShape.text(), "filter", role);
                empty(place, role, m_g.filterShape);
                continue;
            }
            const ShownPlanes::Plane plane = m_planes.filters[index];
            caption(place.caption, m_scene.story.planeName(Panel::Filter, 0, plane.c, plane.k),
                    namedAlone(m_planes.filters) ? "filter" : "channel " + numberText(plane.c), role);
            const auto cellAt = [&](Index ky, Index kx) { return FilterCell{ky, kx, plane.c, plane.k}; };
            addGrid(
                m_drawing, place.grid, role, [&](Index ky, Index kx) { return lookOf(m_scene, cellAt(ky, kx)); },
                [&](Index ky, Index kx) { return CellRef(cellAt(ky, kx)); });
            elisions(place.grid);
        }
    }

    void drawOutputs(WindowOverlays &overlays)
    {
        const Role role = m_scene.story.roleAt(Panel::Output);
        // Their longest number is a guess on the safe side: each is written as large as it can be.
        for (PlanePlace &place : m_layout.output.planes)
            place.grid.letters = 2;
        for (const PlanePlace &place : m_layout.output.planes) {
            const auto index = static_cast<std::size_t>(place.plane);
            const std::string last = index < m_planes.outputs.size() && !namedAlone(m_planes.outputs)
                                         ? "filter " + numberText(m_planes.outputs[index].k)
                                         : std::string("output");
            caption(place.caption, outputName(index), last, role);
            if (index >= m_planes.outputs.size() || place.grid.isEmpty()) {
                empty(place, role, m_g.outputShape);
                continue;
            }
            const ShownPlanes::Plane plane = m_planes.outputs[index];
            const auto cellAt = [&](Index y, Index x) { return OutputCell{plane.n, y, x, plane.k}; };
            const double affordable = 250000 / static_cast<double>(std::max<Index>(m_g.tapsPerGroup(), 1));
            if (m_planes.outputs.size() > 1 || m_scene.product.addsBack || m_scene.product.tail.backward ||
                !addLivePlane(m_drawing, m_scene, place.grid, plane.n, plane.k, OutputShown::Summed))
                addGrid(
                    m_drawing, place.grid, role, [&](Index y, Index x) { return lookOf(m_scene, cellAt(y, x)); },
                    [&](Index y, Index x) { return CellRef(cellAt(y, x)); }, std::clamp(affordable, 16.0, 40000.0),
                    forwardNotes(m_scene, BlockPlane::Convolved, plane.n, plane.k));
            const std::optional<OutputCell> shown = m_window;
            if (shown && !place.grid.numbers && shown->n == plane.n && shown->k == plane.k)
                if (const std::optional<Box> box = place.grid.block(shown->y, shown->x, 1, 1)) {
                    overlays.outline(*box, role);
                    overlays.drawHandle(*box, role, place.grid.bounds());
                }
            if (m_layout.pictures)
                drawPictureScale(m_drawing, m_scene, place);
            elisions(place.grid);
        }
    }

    void elisions(const Grid &grid)
    {
        const double size = elisionSize * m_scene.unit;
        addRowElisions(m_drawing, grid, size);
        addColumnElisions(m_drawing, grid, size);
    }

    void empty(const PlanePlace &place, Role role, const Shape &shape)
    {
        const double side = 56;
        addEmpty(m_drawing, {place.grid.origin.x, place.grid.origin.y, side, side}, role,
                 shape.elementCount() == 0 ? "empty" : "none", 11 * m_scene.unit);
    }

    Drawing &m_drawing;
    const Scene &m_scene;
    const Geometry &m_g;
    Box m_room;
    std::optional<OutputCell> m_window;
    ShownPlanes m_planes;
    WindowLayout m_layout;
    std::vector<PlanePlace> m_small; ///< channels in the strip
};

} // namespace

void drawWindowLane(Drawing &drawing, const Scene &scene, const Box &room)
{
    if (room.width > 40 && room.height > 40)
        WindowLane(drawing, scene, room).draw();
}

WindowUse windowUse(const Scene &scene, const Box &room)
{
    Drawing none;
    return WindowLane(none, scene, room).use();
}

} // namespace lab
