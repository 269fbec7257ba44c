#include "core/scene/layout.h"

#include "core/scene/plane_marks.h"
#include "core/scene/plane_places.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

namespace lab {
namespace {

constexpr double closeUpPitch = 30;
constexpr double closeUpShare = 0.27; ///< of the width, for the window and again for the filter

double cellsLength(Index count, double pitch)
{
    return count > 0 ? static_cast<double>(count) * pitch : emptySide;
}

struct Size {
    double width = 0, height = 0;
};

Size sizeOf(const PlanesQuery &planes, Index perLine, double pitch, const Gaps &gaps)
{
    const Index lines = linesOf(planes.planes, perLine);
    const double width =
        static_cast<double>(perLine) * cellsLength(planes.planes > 0 ? planes.columns.count : 0, pitch) +
        static_cast<double>(perLine - 1) * gaps.planes();
    const double height =
        static_cast<double>(lines) * (cellsLength(planes.planes > 0 ? planes.rows.count : 0, pitch) + gaps.caption()) +
        static_cast<double>(lines - 1) * gaps.planes() / 2;
    return {planes.planes <= 1 ? std::max(width, planes.captionWidth) : width, height};
}

/// How many planes stand beside each other, for a number of lines.
Index perLine(Index planes, Index lines)
{
    return planes <= 0 ? 1 : (planes + lines - 1) / lines;
}

struct Fit {
    double pitch = 0;
    Index inputs = 1, filters = 1, outputs = 1; ///< planes beside each other
};

/// All planes with cells of one size.
Fit uniformFit(const WindowQuery &q, const Gaps &gaps)
{
    Fit best;
    double bestScore = 0;
    for (const Index lines : {1, 2, 3, 4, 6}) {
        if (lines > 1 && lines > std::max(q.input.planes, q.filter.planes))
            break;
        for (const Index outLines : {1, 2, 3, 4, 6}) {
            if (outLines > 1 && outLines > q.output.planes)
                break;
            Fit fit{0, perLine(q.input.planes, lines), perLine(q.filter.planes, lines),
                    perLine(q.output.planes, outLines)};
            fit.pitch = largestPitch(q.largestPitch, [&](double pitch) {
                const Size in = sizeOf(q.input, fit.inputs, pitch, gaps),
                           filter = sizeOf(q.filter, fit.filters, std::max(pitch, q.filter.least), gaps),
                           out = sizeOf(q.output, fit.outputs, std::max(pitch, q.output.least), gaps);
                double width = in.width + filter.width + out.width + 2 * gaps.sign();
                double height = std::max({in.height, filter.height, out.height});
                if (q.products.planes > 0)
                    width += sizeOf(q.products, 1, pitch, gaps).width + gaps.arrow();
                for (const PlanesQuery &planes : q.tail) {
                    const Size size = sizeOf(planes, 1, std::max(pitch, planes.least), gaps);
                    width += gaps.sign() + size.width;
                    height = std::max(height, size.height);
                }
                return width <= q.room.width && height <= q.room.height;
            });
            // One line reads best: more have to be worth it.
            const double score = fit.pitch / (1 + 0.04 * static_cast<double>(lines + outLines - 2));
            if (score > bestScore)
                std::tie(best, bestScore) = std::tuple(fit, score);
        }
    }
    return best;
}

/// What is left of the height stands more below than above; `tallest` is the highest of the blocks in the room.
Box centred(double x, const Size &size, double tallest, const Box &room)
{
    const double above = 0.25 * std::max(0.0, room.height - tallest);
    return {x, room.y + above + std::max(0.0, (std::min(tallest, room.height) - size.height) / 2), size.width,
            std::min(size.height, room.height)};
}

void placeSigns(WindowLayout &layout, const PlanesPlace &left, const WindowQuery &q)
{
    const double y =
        left.box.centre().y + Gaps{.unit = q.unit, .room = q.room.width, .tail = !q.tail.empty()}.caption() / 2;
    layout.times = {(left.box.right() + layout.filter.box.x) / 2, y};
    const PlanesPlace &result = layout.products.planes.empty() ? layout.output : layout.products;
    layout.equals = {(layout.filter.box.right() + result.box.x) / 2, y};
}

/// All on one line, over the hops between the planes.
void alignCaptions(WindowLayout &layout)
{
    std::vector<Box *> captions;
    for (PlanesPlace *block : {&layout.input, &layout.filter, &layout.output})
        for (PlanePlace &plane : block->planes)
            captions.push_back(&plane.caption);
    for (PlanesPlace &block : layout.tail)
        captions.push_back(&block.planes.front().caption);
    double top = captions.front()->y;
    for (const Box *caption : captions)
        top = std::min(top, caption->y);
    for (std::size_t i = 0; i < captions.size(); ++i) {
        captions[i]->y = top;
        if (i + 1 < captions.size())
            captions[i]->width = captions[i + 1]->x - captions[i]->x - 6;
    }
}

WindowLayout uniformLayout(const WindowQuery &q, const Fit &fit, const Gaps &gaps)
{
    WindowLayout layout;
    const double pitch = fit.pitch * q.zoom;
    std::vector<double> pitches{pitch, std::max(fit.pitch, q.filter.least) * q.zoom,
                                std::max(fit.pitch, q.output.least) * q.zoom};
    std::vector<Size> sizes{sizeOf(q.input, fit.inputs, pitches[0], gaps),
                            sizeOf(q.filter, fit.filters, pitches[1], gaps),
                            sizeOf(q.output, fit.outputs, pitches[2], gaps)};
    for (const PlanesQuery &planes : q.tail) {
        pitches.push_back(std::max(fit.pitch, planes.least) * q.zoom);
        sizes.push_back(sizeOf(planes, 1, pitches.back(), gaps));
    }
    // Zoomed planes share the room by their size, and show a part of themselves.
    double available = q.room.width - static_cast<double>(sizes.size() - 1) * gaps.sign();
    const Size products = q.products.planes > 0 ? sizeOf(q.products, 1, pitch, gaps) : Size{};
    if (q.products.planes > 0)
        available -= products.width + gaps.arrow();
    double wanted = 0, tallest = 0;
    for (const Size &size : sizes)
        wanted += size.width;
    for (Size &size : sizes) {
        size.width *= std::min(1.0, available / wanted);
        size.height = std::min(size.height, q.room.height);
        tallest = std::max(tallest, size.height);
    }
    double x = q.room.x;
    const auto place = [&](const PlanesQuery &planes, Index columns, std::size_t which) {
        const Box box = centred(x, sizes[which], tallest, q.room);
        x += sizes[which].width + gaps.sign();
        return placed(planes, columns, box, pitches[which], gaps);
    };
    layout.input = place(q.input, fit.inputs, 0);
    layout.filter = place(q.filter, fit.filters, 1);
    if (q.products.planes > 0) {
        layout.products = placed(q.products, 1, centred(x, products, tallest, q.room), pitch, gaps);
        x += products.width + gaps.arrow();
    }
    layout.output = place(q.output, fit.outputs, 2);
    for (std::size_t i = 0; i < q.tail.size(); ++i)
        layout.tail.push_back(place(q.tail[i], 1, 3 + i));
    if (!q.tail.empty() && fit.inputs * fit.filters * fit.outputs == 1)
        alignCaptions(layout);
    placeSigns(layout, layout.input, q);
    return layout;
}

/// Input, and beside it the filter with the output below; nothing where the cells would not be larger by it.
std::optional<WindowLayout> stackedLayout(WindowQuery q, const Fit &beside, const Gaps &gaps)
{
    constexpr double smaller = 0.7; ///< cells of filter and output
    const double sign = 26 * q.unit, between = 4 * q.unit;
    for (PlanesQuery *planes : {&q.input, &q.filter, &q.output})
        planes->captionWidth = 0;
    const auto sizes = [&](double pitch) {
        return std::array{sizeOf(q.input, 1, pitch, gaps),
                          sizeOf(q.filter, 1, std::max(smaller * pitch, q.filter.least), gaps),
                          sizeOf(q.output, 1, std::max(smaller * pitch, q.output.least), gaps)};
    };
    const double pitch = largestPitch(q.largestPitch, [&](double p) {
        const auto [in, filter, out] = sizes(p);
        return in.width + sign + std::max(filter.width, out.width) <= q.room.width &&
               std::max(in.height, filter.height + between + out.height) <= q.room.height;
    });
    if (pitch <= beside.pitch)
        return std::nullopt;
    const auto [in, filter, out] = sizes(pitch);
    const double x = q.room.x + in.width + sign, width = q.room.right() - x;
    const double y = q.room.y + filter.height + between;
    WindowLayout layout;
    layout.input = placed(q.input, 1, {q.room.x, q.room.y, in.width, in.height}, pitch * q.zoom, gaps);
    layout.filter = placed(q.filter, 1, {x, q.room.y, width, filter.height},
                           std::max(smaller * pitch, q.filter.least) * q.zoom, gaps);
    layout.output =
        placed(q.output, 1, {x, y, width, out.height}, std::max(smaller * pitch, q.output.least) * q.zoom, gaps);
    const double half = gaps.caption() / 2;
    layout.times = {x - sign / 2, q.room.y + filter.height / 2 + half};
    layout.equals = {x - sign / 2, y + out.height / 2 + half};
    return layout;
}

struct CloseUpFit {
    double pitch = 0;
    Index columns = 1;
    Size size;
};

/// Window and filter close up, in the same arrangement.
CloseUpFit closeUpFit(const WindowQuery &q, double width, const Gaps &gaps)
{
    CloseUpFit best;
    for (const Index lines : {1, 2, 3, 4, 6, 8}) {
        if (lines > 1 && lines > q.filter.planes)
            break;
        const Index columns = perLine(q.filter.planes, lines);
        const double pitch = largestPitch(std::min(closeUpPitch * q.unit, q.largestPitch), [&](double p) {
            const Size size = sizeOf(q.filter, columns, p, gaps);
            return size.width <= width && size.height <= q.room.height;
        });
        if (pitch > best.pitch * 1.05)
            best = {pitch, columns, {}};
    }
    // A huge kernel shows a part, with numbers that can be read.
    best.pitch = std::max(best.pitch, smallestNumberCell(std::max(q.filter.characters, q.closeUp.characters)) + 1);
    best.size = sizeOf(q.filter, best.columns, best.pitch, gaps);
    best.size.width = std::min(best.size.width, width);
    best.size.height = std::min(best.size.height, q.room.height);
    return best;
}

double overviewPitch(const PlanesQuery &planes, Index columns, double width, const Box &room, double most,
                     const Gaps &gaps)
{
    return largestPitch(most, [&](double pitch) {
        const Size size = sizeOf(planes, columns, pitch, gaps);
        return size.width <= width && size.height <= room.height;
    });
}

/// Input whole, window close up ⊙ filter = output whole.
WindowLayout overviewLayout(const WindowQuery &q, const Gaps &gaps)
{
    WindowLayout layout;
    layout.hasCloseUp = true;
    const CloseUpFit close = closeUpFit(q, closeUpShare * (q.room.width - 3 * gaps.sign()), gaps);
    const double rest = q.room.width - 3 * gaps.sign() - 2 * close.size.width;
    double x = q.room.x;
    const auto overview = [&](PlanesQuery planes, double width, double givenPitch) {
        planes.captionWidth = std::min(planes.captionWidth, width);
        Fit best;
        for (const Index lines : {1, 2, 3, 4, 6, 8}) {
            if (lines > 1 && lines > planes.planes)
                break;
            const Index columns = perLine(planes.planes, lines);
            const double pitch = overviewPitch(planes, columns, width, q.room, q.largestPitch, gaps);
            if (pitch > best.pitch * 1.05)
                best = {pitch, columns};
        }
        const double zoomed = givenPitch > 0 ? givenPitch : best.pitch * q.zoom;
        Size size = sizeOf(planes, best.inputs, zoomed, gaps);
        size = {std::min(size.width, width), std::min(size.height, q.room.height)};
        const Box box = centred(x, size, q.room.height, q.room);
        x += size.width + gaps.sign();
        return placed(planes, best.inputs, box, zoomed, gaps);
    };
    layout.input = overview(q.input, rest * (q.tail.empty() ? 0.6 : 0.4), q.inputPitch);
    const auto closeUp = [&](const PlanesQuery &planes) {
        const Box box = centred(x, close.size, q.room.height, q.room);
        x += close.size.width + gaps.sign();
        return placed(planes, close.columns, box, close.pitch, gaps);
    };
    layout.closeUp = closeUp(q.closeUp);
    layout.filter = closeUp(q.filter);
    const auto shares = static_cast<double>(q.tail.size() + 1);
    const double share = (q.room.right() - x - gaps.sign() * (shares - 1)) / shares;
    layout.output = overview(q.output, share, 0);
    for (const PlanesQuery &planes : q.tail)
        layout.tail.push_back(overview(planes, share, 0));
    placeSigns(layout, layout.closeUp, q);
    return layout;
}

/// The window close up: of each channel the numbers ⊙ the weights = their sum, and behind them the output number.
void placeCloseUps(WindowLayout &layout, const WindowQuery &q, const Box &row, double pitch, Index planes,
                   const Gaps &gaps)
{
    const double sign = 18 * q.unit, sum = 72 * q.unit;
    const double cells =
        std::min(cellsLength(q.filter.columns.count, pitch),
                 (row.width - static_cast<double>(planes) * (sign + sum)) / 2 / static_cast<double>(planes));
    double x = row.x;
    const auto place = [&](PlanesQuery query, PlanesPlace &block, Index plane) {
        query.planes = 1;
        query.captionWidth = 0;
        block.planes.push_back(placed(query, 1, {x, row.y, cells, row.height}, pitch, gaps).planes[0]);
        block.planes.back().plane = plane;
        block.planes.back().caption.width += sign; // the sign stands lower
        block.box = {row.x, row.y, row.width, row.height};
        x += cells + sign;
    };
    for (Index i = 0; i < planes; ++i) {
        place(q.closeUp, layout.closeUp, i);
        place(q.filter, layout.filter, i);
        const Box grid = layout.filter.planes.back().grid.bounds();
        layout.sums.push_back({grid.right() + 6 * q.unit, grid.y, sum, grid.height});
        x += sum - sign + 6 * q.unit;
    }
    const Box grid = layout.filter.planes.back().grid.bounds();
    layout.result = {x, grid.y + std::max(0.0, grid.height - 48 * q.unit) / 2, 68 * q.unit,
                     std::min(grid.height, 48 * q.unit)};
}

/// Input and output as large as there is room for, and below them what happens in the window.
WindowLayout picturesLayout(const WindowQuery &q, const Gaps &gaps)
{
    WindowLayout layout;
    layout.hasCloseUp = layout.pictures = true;
    double rowWidth = q.room.width - 76 * q.unit;
    const double least = smallestNumberCell(std::max(q.closeUp.characters, q.filter.characters)) + 1;
    Index planes = std::max<Index>(q.filter.planes, 1);
    const auto width = [&](double pitch) {
        return static_cast<double>(planes) * (2 * cellsLength(q.filter.columns.count, pitch) + 96 * q.unit);
    };
    while (planes > 1 && width(least) > rowWidth)
        --planes;
    // The magnified pixels only where no channel and no digit gives way to them.
    const double magnifier = 64 * q.unit, aside = 16 * q.unit;
    const bool magnifies = planes == q.filter.planes && width(least) <= rowWidth - magnifier - aside;
    const double rowX = q.room.x + (magnifies ? magnifier + aside : 0);
    rowWidth -= rowX - q.room.x;
    const double most = 0.24 * q.room.height;
    const double pitch = std::max(least, largestPitch(28 * q.unit, [&](double p) {
                                      return width(p) <= rowWidth && cellsLength(q.filter.rows.count, p) <= most;
                                  }));
    const double rowHeight = gaps.caption() + std::min(cellsLength(q.filter.rows.count, pitch), most);
    const double height = q.room.height - rowHeight - 12 * q.unit - q.under;
    // Between them stands the filter, where the pictures leave room for it.
    const double narrow = std::max(36 * q.unit, gaps.sign());
    // What follows takes its share; a picture that is pooled is smaller.
    const auto shareOf = [&](const PlanesQuery &plane) {
        return std::min(1.0, static_cast<double>(plane.columns.count) /
                                 static_cast<double>(std::max<Index>(q.output.columns.count, 1)));
    };
    double shares = 2;
    for (const PlanesQuery &plane : q.tail)
        shares += shareOf(plane);
    const double gap = 38 * q.unit, room = q.room.width - gap * static_cast<double>(q.tail.size());
    const double pictureWidth =
        static_cast<double>(q.input.columns.count) *
        std::min((room - narrow) / shares / static_cast<double>(std::max<Index>(q.input.columns.count, 1)),
                 (height - gaps.caption()) / static_cast<double>(std::max<Index>(q.input.rows.count, 1)));
    const double between =
        std::clamp(room - shares * pictureWidth, narrow,
                   std::max(narrow, (22 * static_cast<double>(q.filter.columns.count) + 16) * q.unit));
    double x = q.room.x;
    const auto picture = [&](PlanesQuery query, double share, double behind) {
        const auto rows = static_cast<double>(query.rows.count), columns = static_cast<double>(query.columns.count);
        const double fitting =
            std::min((room - between) / shares * share / columns, (height - gaps.caption()) / rows * share);
        const Box box{x, q.room.y, columns * fitting, gaps.caption() + rows * fitting};
        query.captionWidth = std::min(query.captionWidth, box.width);
        x += box.width + behind;
        return placed(query, 1, box, fitting * q.zoom, gaps);
    };
    layout.input = picture(q.input, 1, between);
    layout.output = picture(q.output, 1, gap);
    for (const PlanesQuery &plane : q.tail)
        layout.tail.push_back(picture(plane, shareOf(plane), gap));
    layout.equals.y = q.room.y + gaps.caption() + (layout.output.box.height - gaps.caption()) / 2;
    double top = q.room.y + std::max(layout.input.box.height, layout.output.box.height) + 12 * q.unit;
    if (q.under > 0)
        layout.under = {q.room.x, top - 6 * q.unit, q.room.width, q.under};
    top += q.under;
    placeCloseUps(layout, q, {rowX, top, rowWidth, rowHeight}, pitch, planes, gaps);
    if (const double side = std::min(magnifier, rowHeight - gaps.caption()); magnifies && side > 0)
        layout.magnifier = {q.room.x, top + gaps.caption(), side, side};
    return layout;
}

} // namespace

WindowLayout windowLayout(const WindowQuery &query)
{
    const Gaps gaps{query.unit, query.room.width, query.tight, !query.tail.empty()};
    if (query.pictures) {
        WindowLayout layout = picturesLayout(query, gaps);
        layout.signSize = 16 * query.unit;
        layout.captionSize = 12 * query.unit;
        return layout;
    }
    const Fit fit = uniformFit(query, gaps);
    const bool readable = fit.pitch >= smallestNumberCell(std::min(query.input.characters, 4)) + 1;
    const bool single = query.input.planes == 1 && query.filter.planes == 1 && query.output.planes == 1;
    if (query.narrow && single && query.tail.empty() && readable && !query.closeUpOnly)
        if (std::optional<WindowLayout> stacked = stackedLayout(query, fit, gaps)) {
            stacked->signSize = 20 * query.unit;
            stacked->captionSize = 12 * query.unit;
            return *std::move(stacked);
        }
    WindowLayout layout =
        readable && !query.closeUpOnly ? uniformLayout(query, fit, gaps) : overviewLayout(query, gaps);
    layout.signSize = std::min(26.0, gaps.sign() * 0.6) * std::max(1.0, query.unit);
    layout.captionSize = 12 * query.unit;
    return layout;
}

} // namespace lab
