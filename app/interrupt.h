#pragma once

namespace lab {

/// From now on Ctrl+C and SIGTERM end the program at once, with exit code 130, whatever it is doing. Files that are not
/// complete go. To be called before there is another thread, which would take the signals.
void endOnInterrupt();

} // namespace lab
