#include "core/scene/tail_chain.h"

#include "core/scene/plane_marks.h"

#include "core/tensor/number_text.h"
#include "core/walkthrough/output_gradient_story.h"

#include <algorithm>
#include <cmath>

namespace lab {
namespace {

constexpr std::size_t mostListed = 9; ///< numbers of a window

std::string exactOrBrief(float value)
{
    const auto exact = static_cast<double>(value);
    return exact == std::trunc(exact) && std::abs(exact) < 1e12 ? numberText(exact) : briefNumber(exact, 6);
}

std::string addend(float value)
{
    return value < 0 ? '(' + exactOrBrief(value) + ')' : exactOrBrief(value);
}

std::string windowText(const Block &block, const OutputCell &pooled)
{
    std::string text = block.pooling()->kind == PoolKind::Max ? "max(" : "mean(";
    const std::vector<OutputCell> cells = windowOf(block, pooled);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i == mostListed)
            return text + ", …)";
        text += (i > 0 ? ", " : "") + exactOrBrief(block.valueAt(BlockPlane::Activated, cells[i]));
    }
    return text + ')';
}

std::string linkOf(const Block &block, BlockPlane plane, const OutputCell &cell)
{
    const std::string result = " = " + exactOrBrief(block.valueAt(plane, cell));
    switch (plane) {
    case BlockPlane::Convolved:
        break;
    case BlockPlane::Biased:
        return exactOrBrief(block.valueAt(BlockPlane::Convolved, cell)) + " + " +
               addend((*block.after().bias)[cell.k]) + result;
    case BlockPlane::Activated: {
        const std::string before = exactOrBrief(block.valueAt(BlockPlane::Biased, cell));
        return (block.after().activation->kind == ActivationKind::Relu
                    ? "max(0, " + before + ')'
                    : planeTitle(block, plane) + '(' + before + ')') +
               result;
    }
    case BlockPlane::Pooled:
        return windowText(block, cell) + result;
    }
    return {};
}

/// "max pool: 2 → 2 · 1 = 2", the way back from a plane to the one before.
std::string backLinkOf(const OutputGradientStory &story, BlockPlane plane, const OutputCell &cell,
                       const std::optional<OutputCell> &source)
{
    const Block &block = *story.block();
    const auto text = [](double value) { return exactOrBrief(static_cast<float>(value)); };
    const std::string from = text(story.gradientAt(plane, cell));
    const OutputCell to = plane == BlockPlane::Pooled ? source.value_or(windowOf(block, cell).front()) : cell;
    const BlockPlane before = block.before(plane);
    switch (plane) {
    case BlockPlane::Convolved:
        break;
    case BlockPlane::Biased:
        return "dY = " + from;
    case BlockPlane::Activated:
        if (block.after().activation->kind == ActivationKind::Softmax)
            return planeTitle(block, plane) + ": " + text(story.gradientAt(before, to));
        return from + " · " + text(activationSlope(*block.after().activation, block.valueAt(before, to))) + " = " +
               text(story.gradientAt(before, to));
    case BlockPlane::Pooled:
        return planeTitle(block, plane) + ": " +
               (block.pooling()->kind == PoolKind::Max
                    ? from
                    : from + " / " + numberText(poolDivisor(*block.pooling(), cell)) + " = " +
                          text(story.shareOf(cell, to)));
    }
    return {};
}

std::vector<std::string> backChainOf(const Scene &scene, const OutputGradientStory &story)
{
    std::vector<std::string> links;
    const std::vector<BlockPlane> planes = story.block()->planes();
    for (std::size_t i = planes.size(); i-- > 1;) {
        const std::optional<OutputCell> cell = scene.way->at(planes[i]);
        if (!cell || (planes[i] == BlockPlane::Pooled && (windowOf(*story.block(), *cell).empty() || !scene.way->wins)))
            continue;
        const std::optional<OutputCell> source = scene.way->source;
        const OutputCell to = planes[i] == BlockPlane::Pooled && source ? *source : *cell;
        const bool told = scene.showsResults || story.cameBackTo(planes[i - 1], to, scene.focus.shown).terms > 0;
        if (!told || scene.isHidden(cellRefOf(planes[i - 1], to)) || scene.hidden.strip)
            break;
        links.push_back(backLinkOf(story, planes[i], *cell, source));
    }
    return links;
}

} // namespace

std::vector<std::string> chainOf(const Scene &scene)
{
    std::vector<std::string> links;
    const Block *block = scene.story.block();
    if (!block || !scene.way)
        return links;
    if (const OutputGradientStory *back = outputGradientOf(scene.story))
        return backChainOf(scene, *back);
    for (const BlockPlane plane : block->planes()) {
        if (plane == BlockPlane::Convolved)
            continue;
        const std::optional<OutputCell> cell = scene.way->at(plane);
        if (!cell)
            continue;
        const bool told = (scene.showsResults || scene.walkthrough.isMade(plane, *cell, scene.focus.shown)) &&
                          !scene.isHidden(cellRefOf(plane, *cell)) && !scene.hidden.strip;
        if (!told)
            break;
        links.push_back(linkOf(*block, plane, *cell));
    }
    return links;
}

double chainHeight(const Scene &scene)
{
    return scene.story.block() ? 30 * scene.unit : 0;
}

void drawChain(Drawing &drawing, const Scene &scene, const Box &room)
{
    const std::vector<std::string> links = chainOf(scene);
    if (links.empty())
        return;
    const double arrow = 24 * scene.unit, padding = 14 * scene.unit;
    double size = 13 * scene.unit, letters = 0;
    for (const std::string &link : links)
        letters += static_cast<double>(characterCount(link));
    const std::string then = scene.words(QT_TRANSLATE_NOOP("Scene", "then"));
    const double label = std::min(0.2 * room.width, 140 * scene.unit);
    const auto count = static_cast<double>(links.size());
    const double free = room.width - label - count * padding - (count - 1) * arrow;
    size = std::min(size, free / (0.6 * letters));
    addMuted(drawing, {room.x, room.y, label, room.height}, then, 12 * scene.unit, Align::Left, Font::Ui);
    double x = room.x + label;
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (i > 0) {
            const double y = room.centre().y;
            drawing.marks.push_back(
                LineMark{.from = {x + 3, y}, .to = {x + arrow - 3, y}, .width = 1.4, .arrow = true});
            x += arrow;
        }
        const Box box{x, room.y, 0.6 * size * static_cast<double>(characterCount(links[i])) + padding, room.height};
        drawing.marks.push_back(BoxMark{.box = box, .role = Role::Output, .tone = Tone::Pale, .radius = 5});
        TextMark mark;
        mark.box = box;
        mark.text = links[i];
        mark.role = Role::Output;
        mark.size = size;
        drawing.marks.push_back(std::move(mark));
        x = box.right();
    }
}

} // namespace lab
