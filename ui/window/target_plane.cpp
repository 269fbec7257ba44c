#include "ui/window/target_plane.h"

#include "core/scene/cell_looks.h"
#include "core/scene/plane_marks.h"
#include "ui/player/wording.h"
#include "ui/stage/drawing_painter.h"
#include "ui/stage/stage_view.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

constexpr double signRoom = 34, captionRoom = 20;

/// The output plane of the upper lane, where it is whole.
struct Plane {
    Point origin;
    double pitchX = 0, pitchY = 0;
    Index n = 0, k = 0, rows = 0, columns = 0;
};

/// Where a cell is drawn first: the upper lane is, before the lower one.
Box firstBox(const Drawing &drawing, const CellRef &cell)
{
    for (const Mark &mark : drawing.marks)
        if (const auto *box = std::get_if<BoxMark>(&mark); box && box->cell == cell)
            return box->box;
    return {};
}

std::optional<Plane> outputPlane(const Document &document, const StageView &stage)
{
    const Geometry &g = document.told()->geometry();
    const Look look = stage.parts().look;
    Plane plane{.n = std::clamp<Index>(look.batchEntry, 0, g.batch - 1),
                .k = std::clamp<Index>(look.filterShown, 0, g.outChannels - 1),
                .rows = g.height.outSize,
                .columns = g.width.outSize};
    const OutputCell first{plane.n, 0, 0, plane.k}, last{plane.n, plane.rows - 1, plane.columns - 1, plane.k};
    for (const Mark &mark : stage.drawing().marks)
        if (const auto *pixels = std::get_if<PixelMark>(&mark); pixels && pixels->cell == CellRef(first)) {
            if (pixels->cellRows != plane.rows || pixels->cellColumns != plane.columns)
                return std::nullopt;
            plane.origin = {pixels->box.x, pixels->box.y};
            plane.pitchX = pixels->box.width / double(plane.columns);
            plane.pitchY = pixels->box.height / double(plane.rows);
            return plane;
        }
    const Box from = firstBox(stage.drawing(), first), to = firstBox(stage.drawing(), last);
    if (from.width <= 0 || to.width <= 0)
        return std::nullopt;
    plane.origin = {from.x, from.y};
    plane.pitchX = (to.right() - from.x) / double(plane.columns);
    plane.pitchY = (to.bottom() - from.y) / double(plane.rows);
    return plane;
}

} // namespace

TargetPlane::TargetPlane(Document *document, StageView *stage) : QWidget(stage), m_document(document), m_stage(stage)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Target of the output"));
    stage->installEventFilter(this);
    hide();
}

void TargetPlane::setShown(bool shown)
{
    const bool has = shown && m_document->dy() && m_document->dy()->target && m_document->beside().after.isEmpty() &&
                     m_document->told()->story().kind() == Story::Kind::Forward &&
                     m_document->dy()->target->size() == m_document->walkthrough()->geometry().outputCount();
    if (has == !isHidden())
        return update();
    setVisible(has);
    m_stage->setRoomBeside(has ? 0.24 * m_stage->width() : 0);
    place();
}

/// Over what the upper lane leaves free.
void TargetPlane::place()
{
    if (isHidden())
        return;
    const double room = 0.24 * m_stage->width();
    if (m_stage->parts().frame.besideRoom != room)
        m_stage->setRoomBeside(room);
    setGeometry(QRectF(m_stage->width() - room - signRoom / 2, 0, room, m_stage->height()).toRect());
}

Drawing TargetPlane::drawing() const
{
    Drawing drawing{.width = double(width()), .height = double(height()), .marks = {}};
    const std::optional<Plane> plane = outputPlane(*m_document, *m_stage);
    if (!plane || !m_document->dy() || !m_document->dy()->target)
        return drawing;
    const Geometry &g = m_document->told()->geometry();
    const Tensor &target = *m_document->dy()->target;
    const double columns = double(plane->columns), rows = double(plane->rows);
    const double fitting = std::min(1.0, (drawing.width - signRoom - 4) / (columns * plane->pitchX));
    const double pitchX = plane->pitchX * fitting, pitchY = plane->pitchY * fitting;
    const double high = rows * plane->pitchY, top = plane->origin.y + (high - rows * pitchY) / 2;
    const auto at = [&](Index y, Index x) {
        return target[((plane->n * plane->rows + y) * plane->columns + x) * g.outChannels + plane->k];
    };
    addMuted(drawing, {0, plane->origin.y, signRoom, high}, "−", 20, Align::Centre, Font::Ui);
    addCaption(drawing, {signRoom, top - captionRoom, drawing.width - signRoom, 16},
               translatedSceneWords(QT_TRANSLATE_NOOP("Scene", "target")), Role::Output, 12);
    double largest = 0;
    for (const float value : target.values())
        largest = std::max(largest, std::abs(double(value)));
    if (pitchX < smallestNumberCell(3)) {
        PixelMark pixels{.box = {signRoom, top, columns * pitchX, rows * pitchY},
                         .columns = int(plane->columns),
                         .rows = int(plane->rows)};
        pixels.role = Role::Output;
        pixels.fill = Fill::Value;
        for (Index y = 0; y < plane->rows; ++y)
            for (Index x = 0; x < plane->columns; ++x) {
                const double share = largest > 0 ? double(at(y, x)) / largest : 0;
                pixels.levels.push_back(
                    std::int8_t(std::lrint(std::copysign(127 * std::sqrt(std::abs(share)), share))));
            }
        drawing.marks.push_back(std::move(pixels));
        return drawing;
    }
    for (Index y = 0; y < plane->rows; ++y)
        for (Index x = 0; x < plane->columns; ++x) {
            CellLook look;
            look.role = Role::Output;
            look.tone = Tone::None;
            look.outline = Outline::Thin;
            look.value = double(at(y, x));
            addCell(drawing, {signRoom + double(x) * pitchX, top + double(y) * pitchY, pitchX - 2, pitchY - 2}, look,
                    CellRef(), 2);
        }
    return drawing;
}

void TargetPlane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDrawing(painter, drawing(), paletteOf(m_stage->parts().look.theme));
}

bool TargetPlane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_stage && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace lab::ui
