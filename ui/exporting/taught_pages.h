#pragma once

#include "core/formats/write/step_document.h"
#include "ui/exporting/export_request.h"

#include <vector>

namespace lab::ui {

/// The pages of the request's lesson in their order, each with its picture at its view. What its task asks is hidden in
/// the picture, unless the request wants the answers. Empty for a lesson without pages.
[[nodiscard]] std::vector<StepPage> taughtPages(const ExportRequest &request, const StageParts &stage);

} // namespace lab::ui
