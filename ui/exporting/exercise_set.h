#pragma once

#include "core/formats/write/sheet.h"
#include "core/lesson/exercise.h"
#include "core/result.h"
#include "ui/exporting/export_request.h"
#include "ui/exporting/paper_page.h"

#include <QByteArray>

#include <span>

namespace lab::ui {

/// The exercises of one topic and difficulty, a seed each.
struct ExerciseSet {
    Topic topic = Topic::OutputNumber;
    Difficulty difficulty = Difficulty::Easy;
    std::uint64_t firstSeed = 1, lastSeed = 1;
    Paper paper = localPaper();
};
inline constexpr std::uint64_t mostExercises = 1000;

/// A format that a set is written in.
struct SetFormat {
    const char *name = "";
    const char *suffix = "";
    const char *description = ""; ///< English; translated with the context "Exporter"
    bool needsFonts = false;
    Result<QByteArray> (*write)(const ExerciseSet &set, ExportProgress &progress) = nullptr;
};
/// PDF (the sheets, then their solutions), Moodle XML, GIFT, CSV.
[[nodiscard]] std::span<const SetFormat> setFormats();
/// By suffix; null where no format has it.
[[nodiscard]] const SetFormat *setFormatOf(const QString &path);

/// An unsolved sheet in the user's language.
[[nodiscard]] SheetOptions sheetOptions(Paper paper);
/// Drawings of paper as pages.
[[nodiscard]] std::vector<PaperPage> paperPages(std::vector<Drawing> drawings, Theme theme);

} // namespace lab::ui
