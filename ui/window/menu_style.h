#pragma once

#include <QStyleOptionMenuItem>

class QPainter;

namespace lab::ui {

// Menus as the program draws them: rounded, on the ground of a card, the chosen line lit softly.

void drawMenuPanel(const QStyleOption &option, QPainter &painter);
void drawMenuItem(const QStyleOptionMenuItem &item, QPainter &painter);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &words);

} // namespace lab::ui
