#include "ui/window/answer_box.h"

#include "core/scene/plane_marks.h"
#include "core/scene/wires.h"
#include "ui/player/viewing.h"
#include "ui/stage/drawing_painter.h"
#include "ui/stage/stage_view.h"

#include <QEvent>

#include <algorithm>

namespace lab::ui {

AnswerBox::AnswerBox(Viewing *viewing, StageView *stage, std::function<QLineEdit *()> field)
    : QLineEdit(stage), m_viewing(viewing), m_stage(stage), m_field(std::move(field))
{
    setAlignment(Qt::AlignCenter);
    setAccessibleName(tr("Your answer, in the picture"));
    hide();
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (!m_bound)
            return;
        m_bound->setText(text);
        emit m_bound->textEdited(text);
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (m_bound)
            emit m_bound->returnPressed();
    });
    connect(viewing, &Viewing::viewingChanged, this, &AnswerBox::place);
    stage->installEventFilter(this);
}

std::optional<CellRef> AnswerBox::asked() const
{
    const std::vector<CellRef> &cells = m_viewing->hidden().cells;
    const auto isOfPlane = [](const CellRef &cell) { return planeOf(cell.panel).has_value(); };
    const auto found = std::find_if(cells.begin(), cells.end(), isOfPlane);
    return found == cells.end() ? std::nullopt : std::optional(*found);
}

void AnswerBox::bind(QLineEdit *field)
{
    if (m_bound == field)
        return;
    if (m_bound) {
        m_bound->disconnect(this);
        m_bound->removeEventFilter(this);
    }
    m_bound = field;
    if (!field)
        return;
    field->installEventFilter(this);
    setPalette(field->palette());
    setText(field->text());
    connect(field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text != this->text())
            setText(text);
    });
}

void AnswerBox::place()
{
    constexpr double least = 22; ///< side of a cell that can be written into
    const std::optional<CellRef> cell = asked();
    QLineEdit *field = cell ? m_field() : nullptr;
    bind(field);
    const Box box = field ? firstBoxOf(m_stage->drawing(), *cell) : Box{};
    if (box.width < least || box.height < least || box.x < 0 || box.right() > m_stage->width()) {
        if (hasFocus())
            m_stage->setFocus();
        return hide();
    }
    const QRect place = QRectF(box.x, box.y, box.width, box.height).toAlignedRect().adjusted(1, 1, -1, -1);
    if (geometry() != place) {
        setGeometry(place);
        setFont(drawingFont(Font::Mono, std::max(11.0, numberSize(box, 2)), false));
    }
    show();
}

bool AnswerBox::eventFilter(QObject *watched, QEvent *event)
{
    // The picture has moved: the box follows behind it.
    if (event->type() == QEvent::PaletteChange && watched == m_bound)
        setPalette(m_bound->palette());
    if (event->type() == QEvent::Paint && watched == m_stage)
        QMetaObject::invokeMethod(this, &AnswerBox::place, Qt::QueuedConnection);
    return QLineEdit::eventFilter(watched, event);
}

} // namespace lab::ui
