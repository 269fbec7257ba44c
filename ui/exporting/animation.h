#pragma once

#include "core/result.h"
#include "ui/exporting/export_request.h"

#include <QByteArray>

namespace lab::ui {

// Walkthroughs that move. Each plays as on screen at the request's speed and rests on its last picture. GIF and WebP
// show a frame for as long as nothing moves; films have a constant number of frames a second (30 unless asked).
// Errors: LimitReached (FrameSource), Unsupported (no encoder on this machine), Cancelled.

[[nodiscard]] Result<QByteArray> writeGif(const ExportRequest &request, ExportProgress &progress);
[[nodiscard]] Result<QByteArray> writeWebp(const ExportRequest &request, ExportProgress &progress);
[[nodiscard]] Result<QByteArray> writeMp4(const ExportRequest &request, ExportProgress &progress);
[[nodiscard]] Result<QByteArray> writeWebm(const ExportRequest &request, ExportProgress &progress);

} // namespace lab::ui
