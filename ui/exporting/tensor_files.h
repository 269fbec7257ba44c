#pragma once

#include "core/formats/bytes/array.h"
#include "core/result.h"
#include "ui/exporting/export_request.h"

#include <QByteArray>

#include <vector>

namespace lab::ui {

/// The tensors that `request.what` names, as NumPy would have them: input and output in the call's layout, filter [kh,
/// kw, c, k], flat_filter [taps, k], virtual_tensor [batch, out_h, out_w, taps] in the documented order. Errors:
/// LimitReached.
[[nodiscard]] Result<std::vector<Array>> tensorsOf(const ExportRequest &request);

/// One tensor: the output where `what` is All. Errors: LimitReached, Cancelled.
[[nodiscard]] Result<QByteArray> writeNpyFile(const ExportRequest &request, ExportProgress &progress);
[[nodiscard]] Result<QByteArray> writeNpzFile(const ExportRequest &request, ExportProgress &progress);
/// One table, or with All every tensor below a line that begins with # and names it.
[[nodiscard]] Result<QByteArray> writeSafetensorsFile(const ExportRequest &request, ExportProgress &progress);
[[nodiscard]] Result<QByteArray> writeCsvFile(const ExportRequest &request, ExportProgress &progress);

} // namespace lab::ui
