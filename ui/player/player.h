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
    /// Whether the reader may step; what follows does nothing where not, but goToStep, pause, playTo and settings.
    [[nodiscard]] bool isFree() const;
    [[nodiscard]] bool isPlaying() const;
    [[nodiscard]] double speed() const { return m_pacing.speed; }
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }
    [[nodiscard]] bool loops() const { return m_loops; }
    /// True after playAllIn until another speed is set.
    [[nodiscard]] bool playsAllInTime() const { return m_allIn; }

    void play();
    void pause();
    void togglePlay();
    /// One step on or back; lands a running flight at once. A step on flies unless motion is reduced.
    void stepForward();
    void stepBack();
    void first();
    void last();
    void nextPhase();
    /// The start of this phase, or, from there, of the one before.
    void previousPhase();
    void goToPhase(Phase phase);
    void seek(Index number);     ///< jumps at once, landed
    void goToStep(Index number); ///< likewise, for the program: it takes its readers to steps that they may not choose
    void setSpeed(double speed); ///< 0.25 … 64
    /// Plays from this step to a later one and rests there.
    void playTo(Index step);
    /// Plays from the start at the speed that makes the whole walkthrough last `seconds`.
    void playAllIn(double seconds);
    void setReducedMotion(bool reduced);
    void setLoops(bool loops);

signals:
    /// Step or flight changed.
    void momentChanged();
    /// Playing, speed, loop or motion changed.
    void stateChanged();

private:
    enum class Motion { Rest, Flight, Playing };

    void begin(Motion motion);
    void tick();
    void show(Moment moment);
    void rest();
    void restartClock();
    void finishPlaying();
    void followWalkthrough();
    [[nodiscard]] Pacing pacing() const;
    [[nodiscard]] const Walkthrough &walkthrough() const { return *m_walkthrough; }

    Document *m_document;
    std::shared_ptr<const Walkthrough> m_walkthrough; ///< the one m_moment is a moment of
    Moment m_moment;
    Pacing m_pacing;
    QTimer m_timer;
    QElapsedTimer m_clock;
    Index m_clockStep = 0; ///< step whose flight began when the clock stood at m_clockOffset seconds before zero
    double m_clockOffset = 0;
    Motion m_motion = Motion::Rest;
    std::optional<Index> m_until; ///< where playing ends before the last step
    bool m_allIn = false;
    bool m_loops = false;
    bool m_reducedMotion = false;
};

} // namespace lab::ui
