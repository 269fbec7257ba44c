#pragma once

#include <QRegion>
#include <QStyleOptionMenuItem>

class QComboBox;
class QPainter;

namespace lab::ui {

// Menus and the lists of boxes as the program draws them: on the ground of a card, the chosen line lit softly.

/// Of a menu's window.
[[nodiscard]] QRegion menuShape(const QRect &rect);
void drawMenuPanel(const QStyleOption &option, QPainter &painter);
void drawMenuItem(const QStyleOptionMenuItem &item, QPainter &painter);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &words);
/// The list that opens below a box.
void styleList(QComboBox *box);

} // namespace lab::ui
