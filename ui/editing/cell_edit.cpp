#include "ui/editing/cell_edit.h"

#include "core/tensor/number_text.h"
#include "ui/document/commands.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>

#include <cmath>

namespace lab::ui {

namespace {

constexpr double pixelsPerNotch = 6;
constexpr int turnPause = 1200; ///< ms after which turning begins a new gesture

struct Move {
    int rows = 0, columns = 0;
};

/// Where a key leads from an open field; nothing: it stays a key of the field.
std::optional<Move> moveOf(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Move{.rows = key.modifiers() & Qt::ShiftModifier ? -1 : 1};
    case Qt::Key_Tab:
        return Move{.columns = 1};
    case Qt::Key_Backtab:
        return Move{.columns = -1};
    case Qt::Key_Up:
        return Move{.rows = -1};
    case Qt::Key_Down:
        return Move{.rows = 1};
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<float> typedNumber(const QString &text)
{
    QString plain = text;
    plain.replace(QChar(0x2212), '-');
    if (QLocale().decimalPoint() == ",")
        plain.replace(',', '.');
    return readFloat(plain.toStdString());
}

bool beginsNumber(const QKeyEvent &key)
{
    if ((key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier || key.text().size() != 1)
        return false;
    return key.text().front().isDigit() || QStringLiteral("-+.,−").contains(key.text().front());
}

CellEdit::CellEdit(QWidget *parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignCenter);
    setAutoFillBackground(true);
    setAccessibleName(tr("Cell value"));
    connect(this, &QLineEdit::textChanged, this, &CellEdit::mark);
}

void CellEdit::mark()
{
    const bool isNumber = typedNumber(text()).has_value();
    QPalette own = palette();
    own.setColor(QPalette::Text,
                 isNumber || text().size() < 2 ? parentWidget()->palette().color(QPalette::Text) : QColor(0xC0392B));
    setPalette(own);
    setAccessibleDescription(isNumber ? QString() : tr("This is not a number"));
}

bool CellEdit::accepts()
{
    if (typedNumber(text()))
        return true;
    QToolTip::showText(mapToGlobal(QPoint(0, height())),
                       tr("“%1” is not a number. Write it like 2, -0.5 or 1e-3; Esc keeps the old value.").arg(text()),
                       this);
    selectAll();
    return false;
}

bool CellEdit::event(QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QLineEdit::event(event);
    const std::optional<Move> move = moveOf(*static_cast<QKeyEvent *>(event));
    if (!move)
        return QLineEdit::event(event);
    event->accept();
    if (accepts())
        emit moveWanted(move->rows, move->columns);
    return true;
}

float notchFor(float value)
{
    return std::isfinite(value) && std::floor(value) != value ? 0.1F : 1.0F;
}

void NumberGesture::press(float value, QPointF at)
{
    m_pressedValue = value;
    m_pressedAt = at;
    m_undecided = true;
    m_dragKey = 0;
}

std::optional<float> NumberGesture::drag(QPointF to)
{
    const QPointF way = to - m_pressedAt;
    if (m_undecided && way.manhattanLength() >= QApplication::startDragDistance()) {
        m_undecided = false;
        if (std::abs(way.y()) > std::abs(way.x()))
            m_dragKey = newMergeKey();
    }
    if (!isDragging())
        return std::nullopt;
    return m_pressedValue + float(std::trunc(-way.y() / pixelsPerNotch)) * notchFor(m_pressedValue);
}

bool NumberGesture::release()
{
    m_undecided = false;
    return std::exchange(m_dragKey, 0) != 0;
}

float NumberGesture::turn(float value, int notches, bool sameCell)
{
    if (!sameCell || !m_turned.isValid() || m_turned.elapsed() > turnPause)
        m_turnKey = newMergeKey();
    m_turned.start();
    return value + float(notches) * notchFor(value);
}

} // namespace lab::ui
