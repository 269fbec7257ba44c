#pragma once

#include <QButtonGroup>
#include <QWidget>

namespace lab::ui {

/// A row of buttons of which one is chosen: VALID | SAME | Explicit. Arrow keys move along it, a screen reader hears
/// radio buttons. Painted by the program's style through the property "look".
class SegmentedButtons : public QWidget
{
    Q_OBJECT
public:
    /// Accent: the chosen one stands in the accent colour; Plain: in the dark primary one.
    enum class Look { Accent, Plain };
    explicit SegmentedButtons(Look look, QWidget *parent = nullptr);

    void addSegment(const QString &text, const QString &toolTip);
    void setSegmentVisible(int index, bool visible);
    [[nodiscard]] int current() const { return m_group.checkedId(); }
    /// Shows `index` as chosen, without a signal; -1: none.
    void setCurrent(int index);

signals:
    /// The user chose another segment.
    void chosen(int index);

private:
    Look m_look;
    QButtonGroup m_group;
};

} // namespace lab::ui
