#pragma once

#include "core/result.h"
#include "ui/exporting/export_request.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace lab::ui {

/// What one may choose for an export; a format names those that change its file.
enum class Setting : unsigned {
    Steps = 1 << 0,         ///< --step, --steps
    Walk = 1 << 1,          ///< --order, --grain
    Size = 1 << 2,          ///< --size
    Scale = 1 << 3,         ///< --scale
    Theme = 1 << 4,         ///< --theme
    Lane = 1 << 5,          ///< --lane
    Figure = 1 << 6,        ///< --crop, --caption, --columns, --transparent
    Frames = 1 << 7,        ///< --fps
    Speed = 1 << 8,         ///< --speed
    Captions = 1 << 9,      ///< --captions
    Loop = 1 << 10,         ///< --loop
    Paper = 1 << 11,        ///< --paper
    StepsPerPage = 1 << 12, ///< --per-page
    Solution = 1 << 13,     ///< --worksheet, --solution
    Lesson = 1 << 14,       ///< carries a lesson's pages: --solution answers their tasks, --walkthrough adds the steps
    Pictures = 1 << 15,     ///< --pictures
    Tensor = 1 << 16,       ///< --what
};

/// One format that the program writes. The dialog, --export and --list-formats all read this table; a new format is one
/// row in exporters.cpp.
struct Exporter {
    enum class Kind { Figure, Pages, Animation, Text, Code, Data };
    const char *name = "";        ///< for --format, and in settings
    const char *suffix = "";      ///< of its files, without the dot
    const char *description = ""; ///< English; translated with the context "Exporter"
    Kind kind = Kind::Figure;
    unsigned settings = 0;   ///< of Setting
    bool needsFonts = false; ///< paints or measures text: a QGuiApplication must exist
    Result<QByteArray> (*write)(const ExportRequest &request, ExportProgress &progress) = nullptr;
    double width = 1280, height = 720; ///< of its pictures, in logical pixels, unless asked otherwise
    QString (*refusal)() = nullptr;    ///< why the format cannot be written by this build; null: it always can
    bool tellsPhases = false;          ///< one step a phase, unless finer ones are asked for
    bool oneTensor = false;            ///< a file holds one tensor: all of them are several files

    [[nodiscard]] QString title() const; ///< description in the user's language
    [[nodiscard]] bool takes(Setting setting) const { return (settings & static_cast<unsigned>(setting)) != 0; }
};

[[nodiscard]] std::span<const Exporter> exporters();
/// By name; null where there is none.
[[nodiscard]] const Exporter *exporterNamed(const QString &name);
/// By the suffix of a file. Of a PDF `singleStep` says whether it is a figure or a handout. Null where no format has
/// it.
[[nodiscard]] const Exporter *exporterForFile(const QString &path, bool singleStep);

/// Whether the format shows a range of steps; others show one step, or none at all.
[[nodiscard]] bool showsRange(const Exporter &exporter);

} // namespace lab::ui
