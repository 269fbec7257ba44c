#include "core/scene/memory_strip.h"

#include "core/scene/cell_looks.h"
#include "core/scene/plane_marks.h"

#include "core/tensor/number_text.h"

#include <algorithm>

namespace lab {
namespace {

constexpr double margin = 20;

InputCell cellOf(const Geometry &g, DataFormat format, Index flat)
{
    const Index plane = g.height.inSize * g.width.inSize;
    if (format == DataFormat::Nchw)
        return {flat / (plane * g.inChannels), flat / g.width.inSize % g.height.inSize, flat % g.width.inSize,
                flat / plane % g.inChannels};
    return {flat / (plane * g.inChannels), flat / (g.inChannels * g.width.inSize) % g.height.inSize,
            flat / g.inChannels % g.width.inSize, flat % g.inChannels};
}

Index flatOf(const Geometry &g, DataFormat format, const InputCell &c)
{
    if (format == DataFormat::Nchw)
        return ((c.n * g.inChannels + c.c) * g.height.inSize + c.y) * g.width.inSize + c.x;
    return ((c.n * g.height.inSize + c.y) * g.width.inSize + c.x) * g.inChannels + c.c;
}

/// The cell that has to be visible.
InputCell wanted(const Scene &scene)
{
    const Geometry &g = scene.geometry;
    InputCell cell{std::max<Index>(scene.batchEntry, 0), 0, 0, 0};
    if (const std::optional<InputCell> lit = scene.lighting.input())
        cell = *lit;
    else if (const std::optional<OutputCell> window = scene.windowCell())
        cell = {window->n, g.height.inputIndex(window->y, 0), g.width.inputIndex(window->x, 0), 0};
    cell.y = std::clamp<Index>(cell.y, 0, g.height.inSize - 1);
    cell.x = std::clamp<Index>(cell.x, 0, g.width.inSize - 1);
    return cell;
}

void drawRow(Drawing &drawing, const Scene &scene, DataFormat format, const Box &room)
{
    const Geometry &g = scene.geometry;
    const bool stored = format == g.dataFormat;
    const double unit = scene.unit, label = 122 * unit;
    TextMark name;
    name.box = {room.x, room.y, label, room.height};
    const std::vector<std::string> order{format == DataFormat::Nhwc ? "NHWC" : "NCHW"};
    name.text = stored ? scene.words(QT_TRANSLATE_NOOP("Scene", "%1 in memory"), order)
                       : scene.words(QT_TRANSLATE_NOOP("Scene", "%1 would be"), order);
    name.size = 11 * unit;
    name.bold = stored;
    name.role = stored ? Role::Input : Role::Neutral;
    name.tone = stored ? Tone::Text : Tone::Muted;
    name.align = Align::Left;
    drawing.marks.push_back(name);
    const double pitch =
        std::max(20 * unit, smallestNumberCell(std::min(4, charactersOf(scene.convolution.call().input))) + 2);
    const double dots = 18 * unit, left = room.x + label + dots, right = room.right() - dots;
    const Index count = g.inputShape.elementCount();
    const Index shown = std::min<Index>(count, static_cast<Index>((right - left) / pitch));
    const Index at = flatOf(g, format, wanted(scene));
    const Index first = count <= shown ? 0 : std::clamp<Index>(at - shown / 4, 0, count - shown);
    for (Index i = first; i < first + shown; ++i) {
        const InputCell cell = cellOf(g, format, i);
        CellLook look = lookOf(scene, cell);
        look.role = Role::Input;
        if (look.fill == Fill::Hatched)
            look.fill = Fill::Plain;
        // References count through the input as it lies in memory, whichever row shows the cell.
        addCell(drawing, {left + static_cast<double>(i - first) * pitch, room.y, pitch - 1, room.height}, look,
                {Panel::Memory, flatOf(g, g.dataFormat, cell), 0, 0, 0});
    }
    if (first > 0)
        addMuted(drawing, {left - dots, room.y, dots, room.height}, "…", 11 * unit, Align::Centre);
    if (first + shown < count)
        addMuted(drawing, {left + static_cast<double>(shown) * pitch, room.y, dots, room.height}, "…", 11 * unit,
                 Align::Centre);
}

} // namespace

double memoryStripHeight(const Scene &scene)
{
    return scene.geometry.inputShape.elementCount() > 0 ? 56 * scene.unit : 0;
}

void drawMemoryStrip(Drawing &drawing, const Scene &scene, const Box &room)
{
    if (room.height <= 0)
        return;
    const double row = 22 * scene.unit;
    const Box box{room.x + margin, room.y + 4 * scene.unit, room.width - 2 * margin, row};
    drawRow(drawing, scene, DataFormat::Nhwc, box);
    drawRow(drawing, scene, DataFormat::Nchw, {box.x, box.y + row + 4 * scene.unit, box.width, row});
}

} // namespace lab
