#pragma once

#include <QFrame>
#include <QLayout>
#include <QStackedWidget>

class QButtonGroup;
class QToolButton;

namespace lab::ui {

/// A rounded panel with a thin border on the window's ground.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Widgets in rows, as many in a row as fit.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;
    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool apply) const;
    QList<QLayoutItem *> m_items;
};

/// A card of several pages of which one is shown; their names stand in its head.
class CardStack : public Card
{
    Q_OBJECT
public:
    explicit CardStack(const QString &accessibleName, QWidget *parent = nullptr);

    void addPage(QWidget *page, const QString &title, const QString &toolTip);
    void removePage(QWidget *page);
    void showPage(QWidget *page);
    void setPageVisible(QWidget *page, bool visible);
    [[nodiscard]] QWidget *currentPage() const { return m_stack->currentWidget(); }

signals:
    void pageChanged();

private:
    void markCurrent();

    QWidget *m_head;
    QStackedWidget *m_stack;
    QButtonGroup *m_tabs;
    QHash<QWidget *, QToolButton *> m_tabOf;
};

} // namespace lab::ui
