#pragma once

#include "core/formats/write/svg.h"

#include <string>

namespace lab {

/// The style sheet of a page: colours of what is used, one screen for picture, words and player, one column on a phone,
/// paper. A light page is dark for readers who have set that.
[[nodiscard]] std::string htmlStyle(Theme theme, const UsedLooks &used);

} // namespace lab
