#include "core/walkthrough/pacing.h"

#include <algorithm>
#include <limits>

namespace lab {
namespace {

double secondsAt(double secondsAtSpeed1, const Pacing &pacing)
{
    return secondsAtSpeed1 / pacing.speed;
}

/// Steps of a segment from `firstStep` to `lastStep`, none where they do not meet.
Index stepsWithin(const Segment &segment, Index firstStep, Index lastStep)
{
    const Index first = std::max(segment.first, firstStep);
    const Index last = std::min(segment.first + segment.count - 1, lastStep);
    return std::max<Index>(0, last - first + 1);
}

} // namespace

double duration(const Walkthrough &walkthrough, const Pacing &pacing, Index firstStep, Index lastStep)
{
    double seconds = 0;
    for (const Segment &segment : walkthrough.segments()) {
        const Index steps = stepsWithin(segment, firstStep, lastStep);
        const bool endsHere = steps > 0 && segment.first + segment.count - 1 <= lastStep;
        seconds += static_cast<double>(steps) * pacing.stepSeconds + (endsHere ? pacing.phasePause : 0);
    }
    return secondsAt(seconds, pacing);
}

double speedForDuration(const Walkthrough &walkthrough, const Pacing &pacing, double seconds)
{
    Pacing plain = pacing;
    plain.speed = 1;
    const double needed = duration(walkthrough, plain, 0, walkthrough.lastNumber());
    return seconds > 0 ? needed / seconds : std::numeric_limits<double>::max();
}

Moment momentAt(const Walkthrough &walkthrough, const Pacing &pacing, Index firstStep, double seconds)
{
    const double stepSeconds = secondsAt(pacing.stepSeconds, pacing);
    const double flightSeconds = std::min(secondsAt(pacing.flightSeconds, pacing), stepSeconds);
    seconds = std::max(seconds, 0.0);
    for (const Segment &segment : walkthrough.segments()) {
        const Index steps = stepsWithin(segment, firstStep, walkthrough.lastNumber());
        const double length = static_cast<double>(steps) * stepSeconds + secondsAt(pacing.phasePause, pacing);
        if (steps == 0)
            continue;
        if (seconds >= length) {
            seconds -= length;
            continue;
        }
        // The last step of a phase is the one that rests longer.
        const double index = std::min(seconds / stepSeconds, static_cast<double>(steps - 1));
        const Index step = std::min(static_cast<Index>(index), steps - 1);
        const double elapsed = std::max(0.0, seconds - static_cast<double>(step) * stepSeconds);
        const double flight = flightSeconds > 0 ? std::min(1.0, elapsed / flightSeconds) : 1.0;
        return {.step = segment.first + segment.count - steps + step, .flight = flight};
    }
    return {.step = walkthrough.lastNumber(), .flight = 1};
}

double eased(double t)
{
    t = std::clamp(t, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

} // namespace lab
