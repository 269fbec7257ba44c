#include "ui/stage/stage_view.h"

#include "core/lesson/refusal.h"
#include "ui/stage/drawing_painter.h"
#include "ui/stage/stage_accessible.h"

#include <QAccessible>
#include <QApplication>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QToolButton>
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

StageView::StageView(Document *document, Player *player, Viewing *viewing, QWidget *parent)
    : QWidget(parent), m_document(document), m_player(player), m_viewing(viewing)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Stage"));
    setAccessibleDescription(tr("The input, the filter, the output and the same numbers as one matrix product. "
                                "Ctrl and the arrow keys move from cell to cell, Ctrl+PageUp and Ctrl+PageDown from panel to panel."));
    static const bool installed = [] {
        QAccessible::installFactory(stageAccessible);
        return true;
    }();
    Q_UNUSED(installed);
    createButtons();
    connect(document, &Document::walkthroughChanged, this, &StageView::forget);
    connect(player, &Player::momentChanged, this, &StageView::forget);
    connect(viewing, &Viewing::viewingChanged, this, &StageView::forget);
}

void StageView::createButtons()
{
    m_fit = new QToolButton(this);
    m_fit->setText(tr("Fit"));
    m_fit->setToolTip(tr("Show both lanes whole (double-click)"));
    connect(m_fit, &QToolButton::clicked, this, &StageView::fit);
    m_follow = new QToolButton(this);
    m_follow->setText(tr("Follow the step"));
    m_follow->setToolTip(tr("Keep the window and its row in sight"));
    connect(m_follow, &QToolButton::clicked, this, &StageView::followStep);
    for (QToolButton *button : {m_fit, m_follow}) {
        button->setAccessibleName(button->text());
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoRaise(false);
        button->setCursor(Qt::ArrowCursor);
        button->hide();
    }
}

void StageView::placeButtons()
{
    const LaneView whole;
    m_fit->setVisible(m_window != whole || m_matrix != whole);
    m_follow->setVisible(!m_window.follow || !m_matrix.follow);
    int right = width() - 12;
    for (QToolButton *button : {m_fit, m_follow}) {
        if (button->isHidden())
            continue;
        button->adjustSize();
        button->move(right - button->width(), 8);
        right -= button->width() + 6;
    }
}

void StageView::forget()
{
    m_drawing.reset();
    m_cells.clear();
    placeButtons();
    update();
}

StageOptions StageView::options() const
{
    StageOptions options = m_viewing->options();
    options.width = width();
    options.height = height();
    options.windowLane = m_window;
    options.matrixLane = m_matrix;
    options.imageMaximum = m_document->lesson().imageMaximum;
    return options;
}

Drawing StageView::drawn(const LaneView &window, const LaneView &matrix) const
{
    StageOptions wanted = options();
    wanted.windowLane = window;
    wanted.matrixLane = matrix;
    return drawStage(*m_document->walkthrough(), m_player->moment(), wanted);
}

const Drawing &StageView::drawing() const
{
    if (!m_drawing)
        m_drawing = drawn(m_window, m_matrix);
    return *m_drawing;
}

void StageView::fit()
{
    m_window = m_matrix = {};
    forget();
}

void StageView::followStep()
{
    for (LaneView *lane : {&m_window, &m_matrix}) {
        lane->follow = true;
        lane->offset = {};
    }
    forget();
}

void StageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette palette = paletteOf(m_viewing->theme());
    painter.fillRect(rect(), toQColor(palette.background()));
    const bool refused = m_document->refusal().has_value();
    if (refused)
        painter.setOpacity(0.35);
    paintDrawing(painter, drawing(), palette);
    painter.setOpacity(1);
    if (refused)
        paintRefusal(painter);
    if (hasFocus() && m_current) {
        const Box box = boxOf(drawing(), *m_current);
        if (box.width > 0) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(toQColor(palette.text(Role::Neutral, Tone::Text)), 2, Qt::DotLine));
            painter.drawRoundedRect(QRectF(box.x, box.y, box.width, box.height).adjusted(-2, -2, 2, 2), 5, 5);
        }
    }
}

void StageView::paintRefusal(QPainter &painter) const
{
    const Palette palette = paletteOf(m_viewing->theme());
    const QString sentence = QString::fromStdString(refusalSentence(*m_document->refusal(), [](std::string_view text) {
        return QCoreApplication::translate("lab::Refusal", std::string(text).c_str()).toStdString();
    }));
    QFont font = drawingFont(Font::Ui, 13, true);
    painter.setFont(font);
    const QRect room(18, 8, width() - 36, height());
    const QRect text = QFontMetrics(font).boundingRect(room.adjusted(12, 0, -12, 0), Qt::TextWordWrap, sentence);
    const QRectF banner(room.x(), room.y(), room.width(), text.height() + 16);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toQColor(palette.outline(Role::Filter, Tone::Strong)), 1.5));
    painter.setBrush(toQColor(palette.background()));
    painter.drawRoundedRect(banner, 6, 6);
    painter.setPen(toQColor(palette.text(Role::Filter, Tone::Text)));
    painter.drawText(banner.adjusted(12, 0, -12, 0), Qt::AlignVCenter | Qt::TextWordWrap, sentence);
}

