#include "ui/stage/stage_view.h"

#include "core/after/block.h"
#include "core/conv/patch.h"
#include "core/lesson/explanation.h"
#include "core/scene/lighting.h"
#include "core/tensor/number_text.h"
#include "core/walkthrough/output_gradient_story.h"
#include "ui/player/wording.h"
#include "ui/stage/stage_accessible.h"

#include <QAccessible>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace lab::ui {
namespace {

constexpr std::array panels{Panel::Input,     Panel::Filter, Panel::Output,  Panel::Biased,
                            Panel::Activated, Panel::Pooled, Panel::Virtual, Panel::FlatFilter,
                            Panel::Product,   Panel::Memory, Panel::Strip};

/// What a panel holds on the way back: "dY[0, :, :, 0]", "d patches".
QString panelOf(const Story &story, const CellRef &cell)
{
    const auto title = [&story](Side side) {
        const Label label = story.titlesOf(side).back();
        const std::string words =
            label.english.empty() ? std::string() : said(&translatedSceneWords, label.english, label.arguments);
        return QString::fromStdString(words + label.suffix);
    };
    switch (cell.panel) {
    case Panel::Input:
        return QString::fromStdString(story.planeName(cell.panel, cell.a, cell.d, 0));
    case Panel::Filter:
        return QString::fromStdString(story.planeName(cell.panel, 0, cell.c, cell.d));
    case Panel::Output:
        return QString::fromStdString(story.planeName(cell.panel, cell.a, 0, cell.d));
    case Panel::Virtual:
        return title(Side::Left);
    case Panel::FlatFilter:
        return title(Side::Right);
    case Panel::Product:
        return title(Side::Result);
    case Panel::Biased:
    case Panel::Activated:
    case Panel::Pooled:
        if (const OutputGradientStory *back = outputGradientOf(story))
            return QString::fromStdString(back->titleOf(*planeOf(cell.panel)));
        break;
    case Panel::None:
    case Panel::Strip:
    case Panel::Memory:
        break;
    }
    return {};
}

/// Cells of a panel that have a box of their own, in painting order.
std::optional<CellRef> firstOf(const Drawing &drawing, Panel panel)
{
    for (const Mark &mark : drawing.marks) {
        if (const BoxMark *box = std::get_if<BoxMark>(&mark); box && box->cell.panel == panel)
            return box->cell;
        if (const PixelMark *pixels = std::get_if<PixelMark>(&mark); pixels && pixels->cell.panel == panel)
            return pixels->cell;
    }
    return std::nullopt;
}

} // namespace

QString StageView::cellName(const CellRef &cell) const
{
    const Geometry &geometry = m_document->told()->geometry();
    const auto place = [](const QString &panel, Index row, Index column) {
        return tr("%1 row %2 column %3").arg(panel).arg(row).arg(column);
    };
    if (const Story &story = m_document->told()->story(); story.kind() != Story::Kind::Forward)
        if (const QString panel = panelOf(story, cell); !panel.isEmpty())
            return cell.panel == Panel::Input || planeOf(cell.panel) ? place(panel, cell.b, cell.c)
                                                                     : place(panel, cell.a, cell.b);
    // Which picture and which channel is said only where there are several.
    const auto image = [&](const QString &panel, Index channels) {
        QString name = place(panel, cell.b, cell.c);
        if (channels > 1)
            name += tr(", channel %1").arg(cell.d);
        return geometry.batch > 1 ? name + tr(", entry %1 of the batch").arg(cell.a) : name;
    };
    switch (cell.panel) {
    case Panel::Input:
        return image(tr("input"), geometry.inChannels);
    case Panel::Filter: {
        QString name = place(tr("filter"), cell.a, cell.b);
        if (geometry.groupInChannels > 1)
            name += tr(", channel %1").arg(cell.c);
        return geometry.outChannels > 1 ? name + tr(", filter %1").arg(cell.d) : name;
    }
    case Panel::Output:
        return image(tr("output"), geometry.outChannels);
    case Panel::Biased:
        return image(tr("output with bias"), geometry.outChannels);
    case Panel::Activated:
        return image(tr("activation"), geometry.outChannels);
    case Panel::Pooled:
        return image(tr("pooled"), geometry.outChannels);
    case Panel::Virtual:
        return place(tr("virtual tensor"), cell.a, cell.b);
    case Panel::FlatFilter:
        return place(tr("flattened filter"), cell.a, cell.b);
    case Panel::Product:
        return place(tr("output rows"), cell.a, cell.b);
    case Panel::Strip:
        return tr("product %1").arg(cell.a + 1);
    case Panel::Memory:
        return tr("memory, number %1").arg(cell.a);
    case Panel::None:
        return {};
    }
    return {};
}

