#pragma once

#include "core/conv/geometry.h"
#include "core/lesson/formula.h"
#include "core/lesson/phrases.h"

#include <string>
#include <vector>

namespace lab {

/// One tensor of a call with its shape.
struct NamedShape {
    enum class Tensor { Input, Filter, FlatFilter, Virtual, Rows, Output };
    Tensor tensor = Tensor::Input;
    Role subject = Role::Neutral;
    std::vector<Index> sizes;
    bool operator==(const NamedShape &) const = default;
};

/// Input, filter, flattened filter, virtual tensor, output rows, output.
[[nodiscard]] std::vector<NamedShape> shapesOf(const Geometry &geometry);
/// Output sizes with numbers put in; before each what it rests on: the dilated size, SAME's total and split.
[[nodiscard]] std::vector<Formula> sizeFormulas(const Geometry &geometry);
/// What the call costs, a sentence a line.
[[nodiscard]] std::vector<std::string> costSentences(const Geometry &geometry, const PhraseBook &book = {});

} // namespace lab
