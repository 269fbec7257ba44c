#pragma once

#include <QSet>
#include <QStringList>
#include <QWidget>

class QAbstractButton;

namespace lab::ui {

class Viewing;

/// One button a page of a lesson: a ring, ticked when its task is solved, outlined where one is.
class PageDots : public QWidget
{
    Q_OBJECT
public:
    explicit PageDots(Viewing *viewing, QWidget *parent = nullptr);
    void show(const QStringList &titles, int page, const QSet<int> &solved);

signals:
    void chosen(int page);

private:
    Viewing *m_viewing;
    QList<QAbstractButton *> m_dots;
};

} // namespace lab::ui
