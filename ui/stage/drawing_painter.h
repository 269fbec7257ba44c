#pragma once

#include "core/scene/drawing.h"
#include "core/scene/palette.h"

#include <QColor>
#include <QFont>

class QPainter;

namespace lab::ui {

/// Paints the marks in their order, in the painter's logical coordinates; the background is the caller's. Used by the
/// screen, PNG, PDF, print and film frames alike. Texts that would leave their box are shrunk.
void paintDrawing(QPainter &painter, const Drawing &drawing, const Palette &palette);

[[nodiscard]] QColor toQColor(Colour colour);
/// Inter for Font::Ui, JetBrains Mono for Font::Mono; `size` in logical pixels.
[[nodiscard]] QFont drawingFont(Font font, double size, bool bold);

} // namespace lab::ui
