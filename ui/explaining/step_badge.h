#pragma once

#include "core/lesson/rich_text.h"
#include "core/scene/palette.h"

#include <QLabel>

namespace lab::ui {

/// One line in a role's colour on its pale ground: where one stands.
class StepBadge : public QLabel
{
    Q_OBJECT
public:
    explicit StepBadge(QWidget *parent = nullptr);
    void setBadge(const QString &text, Role subject, Theme theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_ground;
};

} // namespace lab::ui
