#pragma once

namespace lab {

/// Makes the QApplication with its name, fonts and translations, opens the window, with `argv`'s file in it where there
/// is one, and runs it to its end.
[[nodiscard]] int runApplication(int argc, char **argv);

} // namespace lab
