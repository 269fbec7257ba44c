#pragma once

#include "ui/exporting/export_request.h"

#include <QByteArray>

namespace lab::ui {

/// A PDF of pages 16:9 for a projector: a page of the lesson or a step on each, its sentence large above the picture.
/// Errors: LimitReached (more than 400 steps), Cancelled, Io.
[[nodiscard]] Result<QByteArray> writeSlides(const ExportRequest &request, ExportProgress &progress);

} // namespace lab::ui
