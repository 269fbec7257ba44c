#include "ui/stage/stage_view.h"

#include "ui/player/wording.h"

#include <QAccessible>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace lab::ui {
namespace {

constexpr std::array panels{Panel::Input,      Panel::Filter,  Panel::Output, Panel::Virtual,
                            Panel::FlatFilter, Panel::Product, Panel::Memory, Panel::Strip};

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
    const auto four = [&](const QString &panel) {
        return tr("%1 (%2, %3, %4, %5)").arg(panel).arg(cell.a).arg(cell.b).arg(cell.c).arg(cell.d);
    };
    const auto two = [&](const QString &panel) {
        return tr("%1, row %2, column %3").arg(panel).arg(cell.a).arg(cell.b);
    };
    switch (cell.panel) {
    case Panel::Input:
        return four(tr("input"));
    case Panel::Filter:
        return four(tr("filter"));
    case Panel::Output:
        return four(tr("output"));
    case Panel::Virtual:
        return two(tr("virtual tensor"));
    case Panel::FlatFilter:
        return two(tr("flattened filter"));
    case Panel::Product:
        return two(tr("output rows"));
    case Panel::Strip:
        return tr("product %1").arg(cell.a + 1);
    case Panel::Memory:
        return tr("memory, number %1").arg(cell.a);
    case Panel::None:
        return {};
    }
    return {};
}

QString StageView::cellValue(const CellRef &cell) const
{
    // The texts over a cell, as a reader sees them: the number, then the weight in its corner.
    QStringList texts;
    bool over = false;
    for (const Mark &mark : drawing().marks) {
        if (const BoxMark *box = std::get_if<BoxMark>(&mark); box && box->cell.panel != Panel::None) {
            over = box->cell == cell;
            if (over)
                texts.clear();
        }
        if (const TextMark *text = std::get_if<TextMark>(&mark); text && over && text->cell == cell)
            texts << QString::fromStdString(text->text);
    }
    if (cell.panel == Panel::Strip)
        return texts.join(QString());
    if (texts.contains(QStringLiteral("?")))
        return tr("not there yet");
    return texts.join(QLatin1Char(' '));
}

QString StageView::cellDescription(const CellRef &cell) const
{
    if (linksTell(m_viewing->hidden(), cell))
        return {};
    return QString::fromStdString(linkSentence(*m_document->walkthrough(), cell, &translatedSceneWords));
}

const std::vector<CellRef> &StageView::cells() const
{
    if (m_cells.empty()) {
        std::set<CellRef> known;
        for (const Mark &mark : drawing().marks)
            if (const BoxMark *box = std::get_if<BoxMark>(&mark);
                box && box->cell.panel != Panel::None && known.insert(box->cell).second)
                m_cells.push_back(box->cell);
    }
    return m_cells;
}

void StageView::setCurrentCell(const CellRef &cell)
{
    m_current = cell;
    update();
    if (!QAccessible::isActive())
        return;
    const auto found = std::find(cells().begin(), cells().end(), cell);
    if (found == cells().end())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(static_cast<int>(found - cells().begin()));
    QAccessible::updateAccessibility(&event);
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
            m_viewing->hover(*cell);
            return;
        }
}

} // namespace lab::ui
