#pragma once

namespace lab::ui {

/// Makes the fonts that the program carries known to Qt, once; a QGuiApplication must exist. Pictures then look alike
/// on every machine.
void loadShippedFonts();

} // namespace lab::ui
