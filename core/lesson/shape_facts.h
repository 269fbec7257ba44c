#pragma once

#include "core/after/block.h"
#include "core/lesson/formula.h"
#include "core/lesson/phrases.h"

#include <string>
#include <vector>

namespace lab {

/// One tensor of a call with its shape.
struct NamedShape {
    enum class Tensor { Input, Filter, FlatFilter, Virtual, Rows, Output, Following };
    Tensor tensor = Tensor::Input;
    Role subject = Role::Neutral;
    std::vector<Index> sizes;
    std::string title{}; ///< of what follows: "bias", "ReLU", the same in every language
    bool operator==(const NamedShape &) const = default;
};

/// Input, filter, flattened filter, virtual tensor, output rows, output.
[[nodiscard]] std::vector<NamedShape> shapesOf(const Geometry &geometry);
/// Output sizes with numbers put in; before each what it rests on: the dilated size, SAME's total and split.
[[nodiscard]] std::vector<Formula> sizeFormulas(const Geometry &geometry);
/// The bias and the planes behind the output.
[[nodiscard]] std::vector<NamedShape> followingShapes(const Block &block);
/// The pooled sizes, and how far a pooled number sees: "size_h = 1 + (3 - 1) · 1 + (2 - 1) · 1 = 4", the jump from one
/// number to the next, where the first one starts. Section 17.
[[nodiscard]] std::vector<Formula> followingFormulas(const Block &block);
/// What the call costs, a sentence a line.
[[nodiscard]] std::vector<std::string> costSentences(const Geometry &geometry, const PhraseBook &book = {});

} // namespace lab
