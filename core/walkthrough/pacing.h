#pragma once

#include "core/walkthrough/walkthrough.h"

namespace lab {

/// A point of the film: the end of step `step - 1` turning into the end of step `step`. flight 0 is just begun,
/// 1 is landed, which is what one sees at rest.
struct Moment {
    Index step = 0;
    double flight = 1;
    bool operator==(const Moment &) const = default;
};

/// Seconds ↔ moment for playing and for films. At speed 1 a step takes 1.2 s: a flight, then a rest to read.
struct Pacing {
    double speed = 1;           ///< 0.25 … 64
    double flightSeconds = 0.3; ///< at speed 1; never longer than the step; 0: reduced motion
    double stepSeconds = 1.2;   ///< at speed 1
    double phasePause = 0.8;    ///< extra rest at the end of each phase, at speed 1
    bool operator==(const Pacing &) const = default;
};

/// Speed at which the whole walkthrough takes `seconds`; may exceed 64: steps are then skipped, the last is shown.
[[nodiscard]] double speedForDuration(const Walkthrough &walkthrough, const Pacing &pacing, double seconds);
[[nodiscard]] double duration(const Walkthrough &walkthrough, const Pacing &pacing, Index firstStep, Index lastStep);
/// The moment `seconds` after `firstStep` begins its flight; clamped to the end.
[[nodiscard]] Moment momentAt(const Walkthrough &walkthrough, const Pacing &pacing, Index firstStep, double seconds);
/// Smooth start and landing, 0 … 1.
[[nodiscard]] double eased(double t);

} // namespace lab
