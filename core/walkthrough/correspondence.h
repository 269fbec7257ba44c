#pragma once

#include "core/walkthrough/walkthrough.h"

namespace lab {

/// The step of `to` that does what step `number` of `from` does: the same tap row, the window at the same output
/// position, the same filter, the same term; the nearest one where `to` has fewer. Keeps the reader's place through an
/// edit, and lets two settings step together. A phase that `to` leaves out altogether gives the step before it.
[[nodiscard]] Index correspondingStep(const Walkthrough &from, Index number, const Walkthrough &to);

} // namespace lab
