#include "ui/window/card.h"

#include <QButtonGroup>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lab::ui {

Card::Card(QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    int x = rect.x(), y = rect.y(), row = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            x = rect.x();
            y += row;
            row = 0;
        }
        if (apply)
            item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + std::max(0, spacing());
        row = std::max(row, size.height());
    }
    return y + row - rect.y();
}

CardStack::CardStack(const QString &accessibleName, QWidget *parent)
    : Card(parent), m_head(new QWidget(this)), m_stack(new QStackedWidget(this)), m_tabs(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    const int em = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(em, em / 2, em * 3 / 4, em / 2);
    column->setSpacing(em / 2);
    auto *head = new FlowLayout(m_head);
    head->setSpacing(em * 5 / 8);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    connect(m_stack, &QStackedWidget::currentChanged, this, [this] {
        markCurrent();
        emit pageChanged();
    });
}

void CardStack::addPage(QWidget *page, const QString &title, const QString &toolTip)
{
    auto *tab = new QToolButton(m_head);
    tab->setText(title);
    tab->setToolTip(toolTip);
    tab->setAccessibleName(title);
    tab->setCheckable(true);
    tab->setFocusPolicy(Qt::TabFocus);
    tab->setProperty("look", "tab");
    m_tabs->addButton(tab);
    m_head->layout()->addWidget(tab);
    m_tabOf.insert(page, tab);
    m_stack->addWidget(page);
    connect(tab, &QToolButton::clicked, this, [this, page] { showPage(page); });
    markCurrent();
}

void CardStack::removePage(QWidget *page)
{
    if (QToolButton *tab = m_tabOf.take(page)) {
        m_tabs->removeButton(tab);
        tab->hide();
        tab->deleteLater();
        m_stack->removeWidget(page);
    }
}

void CardStack::showPage(QWidget *page)
{
    if (!m_tabOf.contains(page))
        return;
    m_tabOf[page]->setVisible(true);
    m_stack->setCurrentWidget(page);
    markCurrent();
}

void CardStack::setPageVisible(QWidget *page, bool visible)
{
    if (!m_tabOf.contains(page))
        return;
    m_tabOf[page]->setVisible(visible);
    if (!visible && currentPage() == page)
        m_stack->setCurrentIndex(0);
}

void CardStack::markCurrent()
{
    if (QToolButton *tab = m_tabOf.value(m_stack->currentWidget()))
        tab->setChecked(true);
}

} // namespace lab::ui
