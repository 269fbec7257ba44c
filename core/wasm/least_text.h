#pragma once

#include "core/scene/drawing.h"

namespace lab::page {

/// Texts smaller than `size` pixels grow to it, as far as their boxes have room.
void enlargeTexts(Drawing &drawing, double size);

} // namespace lab::page
