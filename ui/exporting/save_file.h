#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace lab::ui {

/// Replaces or makes the file, all of it or nothing. "-" is standard output. Errors: Io, with the system's reason.
[[nodiscard]] std::optional<Error> saveFile(const QString &path, const QByteArray &bytes);

} // namespace lab::ui
