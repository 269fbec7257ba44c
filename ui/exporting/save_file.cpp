#include "ui/exporting/save_file.h"

#include <QSaveFile>

#include <cstdio>

namespace lab::ui {
namespace {

Error failed(const QString &reason)
{
    return {.code = ErrorCode::Io, .reason = "could not write: " + reason.toStdString()};
}

} // namespace

std::optional<Error> saveFile(const QString &path, const QByteArray &bytes)
{
    if (path == "-") {
        const bool good = std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout) == std::size_t(bytes.size()) && std::fflush(stdout) == 0;
        return good ? std::nullopt : std::optional(failed(qt_error_string()));
    }
    QSaveFile file(path);
    // commit() of Qt 6.4 does not see a last buffered write that fails; flush() does.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        const Error error = failed(file.errorString());
        file.cancelWriting();
        return error;
    }
    if (!file.commit())
        return failed(file.errorString());
    return std::nullopt;
}

} // namespace lab::ui
