#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace lab {
namespace {

bool install(const QLocale &locale, const QString &name, const QString &folder, QObject *owner)
{
    auto *translator = new QTranslator(owner);
    return translator->load(locale, name, "_", folder) && QCoreApplication::installTranslator(translator);
}

} // namespace

bool installTranslations(const QLocale &locale, QObject *owner)
{
    // English first: its plurals serve every language that has no translation.
    install(QLocale(QLocale::English), "conv2d-lab", ":/i18n", owner);
    const bool translated = install(locale, "conv2d-lab", ":/i18n", owner);
    // The toolkit's own words follow, so that no dialog speaks two languages.
    if (translated)
        install(locale, "qtbase", QLibraryInfo::path(QLibraryInfo::TranslationsPath), owner);
    return translated || locale.language() == QLocale::English;
}

} // namespace lab
