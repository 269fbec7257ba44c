#pragma once

#include "core/result.h"
#include "ui/exporting/export_request.h"

#include <QByteArray>

namespace lab::ui {

// Formats whose content core/formats writes. Errors: LimitReached (too many steps or cells, the sentence says how to
// ask for fewer), Cancelled.

[[nodiscard]] Result<QByteArray> writeSvg(const ExportRequest &request, ExportProgress &progress);
[[nodiscard]] Result<QByteArray> writeHtml(const ExportRequest &request, ExportProgress &progress);
[[nodiscard]] Result<QByteArray> writeMarkdown(const ExportRequest &request, ExportProgress &progress);
/// One picture with its colours, for \\input into a document that loads TikZ.
[[nodiscard]] Result<QByteArray> writeTikz(const ExportRequest &request, ExportProgress &progress);
[[nodiscard]] Result<QByteArray> writeLatex(const ExportRequest &request, ExportProgress &progress);
[[nodiscard]] Result<QByteArray> writeSpreadsheet(const ExportRequest &request, ExportProgress &progress);

/// The lesson itself, as Save does.
[[nodiscard]] Result<QByteArray> writeLessonFile(const ExportRequest &request, ExportProgress &progress);

} // namespace lab::ui
