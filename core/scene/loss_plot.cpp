#include "core/scene/loss_plot.h"

#include "core/scene/cell_looks.h"
#include "core/scene/plane_marks.h"
#include "core/scene/text_width.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <cmath>

namespace lab {
namespace {

constexpr double leftRoom = 44, bottomRoom = 34, topRoom = 22, rightRoom = 10;
constexpr double leastLoss = 1e-12; ///< lower ones lie on the axis

/// The stretch of powers of ten that the losses cover, two at least.
struct Powers {
    int low = 0, high = 1;
};

Powers powersOf(std::span<const double> losses, std::span<const double> others)
{
    double least = HUGE_VAL, most = leastLoss;
    for (const std::span<const double> &some : {losses, others})
        for (const double loss : some)
            if (std::isfinite(loss)) {
                least = std::min(least, std::max(loss, leastLoss));
                most = std::max(most, loss);
            }
    least = std::min(least, most);
    Powers powers{static_cast<int>(std::floor(std::log10(least))), static_cast<int>(std::ceil(std::log10(most)))};
    powers.high = std::max(powers.high, powers.low + 1);
    return powers;
}

/// The colours from -`end` to `end`, between their names.
void drawScale(Drawing &drawing, const Box &room, const std::string &name, double end)
{
    constexpr int steps = 17;
    const std::string most = shortNumberText(end, 5);
    const double size = 10.5, nameWidth = textWidth(name, size, Font::Ui) + 8,
                 firstWidth = monoWidth('-' + most, size) + 4, lastWidth = monoWidth(most, size) + 4;
    const double left = room.x + nameWidth + firstWidth;
    const double each = std::min(120.0, room.right() - lastWidth - left) / steps;
    if (each < 2 || !(end > 0))
        return;
    addMuted(drawing, {room.x, room.y, nameWidth, room.height}, name, size, Align::Left, Font::Ui);
    addMuted(drawing, {room.x + nameWidth, room.y, firstWidth, room.height}, '-' + most, size, Align::Left);
    for (int i = 0; i < steps; ++i)
        drawing.marks.push_back(BoxMark{.box = {left + i * each, room.y + 2, each, room.height - 4},
                                        .role = Role::Filter,
                                        .fill = Fill::Value,
                                        .value = 2.0 * i / (steps - 1) - 1,
                                        .radius = 0});
    addMuted(drawing, {left + steps * each + 4, room.y, lastWidth, room.height}, most, size, Align::Left);
}

/// 1, 2 or 5 times a power of ten: about four marks on an axis.
Index stepOfMarks(Index count)
{
    Index step = 1;
    while (count / step > 4)
        step *= count / (step * 2) <= 4 ? 2 : count / (step * 5) <= 4 ? 5 : 10;
    return step;
}

} // namespace

Drawing drawLoss(std::span<const double> losses, double width, double height, SceneTranslator translate,
                 const OtherLosses &other)
{
    Drawing drawing{.width = width, .height = height, .marks = {}};
    const Powers powers = powersOf(losses, other.losses);
    const Index otherEnd = other.first + static_cast<Index>(other.losses.size());
    const Index last = std::max<Index>(std::max(static_cast<Index>(losses.size()), otherEnd) - 1, 1);
    const Box plot{leftRoom, topRoom, width - leftRoom - rightRoom, height - topRoom - bottomRoom};
    const auto xOf = [&](double step) { return plot.x + plot.width * step / static_cast<double>(last); };
    const auto yOf = [&](double loss) {
        const double share = (std::log10(std::max(loss, leastLoss)) - powers.low) / (powers.high - powers.low);
        return plot.bottom() - plot.height * std::clamp(share, 0.0, 1.0);
    };
    const auto line = [&](Point from, Point to, Tone tone, double thickness) {
        drawing.marks.push_back(
            LineMark{.from = from, .to = to, .role = Role::Neutral, .tone = tone, .width = thickness});
    };
    const int everyPower = (powers.high - powers.low + 4) / 5;
    for (int power = powers.low; power <= powers.high; power += everyPower) {
        const double y = yOf(std::pow(10.0, power));
        line({plot.x, y}, {plot.right(), y}, Tone::Faint, 1);
        const std::string value =
            power > 5 ? "1e" + numberText(Index{power}) : shortNumberText(std::pow(10.0, power), 6);
        addMuted(drawing, {0, y - 7, leftRoom - 6, 14}, value, 10.5, Align::Right);
    }
    line({plot.x, plot.y}, {plot.x, plot.bottom()}, Tone::Muted, 1);
    line({plot.x, plot.bottom()}, {plot.right(), plot.bottom()}, Tone::Muted, 1);
    for (Index step = 0; step <= last; step += stepOfMarks(last))
        addMuted(drawing, {xOf(static_cast<double>(step)) - 30, plot.bottom() + 3, 60, 13}, numberText(step), 10.5,
                 Align::Centre);
    addMuted(drawing, {plot.x, plot.bottom() + 17, plot.width, 14},
             said(translate, QT_TRANSLATE_NOOP("Scene", "learning step")), 10.5, Align::Right, Font::Ui);
    for (std::size_t i = 1; i < other.losses.size(); ++i)
        drawing.marks.push_back(LineMark{
            .from = {xOf(static_cast<double>(other.first) + static_cast<double>(i - 1)), yOf(other.losses[i - 1])},
            .to = {xOf(static_cast<double>(other.first) + static_cast<double>(i)), yOf(other.losses[i])},
            .role = Role::Neutral,
            .tone = Tone::Muted,
            .width = 1.4,
            .dashed = true});
    if (other.losses.size() > 1 && other.rate > 0) // over the line: the run that grows is far above it
        addMuted(drawing,
                 {plot.x, std::clamp(yOf(other.losses.back()) - 17, plot.y, plot.bottom() - 16), plot.width, 14},
                 said(translate, QT_TRANSLATE_NOOP("Scene", "with rate %1"), {shortNumberText(other.rate, 6)}), 10.5,
                 Align::Right, Font::Ui);
    else if (other.losses.size() > 1) // below the line, where a falling run leaves room
        addMuted(drawing, {plot.x + 8, plot.bottom() - 17, plot.width - 8, 14},
                 said(translate, QT_TRANSLATE_NOOP("Scene", "dashed: what the next steps will give")), 10.5,
                 Align::Left, Font::Ui);
    // At most a line a pixel.
    const auto stride = std::max<std::size_t>(1, losses.size() / static_cast<std::size_t>(std::max(plot.width, 1.0)));
    std::optional<Point> before;
    std::size_t named = 0;
    for (std::size_t i = 0; i < losses.size(); ++i) {
        if (!std::isfinite(losses[i]))
            break;
        if (i % stride != 0 && i + 1 != losses.size())
            continue;
        const Point at{xOf(static_cast<double>(i)), yOf(losses[i])};
        if (before)
            drawing.marks.push_back(
                LineMark{.from = *before, .to = at, .role = Role::Output, .tone = Tone::Strong, .width = 2});
        before = at;
        named = i;
    }
    if (!before)
        return drawing;
    drawing.marks.push_back(BoxMark{.box = {before->x - 4, before->y - 4, 8, 8},
                                    .role = Role::Output,
                                    .tone = Tone::Strong,
                                    .outline = Outline::Thin,
                                    .radius = 4});
    TextMark label;
    label.text = said(translate, QT_TRANSLATE_NOOP("Scene", "step %1: loss %2"),
                      {numberText(static_cast<Index>(named)), shortNumberText(losses[named], 8)});
    label.box = {plot.x, 2, plot.width, 16};
    label.size = 12;
    label.bold = true;
    label.font = Font::Ui;
    label.align = Align::Right;
    if (named > 0) {
        const std::string text =
            said(translate, QT_TRANSLATE_NOOP("Scene", "%1 before"), {shortNumberText(losses[named - 1], 8)});
        const double wide = textWidth(text, 11, Font::Ui) + 10;
        if (textWidth(label.text, label.size, Font::Ui, true) + wide < plot.width) {
            addMuted(drawing, {plot.right() - wide, 2, wide, 16}, text, 11, Align::Right, Font::Ui);
            label.box.width -= wide;
        }
    }
    drawing.marks.push_back(std::move(label));
    return drawing;
}

float weightAt(const Tensor &filter, const FilterCell &cell)
{
    const Shape &shape = filter.shape();
    return filter[((cell.ky * shape[1] + cell.kx) * shape[2] + cell.c) * shape[3] + cell.k];
}

Drawing drawValley(std::span<const double> distances, Index first, double width, double height,
                   SceneTranslator translate)
{
    constexpr double foot = 38, head = 10, side = 56, away = 8;
    constexpr int pieces = 48;
    Drawing drawing{.width = width, .height = height, .marks = {}};
    double farthest = 0;
    for (const double distance : distances)
        farthest = std::max(farthest, std::abs(distance));
    if (!(farthest > 0) || !std::isfinite(farthest))
        return drawing;
    const double reach = farthest * 1.08, across = std::max(width / 2 - side - away, 20.0), floor = height - foot;
    const auto at = [&](double distance) {
        const double share = distance / reach;
        return Point{width / 2 + across * share, floor - (floor - head) * share * share};
    };
    const auto line = [&](Point from, Point to, Role role, Tone tone, double thickness, bool dashed = false) {
        drawing.marks.push_back(
            LineMark{.from = from, .to = to, .role = role, .tone = tone, .width = thickness, .dashed = dashed});
    };
    line({width / 2 - across, floor}, {width / 2 + across, floor}, Role::Neutral, Tone::Muted, 1);
    for (int i = 0; i < pieces; ++i)
        line(at(reach * (2.0 * i / pieces - 1)), at(reach * (2.0 * (i + 1) / pieces - 1)), Role::Patch, Tone::Strong,
             2);
    for (const double share : {-1.0, 0.0, 1.0})
        addMuted(drawing, {at(farthest * share).x - 40, floor + 4, 80, 14},
                 shortNumberText(farthest * share, share < 0 ? 5 : 4), 10.5, Align::Centre);
    addMuted(drawing, {0, floor + 19, width, 15},
             said(translate, QT_TRANSLATE_NOOP("Scene", "distance from the lowest place")), 11, Align::Centre,
             Font::Ui);
    for (std::size_t i = 1; i < distances.size(); ++i)
        line(at(distances[i - 1]), at(distances[i]), Role::Filter, Tone::Strong, 1.4, true);
    for (std::size_t i = 0; i < distances.size(); ++i) {
        const Point place = at(distances[i]);
        drawing.marks.push_back(BoxMark{.box = {place.x - 4, place.y - 4, 8, 8},
                                        .role = Role::Filter,
                                        .tone = Tone::Strong,
                                        .outline = Outline::Thin,
                                        .radius = 4});
        const bool right = distances[i] > 0;
        if (std::abs(distances[i]) > 0.12 * farthest) // nearer ones lie upon each other
            addMuted(
                drawing, {right ? place.x + away : place.x - away - side, place.y - 8, side, 16},
                said(translate, QT_TRANSLATE_NOOP("Scene", "step %1"), {numberText(first + static_cast<Index>(i))}), 11,
                right ? Align::Left : Align::Right, Font::Ui);
    }
    return drawing;
}

std::string weightStepText(const Tensor &filter, const Tensor &gradient, const WeightStep &step)
{
    const auto brief = [](double value) { return shortNumberText(value, 6); };
    const double slope = weightAt(gradient, step.shown);
    const std::string slopeText = slope < 0 ? "(" + brief(slope) + ")" : brief(slope);
    return brief(weightAt(filter, step.shown)) + " - " + brief(step.rate) + " · " + slopeText + " = " +
           brief(weightAt(*step.to, step.shown));
}

Drawing drawWeights(const Tensor &filter, const Tensor &gradient, double width, SceneTranslator translate,
                    const WeightStep &step)
{
    constexpr double gap = 30, rim = 2, top = 20, below = 10, largestPitch = 46, usualPitch = 35, lineHeight = 20;
    const Index rows = filter.shape()[0], columns = filter.shape()[1];
    const double across = static_cast<double>(std::max<Index>(columns, 1));
    const double pitch = std::min(step.to ? usualPitch : largestPitch, (width - gap - rim) / 2 / across);
    const double high = top + pitch * static_cast<double>(rows);
    Drawing drawing{.width = width, .height = high + 4, .marks = {}};
    if (filter.size() == 0 || gradient.size() != filter.size() || pitch < 4)
        return drawing;
    const auto largestOf = [](const Tensor &tensor) {
        double largest = 0;
        for (const float value : tensor.values())
            if (std::isfinite(value))
                largest = std::max(largest, std::abs(double(value)));
        return largest;
    };
    double scale = largestOf(filter);
    for (const Tensor *other : {step.to, step.goal})
        if (other)
            scale = std::max(scale, largestOf(*other));
    const auto draw = [&](const Tensor &tensor, Point from, const std::string &name, double largest) {
        addCaption(drawing, {from.x, from.y, pitch * across + gap - 8, 16}, name, Role::Filter, 12);
        for (Index y = 0; y < rows; ++y)
            for (Index x = 0; x < columns; ++x) {
                const FilterCell cell{y, x, step.shown.c, step.shown.k};
                CellLook look;
                look.role = Role::Filter;
                look.fill = Fill::Value;
                look.value = weightAt(tensor, cell);
                look.scaled = largest > 0 && std::isfinite(look.value) ? look.value / largest : 0;
                look.number = pitch >= 24;
                const Box box{from.x + pitch * static_cast<double>(x), from.y + top + pitch * static_cast<double>(y),
                              pitch - 2, pitch - 2};
                if (step.to && cell == step.shown)
                    drawing.marks.push_back(BoxMark{.box = {box.x - 2, box.y - 2, box.width + 4, box.height + 4},
                                                    .role = Role::Neutral,
                                                    .tone = Tone::Strong});
                addCell(drawing, box, look, cell, 5);
            }
    };
    const auto word = [&](const char *key, const std::vector<std::string> &with = {}) {
        return said(translate, key, with);
    };
    const double second = pitch * across + gap;
    if (!step.to) {
        draw(filter, {rim, 0}, word(QT_TRANSLATE_NOOP("Scene", "filter now")), scale);
        draw(gradient, {second, 0}, word(QT_TRANSLATE_NOOP("Scene", "its gradient")), largestOf(gradient));
        return drawing;
    }
    const std::string before = numberText(step.number - 1), after = numberText(step.number);
    draw(filter, {rim, 0},
         step.made ? word(QT_TRANSLATE_NOOP("Scene", "before · %1"), {before})
                   : word(QT_TRANSLATE_NOOP("Scene", "now · %1"), {before}),
         scale);
    addMuted(drawing, {pitch * across, top + (high - top) / 2 - 9, gap - 2, 16}, "-", 13, Align::Centre);
    Tensor taken = gradient;
    for (Index i = 0; i < taken.size(); ++i)
        taken.set(i, static_cast<float>(step.rate * double(gradient[i])));
    draw(taken, {second, 0}, word(QT_TRANSLATE_NOOP("Scene", "rate × gradient")), largestOf(taken));
    const double lower = high + below;
    draw(*step.to, {rim, lower},
         "= " + (step.made ? word(QT_TRANSLATE_NOOP("Scene", "now · %1"), {after})
                           : word(QT_TRANSLATE_NOOP("Scene", "next · %1"), {after})),
         scale);
    if (step.goal && step.goal->shape() == filter.shape())
        draw(*step.goal, {second, lower}, word(QT_TRANSLATE_NOOP("Scene", "goal")), scale);
    const double legend = lower + high + 6;
    drawScale(drawing, {rim, legend, std::min(width - rim, second + pitch * across - rim), 14},
              word(QT_TRANSLATE_NOOP("Scene", "scale")), scale);
    TextMark equation{.box = {0, legend + 18, width, lineHeight},
                      .text = "(" + numberText(step.shown.ky) + ", " + numberText(step.shown.kx) +
                              "): " + weightStepText(filter, gradient, step),
                      .role = Role::Filter,
                      .size = 12,
                      .align = Align::Left};
    drawing.height = equation.box.bottom();
    drawing.marks.push_back(std::move(equation));
    return drawing;
}

} // namespace lab
