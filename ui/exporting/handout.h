#pragma once

#include "core/result.h"
#include "ui/exporting/export_request.h"
#include "ui/exporting/paper_page.h"

#include <QByteArray>

#include <vector>

class QPagedPaintDevice;

namespace lab::ui {

/// A page of exactly the picture's size, in points.
[[nodiscard]] Result<QByteArray> writePdfFigure(const ExportRequest &request, ExportProgress &progress);
/// One or four steps a page with sentences, formulas, shapes and page numbers; with request.worksheet or solution the
/// worksheet. Errors: LimitReached (more than 400 steps), Cancelled.
[[nodiscard]] Result<QByteArray> writeHandout(const ExportRequest &request, ExportProgress &progress);
/// Blanks for shapes, rows of the virtual tensor and output numbers; filled in with request.solution.
[[nodiscard]] Result<QByteArray> writeWorksheet(const ExportRequest &request, ExportProgress &progress);

/// The pages of a handout or worksheet, to be painted on anything; the request outlives them.
[[nodiscard]] Result<std::vector<PaperPage>> handoutPages(const ExportRequest &request);
/// The pages as a PDF. Errors: Cancelled, Io.
[[nodiscard]] Result<QByteArray> pdfOf(const std::vector<PaperPage> &pages, const QPageSize &size, const QString &title,
                                       ExportProgress &progress);
/// Paints the pages on a printer or into a PDF. Errors: Cancelled, Io.
[[nodiscard]] std::optional<Error> paintPages(QPagedPaintDevice &device, const std::vector<PaperPage> &pages,
                                              ExportProgress &progress);

} // namespace lab::ui
