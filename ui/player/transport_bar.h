#pragma once

#include "ui/player/player.h"
#include "ui/player/viewing.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QSlider;
class QToolButton;

namespace lab::ui {

class ScrubBar;

/// The player's controls: five round buttons, the scrub bar, «step k of N», order, grain, speed, full screen.
class TransportBar : public QWidget
{
    Q_OBJECT
public:
    TransportBar(Document *document, Player *player, Viewing *viewing, QWidget *parent = nullptr);

    void setFullScreen(bool fullScreen);

signals:
    void fullScreenRequested();
    /// A step number was typed: the keys are the stage's again.
    void stepTaken();

private:
    QWidget *createButtons();
    QWidget *createStepRow();
    QToolButton *createSpeedButton();
    QMenu *createSpeedMenu(QToolButton *button);
    QMenu *createOrderMenu();
    QMenu *createGrainMenu();
    void renew();
    void renewStep();
    void renewState();
    void takeStepText();

    Document *m_document;
    Player *m_player;
    ScrubBar *m_scrubBar;
    QWidget *m_buttons = nullptr;
    QToolButton *m_play = nullptr;
    QToolButton *m_speed = nullptr;
    QToolButton *m_order = nullptr;
    QToolButton *m_grain = nullptr;
    QToolButton *m_fullScreen = nullptr;
    QLineEdit *m_step = nullptr;
    QLabel *m_count = nullptr;
    QSlider *m_speedSlider = nullptr;
};

/// "0.25×", "1×", "64×".
[[nodiscard]] QString speedText(double speed);

} // namespace lab::ui
