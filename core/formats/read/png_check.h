#pragma once

#include "core/result.h"

#include <optional>
#include <string_view>

namespace lab {

/// Why a PNG (its mark is there) is not whole: a cut or misplaced chunk, a wrong checksum, a header that the standard
/// does not have, data that does not inflate to exactly the header's rows, a row filter that does not exist. Memory is
/// constant, time linear in the picture. Errors: Truncated, Corrupt; with byte offset.
[[nodiscard]] std::optional<Error> pngFault(std::string_view bytes);

} // namespace lab
