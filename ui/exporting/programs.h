#pragma once

#include "core/result.h"
#include "ui/exporting/export_request.h"

#include <QByteArray>

namespace lab::ui {

// Programs that compute the request's call and assert the engine's numbers: the code that the code panel shows, below a
// comment with the lesson's title. Errors: LimitReached (pythonCode), Cancelled.

[[nodiscard]] Result<QByteArray> writeNumpyCode(const ExportRequest &request, ExportProgress &progress);
[[nodiscard]] Result<QByteArray> writeTensorflowCode(const ExportRequest &request, ExportProgress &progress);
[[nodiscard]] Result<QByteArray> writeKerasCode(const ExportRequest &request, ExportProgress &progress);
[[nodiscard]] Result<QByteArray> writePytorchCode(const ExportRequest &request, ExportProgress &progress);

/// A Jupyter notebook: the NumPy program in pieces, each below the words and the picture of its phase.
[[nodiscard]] Result<QByteArray> writeNotebook(const ExportRequest &request, ExportProgress &progress);

} // namespace lab::ui
