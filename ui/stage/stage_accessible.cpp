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
                                   : StageView::tr("%1: %2").arg(m_view->cellName(m_cell), value);
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

class StageAccessible final : public QAccessibleWidget
{
public:
    explicit StageAccessible(StageView *view) : QAccessibleWidget(view, QAccessible::Table, view->accessibleName()) {}
    ~StageAccessible() override
    {
        for (const auto &[cell, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(view()->cells().size()); }
    QAccessibleInterface *child(int index) const override
    {
        const std::vector<CellRef> &cells = view()->cells();
        return index >= 0 && index < static_cast<int>(cells.size()) ? of(cells[static_cast<std::size_t>(index)])
                                                                    : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const std::vector<CellRef> &cells = view()->cells();
        const auto found =
            std::find_if(cells.begin(), cells.end(), [&](const CellRef &cell) { return of(cell) == child; });
        return found == cells.end() ? -1 : static_cast<int>(found - cells.begin());
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint local = view()->mapFromGlobal(QPoint(x, y));
        const CellRef cell = cellAt(view()->drawing(), {double(local.x()), double(local.y())});
        return cell.panel == Panel::None ? nullptr : of(cell);
    }
    QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() && view()->currentCell() ? of(*view()->currentCell())
                                                           : QAccessibleWidget::focusChild();
    }

private:
    StageView *view() const { return static_cast<StageView *>(object()); }

    QAccessibleInterface *of(const CellRef &cell) const
    {
        auto found = m_ids.find(cell);
        if (found == m_ids.end())
            found = m_ids.emplace(cell, QAccessible::registerAccessibleInterface(new StageCell(view(), cell))).first;
        return QAccessible::accessibleInterface(found->second);
    }

    mutable std::map<CellRef, QAccessible::Id> m_ids;
};

} // namespace

QAccessibleInterface *stageAccessible(const QString &, QObject *object)
{
    if (StageView *view = qobject_cast<StageView *>(object))
        return new StageAccessible(view);
    return nullptr;
}

} // namespace lab::ui
