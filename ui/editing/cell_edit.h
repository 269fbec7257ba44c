#pragma once

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPointF>

#include <optional>

namespace lab::ui {

/// A typed number: as number_text reads it, and with a typographic minus, or with a decimal comma where the language
/// writes one.
[[nodiscard]] std::optional<float> typedNumber(const QString &text);
/// Whether a number may begin with what the key writes; other letters stay keys of the window.
[[nodiscard]] bool beginsNumber(const QKeyEvent &key);

/// A field for one number, in a sheet and on the stage alike. What is not a number is marked where it stands, with the
/// reason; it is never taken.
class CellEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit CellEdit(QWidget *parent = nullptr);
    /// Shows the reason at the place, and returns false, where the text is no number.
    bool accepts();

    bool filled = false; ///< the cell's value has been shown

signals:
    /// Enter (rows 1), Tab (columns 1), with Shift the other way, or an arrow was pressed over a number.
    void moveWanted(int rows, int columns);

protected:
    bool event(QEvent *event) override;

private:
    void mark();
};

/// What one notch adds to a number: 1 to whole ones, a tenth to others.
[[nodiscard]] float notchFor(float value);

/// A number that is changed live, by a vertical drag or by turning the wheel on it. What one does in one go has one
/// merge key, so that it is one edit.
class NumberGesture
{
public:
    /// The button went down on a number.
    void press(float value, QPointF at);
    /// The pointer moved on: the number that follows from it; nothing while it is not yet a drag, or is one sideways.
    [[nodiscard]] std::optional<float> drag(QPointF to);
    /// Ends the drag; whether there was one.
    bool release();
    /// The button is down, and the pointer has not yet gone far enough to tell a drag from a click.
    [[nodiscard]] bool isUndecided() const { return m_undecided; }
    [[nodiscard]] bool isDragging() const { return m_dragKey != 0; }
    /// The number after some notches of the wheel; `sameCell`: it was the last one that was turned, too.
    [[nodiscard]] float turn(float value, int notches, bool sameCell);
    /// Key of the drag, or of turning the wheel.
    [[nodiscard]] int mergeKey() const { return isDragging() ? m_dragKey : m_turnKey; }

private:
    QPointF m_pressedAt;
    float m_pressedValue = 0;
    bool m_undecided = false;
    int m_dragKey = 0; ///< not 0 while a number is dragged
    int m_turnKey = 0;
    QElapsedTimer m_turned;
};

} // namespace lab::ui
