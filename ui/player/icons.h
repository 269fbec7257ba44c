#pragma once

#include <QIcon>
#include <QPixmap>

namespace lab::ui {

/// One of resources/icons by name, drawn in the palette's button text colour whatever the theme is at that moment.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in a given colour; `size` in logical pixels.
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, const QColor &colour, double pixelRatio);

} // namespace lab::ui
