#pragma once

#include "core/sentence.h"

#include <string>
#include <string_view>
#include <vector>

namespace lab {

/// From an English template of the picture to the same one in the reader's language. A plain function, so that two
/// Services can be compared; none: English.
using SceneTranslator = std::string (*)(std::string_view english);

/// A template in the reader's language with its arguments put in, as core/sentence.h has it.
[[nodiscard]] std::string said(SceneTranslator translate, std::string_view english,
                               const std::vector<std::string> &arguments = {});

} // namespace lab
