#pragma once

#include <string>

namespace lab {

/// Every sentence that the program has translations of, from the files that translators edit. One line for each
/// language: context, key (the English template), language and sentence, separated by tabs; plural forms by " | ".
[[nodiscard]] std::string listOfSentences();

} // namespace lab