void StageView::resizeEvent(QResizeEvent *)
{
    forget();
}

void StageView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        placeButtons();
    QWidget::changeEvent(event);
}

void StageView::showHover(QPointF at)
{
    const CellRef cell = cellAt(drawing(), toPoint(at));
    m_viewing->hover(cell.panel == Panel::None ? std::nullopt : std::optional(cell));
}

LaneView *StageView::laneAt(QPointF at)
{
    const LaneRooms rooms = laneRooms(*m_document->walkthrough(), m_player->moment(), options());
    if (rooms.window.contains(toPoint(at)))
        return &m_window;
    if (rooms.matrix.contains(toPoint(at)))
        return &m_matrix;
    return nullptr;
}

void StageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_pressedAt = event->position();
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
    if (!m_dragged || (!m_dragging && by.manhattanLength() < QApplication::startDragDistance()))
        return;
    if (!m_dragging) {
        m_dragging = true;
        m_viewing->hover(std::nullopt);
        m_dragFrom = released(*m_dragged);
        setCursor(Qt::ClosedHandCursor);
    }
    pan(*m_dragged, m_dragFrom, by);
}

void StageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragging)
        unsetCursor();
    else if (event->button() == Qt::LeftButton) {
        const CellRef cell = cellAt(drawing(), toPoint(event->position()));
        m_viewing->pin(cell.panel == Panel::None ? std::nullopt : std::optional(cell));
        if (cell.panel != Panel::None)
            setCurrentCell(cell);
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
        zoomAt(event->position(), std::pow(1.2, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    LaneView *lane = laneAt(event->position());
    const QPointF by = event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / 2 : QPointF(event->pixelDelta());
    if (!lane)
        return event->ignore();
    pan(*lane, released(*lane), by);
    event->accept();
}

bool StageView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::NativeGesture: {
        auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(gesture->position(), 1 + gesture->value());
            return true;
        }
        break;
    }
    case QEvent::Gesture:
        if (QGesture *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture)) {
            auto *pinch = static_cast<QPinchGesture *>(gesture);
            zoomAt(mapFromGlobal(pinch->centerPoint().toPoint()), pinch->scaleFactor());
            return true;
        }
        break;
    case QEvent::ShortcutOverride: {
        // A held Space pans with the pointer, and Esc releases a pinned cell, before either means anything else.
        auto *key = static_cast<QKeyEvent *>(event);
        const bool panning = key->key() == Qt::Key_Space && QApplication::mouseButtons() != Qt::NoButton && underMouse();
        if (panning || (key->key() == Qt::Key_Escape && m_viewing->pinned()))
            event->accept();
        break;
    }
    default: break;
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
    lane = view;
    Drawing changed = drawn(m_window, m_matrix);
    if (changed == drawing()) { // nothing more to see there
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
    const bool window = &lane == &m_window;
    const Drawing still = window ? drawn(view, m_matrix) : drawn(m_window, view);
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
    const CellRef cell = cellAt(drawing(), toPoint(at));
    const Box before = boxOf(drawing(), cell);
    LaneView view = released(*lane);
    view.zoom = std::clamp(view.zoom * factor, 0.05, 400.0);
    view.offset = {view.offset.x * factor, view.offset.y * factor};
    if (!take(*lane, view) || before.width <= 0)
        return;
    // Whole cells move, so the one under the pointer may end up a cell away: bring it back.
    const Box after = boxOf(drawing(), cell);
    if (after.width <= 0)
        return;
    const double x = after.x + (at.x() - before.x) / before.width * after.width;
    const double y = after.y + (at.y() - before.y) / before.height * after.height;
    pan(*lane, *lane, {at.x() - x, at.y() - y});
}

void StageView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!m_viewing->pinned())
            return QWidget::keyPressEvent(event);
        m_viewing->pin(std::nullopt);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            m_viewing->pin(m_current);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!control)
            return QWidget::keyPressEvent(event);
        return moveCurrent(0, event->key() == Qt::Key_Left ? -1 : 1);
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!control)
            return QWidget::keyPressEvent(event);
        return moveCurrent(event->key() == Qt::Key_Up ? -1 : 1, 0);
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (!control)
            return QWidget::keyPressEvent(event);
        return movePanel(event->key() == Qt::Key_PageUp ? -1 : 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
        if (!control)
            return QWidget::keyPressEvent(event);
        return zoomAt(m_current ? QPointF(boxOf(drawing(), *m_current).centre().x, boxOf(drawing(), *m_current).centre().y)
                                : QPointF(width() / 4.0, height() / 4.0),
                      event->key() == Qt::Key_Minus ? 1 / 1.2 : 1.2);
    default: QWidget::keyPressEvent(event);
    }
}

void StageView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void StageView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace lab::ui
