#pragma once

#include "core/conv/geometry.h"
#include "core/formats/write/step_document.h"
#include "core/scene/palette.h"

#include <string>
#include <string_view>

namespace lab {

/// One self-contained page: every step with picture, words and formulas, in which the reader steps by buttons, keys and
/// a slider and lights up links by hovering. Without script all steps stand below each other. A Content-Security-Policy
/// lets nothing but the page's own script run (by its hash) and nothing be loaded.
[[nodiscard]] std::string htmlOf(const StepDocument &document, const Story &story, const Palette &palette);

/// The script of every page, constant, and its SHA-256 in base 64 as the policy names it; a test compares both.
[[nodiscard]] std::string_view htmlScript();
[[nodiscard]] std::string_view htmlScriptHash();

} // namespace lab
