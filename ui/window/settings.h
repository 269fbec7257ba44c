#pragma once

#include "ui/window/theme.h"

#include <QByteArray>
#include <QString>

namespace lab::ui {

/// What the window keeps from one day to the next, and the one place of its keys.
struct WindowSettings {
    QByteArray geometry; ///< as QWidget::saveGeometry gives it; empty: none kept
    QByteArray splitter; ///< as QSplitter::saveState gives it; empty: none kept
    ThemeChoice theme = ThemeChoice::System;
    bool reducedMotion = false;
    bool callShown = true;
    bool explainShown = true;

    [[nodiscard]] static WindowSettings read();
    /// An empty geometry or splitter leaves the one that is kept.
    void write() const;
};

/// Nothing was kept yet: whoever opens the window sees it for the first time.
[[nodiscard]] bool isFirstStart();

/// The language that was chosen in the window; empty: the system's. app/application reads the same key.
[[nodiscard]] QString keptLanguage();
void keepLanguage(const QString &tag);

} // namespace lab::ui
