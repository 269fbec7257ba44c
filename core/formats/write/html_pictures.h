#pragma once

#include "core/formats/write/step_document.h"
#include "core/scene/palette.h"

#include <string>

namespace lab {

/// The pictures of all steps as JSON, small because most of a picture is as it was a step before:
///
///     {"kinds": ["<rect class=\"box input pale\" x=\"~\" y=\"~\" …/>", …], "steps": [[item, …], …]}
///
/// A picture is the elements of its items in order. [i, j]: the elements i … j - 1 of the step before. "k d d …|text":
/// an element of kind k whose numbers (each ~) are hundredths, given as differences to the last element of the same
/// kind, nothing for 0; the text between its tags stands behind the bar. Elements are those of svgOf, inlined.
[[nodiscard]] std::string picturesAsJson(const StepDocument &document, const Palette &palette);

} // namespace lab
