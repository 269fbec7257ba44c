#include "ui/player/segmented_buttons.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace lab::ui {

SegmentedButtons::SegmentedButtons(Look look, QWidget *parent) : QWidget(parent), m_look(look)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    connect(&m_group, &QButtonGroup::idClicked, this, &SegmentedButtons::chosen);
}

void SegmentedButtons::addSegment(const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setProperty("look", m_look == Look::Accent ? "segment-accent" : "segment");
    m_group.addButton(button, int(m_group.buttons().size()));
    // Where there is little room longer words get more of it than shorter ones.
    const int words = fontMetrics().horizontalAdvance(text) + fontMetrics().height() / 4;
    button->setMinimumWidth(words);
    static_cast<QHBoxLayout *>(layout())->addWidget(button, words);
}

void SegmentedButtons::setSegmentVisible(int index, bool visible)
{
    m_group.button(index)->setVisible(visible);
}

void SegmentedButtons::setCurrent(int index)
{
    if (QAbstractButton *button = m_group.button(index)) {
        button->setChecked(true);
    } else if (QAbstractButton *checked = m_group.checkedButton()) {
        m_group.setExclusive(false);
        checked->setChecked(false);
        m_group.setExclusive(true);
    }
}

} // namespace lab::ui
