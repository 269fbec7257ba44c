#include "ui/window/stage_editing.h"

#include "core/scene/cell_place.h"
#include "core/scene/plane_marks.h"
#include "core/tensor/number_text.h"
#include "core/walkthrough/gradient_stories.h"
#include "ui/stage/drawing_painter.h"
#include "ui/stage/stage_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace lab::ui {

bool StageEditing::beginsEditing(const QKeyEvent &key) const
{
    return beginsNumber(key) && !(m_presenting && key.text() == ".");
}

StageEditing::StageEditing(Document *document, StageView *stage, QObject *parent)
    : QObject(parent), m_document(document), m_stage(stage)
{
    stage->installEventFilter(this);
}

/// Where the value of a cell is kept, if it can be changed now.
std::optional<CellPlace> StageEditing::changeablePlace(const CellRef &cell) const
{
    if (!m_document->allowed().changes || m_stage->isPointing())
        return std::nullopt;
    const Story &story = m_document->told()->story();
    const std::optional<CellPlace> place = placeOf(story, cell);
    if (!place)
        return std::nullopt;
    // What the way back begins with, where nothing follows the convolution.
    if (place->part == CellPlace::Part::Dy)
        return m_document->beside().after.isEmpty() ? place : std::nullopt;
    if (story.kind() == Story::Kind::Transposed && place->part == CellPlace::Part::Input)
        return m_document->refusal() ? std::nullopt : place;
    // While a setting is refused the picture may be of another shape than the lesson.
    const Conv2DCall &shown = story.about().call(), &call = m_document->call();
    const bool same =
        place->part == CellPlace::Part::Filter
            ? call.filter.shape() == shown.filter.shape()
            : call.input.shape() == shown.input.shape() && call.arguments.dataFormat == shown.arguments.dataFormat;
    return same ? place : std::nullopt;
}

bool StageEditing::isEditable(const std::optional<CellRef> &cell) const
{
    return cell && changeablePlace(*cell).has_value();
}

float StageEditing::valueOf(const CellRef &cell) const
{
    const std::optional<CellPlace> place = changeablePlace(cell);
    if (!place)
        return 0;
    switch (place->part) {
    case CellPlace::Part::Input:
        return m_document->call().input[place->flat];
    case CellPlace::Part::Filter:
        return m_document->call().filter[place->flat];
    case CellPlace::Part::Dy:
        return gradientsOf(m_document->told()->story())->dy()[place->flat];
    }
    return 0;
}

void StageEditing::setValue(const CellRef &cell, float value, int mergeKey)
{
    const std::optional<CellPlace> place = changeablePlace(cell);
    if (!place || numberText(valueOf(cell)) == numberText(value))
        return;
    if (place->part == CellPlace::Part::Dy) {
        const Tensor &now = gradientsOf(m_document->told()->story())->dy();
        Tensor dy = now.reshaped(Shape{now.size()});
        dy.set(place->flat, value);
        m_document->undoStack()->push(
            new ChangeDy(*m_document, tr("Change dY"), UpstreamGradient{.values = std::move(dy)}, mergeKey));
        return;
    }
    m_document->undoStack()->push(new SetCell(
        *m_document, place->part == CellPlace::Part::Input ? SetCell::Target::Input : SetCell::Target::Filter,
        place->flat, value, mergeKey));
}

void StageEditing::edit(const CellRef &cell, const QString &typed)
{
    if (!changeablePlace(cell))
        return;
    close(false);
    const Box box = boxOf(m_stage->drawing(), cell);
    if (box.width <= 0)
        return;
    m_edited = cell;
    m_field = new CellEdit(m_stage);
    m_field->setFont(drawingFont(Font::Mono, std::max(11.0, numberSize(box, 2)), false));
    m_field->setAlignment(Qt::AlignCenter);
    m_field->setText(typed.isEmpty() ? QString::fromStdString(numberText(valueOf(cell))) : typed);
    if (typed.isEmpty())
        m_field->selectAll();
    placeField(box);
    connect(m_field, &QLineEdit::textChanged, this, [this, box] { placeField(box); });
    m_field->installEventFilter(this);
    connect(m_field, &CellEdit::moveWanted, this, [this](int rows, int columns) {
        close(true);
        moveTo(rows, columns);
    });
    m_field->show();
    m_field->setFocus();
}

/// As wide as the cell, and wider only while a long number is typed.
void StageEditing::placeField(const Box &box)
{
    const QFontMetrics metrics = m_field->fontMetrics();
    const int frame = metrics.horizontalAdvance('0');
    QRect place(0, 0, std::max(int(box.width), metrics.horizontalAdvance(m_field->text()) + 2 * frame),
                std::max(int(box.height), metrics.height() + 4));
    place.moveCenter(QPoint(int(box.centre().x), int(box.centre().y)));
    m_field->setGeometry(place);
}

void StageEditing::close(bool take)
{
    if (!m_field)
        return;
    CellEdit *field = std::exchange(m_field, nullptr);
    const std::optional<float> value = typedNumber(field->text());
    field->removeEventFilter(this);
    const bool hadFocus = field->hasFocus();
    field->hide();
    field->deleteLater();
    if (take && value)
        setValue(m_edited, *value, 0);
    if (hadFocus)
        m_stage->setFocus();
}

