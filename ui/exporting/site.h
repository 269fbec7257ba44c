#pragma once

#include "core/result.h"

#include <QString>

#include <string>

namespace lab::ui {

/// Writes a folder that any static host can serve: an index of all lessons and examples, each as a live page, one
/// engine for all of them, and a service worker, so that after one visit they work without a net. The number of pages.
/// Errors: Unsupported (built without the engine), those of saveAtomically.
[[nodiscard]] Result<int> writeSite(const QString &folder, const std::string &language);

/// Writes the Python package that shows live pages in notebooks, as a wheel for pip; returns its name.
/// Errors: as above.
[[nodiscard]] Result<QString> writePythonPackage(const QString &folder, const std::string &language,
                                                 const QString &version);

} // namespace lab::ui
