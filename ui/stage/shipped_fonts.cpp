#include "ui/stage/shipped_fonts.h"

#include <QDir>
#include <QFontDatabase>

// In the global namespace, as the macro wants it.
static void initialiseResource()
{
    Q_INIT_RESOURCE(carried);
}

namespace lab::ui {

void loadShippedFonts()
{
    static const bool loaded = [] {
        initialiseResource();
        for (const QString &name : QDir(":/fonts").entryList({"*.otf", "*.ttf"}))
            QFontDatabase::addApplicationFont(":/fonts/" + name);
        return true;
    }();
    Q_UNUSED(loaded);
}

} // namespace lab::ui
