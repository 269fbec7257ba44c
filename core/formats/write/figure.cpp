#include "core/formats/write/figure.h"

#include "core/scene/text_width.h"

#include <algorithm>

namespace lab {
namespace {

constexpr double margin = 8;
constexpr double widestGap = 20; ///< between what stands above and below

Box extentOf(const BoxMark &mark)
{
    return mark.box;
}

/// A text may be narrower than the room it has.
Box extentOf(const TextMark &mark)
{
    const double width = std::min(mark.box.width, textWidth(mark.text, mark.size, mark.font, mark.bold));
    const double free = mark.box.width - width;
    const double left = mark.align == Align::Left ? 0 : mark.align == Align::Centre ? free / 2 : free;
    const double height = std::min(mark.box.height, mark.size * 1.3);
    return {mark.box.x + left, mark.box.y + (mark.box.height - height) / 2, width, height};
}

Box extentOf(const LineMark &mark)
{
    const double half = mark.width / 2;
    const Point least{std::min(mark.from.x, mark.to.x), std::min(mark.from.y, mark.to.y)};
    const Point most{std::max(mark.from.x, mark.to.x), std::max(mark.from.y, mark.to.y)};
    return {least.x - half, least.y - half, most.x - least.x + mark.width, most.y - least.y + mark.width};
}

Box extentOf(const PixelMark &mark)
{
    return mark.box;
}

void moveBy(LineMark &mark, Point by)
{
    mark.from = {mark.from.x + by.x, mark.from.y + by.y};
    mark.to = {mark.to.x + by.x, mark.to.y + by.y};
}

template <typename Boxed>
void moveBy(Boxed &mark, Point by)
{
    mark.box.x += by.x;
    mark.box.y += by.y;
}

/// The words at the top of a lane; a figure has its caption instead.
void removeHeading(Drawing &drawing, const Box &lane)
{
    constexpr double height = 38;
    std::erase_if(drawing.marks, [&](const Mark &mark) {
        const auto *text = std::get_if<TextMark>(&mark);
        return text && text->font == Font::Ui && text->cell.panel == Panel::None && text->box.y >= lane.y &&
               text->box.bottom() <= lane.y + height;
    });
}

void addCaption(Drawing &drawing, const std::string &caption)
{
    constexpr double size = 13, lineHeight = 18;
    const double room = std::max(drawing.width - 2 * margin, 60.0);
    for (const std::string &line : wrapped(caption, room, size, Font::Ui)) {
        drawing.marks.push_back(TextMark{.box = {margin, drawing.height, room, lineHeight},
                                         .text = line,
                                         .size = size,
                                         .font = Font::Ui,
                                         .align = Align::Left});
        drawing.height += lineHeight;
    }
    drawing.height += margin;
}

} // namespace

Drawing cropped(const Drawing &drawing)
{
    Drawing result{0, 0, drawing.marks};
    std::vector<std::pair<double, double>> bands; // heights that are taken
    double left = drawing.width, right = 0;
    for (const Mark &mark : drawing.marks) {
        const Box extent = std::visit([](const auto &each) { return extentOf(each); }, mark);
        bands.emplace_back(extent.y, extent.bottom());
        left = std::min(left, extent.x);
        right = std::max(right, extent.right());
    }
    std::sort(bands.begin(), bands.end());
    // What stands below an empty band moves up.
    std::vector<std::pair<double, double>> moves; // from this height on, up by so much
    double bottom = bands.empty() ? 0 : bands.front().first, up = bottom - margin;
    for (const auto &[from, to] : bands) {
        if (moves.empty() || from > bottom + widestGap) {
            up += moves.empty() ? 0 : from - bottom - widestGap;
            moves.emplace_back(from, up);
        }
        bottom = std::max(bottom, to);
    }
    for (Mark &mark : result.marks) {
        const double y = std::visit([](const auto &each) { return extentOf(each).y; }, mark);
        double by = 0;
        for (const auto &[from, distance] : moves)
            by = y >= from ? distance : by;
        std::visit([&](auto &each) { moveBy(each, {margin - left, -by}); }, mark);
    }
    result.width = std::max(0.0, right - left) + 2 * margin;
    result.height = bottom - up + margin;
    return result;
}

void placeOn(Drawing &drawing, Drawing part, Point at)
{
    for (Mark &mark : part.marks) {
        std::visit([&](auto &each) { moveBy(each, at); }, mark);
        drawing.marks.push_back(std::move(mark));
    }
}

Drawing headed(Drawing drawing, double height, const std::string &title, const std::string &sentence)
{
    constexpr std::size_t mostLines = 2;
    for (Mark &mark : drawing.marks)
        std::visit([&](auto &each) { moveBy(each, {0, height}); }, mark);
    drawing.height += height;
    const double room = drawing.width - 4 * margin, titleSize = height * 0.2;
    double size = height * 0.26;
    std::vector<std::string> lines = wrapped(sentence, room, size, Font::Ui);
    for (; lines.size() > mostLines && size > height * 0.12; size *= 0.92)
        lines = wrapped(sentence, room, size, Font::Ui);
    double y = height * 0.06;
    drawing.marks.push_back(TextMark{.box = {2 * margin, y, room, titleSize * 1.3},
                                     .text = title,
                                     .tone = Tone::Muted,
                                     .size = titleSize,
                                     .font = Font::Ui,
                                     .align = Align::Left});
    y += titleSize * 1.4;
    for (const std::string &line : lines) {
        drawing.marks.push_back(TextMark{.box = {2 * margin, y, room, size * 1.3},
                                         .text = line,
                                         .size = size,
                                         .bold = true,
                                         .font = Font::Ui,
                                         .align = Align::Left});
        y += size * 1.3;
    }
    return drawing;
}

Result<Drawing> figureOf(const Walkthrough &walkthrough, Index first, Index last, const StageParts &stage,
                         const FigureOptions &options)
{
    Drawing drawing;
    if (options.columns > 0) {
        Result<Drawing> strip = filmStrip(walkthrough, first, last, stage, options.columns);
        if (!strip)
            return strip.error();
        drawing = std::move(strip).value();
    } else {
        drawing = drawStage(walkthrough, {last, 1}, stage);
        if (options.cropped) {
            const LaneRooms rooms = laneRooms(walkthrough, {last, 1}, stage);
            removeHeading(drawing, rooms.window);
            removeHeading(drawing, rooms.matrix);
            drawing = cropped(drawing);
        }
    }
    if (!options.caption.empty())
        addCaption(drawing, options.caption);
    return drawing;
}

} // namespace lab
