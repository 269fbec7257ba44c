#pragma once

#include "core/formats/python/library/library.h"

namespace lab::python {

// Placeholders and functional models: calls are kept as recipes and run when the values are there. Each recipe has an
// example of its result, so that shapes are known and faults are told where they are made.

/// An argument is a placeholder, or a list that holds one.
[[nodiscard]] bool waits(const std::vector<Argument> &arguments);
/// The row takes placeholders as they are.
[[nodiscard]] bool takesSymbols(std::string_view path);
/// A list or tuple of sizes, -1 where None stands; refuses what is none.
[[nodiscard]] std::vector<Index> openSizes(Evaluator &evaluator, const Value &sizes, const Argument &at);
/// A new placeholder; sizes that are not known are -1.
[[nodiscard]] Value placeholder(Evaluator &evaluator, const std::vector<Index> &sizes, ArrayType type,
                                const Argument &at);
[[nodiscard]] Value symbolAttribute(Evaluator &evaluator, const Argument &of, std::string_view name, Offset at);
/// The values of `wanted` (a placeholder, or a list, tuple or dict of them), given those in `feed`.
[[nodiscard]] Value computed(Evaluator &evaluator, const Argument &wanted,
                             const std::vector<std::pair<Value, Argument>> &feed, Offset at);

/// A graph that is never run: the last thing in it that can be computed, on one drawn image.
void computeOpenGraph(Evaluator &evaluator);

} // namespace lab::python