QString StageView::planeName(const CellRef &first) const
{
    for (const Mark &mark : drawing().marks)
        if (const PixelMark *pixels = std::get_if<PixelMark>(&mark); pixels && pixels->cell == first)
            return tr("%1, %2 rows, %3 columns")
                .arg(cellName(first).section(' ', 0, 0))
                .arg(pixels->cellRows)
                .arg(pixels->cellColumns);
    return {};
}

std::vector<CellRef> StageView::planes() const
{
    std::vector<CellRef> all;
    for (const Mark &mark : drawing().marks)
        if (const PixelMark *pixels = std::get_if<PixelMark>(&mark); pixels && pixels->cell.panel != Panel::None)
            all.push_back(pixels->cell);
    return all;
}

/// The number of a pixel; a plane paints it without a text.
QString StageView::pixelValue(const CellRef &cell) const
{
    for (const Mark &mark : drawing().marks) {
        const PixelMark *pixels = std::get_if<PixelMark>(&mark);
        const Box box = pixels ? boxOf({.marks = {*pixels}}, cell) : Box{};
        if (box.width <= 0)
            continue;
        const Story &story = m_document->told()->story();
        const Convolution &convolution = story.call();
        if (story.shape().addsBack && cell.panel == Panel::Input)
            return QString::fromStdString(numberText(
                story.landedAt(inputCellOf(cell), m_document->told()->step(m_player->moment().step).after).sum));
        if (story.shape().addsBack && cell.panel == Panel::Output)
            return QString::fromStdString(
                numberText(story.valueAt(LeftCell{resultOf(convolution.geometry(), outputCellOf(cell)).row, cell.d})));
        if (cell.panel == Panel::Input)
            return QString::fromStdString(numberText(convolution.inputAt({cell.a, cell.b, cell.c, cell.d})));
        if (cell.panel == Panel::Filter)
            return QString::fromStdString(numberText(convolution.filterAt({cell.a, cell.b, cell.c, cell.d})));
        const Point at = box.centre();
        const auto column = std::size_t((at.x - pixels->box.x) / pixels->box.width * pixels->columns);
        const auto row = std::size_t((at.y - pixels->box.y) / pixels->box.height * pixels->rows);
        const std::size_t level = row * std::size_t(pixels->columns) + column;
        const bool isThere = level < pixels->levels.size() && pixels->levels[level] != PixelMark::nothingYet;
        if (const OutputGradientStory *back = outputGradientOf(story);
            back && planeOf(cell.panel) && isThere && !m_viewing->hidden().outputs)
            return QString::fromStdString(
                numberText(float(back->gradientAt(*planeOf(cell.panel), outputCellOf(cell)))));
        if (cell.panel == Panel::Output && isThere && !m_viewing->hidden().outputs)
            return QString::fromStdString(numberText(outputAt(convolution, {cell.a, cell.b, cell.c, cell.d})));
        if (const std::optional<BlockPlane> plane = planeOf(cell.panel);
            plane > BlockPlane::Convolved && isThere && !m_viewing->hidden().outputs)
            if (const Block *block = m_document->told()->story().block())
                return QString::fromStdString(numberText(block->valueAt(*plane, outputCellOf(cell))));
        return tr("not there yet");
    }
    return {};
}

