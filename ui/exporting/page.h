#pragma once

#include "core/result.h"
#include "ui/exporting/export_request.h"
#include "ui/exporting/page_bundle.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace lab::ui {

/// Why this program cannot write the live page; empty where it can. It can be built without the page's engine.
[[nodiscard]] QString pageRefusal();

/// One file that holds the lesson, the page and its engine: it works from disk in any browser, asks for nothing, and
/// runs no script but its own (by its hash). Errors: LimitReached (more numbers than a phone should hold).
[[nodiscard]] Result<QByteArray> writePage(const ExportRequest &request, ExportProgress &progress);
/// A package of SCORM 1.2 around that page: done tasks and score go to the learning platform.
[[nodiscard]] Result<QByteArray> writeScorm(const ExportRequest &request, ExportProgress &progress);

[[nodiscard]] Result<QByteArray> livePage(const ExportRequest &request, ExportProgress &progress, PageKind kind);
/// The form with {{name}} replaced, in one walk: what is put in is never looked at again.
[[nodiscard]] QByteArray filledIn(const QByteArray &form, const std::vector<std::pair<QByteArray, QByteArray>> &parts);

} // namespace lab::ui
