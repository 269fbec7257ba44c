#pragma once

#include "core/scene/drawing.h"
#include "core/walkthrough/story.h"

#include <optional>

namespace lab {

/// Where the number at a cell of the picture is kept: in the call's input or filter, or in dY, with its flat index
/// there.
struct CellPlace {
    enum class Part { Input, Filter, Dy };
    Part part = Part::Input;
    Index flat = 0;
    bool operator==(const CellPlace &) const = default;
};

/// Nothing where the picture computes the number itself, or shows no such cell. dY is an argument of the way back only
/// where nothing follows the convolution.
[[nodiscard]] std::optional<CellPlace> placeOf(const Story &story, const CellRef &cell);

} // namespace lab
