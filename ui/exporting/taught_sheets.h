#pragma once

#include "ui/exporting/export_request.h"
#include "ui/exporting/paper_flow.h"

namespace lab::ui {

/// All pages of the lesson: picture, text, task, and room for the answer or the answer itself. None is torn apart; as
/// few sheets as their words and pictures need, each with about as many pages as the others; what room is left on a
/// sheet goes to its pictures and to where one writes.
void addTaughtPages(PaperFlow &flow, const ExportRequest &request);

} // namespace lab::ui
