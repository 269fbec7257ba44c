#pragma once

#include "ui/document/autosave.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace lab::test {

/// Settings and folders of this test program alone, empty: what an earlier run left unsaved is no part of this one.
inline void useOwnSettings(const QString &organization)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(organization);
    QSettings().clear();
    QDir(ui::Autosave::standardFolder()).removeRecursively();
}

} // namespace lab::test
