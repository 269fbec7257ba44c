#include "ui/stage/stage_accessible.h"

#include "ui/stage/stage_view.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

#include <algorithm>
#include <map>

namespace lab::ui {
namespace {

class StageCell final : public QAccessibleInterface
{
public:
    StageCell(StageView *view, const CellRef &cell) : m_view(view), m_cell(cell) {}

    bool isValid() const override { return m_view && boxOf(m_view->drawing(), m_cell).width > 0; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QWindow *window() const override { return m_view->window()->windowHandle(); }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name) {
            const QString value = m_view->cellValue(m_cell);
            return value.isEmpty() ? m_view->cellName(m_cell)
                                   : StageView::tr("%1, value %2").arg(m_view->cellName(m_cell), value);
        }
        if (kind == QAccessible::Value)
            return m_view->cellValue(m_cell);
        if (kind == QAccessible::Description)
            return m_view->cellDescription(m_cell);
        return {};
    }

    QRect rect() const override
    {
        const Box box = boxOf(m_view->drawing(), m_cell);
        const QRect local = QRectF(box.x, box.y, box.width, box.height).toAlignedRect();
        return {m_view->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.focused = m_view->hasFocus() && m_view->currentCell() == m_cell;
        state.selected = m_view->pinnedCell() == m_cell;
        state.readOnly = true;
        return state;
    }

private:
    QPointer<StageView> m_view;
    CellRef m_cell;
};

/// A plane of pixels as one thing: its cells are too many to be told one by one. The current one is told beside it.
class StagePlane final : public QAccessibleInterface
{
public:
    StagePlane(StageView *view, const CellRef &first) : m_view(view), m_first(first) {}

    bool isValid() const override { return m_view && !m_view->planeName(m_first).isEmpty(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QWindow *window() const override { return m_view->window()->windowHandle(); }
    QAccessible::Role role() const override { return QAccessible::Table; }
    QAccessible::State state() const override { return {}; }
    void setText(QAccessible::Text, const QString &) override {}
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_view->planeName(m_first) : QString();
    }
    QRect rect() const override
    {
        for (const Mark &mark : m_view->drawing().marks)
            if (const PixelMark *pixels = std::get_if<PixelMark>(&mark); pixels && pixels->cell == m_first) {
                const Box &box = pixels->box;
                const QRect local = QRectF(box.x, box.y, box.width, box.height).toAlignedRect();
                return {m_view->mapToGlobal(local.topLeft()), local.size()};
            }
        return {};
    }

private:
    QPointer<StageView> m_view;
    CellRef m_first;
};

class StageAccessible final : public QAccessibleWidget
{
public:
    explicit StageAccessible(StageView *view) : QAccessibleWidget(view, QAccessible::Table, view->accessibleName()) {}
    ~StageAccessible() override
    {
        for (const auto *ids : {&m_cellIds, &m_planeIds})
            for (const auto &[cell, id] : *ids)
                QAccessible::deleteAccessibleInterface(id);
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Help)
            return StageView::tr("The input, the filter, the output and the same numbers as one matrix product. "
                                 "Ctrl and the arrow keys move from cell to cell, Ctrl+PageUp and Ctrl+PageDown from "
                                 "panel to panel.");
        return QAccessibleWidget::text(kind);
    }

    /// Cells, then planes.
    int childCount() const override { return static_cast<int>(view()->cells().size() + view()->planes().size()); }
    QAccessibleInterface *child(int index) const override
    {
        const std::vector<CellRef> &cells = view()->cells();
        const int count = static_cast<int>(cells.size());
        if (index < 0 || index >= childCount())
            return nullptr;
        return index < count ? cell(cells[static_cast<std::size_t>(index)])
                             : plane(view()->planes()[static_cast<std::size_t>(index - count)]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int index = 0; index < childCount(); ++index)
            if (this->child(index) == child)
                return index;
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint local = view()->mapFromGlobal(QPoint(x, y));
        const CellRef under = cellAt(view()->drawing(), {double(local.x()), double(local.y())});
        return under.panel == Panel::None ? nullptr : cell(under);
    }
    QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() && view()->currentCell() ? cell(*view()->currentCell())
                                                           : QAccessibleWidget::focusChild();
    }

    QAccessibleInterface *cell(const CellRef &cell) const { return of<StageCell>(m_cellIds, cell); }

private:
    using Ids = std::map<CellRef, QAccessible::Id>;

    QAccessibleInterface *plane(const CellRef &first) const { return of<StagePlane>(m_planeIds, first); }
    StageView *view() const { return static_cast<StageView *>(object()); }

    template <typename Interface>
    QAccessibleInterface *of(Ids &ids, const CellRef &cell) const
    {
        auto found = ids.find(cell);
        if (found == ids.end())
            found = ids.emplace(cell, QAccessible::registerAccessibleInterface(new Interface(view(), cell))).first;
        return QAccessible::accessibleInterface(found->second);
    }

    mutable Ids m_cellIds, m_planeIds;
};

} // namespace

QAccessibleInterface *stageAccessible(const QString &, QObject *object)
{
    if (StageView *view = qobject_cast<StageView *>(object))
        return new StageAccessible(view);
    return nullptr;
}

void focusAccessibleCell(StageView *view, const CellRef &cell)
{
    if (auto *stage = dynamic_cast<StageAccessible *>(QAccessible::queryAccessibleInterface(view))) {
        QAccessibleEvent event(stage->cell(cell), QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace lab::ui
