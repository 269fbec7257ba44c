#pragma once

#include "core/result.h"

#include <optional>
#include <string_view>

namespace lab {

/// Whether two entries of a zip archive's directory share bytes, as no program writes them: a few bytes would stand for
/// many members. Nothing where the directory is not found; whoever opens the archive says so. Errors: Corrupt with the
/// member. Source: PKWARE's APPNOTE, sections 4.3.7, 4.3.12, 4.3.16, 4.5.3.
[[nodiscard]] std::optional<Error> zipRecordFault(std::string_view archive);

} // namespace lab
