#pragma once

#include "ui/exporting/paper_page.h"

namespace lab::ui {

/// Tasks on the request's call with boxes to write into, as core/formats/write/sheet.h has them; with request.solution
/// everything is filled in.
[[nodiscard]] std::vector<PaperPage> worksheetPages(const ExportRequest &request);

} // namespace lab::ui
