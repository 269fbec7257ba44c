#pragma once

#include "ui/player/viewing.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;

namespace lab::ui {

class DrawingView;

/// A run of learning that grows, as it is explained.
struct Growth {
    double atStart = 0, now = 0;     ///< losses
    double rate = 0, limit = 0;      ///< the rate of the last step, and the one from which on steps overshoot
    double usualRate = 0;            ///< the one that is offered instead
    std::vector<double> distances{}; ///< of the last steps from the lowest place, along the steepest direction
    Index firstStep = 0;             ///< number of the first of them
    bool operator==(const Growth &) const = default;
};

/// «Why it grows», below the stage while a filter that learns goes away from its target: the valley of the loss with
/// the places where the steps landed, the factor between them, and two ways out.
class GrowthCard : public QFrame
{
    Q_OBJECT
public:
    GrowthCard(Viewing *viewing, QWidget *parent);

    void explain(const Growth &growth);

signals:
    void usualRateWanted();
    void startWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawValleyAgain();
    void followTheme();

    Viewing *m_viewing;
    Growth m_growth;
    QFrame *m_box;
    DrawingView *m_valley;
    QLabel *m_words, *m_factor, *m_condition;
    QPushButton *m_usual;
};

} // namespace lab::ui
