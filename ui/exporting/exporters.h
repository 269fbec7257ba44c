#pragma once

#include "core/result.h"
#include "ui/exporting/export_request.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace lab::ui {

/// One format that the program writes. The dialog, --export and --list-formats all read this table; a new format is one
/// row in exporters.cpp.
struct Exporter {
    enum class Kind { Figure, Pages, Animation, Text, Code, Data };
    const char *name = "";        ///< for --format, and in settings
    const char *suffix = "";      ///< of its files, without the dot
    const char *description = ""; ///< English; translated with the context "Exporter"
    Kind kind = Kind::Figure;
    bool needsFonts = false; ///< paints or measures text: a QGuiApplication must exist
    Result<QByteArray> (*write)(const ExportRequest &request, ExportProgress &progress) = nullptr;
    double width = 1280, height = 720; ///< of its pictures, in logical pixels, unless asked otherwise
    QString (*refusal)() = nullptr;    ///< why the format cannot be written by this build; null: it always can

    [[nodiscard]] QString title() const; ///< description in the user's language
};

[[nodiscard]] std::span<const Exporter> exporters();
/// By name; null where there is none.
[[nodiscard]] const Exporter *exporterNamed(const QString &name);
/// By the suffix of a file. Of a PDF `singleStep` says whether it is a figure or a handout. Null where no format has
/// it.
[[nodiscard]] const Exporter *exporterForFile(const QString &path, bool singleStep);

/// Whether the format shows a range of steps; others show one step, or none at all.
[[nodiscard]] bool showsRange(const Exporter &exporter);
/// Whether the format shows pictures, so that size and theme matter.
[[nodiscard]] bool showsPictures(const Exporter &exporter);

} // namespace lab::ui
