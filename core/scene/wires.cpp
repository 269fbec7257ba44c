#include "core/scene/wires.h"

#include "core/scene/text_width.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <queue>
#include <set>
#include <utility>

namespace lab {
namespace {

constexpr double off = 1.5;  ///< from a box to a line beside it
constexpr double bend = 14;  ///< what a corner costs, as length
constexpr double shared = 4; ///< how many times its length a stretch costs that another way has taken
constexpr std::size_t mostObstacles = 900;

/// Where a text is really written within its box.
Box writtenIn(const TextMark &mark)
{
    const double width = std::min(mark.box.width, textWidth(mark.text, mark.size, mark.font, mark.bold));
    const double height = std::min(mark.box.height, 1.2 * mark.size), free = mark.box.width - width;
    const double x = mark.align == Align::Left    ? mark.box.x
                     : mark.align == Align::Right ? mark.box.x + free
                                                  : mark.box.x + free / 2;
    constexpr double around = 3;
    return {x - around, mark.box.centre().y - height / 2, width + 2 * around, height};
}

/// Those that nearly coincide once, and the further ones; from the lowest on.
std::vector<double> merged(const std::set<double> &lines, const std::vector<double> &further)
{
    std::set<double> kept;
    for (const double line : lines)
        if (kept.empty() || line - *kept.rbegin() > 1)
            kept.insert(line);
    kept.insert(further.begin(), further.end());
    return {kept.begin(), kept.end()};
}

/// The first line at or behind a place.
std::size_t lineAt(const std::vector<double> &lines, double place)
{
    return static_cast<std::size_t>(std::lower_bound(lines.begin(), lines.end(), place) - lines.begin());
}

/// The middles of the four sides, just outside.
std::array<Point, 4> portsOf(const Box &box)
{
    const Point middle = box.centre();
    return {Point{box.x - off, middle.y}, Point{box.right() + off, middle.y}, Point{middle.x, box.y - off},
            Point{middle.x, box.bottom() + off}};
}

/// Crossing lines beside all obstacles; the stretches between crossings that lie in none of them are free.
struct Crossings {
    std::vector<double> xs, ys;
    std::vector<double> across, down; ///< cost of the stretch to the next crossing, as a factor; 0: in an obstacle

    [[nodiscard]] std::size_t at(std::size_t i, std::size_t j) const { return j * xs.size() + i; }

    Crossings(const std::vector<Box> &obstacles, const std::vector<std::vector<Point>> &taken,
              const std::vector<Point> &ports, double width, double height)
    {
        std::set<double> columns{off, width - off}, rows{off, height - off};
        for (const Box &box : obstacles) {
            columns.insert({box.x - off, box.right() + off});
            rows.insert({box.y - off, box.bottom() + off});
        }
        for (const Point &port : ports) {
            xs.push_back(port.x);
            ys.push_back(port.y);
        }
        xs = merged(columns, xs);
        ys = merged(rows, ys);
        across.assign(xs.size() * ys.size(), 1);
        down = across;
        for (const std::vector<Point> &wire : taken)
            for (std::size_t i = 1; i < wire.size(); ++i)
                weigh(std::min(wire[i - 1].x, wire[i].x), std::max(wire[i - 1].x, wire[i].x),
                      std::min(wire[i - 1].y, wire[i].y), std::max(wire[i - 1].y, wire[i].y), 2.5, shared);
        for (const Box &box : obstacles)
            weigh(box.x, box.right(), box.y, box.bottom(), 0, 0);
    }

    /// Sets the factor of the stretches that touch a box, or pass it at less than `near`.
    void weigh(double left, double right, double top, double bottom, double near, double factor)
    {
        const std::size_t i0 = lineAt(xs, left - near), i1 = lineAt(xs, right + near);
        const std::size_t j0 = lineAt(ys, top - near), j1 = lineAt(ys, bottom + near);
        for (std::size_t j = j0; j < j1; ++j)
            for (std::size_t i = i0 > 0 ? i0 - 1 : 0; i < i1 && i + 1 < xs.size(); ++i)
                if (ys[j] > top - near && ys[j] < bottom + near && xs[i] < right && xs[i + 1] > left)
                    across[at(i, j)] = factor;
        for (std::size_t i = i0; i < i1; ++i)
            for (std::size_t j = j0 > 0 ? j0 - 1 : 0; j < j1 && j + 1 < ys.size(); ++j)
                if (xs[i] > left - near && xs[i] < right + near && ys[j] < bottom && ys[j + 1] > top)
                    down[at(i, j)] = factor;
    }

