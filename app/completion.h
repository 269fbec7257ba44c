#pragma once

#include <string>
#include <string_view>

namespace lab {

/// The script that completes the program's options in a shell: "bash", "zsh" or "fish". It is made from the parser's
/// own tables, so no option can be missing from it.
[[nodiscard]] std::string completionScript(std::string_view shell);

} // namespace lab
