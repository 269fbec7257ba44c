#pragma once

#include "core/conv/geometry.h"
#include "core/formats/write/step_document.h"

#include <string>

namespace lab {

/// For the script of a page: {"cells": [names], "links": [[indices of the cells that light up with it], …]} over the
/// cells that the drawings show. Empty lists where there would be more than `mostLinks` of them.
[[nodiscard]] std::string linksAsJson(const StepDocument &document, const Story &story, std::size_t mostLinks = 200000);

} // namespace lab