    /// A* from any of the first four ports to any of the last four: cost is length, corners and what is shared.
    [[nodiscard]] std::vector<Point> way(const std::vector<Point> &ports) const
    {
        constexpr double never = std::numeric_limits<double>::infinity();
        constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
        const std::size_t count = xs.size() * ys.size();
        // A state is a crossing and whether it was reached along a row.
        std::vector<double> best(2 * count, never);
        std::vector<std::size_t> from(2 * count, none);
        std::vector<bool> isGoal(count, false);
        using Entry = std::pair<double, std::size_t>;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
        const auto crossing = [this](const Point &port) { return at(lineAt(xs, port.x), lineAt(ys, port.y)); };
        for (std::size_t p = 4; p < 8; ++p)
            isGoal[crossing(ports[p])] = true;
        const auto left = [&](std::size_t place) {
            double least = never;
            for (std::size_t p = 4; p < 8; ++p)
                least = std::min(least, std::abs(xs[place % xs.size()] - ports[p].x) +
                                            std::abs(ys[place / xs.size()] - ports[p].y));
            return least;
        };
        for (std::size_t p = 0; p < 4; ++p) {
            const std::size_t start = 2 * crossing(ports[p]) + (p < 2 ? 1 : 0); // it leaves its side straight on
            best[start] = 0;
            open.emplace(left(start / 2), start);
        }
        while (!open.empty()) {
            const auto [estimate, state] = open.top();
            open.pop();
            const std::size_t place = state / 2, i = place % xs.size(), j = place / xs.size();
            if (isGoal[place])
                return cornersOf(state, from);
            if (estimate > best[state] + left(place) + 1e-9)
                continue;
            const auto go = [&](std::size_t next, double length, double factor, bool alongRow) {
                if (factor == 0)
                    return;
                const std::size_t reached = 2 * next + (alongRow ? 1 : 0);
                const double cost = best[state] + length * factor + (alongRow == (state % 2 == 1) ? 0 : bend);
                if (cost >= best[reached])
                    return;
                best[reached] = cost;
                from[reached] = state;
                open.emplace(cost + left(next), reached);
            };
            if (i + 1 < xs.size())
                go(place + 1, xs[i + 1] - xs[i], across[place], true);
            if (i > 0)
                go(place - 1, xs[i] - xs[i - 1], across[place - 1], true);
            if (j + 1 < ys.size())
                go(place + xs.size(), ys[j + 1] - ys[j], down[place], false);
            if (j > 0)
                go(place - xs.size(), ys[j] - ys[j - 1], down[place - xs.size()], false);
        }
        return {};
    }

    [[nodiscard]] std::vector<Point> cornersOf(std::size_t state, const std::vector<std::size_t> &from) const
    {
        std::vector<Point> corners;
        for (;; state = from[state]) {
            const Point at{xs[state / 2 % xs.size()], ys[state / 2 / xs.size()]};
            const std::size_t n = corners.size();
            const bool straight = n > 1 && ((corners[n - 2].x == at.x && corners[n - 1].x == at.x) ||
                                            (corners[n - 2].y == at.y && corners[n - 1].y == at.y));
            if (straight)
                corners.back() = at;
            else
                corners.push_back(at);
            if (from[state] == std::numeric_limits<std::size_t>::max())
                break;
        }
        std::reverse(corners.begin(), corners.end());
        return corners;
    }
};

} // namespace

Box firstBoxOf(const Drawing &drawing, const CellRef &cell)
{
    for (const Mark &mark : drawing.marks)
        if (const auto *box = std::get_if<BoxMark>(&mark); box && box->cell == cell && cell.panel != Panel::None)
            return box->box;
    return {};
}

Wires::Wires(const Drawing &drawing) : m_width(drawing.width), m_height(drawing.height)
{
    for (const Mark &mark : drawing.marks)
        if (const auto *box = std::get_if<BoxMark>(&mark); box && box->cell.panel != Panel::None)
            m_obstacles.push_back(box->box);
        else if (const auto *text = std::get_if<TextMark>(&mark); text && text->cell.panel == Panel::None)
            m_obstacles.push_back(writtenIn(*text));
        else if (const auto *pixels = std::get_if<PixelMark>(&mark))
            m_obstacles.push_back(pixels->box);
}

std::vector<Point> Wires::wayBetween(const Box &from, const Box &to)
{
    if (m_obstacles.size() > mostObstacles || from.width <= 0 || to.width <= 0)
        return {};
    std::vector<Point> ports;
    for (const Box *box : {&from, &to})
        for (const Point &port : portsOf(*box))
            ports.push_back(port);
    std::vector<Point> way = Crossings(m_obstacles, m_found, ports, m_width, m_height).way(ports);
    if (!way.empty())
        m_found.push_back(way);
    return way;
}

} // namespace lab
