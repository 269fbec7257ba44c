#include "ui/window/way_back_lane.h"

#include "core/conv/virtual_tensor.h"
#include "core/lesson/picture.h"
#include "core/scene/stage.h"
#include "ui/player/wording.h"
#include "ui/stage/drawing_painter.h"

#include <QMouseEvent>
#include <QPainter>

namespace lab::ui {

WayBackLane::WayBackLane(Document *document, Viewing *viewing, QWidget *parent)
    : QWidget(parent), m_document(document), m_viewing(viewing)
{
    setMouseTracking(true);
    setAccessibleName(tr("How the gradient of a weight comes about"));
    hide();
}

void WayBackLane::show(const FilterCell &weight)
{
    m_weight = weight;
    QWidget::show();
    update();
}

/// Made when it is painted: a run makes sixty snapshots a second.
std::shared_ptr<const Walkthrough> WayBackLane::walkthrough() const
{
    if (m_of == m_document->walkthrough())
        return m_told;
    m_of = m_document->walkthrough();
    m_told.reset();
    if (Result<std::shared_ptr<const Story>> story =
            storyOf(Story::Kind::FilterGradient, m_document->call(), m_document->beside()))
        m_told = std::make_shared<const Walkthrough>(*std::move(story), m_of->options());
    return m_told;
}

Drawing WayBackLane::drawing() const
{
    const std::shared_ptr<const Walkthrough> told = walkthrough();
    if (!told)
        return {};
    const Geometry &g = told->geometry();
    const Index row = rowOfPosition(g, {m_weight.c, m_weight.ky, m_weight.kx});
    if (row >= g.positions() || m_weight.k >= g.outChannels)
        return {};
    Frame frame{.width = double(width()), .height = double(height())};
    frame.matrixLaneShown = frame.memoryShown = frame.hintShown = frame.linksShown = false;
    Look look = m_viewing->look();
    look.followStep = look.resultsShown = true;
    return drawStage(*told, {told->stepMaking(ProductCell{row, m_weight.k}), 1},
                     {frame, look, m_viewing->hidden(), {&translatedSceneWords, nullptr}});
}

void WayBackLane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette colours = paletteOf(m_viewing->theme());
    paintDrawing(painter, drawing(), colours);
    painter.setPen(toQColor(colours.outline(Role::Neutral, Tone::Pale)));
    painter.drawLine(QPointF(16, 0.5), QPointF(width() - 16, 0.5));
}

void WayBackLane::mouseMoveEvent(QMouseEvent *event)
{
    const CellRef cell = cellAt(drawing(), {event->position().x(), event->position().y()});
    if (cell.panel != Panel::Output)
        return;
    const OutputCell at = outputCellOf(cell); // of d filter: channels are the batch of that walk
    m_viewing->hover(CellRef(FilterCell{at.y, at.x, at.n, at.k}));
}

void WayBackLane::leaveEvent(QEvent *)
{
    m_viewing->hover(std::nullopt);
}

} // namespace lab::ui
