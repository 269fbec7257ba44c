#pragma once

#include "core/scene/palette.h"

#include <QPalette>

class QApplication;

namespace lab::ui {

/// What the user chose; System is dark where the desktop's own palette is.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Fusion with the program's own shapes, and a full palette of the theme. Returns the theme that System stands for now.
Theme applyTheme(QApplication &application, ThemeChoice choice);

/// The widgets' colours of a theme. Beyond Qt's usual roles: Mid is the border of cards and fields, PlaceholderText the
/// muted text, AlternateBase the ground of code, Dark and BrightText the primary button and its text.
[[nodiscard]] QPalette widgetPalette(Theme theme);

} // namespace lab::ui
