// How the pointer moves through the stage: hover and click, wheel, pinch and drag.

#include "ui/stage/stage_view.h"

#include "core/conv/virtual_tensor.h"
#include "core/scene/scene.h"

#include <QApplication>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lab::ui {
namespace {

Point toPoint(QPointF p)
{
    return {p.x(), p.y()};
}

} // namespace

void StageView::showHover(QPointF at)
{
    const CellRef cell = cellAt(drawing(), toPoint(at));
    if (isPointing())
        leaveCell(); // the pointer points, no more the keyboard
    m_viewing->hover(cell.panel == Panel::None ? std::nullopt : std::optional(cell));
}

/// Of a photo that is not zoomed: what is zoomed is moved itself.
std::optional<CellRef> StageView::pictureAt(QPointF at) const
{
    const Walkthrough &walkthrough = *m_document->told();
    if (m_frame.windowLane.zoom > 1 || !Scene(walkthrough, m_player->moment(), parts()).showsPictures())
        return std::nullopt;
    for (const Mark &mark : drawing().marks)
        if (const auto *picture = std::get_if<PixelMark>(&mark); picture && picture->box.contains(toPoint(at)))
            if (picture->cell.panel == Panel::Input || picture->cell.panel == Panel::Output)
                return cellAt(drawing(), toPoint(at));
    return std::nullopt;
}

void StageView::slideWindow(QPointF at)
{
    const std::optional<CellRef> cell = pictureAt(at);
    if (!cell)
        return;
    const Walkthrough &walkthrough = *m_document->told();
    const Geometry &g = walkthrough.geometry();
    const auto under = [&](const AxisGeometry &axis, Index i) {
        // The window whose middle is nearest to the cell.
        const Index out =
            cell->panel == Panel::Output ? i : (i + axis.padBefore - (axis.effectiveSize - 1) / 2) / axis.stride;
        return std::clamp<Index>(out, 0, axis.outSize - 1);
    };
    const Index row = rowOfPosition(g, {cell->a, under(g.height, cell->b), under(g.width, cell->c)});
    const Index k = std::clamp<Index>(m_viewing->look().filterShown, 0, g.outChannels - 1);
    m_player->seek(walkthrough.stepMaking(ProductCell{row, k}));
}

bool StageView::arrowsMoveWindow() const
{
    const Step step = m_document->walkthrough()->step(m_player->moment().step);
    return step.phase == Phase::Multiply && step.row >= 0 &&
           Scene(*m_document->walkthrough(), m_player->moment(), parts()).showsPictures();
}

void StageView::moveWindow(int rows, int columns)
{
    const Walkthrough &walkthrough = *m_document->walkthrough();
    const Geometry &g = walkthrough.geometry();
    const Step step = walkthrough.step(m_player->moment().step);
    const Position at = positionOfRow(g, step.row);
    const Index row = rowOfPosition(g, {at.n, std::clamp<Index>(at.y + rows, 0, g.height.outSize - 1),
                                        std::clamp<Index>(at.x + columns, 0, g.width.outSize - 1)});
    m_player->seek(walkthrough.stepMaking(ProductCell{row, std::max<Index>(step.channel, 0)}));
}

bool StageView::moveChannel(int by)
{
    const Index channels = m_document->walkthrough()->geometry().inChannels;
    std::optional<CellRef> next = m_viewing->pinned();
    if (!next || channels < 2)
        return false;
    if (next->panel == Panel::Input) {
        next->d = std::clamp<Index>(next->d + by, 0, channels - 1);
    } else if (const Index parts = m_document->told()->story().partCount(); next->panel == Panel::Strip && parts > 1) {
        const Index channel = next->a % parts; // of the same tap
        next->a += std::clamp<Index>(channel + by, 0, parts - 1) - channel;
    } else {
        return false;
    }
    if (next != m_viewing->pinned()) // pinned again it would be released
        m_viewing->pin(next);
    return true;
}

LaneView *StageView::laneAt(QPointF at)
{
    const LaneRooms rooms = laneRooms(*m_document->told(), m_player->moment(), parts());
    if (rooms.window.contains(toPoint(at)))
        return &m_frame.windowLane;
    if (rooms.matrix.contains(toPoint(at)))
        return &m_frame.matrixLane;
    return nullptr;
}

void StageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_pinching = false;
    m_anchor.reset();
    m_pressedAt = event->position();
    m_sliding = event->button() == Qt::LeftButton && pictureAt(m_pressedAt).has_value();
    m_dragged = laneAt(m_pressedAt);
    m_dragging = false;
    if (m_dragged)
        m_dragFrom = *m_dragged;
}

void StageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & (Qt::LeftButton | Qt::MiddleButton))) {
        showHover(event->position());
        return;
    }
    const QPointF by = event->position() - m_pressedAt;
    if (m_pinching || !m_dragged || (!m_dragging && by.manhattanLength() < QApplication::startDragDistance()))
        return;
    if (!m_dragging) {
        m_dragging = true;
        m_viewing->hover(std::nullopt);
        if (!m_sliding)
            m_dragFrom = released(*m_dragged);
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_sliding)
        return slideWindow(event->position());
    pan(*m_dragged, m_dragFrom, by);
}

void StageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragging)
        unsetCursor();
    else if (event->button() == Qt::LeftButton && !m_pinching) {
        const CellRef cell = cellAt(drawing(), toPoint(event->position()));
        m_viewing->pin(cell.panel == Panel::None ? std::nullopt : std::optional(cell));
        if (cell.panel != Panel::None)
            setCurrentCell(cell);
        else
            leaveCell();
    }
    m_dragging = false;
    m_dragged = nullptr;
}

void StageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (cellAt(drawing(), toPoint(event->position())).panel == Panel::None)
        fit();
    else
        mousePressEvent(event);
}

void StageView::leaveEvent(QEvent *)
{
    m_viewing->hover(std::nullopt);
}

void StageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomAtPointer(event->position(), std::pow(1.2, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    LaneView *lane = laneAt(event->position());
    const QPointF by = event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / 2 : QPointF(event->pixelDelta());
    if (!lane)
        return event->ignore();
    m_anchor.reset();
    pan(*lane, released(*lane), by);
    event->accept();
}

bool StageView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::NativeGesture: {
        auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAtPointer(gesture->position(), 1 + gesture->value());
            return true;
        }
        break;
    }
    case QEvent::Gesture:
        if (QGesture *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture)) {
            pinch(*static_cast<QPinchGesture *>(gesture));
            return true;
        }
        break;
    case QEvent::ShortcutOverride: {
        // A held Space pans with the pointer, and Esc releases a pinned cell, before either means anything else.
        auto *key = static_cast<QKeyEvent *>(event);
        const bool panning =
            key->key() == Qt::Key_Space && QApplication::mouseButtons() != Qt::NoButton && underMouse();
        const bool arrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down &&
                           key->modifiers() == Qt::NoModifier && arrowsMoveWindow();
        if (panning || arrow || (key->key() == Qt::Key_Escape && (m_viewing->pinned() || m_current || isPointing())))
            event->accept();
        break;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

void StageView::pan(LaneView &lane, const LaneView &from, QPointF by)
{
    LaneView view = from;
    view.offset = {from.offset.x + by.x(), from.offset.y + by.y()};
    take(lane, view);
}

bool StageView::take(LaneView &lane, const LaneView &view)
{
    const LaneView before = lane;
    const Drawing &shown = drawing(); // made before the view is another
    lane = view;
    Drawing changed = drawn(m_frame);
    if (changed == shown) { // nothing more to see there
        lane = before;
        return false;
    }
    m_drawing = std::move(changed);
    m_cells.clear();
    placeButtons();
    update();
    return true;
}

/// The view that shows the same part without following the step.
LaneView StageView::released(const LaneView &lane) const
{
    if (!lane.follow)
        return lane;
    LaneView view = lane;
    view.follow = false;
    const bool window = &lane == &m_frame.windowLane;
    Frame frame = m_frame;
    (window ? frame.windowLane : frame.matrixLane) = view;
    const Drawing still = drawn(frame);
    const Panel panel = window ? Panel::Input : Panel::Virtual;
    const auto first = [panel](const Drawing &drawing) -> std::optional<std::pair<CellRef, Box>> {
        for (const Mark &mark : drawing.marks) {
            if (const BoxMark *box = std::get_if<BoxMark>(&mark); box && box->cell.panel == panel)
                return std::pair(box->cell, box->box);
            if (const PixelMark *pixels = std::get_if<PixelMark>(&mark); pixels && pixels->cell.panel == panel)
                return std::pair(pixels->cell, boxOf(drawing, pixels->cell));
        }
        return std::nullopt;
    };
    const auto followed = first(drawing()), centred = first(still);
    if (!followed || !centred)
        return view;
    const auto row = [window](const CellRef &cell) { return static_cast<double>(window ? cell.b : cell.a); };
    const auto column = [window](const CellRef &cell) { return static_cast<double>(window ? cell.c : cell.b); };
    view.offset.y += (row(centred->first) - row(followed->first)) * centred->second.height;
    view.offset.x += (column(centred->first) - column(followed->first)) * centred->second.width;
    return view;
}

void StageView::zoomAt(QPointF at, double factor)
{
    LaneView *lane = laneAt(at);
    if (!lane || !(factor > 0))
        return;
    if (!m_anchor || m_anchor->lane != lane) {
        const CellRef cell = cellAt(drawing(), toPoint(at));
        const Box box = boxOf(drawing(), cell);
        m_anchor =
            Anchor{lane, cell,
                   box.width > 0 ? QPointF((at.x() - box.x) / box.width, (at.y() - box.y) / box.height) : QPointF()};
    }
    LaneView view = released(*lane);
    const double zoom = std::clamp(view.zoom * factor, 0.05, 400.0), by = zoom / view.zoom;
    view.zoom = zoom;
    view.offset = {view.offset.x * by, view.offset.y * by};
    if (!take(*lane, view) || m_anchor->cell.panel == Panel::None)
        return;
    // Whole cells move, so the one under the pointer may end up elsewhere: bring it back.
    const Box after = boxOf(drawing(), m_anchor->cell);
    if (after.width <= 0)
        return;
    view = *lane;
    const QPointF wanted(at.x() - after.x - m_anchor->within.x() * after.width,
                         at.y() - after.y - m_anchor->within.y() * after.height);
    pan(*lane, view, wanted);
    // At an edge it comes less far; what is beyond the edge must not be made up for when zooming goes on.
    const Box now = boxOf(drawing(), m_anchor->cell);
    const auto come = [](double asked, double moved, double cell) {
        return std::abs(asked - moved) > cell ? moved : asked;
    };
    const Point offset{view.offset.x + come(wanted.x(), now.x - after.x, now.width),
                       view.offset.y + come(wanted.y(), now.y - after.y, now.height)};
    if (now.width > 0 && !(offset == lane->offset)) {
        lane->offset = offset;
        forget();
    }
}

/// A wheel or a touch pad zooms while the pointer rests: as long as it does, the same cell stays under it.
void StageView::zoomAtPointer(QPointF at, double factor)
{
    if ((at - m_zoomedAt).manhattanLength() > 2)
        m_anchor.reset();
    m_zoomedAt = at;
    zoomAt(at, factor);
}

void StageView::pinch(const QPinchGesture &gesture)
{
    if (gesture.state() == Qt::GestureStarted) {
        // The first finger has been taken for a mouse until the second one came.
        unsetCursor();
        m_dragging = false;
        m_dragged = nullptr;
        m_pinching = true;
        m_anchor.reset();
    }
    // Qt tells each move twice while the widget leaves the touch itself to it.
    const bool again =
        gesture.scaleFactor() == gesture.lastScaleFactor() && gesture.centerPoint() == gesture.lastCenterPoint();
    if (gesture.state() == Qt::GestureUpdated && !again)
        zoomAt(mapFromGlobal(gesture.centerPoint()), gesture.scaleFactor());
}

void StageView::fit()
{
    m_frame.windowLane = m_frame.matrixLane = {};
    m_anchor.reset();
    forget();
}

void StageView::followStep()
{
    for (LaneView *lane : {&m_frame.windowLane, &m_frame.matrixLane}) {
        lane->follow = true;
        lane->offset = {};
    }
    m_anchor.reset();
    forget();
}

} // namespace lab::ui
