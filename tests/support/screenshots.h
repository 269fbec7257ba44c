#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QString>
#include <QWidget>

namespace lab::test {

/// Saves what a widget looks like where LAB_SCREENSHOTS names a folder; tests look at nothing else of it.
inline void keepScreenshot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("LAB_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    for (int i = 0; i < 3; ++i) // layouts within layouts settle one after the other
        QCoreApplication::processEvents();
    widget.grab().save(QDir(folder).filePath(name + ".png"));
}

} // namespace lab::test
