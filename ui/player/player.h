#pragma once

#include "core/walkthrough/pacing.h"
#include "ui/document/document.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace lab::ui {

/// The moment that is shown, and the only timer that moves it. Playing is no edit.
class Player : public QObject
{
    Q_OBJECT
public:
    explicit Player(Document *document, QObject *parent = nullptr);

    [[nodiscard]] Moment moment() const { return m_moment; }
    [[nodiscard]] bool isPlaying() const;
    [[nodiscard]] double speed() const { return m_pacing.speed; }
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    [[nodiscard]] bool loops() const { return m_loops; }

    void play();
    void pause();
    void togglePlay();
    /// One step on or back; lands a running flight at once. A step on flies unless motion is reduced.
    void stepForward();
    void stepBack();
    void first();
    void last();
    void nextPhase();
    void previousPhase();
    void goToPhase(Phase phase);
    void goToStep(Index number); ///< jumps at once, landed
    void setSpeed(double speed); ///< 0.25 … 64
    void playAllIn(double seconds);
    void setReducedMotion(bool reduced);
    void setLoops(bool loops);

signals:
    /// Step or flight changed.
    void momentChanged();
    /// Playing, speed, loop or motion changed.
    void stateChanged();

private:
    Document *m_document;
    Moment m_moment;
    Pacing m_pacing;
    QTimer m_timer;
    QElapsedTimer m_clock;
    Index m_clockStep = 0;
    bool m_loops = false;
    bool m_reducedMotion = false;
};

} // namespace lab::ui
