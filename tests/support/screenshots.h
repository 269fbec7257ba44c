#pragma once

#include <QDir>
#include <QPixmap>
#include <QString>
#include <QWidget>

namespace lab::test {

/// Saves what a widget looks like where LAB_SCREENSHOTS names a folder; tests look at nothing else of it.
inline void keepScreenshot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("LAB_SCREENSHOTS");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name + ".png"));
}

} // namespace lab::test
