#pragma once

#include "core/conv/geometry.h"
#include "core/formats/write/step_document.h"
#include "core/scene/palette.h"

#include <string>
#include <string_view>

namespace lab {

/// One self-contained page: every step with picture, words and formulas. The reader steps by buttons, keys, a slider or
/// the address (#step-7), hovering shows the links, and a live region says the step. The pictures are packed (see
/// html_pictures.h); without scripts there are the last one and all words, one step below the other. A
/// Content-Security-Policy allows only the page's own script (by its hash) and lets nothing be loaded.
[[nodiscard]] std::string htmlOf(const StepDocument &document, const Story &story, Theme theme);

/// The script of every page, constant, and its SHA-256 in base 64 as the policy names it; a test compares both.
[[nodiscard]] std::string_view htmlScript();
[[nodiscard]] std::string_view htmlScriptHash();

} // namespace lab
