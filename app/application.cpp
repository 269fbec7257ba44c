#include "app/application.h"

#include "ui/stage/shipped_fonts.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <QTimer>

#include <algorithm>

namespace lab {

namespace {

void loadFonts(QApplication &application)
{
    ui::loadShippedFonts();
    // The desktop's own size, within what the layout is made for.
    QFont font("Inter");
    font.setPointSizeF(std::clamp(application.font().pointSizeF(), 9.75, 14.0));
    font.setStyleHint(QFont::SansSerif);
    QApplication::setFont(font);
}

void loadTranslations(QApplication &application)
{
    const auto install = [&application](const QLocale &locale, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, name, "_", folder))
            QCoreApplication::installTranslator(translator);
    };
    // English first: its plurals serve every language that has no translation.
    install(QLocale(QLocale::English), "conv2d-lab", ":/i18n");
    install(QLocale(), "conv2d-lab", ":/i18n");
    install(QLocale(), "qtbase", QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace

int runApplication(int argc, char **argv)
{
    QCoreApplication::setApplicationName("conv2d-lab");
    QCoreApplication::setOrganizationName("conv2d-lab");
    QCoreApplication::setApplicationVersion(LAB_VERSION);
    QGuiApplication::setDesktopFileName("org.conv2dlab.conv2dlab");
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QCoreApplication::translate("Application", "Conv2D Lab"));
    QGuiApplication::setWindowIcon(QIcon(":/icons/conv2d-lab.svg"));
    loadFonts(application);
    loadTranslations(application);
    ui::MainWindow window;
    const QStringList files = QCoreApplication::arguments().mid(1);
    window.openExample("question");
    window.show();
    // What is asked about the file is asked in front of the window.
    if (!files.isEmpty())
        QTimer::singleShot(0, &window, [&window, file = files.first()] { window.openFile(file); });
    return QApplication::exec();
}

} // namespace lab
