#pragma once

#include <QRegion>
#include <QStyleOptionMenuItem>

class QPainter;

namespace lab::ui {

// Menus as the program draws them: rounded, on the ground of a card, the chosen line lit softly.

/// Of a menu's window.
[[nodiscard]] QRegion menuShape(const QRect &rect);
void drawMenuPanel(const QStyleOption &option, QPainter &painter);
void drawMenuItem(const QStyleOptionMenuItem &item, QPainter &painter);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &words);

} // namespace lab::ui