QString StageView::cellValue(const CellRef &cell) const
{
    // The texts over a cell, as a reader sees them: the number, then the weight in its corner.
    QStringList texts;
    bool over = false, isBox = false;
    for (const Mark &mark : drawing().marks) {
        if (const BoxMark *box = std::get_if<BoxMark>(&mark); box && box->cell.panel != Panel::None) {
            over = box->cell == cell;
            isBox = isBox || over;
            if (over)
                texts.clear();
        }
        if (const TextMark *text = std::get_if<TextMark>(&mark); text && over && text->cell == cell)
            texts << QString::fromStdString(text->text);
    }
    if (cell.panel == Panel::Strip)
        return texts.join(QString());
    if (!texts.isEmpty())
        return texts.join(QLatin1Char(' '));
    return isBox ? tr("not there yet") : pixelValue(cell);
}

QString StageView::cellDescription(const CellRef &cell) const
{
    if (linksTell(m_viewing->hidden(), cell))
        return {};
    return QString::fromStdString(linkSentence(*m_document->told(), cell, &translatedSceneWords));
}

const std::vector<CellRef> &StageView::cells() const
{
    if (m_cells.empty()) {
        std::set<CellRef> known;
        for (const Mark &mark : drawing().marks)
            if (const BoxMark *box = std::get_if<BoxMark>(&mark);
                box && box->cell.panel != Panel::None && known.insert(box->cell).second)
                m_cells.push_back(box->cell);
        if (m_current && !known.contains(*m_current) && boxOf(drawing(), *m_current).width > 0)
            m_cells.push_back(*m_current);
    }
    return m_cells;
}

void StageView::setCurrentCell(const CellRef &cell)
{
    m_current = cell;
    m_cells.clear();
    update();
    if (QAccessible::isActive())
        focusAccessibleCell(this, cell);
}

/// The step's sentence, once a step: a reader that stands on the stage says a description that changes.
void StageView::announceStep()
{
    const Moment moment = m_player->moment();
    if (m_announced == moment.step)
        return;
    m_announced = moment.step;
    const Walkthrough &walkthrough = *m_document->told();
    const Step step = walkthrough.step(moment.step);
    setAccessibleDescription(QString::fromStdString(plainText(captionOf(
        walkthrough, step, {.hideResult = isResultHidden(step, m_viewing->hidden()), .book = translatedPhrases()}))));
}

void StageView::leaveCell()
{
    m_current.reset();
    m_viewing->hover(std::nullopt);
    update();
}

void StageView::moveCurrent(int rows, int columns)
{
    if (!m_current || boxOf(drawing(), *m_current).width <= 0)
        return movePanel(0);
    CellRef next = movedBy(*m_current, rows, columns);
    // Beyond a plane's edge the nearest cell of the panel in that direction follows: the next channel beside it.
    if (boxOf(drawing(), next).width <= 0) {
        const Point from = boxOf(drawing(), *m_current).centre();
        double nearest = 1e9;
        for (const Mark &mark : drawing().marks) {
            const BoxMark *box = std::get_if<BoxMark>(&mark);
            if (!box || box->cell.panel != m_current->panel)
                continue;
            const Point to = box->box.centre();
            const double along = columns != 0 ? (to.x - from.x) * columns : (to.y - from.y) * rows;
            const double across = columns != 0 ? std::abs(to.y - from.y) : std::abs(to.x - from.x);
            if (along > 1 && along + 4 * across < nearest) {
                nearest = along + 4 * across;
                next = box->cell;
            }
        }
        if (nearest >= 1e9)
            return;
    }
    setCurrentCell(next);
    m_viewing->hover(next);
}

void StageView::movePanel(int by)
{
    int at = 0;
    if (m_current)
        at = static_cast<int>(std::find(panels.begin(), panels.end(), m_current->panel) - panels.begin()) + by;
    const int count = static_cast<int>(panels.size()), step = by < 0 ? -1 : 1;
    for (int i = 0; i < count; ++i, at += step)
        if (const std::optional<CellRef> cell =
                firstOf(drawing(), panels[static_cast<std::size_t>((at % count + count) % count)])) {
            setCurrentCell(*cell);
            m_viewing->hover(cell);
            return;
        }
}

} // namespace lab::ui
