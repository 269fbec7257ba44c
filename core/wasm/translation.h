#pragma once

#include "core/sentence.h"

#include <string>
#include <string_view>

namespace lab::page {

// The page's one language: templates in English and what they are in it. The picture takes its words by a plain
// function, so the table is the module's, not a session's.

/// Forgets every sentence: English.
void clearTranslations();
void setTranslation(std::string_view english, std::string translated);
/// The template itself where the language has none.
[[nodiscard]] std::string translated(std::string_view english);

} // namespace lab::page
