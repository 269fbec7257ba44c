#pragma once

#include "core/scene/loss_plot.h"
#include "ui/player/viewing.h"
#include "ui/window/learning_run.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lab::ui {

class DrawingView;
class GrowthCard;
class RateSlider;
class WayBackLane;

/// «Learn it»: a target for the output, a rate, and steps of gradient descent on the filter, and on its bias where it
/// has one. The steps of one run are one edit. What the target makes of the way back is on the stage, too: dY is then
/// the derivative of the squared error.
class LearnPanel : public QWidget
{
    Q_OBJECT
public:
    LearnPanel(Document *document, Viewing *viewing, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<double> &losses() const { return m_run.losses(); }
    /// To stand below the stage: why the loss grows, where it does.
    [[nodiscard]] GrowthCard *growth() const { return m_growth; }
    /// Likewise: how the gradient of the weight that is looked at comes about, where the window is high enough.
    [[nodiscard]] WayBackLane *lane() const { return m_lane; }
    /// So many steps; fewer where the numbers leave float32.
    void learn(int steps);

signals:
    /// After anything that it shows has changed, and when it hides.
    void stateShown();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createContents();
    void chooseTarget(int index);
    void startAgain();
    void togglePlay();
    void stop();
    void renew();
    void showState();
    void showBelowStage();
    void saveCurve();
    void useUsualRate();
    /// What stands beside the curve: of a run that grows what the usual rate would have made of it, else what would
    /// follow.
    [[nodiscard]] OtherLosses other();
    [[nodiscard]] std::optional<double> rate() const;
    [[nodiscard]] QString sentence() const;
    /// The weight that is looked at; else the one that the step moves most.
    [[nodiscard]] FilterCell shownWeight(const Tensor &gradient) const;
    void showWeights(double width);
    [[nodiscard]] QString weightSentence(double gradient) const;

    Document *m_document;
    Viewing *m_viewing;
    QWidget *m_page = nullptr;
    QComboBox *m_target = nullptr;
    QLineEdit *m_rate = nullptr;
    RateSlider *m_slider = nullptr;
    QLabel *m_limit = nullptr, *m_sentence = nullptr, *m_weightSentence = nullptr;
    QPushButton *m_one = nullptr, *m_ten = nullptr, *m_play = nullptr, *m_again = nullptr, *m_save = nullptr;
    GrowthCard *m_growth = nullptr;
    WayBackLane *m_lane = nullptr;
    DrawingView *m_curve = nullptr, *m_weights = nullptr;
    QTimer m_timer;
    LearningRun m_run;
    std::vector<double> m_ahead; ///< what other() looks at
};

} // namespace lab::ui
