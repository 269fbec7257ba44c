#include "ui/player/player.h"

#include "core/walkthrough/correspondence.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace lab::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto frame = 16ms;
constexpr double slowest = 0.25;
constexpr double fastest = 64;

Index clampedTo(Index index, Index count)
{
    return std::clamp<Index>(index, 0, std::max<Index>(count - 1, 0));
}

} // namespace

Player::Player(Document *document, QObject *parent)
    : QObject(parent), m_document(document), m_walkthrough(document->told())
{
    m_timer.setInterval(frame);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Player::tick);
    connect(document, &Document::walkthroughChanged, this, &Player::followWalkthrough);
}

bool Player::isFree() const
{
    return m_document->allowed().steps;
}

bool Player::isPlaying() const
{
    return m_motion == Motion::Playing;
}

void Player::play()
{
    if (isPlaying() || !isFree())
        return;
    if (m_moment.step >= walkthrough().lastNumber())
        show({0, 1});
    m_clockStep = m_moment.step + 1;
    begin(Motion::Playing);
}

void Player::pause()
{
    if (!isPlaying())
        return;
    rest();
    show({m_moment.step, 1});
}

void Player::togglePlay()
{
    isPlaying() ? pause() : play();
}

void Player::stepForward()
{
    if (!isFree())
        return;
    const Index next = m_moment.step + 1;
    if (next > walkthrough().lastNumber())
        return goToStep(walkthrough().lastNumber());
    rest();
    if (pacing().flightSeconds <= 0)
        return show({next, 1});
    show({next, 0});
    m_clockStep = next;
    begin(Motion::Flight);
}

void Player::stepBack()
{
    seek(m_moment.step - 1);
}

void Player::first()
{
    seek(0);
}

void Player::last()
{
    seek(walkthrough().lastNumber());
}

void Player::nextPhase()
{
    for (const Landmark &landmark : walkthrough().landmarks(0))
        if (landmark.kind == Landmark::Kind::PhaseStart && landmark.step > m_moment.step)
            return seek(landmark.step);
    last();
}

void Player::previousPhase()
{
    Index target = 0;
    for (const Landmark &landmark : walkthrough().landmarks(0))
        if (landmark.kind == Landmark::Kind::PhaseStart && landmark.step < m_moment.step)
            target = std::max(target, landmark.step);
    seek(target);
}

void Player::goToPhase(Phase phase)
{
    seek(walkthrough().firstStepOf(phase));
}

void Player::seek(Index number)
{
    if (isFree())
        goToStep(number);
}

void Player::goToStep(Index number)
{
    rest();
    show({clampedTo(number, walkthrough().size()), 1});
}

void Player::setSpeed(double speed)
{
    speed = std::clamp(speed, slowest, fastest);
    m_allIn = false;
    if (speed == m_pacing.speed)
        return;
    // All times shrink with the speed, so the flight goes on from where it is.
    const double seconds = m_clockOffset + double(m_clock.isValid() ? m_clock.elapsed() : 0) / 1000;
    const double before = m_pacing.speed;
    m_pacing.speed = speed;
    if (isPlaying()) {
        m_clockOffset = seconds * before / speed;
        m_clock.restart();
    }
    emit stateChanged();
}

void Player::playTo(Index step)
{
    if (step <= m_moment.step)
        return;
    rest();
    m_clockStep = m_moment.step + 1;
    begin(Motion::Playing);
    m_until = std::min(step, walkthrough().lastNumber());
}

void Player::playAllIn(double seconds)
{
    if (!isFree())
        return;
    goToStep(0);
    m_pacing.speed = speedForDuration(walkthrough(), pacing(), seconds);
    m_allIn = true;
    m_clockStep = 0;
    begin(Motion::Playing);
}

void Player::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    if (m_motion == Motion::Flight)
        goToStep(m_moment.step);
    emit stateChanged();
}

void Player::setLoops(bool loops)
{
    if (loops == m_loops)
        return;
    m_loops = loops;
    emit stateChanged();
}

void Player::begin(Motion motion)
{
    const bool wasPlaying = isPlaying();
    m_motion = motion;
    restartClock();
    m_timer.start();
    if (isPlaying() != wasPlaying)
        emit stateChanged();
}

void Player::restartClock()
{
    m_clockOffset = 0;
    m_clock.start();
}

void Player::tick()
{
    const double seconds = m_clockOffset + double(m_clock.elapsed()) / 1000;
    if (m_motion == Motion::Flight) {
        const double flight = std::min(1.0, seconds / m_pacing.flightSeconds);
        if (flight >= 1)
            rest();
        return show({m_clockStep, flight});
    }
    const Index lastNumber = m_until.value_or(walkthrough().lastNumber());
    const Moment moment = momentAt(walkthrough(), pacing(), m_clockStep, seconds);
    if (moment.step <= lastNumber)
        show(moment);
    if (isPlaying() && moment.step >= lastNumber &&
        seconds >= duration(walkthrough(), pacing(), m_clockStep, lastNumber))
        finishPlaying();
}

void Player::finishPlaying()
{
    if (m_loops && !m_until && walkthrough().lastNumber() > 0) {
        show({0, 1});
        m_clockStep = 1;
        restartClock();
        return;
    }
    show({m_until.value_or(walkthrough().lastNumber()), 1});
    rest(); // last: who hears of it may go elsewhere
}

void Player::show(Moment moment)
{
    if (moment == m_moment)
        return;
    m_moment = moment;
    emit momentChanged();
}

void Player::rest()
{
    const bool wasPlaying = isPlaying();
    m_timer.stop();
    m_motion = Motion::Rest;
    m_until.reset();
    if (wasPlaying)
        emit stateChanged();
}

void Player::followWalkthrough()
{
    const std::shared_ptr<const Walkthrough> before = std::exchange(m_walkthrough, m_document->told());
    if (before == m_walkthrough)
        return;
    const bool sameSteps = before->story().kind() == m_walkthrough->story().kind() &&
                           before->story().shape() == m_walkthrough->story().shape() &&
                           before->geometry() == m_walkthrough->geometry() &&
                           before->options() == m_walkthrough->options();
    if (sameSteps)
        return;
    const Index step = correspondingStep(*before, m_moment.step, *m_walkthrough);
    if (isPlaying()) {
        m_clockStep = std::min(step + 1, m_walkthrough->lastNumber());
        restartClock();
        show({step, 1});
    } else {
        goToStep(step);
    }
}

Pacing Player::pacing() const
{
    Pacing pacing = m_pacing;
    if (m_reducedMotion)
        pacing.flightSeconds = 0;
    return pacing;
}

} // namespace lab::ui
