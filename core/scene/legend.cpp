#include "core/scene/legend.h"

#include "core/scene/live_plane.h"
#include "core/scene/plane_marks.h"

#include "core/tensor/number_text.h"

#include <cmath>

namespace lab {
namespace {

constexpr int steps = 9;

/// A bar of colours between two numbers, from `low` to 1 of the scale. `root`: as a picture has them, whose colours
/// follow the root of a number.
void bar(Drawing &drawing, const Scene &scene, const Box &room, Role role, const std::string &name,
         const std::string &first, const std::string &last, double low, bool root = false)
{
    const double unit = scene.unit, size = 10 * unit;
    const double nameWidth = monoWidth(name, size) + 4 * unit, firstWidth = monoWidth(first, size) + 3 * unit,
                 lastWidth = monoWidth(last, size) + 3 * unit;
    addCaption(drawing, {room.x, room.y, nameWidth, room.height}, name, role, size);
    double x = room.x + nameWidth;
    if (!first.empty()) {
        addMuted(drawing, {x, room.y, firstWidth, room.height}, first, size, Align::Left);
        x += firstWidth;
    }
    const double width = std::max(12.0, room.right() - x - lastWidth) / steps;
    for (int i = 0; i < steps; ++i) {
        const double value = low + (1 - low) * i / (steps - 1);
        drawing.marks.push_back(BoxMark{.box = {x + i * width, room.y + room.height * 0.2, width, room.height * 0.6},
                                        .role = role,
                                        .fill = Fill::Value,
                                        .value = root ? std::copysign(std::sqrt(std::abs(value)), value) : value,
                                        .radius = 0});
    }
    addMuted(drawing, {x + steps * width, room.y, lastWidth, room.height}, last, size, Align::Right);
}

} // namespace

Box pictureScaleBox(const Scene &scene, const PlanePlace &picture)
{
    const Box grid = picture.grid.bounds();
    const double width = std::min(190 * scene.unit, grid.width - 134 * scene.unit);
    if (scene.colours != ColourMode::Roles || width < 110 * scene.unit)
        return {};
    return {grid.right() - width, picture.caption.y, width, picture.caption.height};
}

void drawPictureScale(Drawing &drawing, const Scene &scene, const PlanePlace &picture)
{
    Box room = pictureScaleBox(scene, picture);
    if (room.width <= 0)
        return;
    room.width -= 14 * scene.unit; // for the sign of the menu that stands there in the window
    const std::string end = shortNumberText(scene.scales.output, 5);
    const PictureColours colours = pictureColours(scene, BlockPlane::Convolved, scene.filterShown);
    if (colours == PictureColours::Signed)
        return bar(drawing, scene, room, Role::Output, "", "-" + end, end, -1, true);
    if (colours == PictureColours::Size)
        bar(drawing, scene, room, Role::Output, "", "0", end, 0, true);
}

double legendWidth(const Scene &scene)
{
    const double most = scene.frame.width - 36 - 150 * scene.unit;
    switch (scene.colours) {
    case ColourMode::Roles:
        return 0;
    case ColourMode::Values:
        return std::min(3 * 120 * scene.unit, most);
    case ColourMode::Reads:
        return std::min(190 * scene.unit, most);
    }
    return 0;
}

void drawLegend(Drawing &drawing, const Scene &scene, const Box &room)
{
    switch (scene.colours) {
    case ColourMode::Roles:
        return;
    case ColourMode::Values: {
        const double gap = 10 * scene.unit, width = (room.width - 2 * gap) / 3;
        const bool narrow = width < 135 * scene.unit;
        const auto one = [&](int i, Role role, const std::string &name, double end) {
            const std::string text = shortNumberText(end, narrow ? 4 : 5);
            bar(drawing, scene, {room.x + i * (width + gap), room.y, width, room.height}, role, name,
                narrow ? "" : "-" + text, narrow ? "±" + text : text, -1);
        };
        one(0, Role::Input, narrow ? "in" : "input", scene.scales.input);
        one(1, Role::Filter, narrow ? "f" : "filter", scene.scales.filter);
        one(2, Role::Output, narrow ? "out" : "output", scene.scales.output);
        return;
    }
    case ColourMode::Reads:
        bar(drawing, scene, room, Role::Input, scene.words(QT_TRANSLATE_NOOP("Scene", "windows")), "0",
            numberText(scene.scales.reads), 0);
        return;
    }
}

} // namespace lab
