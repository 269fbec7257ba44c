#pragma once

#include "core/formats/python/evaluator.h"

#include <optional>
#include <vector>

namespace lab::python {

/// Which numbers of an array x[key] names: out[i…] = array[offset + Σ i·stride].
struct View {
    Shape shape;
    Index offset = 0;
    std::vector<Index> strides;
    bool whole = false; ///< all numbers in their order: only the shape is another one
};

/// Whole numbers, slices, None and «...», alone or as a tuple. Refuses what is out of range and lists as keys.
[[nodiscard]] std::optional<View> viewOf(Evaluator &evaluator, const ArrayValue &array, const Argument &key);

/// list[key] for a whole number or a slice.
[[nodiscard]] Value listItem(Evaluator &evaluator, const Argument &list, const Argument &key);

} // namespace lab::python
