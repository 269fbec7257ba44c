#pragma once

#include "core/formats/python/running/evaluator.h"

namespace lab::python {

/// list[key] and range[key] for a whole number or a slice.
[[nodiscard]] Value listItem(Evaluator &evaluator, const Argument &list, const Argument &key);
/// array[key]: whole numbers, slices, None and «...» give a view of the same memory; lists of whole numbers and arrays
/// of True and False give a copy.
[[nodiscard]] Value arrayItem(Evaluator &evaluator, const Argument &of, const Argument &key);
void setArrayItem(Evaluator &evaluator, const Argument &of, const Argument &key, const Argument &value);
[[nodiscard]] Index rangeLength(const Value &range);

} // namespace lab::python
