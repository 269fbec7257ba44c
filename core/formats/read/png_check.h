#pragma once

#include "core/result.h"

#include <optional>
#include <string_view>

namespace lab {

/// Why a PNG (with its mark at the start) is not valid: a cut or misplaced chunk, a wrong checksum, a header that is
/// not in the standard, data that does not inflate to exactly the header's rows, an unknown row filter. Memory is
/// constant, time linear in the picture. Errors: Truncated, Corrupt; with byte offset.
[[nodiscard]] std::optional<Error> pngFault(std::string_view bytes);

} // namespace lab
