#pragma once

#include "core/result.h"
#include "ui/exporting/paper_page.h"

namespace lab::ui {

/// Two pages of tasks on the request's call: shapes and padding, the output by sliding the window; the virtual tensor
/// and the output rows, sums written out. With request.solution everything is filled in. The request outlives the
/// pages.
[[nodiscard]] Result<std::vector<PaperPage>> worksheetPages(const ExportRequest &request);

} // namespace lab::ui
