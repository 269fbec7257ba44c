#pragma once

#include "core/lesson/learning.h"
#include "core/scene/loss_plot.h"
#include "ui/document/document.h"
#include "ui/player/viewing.h"

#include <QTimer>
#include <QWidget>

#include <deque>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lab::ui {

class DrawingView;
class GrowthCard;
class RateSlider;

/// «Learn it»: a target for the output, a rate, and steps of gradient descent on the filter, and on its bias where it
/// has one. The steps of one run are one edit. What the target makes of the way back is on the stage, too: dY is then
/// the derivative of the squared error.
class LearnPanel : public QWidget
{
    Q_OBJECT
public:
    LearnPanel(Document *document, Viewing *viewing, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<double> &losses() const { return m_losses; }
    /// To stand below the stage: why the loss grows, where it does.
    [[nodiscard]] GrowthCard *growth() const { return m_growth; }
    /// So many steps; fewer where the numbers leave float32.
    void learn(int steps);

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
    [[nodiscard]] bool goesOn() const;
    [[nodiscard]] const std::optional<Tensor> &bias() const { return m_document->beside().after.bias; }
    void renew();
    void showState();
    void showGrowth();
    void saveCurve();
    void useUsualRate();
    /// What the usual rate would have made of a run that grows.
    void forecast();
    [[nodiscard]] OtherLosses other() const { return {m_forecast, usualRate(m_limitRate)}; }
    [[nodiscard]] std::optional<double> rate() const;
    [[nodiscard]] QString sentence() const;
    /// What the filter makes of this input, with what follows.
    [[nodiscard]] Result<Tensor> madeBy(const Tensor &filter) const;
    /// Shows which of the offered filters the target was made with, if it is one of them.
    void findTarget();
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
    DrawingView *m_curve = nullptr, *m_weights = nullptr;
    QTimer m_timer;
    std::vector<double> m_losses;   ///< before each step, and now
    std::vector<double> m_forecast; ///< where they grow: with the usual rate
    std::deque<Slope> m_recent;     ///< at the last of these places
    std::optional<Slope> m_now;     ///< at the filter as it is
    Conv2DCall m_call;              ///< the one that the curve is of
    std::optional<Tensor> m_bias;   ///< and its bias
    std::optional<UpstreamGradient> m_dy;
    /// The last step of the run.
    struct Made {
        Tensor filter, gradient;
        double rate = 0;
    };
    std::optional<Made> m_made;
    std::optional<Tensor> m_goal; ///< the filter that the target was made with, where it is known
    Tensor m_start;               ///< the filter that the run began with
    std::optional<Tensor> m_startBias;
    int m_run = 0; ///< merges its steps
    double m_limitRate = 0;
    bool m_grew = false; ///< the next filter would leave float32
};

} // namespace lab::ui