void StageEditing::moveTo(int rows, int columns)
{
    CellRef next = m_edited;
    const bool isImage = next.panel != Panel::Filter;
    Index &row = isImage ? next.b : next.a;
    Index &column = isImage ? next.c : next.b;
    row += rows;
    column += columns;
    const Geometry &g = m_document->told()->geometry();
    const auto sizeOf = [&next](const AxisGeometry &axis) {
        return next.panel == Panel::Input ? axis.inSize : next.panel == Panel::Filter ? axis.filterSize : axis.outSize;
    };
    const Index height = sizeOf(g.height), width = sizeOf(g.width);
    // Tab runs on into the next row, as a spreadsheet's selection does.
    if (column >= width)
        column = 0, ++row;
    else if (column < 0)
        column = width - 1, --row;
    if (row >= 0 && row < height)
        m_stage->setCurrentCell(next);
}

bool StageEditing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_stage)
        return stageEvent(event);
    if (event->type() == QEvent::FocusOut)
        close(true);
    const bool escaped = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (escaped)
        close(false);
    return escaped;
}

bool StageEditing::stageEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool edits = beginsEditing(key) || key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace;
        if ((edits && isEditable(m_stage->currentCell())) || answers(key)) {
            event->accept();
            return true;
        }
        return false;
    }
    case QEvent::KeyPress:
        return pressKey(*static_cast<QKeyEvent *>(event));
    case QEvent::MouseButtonDblClick: {
        const QPointF at = static_cast<QMouseEvent *>(event)->position();
        const CellRef cell = cellAt(m_stage->drawing(), {at.x(), at.y()});
        if (!changeablePlace(cell))
            return false;
        edit(cell);
        return true;
    }
    case QEvent::MouseButtonPress: {
        close(true);
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_pressed = mouse->button() == Qt::LeftButton ? numberAt(mouse->position()) : std::nullopt;
        if (m_pressed)
            m_gesture.press(valueOf(*m_pressed), mouse->position());
        return false;
    }
    case QEvent::MouseMove:
        return moveMouse(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease: {
        m_pressed.reset();
        const bool dragged = m_gesture.release();
        if (dragged)
            m_stage->unsetCursor();
        return dragged;
    }
    case QEvent::Wheel:
        return turnWheel(*static_cast<QWheelEvent *>(event));
    case QEvent::Resize:
        close(true);
        return false;
    default:
        return false;
    }
}

bool StageEditing::answers(const QKeyEvent &key) const
{
    return m_answerField && m_answerField() && beginsEditing(key);
}

bool StageEditing::pressKey(const QKeyEvent &key)
{
    const std::optional<CellRef> cell = m_stage->currentCell();
    if (!isEditable(cell)) {
        if (!answers(key))
            return false;
        QLineEdit *field = m_answerField();
        field->setFocus();
        field->insert(key.text());
        return true;
    }
    m_edited = *cell;
    if (beginsEditing(key)) {
        edit(*cell, key.text());
        return true;
    }
    if (key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace) {
        setValue(*cell, 0, 0);
        return true;
    }
    return false;
}

bool StageEditing::moveMouse(const QMouseEvent &event)
{
    if (m_stage->isPointing())
        return false;
    if (!m_pressed) {
        if (event.buttons() == Qt::NoButton)
            numberAt(event.position()) ? m_stage->setCursor(Qt::SizeVerCursor) : m_stage->unsetCursor();
        return false;
    }
    const std::optional<float> value = m_gesture.drag(event.position());
    if (value) {
        m_stage->setCursor(Qt::SizeVerCursor);
        setValue(*m_pressed, *value, m_gesture.mergeKey());
    } else if (!m_gesture.isUndecided()) {
        m_pressed.reset(); // sideways it drags the lane
        return false;
    }
    return true;
}

/// The cell under the pointer that a drag or the wheel changes: one that shows its number, no pixel of a picture.
std::optional<CellRef> StageEditing::numberAt(QPointF at) const
{
    const Drawing &drawing = m_stage->drawing();
    const CellRef cell = cellAt(drawing, {at.x(), at.y()});
    const auto showsNumber = [&cell](const Mark &mark) {
        const auto *text = std::get_if<TextMark>(&mark);
        return text && text->cell == cell;
    };
    if (!changeablePlace(cell) || std::none_of(drawing.marks.begin(), drawing.marks.end(), showsNumber))
        return std::nullopt;
    return cell;
}

bool StageEditing::turnWheel(const QWheelEvent &event)
{
    const int notches = event.angleDelta().y() / 120;
    const std::optional<CellRef> cell = numberAt(event.position());
    if (event.modifiers() != Qt::NoModifier || notches == 0 || !cell)
        return false;
    const float value = m_gesture.turn(valueOf(*cell), notches, m_edited == *cell);
    m_edited = *cell;
    setValue(*cell, value, m_gesture.mergeKey());
    return true;
}

} // namespace lab::ui
