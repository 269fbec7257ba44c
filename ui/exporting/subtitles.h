#pragma once

#include "ui/exporting/export_request.h"

#include <QByteArray>

namespace lab::ui {

// What a film says, as files beside it: the sentence of each step while it is seen, in the time of the film.

/// SubRip.
[[nodiscard]] Result<QByteArray> writeSrt(const ExportRequest &request, ExportProgress &progress);
/// WebVTT.
[[nodiscard]] Result<QByteArray> writeVtt(const ExportRequest &request, ExportProgress &progress);

} // namespace lab::ui
