#include "ui/window/theme.h"

#include "ui/window/style.h"

#include <QApplication>
#include <QPixmapCache>

namespace lab::ui {

namespace {

struct Colours {
    QRgb ground, card, code, button, border, text, muted, primary, onPrimary, accent, onAccent, link, disabled, toolTip,
        onToolTip;
};

Colours coloursOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
    case Theme::Print:
        return {0xF6F7F9, 0xFFFFFF, 0xF3F5F8, 0xEEF1F5, 0xD9DEE5, 0x1F2933, 0x616E7C, 0x1F2933,
                0xFFFFFF, 0x0072B2, 0xFFFFFF, 0x0067A3, 0x9AA5B1, 0x1F2933, 0xFFFFFF};
    case Theme::Dark:
        return {0x14181D, 0x1C2128, 0x242B34, 0x2A323C, 0x3A434E, 0xE6EBF0, 0x9FABB8, 0xE6EBF0,
                0x14181D, 0x2F8FD0, 0x0B1116, 0x6CB8EC, 0x5F6B78, 0xE6EBF0, 0x14181D};
    case Theme::HighContrast:
        return {0x000000, 0x000000, 0x000000, 0x000000, 0xFFFFFF, 0xFFFFFF, 0xE0E0E0, 0xFFFFFF,
                0x000000, 0xFFE14D, 0x000000, 0x8AD8FF, 0x9A9A9A, 0xFFFFFF, 0x000000};
    }
    return {};
}

/// The desktop's own palette: what QApplication has while the program sets none.
bool systemIsDark(QApplication &application)
{
    application.setPalette(QPalette());
    return application.palette().color(QPalette::Window).lightness() < 128;
}

Theme resolved(QApplication &application, ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return systemIsDark(application) ? Theme::Dark : Theme::Light;
    case ThemeChoice::Light:
        return Theme::Light;
    case ThemeChoice::Dark:
        return Theme::Dark;
    case ThemeChoice::HighContrast:
        return Theme::HighContrast;
    }
    return Theme::Light;
}

} // namespace

QPalette widgetPalette(Theme theme)
{
    Colours c = coloursOf(theme);
    // Cards are of one ground with the stage.
    const Colour stage = paletteOf(theme).background();
    c.card = qRgb(stage.r, stage.g, stage.b);
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {{QPalette::Window, c.ground},
                                                            {QPalette::WindowText, c.text},
                                                            {QPalette::Base, c.card},
                                                            {QPalette::AlternateBase, c.code},
                                                            {QPalette::Text, c.text},
                                                            {QPalette::PlaceholderText, c.muted},
                                                            {QPalette::Button, c.button},
                                                            {QPalette::ButtonText, c.text},
                                                            {QPalette::BrightText, c.onPrimary},
                                                            {QPalette::Light, c.card},
                                                            {QPalette::Midlight, c.button},
                                                            {QPalette::Mid, c.border},
                                                            {QPalette::Dark, c.primary},
                                                            {QPalette::Shadow, c.border},
                                                            {QPalette::Highlight, c.accent},
                                                            {QPalette::HighlightedText, c.onAccent},
                                                            {QPalette::Link, c.link},
                                                            {QPalette::LinkVisited, c.link},
                                                            {QPalette::ToolTipBase, c.toolTip},
                                                            {QPalette::ToolTipText, c.onToolTip}};
    for (const auto &[role, colour] : roles)
        palette.setColor(QPalette::All, role, colour);
    for (QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.text);
    return palette;
}

Theme applyTheme(QApplication &application, ThemeChoice choice)
{
    const Theme theme = resolved(application, choice);
    if (!application.property("labStyle").toBool()) {
        QApplication::setStyle(new Style);
        application.setProperty("labStyle", true);
    }
    QPixmapCache::clear();
    application.setPalette(widgetPalette(theme));
    return theme;
}

} // namespace lab::ui
