#include "app/application.h"

#include "app/translations.h"
#include "ui/stage/shipped_fonts.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
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
    installTranslations(QLocale(), &application);
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
