#include "ui/window/settings.h"

#include <QSettings>

#include <algorithm>

namespace lab::ui {

namespace {

const char *const geometryKey = "window/geometry";
const char *const splitterKey = "window/splitter";
const char *const themeKey = "look/theme";
const char *const motionKey = "look/reduced-motion";
const char *const callKey = "window/call-panel";
const char *const languageKey = "window/language"; // app/application.cpp reads it
const char *const explainKey = "window/explain-panel";

} // namespace

WindowSettings WindowSettings::read()
{
    const QSettings kept;
    WindowSettings settings;
    settings.geometry = kept.value(geometryKey).toByteArray();
    settings.splitter = kept.value(splitterKey).toByteArray();
    settings.theme = ThemeChoice(std::clamp(kept.value(themeKey, 0).toInt(), 0, int(ThemeChoice::HighContrast)));
    settings.reducedMotion = kept.value(motionKey, false).toBool();
    settings.callShown = kept.value(callKey, true).toBool();
    settings.explainShown = kept.value(explainKey, true).toBool();
    return settings;
}

void WindowSettings::write() const
{
    QSettings kept;
    if (!geometry.isEmpty())
        kept.setValue(geometryKey, geometry);
    if (!splitter.isEmpty())
        kept.setValue(splitterKey, splitter);
    kept.setValue(themeKey, int(theme));
    kept.setValue(motionKey, reducedMotion);
    kept.setValue(callKey, callShown);
    kept.setValue(explainKey, explainShown);
}

bool isFirstStart()
{
    return !QSettings().contains(themeKey);
}

QString keptLanguage()
{
    return QSettings().value(languageKey).toString();
}

void keepLanguage(const QString &tag)
{
    QSettings().setValue(languageKey, tag);
}

} // namespace lab::ui
