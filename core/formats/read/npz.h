#pragma once

#include "core/formats/bytes/array.h"

#include <string>
#include <string_view>
#include <vector>

namespace lab {

// NumPy's archives of arrays: zip files with one .npy member for each array, stored or deflated.

/// Every .npy member, named without that suffix, in the order of the archive; other members are named in `warnings`.
/// Checksums are checked. Sizes are bounded before and while inflating: limits.archiveBytes over all members, and
/// limits.inflationRatio beyond limits.freeInflation, for each member and for all together.
/// Errors: Truncated, Corrupt, Unsupported, LimitReached and those of readNpy; with the member.
[[nodiscard]] Result<Imported> readNpz(std::string_view bytes, const Limits &limits);

} // namespace lab
