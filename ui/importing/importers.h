#pragma once

#include "core/formats/bytes/array.h"
#include "core/formats/read/roles.h"
#include "core/result.h"
#include "ui/document/read_file.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace lab::ui {

// Everything that can be brought in, by file, drop, paste or command line. One table: suffix → reader.

struct ImportOptions {
    Limits limits{};
    bool asCode = false;    ///< read as pasted Python whatever the name
    int largestSide = 2048; ///< pictures are scaled down to it; 0: as they are
    StopAsked stop{};       ///< while the file is read
};

/// Reads a file by its suffix, or, where that says nothing, by its first bytes. "example:NAME" is a carried lesson,
/// "-" is standard input. Nothing but this file is opened.
/// Errors: Io, NotFound, those of the readers, LimitReached for a file that is larger than any reader takes.
[[nodiscard]] Result<Imported> importFile(const QString &name, const ImportOptions &options = {});
/// Its bytes alone, for importBytes. What the first bytes tell to be too large or of no known kind is not read further.
[[nodiscard]] Result<FileContents> readImportFile(const QString &name, const ImportOptions &options = {});
/// The same for bytes at hand; `name` gives the suffix and may be empty.
[[nodiscard]] Result<Imported> importBytes(const QByteArray &bytes, const QString &name,
                                           const ImportOptions &options = {});

/// importFile, and a lesson of what was found by the guess of core/formats/roles where the file is none.
[[nodiscard]] Result<Imported> importLessonFile(const QString &name, const ImportOptions &options = {});
/// The axis order of filters that files of this name usually have.
[[nodiscard]] FilterOrder usualFilterOrder(const QString &name);

/// The suffixes that can be read, without the dot, and a filter for file dialogs.
[[nodiscard]] QStringList readableSuffixes();
[[nodiscard]] QString readableFilter();

} // namespace lab::ui
