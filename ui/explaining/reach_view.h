#pragma once

#include "core/lesson/reach_table.h"

#include <QWidget>

namespace lab::ui {

/// How far an output sees, layer by layer: a table with a heading. Hidden where there are fewer than two lines.
class ReachView : public QWidget
{
    Q_OBJECT
public:
    explicit ReachView(QWidget *parent = nullptr);

    void setLines(const std::vector<ReachLine> &lines);

private:
    QWidget *m_table = nullptr;
};

} // namespace lab::ui
