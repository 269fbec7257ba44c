#include "ui/exporting/save_file.h"

#include "ui/document/lesson_file.h"

#include <cstdio>

namespace lab::ui {
namespace {

Error failed(const QString &reason)
{
    return {.code = ErrorCode::Io,
            .reason = Sentence{QT_TRANSLATE_NOOP("Refusals", "could not write: %1"), {reason.toStdString()}}};
}

} // namespace

std::optional<Error> saveFile(const QString &path, const QByteArray &bytes)
{
    if (path == "-") {
        const bool good =
            std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout) == std::size_t(bytes.size()) &&
            std::fflush(stdout) == 0;
        return good ? std::nullopt : std::optional(failed(qt_error_string()));
    }
    const Result<bool> saved = saveAtomically(path, bytes);
    return saved ? std::nullopt : std::optional(saved.error());
}

} // namespace lab::ui
