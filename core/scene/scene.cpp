#include "core/scene/scene.h"

#include "core/conv/patch.h"
#include "core/conv/virtual_tensor.h"
#include "core/scene/plane_marks.h"
#include "core/tensor/number_text.h"

#include "core/conv/cost.h"

#include <algorithm>
#include <cmath>

namespace lab {
namespace {

constexpr double narrowest = 480; ///< pixels; a frame below has its own layout

double largest(const Tensor &tensor, Index sampleSize)
{
    double top = 0;
    // An odd stride, so that the sample does not sit on one channel or one column.
    const Index stride = std::max<Index>(1, tensor.size() / sampleSize | 1);
    for (Index i = 0; i < tensor.size(); i += stride)
        if (const double value = std::abs(static_cast<double>(tensor[i])); std::isfinite(value))
            top = std::max(top, value);
    return top > 0 ? top : 1;
}

double largestResult(const Story &story, Index products)
{
    const ProductShape &shape = story.shape();
    const Index count = shape.rows * shape.columns;
    const Index affordable = std::clamp<Index>(products / std::max<Index>(shape.terms(), 1), 1, 1024);
    const Index stride = std::max<Index>(1, count / affordable | (count > affordable ? 1 : 0));
    double top = 0;
    for (Index i = 0; i < count; i += stride)
        if (const double value = story.valueAt(ResultCell{i / shape.columns, i % shape.columns}); std::isfinite(value))
            top = std::max(top, std::abs(value));
    return top > 0 ? top : 1;
}

std::optional<ResultCell> stripCellOf(const Walkthrough &walkthrough, const Focus &focus,
                                      const std::optional<CellRef> &linked, const std::optional<Way> &way)
{
    if (walkthrough.story().shape().tail.backward) // no products are summed
        return std::nullopt;
    if (linked && exists(walkthrough.story(), *linked)) {
        if (linked->panel == Panel::Output && !walkthrough.story().shape().addsBack)
            return resultOf(walkthrough.geometry(), outputCellOf(*linked));
        if (linked->panel == Panel::Product)
            return ResultCell{linked->a, linked->b};
    }
    if (way && way->source)
        return resultOf(walkthrough.geometry(), *way->source);
    return focus.activeProduct();
}

Index clampedTo(Index value, Index count)
{
    return count > 0 ? std::clamp<Index>(value, 0, count - 1) : -1;
}

} // namespace

ValueScales valueScalesOf(const Walkthrough &walkthrough, bool precise)
{
    // Samples of a photo lie far apart in memory: each costs more than its arithmetic.
    const Index sampleSize = precise ? 4096 : 512, products = precise ? 20000 : 5000;
    ValueScales scales;
    const Story &story = walkthrough.story();
    scales.input = largest(story.numbersOf(Side::Left), sampleSize);
    scales.filter = largest(story.numbersOf(Side::Right), sampleSize);
    scales.output = largestResult(story, products);
    // Digits of the largest sampled, a sign, and one more where most outputs were not looked at.
    const std::size_t digits = shortNumberText(std::round(scales.output), 5).size();
    scales.outputCharacters = static_cast<int>(
        std::clamp<std::size_t>(digits + 1 + (story.shape().rows * story.shape().columns > 1024 ? 1 : 0), 2, 5));
    scales.reads = std::max<Index>(1, costOf(walkthrough.geometry()).maxReads);
    return scales;
}

bool linksTell(const Hidden &hidden, const CellRef &cell)
{
    if (hidden.sizes || hidden.counts)
        return true;
    if (cell.panel == Panel::Input && std::ranges::find(hidden.cells, cell) != hidden.cells.end())
        return true;      // it lists what the cell has collected
    if (hidden.gradients) // what passes on to the next plane is the same number, or comes from it
        return cell.panel == Panel::Output || cell.panel >= Panel::Biased;
    const bool rowAsked = std::any_of(hidden.cells.begin(), hidden.cells.end(),
                                      [](const CellRef &c) { return c.panel == Panel::Virtual; });
    switch (cell.panel) {
    case Panel::Input:
    case Panel::Virtual:
    case Panel::Memory:
        return rowAsked;
    case Panel::Filter:
    case Panel::FlatFilter:
        return hidden.flatFilter;
    case Panel::Strip:
        return rowAsked || hidden.flatFilter;
    case Panel::None:
    case Panel::Product:
    case Panel::Output:
    case Panel::Biased:
    case Panel::Activated:
    case Panel::Pooled:
        return false;
    }
    return false;
}

Scene::Scene(const Walkthrough &walk, const Moment &moment, const StageParts &parts)
    : walkthrough(walk), convolution(walk.convolution()), geometry(walk.geometry()), story(walk.story()),
      product(story.shape()), frame(parts.frame), look(parts.look), hidden(parts.hidden), services(parts.services),
      showsResults(look.resultsShown && hidden == Hidden{}),
      colours((hidden.sizes || hidden.counts) && look.colours == ColourMode::Reads ? ColourMode::Roles : look.colours),
      linked(frame.linksShown && !(look.linked && linksTell(hidden, *look.linked)) ? look.linked : std::nullopt),
      focus(focusOf(walk, moment)), stepsWay(wayOf(walk, focus.step, std::nullopt)),
      way(linked && exists(story, *linked) ? wayOf(walk, focus.step, linked) : stepsWay),
      stripCell(stripCellOf(walk, focus, linked, way)), lighting(story, linked, stripCell),
      scales(valueScalesOf(walk, colours == ColourMode::Values)), outlined(frame.outlined.begin(), frame.outlined.end())
{
    const double room = std::min(frame.width / 800, frame.height / 718);
    roomy = std::clamp(room, 1.0, 3.0);
    narrow = frame.width < narrowest &&
             (frame.height >= 1.25 * frame.width || !frame.windowLaneShown || !frame.matrixLaneShown);
    // Large text, but no larger than the stage has room for.
    unit = std::min(look.textScale * std::clamp(std::sqrt(room), 0.85, 1.4),
                    std::max(0.85, std::min(frame.width / 424, frame.height / 510)));
    if (frame.projected) // letters of 10 units have 22 pixels on a screen of 1080 lines
        unit = std::max(unit, 1.25 * look.textScale * std::min(frame.height / 718, frame.width / 1250));
    if (narrow)
        unit = std::clamp(frame.width / 360, 0.85, 13.0 / 12); // captions of 13 pixels from 390 on
    batchEntry = clampedTo(look.batchEntry, geometry.batch);
    filterShown = clampedTo(look.filterShown, geometry.outChannels);
    if (look.followStep) {
        if (const std::optional<Index> row = focus.activeRow(); row && story.showsCall())
            batchEntry = positionOfRow(geometry, *row).n;
        if (const std::optional<Index> channel = focus.activeChannel())
            filterShown = *channel;
        if (stepsWay)
            takeWay(*stepsWay);
    }
    // What is linked is shown, whichever filter or batch entry it belongs to.
    if (const std::optional<OutputCell> cell = lighting.output(); cell && linked->panel != Panel::Strip) {
        batchEntry = cell->n;
        filterShown = cell->k;
    }
    if (linked && product.addsBack && linked->panel == Panel::Output) {
        batchEntry = linked->a;
        filterShown = linked->d;
    }
    if (linked && way && planeOf(linked->panel))
        takeWay(*way);
}

void Scene::takeWay(const Way &shown)
{
    batchEntry = shown.cell.n;
    filterShown = shown.source ? shown.source->k : clampedTo(shown.cell.k, geometry.outChannels);
}

std::optional<OutputCell> Scene::windowCell() const
{
    if (hidden.sizes)
        return std::nullopt;
    if (const std::optional<OutputCell> cell = lighting.output())
        return cell;
    if (const std::optional<Index> row = lighting.row(); row && product.addsBack) {
        const Position position = positionOfRow(geometry, *row);
        return OutputCell{position.n, position.y, position.x, std::max<Index>(filterShown, 0)};
    }
    if (way && way->source)
        return way->source;
    if (const std::optional<Index> row = focus.activeRow(); row && story.showsCall()) {
        const Position position = positionOfRow(geometry, *row);
        return OutputCell{position.n, position.y, position.x,
                          std::max<Index>(focus.activeChannel().value_or(filterShown), 0)};
    }
    return std::nullopt;
}

std::optional<Index> Scene::activeRow() const
{
    if (const std::optional<Index> row = lighting.row())
        return row;
    return way && way->source ? std::optional(resultOf(geometry, *way->source).row) : focus.activeRow();
}

std::string Scene::words(const Label &label) const
{
    return (label.english.empty() ? std::string() : words(label.english, label.arguments)) + label.suffix;
}

std::string Scene::words(std::string_view english, const std::vector<std::string> &arguments) const
{
    return said(services.translate, english, arguments);
}

bool Scene::isHidden(const CellRef &cell) const
{
    if (std::find(hidden.cells.begin(), hidden.cells.end(), cell) != hidden.cells.end())
        return true;
    switch (cell.panel) {
    case Panel::Biased:
    case Panel::Activated:
    case Panel::Pooled:
        return hidden.outputs || tells(cell);
    case Panel::Output:
    case Panel::Product:
        return hidden.outputs;
    case Panel::Virtual:
        return hidden.virtualRows;
    case Panel::FlatFilter:
        return hidden.flatFilter;
    case Panel::None:
    case Panel::Input:
    case Panel::Filter:
    case Panel::Strip:
    case Panel::Memory:
        return false;
    }
    return false;
}

/// What is made from a hidden number would tell it.
bool Scene::tells(const CellRef &cell) const
{
    const Block *block = story.block();
    if (hidden.cells.empty() || !block)
        return false;
    const BlockPlane plane = *planeOf(cell.panel);
    return std::any_of(hidden.cells.begin(), hidden.cells.end(), [&](const CellRef &asked) {
        const std::optional<BlockPlane> from = planeOf(asked.panel);
        if (!from || *from >= plane || asked.a != cell.a)
            return false;
        return readBy(block->layersBetween(*from, plane), outputCellOf(cell)).contains(asked.b, asked.c, asked.d);
    });
}

bool Scene::isOutlined(const CellRef &cell) const
{
    return outlined.count(cell) > 0;
}

bool Scene::showsProductGrid() const
{
    constexpr Index mostCells = 8, mostTaps = 5; ///< a side
    constexpr int mostLetters = 4;               ///< of both numbers of a product
    const auto fits = [](const AxisGeometry &axis) {
        return axis.inSize + axis.padBefore + axis.padAfter <= mostCells && axis.filterSize <= mostTaps &&
               axis.filterSize > 0 && axis.outSize > 0;
    };
    constexpr double leastWidth = 1000; ///< pixels; the small screen keeps the strip
    return frame.projected && frame.width >= leastWidth && frame.windowLaneShown &&
           story.kind() == Story::Kind::Forward && !story.block() && story.showsCall() && !hidden.sizes &&
           !look.seeAll && geometry.batch > 0 && geometry.inChannels == 1 && geometry.outChannels == 1 &&
           fits(geometry.height) && fits(geometry.width) &&
           charactersOf(convolution.call().input) + charactersOf(convolution.call().filter) <= mostLetters;
}

bool Scene::isPhoto() const
{
    return walkthrough.imageMaximum() > 0 &&
           (geometry.inChannels == 1 || geometry.inChannels == 3 || geometry.inChannels == 4);
}

bool Scene::showsPictures() const
{
    constexpr Index leastPixels = 400;
    return isPhoto() && !product.tail.backward && geometry.height.inSize * geometry.width.inSize >= leastPixels &&
           geometry.outputCount() > 0 && geometry.tapsPerGroup() > 0 && !look.seeAll && !hidden.sizes;
}

} // namespace lab
