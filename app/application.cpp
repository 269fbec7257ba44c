#include "app/application.h"

#include "app/translations.h"
#include "ui/document/file_name.h"
#include "ui/stage/shipped_fonts.h"
#include "ui/window/main_window.h"
#include "ui/window/settings.h"
#include "ui/window/waiting.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <memory>

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
    const QString language = QSettings().value("window/language").toString();
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    // No translation is written from right to left: without one all is English, digits and shapes included.
    QLocale::setDefault(installTranslations(locale, &application) ? locale : QLocale(QLocale::English));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    const bool firstStart = ui::isFirstStart();
    auto window = std::make_unique<ui::MainWindow>();
    std::signal(SIGPIPE, SIG_IGN); // a reader of what is saved that goes away is a failed save, no end
    window->openExample("question");
    window->show();
    if (firstStart && argc <= 1)
        window->beginFirstMinute();
    // What is asked about the file is asked in front of the window.
    // The toolkit has taken its own arguments away. Names are bytes, which its list of them does not keep.
    if (argc > 1)
        QTimer::singleShot(0, window.get(),
                           [window = window.get(), file = ui::fileName(argv[argc - 1])] { window->openFile(file); });
    const int code = QApplication::exec();
    window.reset();
    if (ui::Waiting::running() > 0)
        std::_Exit(code); // a reader that was given up ends with the program
    return code;
}

} // namespace lab
