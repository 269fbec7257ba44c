#pragma once

#include <QLocale>

class QObject;

namespace lab {

/// Installs the program's sentences and the toolkit's own in the locale's language; `owner` keeps them. An application
/// object must exist. False: the program is not translated to it, and stays English.
bool installTranslations(const QLocale &locale, QObject *owner);

} // namespace lab
