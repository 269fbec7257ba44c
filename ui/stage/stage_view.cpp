#include "ui/stage/stage_view.h"

#include "ui/player/wording.h"
#include "ui/stage/drawing_painter.h"
#include "ui/stage/stage_accessible.h"

#include <QAccessible>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace lab::ui {
StageView::StageView(Document *document, Player *player, Viewing *viewing, QWidget *parent)
    : QWidget(parent), m_document(document), m_player(player), m_viewing(viewing)
{
    // Before anything is said about the view: whoever is asked first, with a screen reader running, is kept.
    static const bool installed = [] {
        QAccessible::installFactory(stageAccessible);
        return true;
    }();
    Q_UNUSED(installed);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Stage"));
    createButtons();
    announceStep();
    connect(document, &Document::walkthroughChanged, this, &StageView::forget);
    // Neither the ring nor a pinned cell outlives what it stood on.
    connect(document, &Document::opened, this, [this] {
        m_viewing->pin(std::nullopt);
        leaveCell();
    });
    connect(player, &Player::momentChanged, this, &StageView::forget);
    connect(player, &Player::momentChanged, this, &StageView::announceStep);
    connect(viewing, &Viewing::viewingChanged, this, &StageView::forget);
    connect(viewing, &Viewing::viewingChanged, this, &StageView::followPointing);
}

void StageView::createButtons()
{
    m_results = new QCheckBox(tr("Show results"), this);
    m_results->setToolTip(tr("Show every number that is known, pale until the walk comes to it (Ctrl+R)"));
    connect(m_results, &QCheckBox::clicked, m_viewing, &Viewing::setResultsShown);
    m_fit = new QToolButton(this);
    m_fit->setText(tr("Fit"));
    m_fit->setToolTip(tr("Show all of both lanes (double-click)"));
    connect(m_fit, &QToolButton::clicked, this, &StageView::fit);
    m_follow = new QToolButton(this);
    m_follow->setText(tr("Follow the step"));
    m_follow->setToolTip(tr("Keep the window and its row in view"));
    connect(m_follow, &QToolButton::clicked, this, &StageView::followStep);
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{m_results, m_fit, m_follow}) {
        button->setAccessibleName(button->text());
        button->setFocusPolicy(Qt::TabFocus);
        button->setCursor(Qt::ArrowCursor);
        button->hide();
    }
}

void StageView::placeButtons()
{
    const LaneView whole;
    m_fit->setVisible(windowLane() != whole || matrixLane() != whole);
    m_follow->setVisible(!windowLane().follow || !matrixLane().follow);
    m_results->setVisible(m_frame.hintShown);
    m_results->setChecked(m_viewing->look().resultsShown);
    m_results->setEnabled(m_viewing->resultsAllowed());
    int right = width() - 12;
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{m_results, m_fit, m_follow}) {
        if (button->isHidden())
            continue;
        button->adjustSize();
        button->move(right - button->width(), 8);
        right -= button->width() + 6;
    }
    m_frame.headingRoom = m_results->isHidden() ? 0 : m_results->width() + 6;
}

void StageView::forget()
{
    m_drawing.reset();
    m_cells.clear();
    placeButtons();
    update();
}

StageParts StageView::partsWith(Frame frame) const
{
    frame.width = width();
    frame.height = height();
    return {std::move(frame), m_viewing->look(), m_viewing->hidden(), {&translatedSceneWords, &m_planes}};
}

void StageView::setProjected(bool projected)
{
    m_frame.projected = projected;
    m_frame.windowLaneShown = m_frame.matrixLaneShown = true;
    setHintShown(!projected); // the caption says it
}

void StageView::setHintShown(bool shown)
{
    m_frame.hintShown = shown;
    forget();
}

void StageView::showNextLanes()
{
    const bool both = m_frame.windowLaneShown && m_frame.matrixLaneShown;
    m_frame.matrixLaneShown = both || !m_frame.matrixLaneShown;
    m_frame.windowLaneShown = !both;
    forget();
}

void StageView::setWindowAlone(bool alone)
{
    m_frame.windowLaneShown = true;
    m_frame.matrixLaneShown = m_frame.stripShown = !alone;
    updateGeometry();
    forget();
}

void StageView::setRoomBeside(double width)
{
    m_frame.besideRoom = width;
    forget();
}

void StageView::setRoomUnder(double height)
{
    if (m_frame.underRoom == height)
        return;
    m_frame.underRoom = height;
    forget();
}

LaneRooms StageView::rooms() const
{
    return laneRooms(*m_document->told(), m_player->moment(), parts());
}

Drawing StageView::drawn(const Frame &frame) const
{
    return drawStage(*m_document->told(), m_player->moment(), partsWith(frame));
}

const Drawing &StageView::drawing() const
{
    if (!m_drawing)
        m_drawing = drawn(m_frame);
    return *m_drawing;
}

void StageView::zoom(double factor)
{
    const LaneRooms lanes = rooms();
    for (const Box &room : {lanes.window, lanes.matrix})
        if (room.width > 0) {
            m_anchor.reset();
            zoomAt({room.centre().x, room.centre().y}, factor);
        }
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
    else if (isPointing())
        paintPointing(painter);
    if (hasFocus() && m_current) {
        const Box box = boxOf(drawing(), *m_current);
        if (box.width > 0) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(toQColor(palette.text(Role::Neutral, Tone::Text)), 2, Qt::DotLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(box.x, box.y, box.width, box.height).adjusted(-2, -2, 2, 2), 5, 5);
        }
    }
}

QString StageView::refusal() const
{
    if (!m_document->refusal())
        return {};
    return m_viewing->callProblem().isEmpty() ? refusalText(*m_document->refusal()) : m_viewing->callProblem();
}

void StageView::paintRefusal(QPainter &painter) const
{
    const Palette palette = paletteOf(m_viewing->theme());
    const QString sentence = refusal();
    QFont font = drawingFont(Font::Ui, 13, true);
    painter.setFont(font);
    // Beside the switch, which stands on the same line.
    const QRect room(18, 8, (m_results->isVisible() ? m_results->x() - 8 : width() - 18) - 18, height());
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

void StageView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Escape:
        if (isPointing())
            return m_viewing->setPointing({});
        if (!m_viewing->pinned() && !m_current)
            return QWidget::keyPressEvent(event);
        m_viewing->pin(std::nullopt);
        leaveCell();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isPointing() ? pointedCell() : m_current)
            m_viewing->pin(isPointing() ? pointedCell() : m_current);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!control && arrowsMoveWindow())
            return moveWindow(0, event->key() == Qt::Key_Left ? -1 : 1);
        if (!control)
            return QWidget::keyPressEvent(event);
        return moveCurrent(0, event->key() == Qt::Key_Left ? -1 : 1);
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!control && arrowsMoveWindow())
            return moveWindow(event->key() == Qt::Key_Up ? -1 : 1, 0);
        if (!control && moveChannel(event->key() == Qt::Key_Up ? -1 : 1))
            return;
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
        return zoomAt(m_current
                          ? QPointF(boxOf(drawing(), *m_current).centre().x, boxOf(drawing(), *m_current).centre().y)
                          : QPointF(width() / 4.0, height() / 4.0),
                      event->key() == Qt::Key_Minus ? 1 / 1.2 : 1.2);
    default:
        QWidget::keyPressEvent(event);
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
