#pragma once

#include "core/result.h"

#include <string>
#include <string_view>

namespace lab {

/// The code cells of a Jupyter notebook (nbformat 3 and 4), one after another with a blank line between; magics kept.
/// Errors: Syntax (not JSON, or no notebook), LimitReached (deeper than 64, larger than 64 MiB).
[[nodiscard]] Result<std::string> notebookCode(std::string_view json);

} // namespace lab
